"""Checks of the claim's wording: no word that excludes the evidence's, no dangling reference, one event at a time."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.subject import Subject, finding
from summarise.data import Finding, Span
from summarise.ground import touches
from summarise.text.basis import is_content
from summarise.text.contrasts import is_negated_form, rivals
from summarise.text.name_words import keeps_its_stop
from summarise.text.polarity import is_negator
from summarise.text.reading import Reading
from summarise.text.words import FUNCTION_WORDS, Word, stem

_PERSONAL: Final = frozenset({"he", "her", "hers", "herself", "him", "himself", "his", "she"})
_POINTING: Final = frozenset({"it", "its", "their", "these", "they", "those"})
"""Pronouns that say nothing at the beginning of a claim."""
_EMPTY_AFTER: Final = frozenset({
    "appeared", "appears", "became", "can", "could", "emerged", "followed", "follows", "had", "has", "is", "may",
    "might", "of", "rained", "rains", "remains", "seemed", "seems", "snowed", "snows", "takes", "took", "was", "who",
    "will", "would",
})  # fmt: skip
"""Verbs before which "it" often stands for nothing."""
_DEICTIC: Final = frozenset({"today", "tomorrow", "tonight", "yesterday"})
_WATCHED: Final = _PERSONAL | _POINTING | _DEICTIC
_SENTENCE_END: Final = re.compile(r"[.!?](?<=\w.)[”’\"']?\s+(?=[A-Z“‘\"])")
_LAST_WORD: Final = re.compile(r"\w+\Z")
_LONGEST_WORD: Final = 60
"""Code points before a full stop in which the word that it ends is looked for."""
_BESIDE_WORDS: Final = 2
_NEAR_WORDS: Final = 6
_NEGATED_WORDS: Final = 4
_SAME_END: Final = 3
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
    told = subject.words
    words, said = subject.reading.words, subject.reading.stems
    there = {word.stem for word in told}
    mine = [i for i, word in enumerate(words) if word.stem not in there and _may_exclude(word)]
    theirs = [j for j, word in enumerate(told) if word.stem not in said and _may_exclude(word)] if mine else []
    for i in mine:
        for j in theirs:
            if not _excludes(words, i, told, j):
                continue
            one = subject.draft.text[words[i].start : words[i].end]
            place = subject.ground.span_of(told[j])
            yield finding("word.kept", "warn", f"The claim says “{one}”; the evidence says “{place.text}”.", [place])
            return


def _may_exclude(word: Word) -> bool:
    return word.stem in _ANSWERS or (len(word.stem) > 2 and is_content(word))


def _excludes(words: Sequence[Word], i: int, told: Sequence[Word], j: int) -> bool:
    """Whether a word of the claim and one of the evidence exclude each other and are said of the same."""
    one, other = words[i].stem, told[j].stem
    if other in _ANSWERS.get(one, ()):
        return True
    negated = is_negated_form(one, other) if one[-_SAME_END:] == other[-_SAME_END:] else False
    if not negated and other not in rivals(one):
        return False
    if _is_negated(words, i) or _is_negated(told, j):
        return False
    reach = _NEAR_WORDS if negated else _BESIDE_WORDS
    return bool(_around(words, i, reach) & _around(told, j, reach))


def _is_negated(words: Sequence[Word], i: int) -> bool:
    return any(is_negator(word) for word in words[max(i - _NEGATED_WORDS, 0) : i])


def _around(words: Sequence[Word], i: int, reach: int) -> frozenset[str]:
    near = words[max(i - reach, 0) : i + reach + 1]
    return frozenset(w.stem for w in near if w is not words[i] and (is_content(w) or w.key.isdigit()))


def text_standalone(subject: Subject) -> Iterator[Finding]:
    """text.standalone: the claim can be read alone: no pronoun before its noun, no "today"."""
    words, reading = subject.reading.words, subject.reading
    if _WATCHED.isdisjoint(reading.keys):
        return
    for i, word in enumerate(words):
        dangles = word.key in _PERSONAL and not _has_noun(reading, i)
        begins = i == 0 and word.key in _POINTING and len(words) > 1 and words[1].key not in _EMPTY_AFTER
        deictic = word.key in _DEICTIC and not reading.text[word.end :].startswith(" (")
        if not (dangles or begins or deictic):
            continue
        place = Span(start=word.start, end=word.end, text=reading.text[word.start : word.end])
        if touches(place, reading.quotations):
            continue
        what = "which day that is" if deictic else "who or what that is"
        yield finding("text.standalone", "warn", f"“{place.text}”: the claim does not say {what}.")
        return


def _has_noun(reading: Reading, i: int) -> bool:
    """Whether a name or a noun with its article stands before a word of a text."""
    if any(name.end <= reading.words[i].start for name in reading.names):
        return True
    return i > 1 and any(word.key not in FUNCTION_WORDS for word in reading.words[:i])


def text_atomic(subject: Subject) -> Iterator[Finding]:
    """text.atomic: the claim is one sentence; only plain cases are told."""
    reading = subject.reading
    for match in _SENTENCE_END.finditer(reading.text):
        last = _LAST_WORD.search(reading.text, max(match.start() - _LONGEST_WORD, 0), match.start())
        first = last.start() if last else match.start()
        place = Span(start=first, end=match.end(), text=reading.text[first : match.end()])
        if not (last and keeps_its_stop(last[0])) and not touches(place, reading.quotations):
            yield finding(
                "text.atomic", "warn", "The claim is more than one sentence: each event is a claim of its own."
            )
            return
