"""Where a reported clause begins and ends.

It knows no parser: where an indirect clause ends before "and ..." is a guess from marks and from what is reported next.
"""

from bisect import bisect_left
from typing import Final, NamedTuple

from summarise.text.speech.cues import Cue, CuedSentence
from summarise.text.speech.tokens import is_adverb
from summarise.text.speech.verbs import RELAY_VERBS, TWINS
from summarise.text.speech.words import BETWEEN, CLAUSE_PRONOUNS, CUTTING, LEADING, REACH, RELATIVES

_CLAUSE_REACH: Final = 200
"""Words that an indirect clause may have."""
_SUBORDINATING: Final = LEADING - {"but"}
_CLAUSE_OPENING: Final = CLAUSE_PRONOUNS | {"that"}


class Right(NamedTuple):
    """What stands after an attribution."""

    start: int
    """Half-open code points of the text."""
    end: int
    family: str
    """A key of `PRECISION`, or `split`: a clause whose first part stands before the attribution."""


def find_clause_start(sentence: CuedSentence, last: int) -> int:
    """Find the first token of the clause that ends with `last`: after a semicolon or the end of a sentence."""
    first = last
    for j in range(last, max(sentence.head - 1, last - _CLAUSE_REACH), -1):
        if j < last and sentence.lower(j) in (";", ".", "?", "!"):
            break
        first = j
    return first


def read_clause(sentence: CuedSentence, cue: Cue, at: int, family: str) -> Right | None:
    """Read the clause from token `at` to where it ends; None where there is no word."""
    while sentence.kind(at) == "mark":
        at += 1
    end = find_clause_end(sentence, cue, at)
    while end > at and sentence.kind(end - 1) == "mark" and sentence.lower(end - 1) in ",;:.—-":
        end -= 1
    if end <= at:
        return None
    return Right(sentence.starts[at], sentence.ends[end - 1], family)


def find_clause_end(sentence: CuedSentence, cue: Cue, at: int) -> int:
    """Find the token after the clause that begins with token `at`: the end of the sentence, or a cut before it."""
    leading = _is_leading(sentence, cue)
    stop = min(sentence.size, at + _CLAUSE_REACH)
    for place in range(bisect_left(sentence.cuts, at), len(sentence.cuts)):
        j = sentence.cuts[place]
        if j >= stop:
            break
        lower = sentence.lower(j)
        if sentence.kind(j) == "quote":
            inner = sentence.word(j)[-2:-1]
            if inner in ",.?!" and (_is_cut(sentence, cue, j) or (leading and inner == ",")):
                return j + 1
        elif lower == ";" or (j > at and _ends_clause(sentence, cue, j, at, leading=leading)):
            return j
    return stop


def _ends_clause(sentence: CuedSentence, cue: Cue, j: int, at: int, *, leading: bool) -> bool:
    """Whether the clause from token `at` ends before the mark or the conjunction at token `j`."""
    lower = sentence.lower(j)
    if lower == ",":
        return leading or _is_cut(sentence, cue, j)
    if lower == "—":
        return all(sentence.lower(k) != "—" for k in range(j + 1, min(sentence.size, j + REACH)))
    if lower == "according":
        return sentence.lower(j + 1) == "to"
    if lower not in ("and", "but", "while"):
        return True
    # "Lind and Ruiz said" is one subject: only a clause can end here.
    clause = j + 1 not in sentence.by_left or sentence.lower(j - 1) == "," or sentence.has_finite(at, j)
    return clause and _is_new_report(sentence, cue, j + 1)


def _is_leading(sentence: CuedSentence, cue: Cue) -> bool:
    """Whether the word of reporting stands in a leading subordinate clause or in a relative one."""
    if cue.subject is not None and cue.subject.relative:
        return sentence.lower(cue.subject.left - 1) == ","
    before = cue.left - 1
    return sentence.lower(before) in _SUBORDINATING and (before == 0 or sentence.kind(before - 1) == "mark")


def _is_cut(sentence: CuedSentence, cue: Cue, comma: int) -> bool:
    """Whether a clause ends at a comma: before "but", ", adding", ", Lind said", ", according to"."""
    following = sentence.lower(comma + 1)
    if following in CUTTING or following == "according":
        return True
    form = sentence.form(comma + 1)
    if (form is not None and form.kind == "ing" and not form.belief) or RELAY_VERBS.get(following) == "ing":
        return True
    if following in RELATIVES and sentence.lower(comma + 2) in RELAY_VERBS:
        return True
    if following in ("and", "but", "while"):
        return _is_new_report(sentence, cue, comma + 2)
    return following != "that" and _is_new_report(sentence, cue, comma + 1)


def _is_new_report(sentence: CuedSentence, cue: Cue, at: int) -> bool:
    """Whether another word of reporting begins with token `at`: "Lind said", or "praised" in the tense of `cue`."""
    other = sentence.by_left.get(at)
    if other is not None and other.at > cue.at and not other.form.belief:
        return sentence.lower(other.right) != "to" or "i" in other.form.frames
    while sentence.lower(at) in BETWEEN or is_adverb(sentence, at):
        at += 1
    form = sentence.form(at)
    other = sentence.by_place.get(at)
    if form is None or other is None or form.belief or not other.shared:
        return False
    clause = sentence.lower(at + 1) in _CLAUSE_OPENING or sentence.kind(at + 1) == "quote"
    return clause or (form.kind == cue.form.kind and sentence.lower(at) not in TWINS)
