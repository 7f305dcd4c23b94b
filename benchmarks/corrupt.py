"""Corrupted copies of good claims: in text, evidence, modality and sources, one change each.

A copy says something that the article does not say, or says it of somebody else. Nothing here judges: `corruptions.py`
does.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from corrupt_text import (
    Change,
    add_negation,
    alter_quotations,
    alter_words,
    change_dates,
    change_numbers,
    change_qualifiers,
    change_units,
    drop_conditions,
    drop_estimates,
    drop_hedges,
    drop_qualifiers,
    remove_negation,
    replace_names,
    swap_names,
)
from gold import Good, Material, bare, find_mentions, quote_at

from summarise.data import Draft
from summarise.text.sources import classify_source

KINDS: Final = (
    "number changed",
    "scale or unit changed",
    "date changed",
    "not added",
    "not removed",
    "names swapped",
    "name replaced",
    "qualifier dropped",
    "qualifier changed",
    "hedge dropped",
    "condition dropped",
    "modality set to asserted",
    "quotation altered",
    "evidence altered",
    "source swapped, name and mention",
    "source swapped, name only",
    "chain reversed",
)
"""All kinds of corruption, in the order of the table."""


@dataclass(frozen=True)
class Copy:
    """A corrupted copy."""

    kind: str
    """One of `KINDS`."""
    change: str
    """What was changed, for people."""
    draft: Draft
    """The claim with the change."""


def corrupt(good: Good, material: Material) -> list[Copy]:
    """Make all copies of a claim, in the order of `KINDS`, none twice."""
    text = good.draft.text
    texts: dict[str, Iterable[Change]] = {
        "number changed": change_numbers(text),
        "scale or unit changed": change_units(text),
        "date changed": change_dates(text),
        "not added": add_negation(text),
        "not removed": remove_negation(text),
        "names swapped": swap_names(text, material.names),
        "name replaced": replace_names(text, material.names, material.article.text, _place(good, material)),
        "qualifier dropped": drop_qualifiers(text),
        "qualifier changed": change_qualifiers(text),
        "condition dropped": drop_conditions(text),
        "quotation altered": alter_quotations(text, material.article.text),
    }
    made: dict[str, Iterable[tuple[str, Draft]]] = {
        kind: [(change, good.draft.model_copy(update={"text": changed})) for change, changed in changes]
        for kind, changes in texts.items()
    }
    made["hedge dropped"] = _drop_hedges(good)
    made["modality set to asserted"] = _assert_flatly(good)
    made["evidence altered"] = _alter_evidence(good.draft, material.article.text)
    made["source swapped, name and mention"] = _swap_sources(good, material, mention=True)
    made["source swapped, name only"] = _swap_sources(good, material, mention=False)
    made["chain reversed"] = _reverse_chain(good)
    copies = []
    for kind in KINDS:
        seen = {good.draft}
        for change, draft in made[kind]:
            if draft not in seen:
                seen.add(draft)
                copies.append(Copy(kind, change, draft))
    return copies


def _place(good: Good, material: Material) -> int:
    """Where the evidence begins in the article."""
    return max(material.article.text.find(good.draft.evidence[0].quote), 0)


def _drop_hedges(good: Good) -> Iterator[tuple[str, Draft]]:
    """Each hedge dropped from the text, with the modality as it was and set to asserted.

    An estimate that the text no longer calls one is false only where the modality no longer says so either.
    """
    flat = {"modality": "asserted", "hedge": None}
    for change, changed in drop_hedges(good.draft.text):
        draft = good.draft.model_copy(update={"text": changed})
        yield change, draft
        yield f"{change}, asserted", draft.model_copy(update=flat)
    if "asserted" not in good.modalities:
        for change, changed in drop_estimates(good.draft.text):
            yield f"{change}, asserted", good.draft.model_copy(update={"text": changed, **flat})


def _assert_flatly(good: Good) -> Iterator[tuple[str, Draft]]:
    """The same words, called asserted. A denial may be called so ("She denies it" is asserted)."""
    if not good.modalities & {"asserted", "denied"}:
        flat = {"modality": "asserted", "hedge": None}
        yield f"{good.draft.modality} → asserted", good.draft.model_copy(update=flat)


def _alter_evidence(draft: Draft, article: str) -> Iterator[tuple[str, Draft]]:
    """Each piece of evidence altered by one word, so that it does not stand in the article."""
    for at, quote in enumerate(draft.evidence):
        for change, changed in alter_words(quote.quote, article):
            altered = quote.model_copy(update={"quote": changed})
            evidence = (*draft.evidence[:at], altered, *draft.evidence[at + 1 :])
            yield change, draft.model_copy(update={"evidence": evidence})


def _swap_sources(good: Good, material: Material, *, mention: bool) -> Iterator[tuple[str, Draft]]:
    """The innermost source replaced by the two that the article names nearest to the evidence, outside its chains."""
    if not good.draft.sources:
        return
    source = good.draft.sources[-1]
    at = _place(good, material)
    chained = {name for chain in good.chains for name in chain} | {source.name}
    near = []
    for name, words in material.sources.items():
        if name in chained or any(name in voices and voices & chained for voices in material.one_voice):
            continue
        places = find_mentions((bare(name), *words), material.article.text)
        place = min(places, key=lambda place: (abs(place[0] - at), place[0] - place[1]), default=None)
        if place is not None:
            near.append((abs(place[0] - at), name, place))
    for _, name, place in sorted(near)[:2]:
        update: dict[str, Any] = {"name": name, "class_": classify_source(bare(name))}
        if mention:
            update["mention"] = quote_at(material, *place)
        swapped = source.model_copy(update=update)
        change = f"{source.name} → {name}"
        yield change, good.draft.model_copy(update={"sources": (*good.draft.sources[:-1], swapped)})


def _reverse_chain(good: Good) -> Iterator[tuple[str, Draft]]:
    sources = good.draft.sources[::-1]
    if len(sources) > 1 and tuple(source.name for source in sources) not in good.chains:
        yield " > ".join(source.name for source in sources), good.draft.model_copy(update={"sources": sources})
