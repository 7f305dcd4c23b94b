"""Number grammar: text in, the figures of it out, with offsets, values and (for quantities) qualifier and unit.

`find_numbers` gives every number, in digits or in words, as `figures.py` reads it; `find_quantities` keeps those that
count or measure something. English only.
"""

from dataclasses import dataclass
from decimal import Decimal
from math import isclose
from typing import Final

from summarise.data import Comparator, Quantity
from summarise.text.figure_forms import Figure, Form
from summarise.text.figure_tokens import HYPHENS
from summarise.text.figures import Reader
from summarise.text.number_words import (
    AFTERTHOUGHTS,
    AUXILIARIES,
    DEGREES,
    DETERMINERS,
    MEASURES,
    MORE,
    NOT_COUNTED,
    NOT_NOUNS,
    OFFSETS,
    ONES,
    OUTCOMES,
    PERIOD_LEADS,
    QUALIFIERS,
    TIME_PLURALS,
    TIME_UNITS,
    UNIT_SYMBOLS,
)

_LONGEST_QUALIFIER: Final = max(map(len, QUALIFIERS))
_QUALIFIER_ENDS: Final = frozenset(words[-1] for words in QUALIFIERS)
_MEASURED: Final = frozenset({"fraction", "money", "percent", "percentage_points", "time"})
_TIME_WORDS: Final = TIME_UNITS | TIME_PLURALS
_AFTERTHOUGHT_STARTS: Final = frozenset(words[0] for words in AFTERTHOUGHTS)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text."""

    start: int
    """First code point of the words in the text, from 0."""
    end: int
    """The code point after the last one."""
    text: str
    """The words, with the sign, symbol or word that belongs to the value ("$4bn", "40 per cent", "between 5 and 7")."""
    low: int | float | None
    """Least value; None for a vague word. Percent as written (40), a fraction as a part of one (0.4), a clock time in
    hours since midnight (18.5)."""
    high: int | float | None
    """Greatest value, equal to `low` but for a range."""
    form: Form
    """What the number does. `date` is a day of a month; `label` is part of a name ("Article 5", "Formula One")."""


def read_numbers(text: str, start: int = 0, end: int | None = None) -> tuple[tuple[Number, ...], tuple[Quantity, ...]]:
    """Read the numbers and the quantities of `text[start:end]` at once, for little more than the time of one.

    Args:
        text: The whole text; offsets of the result count its code points.
        start: Where to begin reading; words before it are not seen as context.
        end: Where to stop; None is the end of the text.

    Returns:
        What `find_numbers` gives, and what `find_quantities` gives.
    """
    reader = _QuantityReader(text, start, end)
    numbers: list[Number] = []
    quantities: list[Quantity] = []
    taken = 0
    for figure in reader.figures():
        numbers.append(_number(reader, figure))
        if (built := reader.quantity(figure, taken)) is not None:
            quantity, taken = built
            quantities.append(quantity)
    return tuple(numbers), tuple(quantities)


def find_numbers(text: str, start: int = 0, end: int | None = None) -> tuple[Number, ...]:
    """Find every number in `text[start:end]`, in digits or in words.

    >>> [(n.text, n.low, n.form) for n in find_numbers("Twenty-two died; damage of $1.2bn in 2019.")]
    [('Twenty-two', 22, 'cardinal'), ('$1.2bn', 1200000000, 'money'), ('2019', 2019, 'year')]

    Args:
        text: The whole text; offsets of the result count its code points.
        start: Where to begin reading; words before it are not seen as context.
        end: Where to stop; None is the end of the text.

    Returns:
        Numbers in the order of the text, not overlapping.
    """
    reader = Reader(text, start, end)
    return tuple(_number(reader, figure) for figure in reader.figures())


def find_quantities(text: str, start: int = 0, end: int | None = None) -> tuple[Quantity, ...]:
    """Find the counts, sums, shares, durations and distances in `text[start:end]`, with qualifier and unit.

    Ages, dates, years, clock times, ordinals, numbers of names and addresses are no quantities, nor are the figures of
    a time expression ("three days ago", "the last two weeks"). A share in words is given in percent: "half" is 50.

    >>> [(q.text, q.min, q.max, q.unit) for q in find_quantities("at least ten heavy missiles")]
    [('at least ten heavy missiles', 10, None, 'heavy missiles')]

    Args:
        text: The whole text; offsets of the result count its code points.
        start: Where to begin reading; words before it are not seen as context.
        end: Where to stop; None is the end of the text.

    Returns:
        Quantities in the order of the text, not overlapping.
    """
    return read_numbers(text, start, end)[1]


def agree(a: Number, b: Number) -> bool:
    """Whether two numbers say the same value, whatever they count.

    The ends must be equal: no rounding ("17" is not "17.4"), and a range is not one of its ends. Sums, shares,
    percentage points and clock times differ from one another, and each may be the same as a bare figure ("from 30 to
    40 percent"). A share in words and a percentage agree within half a point, and within a twentieth of the share: "a
    third" and 33 percent do, "one in a thousand" and 0.5 percent do not. Vague words agree with the same words only.

    >>> half, percent = find_numbers("half of them, or 50 percent")
    >>> agree(half, percent)
    True
    """
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return a.low is b.low is None and a.text.casefold().split() == b.text.casefold().split()
    if {a.form, b.form} == {"fraction", "percent"}:
        share, percent = (a, b) if a.form == "fraction" else (b, a)
        return _rounds_to(share.low, percent.low) and _rounds_to(share.high, percent.high)
    if a.form != b.form and a.form in _MEASURED and b.form in _MEASURED:
        return False
    return isclose(a.low, b.low) and isclose(a.high, b.high)


def _rounds_to(share: float | None, percent: float | None) -> bool:
    """Whether a percentage is a share as people round it."""
    if share is None or percent is None:
        return False
    exact = share * 100
    return abs(exact - percent) <= min(0.5, abs(exact) / 20)


class _QuantityReader(Reader):
    """Reads what a figure counts: the qualifiers before it, the unit and the predicate after it."""

    def quantity(self, figure: Figure, floor: int) -> tuple[Quantity, int] | None:
        """The quantity around a figure, with the token that ends it; None for a figure that counts nothing.

        Args:
            figure: The figure.
            floor: The first token that no quantity before it has taken.
        """
        if figure.form in ("ordinal", "year", "date", "age", "time", "label") or figure.first < floor:
            return None
        first, comparator = self._qualified(figure, floor)
        unit, last = self._unit(figure)
        if self._is_time_expression(first, unit):
            return None
        last, comparator = self._afterthought(last if unit else figure.last, comparator, figure)
        if unit is None and last > figure.last and (end := self._noun_group(last, singular=False)) > last:
            unit, last = (last, end), self._rate(end)
        low, high = self._bounds(figure, unit, comparator)
        start, end, words = self.span(first, last)
        quantity = Quantity(
            text=words,
            start=start,
            end=end,
            min=low,
            max=high,
            comparator=comparator,
            unit=self._unit_text(figure, unit),
            counted=self._outcome(last),
        )
        return quantity, last

    def _bounds(
        self, figure: Figure, unit: tuple[int, int] | None, comparator: Comparator
    ) -> tuple[int | float | None, int | float | None]:
        low, high = figure.low, figure.high
        if figure.form == "fraction" and low is not None and high is not None and not (unit and self._is_unit(unit[0])):
            low, high = round(low * 100, 2), round(high * 100, 2)
        least = _plain(low)
        most = least if high is low else _plain(high)
        if comparator in ("at_least", "more_than"):
            return least, None
        if comparator in ("up_to", "fewer_than"):
            return None, most
        return least, most

    def _qualified(self, figure: Figure, floor: int) -> tuple[int, Comparator]:
        """Take in the qualifiers before the figure; the one that bounds wins over "about"."""
        first = figure.first
        comparator: Comparator = "vague" if figure.low is None else "exact"
        if figure.low != figure.high:
            comparator = "between"
        for _ in range(3):
            found = self._qualifier(first, floor)
            if found is None:
                break
            size, said = found
            if said in ("more_than", "fewer_than") and size == 1 and self._is_during(figure, first - 1):
                break
            first -= size
            if comparator in ("exact", "about"):
                comparator = said
        if first < figure.first and comparator != "vague":
            while first > floor and self._word(first - 1) in DEGREES:
                first -= 1
            if self._word(first) == "little" and self._word(first - 1) == "a" and first > floor:
                first -= 1
        return first, comparator

    def _qualifier(self, first: int, floor: int) -> tuple[int, Comparator] | None:
        if self._word(first - 1) not in _QUALIFIER_ENDS:
            return None
        words = tuple(self._words[first - _LONGEST_QUALIFIER : first])
        for size in range(_LONGEST_QUALIFIER, 0, -1):
            if first - size < floor:
                continue
            said = QUALIFIERS.get(words[-size:])
            if said is not None:
                return size, said
        return None

    def _is_during(self, figure: Figure, i: int) -> bool:
        """Whether "over" at token i tells a time span ("over two days"), not a bound ("for over two days")."""
        if self._word(i) != "over" or not self._is_unit(figure.last) or self._word(figure.last) in MEASURES:
            return False
        return self._word(i - 1) not in {"for", "after", "lasted", "took", "spent", "just", "well", "little", "of"}

    def _is_time_expression(self, first: int, unit: tuple[int, int] | None) -> bool:
        """Whether the figure belongs to a date: "three days ago", "the last two weeks"."""
        if unit is None or self._word(unit[0]) not in _TIME_WORDS:
            return False
        lasts = self._word(first - 1) == "last" and self._word(first - 2) not in ("in", "the")
        leads = self._word(first - 1) in PERIOD_LEADS and not lasts
        return leads or self._word(unit[1]) in OFFSETS - {"after", "before"}

    def _unit(self, figure: Figure) -> tuple[tuple[int, int] | None, int]:
        """The tokens of the unit or the thing counted, and where the quantity ends."""
        j = figure.last
        if (fixed := figure.unit or self._measure(j)) is not None:
            return fixed, self._rate(max(j, fixed[1]))
        if figure.form == "fraction":
            k = j + 1 if self._word(j) in ("a", "an") else j
            k = k + 2 if self._word(j) == "of" and self._word(j + 1) in ("a", "an") else k
            return ((k, k + 1), k + 1) if self._is_unit(k) else (None, j)
        k = self._counted_from(figure)
        end = self._noun_group(k, singular=figure.high == 1 and figure.low == 1) if self._joined(j) == j else k
        return ((k, end), self._rate(end)) if end > k else (None, j)

    def _counted_from(self, figure: Figure) -> int:
        """Where the thing counted may begin: after "of the" for "several of the", after "more" and "other"."""
        j = figure.last
        if figure.form == "vague" and self._word(j) == "of":
            j += 2 if self._word(j + 1) in DETERMINERS | {"these", "those"} else 1
        while self._word(j) in MORE:
            j += 1
        return j

    def _measure(self, j: int) -> tuple[int, int] | None:
        """A unit that touches the figure or is a symbol: "10km", "15 km", "11-year", "500-bed", "30°C"."""
        if self._word(j) == "°":
            return (j, j + 2) if self._glued(j + 1) and self._kind(j + 1) == "word" else (j, j + 1)
        k = self._joined(j)
        if k > j:
            counted = self._kind(k) == "word" and self._word(k) not in NOT_NOUNS | NOT_COUNTED
            return (k, k + 1) if counted and self._raw(k) == self._word(k) else None
        word = self._word(j)
        squared = word in ("cu", "sq") and self._word(j + 1) in UNIT_SYMBOLS
        touches = self._glued(j) and self._kind(j) == "word"
        if not squared and not touches and word not in UNIT_SYMBOLS:
            return None
        last = j + 2 if squared else j + 1
        over = self._word(last) == "/" and self._glued(last) and self._glued(last + 1)
        return (j, last + 2) if over and self._kind(last + 1) == "word" else (j, last)

    def _noun_group(self, j: int, *, singular: bool) -> int:
        """Where the noun group that begins at token j ends; j itself where none begins."""
        k = j
        for _ in range(4):
            if not self._continues(k, j):
                return (k - 1 if self._word(k - 1) in HYPHENS else k) if singular else j
            if self._is_unit(k) and k == j:
                return k + 1
            following = self._joined(k + 1)
            if not singular and following == k + 1 and self._is_plural(k):
                return self._paired(k + 1)
            if singular and self._tells(k, j) and (k > j or not self._continues(following, j)):
                return k
            k = following
        return j

    def _tells(self, k: int, j: int) -> bool:
        """Whether token k is the predicate of a single thing named from token j on: "one man lost"."""
        word = self._word(k)
        return word.endswith("ed") or (word in OUTCOMES and (k > j or word not in ("dead", "shot")))

    def _continues(self, k: int, j: int) -> bool:
        word = self._word(k)
        if self._kind(k) != "word" or word in ONES:
            return False
        if word.partition("'")[0] in NOT_NOUNS and self._raw(k) != "US":
            return False
        return k == j or not self._breaks(k)

    def _paired(self, k: int) -> int:
        """Take in a second plural noun: "missiles and shells"."""
        if self._word(k) in ("and", "or") and self._is_plural(k + 1) and self._word(k + 1) not in MORE:
            return k + 2
        return k

    def _rate(self, j: int) -> int:
        """Take in "a year", "per hour" at token j."""
        per = self._word(j)
        if per not in ("a", "an", "each", "every", "per"):
            return j
        timed = self._word(j + 1) in TIME_UNITS or (per == "per" and self._kind(j + 1) == "word")
        return j + 2 if timed and self._word(j + 2) not in OFFSETS else j

    def _unit_text(self, figure: Figure, unit: tuple[int, int] | None) -> str | None:
        if unit is None:
            return "percent" if figure.form == "fraction" else None
        first, last = unit
        end = last if self._kind(first) == "symbol" else self._rate(last)
        return self.span(first, end)[2]

    def _afterthought(self, last: int, comparator: Comparator, figure: Figure) -> tuple[int, Comparator]:
        """Take in what qualifies after the figure: "or more", "or so", "+"."""
        for j in sorted({figure.last, last}):
            if self._word(j) not in _AFTERTHOUGHT_STARTS:
                continue
            for size in (1, 2):
                said = AFTERTHOUGHTS.get(tuple(self._word(k) for k in range(j, j + size)))
                if said is not None:
                    return max(last, j + size), said if comparator == "exact" else comparator
        return last, comparator

    def _outcome(self, j: int) -> str | None:
        """The predicate right after the thing counted: "were wounded", "killed"."""
        k = j
        while self._word(k) in AUXILIARIES and k < j + 3:
            k += 1
        word = self._word(k)
        told = word in OUTCOMES or (k > j and self._kind(k) == "word" and word.endswith("ed"))
        return self.span(j, k + 1)[2] if told else None


def _number(reader: Reader, figure: Figure) -> Number:
    start, end, words = reader.span(figure.first, figure.last)
    low = _plain(figure.low)
    high = low if figure.high is figure.low else _plain(figure.high)
    return Number(start, end, words, low, high, figure.form)


def _plain(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    whole = int(value)
    return whole if value == whole else float(value)
