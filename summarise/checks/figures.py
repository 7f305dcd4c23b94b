"""Checks of figures and dates: what a text counts and when, against the evidence first and the article after it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.subject import Subject, finding
from summarise.data import Finding, Severity, Time
from summarise.ground import Ground
from summarise.text.numbers import Number
from summarise.text.reading import Reading

_TIME_PREPOSITIONS: Final = frozenset(
    {"after", "at", "before", "by", "during", "from", "in", "of", "on", "since", "the", "until"}
)
_NEXT_WORD: Final = re.compile(r"[ -]\w")


def number_supported(subject: Subject) -> Iterator[Finding]:
    """number.supported: each number and date of the claim stands in the evidence or beside it."""
    if subject.located:
        yield from _check_times(subject)
        yield from _check_numbers(subject)


def _check_times(subject: Subject) -> Iterator[Finding]:
    published = str(subject.ground.article.published_on)
    known = {t.date for reading in subject.readings_near for t in reading.times}
    for time in subject.reading.times:
        if time.date is None or time.date in known or time.date == published:
            continue
        if not stands_as_written(time, subject.readings_near, subject.ground):
            message = f"The claim says {time.text} ({time.date}); no words of the article fix that date."
            yield finding("number.supported", "reject", message, subject.located)


def stands_as_written(time: Time, near: Sequence[Reading], ground: Ground) -> bool:
    """Say whether the article has the words of a time: the phrase anywhere, or its telling words near the evidence.

    "in June" is said by "instead of June", whatever year either is taken for.
    """
    said = Reading.of(time.text)
    if ground.folded.text.find(" ".join(word.key for word in said.words)) >= 0:
        return True
    telling = said.keys - _TIME_PREPOSITIONS
    return bool(telling) and any(telling <= reading.keys for reading in near)


def _check_numbers(subject: Subject) -> Iterator[Finding]:
    close = [n for reading in subject.readings_near for n in reading.numbers]
    for number in plain_numbers(subject.reading):
        severity = _place_number(number, close, subject.ground)
        if severity is None:
            continue
        there = ", ".join(dict.fromkeys(n.text for n in subject.numbers)) or "no figure"
        where = "they stand elsewhere in the article" if severity == "warn" else "the article does not give it"
        message = f"The claim says {number.text}; the evidence says {there}; {where}."
        yield finding("number.supported", severity, message, subject.located)


def plain_numbers(reading: Reading) -> Iterator[Number]:
    """Yield the numbers of a text that have a value and are no part of a time expression; no "one" for a thing."""
    for number in reading.numbers:
        stands_for_a_thing = number.text.casefold() == "one" and not _NEXT_WORD.match(reading.text, number.end)
        timed = any(t.start <= number.start < t.end for t in reading.times)
        if number.low is not None and not stands_for_a_thing and not timed:
            yield number


def _place_number(number: Number, close: Sequence[Number], ground: Ground) -> Severity | None:
    """None if the number is one of those close to the evidence; else how bad it is."""
    wanted = (number.low, number.high)
    if any(wanted == (n.low, n.high) for n in close):
        return None
    if any(wanted[0] == wanted[1] and wanted[0] in (n.low, n.high) for n in close):
        return "warn"
    return "warn" if wanted in ground.number_values else "reject"
