"""The names of an article, to hold a name of a claim against: supported, or else how it lacks support.

Names are compared word by word, in the forms that mean the same. Nothing here finds names (`names.py`), says who a name
is, or how bad a lack is: two people of one surname are one name, and severity is for the checks.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final, Literal

from summarise.text.name_words import (
    CAPITALS,
    DEMONYMS,
    HONORIFICS,
    INSTITUTIONS,
    PARTICLES,
    PLACE_WORDS,
    SAME_NAMES,
    TITLES,
    fold_name,
    is_ordinary,
    keeps_its_stop,
    name_key,
)

LackKind = Literal["absent", "partial", "namesake", "given_name", "generic", "geographic", "apart"]
"""How a name lacks support, the worst first.

absent: no telling word of the name stands in the article.
partial: some telling words stand there, others, the surname perhaps, do not: "Ana Brandt" where it has "Ana".
namesake: the surname stands there, but with another given name: "Joe Ruiz" where it has "Ana Ruiz".
given_name: the surname stands there alone: "Ana Ruiz" where it has "Ruiz" or "Mr Ruiz".
generic: only a title, the noun of an institution or a place, or another common word is lacking: "Ruiz Council".
geographic: only a country, one of its people or a well-known capital is lacking: "UK", "British", "London".
apart: every word stands there, but apart or without its capital: "Bank of Tor" where it has "in Tor a bank".
"""


@dataclass(frozen=True)
class Lack:
    """How a name lacks support in an article."""

    kind: LackKind
    """The kind of lack."""
    words: tuple[str, ...]
    """The words of the name that the article lacks, as the name writes them, in order; empty if all stand there."""
    instead: str | None = None
    """What the article gives in the name's place: the namesake, "Ana Ruiz"; None for the other kinds."""


_CONNECTORS: Final = frozenset({"at", "for", "in", "of", "on", "the"})
_SKIPPED: Final = _CONNECTORS | PARTICLES
_SUFFIXES: Final = frozenset({"jr", "sr"})
_INSTITUTION_KEYS: Final = frozenset(name_key(word) for word in INSTITUTIONS)
_TITLE_KEYS: Final = frozenset(name_key(word) for word in TITLES | HONORIFICS)
_GENERIC: Final = _INSTITUTION_KEYS | _TITLE_KEYS | frozenset(name_key(word) for word in PLACE_WORDS | PARTICLES)
_NO_PERSON: Final = _GENERIC - PARTICLES
_SMALL_IN_ACRONYMS: Final = _CONNECTORS | {"and"}
_COUNTRY_KEYS: Final = {
    tuple(name_key(word) for word in (name + ending).split()): f"={country}"
    for name, country in DEMONYMS.items()
    for ending in ("", "s")
}
_COUNTRY_STARTS: Final = frozenset(keys[0] for keys in _COUNTRY_KEYS if len(keys) > 1)
_LONGEST_COUNTRY: Final = max(len(keys) for keys in _COUNTRY_KEYS)

_PIECE: Final = re.compile(
    r"((?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|[^\W\d_]+(?:['’ʼ‘][^\W\d_]+)*|\d+)([\W_]*)"
)  # a word or a number, and what stands between it and the next one
_POSSESSIVE: Final = re.compile(r"['’ʼ][sS]\Z")
_MARKS: Final = re.compile(r"[\u0300-\u036f]+")
_TITLE_WINDOW: Final = 12
"""Words between a surname and the office that an article gives its bearer: "Ruiz, who has been president since"."""
_LONGEST_NAME: Final = 24
"""Words of a name that are compared; what is longer is no name."""
_MOST_PLACES: Final = 2048
"""Places of a name's first word that are looked at, so that a page of one word costs no more than a page of many."""
_LONGEST_ACRONYM: Final = 8


@dataclass(frozen=True, slots=True)
class _Word:
    """One comparable word of an article or a name; a country or its demonym of several words is one."""

    key: str
    """What is compared; "=iraq" for a country in any of its forms."""
    plain: str
    """The key without regard to countries."""
    letter: str
    """Its share of an acronym."""
    capital: bool
    acronym: bool
    """Whether it is written in capitals: "WHO", "U.S.", "DoJ"."""
    written: str
    """As it stands, without a possessive ending."""


@dataclass(frozen=True)
class _Reading:
    """A text as words and what stands between them."""

    words: list[_Word]
    gaps: list[str]
    """For each word what stands between it and the next one."""


@lru_cache(maxsize=16384)
def _word(written: str) -> _Word:
    """The comparable form of one word, the same for every text."""
    written = _POSSESSIVE.sub("", written)
    plain = name_key(written)
    capitals = sum(char.isupper() for char in written)
    capital = capitals > 0
    country = _COUNTRY_KEYS.get((plain,)) if capital else None
    acronym = capitals > 1 and len(written.replace(".", "")) - capitals <= 1
    if plain == "us" and not acronym:
        country = None
    return _Word(country or plain, plain, fold_name(written)[:1], capital, acronym, written)


def _read(text: str) -> _Reading:
    """The comparable words of `text`."""
    if not text.isascii():
        # Letters that compose do; what is left of the marks would part words.
        text = _MARKS.sub("", unicodedata.normalize("NFKC", text))
    if "&" in text:
        text = text.replace("&", " and ")
    pieces = _PIECE.findall(text)
    words = [_word(piece) for piece, _ in pieces]
    reading = _Reading(words, [gap for _, gap in pieces])
    starts = [at for at, word in enumerate(words) if word.plain in _COUNTRY_STARTS]
    return _merge_countries(reading, starts) if starts else reading


def _merge_countries(reading: _Reading, starts: Sequence[int]) -> _Reading:
    """Put one word for each country of several words: "North Korean" and "North Korea" are equal."""
    words: list[_Word] = []
    gaps: list[str] = []
    done = 0
    for at in starts:
        if at < done:
            continue
        for count in range(min(_LONGEST_COUNTRY, len(reading.words) - at), 1, -1):
            piece = reading.words[at : at + count]
            country = _COUNTRY_KEYS.get(tuple(word.plain for word in piece))
            if country and piece[0].capital and all(_is_beside(reading, at + i) for i in range(count - 1)):
                letters = "".join(word.letter for word in piece)
                written = " ".join(word.written for word in piece)
                words += reading.words[done:at]
                gaps += reading.gaps[done:at]
                words.append(_Word(country, country, letters, True, False, written))
                gaps.append(reading.gaps[at + count - 1])
                done = at + count
                break
    return _Reading(words + reading.words[done:], gaps + reading.gaps[done:])


def _is_beside(reading: _Reading, at: int) -> bool:
    """Whether nothing but a space, a hyphen or a possessive ending parts the word at `at` from the next one."""
    gap = reading.gaps[at]
    if gap == " ":
        return True
    if len(gap) < 4 and gap.strip(" \u00a0'’‘") in ("", "-"):
        return True
    return gap.strip() == "." and keeps_its_stop(reading.words[at].written)


class NameIndex:
    """The names of an article, to be asked whether a name stands in it.

    Making one costs nothing; the text is read, once and in linear time, when the first name is asked for.
    """

    def __init__(self, *texts: str) -> None:
        """Take all that the article gives: text, title, dateline, publisher, authors. Empty strings are allowed."""
        self._texts = texts

    def supports(self, name: str) -> bool:
        """Say whether the article gives `name`, in this form or in one that means the same.

        The same are: possessive, plural, accents, hyphens and apostrophes written otherwise; the surname alone; a name
        with or without its particle ("al-Assad", "Assad"); one word or two ("WhatsApp"); a country and its demonym; an
        acronym and the name it stands for; "Health Ministry" and "Ministry of Health"; a title that the article gives
        near the surname. A first name, a title or a word more than the article gives is not supported, and neither is
        an empty name.
        """
        return self.lacking(name) is None

    def lacking(self, name: str) -> Lack | None:
        """Say how `name` lacks support in the article; None if it is supported.

        >>> NameIndex("Mr Lind met Ana Ruiz.").lacking("Orvel Lind")
        Lack(kind='given_name', words=('Orvel',), instead=None)
        """
        words = _words_of(name)
        if not words:
            return Lack("absent", ())
        if self._holds_in_some_form(words):
            return None
        return self._grade(words, name)

    @cached_property
    def _reading(self) -> _Reading:
        # No name runs over an empty line.
        return _read("\n\n".join(self._texts))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """For each key the places of its word, in order."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self._reading.words):
            places[word.key].append(at)
        return dict(places)

    @cached_property
    def _letters(self) -> dict[str, list[int]]:
        """For each letter the places of the capitalised words that begin with it."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self._reading.words):
            if word.capital:
                places[word.letter].append(at)
        return dict(places)

    @cached_property
    def _acronyms(self) -> frozenset[str]:
        """The acronyms that the article writes; "F1" too."""
        words = self._reading.words
        found = {word.plain for word in words if word.acronym}
        for (a, b), gap in zip(pairwise(words), self._reading.gaps, strict=False):
            if a.capital and not gap and b.plain.isdigit():
                found.add(a.plain + b.plain)
        return frozenset(found)

    @cached_property
    def _initials(self) -> frozenset[str]:
        """The acronyms that the capitalised words of the article may have."""
        return frozenset(_initials(self._reading))

    @cached_property
    def _compounds(self) -> frozenset[str]:
        """Each capitalised word written as one with the next: "whatsapp" for "Whats App"."""
        return frozenset(
            fold_name(a.written) + b.plain
            for at, (a, b) in enumerate(pairwise(self._reading.words))
            if a.capital and b.plain[:1].isalnum() and _is_beside(self._reading, at)
        )

    def _holds_in_some_form(self, words: Sequence[_Word]) -> bool:
        told = [word for word in words if word.key not in _CONNECTORS and word.key not in _SUFFIXES]
        if not told:
            return False
        return (
            self._holds(told)
            or self._holds_turned(told)
            or self._holds_titled(told)
            or self._holds_acronym(words)
            or self._holds_same(told)
            or self._holds_joined(told)
            or self._holds_bare(told)
        )

    def _holds(self, words: Sequence[_Word]) -> bool:
        """Whether the words stand side by side."""
        return any(self._matches(at, words) for at in self._candidates(words[0], alone=len(words) == 1))

    def _candidates(self, word: _Word, *, alone: bool) -> Sequence[int]:
        places = self._places.get(word.key, ())
        if not alone and len(word.key) == 1 and word.key.isalpha():
            places = self._letters.get(word.letter, ())
        return places[:_MOST_PLACES]

    def _matches(self, at: int, words: Sequence[_Word]) -> bool:
        """Whether the words stand from `at` on, with small words or a middle name between them at most."""
        given = self._reading.words
        if not _is_written_as(given[at], words[0]):
            return False
        person = not any(word.key in _NO_PERSON or word.key.startswith("=") for word in words)
        for word in words[1:]:
            skipped = 0
            beside = _is_beside(self._reading, at)
            at += 1
            while at < len(given) and beside and given[at].key != word.key:
                if skipped == 2 or not (given[at].key in _SKIPPED or (person and given[at].capital)):
                    return False
                skipped += 1
                beside = _is_beside(self._reading, at)
                at += 1
            if at >= len(given) or not beside or not _is_written_as(given[at], word):
                return False
        return True

    def _holds_turned(self, words: Sequence[_Word]) -> bool:
        """Whether the words of an organisation stand in another order: "Ministry of Health", "Health Ministry"."""
        if len(words) < 2 or not any(word.key in _INSTITUTION_KEYS for word in words):
            return False
        return self._holds([*words[1:], words[0]]) or self._holds([words[-1], *words[:-1]])

    def _holds_acronym(self, words: Sequence[_Word]) -> bool:
        """Whether the article gives the long form of an acronym, or the acronym of a long form."""
        if len(words) == 1:
            return words[0].acronym and len(words[0].plain) > 2 and words[0].plain in self._initials
        numbered = len(words) == 2 and words[1].plain.isdigit()
        if numbered and words[0].plain + words[1].plain in self._initials:
            return True
        forms = {_spell(words), _spell([word for word in words if word.key not in _SMALL_IN_ACRONYMS])}
        return any(len(form) > (1 if numbered else 2) and form in self._acronyms for form in forms)

    def _holds_same(self, words: Sequence[_Word]) -> bool:
        """Whether the article gives another name that is known to mean the same."""
        others = _SAME_KEYS.get(tuple(word.key for word in words), ())
        return any(self._holds(other) for other in others)

    def _holds_joined(self, words: Sequence[_Word]) -> bool:
        """Whether the article writes two words as one, or one as two: "Whats App", "WhatsApp"."""
        if len(words) == 1:
            return words[0].capital and len(words[0].plain) > 4 and words[0].plain in self._compounds
        return len(words) == 2 and self._stands_capitalised(fold_name(words[0].written) + words[1].plain)

    def _stands_capitalised(self, key: str) -> bool:
        return any(self._reading.words[at].capital for at in self._places.get(key, ()))

    def _holds_bare(self, words: Sequence[_Word]) -> bool:
        """Whether the article gives the name without its particle: "Assad" for "al-Assad"."""
        bare = [word for word in words if word.key not in PARTICLES]
        return 0 < len(bare) < len(words) and self._holds(bare)

    def _holds_titled(self, words: Sequence[_Word]) -> bool:
        """Whether the article gives the person after a title, and near the surname the title."""
        title, person = _part_title(words)
        if not title or not person or not self._holds(person):
            return False
        given = self._reading.words
        wanted = {word.key for word in title} - HONORIFICS
        for at in self._places.get(person[-1].key, ())[:_MOST_PLACES]:
            near = given[max(0, at - _TITLE_WINDOW) : at + _TITLE_WINDOW + 1]
            if wanted <= {word.key for word in near}:
                return True
        return False

    def _grade(self, words: Sequence[_Word], name: str) -> Lack:
        """How `name`, read as `words`, lacks support if the article does not give it in any form."""
        told = [word for word in words if word.key not in _SKIPPED and word.key not in _SUFFIXES]
        missing = [word for word in told if word.key not in self._places]
        lost = tuple(word.written for word in missing)
        _, person = _part_title(told)
        if _is_person(person, name) and self._stands_capitalised(person[-1].key) and not self._holds(person):
            return self._grade_person(person, lost)
        if not missing:
            return Lack("apart", ())
        places = [word for word in missing if _is_geographic(word)]
        if places and (places == missing or self._holds_in_some_form([w for w in told if w not in places])):
            return Lack("geographic", tuple(word.written for word in places))
        if all(_is_common(word) for word in missing):
            return Lack("generic", lost)
        telling = [word for word in told if not _is_common(word)]
        return Lack("partial" if any(word not in missing for word in telling) else "absent", lost)

    def _grade_person(self, person: Sequence[_Word], lost: tuple[str, ...]) -> Lack:
        """How a person's name lacks support where the article gives the surname."""
        namesake = None
        for at in self._places[person[-1].key][:_MOST_PLACES]:
            first = self._given_names(at)
            if any(_may_be_one(word.plain, person[0].plain) for word in first):
                return Lack("given_name", lost)
            if first and namesake is None:
                namesake = " ".join(word.written for word in (*first, self._reading.words[at]))
        if namesake is not None:
            return Lack("namesake", lost, namesake)
        return Lack("given_name" if lost else "apart", lost)

    def _given_names(self, at: int) -> Sequence[_Word]:
        """The given names, two at most, that stand before the surname at `at`."""
        words = self._reading.words
        first = at
        while words[at].capital and first > 0 and at - first < 2 and _is_beside(self._reading, first - 1):
            before = words[first - 1]
            if not before.capital or _is_common(before):
                break
            first -= 1
        return words[first:at]


@lru_cache(maxsize=1024)
def _words_of(name: str) -> tuple[_Word, ...]:
    """The words of a name, without the article before it."""
    words = _read(name[: 32 * _LONGEST_NAME]).words[:_LONGEST_NAME]
    return tuple(words[1:] if words and words[0].key == "the" else words)


def _part_title(words: Sequence[_Word]) -> tuple[Sequence[_Word], Sequence[_Word]]:
    """The words up to the last title, and the person after it."""
    last = max((i for i, word in enumerate(words) if word.key in _TITLE_KEYS), default=-1)
    return words[: last + 1], words[last + 1 :]


def _is_common(word: _Word) -> bool:
    """Whether a word of a name tells nothing of whose it is: a title, a country, a common noun, a number."""
    return word.key in _GENERIC or word.key.startswith("=") or not word.capital or is_ordinary(word.written.casefold())


def is_geographic(name: str) -> bool:
    """Return whether a name is or holds a country, one of its people or a well-known capital."""
    return any(_is_geographic(word) for word in _words_of(name))


def _is_geographic(word: _Word) -> bool:
    return word.key.startswith("=") or word.plain in CAPITALS


def _is_person(words: Sequence[_Word], name: str) -> bool:
    """Whether the words of `name` after a title may be a given name and a surname, and not a double surname alone."""
    if len(words) == 2 and f"{words[0].written}-{words[1].written}" in name:
        return False
    if not 2 <= len(words) <= 4 or not all(word.capital and not word.acronym for word in words):
        return False
    if any(word.key in _GENERIC or word.key.startswith("=") for word in words):
        return False
    # "Justin Rose" and "Rose Byrne", but not "Orvel Tigers" nor "Renewable Heat".
    surname = words[-1].written.casefold()
    return not is_ordinary(surname) or not (surname.endswith("s") or is_ordinary(words[0].written.casefold()))


def _may_be_one(given: str, wanted: str) -> bool:
    """Whether two given names may be one: an initial, or a short form ("Rob", "Robert")."""
    shorter = min(len(given), len(wanted))
    return given[:shorter] == wanted[:shorter] and (shorter == 1 or shorter > 2)


def _is_written_as(given: _Word, wanted: _Word) -> bool:
    """Whether the article's word supports a name's word: the same, and with a capital unless it is a common noun."""
    if len(wanted.key) == 1 and wanted.key.isalpha():
        return given.capital and given.letter == wanted.letter
    return given.key == wanted.key and (
        given.capital or not wanted.capital or wanted.key in _GENERIC or wanted.key.isdigit()
    )


def _initials(reading: _Reading) -> Iterator[str]:
    """The acronyms that runs of capitalised words may have, small words counted or not, and a number at the end."""
    words = reading.words
    for first, word in enumerate(words):
        if not word.capital or word.key in _SMALL_IN_ACRONYMS:
            continue
        full = plain = word.letter
        for at in range(first + 1, min(first + _LONGEST_ACRONYM, len(words))):
            other = words[at]
            number = other.plain.isdigit()
            if not _is_beside(reading, at - 1) or not (other.capital or other.key in _SMALL_IN_ACRONYMS or number):
                break
            full += other.plain if number else other.letter
            if other.key not in _SMALL_IN_ACRONYMS:
                plain += other.plain if number else other.letter
                yield full
                yield plain
            if number:
                break


def _spell(words: Sequence[_Word]) -> str:
    return "".join(word.plain if word.plain.isdigit() else word.letter for word in words)


def _read_same_names() -> dict[tuple[str, ...], list[list[_Word]]]:
    """For the keys of each name of `SAME_NAMES` the other names of its group."""
    groups = [[_read(name).words for name in group] for group in SAME_NAMES]
    return {
        tuple(word.key for word in words): [other for other in group if other is not words]
        for group in groups
        for words in group
    }


_SAME_KEYS: Final = _read_same_names()
