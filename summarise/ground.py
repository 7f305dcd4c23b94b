"""Grounding: copied words in, Evidence with exact offsets out. Exact and fail-closed.

The ladder: equal words; equal after reversible folding; pieces joined by an ellipsis, each of them located, in order
and near; whole sentences that the quote joins although the article has others between them. What is found in more than
one place is decided by the segment that the engine named, or else is `ambiguous`. No word, figure, letter with its
accents or ellipsis is ever cut. No similarity ever turns words into a match: the nearest words are looked up only to
show what differs.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from operator import attrgetter
from typing import Final, Protocol

from summarise.data import Article, Evidence, Match, Quote, Role, Segment, Span
from summarise.text.basis import Basis
from summarise.text.fold import Folded, fold, fold_words
from summarise.text.names import NameIndex
from summarise.text.quotations import pair_quotations
from summarise.text.reading import Reading
from summarise.text.segment import is_instruction
from summarise.text.speech import Report, find_reports
from summarise.text.words import find_words

SPOKEN: Final[frozenset[Role]] = frozenset({"body", "post", "quote_block"})
"""The roles of segments in which somebody may be reported to say something."""

_DOTS: Final = r"(?:…|\.(?:[ \u00a0\u2009]?\.){2,})"
_ELLIPSIS: Final = re.compile(rf"\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS}")
_INSERT: Final = re.compile(rf"\[[^\]]{{0,80}}\]|\(\s*{_DOTS}\s*\)|{_DOTS}")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[\"'”\u2019»)\]]*\s+|\n")
_EDGES: Final = " '-.,;:"
"""What may be left off at either end of folded words: marks that belong to the engine's sentence or the article's."""
_AFTER_APOSTROPHE: Final = re.compile(r"'(?:d|ll|m|re|s|ve)?(?!\w)")
"""What may follow a word that is whole; "can" is not in "can't", nor "Xi" in "Xi'an"."""
_GROUPED: Final = re.compile(r"\d[\u00a0\u2007\u2009\u202f]\d{3}(?!\d)")
_DIGITS: Final = re.compile(r"\d[\d,.]*\d|\d")
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]"
)
"""Scripts without spaces between words (Thai, Lao, Burmese, Khmer, Kana, Han): where a word ends, code cannot tell."""
_PLAIN_SPACES: Final = ("", " ", "\n")
_Place = tuple[int, int]

_MOST_PLACES: Final = 64
"""More places than this are ambiguous anyway; the search stops there."""
_MOST_EFFORT: Final = 2_000_000
"""Code points of a quote compared at places that turn out to cut a word, before the search gives up."""
_LONGEST_QUOTE: Final = 20_000
_MOST_JOINED: Final = 12
_LEAST_PIECE_WORDS: Final = 3
"""Fewer words than this are found anywhere: no quote is put together from such scraps."""
_MOST_COMPARED: Final = 120
"""Words of a quote that are compared with the nearest segment: difflib is quadratic."""
_LEAST_LIKENESS: Final = 0.5
"""Share of a quote's words that the nearest segments must hold for the quote to be called edited, not absent."""


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
    def digest(self) -> str:
        """The digest of the article, made once."""
        return self.article.digest

    @cached_property
    def names(self) -> NameIndex:
        """The names of the article, with its title, publisher, authors and dateline."""
        article = self.article
        given = (article.text, article.title, article.publisher, article.dateline, *article.authors)
        return NameIndex(*(text for text in given if text))

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
    def basis(self) -> Basis:
        """The words of the whole text, which a statement is held against."""
        return Basis(self.readings)

    def read(self, text: str) -> Reading:
        """Return a text about the article (a claim, a sentence of the summary), read; the same text is read once."""
        if text not in self._read:
            self._read[text] = Reading.of(text, self.article.published_on)
        return self._read[text]

    @cached_property
    def _read(self) -> dict[str, Reading]:
        return {}

    def read_at(self, spans: Sequence[Span]) -> tuple[Reading, ...]:
        """Return the segments that touch one of the spans, read whole, so that words just outside them still count."""
        return tuple([self.readings[segment.n - 1] for segment in self.segments_of(spans)])

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """What others are reported to say in the body, posts and block quotations, in the order of what they say.

        Costs more than all other reading. Sentences that address a program are left out.
        """
        return tuple(find_reports(self.article.text, [(segment.start, segment.end) for segment in self.spoken]))

    @cached_property
    def spoken(self) -> tuple[Segment, ...]:
        """The segments in which somebody may be reported to say something, in order."""
        shown = (segment for segment in self.segments if segment.role in SPOKEN)
        return tuple(s for s in shown if not is_instruction(self.slice(s.start, s.end)))

    def reports_at(self, spans: Sequence[Span]) -> tuple[Report, ...]:
        """Return the reports of words in the segments that touch one of the spans, in the order of `reports`."""
        touched = {i for span in spans for i in self._touched(span.start, span.end)}
        return tuple([self.reports[n] for n in sorted({n for i in touched for n in self._reporting.get(i, ())})])

    @cached_property
    def _reporting(self) -> dict[int, list[int]]:
        """For the position of a segment those of the reports whose words stand in it."""
        reporting: dict[int, list[int]] = {}
        for n, report in enumerate(self.reports):
            for i in {i for span in report.content for i in self._touched(span.start, span.end)}:
                reporting.setdefault(i, []).append(n)
        return reporting

    @cached_property
    def number_values(self) -> frozenset[tuple[int | float | None, int | float | None]]:
        """The least and greatest value of each number of the text and the title."""
        readings = (*self.readings, Reading.of(self.article.title or ""))
        return frozenset((n.low, n.high) for reading in readings for n in reading.numbers)

    @cached_property
    def digits(self) -> frozenset[str]:
        """The runs of digits of the text, without their commas."""
        return frozenset(run.replace(",", "") for run in _DIGITS.findall(self.article.text))

    @cached_property
    def _holders(self) -> dict[str, list[int]]:
        """For each folded word the positions of the segments that hold it."""
        holders: dict[str, list[int]] = {}
        for i, reading in enumerate(self.readings):
            for word in reading.keys:
                holders.setdefault(word, []).append(i)
        return holders

    @cached_property
    def _starts(self) -> list[int]:
        """Where the segments begin."""
        return [segment.start for segment in self.segments]

    @cached_property
    def _ends(self) -> list[int]:
        """Where they end."""
        return [segment.end for segment in self.segments]

    def slice(self, start: int, end: int) -> str:
        """Return the article's words from `start` to `end`."""
        return self.article.text[start:end]

    def span(self, start: int, end: int) -> Span:
        """Return the article's words from `start` to `end` with their place."""
        return Span(start=start, end=end, text=self.slice(start, end))

    def span_of(self, place: "Placed") -> Span:
        """Return a place of the article (a word, a segment, a figure) with its words."""
        return self.span(place.start, place.end)

    def spans_of(self, evidence: Iterable[Evidence]) -> tuple[Span, ...]:
        """Return the places of the evidence that was located, in its order."""
        return tuple([self.span(e.start, e.end) for e in evidence if e.start is not None and e.end is not None])

    def segments_of(self, spans: Sequence[Span]) -> tuple[Segment, ...]:
        """Return the segments that touch one of the spans, in order."""
        found: set[int] = set()
        for span in spans:
            found.update(self._touched(span.start, span.end))
        return tuple([self.segments[i] for i in sorted(found)])

    def segment_number(self, offset: int) -> int | None:
        """Return the number of the segment at `offset`; None between segments."""
        touched = self._touched(offset, offset + 1)
        return self.segments[touched[0]].n if touched else None

    def locate(self, quote: Quote) -> tuple[Evidence, ...]:
        """Find copied words: one piece of evidence, or several for words that are not together, or one not located.

        Several pieces, all `elided`, are either those that ellipses join, at most one sentence apart, or sentences that
        the quote joins without one (see `joins`). The `quote` of what is located is always the article's own slice.
        """
        words = quote.quote.strip()
        if not words or len(words) > _LONGEST_QUOTE:
            return (_unlocated(quote, "absent"),)
        if quote.start is not None and self._stands_at(quote.start, quote.quote):
            return (self._evidence((quote.start, quote.start + len(quote.quote)), "verbatim"),)
        found = self._place(words, quote.segment)
        if isinstance(found, str):
            return (_unlocated(quote, found),)
        if len(found) > 1:
            return tuple(self._evidence(place, "elided") for place in found)
        place = self._widen(found[0], words)
        return (self._evidence(place, "verbatim" if self.slice(*place) == words else "normalised"),)

    def joins(self, quote: Quote) -> bool:
        """Whether `locate` splits the quote although no ellipsis says that words are left out between its sentences."""
        words = quote.quote.strip()
        return _cut(_ELLIPSIS, words) == [words] and len(self.locate(quote)) > 1

    def find_near(self, words: str, spans: Sequence[Span], within: int = 1) -> Span | None:
        """Find short words (a name, a cue) at the place nearest to `spans`, at most `within` segments away.

        Words written just so come before words that are only equal after folding; of two places equally near the
        earlier one is taken. None: not there.
        """
        bare = words.strip()
        touched = [i for s in spans for i in self._touched(s.start, max(s.end, s.start + 1))]
        if not bare or not touched:
            return None
        first = self.segments[max(min(touched) - within, 0)].start
        last = self.segments[min(max(touched) + within, len(self.segments) - 1)].end
        places = self._search(bare, first, last)
        places = [place for place in places if self.slice(*place) == bare] or places
        nearest = min(places, key=lambda place: min(_distance(place, s) for s in spans), default=None)
        return self.span(*nearest) if nearest else None

    def holds(self, words: str) -> bool:
        """Whether the words stand in the article; [inserts] and ellipses may stand between them, in their order.

        An abbreviation in capitals is not held by a word in small letters: "WHO" is not "who".
        """
        if stands_plainly(words, self.article.text):
            return True
        pieces = _cut(_INSERT, words)
        at = 0
        for piece in pieces:
            places = self._search(piece, at)
            if piece.isupper() and piece.isalpha():
                while places and all(self.slice(*place).islower() for place in places):
                    places = self._search(piece, places[-1][1])
            if not places:
                return False
            at = places[0][1]
        return bool(pieces)

    def nearest(self, words: str) -> Span | None:
        """Return the segment that shares most words with `words`, with those beside it as far as `words` go on there.

        None if they share fewer than half of the words, or only one.
        """
        wanted = frozenset(word.key for word in find_words(words))
        shares = Counter(i for word in wanted for i in self._holders.get(word, ()))
        best = max(shares, key=lambda i: (shares[i], -i), default=None)
        if best is None:
            return None
        first = last = best
        missing = wanted - self.readings[best].keys
        while first > 0 and _goes_on(missing, self.readings[first - 1].keys):
            first -= 1
            missing -= self.readings[first].keys
        while last + 1 < len(self.segments) and _goes_on(missing, self.readings[last + 1].keys):
            last += 1
            missing -= self.readings[last].keys
        if len(wanted) - len(missing) < max(2, _LEAST_LIKENESS * len(wanted)):
            return None
        return self.span(self.segments[first].start, self.segments[last].end)

    def _touched(self, start: int, end: int) -> range:
        """The positions of the segments that share a code point with a place."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def _stands_at(self, start: int, words: str) -> bool:
        """Whether the words begin where the engine says that they do, and are whole there."""
        if start < 0 or not self.article.text.startswith(words, start):
            return False
        begin, end = self.folded.position(start), self.folded.position(start + len(words))
        return begin < end and _is_whole(self.folded.text, begin, end)

    def _widen(self, place: _Place, words: str) -> _Place:
        """The place with the invisible characters at its ends, where the quote has them as well."""
        start, end = place
        more = len(words) - (end - start)
        at = self.article.text.find(words, max(start - more, 0), end + more) if more > 0 else -1
        return (at, at + len(words)) if at >= 0 else place

    def _place(self, words: str, segment: int | None) -> list[_Place] | Match:
        """The place of the words, or the places of their pieces, or how the search for them ended."""
        if places := self._search(words):
            chosen = self._choose(places, segment)
            return [chosen] if chosen else "ambiguous"
        pieces = _cut(_ELLIPSIS, words)
        found = self._place_joined(words, segment) if pieces == [words] else self._place_elided(pieces, segment)
        if found == "edited" and not self.nearest(words):
            return "absent"
        return found

    def _search(self, words: str, first: int = 0, last: int | None = None) -> list[_Place]:
        """The places of words between two offsets, in order: as they are after folding, else without their edges."""
        folded = fold_words(words)
        low = self.folded.position(first)
        high = len(self.folded.text) if last is None else self.folded.position(last)
        if places := self._find(folded, low, high):
            return places
        trimmed = _trim(folded)
        return self._find(trimmed, low, high) if trimmed != folded else []

    def _find(self, words: str, low: int, high: int) -> list[_Place]:
        """At most `_MOST_PLACES` places of folded words, which may overlap each other."""
        places: list[_Place] = []
        if not words:
            return places
        text = self.folded.text
        at = text.find(words, low, high)
        effort = max(_MOST_PLACES, _MOST_EFFORT // len(words))
        while at >= 0 and effort and len(places) < _MOST_PLACES:
            end = at + len(words)
            if _is_whole(text, at, end) and (place := self.folded.original(at, end)) and self._keeps_groups(*place):
                places.append(place)
            effort -= 1
            at = text.find(words, at + 1, high)
        return places

    def _keeps_groups(self, start: int, end: int) -> bool:
        """Whether no figure is cut at a space that groups its digits: "500" is not in "1\u202f500"."""
        text = self.article.text
        return not (start > 1 and _GROUPED.match(text, start - 2)) and not _GROUPED.match(text, end - 1)

    def _choose(self, places: Sequence[_Place], segment: int | None) -> _Place | None:
        """The one place, or the one in the named segment; None where that does not decide."""
        if len(places) == 1:
            return places[0]
        if segment is None or not 1 <= segment <= len(self.segments):
            return None
        named = self.segments[segment - 1]
        inside = [place for place in places if named.start <= place[0] < named.end]
        return inside[0] if len(inside) == 1 else None

    def _place_elided(self, pieces: Sequence[str], segment: int | None) -> list[_Place] | Match:
        """The places of the pieces between ellipses: in order, each at one place, at most one sentence apart."""
        found: list[_Place] = []
        for piece in pieces:
            first, last = 0, None
            if found:
                first = found[-1][1]
                reached = bisect_right(self._starts, first - 1)
                last = self._ends[min(reached, len(self._ends) - 1)] if self._ends else None
            places = self._search(piece, first, last)
            chosen = self._choose(places, None if found else segment)
            if chosen is None:
                return "ambiguous" if places else "edited"
            found.append(chosen)
        return found or "edited"

    def _place_joined(self, words: str, segment: int | None) -> list[_Place] | Match:
        """The places of whole sentences that a quote joins, of which the article has others between them.

        The pieces are all of the quote, in order, each as many of its sentences as stand together and at least
        `_LEAST_PIECE_WORDS` words. Between two pieces the one ends and the other begins a sentence of the article; only
        the beginning of the first and the end of the last may be parts of sentences. So no piece can be taken from one
        sentence into another.
        """
        cuts = [0, *(match.end() for match in _SENTENCE_END.finditer(words)), len(words)]
        if not 2 < len(cuts) <= _MOST_JOINED + 1:
            return "edited"
        found: list[_Place] = []
        done = 0
        while cuts[done] < len(words):
            after = found[-1][1] if found else 0
            for stop in range(len(cuts) - 1, done, -1):
                piece = words[cuts[done] : cuts[stop]].strip()
                if places := self._search(piece, after):
                    break
            chosen = self._choose(places, None if found else segment)
            if chosen is None:
                return "ambiguous" if places else "edited"
            if len(find_words(piece)) < _LEAST_PIECE_WORDS or (found and not self._is_seam(after, chosen[0])):
                return "edited"
            found.append(chosen)
            done = stop
        return found

    def _is_seam(self, left: int, right: int) -> bool:
        """Whether a sentence ends at `left` and one begins at `right`, but for marks."""
        ended, begun = self._touched(left - 1, left), self._touched(right, right + 1)
        if not ended or not begun:
            return False
        rest = self.slice(left, self._ends[ended[0]]), self.slice(self._starts[begun[0]], right)
        return not any(char.isalnum() for marks in rest for char in marks)

    def _evidence(self, place: _Place, match: Match) -> Evidence:
        start, end = place
        return Evidence(
            segment=self.segment_number(start), start=start, end=end, quote=self.slice(start, end), match=match
        )


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
    start, end = one.start, one.end
    return any(start < other.end and other.start < end for other in others)


def touching(places: Sequence[Span], one: Placed) -> Sequence[Span]:
    """Return those of some ordered places without overlaps that share a code point with `one`."""
    first = bisect_right(places, one.start, key=attrgetter("end"))
    return places[first : bisect_left(places, one.end, key=attrgetter("start"))]


def stands_plainly(words: str, text: str) -> bool:
    """Say whether the words first stand in the text just as they are, between spaces or before a comma or full stop.

    Then they are held by it; where they do not, they may be held still.
    """
    at = text.find(words)
    if at < 0 or not (words[:1].isalnum() and words[-1:].isalnum()) or _INSERT.search(words):
        return False
    end = at + len(words)
    after = end + 1 if text[end : end + 1] in (",", ".") else end
    return text[at - 1 : at] in _PLAIN_SPACES and text[after : after + 1] in _PLAIN_SPACES


def describe_difference(words: str, article_words: str) -> str:
    """Say in one line where `words` differ from the article's: `“killed” where the article has “wounded”`."""
    given = words.split()
    mine, theirs = given[:_MOST_COMPARED], article_words.split()[: 2 * _MOST_COMPARED]
    bare_mine, bare_theirs = ([fold_words(word).strip(_EDGES) for word in side] for side in (mine, theirs))
    # The last block is an empty one that marks the ends.
    blocks = SequenceMatcher(a=bare_mine, b=bare_theirs, autojunk=False).get_matching_blocks()[:-1]
    parts = []
    if blocks:
        # Only the stretch that the words stand beside, not the whole sentence.
        begin, end = max(blocks[0].b - blocks[0].a, 0), blocks[-1].b + len(mine) - blocks[-1].a
        theirs, bare_theirs = theirs[begin:end], bare_theirs[begin:end]
    for tag, a, b, c, d in SequenceMatcher(a=bare_mine, b=bare_theirs, autojunk=False).get_opcodes():
        said, there = " ".join(mine[a:b]), " ".join(theirs[c:d][:12])
        if tag == "replace":
            parts.append(f"“{said}” where the article has “{there}”")
        elif tag == "delete":
            parts.append(f"“{said}” is added")
        elif tag == "insert":
            parts.append(f"“{there}” is left out")
    if not parts and len(given) > _MOST_COMPARED:
        return f"something after the first {_MOST_COMPARED} words"
    return "; ".join(parts[:3]) or "white space or punctuation"


def _unlocated(quote: Quote, match: Match) -> Evidence:
    return Evidence(segment=None, start=None, end=None, quote=quote.quote, match=match)


def _cut(joint: re.Pattern[str], words: str) -> list[str]:
    """The pieces between the joints, without those that hold no word or figure."""
    return [piece.strip() for piece in joint.split(words) if any(char.isalnum() for char in piece)]


def _trim(folded: str) -> str:
    """Folded words without marks at either end; a sign or a decimal point stays with its figure."""
    bare = folded.strip(_EDGES)
    mark = folded[: folded.find(bare)][-1:]
    return mark + bare if mark in ("-", ".") and bare[:1].isdigit() and not folded.startswith("...") else bare


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a place cuts no word, figure or ellipsis: "17 to 4" is not in "17 to 40", nor "5 guns" in "1.5 guns"."""
    return not (start > 0 and _cuts_off_before(text, start)) and not (end < len(text) and _cuts_off_after(text, end))


def _cuts_off_before(text: str, start: int) -> bool:
    """Whether what begins at `start` goes on to the left of it."""
    first, before = text[start], text[start - 1]
    if not first.isalnum():
        return first == before == "."
    if before.isalnum():
        return not (_UNSPACED.match(first) and _UNSPACED.match(before))
    if not first.isdigit() or before not in ".,-:/":
        return False
    beyond = text[start - 2] if start > 1 else " "
    # After a space "-5" is a figure with its sign; after a word "-5" is what follows a dash.
    return beyond.isdigit() or (beyond in " ('[" and before in ".-")


def _cuts_off_after(text: str, end: int) -> bool:
    """Whether what ends at `end` goes on to the right of it."""
    last, after = text[end - 1], text[end]
    if not last.isalnum():
        return last == after == "."
    if after.isalnum():
        return not (_UNSPACED.match(last) and _UNSPACED.match(after))
    if after == "'":
        return not _AFTER_APOSTROPHE.match(text, end)
    return last.isdigit() and after in ".,-:/" and text[end + 1 : end + 2].isdigit()


def _goes_on(missing: frozenset[str], words: frozenset[str]) -> bool:
    """Whether words that are still missing make up at least half of a segment's."""
    shared = len(missing & words)
    return shared >= _LEAST_PIECE_WORDS and 2 * shared >= len(words)


def _distance(place: _Place, span: Span) -> int:
    return max(span.start - place[1], place[0] - span.end, 0)
