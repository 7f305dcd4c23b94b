"""What a figure is, from the words around it: a sum, a share, a year, an age, a day, part of a name.

A middle part of the number grammar, under `figures.py`. It does not read values.
"""

from decimal import Decimal
from typing import Final, Literal, NamedTuple

from summarise.text.figure_tokens import CONTEXT_TOKENS, DASHES, FULL_STOPS, HYPHENS, Tokens
from summarise.text.number_words import (
    AGE_QUALIFIERS,
    CHANGES,
    CONTESTS,
    CURRENCIES,
    CURRENCY_ADJECTIVES,
    CURRENCY_CODES,
    DETERMINERS,
    LABELS,
    MONTHS,
    NOT_NOUNS,
    ONES,
    PERSONS,
    SHORT_MONTHS,
    STREETS,
    TRAILING_SYMBOLS,
    WEEKDAYS,
    YEAR_LEADS,
)

Form = Literal[
    "cardinal",
    "ordinal",
    "percent",
    "percentage_points",
    "money",
    "fraction",
    "year",
    "date",
    "age",
    "time",
    "label",
    "vague",
]

_PERCENTS: Final = frozenset({"%", "pc", "pct", "per", "percent", "percentage"})
_SHARES: Final = (
    _PERCENTS | CURRENCIES | CURRENCY_ADJECTIVES | TRAILING_SYMBOLS | frozenset(code.lower() for code in CURRENCY_CODES)
)
"""The words of which one follows each percent and each sum of money."""
_AGE_UNITS: Final = frozenset({"day", "days", "month", "months", "week", "weeks", "year", "years"})
_CLOSERS: Final = frozenset(",.;:)?!") | HYPHENS


class Figure(NamedTuple):
    """One number over the tokens `[first, last)`."""

    first: int
    last: int
    low: Decimal | None
    high: Decimal | None
    form: Form
    unit: tuple[int, int] | None = None
    """The tokens that name the percent or the currency."""
    scale: int = 1
    """The scale word or suffix that `low` was multiplied by, which the lower end of a range may share."""


class Forms(Tokens):
    """Tells the form of a figure; each method looks at a bounded number of tokens."""

    def _of_a_point(self, figure: Figure) -> Figure:
        """Half a percent, a quarter of a percentage point, a quarter-point: a figure of points, not a share."""
        if figure.form != "fraction":
            return figure
        j = self._joined(figure.last)
        if self._word(j) == "point":
            return figure._replace(last=j + 1, form="percentage_points", unit=(j, j + 1))
        j = figure.last + (self._word(figure.last) == "of")
        j += self._word(j) in ("a", "one")
        if (self._word(j), self._word(j + 1)) == ("percentage", "point"):
            return figure._replace(last=j + 2, form="percentage_points", unit=(j, j + 2))
        words = 2 if (self._word(j), self._word(j + 1)) == ("per", "cent") else 1
        if self._word(j + words - 1) not in ("cent", "percent") or j == figure.last:
            return figure
        return figure._replace(last=j + words, form="percent", unit=(j, j + words))

    def _formed(self, figure: Figure) -> Figure:
        """Give a plain figure its form and take in the words that belong to it ("percent", "dollars")."""
        j = self._joined(figure.last)
        if self._word(j) in _SHARES:
            shared = self._percent(figure, j) or self._currency(figure, j)
            if shared is not None:
                return shared
        if figure.form != "cardinal" or figure.scale != 1:
            return figure
        last = figure.last
        if self._word(last) == "o'clock":
            return figure._replace(last=last + 1, form="time")
        if (decade := self._tens_and_something(figure)) is not None:
            return decade
        if self._is_label(figure):
            last = self._end_of_code(figure.first) if self._kind(figure.first) == "number" else last
            return figure._replace(last=last, form="label")
        form = self._plain_form(figure)
        return figure if form == "cardinal" else figure._replace(form=form)

    def _tens_and_something(self, figure: Figure) -> Figure | None:
        """A decade of life: 20-somethings, thirty-something."""
        j = self._joined(figure.last)
        if j == figure.last or self._word(j) not in ("something", "somethings") or not figure.low:
            return None
        return figure._replace(last=j + 1, high=figure.low + 9, form="age") if figure.low % 10 == 0 else None

    def _plain_form(self, figure: Figure) -> Form:
        if self._is_day(figure):
            return "date"
        if self._is_age(figure):
            return "age"
        return "year" if self._is_year(figure) else "cardinal"

    def _percent(self, figure: Figure, j: int) -> Figure | None:
        """The figure with the percent at token j."""
        if self._word(j) not in _PERCENTS:
            return None
        words = 2 if self._word(j) == "per" and self._word(j + 1) == "cent" else 1
        if words == 1 and self._word(j) == "percentage" and self._word(j + 1) in ("point", "points"):
            return figure._replace(last=j + 2, form="percentage_points", unit=(j, j + 2))
        if words == 1 and self._word(j) not in ("%", "percent", "pct", "pc"):
            return None
        if self._word(j + words) in ("point", "points"):
            return figure._replace(last=j + words + 1, form="percentage_points", unit=(j, j + words + 1))
        return figure._replace(last=j + words, form="percent", unit=(j, j + words))

    def _currency(self, figure: Figure, j: int) -> Figure | None:
        """The figure with the currency at token j."""
        k = j + 1 if self._word(j) in CURRENCY_ADJECTIVES else j
        written = self._raw(k)
        if self._word(k) in CURRENCIES or written in CURRENCY_CODES or written in TRAILING_SYMBOLS:
            return figure._replace(last=k + 1, form="money", unit=(j, k + 1))
        return None

    def _is_label(self, figure: Figure) -> bool:
        i = figure.first
        before = self._word(i - 1)
        if self._is_list_mark(i) or (
            before in ("and", "or")
            and self._kind(i - 2) == "number"
            and (self._word(i - 3) in LABELS or (self._word(i - 3), self._word(i - 4)) == (".", "nos"))
        ):
            return True
        if before in LABELS or (before == "." and self._word(i - 2) in ("no", "nos") and self._glued(i - 1)):
            return self._word(i - 2) not in ("a", "any", "the") or before not in ("no", "number")
        if self._kind(i) == "word":
            return self._is_worded_label(i)
        if self._is_address(figure.last):
            return True
        if not self._named(i - 1) or before in MONTHS or before in WEEKDAYS or self._is_year(figure):
            return False
        closes = self._word(figure.last) in _CLOSERS or self._kind(figure.last) == "none"
        return closes and not self._is_listed_age(figure) and len(self._word(i)) <= 4

    def _is_worded_label(self, i: int) -> bool:
        """Whether the number word at token i ends a name: World War Two, the Group of Seven."""
        if not self._named(i):
            return False
        before = self._raw(i - 1)
        linked = before == "of" and self._raw(i - 2)[:1].isupper()
        return linked or (before[:1].isupper() and not before.isupper() and self._word(i - 1) not in NOT_NOUNS)

    def _is_list_mark(self, i: int) -> bool:
        """Whether the figure at token i numbers a line: "2. Ten soups"."""
        marked = self._word(i + 1) in (".", ")") and self._glued(i + 1) and not self._glued(i + 2)
        return marked and self._breaks(i)

    def _is_address(self, j: int) -> bool:
        for k in range(j, j + 3):
            if self._kind(k) != "word" or not self._raw(k)[0].isupper():
                return False
            if self._word(k) in STREETS and k > j:
                return True
        return False

    def _is_day(self, figure: Figure) -> bool:
        """Whether the figure is a day of a month: 9 March, March 9, 9 and 10 March, the 9th of March."""
        if figure.low is None or not 1 <= figure.low <= 31 or self._kind(figure.first) != "number":
            return False
        j = figure.last + (self._word(figure.last) == "of")
        if self._is_month(j) or self._follows_month(figure.first):
            return True
        if self._word(j) in ("and", "or") and self._kind(j + 1) == "number" and self._is_month(j + 2):
            return True
        dashed = self._word(figure.first - 1) in DASHES or self._word(figure.first - 1) in ("and", "or", "to")
        return dashed and self._kind(figure.first - 2) == "number" and self._follows_month(figure.first - 2)

    def _follows_month(self, i: int) -> bool:
        """Whether a month stands before token i, perhaps cut short with a full stop ("Feb. 23")."""
        stopped = self._word(i - 1) == "." and self._glued(i - 1) and self._word(i - 2) in SHORT_MONTHS
        return self._is_month(i - 2 if stopped else i - 1)

    def _is_month(self, i: int) -> bool:
        return self._word(i) in MONTHS and self._raw(i)[0].isupper()

    def _is_age(self, figure: Figure) -> bool:
        i = figure.first - 1
        while self._word(i) in AGE_QUALIFIERS and i > figure.first - 4:
            i -= 1
        if self._word(i) in ("and", "or") and self._kind(i - 1) == "number":
            i -= 2
        word = self._word(i)
        if word in ("age", "aged", "ageing", "ages", "aging"):
            return True
        if word in HYPHENS and self._word(i - 1) in ("over", "under"):
            return True
        spoken_of = word in ("is", "was") and self._word(i - 1) in ("he", "she")
        if spoken_of or word == "turned" or (word == "of" and self._word(i - 1) in ("age", "ages")):
            return not self._is_unit(figure.last) and not self._is_plural(figure.last)
        return self._is_years_old(figure.last) or self._is_listed_age(figure)

    def _is_years_old(self, j: int) -> bool:
        """Whether "years old" or the like stands at token j, another age between ("16- and 17-year-olds")."""
        k = self._joined(j)
        k += self._word(k) in HYPHENS
        word = self._word(k)
        if word in ("and", "or", "to") and (self._kind(k + 1) == "number" or self._word(k + 1) in ONES):
            k = self._joined(k + 2)
            word = self._word(k)
        if word in _AGE_UNITS:
            k = self._joined(k + 1)
            return self._word(k) in ("old", "olds") or (self._word(k) == "of" and self._word(k + 1) == "age")
        return False

    def _is_listed_age(self, figure: Figure) -> bool:
        """Whether the figure stands between commas after a name or a person: "Jane Smith, 45, said", "her son (9)"."""
        i = figure.first
        if self._kind(i) != "number" or figure.low is None or not 0 < figure.low < 111 or figure.low % 1:
            return False
        name, before, after = self._word(i - 2), self._word(i - 1), self._word(figure.last)
        if before == "(" and after == ")":
            return name in PERSONS
        named = self._kind(i - 2) == "word" and self._raw(i - 2)[0].isupper() and not self._is_month(i - 2)
        return before == "," and after in (",", ".", ";", "and") and (named or name in PERSONS)

    def _is_year(self, figure: Figure) -> bool:
        raw = self._word(figure.first)
        if figure.last != figure.first + 1 or len(raw) != 4 or not "1100" <= raw < "2100":
            return False
        before, after = self._word(figure.first - 1), self._word(figure.last)
        if self._follows_month(figure.first) or before in ("spring", "summer", "autumn", "winter", "since"):
            return True
        if before == "," and (self._kind(figure.first - 2) == "number") and self._follows_month(figure.first - 2):
            return True
        counts = self._is_plural(figure.last) and after != "s"
        if before in YEAR_LEADS or before in DETERMINERS or before in HYPHENS:
            return not counts or before in DETERMINERS or (before == "in" and raw >= "1900")
        return raw >= "1900" and not counts and not self._is_unit(figure.last)

    def _end_of_code(self, i: int) -> int:
        i += 1
        while self._glued(i) and (self._kind(i) in ("word", "number") or self._raw(i) in HYPHENS):
            i += 1
        return i

    def _is_contest(self, first: int, last: int) -> bool:
        """Whether votes or a score are told around the tokens, within the sentence."""
        around = [*range(first - 4, first), *range(last, last + 3)]
        return any(self._word(k) in CONTESTS for k in around)

    def _is_change(self, first: int) -> bool:
        """Whether the figure is where something rose or fell from ("rose from 5 to 7")."""
        if self._word(first - 1) != "from":
            return False
        for k in range(first - 2, first - 2 - CONTEXT_TOKENS, -1):
            if self._word(k) in FULL_STOPS and self._word(k):
                return False
            if self._word(k) in CHANGES:
                return True
        return False
