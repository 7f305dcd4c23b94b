"""Checks of single words: a word that excludes the one that stands in its place in the article.

Only words of a hand-made lexicon (opposites, sisters of one class) are compared, and only where the words around them
are the same: what a word means in a sentence is not known here.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarise.checks.subject import finding
from summarise.data import Finding
from summarise.ground import touches
from summarise.text.basis import Basis, is_content
from summarise.text.contrasts import is_negated_form, negated_forms, rivals
from summarise.text.reading import Reading
from summarise.text.words import Word, stem

_LEAST_ALIKE: Final = 0.4
"""Share of its surroundings that a word must find again around the rival in the article."""
_LEAST_ALIKE_PRESENT: Final = 0.5
_LEAST_BETTER: Final = 0.3
"""How much more of them a rival must find than the word itself, where the article has both."""
_BESIDE_WORDS: Final = 3
"""Words on either side of the rival in which a neighbour of the word must stand."""
_LITTLE_SAID: Final = frozenset({"all", "few", "less", "many", "more", "most", "no", "none", "not", "with", "without"})
"""Words that have rivals but are told by other checks, or by nothing but the whole sentence."""
_LIGHT_VERBS: Final = frozenset(map(stem, ("become", "come", "get", "give", "go", "make", "put", "take")))
"""Verbs that mean what the words beside them mean ("take place"), as stems."""
_NEGATED_WORDS: Final = 2
"""Words after a "not" of the text that are not compared: "not illegal" is no contradiction of "legal"."""


class Contradiction(NamedTuple):
    """A word of a text, and the one that the article has in its place."""

    word: Word
    """The word of the text."""
    place: int
    """The position in the basis of the word that excludes it."""


def find_contradictions(reading: Reading, basis: Basis) -> Iterator[Contradiction]:
    """Yield the words of `reading` in whose place the basis has a word that excludes them.

    The place is told by the surroundings: a share of them, and a direct neighbour. Where the basis has the word itself,
    a rival must fit clearly better and lie between both neighbours.
    """
    words = reading.words
    said = reading.stems
    negated = {i for negation in reading.negations for i in negation.scope[:_NEGATED_WORDS]}
    for i, word in enumerate(words):
        in_name = reading.text[word.start].isupper() and touches(word, reading.names)
        if word.key in _LITTLE_SAID or word.stem in _LIGHT_VERBS or len(word.key) < 3 or in_name or i in negated:
            continue
        known = word.stem in basis.places
        found = [
            (alike, place)
            for rival in _rivals_in(word, basis, known=known)
            if rival not in said
            for place, alike in [basis.find_as(words, i, rival)]
        ]
        if not found:
            continue
        alike, place = max(found)
        if basis.is_negated(place) or not _stands_there(words, i, basis, place, alike, known=known):
            continue
        yield Contradiction(word, place)


def _rivals_in(word: Word, basis: Basis, *, known: bool) -> set[str]:
    """The stems of the basis that exclude a word; a negated form only where the basis lacks the word itself."""
    found = {rival for rival in rivals(word.stem) if rival in basis.places}
    if not known and is_content(word) and len(word.stem) > 3:
        found |= {
            form for form in negated_forms(word.stem) if form in basis.places and is_negated_form(word.stem, form)
        }
    return found


def _stands_there(words: Sequence[Word], i: int, basis: Basis, place: int, alike: float, *, known: bool) -> bool:
    """Whether a place of the basis is the one that `words[i]` tells of."""
    beside = sum(_is_beside(words, i, step, basis, place) for step in (-1, 1))
    if not known:
        return alike >= _LEAST_ALIKE and beside >= 1
    own = basis.find(words, i)
    better = own is not None and alike >= max(_LEAST_ALIKE_PRESENT, own[1] + _LEAST_BETTER)
    return better and beside == 2


def _is_beside(words: Sequence[Word], i: int, step: int, basis: Basis, place: int) -> bool:
    """Whether the next telling word on one side of `words[i]` stands beside a place too."""
    k = i + step
    while 0 <= k < len(words):
        if is_content(words[k]) or words[k].key.isdigit():
            return basis.stands_within(words[k].stem, place, _BESIDE_WORDS)
        k += step
    return False


def check_contradictions(reading: Reading, basis: Basis, what: str, where: str) -> Iterator[Finding]:
    """word.kept: no word stands where the basis, called `where` in the message, has one that excludes it."""
    for word, place in find_contradictions(reading, basis):
        span = basis.span(place, place)
        said = reading.text[word.start : word.end]
        yield finding("word.kept", "warn", f"{what} says “{said}”; {where} says “{span.text}” there.", [span])
