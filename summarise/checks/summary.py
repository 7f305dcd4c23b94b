"""Checks of the summary: each sentence cites supported claims, says no more than they do, and says who says it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarise.checks.names import gives_name
from summarise.checks.quotes import quoted_words
from summarise.checks.subject import finding, shorten
from summarise.data import Article, Claim, DraftSentence, Finding
from summarise.ground import Ground
from summarise.text.fold import fold_words
from summarise.text.reading import Reading

_WORD: Final = re.compile(r"\w+")


def check_sentence(sentence: DraftSentence, claims: Sequence[Claim], ground: Ground) -> tuple[Finding, ...]:
    """Check a summary sentence (or the headline, with all claims) against the claims that it cites.

    `summary.cited`: it cites supported claims and names no figure, name or quotation that they lack.
    `summary.attributed`: it names a source where all that it cites is somebody's word.
    """
    supported = {claim.id: claim for claim in claims if claim.status == "supported"}
    cited = [supported[i] for i in sentence.claims if i in supported]
    findings = [
        finding("summary.cited", "reject", f"The sentence cites {shorten(lost)}, which is no supported claim.")
        for lost in sentence.claims
        if lost not in supported
    ]
    if not cited:
        return (*findings, finding("summary.cited", "reject", "The sentence cites no supported claim."))
    basis = _basis(cited, ground)
    findings += _beyond(sentence.text, basis, ground)
    if all(claim.sources for claim in cited) and not _names_a_source(sentence.text, cited):
        names = " or ".join(dict.fromkeys(claim.sources[-1].name for claim in cited))
        message = f"What {names} said is told in the summary's own voice."
        findings.append(finding("summary.attributed", "warn", message))
    return tuple(findings)


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
    said, given = Reading.of(text, published), Reading.of(basis, published)
    values = {(n.low, n.high) for n in given.numbers}
    days = {t.date for t in given.times}
    for time in said.times:
        if time.date is not None and time.date not in days:
            yield finding("summary.cited", "reject", f"The sentence says {time.text}; its claims do not.")
    for number in said.numbers:
        timed = any(t.start <= number.start < t.end for t in said.times)
        if not timed and number.low is not None and (number.low, number.high) not in values:
            yield finding("summary.cited", "reject", f"The sentence says {number.text}; its claims do not.")
    for name in said.names:
        if not gives_name(allowed, name, text, ground):
            yield finding("summary.cited", "reject", f"The sentence names “{name.text}”; its claims do not.")
    for words in quoted_words(said):
        if not (allowed.holds(words) and ground.holds(words)):
            yield finding("summary.cited", "reject", f"The sentence quotes “{shorten(words)}”; its claims do not.")


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
