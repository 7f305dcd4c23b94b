"""Checks of what limits a figure or a time by words of its own: "at the earliest", "shortly after", "most of".

Limits of counts and sums ("at least ten rockets") are told by the number grammar and checked in `figures.py`.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from summarise.checks.subject import Subject, finding
from summarise.data import Finding
from summarise.ground import touches
from summarise.text.reading import Reading
from summarise.text.words import Word


def _by_phrase(limits: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """Each phrase, in words, with the limit that it sets."""
    return {tuple(words.split()): limit for limit, phrases in limits.items() for words in phrases.split("|")}


_BEFORE: Final = _by_phrase({
    "about": "about|approximately|around|close to|nearly|roughly",
    "at least": "at least|more than|no fewer than|no less than|not less than|at a minimum",
    "at most": "as many as|as much as|at most|fewer than|less than|no more than|not more than|up to",
    "on average": "an average of|average of|on average",
    "shortly after": "just after|shortly after|soon after",
    "shortly before": "just before|shortly before",
    "at the earliest": "as early as|as soon as|no earlier than|no sooner than|not before",
    "at the latest": "as late as|no later than",
})  # fmt: skip
"""Phrases that stand before what they limit."""
_AFTER: Final = _by_phrase({
    "at least": "at least|at a minimum|at the least|or more",
    "at most": "at best|at most|at a maximum|or less|or fewer",
    "on average": "on average",
    "at the earliest": "at the earliest",
    "at the latest": "at the latest",
})  # fmt: skip
"""Phrases that stand after it."""
_BEGINNINGS: Final = frozenset(words[:2] for words in (*_BEFORE, *_AFTER))
"""The first two words of each phrase, or the one."""
_FIRST_WORDS: Final = frozenset(words[0] for words in _BEGINNINGS)
_ASIDE: Final = re.compile(r"\([^()]{0,40}\)")
_LONGEST: Final = 3
_SKIPPED: Final = frozenset({"a", "an", "at", "by", "in", "of", "on", "the"})
_TIMES: Final = frozenset({
    "afternoon", "april", "august", "autumn", "century", "day", "days", "december", "decade", "evening", "february",
    "friday", "hour", "hours", "january", "july", "june", "march", "may", "midday", "midnight", "minute", "minutes",
    "monday", "month", "months", "morning", "night", "noon", "november", "october", "saturday", "september", "spring",
    "summer", "sunday", "thursday", "tuesday", "wednesday", "week", "weekend", "weeks", "winter", "year", "years",
    "billion", "million", "percent", "thousand", "half",
})  # fmt: skip
"""Words beside digits and number words that a limit may hold for."""
_WHOLES: Final = frozenset({"all", "each", "every", "everybody", "everyone"})
_MOSTS: Final = frozenset({"majority", "mainly", "most", "mostly"})


class _Limit(NamedTuple):
    """A limiting phrase with the word that it holds for."""

    kind: str
    anchor: Word
    first: Word
    last: Word


def limits_kept(subject: Subject) -> Iterator[Finding]:
    """number.qualifier for times, durations and shares: what limits them in the evidence limits them in the claim."""
    if not all(evidence.located for evidence in subject.evidence):
        return
    yield from _check_shares(subject)
    given = [limit for reading in subject.readings for limit in _find_limits(reading)]
    said = list(_find_limits(subject.reading))
    text = subject.ground.article.text
    for limit in given:
        kinds = {other.kind for other in said if other.anchor.stem == limit.anchor.stem}
        both = {other.kind for other in given if other.anchor.stem == limit.anchor.stem}
        told = limit.anchor.stem in subject.reading.stems and touches(limit.anchor, subject.located)
        if told and kinds.isdisjoint(both):
            there = text[min(limit.first.start, limit.anchor.start) : max(limit.last.end, limit.anchor.end)]
            message = f"The evidence says “{there}”; the claim does not say “{limit.kind}”."
            yield finding("number.qualifier", "warn", message, [subject.ground.span(limit.first.start, limit.last.end)])
            return
    for limit in said:
        if any(limit.anchor.stem in reading.stems for reading in subject.readings) and not any(
            other.anchor.stem == limit.anchor.stem for other in given
        ):
            words = subject.draft.text[limit.first.start : limit.last.end]
            message = f"The claim says “{words}” of “{limit.anchor.key}”; the evidence does not."
            yield finding("number.qualifier", "warn", message, subject.located)
            return


def _find_limits(reading: Reading) -> Iterator[_Limit]:
    if _FIRST_WORDS.isdisjoint(reading.keys):
        return
    words = reading.words
    for first, last in [match.span() for match in _ASIDE.finditer(reading.text, reading.start, reading.end)]:
        words = tuple(word for word in words if not first <= word.start < last)
    for i in [i for i, word in enumerate(words) if word.key in _FIRST_WORDS]:
        keys = tuple([word.key for word in words[i : i + _LONGEST]])
        if keys[:2] not in _BEGINNINGS and keys[:1] not in _BEGINNINGS:
            continue
        for size in range(len(keys), 0, -1):
            phrase = keys[:size]
            anchor = _anchor_after(words, i + size) if phrase in _BEFORE else None
            kind = _BEFORE.get(phrase, "")
            if anchor is None and phrase in _AFTER and i and _is_anchor(words[i - 1]):
                anchor, kind = words[i - 1], _AFTER[phrase]
            if anchor is not None:
                yield _Limit(kind, anchor, words[i], words[i + size - 1])
                break


def _anchor_after(words: tuple[Word, ...], at: int) -> Word | None:
    """The figure or time within two words of a phrase."""
    for word in words[at : at + 3]:
        if _is_anchor(word):
            return word
        if word.key not in _SKIPPED:
            return None
    return None


def _is_anchor(word: Word) -> bool:
    return word.key[0].isdigit() or word.key in _TIMES


def _check_shares(subject: Subject) -> Iterator[Finding]:
    """Whether "most of them" became "all of them"."""
    said = subject.reading.keys & (_WHOLES | _MOSTS)
    if not said:
        return
    there = frozenset(key for reading in subject.readings for key in reading.keys & (_WHOLES | _MOSTS))
    if there & _MOSTS and said & _WHOLES and not there & _WHOLES and not said & _MOSTS:
        word = min(said & _WHOLES)
        message = f"The claim says “{word}”; the evidence says “{min(there & _MOSTS)}”."
        yield finding("number.qualifier", "warn", message, subject.located)
