"""Figures of a text: tokens in, each number with its value and what it does out, ranges joined.

The lower half of the number grammar, under `numbers.py`. Not read: Roman numerals, decimal commas, exponents.
Digits glued to letters in names ("MQ9", "F-16") are passed over as codes.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from summarise.text.number_words import (
    AGE_QUALIFIERS,
    AUXILIARIES,
    CHANGES,
    CONTESTS,
    CURRENCIES,
    CURRENCY_ADJECTIVES,
    CURRENCY_CODES,
    DENOMINATORS,
    DETERMINERS,
    HALF_AFTER,
    HALF_BEFORE,
    IRREGULAR_PLURALS,
    LABELS,
    MEASURES,
    MONEY_SUFFIXES,
    MONTHS,
    NOT_NOUNS,
    NOT_PLURALS,
    OFFSETS,
    ONE_AFTER,
    ONE_BEFORE,
    ONE_COMPOUNDS,
    ONES,
    ORDINALS,
    OUTCOMES,
    PARTED,
    PARTS,
    PERSONS,
    PLURAL_PARTS,
    PREFIXES,
    SCALE_SUFFIXES,
    SCALES,
    STREETS,
    SUFFIXES,
    TENS,
    TIME_PLURALS,
    TIME_UNITS,
    TRAILING_SYMBOLS,
    VAGUE,
    VAGUE_PLURALS,
    VULGAR,
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

_MOST_WORDS: Final = 40  # in one spelled number: keeps values and time bounded on "million million million ..."
_MOST_DIGITS: Final = 18  # more are an identifier, and int() refuses thousands of them
_CONTEXT_TOKENS: Final = 6

_TOKEN: Final = re.compile(
    r"""
    (?P<skip>https?://\S+|www\.\S+|[@#]\w+
        |[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.+Z-]+)?(?![0-9-])
        |[0-9]{1,2}([/.-])[0-9]{1,2}\2[0-9]{4}(?![0-9])
        |[0-9]++(?:\.[0-9]++){2,}
        |\+[0-9][0-9 ()-]{6,20}[0-9]
        |\(?\b[0-9]{3}\)?[ -][0-9]{3}-[0-9]{4}(?![0-9])
        |\b0[0-9]{2,4}[ -][0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9]))
    |(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9]))
    |(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?
        |[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)?
        |[1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f][0-9]{3})+(?![0-9,])(?:\.[0-9]+)?
        |[0-9]+(?:\.[0-9]+)?|(?<![\w.])\.[0-9]+)
    |(?P<part>[¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])
    |(?P<symbol>(?:(?:US|AU|CA|HK|NZ|SG|A|C|R|S)(?=\$))?[$€£¥₹₽₴₪₩₦₱₺₫])
    |(?P<word>[AaPp]\.[Mm]\b\.?|(?:[A-Z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*)
    |(?P<mark>\S)
    """,
    re.VERBOSE,
)
_HYPHENS: Final = frozenset("-‐‑")
_DASHES: Final = frozenset("-‐‑‒–—−")
_CLOSERS: Final = frozenset(",.;:)?!") | _HYPHENS
_FULL_STOPS: Final = frozenset('.!?:;“”"‘•')


class Token(NamedTuple):
    """A word, number or mark with its place."""

    start: int
    end: int
    kind: str
    raw: str
    word: str


@dataclass(frozen=True, slots=True)
class Figure:
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


def _tokenise(text: str, start: int, end: int | None) -> list[Token]:
    stop = len(text) if end is None else end
    return [
        Token(m.start(), m.end(), m.lastgroup or "mark", m[0], m[0].lower().replace("’", "'"))
        for m in _TOKEN.finditer(text, start, stop)
    ]


_NO_TOKEN: Final = Token(-1, -1, "none", "", "")


class Reader:
    """Reads the figures of a stretch of text from its tokens; each method looks at a bounded number of them."""

    def __init__(self, text: str, start: int, end: int | None) -> None:
        self._text = text
        self._tokens = _tokenise(text, start, end)

    def figures(self) -> list[Figure]:
        """All figures in order, ranges joined; codes left out."""
        found: list[Figure] = []
        i = 0
        while i < len(self._tokens):
            figure = self._figure(i)
            if figure is None:
                i += 1
                continue
            if figure.first < figure.last and (figure.low is not None or figure.form == "vague"):
                figure = self._range(self._of_a_point(figure))
                found.append(figure)
            i = max(figure.last, i + 1)
        return found

    def span(self, first: int, last: int) -> tuple[int, int, str]:
        """Where the tokens `[first, last)` begin and end in the text, and the words."""
        start, end = self._tokens[first].start, self._tokens[last - 1].end
        return start, end, self._text[start:end]

    # -- looking at tokens

    def _at(self, i: int) -> Token:
        return self._tokens[i] if 0 <= i < len(self._tokens) else _NO_TOKEN

    def _word(self, i: int) -> str:
        return self._at(i).word

    def _glued(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        return 0 < i < len(self._tokens) and self._tokens[i].start == self._tokens[i - 1].end

    def _joined(self, i: int) -> int:
        """The token that a glued hyphen at i joins on, else i itself."""
        return i + 1 if self._word(i) in _HYPHENS and self._glued(i) and self._glued(i + 1) else i

    def _opens(self, i: int) -> bool:
        """Whether token i opens a sentence or a line, where a capital means nothing."""
        if i <= 0 or self._word(i - 1) in _FULL_STOPS:
            return True
        return "\n" in self._text[self._tokens[i - 1].end : self._tokens[i].start]

    def _named(self, i: int) -> bool:
        """Whether token i is a capitalised word in mid-sentence."""
        token = self._at(i)
        return token.kind == "word" and token.raw != token.word and not self._opens(i)

    # -- one figure

    def _figure(self, i: int) -> Figure | None:
        """The figure that begins at token i, a label without a value for a code; None where there is none."""
        token = self._tokens[i]
        figure: Figure | None = None
        if token.kind == "symbol" or token.raw in CURRENCY_CODES:
            figure = self._money(i)
        elif token.kind == "clock":
            figure = self._clock(i)
        elif token.kind in ("number", "part"):
            figure = self._digits(i)
        elif token.kind == "word":
            figure = self._vague(i) or self._half(i) or self._ordinal(i) or self._spelled_figure(i)
            if token.word == "minus" and self._at(i + 1).kind in ("number", "word"):
                figure = self._negative(i, self._figure(i + 1)) if self._word(i + 1) != "minus" else None
        elif token.raw in "-−" and self._at(i + 1).kind == "number" and self._glued(i + 1) and not self._glued(i):
            figure = self._negative(i, self._digits(i + 1))
        return figure

    def _negative(self, i: int, figure: Figure | None) -> Figure | None:
        """The figure with the minus at token i."""
        if figure is None or figure.low is None or figure.form not in ("cardinal", "percent"):
            return figure
        return replace(figure, first=i, low=-figure.low, high=-figure.low)

    def _money(self, i: int) -> Figure | None:
        if self._at(i + 1).kind != "number":
            return None
        value = self._value(i + 1)
        if value is None:
            return None
        value, last, scale = self._scaled(value, i + 2, MONEY_SUFFIXES)
        if i > 0 and self._word(i - 1) in "-−" and self._glued(i) and not self._glued(i - 1):
            value = -value
        return Figure(i, last, value, value, "money", (i, i + 1), scale)

    def _value(self, i: int) -> Decimal | None:
        """The value of the digits of token i; None for more digits than a figure has."""
        raw = "".join(c for c in self._tokens[i].raw if c in "0123456789.")
        return Decimal(raw) if len(raw) <= _MOST_DIGITS else None

    def _scaled(self, value: Decimal, j: int, suffixes: dict[str, int]) -> tuple[Decimal, int, int]:
        """Multiply by scale words from token j on ("million", "bn", "hundred thousand"); give where they end."""
        scale = 1
        if self._glued(j) and self._word(j) in suffixes and not self._at_glued_digits(j + 1):
            scale, j = suffixes[self._word(j)], j + 1
        elif not self._glued(j) and self._word(j) in ("bn", "mn", "mln", "tn"):
            scale, j = SCALE_SUFFIXES[self._word(j)], j + 1
        for _ in range(2):
            k = self._joined(j)
            if self._word(k) in SCALES and (k > j or not self._glued(k)):
                scale, j = scale * SCALES[self._word(k)], k + 1
        return value * scale, j, scale

    def _at_glued_digits(self, i: int) -> bool:
        return self._glued(i) and self._at(i).kind in ("number", "clock")

    def _clock(self, i: int) -> Figure:
        hours, minutes = (int(part) for part in self._tokens[i].raw.split(":")[:2])
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
        if self._tokens[i].kind == "part":
            return self._mixed(i, Decimal(0), i)
        value = self._value(i)
        if value is None or self._is_code(i):
            return Figure(i, self._end_of_code(i), None, None, "label")
        if (broken := self._broken(i, value)) is not None:
            return broken
        if (special := self._suffixed(i, value)) is not None:
            return special
        suffixes = {**SCALE_SUFFIXES, "m": 10**6} if self._counts_people(i + 2) else SCALE_SUFFIXES
        value, last, scale = self._scaled(value, i + 1, suffixes)
        value, last, scale = self._and_a_half(value, last, scale)
        return self._classified(Figure(i, last, value, value, "cardinal", None, scale))

    def _broken(self, i: int, value: Decimal) -> Figure | None:
        """A figure with a part: 1/3, 2½, 2 1/2."""
        if self._at(i + 1).kind == "part":
            return self._mixed(i, value, i + 1)
        if self._is_slash(i + 1):
            return self._slashed(i, value)
        if self._at(i + 1).kind == "number" and self._is_slash(i + 2) and value % 1 == 0:
            part = self._slashed(i + 1, self._value(i + 1) or Decimal(0))
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
        before = self._at(i - 1)
        if self._glued(i):
            if before.kind == "word" or before.raw in "_/\\":
                return True
            if before.raw in _HYPHENS and self._glued(i - 1) and self._at(i - 2).kind == "word":
                return self._word(i - 2) not in PREFIXES
        after = self._at(i + 1)
        if not self._glued(i + 1):
            return False
        if after.raw == "_":
            return True
        return after.kind == "word" and (after.word not in SUFFIXES or self._at_glued_digits(i + 2))

    def _end_of_code(self, i: int) -> int:
        i += 1
        while self._glued(i) and (self._at(i).kind in ("word", "number") or self._at(i).raw in _HYPHENS):
            i += 1
        return i

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
        above, below = VULGAR[self._tokens[j].raw]
        value, last, scale = self._scaled(whole + Decimal(above) / below, j + 1, SCALE_SUFFIXES)
        form: Form = "fraction" if whole == 0 and scale == 1 else "cardinal"
        return self._classified(Figure(i, last, value, value, form, None, scale))

    def _and_a_half(self, value: Decimal, j: int, scale: int) -> tuple[Decimal, int, int]:
        """Add "and a half" at token j, and the scale after it ("two and a half million")."""
        if self._word(j) != "and" or self._word(j + 1) not in ("a", "one", "three"):
            return value, j, scale
        k = self._joined(j + 2)
        part = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}.get(self._word(k))
        if part is None or (self._word(j + 1) == "three") != (self._word(k) == "quarters"):
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
            return replace(figure, form="date") if self._is_day(figure) else figure
        if after == "s" and self._glued(i + 1):
            return self._decade(i, value)
        if after.replace(".", "") in ("am", "pm") and value < 13:
            hours, last = self._half_day(int(value) + (value % 1) * 100 / 60, i + 1)
            return Figure(i, last, hours, hours, "time")
        if after in ("gmt", "utc", "o'clock") and value < 2400:
            hours = value if value < 25 else value // 100 + (value % 100) / 60
            return Figure(i, i + 2, hours, hours, "time")
        return None

    def _decade(self, i: int, value: Decimal) -> Figure:
        last = i + 2
        if 1000 <= value < 2100 and value % 10 == 0:
            return Figure(i, last, value, value + 9, "year")
        if self._word(i - 1) in "'’‘" and self._glued(i) and value % 10 == 0:
            return Figure(i, last, 1900 + value, 1909 + value, "year")
        if value % 10 == 0 and value < 100:
            return Figure(i, last, value, value + 9, "age" if self._is_possessed(i) else "cardinal")
        return Figure(i, last, None, None, "label")

    def _is_possessed(self, i: int) -> bool:
        """Whether "his", "her" or "their" stands before token i, "early" and the like between."""
        j = i - 1
        while j >= i - 3 and (self._word(j) in _HYPHENS or self._word(j) in ("early", "mid", "late")):
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
            if self._word(j - 1) in ("number", "handful", "couple") and self._word(j) != "of":
                return None if self._word(j - 1) == "number" else Figure(i, j, None, None, "vague")
        elif word in VAGUE:
            if before in ("as", "how", "so", "the", "too") and word in ("few", "many"):
                return None
        elif word == "scores":
            opening = self._opens(i) and self._word(j) in (AUXILIARIES | OUTCOMES | {"more", "of"})
            if not opening and (self._word(j) not in ("of", "more") or self._at(j + 1).kind == "number"):
                return None
        elif word not in VAGUE_PLURALS or (word == "tens" and self._word(j) != "of"):
            return None
        for _ in range(2):
            if self._word(j) in SCALES and self._word(j - 1) in ("few", "several", "couple", "hundred"):
                j += 1
        while self._word(j) == "of" and self._word(j + 1) in VAGUE_PLURALS and j - i < _CONTEXT_TOKENS:
            j += 2
        return Figure(i, j, None, None, "vague")

    def _half(self, i: int) -> Figure | None:
        """Half a million, half-dozen, half an hour, half of the; not "the first half", "half-brother"."""
        if self._word(i) != "half" or self._word(i - 1) in HALF_AFTER or self._word(i - 1) in _HYPHENS:
            return None
        half = Decimal("0.5")
        j = self._joined(i + 1)
        k = self._joined(j + 1) if self._word(j) in ("a", "an") else j
        if self._word(k) in SCALES:
            value, last, scale = self._scaled(half, k - 1 if self._word(k - 1) in _HYPHENS else k, {})
            return self._classified(Figure(i, last, value, value, "cardinal", None, scale))
        if self._is_unit(k):
            return Figure(i, i + 1, half, half, "fraction")
        if j > i + 1 and self._word(i + 1) in _HYPHENS:
            return None
        if self._word(j) in HALF_BEFORE or self._word(i - 1) in PARTED:
            return Figure(i, i + 1, half, half, "fraction")
        return None

    def _ordinal(self, i: int) -> Figure | None:
        word, before = self._word(i), self._at(i - 1)
        if word in TENS:
            k = self._joined(i + 1)
            ones = ORDINALS.get(self._word(k), 10)
            if ones < 10 and (k > i + 1 or self._word(k) != "second"):
                value = Decimal(TENS[word] + ones)
                return Figure(i, k + 1, value, value, "ordinal")
            return None
        if word not in ORDINALS or (word == "first" and (before.word == "at" or self._word(i + 1) == "of")):
            return None
        if word == "second" and self._is_time_second(i):
            return None
        value = Decimal(ORDINALS[word])
        if before.word == "a" and word in PARTS and (self._word(i + 1) == "of" or self._word(i - 2) in PARTED):
            return None
        return Figure(i, i + 1, value, value, "ordinal")

    def _is_time_second(self, i: int) -> bool:
        before = self._at(i - 1)
        if before.kind == "number" or before.word in ("per", "every", "split", "half") or before.word in ONES:
            return True
        return before.word in ("a", "-") and self._word(i + 1) in OFFSETS | {"or", "of"}

    def _spelled_figure(self, i: int) -> Figure | None:
        token = self._tokens[i]
        if token.word in ("a", "an") and (part := self._part(i, 1, i + 1)) is not None:
            counted = self._word(part.last) == "of" or self._word(i - 1) in PARTED
            return part if counted and self._word(part.last - 1) != "half" else None
        spelled = self._spelled(i)
        if spelled is None:
            return None
        value, last, scale = spelled
        if (year := self._spelled_year(i, value, last)) is not None:
            return year
        if last == i + 1 and value < 10 and (part := self._part(i, int(value), last)) is not None:
            return part
        if token.word == "one" and last == i + 1 and not self._counts_one(i):
            return None
        value, last, scale = self._and_a_half(value, last, scale)
        return self._classified(Figure(i, last, value, value, "cardinal", None, scale))

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
        if before in ONE_AFTER or (after in ONE_BEFORE and not self._is_bounded(i)) or after == "'s":
            return False
        if after in _HYPHENS:
            return self._word(i + 2) not in ONE_COMPOUNDS
        bare = self._at(i + 1).kind != "word" or after in NOT_NOUNS or after.endswith("ed")
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
        if above == 1 and self._word(k) == "half" and self._tokens[i].word == "a":
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
        return any(self._word(k) == "between" for k in range(j - _CONTEXT_TOKENS, j))

    # -- what a figure is, from the words around it

    def _classified(self, figure: Figure) -> Figure:
        """Give a plain figure its form and take in the words that belong to it ("percent", "dollars")."""
        shared = self._one_in(figure) or self._percent(figure) or self._currency(figure)
        if shared is not None:
            return shared
        if figure.form != "cardinal" or figure.scale != 1:
            return figure
        last = figure.last
        if self._word(last) == "o'clock":
            return replace(figure, last=last + 1, form="time")
        if self._is_label(figure):
            last = self._end_of_code(figure.first) if self._at(figure.first).kind == "number" else last
            return replace(figure, last=last, form="label")
        return replace(figure, form=self._plain_form(figure))

    def _plain_form(self, figure: Figure) -> Form:
        if self._is_day(figure):
            return "date"
        if self._is_age(figure):
            return "age"
        return "year" if self._is_year(figure) else "cardinal"

    def _one_in(self, figure: Figure) -> Figure | None:
        """One in three, two out of five, 1 in 100."""
        j = figure.last + (2 if self._word(figure.last) == "out" and self._word(figure.last + 1) == "of" else 1)
        if (j == figure.last + 1 and self._word(figure.last) != "in") or figure.low is None or figure.scale != 1:
            return None
        token = self._at(j)
        if token.kind == "number" and not self._is_code(j):
            below, last = self._value(j), j + 1
        elif (spelled := self._spelled(j) if token.kind == "word" else None) is not None:
            below, last = spelled[0], spelled[1]
        else:
            return None
        if below is None or below not in DENOMINATORS or not 1 <= figure.low < below:
            return None
        if self._is_unit(last) or self._word(last) in ("pm", "am", "%", "percent") or self._joined(last) > last:
            return None
        return replace(figure, last=last, low=figure.low / below, high=figure.low / below, form="fraction")

    def _percent(self, figure: Figure) -> Figure | None:
        j = self._joined(figure.last)
        words = 2 if self._word(j) == "per" and self._word(j + 1) == "cent" else 1
        if words == 1 and self._word(j) == "percentage" and self._word(j + 1) in ("point", "points"):
            return replace(figure, last=j + 2, form="percentage_points", unit=(j, j + 2))
        if words == 1 and self._word(j) not in ("%", "percent", "pct", "pc"):
            return None
        if self._word(j + words) in ("point", "points"):
            return replace(figure, last=j + words + 1, form="percentage_points", unit=(j, j + words + 1))
        return replace(figure, last=j + words, form="percent", unit=(j, j + words))

    def _of_a_point(self, figure: Figure) -> Figure:
        """A quarter of a percentage point, half a percentage point: a figure of points, not a share."""
        j = figure.last + (self._word(figure.last) == "of")
        j += self._word(j) in ("a", "one")
        if figure.form != "fraction" or (self._word(j), self._word(j + 1)) != ("percentage", "point"):
            return figure
        return replace(figure, last=j + 2, form="percentage_points", unit=(j, j + 2))

    def _currency(self, figure: Figure) -> Figure | None:
        j = self._joined(figure.last)
        k = j + 1 if self._word(j) in CURRENCY_ADJECTIVES else j
        written = self._at(k).raw
        if self._word(k) in CURRENCIES or written in CURRENCY_CODES or written in TRAILING_SYMBOLS:
            return replace(figure, last=k + 1, form="money", unit=(j, k + 1))
        return None

    def _is_label(self, figure: Figure) -> bool:
        i = figure.first
        before = self._at(i - 1)
        if self._is_list_mark(i) or (
            before.word in ("and", "or") and self._at(i - 2).kind == "number" and self._word(i - 3) in LABELS
        ):
            return True
        if before.word in LABELS or (before.raw == "." and self._word(i - 2) == "no" and self._glued(i - 1)):
            return self._word(i - 2) not in ("a", "any", "the") or before.word not in ("no", "number")
        if self._at(i).kind == "word":
            linked = before.word == "of" and self._at(i - 2).raw[:1].isupper()
            named = before.raw[:1].isupper() and not before.raw.isupper() and before.word not in NOT_NOUNS
            return self._named(i) and (linked or named)
        if self._is_address(figure.last):
            return True
        if not self._named(i - 1) or before.word in MONTHS | WEEKDAYS or self._is_year(figure):
            return False
        after = self._at(figure.last)
        closes = after.raw in _CLOSERS or after.kind == "none"
        return closes and not self._is_listed_age(figure) and len(self._tokens[i].raw) <= 4

    def _is_list_mark(self, i: int) -> bool:
        """Whether the figure at token i numbers a line: "2. Ten soups"."""
        opens = i == 0 or "\n" in self._text[self._tokens[i - 1].end : self._tokens[i].start]
        return opens and self._word(i + 1) in (".", ")") and self._glued(i + 1) and not self._glued(i + 2)

    def _is_address(self, j: int) -> bool:
        for k in range(j, j + 3):
            token = self._at(k)
            if token.kind != "word" or not token.raw[0].isupper():
                return False
            if token.word in STREETS and k > j:
                return True
        return False

    def _is_day(self, figure: Figure) -> bool:
        """Whether the figure is a day of a month: 9 March, March 9, 9 and 10 March, the 9th of March."""
        if figure.low is None or not 1 <= figure.low <= 31 or self._at(figure.first).kind != "number":
            return False
        j = figure.last + (self._word(figure.last) == "of")
        if self._is_month(j) or self._is_month(figure.first - 1):
            return True
        if self._word(j) in ("and", "or") and self._at(j + 1).kind == "number" and self._is_month(j + 2):
            return True
        dashed = self._word(figure.first - 1) in _DASHES or self._word(figure.first - 1) in ("and", "or", "to")
        return dashed and self._at(figure.first - 2).kind == "number" and self._is_month(figure.first - 3)

    def _is_month(self, i: int) -> bool:
        token = self._at(i)
        return token.kind == "word" and token.raw[0].isupper() and token.word in MONTHS

    def _is_age(self, figure: Figure) -> bool:
        i = figure.first - 1
        while self._word(i) in AGE_QUALIFIERS and i > figure.first - 4:
            i -= 1
        if self._word(i) in ("and", "or") and self._at(i - 1).kind == "number":
            i -= 2
        if self._word(i) in ("age", "aged", "ageing", "ages", "aging"):
            return True
        if self._word(i) in ("is", "turned", "was") and self._word(i - 1) in ("he", "she"):
            return not self._is_unit(figure.last) and not self._is_plural(figure.last)
        k = self._joined(figure.last)
        if self._word(k) in _HYPHENS and self._word(k + 1) in ("and", "or", "to") and self._at(k + 2).kind == "number":
            k = self._joined(k + 3)
        if self._word(k).removesuffix("s") in ("day", "month", "week", "year"):
            k = self._joined(k + 1)
            return self._word(k) in ("old", "olds") or (self._word(k) == "of" and self._word(k + 1) == "age")
        return self._is_listed_age(figure)

    def _is_listed_age(self, figure: Figure) -> bool:
        """Whether the figure stands between commas after a name or a person: "Jane Smith, 45, said", "her son (9)"."""
        i = figure.first
        if self._at(i).kind != "number" or figure.low is None or not 0 < figure.low < 111 or figure.low % 1:
            return False
        name, before, after = self._at(i - 2), self._word(i - 1), self._word(figure.last)
        if before == "(" and after == ")":
            return name.word in PERSONS
        named = name.kind == "word" and name.raw[0].isupper() and not self._is_month(i - 2)
        return before == "," and after in (",", ".", ";", "and") and (named or name.word in PERSONS)

    def _is_year(self, figure: Figure) -> bool:
        token = self._at(figure.first)
        if figure.last != figure.first + 1 or len(token.raw) != 4 or not "1100" <= token.raw < "2100":
            return False
        before, after = self._word(figure.first - 1), self._word(figure.last)
        if self._is_month(figure.first - 1) or before in ("spring", "summer", "autumn", "winter", "since"):
            return True
        if before == "," and (self._at(figure.first - 2).kind == "number") and self._is_month(figure.first - 3):
            return True
        counts = self._is_plural(figure.last) and after != "s"
        if before in YEAR_LEADS or before in DETERMINERS or before in _HYPHENS:
            return not counts or before in DETERMINERS or (before == "in" and token.raw >= "1900")
        return token.raw >= "1900" and not counts and not self._is_unit(figure.last)

    # -- ranges

    def _range(self, figure: Figure) -> Figure:
        """Join the figure with the one after it, where the two are the ends of a range."""
        joint = figure.last
        if self._word(joint) in _HYPHENS and self._glued(joint) and self._word(joint + 1) in ("or", "to"):
            joint += 1
        link = self._word(joint)
        before = self._word(figure.first - 1)
        bridges = link in _DASHES or link in ("to", "or") or (link == "and" and before == "between")
        if not bridges or figure.low is None or figure.form in ("ordinal", "fraction", "label", "vague"):
            return figure
        if self._at(joint + 1).kind == "none" or self._at(joint + 1).word in ("-", "−"):
            return figure
        other = self._figure(joint + 1)
        if self._word(joint) in _HYPHENS and other is None:
            return figure
        if other is None or other.first == other.last or other.high is None or not self._may_join(figure, other, link):
            return figure
        joined = _ends(figure, other, link)
        if joined is None:
            return figure
        if (before, link) in (("between", "and"), ("from", "to")):
            joined = replace(joined, first=figure.first - 1)
        return joined

    def _may_join(self, figure: Figure, other: Figure, link: str) -> bool:
        if other.form in ("ordinal", "label", "vague") or (other.form == "fraction" and figure.form != "fraction"):
            return False
        spelled_compound = link in _HYPHENS and self._at(other.first).kind == "word"
        if spelled_compound or (link in ("to", *_DASHES) and self._is_contest(figure.first, other.last)):
            return False
        return link != "to" or not self._is_change(figure.first)

    def _is_contest(self, first: int, last: int) -> bool:
        """Whether votes or a score are told around the tokens, within the sentence."""
        around = [*range(first - 4, first), *range(last, last + 3)]
        return any(self._word(k) in CONTESTS for k in around)

    def _is_change(self, first: int) -> bool:
        """Whether the figure is where something rose or fell from ("rose from 5 to 7")."""
        if self._word(first - 1) != "from":
            return False
        for k in range(first - 2, first - 2 - _CONTEXT_TOKENS, -1):
            if self._word(k) in _FULL_STOPS and self._word(k):
                return False
            if self._word(k) in CHANGES:
                return True
        return False

    def _is_unit(self, i: int) -> bool:
        word = self._word(i)
        return word in TIME_UNITS or word in TIME_PLURALS or word in MEASURES or word.removesuffix("s") in MEASURES

    def _is_plural(self, i: int) -> bool:
        token = self._at(i)
        if token.kind != "word" or token.word in NOT_NOUNS or token.word in NOT_PLURALS:
            return False
        word = token.word
        if word in IRREGULAR_PLURALS:
            return True
        return word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "is", "'s"))


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
    if figure.form == "year" and other.form == "cardinal" and link in _DASHES and high == (low + 1) % 100:
        high = low + 1
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
