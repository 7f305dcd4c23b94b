"""Hedges in English text: words that make a statement less than a fact, and the words that they hold for.

A hedge is found with its kind and the content words next to it. Whether it is the writer's or a source's is not told
here, nor how strong it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from summarise.text.words import FUNCTION_WORDS, Word

HedgeKind = Literal["possible", "said", "expected", "conditional", "estimated", "denied", "asked"]
"""`possible`: may, perhaps. `said`: allegedly, suspected. `expected`: will, is due to. `conditional`: if, unless.
`estimated`: preliminary, an estimate. `denied`: denies, rejects. `asked`: whether."""

_HEDGES: Final[dict[HedgeKind, str]] = {
    "possible": "apparent apparently appear appeared appearing appears can could likely likelihood may maybe might "
    "perhaps possibility possible possibly potential potentially presumably presumed probable probably seem seemed "
    "seemingly seems should suggest suggested suggesting suggests",
    "said": "accused alleged allegedly allegation allegations alleges believe believed believes claim claimed claiming "
    "claims fear feared fears purported purportedly reported reportedly rumoured rumored so-called supposed supposedly "
    "suspect suspected suspects suspicion thought think thinks understood unconfirmed unverified",
    "expected": "aim aims anticipate anticipated due expect expected expecting expects forecast forecasts hope hoped "
    "hopes intend intended intends plan planned planning plans predict predicted predicts projected proposed "
    "scheduled sees seen set target targets threatened vow vowed wants will would 'll",
    "conditional": "assuming if provided unless",
    "estimated": "early estimate estimated estimates estimation estimations initial preliminary provisional "
    "provisionally tentative tentatively",
    "denied": "denial denied denies deny denying dismissed dismisses dispute disputed disputes disputing reject rejected "
    "rejecting rejects refuted",
    "asked": "asked questioned whether",
}
_KIND_OF: Final = {word: kind for kind, words in _HEDGES.items() for word in words.split()}
_SCOPE_WORDS: Final = 4
_REACH_WORDS: Final = 9


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedging word with what it holds for."""

    at: int
    """Its position among the words of the text, from 0."""
    kind: HedgeKind
    """What it does."""
    scope: tuple[int, ...]
    """Positions of the content words that follow it closely, nearest first."""


def find_hedges(text: str, words: Sequence[Word]) -> tuple[Hedge, ...]:
    """Find the hedging words among the words of `text`, in order.

    >>> from summarise.text.words import find_words
    >>> text = "Two may have died."
    >>> [(hedge.at, hedge.kind) for hedge in find_hedges(text, find_words(text))]
    [(1, 'possible')]
    """
    return tuple(_find(text, words))


def _find(text: str, words: Sequence[Word]) -> Iterator[Hedge]:
    for i, word in enumerate(words):
        key = word.key.removesuffix("n't")
        kind = _KIND_OF.get(key)
        if kind is None or (key in ("may", "march") and text[word.start].isupper() and i > 0):
            continue
        if key == "set" and (i + 1 == len(words) or words[i + 1].key not in ("to", "for")):
            continue
        if key in ("due", "early", "initial") and i + 1 == len(words):
            continue
        yield Hedge(i, kind, _scope(text, words, i))


def _scope(text: str, words: Sequence[Word], at: int) -> tuple[int, ...]:
    scope: list[int] = []
    for j in range(at + 1, min(at + _REACH_WORDS, len(words))):
        if any(mark in text[words[j - 1].end : words[j].start] for mark in ".;:!?"):
            break
        if words[j].key in FUNCTION_WORDS or words[j].key in _KIND_OF:
            continue
        scope.append(j)
        if len(scope) == _SCOPE_WORDS:
            break
    return tuple(scope)
