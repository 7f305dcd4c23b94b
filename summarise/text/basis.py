"""Basis: the words that a text is held against, found by stem, with what stands around them.

For a claim these are the words of its evidence, for a statement those of the whole article. Alignment is by shared
words around a place; it never says that two texts mean the same.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Final

from summarise.data import Span
from summarise.text.polarity import DENIALS, SOFT_NEGATIVES
from summarise.text.reading import Reading
from summarise.text.words import FUNCTION_WORDS, Word

_MOST_PLACES: Final = 60
"""Places of one word that are looked at; a word that stands more often tells nothing."""
_CONTEXT_WORDS: Final = 7
"""Words of the text on either side whose company is looked for."""
_NEAR_WORDS: Final = 12
"""Words of the basis on either side in which they are looked for."""
_UNKNOWN_WEIGHT: Final = 3.0
"""Weight of a context word that the basis lacks: about that of a word that stands there twice."""
_NEGATED_BEFORE: Final = 6
_NEGATED_AFTER: Final = 2
_DIRECTLY_BEFORE: Final = 3
_LIMITING: Final = frozenset({"a", "all", "an", "every", "just", "only", "that", "the", "this", "too", "very"})
"""Words between a negator and what follows that limit what is negated ("not all pupils")."""
_DENIED_BEFORE: Final = 9
_SOFTLY_BEFORE: Final = 4
_SOFTLY_AFTER: Final = 1


class Basis:
    """The words of some readings of one text, in order."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        """Take the words of `readings`, which must be of one text and in its order."""
        self.readings = tuple(readings)
        self.words: tuple[Word, ...] = tuple(word for reading in self.readings for word in reading.words)
        self._starts = list(accumulate((len(reading.words) for reading in self.readings), initial=0))

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Each stem with the positions in `words` at which it stands."""
        found: dict[str, list[int]] = {}
        for position, word in enumerate(self.words):
            found.setdefault(word.stem, []).append(position)
        return found

    @cached_property
    def keys(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset[str]().union(*(reading.keys for reading in self.readings))

    def span(self, first: int, last: int) -> Span:
        """Return the words from one position to another, both included, with their place in the text."""
        start, end = self.words[first].start, self.words[last].end
        return Span(start=start, end=end, text=self.readings[0].text[start:end])

    @cached_property
    def _negators(self) -> frozenset[int]:
        firsts = zip(self._starts, self.readings, strict=False)
        return frozenset(first + i for first, reading in firsts for i in reading.negators)

    @property
    def negates(self) -> bool:
        """Whether any of its words negates, in whatever way."""
        return bool(self._negators) or not SOFT_NEGATIVES.isdisjoint(self.places)

    def is_negated(self, place: int) -> bool:
        """Say whether a negator, or a word that says no in its own way, stands close to a place."""
        segment = self.segment_of(place)
        first, last = self._starts[segment], self._starts[segment + 1]
        for i in range(max(place - _DENIED_BEFORE, first), min(place + _NEGATED_AFTER + 1, last)):
            if i == place:
                continue
            stem = self.words[i].stem
            if i >= place - _NEGATED_BEFORE and i in self._negators:
                return True
            if place - _SOFTLY_BEFORE <= i <= place + _SOFTLY_AFTER and stem in SOFT_NEGATIVES:
                return True
            if i < place and stem in DENIALS:
                return True
        return False

    def segment_of(self, place: int) -> int:
        """Return the position in `readings` of the reading that holds a place."""
        return bisect_right(self._starts, place) - 1

    def find(self, words: Sequence[Word], i: int) -> tuple[int, float] | None:
        """Find the place of `words[i]` whose surroundings share most with its own.

        Returns:
            The place and the weighted share, from 0 to 1, of the content words around `words[i]` that stand near it;
            None where the word does not stand in the basis.
        """
        return self.find_as(words, i, words[i].stem) if words[i].stem in self.places else None

    def find_as(self, words: Sequence[Word], i: int, stem: str) -> tuple[int, float]:
        """Find the place of `stem`, which must stand in the basis, whose surroundings share most with `words[i]`'s."""
        alike = self.compare(words, i, stem)
        best = max(alike, key=lambda place: (alike[place], -place))
        return best, alike[best]

    def compare(self, words: Sequence[Word], i: int, stem: str) -> dict[int, float]:
        """Return for each place of `stem`, at most the first 60, the share of `words[i]`'s surroundings near it."""
        first = max(i - _CONTEXT_WORDS, 0)
        around = enumerate(words[first : i + _CONTEXT_WORDS + 1], first)
        # In the order of the text: sums in the order of a set would let chance decide between equal places.
        weights = {w.stem: self.weigh(w.stem) for j, w in around if j != i and is_content(w)}
        whole = sum(weights.values()) or 1.0
        return {place: self._share(weights, place) / whole for place in self.places.get(stem, ())[:_MOST_PLACES]}

    def negator_of(self, place: int) -> int | None:
        """Return the position of the negator that directly negates a place ("will not cut"); None where none does."""
        for i in range(place - 1, max(place - _DIRECTLY_BEFORE, self._starts[self.segment_of(place)]) - 1, -1):
            if i in self._negators:
                return i
            if is_content(self.words[i]) or self.words[i].key in _LIMITING:
                return None
        return None

    def stands_within(self, stem: str, place: int, reach: int) -> bool:
        """Say whether a stem stands at most `reach` words from a place."""
        places = self.places.get(stem)
        if not places:
            return False
        at = bisect_left(places, place - reach)
        return at < len(places) and places[at] <= place + reach

    def _share(self, weights: Mapping[str, float], place: int) -> float:
        return sum(weight for stem, weight in weights.items() if self.stands_within(stem, place, _NEAR_WORDS))

    def weigh(self, stem: str) -> float:
        """Return how much a word tells: the rarer in the basis, the more."""
        count = len(self.places.get(stem, ()))
        return math.log(1 + len(self.words) / (1 + 5 * count)) if count else _UNKNOWN_WEIGHT


def is_content(word: Word) -> bool:
    """Say whether a word tells what a text is about: no function word, no figure."""
    return word.key.split("'", 1)[0] not in FUNCTION_WORDS and not word.key.isdigit()
