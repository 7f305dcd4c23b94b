"""Checks of the claim's wording: no word that excludes the evidence's, no dangling reference, one event at a time."""

from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.basis import is_content
from summarise.checks.subject import Subject, finding
from summarise.data import Finding
from summarise.text.contrasts import exclude, is_negated_form
from summarise.text.polarity import is_negator
from summarise.text.words import Word, stem

_BESIDE_WORDS: Final = 2
_NEAR_WORDS: Final = 6
_NEGATED_WORDS: Final = 4
_ANSWERS: Final[dict[str, frozenset[str]]] = {
    stem(one): frozenset(map(stem, others.split()))
    for one, others in {
        "accepted": "denied disputed dismissed refused rejected declined",
        "admitted": "denied disputed rejected",
        "agreed": "declined disputed refused rejected",
        "confirmed": "denied disputed dismissed rejected refuted",
        "declined": "accepted agreed consented",
        "denied": "accepted acknowledged admitted confessed confirmed conceded pleaded",
        "disputed": "accepted admitted agreed confirmed supported supports",
        "everybody": "nobody none", "everyone": "nobody none", "nobody": "everybody everyone",
        "if": "unless", "unless": "if",
        "refused": "accepted agreed",
        "rejected": "accepted agreed approved backed welcomed endorsed supported",
        "supported": "disputed rejected opposed",
    }.items()
}  # fmt: skip
"""Answers that exclude each other, wherever in a claim and its evidence they stand."""


def word_kept(subject: Subject) -> Iterator[Finding]:
    """word.kept: no word of the claim excludes one that the evidence has in its place."""
    told = [word for reading in subject.readings for word in reading.words if _lies_in(word, subject)]
    words, said = subject.reading.words, subject.reading.stems
    there = {word.stem for word in told}
    for i, word in enumerate(words):
        if word.stem in there or any(is_negator(w) for w in words[max(i - _NEGATED_WORDS, 0) : i + 1]) and word.stem not in _ANSWERS:
            continue
        for j, other in enumerate(told):
            if other.stem in said or not _excludes(words, i, told, j):
                continue
            mine = subject.draft.text[word.start : word.end]
            place = subject.ground.span(other.start, other.end)
            yield finding("word.kept", "warn", f"The claim says “{mine}”; the evidence says “{place.text}”.", [place])
            return


def _excludes(words: Sequence[Word], i: int, told: Sequence[Word], j: int) -> bool:
    """Whether a word of the claim and one of the evidence exclude each other and are said of the same."""
    one, other = words[i], told[j]
    if other.stem in _ANSWERS.get(one.stem, ()):
        return True
    if not (is_content(one) and is_content(other)) or any(is_negator(w) for w in told[max(j - _NEGATED_WORDS, 0) : j]):
        return False
    if is_negated_form(one.stem, other.stem):
        return bool(_around(words, i, _NEAR_WORDS) & _around(told, j, _NEAR_WORDS))
    return exclude(one.stem, other.stem) and bool(_around(words, i, _BESIDE_WORDS) & _around(told, j, _BESIDE_WORDS))


def _around(words: Sequence[Word], i: int, reach: int) -> frozenset[str]:
    near = words[max(i - reach, 0) : i + reach + 1]
    return frozenset(w.stem for w in near if w is not words[i] and (is_content(w) or w.key.isdigit()))


def _lies_in(word: Word, subject: Subject) -> bool:
    return any(span.start <= word.start < span.end for span in subject.located)
