"""Number grammar: text in, the figures of it out, with offsets, values and (for quantities) qualifier and unit.

`find_numbers` reads every number, in digits or in words; `find_quantities` keeps those that count or measure something.
English only. Not read: Roman numerals, decimal commas, exponents, and digits glued to letters in names ("MQ9", "F-16").
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from summarise.data import Comparator, Quantity

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


# Tables are packed by hand: one word a line would hide the grammar.
# fmt: off
# Number words: any English grammar. Lakh and crore are the Indian scales, 10^5 and 10^7.
_ONES: Final = {
    word: value
    for value, word in enumerate(
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
    )
}
_TENS: Final = {
    word: value * 10
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
_SCALES: Final = {
    "billion": 10**9, "crore": 10**7, "dozen": 12, "hundred": 100, "lakh": 10**5, "million": 10**6,
    "thousand": 1000, "trillion": 10**12,
}
_SCALE_SUFFIXES: Final = {
    "bln": 10**9, "bn": 10**9, "k": 1000, "mln": 10**6, "mn": 10**6, "tn": 10**12, "trn": 10**12,
}
_MONEY_SUFFIXES: Final = {**_SCALE_SUFFIXES, "b": 10**9, "m": 10**6, "t": 10**12}
_ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"fiftieth": 50, "fortieth": 40, "hundredth": 100, "millionth": 10**6, "thirtieth": 30, "thousandth": 1000}
_PARTS: Final = {
    "eighth": 8, "fifth": 5, "fourth": 4, "half": 2, "ninth": 9, "quarter": 4, "seventh": 7, "sixth": 6, "tenth": 10,
    "third": 3, "twentieth": 20,
}
_PLURAL_PARTS: Final = {f"{word}s": value for word, value in _PARTS.items() if word != "half"} | {"halves": 2}
_VULGAR: Final = {
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}
_VAGUE_PLURALS: Final = frozenset({"billions", "dozens", "hundreds", "millions", "tens", "thousands", "trillions"})
_VAGUE: Final = frozenset({"countless", "few", "many", "numerous", "several"})

# Units and currencies: SI and imperial names in common use; ISO 4217 for the codes, with the everyday names.
_TIME_UNITS: Final = frozenset(
    {"century", "day", "decade", "fortnight", "hour", "minute", "month", "second", "week", "weekend", "year"}
)
_TIME_PLURALS: Final = frozenset({"centuries", *(f"{unit}s" for unit in _TIME_UNITS if unit != "century")})
_MEASURES: Final = frozenset({
    "acre", "barrel", "degree", "feet", "foot", "gallon", "gigawatt", "gram", "hectare", "inch", "kilogram",
    "kilometer", "kilometre", "kiloton", "liter", "litre", "megawatt", "meter", "metre", "mile", "point", "pound",
    "ton", "tonne", "watt", "yard",
})
_UNIT_SUFFIXES: Final = frozenset({
    "c", "cc", "cm", "f", "ft", "g", "gb", "gw", "ha", "hp", "hr", "hrs", "in", "kg", "km", "kmh", "kph", "kw",
    "kwh", "l", "lb", "lbs", "m", "mb", "mg", "mi", "min", "mins", "ml", "mm", "mph", "mw", "nm", "oz", "sq", "sqm",
    "t", "tb", "twh", "w",
})
_UNIT_SYMBOLS: Final = frozenset(
    {"cm", "ft", "gw", "ha", "hrs", "kg", "km", "kmh", "kph", "kw", "kwh", "lb", "lbs", "m", "mg", "mins", "ml", "mm",
     "mph", "mw", "nm", "sqm", "twh"}
)
_CURRENCIES: Final = frozenset({
    "afghanis", "baht", "birr", "bolivars", "cedis", "cent", "cents", "crown", "crowns", "dinar", "dinars",
    "dirham", "dirhams", "dollar", "dollars", "dong", "drams", "euro", "euros", "florin", "florins", "forint",
    "forints", "franc", "francs", "guilders", "hryvnia", "hryvnias", "koruna", "kroner", "kronor", "kwacha", "lari",
    "lei", "leva", "lira", "liras", "naira", "pence", "peso", "pesos", "pound", "pounds", "rand", "reais", "rial",
    "rials", "ringgit", "riyal", "riyals", "rouble", "roubles", "ruble", "rubles", "rupee", "rupees", "rupiah",
    "shekel", "shekels", "shilling", "shillings", "taka", "tenge", "yen", "yuan", "zloty", "zlotys",
})
_CURRENCY_CODES: Final = frozenset({
    "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IQD",
    "IRR", "JPY", "KES", "KRW", "MXN", "NGN", "NOK", "NZD", "PHP", "PKR", "PLN", "RMB", "RUB", "Rs", "SAR", "SEK",
    "SGD", "THB", "TRY", "UAH", "USD", "ZAR",
})
_TRAILING_SYMBOLS: Final = frozenset({"p", "£", "€", "₽"})
_CURRENCY_ADJECTIVES: Final = frozenset(
    {"american", "australian", "canadian", "singapore", "swiss", "taiwan", "turkish", "u.s.", "us"}
)
_MONTHS: Final = frozenset({
    "apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul", "july", "jun",
    "june", "mar", "march", "may", "nov", "november", "oct", "october", "sep", "sept", "september",
})
_WEEKDAYS: Final = frozenset({"friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"})

# Contexts. A word before a numeral that makes it the numeral of a name, whatever its case.
_LABELS: Final = frozenset({
    "apollo", "article", "articles", "category", "channel", "channels", "chapter", "chapters", "clause", "clauses",
    "figure", "flight", "flights", "grade", "highway", "interstate", "level", "no", "number", "page", "pages",
    "paragraph", "paragraphs", "phase", "platform", "posts", "psalm", "resolution", "resolutions", "room", "rooms",
    "route", "routes", "section", "sections", "suite", "tier", "unit", "verse", "version", "volume",
})
_STREETS: Final = frozenset(
    {"avenue", "boulevard", "close", "court", "crescent", "drive", "lane", "road", "square", "st", "street", "terrace"}
)
_YEAR_LEADS: Final = frozenset({
    "after", "around", "autumn", "before", "by", "circa", "during", "early", "fall", "from", "in", "into", "late",
    "mid", "of", "since", "spring", "summer", "through", "throughout", "till", "until", "winter", "year",
})
_DETERMINERS: Final = frozenset({"a", "an", "his", "her", "its", "our", "that", "the", "their", "this"})
_CONTESTS: Final = frozenset({
    "ballot", "beat", "beaten", "beating", "defeat", "defeated", "draw", "drew", "lead", "led", "lose", "lost",
    "majority", "margin", "ruled", "ruling", "score", "tie", "victory", "vote", "voted", "votes", "win", "won",
})
_CHANGES: Final = frozenset({
    "change", "changed", "climb", "climbed", "corrected", "cut", "cuts", "decline", "declined", "decrease",
    "decreased", "doubled", "down", "drop", "dropped", "expanded", "fall", "fallen", "fell", "going", "grew",
    "grown", "increase", "increased", "increasing", "jump", "jumped", "lifted", "lowered", "moved", "raise",
    "raised", "raising", "reduced", "reducing", "revised", "rise", "risen", "rising", "rose", "shrank", "shrunk",
    "slipped", "slowed", "soared", "surged", "tripled", "up", "upped", "went",
})
# After these, and before those, "one" stands for a person or thing instead of counting it.
_ONE_AFTER: Final = frozenset({
    "another", "any", "big", "each", "every", "first", "last", "latter", "new", "next", "no", "old", "other",
    "previous", "same", "some", "that", "the", "this", "which", "wrong",
})
_ONE_BEFORE: Final = frozenset({
    "another", "can", "cannot", "could", "may", "might", "must", "needs", "of", "should", "would",
})
_ONE_COMPOUNDS: Final = frozenset({"off", "on", "sided", "stop", "time", "to", "way"})
_HALF_AFTER: Final = frozenset(
    {"better", "bottom", "each", "eastern", "final", "first", "last", "latter", "lower", "northern", "other", "second",
     "southern", "this", "that", "top", "upper", "western", "in"}
)
_HALF_BEFORE: Final = frozenset(
    {"a", "all", "an", "her", "his", "its", "my", "of", "our", "that", "the", "their", "these", "this", "those", "your"}
)
_PARTED: Final = frozenset(
    {"about", "above", "almost", "around", "below", "by", "exactly", "just", "least", "nearly", "over", "roughly",
     "some", "than", "to", "under", "only"}
)

# Qualifiers, from the words before the figure; the longest that fits is taken. After quantifier lists in the style
# guides of news agencies ("more than", not "over", for counts: both occur).
_QUALIFIERS: Final[dict[tuple[str, ...], Comparator]] = {
    ("at", "least"): "at_least", ("at", "the", "very", "least"): "at_least", ("a", "minimum", "of"): "at_least",
    ("as", "few", "as"): "at_least", ("as", "little", "as"): "at_least", ("no", "fewer", "than"): "at_least",
    ("no", "less", "than"): "at_least", ("not", "fewer", "than"): "at_least", ("not", "less", "than"): "at_least",
    ("more", "than"): "more_than", ("greater", "than"): "more_than", ("higher", "than"): "more_than",
    ("over",): "more_than", ("above",): "more_than", ("exceeding",): "more_than", ("in", "excess", "of"): "more_than",
    ("upward", "of"): "more_than", ("upwards", "of"): "more_than", ("north", "of"): "more_than", ("up", "to"): "up_to",
    ("as", "many", "as"): "up_to", ("as", "much", "as"): "up_to", ("at", "most"): "up_to",
    ("at", "the", "most"): "up_to", ("a", "maximum", "of"): "up_to", ("no", "more", "than"): "up_to",
    ("not", "more", "than"): "up_to", ("fewer", "than"): "fewer_than", ("less", "than"): "fewer_than",
    ("lower", "than"): "fewer_than", ("below",): "fewer_than", ("under",): "fewer_than", ("about",): "about",
    ("almost",): "about", ("an", "estimated"): "about", ("approximately",): "about", ("around",): "about",
    ("circa",): "about", ("close", "to"): "about", ("estimated",): "about", ("estimated", "at"): "about",
    ("in", "the", "region", "of"): "about", ("nearly",): "about", ("roughly",): "about", ("some",): "about",
    ("~",): "about",
}
_LONGEST_QUALIFIER: Final = max(map(len, _QUALIFIERS))
_DEGREES: Final = frozenset({"far", "just", "little", "much", "slightly", "well"})
"""Adverbs that stand before "over", "under", "more than": folded into the words, no change of the comparator."""
_AFTERTHOUGHTS: Final[dict[tuple[str, ...], Comparator]] = {
    ("and", "above"): "at_least", ("and", "over"): "at_least", ("or", "more"): "at_least", ("or", "fewer"): "up_to",
    ("or", "less"): "up_to", ("or", "so"): "about", ("-", "plus"): "at_least", ("-", "odd"): "about",
    ("+",): "at_least",
}

# The thing counted: where a noun group ends.
_MORE: Final = frozenset({"additional", "further", "more", "other", "others"})
_IRREGULAR_PLURALS: Final = frozenset({
    "aircraft", "businessmen", "cattle", "children", "clergymen", "congressmen", "crew", "data", "dead", "deer",
    "feet", "firemen", "fish", "fishermen", "folk", "grandchildren", "gunmen", "infantrymen", "lawmen", "livestock",
    "media", "men", "people", "personnel", "police", "policemen", "policewomen", "salmon", "schoolchildren",
    "servicemen", "sheep", "spacecraft", "sportsmen", "staff", "teeth", "women", "workmen",
})
_NOT_NOUNS: Final = frozenset({
    "a", "about", "above", "according", "across", "after", "against", "ago", "all", "almost", "along", "already",
    "also", "although", "always", "am", "among", "an", "and", "any", "are", "around", "as", "at", "away", "back",
    "be", "because", "been", "before", "behind", "being", "below", "between", "both", "but", "by", "came", "can",
    "could", "cut", "despite", "did", "died", "do", "does", "down", "during", "each", "earlier", "either", "else",
    "even", "ever", "every", "except", "fell", "for", "from", "full", "had", "has", "have", "he", "her", "here",
    "his", "how", "however", "i", "if", "in", "including", "inside", "into", "is", "it", "its", "just", "later",
    "left", "less", "like", "may", "me", "might", "must", "my", "near", "neither", "no", "nor", "not", "now", "of",
    "off", "on", "only", "onto", "or", "our", "out", "outside", "over", "per", "plus", "remain", "remained", "said",
    "say", "saying", "says", "she", "should", "since", "so", "some", "still", "such", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "though", "through", "to", "today", "told",
    "took", "toward", "towards", "under", "until", "up", "upon", "us", "versus", "via", "was", "we", "went", "were",
    "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
    "without", "would", "yesterday", "yet", "you", "your", *_WEEKDAYS,
})
_NOT_PLURALS: Final = frozenset(
    {"as", "has", "his", "is", "its", "plus", "series", "species", "this", "thus", "us", "was", "yes"}
)
_NOT_COUNTED: Final = frozenset({"fold", "odd", "plus", "strong", "way"})
_OUTCOMES: Final = frozenset({
    "arrested", "burned", "burnt", "captured", "damaged", "dead", "destroyed", "detained", "displaced", "downed",
    "evacuated", "fired", "hospitalised", "hospitalized", "hurt", "injured", "killed", "launched", "lost",
    "missing", "rescued", "shot", "struck", "wounded",
})
_AUXILIARIES: Final = frozenset({"are", "been", "had", "has", "have", "is", "was", "were"})
_OFFSETS: Final = frozenset({"after", "ago", "before", "earlier", "later", "previously"})
_PERIOD_LEADS: Final = frozenset({"coming", "following", "last", "next", "past", "preceding", "previous", "recent"})

_AGE_QUALIFIERS: Final = frozenset({"about", "around", "between", "from", "just", "only", "over", "under"})
_PERSONS: Final = frozenset({
    "aunt", "boy", "brother", "child", "cousin", "daughter", "driver", "father", "friend", "girl", "husband", "man",
    "mother", "nephew", "niece", "partner", "passenger", "pensioner", "pilot", "resident", "sister", "son",
    "student", "teacher", "teenager", "toddler", "twin", "uncle", "victim", "widow", "wife", "woman", "worker",
})

# What may be glued to digits before ("mid-2019") and after ("10km"); anything else makes a code of them.
_PREFIXES: Final = frozenset({"and", "early", "late", "mid", "or", "post", "pre", "sub", "then", "to"})
_SUFFIXES: Final = (
    _UNIT_SUFFIXES
    | frozenset(_MONEY_SUFFIXES)
    | {"am", "nd", "p", "pc", "pct", "pm", "rd", "s", "st", "th", "a.m", "p.m", "a.m.", "p.m."}
)
_DENOMINATORS: Final = frozenset(
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 100, 150, 200, 250, 500, 1000, 10_000, 100_000, 10**6}
)

# fmt: on
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
    return tuple(mention.number for mention in _Reader(text, start, end).mentions())


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
    reader = _Reader(text, start, end)
    found: list[Quantity] = []
    last = 0
    for mention in reader.mentions():
        built = reader.quantity(mention, last)
        if built is not None:
            quantity, last = built
            found.append(quantity)
    return tuple(found)


class _Token(NamedTuple):
    """A word, number or mark with its place."""

    start: int
    end: int
    kind: str
    raw: str
    word: str


@dataclass(frozen=True, slots=True)
class _Figure:
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


@dataclass(frozen=True, slots=True)
class _Mention:
    """A figure, or a range of two, with the number it is published as."""

    figure: _Figure
    number: Number


def _plain(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _tokenise(text: str, start: int, end: int | None) -> list[_Token]:
    stop = len(text) if end is None else end
    return [
        _Token(m.start(), m.end(), m.lastgroup or "mark", m[0], m[0].lower().replace("’", "'"))
        for m in _TOKEN.finditer(text, start, stop)
    ]


_NO_TOKEN: Final = _Token(-1, -1, "none", "", "")


class _Reader:
    """Reads the figures of a stretch of text from its tokens; each method looks at a bounded number of them."""

    def __init__(self, text: str, start: int, end: int | None) -> None:
        self._text = text
        self._tokens = _tokenise(text, start, end)

    def mentions(self) -> list[_Mention]:
        """All figures in order, ranges joined."""
        found: list[_Mention] = []
        i = 0
        while i < len(self._tokens):
            figure = self._figure(i)
            if figure is None:
                i += 1
                continue
            if figure.first < figure.last and (figure.low is not None or figure.form == "vague"):
                figure = self._range(figure)
                found.append(_Mention(figure, self._publish(figure)))
            i = max(figure.last, i + 1)
        return found

    # -- looking at tokens

    def _at(self, i: int) -> _Token:
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

    def _figure(self, i: int) -> _Figure | None:
        """The figure that begins at token i, a label without a value for a code; None where there is none."""
        token = self._tokens[i]
        figure: _Figure | None = None
        if token.kind == "symbol" or token.raw in _CURRENCY_CODES:
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

    def _negative(self, i: int, figure: _Figure | None) -> _Figure | None:
        """The figure with the minus at token i."""
        if figure is None or figure.low is None or figure.form not in ("cardinal", "percent"):
            return figure
        return replace(figure, first=i, low=-figure.low, high=-figure.low)

    def _money(self, i: int) -> _Figure | None:
        if self._at(i + 1).kind != "number":
            return None
        value = self._value(i + 1)
        if value is None:
            return None
        value, last, scale = self._scaled(value, i + 2, _MONEY_SUFFIXES)
        if i > 0 and self._word(i - 1) in "-−" and self._glued(i) and not self._glued(i - 1):
            value = -value
        return _Figure(i, last, value, value, "money", (i, i + 1), scale)

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
            scale, j = _SCALE_SUFFIXES[self._word(j)], j + 1
        for _ in range(2):
            k = self._joined(j)
            if self._word(k) in _SCALES and (k > j or not self._glued(k)):
                scale, j = scale * _SCALES[self._word(k)], k + 1
        return value * scale, j, scale

    def _at_glued_digits(self, i: int) -> bool:
        return self._glued(i) and self._at(i).kind in ("number", "clock")

    def _clock(self, i: int) -> _Figure:
        hours, minutes = (int(part) for part in self._tokens[i].raw.split(":")[:2])
        if hours > 24 or minutes > 59:
            return _Figure(i, i, None, None, "label")
        value, last = self._half_day(Decimal(hours) + Decimal(minutes) / 60, i + 1)
        return _Figure(i, last, value, value, "time")

    def _half_day(self, hours: Decimal, j: int) -> tuple[Decimal, int]:
        """Apply "am" or "pm" at token j to hours; give where the clock time ends."""
        word = self._word(j).replace(".", "")
        if word not in ("am", "pm"):
            return hours, j
        if word == "pm" and hours < 12:
            return hours + 12, j + 1
        return (hours - 12 if word == "am" and hours >= 12 else hours), j + 1

    def _digits(self, i: int) -> _Figure | None:
        if self._tokens[i].kind == "part":
            return self._mixed(i, Decimal(0), i)
        value = self._value(i)
        if value is None or self._is_code(i):
            return _Figure(i, self._end_of_code(i), None, None, "label")
        if (broken := self._broken(i, value)) is not None:
            return broken
        if (special := self._suffixed(i, value)) is not None:
            return special
        suffixes = {**_SCALE_SUFFIXES, "m": 10**6} if self._counts_people(i + 2) else _SCALE_SUFFIXES
        value, last, scale = self._scaled(value, i + 1, suffixes)
        value, last, scale = self._and_a_half(value, last, scale)
        return self._classified(_Figure(i, last, value, value, "cardinal", None, scale))

    def _broken(self, i: int, value: Decimal) -> _Figure | None:
        """A figure with a part: 1/3, 2½, 2 1/2."""
        if self._at(i + 1).kind == "part":
            return self._mixed(i, value, i + 1)
        if self._is_slash(i + 1):
            return self._slashed(i, value)
        if self._at(i + 1).kind == "number" and self._is_slash(i + 2) and value % 1 == 0:
            part = self._slashed(i + 1, self._value(i + 1) or Decimal(0))
            if part.form == "fraction" and part.low is not None:
                return self._classified(_Figure(i, part.last, value + part.low, value + part.low, "cardinal"))
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
                return self._word(i - 2) not in _PREFIXES
        after = self._at(i + 1)
        if not self._glued(i + 1):
            return False
        if after.raw == "_":
            return True
        return after.kind == "word" and (after.word not in _SUFFIXES or self._at_glued_digits(i + 2))

    def _end_of_code(self, i: int) -> int:
        i += 1
        while self._glued(i) and (self._at(i).kind in ("word", "number") or self._at(i).raw in _HYPHENS):
            i += 1
        return i

    def _slashed(self, i: int, value: Decimal) -> _Figure:
        """A fraction (1/3), a season (2019/20), or a code (9/11, 24/7), which is passed over."""
        other = self._value(i + 2)
        if other is not None and 1 <= value < other and other in _DENOMINATORS and not self._glued(i + 3):
            share = value / other
            return _Figure(i, i + 3, share, share, "fraction")
        if other is not None and 1900 <= value < 2100 and other == (value + 1) % 100:
            return _Figure(i, i + 3, value, value + 1, "year")
        return _Figure(i, self._end_of_code(i + 2), None, None, "label")

    def _mixed(self, i: int, whole: Decimal, j: int) -> _Figure:
        """A whole number and the part at token j (2½); the part alone is a fraction."""
        above, below = _VULGAR[self._tokens[j].raw]
        value, last, scale = self._scaled(whole + Decimal(above) / below, j + 1, _SCALE_SUFFIXES)
        form: Form = "fraction" if whole == 0 and scale == 1 else "cardinal"
        return self._classified(_Figure(i, last, value, value, form, None, scale))

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

    def _suffixed(self, i: int, value: Decimal) -> _Figure | None:
        """Ordinals (3rd), decades (1990s), and clock times (6pm, 0430 GMT), by what follows the digits."""
        after = self._word(i + 1)
        if self._glued(i + 1) and after in ("st", "nd", "rd", "th"):
            figure = _Figure(i, i + 2, value, value, "ordinal")
            return replace(figure, form="date") if self._is_day(figure) else figure
        if after == "s" and self._glued(i + 1):
            return self._decade(i, value)
        if after.replace(".", "") in ("am", "pm") and value < 13:
            hours, last = self._half_day(int(value) + (value % 1) * 100 / 60, i + 1)
            return _Figure(i, last, hours, hours, "time")
        if after in ("gmt", "utc", "o'clock") and value < 2400:
            hours = value if value < 25 else value // 100 + (value % 100) / 60
            return _Figure(i, i + 2, hours, hours, "time")
        return None

    def _decade(self, i: int, value: Decimal) -> _Figure:
        last = i + 2
        if 1000 <= value < 2100 and value % 10 == 0:
            return _Figure(i, last, value, value + 9, "year")
        if self._word(i - 1) in "'’‘" and self._glued(i) and value % 10 == 0:
            return _Figure(i, last, 1900 + value, 1909 + value, "year")
        if value % 10 == 0 and value < 100:
            return _Figure(i, last, value, value + 9, "age" if self._is_possessed(i) else "cardinal")
        return _Figure(i, last, None, None, "label")

    def _is_possessed(self, i: int) -> bool:
        """Whether "his", "her" or "their" stands before token i, "early" and the like between."""
        j = i - 1
        while j >= i - 3 and (self._word(j) in _HYPHENS or self._word(j) in ("early", "mid", "late")):
            j -= 1
        return self._word(j) in ("his", "her", "their", "my", "your", "our")

    # -- words

    def _vague(self, i: int) -> _Figure | None:
        """Words that give no value: several, a few dozen, tens of thousands, scores of."""
        word, before = self._word(i), self._word(i - 1)
        j = i + 1
        if word == "a":
            if self._word(j) not in ("couple", "few", "handful", "number"):
                return None
            j += 1
            if self._word(j - 1) in ("number", "handful", "couple") and self._word(j) != "of":
                return None if self._word(j - 1) == "number" else _Figure(i, j, None, None, "vague")
        elif word in _VAGUE:
            if before in ("as", "how", "so", "the", "too") and word in ("few", "many"):
                return None
        elif word == "scores":
            opening = self._opens(i) and self._word(j) in (_AUXILIARIES | _OUTCOMES | {"more", "of"})
            if not opening and (self._word(j) not in ("of", "more") or self._at(j + 1).kind == "number"):
                return None
        elif word not in _VAGUE_PLURALS or (word == "tens" and self._word(j) != "of"):
            return None
        for _ in range(2):
            if self._word(j) in _SCALES and self._word(j - 1) in ("few", "several", "couple", "hundred"):
                j += 1
        while self._word(j) == "of" and self._word(j + 1) in _VAGUE_PLURALS and j - i < _CONTEXT_TOKENS:
            j += 2
        return _Figure(i, j, None, None, "vague")

    def _half(self, i: int) -> _Figure | None:
        """Half a million, half-dozen, half an hour, half of the; not "the first half", "half-brother"."""
        if self._word(i) != "half" or self._word(i - 1) in _HALF_AFTER or self._word(i - 1) in _HYPHENS:
            return None
        half = Decimal("0.5")
        j = self._joined(i + 1)
        k = self._joined(j + 1) if self._word(j) in ("a", "an") else j
        if self._word(k) in _SCALES:
            value, last, scale = self._scaled(half, k - 1 if self._word(k - 1) in _HYPHENS else k, {})
            return self._classified(_Figure(i, last, value, value, "cardinal", None, scale))
        if self._is_unit(k):
            return _Figure(i, i + 1, half, half, "fraction")
        if j > i + 1 and self._word(i + 1) in _HYPHENS:
            return None
        if self._word(j) in _HALF_BEFORE or self._word(i - 1) in _PARTED:
            return _Figure(i, i + 1, half, half, "fraction")
        return None

    def _ordinal(self, i: int) -> _Figure | None:
        word, before = self._word(i), self._at(i - 1)
        if word in _TENS:
            k = self._joined(i + 1)
            ones = _ORDINALS.get(self._word(k), 10)
            if ones < 10 and (k > i + 1 or self._word(k) != "second"):
                value = Decimal(_TENS[word] + ones)
                return _Figure(i, k + 1, value, value, "ordinal")
            return None
        if word not in _ORDINALS or (word == "first" and (before.word == "at" or self._word(i + 1) == "of")):
            return None
        if word == "second" and self._is_time_second(i):
            return None
        value = Decimal(_ORDINALS[word])
        if before.word == "a" and word in _PARTS and (self._word(i + 1) == "of" or self._word(i - 2) in _PARTED):
            return None
        return _Figure(i, i + 1, value, value, "ordinal")

    def _is_time_second(self, i: int) -> bool:
        before = self._at(i - 1)
        if before.kind == "number" or before.word in ("per", "every", "split", "half") or before.word in _ONES:
            return True
        return before.word in ("a", "-") and self._word(i + 1) in _OFFSETS | {"or", "of"}

    def _spelled_figure(self, i: int) -> _Figure | None:
        token = self._tokens[i]
        if token.word in ("a", "an") and (part := self._part(i, 1, i + 1)) is not None:
            counted = self._word(part.last) == "of" or self._word(i - 1) in _PARTED
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
        return self._classified(_Figure(i, last, value, value, "cardinal", None, scale))

    def _spelled_year(self, i: int, value: Decimal, j: int) -> _Figure | None:
        """Nineteen ninety-five."""
        if j != i + 1 or not 11 <= value <= 20 or (rest := self._spelled(j)) is None or not 10 <= rest[0] <= 99:
            return None
        if self._joined(rest[1]) > rest[1]:
            return None
        return _Figure(i, rest[1], value * 100 + rest[0], value * 100 + rest[0], "year")

    def _counts_one(self, i: int) -> bool:
        """Whether "one" at token i counts, instead of standing for something ("no one", "one of the", "a big one")."""
        before, after = self._word(i - 1), self._word(i + 1)
        if before in _ONE_AFTER or (after in _ONE_BEFORE and not self._is_bounded(i)) or after == "'s":
            return False
        if after in _HYPHENS:
            return self._word(i + 2) not in _ONE_COMPOUNDS
        bare = self._at(i + 1).kind != "word" or after in _NOT_NOUNS
        described = any(self._word(k) in ("a", "an", "the") for k in range(i - 4, i - 1))
        return not (bare and described) or self._is_bounded(i)

    def _is_bounded(self, i: int) -> bool:
        """Whether a qualifier stands before token i, which only a number has."""
        return self._word(i - 1) in _PARTED

    def _part(self, i: int, above: int, j: int) -> _Figure | None:
        """Two-thirds, one quarter, a fifth: the word of the part stands at token j, perhaps after a hyphen."""
        k = self._joined(j)
        below = (_PARTS if above == 1 else _PLURAL_PARTS).get(self._word(k))
        if below is None or above >= below:
            return None
        if above == 1 and self._word(k) == "half" and self._tokens[i].word == "a":
            return None
        share = Decimal(above) / below
        return _Figure(i, k + 1, share, share, "fraction")

    def _spelled(self, i: int) -> tuple[Decimal, int, int] | None:
        """The value of the number words from token i on, where they end, and their last scale."""
        j = last = i
        total, group, scale, least = 0, None, 1, 10**18
        if self._word(i) in ("a", "an"):
            if self._word(i + 1) not in _SCALES:
                return None
            group, j = 1, i + 1
        elif self._word(i) in _SCALES:
            group = 1
        while j - i < _MOST_WORDS:
            word = self._word(j)
            if word in _ONES or word in _TENS:
                grown = _grow(group, _ONES.get(word, _TENS.get(word, 0)))
                if grown is None:
                    break
                group, scale = grown, 1
            elif word in ("hundred", "dozen") and group is not None and group < 100 and scale == 1:
                group, scale = group * _SCALES[word], _SCALES[word]
            elif word in _SCALES and group is not None and _SCALES[word] < least and word not in ("hundred", "dozen"):
                scale = least = _SCALES[word]
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
        if (k := self._joined(j)) > j and (
            self._word(k) in _ONES or self._word(k) in _SCALES or self._word(k) in _TENS
        ):
            return k
        if self._word(j) == "and" and scale in (100, 1000, 10**6) and not self._is_between(j):
            k = j + 1
            if self._word(k) in _TENS and self._word(self._joined(k + 1)) in _ONES:
                k = self._joined(k + 1)
            small = self._word(k) in _ONES or self._word(k) in _TENS
            bars = ("dozen", "hundred") if scale == 100 else tuple(_SCALES)
            if small and self._word(k + 1) not in bars:
                return j + 1
        return j

    def _is_between(self, j: int) -> bool:
        return any(self._word(k) == "between" for k in range(j - _CONTEXT_TOKENS, j))

    # -- what a figure is, from the words around it

    def _classified(self, figure: _Figure) -> _Figure:
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

    def _plain_form(self, figure: _Figure) -> Form:
        if self._is_day(figure):
            return "date"
        if self._is_age(figure):
            return "age"
        return "year" if self._is_year(figure) else "cardinal"

    def _one_in(self, figure: _Figure) -> _Figure | None:
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
        if below is None or below not in _DENOMINATORS or not 1 <= figure.low < below:
            return None
        if self._is_unit(last) or self._word(last) in ("pm", "am", "%", "percent") or self._joined(last) > last:
            return None
        return replace(figure, last=last, low=figure.low / below, high=figure.low / below, form="fraction")

    def _percent(self, figure: _Figure) -> _Figure | None:
        j = self._joined(figure.last)
        words = 2 if self._word(j) == "per" and self._word(j + 1) == "cent" else 1
        if words == 1 and self._word(j) == "percentage" and self._word(j + 1) in ("point", "points"):
            return replace(figure, last=j + 2, form="percentage_points", unit=(j, j + 2))
        if words == 1 and self._word(j) not in ("%", "percent", "pct", "pc"):
            return None
        if self._word(j + words) in ("point", "points"):
            return replace(figure, last=j + words + 1, form="percentage_points", unit=(j, j + words + 1))
        return replace(figure, last=j + words, form="percent", unit=(j, j + words))

    def _currency(self, figure: _Figure) -> _Figure | None:
        j = self._joined(figure.last)
        k = j + 1 if self._word(j) in _CURRENCY_ADJECTIVES else j
        written = self._at(k).raw
        if self._word(k) in _CURRENCIES or written in _CURRENCY_CODES or written in _TRAILING_SYMBOLS:
            return replace(figure, last=k + 1, form="money", unit=(j, k + 1))
        return None

    def _is_label(self, figure: _Figure) -> bool:
        i = figure.first
        before = self._at(i - 1)
        if self._is_list_mark(i) or (
            before.word in ("and", "or") and self._at(i - 2).kind == "number" and self._word(i - 3) in _LABELS
        ):
            return True
        if before.word in _LABELS or (before.raw == "." and self._word(i - 2) == "no" and self._glued(i - 1)):
            return self._word(i - 2) not in ("a", "any", "the") or before.word not in ("no", "number")
        if self._at(i).kind == "word":
            linked = before.word == "of" and self._at(i - 2).raw[:1].isupper()
            named = before.raw[:1].isupper() and not before.raw.isupper() and before.word not in _NOT_NOUNS
            return self._named(i) and (linked or named)
        if self._is_address(figure.last):
            return True
        if not self._named(i - 1) or before.word in _MONTHS | _WEEKDAYS or self._is_year(figure):
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
            if token.word in _STREETS and k > j:
                return True
        return False

    def _is_day(self, figure: _Figure) -> bool:
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
        return token.kind == "word" and token.raw[0].isupper() and token.word in _MONTHS

    def _is_age(self, figure: _Figure) -> bool:
        i = figure.first - 1
        while self._word(i) in _AGE_QUALIFIERS and i > figure.first - 4:
            i -= 1
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

    def _is_listed_age(self, figure: _Figure) -> bool:
        """Whether the figure stands between commas after a name or a person: "Jane Smith, 45, said", "her son (9)"."""
        i = figure.first
        if self._at(i).kind != "number" or figure.low is None or not 0 < figure.low < 111 or figure.low % 1:
            return False
        name, before, after = self._at(i - 2), self._word(i - 1), self._word(figure.last)
        if before == "(" and after == ")":
            return name.word in _PERSONS
        named = name.kind == "word" and name.raw[0].isupper() and not self._is_month(i - 2)
        return before == "," and after in (",", ".", ";", "and") and (named or name.word in _PERSONS)

    def _is_year(self, figure: _Figure) -> bool:
        token = self._at(figure.first)
        if figure.last != figure.first + 1 or len(token.raw) != 4 or not "1100" <= token.raw < "2100":
            return False
        before, after = self._word(figure.first - 1), self._word(figure.last)
        if self._is_month(figure.first - 1) or before in ("spring", "summer", "autumn", "winter", "since"):
            return True
        if before == "," and (self._at(figure.first - 2).kind == "number") and self._is_month(figure.first - 3):
            return True
        counts = self._is_plural(figure.last) and after != "s"
        if before in _YEAR_LEADS or before in _DETERMINERS or before in _HYPHENS:
            return not counts or before in _DETERMINERS or (before == "in" and token.raw >= "1900")
        return token.raw >= "1900" and not counts and not self._is_unit(figure.last)

    # -- ranges

    def _range(self, figure: _Figure) -> _Figure:
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

    def _may_join(self, figure: _Figure, other: _Figure, link: str) -> bool:
        if other.form in ("ordinal", "label", "vague") or (other.form == "fraction" and figure.form != "fraction"):
            return False
        spelled_compound = link in _HYPHENS and self._at(other.first).kind == "word"
        if spelled_compound or (link in ("to", *_DASHES) and self._is_contest(figure.first, other.last)):
            return False
        return link != "to" or not self._is_change(figure.first)

    def _is_contest(self, first: int, last: int) -> bool:
        """Whether votes or a score are told around the tokens, within the sentence."""
        around = [*range(first - 4, first), *range(last, last + 3)]
        return any(self._word(k) in _CONTESTS for k in around)

    def _is_change(self, first: int) -> bool:
        """Whether the figure is where something rose or fell from ("rose from 5 to 7")."""
        if self._word(first - 1) != "from":
            return False
        for k in range(first - 2, first - 2 - _CONTEXT_TOKENS, -1):
            if self._word(k) in _FULL_STOPS and self._word(k):
                return False
            if self._word(k) in _CHANGES:
                return True
        return False

    def _publish(self, figure: _Figure) -> Number:
        start, end = self._tokens[figure.first].start, self._tokens[figure.last - 1].end
        low, high = _plain(figure.low), _plain(figure.high)
        return Number(start, end, self._text[start:end], low, high, figure.form)

    # -- quantities

    def _is_unit(self, i: int) -> bool:
        word = self._word(i)
        return word in _TIME_UNITS or word in _TIME_PLURALS or word in _MEASURES or word.removesuffix("s") in _MEASURES

    def _is_plural(self, i: int) -> bool:
        token = self._at(i)
        if token.kind != "word" or token.word in _NOT_NOUNS or token.word in _NOT_PLURALS:
            return False
        word = token.word
        if word in _IRREGULAR_PLURALS:
            return True
        return word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "is", "'s"))

    def quantity(self, mention: _Mention, floor: int) -> tuple[Quantity, int] | None:
        """The quantity around a figure, with the token that ends it; None for a figure that counts nothing.

        Args:
            mention: The figure.
            floor: The first token that no quantity before it has taken.
        """
        figure = mention.figure
        if figure.form in ("ordinal", "year", "date", "age", "time", "label") or figure.first < floor:
            return None
        first, comparator = self._qualified(figure, floor)
        unit, last = self._unit(figure)
        if self._is_time_expression(first, unit):
            return None
        last, comparator = self._afterthought(last if unit else figure.last, comparator, figure)
        low, high = self._bounds(figure, unit, comparator)
        start, end = self._tokens[first].start, self._tokens[last - 1].end
        quantity = Quantity(
            text=self._text[start:end],
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
        self, figure: _Figure, unit: tuple[int, int] | None, comparator: Comparator
    ) -> tuple[int | float | None, int | float | None]:
        low, high = figure.low, figure.high
        if figure.form == "fraction" and low is not None and high is not None and not (unit and self._is_unit(unit[0])):
            low, high = round(low * 100, 2), round(high * 100, 2)
        least, most = _plain(low), _plain(high)
        if comparator in ("at_least", "more_than"):
            return least, None
        if comparator in ("up_to", "fewer_than"):
            return None, most
        return least, most

    def _qualified(self, figure: _Figure, floor: int) -> tuple[int, Comparator]:
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
            while first > floor and self._word(first - 1) in _DEGREES:
                first -= 1
        return first, comparator

    def _qualifier(self, first: int, floor: int) -> tuple[int, Comparator] | None:
        for size in range(_LONGEST_QUALIFIER, 0, -1):
            if first - size < floor:
                continue
            words = tuple(self._word(k) for k in range(first - size, first))
            if words in _QUALIFIERS:
                return size, _QUALIFIERS[words]
        return None

    def _is_during(self, figure: _Figure, i: int) -> bool:
        """Whether "over" at token i tells a time span ("over two days"), not a bound ("for over two days")."""
        if self._word(i) != "over" or not self._is_unit(figure.last) or self._word(figure.last) in _MEASURES:
            return False
        return self._word(i - 1) not in {"for", "after", "lasted", "took", "spent", "just", "well", "little", "of"}

    def _is_time_expression(self, first: int, unit: tuple[int, int] | None) -> bool:
        """Whether the figure belongs to a date: "three days ago", "the last two weeks"."""
        if unit is None or not (self._word(unit[0]) in _TIME_UNITS or self._word(unit[0]) in _TIME_PLURALS):
            return False
        return self._word(unit[1]) in _OFFSETS - {"after", "before"} or self._word(first - 1) in _PERIOD_LEADS

    def _unit(self, figure: _Figure) -> tuple[tuple[int, int] | None, int]:
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

    def _counted_from(self, figure: _Figure) -> int:
        """Where the thing counted may begin: after "of the" for "several of the", after "more" and "other"."""
        j = figure.last
        if figure.form == "vague" and self._word(j) == "of":
            j += 2 if self._word(j + 1) in _DETERMINERS | {"these", "those"} else 1
        while self._word(j) in _MORE:
            j += 1
        return j

    def _measure(self, j: int) -> tuple[int, int] | None:
        """A unit that touches the figure or is a symbol: "10km", "15 km", "11-year", "500-bed", "30°C"."""
        if self._word(j) == "°":
            return (j, j + 2) if self._glued(j + 1) and self._at(j + 1).kind == "word" else (j, j + 1)
        k = self._joined(j)
        if k > j:
            counted = self._at(k).kind == "word" and self._word(k) not in _NOT_NOUNS | _NOT_COUNTED
            return (k, k + 1) if counted and self._at(k).raw == self._word(k) else None
        touches = self._glued(j) and self._at(j).kind == "word"
        return (j, j + 1) if touches or self._word(j) in _UNIT_SYMBOLS else None

    def _noun_group(self, j: int, *, singular: bool) -> int:
        """Where the noun group that begins at token j ends; j itself where none begins."""
        for k in range(j, j + 4):
            if not self._continues(k, j):
                return k if singular and k - j <= 3 else j
            if self._is_unit(k) and k == j:
                return k + 1
            if self._is_plural(k) and not singular:
                return self._paired(k + 1)
            if singular and k > j and self._word(k).endswith("ed"):
                return k
        return j

    def _continues(self, k: int, j: int) -> bool:
        token = self._at(k)
        if token.kind != "word" or token.word in _ONES:
            return False
        if token.word in _NOT_NOUNS and token.raw != "US":
            return False
        return k == j or "\n" not in self._text[self._tokens[k - 1].end : token.start]

    def _paired(self, k: int) -> int:
        """Take in a second plural noun: "missiles and shells"."""
        if self._word(k) in ("and", "or") and self._is_plural(k + 1) and self._word(k + 1) not in _MORE:
            return k + 2
        return k

    def _rate(self, j: int) -> int:
        """Take in "a year", "per hour" at token j."""
        per = self._word(j) in ("a", "an", "each", "every", "per")
        timed = self._word(j + 1) in _TIME_UNITS or (self._word(j) == "per" and self._at(j + 1).kind == "word")
        return j + 2 if per and timed and self._word(j + 2) not in _OFFSETS else j

    def _unit_text(self, figure: _Figure, unit: tuple[int, int] | None) -> str | None:
        if unit is None:
            return "percent" if figure.form == "fraction" else None
        end = self._rate(unit[1]) if self._tokens[unit[0]].kind != "symbol" else unit[1]
        return self._text[self._tokens[unit[0]].start : self._tokens[end - 1].end]

    def _afterthought(self, last: int, comparator: Comparator, figure: _Figure) -> tuple[int, Comparator]:
        """Take in what qualifies after the figure: "or more", "or so", "+"."""
        for words, said in _AFTERTHOUGHTS.items():
            for j in dict.fromkeys((figure.last, last)):
                if tuple(self._word(k) for k in range(j, j + len(words))) == words:
                    return max(last, j + len(words)), said if comparator == "exact" else comparator
        return last, comparator

    def _outcome(self, j: int) -> str | None:
        """The predicate right after the thing counted: "were wounded", "killed"."""
        k = j
        while self._word(k) in _AUXILIARIES and k < j + 3:
            k += 1
        token = self._at(k)
        told = token.word in _OUTCOMES or (k > j and token.kind == "word" and token.word.endswith("ed"))
        return self._text[self._tokens[j].start : token.end] if told else None


def _grow(group: int | None, value: int) -> int | None:
    """Add a word below 100 to the group before it; None where the two are two numbers ("five six")."""
    if group is None:
        return value
    if group >= 100 and group % 100 == 0:
        return group + value
    return group + value if group % 100 >= 20 and group % 10 == 0 and 0 < value < 10 else None


def _ends(figure: _Figure, other: _Figure, link: str) -> _Figure | None:
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
    return _Figure(figure.first, other.last, low, high, form, unit, other.scale)
