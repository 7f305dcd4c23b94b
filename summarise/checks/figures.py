"""Checks of figures and dates of a claim: against the evidence first, its neighbours next, the article last.

A figure is bound to its qualifier and its unit: "up to 40 hours" is neither "40 hours" nor "up to 40 days".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Final

from summarise.checks.dates import check_times
from summarise.checks.subject import Subject, finding
from summarise.data import Comparator, Finding, Quantity, Severity
from summarise.text.number_words import CURRENCIES, MEASURES, TIME_PLURALS, TIME_UNITS, VAGUE_PLURALS
from summarise.text.numbers import Number, agree
from summarise.text.reading import Reading
from summarise.text.words import find_words, stem

_COUNTS: Final = re.compile(r"[ -](?!(?:and|at|by|for|from|in|on|that|to|which|who|whose|with)\b)\w")
"""What follows "one" where it counts something."""
_BOUNDS: Final[dict[Comparator, str]] = {
    "at_least": "a lower bound", "more_than": "a lower bound",
    "up_to": "an upper bound", "fewer_than": "an upper bound",
    "about": "about", "exact": "exact", "between": "a range", "vague": "vague",
}  # fmt: skip
"""Comparators that say nearly the same have the same word here."""
_DURATIONS: Final = frozenset(stem(word) for word in TIME_UNITS | TIME_PLURALS)
_MEASURES: Final = frozenset(stem(word) for word in MEASURES)
_MONEY: Final = frozenset(stem(word) for word in CURRENCIES)
_SHARES: Final = frozenset({"percent", "per cent", "percentage point", "percentage points", "%"})
_ESTIMATE: Final = stem("estimate")
_POINT: Final = stem("point")
_MOST_ADDED: Final = 12
"""Figures of the evidence that are tried as parts of a sum; more are no evidence of one claim."""


def number_supported(subject: Subject) -> Iterator[Finding]:
    """number.supported: each number and date of the claim stands in the evidence or beside it, with the same unit."""
    if subject.located:
        yield from check_times(subject)
        yield from _check_numbers(subject)


def number_qualifier(subject: Subject) -> Iterator[Finding]:
    """number.qualifier: "at least", "up to", "about" and ranges keep their qualifier, and a figure its unit."""
    if not all(evidence.located for evidence in subject.evidence):
        return
    for said in subject.reading.quantities:
        same = _same_quantities(said, subject.readings) or _same_quantities(said, subject.readings_near)
        estimated = said.comparator == "about" and any(_ESTIMATE in reading.stems for reading in subject.readings)
        if estimated:
            continue
        for lost in compare_bounds([said], same, "The claim", "the evidence"):
            yield lost.model_copy(update={"spans": (subject.ground.span_of(same[0]),)})
            break
        else:
            if same and not any(_may_measure_alike(said, q) for q in same):
                message = f"The claim says “{said.text}”; the evidence says “{same[0].text}”: another unit."
                yield finding("number.qualifier", "warn", message, [subject.ground.span_of(same[0])])


def compare_bounds(said: Iterable[Quantity], given: Iterable[Quantity], what: str, where: str) -> Iterator[Finding]:
    """Yield number.qualifier for each quantity that is given, but never so bounded ("at least ten", "ten")."""
    there = list(given)
    for quantity in said:
        same = [q for q in there if _shares_value(quantity, q)]
        if same and not has_bound_of(quantity, same):
            message = f"{what} says “{quantity.text}”; {where} says “{same[0].text}”."
            yield finding("number.qualifier", "warn", message)


def has_bound_of(quantity: Quantity, given: Iterable[Quantity]) -> bool:
    """Say whether one of the given quantities has the value of another, so bounded."""
    bound = _BOUNDS[quantity.comparator]
    return any(bound == _BOUNDS[q.comparator] and _shares_value(quantity, q) for q in given)


def number_merged(subject: Subject) -> Iterator[Finding]:
    """number.merged: no figure of the claim is the sum, the mean or the range of figures that are kept apart."""
    told = [n for reading in subject.readings for n in reading.numbers]
    for number in plain_numbers(subject.reading) if told else ():
        if any(agree(number, n) for n in told):
            continue
        given = [n for reading in subject.readings_near for n in reading.numbers if n.low is not None]
        if made := describe_merged(number, given):
            message = f"The claim says {number.text}, {made}; the article does not put these together."
            yield finding("number.merged", "reject", message, subject.located)


def time_resolved(subject: Subject) -> Iterator[Finding]:
    """time.resolved: a relative date has a date of publication from which it was told."""
    if subject.ground.article.published_on is not None:
        return
    unresolved = [t for t in subject.times if t.date is None and t.precision == "unresolved"]
    dated = any(t.date is not None for t in subject.reading.times)
    for time in unresolved:
        severity: Severity = "warn" if dated else "info"
        then = ", yet the claim gives a date" if dated else ""
        message = f"“{time.text}” cannot be dated: the article has no date of publication{then}."
        yield finding("time.resolved", severity, message, [subject.ground.span_of(time)])


def describe_merged(number: Number, given: Sequence[Number]) -> str | None:
    """Say how a number was made of others ("the sum of 17 and 23"); None where it stands among them or was not.

    Only plain counts and sums of at most twelve given numbers are tried, two at a time: what is made of more is left to
    number.supported.
    """
    values = {(n.low, n.high): n.text for n in given}
    if (number.low, number.high) in values or number.form in ("year", "date", "time", "ordinal", "label", "age"):
        return None
    ends = {n.low: n.text for n in given if n.low == n.high}
    if number.low != number.high:
        if number.low in ends and number.high in ends:
            return f"a range from {ends[number.low]} to {ends[number.high]}"
        return None
    counts = list({n.low: n for n in given if n.low == n.high and n.form == number.form}.values())[:_MOST_ADDED]
    for one, other in combinations(counts, 2):
        if one.low is None or other.low is None or number.low is None:
            continue
        if one.low + other.low == number.low and min(one.low, other.low) > 1:
            return f"the sum of {one.text} and {other.text}"
        if one.low + other.low == 2 * number.low and min(one.low, other.low) > 1:
            return f"the mean of {one.text} and {other.text}"
    return None


def plain_numbers(reading: Reading) -> Iterator[Number]:
    """Yield the numbers of a text that have a value and belong to no date; no "one" for a thing."""
    for number in reading.numbers:
        stands_for_a_thing = number.text.casefold() == "one" and not _COUNTS.match(reading.text, number.end)
        dated = number.form in ("date", "year") and any(t.start <= number.start < t.end for t in reading.times)
        if number.low is not None and not stands_for_a_thing and not dated:
            yield number


def _check_numbers(subject: Subject) -> Iterator[Finding]:
    told = [n for reading in subject.readings for n in reading.numbers]
    for number in plain_numbers(subject.reading):
        if any(agree(number, n) for n in told):
            continue
        close = [n for reading in subject.readings_near for n in reading.numbers]
        if describe_merged(number, close):
            continue
        there = ", ".join(dict.fromkeys(n.text for n in subject.numbers)) or "no figure"
        says = f"The claim says {number.text}; the evidence says {there}"
        if number.low == number.high and any(number.low in (n.low, n.high) and n.low != n.high for n in told):
            yield finding("number.supported", "warn", f"{says}: that is one end of a range.", subject.located)
        elif any(agree(number, n) for n in close):
            if not _keeps_all(subject, number):
                message = f"{says}; the figure stands in a sentence beside it."
                yield finding("number.supported", "warn", message, subject.located)
        elif (number.low, number.high) in subject.ground.number_values:
            message = f"{says}; the figure stands elsewhere in the article."
            yield finding("number.supported", "warn", message, subject.located)
        else:
            yield finding("number.supported", "reject", f"{says}; the article does not give it.", subject.located)
    yield from _check_vague(subject)


def _keeps_all(subject: Subject, added: Number) -> bool:
    """Whether the claim has each figure of its evidence besides the one that stands beside it: nothing was replaced."""
    said = [n for n in subject.reading.numbers if n is not added]
    return all(any(agree(n, given) for n in said) for given in subject.numbers if given.low is not None)


def _check_vague(subject: Subject) -> Iterator[Finding]:
    """Orders of magnitude in words: "dozens" is not "hundreds"."""
    if VAGUE_PLURALS.isdisjoint(subject.reading.keys):
        return
    there = {key for reading in subject.readings_told for key in reading.keys & VAGUE_PLURALS}
    for word in subject.reading.words:
        if word.key in VAGUE_PLURALS and word.key not in there:
            others = " and ".join(sorted(f"“{w}”" for w in there)) or ", ".join(n.text for n in subject.numbers)
            message = f"The claim says “{word.key}”; the evidence says {others or 'no such figure'}."
            yield finding("number.supported", "warn", message, subject.located)


def _same_quantities(said: Quantity, readings: Iterable[Reading]) -> list[Quantity]:
    return [q for reading in readings for q in reading.quantities if _shares_value(said, q)]


def _shares_value(said: Quantity, given: Quantity) -> bool:
    if said.comparator == "vague" or given.comparator == "vague":
        return said.comparator == given.comparator and said.text.casefold() == given.text.casefold()
    mine, theirs = {said.min, said.max} - {None}, {given.min, given.max} - {None}
    return mine == theirs


def _may_measure_alike(said: Quantity, given: Quantity) -> bool:
    """Whether two units can be of one measure: the same, or not both of a kind that excludes others."""
    mine, theirs = _measure(said.unit), _measure(given.unit)
    return mine is None or theirs is None or mine == theirs


@lru_cache(maxsize=1024)
def _measure(unit: str | None) -> str | None:
    """The unit that a figure is measured in, as a stem; None where things are counted."""
    if unit is None:
        return None
    words = find_words(unit)
    stems = [word.stem for word in words]
    if _POINT in stems:
        return _POINT
    if unit.casefold() in _SHARES or "percent" in unit.casefold() or "%" in unit:
        return "percent"
    for one in stems:
        if one in _DURATIONS or one in _MEASURES or one in _MONEY:
            return one
    return None
