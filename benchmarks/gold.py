"""The annotated articles of `fixtures/gold`: their claims as an engine would have proposed them, for the benchmarks.

What the annotation does not say is found by rule: where a source is mentioned, where its cue stands, which words hedge.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from summarise.data import Article, Draft, DraftSource, Quote, Segment
from summarise.text.name_index import NameIndex
from summarise.text.names import find_names
from summarise.text.reading import Reading
from summarise.text.segment import segment_article, segment_at
from summarise.text.sources import classify_source

ROOT: Final = Path(__file__).resolve().parent.parent
GOLD: Final = ROOT / "fixtures" / "gold"
NAMES: Final = Path(__file__).resolve().parent / "gold_names.json"


@dataclass(frozen=True)
class Material:
    """What the article offers for false claims."""

    article: Article
    """The article."""
    segments: tuple[Segment, ...]
    """Its segments."""
    names: Mapping[str, Sequence[Sequence[str]]] = field(default_factory=dict)
    """Kind of name to those who bear one; of each all forms, the full one first."""
    sources: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Name of a source to the words by which the article mentions it."""
    one_voice: Sequence[frozenset[str]] = ()
    """Sources of which one speaks for the other: to swap them is no corruption."""


@dataclass(frozen=True)
class Good:
    """A good claim as an engine would have proposed it."""

    id: str
    """Article and claim: `lorvia-rate-cut c1`."""
    draft: Draft
    """The claim."""
    chains: tuple[tuple[str, ...], ...] = ()
    """Chains of sources that are as good as the draft's own, that one included."""
    modalities: frozenset[str] = frozenset()
    """Modalities that are as good, that of the draft included."""


def read_gold(path: Path) -> tuple[Material, list[Good]]:
    """Read one file of `fixtures/gold`: the material of its article and its claims as drafts."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    given = {key: gold[key] for key in ("id", "title", "published_at", "publisher", "url", "language", "text")}
    article = Article(**given)
    table = json.loads(NAMES.read_text(encoding="utf-8"))
    chains = [chain for claim in gold["claims"] for chain in (claim["chain"], *claim.get("alt_chains", ()))]
    sources = {name: (bare(name), *gold["aliases"].get(name, ())) for chain in chains for name in chain}
    material = Material(
        article=article,
        segments=segment_article(article),
        names=table["names"][article.id],
        sources=sources,
        one_voice=tuple(frozenset(voices) for voices in table["one_voice"]),
    )
    return material, [_make_good(claim, material) for claim in gold["claims"]]


def _make_good(claim: Mapping[str, Any], material: Material) -> Good:
    evidence = tuple(quote_at(material, start, end) for start, end, _ in claim["evidence"])
    places = [(start, end) for start, end, _ in claim["evidence"]]
    cue = _find_cue(claim["cue"], places, material)
    sources = []
    speaker = claim["chain"][0 if claim["cue"] in _CUES_OF_RELAYS else -1] if claim["chain"] else None
    for name in claim["chain"]:
        link = cue if name == speaker else None
        mention = _find_mention(name, link or places[0], material, pronouns=link is not None)
        sources.append(
            DraftSource(
                name=name,
                class_=classify_source(bare(name)),
                mention=mention and quote_at(material, *mention),
                cue=link and quote_at(material, *link),
            )
        )
    modality = claim["modality"]
    hedges = (_HEDGING[modality].search(quote.quote) for quote in evidence) if modality in _HEDGING else ()
    hedge = next((match[0] for match in hedges if match), None)
    draft = Draft(
        text=claim["gist"],
        kind=claim["kind"],
        modality=modality,
        hedge=hedge,
        evidence=evidence,
        context=(
            *_find_context(claim["gist"], evidence, sources, material),
            *_find_dates(claim["gist"], evidence, material),
        ),
        sources=tuple(sources),
    )
    return Good(
        id=f"{material.article.id} {claim['id']}",
        draft=draft,
        chains=tuple(map(tuple, (claim["chain"], *claim.get("alt_chains", ())))),
        modalities=frozenset({modality, *claim.get("alt_modalities", ())}),
    )


def _find_context(
    text: str, evidence: Sequence[Quote], sources: Sequence[DraftSource], material: Material
) -> tuple[Quote, ...]:
    """For each name that neither the evidence nor a source has, the sentence nearest to the evidence that has it."""
    texts = [quote.quote for quote in evidence] + [source.name for source in sources]
    given = NameIndex(*texts, *(source.mention.quote for source in sources if source.mention))
    at = evidence[0].segment or 1
    found: dict[Quote, None] = {}
    for name in find_names(text):
        if given.supports(name.text):
            continue
        for segment in sorted(material.segments, key=lambda segment: abs(segment.n - at)):
            quote = quote_at(material, segment.start, segment.end)
            names = NameIndex(quote.quote)
            if names.supports(name.text) or names.supports(name.text.removesuffix("n")):
                found[quote] = None
                break
    return tuple(found)


def _find_dates(text: str, evidence: Sequence[Quote], material: Material) -> tuple[Quote, ...]:
    """For each day that the evidence does not give, the sentence nearest to it that does."""
    published = material.article.published_on
    at = evidence[0].segment or 1
    given = {time.date for quote in evidence for time in Reading.of(quote.quote, published).times}
    found: dict[Quote, None] = {}
    for day in [time.date for time in Reading.of(text, published).times if time.precision == "day"]:
        if day in given or day == str(published):
            continue
        for segment in sorted(material.segments, key=lambda segment: abs(segment.n - at)):
            quote = quote_at(material, segment.start, segment.end)
            if any(time.date == day for time in Reading.of(quote.quote, published).times):
                found[quote] = None
                break
    return tuple(found)


def quote_at(material: Material, start: int, end: int) -> Quote:
    """Copy words of the article, with the number of the segment in which they begin."""
    segment = segment_at(material.segments, start)
    return Quote(quote=material.article.text[start:end], segment=segment.n if segment else None)


def _find_cue(cue: str | None, places: Sequence[tuple[int, int]], material: Material) -> tuple[int, int] | None:
    """The cue in the evidence, else in the segments of the evidence and the one after them."""
    if cue is None:
        return None
    after = segment_at(material.segments, places[-1][0])
    last = material.segments[min(after.n, len(material.segments) - 1)].end if after else places[-1][1]
    before = segment_at(material.segments, places[0][0])
    for start, end in (*places, (before.start if before else places[0][0], last)):
        match = re.compile(rf"\b{re.escape(cue)}\b").search(material.article.text, start, end)
        if match:
            return match.span()
    return None


def _find_mention(name: str, near: tuple[int, int], material: Material, *, pronouns: bool) -> tuple[int, int] | None:
    """The mention nearest to `near`: in its segment, else a pronoun beside it, else anywhere."""
    segment = segment_at(material.segments, near[0])
    found = find_mentions(material.sources.get(name, (bare(name),)), material.article.text)
    inside = [place for place in found if segment and segment.start <= place[0] < segment.end]
    if not inside and pronouns and segment:
        beside = _PRONOUN_BESIDE.finditer(material.article.text, max(segment.start, near[0] - 12), near[1])
        inside = [match.span(1) for match in beside if match.end() == near[0]]
    return min(inside or found, key=lambda place: (abs(place[0] - near[0]), place[0] - place[1]), default=None)


def find_mentions(words: Iterable[str], text: str) -> list[tuple[int, int]]:
    """The places of any of the words, without those that lie inside a longer one."""
    places = [
        match.span()
        for alias in words
        for match in re.finditer(rf"(?<!\w){re.escape(alias)}(?!\w)", text, re.IGNORECASE)
    ]
    return [
        place
        for place in places
        if not any(other != place and other[0] <= place[0] and place[1] <= other[1] for other in places)
    ]


def bare(name: str) -> str:
    """Return the name of a source without the mark of one that has none."""
    return name.removeprefix("unnamed: ")


_CUES_OF_RELAYS: Final = frozenset({"reported"})
"""Cues that belong to the source that relays, not to the one that says it."""
_PRONOUN_BESIDE: Final = re.compile(r"\b(he|she|it|they|I)\s", re.IGNORECASE)
_HEDGING: Final = {
    "conditional": re.compile(r"\b(?:if|provided that|unless)\b", re.IGNORECASE),
    "denied": re.compile(r"\b(?:denie[ds]|denied|disputes|not guilty|reject(?:s|ed)|wrong)\b"),
    "hedged": re.compile(
        r"\b(?:alleged(?:ly)?|appears to|believed|could|estimate[ds]?|if anything|may|might|preliminary|probably|"
        r"suspect|[Aa]bout)\b"
    ),
    "predicted": re.compile(
        r"\b(?:could|due|estimated|expect(?:s|ed)|forecast|is to|may|might|predicted|sees|will|would)\b"
    ),
}
"""Words that an engine gives as the hedge of a claim of this modality."""
