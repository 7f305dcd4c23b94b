"""Checks of modality: a hedge, a denial, an allegation of the evidence is not turned into fact.

A hedge is bound to the words that it holds for: only where a claim tells these does it have to hedge. Whole sentences
are not compared: their hedges tell nothing.
"""

from collections.abc import Iterator
from typing import Final

from summarise.checks.subject import Subject, finding
from summarise.data import Finding, Span
from summarise.ground import touches
from summarise.text.hedges import Hedge, HedgeKind, find_hedges
from summarise.text.polarity import find_negations
from summarise.text.reading import Reading

_SAID_BY: Final[dict[HedgeKind, frozenset[HedgeKind]]] = {
    "possible": frozenset({"possible", "said", "estimated", "conditional", "asked"}),
    "said": frozenset({"said", "possible", "estimated", "denied"}),
    "expected": frozenset({"expected", "possible", "conditional", "estimated"}),
    "conditional": frozenset({"conditional"}),
    "estimated": frozenset({"estimated", "possible", "said"}),
    "denied": frozenset({"denied"}),
    "asked": frozenset({"asked", "possible", "conditional"}),
}
"""Kinds of hedges by which a claim keeps one of the evidence."""
_CUES: Final = frozenset(
    {"asked", "believes", "claimed", "claims", "denied", "denies", "suggested", "suggests", "thinks"}
)
"""Hedging words that often only say who speaks: then they belong to the source, not to the claim."""


def modality_kept(subject: Subject) -> Iterator[Finding]:
    """modality.kept: what the evidence hedges, denies or makes conditional, the claim does not state as a fact."""
    said = find_hedges(subject.draft.text, subject.reading.words)
    kinds = {hedge.kind for hedge in said}
    negates = bool(find_negations(subject.draft.text, subject.reading.words))
    for reading in subject.readings:
        for hedge in find_hedges(reading.text, reading.words):
            if not _belongs(subject, reading, hedge) or not kinds.isdisjoint(_SAID_BY[hedge.kind]):
                continue
            if hedge.kind == "denied" and negates:
                continue
            words = _quote(reading, hedge)
            message = f"The evidence says “{words}”; the claim states it as a fact."
            yield finding("modality.kept", "warn", message, [_span(reading, hedge)])
            return


def _belongs(subject: Subject, reading: Reading, hedge: Hedge) -> bool:
    """Whether a hedge stands in the evidence, is no cue, and holds for words that the claim tells."""
    word = reading.words[hedge.at]
    place = _span(reading, hedge)
    if not touches(place, subject.located):
        return False
    if word.key in _CUES and any(source.cue and touches(place, [source.cue]) for source in subject.sources):
        return False
    return any(reading.words[i].stem in subject.reading.stems for i in hedge.scope)


def _quote(reading: Reading, hedge: Hedge) -> str:
    last = reading.words[hedge.scope[0]] if hedge.scope else reading.words[hedge.at]
    return reading.text[reading.words[hedge.at].start : last.end]


def _span(reading: Reading, hedge: Hedge) -> Span:
    word = reading.words[hedge.at]
    return Span(start=word.start, end=word.end, text=reading.text[word.start : word.end])
