"""Where one sentence states two things: clauses joined by "and", "but" or a semicolon, each with the words it shares.

"The ship had arrived on Sunday and was due to sail on Friday" states two things of one ship; the second borrows its
subject from the first. It splits only what it can read off words and their endings, for a wrong cut misreports: nothing
under "if" or "whether", nothing after a subordinate clause unless a comma closes it, no list and no shared object
("killed and wounded 12"). It knows no parser, and looks into no quotation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarise.text.quotations import Quotation
from summarise.text.speech import AUXILIARIES, BETWEEN, Sentence, find_noun_after, is_adverb
from summarise.text.tense import PAST_FORMS

# Tables are packed by hand: one word a line would hide the grammar.
# fmt: off
_JOINING: Final = frozenset({"and", "but", "whereas", "while", "yet"})
_OPEN: Final = frozenset({"if", "lest", "neither", "unless", "until", "whether"})
"""What stands under these is not stated, however it goes on."""
_CONDITIONS: Final = frozenset({"if", "provided", "unless"})
"""At the end of a sentence these may hold for all of it."""
_SUBORDINATE: Final = frozenset({
    "after", "although", "as", "because", "before", "how", "once", "since", "so", "than", "that", "though", "what",
    "when", "where", "which", "who", "whom", "whose", "why",
})
_OPENING: Final = frozenset({"although", "because", "once", "though", "when", "where", "while"})
"""At the head of a sentence these open a clause that a comma closes, once it has its verb."""
_PLACING: Final = frozenset({"after", "as", "before", "since"})
"""These do too, and stand before nouns ("After the war, ...")."""
_NAMING: Final = frozenset({"how", "what", "which", "who", "whom", "whose", "why"})
"""At the head of a sentence these open a clause that is itself a subject."""
_COMPARED: Final = frozenset({"fewer", "less", "more"})
_PAIRING: Final = frozenset({"between", "both"})
"""Before "and" and "but" these join two parts of one statement."""
_MODALS: Final = frozenset({
    "can", "can't", "cannot", "could", "couldn't", "may", "might", "must", "shall", "should", "will", "won't", "would",
    "wouldn't",
})
_BE: Final = frozenset({"are", "aren't", "be", "been", "being", "is", "isn't", "was", "wasn't", "were", "weren't"})
_DO: Final = frozenset({"did", "didn't", "do", "does", "doesn't", "don't"})
_HAVE: Final = frozenset({"had", "has", "have"})
_UNFINISHED: Final = frozenset({"be", "been", "being", "having"})
"""Forms without a subject of their own."""
_BASE_FORMS: Final = frozenset({"beat", "burst", "cost", "do", "have", "hit", "let", "put", "quit", "shut", "spread"})
"""Past or present forms that are infinitives too: "may enter the port and hit the ships"."""
_NEGATIVE: Final = frozenset({"never", "no", "not"})
_NOBODY: Final = frozenset({"few", "neither", "no", "nobody", "none", "nothing"})
_SINGULAR: Final = frozenset({"has", "is", "was"})
_PLURAL: Final = frozenset({"are", "have", "were"})
_PRONOUNS: Final = frozenset({"he", "i", "it", "she", "there", "they", "we", "you"})
_QUALIFIERS: Final = frozenset({
    ("at", "least"), ("at", "most"), ("fewer", "than"), ("less", "than"), ("more", "than"), ("up", "to"),
})
_NOUN_OPENING: Final = frozenset({
    "a", "all", "an", "any", "her", "him", "his", "it", "its", "no", "that", "the", "their", "them", "these", "this",
    "those",
})
_PREPOSITIONS: Final = frozenset({
    "against", "at", "between", "by", "for", "from", "in", "into", "near", "of", "on", "over", "through", "to", "under",
    "with",
})
_AFTER_VERBS: Final = frozenset({"a", "an", "by", "from", "his", "its", "no", "that", "the", "their", "to"})
"""Words that follow a verb in -s more often than a noun in -s."""
_ONLY_PAST: Final = frozenset({
    "arose", "became", "began", "blew", "bore", "broke", "came", "chose", "drank", "drew", "drove", "fell", "flew",
    "forbade", "forgave", "forgot", "froze", "gave", "grew", "knew", "ran", "rang", "rode", "rose", "sang", "sank",
    "saw", "shook", "shrank", "spoke", "sprang", "stole", "threw", "took", "went", "withdrew", "woke", "wore", "wrote",
})
"""Irregular past forms that are no participles."""
_NEVER_PASSIVE: Final = frozenset({
    "agreed", "appeared", "apologised", "apologized", "arrived", "collapsed", "died", "disappeared", "emerged",
    "escaped", "failed", "fled", "happened", "lived", "refused", "remained", "resigned", "stayed", "surrendered",
    "survived", "travelled", "traveled", "vanished", "waited", "worked",
})
_PERHAPS_PASSIVE: Final = frozenset({
    "changed", "closed", "dropped", "ended", "increased", "joined", "landed", "moved", "opened", "pleaded", "played",
    "retired", "returned", "sailed", "served", "settled", "started", "stopped", "turned", "voted", "walked", "wanted",
})
"""Verbs with and without an object: "was arrested and moved to Velm" says either."""
# fmt: on
_LEAST_WORDS: Final = 3
"""Words that each of two clauses has, but for one with a figure ("wounded 12")."""
_CLOSING: Final = (",", ":", ";", "—")
_REACH: Final = 8
"""Words that a group of verbs has at most, and nouns that "and" joins to one subject."""


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
    sentence = _read_sentence(text, start, end, tuple(quotations))
    if sentence.kinds.count("word") < 2 * _LEAST_WORDS:
        return (Clause(start, end),)
    last_condition = max((i for i in range(sentence.size) if sentence.lower(i) in _CONDITIONS), default=0)
    clauses: list[Clause] = []
    begins, shared = start, tuple[tuple[int, int], ...]()
    first = _First(sentence, 0)
    for j in range(sentence.size - 1):
        joint = _read_joint(first, j, may_hang=first.is_modal and j < last_condition) if j > 1 else None
        if joint is None:
            first.read(j)
            continue
        closing = sentence.starts[j - 1 if sentence.lower(j - 1) in _CLOSING else j]
        clauses.append(Clause(begins, begins + len(text[begins:closing].rstrip()), shared))
        first, (begins, shared) = _First(sentence, j + 1), joint
    return (*clauses, Clause(begins, end, shared))


@lru_cache(maxsize=8)
def _read_sentence(text: str, start: int, end: int, quotations: tuple[Quotation, ...]) -> Sentence:
    """The sentence, once for whether it states something and where it is split."""
    return Sentence(text, start, end, quotations)


_Joint = tuple[int, tuple[tuple[int, int], ...]]
"""Where the clause after a conjunction begins, in code points, and what it shares."""


class _First:
    """The clause before a conjunction, read token by token, so that no token is read once for each conjunction."""

    def __init__(self, sentence: Sentence, first: int) -> None:
        self.sentence, self.first = sentence, first
        self.main = first
        """The first token of its main clause."""
        self.verb = -1
        """The first finite verb of its main clause; -1: none so far."""
        self.words = 0
        self.commas = 0
        """Since the last "that"."""
        self.has_figure = self.states = self.is_pairing = self.is_modal = False
        self.has_that = self.has_report = False
        self.is_nested = False
        """Whether a subordinate clause has begun in it."""
        self.is_listing = False
        """Whether a noun was joined to another after the last verb."""
        self.infinitive = ""
        """The last word after "to"."""
        lower = sentence.lower(first)
        self._closes = lower in _PLACING
        """Whether a comma closes the clause that the first word opens."""
        self._waits = self._closes or lower in _OPENING
        self.is_open = lower in _NAMING or (lower == "that" and not _is_finite(sentence, first + 1))

    def read(self, i: int) -> None:
        """Go on to token `i`."""
        sentence, lower = self.sentence, self.sentence.lower(i)
        if sentence.kind(i) == "quote":
            quoted = sentence.word(i).casefold().strip("“”\"'‘’«»").split()
            self.states = self.states or not AUXILIARIES.isdisjoint(quoted)
            return
        if lower == "," and self._waits and self._closes:
            self._waits, self.main = False, i + 1
        if lower == ",":
            self.commas += 1
        if sentence.kind(i) != "word":
            return
        self.words += 1
        self.has_figure = self.has_figure or lower.isdigit()
        self.is_modal = self.is_modal or (_straight(lower) in _MODALS and _is_finite(sentence, i))
        self._read_links(i, lower)
        if _is_finite(sentence, i):
            self._read_verb(i)
        elif lower in ("and", "or"):
            self.is_listing = True
        elif lower in _PAIRING and self.verb >= 0:
            self.is_pairing = True

    def _read_links(self, i: int, lower: str) -> None:
        """What a word does to all that follows it."""
        before = self.sentence.lower(i - 1)
        if lower in _OPEN or (lower == "only" and before in _NEGATIVE):
            self.is_open = True
        elif lower in _SUBORDINATE and i > self.first and not self._waits and before not in _COMPARED:
            self.is_nested = True
            if lower == "that":
                self.has_that, self.commas = True, 0
        elif before == "to" and self.verb >= 0:
            self.infinitive = lower

    def _read_verb(self, i: int) -> None:
        self.states = self._closes = True
        self.is_listing = False
        if self._waits:
            return
        self.is_nested = self.is_nested or self.has_report
        self.has_report = self.has_report or self.sentence.form(i) is not None
        if self.verb < 0:
            self.verb = i

    @property
    def may_end(self) -> bool:
        """Whether the words so far state something by themselves, and nothing that stands open."""
        enough = self.words >= _LEAST_WORDS or self.has_figure
        return enough and self.states and not (self._waits or self.is_open or self.is_pairing)


def _read_joint(first: _First, j: int, *, may_hang: bool) -> _Joint | None:
    """What begins after the conjunction or semicolon at token `j`; None where the clause goes on.

    `may_hang`: a condition follows, which may hold for both ("will close and the army will move if the talks fail").
    """
    sentence, lower = first.sentence, first.sentence.lower(j)
    if lower == ";":
        begin = j + 1 + (sentence.lower(j + 1) in _JOINING)
        return (sentence.starts[begin], ()) if first.states and _stands_alone(sentence, begin) else None
    if lower not in _JOINING or not first.may_end:
        return None
    at = j + 1
    that = sentence.lower(at) == "that"
    at += that
    while sentence.is_time(at) or sentence.lower(at) in BETWEEN - _HAVE or is_adverb(sentence, at):
        at += 1
    if that and not first.has_that and not may_hang and _states_more(sentence, at):
        return sentence.starts[j + 2], ()  # "it was shut and that all had left": the first "that" stands before it
    marked = sentence.lower(j - 1) in (",", "—") or that
    closed = not first.is_nested or (marked and not (first.has_that and first.commas > (sentence.lower(j - 1) == ",")))
    if not closed or (that and first.has_that) or (lower == "while" and not marked):
        return None
    if _has_subject(first, at, marked=marked):
        return None if may_hang else (sentence.starts[j + 1 + that], ())
    hangs = may_hang and sentence.lower(at) not in AUXILIARIES
    may_share = _may_share(sentence, at) and not (first.is_nested or that or hangs)
    return _share(first, j, at) if may_share else None


def _states_more(sentence: Sentence, at: int) -> bool:
    """Whether a finite verb stands from token `at` on, or in a quotation there."""
    return sentence.has_finite(at, sentence.size) or "quote" in sentence.kinds[at : sentence.size]


def _stands_alone(sentence: Sentence, first: int) -> bool:
    """Whether a verb stands before the next semicolon, under no word that makes its clause a part of another."""
    for i in range(first, sentence.size):
        lower = sentence.lower(i)
        if lower == ";" or lower in _SUBORDINATE or lower in _OPEN:
            return False
        if i > first and _is_finite(sentence, i):
            return True
    return False


def _has_subject(first: _First, at: int, *, marked: bool) -> bool:
    """Whether a subject with its verb begins at token `at`."""
    sentence = first.sentence
    form = sentence.form(at)
    if form is not None and form.kind == "past" and _is_finite(sentence, at):
        return False
    is_pronoun = sentence.lower(at) in _PRONOUNS
    joined = False
    begin = at + 2 if (sentence.lower(at), sentence.lower(at + 1)) in _QUALIFIERS else at
    for _ in range(_REACH):
        noun = find_noun_after(sentence, begin)
        if noun is None:
            return False
        joined = joined or any(sentence.lower(i) == "and" for i in range(begin, noun.last))
        # "Nine died": after a number, other words in -ed are adjectives.
        short = sentence.lower(begin + 1) in _NEVER_PASSIVE
        verb = begin + 1 if short else _skip_adverbs(sentence, noun.last + 1)
        if short or _is_finite(sentence, verb):
            finite = sentence.lower(verb)
            if joined:
                return marked or finite in _PLURAL
            return marked or is_pronoun or not first.is_listing or finite in _SINGULAR
        if sentence.lower(noun.last + 1) != "and":
            return False
        begin, joined = noun.last + 2, True
    return False


def _may_share(sentence: Sentence, at: int) -> bool:
    """Whether token `at` is a verb that may do without a subject of its own, and no noun that looks like one."""
    lower = sentence.lower(at)
    if not _is_finite(sentence, at) or lower in _UNFINISHED or sentence.size - at < _LEAST_WORDS - 1:
        return False
    noun_like = lower.endswith("s") and lower not in AUXILIARIES
    return not noun_like or sentence.lower(at + 1) in _AFTER_VERBS


def _is_finite(sentence: Sentence, i: int) -> bool:
    """Whether a token is a verb with a subject; "May" is a month."""
    return sentence.is_finite(i) and not (sentence.lower(i) == "may" and sentence.is_capital(i))


def _skip_adverbs(sentence: Sentence, i: int) -> int:
    while sentence.lower(i) in BETWEEN - _HAVE or is_adverb(sentence, i):
        i += 1
    return i


def _straight(word: str) -> str:
    return word.replace("’", "'")


def _share(first: _First, j: int, at: int) -> _Joint | None:
    """The second of two verbs with one subject: "X did A and did B"; None where they share more than that."""
    sentence, verb = first.sentence, first.verb
    main = verb
    while main + 1 < min(j, verb + _REACH) and _is_of_group(sentence, main + 1):
        main += 1
    group = [_straight(sentence.lower(i)) for i in range(verb, main + 1)]
    lends = _lends_auxiliary(first, group, main, j, at)
    if lends is None or verb <= first.main or sentence.lower(j - 1) in _PREPOSITIONS:
        return None
    main += lends
    if j - main <= 1 + (sentence.kind(j - 1) == "mark"):
        return None
    subject_end = verb
    while subject_end > max(first.main + 1, verb - _REACH) and _is_of_group(sentence, subject_end - 1):
        subject_end -= 1
    opens = first.main + (sentence.lower(first.main) in _JOINING)
    if opens >= subject_end or sentence.lower(opens) in _NOBODY:
        return None
    shared = [(sentence.starts[opens], sentence.ends[subject_end - 1])]
    if lends:
        shared.append((sentence.starts[verb], sentence.ends[_last_auxiliary(sentence, verb, main)]))
    return sentence.starts[j + 1], tuple(shared)


def _is_of_group(sentence: Sentence, i: int) -> bool:
    """Whether a word belongs to the verb beside it."""
    lower = sentence.lower(i)
    return lower in AUXILIARIES or lower in BETWEEN or lower in _NEGATIVE or is_adverb(sentence, i)


def _last_auxiliary(sentence: Sentence, verb: int, main: int) -> int:
    return next(i for i in range(main - 1, verb - 1, -1) if sentence.lower(i) in AUXILIARIES)


def _lends_auxiliary(first: _First, group: Sequence[str], main: int, j: int, at: int) -> bool | None:
    """Whether the verb at `at` borrows the auxiliary of the first; None where words do not show what it borrows."""
    sentence, second = first.sentence, first.sentence.lower(at)
    head = group[0]
    is_negative = not _NEGATIVE.isdisjoint(group) or head.endswith("n't") or sentence.lower(first.verb - 1) in _NEGATIVE
    # "died of hunger and related causes": before a plural a form in -ed may be no verb.
    noun_follows = sentence.lower(at + 1).endswith("s") and sentence.lower(at + 1) not in _NOUN_OPENING
    is_base = second in _BASE_FORMS and (head in _MODALS or head in _DO or bool(first.infinitive))
    if is_base or (second.endswith("ed") and noun_follows and head in AUXILIARIES):
        return None
    shows_time = head in AUXILIARIES and (second in _ONLY_PAST or second.endswith("s"))
    if second in AUXILIARIES or head in _DO or shows_time:
        return False
    if head in _MODALS or (is_negative and sentence.lower(j) != "but"):
        return None
    if first.infinitive in ("be", "have"):
        return None
    if _BE.isdisjoint(group):
        return head in _HAVE and main + 1 < j and second.endswith("ed")
    return _is_passive(sentence, main + 1, at)


def _is_passive(sentence: Sentence, participle: int, at: int) -> bool | None:
    """Whether the verb at `at` goes on the passive of the first ("was arrested and charged"); None: it says either."""
    second, after = sentence.lower(at), "" if sentence.is_time(at + 2) else sentence.lower(at + 1)
    if second in _NEVER_PASSIVE:
        return False
    if sentence.lower(participle) in ("a", "an", "the"):
        return False
    if not second.endswith("ed"):
        return False if after in _NOUN_OPENING else None
    if after in _NOUN_OPENING or second in _PERHAPS_PASSIVE:
        return None
    if sentence.form(at) is not None and after not in ("of", "with"):
        return None
    first = sentence.lower(participle)
    return True if first.endswith(("ed", "en")) or first in PAST_FORMS else None


def states_something(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> bool:
    """Return whether `text[start:end]` has a verb with a subject, as far as endings and lists show: a caption has none.

    Args and limits as in `split_clauses`; a verb in the present outside all lists is seen before few words only.
    """
    sentence = _read_sentence(text, start, end, tuple(quotations))
    whole = _First(sentence, 0)
    for i in range(sentence.size):
        whole.read(i)
        if whole.states:
            return True
    return any(_may_be_verb(sentence, i) for i in range(1, sentence.size))


def _may_be_verb(sentence: Sentence, i: int) -> bool:
    """Whether a word may be a verb that no list knows: "dates from", "retaliated by"."""
    lower, capital = sentence.lower(i), sentence.is_capital(i)
    if capital or sentence.kind(i) != "word":
        return False
    if lower in PAST_FORMS or (lower.endswith("ed") and sentence.lower(i + 1) == "by"):
        return True
    return lower.endswith("s") and not lower.endswith("ss") and sentence.lower(i + 1) in _AFTER_VERBS
