"""Checks without a model: a proposed claim, a summary sentence or any statement against the article, findings out.

Each check is a small function from what is checked to its findings: where the words stand, what stands in them, who
says it. A check never changes what it looks at, and never says whether a claim is true.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarise.data import (
    Article,
    Claim,
    Draft,
    DraftSentence,
    Evidence,
    Finding,
    Role,
    Segment,
    Severity,
    Source,
    Span,
    Time,
)
from summarise.ground import Ground, describe_difference, touches
from summarise.text.dates import find_times
from summarise.text.fold import QUOTATION_MARKS, find_hidden, fold_words
from summarise.text.names import find_names
from summarise.text.numbers import Number, find_numbers
from summarise.text.quotations import pair_quotations
from summarise.text.segment import is_instruction

_NEVER_EVIDENCE: Final[dict[Role, str]] = {
    "promo": "a promotion or navigation line",
    "unrelated": "the headline of another story",
    "sign_off": "the sign-off",
    "byline": "a byline or the signature of a post",
    "dateline": "the date line",
}
_MARKS: Final = "".join(sorted(QUOTATION_MARKS)) + " ,."
_TIME_PREPOSITIONS: Final = frozenset(
    {"after", "at", "before", "by", "during", "from", "in", "of", "on", "since", "the", "until"}
)
_NEXT_WORD: Final = re.compile(r"[ -]\w")
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True)
class Subject:
    """What the claim checks look at: a draft with what was located of it."""

    ground: Ground
    """The article."""
    draft: Draft
    """The claim as proposed."""
    evidence: tuple[Evidence, ...]
    """Its evidence, located or not."""
    context: tuple[Evidence, ...]
    """What was located of its context."""
    sources: tuple[Source, ...]
    """Its chain, with the spans that were found."""
    times: tuple[Time, ...]
    """The time expressions of its evidence."""

    @cached_property
    def located(self) -> tuple[Span, ...]:
        """The evidence that was located."""
        return self.ground.spans_of(self.evidence)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The segments that the evidence touches, in order."""
        return self.ground.segments_of(self.located)

    @cached_property
    def neighbourhood(self) -> tuple[Segment, ...]:
        """The segments of the evidence, of its context, and those next to them."""
        spans = (*self.located, *self.ground.spans_of(self.context))
        near = {s.n + step for s in self.ground.segments_of(spans) for step in (-1, 0, 1)}
        return tuple(s for s in self.ground.segments if s.n in near)


def check_draft(subject: Subject) -> tuple[Finding, ...]:
    """Return the findings of all claim checks, in the order of the checks."""
    return tuple(finding for check in CLAIM_CHECKS for finding in check(subject))


def quote_located(subject: Subject) -> Iterator[Finding]:
    """quote.located: each evidence quote is located."""
    if not subject.evidence:
        yield _finding("quote.located", "reject", "No words of the article are given for this claim.")
    for evidence in subject.evidence:
        if evidence.located:
            continue
        words = f"“{_short(evidence.quote)}”"
        nearest = subject.ground.nearest(evidence.quote)
        if evidence.match == "ambiguous":
            message = f"{words} stands in more than one place of the article."
        elif evidence.match == "edited" and nearest is not None:
            change = describe_difference(evidence.quote, nearest.text)
            message = f"{words} does not stand in the article; the nearest words differ: {change}."
        else:
            message = f"{words} does not stand in the article."
        yield _finding("quote.located", "reject", message, [nearest] if nearest else ())


def quotation_verbatim(subject: Subject) -> Iterator[Finding]:
    """quotation.verbatim: words inside quotation marks of the claim stand in the article."""
    yield from _check_quotations(subject.draft.text, subject.ground, "The claim")


def number_supported(subject: Subject) -> Iterator[Finding]:
    """number.supported: each number and date of the claim stands in the evidence or beside it."""
    if subject.located:
        near = [subject.ground.span(s.start, s.end) for s in subject.neighbourhood]
        yield from _check_numbers(subject.draft.text, subject.ground, subject.located, near, "The claim")


def name_supported(subject: Subject) -> Iterator[Finding]:
    """name.supported: each name of the claim and of its sources stands in the article."""
    yield from _check_names(subject.draft.text, subject.ground, "The claim")
    for source in subject.sources:
        name = _bare_name(source.name)
        if subject.ground.names.supports(name) or subject.ground.holds(name):
            continue
        lost = [span.text for span in find_names(name) if not subject.ground.names.supports(span.text)]
        if lost:
            message = f"The claim is attributed to “{_short(source.name)}”; “{lost[0]}” does not stand in the article."
            yield _finding("name.supported", "reject", message)


def source_located(subject: Subject) -> Iterator[Finding]:
    """source.located: each link is named in words of the article beside the evidence, or led to it by a chain."""
    if not subject.located:
        return
    near = {s.n for s in subject.segments}
    for source in subject.sources:
        if source.mention is None:
            message = f"No words that name “{_short(source.name)}” as a source were found."
            yield _finding("source.located", "warn", message)
            continue
        number = subject.ground.segment_number(source.mention.start)
        if number is not None and min((abs(number - n) for n in near), default=0) > 1 and not _carries(subject, source):
            message = f"“{_short(source.mention.text)}” stands far from the words that are attributed to it."
            yield _finding("source.located", "warn", message, [source.mention])


def segment_role(subject: Subject) -> Iterator[Finding]:
    """segment.role: evidence is no promotion, other story or sign-off; a post is named as a post."""
    for segment in subject.segments:
        if what := _NEVER_EVIDENCE.get(segment.role):
            message = f"The words are {what}, not the article's own report."
            yield _finding("segment.role", "reject", message, [subject.ground.span(segment.start, segment.end)])
        elif segment.role == "post" and not any(source.via == "post" for source in subject.sources):
            message = "The words are a post shown inside the article, and the chain of sources does not say so."
            yield _finding("segment.role", "warn", message, [subject.ground.span(segment.start, segment.end)])
        elif segment.role == "headline" and len(subject.segments) == 1:
            message = "The words stand in the headline only."
            yield _finding("segment.role", "info", message, [subject.ground.span(segment.start, segment.end)])


CLAIM_CHECKS: Final[tuple[Callable[[Subject], Iterator[Finding]], ...]] = (
    quote_located,
    segment_role,
    quotation_verbatim,
    number_supported,
    name_supported,
    source_located,
)
"""All checks of a claim, in order."""


def check_sentence(sentence: DraftSentence, claims: Sequence[Claim], ground: Ground) -> tuple[Finding, ...]:
    """Check a summary sentence (or the headline, with all claims) against the claims that it cites.

    `summary.cited`: it cites supported claims and names no figure, name or quotation that they lack.
    `summary.attributed`: it names a source where all that it cites is somebody's word.
    """
    supported = {claim.id: claim for claim in claims if claim.status == "supported"}
    cited = [supported[i] for i in sentence.claims if i in supported]
    findings = [
        _finding("summary.cited", "reject", f"The sentence cites {_short(lost)}, which is no supported claim.")
        for lost in sentence.claims
        if lost not in supported
    ]
    if not cited:
        return (*findings, _finding("summary.cited", "reject", "The sentence cites no supported claim."))
    basis = _basis(cited, ground)
    findings += _beyond(sentence.text, basis, ground)
    if all(claim.sources for claim in cited) and not _names_a_source(sentence.text, cited):
        names = " or ".join(dict.fromkeys(claim.sources[-1].name for claim in cited))
        message = f"What {names} said is told in the summary's own voice."
        findings.append(_finding("summary.attributed", "warn", message))
    return tuple(findings)


def check_statement(statement: str, article: Article, ground: Ground) -> tuple[Finding, ...]:
    """Check any statement against a whole article: quotations, numbers, names. The best segments serve as evidence."""
    best = _best_segments(statement, ground)
    spans = [ground.span(s.start, s.end) for s in best]
    whole = [ground.span(0, len(article.text))] if article.text else []
    if article.title:
        whole.append(Span(start=0, end=0, text=article.title))
    return (
        *_check_quotations(statement, ground, "The statement"),
        *_check_numbers(statement, ground, spans, whole, "The statement"),
        *_check_names(statement, ground, "The statement"),
    )


def check_article(ground: Ground) -> tuple[Finding, ...]:
    """Check the article itself: `text.hidden` and `text.instruction`, both for information."""
    findings = []
    hidden = find_hidden(ground.article.text)
    if hidden:
        count = sum(end - start for start, end in hidden)
        message = (
            f"The article holds {count} invisible character{'s' if count > 1 else ''}; they are not shown to a model."
        )
        findings.append(_finding("text.hidden", "info", message, [ground.span(*span) for span in hidden[:20]]))
    for segment in ground.segments:
        words = ground.slice(segment.start, segment.end)
        if is_instruction(words):
            message = f"Segment {segment.n} reads like an instruction to a program; it is treated as text."
            findings.append(_finding("text.instruction", "info", message, [ground.span(segment.start, segment.end)]))
    return tuple(findings)


def _check_quotations(text: str, ground: Ground, what: str) -> Iterator[Finding]:
    for words in _quoted(text):
        if ground.holds(words):
            continue
        nearest = ground.nearest(words)
        change = f"; the nearest words differ: {describe_difference(words, nearest.text)}" if nearest else ""
        message = f"{what} quotes “{_short(words)}”, which does not stand in the article{change}."
        yield _finding("quotation.verbatim", "reject", message, [nearest] if nearest else ())


def _check_numbers(
    text: str, ground: Ground, evidence: Sequence[Span], near: Sequence[Span], what: str
) -> Iterator[Finding]:
    """Each date and number of `text`: in the evidence or near it, else elsewhere in the article, else nowhere."""
    published = ground.article.published_on
    times = find_times(text, published)
    known = {t.date for span in (*evidence, *near) for t in find_times(span.text, published)}
    for time in times:
        if time.date is None or _stands_as_written(time, (*evidence, *near), ground):
            continue
        if time.date not in known and time.date != str(published):
            message = f"{what} says {time.text} ({time.date}); no words of the article fix that date."
            yield _finding("number.supported", "reject", message, evidence)
    close = _numbers([*evidence, *near])
    for number in find_numbers(text):
        stands_for_a_thing = number.text.casefold() == "one" and not _NEXT_WORD.match(text, number.end)
        if number.low is None or stands_for_a_thing or any(t.start <= number.start < t.end for t in times):
            continue
        severity = _place_number(number, close, ground)
        if severity is None:
            continue
        there = ", ".join(dict.fromkeys(n.text for n in _numbers(evidence))) or "no figure"
        where = "they stand elsewhere in the article" if severity == "warn" else "the article does not give it"
        message = f"{what} says {number.text}; the evidence says {there}; {where}."
        yield _finding("number.supported", severity, message, evidence)


def _stands_as_written(time: Time, near: Sequence[Span], ground: Ground) -> bool:
    """Whether the article has the words of a time: the phrase anywhere, or its telling words near the evidence.

    "in June" is said by "instead of June", whatever year either is taken for.
    """
    if fold_words(time.text) in ground.folded.text:
        return True
    telling = set(_WORD.findall(fold_words(time.text))) - _TIME_PREPOSITIONS
    return bool(telling) and any(telling <= set(_WORD.findall(fold_words(span.text))) for span in near)


def _place_number(number: Number, close: Sequence[Number], ground: Ground) -> Severity | None:
    """None if the number is one of those close to the evidence; else how bad it is."""
    wanted = (number.low, number.high)
    if any(wanted == (n.low, n.high) for n in close):
        return None
    if any(wanted[0] == wanted[1] and wanted[0] in (n.low, n.high) for n in close):
        return "warn"
    whole = find_numbers(ground.article.text)
    title = find_numbers(ground.article.title or "")
    return "warn" if any(wanted == (n.low, n.high) for n in (*whole, *title)) else "reject"


def _check_names(text: str, ground: Ground, what: str) -> Iterator[Finding]:
    for name in find_names(text):
        if _gives_name(ground, name, text):
            continue
        parts = [part for part in _WORD.findall(name.text) if ground.names.supports(part)]
        if parts:
            message = f"{what} says “{name.text}”; the article gives “{parts[0]}”, but not this name."
        else:
            message = f"{what} says “{name.text}”; that name does not stand in the article."
        yield _finding("name.supported", "reject", message)


def _gives_name(ground: Ground, name: Span, text: str, wider: Ground | None = None) -> bool:
    """Whether the ground gives a name; a noun that only the beginning of a sentence made a capital of may lead it.

    "Statistician Pavel Ondris": the name is given by `ground`, the noun by `wider` (else by `ground` too).
    """
    if ground.names.supports(name.text) or ground.holds(name.text):
        return True
    noun, _, rest = name.text.partition(" ")
    begins = not text[: name.start].rstrip(_MARKS) or text[: name.start].rstrip()[-1:] in ".;:!?"
    known = (wider or ground).holds(noun.casefold())
    return bool(rest) and begins and known and (ground.names.supports(rest) or ground.holds(rest))


def _basis(cited: Iterable[Claim], ground: Ground) -> str:
    """All that a sentence may say: the texts, evidence, times and sources of the claims it cites, and the publisher."""
    parts = [ground.article.publisher or ""]
    for claim in cited:
        parts.append(claim.text)
        parts += [evidence.quote for evidence in (*claim.evidence, *claim.context)]
        parts += [f"{time.text} {time.date or ''}" for time in claim.times]
        for source in claim.sources:
            parts.append(source.name)
            parts += [source.mention.text] if source.mention else []
    return "\n".join(parts)


def _beyond(text: str, basis: str, ground: Ground) -> Iterator[Finding]:
    """What a sentence says beyond its claims."""
    allowed = Ground(Article(text=basis), ())
    published = ground.article.published_on
    given = {(n.low, n.high) for n in find_numbers(basis)}
    times = find_times(text, published)
    days = {t.date for t in find_times(basis, published)}
    for time in times:
        if time.date is not None and time.date not in days:
            yield _finding("summary.cited", "reject", f"The sentence says {time.text}; its claims do not.")
    for number in find_numbers(text):
        timed = any(t.start <= number.start < t.end for t in times)
        if not timed and number.low is not None and (number.low, number.high) not in given:
            yield _finding("summary.cited", "reject", f"The sentence says {number.text}; its claims do not.")
    for name in find_names(text):
        if not _gives_name(allowed, name, text, ground):
            yield _finding("summary.cited", "reject", f"The sentence names “{name.text}”; its claims do not.")
    for words in _quoted(text):
        if not (allowed.holds(words) and ground.holds(words)):
            yield _finding("summary.cited", "reject", f"The sentence quotes “{_short(words)}”; its claims do not.")


def _names_a_source(text: str, cited: Sequence[Claim]) -> bool:
    """Whether the sentence holds a telling word of a source of the claims."""
    words = set(_WORD.findall(fold_words(text)))
    for claim in cited:
        for source in claim.sources:
            named = [source.name] + ([source.mention.text] if source.mention else [])
            if any(len(word) > 3 and word in words for name in named for word in _WORD.findall(fold_words(name))):
                return True
            if fold_words(source.name) in fold_words(text):
                return True
    return False


def _carries(subject: Subject, source: Source) -> bool:
    """Whether everything between the mention and the evidence is quotation, so that the attribution goes on holding."""
    if source.mention is None or not subject.located:
        return False
    low, high = sorted((source.mention.start, subject.located[0].start))
    between = [s for s in subject.ground.segments if s.start > low and s.end < high]
    return all(touches(segment, subject.ground.quotations) for segment in between)


def _best_segments(statement: str, ground: Ground, most: int = 3) -> list[Segment]:
    """The segments that share most words with the statement, best first."""
    wanted = set(_WORD.findall(fold_words(statement)))
    scored = [
        (len(wanted & set(_WORD.findall(fold_words(ground.slice(s.start, s.end))))), -s.n, s) for s in ground.segments
    ]
    return [s for score, _, s in sorted(scored, reverse=True)[:most] if score]


def _numbers(spans: Iterable[Span]) -> list[Number]:
    return [number for span in spans for number in find_numbers(span.text)]


def _quoted(text: str) -> Iterator[str]:
    """The words inside the quotation marks of a text, without the marks."""
    for start, end in pair_quotations(text, [(0, len(text))]):
        words = text[start:end].strip(_MARKS)
        if _WORD.search(words):
            yield words


def _bare_name(name: str) -> str:
    """The name of a source without the mark of one that has none."""
    return name.removeprefix("unnamed:").strip()


def _finding(check: str, severity: Severity, message: str, spans: Iterable[Span] = ()) -> Finding:
    return Finding(check=check, severity=severity, message=message, spans=tuple(spans))


def _short(words: str, most: int = 120) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
