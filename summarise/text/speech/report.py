"""What the reporting grammar finds: who is said to say what, on which words, through whom.

Values alone; how they are found stands in the modules beside this one.
"""

from dataclasses import dataclass
from typing import Final, Literal

from summarise.data import Span, Speech, Via

CueClass = Literal["speech", "other", "none"]


@dataclass(frozen=True)
class Link:
    """One source of a chain, as the article words it beside what is reported."""

    source: Span | None
    """The local mention ("The network", "he", or the mention of an earlier sentence for a quotation that stands
    alone); None where a passive or a free quotation names nobody."""
    cue: Span | None
    """The words that attribute; None where there are none (a colon, a quotation that stands alone)."""
    via: Via | None = None
    """Through what it spoke; None: not said."""


@dataclass(frozen=True)
class Report:
    """What is said to be so, and by whom."""

    content: tuple[Span, ...]
    """The words that are claimed, with their quotation marks and without the attribution, in the order of the text;
    several pieces where an attribution splits them."""
    chain: tuple[Link, ...]
    """The sources, outermost (who relays) first. Never empty."""
    speech: Speech
    """`direct`: all is a quotation; `mixed`: a part; `indirect`: nothing."""
    family: str
    """The pattern that found it, a key of `PRECISION`."""
    cue_class: CueClass
    """`speech`: a word of saying; `other`: of belief or of finding; `none`: no word at all."""


PRECISION: Final = {
    "according_to": 0.92,
    "and_verb": 0.78,
    "belief": 0.74,
    "block": 0.7,
    "carried": 0.98,
    "clause_left": 0.83,
    "clause_right": 0.84,
    "clause_split": 0.86,
    "colon": 0.8,
    "noun_phrase": 0.68,
    "noun_source": 0.6,
    "participle": 0.71,
    "passive": 0.5,
    "quote_left": 0.99,
    "quote_right": 0.92,
    "quote_split": 0.99,
    "relative": 0.7,
    "to_verb": 0.67,
}
"""How often the words of each family are what a reader marks: own precision of its predictions on 84 articles of the
PolNeAR development set (block, colon, noun_source, passive and relative: judged by eye)."""
