"""Contrasts of words: which stems exclude each other when said of the same thing, and which may say the same.

A hand-made lexicon, looked up by stem (`words.py`); its tables stand in `contrast_words.py` and `synonym_words.py`. It
knows no sense of a word and no sentence: it answers for two words that stand in the same place, and whether they do,
and what follows, is for the caller. A pair it does not list is unknown, neither alike nor opposed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from summarise.text.contrast_words import CLASSES, NEGATED_LOOKALIKES, OPPOSITES
from summarise.text.synonym_words import SYNONYMS
from summarise.text.words import stem

_NONE: Final[frozenset[int]] = frozenset()
_PREFIXES: Final = ("non-", "non", "un", "in", "im", "il", "ir", "dis", "mis")
_SHORTEST: Final = 3
_FITS: Final = {"il": "l", "im": "bmp", "in": "acdefghijknoqstuvwxyz", "ir": "r"}
_OWN_PLURAL: Final = ("ing", "eed", "i", "u")
_SPELLINGS: Final = (
    (re.compile(r"is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|es|ed|er|ers|ing)$)"), "yz"),
    (re.compile(r"(?<=\w\w\w)our(?=(?:s|ed|er|ers|ing|able|ful|less|hood|ite)?$)"), "or"),
    (re.compile(r"(?<=[tb])re(?=s?$)"), "er"),
)


def exclude(one: str, other: str) -> bool:
    """Return whether the two stems are known to exclude each other; never if they may also mean the same.

    >>> exclude("accept", "reject"), exclude("grow", "climb"), exclude("grow", "table")
    (True, False, False)
    """
    against = _AGAINST.get(one)
    if against is None or against.isdisjoint(_SIDES.get(other, _NONE)):
        return False
    return not may_mean(one, other)


@lru_cache(maxsize=4096)
def rivals(word: str) -> frozenset[str]:
    """Return all stems that exclude this stem."""
    found = {other for side in _AGAINST.get(word, _NONE) for other in _MEMBERS[side]}
    return frozenset(other for other in found if exclude(word, other))


def may_mean(one: str, other: str) -> bool:
    """Return whether the two stems are known to be able to say the same: one stem, synonyms, or one side of a line.

    >>> may_mean(stem("buys"), stem("acquired")), may_mean("grow", "soar"), may_mean("grow", "fall")
    (True, True, False)
    """
    if one == other:
        return True
    return not (
        _SIDES.get(one, _NONE).isdisjoint(_SIDES.get(other, _NONE))
        and _GROUPS.get(one, _NONE).isdisjoint(_GROUPS.get(other, _NONE))
    )


def is_negated_form(one: str, other: str) -> bool:
    """Return whether one of the two words is the other with a negating prefix; both as keys or both as stems.

    >>> is_negated_form("happy", "unhappy"), is_negated_form("cover", "discover"), is_negated_form("sin", "in")
    (True, False, False)
    """
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST or long in _LOOKALIKES or stem(long) in _LOOKALIKES:
        return False
    rests = (long[len(prefix) :] for prefix in _PREFIXES if long.startswith(prefix) and _fits(prefix, long))
    return any(rest == short or stem(rest) == stem(short) for rest in rests if len(rest) >= _SHORTEST)


def _fits(prefix: str, word: str) -> bool:
    """Whether the form of "in-" is the one that its next letter asks for: "inactive", "impossible"."""
    return prefix not in _FITS or word[len(prefix) : len(prefix) + 1] in _FITS[prefix]


def negated_forms(word: str) -> Iterator[str]:
    """Yield what a word may be with a negating prefix, and without one that it may have; most are no words at all."""
    for prefix in _PREFIXES:
        yield prefix + word
        if word.startswith(prefix):
            yield word.removeprefix(prefix)


def _spellings(word: str) -> set[str]:
    """The word as the tables have it, and as American spelling has it ("organise", "labour", "metre")."""
    found = {word}
    for pattern, other in _SPELLINGS:
        found |= {pattern.sub(other, form) for form in found}
    return found


def _forms(word: str) -> tuple[str, ...]:
    """The word, and its form in "s" where that may have a stem of its own ("weddings", "exceeds", "taxis")."""
    return (word, word + "s") if word.endswith(_OWN_PLURAL) else (word,)


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(form) for word in words for spelling in _spellings(word) for form in _forms(spelling))


def _lines(table: str) -> list[str]:
    return [line for line in table.splitlines() if line.strip() and not line.startswith("#")]


def _read_opposites(table: str) -> list[tuple[frozenset[str], ...]]:
    """Each line as its two sides, in stems."""
    return [tuple(_stems(side.split()) for side in line.split("|")) for line in _lines(table)]


def _read_classes(table: str) -> dict[str, tuple[frozenset[str], ...]]:
    """Each class under its name as its members, in stems: a member is a word, or words for one thing."""
    classes = {}
    for line in _lines(table):
        name, members = line.split(":")
        classes[name] = tuple(_stems(member.split("/")) for member in members.split())
    return classes


def _read_synonyms(table: str) -> list[frozenset[str]]:
    """Each line as a group of stems."""
    return [_stems(line.split()) for line in _lines(table)]


def _index(groups: Iterable[frozenset[str]]) -> dict[str, frozenset[int]]:
    """Each stem with the numbers of the groups that it is in."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for word in group:
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _oppose(lines: Iterable[tuple[frozenset[str], ...]]) -> dict[str, frozenset[int]]:
    """Each stem with the numbers of the sides that stand against it in a line or class."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    start = 0
    for sides in lines:
        numbers = set(range(start, start + len(sides)))
        for number, side in enumerate(sides, start):
            for word in side:
                found[word] |= numbers - {number}
        start += len(sides)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_LINES: Final = [*_read_opposites(OPPOSITES), *_read_classes(CLASSES).values()]
_MEMBERS: Final = [side for sides in _LINES for side in sides]
_SIDES: Final = _index(_MEMBERS)
_AGAINST: Final = _oppose(_LINES)
_GROUPS: Final = _index(_read_synonyms(SYNONYMS))
_LOOKALIKES: Final = _stems(NEGATED_LOOKALIKES.split())
