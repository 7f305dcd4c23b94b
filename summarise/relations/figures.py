"""Relations that figures show: two that cannot both be right, one that replaces another, a part and its whole.

Of two claims only what `told.py` read is compared. Figures of different sources conflict where no value fits both; of
"at least ten" a value near ten is taken, for whoever counts seventeen does not say so.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarise.data import Relation
from summarise.relations.counted import Figure
from summarise.relations.told import Told, is_same_speaker, meet
from summarise.relations.words import ANYONE_STEMS, COUNTING_STEMS, GENERAL_STEMS

_MOST_APART: Final = 100
"""Figures that differ more than so many times count different things."""
_LEAST_SHARED: Final = 0.4
"""Share of the content words of the smaller claim that both must hold, where both figures have one telling unit."""
_LEAST_SHARED_GENERAL: Final = 0.75
"""The same where the unit says little, or there is none."""
_LEAST_SHARED_UPDATED: Final = 0.6
"""The same for two figures of one source, whose words tell that one replaced the other."""
_FEW_WORDS: Final = 3
"""A claim with no more content words than these besides unit and fate names no event of its own."""
_MOST_BACK: Final = 3
"""Claims over which a bare figure, or one in a claim that names no event, may refer back."""
_YEAR: Final = re.compile(r"\b(?:1[89]|20)\d\d\b(?!\))")
"""A year that is no part of a resolved date."""
MOST_BETWEEN: Final = 100
"""Claims, or figures of one thing, that stand further apart are not compared: the work grows with the text only."""


def compare_figures(told: Sequence[Told]) -> list[Relation]:
    """Relate claims whose figures count the same thing: different ones conflict or update, parts belong to wholes."""
    told = _refer_back(told)
    shelves: defaultdict[str, list[tuple[int, Figure]]] = defaultdict(list)
    for i, one in enumerate(told):
        for figure in one.figures:
            for key in (figure.fate,) if figure.fate else figure.units or ("",):
                shelves[key].append((i, figure))
    found: dict[tuple[int, int], Relation] = {}
    for shelf in shelves.values():
        for n, (i, a) in enumerate(shelf):
            for j, b in shelf[n + 1 : n + 1 + MOST_BETWEEN]:
                if i != j and (i, j) not in found and (relation := _compare(told[i], a, told[j], b)):
                    found[i, j] = relation
    return _drop_leaps([found[pair] for pair in sorted(found)])


def _refer_back(told: Sequence[Told]) -> list[Told]:
    """The claims with what a bare figure ("put it at 310", "a figure of 68") counts: what the one before it counts."""
    last: Figure | None = None
    age = 0
    referred: list[Told] = []
    for one in told:
        figures = one.figures
        if last is not None and any(figure.refers_back for figure in figures):
            figures = tuple(_count_like(figure, last) if figure.refers_back else figure for figure in figures)
        whole = [figure for figure in figures if not figure.vague and not figure.is_part]
        age += 1
        if len(whole) == 1:
            last, age = whole[0], 0
        elif age > _MOST_BACK:
            last = None
        referred.append(one if figures is one.figures else replace(one, figures=figures))
    return referred


def _count_like(figure: Figure, last: Figure) -> Figure:
    return replace(figure, fate=last.fate, units=last.units, about=last.about, is_like_last=True)


def _differ(a: Figure, b: Figure) -> bool:
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


def _compare(one: Told, a: Figure, other: Told, b: Figure) -> Relation | None:
    if not _stands_by(one, a) or not _stands_by(other, b):
        return None
    if is_same_speaker(one, other):
        return _find_part(one, a, other, b) or _find_part(other, b, one, a) or _find_update(one, a, other, b)
    if a.is_part or b.is_part or min(one.mark, other.mark) < 0 or not meet(one.period, other.period):
        return None
    if exclude(a, b) and count_same(one, a, other, b) and not _has_grown(one, a, other, b):
        return Relation(type="conflicts_with", claims=(one.claim.id, other.claim.id), about=a.about)
    return None


def _stands_by(one: Told, a: Figure) -> bool:
    """Whether a claim holds a figure for true: it does not deny, doubt or negate it."""
    return one.sign == "affirmed" or (one.sign == "negated" and a.high == 0)


def exclude(a: Figure, b: Figure) -> bool:
    """Say whether no value fits both.

    None of any people excludes some; a group excludes a whole only if it is greater.
    """
    if not _differ(a, b):
        return False
    if any(figure.high == 0 and not figure.units for figure in (a, b)) or not a.fate:
        return True
    if a.country and a.country == b.country:
        return True
    of_anyone = [not figure.units or bool(figure.units & ANYONE_STEMS) for figure in (a, b)]
    if all(of_anyone) or a.units & b.units:
        return True
    return (of_anyone[0] and b.low > a.near) or (of_anyone[1] and a.low > b.near)


def count_same(one: Told, a: Figure, other: Told, b: Figure) -> bool:
    """Say whether two figures count the same: one fate or unit, in claims that share words enough besides."""
    if a.is_like_last or b.is_like_last:
        return a.fate == b.fate and a.units == b.units
    if a.fate != b.fate or (one.names and other.names and not one.names & other.names):
        return False
    if a.fate:
        counting = a.units | b.units | COUNTING_STEMS
        ours, theirs = one.words - one.speaker - counting, other.words - other.speaker - counting
        return bool(ours & theirs) or min(len(ours), len(theirs)) <= _FEW_WORDS or _stand_beside(one, other)
    telling = (a.units & b.units) - GENERAL_STEMS
    if telling and (one.is_other or other.is_other):
        return True
    if (a.units != b.units and not telling) or max(a.low, b.low) > _MOST_APART * max(min(a.high, b.high), 1):
        return False
    return _share_words(one, other, a.units)


def _stand_beside(one: Told, other: Told) -> bool:
    """Whether two claims stand close, one of them names no event of its own, and none speaks of another year."""
    near = abs(one.place - other.place) <= _MOST_BACK and not (one.names and other.names)
    return near and not (_YEAR.search(one.claim.text) or _YEAR.search(other.claim.text))


def _share_words(one: Told, other: Told, units: frozenset[str]) -> bool:
    """Whether two claims with figures of one unit have words enough in common besides."""
    ours, theirs = one.words - units - GENERAL_STEMS, other.words - units - GENERAL_STEMS
    smaller, shared = min(len(ours), len(theirs)), len(ours & theirs)
    if one.mark != other.mark and is_same_speaker(one, other):
        return shared >= max(2, _LEAST_SHARED_UPDATED * smaller)
    if units - GENERAL_STEMS:
        return smaller <= _FEW_WORDS or shared >= max(2, _LEAST_SHARED * smaller)
    return shared >= max(2, _LEAST_SHARED_GENERAL * smaller)


def _has_grown(one: Told, a: Figure, other: Told, b: Figure) -> bool:
    """Whether a count of fates is the smaller one at an earlier hour, and so no rival."""
    if not a.fate or one.hour == other.hour:
        return False
    early, late = (a, b) if one.hour < other.hour else (b, a)
    return early.high <= late.low


def _find_update(one: Told, a: Figure, other: Told, b: Figure) -> Relation | None:
    """The later of two figures that one source gives of the same thing before the earlier one, where words tell."""
    if any(f.vague or f.is_part or f.high == 0 for f in (a, b)) or set(one.values) & set(other.values):
        return None
    if not a.fate and not meet(one.period, other.period):
        return None
    if a.units - ANYONE_STEMS != b.units - ANYONE_STEMS or not count_same(one, a, other, b):
        return None
    if not a.fate and len((one.words & other.words) - a.units - GENERAL_STEMS) < 2:
        return None
    order = tell_order(one, other, is_growing=bool(a.fate))
    (new, figure), (old, former) = ((one, a), (other, b)) if order > 0 else ((other, b), (one, a))
    if order == 0 or (one.mark == other.mark and figure.low <= former.low):
        return None
    return Relation(type="updates", claims=(new.claim.id, old.claim.id), about=figure.about)


def tell_order(one: Told, other: Told, *, is_growing: bool) -> int:
    """Return above 0 if the first claim is the newer one, below if the second is, 0 if nothing tells which.

    Words and times that contradict each other tell nothing. Hours and days order only counts that grow: the price of
    Monday does not replace that of Sunday.
    """
    by_words = (one.mark > other.mark) - (one.mark < other.mark)
    if not is_growing:
        return by_words
    if meet(one.period, other.period):
        by_time = (one.hour > other.hour) - (one.hour < other.hour)
    else:
        by_time = 1 if min(one.period) > max(other.period) else -1
    return 0 if by_words * by_time < 0 else by_words or by_time


def _find_part(part: Told, a: Figure, whole: Told, b: Figure) -> Relation | None:
    """A figure "of the injured" as part of the one that counts the injured."""
    if not a.whole or a.whole not in (*b.units, b.fate) or b.is_part or a.low > b.high:
        return None
    if not meet(part.period, whole.period):
        return None
    return Relation(type="part_of", claims=(part.claim.id, whole.claim.id), about=b.about)
