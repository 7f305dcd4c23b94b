"""Reports of one sentence before they are nested, and those that a finite word of reporting makes.

`patterns.py` makes those of all other patterns.
"""

from dataclasses import dataclass
from typing import Final

from summarise.data import Via
from summarise.text.speech.clause_ends import Right, read_clause
from summarise.text.speech.content import find_addressee, find_content_left, find_content_right
from summarise.text.speech.cues import Cue, CuedSentence
from summarise.text.speech.report import CueClass, Link
from summarise.text.speech.subjects import Noun, find_noun_before
from summarise.text.speech.words import AUXILIARIES, PRONOUNS

_NOBODY: Final = frozenset({"each", "either", "neither", "none", "nor", "that", "this", "what"})
"""Subjects that stand for others: they name no source."""


@dataclass
class Draft:
    """A report of one sentence, before it is nested in another."""

    contents: list[tuple[int, int]]
    """Half-open code points."""
    links: list[Link]
    family: str
    cue_class: CueClass
    at: int
    """Code point of its word of reporting, or of its source where there is none."""
    quote: bool = False
    """Whether its speaker may go on in the next quotation."""
    pronoun: bool = False
    """Whether its own source is a pronoun."""

    @property
    def extent(self) -> tuple[int, int]:
        """From the first code point of its contents to the end of the last one."""
        return self.contents[0][0], self.contents[-1][1]


def draft_cue(sentence: CuedSentence, cue: Cue) -> Draft | None:
    """Make the report of a finite word of reporting; None where it reports nothing in this sentence."""
    # "was taken in and told that ..." does not say by whom.
    told = cue.form.lemma == "tell" and sentence.lower(cue.right) == "that"
    # "Those who reported pain ..." only says which ones.
    restricts = cue.subject is not None and cue.subject.relative and sentence.lower(cue.subject.left - 1) != ","
    # "The ministry, asked for comment, said ..." was asked.
    asked = cue.form.lemma == "ask" and sentence.lower(cue.at - 1) == ","
    if cue.subject is None or told or restricts or asked or sentence.lower(cue.subject.last) in _NOBODY:
        return None
    if (relative := _draft_relative(sentence, cue, cue.subject)) is not None:
        return relative
    after = cue.right
    relays: list[Link] = []
    if "a" in cue.form.frames:
        after, relays = find_addressee(sentence, after, cue)
    left = None if cue.shared or cue.subject.relative else find_content_left(sentence, cue)
    quoted = left is not None and left[2]
    parted = sentence.lower(cue.left - 1) == "," and not (cue.shared or cue.subject.relative)
    between = left is not None or parted
    right = find_content_right(sentence, cue, after, split=between)
    if right is not None and right.family == "clause_right" and _lacks_subject(sentence, cue, right):
        right = None  # "an invoice Lind suggested was forged": what was is not told there
    if right is None and left is None:
        return None
    contents = []
    family = "quote_left" if quoted else "clause_left"
    if right is None or right.family in ("split", "quote_split") or quoted:
        contents = [left[:2]] if left is not None else []
    if right is not None and not (quoted and right.family not in ("split", "quote_split", "quote_right")):
        family = _tell_family(cue, right.family, bool(contents), quoted)
        contents.append((right.start, right.end))
    if not contents:
        return None
    return Draft(
        contents,
        [*relays, make_link(sentence, cue.subject, cue.at, cue.last)],
        "belief" if cue.form.belief and not quoted else family,
        "other" if cue.form.belief else "speech",
        sentence.starts[cue.at],
        quote=sentence.text[contents[-1][1] - 1] in "”\"»'’",
        pronoun=sentence.lower(cue.subject.last) in PRONOUNS,
    )


def _lacks_subject(sentence: CuedSentence, cue: Cue, right: Right) -> bool:
    """Whether reported words begin with a finite verb of being or having, right after their cue."""
    at = next((i for i in range(cue.last + 1, sentence.size) if sentence.starts[i] >= right.start), sentence.size)
    return at == cue.last + 1 and sentence.lower(at) in AUXILIARIES and not sentence.is_capital(at)


def _draft_relative(sentence: CuedSentence, cue: Cue, subject: Noun) -> Draft | None:
    """The report of "the camp, which Lind describes as a school (but critics say is a prison)"; None where it is none.

    Its contents are what "which" stands for, and what is said of it.
    """
    following = sentence.lower(cue.right)
    described = following == "as" and cue.form.lemma == "describe"
    if subject.relative or not (described or (cue.form.takes_that and sentence.is_finite(cue.right))):
        return None
    joined = sentence.lower(subject.left - 1) in ("and", "but")
    which = _find_which(sentence, subject.left - 1) if joined else subject.left - 1
    if which is None or sentence.lower(which) != "which":
        return None
    noun = find_noun_before(sentence, which - 2 if sentence.lower(which - 1) == "," else which - 1)
    right = read_clause(sentence, cue, cue.right + described, "relative")
    if noun is None or right is None:
        return None
    end = next(
        (sentence.ends[j - 1] for j in range(cue.right + 1, sentence.size) if sentence.lower(j) == ","), right.end
    )
    contents = [(sentence.starts[noun.first], sentence.ends[noun.last]), (right.start, min(end, right.end))]
    link = make_link(sentence, subject, cue.at, cue.last + described)
    return Draft(contents, [link], "relative", "speech", sentence.starts[cue.at])


def _find_which(sentence: CuedSentence, conjunction: int) -> int | None:
    """The "which" of an earlier word of reporting that "and critics say" goes on from."""
    earlier = [cue for cue in sentence.cues if cue.at < conjunction and cue.subject is not None]
    before = earlier[-1].subject.left - 1 if earlier and earlier[-1].subject is not None else -1
    return before if before >= 0 and sentence.lower(before) == "which" else None


def _tell_family(cue: Cue, right: str, has_left: bool, quoted: bool) -> str:
    """The family of a report by what stands on its two sides."""
    if has_left:
        return "quote_split" if quoted else "clause_split"
    if right in ("split", "clause_right"):
        return "and_verb" if cue.shared else "clause_right"
    return "quote_right" if right == "quote_split" else right


def make_link(sentence: CuedSentence, noun: Noun, first: int, last: int, via: Via | None = None) -> Link:
    """Make a link of a noun phrase, with tokens `first` to `last` as its cue."""
    return Link(sentence.span(noun.first, noun.last), sentence.span(first, last), via)


def measure(draft: Draft) -> int:
    """Count the code points of its contents."""
    return sum(end - start for start, end in draft.contents)
