"""Date grammar: text and the day of publication in, its time expressions out, each resolved as far as its words allow.

What the words mean is told in `date_rules.py`; here the places are found where they can stand at all, the longest
reading of each is taken, and what is one phrase is made one. Nothing is carried from one sentence to another: "the
following day" stays unresolved.
"""

import re
from datetime import date
from typing import Final, NamedTuple

from summarise.data import Time
from summarise.text.date_rules import CORE, KIND, REACH, RULES, Period, in_month, make_date, on_day, shift_days
from summarise.text.tense import Reading

_CAPITALISED: Final = frozenset({"month", "weekday"})


class _Found(NamedTuple):
    """A period and where it stands."""

    start: int
    end: int
    period: Period


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
    found = _find(text, published, start, stop)
    if not found:
        return ()
    found = _join(text, _extend(text, _first_and_longest(found), start, stop), start)
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
    """Read around each word that tells a time, and nowhere else."""
    found: list[_Found] = []
    stretches = _find_stretches(text, start, stop)
    if not stretches:
        return found
    reading = Reading(text, published, start, stop)
    for kind, places in stretches.items():
        for begin, end in places:
            for pattern, rule in RULES[kind]:
                for match in pattern.finditer(text, begin, end):
                    period = rule(match, reading)
                    if period is not None:
                        found.append(_Found(match.start(), match.end(), period))
    return found


def _find_stretches(text: str, start: int, stop: int) -> dict[str, list[tuple[int, int]]]:
    """The stretches of text around the words of each kind, overlapping ones joined."""
    stretches: dict[str, list[tuple[int, int]]] = {}
    # One byte a character, so that places are the same; what is not ASCII is "?" and no part of any such word. The
    # space stands before the first word.
    folded = b" " + text[start:stop].encode("ascii", "replace").lower()
    for core in CORE.finditer(folded):
        told = KIND.match(folded, core.start() + 1)
        kind = told.lastgroup if told else None
        place = start + core.start()
        if kind is None or (kind in _CAPITALISED and not text[place].isupper()):
            continue
        before, after = REACH[kind]
        begin, end = max(start, place - before), min(stop, start + core.end() - 1 + after)
        places = stretches.setdefault(kind, [])
        if places and places[-1][1] >= begin:
            places[-1] = (places[-1][0], end)
        else:
            places.append((begin, end))
    return stretches


def _first_and_longest(found: list[_Found]) -> list[_Found]:
    """Drop what overlaps an earlier or a longer one."""
    kept: list[_Found] = []
    for one in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


# -- the phrase around a match

# The lookahead only saves time.
_BEFORE: Final = re.compile(
    r"(?=\b[a-z]|the|\Z)(?:\b(?:late|early|earlier|later)\s{1,3}|\b(?:early|late|mid)-)?"
    r"(?:\b(?:on|in|by|at|since|until|till|before|during|early|late|earlier|later)\s{1,3}|\bmid[- ])?"
    r"(?:\b(?:early|late|mid)(?:\s{1,3}|-))?"
    r"(?:the\s{1,3}(?:(?:early|small)\s{1,3}hours|morning|afternoon|evening|night)\s{1,3}of\s{1,3})?\Z",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(r"\s{1,3}(?:late\s{1,3}|early\s{1,3})?(?:at\s{1,3})?(?:morning|afternoon|evening|night)\b")
_LEAD_END: Final = re.compile(
    r"(?:late|early|earlier|later|on|in|by|at|since|until|till|before|during|mid|of)\s{1,3}\Z|-\Z", re.IGNORECASE
)
"""How all that `_BEFORE` takes in ends."""
_MOST_LEAD_END_CHARS: Final = 10
_PREPOSITION: Final = re.compile(
    r"(?:after|around|at|before|by|during|for|in|over|since|until|within)\b", re.IGNORECASE
)
_POSSESSIVE: Final = re.compile(r"['’]")
_MOST_LEAD_CHARS: Final = 40


def _extend(text: str, found: list[_Found], start: int, stop: int) -> list[_Found]:
    """Take in the preposition before each match and the part of the day after it, and let "since" open the end."""
    extended: list[_Found] = []
    floor = start
    for one in found:
        begin = one.start
        led = _LEAD_END.search(text, max(floor, begin - _MOST_LEAD_END_CHARS), begin)
        if led and not _PREPOSITION.match(text, begin, one.end):
            lead = _BEFORE.search(text, max(floor, begin - _MOST_LEAD_CHARS), begin)
            begin = lead.start() if lead else begin
        tail = _AFTER.match(text, one.end, stop) if one.period.precision in ("day", "unresolved") else None
        end = tail.end() if tail else one.end + (text[one.end - 2 : one.end + 1] == ".m.")
        period = one.period
        if not _POSSESSIVE.match(text, end, stop):
            period = _opened(text[begin : one.start].lower().split(), period) if begin < one.start else period
        extended.append(_Found(begin, end, period))
        floor = end
    return extended


def _opened(words: list[str], period: Period) -> Period:
    """The period with the end opened that its preposition leaves open."""
    if "since" in words:
        return period._replace(last=None)
    if "before" in words:
        last = shift_days(period.first, -1) if period.first else None
        return period._replace(first=None, last=last, value=None)
    if "by" in words or "until" in words or "till" in words:
        return period._replace(first=None)
    return period


_CLOCK: Final = re.compile(
    r"[0-9]{1,2}(?::[0-9]{2}|(?:\.[0-9]{2})?\s?[ap]\.?m)"
    r"|(?:(?:just|shortly)\s{1,3})?(?:at|before|after|around|by|since|until|close\s{1,3}to)\s{1,3}"
    r"(?:about\s{1,3}|around\s{1,3})?(?:[0-9]|dawn|daybreak|dusk|midday|midnight|nightfall|noon|sun|[a-z]+\s{1,3}o['’])",
    re.IGNORECASE,
)
_BESIDE: Final = re.compile(r"(?:,|\s{1,3}of)?\s{1,3}")
_JOINTS: Final = {"and": "between", "through": "from", "till": "from", "to": "from", "until": "from"}
_JOINT: Final = re.compile(r"\s{0,3}(and|to|until|till|through|-|–|—)\s{0,3}", re.IGNORECASE)
_WEEKDAYS: Final = re.compile(r"[A-Z][a-z]{2,5}day\s{1,3}(?:to|through)\s{1,3}[A-Z][a-z]{2,5}day")
"""Opening hours and the like, a range without "from"."""
_MOST_GAP_CHARS: Final = 16
"""More than any joint has between two times of one phrase."""
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
    if second.start - first.end > _MOST_GAP_CHARS:
        return None
    return _interval(text, first, second, start) or _clocked(text, first, second) or _within(text, first, second)


def _within(text: str, first: _Found, second: _Found) -> _Found | None:
    """One phrase of a day or month and the week or year it is in: "on Tuesday last week", "in March last year"."""
    begin, frame = first.period, second.period
    near = _BESIDE.fullmatch(text, first.end, second.start)
    if near is None or begin.first is None or frame.first is None or frame.anchor != "published_at":
        return None
    if frame.precision == "week" and begin.precision == "day":
        day = shift_days(frame.first, begin.first.weekday())
        return _Found(first.start, second.end, on_day(day, "published_at")) if day else None
    if frame.precision != "year" or begin.anchor != "published_at":
        return None
    if begin.precision == "month":
        return _Found(first.start, second.end, in_month(frame.first.year, begin.first.month, "published_at"))
    day = make_date(frame.first.year, begin.first.month, begin.first.day) if begin.precision == "day" else None
    return _Found(first.start, second.end, on_day(day, "published_at")) if day else None


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
    week = needed == "from" and _WEEKDAYS.fullmatch(text, first.start, second.end) is not None
    if needed is not None and not week and (lead is None or lead[1].lower() != needed):
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
    period = Period("interval", begin.first, stop.last, value, anchor)
    return _Found(first.start - (len(lead[0]) if lead else 0), second.end, period)


def _earlier(period: Period) -> Period:
    """The weekday a week before, the month a year before: where a range begins before it ends."""
    if period.first is None or period.anchor != "published_at":
        return period
    if period.precision == "month" and period.first.year > 1:
        return in_month(period.first.year - 1, period.first.month, "published_at")
    day = shift_days(period.first, -7) if period.precision == "day" else None
    return on_day(day, "published_at") if day else period
