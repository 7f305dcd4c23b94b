"""Grounding: copied words in, Evidence with exact offsets out. Exact and fail-closed.

The ladder: equal words; equal after reversible folding; pieces joined by an ellipsis, each of them located, in order
and near. What is found in more than one place is decided by the segment that the engine named, or else is `ambiguous`.
No similarity ever turns words into a match: the nearest words are looked up only to show what differs.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Final, Protocol

from summarise.data import Article, Evidence, Match, Quote, Segment, Span
from summarise.text.fold import DASHES, QUOTATION_MARKS, Folded, fold
from summarise.text.names import NameIndex, find_names
from summarise.text.quotations import pair_quotations
from summarise.text.reading import Reading
from summarise.text.segment import segment_at

_ELLIPSIS: Final = re.compile(r"\s*(?:\[\s*(?:\.\.\.|…)\s*\]|\(\s*(?:\.\.\.|…)\s*\)|\.{3,}|…)\s*")
_INSERT: Final = re.compile(r"\s*(?:\[[^\]]{0,80}\]|\(\s*(?:\.\.\.|…)\s*\)|\.{3,}|…)\s*")
_EDGES: Final = "".join(sorted(QUOTATION_MARKS | DASHES)) + " \t\n.,;:"
_Places = list[tuple[int, int]]

_MOST_PLACES: Final = 64
"""More places than this are ambiguous anyway; the search stops there, so that it stays linear."""
_LONGEST_QUOTE: Final = 20_000
_MOST_COMPARED: Final = 120
"""Words of a quote that are compared with the nearest segment: difflib is quadratic."""
_LEAST_LIKENESS: Final = 0.5
"""Share of a quote's words that the nearest segment must hold for the quote to be called edited, not absent."""


@dataclass(frozen=True)
class Ground:
    """An article made ready to be searched: its text, its segments, and the folded text, made once."""

    article: Article
    """The article; `text` is what offsets count."""
    segments: tuple[Segment, ...]
    """Its segments, in order."""

    @cached_property
    def folded(self) -> Folded:
        """The folded text."""
        return fold(self.article.text)

    @cached_property
    def names(self) -> NameIndex:
        """The names of the article, with its title, publisher, authors and dateline."""
        article = self.article
        given = (article.text, article.title, article.publisher, article.dateline, *article.authors)
        return NameIndex(*(text for text in given if text))

    @cached_property
    def name_spans(self) -> tuple[Span, ...]:
        """The names in the text, in order."""
        return find_names(self.article.text)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The quotations of the text, marks included, in order."""
        spans = [(segment.start, segment.end) for segment in self.segments]
        return tuple(self.span(q.start, q.end) for q in pair_quotations(self.article.text, spans))

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Each segment, read once: the reading of segment n stands at n - 1."""
        published = self.article.published_on
        return tuple(Reading(self.article.text, s.start, s.end, published) for s in self.segments)

    @cached_property
    def number_values(self) -> frozenset[tuple[int | float | None, int | float | None]]:
        """The least and greatest value of each number of the text and the title."""
        readings = (*self.readings, Reading.of(self.article.title or ""))
        return frozenset((n.low, n.high) for reading in readings for n in reading.numbers)

    @cached_property
    def _words(self) -> tuple[frozenset[str], ...]:
        """The folded words of each segment."""
        return tuple(reading.keys for reading in self.readings)

    def slice(self, start: int, end: int) -> str:
        """Return the article's words from `start` to `end`."""
        return self.article.text[start:end]

    def span(self, start: int, end: int) -> Span:
        """Return the article's words from `start` to `end` with their place."""
        return Span(start=start, end=end, text=self.slice(start, end))

    def spans_of(self, evidence: Iterable[Evidence]) -> tuple[Span, ...]:
        """Return the places of the evidence that was located, in its order."""
        return tuple(self.span(e.start, e.end) for e in evidence if e.start is not None and e.end is not None)

    def segments_of(self, spans: Sequence[Span]) -> tuple[Segment, ...]:
        """Return the segments that touch one of the spans, in order."""
        return tuple(segment for segment in self.segments if touches(segment, spans))

    def segment_number(self, offset: int) -> int | None:
        """Return the number of the segment at `offset`; None between segments."""
        segment = segment_at(self.segments, offset)
        return segment.n if segment else None

    def locate(self, quote: Quote) -> tuple[Evidence, ...]:
        """Find copied words: one piece of evidence, or several for words that an ellipsis joins, or one not located.

        The `quote` of what is located is always the article's own slice.
        """
        words = quote.quote.strip()
        if not words or len(words) > _LONGEST_QUOTE:
            return (_unlocated(quote, "absent"),)
        if quote.start is not None and self.article.text.startswith(quote.quote, quote.start):
            return (self._evidence(quote.start, quote.start + len(quote.quote), "verbatim"),)
        for match, places in self._ladder(words):
            if chosen := self._choose(places, quote.segment):
                return (self._evidence(*chosen, match),)
            if places:
                return (_unlocated(quote, "ambiguous"),)
        if _ELLIPSIS.search(words) and (elided := self._locate_elided(words, quote.segment)):
            return elided
        return (_unlocated(quote, "edited" if self.nearest(words) else "absent"),)

    def find_near(self, words: str, spans: Sequence[Span], within: int = 1) -> Span | None:
        """Find short words (a name, a cue) at the place nearest to `spans`, at most `within` segments away.

        Of two places equally near the earlier one is taken. None: not there.
        """
        if not words.strip() or not spans:
            return None
        numbers = [
            n for s in spans for n in (self.segment_number(s.start), self.segment_number(max(s.end - 1, 0))) if n
        ]
        if not numbers:
            return None
        low, high = max(min(numbers) - within, 1), min(max(numbers) + within, len(self.segments))
        first, last = self.segments[low - 1].start, self.segments[high - 1].end
        for _, places in self._ladder(words.strip(), first, last):
            if places:
                return self.span(*min(places, key=lambda place: min(_distance(place, s) for s in spans)))
        return None

    def holds(self, words: str) -> bool:
        """Whether the words stand in the article, anywhere; [inserts] and ellipses may stand between them."""
        pieces = [piece for piece in _INSERT.split(words) if piece.strip(_EDGES)]
        return bool(pieces) and all(any(places for _, places in self._ladder(piece.strip())) for piece in pieces)

    def nearest(self, words: str) -> Span | None:
        """Return the segment that shares most words with `words`; None if none shares half of them."""
        wanted = set(_words(words))
        if not wanted:
            return None
        shares = [len(wanted & have) for have in self._words]
        best = max(range(len(shares)), key=shares.__getitem__, default=None)
        if best is None or shares[best] < max(2, _LEAST_LIKENESS * len(wanted)):
            return None
        return self.span(self.segments[best].start, self.segments[best].end)

    def _ladder(self, words: str, first: int = 0, last: int | None = None) -> Iterator[tuple[Match, _Places]]:
        """Each rung with the places at which it finds the words, in order."""
        yield "verbatim", self._find_verbatim(words, first, last)
        folded = fold(words).text.strip()
        yield "normalised", self._find_folded(folded, first, last)
        trimmed = fold(words.strip(_EDGES)).text.strip()
        if trimmed and trimmed != folded:
            yield "normalised", self._find_folded(trimmed, first, last)

    def _find_verbatim(self, words: str, first: int, last: int | None) -> _Places:
        places = _find_all(self.article.text, words, first, len(self.article.text) if last is None else last)
        return [place for place in places if _is_whole(self.article.text, *place)]

    def _find_folded(self, words: str, first: int, last: int | None) -> _Places:
        if not words:
            return []
        folded, origin = self.folded.text, self.folded.origin
        low = bisect_left(origin, first)
        high = len(folded) if last is None else bisect_left(origin, last)
        found = [p for p in _find_all(folded, words, low, high) if _is_whole(folded, *p)]
        return [self.folded.original(start, end) for start, end in found]

    def _choose(self, places: Sequence[tuple[int, int]], segment: int | None) -> tuple[int, int] | None:
        """The one place, or the one in the named segment; None where that does not decide."""
        if len(places) == 1:
            return places[0]
        if not 1 <= (segment or 0) <= len(self.segments):
            return None
        named = self.segments[(segment or 0) - 1]
        inside = [place for place in places if named.start <= place[0] < named.end]
        return inside[0] if len(inside) == 1 else None

    def _locate_elided(self, words: str, segment: int | None) -> tuple[Evidence, ...] | None:
        """Locate the pieces between ellipses: in order, each at one place, at most one sentence apart; else None."""
        pieces = [piece for piece in _ELLIPSIS.split(words) if piece.strip(_EDGES)]
        if len(pieces) < 2:
            return None
        found: list[Evidence] = []
        for piece in pieces:
            first, last = 0, None
            if found and found[-1].segment is not None and found[-1].end is not None:
                first = found[-1].end
                last = self.segments[min(found[-1].segment, len(self.segments) - 1)].end
            places = next((places for _, places in self._ladder(piece, first, last) if places), [])
            chosen = self._choose(places, None if found else segment)
            if chosen is None:
                return None
            found.append(self._evidence(*chosen, "elided"))
        return tuple(found)

    def _evidence(self, start: int, end: int, match: Match) -> Evidence:
        number = self.segment_number(start)
        return Evidence(segment=number, start=start, end=end, quote=self.slice(start, end), match=match)


class Placed(Protocol):
    """Whatever has a place in the article."""

    @property
    def start(self) -> int:
        """First code point."""
        ...

    @property
    def end(self) -> int:
        """The code point after the last one."""
        ...


def touches(one: Placed, others: Iterable[Placed]) -> bool:
    """Say whether two places share a code point."""
    return any(one.start < other.end and other.start < one.end for other in others)


def describe_difference(words: str, article_words: str) -> str:
    """Say in one line where `words` differ from the article's: `“killed” where the article has “wounded”`."""
    mine, theirs = words.split()[:_MOST_COMPARED], article_words.split()[: 2 * _MOST_COMPARED]
    bare_mine, bare_theirs = [w.strip(_EDGES).casefold() for w in mine], [w.strip(_EDGES).casefold() for w in theirs]
    # The last block is an empty one that marks the ends.
    blocks = SequenceMatcher(a=bare_mine, b=bare_theirs, autojunk=False).get_matching_blocks()[:-1]
    parts = []
    if blocks:
        # Only the stretch that the words stand beside, not the whole sentence.
        begin, end = max(blocks[0].b - blocks[0].a, 0), blocks[-1].b + len(mine) - blocks[-1].a
        theirs, bare_theirs = theirs[begin:end], bare_theirs[begin:end]
    for tag, a, b, c, d in SequenceMatcher(a=bare_mine, b=bare_theirs, autojunk=False).get_opcodes():
        given, there = " ".join(mine[a:b]), " ".join(theirs[c:d][:12])
        if tag == "replace":
            parts.append(f"“{given}” where the article has “{there}”")
        elif tag == "delete":
            parts.append(f"“{given}” is added")
        elif tag == "insert":
            parts.append(f"“{there}” is left out")
    return "; ".join(parts[:3]) or "white space or punctuation"


def _unlocated(quote: Quote, match: Match) -> Evidence:
    return Evidence(segment=None, start=None, end=None, quote=quote.quote, match=match)


def _find_all(text: str, words: str, first: int, last: int) -> _Places:
    """At most `_MOST_PLACES` places of `words` between `first` and `last`, which may overlap each other."""
    places: list[tuple[int, int]] = []
    at = text.find(words, first, last)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append((at, at + len(words)))
        at = text.find(words, at + 1, last)
    return places


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a place cuts no word and no figure: "17 to 4" is not in "17 to 40", nor "5 shells" in "1.5 shells"."""
    if start > 0 and text[start].isalnum():
        before = text[start - 1]
        if before.isalnum() or (text[start].isdigit() and start > 1 and before in ".,-" and text[start - 2].isdigit()):
            return False
    if end < len(text) and text[end - 1].isalnum():
        after = text[end]
        if after.isalnum() or (text[end - 1].isdigit() and after in ".," and text[end + 1 : end + 2].isdigit()):
            return False
    return True


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text).text)


def _distance(place: tuple[int, int], span: Span) -> int:
    return max(span.start - place[1], place[0] - span.end, 0)
