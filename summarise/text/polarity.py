"""Negation in English text: which words say no, and of what.

A negation is found with the words that it most likely holds for, up to the end of its clause. "Not only", "no more
than" and the like negate nothing. Irony, double negation and what an article implies are not seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarise.text.words import FUNCTION_WORDS, Word, stem

_NEGATORS: Final = frozenset({
    "cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "nowhere", "without",
})  # fmt: skip
"""Words that negate what follows."""
SOFT_NEGATIVES: Final = frozenset(map(stem, (
    "absence", "absent", "ban", "barely", "cease", "decline", "deny", "denial", "deprive", "devoid", "dismiss",
    "doubt", "exclude", "fail", "failure", "false", "forbid", "hardly", "impossible", "inability", "instead", "lack",
    "negative", "oppose", "prevent", "prohibit", "quash", "rarely", "refuse", "refusal", "reject", "scarcely",
    "seldom", "unable", "unlikely", "unsuccessful", "untrue", "withdraw", "withhold",
)))  # fmt: skip
"""Stems of words that say no in their own way ("failed to", "denied"): beside them a negation is a paraphrase."""
DENIALS: Final = frozenset(map(stem, ("deny", "denial", "dispute", "reject", "refute", "dismiss", "untrue", "false")))
"""Stems of words that say no to a whole clause: "denied that the base had been hit"."""
_CLAUSE_ENDS: Final = frozenset({"although", "because", "but", "despite", "however", "though", "while", "whereas"})
_CLAUSE_MARKS: Final = frozenset(".;:!?")
_AUXILIARIES: Final = frozenset({
    "am", "any", "are", "be", "been", "being", "can", "could", "did", "do", "does", "enough", "ever", "had", "has",
    "have", "having", "is", "longer", "may", "might", "must", "should", "to", "was", "were", "will", "would", "yet",
})  # fmt: skip
_NO_NEGATION: Final = {
    ("no", "doubt"), ("no", "fewer"), ("no", "later"), ("no", "less"), ("no", "matter"), ("no", "more"),
    ("not", "just"), ("not", "least"), ("not", "merely"), ("not", "only"), ("not", "simply"),
    ("not", "to"),
}  # fmt: skip
_SCOPE_WORDS: Final = 3
"""Content words after a negator that it is taken to hold for."""


@dataclass(frozen=True, slots=True)
class Negation:
    """A negator with the words that it holds for."""

    at: int
    """Its position among the words of the text, from 0."""
    scope: tuple[int, ...]
    """Positions of the content words that it holds for, nearest first; empty where none follows in its clause."""


def is_negator(word: Word) -> bool:
    """Say whether a word negates: "not", "never", "didn't"."""
    return word.key in _NEGATORS or word.key.endswith("n't")


def find_negators(words: Sequence[Word]) -> tuple[int, ...]:
    """Find the words that negate: their positions among `words`, in order."""
    # What `is_negator` says, without a call for each word.
    return tuple([i for i, word in enumerate(words) if word.key in _NEGATORS or word.key.endswith("n't")])


def find_negations(text: str, words: Sequence[Word]) -> tuple[Negation, ...]:
    """Find the negations among the words of `text`, in order.

    >>> from summarise.text.words import find_words
    >>> text = "It did not fall on Monday."
    >>> find_negations(text, find_words(text))
    (Negation(at=2, scope=(3, 5)),)
    """
    found = []
    for i in find_negators(words):
        following = words[i + 1].key if i + 1 < len(words) else ""
        if (words[i].key, following) not in _NO_NEGATION:
            found.append(Negation(i, _scope(text, words, i)))
    return tuple(found)


def _scope(text: str, words: Sequence[Word], at: int) -> tuple[int, ...]:
    scope: list[int] = []
    for j in range(at + 1, min(at + 9, len(words))):
        between = text[words[j - 1].end : words[j].start]
        if not _CLAUSE_MARKS.isdisjoint(between) or ("," in between and scope) or words[j].key in _CLAUSE_ENDS:
            break
        if scope and words[j].key == "and":
            break
        if words[j].key in FUNCTION_WORDS or words[j].key in _AUXILIARIES:
            continue
        scope.append(j)
        if len(scope) == _SCOPE_WORDS:
            break
    return tuple(scope)
