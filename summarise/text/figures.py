"""Figures of a text: tokens in, each number with its value and what it does out, ranges joined.

The lower half of the number grammar, under `numbers.py`. Not read: Roman numerals, decimal commas, exponents.
Digits glued to letters in names ("MQ9", "F-16") are passed over as codes.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from summarise.text.figure_forms import Figure, Form, Forms
from summarise.text.figure_tokens import CONTEXT_TOKENS, DASHES, HYPHENS
from summarise.text.number_words import (
    AUXILIARIES,
    CURRENCY_CODES,
    DENOMINATORS,
    FIGURE_WORDS,
    HALF_AFTER,
    HALF_BEFORE,
    MONEY_SUFFIXES,
    NOT_NOUNS,
    OFFSETS,
    ONE_AFTER,
    ONE_BEFORE,
    ONE_COMPOUNDS,
    ONES,
    ORDINALS,
    OUTCOMES,
    PARTED,
    PARTS,
    PLURAL_PARTS,
    PREFIXES,
    SCALE_SUFFIXES,
    SCALES,
    SUFFIXES,
    TENS,
    VAGUE,
    VAGUE_PLURALS,
    VULGAR,
    YEAR_LEADS,
)

_MOST_WORDS: Final = 40  # in one spelled number: keeps values and time bounded on "million million million ..."
_MOST_DIGITS: Final = 18  # more are an identifier, and int() refuses thousands of them
_NO_GROUPS: Final = str.maketrans("", "", ", \u00a0\u2009\u202f")
_SMALL_CODES: Final = frozenset(code.lower() for code in CURRENCY_CODES)
_LINKS: Final = DASHES | {"and", "or", "to"}
_OPENINGS: Final = FIGURE_WORDS | _SMALL_CODES | {"a", "an", "minus"}
"""The words that may begin a figure."""


class Reader(Forms):
    """Reads the figures of a stretch of text from its tokens; each method looks at a bounded number of them."""

    def figures(self) -> Iterator[Figure]:
        """All figures in order, ranges joined; codes left out."""
        done = 0
        for anchor in self._anchors():
            i = max(done, anchor - 2)
            while i <= anchor:
                figure = self._figure(i)
                if figure is None:
                    i += 1
                    continue
                if figure.first < figure.last and (figure.low is not None or figure.form == "vague"):
                    figure = self._range(self._of_a_point(figure))
                    yield figure
                done = i = max(figure.last, i + 1)

    # -- one figure

    def _figure(self, i: int) -> Figure | None:
        """The figure that begins at token i, a label without a value for a code; None where there is none."""
        kind, word = self._kind(i), self._word(i)
        if kind == "word" and word not in _OPENINGS:
            return None
        figure: Figure | None = None
        if kind == "symbol" or (word in _SMALL_CODES and self._raw(i) in CURRENCY_CODES):
            figure = self._money(i)
        elif kind == "clock":
            figure = self._clock(i)
        elif kind in ("number", "part"):
            figure = self._digits(i)
        elif kind == "word":
            if word == "minus":
                bare = self._kind(i + 1) in ("number", "word") and self._word(i + 1) != "minus"
                return self._negative(i, self._figure(i + 1)) if bare else None
            if word in FIGURE_WORDS or word in ("a", "an"):
                figure = self._vague(i) or self._half(i) or self._ordinal(i) or self._spelled_figure(i)
        elif word in ("-", "−") and self._kind(i + 1) == "number" and self._glued(i + 1) and not self._glued(i):
            figure = self._negative(i, self._digits(i + 1))
        return figure

    def _negative(self, i: int, figure: Figure | None) -> Figure | None:
        """The figure with the minus at token i."""
        if figure is None or figure.low is None or figure.form not in ("cardinal", "percent"):
            return figure
        return figure._replace(first=i, low=-figure.low, high=-figure.low)

    def _money(self, i: int) -> Figure | None:
        j = i + 2 if self._word(i) == "rs" and self._word(i + 1) == "." else i + 1
        value = self._value(j) if self._kind(j) == "number" else None
        if value is None:
            return None
        value, last, scale = self._scaled(value, j + 1, MONEY_SUFFIXES)
        if self._word(i - 1) in ("-", "−") and self._glued(i) and not self._glued(i - 1):
            value = -value
        return Figure(i, last, value, value, "money", (i, i + 1), scale)

    def _value(self, i: int) -> Decimal | None:
        """The value of the digits of token i; None for more digits than a figure has."""
        raw = self._word(i).translate(_NO_GROUPS)
        return Decimal(raw) if len(raw) <= _MOST_DIGITS else None

    def _scaled(self, value: Decimal, j: int, suffixes: dict[str, int]) -> tuple[Decimal, int, int]:
        """Multiply by scale words from token j on ("million", "bn", "hundred thousand"); give where they end."""
        scale = 1
        word = self._word(j)
        if word in suffixes or word in ("bn", "mn", "mln", "tn"):
            if not self._glued(j):
                if word in ("bn", "mn", "mln", "tn"):
                    scale, j = SCALE_SUFFIXES[word], j + 1
            elif word in suffixes and not self._at_glued_digits(j + 1):
                scale, j = suffixes[word], j + 1
        for _ in range(2):
            k = self._joined(j)
            word = self._word(k)
            if word not in SCALES or (k == j and self._glued(k)):
                break
            scale, j = scale * SCALES[word], k + 1
        return value * scale, j, scale

    def _at_glued_digits(self, i: int) -> bool:
        return self._glued(i) and self._kind(i) in ("number", "clock")

    def _clock(self, i: int) -> Figure:
        hours, minutes = (int(part) for part in self._raw(i).split(":")[:2])
        if hours > 24 or minutes > 59:
            return Figure(i, i, None, None, "label")
        value, last = self._half_day(Decimal(hours) + Decimal(minutes) / 60, i + 1)
        return Figure(i, last, value, value, "time")

    def _half_day(self, hours: Decimal, j: int) -> tuple[Decimal, int]:
        """Apply "am" or "pm" at token j to hours; give where the clock time ends."""
        word = self._word(j).replace(".", "")
        if word not in ("am", "pm"):
            return hours, j
        if word == "pm" and hours < 12:
            return hours + 12, j + 1
        return (hours - 12 if word == "am" and hours >= 12 else hours), j + 1

    def _digits(self, i: int) -> Figure | None:
        if self._kind(i) == "part":
            return self._mixed(i, Decimal(0), i)
        value = self._value(i)
        if value is None or self._is_code(i):
            return Figure(i, self._end_of_code(i), None, None, "label")
        if (broken := self._broken(i, value)) is not None:
            return broken
        if (special := self._suffixed(i, value)) is not None:
            return special
        millions = self._word(i + 1) == "m" and self._counts_people(i + 2)
        suffixes = {**SCALE_SUFFIXES, "m": 10**6} if millions else SCALE_SUFFIXES
        value, last, scale = self._scaled(value, i + 1, suffixes)
        value, last, scale = self._and_a_half(value, last, scale)
        return self._classified(Figure(i, last, value, value, "cardinal", None, scale))

    def _broken(self, i: int, value: Decimal) -> Figure | None:
        """A figure with a part: 1/3, 2½, 2 1/2, 2-1/2."""
        after = self._kind(i + 1)
        if after == "word":
            return None
        if after == "part":
            return self._mixed(i, value, i + 1)
        if self._is_slash(i + 1):
            return self._slashed(i, value)
        j = self._joined(i + 1)
        if self._kind(j) == "number" and self._is_slash(j + 1) and value % 1 == 0:
            part = self._slashed(j, self._value(j) or Decimal(0))
            if part.form == "fraction" and part.low is not None:
                return self._classified(Figure(i, part.last, value + part.low, value + part.low, "cardinal"))
        return None

    def _is_slash(self, i: int) -> bool:
        return self._word(i) == "/" and self._glued(i) and self._at_glued_digits(i + 1)

    def _counts_people(self, i: int) -> bool:
        """Whether a plural noun stands at i: then "5m" before it is millions, else metres."""
        return not self._glued(i) and self._is_plural(i)

    def _is_code(self, i: int) -> bool:
        """Whether the digits at i are glued into a name ("MQ9", "F-16", "4x4")."""
        if self._glued(i):
            if self._kind(i - 1) == "word" or self._word(i - 1) in "_/\\":
                return True
            if self._word(i - 1) in HYPHENS and self._glued(i - 1) and self._kind(i - 2) == "word":
                united = self._glued(i - 2) and self._kind(i - 3) == "number" and self._word(i - 2) in SUFFIXES
                return self._word(i - 2) not in PREFIXES and not united
        if not self._glued(i + 1):
            return False
        if self._word(i + 1) == "_":
            return True
        return self._kind(i + 1) == "word" and (self._word(i + 1) not in SUFFIXES or self._at_glued_digits(i + 2))

    def _slashed(self, i: int, value: Decimal) -> Figure:
        """A fraction (1/3), a season (2019/20), or a code (9/11, 24/7), which is passed over."""
        other = self._value(i + 2)
        if other is not None and 1 <= value < other and other in DENOMINATORS and not self._glued(i + 3):
            share = value / other
            return Figure(i, i + 3, share, share, "fraction")
        if other is not None and 1900 <= value < 2100 and other == (value + 1) % 100:
            return Figure(i, i + 3, value, value + 1, "year")
        return Figure(i, self._end_of_code(i + 2), None, None, "label")

    def _mixed(self, i: int, whole: Decimal, j: int) -> Figure:
        """A whole number and the part at token j (2½); the part alone is a fraction."""
        above, below = VULGAR[self._raw(j)]
        value, last, scale = self._scaled(whole + Decimal(above) / below, j + 1, SCALE_SUFFIXES)
        form: Form = "fraction" if whole == 0 and scale == 1 else "cardinal"
        return self._classified(Figure(i, last, value, value, form, None, scale))

    def _and_a_half(self, value: Decimal, j: int, scale: int) -> tuple[Decimal, int, int]:
        """Add "and a half" or "-and-a-half" at token j, and the scale after it ("two and a half million")."""
        a = self._joined(j)
        if self._word(a) != "and" or self._word(self._joined(a + 1)) not in ("a", "one", "three"):
            return value, j, scale
        a = self._joined(a + 1)
        k = self._joined(a + 1)
        part = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}.get(self._word(k))
        if part is None or (self._word(a) == "three") != (self._word(k) == "quarters"):
            return value, j, scale
        value += (3 * part if self._word(k) == "quarters" else part) * scale
        if scale > 1:
            return value, k + 1, scale
        return self._scaled(value, k + 1, {})

    def _suffixed(self, i: int, value: Decimal) -> Figure | None:
        """Ordinals (3rd), decades (1990s), and clock times (6pm, 0430 GMT), by what follows the digits."""
        after = self._word(i + 1)
        if self._glued(i + 1) and after in ("st", "nd", "rd", "th"):
            figure = Figure(i, i + 2, value, value, "ordinal")
            return figure._replace(form="date") if self._is_day(figure) else figure
        if after == "s" and self._glued(i + 1):
            return self._decade(i, value)
        if (year := self._short_year(i, value)) is not None:
            return year
        if after.replace(".", "") in ("am", "pm") and value < 13:
            hours, last = self._half_day(int(value) + (value % 1) * 100 / 60, i + 1)
            return Figure(i, last, hours, hours, "time")
        if after in ("gmt", "utc", "o'clock") and value < 2400:
            hours = value if value < 25 else value // 100 + (value % 100) / 60
            return Figure(i, i + 2, hours, hours, "time")
        return None

    def _short_year(self, i: int, value: Decimal) -> Figure | None:
        """A year without its century, behind an apostrophe: in '08, the class of '99."""
        opens = self._word(i - 1) in ("'", "‘") and self._glued(i) and not self._glued(i - 1)
        if not opens or len(self._word(i)) != 2 or self._word(i - 2) not in YEAR_LEADS:
            return None
        value += 2000 if value < 50 else 1900
        return Figure(i, i + 1, value, value, "year")

    def _decade(self, i: int, value: Decimal) -> Figure:
        last = i + 2
        if value in (100, 1000, 10_000, 100_000) and self._word(last) == "of":
            return Figure(i, last, None, None, "vague")
        if 1000 <= value < 2100 and value % 10 == 0:
            return Figure(i, last, value, value + 9, "year")
        if self._word(i - 1) in ("'", "‘") and self._glued(i) and value % 10 == 0:
            return Figure(i, last, 1900 + value, 1909 + value, "year")
        if self._word(i - 1) in HYPHENS and self._glued(i) and self._word(i - 2) in ("over", "under"):
            return Figure(i, last, value, value, "age")
        if value % 10 == 0 and value < 100:
            return Figure(i, last, value, value + 9, "age" if self._is_possessed(i) else "cardinal")
        return Figure(i, last, None, None, "label")

    def _is_possessed(self, i: int) -> bool:
        """Whether "his", "her" or "their" stands before token i, "early" and the like between."""
        j = i - 1
        if self._word(j) in ("and", "or", "to") and self._word(j - 1) == "s" and self._kind(j - 2) == "number":
            j -= 3
        while j >= i - 6 and (self._word(j) in HYPHENS or self._word(j) in ("early", "mid", "late")):
            j -= 1
        return self._word(j) in ("his", "her", "their", "my", "your", "our")

    # -- words

    def _vague(self, i: int) -> Figure | None:
        """Words that give no value: several, a few dozen, tens of thousands, scores of."""
        word, before = self._word(i), self._word(i - 1)
        j = i + 1
        if word == "a":
            if self._word(j) not in ("couple", "few", "handful", "number"):
                return None
            j += 1
            alone = self._word(j) != "of" and not (self._word(j - 1) == "couple" and self._word(j) in SCALES)
            if self._word(j - 1) in ("number", "handful", "couple") and alone:
                return None if self._word(j - 1) == "number" else Figure(i, j, None, None, "vague")
        elif word in VAGUE:
            if before in ("as", "how", "so", "the", "too") and word in ("few", "many"):
                return None
        elif word == "scores":
            opening = self._opens(i) and self._word(j) in (AUXILIARIES | OUTCOMES | {"more", "of"})
            if not opening and (self._word(j) not in ("of", "more") or self._kind(j + 1) == "number"):
                return None
        elif word not in VAGUE_PLURALS or (word == "tens" and self._word(j) != "of"):
            return None
        for _ in range(2):
            if self._word(j) in SCALES and self._word(j - 1) in ("few", "several", "couple", "hundred"):
                j += 1
        while self._word(j) == "of" and self._word(j + 1) in VAGUE_PLURALS and j - i < CONTEXT_TOKENS:
            j += 2
        return Figure(i, j, None, None, "vague")

    def _half(self, i: int) -> Figure | None:
        """Half a million, half-dozen, half an hour, half of the; not "the first half", "half-brother"."""
        if self._word(i) != "half" or self._word(i - 1) in HALF_AFTER or self._word(i - 1) in HYPHENS:
            return None
        half = Decimal("0.5")
        j = self._joined(i + 1)
        k = self._joined(j + 1) if self._word(j) in ("a", "an") else j
        if self._word(k) in SCALES:
            value, last, scale = self._scaled(half, k - 1 if self._word(k - 1) in HYPHENS else k, {})
            return self._classified(Figure(i, last, value, value, "cardinal", None, scale))
        if self._is_unit(k):
            return Figure(i, i + 1, half, half, "fraction")
        if j > i + 1 and self._word(i + 1) in HYPHENS:
            return None
        if self._word(j) in HALF_BEFORE or self._word(i - 1) in PARTED:
            return Figure(i, i + 1, half, half, "fraction")
        return None

    def _ordinal(self, i: int) -> Figure | None:
        word, before = self._word(i), self._word(i - 1)
        if word in TENS:
            k = self._joined(i + 1)
            ones = ORDINALS.get(self._word(k), 10)
            if ones < 10 and (k > i + 1 or self._word(k) != "second"):
                value = Decimal(TENS[word] + ones)
                return Figure(i, k + 1, value, value, "ordinal")
            return None
        if word not in ORDINALS or (word == "first" and (before == "at" or self._word(i + 1) == "of")):
            return None
        if word == "second" and self._is_time_second(i):
            return None
        value = Decimal(ORDINALS[word])
        if before == "a" and word in PARTS and (self._word(i + 1) == "of" or self._word(i - 2) in PARTED):
            return None
        return Figure(i, i + 1, value, value, "ordinal")

    def _is_time_second(self, i: int) -> bool:
        before = self._word(i - 1)
        if self._kind(i - 1) == "number" or before in ("per", "every", "split", "half") or before in ONES:
            return True
        return before in ("a", "-") and self._word(i + 1) in OFFSETS | {"or", "of"}

    def _spelled_figure(self, i: int) -> Figure | None:
        word = self._word(i)
        if word in ("a", "an") and (part := self._part(i, 1, i + 1)) is not None:
            after = self._word(part.last), self._word(part.last + 1)
            counted = after[0] == "of" or after in (("or", "less"), ("or", "more")) or self._word(i - 1) in PARTED
            counted = counted or self._points(part)
            return part if counted and self._word(part.last - 1) != "half" else None
        spelled = self._spelled(i)
        if spelled is None:
            return None
        value, last, scale = spelled
        if (year := self._spelled_year(i, value, last)) is not None:
            return year
        if last == i + 1 and value < 10 and (part := self._part(i, int(value), last)) is not None:
            return part
        if word == "one" and last == i + 1 and not self._counts_one(i):
            return None
        value, last, scale = self._and_a_half(value, last, scale)
        return self._classified(Figure(i, last, value, value, "cardinal", None, scale))

    def _points(self, part: Figure) -> bool:
        """Whether a part is one of a point, as in "a quarter-point cut"."""
        return self._word(part.last - 1) in ("half", "quarter") and self._word(self._joined(part.last)) == "point"

    def _spelled_year(self, i: int, value: Decimal, j: int) -> Figure | None:
        """Nineteen ninety-five."""
        if j != i + 1 or not 11 <= value <= 20 or (rest := self._spelled(j)) is None or not 10 <= rest[0] <= 99:
            return None
        if self._joined(rest[1]) > rest[1]:
            return None
        return Figure(i, rest[1], value * 100 + rest[0], value * 100 + rest[0], "year")

    def _counts_one(self, i: int) -> bool:
        """Whether "one" at token i counts, instead of standing for something ("no one", "one of the", "a big one")."""
        before, after = self._word(i - 1), self._word(i + 1)
        if (after in HYPHENS and self._word(i + 3) in HYPHENS and self._word(i + 4) == "one") or (
            before in HYPHENS and self._word(i - 3) in HYPHENS and self._word(i - 4) == "one"
        ):
            return False
        if "one" in (self._word(i - 2), self._word(i + 2)) and "by" in (before, after):
            return False
        if before in ONE_AFTER or (after in ONE_BEFORE and not self._is_bounded(i)) or after == "'s":
            return False
        if after in HYPHENS:
            return self._word(i + 2) not in ONE_COMPOUNDS
        bare = self._kind(i + 1) != "word" or after in NOT_NOUNS or after.endswith("ed")
        described = any(self._word(k) in ("a", "an", "the") for k in range(i - 4, i - 1))
        return not (bare and described) or self._is_bounded(i)

    def _is_bounded(self, i: int) -> bool:
        """Whether a qualifier stands before token i, which only a number has."""
        return self._word(i - 1) in PARTED and self._word(i - 2) != "the"

    def _part(self, i: int, above: int, j: int) -> Figure | None:
        """Two-thirds, one quarter, a fifth: the word of the part stands at token j, perhaps after a hyphen."""
        k = self._joined(j)
        below = (PARTS if above == 1 else PLURAL_PARTS).get(self._word(k))
        if below is None or above >= below:
            return None
        if above == 1 and self._word(k) == "half" and self._word(i) == "a":
            return None
        share = Decimal(above) / below
        return Figure(i, k + 1, share, share, "fraction")

    def _spelled(self, i: int) -> tuple[Decimal, int, int] | None:
        """The value of the number words from token i on, where they end, and their last scale."""
        j = last = i
        total, group, scale, least = 0, None, 1, 10**18
        if self._word(i) in ("a", "an"):
            if self._word(i + 1) not in SCALES:
                return None
            group, j = 1, i + 1
        elif self._word(i) in SCALES:
            group = 1
        while j - i < _MOST_WORDS:
            word = self._word(j)
            if word in ONES or word in TENS:
                grown = _grow(group, ONES.get(word, TENS.get(word, 0)))
                if grown is None:
                    break
                group, scale = grown, 1
            elif word in ("hundred", "dozen") and group is not None and group < 100 and scale == 1:
                group, scale = group * SCALES[word], SCALES[word]
            elif word in SCALES and group is not None and SCALES[word] < least and word not in ("hundred", "dozen"):
                scale = least = SCALES[word]
                total, group = total + group * scale, None
            else:
                break
            last = j = j + 1
            j = self._over_link(j, scale)
        if last == i:
            return None
        return Decimal(total + (group or 0)), last, scale

    def _over_link(self, j: int, scale: int) -> int:
        """Pass the hyphen of "twenty-two" and the "and" of "two hundred and five" at token j."""
        if (k := self._joined(j)) > j and (self._word(k) in ONES or self._word(k) in SCALES or self._word(k) in TENS):
            return k
        if self._word(j) == "and" and scale in (100, 1000, 10**6) and not self._is_between(j):
            k = j + 1
            if self._word(k) in TENS and self._word(self._joined(k + 1)) in ONES:
                k = self._joined(k + 1)
            small = self._word(k) in ONES or self._word(k) in TENS
            bars = ("dozen", "hundred") if scale == 100 else tuple(SCALES)
            if small and self._word(k + 1) not in bars:
                return j + 1
        return j

    def _is_between(self, j: int) -> bool:
        return any(self._word(k) == "between" for k in range(j - CONTEXT_TOKENS, j))

    def _classified(self, figure: Figure) -> Figure:
        return self._one_in(figure) or self._formed(figure)

    def _one_in(self, figure: Figure) -> Figure | None:
        """One in three, two out of five, 1 in 100."""
        link = self._word(figure.last)
        out_of = link == "out" and self._word(figure.last + 1) == "of"
        if not (out_of or link == "in") or figure.low is None or figure.scale != 1:
            return None
        j = figure.last + (2 if out_of else 1)
        j += self._word(j) == "every"
        if self._kind(j) == "number" and not self._is_code(j):
            below, last = self._value(j), j + 1
        elif (spelled := self._spelled(j) if self._kind(j) == "word" else None) is not None:
            below, last = spelled[0], spelled[1]
        else:
            return None
        if below is None or below not in DENOMINATORS or not 1 <= figure.low < below:
            return None
        if self._is_unit(last) or self._word(last) in ("pm", "am", "%", "percent") or self._joined(last) > last:
            return None
        return figure._replace(last=last, low=figure.low / below, high=figure.low / below, form="fraction")

    # -- ranges

    def _range(self, figure: Figure) -> Figure:
        """Join the figure with the one after it, where the two are the ends of a range."""
        joint = figure.last
        if self._word(joint) in HYPHENS and self._glued(joint) and self._word(joint + 1) in ("or", "to"):
            joint += 1
        link = self._word(joint)
        before = self._word(figure.first - 1)
        if link not in _LINKS or (link == "and" and before != "between"):
            return figure
        if figure.low is None or figure.form in ("ordinal", "fraction", "label", "vague"):
            return figure
        if self._kind(joint + 1) == "none" or self._word(joint + 1) in ("-", "−"):
            return figure
        other = self._figure(joint + 1)
        if other is None or other.first == other.last or other.high is None or not self._may_join(figure, other, link):
            return figure
        joined = _ends(figure, other, link)
        if joined is None:
            return figure
        if (before, link) in (("between", "and"), ("from", "to")):
            joined = joined._replace(first=figure.first - 1)
        return joined

    def _may_join(self, figure: Figure, other: Figure, link: str) -> bool:
        if other.form in ("ordinal", "label", "vague") or (other.form == "fraction" and figure.form != "fraction"):
            return False
        spelled_compound = link in HYPHENS and self._kind(other.first) == "word"
        if spelled_compound or (link in ("to", *DASHES) and self._is_contest(figure.first, other.last)):
            return False
        return link != "to" or not self._is_change(figure.first)


def _grow(group: int | None, value: int) -> int | None:
    """Add a word below 100 to the group before it; None where the two are two numbers ("five six")."""
    if group is None:
        return value
    if group >= 100 and group % 100 == 0:
        return group + value
    return group + value if group % 100 >= 20 and group % 10 == 0 and 0 < value < 10 else None


def _ends(figure: Figure, other: Figure, link: str) -> Figure | None:
    """The range from one figure to the next, None where they are no ends of a range."""
    low, high = figure.low, other.high
    if low is None or high is None:
        return None
    if figure.form == "year" and other.form == "cardinal" and link in DASHES and low % 100 < high < 100:
        high += low - low % 100
    elif figure.form == "year" and other.form == "cardinal" and link in DASHES and high == (low + 1) % 100:
        high = low + 1
    elif low * 1000 < high <= low * 3000 and high % 1000 == 0 and low < 1000 and other.scale == figure.scale == 1:
        low *= 1000
    elif figure.scale == 1 and other.scale > 1 and low < high / other.scale:
        low *= other.scale
    forms = {figure.form, other.form}
    if low >= high or (len(forms) > 1 and not (forms & {"cardinal"})):
        return None
    if link == "or" and (low > 100 or high > max(low + 2, low * Decimal("1.5"))):
        return None
    form = other.form if figure.form == "cardinal" else figure.form
    unit = other.unit or figure.unit
    return Figure(figure.first, other.last, low, high, form, unit, other.scale)
