"""What the claim checks look at, and what they say: a draft with what was located of it, and findings.

Nothing is checked here.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from summarise.data import Draft, Evidence, Finding, Segment, Severity, Source, Span, Time
from summarise.ground import Ground, Placed, touches
from summarise.text.numbers import Number
from summarise.text.reading import Reading
from summarise.text.speech import Report
from summarise.text.words import Word


@dataclass(frozen=True, eq=False)
class Subject:
    """What the claim checks look at: a draft with what was located of it."""

    ground: Ground
    """The article."""
    draft: Draft
    """The claim as proposed."""
    evidence: tuple[Evidence, ...]
    """Its evidence, located or not."""
    context: tuple[Evidence, ...]
    """What was located of its context."""
    sources: tuple[Source, ...]
    """Its chain, with the spans that were found."""
    times: tuple[Time, ...]
    """The time expressions of its evidence."""
    located: tuple[Span, ...]
    """The evidence that was located."""
    segments: tuple[Segment, ...]
    """The segments that the evidence touches, in order."""
    readings: tuple[Reading, ...]
    """Those segments, read whole."""

    @cached_property
    def reading(self) -> Reading:
        """The claim's text, read."""
        return self.ground.read(self.draft.text)

    @cached_property
    def neighbourhood(self) -> tuple[Segment, ...]:
        """The segments of the evidence, of its context, and those next to them."""
        spans = (*self.located, *self.ground.spans_of(self.context))
        near = sorted({s.n + step for s in self.ground.segments_of(spans) for step in (-1, 0, 1)})
        return tuple(self.ground.segments[n - 1] for n in near if 1 <= n <= len(self.ground.segments))

    @cached_property
    def readings_told(self) -> tuple[Reading, ...]:
        """The segments that the evidence and the context touch, read whole."""
        if not self.context:
            return self.readings
        spans = (*self.located, *self.ground.spans_of(self.context))
        return tuple(self.ground.readings[s.n - 1] for s in self.ground.segments_of(spans))

    @cached_property
    def readings_near(self) -> tuple[Reading, ...]:
        """The neighbourhood, read."""
        return tuple(self.ground.readings[s.n - 1] for s in self.neighbourhood)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the evidence, in order."""
        words: list[Word] = []
        for reading in self.readings:
            done = reading.start
            for span in sorted(self.located, key=attrgetter("start")):
                first = bisect_left(reading.words, max(span.start, done), key=attrgetter("start"))
                last = bisect_left(reading.words, span.end, key=attrgetter("start"))
                words += reading.words[first:last]
                done = max(done, span.end)
        return tuple(words)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers of the evidence."""
        return tuple(n for reading in self.readings for n in reading.numbers if touches(n, self.located))

    def quotes(self, place: Placed) -> bool:
        """Say whether a place of the article begins within the evidence."""
        return any(span.start <= place.start < span.end for span in self.located)

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """What the article reports others to say, as far as the evidence tells the same."""
        near = self.ground.reports_at(self.located)
        return tuple(report for report in near if _overlap(report.content, self.located))


def _overlap(content: Sequence[Span], evidence: Sequence[Span]) -> bool:
    """Whether two sets of places share half of the shorter one."""
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in content for b in evidence)
    least = min(sum(s.end - s.start for s in content), sum(s.end - s.start for s in evidence))
    return shared > 0 and 2 * shared >= least


def finding(check: str, severity: Severity, message: str, spans: Iterable[Span] = ()) -> Finding:
    """Return what a check says."""
    return Finding(check=check, severity=severity, message=message, spans=tuple(spans))


def shorten(words: str, most: int = 120) -> str:
    """Return `words`, cut to at most `most` characters for a message."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
