"""What people's tools write as the date of an article -> ISO 8601, for `Article.published_at`.

Only notations with one reading: `01/02/2024` is refused, not guessed. Dates inside the text of an article are the work
of `summarise.text`, not of this module.
"""

import re
from datetime import UTC, date, datetime
from typing import Final

from summarise.data import DatePrecision

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
            ("july", "jul"), ("august", "aug"), ("september", "sep", "sept"), ("october", "oct"), ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip

_MONTH: Final = r"(?P<name>[a-z]{3,9})\.?"
_WEEKDAY: Final = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? )?"
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = r"(?P<year>[0-9]{4})"
# What follows a date. A zone given by letters other than these fixes no instant: "IST" is three zones.
_TIME: Final = (
    r"(?:(?:,| at|, at)? (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?P<second>:[0-9]{2})?"
    r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?(?P<zone>[a-z]{1,5}|[+-][0-9]{2}:?[0-9]{2}))?)?"
)
_ISO: Final = re.compile(
    r"(?P<year>[0-9]{4})[-/.]?(?P<month>[0-9]{2})[-/.]?(?P<day>[0-9]{2})[t ]"
    r"(?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?"
    r" ?(?P<zone>z|utc|gmt|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})|([0-9]{4})([0-9]{2})([0-9]{2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_MONTH_OR_YEAR: Final = re.compile(r"([0-9]{4})(?:[-/]([0-9]{1,2}))?")
_NAMED_DAY: Final = tuple(
    re.compile(pattern + _TIME)
    for pattern in (rf"{_WEEKDAY}{_DAY}[ -]{_MONTH},?[ -]{_YEAR}", rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}")
)
_NAMED_MONTH: Final = re.compile(rf"{_MONTH},? {_YEAR}")
_UTC_NAMES: Final = frozenset({"gmt", "utc", "z"})

# Outside these bounds a number is more likely a year, a day count or an id: 1973 to 2286 in seconds and milliseconds.
_EPOCH_S: Final = (1e8, 1e10)
_EPOCH_MS: Final = (1e11, 1e13)


def parse_published(value: object) -> tuple[str, DatePrecision] | None:
    """Return a date of publication as ISO 8601 with its precision, or None where it cannot be read in exactly one way.

    Understood are ISO 8601 in its usual spellings, RFC 2822, English month names, year-first numbers, day and month in
    numbers where one of them is above 12, and numbers that count seconds or milliseconds since 1970 (taken as UTC).
    Offsets stay as given; a time in a zone that only letters name (`EST`, `CET`) is dropped and the day kept.

    >>> parse_published("Sat, 20 Jan 2024 10:00:00 GMT")
    ('2024-01-20T10:00:00Z', 'minute')
    >>> parse_published("January 20, 2024")
    ('2024-01-20', 'day')
    >>> parse_published("01/02/2024") is None
    True
    """
    try:
        if isinstance(value, str):
            words = " ".join(value.lower().split())
            return _read_iso(words) or _read_numbers(words) or _read_names(words)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _read_epoch(value)
    except ValueError:  # from datetime: there is no such day or time
        return None
    return None


def _read_iso(words: str) -> tuple[str, DatePrecision] | None:
    if not (match := _ISO.fullmatch(words)):
        return None
    day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    second = f":{match['second']}" if match["second"] else ""
    fraction = f".{match['fraction']}" if match["fraction"] else ""
    return _join(day, f"{match['hour']}:{match['minute']}{second}{fraction}", match["zone"])


def _read_numbers(words: str) -> tuple[str, DatePrecision] | None:
    if match := _YEAR_FIRST.fullmatch(words):
        year, month, day = (match[1], match[3], match[4]) if match[1] else (match[5], match[6], match[7])
        return date(int(year), int(month), int(day)).isoformat(), "day"
    if match := _YEAR_LAST.fullmatch(words):
        first, second = int(match[1]), int(match[3])
        if first != second and max(first, second) <= 12:
            return None
        return date(int(match[4]), min(first, second), max(first, second)).isoformat(), "day"
    if match := _MONTH_OR_YEAR.fullmatch(words):
        first_day = date(int(match[1]), int(match[2] or 1), 1).isoformat()
        return (first_day[:7], "month") if match[2] else (first_day[:4], "year")
    return None


def _read_names(words: str) -> tuple[str, DatePrecision] | None:
    for pattern in _NAMED_DAY:
        if (match := pattern.fullmatch(words)) and (month := _MONTHS.get(match["name"])):
            day = date(int(match["year"]), month, int(match["day"]))
            clock = _clock(match)
            zone = match["zone"]
            if clock is None or (zone and zone[0].isalpha() and zone not in _UTC_NAMES):
                return day.isoformat(), "day"
            return _join(day, clock, zone)
    if (match := _NAMED_MONTH.fullmatch(words)) and (month := _MONTHS.get(match["name"])):
        return date(int(match["year"]), month, 1).isoformat()[:7], "month"
    return None


def _clock(match: re.Match[str]) -> str | None:
    """The time of day on 24 hours; None where the words give none."""
    if match["hour"] is None:
        return None
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(f"no hour on 12: {hour}")
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    return f"{hour:02}:{match['minute']}{match['second'] or ''}"


def _join(day: date, clock: str, zone: str | None) -> tuple[str, DatePrecision]:
    if zone in _UTC_NAMES:
        zone = "Z"
    elif zone:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        zone = f"{zone[0]}{digits[:2]}:{digits[2:]}"
    moment = f"{day.isoformat()}T{clock}{zone or ''}"
    datetime.fromisoformat(moment)
    return moment, "minute"


def _read_epoch(number: float) -> tuple[str, DatePrecision] | None:
    if _EPOCH_S[0] <= number < _EPOCH_S[1]:
        seconds = number
    elif _EPOCH_MS[0] <= number < _EPOCH_MS[1]:
        seconds = number / 1000
    else:
        return None
    return datetime.fromtimestamp(int(seconds), UTC).isoformat().replace("+00:00", "Z"), "minute"
