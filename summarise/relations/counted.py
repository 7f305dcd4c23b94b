"""The figures of one claim: the values that fit each of them, and what it counts.

After the number grammar, before any comparison: nothing here looks at a second claim. Changes ("60 more passengers"),
ages and figures that only describe a noun ("a 17-week course") are no figures of a claim.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from summarise.data import Quantity
from summarise.relations.words import (
    ANYONE_STEMS,
    FATES,
    GENERAL_STEMS,
    LITTLE,
    PERSON_STEMS,
    country_of,
    split_words,
    stem,
    stem_words,
)
from summarise.text.reading import Reading

_SIGNS: Final = {"$": "dollars", "%": "percent", "per cent": "percent", "£": "pounds", "€": "euros"}
"""Units written as signs, with the word for each."""
_CLAUSE_END: Final = re.compile(r"[.;:!?](?:\s|$)")
_PART_BEFORE: Final = re.compile(r"\b(?:among|includ(?:ed|es?|ing)|of (?:them|which|whom))\b", re.IGNORECASE)
_PART_AFTER: Final = re.compile(
    r"\s+of (?:her|his|its|our|the|their|them|these|those|whom)\b(?:\s+([^\W\d_]+))?", re.IGNORECASE
)
"""Words beside a figure that make it a part of another one."""
_NO_COUNT_BEFORE: Final = re.compile(
    r"\b(?:additional|aged?|another|extra|from|further|old as|other|young as)\s+$", re.IGNORECASE
)
_MORE: Final = re.compile(r"\s+(?:additional|extra|fewer|further|higher|less|lower|more|others?)\b", re.IGNORECASE)
"""Words beside a figure that make it a change of a count, one that no longer holds, or an age."""
_NUMBER_OF: Final = re.compile(r"\bnumber of\s+((?:[^\W\d_]+\s+){0,2}[^\W\d_]+)", re.IGNORECASE)
_NO_ONE: Final = re.compile(
    r"\b(?:no one|nobody|none|not (?:one|a single)|no)\b"
    r"((?:\s+(?:are|be|been|had|has|have|is|other|people|was|were|[^\W\d_]+s)\b){0,3})\s+([^\W\d_]+)",
    re.IGNORECASE,
)
"""No one, and what befell no one."""
_NO_HARM: Final = re.compile(
    r"\b(?:all|every(?:body|one))\b(?:\s+[^\W\d_]+){0,6}\s+(?:safe|unharmed|unhurt|uninjured)\b", re.IGNORECASE
)
"""Everyone without harm: no one hurt."""
_BACK: Final = re.compile(
    r"\b(?:figure of|(?:count|estimate|figure|number|tally|total) (?:is|was|were|stands at|stood at)"
    r"(?: closer to| nearer)?|(?:puts?|placed?|places|gave|gives|set)\s+"
    r"(?:it|this|that|(?:the|that|their) (?:count|figure|number|total))\s+at)\s+$",
    re.IGNORECASE,
)
"""Words before a figure of something that the claim before it counts."""
_LEAST_VAGUE: Final = {
    "dozens": 13,
    "few": 2,
    "hundreds": 101,
    "scores": 21,
    "several": 3,
    "tens": 11,
    "thousands": 1001,
}
"""Least number that a vague word may stand for, by its plain meaning; others mean more than none."""
_LEAST_OVER: Final = 0.25
"""By what part of itself a count may exceed what another source gives as its least, and still be one with it."""
_ABOUT: Final = 0.2
"""By what part of itself a figure with "about", or a fraction in words, may be off."""
_ROUNDED: Final = 0.025
"""The same for great figures, which are seldom given to the last digit."""
_LEAST_ROUNDED: Final = 1000
"""From where on a figure is a great one."""
_REACH_CHARS: Final = 120
"""How far from a figure of persons the word for their fate may stand."""
_BARE_REACH_WORDS: Final = 7
"""The same for a figure without a unit."""
_MOST_FIGURES: Final = 20
"""A claim has seldom more than five figures; further ones are not compared."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a claim and what it counts."""

    low: float
    """Least value that fits it, included; a vague word means more than none."""
    high: float
    """Greatest value, included."""
    near: float
    """Greatest value that the words suggest: of "at least ten" not much more than ten. Never above `high`."""
    vague: bool
    """Whether it is a word such as "several"."""
    fate: str
    """What befell those counted; empty where it is no such count."""
    units: frozenset[str]
    """Stems of the unit or the thing counted; empty where none stands there."""
    is_part: bool
    """Whether it is told as a part of another figure."""
    whole: str
    """Fate or stem of what it is a part of; empty where that is not said."""
    about: str
    """What it counts, in words."""
    country: str = ""
    """The country whose people the unit names ("Americans", "US soldiers"); empty where it names none."""
    refers_back: bool = False
    """Whether it is a figure for what the claim before counts: "put it at 310"."""
    is_like_last: bool = False
    """Whether what it counts was taken from there."""


def read_figures(reading: Reading) -> tuple[Figure, ...]:
    """Return the figures of a claim's text: those of none, then the others in order, at most 20."""
    return tuple(islice(chain(_read_none(reading.text), _read_counts(reading)), _MOST_FIGURES))


def _read_counts(reading: Reading) -> Iterator[Figure]:
    """The figures of a claim's text, which stands alone and so names what is counted; no changes and no ages."""
    text, quantities = reading.text, reading.quantities
    for i, quantity in enumerate(quantities):
        before = text[quantities[i - 1].end if i else 0 : quantity.start]
        after = text[quantity.end : quantities[i + 1].start if i + 1 < len(quantities) else len(text)]
        if end := _CLAUSE_END.search(after):
            after = after[: end.start()]
        if not _is_description(quantity) and not _NO_COUNT_BEFORE.search(before[-24:]) and not _MORE.match(after):
            yield _read_figure(quantity, before, after)


def _is_description(quantity: Quantity) -> bool:
    """Whether a figure counts nothing by itself: "a 17-week course", "60 more passengers", "one" for a noun."""
    is_joined = quantity.unit is not None and quantity.text.endswith(f"-{quantity.unit}")
    is_change = quantity.comparator in ("exact", "about") and _MORE.search(quantity.text) is not None
    return is_joined or is_change or quantity.text.casefold() == "one"


def _read_figure(quantity: Quantity, before: str, after: str) -> Figure:
    """One figure, with the words between it and the figures beside it."""
    low, high = _read_bounds(quantity)
    near = high if high < math.inf or quantity.comparator == "vague" else low + abs(low) * _LEAST_OVER
    if high == 1 and before.casefold().rstrip().endswith("not"):
        low = high = near = 0
    unit, fate = quantity.unit, ""
    if unit is None and (named := _NUMBER_OF.search(before)):
        unit, fate = _split_fate(named[1])
    units = _read_units(unit)
    fate = fate or _read_fate(before, after, quantity, units)
    part = _PART_AFTER.match(after)
    whole = (part[1] or "").casefold() if part else ""
    return Figure(
        low,
        high,
        near,
        vague=quantity.comparator == "vague",
        fate=fate,
        units=units,
        is_part=part is not None or (len(before) < quantity.start and _PART_BEFORE.search(before) is not None),
        whole=FATES.get(whole, stem(whole)),
        about=_name_counted(unit, fate) or quantity.text,
        country=next(filter(None, map(country_of, split_words(unit or ""))), ""),
        refers_back=unit is None and not fate and _BACK.search(before) is not None,
    )


def _read_none(text: str) -> Iterator[Figure]:
    """Figures of none: "no one was hurt", "no deaths", "no soldiers were killed"."""
    for match in _NO_ONE.finditer(text):
        if fate := FATES.get(match[2].casefold()):
            units = frozenset(stem_words(split_words(match[1]))) - ANYONE_STEMS
            about = _name_counted(None, fate)
            yield Figure(0, 0, 0, vague=False, fate=fate, units=units, is_part=False, whole="", about=about)
    if _NO_HARM.search(text):
        about = _name_counted(None, "injured")
        yield Figure(0, 0, 0, vague=False, fate="injured", units=frozenset(), is_part=False, whole="", about=about)


def _read_bounds(quantity: Quantity) -> tuple[float, float]:
    """The least and the greatest value that fit a figure."""
    if quantity.comparator == "vague":
        return _LEAST_VAGUE.get(quantity.text.casefold().split()[0], 1), math.inf
    low = -math.inf if quantity.min is None else float(quantity.min)
    high = math.inf if quantity.max is None else float(quantity.max)
    if quantity.comparator == "more_than":
        return math.nextafter(low, math.inf), high
    if quantity.comparator == "fewer_than":
        return low, math.nextafter(high, -math.inf)
    in_words = quantity.unit == "percent" and "percent" not in quantity.text.casefold()
    loose = _ABOUT if quantity.comparator == "about" or in_words else 0.0
    return low - _slack(low, loose), high + _slack(high, loose)


def _slack(value: float, loose: float) -> float:
    """How far a bound may be off; `loose` is its least part."""
    if math.isinf(value):
        return 0.0
    return abs(value) * (loose or (_ROUNDED if abs(value) >= _LEAST_ROUNDED else 0.0))


def _read_units(unit: str | None) -> frozenset[str]:
    """The stems of the nouns of a unit: its plurals, or its last word."""
    if unit is None:
        return frozenset()
    words = split_words(_SIGNS.get(unit.casefold(), unit))
    return frozenset(stem_words([word for word in words if word.endswith("s") and len(word) > 2] or words[-1:]))


def _read_fate(before: str, after: str, quantity: Quantity, units: frozenset[str]) -> str:
    """What befell those counted: by the verb right before the figure ("killed 12"), else after it, else before it.

    Persons may stand some words away from their fate, a bare figure a few, and other things right beside it only.
    """
    left = split_words(before[-_REACH_CHARS:])[::-1]
    right = split_words(f"{quantity.unit or ''} {after[:_REACH_CHARS]}")
    if units & GENERAL_STEMS - PERSON_STEMS:
        return ""
    if not units:
        left, right = left[:_BARE_REACH_WORDS], right[:_BARE_REACH_WORDS]
    elif not units & PERSON_STEMS:
        left, right = left[:1], split_words(f"{quantity.unit} {quantity.counted or ''}")
    if left and left[0] in FATES and left[0] not in ("hurt", "ill"):
        return FATES[left[0]]
    for side in (right, left):
        for i, word in enumerate(side):
            if fate := FATES.get(word):
                linked = side[i + 2 : i + 3] if side[i + 1 : i + 2] in (["and"], ["or"]) else []
                return " or ".join(dict.fromkeys([fate, *(FATES[other] for other in linked if other in FATES)]))
    return ""


def _split_fate(words: str) -> tuple[str | None, str]:
    """The noun and the fate of "people killed" and "injured"; a noun ends before the first small word."""
    noun: list[str] = []
    for word in words.split():
        fate = FATES.get(word.casefold(), "")
        if fate or word.casefold() in LITTLE:
            return " ".join(noun) or None, fate
        noun.append(word)
    return " ".join(noun), ""


def _name_counted(unit: str | None, fate: str) -> str:
    if unit is None or unit.casefold().split()[-1] in FATES:
        return f"people {fate}" if fate else ""
    return f"{unit} {fate}".rstrip()
