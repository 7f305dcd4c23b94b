"""Checks of a text by itself: places where it cannot be English as it stands, so that a word is missing or wrong.

Only a few forms that no careful writer uses are known; what is well formed may still say nothing.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarise.checks.subject import finding
from summarise.data import Finding, Span
from summarise.ground import touches
from summarise.text.name_words import DEMONYMS
from summarise.text.reading import Reading

_MONTH: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_WEEKDAY: Final = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_PERSON: Final = "boy|child|couple|daughter|driver|father|girl|jobseeker|man|mother|son|student|teacher|teenager|woman"
_COUNTED: Final = (
    "boys|children|companies|countries|days|feet|games|girls|goals|hours|men|minutes|months|officers|others|people|"
    "players|points|soldiers|times|vehicles|weeks|women|years"
)
_FORMS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # A preposition that does not go with the time after it.
        r"\b(?:on|at) (?:this|last|next) (?:month|season|week|year)\b(?!['’]s)",
        rf"\bon (?:{_MONTH})\b(?!,? \d)",
        rf"\b(?:at|in) (?:{_WEEKDAY})\b(?!['’]s| [A-Za-z]+['’]s| [A-Z])",
        r"\b(?:on|within) (?:19|20)\d\d\b",
        r"\b(?:at|in|on) (?:today|tomorrow|yesterday)\b(?!['’]s)",
        r"\bin this (?:month|week|year)\b(?!['’]s)",
        r"\b(?:minutes|hours|days|weeks|months|years)['’]s\b",
        rf"\b[a-z]+ed (?:{_MONTH})\b(?=[.,;]|$| (?:after|and|at|by|for|in|when)\b)",
        r"\d:\d\d of\b",
        # Two prepositions of which the second belongs to something that was put there.
        r"\b(?:for|of) (?:at (?!least\b|most\b)|in (?!\w+-|excess\b|full\b|part\b|turn\b)|on (?!\w+-))",
        # A word twice, an article that does not go with the next letter, the beginning of a sentence inside one.
        r"\b([Tt]he|an?|at|in|of|on|to) (?:(?i:\1))\b(?!-)",
        r"\ba (?!Eu|eu|ew|on[ce]|o[fnr]\b|i[fns]?\b|a[nst]?\b|e-)(?=[aeioAEIO][a-z])[A-Za-z]+",
        r"\ban (?=[bcdfgjkpqtvwzBCDFGJKPQTVWZ][a-z])[A-Za-z]+",
        r"\b[a-z]+,? (?:About|All|Almost|Around|At least|Both|Many|More than|Nearly|Several|Some|Up to)\b(?! [A-Z])",
        # A pronoun that is none of its place.
        r"\b(?:its|my|our|their|your) (?:an?|and|are|as|at|by|for|from|ha[ds]|have|i[ns]|o[fn]|the|to|was|were|with)\b",
        r"\b(?:had|of) out\b(?! of)",
        r"\bto out (?!of\b)[a-z]+ [a-z]+\b",
        r"\b(?:a|an|the) (?:he|him|me|she|them|they|we)\b(?!['’-])",
        rf"\b(?:a|an|the) (?:{_PERSON})\b[^.,;]{{0,40}}\b(?:and|by|in|of|with) its\b",
        # One and many.
        rf"\b(?:a single|one) (?:{_COUNTED})\b",
    )
)
_CLAUSE_PARTS: Final = re.compile(r"[.,;:!?]|\b(?:and|as|because|but|if|says|said|that|when|which|while|who)\b")
_CLAUSE_CHARS: Final = 90


def check_form(reading: Reading) -> Iterator[Finding]:
    """text.well_formed: no form that cannot be meant, outside quotations, and no name twice in one clause."""
    for form in _FORMS:
        for match in form.finditer(reading.text):
            place = Span(start=match.start(), end=match.end(), text=match.group())
            if not touches(place, reading.quotations):
                message = f"“{match.group().strip()}” cannot be meant: a word is missing or is not the right one."
                yield finding("text.well_formed", "warn", message)
    for one, other in pairwise(reading.names):
        between = reading.text[one.end : other.start]
        same = _bare(one.text) == _bare(other.text) and _bare(one.text) not in DEMONYMS
        if same and len(between) <= _CLAUSE_CHARS and not _CLAUSE_PARTS.search(between):
            message = f"“{one.text}” stands twice in one clause: one of the two is somebody or something else."
            yield finding("text.well_formed", "warn", message)


def _bare(name: str) -> str:
    return name.casefold().removesuffix("'s").removesuffix("’s")
