"""Relations between the claims of one article: conflicts of figures by code, others as an engine proposed them.

By code: two sources give figures of the same thing that differ. What the figures do not show
(a denial of another's report) the engine proposes. Nothing here says which of two is right.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import combinations
from typing import Final

from summarise.data import Claim, DraftRelation, Quantity, Relation
from summarise.text.fold import fold_words
from summarise.text.numbers import find_quantities

_LITTLE: Final = frozenset({
    "a", "about", "after", "all", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had",
    "has", "have", "in", "into", "is", "it", "its", "more", "most", "no", "not", "of", "on", "or", "over", "said",
    "than", "that", "the", "their", "there", "they", "this", "to", "under", "up", "was", "were", "which", "who",
    "will", "with", "would",
})  # fmt: skip
"""English function words: they do not tell what a figure counts."""
_DEAD: Final = frozenset({"body", "bodie", "dead", "death", "died", "fatalitie", "killed", "toll"})
_HURT: Final = frozenset({"hurt", "injured", "injurie", "wounded"})
"""Words for the two fates that news counts, in the form of `_content`. By hand."""
_PEOPLE: Final = frozenset({
    "american", "child", "children", "civilian", "employee", "fighter", "member", "men", "miner", "officer", "other",
    "passenger", "people", "person", "police", "policemen", "resident", "soldier", "staff", "student", "troop",
    "victim", "villager", "women", "worker",
})  # fmt: skip
"""Nouns for people whose fate is counted. By hand."""
_GENERAL: Final = frozenset({
    "basi", "billion", "day", "dollar", "euro", "hour", "kilometer", "kilometre", "metre", "mile", "million", "minute",
    "month", "people", "percent", "percentage", "person", "point", "pound", "time", "week", "year",
})  # fmt: skip
"""Units that count all manner of things: that two figures have one in common says little."""
_PART: Final = re.compile(
    r"\b(?:among (?:them|whom|the)|of (?:them|whom)|including)\b"
    r"|\b(?:[0-9]+|[a-z]+(?:ee|en|ix|ne|wo|ur|ve|ht)) of the\b",
    re.IGNORECASE,
)
"""Words that make a figure a part of another one."""
_MOST_APART: Final = 100
"""Figures that differ more than so many times count different things."""
_LEAST_SHARED: Final = 0.25
"""Share of the smaller claim's content words that both must hold to be about the same thing, with a unit in common."""
_LEAST_SHARED_GENERAL: Final = 0.6
"""The same where the unit says little, or there is none."""


def relate(
    claims: Sequence[Claim],
    proposed: Sequence[DraftRelation],
    ids: Sequence[str | None],
    published: date | None = None,
) -> tuple[Relation, ...]:
    """Return the relations between `claims`, each pair once: what figures show before what was proposed.

    Args:
        claims: The supported and flagged claims, in the order of the text.
        proposed: What the engine proposed, by the positions of its drafts.
        ids: For each draft the id of the claim it became; None: it was rejected.
        published: The day of publication, the year of claims without a date.
    """
    found: dict[frozenset[str], Relation] = {}
    for one, other in combinations(claims, 2):
        if relation := _compare_figures(one, other, published):
            found[frozenset(relation.claims)] = relation
    for draft in proposed:
        first, second = ids[draft.first], ids[draft.second]
        if first is not None and second is not None and first != second:
            relation = Relation(type=draft.type, claims=(first, second), about=draft.about)
            found.setdefault(frozenset((first, second)), relation)
    return tuple(found.values())


def _compare_figures(one: Claim, other: Claim, published: date | None) -> Relation | None:
    """Compare what two claims of different sources count; figures of the same thing that differ conflict."""
    if _speaker(one) == _speaker(other) or not _years(one, published) & _years(other, published):
        return None
    for a in _figures(one):
        for b in _figures(other):
            if _differ(a, b) and _is_same_thing(one, a, other, b):
                about = a.unit or b.unit or a.text
                return Relation(type="conflicts_with", claims=(one.id, other.id), about=about)
    return None


def _figures(claim: Claim) -> tuple[Quantity, ...]:
    """The figures of a claim's text, which stands alone and so names what is counted; else those of its evidence."""
    return find_quantities(claim.text) or claim.quantities


def _years(claim: Claim, published: date | None) -> frozenset[int | None]:
    """The years that a claim is about; that of publication where it names none."""
    named = frozenset(int(day[:4]) for time in claim.times for day in (time.from_, time.to) if day)
    return named or frozenset((published.year if published else None,))


def _differ(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are given, of one order, with no value in common; a vague word differs from nothing."""
    ours, theirs = _values(a), _values(b)
    if not ours or not theirs or ours & theirs:
        return False
    return max(ours | theirs) <= _MOST_APART * max(min(ours | theirs), 1)


def _values(quantity: Quantity) -> frozenset[int | float]:
    return frozenset(value for value in (quantity.min, quantity.max) if value is not None)


def _is_same_thing(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether two figures count the same: people with one fate, or one unit in claims that share enough words."""
    first, second = _content(f"{a.unit or ''} {a.counted or ''}"), _content(f"{b.unit or ''} {b.counted or ''}")
    words = _content(one.text), _content(other.text)
    if _PART.search(one.text) or _PART.search(other.text):
        return False
    for fate in (_DEAD, _HURT):
        if words[0] & fate and words[1] & fate and _counts_people(first) and _counts_people(second):
            return True
    shared, smaller = words[0] & words[1], min(len(words[0]), len(words[1]))
    specific = (first & second) - _GENERAL
    least = _LEAST_SHARED if specific else _LEAST_SHARED_GENERAL
    return smaller > 0 and len(shared - _GENERAL) >= max(1, least * smaller)


def _counts_people(unit: frozenset[str]) -> bool:
    return not unit or bool(unit & (_PEOPLE | _DEAD | _HURT))


def _content(text: str) -> frozenset[str]:
    """Content words, with a plural s taken off, without figures."""
    words = (word for word in re.findall(r"[^\W\d_]+", fold_words(text)) if word not in _LITTLE)
    return frozenset(word.removesuffix("s") for word in words)


def _speaker(claim: Claim) -> str:
    return fold_words(claim.sources[-1].name) if claim.sources else ""
