"""Relations between the claims of one article: conflicts of figures by code, others as an engine proposed them.

By code: two sources give figures of the same thing that differ. What the figures do not show
(a denial of another's report) the engine proposes. Nothing here says which of two is right.
"""

import re
from collections.abc import Sequence
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
_LEAST_SHARED: Final = 0.25
"""Share of the smaller claim's content words that both must hold to be about the same thing."""


def relate(
    claims: Sequence[Claim], proposed: Sequence[DraftRelation], ids: Sequence[str | None]
) -> tuple[Relation, ...]:
    """Return the relations between `claims`, each pair and type once.

    Args:
        claims: The supported and flagged claims, in the order of the text.
        proposed: What the engine proposed, by the positions of its drafts.
        ids: For each draft the id of the claim it became; None: it was rejected.
    """
    found: dict[tuple[str, frozenset[str]], Relation] = {}
    for one, other in combinations(claims, 2):
        if relation := _compare_figures(one, other):
            found.setdefault((relation.type, frozenset(relation.claims)), relation)
    paired = {pair for _, pair in found}
    for draft in proposed:
        first, second = ids[draft.first], ids[draft.second]
        if first is None or second is None or first == second:
            continue
        pair = frozenset((first, second))
        if pair not in paired:
            found[draft.type, pair] = Relation(type=draft.type, claims=(first, second), about=draft.about)
            paired.add(pair)
    return tuple(found.values())


def _compare_figures(one: Claim, other: Claim) -> Relation | None:
    """Compare what two claims of different sources count; figures of the same thing that differ conflict."""
    if _speaker(one) == _speaker(other):
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


def _differ(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are given and are not the same; a vague word differs from nothing."""
    if "vague" in (a.comparator, b.comparator):
        return False
    return (a.min, a.max) != (b.min, b.max)


def _is_same_thing(one: Claim, a: Quantity, other: Claim, b: Quantity) -> bool:
    """Whether two figures count the same: people dead or people hurt, or the same unit in claims that share words."""
    first, second = _content(f"{a.unit or ''} {a.counted or ''}"), _content(f"{b.unit or ''} {b.counted or ''}")
    words = _content(one.text), _content(other.text)
    for fate in (_DEAD, _HURT):
        if words[0] & fate and words[1] & fate:
            return _counts_people(first) and _counts_people(second)
    if (a.unit is None or b.unit is None or not first & second) and not (first | second) <= (words[0] & words[1]):
        return False
    smaller = min(len(words[0]), len(words[1]))
    return smaller > 0 and len(words[0] & words[1]) >= _LEAST_SHARED * smaller


def _counts_people(unit: frozenset[str]) -> bool:
    return not unit or bool(unit & (_PEOPLE | _DEAD | _HURT))


def _content(text: str) -> frozenset[str]:
    """Content words, with a plural s taken off, without figures."""
    words = (word for word in re.findall(r"[^\W\d_]+", fold_words(text)) if word not in _LITTLE)
    return frozenset(word.removesuffix("s") for word in words)


def _speaker(claim: Claim) -> str:
    return fold_words(claim.sources[-1].name) if claim.sources else ""
