"""Names in English text, after segmenting: find them and say which are places.

Names are found by their capitals and by small tables, not by a gazetteer and not by a model. A name that is written
without capitals is not found, and an uncommon word at the head of a sentence may pass for one. Whether an article
supports a name is asked of `name_index.py`; its `NameIndex` and `Lack` can be had from here.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import Final, NamedTuple

from summarise.data import Span
from summarise.text.name_index import Lack, LackKind, NameIndex
from summarise.text.name_words import (
    CALENDAR,
    DEMONYMS,
    FOR_HEADS,
    FUNCTION_WORDS,
    HONORIFICS,
    INSTITUTIONS,
    JOINED,
    LEADING,
    MONTHS_AND_NAMES,
    NUMBERED,
    OF_HEADS,
    OWNERS,
    PARTICLES,
    PLACE_WORDS,
    PREFIXES,
    ROLES,
    STARTERS,
    TITLES,
    fold_name,
    is_ordinary,
    keeps_its_stop,
    name_key,
)

__all__ = [
    "HONORIFICS",
    "INSTITUTIONS",
    "TITLES",
    "Lack",
    "LackKind",
    "NameIndex",
    "find_names",
    "keeps_its_stop",
    "split_places_actors",
]

_CAPITALISED: Final = re.compile(
    r"[^\W\d_a-z](?<![^\W_].)(?:(?:\.[^\W\d_](?![^\W_]))+\.?|"
    r"[^\W_]*(?:[\u0300-\u036f]+[^\W_]*)?(?:[-'’ʼ‘.&/·](?=[^\W_])[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)?)*)"
)
_INNER_POSSESSIVE: Final = ("'s", "’s", "ʼs", "'S", "’S", "ʼS")
_OWN_VOICE: Final = ("i'", "i’")
_PLURAL_POSSESSIVE: Final = ("'s ", "’s ", "' ", "’ ")
_GAP: Final = re.compile(r"[\W_]*\Z")
_SENTENCE_END: Final = re.compile(r"[.!?…:;•|—–][\"'”’»)\]]*\s*[\"'“‘«(\[]*\s*\Z")
_OPENED: Final = re.compile(r"(?:\A|[\s(\[—–-])[\"'“‘«][(\[]?\Z")
_LAST_WORD: Final = re.compile(r"[^\W_]+\Z")
_HEAD: Final = re.compile(r"[^\W_]+(?=[-'’ʼ]\Z)")
_NEXT_WORD: Final = re.compile(r"[ \u00a0]{1,2}([^\W_]+)")
_NUMBER_AFTER: Final = re.compile(r"[ -](\d{1,3})(?![\w.,%-])")
_LEADING_BEFORE: Final = re.compile(
    rf"(?<![\w'’-])(?:{'|'.join(sorted(LEADING))})(?: (?:{'|'.join(sorted(LEADING))}))? \Z"
)
_LEADING_ENDS: Final = tuple(f"{word} " for word in sorted(LEADING))
# A small letter first: the regex engine passes over all others fast.
_SMALL_WORD: Final = re.compile(r"[a-z](?<![^\W_].)[a-z]*+(?:-[a-z]++)*(?![^\W_])")
_LONG_SMALL_WORD: Final = re.compile(r"(?<![^\W_])[a-z]{5}")

_BARE_TITLES: Final = HONORIFICS | TITLES
_LONGEST_JOINER: Final = 12
"""Characters between two words of one name: " of the ", " van der "."""
_LONGEST_NAME: Final = 24
"""Words of one name; a longer run of capitals is a heading or noise and is cut."""
_LEAST_TITLED: Final = 5
"""Capitalised words of a line from which on it may be a headline in title case."""


class _Token(NamedTuple):
    """A capitalised word of the text, without its possessive ending."""

    start: int
    end: int
    stop: int
    """Where the word ends in the text, with what is not part of the name: "'s", "-based"."""
    text: str
    lower: str
    possessive: bool
    initial: bool
    """Whether it opens a sentence, a line or a quotation, where capitals say nothing."""

    @property
    def is_acronym(self) -> bool:
        return self.text.isupper() and len(self.text) > 1


def _tokens(text: str) -> list[_Token]:
    """The words of `text` that are written as names, in order."""
    found = []
    for match in _CAPITALISED.finditer(text):
        start, stop = match.span()
        word = match[0]
        if not word[0].isupper():
            continue
        initial = None
        if start and text[start - 1] in "-'’ʼ" and (head := _HEAD.search(text, max(0, start - 16), start)):
            if not (head[0].isalpha() and head[0].islower()):
                continue
            initial = False
            if head[0] in PREFIXES:
                start = head.start()
                word = text[start:stop]
            elif text[start - 1] != "-":
                continue
        possessive = False
        if not word.isalnum():
            if word.endswith(_INNER_POSSESSIVE):
                possessive = True
                word = word[:-2]
            if "-" in word:
                word = _name_of_compound(word)
        if initial is None:
            initial = _is_initial(text, start)
        found.append(_make_token((start, start + len(word), stop, word, word.casefold(), possessive, initial)))
    return found


_make_token: Final = partial(tuple.__new__, _Token)
"""Makes a `_Token` of the tuple of its fields: what `_Token(...)` does, in less than half the time."""


def _name_of_compound(word: str) -> str:
    """The part of a compound that is the name: "Lebanon" of "Lebanon-based", all of "Baden-Velm" and "Ki-moon"."""
    first, *rest = word.split("-")
    end = len(first)
    for part in rest:
        if part in JOINED or (
            part.islower() and (is_ordinary(first.casefold()) or (len(part) > 4 and part[-2:] == "ed"))
        ):
            return word[:end]
        end += 1 + len(part)
    return word


def _is_initial(text: str, start: int) -> bool:
    """Whether the word at `start` opens a sentence, a line or a quotation."""
    if text[start - 1 : start] == " " and (text[start - 2].isalnum() or text[start - 2] == ","):
        return False
    # A window, so that a page of dashes costs no more than a page of words.
    window = text[max(0, start - 8) : start]
    found = _GAP.search(window)
    gap = found[0] if found else ""
    if len(gap) == len(window) or "\n" in gap or _OPENED.search(window[-3:]):
        return True
    if not _SENTENCE_END.search(gap):
        return False
    stop = start - len(gap)
    last = _LAST_WORD.search(text, max(0, stop - 12), stop)
    return not (gap.startswith(".") and last is not None and keeps_its_stop(last[0]))


def find_names(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Find the names that lie within `text[start:end]`, in order, with offsets in `text`.

    A name is a run of capitalised words, with the small words that join them ("Ministry of Health", "de la Cruz").
    The possessive ending and "the" are not part of it; a title before a name is. The first word of a sentence counts
    if it stands capitalised elsewhere, is followed by a capitalised word or is no common word; in a headline in title
    case common words part the names. The whole text is read to decide this, so for many ranges of one text find its
    names once and select.
    """
    end = len(text) if end is None else end
    return tuple(
        Span(start=first, end=last, text=text[first:last])
        for first, last in locate_names(text)
        if start <= first and last <= end
    )


def locate_names(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the names of a text, in order: where each begins and ends."""
    tokens = _tokens(text)
    if tokens:
        yield from _Page(text, tokens).find()


class _Page:
    """A text with its capitalised words, read once."""

    def __init__(self, text: str, tokens: Sequence[_Token]) -> None:
        self._text = text
        self._tokens = tokens
        self._titled = frozenset(_titled(text, tokens))

    @cached_property
    def _inner(self) -> frozenset[str]:
        """The capitalised words inside sentences."""
        return frozenset(token.text for token in self._tokens if not token.initial and token.start not in self._titled)

    @cached_property
    def _lowered(self) -> frozenset[str]:
        """The words in small letters."""
        return frozenset(_SMALL_WORD.findall(self._text))

    def find(self) -> Iterator[tuple[int, int]]:
        """The places of the names, in order."""
        for run in self._runs():
            if not _is_bare_title(run):
                yield self._first(run[0]), self._last(run[-1])

    def _first(self, token: _Token) -> int:
        """Where the name that begins with `token` begins: at its particles, "de la" of "de la Cruz"."""
        if token.initial:
            return token.start
        least = max(0, token.start - _LONGEST_JOINER)
        if not self._text.endswith(_LEADING_ENDS, least, token.start):
            return token.start
        before = _LEADING_BEFORE.search(self._text, least, token.start)
        return before.start() if before else token.start

    def _last(self, token: _Token) -> int:
        """Where the name that ends with `token` ends: after its number, "1" of "Formula 1"."""
        if token.lower not in NUMBERED or token.end != token.stop:
            return token.end
        number = _NUMBER_AFTER.match(self._text, token.end)
        return number.end() if number else token.end

    def _runs(self) -> Iterator[list[_Token]]:
        """Runs of words that make one name each."""
        run: list[_Token] = []
        for token in self._tokens:
            if run and not self._continues(run, token):
                yield run
                run = []
            if self._is_part(token, after_name=bool(run)):
                run.append(token)
            elif run:
                yield run
                run = []
            if run and run[-1].stop > run[-1].end and not _owns(run):
                yield run
                run = []
        if run:
            yield run

    def _is_part(self, token: _Token, *, after_name: bool) -> bool:
        """Whether `token` begins a name or, after one, goes on with it."""
        lower = token.lower
        if lower in CALENDAR:
            return after_name and lower in MONTHS_AND_NAMES
        if lower in FUNCTION_WORDS and not token.is_acronym:
            return False
        if lower == "i" or lower.startswith(_OWN_VOICE) or (len(lower) == 1 and token.initial):
            return False
        if token.start in self._titled:
            known = lower in INSTITUTIONS or lower in TITLES or (after_name and lower in PLACE_WORDS)
            return known or not is_ordinary(lower)
        return after_name or not token.initial or not self._is_ordinary(token)

    def _is_ordinary(self, token: _Token) -> bool:
        """Whether the first word of a sentence is a common word and no part of a name."""
        lower = token.lower
        if lower in STARTERS:
            return not (token.is_acronym and lower in ("us", "who"))
        if token.text in self._inner or token.is_acronym or fold_name(lower) in DEMONYMS:
            return False
        following = _NEXT_WORD.match(self._text, token.stop)
        if following and following[1][0].isupper():
            # "Speaking Kostel" is no name, "Reading Council" is: the capital after it does not help.
            return lower in ROLES or lower in self._lowered or lower.endswith(("ing", "ly"))
        if lower in TITLES or lower in INSTITUTIONS:
            return not following or following[1] not in ("of", "for")
        if is_ordinary(lower) or lower in self._lowered:
            return True
        return lower.endswith("s") and following is not None and following[1] in ("are", "have", "were")

    def _continues(self, run: Sequence[_Token], token: _Token) -> bool:
        """Whether `token` goes on with the name in `run`: only a space or what joins a name stands between them."""
        last = run[-1]
        if token.start - last.end > _LONGEST_JOINER or len(run) == _LONGEST_NAME:
            return False
        gap = self._text[last.end : token.start]
        if gap in (" ", "\u00a0", "  ", " & "):
            acronym = token.text.replace(".", "") in ("EU", "UN", "US")
            return not (acronym and last.lower not in JOINED)
        if gap in _PLURAL_POSSESSIVE:
            return _owns(run)
        if gap.strip(" \u00a0") == ".":
            return keeps_its_stop(last.text) and not gap.startswith(" ")
        return gap.startswith(" ") and gap.endswith(" ") and _joins(gap[1:-1].split(" "), run, token)


def _owns(run: Sequence[_Token]) -> bool:
    """Whether a possessive ending stands inside a name: "People's Army", "St Patrick's Day"."""
    return name_key(run[-1].text) in OWNERS or run[0].lower in ("saint", "st")


def _joins(small: Sequence[str], run: Sequence[_Token], token: _Token) -> bool:
    """Whether the words between a name and a capitalised word make one name of both."""
    if len(small) > 2 or token.lower in CALENDAR:
        return False
    if all(word in PARTICLES for word in small):
        return True
    if small[0] not in ("of", "for") or small[1:] not in ([], ["the"]):
        return False
    if small[0] == "of":
        return name_key(run[-1].text) in OF_HEADS
    return any(name_key(word.text) in FOR_HEADS for word in run)


def _titled(text: str, tokens: Sequence[_Token]) -> Iterator[int]:
    """The starts of the words that stand in a line in title case, where a capital makes no name."""
    first = 0
    while first + _LEAST_TITLED <= len(tokens):
        begin = text.rfind("\n", 0, tokens[first].start) + 1
        end = text.find("\n", tokens[first].start)
        end = len(text) if end < 0 else end
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        written = sum(len(token.text) for token in tokens[first:last])
        spaces = text.count(" ", begin, end)
        headline = last - first >= _LEAST_TITLED and 10 * written > 7 * (end - begin - spaces)
        if headline and text[end - 1] != "." and not _LONG_SMALL_WORD.search(text, begin, end):
            yield from (token.start for token in tokens[first:last])
        first = last


def _is_bare_title(run: Sequence[_Token]) -> bool:
    """Whether a run names nobody: "President", "Government"."""
    if len(run) == 1 and run[0].lower in INSTITUTIONS and not run[0].text.isupper():
        return True
    return run[0].lower in _BARE_TITLES and _BARE_TITLES.issuperset([token.lower for token in run])


_IN_PLACE: Final = re.compile(
    r"\b(?:across|around|at|inside|in|near|outside|throughout|towards?|(?:north|south|east|west|northeast|northwest|"
    r"southeast|southwest|centre|outskirts|suburb|city|town|village|port|province|region|district|state|coast) of)"
    r"(?: the)?(?: (?:northern|southern|eastern|western|central|north|south|east|west|city of|town of|village of|"
    r"province of|region of|port of|downtown|nearby|occupied|neighbouring|neighboring))? ?\Z",
    re.IGNORECASE,
)
_PLACE_AFTER: Final = re.compile(
    r"(?:,? (?:US |military |air |naval )?(?:airport|air base|area|base|bay|border|city|coast|coastal|county|district|"
    r"governorate|island|islands|neighbourhood|neighborhood|peninsula|port|province|region|river|state|strip|suburb|"
    r"town|valley|village)\b)"
)
_PLACE_FIRST: Final = frozenset({"camp", "cape", "fort", "gulf", "lake", "mount", "mt", "port", "strait"})
_COUNTRIES: Final = frozenset(DEMONYMS.values()) | {
    "america", "britain", "holland", "u.k.", "u.s.", "uae", "uk", "us", "usa",
}  # fmt: skip


def split_places_actors(text: str, names: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Part `names`, spans of `text`, into places and actors, each in the given order.

    A place is a country, a name with a place word in or after it ("Lake Orv", "Tarn region"), or a name after "in",
    "at", "near" and the like, unless it carries a title or an organisation's head noun. All others are actors.
    """
    places: list[Span] = []
    actors: list[Span] = []
    for name in names:
        (places if _is_place(text, name) else actors).append(name)
    return tuple(places), tuple(actors)


def _is_place(text: str, name: Span) -> bool:
    words = [fold_name(word) for word in name.text.split()]
    demonym = name.text.casefold() in DEMONYMS and name.text.casefold() not in _COUNTRIES
    if demonym or words[0] in _BARE_TITLES or any(word in INSTITUTIONS for word in words):
        return False
    if name.text.casefold() in _COUNTRIES or words[-1] in PLACE_WORDS or words[0] in _PLACE_FIRST:
        return True
    if _PLACE_AFTER.match(text, name.end):
        return True
    before = text[max(0, name.start - 40) : name.start]
    follows = text[name.end : name.end + 2]
    return bool(_IN_PLACE.search(before)) and follows not in ("'s", "’s")
