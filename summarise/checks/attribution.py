"""Checks of sources: the words that name them stand where they should, and the evidence is the article's own report."""

from collections.abc import Iterator
from typing import Final

from summarise.checks.subject import Subject, finding, shorten
from summarise.data import Finding, Role, Source
from summarise.ground import touches

_NEVER_EVIDENCE: Final[dict[Role, str]] = {
    "promo": "a promotion or navigation line",
    "unrelated": "the headline of another story",
    "sign_off": "the sign-off",
    "byline": "a byline or the signature of a post",
    "dateline": "the date line",
}


def source_located(subject: Subject) -> Iterator[Finding]:
    """source.located: each link is named in words of the article beside the evidence, or led to it by a chain."""
    if not subject.located:
        return
    near = {s.n for s in subject.segments}
    for source in subject.sources:
        if source.mention is None:
            message = f"No words that name “{shorten(source.name)}” as a source were found."
            yield finding("source.located", "warn", message)
            continue
        number = subject.ground.segment_number(source.mention.start)
        if number is not None and min((abs(number - n) for n in near), default=0) > 1 and not _carries(subject, source):
            message = f"“{shorten(source.mention.text)}” stands far from the words that are attributed to it."
            yield finding("source.located", "warn", message, [source.mention])


def segment_role(subject: Subject) -> Iterator[Finding]:
    """segment.role: evidence is no promotion, other story or sign-off; a post is named as a post."""
    for segment in subject.segments:
        if what := _NEVER_EVIDENCE.get(segment.role):
            message = f"The words are {what}, not the article's own report."
            yield finding("segment.role", "reject", message, [subject.ground.span(segment.start, segment.end)])
        elif segment.role == "post" and not any(source.via == "post" for source in subject.sources):
            message = "The words are a post shown inside the article, and the chain of sources does not say so."
            yield finding("segment.role", "warn", message, [subject.ground.span(segment.start, segment.end)])
        elif segment.role == "headline" and len(subject.segments) == 1:
            message = "The words stand in the headline only."
            yield finding("segment.role", "info", message, [subject.ground.span(segment.start, segment.end)])


def _carries(subject: Subject, source: Source) -> bool:
    """Whether everything between the mention and the evidence is quotation, so that the attribution goes on holding."""
    if source.mention is None or not subject.located:
        return False
    low, high = sorted((source.mention.start, subject.located[0].start))
    between = [s for s in subject.ground.segments if s.start > low and s.end < high]
    return all(touches(segment, subject.ground.quotations) for segment in between)
