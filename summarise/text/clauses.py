"""Where one sentence states two things: clauses joined by "and", "but" or a semicolon, each with the words it shares.

"The ship had arrived on Sunday and was due to sail on Friday" states two things of one ship; the second borrows its
subject from the first. It splits only what it can read off words and their endings, for a wrong cut misreports: nothing
under "if" or "whether", nothing after a subordinate clause unless a comma closes it, no list and no shared object
("killed and wounded 12"). It knows no parser, and looks into no quotation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarise.text.quotations import Quotation
from summarise.text.speech import AUXILIARIES, BETWEEN, Sentence, find_noun_after, is_adverb
from summarise.text.tense import PAST_FORMS

_JOINING: Final = frozenset({"and", "but", "whereas", "while", "yet"})
_OPEN: Final = frozenset({"if", "lest", "unless", "until", "whether"})
"""What stands under these is not stated, however it goes on."""
_SUBORDINATE: Final = frozenset({
    "after", "although", "as", "because", "before", "how", "once", "since", "so", "than", "that", "though", "what",
    "when", "where", "which", "who", "whom", "whose", "why",
})  # fmt: skip
_PAIRING: Final = frozenset({"between", "both"})
"""Before "and" and "but" these join two parts of one statement."""
_MODALS: Final = frozenset({"can", "could", "may", "might", "must", "shall", "should", "will", "would"})
_HAVE: Final = frozenset({"had", "has", "have"})
_NEGATIVE: Final = frozenset({"never", "no", "not"})
_AFTER_VERBS: Final = frozenset({"a", "an", "by", "from", "his", "its", "no", "that", "the", "their", "to"})
"""Words that follow a verb in -s more often than a noun in -s."""
_LEAST_WORDS: Final = 3
"""Words that each of two clauses has, but for one with a figure ("wounded 12")."""


@dataclass(frozen=True)
class Clause:
    """A stretch of a sentence that states one thing."""

    start: int
    """Half-open code points of the text."""
    end: int
    shared: tuple[tuple[int, int], ...] = ()
    """Stretches before it whose words it shares, in order: the subject and perhaps an auxiliary verb. Empty where it
    has its own."""


def split_clauses(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> tuple[Clause, ...]:
    """Split `text[start:end]`, one sentence or a part of one, into the clauses that state something each.

    Args:
        text: The article.
        start: Where the stretch begins, in code points.
        end: Where it ends, not included.
        quotations: The quotations that begin within the stretch, in order.

    Returns:
        The clauses in order: a single one where nothing can be split.
    """
    sentence = Sentence(text, start, end, quotations)
    if sentence.kinds.count("word") < 2 * _LEAST_WORDS:
        return (Clause(start, end),)
    clauses: list[Clause] = []
    first, begins = 0, start
    shared: tuple[tuple[int, int], ...] = ()
    for j in range(2, sentence.size - 1):
        joint = _read_joint(sentence, first, j)
        if joint is not None:
            last = j - 1 if sentence.kind(j - 1) == "mark" else j
            clauses.append(Clause(begins, sentence.ends[last - 1], shared))
            first, (begins, shared) = j + 1, joint
    return (*clauses, Clause(begins, end, shared))


_Joint = tuple[int, tuple[tuple[int, int], ...]]
"""Where the clause after a conjunction begins, in code points, and what it shares."""


def _read_joint(sentence: Sentence, first: int, j: int) -> _Joint | None:
    """What begins after the conjunction or semicolon at token `j`; None where the clause from `first` goes on."""
    lower = sentence.lower(j)
    if lower == ";":
        whole = _states(sentence, first, j) and sentence.has_finite(j + 1, sentence.size)
        return (sentence.starts[j + 1], ()) if whole else None
    if lower not in _JOINING or not _may_end(sentence, first, j):
        return None
    at = j + 1
    that = sentence.lower(at) == "that"
    at += that
    while sentence.is_time(at) or sentence.lower(at) in BETWEEN or is_adverb(sentence, at):
        at += 1
    marked = sentence.lower(j - 1) in (",", "—") or that
    nested = any(sentence.lower(i) in _SUBORDINATE for i in range(first + 1, j))
    if not nested or marked:
        noun = find_noun_after(sentence, at)
        if noun is not None and sentence.is_finite(_skip_adverbs(sentence, noun.last + 1)):
            return sentence.starts[j + 1 + that], ()
    if nested or that or not sentence.is_finite(at) or sentence.size - at < _LEAST_WORDS - 1:
        return None
    return _share(sentence, first, j, at)


def _may_end(sentence: Sentence, first: int, j: int) -> bool:
    """Whether the words from token `first` state something by themselves, and nothing that stands open."""
    words = [sentence.lower(i) for i in range(first, j)]
    enough = sum(word != "" and word.isalnum() for word in words) >= _LEAST_WORDS or any(w.isdigit() for w in words)
    pairs = any(word in _PAIRING for word in words[_verb(sentence, first, j) - first :])
    return enough and not pairs and _OPEN.isdisjoint(words) and _states(sentence, first, j)


def _states(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a finite verb stands in tokens `first` to `end`, in quotation marks too."""
    if sentence.has_finite(first, end):
        return True
    quoted = (sentence.word(i) for i in range(first, end) if sentence.kind(i) == "quote")
    return any(not AUXILIARIES.isdisjoint(text.casefold().strip("“”\"'‘’«»").split()) for text in quoted)


def _verb(sentence: Sentence, first: int, end: int) -> int:
    """The first finite verb from token `first` on; `end` where there is none."""
    return next((i for i in range(first, end) if sentence.is_finite(i)), end)


def _skip_adverbs(sentence: Sentence, i: int) -> int:
    while sentence.lower(i) in BETWEEN - _HAVE or is_adverb(sentence, i):
        i += 1
    return i


def _share(sentence: Sentence, first: int, j: int, at: int) -> _Joint | None:
    """The second of two verbs with one subject: "X did A and did B"; None where they share more than that."""
    verb = _verb(sentence, first, j)
    main = verb
    while main + 1 < j and (sentence.lower(main + 1) in AUXILIARIES or is_adverb(sentence, main + 1)):
        main += 1
    group = [sentence.lower(i) for i in range(verb, main + 1)]
    borrowed = verb if group[0] in AUXILIARIES and sentence.lower(at).endswith("ed") else None
    if borrowed is not None:
        main += 1
    has_object = j - main > 1 + (sentence.kind(j - 1) == "mark")
    open_ = not _NEGATIVE.isdisjoint(group) or group[0].endswith(("n't", "n’t")) or group[0] in _MODALS
    if verb == first or not has_object or (borrowed is not None and open_):
        return None
    subject_end = verb
    while subject_end > first + 1 and (
        sentence.lower(subject_end - 1) in BETWEEN or is_adverb(sentence, subject_end - 1)
    ):
        subject_end -= 1
    opens = first + (sentence.lower(first) == "that")
    if opens >= subject_end:
        return None
    shared = [(sentence.starts[opens], sentence.ends[subject_end - 1])]
    if borrowed is not None:
        shared.append((sentence.starts[verb], sentence.ends[main - 1]))
    return sentence.starts[j + 1], tuple(shared)


def states_something(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> bool:
    """Return whether `text[start:end]` has a verb with a subject, as far as endings and lists show: a caption has none.

    Args and limits as in `split_clauses`; a verb in the present outside all lists is seen before few words only.
    """
    sentence = Sentence(text, start, end, quotations)
    return _states(sentence, 0, sentence.size) or any(_may_be_verb(sentence, i) for i in range(1, sentence.size))


def _may_be_verb(sentence: Sentence, i: int) -> bool:
    """Whether a word may be a verb that no list knows: "dates from", "retaliated by"."""
    lower, capital = sentence.lower(i), sentence.is_capital(i)
    if capital or sentence.kind(i) != "word":
        return False
    if lower in PAST_FORMS or (lower.endswith("ed") and sentence.lower(i + 1) == "by"):
        return True
    return lower.endswith("s") and not lower.endswith("ss") and sentence.lower(i + 1) in _AFTER_VERBS
