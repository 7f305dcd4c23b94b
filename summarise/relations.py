"""Relations between the claims of one article, by code where figures, denials and times show them, else as proposed.

    claims -> what each counts, denies and dates -> pairs that code relates -> proposals that code cannot refute

Figures of different sources conflict where no value fits both; of "at least ten" a value near ten is taken, for whoever
counts seventeen does not say so. A denial conflicts only with what another source affirms in much the same words.
Nothing here says which of two is right, and no meaning is compared: a paraphrase without words in common stays
unrelated unless an engine proposed it. English only.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import Final, Literal

from summarise.data import Claim, DraftRelation, Quantity, Relation, RelationType, Time
from summarise.text.fold import fold_words
from summarise.text.name_words import DEMONYMS
from summarise.text.numbers import find_quantities

_Sign = Literal["affirmed", "negated", "denied", "unclear"]
_Days = tuple[str, str]

_LITTLE: Final = frozenset({
    "a", "about", "after", "again", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before",
    "being", "but", "by", "can", "could", "did", "do", "does", "during", "for", "from", "had", "has", "have", "he",
    "her", "his", "i", "if", "in", "into", "is", "it", "its", "may", "might", "more", "most", "of", "on", "one", "or",
    "our", "out", "over", "said", "say", "says", "she", "should", "since", "so", "some", "such", "than", "that", "the",
    "their", "them", "there", "these", "they", "this", "those", "to", "told", "under", "up", "was", "we", "were",
    "what", "when", "where", "which", "while", "who", "will", "with", "would", "you",
})  # fmt: skip
"""English function words and plain words of saying: they do not tell what a claim is about."""
_NEGATIONS: Final = frozenset({
    "cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without",
})  # fmt: skip
"""Words that turn a statement round, as those in n't do."""
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
_FATES: Final = {
    "arrested": "detained", "bodies": "killed", "dead": "killed", "deaths": "killed", "detained": "detained",
    "died": "killed", "fatalities": "killed", "hurt": "injured", "ill": "ill", "infected": "ill",
    "injured": "injured", "injuries": "injured", "injuring": "injured", "killed": "killed", "killing": "killed",
    "missing": "missing", "perished": "killed", "scratch": "injured", "sick": "ill", "sickened": "ill",
    "toll": "killed", "unaccounted": "missing", "wounded": "injured", "wounding": "injured",
}  # fmt: skip
"""Words for what befalls people and is counted over and again while it grows, with the one they stand for. By hand."""
_ANYONE: Final = ("bodies", "casualties", "dead", "deaths", "fatalities", "injuries", "people", "person", "victims")
"""Nouns that count people, whoever they are."""
_PERSONS: Final = (
    "adults", "americans", "boys", "child", "children", "civilians", "crew", "employees", "fighters", "firefighters",
    "girls", "guards", "guests", "hostages", "journalists", "man", "members", "men", "migrants", "militants", "miners",
    "officers", "passengers", "patients", "police", "policemen", "prisoners", "protesters", "rebels", "refugees",
    "residents", "sailors", "soldiers", "staff", "students", "teenagers", "tourists", "troops", "villagers", "woman",
    "women", "workers",
)  # fmt: skip
"""Nouns for people whose fate is counted. By hand."""
_GENERAL: Final = (
    "acres", "billion", "cases", "cents", "centimetres", "days", "degrees", "dollars", "euros", "feet", "games",
    "goals", "hectares", "hours", "kilometers", "kilometres", "km", "meters", "metres", "miles", "million", "minutes",
    "months", "people", "percent", "person", "places", "points", "pounds", "seasons", "seconds", "times", "tonnes",
    "ways", "weeks", "years",
)  # fmt: skip
"""Units that count all manner of things: that two figures have one in common says little."""
_SIGNS: Final = {"$": "dollars", "%": "percent", "per cent": "percent", "£": "pounds", "€": "euros"}
"""Units written as signs, with the word for each."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_DIGITS: Final = re.compile(r"[0-9]+")
_MODIFIER: Final = re.compile(
    r"\b([A-Z][A-Za-z]+)(?! (?:and|but|for|from|had|has|have|said|says|that|the|was|were|who|will|with)\b)(?= [a-z]{3})"
)
"""A capitalised word before a noun, as far as a regular expression tells."""
_OTHER_FIGURES: Final = re.compile(
    r"\b(?:different|higher|lower|other|rival) (?:counts?|estimates?|figures?|numbers?|tall(?:y|ies)|tolls?)\b",
    re.IGNORECASE,
)
"""Words for figures that stand against those told before."""
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
_REPLACED: Final = re.compile(
    r"\b(?:at first|initially|originally|previous(?:ly)?|earlier to"
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

_BACK: Final = re.compile(
    r"\b(?:figure of|(?:puts?|placed?|places|gave|gives|set)\s+"
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
_MOST_APART: Final = 100
"""Figures that differ more than so many times count different things."""
_LEAST_SHARED: Final = 0.4
"""Share of the content words of the smaller claim that both must hold, where both figures have one telling unit."""
_LEAST_SHARED_GENERAL: Final = 0.75
"""The same where the unit says little, or there is none."""
_LEAST_SHARED_UPDATED: Final = 0.6
"""The same for two figures of one source, whose words tell that one replaced the other."""
_LEAST_SHARED_DENIED: Final = 0.7
"""Share of the words that a denial denies which the other claim must hold."""
_LEAST_SHARED_SAME: Final = 0.85
"""Share of all content words of two claims that both must hold to be one claim told twice."""
_LEAST_WORDS_SAME: Final = 6
"""Shorter claims may be alike and tell of two events ("Foul by Kell.")."""
_FEW_WORDS: Final = 3
"""A claim with no more content words than these besides unit and fate names no event of its own."""
_REACH_CHARS: Final = 120
"""How far from a figure of persons the word for their fate may stand."""
_BARE_REACH_WORDS: Final = 7
"""The same for a figure without a unit."""
_MOST_FIGURES: Final = 20
"""A claim has seldom more than five figures; further ones are not compared."""
_MOST_BETWEEN: Final = 100
"""Claims, or figures of one thing, that stand further apart are not compared: the work grows with the text only."""
_MOST_ABOUT_WORDS: Final = 8
"""Longer words for what two claims are about are cut."""


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """A word without its commonest endings, so that "offered" meets "offers"; the stem need be no word."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            word = word.removesuffix(ending)
            return word[:-1] if word[-1] == word[-2] and word[-1] not in "ls" else word.removesuffix("e")
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


_ANYONE_STEMS: Final = frozenset(map(_stem, _ANYONE))
_PERSON_STEMS: Final = _ANYONE_STEMS | frozenset(map(_stem, _PERSONS))
_GENERAL_STEMS: Final = frozenset(map(_stem, _GENERAL))
_SAYING_STEMS: Final = frozenset(map(_stem, _SAYINGS))
_COUNTING_STEMS: Final = _ANYONE_STEMS | _GENERAL_STEMS | frozenset(map(_stem, _FATES)) | {"number"}


@dataclass(frozen=True, slots=True)
class _Figure:
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


@dataclass(frozen=True, slots=True)
class _Told:
    """What code reads out of one claim, once."""

    claim: Claim
    """The claim."""
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
    figures: tuple[_Figure, ...]
    """Those of none, then the others in the order of its text."""
    days: tuple[_Days, ...]
    """First and last days of its times, ISO 8601; empty where it gives none."""
    period: tuple[_Days, ...]
    """The same; those of the year of publication where it gives none."""
    hour: float
    """The hour of the day for which it speaks; infinite where it gives none, for then it speaks for the present."""
    is_other: bool
    """Whether it speaks of figures that stand against those told before: "other estimates"."""
    mark: int
    """Of a claim with figures: 1 for words of replacing ("revised"), -1 for words of what was replaced ("at first")."""


def relate(
    claims: Sequence[Claim],
    proposed: Sequence[DraftRelation],
    ids: Sequence[str | None],
    published: date | None = None,
) -> tuple[Relation, ...]:
    """Return the relations between `claims`, each pair once: what code shows, then what was proposed and may be so.

    What contradicts a claim contradicts one that tells the same, so conflicts are carried over.

    Args:
        claims: The supported and flagged claims, in the order of the text.
        proposed: What the engine proposed, by the positions of its drafts.
        ids: For each draft the id of the claim it became; None: it was rejected.
        published: The day of publication, the year of claims without a date.
    """
    told = {claim.id: _read(claim, published) for claim in claims}
    found: dict[frozenset[str], Relation] = {}
    everything = tuple(told.values())
    for relation in (*_compare_figures(everything), *_match_denials(everything), *_match_repetitions(everything)):
        found.setdefault(frozenset(relation.claims), relation)
    for draft in proposed:
        first, second = ids[draft.first], ids[draft.second]
        if first is None or second is None or first == second:
            continue
        pair = frozenset((first, second))
        known = found.get(pair)
        if known is not None and known.type == draft.type:
            found[pair] = known.model_copy(update={"about": draft.about})
        elif known is None and not _is_refuted(draft.type, told[first], told[second]):
            found[pair] = Relation(type=draft.type, claims=(first, second), about=draft.about)
    for relation in _carry_over(found, told):
        found.setdefault(frozenset(relation.claims), relation)
    return tuple(found.values())


def _carry_over(found: Mapping[frozenset[str], Relation], told: Mapping[str, _Told]) -> list[Relation]:
    """The conflicts of a claim for the claims that tell the same."""
    order = {name: i for i, name in enumerate(told)}
    rivals: defaultdict[str, list[Relation]] = defaultdict(list)
    for relation in found.values():
        if relation.type == "conflicts_with":
            for name in relation.claims:
                rivals[name].append(relation)
    carried = []
    for same in (relation for relation in found.values() if relation.type == "same_as"):
        for name, twin in (same.claims, same.claims[::-1]):
            for relation in rivals[name]:
                rival = relation.claims[relation.claims[0] == name]
                first, second = sorted((twin, rival), key=order.__getitem__)
                if rival != twin and not _is_refuted("conflicts_with", told[first], told[second]):
                    carried.append(relation.model_copy(update={"claims": (first, second)}))
    return carried


# --- reading a claim ---


def _read(claim: Claim, published: date | None) -> _Told:
    found = [(raw, _plain(raw)) for raw in _WORD.findall(claim.text)]
    stems = [(raw, _stem(word)) for raw, word in found if word not in _LITTLE and word not in _NEGATIONS]
    sign, scope = _tell_sign(claim, [word for _, word in found])
    folded = claim.text.casefold()
    times = [time for time in claim.times if time.text.casefold() in folded]
    days = _read_days(claim, times)
    year = (f"{published.year}-01-01", f"{published.year}-12-31") if published else ("", "9999")
    figures = tuple(islice(chain(_read_none(claim.text), _read_figures(claim.text)), _MOST_FIGURES))
    dating = _stems(word for time in times for word in _words(time.text))
    return _Told(
        claim=claim,
        speaker=_read_speaker(claim.sources[-1].name if claim.sources else ""),
        words=frozenset(stem for _, stem in stems),
        names=frozenset(stem for raw, stem in stems[1:] if raw[0].isupper()).difference(dating, _modifiers(claim.text)),
        sign=sign,
        scope=scope,
        figures=figures,
        days=days,
        period=days or (year,),
        hour=max((hour for time in times if (hour := _read_hour(time.text)) is not None), default=math.inf),
        is_other=_OTHER_FIGURES.search(claim.text) is not None,
        mark=_read_mark(claim.text) if figures else 0,
    )


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """A word as it is compared: without capitals and without the ending of a possessive."""
    return word.casefold().replace("\u2019", "'").removesuffix("'s")


def _words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text)]


def _stems(words: Iterable[str]) -> list[str]:
    return [_stem(word) for word in words if word not in _LITTLE and word not in _NEGATIONS]


def _country_of(word: str) -> str:
    return DEMONYMS.get(word) or DEMONYMS.get(word.removesuffix("s"), "")


def _modifiers(text: str) -> list[str]:
    """Stems of countries that only describe another word: "US soldiers" happened nowhere."""
    return [_stem(_plain(word)) for word in _MODIFIER.findall(text) if _country_of(_plain(word))]


@lru_cache(maxsize=1024)
def _read_speaker(name: str) -> frozenset[str]:
    return frozenset(_stems(_words(fold_words(name).removeprefix("unnamed"))))


def _tell_sign(claim: Claim, words: Sequence[str]) -> tuple[_Sign, frozenset[str]]:
    """Whether a claim affirms, negates or denies, and the stems of what."""
    denials = [i for i, word in enumerate(words) if word in _DENYING]
    after = [*words[1:], ""]
    turns = [
        i for i, word in enumerate(words) if word.endswith("n't") or (word in _NEGATIONS and after[i] not in _BOUNDING)
    ]
    if claim.modality == "denied":
        start = denials[0] + 1 if denials else 0
        if denials and turns and turns[-1] >= start:
            return "unclear", frozenset()
        return "denied", frozenset(_stems(words[start:])) - _SAYING_STEMS
    if denials or len(turns) > 1 or claim.modality in ("questioned", "conditional"):
        return "unclear", frozenset()
    if not turns:
        return "affirmed", frozenset()
    lacks = words[turns[0]] == "no" and turns[0] > 0
    return "negated", frozenset(_stems(words[turns[0] + 1 :])[:1]) if lacks else frozenset()


def _read_days(claim: Claim, times: Sequence[Time]) -> tuple[_Days, ...]:
    """The days of a claim; an open end ("since October") counts only where the claim itself says so."""
    said = tuple((time.from_, time.to or "9999") for time in times if time.from_)
    return said or tuple((time.from_, time.to or f"{time.from_[:4]}-12-31") for time in claim.times if time.from_)


def _read_mark(text: str) -> int:
    return -1 if _REPLACED.search(text) else int(_REPLACING.search(text) is not None)


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


def _read_figures(text: str) -> Iterator[_Figure]:
    """The figures of a claim's text, which stands alone and so names what is counted; no changes and no ages."""
    quantities = find_quantities(text)
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


def _read_figure(quantity: Quantity, before: str, after: str) -> _Figure:
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
    return _Figure(
        low,
        high,
        near,
        vague=quantity.comparator == "vague",
        fate=fate,
        units=units,
        is_part=part is not None or (len(before) < quantity.start and _PART_BEFORE.search(before) is not None),
        whole=_FATES.get(whole, _stem(whole)),
        about=_name_counted(unit, fate) or quantity.text,
        country=next(filter(None, map(_country_of, _words(unit or ""))), ""),
        refers_back=unit is None and _BACK.search(before) is not None,
    )


def _read_none(text: str) -> Iterator[_Figure]:
    """Figures of none: "no one was hurt", "no deaths", "no soldiers were killed"."""
    for match in _NO_ONE.finditer(text):
        if fate := _FATES.get(match[2].casefold()):
            units = frozenset(_stems(_words(match[1]))) - _ANYONE_STEMS
            about = _name_counted(None, fate)
            yield _Figure(0, 0, 0, vague=False, fate=fate, units=units, is_part=False, whole="", about=about)


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
    words = _words(_SIGNS.get(unit.casefold(), unit))
    return frozenset(_stems([word for word in words if word.endswith("s") and len(word) > 2] or words[-1:]))


def _read_fate(before: str, after: str, quantity: Quantity, units: frozenset[str]) -> str:
    """What befell those counted: by the verb right before the figure ("killed 12"), else after it, else before it.

    Persons may stand some words away from their fate, a bare figure a few, and other things right beside it only.
    """
    left = _words(before[-_REACH_CHARS:])[::-1]
    right = _words(f"{quantity.unit or ''} {after[:_REACH_CHARS]}")
    if units & _GENERAL_STEMS - _PERSON_STEMS:
        return ""
    if not units:
        left, right = left[:_BARE_REACH_WORDS], right[:_BARE_REACH_WORDS]
    elif not units & _PERSON_STEMS:
        left, right = left[:1], _words(f"{quantity.unit} {quantity.counted or ''}")
    if left and left[0] in _FATES and left[0] not in ("hurt", "ill"):
        return _FATES[left[0]]
    for side in (right, left):
        for i, word in enumerate(side):
            if fate := _FATES.get(word):
                linked = side[i + 2 : i + 3] if side[i + 1 : i + 2] in (["and"], ["or"]) else []
                return " or ".join(dict.fromkeys([fate, *(_FATES[other] for other in linked if other in _FATES)]))
    return ""


def _split_fate(words: str) -> tuple[str | None, str]:
    """The noun and the fate of "people killed" and "injured"; a noun ends before the first small word."""
    noun: list[str] = []
    for word in words.split():
        fate = _FATES.get(word.casefold(), "")
        if fate or word.casefold() in _LITTLE:
            return " ".join(noun) or None, fate
        noun.append(word)
    return " ".join(noun), ""


def _name_counted(unit: str | None, fate: str) -> str:
    if unit is None or unit.casefold().split()[-1] in _FATES:
        return f"people {fate}" if fate else ""
    return f"{unit} {fate}".rstrip()


# --- figures ---


def _compare_figures(told: Sequence[_Told]) -> list[Relation]:
    """Relate claims whose figures count the same thing: different ones conflict or update, parts belong to wholes."""
    shelves: defaultdict[str, list[tuple[int, _Figure]]] = defaultdict(list)
    for i, one in enumerate(told):
        for figure in one.figures:
            for key in (figure.fate,) if figure.fate else figure.units or ("",):
                shelves[key].append((i, figure))
    found: dict[tuple[int, int], Relation] = {}
    for shelf in shelves.values():
        for n, (i, a) in enumerate(shelf):
            for j, b in shelf[n + 1 : n + 1 + _MOST_BETWEEN]:
                if i != j and (i, j) not in found and (relation := _compare(told[i], a, told[j], b)):
                    found[i, j] = relation
    found.update(_compare_backwards(told))
    return _drop_leaps([found[pair] for pair in sorted(found)])


def _compare_backwards(told: Sequence[_Told]) -> Iterator[tuple[tuple[int, int], Relation]]:
    """Relate a bare figure ("put it at 310", "a figure of 68") to the one figure of the claim before it."""
    for i, (before, one) in enumerate(pairwise(told)):
        whole = [figure for figure in before.figures if not figure.vague and not figure.is_part]
        for figure in one.figures:
            if not figure.refers_back or len(whole) != 1 or not _differ(whole[0], figure):
                continue
            pair, about = (before.claim.id, one.claim.id), whole[0].about
            if not _is_same_speaker(before, one):
                yield (i, i + 1), Relation(type="conflicts_with", claims=pair, about=about)
            elif one.mark < 0:
                yield (i, i + 1), Relation(type="updates", claims=pair, about=about)


def _differ(a: _Figure, b: _Figure) -> bool:
    """Whether no value fits both as far as their words suggest one."""
    return a.near < b.low or b.near < a.low


def _drop_leaps(relations: Sequence[Relation]) -> list[Relation]:
    """Leave out that one claim updates another where a third stands between them."""
    older: defaultdict[str, set[str]] = defaultdict(set)
    for relation in relations:
        if relation.type == "updates":
            older[relation.claims[0]].add(relation.claims[1])
    return [
        relation
        for relation in relations
        if relation.type != "updates"
        or not any(relation.claims[1] in older[k] for k in list(older[relation.claims[0]]))
    ]


def _compare(one: _Told, a: _Figure, other: _Told, b: _Figure) -> Relation | None:
    if not _stands_by(one, a) or not _stands_by(other, b):
        return None
    if _is_same_speaker(one, other):
        return _find_part(one, a, other, b) or _find_part(other, b, one, a) or _find_update(one, a, other, b)
    if a.is_part or b.is_part or min(one.mark, other.mark) < 0 or not _meet(one.period, other.period):
        return None
    if _exclude(a, b) and _count_same(one, a, other, b) and not _has_grown(one, a, other, b):
        return Relation(type="conflicts_with", claims=(one.claim.id, other.claim.id), about=a.about)
    return None


def _stands_by(one: _Told, a: _Figure) -> bool:
    """Whether a claim holds a figure for true: it does not deny, doubt or negate it."""
    return one.sign == "affirmed" or (one.sign == "negated" and a.high == 0)


def _exclude(a: _Figure, b: _Figure) -> bool:
    """Whether no value fits both. None of any people excludes some; a group excludes a whole only if it is greater."""
    if not _differ(a, b):
        return False
    if any(figure.high == 0 and not figure.units for figure in (a, b)) or not a.fate:
        return True
    if a.country and a.country == b.country:
        return True
    of_anyone = [not figure.units or bool(figure.units & _ANYONE_STEMS) for figure in (a, b)]
    if all(of_anyone) or a.units & b.units:
        return True
    return (of_anyone[0] and b.low > a.near) or (of_anyone[1] and a.low > b.near)


def _count_same(one: _Told, a: _Figure, other: _Told, b: _Figure) -> bool:
    """Whether two figures count the same: one fate or unit, in claims that share words enough besides."""
    if a.fate != b.fate or (one.names and other.names and not one.names & other.names):
        return False
    if a.fate:
        counting = a.units | b.units | _COUNTING_STEMS
        ours, theirs = one.words - one.speaker - counting, other.words - other.speaker - counting
        return bool(ours & theirs) or min(len(ours), len(theirs)) <= _FEW_WORDS or not (one.names and other.names)
    telling = (a.units & b.units) - _GENERAL_STEMS
    if telling and (one.is_other or other.is_other):
        return True
    if (a.units != b.units and not telling) or max(a.low, b.low) > _MOST_APART * max(min(a.high, b.high), 1):
        return False
    return _share_words(one, other, a.units)


def _share_words(one: _Told, other: _Told, units: frozenset[str]) -> bool:
    """Whether two claims with figures of one unit have words enough in common besides."""
    ours, theirs = one.words - units - _GENERAL_STEMS, other.words - units - _GENERAL_STEMS
    smaller, shared = min(len(ours), len(theirs)), len(ours & theirs)
    if one.mark != other.mark and _is_same_speaker(one, other):
        return shared >= max(2, _LEAST_SHARED_UPDATED * smaller)
    if units - _GENERAL_STEMS:
        return smaller <= _FEW_WORDS or shared >= max(2, _LEAST_SHARED * smaller)
    return shared >= max(2, _LEAST_SHARED_GENERAL * smaller)


def _has_grown(one: _Told, a: _Figure, other: _Told, b: _Figure) -> bool:
    """Whether a count of fates is the smaller one at an earlier hour, and so no rival."""
    if not a.fate or one.hour == other.hour:
        return False
    early, late = (a, b) if one.hour < other.hour else (b, a)
    return early.high <= late.low


def _find_update(one: _Told, a: _Figure, other: _Told, b: _Figure) -> Relation | None:
    """The later of two figures that one source gives of the same thing before the earlier one, where words tell."""
    if any(f.vague or f.is_part or f.high == 0 for f in (a, b)) or set(_values(one)) & set(_values(other)):
        return None
    if not a.fate and not _meet(one.period, other.period):
        return None
    if a.units - _ANYONE_STEMS != b.units - _ANYONE_STEMS or not _count_same(one, a, other, b):
        return None
    if not a.fate and len((one.words & other.words) - a.units - _GENERAL_STEMS) < 2:
        return None
    order = _tell_order(one, other, is_growing=bool(a.fate))
    (new, figure), (old, former) = ((one, a), (other, b)) if order > 0 else ((other, b), (one, a))
    if order == 0 or (one.mark == other.mark and figure.low <= former.low):
        return None
    return Relation(type="updates", claims=(new.claim.id, old.claim.id), about=figure.about)


def _tell_order(one: _Told, other: _Told, *, is_growing: bool) -> int:
    """Above 0 if the first claim is the newer one, below if the second is; 0: nothing tells, or words and times differ.

    Hours and days order only counts that grow: the price of Monday does not replace that of Sunday.
    """
    by_words = (one.mark > other.mark) - (one.mark < other.mark)
    if not is_growing:
        return by_words
    if _meet(one.period, other.period):
        by_time = (one.hour > other.hour) - (one.hour < other.hour)
    else:
        by_time = 1 if min(one.period) > max(other.period) else -1
    return 0 if by_words * by_time < 0 else by_words or by_time


def _find_part(part: _Told, a: _Figure, whole: _Told, b: _Figure) -> Relation | None:
    """A figure "of the injured" as part of the one that counts the injured."""
    if not a.whole or a.whole not in (*b.units, b.fate) or b.is_part or a.low > b.high:
        return None
    if not _meet(part.period, whole.period):
        return None
    return Relation(type="part_of", claims=(part.claim.id, whole.claim.id), about=b.about)


# --- denials and repetitions ---


def _match_denials(told: Sequence[_Told]) -> Iterator[Relation]:
    """Join each denial with what another source affirms in the words that it denies."""
    if all(one.sign not in ("denied", "negated") for one in told):
        return
    spread = Counter(word for one in told for word in one.words)
    names = frozenset(word for one in told for word in one.names)
    telling = frozenset(word for word, n in spread.items() if n <= max(2, len(told) // 3)) - names
    for i, one in enumerate(told):
        if one.sign not in ("denied", "negated"):
            continue
        start = max(0, i - _MOST_BETWEEN)
        for j, other in enumerate(told[start : i + 1 + _MOST_BETWEEN], start):
            if other.sign != "affirmed" or not _answers(one, other, telling):
                continue
            if not _is_same_speaker(one, other) and (not one.days or _meet(one.days, other.period)):
                first, second = (one, other) if i < j else (other, one)
                about = _quote_shared(other.claim.text, one.words)
                yield Relation(type="conflicts_with", claims=(first.claim.id, second.claim.id), about=about)


def _answers(denial: _Told, other: _Told, telling: frozenset[str]) -> bool:
    """Whether a denial, or a negated claim, turns round what another claim affirms."""
    shared, scope = denial.words & other.words, denial.scope & other.words
    if denial.sign == "negated":
        said = denial.words - denial.speaker
        lacks = bool(scope & telling) and len(shared) >= max(3, len(said) / 2)
        return lacks or len(shared & said) >= max(4, _LEAST_SHARED_SAME * len(said))
    if not scope & telling or not _may_share_a_figure(denial, other):
        return False
    if other.speaker and other.speaker <= denial.words and len((shared - other.speaker) & telling) >= 2:
        return True
    return len(scope) >= max(2, _LEAST_SHARED_DENIED * len(denial.scope))


def _may_share_a_figure(one: _Told, other: _Told) -> bool:
    """Whether two claims have a figure in common, or one has none: to deny 40 is not to deny 31."""
    return not one.figures or not other.figures or not set(_values(one)).isdisjoint(_values(other))


def _match_repetitions(told: Sequence[_Told]) -> Iterator[Relation]:
    """Join each claim with the last one before it that tells the same."""
    for i, one in enumerate(told):
        for other in reversed(told[max(0, i - _MOST_BETWEEN) : i]):
            if len(one.words & other.words) >= _LEAST_WORDS_SAME and _tells_the_same(other, one):
                about = _quote_shared(other.claim.text, one.words)
                yield Relation(type="same_as", claims=(other.claim.id, one.claim.id), about=about)
                break


def _tells_the_same(one: _Told, other: _Told) -> bool:
    """Whether two claims say the same in nearly the same words, with the same figures and names."""
    if one.sign != other.sign or one.claim.modality != other.claim.modality or _values(one) != _values(other):
        return False
    shared, both = one.words & other.words, one.words | other.words
    if len(shared) < _LEAST_SHARED_SAME * len(both) or (both - shared) & (one.names | other.names):
        return False
    return _DIGITS.findall(one.claim.text) == _DIGITS.findall(other.claim.text) and _meet(one.period, other.period)


def _quote_shared(text: str, words: frozenset[str]) -> str:
    """The words of a claim from the first to the last that another has too, cut short."""
    found = [match for match in _WORD.finditer(text) if _stem(_plain(match[0])) in words]
    return " ".join(text[found[0].start() : found[-1].end()].split()[:_MOST_ABOUT_WORDS])


# --- what several need ---


def _is_same_speaker(one: _Told, other: _Told) -> bool:
    """Whether one name may stand for the other; the outlet's own voice is one speaker."""
    if not one.speaker or not other.speaker:
        return one.speaker == other.speaker
    return one.speaker <= other.speaker or other.speaker <= one.speaker


def _values(one: _Told) -> list[tuple[float, float]]:
    return [(figure.low, figure.high) for figure in one.figures]


def _meet(ours: Sequence[_Days], theirs: Sequence[_Days]) -> bool:
    """Whether two claims may be about the same days."""
    return any(a <= d and c <= b for a, b in ours for c, d in theirs)


def _is_refuted(kind: RelationType, one: _Told, other: _Told) -> bool:
    """Whether code can show that a proposed relation is wrong."""
    pairs = [(a, b) for a in one.figures for b in other.figures if _count_same(one, a, other, b)]
    if kind == "same_as":
        is_opposite = {one.sign, other.sign} in ({"affirmed", "denied"}, {"affirmed", "negated"})
        shared, smaller = len(one.words & other.words), min(len(one.words), len(other.words))
        is_near = shared >= _LEAST_SHARED_DENIED * smaller
        return (is_opposite and is_near) or (bool(pairs) and all(_exclude(a, b) for a, b in pairs))
    if kind == "conflicts_with":
        is_equal = bool(pairs) and _values(one) == _values(other) and _meet(one.period, other.period)
        return is_equal and _is_same_speaker(one, other) and one.sign == other.sign == "affirmed"
    if kind == "part_of":
        return any(a.low > b.high for a, b in pairs)
    return bool(pairs) and _tell_order(one, other, is_growing=any(a.fate for a, _ in pairs)) < 0
