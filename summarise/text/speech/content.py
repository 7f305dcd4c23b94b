"""What stands left and right of an attribution: the words that it reports.

It takes a word of reporting with its subject as given, and decides nothing about chains.
"""

import re
from typing import Final

from summarise.text.sources import classify_source
from summarise.text.speech.clause_ends import Right, find_clause_end, find_clause_start, read_clause
from summarise.text.speech.cues import Cue, CuedSentence
from summarise.text.speech.report import Link
from summarise.text.speech.subjects import find_noun_after
from summarise.text.speech.tokens import is_adverb
from summarise.text.speech.verbs import PREPOSITIONAL
from summarise.text.speech.words import (
    ADDRESSED,
    AUDIENCES,
    BETWEEN,
    CLAUSE_PRONOUNS,
    CUTTING,
    DETERMINERS,
    FINITE,
    LEADING,
    OBJECT_PRONOUNS,
    OPENING,
    PLACING,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
    RELATIVES,
    TIMES,
)

_PLACING_OR_TO: Final = PLACING | {"to"}
_ADVERBIAL: Final = _PLACING_OR_TO | BETWEEN | TIMES
"""Words that an adverbial begins with: "on Monday", "to reporters", "later"."""
_AFTER_PLACE: Final = PREPOSITIONS | DETERMINERS | PRONOUNS | {"that"}
"""Words before which the noun of an adverbial ends."""
_NO_REST: Final = RELATIVES | PREPOSITIONS | CUTTING | {"according", "and", "as"}
"""Words that the second part of a split content does not begin with."""
_NO_ADDRESSEE: Final = QUESTIONS | PREPOSITIONS | {"that"}
"""Words after "told" that address nobody."""
_INFINITIVE_REACH: Final = 8
"""Words between the person addressed and the infinitive."""
QUOTED_OR_AS: Final = re.compile(
    r"[“”‘\"'«]| as |\b(?:a lie|baseless|fake|false|groundless|illegal|lies|unacceptable|unfair|unfounded|unlawful|"
    r"untrue|wrong)\b"
)
"""What tells that something is called so, not called together: marks, "as", or a judgement."""


def find_content_left(sentence: CuedSentence, cue: Cue) -> tuple[int, int, bool] | None:
    """Find what stands before the attribution, in code points, and whether it is a quotation; None: no content."""
    end = cue.left - 1 if sentence.lower(cue.left - 1) == "as" else cue.left
    before = sentence.lower(end - 1)
    comma = before in (",", "—") or (cue.inverted and before in ("!", "?"))
    last = end - 2 if before in (",", "—") else end - 1
    if last < 0 or not (comma or sentence.kind(last) == "quote"):
        return None
    first = find_clause_start(sentence, last)
    while first < last and sentence.lower(first) in OPENING and sentence.kind(first) == "word":
        first += 2 if sentence.lower(first + 1) == "," else 1
    if first > last:
        return None
    quoted = sentence.kind(last) == "quote" and all(sentence.kind(j) != "word" for j in range(first, last))
    if not quoted:
        open_quote = sentence.kind(last) == "quote" and sentence.word(last)[-2:-1] not in ",.?!…"
        if (open_quote and not comma) or not _is_left_clause(sentence, cue, first, last):
            return None
    return sentence.starts[first], sentence.ends[last], quoted


def _is_left_clause(sentence: CuedSentence, cue: Cue, first: int, last: int) -> bool:
    """Whether the words before an attribution are what it reports, and no mere phrase ("In Velm, Lind said ...")."""
    frames, opening = cue.form.frames, sentence.lower(first)
    words = sum(sentence.kind(j) != "mark" for j in range(first, last + 1))
    if words < 2 or not ("c" in frames or ("t" in frames and "q" in frames)):
        return False
    phrase = opening in LEADING and not _has_main_clause(sentence, first, last + 1)
    phrase = phrase or (opening in PREPOSITIONS and not sentence.has_finite(first, last + 1))
    return not phrase or sentence.ends_at(skip_adverbial(sentence, cue.right))


def _has_main_clause(sentence: CuedSentence, first: int, end: int) -> bool:
    """Whether a clause follows the leading phrase or subordinate clause."""
    comma = next((j for j in range(first, end) if sentence.lower(j) == ","), None)
    return comma is not None and sentence.has_finite(comma, end)


def find_content_right(sentence: CuedSentence, cue: Cue, after: int, *, split: bool) -> Right | None:
    """Find what the words after the attribution report; None where they report nothing."""
    if cue.inverted:
        return find_content_split(sentence, cue, after) if split else None
    if (marked := _find_marker(sentence, cue, after)) is not None:
        return read_clause(sentence, cue, *marked)
    at = after
    opening = sentence.lower(at)
    infinitive = opening == "to" and "i" in cue.form.frames
    if not infinitive and (opening in PLACING or opening in BETWEEN or sentence.is_time(at)):
        at = skip_adverbial(sentence, after)
    while is_adverb(sentence, at) or sentence.lower(at) in ("just", "only", "simply"):
        at += 1
    if sentence.lower(at) == "that" and cue.form.takes_that:
        return read_clause(sentence, cue, at + 1, "clause_right")
    if sentence.kind(at) == "word":
        return _find_bare_content(sentence, cue, at, moved=at > after)
    return _find_marked_content(sentence, cue, at, split=split)


def _find_marker(sentence: CuedSentence, cue: Cue, after: int) -> tuple[int, str] | None:
    """Where the words after "of", "that" or an infinitive's "to" begin, and their family."""
    if sentence.lower(after) in PREPOSITIONAL.get(cue.form.lemma, ()):
        return after + 1, "noun_phrase"
    that = _find_that(sentence, cue, after)
    if that is not None:
        return that + 1, "clause_right"
    to = _find_infinitive(sentence, cue, after)
    return None if to is None else (to, "to_verb")


def _find_infinitive(sentence: CuedSentence, cue: Cue, after: int) -> int | None:
    """The "to" behind an addressee and a few words: "told parents in a message to stay"."""
    if not {"a", "i"}.issubset(cue.form.frames) or after == cue.right:
        return None
    for j in range(after, after + _INFINITIVE_REACH):
        if sentence.kind(j) != "word" or sentence.lower(j) in FINITE or sentence.lower(j) == "that":
            return None
        if sentence.lower(j) == "to":
            verb = sentence.kind(j + 1) == "word" and not sentence.is_capital(j + 1)
            return j if verb and sentence.lower(j + 1) not in DETERMINERS else None
    return None


def _find_marked_content(sentence: CuedSentence, cue: Cue, at: int, *, split: bool) -> Right | None:
    """What follows the colon, the comma or the opening quotation mark at token `at`."""
    lower = sentence.lower(at)
    if lower == ":":
        if sentence.kind(at + 1) == "quote":
            return read_quote(sentence, cue, at + 1, "quote_right")
        return read_clause(sentence, cue, at + 1, "clause_right") if sentence.kind(at + 1) == "word" else None
    if sentence.kind(at) == "quote" or (lower in (",", "—") and sentence.kind(at + 1) == "quote"):
        first = at if sentence.kind(at) == "quote" else at + 1
        return read_quote(sentence, cue, first, "quote_split" if split else "quote_right")
    return find_content_split(sentence, cue, at) if split and lower in (",", ".", "—") else None


def _find_bare_content(sentence: CuedSentence, cue: Cue, at: int, *, moved: bool) -> Right | None:
    """A clause without "that", a question, an infinitive or a noun phrase from token `at` on."""
    frames, lower = cue.form.frames, sentence.lower(at)
    family = None
    if lower in ("and", "but", "or"):
        return None
    if lower in QUESTIONS and cue.form.takes_that:
        family = "clause_right"
    elif lower == "to" and "i" in frames:
        family = "to_verb"
    elif "c" in frames and _is_bare_clause(sentence, cue, at):
        family = "clause_right"
    elif "n" in frames and not moved and lower not in PREPOSITIONS and lower not in ADDRESSED:
        family = "noun_phrase"
    elif "i" in frames and "to" in [sentence.lower(j) for j in range(at, at + 10)]:
        family = "to_verb"
    right = read_clause(sentence, cue, at, family) if family is not None else None
    judged = cue.form.lemma in ("call", "describe") and right is not None and family == "noun_phrase"
    # "called the sale a theft" needs a mark to be told from "called a strike".
    if right is not None and judged and not QUOTED_OR_AS.search(sentence.text, right.start, right.end):
        return None
    return right


def _is_bare_clause(sentence: CuedSentence, cue: Cue, at: int) -> bool:
    """Whether a clause without "that" begins with token `at`."""
    end = find_clause_end(sentence, cue, at)
    if sentence.has_finite(at, end):
        return not ("n" in cue.form.frames and _is_noun_with_relative(sentence, at, end))
    lower = sentence.lower(at)
    return cue.form.lemma == "say" and lower not in ("of", "so") and (end - at > 1 or lower in ("no", "yes"))


def _is_noun_with_relative(sentence: CuedSentence, at: int, end: int) -> bool:
    """Whether the only verbs stand after "that" or "which": "denied a report that it had sold"."""
    for j in range(at, end):
        if sentence.lower(j) in RELATIVES or sentence.lower(j) == "that":
            return True
        if sentence.is_finite(j):
            return False
    return False


def _find_that(sentence: CuedSentence, cue: Cue, after: int) -> int | None:
    """A "that" within eight words that opens the clause reported: no verb, comma, pronoun or object before it."""
    if not cue.form.takes_that:
        return None
    dated = False
    for j in range(after, after + 9):
        lower = sentence.lower(j)
        if lower == "that":
            found = sentence.kind(j + 1) == "quote" or not (sentence.kind(j + 1) == "end" or sentence.is_finite(j + 1))
            # "denied a report that it had sold oil" denies the report.
            object_ = "n" in cue.form.frames and sentence.lower(after) in DETERMINERS and j > after and not dated
            return j if found and not object_ else None
        stops = lower in FINITE or lower in RELATIVES or (lower in PRONOUNS and j > after)
        if sentence.kind(j) != "word" or stops:
            return None
        dated = dated or sentence.is_time(j)
    return None


def skip_adverbial(sentence: CuedSentence, at: int) -> int:
    """Find the token after "on Monday", "in a statement", "to reporters in Velm"."""
    while sentence.lower(at) in _ADVERBIAL or is_adverb(sentence, at):
        if sentence.lower(at) not in _PLACING_OR_TO:
            at += 1
            continue
        at += 1
        if sentence.lower(at) in DETERMINERS:
            at += 1
        for _ in range(6):
            lower = sentence.lower(at)
            if sentence.kind(at) != "word" or lower in _AFTER_PLACE:
                break
            if sentence.is_time(at) and not sentence.is_time(at + 1):
                at += 1
                break
            at += 1
        while sentence.lower(at) == "of":
            at += 2
    return at


def find_content_split(sentence: CuedSentence, cue: Cue, after: int) -> Right | None:
    """Find the second part of a content that the attribution splits; None where there is none."""
    at = skip_adverbial(sentence, after)
    mark = sentence.lower(at)
    if mark in (",", "—", ":", ".", "?", "!"):
        at += 1
    if sentence.kind(at) == "quote":
        return read_quote(sentence, cue, at, "quote_split")
    lower, frames = sentence.lower(at), cue.form.frames
    reports = "c" in frames or ("t" in frames and "q" in frames)
    if mark not in (",", "—", ":") or sentence.kind(at) != "word" or cue.inverted or not reports:
        return None
    if lower in _NO_REST or lower.endswith("ing"):
        return None
    right = read_clause(sentence, cue, at, "split")
    return right if right is not None and " " in sentence.text[right.start : right.end] else None


def read_quote(sentence: CuedSentence, cue: Cue, at: int, family: str) -> Right | None:
    """Read the quotation at token `at`, with more of them after it, or the clause that it begins."""
    last = at
    while True:
        joined = sentence.lower(last + 1) in ("and", ",") and sentence.kind(last + 2) == "quote"
        if not joined and sentence.kind(last + 1) != "quote":
            break
        last += 2 if joined else 1
    closed = sentence.word(last)[-2:-1] in ".?!,…"
    if closed or sentence.kind(last + 1) != "word":
        return Right(sentence.starts[at], sentence.ends[last], family)
    right = read_clause(sentence, cue, at, family)
    return right and right._replace(family=family)


def find_addressee(sentence: CuedSentence, after: int, cue: Cue) -> tuple[int, list[Link]]:
    """Find the token after the person addressed, and the outlet that was told as a link of its own."""
    first = after
    title = sentence.kind(first) == "quote" and sentence.word(first).count(" ") < 4
    if title and cue.form.lemma == "tell" and sentence.kind(first + 1) == "word":
        return first + 1, []
    if sentence.kind(first) != "word" or sentence.lower(first) in _NO_ADDRESSEE:
        return after, []
    if sentence.lower(first) in OBJECT_PRONOUNS or sentence.lower(first) in CLAUSE_PRONOUNS:
        told = cue.form.lemma == "tell" or sentence.lower(first) in OBJECT_PRONOUNS
        return (first + 1 if told else first), []
    noun = find_noun_after(sentence, first)
    if noun is None:
        return after, []
    last = noun.last
    if sentence.is_capital(first) and cue.form.lemma == "tell":
        # "told the Harbour Post it works", "told Lind the port works": a run of capitals is the whole of it.
        while last > first and not sentence.is_capital(last):
            last -= 1
    relays = []
    outlet = cue.form.lemma == "tell" and classify_source(sentence.span(first, last).text) == "media"
    if outlet and sentence.lower(last) not in AUDIENCES:
        relays = [Link(sentence.span(first, last), sentence.span(cue.at, cue.at), "report")]
    return last + 1, relays
