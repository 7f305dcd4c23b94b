"""Date grammar: text and the day of publication in, its time expressions out, each resolved as far as its words allow.

English only. Nothing is guessed: "a few days earlier", "spring", "03/04/2024" come out unresolved. Not read: holidays,
financial years, other calendars, hours (a clock time is part of the words, the value is the day).
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

from summarise.data import Time, TimePrecision

# Tables are packed by hand: one word a line would hide the grammar.
# fmt: off
_MONTH_NAMES: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)
_WEEKDAY_NAMES: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SMALL: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}

# Which way a date without a year, or a weekday, looks. Modal and planning words point ahead; verbs of saying and past
# forms point back. Irregular past forms: the common verbs of news in any English grammar.
_AHEAD: Final = frozenset({
    "'ll", "begins", "closes", "could", "deadline", "due", "ends", "expect", "expects", "expires", "may", "meets",
    "might", "must", "opens", "plan", "planned", "planning", "plans", "resumes", "scheduled", "shall", "should",
    "slated", "starts", "takes", "upcoming", "will", "would",
})
_AHEAD_WITH_TO: Final = frozenset({
    "about", "agreed", "are", "expected", "going", "has", "have", "intend", "intends", "is", "likely", "promised",
    "ready", "set", "threatened", "vowed", "want", "wants",
})
_BACK: Final = frozenset({
    "became", "began", "begun", "bought", "broke", "broken", "brought", "built", "came", "caught", "chosen", "cost",
    "cut", "did", "drawn", "driven", "fallen", "fell", "felt", "flew", "forecast", "fought", "found", "gave", "given",
    "gone", "got", "grew", "grown", "had", "heard", "held", "hidden", "hit", "hurt", "kept", "knew", "known", "led",
    "left", "let", "lost", "made", "met", "paid", "published", "put", "quit", "ran", "read", "rose", "said", "sank",
    "sat", "saw", "seen", "sent", "set", "shook", "shot", "shown", "shut", "sold", "sought", "spent", "spoke",
    "spread", "stole", "stolen", "stood", "struck", "swept", "taken", "thought", "thrown", "told", "took", "torn",
    "was", "went", "were", "withdrawn", "withdrew", "woke", "won", "written", "wrote",
})
_NOT_PAST: Final = frozenset({
    "bed", "embed", "exceed", "feed", "hundred", "indeed", "need", "proceed", "red", "seed", "speed", "succeed",
    "united",
})
_ARTICLES: Final = frozenset({"a", "an", "her", "his", "its", "our", "the", "their", "these", "this", "those"})
_NAMES: Final = frozenset({"april", "august", "june", "march", "may"})
"""Months that are also first names, surnames or verbs."""

# fmt: on
_S: Final = r"\s{1,3}"
_FULL_MONTH: Final = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_MONTH: Final = (
    rf"(?:{_FULL_MONTH}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY: Final = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SHORT_WEEKDAY: Final = r"(?:(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)"
_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9])"
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


@dataclass(frozen=True, slots=True)
class _Period:
    """A stretch of days with the value it is written as; both days None: not resolved."""

    precision: TimePrecision
    first: date | None = None
    last: date | None = None
    value: str | None = None
    anchor: Literal["published_at", "text"] | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """A period and where it stands."""

    start: int
    end: int
    period: _Period


@dataclass(frozen=True, slots=True)
class _Context:
    """What a rule needs to resolve its match."""

    text: str
    published: date | None
    sentence: tuple[int, int]
    """Where the sentence of the match begins and ends."""


_UNRESOLVED: Final = _Period("unresolved")
_Rule = Callable[[re.Match[str], _Context], _Period | None]


def find_times(text: str, published: date | None, start: int = 0, end: int | None = None) -> tuple[Time, ...]:
    """Find the time expressions of `text[start:end]` and resolve them.

    A weekday, and a date without a year, is the nearest one before publication, that day included; in a clause about
    what is to come ("will meet on Friday", "next Tuesday", "until Friday") it is the nearest one after. Weeks run from
    Monday to Sunday. An open end ("since April", "before July") leaves the other day None.

    >>> [(t.text, t.date) for t in find_times("It fell late on Sunday.", date(2025, 2, 12))]
    [('late on Sunday', '2025-02-09')]

    Args:
        text: The whole text; offsets of the result count its code points.
        published: The day of publication; None leaves relative expressions unresolved.
        start: Where to begin reading; words before it are not seen as context.
        end: Where to stop; None is the end of the text.

    Returns:
        Times in the order of the text, not overlapping.
    """
    stop = len(text) if end is None else end
    found = _join(text, _extend(text, _first_and_longest(_find(text, published, start, stop)), start, stop), start)
    return tuple(
        Time(
            text=text[f.start : f.end],
            start=f.start,
            end=f.end,
            from_=f.period.first.isoformat() if f.period.first else None,
            to=f.period.last.isoformat() if f.period.last else None,
            date=f.period.value,
            precision=f.period.precision,
            anchor=f.period.anchor,
        )
        for f in found
    )


def _find(text: str, published: date | None, start: int, stop: int) -> list[_Found]:
    found: list[_Found] = []
    ends = [m.end() for m in _SENTENCE_END.finditer(text, start, stop)]
    for pattern, rule in _RULES:
        n = 0
        for match in pattern.finditer(text, start, stop):
            while n < len(ends) and ends[n] <= match.start():
                n += 1
            sentence = (ends[n - 1] if n else start, ends[n] if n < len(ends) else stop)
            period = rule(match, _Context(text, published, sentence))
            if period is not None:
                found.append(_Found(match.start(), match.end(), period))
    return found


def _first_and_longest(found: list[_Found]) -> list[_Found]:
    """Drop what overlaps an earlier or a longer one."""
    kept: list[_Found] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


# -- values


def _day(day: date, anchor: Literal["published_at", "text"]) -> _Period:
    return _Period("day", day, day, day.isoformat(), anchor)


def _month(year: int, month: int, anchor: Literal["published_at", "text"]) -> _Period:
    last = date(year, month, monthrange(year, month)[1])
    return _Period("month", date(year, month, 1), last, f"{year:04}-{month:02}", anchor)


def _year(year: int, anchor: Literal["published_at", "text"]) -> _Period:
    return _Period("year", date(year, 1, 1), date(year, 12, 31), f"{year:04}", anchor)


def _between(
    first: date, last: date, anchor: Literal["published_at", "text"], precision: TimePrecision = "interval"
) -> _Period:
    return _Period(precision, first, last, f"{first.isoformat()}/{last.isoformat()}", anchor)


def _shift(day: date, days: int) -> date | None:
    """The day so many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _week(day: date | None, precision: TimePrecision = "week", first: int = 0) -> _Period:
    """The week of the day from its weekday `first` (0 is Monday) to Sunday."""
    monday = _shift(day, -day.weekday()) if day else None
    begin, last = (_shift(monday, first), _shift(monday, 6)) if monday else (None, None)
    return _between(begin, last, "published_at", precision) if begin and last else _UNRESOLVED


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(word: str) -> int:
    return next(n for n, name in enumerate(_MONTH_NAMES, start=1) if name.startswith(word.lower().rstrip(".")[:3]))


# -- which way a clause looks

_WORD: Final = re.compile(r"'ll|’ll|[^\W\d_]+|;")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)]*(?=\s+[\"'“‘(]?[A-Z])|\n")
_MOST_CONTEXT_CHARS: Final = 300


def _looks_ahead(match: re.Match[str], context: _Context) -> bool:
    """Whether the clause tells what is to come: the nearest telling verb before the date decides, else one after it."""
    begin, stop = context.sentence
    before = context.text[max(begin, match.start() - _MOST_CONTEXT_CHARS) : match.start()].replace("’", "'")
    after = context.text[match.end() : min(stop, match.end() + _MOST_CONTEXT_CHARS)].replace("’", "'")
    if re.search(r"\b(?:until|till|next|coming)\s+$", before, re.IGNORECASE):
        return True
    left = [word.lower() for word in _WORD.findall(before) if word != "May"]
    for i in range(len(left) - 1, -1, -1):
        said = _direction(left, i)
        if said is not None:
            return said
    right = [word.lower() for word in _WORD.findall(after) if word != "May"]
    return next((said for i in range(len(right)) if (said := _direction(right, i)) is not None), False)


def _direction(words: list[str], i: int) -> bool | None:
    """True where the word points ahead, False where it points back, None where it says nothing."""
    word = words[i]
    before = words[i - 1] if i else ""
    if word in _AHEAD:
        return None if before in _ARTICLES else True
    if i + 2 < len(words) and word in _AHEAD_WITH_TO and words[i + 1] == "to":
        return True
    past = word in _BACK or (word.endswith("ed") and word not in _NOT_PAST)
    if not past or before in _ARTICLES or before in _AHEAD or before in ("be", "get", "not", "to"):
        return None
    if before.endswith("ly") and i > 1 and words[i - 2] == "be":
        return None
    return False


# -- rules: what a match means


def _iso(match: re.Match[str], _: _Context) -> _Period | None:
    day = _date(int(match["year"]), int(match["month"]), int(match["day"]))
    return _day(day, "text") if day else None


def _slashed(match: re.Match[str], _: _Context) -> _Period | None:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    readings = {day for day in (_date(year, two, one), _date(year, one, two)) if day}
    if not readings:
        return None
    return _day(readings.pop(), "text") if len(readings) == 1 else _UNRESOLVED


def _calendar_day(match: re.Match[str], context: _Context) -> _Period | None:
    """9 March 2024, March 9, 9-11 March: a day or a few days of a month, with or without the year."""
    groups = match.groupdict()
    month = _month_number(groups["month"])
    first = int(re.sub(r"\D", "", groups["day"]))
    last = int(re.sub(r"\D", "", groups["until"])) if groups.get("until") else first
    if last < first:
        return None
    if groups.get("year"):
        begin, stop = _date(int(groups["year"]), month, first), _date(int(groups["year"]), month, last)
        anchor: Literal["published_at", "text"] = "text"
    else:
        if not _date(2000, month, last):
            return None
        if context.published is None:
            return _UNRESOLVED
        begin = _nearest(context.published, month, first, ahead=_looks_ahead(match, context))
        stop = _date(begin.year, month, last) if begin else None
        anchor = "published_at"
    if begin is None or stop is None:
        return None
    return _day(begin, anchor) if begin == stop else _between(begin, stop, anchor)


def _nearest(published: date, month: int, day: int, *, ahead: bool) -> date | None:
    """The nearest such day on or before publication, or on or after it; 29 February may be years away."""
    for distance in range(9):
        found = _date(published.year + (distance if ahead else -distance), month, day)
        if found and (found >= published if ahead else found <= published):
            return found
    return None


def _month_of_year(match: re.Match[str], _: _Context) -> _Period:
    return _month(int(match["year"]), _month_number(match["month"]), "text")


def _bare_month(match: re.Match[str], context: _Context) -> _Period | None:
    """A month without a year; names that are also a first name or a verb need a word of time before them."""
    word = match["month"].rstrip(".").lower()
    which = (match["which"] or "").lower()
    lead = _LEAD_OF_MONTH.search(context.text, max(context.sentence[0], match.start() - 24), match.start())
    if not which and lead is None and (word not in _MONTH_NAMES or word in _NAMES):
        return None
    if (
        word == "march"
        and _MARCHED.match(context.text, match.end())
        and (lead is None or (lead[1] or "").lower() == "the")
    ):
        return None
    if context.published is None:
        return _UNRESOLVED
    number = _month_number(word)
    if which == "next" or (which != "last" and _looks_ahead(match, context)):
        ahead = number >= context.published.month if which != "next" else number > context.published.month
        return _month(context.published.year + (0 if ahead else 1), number, "published_at")
    past = number < context.published.month or (number == context.published.month and which != "last")
    year = context.published.year - (0 if past else 1)
    return _month(year, number, "published_at") if year >= 1 else None


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


def _bare_year(match: re.Match[str], context: _Context) -> _Period | None:
    """A year after a word of time; "of 2000 people" and "from 1500 soldiers" count something."""
    lead = _LEAD_OF_YEAR.search(context.text, max(context.sentence[0], match.start() - 16), match.start())
    if lead is None:
        return None
    year = int(match["year"])
    word = (lead[1] or "").lower()
    sure = word in ("since", "year", "the", "mid") or (word == "in" and year >= 1900)
    if not sure and _COUNTED.match(context.text, match.end(), min(len(context.text), match.end() + 24)):
        return None
    return _year(year, "text")


def _year_pair(match: re.Match[str], _: _Context) -> _Period | None:
    """A season or a war told by two years: 2019-20, 1939-45."""
    year = int(match["year"])
    until = year - year % 100 + int(match["until"])
    until += 100 if match["until"] == "00" else 0
    if not year < until <= year + 50:
        return None
    return _Period("interval", date(year, 1, 1), date(until, 12, 31), f"{year:04}/{until:04}", "text")


def _decade(match: re.Match[str], _: _Context) -> _Period:
    year = int(match["year"]) if len(match["year"]) == 4 else 1900 + int(match["year"])
    return _Period("interval", date(year, 1, 1), date(year + 9, 12, 31), f"{year:04}/{year + 9:04}", "text")


def _quarter(match: re.Match[str], _: _Context) -> _Period:
    groups = match.groupdict()
    year = int(groups["year"])
    word = groups["which"].lower()
    n = int(word) if word.isdigit() else ("first", "second", "third", "fourth").index(word) + 1
    months = 6 if groups.get("part") == "half" else 3
    last = min(12, n * months)
    return _between(date(year, last - months + 1, 1), date(year, last, monthrange(year, last)[1]), "text")


def _weekday(match: re.Match[str], context: _Context) -> _Period:
    if context.published is None:
        return _UNRESOLVED
    wanted = _WEEKDAY_NAMES.index(match["weekday"].lower())
    which = (match["which"] or "").lower()
    if which == "next" or (which != "last" and _looks_ahead(match, context)):
        days = (wanted - context.published.weekday()) % 7
        day = _shift(context.published, days or (7 if which == "next" else 0))
    else:
        days = (context.published.weekday() - wanted) % 7
        day = _shift(context.published, -(days or (7 if which == "last" else 0)))
    return _day(day, "published_at") if day else _UNRESOLVED


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


_CAPITAL: Final = re.compile(r"\b[A-Z]\w{0,20}\s\Z")
"""The word before "Today" in the name of a newspaper."""


def _near_day(match: re.Match[str], context: _Context) -> _Period | None:
    words = " ".join(match[0].lower().split())
    if match[0] == "Today" and _CAPITAL.search(context.text, max(0, match.start() - 24), match.start()):
        return None
    days = _NEAR_DAYS[words.removeprefix("the ")]
    day = _shift(context.published, days) if context.published else None
    return _day(day, "published_at") if day else _UNRESOLVED


def _overnight(_: re.Match[str], context: _Context) -> _Period:
    before = _shift(context.published, -1) if context.published else None
    return _between(before, context.published, "published_at") if before and context.published else _UNRESOLVED


def _near_period(match: re.Match[str], context: _Context) -> _Period:
    """Last week, this month, next year, the weekend."""
    if context.published is None:
        return _UNRESOLVED
    steps = {"last": -1, "next": 1}.get((match["which"] or "this").lower(), 0)
    unit = (match["unit"] or "weekend").lower()
    if unit == "week":
        return _week(_shift(context.published, 7 * steps))
    if unit == "weekend":
        return _weekend(match, context, context.published, steps)
    if unit == "month":
        month = context.published.year * 12 + context.published.month - 1 + steps
        return _month(month // 12, month % 12 + 1, "published_at") if 12 <= month < 120_000 else _UNRESOLVED
    year = context.published.year + steps
    return _year(year, "published_at") if 1 <= year <= 9999 else _UNRESOLVED


def _weekend(match: re.Match[str], context: _Context, published: date, steps: int) -> _Period:
    """The weekend of the publication's week, or the one before it where the clause tells what has been."""
    if steps == 0 and published.weekday() < 5 and not _looks_ahead(match, context):
        steps = -1
    elif steps == -1 and published.weekday() < 5:
        return _week(_shift(published, -7), "interval", 5)
    return _week(_shift(published, 7 * steps), "interval", 5)


def _ago(match: re.Match[str], context: _Context) -> _Period:
    """Three days ago, a year ago: as exact as the unit."""
    word, unit = match["count"].lower(), match["unit"].lower().rstrip("s")
    count = int(word) if word.isdecimal() else _SMALL.get(word)
    if count is None or match["hedge"] or context.published is None:
        return _UNRESOLVED
    published = context.published
    if unit == "day":
        day = _shift(published, -count)
        return _day(day, "published_at") if day else _UNRESOLVED
    if unit in ("week", "fortnight"):
        return _week(_shift(published, -7 * count * (2 if unit == "fortnight" else 1)))
    if unit == "month":
        month = published.year * 12 + published.month - 1 - count
        return _month(month // 12, month % 12 + 1, "published_at") if month >= 12 else _UNRESOLVED
    if unit == "year" and published.year > count:
        return _year(published.year - count, "published_at")
    return _UNRESOLVED


def _open(_: re.Match[str], __: _Context) -> _Period:
    return _UNRESOLVED


def _season(_: re.Match[str], __: _Context) -> _Period:
    # Which months a season has depends on the hemisphere, which the words do not tell.
    return _Period("season")


_LEAD_OF_MONTH: Final = re.compile(
    r"\b(after|before|by|during|early|end of|from|in|late|mid|of|since|the|through|till|to|until)(?:\s{1,3}|-)\Z"
    rf"|(?:{_FULL_MONTH})(?:,|{_S}and|{_S}or|{_S}to){_S}\Z",
    re.IGNORECASE,
)
_MARCHED: Final = re.compile(r"\s{1,3}(?:against|for|of|on|to)\b")
"""What follows a march, not the month: the March for Life."""


def _rule(pattern: str, rule: _Rule, *, any_case: bool = False) -> tuple[re.Pattern[str], _Rule]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE if any_case else 0), rule


_RULES: Final[tuple[tuple[re.Pattern[str], _Rule], ...]] = (
    _rule(
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?Z?)?(?![0-9-])",
        _iso,
    ),
    _rule(r"(?P<one>[0-9]{1,2})(?P<mark>[/.-])(?P<two>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3})(?![0-9])", _slashed),
    _rule(
        rf"(?:(?:{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_S})?(?:the{_S})?(?P<day>{_DAY})"
        rf"(?:\s?(?:-|–|—|to|and)\s?(?P<until>{_DAY}))?{_S}(?:of{_S})?(?P<month>{_MONTH})(?:,?{_S}(?P<year>{_YEAR}))?",
        _calendar_day,
    ),
    _rule(
        rf"(?:(?:{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_S})?(?P<month>{_MONTH}){_S}(?:the{_S})?(?P<day>{_DAY})(?![.,][0-9]|:)"
        rf"(?:\s?(?:-|–|—|to|and)\s?(?P<until>{_DAY}))?(?:,?{_S}(?P<year>{_YEAR}))?",
        _calendar_day,
    ),
    _rule(rf"(?P<month>{_MONTH})(?:,|{_S}of)?{_S}(?P<year>{_YEAR})", _month_of_year),
    _rule(rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his){_S})?(?P<month>{_MONTH})", _bare_month),
    _rule(
        rf"(?P<year>{_YEAR})(?![.,:/][0-9]|[-–][0-9]{{1,3}}(?![0-9])|%|\s?(?:BST|EST|EDT|GMT|UTC|hours)\b)", _bare_year
    ),
    _rule(r"(?P<year>(?:1[0-9]{3}|20[0-9]{2}))[-–/](?P<until>[0-9]{2})(?![0-9/-])", _year_pair),
    _rule(
        rf"(?:the{_S})?(?:(?:early|late|mid)(?:{_S}|-))?(?:['’‘](?=[0-9]0s)|(?=[12][0-9]{{2}}0s))"
        r"(?P<year>[0-9]{4}|[0-9]0)s",
        _decade,
    ),
    _rule(rf"[Qq](?P<which>[1-4]){_S}(?:of{_S})?(?P<year>{_YEAR})", _quarter),
    _rule(
        rf"(?:the{_S})?(?P<which>first|second|third|fourth){_S}(?P<part>quarter|half){_S}(?:of{_S})?(?P<year>{_YEAR})",
        _quarter,
        any_case=True,
    ),
    _rule(rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his)(?:{_S}(?:coming|past))?{_S})?(?P<weekday>{_WEEKDAY})", _weekday),
    _rule(
        rf"(?:the{_S})?day{_S}before{_S}yesterday|(?:the{_S})?day{_S}after{_S}tomorrow"
        rf"|last{_S}night|tonight|today|tomorrow|yesterday|this{_S}(?:morning|afternoon|evening)",
        _near_day,
        any_case=True,
    ),
    _rule(r"overnight", _overnight, any_case=True),
    _rule(
        rf"(?P<which>last|next|this){_S}(?P<unit>week|weekend|month|year)"
        rf"|(?:at{_S}the|over{_S}the|this{_S}past|the{_S}past){_S}weekend",
        _near_period,
        any_case=True,
    ),
    _rule(
        rf"(?P<hedge>{_HEDGE})?(?P<count>{_NUMERAL}){_S}(?P<unit>{_UNITS}){_S}ago",
        _ago,
        any_case=True,
    ),
    _rule(
        rf"{_HEDGE}?(?:{_COUNT}{_S}{_UNITS}|{_UNITS_PLURAL}|the{_S}{_UNIT}){_S}"
        r"(?:after|ago|before|earlier|later|previously|since)",
        _open,
        any_case=True,
    ),
    _rule(
        rf"(?:(?:in|over|during|for|within){_S})?(?:the{_S})?"
        rf"(?:recent|coming|previous|following){_S}(?:{_COUNT}{_S})?{_UNITS}"
        rf"|(?:(?:in|over|during|for|within){_S}(?:the{_S})?|the{_S})(?:last|past|next){_S}(?:{_COUNT}{_S})?{_UNITS}"
        rf"|the{_S}(?:past|coming|previous|following|next|same){_S}{_UNIT}|that{_S}(?:same{_S})?day"
        rf"|the{_S}day{_S}(?:after|before)|within{_S}(?:days|hours|minutes|months|weeks|years)|recently"
        rf"|in{_S}the{_S}(?:early{_S})?(?:morning|afternoon|evening)",
        _open,
        any_case=True,
    ),
    _rule(
        rf"(?:by|before|at|until){_S}the{_S}(?:end|start|beginning|middle){_S}of{_S}the{_S}(?:day|week|month|year|decade)",
        _open,
        any_case=True,
    ),
    _rule(
        rf"(?:at|by|before|after|around|until|since){_S}(?:noon|midday|midnight|dawn|dusk|sunset|sunrise"
        rf"|[0-9]{{1,2}}(?:[:.][0-9]{{2}})?\s?[ap]\.?m|[0-9]{{1,2}}:[0-9]{{2}}|[a-z]+{_S}o['’]clock)",
        _open,
        any_case=True,
    ),
    _rule(
        rf"(?:(?:in|by|until|since|last|next|this|during|early|late|of){_S}){{1,2}}(?:the{_S})?{_SEASON}"
        rf"(?:{_S}(?:of{_S})?{_YEAR})?|{_SEASON}{_S}(?:of{_S})?{_YEAR}",
        _season,
        any_case=True,
    ),
)


# -- the phrase around a match

_BEFORE: Final = re.compile(
    r"(?:\b(?:late|early|earlier|later)\s{1,3}|\b(?:early|late|mid)-)?"
    r"(?:\b(?:on|in|by|at|since|until|till|before|during|early|late|earlier|later)\s{1,3}|\bmid[- ])?"
    r"(?:\b(?:early|late|mid)(?:\s{1,3}|-))?(?:the\s{1,3}(?:morning|afternoon|evening|night)\s{1,3}of\s{1,3})?\Z",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(rf"{_S}(?:late{_S}|early{_S})?(?:at{_S})?{_PART}\b")
_PREPOSITION: Final = re.compile(
    r"(?:after|around|at|before|by|during|for|in|over|since|until|within)\b", re.IGNORECASE
)
_POSSESSIVE: Final = re.compile(r"['’]")
_MOST_LEAD_CHARS: Final = 32


def _extend(text: str, found: list[_Found], start: int, stop: int) -> list[_Found]:
    """Take in the preposition before each match and the part of the day after it, and let "since" open the end."""
    extended: list[_Found] = []
    floor = start
    for one in found:
        lead = None
        if not _PREPOSITION.match(text, one.start, one.end):
            lead = _BEFORE.search(text, max(floor, one.start - _MOST_LEAD_CHARS), one.start)
        begin = lead.start() if lead else one.start
        tail = _AFTER.match(text, one.end, stop) if one.period.precision == "day" else None
        end = tail.end() if tail else one.end + (text[one.end - 2 : one.end + 1] == ".m.")
        period = one.period
        if not _POSSESSIVE.match(text, end, stop):
            period = _opened(text[begin : one.start].lower().split(), period)
        extended.append(_Found(begin, end, period))
        floor = end
    return extended


def _opened(words: list[str], period: _Period) -> _Period:
    """The period with the end opened that its preposition leaves open."""
    if "since" in words:
        return replace(period, last=None)
    if "before" in words:
        last = _shift(period.first, -1) if period.first else None
        return replace(period, first=None, last=last, value=None)
    if "by" in words or "until" in words or "till" in words:
        return replace(period, first=None)
    return period


_CLOCK: Final = re.compile(
    r"(?:at|before|after|around|by|since|until)\s{1,3}(?:[0-9]|noon|midday|midnight|dawn|dusk|sun|[a-z]+\s{1,3}o['’])",
    re.IGNORECASE,
)
_JOINTS: Final = {"and": "between", "through": "from", "till": "from", "to": "from", "until": "from"}
_JOINT: Final = re.compile(r"\s{0,3}(and|to|until|till|through|-|–|—)\s{0,3}", re.IGNORECASE)
_RANGE_LEAD: Final = re.compile(r"\b(between|from)\s{1,3}\Z", re.IGNORECASE)


def _join(text: str, found: list[_Found], start: int) -> list[_Found]:
    """Make one of what is one phrase: "from 2004 to 2009", "at 6 pm on Thursday", "in March last year"."""
    joined: list[_Found] = []
    for one in found:
        merged = _merge(text, joined[-1], one, start) if joined else None
        if merged is None:
            joined.append(one)
        else:
            joined[-1] = merged
    return joined


def _merge(text: str, first: _Found, second: _Found, start: int) -> _Found | None:
    return _interval(text, first, second, start) or _clocked(text, first, second) or _within(text, first, second)


def _within(text: str, first: _Found, second: _Found) -> _Found | None:
    """One phrase of a day or month and the week or year it is in: "on Tuesday last week", "in March last year"."""
    begin, frame = first.period, second.period
    near = re.fullmatch(r",?\s{1,3}", text[first.end : second.start][:5]) is not None
    if not near or begin.first is None or frame.first is None or frame.anchor != "published_at":
        return None
    if frame.precision == "week" and begin.precision == "day":
        day = _shift(frame.first, begin.first.weekday())
        return _Found(first.start, second.end, _day(day, "published_at")) if day else None
    if frame.precision != "year" or begin.anchor != "published_at":
        return None
    if begin.precision == "month":
        return _Found(first.start, second.end, _month(frame.first.year, begin.first.month, "published_at"))
    day = _date(frame.first.year, begin.first.month, begin.first.day) if begin.precision == "day" else None
    return _Found(first.start, second.end, _day(day, "published_at")) if day else None


def _clocked(text: str, first: _Found, second: _Found) -> _Found | None:
    """One phrase of a clock time and its day: "at 6 pm on Thursday", "Thursday at 6 pm"."""
    gap = text[first.end : second.start]
    if len(gap) > 3 or gap.strip(" ,.") or (gap.startswith(".") and not text[second.start].islower()):
        return None
    hour, day = (first, second) if _CLOCK.match(text, first.start, first.end) else (second, first)
    if not _CLOCK.match(text, hour.start, hour.end) or day.period.precision not in ("day", "unresolved"):
        return None
    return _Found(first.start, second.end, day.period)


def _interval(text: str, first: _Found, second: _Found, start: int) -> _Found | None:
    core = _JOINT.match(text, first.end, second.end)
    if core is None or core.end() < second.start:
        return None
    lead = _RANGE_LEAD.search(text, max(start, first.start - 12), first.start)
    needed = _JOINTS.get(core[1].lower())
    if needed is not None and (lead is None or lead[1].lower() != needed):
        return None
    begin, stop = first.period, second.period
    if begin.first is None or stop.last is None or begin.value is None or stop.value is None:
        return None
    if begin.first >= stop.last:
        begin = _earlier(begin)
    if begin.first is None or begin.value is None or begin.first >= stop.last:
        return None
    anchor = "published_at" if "published_at" in (begin.anchor, stop.anchor) else begin.anchor
    value = f"{begin.value.split('/')[0]}/{stop.value.split('/')[-1]}"
    period = _Period("interval", begin.first, stop.last, value, anchor)
    return _Found(first.start - (len(lead[0]) if lead else 0), second.end, period)


def _earlier(period: _Period) -> _Period:
    """The weekday a week before, the month a year before: where a range begins before it ends."""
    if period.first is None or period.anchor != "published_at":
        return period
    if period.precision == "month" and period.first.year > 1:
        return _month(period.first.year - 1, period.first.month, "published_at")
    day = _shift(period.first, -7) if period.precision == "day" else None
    return _day(day, "published_at") if day else period
