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
    "seemingly seems suggest suggested suggesting suggests",
    "said": "accused alleged allegedly allegation allegations alleges believe believed believes claim claimed claiming "
    "claims fear feared fears purported purportedly reported reportedly rumoured rumored so-called supposed supposedly "
    "suspect suspected suspects suspicion thought think thinks understood unconfirmed unverified",
    "expected": "aim aims anticipate anticipated due expect expected expecting expects forecast forecasts hope hoped "
    "hopes intend intended intends plan planned planning plans predict predicted predicts projected proposed "
    "scheduled sees seen set target targets threatened vow vowed wants will would 'll",
    "conditional": "assuming if provided unless",
    "estimated": "early estimate estimated estimates estimation estimations initial preliminary provisional "
    "provisionally tentative tentatively",
    "denied": "denial denied denies deny denying dismissed dismisses dispute disputed disputes disputing reject "
    "rejected rejecting rejects refuted",
    "asked": "asked questioned whether",
}
_KIND_OF: Final = {word: kind for kind, words in _HEDGES.items() for word in words.split()}
_HEDGING: Final = frozenset({"to", *_KIND_OF, *(f"{word}n't" for word in _KIND_OF)})
"""All words that may hedge."""
_ESTIMATES: Final = frozenset({
    "assessment", "assessments", "count", "counts", "data", "estimate", "estimates", "estimation", "estimations",
    "figure", "figures", "findings", "indications", "information", "reports", "results", "signs",
})  # fmt: skip
"""What is less than certain where it is called early."""
_BEING: Final = frozenset({"be", "been", "being", "is", "was", "were"})
_PASSIVE: Final = _BEING | {"a", "an", "any", "are", "its", "some", "the", "their", "these", "this", "widely"}
"""What stands before a participle that is a hedge, where the same form may be a verb of saying or seeing."""
_MODALS: Final = frozenset({"can", "could", "may", "might", "will", "would"})
"""Verbs that a parenthesis may part from theirs ("may, he said, have died"); after "so" they tell a purpose."""
_SCOPE_WORDS: Final = 4
_REACH_WORDS: Final = 9
_CLAUSE_MARKS: Final = frozenset(".;:!?")

_NOW: Final = frozenset(
    {"also", "already", "earlier", "first", "later", "never", "not", "now", "only", "soon", "still", "then"}
)
_DUE_TO: Final = frozenset({"are", "is", "was", "were"})


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
        if word.key not in _HEDGING:
            continue
        key = word.key.removesuffix("n't")
        kind = _KIND_OF.get(key)
        if key == "to" and _is_due(words[max(i - 2, 0) : i]):
            kind = "expected"
        if kind is None or (key in ("may", "march") and text[word.start].isupper() and i > 0):
            continue
        if key == "set" and (i + 1 == len(words) or words[i + 1].key not in ("to", "for")):
            continue
        following = words[i + 1].key if i + 1 < len(words) else ""
        if key == "if" and following == "anything":
            kind = "possible"
        if key in ("early", "initial") and following not in _ESTIMATES:
            continue
        if key == "due" and following not in ("at", "back", "by", "for", "in", "on", "out", "to"):
            continue
        if key == "provided" and following != "that":
            continue
        before = words[i - 1].key if i else ""
        if key in _MODALS and any(w.key == "so" for w in words[max(i - 3, 0) : i]):
            continue
        if (key == "dismissed" and before in _BEING) or (key in ("reported", "seen") and before not in _PASSIVE):
            continue
        yield Hedge(i, kind, _scope(text, words, i))


def _is_due(before: Sequence[Word]) -> bool:
    """Whether the words before a "to" make it tell what is due: "was to open", "is now to close"."""
    if before and before[-1].key in _NOW:
        before = before[:-1]
    return bool(before) and before[-1].key in _DUE_TO


def _scope(text: str, words: Sequence[Word], at: int) -> tuple[int, ...]:
    scope: list[int] = []
    for j in range(at + 1, min(at + _REACH_WORDS, len(words))):
        between = text[words[j - 1].end : words[j].start]
        joins = words[j].key in ("and", "but") or not (words[at].key.endswith("ly") or words[at].key in _MODALS)
        if not _CLAUSE_MARKS.isdisjoint(between) or ("," in between and (scope or joins)):
            break
        if words[j].key in FUNCTION_WORDS or words[j].key in _KIND_OF or words[j].key == "anything":
            continue
        scope.append(j)
        if len(scope) == _SCOPE_WORDS:
            break
    return tuple(scope)
