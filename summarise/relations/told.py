"""One claim as it is compared: who says it, in which words, whether it denies, which figures and days it gives.

    claim -> figures (counted.py), words (words.py), days and sign -> Told

Each claim is read once, before any two are compared.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from summarise.data import Claim, Time
from summarise.ground import Ground
from summarise.relations.counted import Figure, read_figures
from summarise.relations.words import LITTLE, NEGATIONS, WORD, country_of, plain, split_words, stem, stem_words
from summarise.text.fold import fold_words

_Sign = Literal["affirmed", "negated", "denied", "unclear"]
Days = tuple[str, str]
"""A first and a last day, included, ISO 8601."""
_BOUNDING: Final = frozenset({"earlier", "fewer", "just", "later", "least", "less", "more", "only", "sooner"})
"""Words after "no" and "not" that make no negation of them: "no more than 40", "not only"."""
_DENYING: Final = frozenset({
    "contradict", "contradicted", "contradicts", "denied", "denies", "deny", "denying", "dismiss", "dismissed",
    "dismisses", "dispute", "disputed", "disputes", "disputing", "refute", "refuted", "refutes", "reject", "rejected",
    "rejecting", "rejects",
})  # fmt: skip
"""Verbs that deny what stands after them. By hand."""
_SAYINGS: Final = frozenset({"accusation", "account", "allegation", "charge", "claim", "idea", "report", "suggestion"})
"""Nouns for what is denied; what it says comes after them."""
_SAYING_STEMS: Final = frozenset(map(stem, _SAYINGS))
_MODIFIER: Final = re.compile(
    r"\b([A-Z][A-Za-z]+)(?! (?:and|but|for|from|had|has|have|said|says|that|the|was|were|who|will|with)\b)(?= [a-z]{3})"
)
"""A capitalised word before a noun, as far as a regular expression tells."""
_OTHER_FIGURES: Final = re.compile(
    r"\b(?:different|higher|lower|other|rival) (?:counts?|estimates?|figures?|numbers?|tall(?:y|ies)|tolls?)\b",
    re.IGNORECASE,
)
"""Words for figures that stand against those told before."""
_REPLACED: Final = re.compile(
    r"\b(?:(?:days?|hours?) earlier|earlier (?:in the day|on)|at first|initially|originally|previous(?:ly)?|earlier to"
    r"|(?:earlier|first|initial|original|preliminary|provisional)"
    r" (?:[0-9]+|count|estimate|figure|forecast|number|report|statement|toll|version)s?"
    r"|correct(?:ed|ing) (?:an?|its|the|their) (?:[^\W\d_]+ )?(?:count|figure|number|toll))\b",
    re.IGNORECASE,
)
_REPLACING: Final = re.compile(
    r"\b(?:corrected|latest|now (?:at|expected|forecast|puts?|says|stands?)|revised|updated|(?:lowered|raised) to)\b",
    re.IGNORECASE,
)
"""Words that mark a figure as one that was replaced, or as the one that replaces it."""
_CLOCK: Final = re.compile(r"\b([0-2]?[0-9])(?:[:.]([0-5][0-9]))?(?:\s?([ap])\.?m\b)?", re.IGNORECASE)
_NOON: Final = re.compile(r"\b(?:midday|noon)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What code reads out of one claim, once."""

    claim: Claim
    """The claim."""
    place: int
    """Its place among the claims, from 0."""
    speaker: frozenset[str]
    """Stems of the innermost source's name; empty for the outlet's own voice."""
    words: frozenset[str]
    """Stems of its content words."""
    names: frozenset[str]
    """Those of them that are written with a capital within the sentence, but for days and months."""
    sign: _Sign
    """Whether it affirms, negates or denies; `unclear` for questions, conditions and more than one turn."""
    scope: frozenset[str]
    """Stems of what it denies; of "received no warning" the thing that is lacking."""
    turned: str
    """Stem of the word after the negation of a negated claim; empty where it affirms or denies."""
    figures: tuple[Figure, ...]
    """Those of none, then the others in the order of its text."""
    days: tuple[Days, ...]
    """First and last days of its times, ISO 8601; empty where it gives none."""
    period: tuple[Days, ...]
    """The same; those of the year of publication where it gives none."""
    hour: float
    """The hour of the day for which it speaks; infinite where it gives none, for then it speaks for the present."""
    is_other: bool
    """Whether it speaks of figures that stand against those told before: "other estimates"."""
    mark: int
    """Of a claim with figures: 1 for words of replacing ("revised"), -1 for words of what was replaced ("at first")."""

    @property
    def values(self) -> list[tuple[float, float]]:
        """The least and greatest value of each of its figures, in their order."""
        return [(figure.low, figure.high) for figure in self.figures]


def read_claim(claim: Claim, ground: Ground, place: int) -> Told:
    """Read one claim of an article."""
    published = ground.article.published_on
    found = [(raw, plain(raw)) for raw in WORD.findall(claim.text)]
    stems = [(raw, stem(word)) for raw, word in found if word not in LITTLE and word not in NEGATIONS]
    sign, scope, turned = _tell_sign(claim, [word for _, word in found])
    folded = claim.text.casefold()
    times = [time for time in claim.times if time.text.casefold() in folded]
    days = _read_days(claim, times)
    year = (f"{published.year}-01-01", f"{published.year}-12-31") if published else ("", "9999")
    figures = read_figures(ground.read(claim.text))
    dating = stem_words(word for time in times for word in split_words(time.text))
    return Told(
        claim=claim,
        place=place,
        speaker=_read_speaker(claim.sources[-1].name if claim.sources else ""),
        words=frozenset(root for _, root in stems),
        names=frozenset(root for raw, root in stems[1:] if raw[0].isupper()).difference(dating, _modifiers(claim.text)),
        sign=sign,
        scope=scope,
        turned=turned,
        figures=figures,
        days=days,
        period=days or (year,),
        hour=_find_hour(times or claim.times),
        is_other=_OTHER_FIGURES.search(claim.text) is not None,
        mark=_read_mark(claim.text) if figures else 0,
    )


def _modifiers(text: str) -> list[str]:
    """Stems of countries that only describe another word: "US soldiers" happened nowhere."""
    return [stem(plain(word)) for word in _MODIFIER.findall(text) if country_of(plain(word))]


@lru_cache(maxsize=1024)
def _read_speaker(name: str) -> frozenset[str]:
    return frozenset(stem_words(split_words(fold_words(name).removeprefix("unnamed"))))


def _tell_sign(claim: Claim, words: Sequence[str]) -> tuple[_Sign, frozenset[str], str]:
    """Whether a claim affirms, negates or denies, the stems of what, and the one right after the negation."""
    denials = [i for i, word in enumerate(words) if word in _DENYING]
    after = [*words[1:], ""]
    turns = [
        i for i, word in enumerate(words) if word.endswith("n't") or (word in NEGATIONS and after[i] not in _BOUNDING)
    ]
    if claim.modality == "denied":
        start = denials[0] + 1 if denials else 0
        if denials and turns and turns[-1] >= start:
            return "unclear", frozenset(), ""
        return "denied", frozenset(stem_words(words[start:])) - _SAYING_STEMS, ""
    if denials or len(turns) > 1 or claim.modality in ("questioned", "conditional"):
        return "unclear", frozenset(), ""
    if not turns:
        return "affirmed", frozenset(), ""
    lacks = words[turns[0]] == "no" and turns[0] > 0
    following = stem_words(words[turns[0] + 1 :])[:1]
    return "negated", frozenset(following) if lacks else frozenset(), "".join(following)


def _read_days(claim: Claim, times: Sequence[Time]) -> tuple[Days, ...]:
    """The days of a claim; an open end ("since October") counts only where the claim itself says so."""
    said = tuple((time.from_, time.to or "9999") for time in times if time.from_)
    return said or tuple((time.from_, time.to or f"{time.from_[:4]}-12-31") for time in claim.times if time.from_)


def _read_mark(text: str) -> int:
    return -1 if _REPLACED.search(text) else int(_REPLACING.search(text) is not None)


def _find_hour(times: Sequence[Time]) -> float:
    """The latest hour of some times; infinite where none names one."""
    return max((hour for time in times if (hour := _read_hour(time.text)) is not None), default=math.inf)


def _read_hour(text: str) -> float | None:
    """The hour that a time expression names ("by 6 p.m.", "at 17:30", "noon"); None where it names none."""
    if _NOON.search(text):
        return 12.0
    for hour, minute, half in _CLOCK.findall(text):
        if half:
            return int(hour) % 12 + int(minute or 0) / 60 + (12 if half in "pP" else 0)
        if minute:
            return int(hour) + int(minute) / 60
    return None


def is_same_speaker(one: Told, other: Told) -> bool:
    """Say whether one name may stand for the other; the outlet's own voice is one speaker."""
    if not one.speaker or not other.speaker:
        return one.speaker == other.speaker
    return one.speaker <= other.speaker or other.speaker <= one.speaker


def meet(ours: Sequence[Days], theirs: Sequence[Days]) -> bool:
    """Say whether two claims may be about the same days."""
    return any(a <= d and c <= b for a, b in ours for c, d in theirs)
