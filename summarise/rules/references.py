"""Whom and what a statement means: the name of each source, the noun behind a pronoun at its head, the day of "Friday".

A pronoun at the head of reported words is the speaker where number and gender fit ("Lind said she would go"). In the
outlet's own words "he" and "she" are the one person who speaks elsewhere and is named in the sentence before. What that
does not settle stays as it is, and a check says so. No pronoun inside a clause is touched.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from summarise.data import Article, Segment, SourceClass, Span, Time
from summarise.rules.statements import Statement
from summarise.text.names import find_names
from summarise.text.quotations import pair_quotations
from summarise.text.sources import SourceName, classify_source, resolve_sources
from summarise.text.speech import Link, find_subject

_HEAD: Final = re.compile(r"(he|she|it|they|his|her|its|their)\b(?!['’])", re.IGNORECASE)
PRONOUNS: Final = frozenset({"he", "it", "she", "they"})
POSSESSIVES: Final = {"her": "she", "his": "he", "its": "it", "their": "they"}
_EXPLETIVE: Final = re.compile(
    r"it (?:is|was|would be|will be|has been|had been|may be|might be|could be|seems|seemed|appears|appeared)\b"
    r"(?: [^\W\d_]+){0,4}? (?:that|to|whether|for|if|how|when|what|where|which|who|why)\b|"
    r"it (?:(?:had|has|is|was) )?(?:rain|snow)|it (?:took|takes|will take)\b",
    re.IGNORECASE,
)
""""It was not true that ..." means nothing that was named before."""
_MOST_BEFORE_CHARS: Final = 40
"""Before a source in its sentence: "In a statement on Monday, ". More may name what "it" means."""
_OBJECT_HER: Final = re.compile(r"her (?:to|and|or|in|at|for|with)\b", re.IGNORECASE)
_DETERMINER: Final = re.compile(r"(?:the|an?|its|their|his|her|another|some|other)\s+", re.IGNORECASE)
_DAY_NAMED: Final = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|morrow|night)|yesterday)\b", re.IGNORECASE
)
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True)
class Referent:
    """What a word at the head of a statement stands for."""

    length: int
    """Characters of the word."""
    text: str
    """What to write in its stead."""
    context: Span | None
    """Where the article gives that name, if not among the sources of the statement."""


class References:
    """The names of an article's sources, and what its pronouns mean."""

    def __init__(self, article: Article, segments: Sequence[Segment], links: Iterable[Link]) -> None:
        self._article, self._segments = article, segments
        self._starts = [segment.start for segment in segments]
        self._names = find_names(article.text)
        self._name_starts = [name.start for name in self._names]
        self._named = _name_sources(article, segments, links, self._names)

    @cached_property
    def _persons(self) -> dict[str, SourceName]:
        """The persons who are sources somewhere, by the last word of their names."""
        return {one.name.rsplit(maxsplit=1)[-1]: one for one in self._named.values() if one.person and " " in one.name}

    @cached_property
    def _first_mentions(self) -> dict[str, Span]:
        """Where each name stands first."""
        return {name.text: name for name in reversed(self._names)}

    def name(self, link: Link) -> str:
        """The name of a link; where a passive hides it, its words."""
        if link.source is None:
            return f"unnamed: {link.cue.text}" if link.cue else "unnamed: a quotation"
        name = self._source(link.source).name
        hidden = classify_source(name) == "unnamed" and not _is_named(name)
        return f"unnamed: {name}" if hidden else name

    def classify(self, link: Link) -> SourceClass:
        """The class that the words beside the claim tell ("the plant operator Saltway"), else the one of the source."""
        if link.source is None:
            return "unnamed"
        told = classify_source(link.source.text)
        return told if told != "unnamed" else self._source(link.source).class_

    def _source(self, mention: Span) -> SourceName:
        return self._named[mention.start, mention.end]

    def resolve_head(self, statement: Statement) -> Referent | None:
        """What the pronoun at the head of a statement stands for; None where there is none, or it stays open."""
        first = (*statement.shared, *statement.pieces)[0]
        match = _HEAD.match(first.text)
        if match is None or _EXPLETIVE.match(first.text) or _OBJECT_HER.match(first.text):
            return None
        word = match[1].casefold()
        pronoun = POSSESSIVES.get(word, word)
        found = self._speaker(statement, pronoun) if statement.chain else self._person_before(first.start, pronoun)
        if found is None:
            return None
        name, context = found
        return Referent(len(word), possess(name) if word in POSSESSIVES else name, context)

    def _speaker(self, statement: Statement, pronoun: str) -> tuple[str, Span | None] | None:
        mention = (statement.denier or statement.chain[-1]).source
        if mention is None or mention.start > statement.start:
            return None  # "They were closed, the board said": the words began before anybody was named
        at = bisect_right(self._starts, mention.start) - 1
        if pronoun in ("it", "they") and mention.start - self._starts[max(at, 0)] > _MOST_BEFORE_CHARS:
            return None  # "The price rose; the bank said it would rise again": something else was named before
        source = self._source(mention)
        # "The baker says it is the best": a person without a name is no "it" either.
        body = pronoun != "it" or source.class_ != "unnamed" or source.name[:1].isupper()
        return (call_source(source.name, mention), None) if body and source.agrees(pronoun) else None

    def _person_before(self, start: int, pronoun: str) -> tuple[str, Span | None] | None:
        """The one person of the sentence before, named there, who speaks in this article."""
        at = bisect_right(self._starts, start) - 1
        if pronoun not in ("he", "she") or at < 1:
            return None
        before = self._segments[at - 1]
        first, last = (bisect_left(self._name_starts, place) for place in (before.start, before.end))
        inside = self._names[first:last]
        known = {name.text.rsplit(maxsplit=1)[-1]: name for name in inside}
        found = [(self._persons[last], name) for last, name in known.items() if last in self._persons]
        if len(found) != 1 or not found[0][0].agrees(pronoun):
            return None
        source, near = found[0]
        return source.name, self._first_mentions.get(source.name, near)


def _name_sources(
    article: Article, segments: Sequence[Segment], links: Iterable[Link], names: Sequence[Span]
) -> Mapping[tuple[int, int], SourceName]:
    """Who each mention of a source is, by its place.

    Posts are read apart from the report that shows them: "the network" in the report is no outlet of a post.
    """
    sources = [link.source for link in links if link.source]
    called: dict[tuple[int, int], SourceName] = {}
    for of_post in (False, True):
        read = [segment for segment in segments if (segment.role == "post") is of_post]
        starts = [segment.start for segment in read]
        mentions: dict[tuple[int, int], Span] = {}
        for mention in sources:
            at = bisect_right(starts, mention.start) - 1
            if at < 0 or mention.start >= read[at].end:
                continue
            mentions[mention.start, mention.end] = mention
            if at and mention.text.casefold() in PRONOUNS and (before := _find_topic(article, read[at - 1])):
                mentions[before.start, before.end] = before
        ordered = [mentions[place] for place in sorted(mentions)]
        called |= dict(zip(sorted(mentions), resolve_sources(ordered, names), strict=True))
    return called


def _find_topic(article: Article, segment: Segment) -> Span | None:
    """The subject of a sentence that may be the source of the next one, "She said": a person or a body."""
    place = [(segment.start, segment.end)]
    subject = find_subject(article.text, segment.start, segment.end, pair_quotations(article.text, place))
    if subject is None or subject.text.casefold() in PRONOUNS:
        return None
    return subject if _is_named(subject.text) or classify_source(subject.text) != "unnamed" else None


@lru_cache(maxsize=256)
def _is_named(words: str) -> bool:
    """Whether a name stands in the words, wherever in a sentence they stand."""
    return bool(find_names(f"Then {words}"))


def call_source(name: str, mention: Span | None) -> str:
    """Return a source as it is called inside a sentence, with the article that its mention has."""
    bare = name.removeprefix("unnamed:").strip()
    determiner = _DETERMINER.match(mention.text) if mention else None
    named = determiner is not None and determiner.group().strip().casefold() in POSSESSIVES and "’s " in bare
    if mention is None or determiner is None or named or _DETERMINER.match(bare):
        return bare
    # "The ministry" may stand for a person or an outlet, whose name has no article.
    rest = mention.text[determiner.end() :].casefold()
    whole = bare.casefold()
    same = rest and (whole.startswith(rest) or rest.startswith(whole) or whole.endswith(f" {rest}"))
    return f"{determiner.group().casefold()}{bare}" if same else bare


def possess(name: str) -> str:
    """Return a name as a possessive."""
    is_plural = name.endswith("s") and not find_names(name)
    return f"{name}’" if is_plural else f"{name}’s"


def date_days(text: str, times: Sequence[Time]) -> str:
    """Return a claim's text with the date behind each resolved weekday and "yesterday"; none in a quotation."""
    for time in times:
        if time.anchor == "published_at" and time.precision == "day" and time.date and _DAY_NAMED.search(time.text):
            year, month, day = map(int, time.date.split("-"))
            at = text.find(time.text)
            quoted = any(start <= at < end for start, end in pair_quotations(text, [(0, len(text))]))
            if at >= 0 and not quoted:
                end = at + len(time.text)
                text = f"{text[:end]} ({day} {_MONTHS[month - 1]} {year}){text[end:]}"
    return text
