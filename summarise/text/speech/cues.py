"""Finite words of reporting in a sentence, each with its subject on either side.

Participles, passives and "according to" are no such words: `patterns.py` reads them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarise.text.quotations import Quotation
from summarise.text.speech.subjects import (
    Noun,
    find_main_subject,
    find_noun_after,
    find_noun_before,
    find_noun_before_comma,
    skip_to_subject,
)
from summarise.text.speech.tokens import Sentence, is_adverb
from summarise.text.speech.verbs import FORMS, PHRASAL, TRIGGERS, TWINS, Form
from summarise.text.speech.words import (
    BE,
    BETWEEN,
    CLAUSE_PRONOUNS,
    CUTS,
    DETERMINERS,
    NOUNLESS,
    PREPOSITIONS,
    PRONOUNS,
    REACH,
    UNREAL,
)

_SUBJECT_REACH: Final = 7
"""Words between the comma before an attribution and its verb at the end of the sentence."""
_RELATIVE_REACH: Final = 20
"""Words between "which" and a word of reporting within its clause."""


@dataclass
class Cue:
    """A finite word of reporting with its subject."""

    at: int
    last: int
    """Its last token, included ("pointed out")."""
    form: Form
    subject: Noun | None
    inverted: bool = False
    shared: bool = False
    """Whether the subject is that of an earlier verb: "and added"."""

    @property
    def left(self) -> int:
        """First token of the attribution."""
        return self.at if self.subject is None or self.inverted or self.shared else self.subject.left

    @property
    def right(self) -> int:
        """The token after the attribution, an addressee not counted."""
        return self.subject.last + 1 if self.subject is not None and self.inverted else self.last + 1


class CuedSentence(Sentence):
    """A sentence with its words of reporting."""

    def __init__(self, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> None:
        super().__init__(text, start, end, quotations)
        self.triggers = [i for i, lower in enumerate(self.lowers) if lower in TRIGGERS]
        """Tokens that may be the word of a report, in order."""
        self.cues = _find_cues(self, self.triggers)
        self.by_place = {cue.at: cue for cue in self.cues}
        self.by_left = {cue.left: cue for cue in self.cues if cue.subject is not None and not cue.shared}

    @cached_property
    def cuts(self) -> list[int]:
        """Tokens at which an indirect clause may end, in order."""
        return [i for i in range(self.size) if self.lower(i) in CUTS or self.kind(i) == "quote"]


def _find_cues(sentence: Sentence, triggers: Sequence[int]) -> list[Cue]:
    """Finite words of reporting with their subjects, in order."""
    cues: list[Cue] = []
    subject: Noun | None = None
    for i in triggers:
        went_on = sentence.lower(i) == "went" and sentence.lower(i + 1) == "on"
        phrasal = FORMS["continued"] if went_on else PHRASAL.get((sentence.lower(i), sentence.lower(i + 1)))
        form = phrasal or sentence.form(i)
        if form is None or form.kind == "ing" or not _is_verb(sentence, i, form, is_phrasal=phrasal is not None):
            continue
        cue = Cue(i, i if phrasal is None else i + 1, form, None)
        _find_subject(sentence, cue, subject)
        if cue.subject is not None and not cue.inverted:
            subject = cue.subject
        cues.append(cue)
    return cues


def _is_verb(sentence: Sentence, i: int, form: Form, *, is_phrasal: bool) -> bool:
    """Whether a form of reporting is a verb here, in the active, said for real."""
    before = i - 1
    while before >= 0 and (sentence.lower(before) in BETWEEN or is_adverb(sentence, before)):
        if sentence.lower(before) in ("has", "have", "had"):
            break
        before -= 1
    word = sentence.lower(before)
    month = sentence.is_capital(before) and sentence.is_time(before)
    if (word in UNREAL and not month) or sentence.lower(before - 1) in ("not", "never") or word == "to":
        return False
    passive = form.kind == "past" and (word in BE or sentence.lower(i + 1) == "by")
    noun = (word in DETERMINERS and word not in NOUNLESS) or (word in PREPOSITIONS and before == i - 1)
    plain = is_phrasal or sentence.lower(i) not in TWINS
    return not passive and not noun and (plain or _is_verb_twin(sentence, i))


def _is_verb_twin(sentence: Sentence, i: int) -> bool:
    """Whether a word like "claims" is a verb: by what stands on both sides."""
    before, after = sentence.lower(i - 1), sentence.lower(i + 1)
    if sentence.kind(i - 1) != "word" or (sentence.is_capital(i) and i > 0):
        return False
    if before in PREPOSITIONS or before in DETERMINERS or (after == "that" and sentence.is_finite(i + 2)):
        return False
    if sentence.ends_at(i + 1) and "," in sentence.lowers[max(0, i - _SUBJECT_REACH) : i]:
        return True  # "..., the bank estimates."
    if before.endswith(("'s", "’s", "s'", "s’")) and after not in ("he", "it", "that"):
        return False
    # "which critics claim is a fraud"
    claimed = after in BE and before.endswith("s") and "which" in sentence.lowers[max(0, i - _RELATIVE_REACH) : i]
    article = after in ("a", "an", "how", "that", "the", "whether") or after in CLAUSE_PRONOUNS
    subject = before in PRONOUNS or before in BETWEEN or is_adverb(sentence, i - 1)
    if claimed or article or subject or sentence.kind(i + 1) == "quote":
        return True
    return (sentence.is_capital(i - 1) or sentence.is_capital(i + 1)) and sentence.has_finite(i + 1, i + 12)


def _find_subject(sentence: Sentence, cue: Cue, earlier: Noun | None) -> None:
    """Set the subject of `cue`: on its right after a quotation or a comma, else on its left, else of "X did and"."""
    i = cue.at - 1
    if sentence.kind(i) in ("quote", "end") or sentence.lower(i) in (",", "—", ".", "?", "!"):
        cue.subject = _find_inverted_subject(sentence, cue)
        if cue.subject is not None:
            cue.inverted = True
            return
    i = skip_to_subject(sentence, i)
    if sentence.lower(i) in ("and", "but", "then"):
        shared = earlier or find_main_subject(sentence, i)
        if shared is not None:
            cue.subject, cue.shared = shared, True
        return
    cue.subject = (
        find_noun_before_comma(sentence, i) if sentence.lower(i) in (",", "—", "-") else find_noun_before(sentence, i)
    )


def _find_inverted_subject(sentence: Sentence, cue: Cue) -> Noun | None:
    """The noun phrase after `cue`, if it is the subject: "..., said Lind."."""
    frames, before, first = cue.form.frames, cue.at - 1, cue.last + 1
    speaks = "q" in frames or ("c" in frames and cue.form.belief)
    if not speaks or cue.form.lemma in ("inform", "tell"):
        return None
    quoted = sentence.kind(before) == "quote" or sentence.kind(before - 1) == "quote"
    if sentence.lower(before) == "," and not quoted and not _has_clause(sentence, max(0, cue.at - REACH), cue.at):
        return None
    noun = find_noun_after(sentence, first)
    if noun is None or sentence.lower(first) in ("how", "it", "that", "there", "this", "whether", "why"):
        return None
    stop = noun.last + 1
    if sentence.is_finite(stop) or sentence.lower(stop) in (":", "that", "to") or sentence.kind(stop) == "quote":
        return None
    opens = (
        cue.at > 0
        or sentence.is_capital(first)
        or sentence.lower(first) in PRONOUNS
        or sentence.lower(first) in DETERMINERS
    )
    return noun if opens else None


def _has_clause(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a finite verb stands there that is no participle after a comma: "The complaint, submitted to ...,"."""
    return any(sentence.is_finite(i) for i in range(first, end) if not _is_after_comma(sentence, i))


def _is_after_comma(sentence: Sentence, i: int) -> bool:
    return sentence.lower(i - 1) == "," and sentence.lower(i).endswith("ed")
