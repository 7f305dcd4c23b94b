"""All relations of an article: what code shows, what was proposed and cannot be refuted, what follows from both.

No two claims are compared here but to refute a proposal.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from summarise.data import Claim, DraftRelation, Relation, RelationType
from summarise.ground import Ground
from summarise.relations.figures import compare_figures, count_same, exclude, tell_order
from summarise.relations.repeats import (
    LEAST_SHARED_DENIED,
    match_denials,
    match_descriptions,
    match_repetitions,
    match_replies,
)
from summarise.relations.told import Told, is_same_speaker, meet, read_claim


def relate(
    claims: Sequence[Claim],
    proposed: Sequence[DraftRelation],
    ids: Sequence[str | None],
    ground: Ground,
) -> tuple[Relation, ...]:
    """Return the relations between `claims`, each pair once: what code shows, then what was proposed and may be so.

    What contradicts a claim contradicts one that tells the same, so conflicts are carried over.

    Args:
        claims: The supported and flagged claims, in the order of the text.
        proposed: What the engine proposed, by the positions of its drafts.
        ids: For each draft the id of the claim it became; None: it was rejected.
        ground: The article; its year of publication is that of claims without a date.
    """
    told = {claim.id: read_claim(claim, ground, place) for place, claim in enumerate(claims)}
    found: dict[frozenset[str], Relation] = {}
    everything = tuple(told.values())
    shown = (compare_figures, match_denials, match_replies, match_descriptions, match_repetitions)
    for relation in chain.from_iterable(match(everything) for match in shown):
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


def _carry_over(found: Mapping[frozenset[str], Relation], told: Mapping[str, Told]) -> list[Relation]:
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


def _is_refuted(kind: RelationType, one: Told, other: Told) -> bool:
    """Whether code can show that a proposed relation is wrong."""
    pairs = [(a, b) for a in one.figures for b in other.figures if count_same(one, a, other, b)]
    if kind == "same_as":
        is_opposite = {one.sign, other.sign} in ({"affirmed", "denied"}, {"affirmed", "negated"})
        shared, smaller = len(one.words & other.words), min(len(one.words), len(other.words))
        is_near = shared >= LEAST_SHARED_DENIED * smaller
        return (is_opposite and is_near) or (bool(pairs) and all(exclude(a, b) for a, b in pairs))
    if kind == "conflicts_with":
        is_equal = bool(pairs) and one.values == other.values and meet(one.period, other.period)
        return is_equal and is_same_speaker(one, other) and one.sign == other.sign == "affirmed"
    if kind == "part_of":
        return any(a.low > b.high for a, b in pairs)
    return bool(pairs) and tell_order(one, other, is_growing=any(a.fate for a, _ in pairs)) < 0
