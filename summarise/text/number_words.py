"""Words of the number grammar: the tables that `figures.py` and `numbers.py` read by.

Sources: any English grammar for number words and irregular plurals; SI and imperial names; ISO 4217 and everyday names
for currencies; the quantifiers of news agencies' style guides. Tables only: what they mean in a sentence is said there.
"""

from typing import Final

from summarise.data import Comparator

# Packed by hand: one word a line would hide the grammar.
# fmt: off
# Number words: any English grammar. Lakh and crore are the Indian scales, 10^5 and 10^7.
ONES: Final = {
    word: value
    for value, word in enumerate(
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
    )
}
TENS: Final = {
    word: value * 10
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES: Final = {
    "billion": 10**9, "crore": 10**7, "dozen": 12, "hundred": 100, "lakh": 10**5, "million": 10**6,
    "thousand": 1000, "trillion": 10**12,
}
SCALE_SUFFIXES: Final = {
    "bln": 10**9, "bn": 10**9, "k": 1000, "mln": 10**6, "mn": 10**6, "tn": 10**12, "trn": 10**12,
}
MONEY_SUFFIXES: Final = {**SCALE_SUFFIXES, "b": 10**9, "m": 10**6, "t": 10**12}
ORDINALS: Final = {
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
PARTS: Final = {
    "eighth": 8, "fifth": 5, "fourth": 4, "half": 2, "ninth": 9, "quarter": 4, "seventh": 7, "sixth": 6, "tenth": 10,
    "third": 3, "twentieth": 20,
}
PLURAL_PARTS: Final = {f"{word}s": value for word, value in PARTS.items() if word != "half"} | {"halves": 2}
VULGAR: Final = {
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}
VAGUE_PLURALS: Final = frozenset({"billions", "dozens", "hundreds", "millions", "tens", "thousands", "trillions"})
VAGUE: Final = frozenset({"countless", "few", "many", "numerous", "several"})
FIGURE_WORDS: Final = frozenset(
    {*ONES, *TENS, *SCALES, *ORDINALS, *PARTS, *VAGUE_PLURALS, *VAGUE, "couple", "handful", "number", "scores"}
)
"""The words of which each figure in words holds one."""

# Units and currencies: SI and imperial names in common use; ISO 4217 for the codes, with the everyday names.
TIME_UNITS: Final = frozenset(
    {"century", "day", "decade", "fortnight", "hour", "minute", "month", "second", "week", "weekend", "year"}
)
TIME_PLURALS: Final = frozenset({"centuries", *(f"{unit}s" for unit in TIME_UNITS if unit != "century")})
MEASURES: Final = frozenset({
    "acre", "barrel", "degree", "feet", "foot", "gallon", "gigawatt", "gram", "hectare", "inch", "kilogram",
    "kilometer", "kilometre", "kiloton", "liter", "litre", "megawatt", "meter", "metre", "mile", "point", "pound",
    "ton", "tonne", "watt", "yard",
})
UNIT_SUFFIXES: Final = frozenset({
    "bp", "bps", "c", "cc", "cm", "f", "ft", "g", "gb", "gw", "ha", "hp", "hr", "hrs", "in", "kg", "km", "kmh", "kph",
    "kw", "kwh", "l", "lb", "lbs", "m", "mb", "mg", "mi", "min", "mins", "ml", "mm", "mph", "mw", "nm", "oz", "sq",
    "sqm", "t", "tb", "twh", "w",
})
UNIT_SYMBOLS: Final = frozenset(
    {"cm", "ft", "gw", "ha", "hrs", "kg", "km", "kmh", "kph", "kw", "kwh", "lb", "lbs", "m", "mg", "mins", "ml", "mm",
     "mph", "mw", "nm", "sqm", "twh"}
)
CURRENCIES: Final = frozenset({
    "afghanis", "baht", "birr", "bolivars", "bucks", "cedis", "cent", "cents", "crown", "crowns", "dinar", "dinars",
    "dirham", "dirhams", "dollar", "dollars", "dong", "drams", "euro", "euros", "florin", "florins", "forint",
    "forints", "franc", "francs", "guilders", "hryvnia", "hryvnias", "koruna", "kroner", "kronor", "kwacha", "lari",
    "lei", "leva", "lira", "liras", "naira", "pence", "peso", "pesos", "pound", "pounds", "quid", "rand", "reais",
    "rial", "rials", "ringgit", "riyal", "riyals", "rouble", "roubles", "ruble", "rubles", "rupee", "rupees", "rupiah",
    "shekel", "shekels", "shilling", "shillings", "taka", "tenge", "yen", "yuan", "zloty", "zlotys",
})
CURRENCY_CODES: Final = frozenset({
    "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IQD",
    "IRR", "JPY", "KES", "KRW", "MXN", "NGN", "NOK", "NZD", "PHP", "PKR", "PLN", "RMB", "RUB", "Rs", "SAR", "SEK",
    "SGD", "THB", "TRY", "UAH", "USD", "ZAR",
})
TRAILING_SYMBOLS: Final = frozenset({"p", "£", "€", "₽"})
CURRENCY_ADJECTIVES: Final = frozenset(
    {"american", "australian", "canadian", "singapore", "swiss", "taiwan", "turkish", "u.s.", "us"}
)
MONTHS: Final = frozenset({
    "apr", "april", "aug", "august", "dec", "december", "feb", "february", "jan", "january", "jul", "july", "jun",
    "june", "mar", "march", "may", "nov", "november", "oct", "october", "sep", "sept", "september",
})
SHORT_MONTHS: Final = frozenset(
    {"apr", "aug", "dec", "feb", "jan", "jul", "jun", "mar", "nov", "oct", "sep", "sept"}
)
WEEKDAYS: Final = frozenset({"friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"})

# Contexts. A word before a numeral that makes it the numeral of a name, whatever its case.
LABELS: Final = frozenset({
    "apollo", "article", "articles", "category", "channel", "channels", "chapter", "chapters", "clause", "clauses",
    "figure", "flight", "flights", "grade", "highway", "interstate", "level", "no", "nos", "number", "page", "pages",
    "paragraph", "paragraphs", "phase", "platform", "posts", "psalm", "resolution", "resolutions", "room", "rooms",
    "route", "routes", "section", "sections", "suite", "tier", "unit", "verse", "version", "volume",
})
STREETS: Final = frozenset(
    {"avenue", "boulevard", "close", "court", "crescent", "drive", "lane", "road", "square", "st", "street", "terrace"}
)
YEAR_LEADS: Final = frozenset({
    "after", "around", "autumn", "before", "by", "circa", "during", "early", "fall", "from", "in", "into", "late",
    "mid", "of", "since", "spring", "summer", "through", "throughout", "till", "until", "winter", "year",
})
DETERMINERS: Final = frozenset({"a", "an", "his", "her", "its", "our", "that", "the", "their", "this"})
CONTESTS: Final = frozenset({
    "ballot", "beat", "beaten", "beating", "defeat", "defeated", "draw", "drew", "lead", "led", "lose", "lost",
    "majority", "margin", "ruled", "ruling", "score", "tie", "victory", "vote", "voted", "votes", "win", "won",
})
CHANGES: Final = frozenset({
    "change", "changed", "climb", "climbed", "corrected", "cut", "cuts", "decline", "declined", "decrease",
    "decreased", "doubled", "down", "drop", "dropped", "expanded", "fall", "fallen", "fell", "going", "grew",
    "grown", "increase", "increased", "increasing", "jump", "jumped", "lifted", "lowered", "moved", "raise",
    "raised", "raising", "reduced", "reducing", "revised", "rise", "risen", "rising", "rose", "shrank", "shrunk",
    "slipped", "slowed", "soared", "surged", "tripled", "up", "upped", "went",
})
# After these, and before those, "one" stands for a person or thing instead of counting it.
ONE_AFTER: Final = frozenset({
    "another", "any", "big", "each", "every", "first", "last", "latter", "new", "next", "no", "old", "other",
    "previous", "same", "some", "that", "the", "this", "which", "wrong",
})
ONE_BEFORE: Final = frozenset({
    "another", "can", "cannot", "could", "may", "might", "must", "needs", "of", "should", "would",
})
ONE_COMPOUNDS: Final = frozenset({"off", "on", "sided", "stop", "time", "to", "way"})
HALF_AFTER: Final = frozenset(
    {"better", "bottom", "each", "eastern", "final", "first", "last", "latter", "lower", "northern", "other", "second",
     "southern", "this", "that", "top", "upper", "western", "in"}
)
HALF_BEFORE: Final = frozenset(
    {"a", "all", "an", "her", "his", "its", "my", "of", "our", "that", "the", "their", "these", "this", "those", "your"}
)
PARTED: Final = frozenset(
    {"about", "above", "almost", "around", "below", "by", "exactly", "just", "least", "nearly", "over", "roughly",
     "some", "than", "to", "under", "only"}
)

# Qualifiers, from the words before the figure; the longest that fits is taken. After quantifier lists in the style
# guides of news agencies ("more than", not "over", for counts: both occur).
QUALIFIERS: Final[dict[tuple[str, ...], Comparator]] = {
    ("at", "least"): "at_least", ("at", "the", "very", "least"): "at_least", ("a", "minimum", "of"): "at_least",
    ("as", "few", "as"): "at_least", ("as", "low", "as"): "at_least", ("as", "little", "as"): "at_least",
    ("no", "fewer", "than"): "at_least", ("no", "less", "than"): "at_least", ("not", "fewer", "than"): "at_least",
    ("not", "less", "than"): "at_least",
    ("more", "than"): "more_than", ("greater", "than"): "more_than", ("higher", "than"): "more_than",
    ("over",): "more_than", ("above",): "more_than", ("exceeding",): "more_than", ("in", "excess", "of"): "more_than",
    ("upward", "of"): "more_than", ("upwards", "of"): "more_than", ("north", "of"): "more_than",
    ("up", "to"): "up_to", ("as", "high", "as"): "up_to", ("as", "many", "as"): "up_to", ("as", "much", "as"): "up_to",
    ("at", "most"): "up_to", ("at", "the", "most"): "up_to", ("a", "maximum", "of"): "up_to",
    ("no", "more", "than"): "up_to", ("not", "more", "than"): "up_to",
    ("fewer", "than"): "fewer_than", ("less", "than"): "fewer_than", ("lower", "than"): "fewer_than",
    ("short", "of"): "fewer_than", ("shy", "of"): "fewer_than", ("below",): "fewer_than", ("under",): "fewer_than",
    ("about",): "about", ("almost",): "about", ("an", "estimated"): "about", ("approx",): "about",
    ("approx", "."): "about", ("approximately",): "about", ("around",): "about", ("circa",): "about",
    ("close", "to"): "about", ("estimated",): "about", ("estimated", "at"): "about",
    ("in", "the", "region", "of"): "about", ("more", "or", "less"): "about", ("nearly",): "about",
    ("roughly",): "about", ("some",): "about", ("~",): "about",
}
DEGREES: Final = frozenset({"far", "just", "little", "much", "slightly", "well"})
"""Adverbs that stand before "over", "under", "more than": folded into the words, no change of the comparator."""
AFTERTHOUGHTS: Final[dict[tuple[str, ...], Comparator]] = {
    ("and", "above"): "at_least", ("and", "over"): "at_least", ("or", "more"): "at_least", ("or", "fewer"): "up_to",
    ("or", "less"): "up_to", ("or", "so"): "about", ("-", "plus"): "at_least", ("-", "odd"): "about",
    ("-", "ish"): "about", ("and", "under"): "up_to", ("and", "up"): "at_least", ("or", "above"): "at_least",
    ("or", "below"): "up_to", ("or", "over"): "at_least", ("or", "under"): "up_to", ("+",): "at_least",
}

# The thing counted: where a noun group ends.
MORE: Final = frozenset({"additional", "further", "more", "other", "others"})
IRREGULAR_PLURALS: Final = frozenset({
    "aircraft", "airmen", "bacteria", "businessmen", "businesswomen", "cattle", "chairmen", "children", "clergymen",
    "congressmen", "crew", "criteria", "data", "dead", "deer", "feet", "firemen", "fish", "fishermen", "folk", "geese",
    "grandchildren", "guardsmen", "gunmen", "infantrymen", "lawmen", "livestock", "marksmen", "media", "men", "mice",
    "militiamen", "offspring", "people", "personnel", "police", "policemen", "policewomen", "salmon", "schoolchildren",
    "seamen", "servicemen", "servicewomen", "sheep", "spacecraft", "spokesmen", "sportsmen", "staff", "teeth",
    "tribesmen", "watercraft", "women", "workmen",
})
NOT_NOUNS: Final = frozenset({
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
    "without", "would", "yesterday", "yet", "you", "your", *WEEKDAYS,
})
NOT_PLURALS: Final = frozenset(
    {"as", "has", "his", "is", "its", "news", "plus", "politics", "series", "species", "sports", "this", "thus", "us",
     "was", "yes"}
)
NOT_COUNTED: Final = frozenset({"fold", "ish", "odd", "plus", "strong", "way", *ONES, *TENS})
OUTCOMES: Final = frozenset({
    "arrested", "burned", "burnt", "captured", "damaged", "dead", "destroyed", "detained", "displaced", "downed",
    "evacuated", "fired", "hospitalised", "hospitalized", "hurt", "injured", "killed", "launched", "lost",
    "missing", "rescued", "shot", "struck", "wounded",
})
AUXILIARIES: Final = frozenset({"are", "been", "had", "has", "have", "is", "was", "were"})
OFFSETS: Final = frozenset({"after", "ago", "before", "earlier", "later", "previously"})
PERIOD_LEADS: Final = frozenset({"coming", "following", "last", "next", "past", "preceding", "previous", "recent"})

AGE_QUALIFIERS: Final = frozenset({"about", "around", "between", "from", "just", "only", "over", "under"})
PERSONS: Final = frozenset({
    "aunt", "boy", "brother", "child", "cousin", "daughter", "driver", "father", "friend", "girl", "husband", "man",
    "mother", "nephew", "niece", "partner", "passenger", "pensioner", "pilot", "resident", "sister", "son",
    "student", "teacher", "teenager", "toddler", "twin", "uncle", "victim", "widow", "wife", "woman", "worker",
})

# What may be glued to digits before ("mid-2019") and after ("10km"); anything else makes a code of them.
PREFIXES: Final = frozenset(
    {"and", "early", "late", "mid", "or", "over", "post", "pre", "sub", "then", "to", "under"}
)
SUFFIXES: Final = (
    UNIT_SUFFIXES
    | frozenset(MONEY_SUFFIXES)
    | {"am", "nd", "p", "pc", "pct", "pm", "rd", "s", "st", "th", "a.m", "p.m", "a.m.", "p.m."}
)
DENOMINATORS: Final = frozenset(
    {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 30, 40, 50, 100, 150, 200, 250, 500, 1000, 10_000, 100_000, 10**6}
)
