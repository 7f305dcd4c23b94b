"""Check of names in their places: a name of the claim stands where the evidence has another one.

A place is told by the words right before and after it. What is turned round by rule ("was hit by") is let pass, and so
is whatever the words around it leave open.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from summarise.checks.subject import Subject, finding
from summarise.data import Finding, Span
from summarise.text.name_index import NameIndex, is_geographic
from summarise.text.name_words import HONORIFICS, TITLES
from summarise.text.reading import Reading
from summarise.text.words import FUNCTION_WORDS, Word, find_words, stem

_OF_A_PEOPLE: Final = ("an", "ese", "i", "ish")
_SKIPPED: Final = frozenset({
    "a", "also", "am", "an", "are", "be", "been", "being", "did", "do", "does", "had", "has", "have", "he", "her",
    "his", "is", "it", "its", "now", "s", "said", "say", "saying", "says", "she", "some", "tell", "tells", "that",
    "the", "their", "they", "this", "told", "was", "were", "which", "who", "will", "would",
})  # fmt: skip
"""Words that a rewording puts in or leaves out."""
_MARKS: Final = re.compile(r"[,;:.!?()“”\"‘—–](?=\s|\Z|\w)")
_TITLES: Final = frozenset(map(stem, HONORIFICS | TITLES))
_BESIDE_WORDS: Final = 3
_NEARER: Final = (1.0, 0.6, 0.4)
"""What a word counts, by how far from the name it stands."""
_FUNCTION_WEIGHT: Final = 0.6
_LEAST_FIT: Final = 1.0
"""What the other name's place must have in common with the name's place in the claim."""
_LEAST_FIT_UNKNOWN: Final = 1.4
"""The same for a name that the evidence does not have at all."""
_LEAST_BETTER: Final = 0.6
"""How much more that must be than the name's own places have."""


class _Place(NamedTuple):
    """A name with the words beside it."""

    name: Span
    words: frozenset[str]
    before: tuple[Word, ...]
    """Nearest first."""
    after: tuple[Word, ...]


def name_placed(subject: Subject) -> Iterator[Finding]:
    """name.placed: no name of the claim stands where the evidence has another one."""
    if not subject.reading.names or not subject.located:
        return
    claimed = _places_of(subject.reading)
    if not claimed:
        return
    given = [place for reading in subject.readings_told for place in _places_of(reading)]
    said = [place.words for place in claimed]
    for place in claimed:
        fit = 0.0
        best: _Place | None = None
        for other in given:
            if not _is_same(place.words, other.words) and (shared := _fit(place, other)) > fit:
                fit, best = shared, other
        if best is None or fit < _LEAST_FIT or _is_turned(place, best):
            continue
        own = max((_fit(place, other) for other in given if _is_same(place.words, other.words)), default=0.0)
        exchanged = any(_is_same(best.words, words) for words in said)
        known = any(_is_same(place.words, other.words) for other in given)
        if _are_one(place.name, best.name) or (not known and fit < _LEAST_FIT_UNKNOWN):
            continue
        if fit >= own + _LEAST_BETTER:
            claims, gives = _show(subject.draft.text, place), _show(subject.ground.article.text, best)
            message = f"The claim says “{claims}”; the article says “{gives}”{'' if exchanged else ' there'}."
            yield finding("name.placed", "warn", message, [best.name])
            return


@lru_cache(maxsize=64)
def _places_of(reading: Reading) -> tuple[_Place, ...]:
    """The places of a segment, found once for all the claims that rest on it."""
    return tuple(_find_places(reading))


def _find_places(reading: Reading) -> Iterator[_Place]:
    """The names of a text with the words beside each, as far as the next mark or name."""
    names = reading.names
    if not names:
        return
    words = [w for w in reading.words if w.key not in _SKIPPED and w.stem not in _TITLES]
    starts, ends = [w.start for w in words], [w.end for w in words]
    for at, name in enumerate(names):
        telling = _telling(name.text)
        if not telling or _is_adjective(name, reading):
            continue
        first = names[at - 1].end if at else reading.start
        last = names[at + 1].start if at + 1 < len(names) else reading.end
        first = max([first, *(m.end() for m in _MARKS.finditer(reading.text, first, name.start))])
        mark = _MARKS.search(reading.text, name.end, last)
        last = mark.start() if mark else last
        left, right = bisect_right(ends, name.start), bisect_left(starts, name.end)
        before = words[max(bisect_left(starts, first), left - _BESIDE_WORDS) : left]
        closed = reading.text[name.end : name.end + 1] in ("", ",", ".", ")")
        if not before and closed and reading.text[max(name.start - 2, 0) : name.start] == ", ":
            # "the party whip, Dag Ferriday": the noun before the comma tells who that is.
            before = [w for w in words if w.end == name.start - 2 and not any(n.end >= w.end > n.start for n in names)]
        after = words[right : min(bisect_right(ends, last), right + _BESIDE_WORDS)]
        yield _Place(name, telling, tuple(reversed(before)), tuple(after))


@lru_cache(maxsize=1024)
def _telling(name: str) -> frozenset[str]:
    """The stems of a name without its titles."""
    return frozenset(w.stem for w in find_words(name) if w.key not in FUNCTION_WORDS and w.stem not in _TITLES)


def _is_adjective(name: Span, reading: Reading) -> bool:
    """Whether a name of a people only describes the noun after it: "the American base"."""
    following = reading.text[name.end : name.end + 2]
    return (
        following[:1] == " "
        and following[1:].isalpha()
        and name.text.endswith(_OF_A_PEOPLE)
        and is_geographic(name.text)
    )


def _are_one(one: Span, other: Span) -> bool:
    """Whether two names are known to be of one: an acronym, a country and its people."""
    return NameIndex(one.text).supports(other.text) or NameIndex(other.text).supports(one.text)


def _is_same(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _fit(one: _Place, other: _Place) -> float:
    """What two places have in common, by the words on the same side of the name; 0 if no next word is the same."""
    if not (_begin_alike(one.before, other.before) or _begin_alike(one.after, other.after)):
        return 0.0
    return _side(one.before, other.before) + _side(one.after, other.after)


def _begin_alike(mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    return bool(mine and theirs) and mine[0].stem == theirs[0].stem


def _side(mine: Sequence[Word], theirs: Sequence[Word]) -> float:
    total = 0.0
    for i, word in enumerate(mine):
        for j, other in enumerate(theirs):
            if word.stem == other.stem:
                weight = _FUNCTION_WEIGHT if word.key in FUNCTION_WORDS else 1.0
                total += weight * min(_NEARER[i], _NEARER[j])
                break
    return total


def _is_turned(one: _Place, other: _Place) -> bool:
    """Whether one of the two is told in the passive and the other is not."""
    passive = [any(w.key == "by" for w in (*place.before, *place.after)) for place in (one, other)]
    return passive[0] != passive[1]


def _show(text: str, place: _Place) -> str:
    first = place.before[0].start if place.before else place.name.start
    last = place.after[0].end if place.after else place.name.end
    return text[first:last]
