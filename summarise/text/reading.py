"""Reading: a text with what the grammars find in it, each looked for once and only when it is asked for.

A segment of the article, a claim, a summary sentence and a statement are all read the same way, so that checks compare
like with like. Nothing here decides what agrees.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from summarise.data import Quantity, Span, Time
from summarise.text.dates import find_times
from summarise.text.hedges import Hedge, find_hedges
from summarise.text.names import locate_names
from summarise.text.numbers import Number, read_numbers
from summarise.text.polarity import Negation, find_negations, find_negators
from summarise.text.quotations import pair_quotations
from summarise.text.words import Word, find_words


@dataclass(frozen=True, eq=False)
class Reading:
    """`text[start:end]` with what stands in it; all offsets count the code points of `text`."""

    text: str
    """The whole text."""
    start: int
    """Where the part that is read begins."""
    end: int
    """Where it ends."""
    published: date | None = None
    """The day that relative dates are told from; None: unknown."""

    @classmethod
    def of(cls, text: str, published: date | None = None) -> "Reading":
        """Read a whole text."""
        return cls(text, 0, len(text), published)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return find_words(self.text, self.start, self.end)

    @cached_property
    def negators(self) -> tuple[int, ...]:
        """The positions of its words that negate, in order."""
        return find_negators(self.words)

    @cached_property
    def negations(self) -> tuple[Negation, ...]:
        """Its negations, in order; they count its words."""
        return find_negations(self.text, self.words) if self.negators else ()

    @cached_property
    def hedges(self) -> tuple[Hedge, ...]:
        """Its hedging words, in order; they count its words."""
        return find_hedges(self.text, self.words)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset([word.key for word in self.words])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset([word.stem for word in self.words])

    @cached_property
    def _figures(self) -> tuple[tuple[Number, ...], tuple[Quantity, ...]]:
        return read_numbers(self.text, self.start, self.end)

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Its numbers, in order."""
        return self._figures[0]

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its figures that count or measure something, in order."""
        return self._figures[1]

    @cached_property
    def times(self) -> tuple[Time, ...]:
        """Its time expressions, in order."""
        return find_times(self.text, self.published, self.start, self.end)

    @cached_property
    def names(self) -> tuple[Span, ...]:
        """The names in it, in order; whether a name begins a sentence is seen from this part alone."""
        part = self.text[self.start : self.end]
        places = locate_names(part)
        return tuple([Span(start=a + self.start, end=b + self.start, text=part[a:b]) for a, b in places])

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """Its quotations, marks included, in order."""
        pairs = pair_quotations(self.text, [(self.start, self.end)])
        return tuple(Span(start=a, end=b, text=self.text[a:b]) for a, b in ((q.start, q.end) for q in pairs))
