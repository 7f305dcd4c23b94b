"""Checks of the times of a claim: each stands in the evidence, or follows from what stands there.

A date in brackets after a time ("on Tuesday (17 March 2026)") tells what the time was taken for and is held against it.
Clock times are figures and are checked with them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.subject import Subject, finding
from summarise.data import Finding, Severity, Time
from summarise.text.reading import Reading
from summarise.text.words import find_words

_LITTLE_SAID: Final = frozenset({
    "about", "after", "around", "at", "before", "by", "during", "early", "for", "from", "in", "late", "of", "on",
    "over", "shortly", "since", "the", "to", "until", "within",
})  # fmt: skip
_EXPLAINED: Final = re.compile(r"\s*\((?:in |of |on )?\Z")
_COARSE: Final = frozenset({"month", "year"})
"""Precisions at which a claim may tell a time less exactly than its evidence."""
_WORDS: Final[dict[str, str]] = {
    word: group
    for group, words in {
        "morning": "morning dawn daybreak sunrise", "noon": "midday noon", "afternoon": "afternoon",
        "evening": "evening dusk nightfall sunset", "night": "night midnight overnight tonight nightfall",
        "spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter", "weekend": "weekend",
        "holidays": "holidays holiday christmas easter",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Parts of the day and of the year: words of other groups exclude each other."""
_WORD_KEYS: Final = frozenset(_WORDS)
_PERIOD_UNITS: Final = frozenset(
    {"autumn", "decade", "month", "quarter", "season", "spring", "summer", "week", "winter", "year"}
)
_PERIOD: Final = re.compile(
    r"\b(this|next|last|end of the|beginning of the|start of the) (year|month|week|season|quarter|decade|summer|winter|"
    r"spring|autumn)\b",
    re.IGNORECASE,
)


def check_times(subject: Subject) -> Iterator[Finding]:
    """number.supported for times: the evidence gives each time of the claim, in its own words or in others."""
    times = subject.reading.times
    told = [t for reading in subject.readings_told for t in reading.times] if times else []
    for at, time in enumerate(times):
        explained = times[at - 1] if at and _explains(subject.reading.text, times[at - 1], time) else None
        if explained is not None:
            yield from _check_explanation(subject, explained, time, told)
        elif time.date is not None and not _is_given(subject, time, told):
            yield _say(subject, time, told, "reject")
    yield from _check_words(subject)


def _explains(text: str, first: Time, second: Time) -> bool:
    """Whether the second time stands in brackets after the first."""
    return second.date is not None and _EXPLAINED.match(text[first.end : second.start]) is not None


def _check_explanation(subject: Subject, first: Time, second: Time, told: Sequence[Time]) -> Iterator[Finding]:
    """What a time was taken for agrees with what it is: by the evidence's words, else by the claim's own."""
    same = [t for t in told if _telling(first) and _telling(first) <= _telling(t)]
    dated = [t for t in same if t.from_ or t.to]
    if not dated and (first.from_ or (first.to and not same)):
        dated = [first]
    if dated:
        if not any(_may_be(second, t) for t in dated):
            day = dated[0].date or ""
            message = f"The claim dates “{first.text}” to {second.text}; by the article it is {day}."
            yield finding(
                "number.supported", "reject", message, [subject.ground.span_of(t) for t in dated if t in told]
            )
    elif not _is_near(subject, second):
        yield _say(subject, second, told, "warn")


def _is_given(subject: Subject, time: Time, told: Sequence[Time]) -> bool:
    """Whether the evidence or its context gives a time."""
    if any(_may_be(time, t) for t in told) or _stands_as_written(subject, time):
        return True
    if any(t.precision == "day" for t in told) and not _keeps(subject, told):
        return False
    return _is_near(subject, time)


def _keeps(subject: Subject, told: Sequence[Time]) -> bool:
    """Whether the claim has all periods of its evidence, so that another one is added, not put in their place."""
    periods = [t for t in told if t.precision in _COARSE]
    return bool(periods) and all(any(_may_be(time, t) for time in subject.reading.times) for t in periods)


def _is_near(subject: Subject, time: Time) -> bool:
    """Whether a time is the day of publication, or stands beside the evidence."""
    published = subject.ground.article.published_on
    if published is not None and (
        time.date == str(published) or (time.precision in _COARSE and str(published).startswith(str(time.date)))
    ):
        return True
    return any(_may_be(time, t) for reading in subject.readings_near for t in reading.times)


def _may_be(claimed: Time, given: Time) -> bool:
    """Whether the claim's time is the one given, or a month or year that holds it ("in 2024" for "on 3 May 2024")."""
    if claimed.date is not None and claimed.date == given.date:
        return True
    if claimed.precision not in _COARSE or claimed.from_ is None or claimed.to is None:
        return False
    days = [day for day in (given.from_, given.to) if day is not None]
    return bool(days) and all(claimed.from_ <= day <= claimed.to for day in days)


def _telling(time: Time) -> frozenset[str]:
    return frozenset(word.key for word in find_words(time.text)) - _LITTLE_SAID


def _stands_as_written(subject: Subject, time: Time) -> bool:
    """Whether a sentence of the evidence has the words of a time, whatever day either is taken for."""
    telling = _telling(time)
    return bool(telling) and any(telling <= reading.keys for reading in subject.readings_told)


def _check_words(subject: Subject) -> Iterator[Finding]:
    """Parts of the day and of the year, and "next year" for "this year": a word that the evidence has another for."""
    for key in sorted(subject.reading.keys & _WORD_KEYS):
        there = {word for reading in subject.readings_told for word in reading.keys & _WORDS.keys()}
        if there and key not in there and _WORDS[key] not in {_WORDS[word] for word in there}:
            others = " and ".join(sorted(f"“{w}”" for w in there))
            message = f"The claim says “{key}”; the evidence says {others}."
            yield finding("number.supported", "warn", message, subject.located)
    said = _periods(subject.reading)
    if not said:
        return
    given = frozenset(period for reading in subject.readings_told for period in _periods(reading))
    for lost in sorted(said - given):
        kept = given <= said and any(lost in _periods(reading) for reading in subject.readings_near)
        if given and not kept:
            message = f"The claim says “{lost}”; the evidence says “{min(given)}”."
            yield finding("number.supported", "warn", message, subject.located)


def _periods(reading: Reading) -> frozenset[str]:
    if _PERIOD_UNITS.isdisjoint(reading.keys):
        return frozenset()
    return frozenset(match.group().lower() for match in _PERIOD.finditer(reading.text, reading.start, reading.end))


def _say(subject: Subject, time: Time, told: Sequence[Time], severity: Severity) -> Finding:
    there = ", ".join(dict.fromkeys(f"“{t.text}”" for t in told)) or "no date"
    message = f"The claim says {time.text}; the evidence says {there}, which does not fix that date."
    return finding("number.supported", severity, message, subject.located)
