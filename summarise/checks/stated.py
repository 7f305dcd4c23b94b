"""Checks of the figures, dates and names of a text that carries no evidence: the article gives them somewhere."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from summarise.checks.names import is_of_place
from summarise.checks.subject import finding
from summarise.data import Finding, Quantity, Severity, Span
from summarise.ground import Ground
from summarise.text.basis import Basis, is_content
from summarise.text.name_index import LackKind, is_geographic
from summarise.text.number_words import FIGURE_WORDS, MONTHS, TIME_UNITS, VAGUE_PLURALS, WEEKDAYS
from summarise.text.numbers import Number, agree
from summarise.text.reading import Reading
from summarise.text.words import find_words

_CALENDAR: Final = frozenset(word for word in MONTHS | WEEKDAYS if len(word) > 4) | {"may", "june", "july"}
_NO_COUNTS: Final = frozenset({"year", "date", "time", "label", "ordinal"})
_COUNT_REACH_CHARS: Final = 30
"""How far before the thing counted its number may end."""
_LEAST_ALIKE: Final = 0.3
"""Share of its surroundings that what is counted must find again in the article."""
_MOST_COUNTED: Final = 200
"""Figures of a statement, and places of a word in the article, that are compared; a text of more is no sentence."""
_BARE: Final = re.compile(r"\d[\d,.]*")
"""A number without sign, unit or scale."""
_NO_NAMES: Final = FIGURE_WORDS | TIME_UNITS
"""Words that begin a sentence, or a title, with a capital and name nobody."""
_CENTURY: Final = re.compile(r"[ -]century", re.IGNORECASE)
_LEAST_ROUNDED: Final = 10
_ROUNDED_BY: Final = 0.05
"""How far a rounded figure may be from the one it rounds; twice as far on the side that its bound leaves open."""
_DIGIT: Final = re.compile(r"\d")
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


def check_stated_numbers(reading: Reading, ground: Ground, near: Sequence[int]) -> Iterator[Finding]:
    """number.supported for a text without evidence: each number is one of the article's.

    A figure that stands in the article in other company, a rounded figure that says so ("more than 12,000" for 12,480),
    small numbers in words, which a writer may have counted, and numbers inside names are let pass.
    """
    values = {value for pair in ground.number_values for value in pair if value is not None}
    best = [ground.readings[n] for n in near[:1]]
    for number in reading.numbers:
        if number.low is None or number.form == "label" or _is_given(number, values, ground):
            continue
        if number.form in ("fraction", "percent") and _is_same_share(number, ground):
            continue
        if _is_rounded(number, reading, values) or _is_century(number, reading, values):
            continue
        there = ", ".join(dict.fromkeys(n.text for r in best for n in r.numbers))
        beside = f"; where it tells of this, it says {there}" if there else ""
        message = f"The statement says {number.text}; the article does not give it{beside}."
        yield finding("number.supported", "reject", message, [ground.span_of(reading) for reading in best])


def _is_given(number: Number, values: AbstractSet[float], ground: Ground) -> bool:
    if {number.low, number.high} <= values:
        return True
    if _BARE.fullmatch(number.text):
        return number.text.replace(",", "") in ground.digits
    counted = number.form == "cardinal" and not _DIGIT.search(number.text)
    return counted and number.low is not None and number.low <= _COUNTED_BY_A_WRITER


def _is_same_share(number: Number, ground: Ground) -> bool:
    """Whether the article has the share in another form: "half" for 50 percent."""
    shares = (n for reading in ground.readings for n in reading.numbers if n.form in ("fraction", "percent"))
    return any(agree(number, share) for share in shares)


def _is_century(number: Number, reading: Reading, values: AbstractSet[float]) -> bool:
    """Whether the number names a century ("the 14th century") of which the article has a year."""
    if number.form != "ordinal" or number.low is None or not _CENTURY.match(reading.text, number.end):
        return False
    return any(100 * (number.low - 1) < value <= 100 * number.low for value in values)


def _is_rounded(number: Number, reading: Reading, values: AbstractSet[float]) -> bool:
    """Whether the statement bounds the number so that a figure of the article, close to it, lies within."""
    low = number.low
    at = bisect_right(reading.quantities, number.start, key=_start_of) - 1
    if at < 0 or low is None or low != number.high or low < _LEAST_ROUNDED:
        return False
    said = reading.quantities[at]
    below, above = low * (1 - _ROUNDED_BY), low * (1 + _ROUNDED_BY)
    if number.start >= said.end:
        return False
    if said.comparator in ("more_than", "at_least"):
        below, above = low, low * (1 + 2 * _ROUNDED_BY)
    elif said.comparator in ("fewer_than", "up_to"):
        below, above = low * (1 - 2 * _ROUNDED_BY), low
    elif said.comparator != "about":
        return False
    return any(below <= value <= above for value in values)


def check_counted(reading: Reading, basis: Basis) -> Iterator[Finding]:
    """number.supported, once more: what a statement counts is not counted otherwise where the article tells of it.

    Figures are compared with figures, and "dozens" with "hundreds", never the one with the other.
    """
    starts = [word.start for word in reading.words]
    counts: dict[str, dict[int, Number]] = {}
    for said in reading.quantities[:_MOST_COUNTED]:
        counted = _last_counted(reading, starts, said)
        if counted is None or reading.words[counted].stem not in basis.places:
            continue
        stem = reading.words[counted].stem
        if stem not in counts:
            counts[stem] = _count_before(basis, stem)
        values, orders = _values(said.min, said.max, said.text), _orders(said.text)
        others = {place: n for place, n in counts[stem].items() if bool(_orders(n.text)) == bool(orders)}
        if not values or not others or any(values & _values(n.low, n.high, n.text) for n in others.values()):
            continue
        found = basis.find(reading.words, counted)
        if found is None or found[1] < _LEAST_ALIKE or found[0] not in others:
            continue
        beside = basis.readings[basis.segment_of(found[0])].numbers
        if any(values & _values(n.low, n.high, n.text) for n in beside):
            continue
        start, end = others[found[0]].start, max(others[found[0]].end, basis.words[found[0]].end)
        span = Span(start=start, end=end, text=basis.readings[0].text[start:end])
        yield finding(
            "number.supported", "warn", f"The statement says “{said.text}”; the article says “{span.text}”.", [span]
        )


def _values(low: float | None, high: float | None, words: str) -> frozenset[float | str]:
    """What a figure may be compared by: its values, or the orders that it names."""
    return frozenset(value for value in (low, high) if value is not None) or _orders(words)


def _orders(words: str) -> frozenset[float | str]:
    """The orders of magnitude that words name ("dozens")."""
    return frozenset(word.key for word in find_words(words) if word.key in VAGUE_PLURALS)


def _last_counted(reading: Reading, starts: Sequence[int], said: Quantity) -> int | None:
    """The position of the last word of what a figure counts; None where it counts nothing that is named."""
    unit = {word.key for word in find_words(said.unit or "")}
    inside = range(bisect_left(starts, said.start), bisect_left(starts, said.end))
    return next((i for i in reversed(inside) if reading.words[i].key in unit and is_content(reading.words[i])), None)


def _count_before(basis: Basis, stem: str) -> dict[int, Number]:
    """For the places of a stem the count that holds the place, or else ends shortly before it."""
    found: dict[int, Number] = {}
    for place in basis.places[stem][:_MOST_COUNTED]:
        numbers = basis.readings[basis.segment_of(place)].numbers
        start = basis.words[place].start
        at = bisect_right(numbers, start, key=_start_of) - 1
        if at < 0 or numbers[at].form in _NO_COUNTS or start - numbers[at].end > _COUNT_REACH_CHARS:
            continue
        if numbers[at].low is not None or _orders(numbers[at].text):
            found[place] = numbers[at]
    return found


def _start_of(figure: Number | Quantity) -> int:
    return figure.start


def check_stated_dates(reading: Reading, ground: Ground) -> Iterator[Finding]:
    """number.supported for the months and weekdays of a text without evidence: the article names them too."""
    published = ground.article.published_on
    given = {published.strftime("%B").casefold(), published.strftime("%A").casefold()} if published else set[str]()
    for word in reading.words:
        key = word.key.split("'", 1)[0]
        if key not in _CALENDAR or key in given or not _is_meant(reading, word.start, key):
            continue
        if any(form in ground.basis.keys for form in (key, key[:3], key[:4], f"{key}'s", f"{key}s")):
            continue
        if not _is_dated(reading, word.start, ground):
            yield finding("number.supported", "reject", f"The statement says {key.capitalize()}; the article does not.")


def _is_dated(reading: Reading, start: int, ground: Ground) -> bool:
    """Whether the time that a word belongs to is, resolved, one of the article's: "Tuesday" for "yesterday"."""
    day = next((t.from_ for t in reading.times if t.start <= start < t.end), None)
    return day is not None and any(t.from_ == day for r in ground.readings for t in r.times)


def _is_meant(reading: Reading, start: int, key: str) -> bool:
    """Whether "may", "march" and "august" are months: not in small letters, nor at the beginning."""
    return key not in ("may", "march", "august") or (start > 0 and reading.text[start].isupper())


def check_stated_names(reading: Reading, ground: Ground, near: Sequence[int]) -> Iterator[Finding]:
    """name.supported for a text without evidence: the article has each name, in one of its forms.

    A country that the article does not name may be an editor's knowledge; where the nearest segments name another one,
    it is a warning.
    """
    for name in reading.names:
        lack = ground.names.lacking(name.text)
        if lack is None or ground.holds(name.text) or is_of_place(name.text, ground.names):
            continue
        if name.text.casefold() in _NO_NAMES:
            continue
        severity, told = _LACKS[lack.kind]
        if lack.kind == "geographic" and any(is_geographic(n.text) for k in near for n in ground.readings[k].names):
            severity = "warn"
        message = f"The statement says “{name.text}”; {told.format(words=' '.join(lack.words), instead=lack.instead)}."
        yield finding("name.supported", severity, message)
