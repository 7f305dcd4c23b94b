"""What time words mean: the patterns of the date grammar, each with the rule that resolves what it matches.

The lower half of the date grammar, under `dates.py`, which finds the places where a pattern can match at all. English
only. Nothing is guessed: "a few days earlier", "spring", "03/04/2024" come out unresolved. Not read: financial years,
centuries, other calendars, hours (a clock time is part of the words, the value is the day).
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple

from summarise.data import TimePrecision
from summarise.text.tense import Reading

# Tables are packed by hand: one word a line would hide the grammar.
# fmt: off
_MONTH_NAMES: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)
_MONTH_NUMBERS: Final = {name[:3]: number for number, name in enumerate(_MONTH_NAMES, start=1)}
_WEEKDAY_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SMALL: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}

_NAMES: Final = frozenset({"april", "august", "june", "march", "may"})
"""Months that are also first names, surnames or verbs."""

_FIXED_DAYS: Final = {
    "bastille day": (7, 14), "boxing day": (12, 26), "christmas day": (12, 25), "christmas eve": (12, 24),
    "halloween": (10, 31), "juneteenth": (6, 19), "may day": (5, 1), "new years day": (1, 1), "new years eve": (12, 31),
    "st patricks day": (3, 17), "valentines day": (2, 14),
}
"""By their name without apostrophes, month and day: the fixed holidays of English-speaking countries."""
_DECADES: Final = {
    "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980,
    "nineties": 1990,
}
# fmt: on
_EVENT: Final = (
    r"(?:anniversary|assault|atrocit(?:y|ies)|attacks?|bombings?|coup|earthquake|elections?|insurrection|killings?"
    r"|massacres?|polls|protests?|raids?|referendum|revolution|riots?|shootings?|strikes?|terror|uprising|war)"
)
"""What is called by its day, in whatever year it was: "the January 6 riot"."""
_NAMED_WEEKDAY: Final = r"(?:Ash|Black|Bloody|Cyber|Easter|Giving|Good|Holy|Maundy|Palm|Shrove|Super|Whit)"
_S: Final = r"\s{1,3}"
_FULL_MONTH: Final = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MONTH: Final = (
    rf"(?:{_FULL_MONTH}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\b\.?)"
)
_WEEKDAY: Final = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SHORT_WEEKDAY: Final = r"(?:(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)"
_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9])"
_AT: Final = (
    rf"(?:(?:(?:just|shortly){_S})?(?:after|around|at|before|by|since|until)(?:{_S}(?:about|around))?|close{_S}to)"
)
_HOUR: Final = r"(?:(?:0?[1-9]|1[0-2])(?:[:.][0-9]{2})?\s?[ap]\.?m)"
_ZONE: Final = rf"(?:BST|CES?T|E[DS]T|ET|GMT|IST|P[DS]T|UTC|local{_S}time)"
_YEAR: Final = r"(?:1[0-9]{3}|20[0-9]{2})(?![0-9])"
_PART: Final = r"(?:morning|afternoon|evening|night)"
_UNIT: Final = r"(?:minute|hour|day|week|fortnight|weekend|month|year|decade|century)"
_UNITS: Final = r"(?:minutes?|hours?|days?|weeks?|fortnights?|weekends?|months?|years?|decades?|centuries|century)"
_UNITS_PLURAL: Final = r"(?:minutes|hours|days|weeks|weekends|months|years|decades|centuries)"
_SEASON: Final = r"(?:spring|summer|autumn|winter)"
_NUMERAL: Final = (
    rf"(?:[0-9]{{1,4}}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{'|'.join(_SMALL)})"
    r"|forty|fifty|sixty|seventy|eighty|ninety|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen)"
)
_COUNT: Final = (
    rf"(?:a{_S}(?:couple{_S}of|few|number{_S}of)|a{_S}hundred|(?:few|half|many|several|some)(?:{_S}a)?"
    rf"|couple{_S}of|{_NUMERAL})"
)
_HEDGE: Final = (
    rf"(?:(?:about|almost|around|at{_S}least|just{_S}over|just{_S}under|less{_S}than|more{_S}than|nearly|over|roughly"
    rf"|some){_S})"
)


_Anchor = Literal["published_at", "text"]
_TEXT: Final[_Anchor] = "text"
_PUBLISHED: Final[_Anchor] = "published_at"


class Period(NamedTuple):
    """A stretch of days with the value it is written as; both days None: not resolved."""

    precision: TimePrecision
    first: date | None = None
    last: date | None = None
    value: str | None = None
    anchor: _Anchor | None = None


UNRESOLVED: Final = Period("unresolved")
Rule = Callable[[re.Match[str], Reading], Period | None]


# -- values


def on_day(day: date, anchor: _Anchor) -> Period:
    """Make the period of one day."""
    return Period("day", day, day, day.isoformat(), anchor)


def in_month(year: int, month: int, anchor: _Anchor) -> Period:
    """Make the period of a month, 1 to 12, of a year, 1 to 9999."""
    last = date(year, month, monthrange(year, month)[1])
    return Period("month", date(year, month, 1), last, f"{year:04}-{month:02}", anchor)


def _in_year(year: int, anchor: _Anchor) -> Period:
    return Period("year", date(year, 1, 1), date(year, 12, 31), f"{year:04}", anchor)


def _between(first: date, last: date, anchor: _Anchor, precision: TimePrecision = "interval") -> Period:
    return Period(precision, first, last, f"{first.isoformat()}/{last.isoformat()}", anchor)


def shift_days(day: date, days: int) -> date | None:
    """Return the day so many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _week(day: date | None, precision: TimePrecision = "week", first: int = 0) -> Period:
    """The week of the day from its weekday `first` (0 is Monday) to Sunday."""
    monday = shift_days(day, -day.weekday()) if day else None
    begin, last = (shift_days(monday, first), shift_days(monday, 6)) if monday else (None, None)
    return _between(begin, last, "published_at", precision) if begin and last else UNRESOLVED


def make_date(year: int, month: int, day: int) -> date | None:
    """Make the date; None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(word: str) -> int:
    return _MONTH_NUMBERS[word[:3].lower()]


# -- rules: what a match means


def _iso(match: re.Match[str], _: Reading) -> Period | None:
    day = make_date(int(match["year"]), int(match["month"]), int(match["day"]))
    return on_day(day, "text") if day else None


def _slashed(match: re.Match[str], _: Reading) -> Period | None:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    readings = {day for day in (make_date(year, two, one), make_date(year, one, two)) if day}
    if not readings:
        return None
    return on_day(readings.pop(), "text") if len(readings) == 1 else UNRESOLVED


def _calendar_day(match: re.Match[str], reading: Reading) -> Period | None:
    """9 March 2024, March 9, 9-11 March: a day or a few days of a month, with or without the year."""
    groups = match.groupdict()
    month = _month_number(groups["month"])
    first = int(re.sub(r"\D", "", groups["day"]))
    last = int(re.sub(r"\D", "", groups["until"])) if groups["until"] else first
    if last < first:
        return None
    if groups["joint"] == "and" and last > first + 1 and not match[0].lower().startswith("between"):
        return UNRESOLVED
    anchor: _Anchor = "text" if groups["year"] else "published_at"
    year = int(groups["year"]) if groups["year"] else _find_year(match, reading, month, first)
    begin, stop = (make_date(year, month, first), make_date(year, month, last)) if year else (None, None)
    if begin is None or stop is None:
        return UNRESOLVED
    return on_day(begin, anchor) if begin == stop else _between(begin, stop, anchor)


def _find_year(match: re.Match[str], reading: Reading, month: int, day: int) -> int | None:
    """The year of a date without one: the nearest on the side that the clause looks to; a weekday must agree."""
    if reading.published is None or _names_an_event(match, reading):
        return None
    ahead = reading.looks_ahead(match)
    nearest = _nearest(reading.published, month, day, ahead=ahead)
    if match["weekday"] and not _falls_on(match["weekday"], nearest):
        other = _nearest(reading.published, month, day, ahead=not ahead)
        nearest = other if _falls_on(match["weekday"], other) else None
    return nearest.year if nearest else None


def _falls_on(weekday: str, day: date | None) -> bool:
    return day is not None and _WEEKDAY_NAMES[day.weekday()].startswith(weekday[:3].lower())


def _names_an_event(match: re.Match[str], reading: Reading) -> bool:
    """Whether the date is the name of something, in whatever year it was: "the January 6 riot"."""
    if not _OF_EVENT.match(reading.text, match.end()):
        return False
    return reading.find_before(_ON, match.start(), 8) is None


_OF_EVENT: Final = re.compile(rf"{_S}(?:[A-Za-z]{{1,12}}{_S})?{_EVENT}\b")
_ON: Final = re.compile(rf"\bon{_S}\Z", re.IGNORECASE)


def _nearest(published: date, month: int, day: int, *, ahead: bool) -> date | None:
    """The nearest such day on or before publication, or on or after it; 29 February may be years away."""
    for distance in range(9):
        found = make_date(published.year + (distance if ahead else -distance), month, day)
        if found and (found >= published if ahead else found <= published):
            return found
    return None


def _holiday(match: re.Match[str], reading: Reading) -> Period:
    """A holiday of a fixed day: in the year told, else the nearest where a preposition dates something by it."""
    month, day = _FIXED_DAYS[" ".join(re.sub(r"['’.]", "", match["name"].lower()).split())]
    if match["other"]:
        return UNRESOLVED
    if match["year"]:
        return on_day(date(int(match["year"]), month, day), "text")
    if reading.published is None or not reading.find_before(_LEAD_OF_DAY, match.start(), 12):
        return UNRESOLVED
    nearest = _nearest(reading.published, month, day, ahead=reading.looks_ahead(match))
    return on_day(nearest, "published_at") if nearest else UNRESOLVED


_LEAD_OF_DAY: Final = re.compile(rf"\b(?:after|before|by|from|on|since|till|to|until){_S}\Z", re.IGNORECASE)


def _month_of_year(match: re.Match[str], _: Reading) -> Period:
    return in_month(int(match["year"]), _month_number(match["month"]), "text")


def _bare_month(match: re.Match[str], reading: Reading) -> Period | None:
    if not _means_a_month(match, reading):
        return None
    if reading.published is None:
        return UNRESOLVED
    year, now = reading.published.year, reading.published.month
    number = _month_number(match["month"])
    which = (match["which"] or "").lower()
    if which == "next":
        year += number <= now
    elif which == "last":
        year -= number >= now
    elif not which and reading.looks_ahead(match):
        year += number < now
    elif not which:
        year -= number > now
    return in_month(year, number, "published_at") if 1 <= year <= 9999 else UNRESOLVED


def _means_a_month(match: re.Match[str], reading: Reading) -> bool:
    """Names that are also a first name or a verb, and short ones, need a word of time before them."""
    word = match["month"].rstrip(".").lower()
    if match["which"]:
        return True
    lead = reading.find_before(_LEAD_OF_MONTH, match.start(), 24)
    if lead is None:
        return word in _MONTH_NAMES and word not in _NAMES
    before = (lead[1] or "").lower()
    if word == "march" and before == "the" and _MARCHED.match(reading.text, match.end()):
        return False
    return not (word in _NAMES and before in _LEADS_OF_NAMES and _SURNAME.match(reading.text, match.end()))


_LEAD_OF_YEAR: Final = re.compile(
    r"\b(after|around|before|between|by|during|early|from|in|into|late|mid|of|since|the|through|throughout|till|until"
    r"|that|this|year|summer|winter|autumn|spring)(?:\s{1,3}|-)\Z|\((?:in )?\Z"
    r"|\b[12][0-9]{3}(?:\s{0,3}[-–—]\s{0,3}|\s{1,3}(?:to|and|or|until|through)\s{1,3})\Z",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"\s{1,3}(?:[a-z]{2,20}s|[a-z]{0,20}(?:children|men|people|women)|aircraft|personnel|per|percent|police|million"
    r"|thousand)\b"
)


def _bare_year(match: re.Match[str], reading: Reading) -> Period | None:
    """A year after a word of time; "of 2000 people" and "from 1500 soldiers" count something."""
    lead = reading.find_before(_LEAD_OF_YEAR, match.start(), 16)
    if lead is None:
        return None
    year = int(match["year"])
    word = (lead[1] or "").lower()
    sure = word in ("since", "year", "the", "mid") or (word == "in" and year >= 1900)
    if not sure and _COUNTED.match(reading.text, match.end(), min(len(reading.text), match.end() + 24)):
        return None
    return _in_year(year, "text")


def _year_pair(match: re.Match[str], _: Reading) -> Period | None:
    """A season or a war told by two years: 2019-20, 1939-45."""
    year = int(match["year"])
    until = year - year % 100 + int(match["until"])
    until += 100 if match["until"] == "00" else 0
    if not year < until <= year + 50:
        return None
    return Period("interval", date(year, 1, 1), date(until, 12, 31), f"{year:04}/{until:04}", "text")


def _decade(match: re.Match[str], _: Reading) -> Period:
    year = int(match["year"]) if len(match["year"]) == 4 else 1900 + int(match["year"])
    return Period("interval", date(year, 1, 1), date(year + 9, 12, 31), f"{year:04}/{year + 9:04}", "text")


def _decade_word(match: re.Match[str], reading: Reading) -> Period | None:
    if reading.find_before(_WARMTH, match.start(), 64):
        return None
    year = _DECADES[match["tens"].lower()]
    return Period("interval", date(year, 1, 1), date(year + 9, 12, 31), f"{year:04}/{year + 9:04}", "text")


_WARMTH: Final = re.compile(r"\b(?:degrees|highs?|lows?|temperatures?)\b", re.IGNORECASE)
"""Before "the eighties" that are no years."""


def _quarter(match: re.Match[str], reading: Reading) -> Period | None:
    """A quarter or half of a year: "Q3 2023", "the first half of last year", "in the second quarter"."""
    n = int(match["n"]) if match["n"] else ("first", "second", "third", "fourth").index(match["which"].lower()) + 1
    months = 6 if match["part"] and match["part"].lower() == "half" else 3
    if n * months > 12 or not (match["year"] or match["near"] or (months == 3 and _dates_by_quarter(match, reading))):
        return None
    if match["year"]:
        return _months(int(match["year"]), n * months - months + 1, months, _TEXT)
    if reading.published is None:
        return UNRESOLVED
    year = reading.published.year
    if match["near"]:
        year += {"last": -1, "next": 1}.get(match["near"].lower(), 0)
    elif reading.looks_ahead(match):
        year += n * months < reading.published.month
    else:
        year -= n * months - months + 1 > reading.published.month
    return _months(year, n * months - months + 1, months, _PUBLISHED)


def _months(year: int, month: int, months: int, anchor: _Anchor) -> Period:
    """So many months from the month on."""
    if not 1 <= year <= 9999:
        return UNRESOLVED
    last = month + months - 1
    return _between(date(year, month, 1), date(year, last, monthrange(year, last)[1]), anchor)


def _dates_by_quarter(match: re.Match[str], reading: Reading) -> bool:
    """Whether a quarter of no year is one of business: matches and cities have quarters, too."""
    led = reading.find_before(_LEAD_OF_QUARTER, match.start(), 12)
    return led is not None and not _PARTED.match(reading.text, match.end()) and reading.has_near(_BUSINESS, match, 120)


_LEAD_OF_QUARTER: Final = re.compile(rf"\b(?:by|during|for|in|since){_S}\Z", re.IGNORECASE)
_BUSINESS: Final = re.compile(
    r"%|\b(?:earnings|economy|growth|income|inflation|loss|losses|output|percent|profits?|revenues?|sales|spending"
    r"|unemployment)\b",
    re.IGNORECASE,
)
_PARTED: Final = re.compile(rf"{_S}(?:final|of)\b")
"""After a quarter that is none of a year: "the first quarter of the match"."""


def _weekday(match: re.Match[str], reading: Reading) -> Period | None:
    which = (match["which"] or "").lower()
    if match["weekday"] in ("Sunday", "Wednesday") and reading.find_before(_NO_WEEKDAY, match.end(), 24):
        return None
    if reading.published is None or which.split()[:1] not in ([], ["last"], ["next"], ["this"]):
        return UNRESOLVED
    wanted = _WEEKDAY_NAMES.index(match["weekday"].lower())
    to_come = which == "this" or reading.find_before(_BY, match.start(), 8) is not None
    if match["side"]:
        ahead = match["side"].lower() == "coming"
    else:
        ahead = which == "next" or (which != "last" and reading.looks_ahead(match, unless_told=to_come))
    if ahead:
        days = (wanted - reading.published.weekday()) % 7
        day = shift_days(reading.published, days or (7 if which == "next" else 0))
    else:
        days = (reading.published.weekday() - wanted) % 7
        day = shift_days(reading.published, -(days or (7 if which == "last" else 0)))
    return on_day(day, "published_at") if day else UNRESOLVED


_BY: Final = re.compile(rf"\bby{_S}\Z", re.IGNORECASE)
_NO_WEEKDAY: Final = re.compile(rf"\b(?:(?:Independent|Mail){_S}on{_S}Sunday|Sheffield{_S}Wednesday)\Z")
"""Newspapers and a club."""


_NEAR_DAYS: Final = {
    "day after tomorrow": 1 + 1,
    "day before yesterday": -2,
    "last night": -1,
    "this afternoon": 0,
    "this evening": 0,
    "this morning": 0,
    "today": 0,
    "tomorrow": 1,
    "tonight": 0,
    "yesterday": -1,
}


_CAPITAL: Final = re.compile(r"\b(?:[A-Z]\w{0,20}|the)\s\Z")
"""The word before "Today" in the name of a newspaper."""


def _near_day(match: re.Match[str], reading: Reading) -> Period | None:
    words = " ".join(match[0].lower().split())
    if match[0] == "Today" and _CAPITAL.search(reading.text, max(0, match.start() - 24), match.start()):
        return None
    days = _NEAR_DAYS[words.removeprefix("the ")]
    day = shift_days(reading.published, days) if reading.published else None
    return on_day(day, "published_at") if day else UNRESOLVED


def _overnight(_: re.Match[str], reading: Reading) -> Period:
    before = shift_days(reading.published, -1) if reading.published else None
    return _between(before, reading.published, "published_at") if before and reading.published else UNRESOLVED


def _near_period(match: re.Match[str], reading: Reading) -> Period:
    """Last week, this month, next year, the weekend."""
    if reading.published is None:
        return UNRESOLVED
    steps = {"last": -1, "next": 1}.get((match["which"] or "this").lower(), 0)
    unit = (match["unit"] or "weekend").lower()
    if unit == "week":
        return _week(shift_days(reading.published, 7 * steps))
    if unit == "weekend":
        return _weekend(match, reading, reading.published, steps)
    if unit == "month":
        month = reading.published.year * 12 + reading.published.month - 1 + steps
        return in_month(month // 12, month % 12 + 1, "published_at") if 12 <= month < 120_000 else UNRESOLVED
    year = reading.published.year + steps
    return _in_year(year, "published_at") if 1 <= year <= 9999 else UNRESOLVED


def _weekend(match: re.Match[str], reading: Reading, published: date, steps: int) -> Period:
    """The weekend of the publication's week, or the one before it where the clause tells what has been."""
    if steps == 0 and published.weekday() < 5 and not reading.looks_ahead(match):
        steps = -1
    elif steps == -1 and published.weekday() < 5:
        return _week(shift_days(published, -7), "interval", 5)
    return _week(shift_days(published, 7 * steps), "interval", 5)


def _ago(match: re.Match[str], reading: Reading) -> Period:
    """Three days ago, a year ago: as exact as the unit."""
    word, unit = match["count"].lower(), match["unit"].lower().rstrip("s")
    count = int(word) if word.isdecimal() else _SMALL.get(word)
    if count is None or match["hedge"] or reading.published is None:
        return UNRESOLVED
    published = reading.published
    if match["exact"] or unit == "day":
        return _to_the_day(published, unit, count)
    if unit in ("week", "fortnight"):
        return _week(shift_days(published, -7 * count * (2 if unit == "fortnight" else 1)))
    if unit == "month":
        month = published.year * 12 + published.month - 1 - count
        return in_month(month // 12, month % 12 + 1, "published_at") if month >= 12 else UNRESOLVED
    if unit == "year" and published.year > count:
        return _in_year(published.year - count, "published_at")
    return UNRESOLVED


def _to_the_day(published: date, unit: str, count: int) -> Period:
    """A year ago to the day, two weeks ago today."""
    day = None
    if unit in ("day", "fortnight", "week"):
        day = shift_days(published, -count * {"day": 1, "fortnight": 14, "week": 7}[unit])
    elif unit in ("month", "year"):
        month = published.year * 12 + published.month - 1 - count * (12 if unit == "year" else 1)
        # A day that the month has not (a month ago today, on 31 March) is none.
        day = make_date(month // 12, month % 12 + 1, published.day)
    return on_day(day, "published_at") if day else UNRESOLVED


def _open(_: re.Match[str], __: Reading) -> Period:
    return UNRESOLVED


def _season(_: re.Match[str], __: Reading) -> Period:
    # Which months a season has depends on the hemisphere, which the words do not tell.
    return Period("season")


_LEAD_OF_MONTH: Final = re.compile(
    r"\b(after|before|by|during|early|end of|from|in|late|mid|of|since|the|through|till|to|until)(?:\s{1,3}|-)\Z"
    rf"|(?:{_FULL_MONTH})(?:,|{_S}and|{_S}or|{_S}to){_S}\Z",
    re.IGNORECASE,
)
_LEADS_OF_NAMES: Final = frozenset({"after", "before", "by", "from", "of", "the", "to"})
_SURNAME: Final = re.compile(r"\s[A-Z][a-z]")
_MARCHED: Final = re.compile(r"\s{1,3}(?:against|for|of|on|to)\b")
"""What follows a march, not the month: the March for Life."""


def _rule(pattern: str, rule: Rule, *, first: str = r"\S", any_case: bool = False) -> tuple[re.Pattern[str], Rule]:
    """A rule with its pattern, which can begin with the characters `first` only: said apart, it saves time."""
    return re.compile(rf"\b(?=[{first}])(?:{pattern})\b", re.IGNORECASE if any_case else 0), rule


_DECADE_RULE: Final = _rule(
    rf"(?:the{_S})?(?:(?:early|late|mid)(?:{_S}|-))?(?:['’‘](?=[0-9]0s)|(?=[12][0-9]{{2}}0['’]?s))"
    r"(?P<year>[0-9]{4}|[0-9]0)['’]?s",
    _decade,
)
_HOLIDAY_RULE: Final = _rule(
    rf"(?:(?P<other>Chinese|Coptic|Islamic|Jewish|Lunar|Orthodox|Persian|Tibetan){_S})?"
    rf"(?P<name>Bastille{_S}Day|Boxing{_S}Day|Christmas{_S}(?:Day|Eve)|Halloween|Juneteenth|May{_S}Day"
    rf"|New{_S}Year['’]?s{_S}(?:Day|Eve)|St\.?{_S}Patrick['’]?s{_S}Day|Valentine['’]?s{_S}Day)"
    rf"(?:(?:,|{_S}of|{_S}in)?{_S}(?P<year>{_YEAR}))?",
    _holiday,
    first="A-Z",
)
_MOVABLE_RULE: Final = _rule(
    rf"(?:[Aa]fter|[Aa]t|[Bb]efore|[Bb]y|[Dd]uring|[Ll]ast|[Nn]ext|[Oo]n|[Oo]ver|[Ss]ince|[Tt]his|[Uu]ntil){_S}"
    rf"(?:the{_S})?(?:(?:Lunar|Chinese|[Nn]ew){_S}(?:New{_S})?[Yy]ear(?!['’])|Christmas(?!{_S}(?:Day|Eve|Island)\b)"
    rf"|Diwali|Easter(?!{_S}Island)(?:{_S}weekend)?|Eid(?:{_S}al-(?:Adha|Fitr))?|Hanukkah|Passover|Ramadan"
    rf"|Thanksgiving(?:{_S}Day)?|Yom{_S}Kippur)",
    _open,
)
_OPEN_RULE: Final = _rule(
    rf"(?:(?:in|over|during|for|within){_S})?(?:the{_S})?"
    rf"(?:recent|coming|previous|following){_S}(?:{_COUNT}{_S})?{_UNITS}"
    rf"|(?:(?:in|over|during|for|within){_S}(?:the{_S})?|the{_S})(?:last|past|next){_S}(?:{_COUNT}{_S})?{_UNITS}"
    rf"|the{_S}(?:past|coming|previous|following|next|same){_S}{_UNIT}"
    rf"|the{_S}(?:following|next|previous|same){_S}{_PART}"
    rf"|that{_S}(?:same{_S})?(?:{_UNIT}|{_PART})(?!-)|(?:earlier|later){_S}in{_S}the{_S}{_UNIT}|the{_S}weekend"
    rf"|the{_S}day{_S}(?:after|before)|within{_S}(?:days|hours|minutes|months|weeks|years)|recently"
    rf"|in{_S}the{_S}(?:early{_S})?(?:morning|afternoon|evening)",
    _open,
    first="cdefiloprtw",
    any_case=True,
)

RULES: Final[dict[str, tuple[tuple[re.Pattern[str], Rule], ...]]] = {
    "month": (
        _rule(
            rf"(?:(?:[Ff]rom|[Bb]etween){_S}(?={_DAY}{_S}(?:to|and){_S}{_DAY}{_S}{_MONTH}))?"
            rf"(?:(?P<weekday>{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_S})?(?:[Tt]he{_S})?(?P<day>{_DAY})"
            rf"(?:\s?(?P<joint>-|–|—|to|and)\s?(?P<until>{_DAY}))?{_S}(?:of{_S})?(?P<month>{_MONTH})(?:,?{_S}(?P<year>{_YEAR}))?",
            _calendar_day,
            first="BFMSTWbft0-9",
        ),
        _rule(
            rf"(?:(?:[Ff]rom|[Bb]etween){_S}(?={_MONTH}{_S}{_DAY}{_S}(?:to|and){_S}{_DAY}(?!{_S}{_MONTH})))?"
            rf"(?:(?P<weekday>{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_S})?(?P<month>{_MONTH}){_S}(?:the{_S})?(?P<day>{_DAY})(?![.,][0-9]|:)"
            rf"(?:\s?(?P<joint>-|–|—|to|and)\s?(?P<until>{_DAY})(?!{_S}{_MONTH}))?(?:,?{_S}(?P<year>{_YEAR}))?",
            _calendar_day,
            first="A-Zbf",
        ),
        _HOLIDAY_RULE,
        _rule(rf"(?P<month>{_MONTH})(?:,|{_S}of)?{_S}(?P<year>{_YEAR})", _month_of_year, first="A-Z"),
        _rule(rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his){_S})?(?P<month>{_MONTH})", _bare_month, first="A-Zlnt"),
    ),
    "weekday": (
        _rule(
            rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Ee]ach|[Oo]ne|[Oo]n{_S}a)(?:{_S}(?P<side>coming|past))?{_S})?"
            rf"(?P<weekday>{_WEEKDAY})(?!{_S}(?:Herald|Mercury|Mirror|Night{_S}[A-Z]\w*|People|Post|Sun|Telegraph|Times)\b)",
            _weekday,
            first="A-Zelnot",
        ),
        _rule(rf"{_NAMED_WEEKDAY}{_S}{_WEEKDAY}|{_WEEKDAY},?{_S}the{_S}{_DAY}", _open, first="A-Z"),
    ),
    "year": (
        _rule(
            r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9-])",
            _iso,
        ),
        _rule(
            rf"(?P<year>{_YEAR})(?![.,:/][0-9]|[-–][0-9]{{1,3}}(?![0-9])|%|\s?(?:BST|EST|EDT|GMT|UTC|hours)\b)",
            _bare_year,
        ),
        _rule(r"(?P<year>(?:1[0-9]{3}|20[0-9]{2}))[-–/](?P<until>[0-9]{2})(?![0-9/-])", _year_pair),
        _DECADE_RULE,
    ),
    "quarter": (
        _rule(
            rf"(?:Q(?P<n>[1-4])|(?:the{_S})?(?P<which>first|second|third|fourth){_S}(?P<part>quarter|half))"
            rf"(?:{_S}(?:of{_S})?(?:(?P<year>{_YEAR})|(?P<near>last|this|next){_S}year))?",
            _quarter,
            any_case=True,
        ),
    ),
    "slashed": (
        _rule(
            r"(?P<one>[0-9]{1,2})(?P<mark>[/.-])(?P<two>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3})(?![0-9])", _slashed
        ),
    ),
    "decade": (
        _DECADE_RULE,
        _rule(rf"the{_S}(?:(?:early|late|mid)(?:{_S}|-))?(?P<tens>{'|'.join(_DECADES)})", _decade_word, any_case=True),
    ),
    "holiday": (_HOLIDAY_RULE, _MOVABLE_RULE),
    "near": (
        _rule(
            rf"(?:the{_S})?day{_S}before{_S}yesterday|(?:the{_S})?day{_S}after{_S}tomorrow"
            rf"|last{_S}night|tonight|today|tomorrow|yesterday|this{_S}(?:morning|afternoon|evening)",
            _near_day,
            first="dlty",
            any_case=True,
        ),
        _rule(r"overnight", _overnight, first="o", any_case=True),
        _rule(
            rf"(?P<which>last|next|this){_S}(?P<unit>week|weekend|month|year)"
            rf"|(?:at{_S}the|during{_S}the|on{_S}the|over{_S}the|this{_S}past|the{_S}past){_S}weekend",
            _near_period,
            first="adlnot",
            any_case=True,
        ),
        _OPEN_RULE,
    ),
    "unit": (
        _rule(
            rf"(?P<hedge>{_HEDGE})?(?P<count>{_NUMERAL}){_S}(?P<unit>{_UNITS}){_S}ago"
            rf"(?P<exact>{_S}to{_S}the{_S}day|{_S}today)?",
            _ago,
            any_case=True,
        ),
        _rule(
            rf"{_HEDGE}?(?:{_COUNT}{_S}{_UNITS}|{_UNITS_PLURAL}|the{_S}{_UNIT}){_S}"
            r"(?:after|ago|before|earlier|later|previously|since)",
            _open,
            any_case=True,
        ),
        _OPEN_RULE,
    ),
    "end": (
        _rule(
            rf"(?:by|before|at|until){_S}the{_S}(?:end|start|beginning|middle){_S}of{_S}the{_S}(?:day|week|month|year|decade)",
            _open,
            any_case=True,
        ),
    ),
    "clock": (
        _rule(
            rf"{_AT}{_S}(?:dawn|daybreak|dusk|midday|midnight|nightfall|noon|sunrise|sunset|{_HOUR}|[0-9]{{1,2}}:[0-9]{{2}}"
            rf"|(?:[a-z]+|[0-9]{{1,2}}){_S}o['’]clock)(?:\s?{_ZONE})?",
            _open,
            any_case=True,
        ),
        _rule(rf"(?<![:.]){_HOUR}(?:\s?{_ZONE})?|[0-9]{{1,2}}:[0-9]{{2}}\s?{_ZONE}", _open, any_case=True),
    ),
    "season": (
        _rule(
            rf"(?:(?:in|by|until|since|last|next|this|during|early|late|of){_S}){{1,2}}(?:the{_S})?{_SEASON}"
            rf"(?:{_S}(?:of{_S})?{_YEAR})?|{_SEASON}{_S}(?:of{_S})?{_YEAR}",
            _season,
            any_case=True,
        ),
    ),
}
"""By the kind of word that `CORE` finds, the patterns that can match around it, and what a match means."""

_GAP: Final = r"[\s?]{1,3}"
_BESIDE: Final = (
    rf"(?={_GAP}(?:[0-9a-z-]{{1,12}}{_GAP}){{0,3}}(?:minute|hour|day|week|fortnight|month|year|decade|centur|night))"
)
_AGO: Final = rf"{_GAP}(?:after|ago|before|earlier|later|previously|since)\b"
# fmt: off
_CORES: Final = {
    "month": (
        r"jan(?:uary)?\b", r"feb(?:ruary)?\b", r"mar(?:ch)?\b", r"apr(?:il)?\b", r"may\b", r"june?\b", r"july?\b",
        r"aug(?:ust)?\b", r"sep(?:t(?:ember)?)?\b", r"oct(?:ober)?\b", r"nov(?:ember)?\b", r"dec(?:ember)?\b",
    ),
    "weekday": (
        r"monday\b", r"tuesday\b", r"wednesday\b", r"thursday\b", r"friday\b", r"saturday\b", r"sunday\b",
    ),
    "slashed": (r"[0-9][0-9]?[/.-][0-9]{1,2}[/.-][12][0-9]{3}",),
    "clock": (
        r"dawn\b", r"daybreak\b", r"dusk\b", r"midday\b", r"midnight\b", r"nightfall\b", r"noon\b", r"o.clock\b",
        r"sunrise\b", r"sunset\b",
        r"[0-9][0-9]?:[0-9]{2}", r"[0-9][0-9]?(?:[:.][0-9]{2})?[\s?]?[ap]\.?m\b",
    ),
    "year": (r"[0-9][0-9]{3}(?![0-9])",),
    "decade": (
        r"[0-9]0s\b", r"thirties\b", r"forties\b", r"fifties\b", r"sixties\b", r"seventies\b", r"eighties\b",
        r"nineties\b",
    ),
    "holiday": (
        r"bastille\b", r"boxing\b", r"christmas\b", r"diwali\b", r"easter\b", r"eid\b", r"halloween\b", r"hanukkah\b",
        r"juneteenth\b", rf"new{_GAP}year", r"passover\b", r"patrick", r"ramadan\b", r"thanksgiving\b", r"valentine",
        r"yom\b",
    ),
    "quarter": (r"quarter\b", r"half\b", r"q[1-4]\b"),
    "unit": (
        rf"minutes?{_AGO}", rf"hours?{_AGO}", rf"days?{_AGO}", rf"weeks?{_AGO}", rf"fortnights?{_AGO}",
        rf"weekends?{_AGO}", rf"months?{_AGO}", rf"years?{_AGO}", rf"decades?{_AGO}", rf"centur(?:y|ies){_AGO}",
    ),
    "near": (
        r"today\b", r"tonight\b", r"tomorrow\b", r"yesterday\b", r"overnight\b", r"recently\b", r"weekend\b",
        r"morning\b", r"afternoon\b", r"evening\b", rf"earlier{_GAP}in{_GAP}the\b", rf"later{_GAP}in{_GAP}the\b",
        rf"last{_BESIDE}", rf"past{_BESIDE}", rf"next{_BESIDE}", rf"this{_BESIDE}", rf"that{_BESIDE}",
        rf"recent{_BESIDE}", rf"coming{_BESIDE}", rf"previous{_BESIDE}", rf"following{_BESIDE}", rf"same{_BESIDE}",
        rf"within{_BESIDE}",
    ),
    "end": (
        rf"end{_GAP}of{_GAP}the\b", rf"start{_GAP}of{_GAP}the\b", rf"beginning{_GAP}of{_GAP}the\b",
        rf"middle{_GAP}of{_GAP}the\b",
    ),
    "season": (r"spring\b", r"summer\b", r"autumn\b", r"winter\b"),
}
# fmt: on
"""By kind, the words without which no pattern matches, in text folded to lower-case ASCII of the same length."""


def _by_first_letter(words: Iterable[str]) -> str:
    """One pattern of many words that tries only those which begin as the text does: half the time of a plain list."""
    tails: dict[str, list[str]] = {}
    for word in words:
        head = "[0-9]" if word.startswith("[") else word[0]
        tails.setdefault(head, []).append(word.removeprefix(head))
    return "|".join(f"{head}(?:{'|'.join(rest)})" for head, rest in tails.items())


CORE: Final = re.compile(
    rf"[^0-9a-z_](?:{_by_first_letter(word for words in _CORES.values() for word in words)})".encode()
)
"""A word that some pattern needs, with the character before it, in text folded to lower-case ASCII."""
KIND: Final = re.compile("|".join(f"(?P<{kind}>{'|'.join(words)})" for kind, words in _CORES.items()).encode())
"""Which kind of word a core is: the name of the group that matches."""

REACH: Final = {
    "clock": (40, 24),
    "decade": (24, 8),
    "end": (20, 24),
    "holiday": (40, 24),
    "month": (64, 48),
    "near": (40, 64),
    "quarter": (24, 40),
    "season": (40, 24),
    "slashed": (8, 8),
    "unit": (64, 24),
    "weekday": (24, 40),
    "year": (24, 32),
}
"""By kind, how many code points before and after its core a pattern may match, and more: no match fills its stretch."""
