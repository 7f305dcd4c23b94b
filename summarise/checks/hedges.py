"""Checks of modality: a hedge, a denial, an allegation of the evidence is not turned into fact.

A hedge is bound to the words that it holds for: only where a claim tells these does it have to hedge. Whole sentences
are not compared: their hedges tell nothing.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.subject import Subject, finding
from summarise.data import Finding
from summarise.ground import touches
from summarise.text.hedges import Hedge, HedgeKind
from summarise.text.reading import Reading
from summarise.text.words import FUNCTION_WORDS, Word

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
_WILL: Final = frozenset({"'ll", "will", "would"})
_NO_MORE_THAN_EXPECTED: Final = frozenset({"anticipated", "expected", "hoped", "predicted", "projected"})
"""Words of somebody's expectation, which "will" makes a promise of."""
_IFS: Final = frozenset({"if", "provided", "unless"})
_CONDITIONS: Final = frozenset({
    "assuming", "depending", "depends", "failing", "if", "once", "otherwise", "pending", "provided", "providing",
    "should", "subject", "unless", "when", "whether", "without",
})  # fmt: skip
"""Words by which a claim keeps a condition; "would" may tell it otherwise ("a rise above 5% would change it")."""
_CLAUSE_WORDS: Final = 6
_TELLING_WORDS: Final = 3
_NO_CONDITION: Final = frozenset({"any", "anything", "not", "only", "possible"})
_NO_FACTS: Final = frozenset({
    "'ll", "apparently", "could", "if", "likely", "may", "maybe", "might", "perhaps", "possible", "possibly",
    "presumably", "probable", "probably", "provided", "seemingly", "unless", "will", "would",
})  # fmt: skip
"""Hedging words of a claim that is none of fact."""
_MOST_BEFORE_QUOTATION: Final = 5
"""Words before a quotation that is the claim's own predicate; one that stands later is spoken of."""
_GUESSES: Final = frozenset({
    "alleged", "alleges", "believe", "believed", "believes", "estimate", "estimated", "estimates", "expect", "expected",
    "expects", "forecast", "forecasts", "guess", "guessed", "predicted", "predicts", "suspect", "suspected", "suspects",
})  # fmt: skip
"""Cues of a source that does not say it as a fact."""
_ADVICE: Final = frozenset({"must", "ought", "should"})
_SAYING: Final = frozenset({
    "added", "advised", "asked", "called", "described", "ordered", "said", "say", "says", "told", "urged", "warned",
    "wrote",
})  # fmt: skip
_CUES: Final = frozenset(
    {
        "asked",
        "believe",
        "believes",
        "claim",
        "claimed",
        "claims",
        "denied",
        "denies",
        "suggested",
        "suggests",
        "thinks",
    }
)
"""Hedging words that often only say who speaks: then they belong to the source, not to the claim."""


def modality_kept(subject: Subject) -> Iterator[Finding]:
    """modality.kept: what the evidence hedges, denies or makes conditional, the claim does not state as a fact."""
    words = subject.reading.words
    said = subject.reading.hedges
    negates = bool(subject.reading.negations)
    for reading in subject.readings:
        for hedge in reading.hedges:
            if hedge.kind == "conditional" or (hedge.kind == "denied" and negates):
                continue
            if not _belongs(subject, reading, hedge):
                continue
            scope = {reading.words[i].stem for i in hedge.scope}
            if any(_keeps(hedge, reading, other, words, scope) for other in said):
                continue
            shown = _quote(reading, hedge)
            message = f"The evidence says “{shown}”; the claim states it as a fact."
            yield finding("modality.kept", "warn", message, [subject.ground.span_of(reading.words[hedge.at])])
            return
    yield from _check_condition(subject)
    yield from _check_called(subject, said)


def _keeps(hedge: Hedge, reading: Reading, other: Hedge, words: Sequence[Word], scope: set[str]) -> bool:
    """Whether a hedge of the claim does what one of the evidence does, for some of the same words."""
    if other.kind not in _SAID_BY[hedge.kind]:
        return False
    if words[other.at].stem == reading.words[hedge.at].stem:
        return True
    if words[other.at].key in _WILL and reading.words[hedge.at].key in _NO_MORE_THAN_EXPECTED:
        return False
    alike = other.kind == hedge.kind and hedge.kind not in ("expected", "possible")
    return alike or not scope.isdisjoint(words[i].stem for i in other.scope)


def _check_condition(subject: Subject) -> Iterator[Finding]:
    """A condition of the evidence stands in the claim too."""
    if not _CONDITIONS.isdisjoint(subject.reading.keys):
        return
    for reading in subject.readings:
        if _IFS.isdisjoint(reading.keys):
            continue
        for i, word in enumerate(reading.words):
            if word.key not in _IFS or not touches(word, subject.located):
                continue
            before, after = reading.words[i - 1].key if i else "", reading.words[i + 1 : i + 2]
            if before in ("as", "even", "what", "only") or not after or after[0].key in _NO_CONDITION:
                continue
            clause = reading.words[i + 1 : i + 1 + _CLAUSE_WORDS]
            telling = [w.stem in subject.reading.stems for w in clause if w.key not in FUNCTION_WORDS][:_TELLING_WORDS]
            if any(telling) and (all(telling) or "would" in subject.reading.keys):
                continue
            message = f"The evidence says “{_tail(reading, i)}”; the claim drops that condition."
            yield finding("modality.kept", "warn", message, [subject.ground.span_of(word)])
            return


def _check_called(subject: Subject, said: Sequence[Hedge]) -> Iterator[Finding]:
    """What the claim's own words hedge is not called asserted."""
    if subject.draft.modality != "asserted" or not _ADVICE.isdisjoint(subject.reading.keys):
        return
    words = subject.reading.words
    cue = subject.sources[-1].cue if subject.sources else None
    if cue is not None and cue.text.casefold() in _GUESSES and _GUESSES.isdisjoint(subject.reading.keys):
        message = f"The source “{cue.text}”, yet the claim is called asserted."
        yield finding("modality.kept", "warn", message, [cue])
        return
    told = _tells_who_says(subject)
    for hedge in said:
        word = words[hedge.at]
        before = words[hedge.at - 1].key if hedge.at else ""
        after = words[hedge.at + 1].key if hedge.at + 1 < len(words) else ""
        plain = word.key in _NO_FACTS or (word.key == "expected" and before in ("are", "is", "was", "were"))
        quoted = [q for q in subject.reading.quotations if q.start <= word.start < q.end]
        aside = bool(quoted) and (told or sum(w.end <= quoted[0].start for w in words) > _MOST_BEFORE_QUOTATION)
        if not plain or aside or after in ("any", "not") or "rather" in subject.reading.keys:
            continue
        message = f"The claim says “{subject.draft.text[word.start : word.end]}”, yet is called asserted."
        yield finding("modality.kept", "warn", message)
        return


def _tells_who_says(subject: Subject) -> bool:
    """Whether a word of saying stands outside the quotations of the claim: then it is a fact that it was said."""
    quotations = subject.reading.quotations
    return any(w.key in _SAYING and not touches(w, quotations) for w in subject.reading.words)


def _tail(reading: Reading, i: int) -> str:
    words = reading.words[i : i + 5]
    return reading.text[words[0].start : words[-1].end]


def _belongs(subject: Subject, reading: Reading, hedge: Hedge) -> bool:
    """Whether a hedge stands in the evidence, is no cue, and holds for words that the claim tells."""
    word = reading.words[hedge.at]
    if not touches(word, subject.located):
        return False
    said = word.key in _CUES or (hedge.kind in ("expected", "said") and subject.draft.modality != "asserted")
    if said and any(source.cue and touches(word, [source.cue]) for source in subject.sources):
        return False
    return any(reading.words[i].stem in subject.reading.stems for i in hedge.scope)


def _quote(reading: Reading, hedge: Hedge) -> str:
    last = reading.words[hedge.scope[0]] if hedge.scope else reading.words[hedge.at]
    return reading.text[reading.words[hedge.at].start : last.end]
