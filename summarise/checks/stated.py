"""Checks of the figures, dates and names of a text that carries no evidence: the article gives them somewhere."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.basis import Basis, is_content
from summarise.checks.subject import finding
from summarise.data import Finding, Quantity, Severity, Span
from summarise.ground import Ground
from summarise.text.name_index import LackKind, is_geographic
from summarise.text.number_words import MONTHS, VAGUE_PLURALS, WEEKDAYS
from summarise.text.numbers import Number
from summarise.text.reading import Reading
from summarise.text.words import find_words

_CALENDAR: Final = frozenset(word for word in MONTHS | WEEKDAYS if len(word) > 4) | {"may", "june", "july"}
_NO_COUNTS: Final = frozenset({"year", "date", "time", "label", "ordinal"})
_COUNT_REACH_CHARS: Final = 30
"""How far before the thing counted its number may end."""
_LEAST_ALIKE: Final = 0.3
"""Share of its surroundings that what is counted must find again in the article."""
_DIGITS: Final = re.compile(r"\d[\d,.]*\d|\d")
_COUNTED_BY_A_WRITER: Final = 4
"""Numbers up to this one, in words, may be a writer's own count of what the article names one by one."""

_LACKS: Final[dict[LackKind, tuple[Severity, str]]] = {
    "absent": ("reject", "that name does not stand in the article"),
    "partial": ("reject", "the article does not give “{words}”"),
    "namesake": ("reject", "the article names “{instead}”"),
    "given_name": ("warn", "the article gives the surname, but not “{words}”"),
    "generic": ("warn", "the article does not give “{words}”"),
    "geographic": ("info", "the article does not name “{words}”"),
    "apart": ("info", "its words stand in the article, but not together"),
}
"""How bad a lack of a name is, and how it is told. A given name or a kind that an editor added from knowledge is a
warning: people who judged statements often let it pass, and often did not."""


def check_stated_numbers(reading: Reading, ground: Ground, near: Sequence[int], what: str) -> Iterator[Finding]:
    """number.supported for a text without evidence: each number is one of the article's.

    A figure that stands in the article in other company, small numbers in words, which a writer may have counted, and
    numbers inside names are let pass.
    """
    values = {value for pair in ground.number_values for value in pair}
    digits = {run.replace(",", "") for run in _DIGITS.findall(ground.article.text)}
    best = [ground.readings[n] for n in near[:1]]
    for number in reading.numbers:
        if number.low is None or number.form == "label" or _is_given(number, values, digits):
            continue
        there = ", ".join(dict.fromkeys(n.text for r in best for n in r.numbers))
        beside = f"; where it tells of this, it says {there}" if there else ""
        message = f"{what} says {number.text}; the article does not give it{beside}."
        yield finding("number.supported", "reject", message, [ground.span(r.start, r.end) for r in best])


def _is_given(number: Number, values: set[int | float | None], digits: set[str]) -> bool:
    if {number.low, number.high} <= values:
        return True
    said = [run.replace(",", "") for run in _DIGITS.findall(number.text)]
    if any(run in digits for run in said):
        return True
    if not said and number.low is not None and number.low <= _COUNTED_BY_A_WRITER and number.form != "ordinal":
        return True
    return number.form == "fraction" and number.low is not None and number.low * 100 in values


def check_counted(reading: Reading, basis: Basis, what: str) -> Iterator[Finding]:
    """number.supported, once more: what a statement counts is not counted otherwise where the article tells of it.

    Figures are compared with figures, and "dozens" with "hundreds", never the one with the other.
    """
    for said in reading.quantities:
        counted = _last_counted(reading, said)
        if counted is None or reading.words[counted].stem not in basis.places:
            continue
        values = _values(said.min, said.max, said.text)
        others = {
            place: number
            for place in basis.places[reading.words[counted].stem]
            for number in _numbers_before(basis, place)
            if bool(_orders(number.text)) == bool(_orders(said.text))
        }
        if not values or not others or any(values & _values(n.low, n.high, n.text) for n in others.values()):
            continue
        found = basis.find(reading.words, counted)
        if found is not None and found[1] >= _LEAST_ALIKE and found[0] in others:
            start, end = others[found[0]].start, basis.words[found[0]].end
            span = Span(start=start, end=end, text=basis.readings[0].text[start:end])
            message = f"{what} says “{said.text}”; the article says “{span.text}”."
            yield finding("number.supported", "warn", message, [span])


def _values(low: float | None, high: float | None, words: str) -> frozenset[float | str]:
    """What a figure may be compared by: its values, or the orders that it names."""
    return frozenset(value for value in (low, high) if value is not None) or _orders(words)


def _orders(words: str) -> frozenset[float | str]:
    """The orders of magnitude that words name ("dozens")."""
    return frozenset(word.key for word in find_words(words) if word.key in VAGUE_PLURALS)


def _last_counted(reading: Reading, said: Quantity) -> int | None:
    """The position of the last word of what a figure counts; None where it counts nothing that is named."""
    unit = {word.key for word in find_words(said.unit or "")}
    inside = [i for i, w in enumerate(reading.words) if said.start <= w.start < said.end and w.key in unit]
    return next((i for i in reversed(inside) if is_content(reading.words[i])), None)


def _numbers_before(basis: Basis, place: int) -> Iterator[Number]:
    """The counts that end shortly before a place."""
    word = basis.words[place]
    for number in basis.readings[basis.segment_of(place)].numbers:
        counts = number.low is not None or bool(_orders(number.text))
        if counts and number.form not in _NO_COUNTS and 0 <= word.start - number.end <= _COUNT_REACH_CHARS:
            yield number


def check_stated_dates(reading: Reading, ground: Ground, what: str) -> Iterator[Finding]:
    """number.supported for the months and weekdays of a text without evidence: the article names them too."""
    keys = frozenset(key for r in ground.readings for key in r.keys)
    published = ground.article.published_on
    given = {published.strftime("%B").casefold(), published.strftime("%A").casefold()} if published else set[str]()
    for word in reading.words:
        key = word.key.split("'", 1)[0]
        if key not in _CALENDAR or key in given or not _is_meant(reading, word.start, key):
            continue
        if key not in keys and not any(short in keys for short in (key[:3], key[:4], f"{key}'s")):
            yield finding("number.supported", "reject", f"{what} says {key.capitalize()}; the article does not.")


def _is_meant(reading: Reading, start: int, key: str) -> bool:
    """Whether "may", "march" and "august" are months: not in small letters, nor at the beginning."""
    return key not in ("may", "march", "august") or (start > 0 and reading.text[start].isupper())


def check_stated_names(reading: Reading, ground: Ground, near: Sequence[int], what: str) -> Iterator[Finding]:
    """name.supported for a text without evidence: the article has each name, in one of its forms.

    A country that the article does not name may be an editor's knowledge; where the nearest segments name another one,
    it is a warning.
    """
    for name in reading.names:
        lack = ground.names.lacking(name.text)
        if lack is None or ground.holds(name.text):
            continue
        severity, told = _LACKS[lack.kind]
        if lack.kind == "geographic" and any(is_geographic(n.text) for k in near for n in ground.readings[k].names):
            severity = "warn"
        message = f"{what} says “{name.text}”; {told.format(words=' '.join(lack.words), instead=lack.instead)}."
        yield finding("name.supported", severity, message)
