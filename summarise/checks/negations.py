"""Checks of yes and no: what a text negates is negated where it comes from.

A negation is compared through the words that it holds for, never sentence against sentence: whether somewhere in a
sentence a "not" stands tells nothing.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from summarise.checks.subject import Subject, finding
from summarise.data import Finding, Span
from summarise.text.basis import Basis, is_content
from summarise.text.contrasts import is_negated_form, negated_forms, rivals
from summarise.text.polarity import SOFT_NEGATIVES, Negation, find_negations, is_negator
from summarise.text.reading import Reading
from summarise.text.words import Word

_LEAST_ALIKE: Final = 0.3
"""Share of its surroundings that a word must find again for its best place to be taken as the place that is told."""

_CONDITIONS: Final = frozenset({"if", "unless", "whether"})
_CONDITION_REACH: Final = 8
_LITTLE: Final = frozenset({"few", "little", "only", "unless"})
"""Words that say no to a part, beside those of `polarity.py`."""
_LIMITED: Final = frozenset({"alone", "confined", "exclusively", "limited", "restricted", "solely"})
"""Words after which "not" denies no more than that it is all."""
_LEAST_ALIKE_OPPOSITE: Final = 0.5
_LEAST_ALIKE_LOST: Final = 0.5
_LEAST_BETTER: Final = 0.1
_SOFT_REACH: Final = 5
"""Words beside a soft negative ("failed to") that are taken to be negated too."""
_OPPOSED_WORDS: Final = 2
"""Words after a negator whose opposites are looked for."""
_SHOWN_WORDS: Final = 3
"""Words on either side of a place that a message shows."""


def find_added_negations(reading: Reading, basis: Basis) -> Iterator[tuple[str, Span | None]]:
    """Yield the words that `reading` negates and its basis does not, with the place where the basis has them.

    Such are a word that stands in the basis and is negated nowhere there, or not at the place whose surroundings are
    most alike; and words of which the basis has none (the place is None). What a soft negative ("failed to") says is
    not told from "not"; what stands after "if" is not looked at.
    """
    words = reading.words
    for negation in reading.negations:
        known = [i for i in negation.scope if words[i].stem in basis.places]
        if any(word.key in _CONDITIONS for word in words[max(negation.at - _CONDITION_REACH, 0) : negation.at]):
            continue
        if any(_stands_opposite(reading, i, basis) for i in negation.scope[:_OPPOSED_WORDS]):
            continue
        if negation.scope and not known:
            yield _said(reading, negation), None
        elif known and (place := _unnegated(reading, known[0], basis)) is not None:
            yield _said(reading, negation), _span(basis, place)


def _stands_opposite(reading: Reading, i: int, basis: Basis) -> bool:
    """Whether the basis has an opposite of a word where it is told: "was rejected" for "was not accepted"."""
    stem = reading.words[i].stem
    opposites = {o for o in rivals(stem) if o in basis.places}
    opposites |= {o for o in negated_forms(stem) if o in basis.places and is_negated_form(stem, o)}
    return any(basis.find_as(reading.words, i, opposite)[1] >= _LEAST_ALIKE_OPPOSITE for opposite in opposites)


def _unnegated(reading: Reading, i: int, basis: Basis) -> int | None:
    """The place of a word that is negated nowhere, or not where it is told; None if it is."""
    words = reading.words
    found = basis.find(words, i)
    if found is None:
        return None
    place, alike = found
    everywhere = not any(basis.is_negated(p) for p in basis.places[words[i].stem])
    return place if everywhere or (alike >= _LEAST_ALIKE and not basis.is_negated(place)) else None


def check_added_negations(reading: Reading, basis: Basis, what: str, where: str) -> Iterator[Finding]:
    """negation.kept, one way: nothing is negated that the basis, called `where` in the message, does not negate."""
    for words, place in find_added_negations(reading, basis):
        if place is None:
            yield finding("negation.kept", "warn", f"{what} says “{words}”; {where} does not speak of that.")
        else:
            message = f"{what} says “{words}”; {where} says “{place.text}” without a “not”."
            yield finding("negation.kept", "warn", message, [place])


def check_lost_negations(reading: Reading, basis: Basis) -> Iterator[Finding]:
    """negation.kept, the other way, for a text without evidence: what the article says with a "not" is told with one.

    Only a word that the basis negates directly, in much the same surroundings and nowhere else as alike without it, is
    found: whether a sentence holds a "not" somewhere tells nothing.
    """
    words = reading.words
    negated = {i for negation in reading.negations for i in negation.scope}
    softly = {
        i + step for i, word in enumerate(words) if _says_no(word) for step in range(-_SOFT_REACH, _SOFT_REACH + 1)
    }
    for i, word in enumerate(words):
        written = reading.text[word.start]
        if i in negated or i in softly or not is_content(word) or (written.isupper() and i > 0):
            continue
        if word.stem not in basis.places:
            continue
        alike = basis.compare(words, i, word.stem)
        plain = max((alike[place] for place in alike if basis.negator_of(place) is None), default=0.0)
        place = max(alike, key=lambda place: (alike[place], -place))
        negator = basis.negator_of(place)
        if negator is None or alike[place] < max(_LEAST_ALIKE_LOST, plain + _LEAST_BETTER):
            continue
        span = basis.span(negator, place)
        said = reading.text[word.start : word.end]
        yield finding("negation.kept", "warn", f"The statement says “{said}”; the article says “{span.text}”.", [span])
        return


def _says_no(word: Word) -> bool:
    return is_negator(word) or word.stem in SOFT_NEGATIVES


def _said(reading: Reading, negation: Negation) -> str:
    """The negator and the words it holds for, as written."""
    first, last = reading.words[negation.at], reading.words[negation.scope[0]]
    return reading.text[first.start : last.end]


def _span(basis: Basis, place: int) -> Span:
    """A place with the words beside it, within its segment."""
    within = basis.segment_of(place)
    near = [i for i in range(place - _SHOWN_WORDS, place + _SHOWN_WORDS + 1) if 0 <= i < len(basis.words)]
    near = [i for i in near if basis.segment_of(i) == within]
    return basis.span(near[0], near[-1])


def negation_kept(subject: Subject) -> Iterator[Finding]:
    """negation.kept: what the claim negates its evidence negates, and the other way round."""
    if not subject.located:
        return
    negations = subject.reading.negations
    if not negations and not any(reading.negators for reading in subject.readings):
        return
    if not negations:
        yield from _check_gaps(subject)
    basis = Basis(subject.readings_told)
    added = list(_check_added(subject, basis, negations))
    yield from added or _check_lost_negations(subject, basis)


def _check_gaps(subject: Subject) -> Iterator[Finding]:
    """No "not" is left out between two pieces of one sentence that an ellipsis joins."""
    for one, other in pairwise(e for e in subject.evidence if e.match == "elided"):
        if one.segment is None or one.segment != other.segment or one.end is None or other.start is None:
            continue
        for word in subject.ground.readings[one.segment - 1].words:
            if one.end <= word.start < other.start and is_negator(word):
                left_out = subject.ground.span_of(word)
                message = f"The evidence leaves out “{left_out.text}” between its pieces."
                yield finding("negation.kept", "warn", message, [left_out])


def _check_added(subject: Subject, basis: Basis, negations: Sequence[Negation]) -> Iterator[Finding]:
    """What the claim negates: its words are negated where they stand, and the evidence negates at all."""
    first = next(check_added_negations(subject.reading, basis, "The claim", "the evidence"), None)
    if first is not None and not _is_answered(subject, negations):
        yield first
    elif negations and not _evidence_negates(subject):
        said = subject.reading.words[negations[0].at]
        words = subject.draft.text[said.start : said.end]
        message = f"The claim says “{words}”; the evidence says no such thing."
        yield finding("negation.kept", "warn", message, subject.located)


def _is_answered(subject: Subject, negations: Sequence[Negation]) -> bool:
    """Whether the evidence says no as often as the claim, though not beside the same words ("They will not")."""
    return 0 < len(negations) <= _count_negators(subject)


def _count_negators(subject: Subject) -> int:
    return sum(subject.quotes(reading.words[i]) for reading in subject.readings for i in reading.negators)


def _evidence_negates(subject: Subject) -> bool:
    """Whether the evidence or the context says no in any way that the claim does not say as well."""
    claim = subject.reading.stems
    places = (*subject.located, *subject.ground.spans_of(subject.context))
    for reading in subject.readings_told:
        for word in reading.words:
            softly = word.stem in SOFT_NEGATIVES and word.stem not in claim
            no = softly or is_negator(word) or word.key in _LITTLE or _is_opposed(word, claim)
            if no and any(span.start <= word.start < span.end for span in places):
                return True
    return False


def _is_opposed(word: Word, claim: frozenset[str]) -> bool:
    """Whether a word is the negated form of one of the claim's, or the other way round."""
    return any(is_negated_form(word.stem, form) for form in claim.intersection(negated_forms(word.stem)))


def _check_lost_negations(subject: Subject, basis: Basis) -> Iterator[Finding]:
    """What the evidence negates and the claim tells without a "not"."""
    claim = Basis([subject.reading])
    text = subject.ground.article.text
    for negation in find_negations(text, basis.words):
        first = basis.words[negation.at]
        scope = negation.scope or ((negation.at - 2,) if negation.at > 1 else ())
        if scope and basis.words[scope[0]].key in _LIMITED:
            continue
        told = [i for i in scope if basis.words[i].stem in claim.places]
        if not told or not subject.quotes(first):
            continue
        if any(claim.is_negated(place) for place in claim.places[basis.words[told[0]].stem]):
            continue
        if len(subject.reading.negations) >= _count_negators(subject):
            continue
        ends = (first, basis.words[told[0]])
        span = subject.ground.span(min(w.start for w in ends), max(w.end for w in ends))
        message = f"The evidence says “{span.text}”; the claim says it without a “not”."
        yield finding("negation.kept", "warn", message, [span])
        return
