"""Words, marks and whole quotations of one sentence: the first step of the reporting grammar.

It knows word endings and lists, no parts of speech: which words may be finite verbs is a guess. What stands in brackets
is left out.
"""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Final

from summarise.data import Span
from summarise.text.names import keeps_its_stop
from summarise.text.quotations import Quotation
from summarise.text.speech.verbs import FORMS, TWINS, Form
from summarise.text.speech.words import (
    BEFORE_BASE,
    DAYS,
    DETERMINERS,
    FINITE,
    NO_ADVERBS,
    NO_PASTS,
    OBJECT_OPENING,
    PREPOSITIONS,
    SAME_PAST,
    TIMES,
)

_TOKEN = re.compile(
    r"""
    [^\W\d_](?:\.(?:[^\W\d_]\.)+|[^\W_]*(?:[-'’.&/][^\W_]+)*(?:(?<=s)['’](?=\s))?)  # "U.S.", "al-Tor", "Dorn's"
    | \d+(?:[.,]\d+)*[^\W\d_]*  # "1,200", "40th"
    | ([^\w\s])\1{3,}  # 1: a row of dashes or dots, an ornament
    | (--|[^\w\s])  # 2: a mark
    """,
    re.VERBOSE,
)
_ORNAMENT: Final = 1
_DASHES: Final = ("–", "—", "--")
"""A hyphen is none, not even between spaces: it parts phrases, but rarely ends a clause."""
_MARGIN: Final = 24
"""Places beyond either end of a sentence that may be asked for: no pattern looks 20 tokens ahead of what it found."""
_NO_WORDS: Final = ("",) * _MARGIN
_ENDS: Final = ("end",) * _MARGIN


class Sentence:
    """The tokens of one sentence, quotations whole."""

    def __init__(self, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> None:
        """Read `text[start:end]`; `quotations` are those that begin in it."""
        self.text, self.start, self.end = text, start, end
        self.starts: list[int] = []
        """The first code point of each token."""
        self.ends: list[int] = []
        """The code point after each token."""
        self.kinds: list[str] = []
        """See `kind`."""
        self.lowers: list[str] = []
        """See `lower`."""
        self._read(quotations)
        self.size = len(self.starts)
        """How many tokens there are."""
        self.quotes = quotations
        """Each of them is one token, the last perhaps beyond `end`."""
        # The grammar asks for neighbours at every step: with a margin after the last token, into which an index below 0
        # falls too, nobody has to look at bounds.
        self.lowers.extend(_NO_WORDS)
        self.kinds.extend(_ENDS)
        self.lower: Callable[[int], str] = self.lowers.__getitem__
        """Token `i` in lower case, "" beyond either end and for a quotation."""
        self.kind: Callable[[int], str] = self.kinds.__getitem__
        """What token `i` is: a `word`, a `quote` or a `mark`; `end` beyond either end."""

    @cached_property
    def head(self) -> int:
        """The first token after a name with a colon or a place line: "REUTERS: ...", "VELM, Orvane - ..."."""
        for i in range(1, min(8, self.size)):
            lower = self.lower(i)
            if lower in ("—", "-"):
                first = self.word(0)
                return i + 1 if first.isupper() and len(first) > 1 else 0
            if lower == ":":
                return i + 1
            if lower != "," and not self.is_capital(i):
                break
        return 0

    def _read(self, quotations: Sequence[Quotation]) -> None:
        at = self.start
        for quotation in quotations:
            self._read_words(at, min(quotation.start, self.end))
            self._add("quote", quotation.start, quotation.end, "")
            at = max(at, quotation.end)
        self._read_words(at, self.end)

    def _read_words(self, start: int, end: int) -> None:
        """Add the words and marks of `text[start:end]`, but for what stands in brackets."""
        starts, ends, kinds, lowers = self.starts, self.ends, self.kinds, self.lowers
        bracket_end = start
        for match in _TOKEN.finditer(self.text, start, end):
            first, last = match.span()
            group = match.lastindex
            if first < bracket_end or group == _ORNAMENT:
                continue
            word, kind = match[0], "mark"
            if group is None:
                kind = "word"
                # "WHO" and "IT" are no pronouns.
                lower = word if word.isupper() and last - first > 1 else word.casefold()
            elif word in "([":
                closing = self.text.find(")" if word == "(" else "]", last, min(end, last + 300))
                bracket_end = closing + 1 if closing >= 0 else last
                continue
            elif word == "." and self._is_abbreviated(first):
                continue
            else:
                lower = "—" if word in _DASHES else word
            starts.append(first)
            ends.append(last)
            kinds.append(kind)
            lowers.append(lower)

    def _add(self, kind: str, start: int, end: int, lower: str) -> None:
        self.kinds.append(kind)
        self.starts.append(start)
        self.ends.append(end)
        self.lowers.append(lower)

    def _is_abbreviated(self, stop: int) -> bool:
        """Whether the full stop at code point `stop` belongs to the word before it."""
        return bool(self.ends) and self.ends[-1] == stop and keeps_its_stop(self.word(-1))

    def word(self, i: int) -> str:
        """Token `i` as the text has it."""
        return self.text[self.starts[i] : self.ends[i]]

    def is_capital(self, i: int) -> bool:
        """Whether token `i` is a word that begins with a capital or a figure, or joins a name ("al-Tor")."""
        if self.kind(i) != "word":
            return False
        word = self.word(i)
        return not word[0].islower() or word[:3].casefold() in ("al-", "el-")

    def is_time(self, i: int) -> bool:
        """Whether token `i` is a day, a month or a time of day, and no part of a name ("Morning Herald")."""
        lower = self.lower(i)
        may = lower == "may" and i > 0 and self.is_capital(i)
        return may or lower in DAYS or (lower in TIMES and not self.is_capital(i))

    def form(self, i: int) -> Form | None:
        """Token `i` as a form of a word of reporting; None where it is none."""
        return FORMS.get(self.lower(i))

    def span(self, first: int, last: int) -> Span:
        """The words from token `first` to token `last`, included."""
        start, end = self.starts[first], self.ends[last]
        return Span(start=start, end=end, text=self.text[start:end])

    def has_finite(self, first: int, end: int) -> bool:
        """Whether a verb with a subject stands in tokens `first` to `end`, as far as endings and a list show."""
        return any(self.is_finite(i) for i in range(first, end))

    def is_finite(self, i: int) -> bool:
        """Whether token `i` is a verb with a subject, as far as its ending, its neighbours and a list show."""
        if self.kind(i) != "word":
            return False
        lower = self.lower(i)
        if lower in FINITE:
            return True
        if lower in SAME_PAST:
            # "The bank cut its rate": with an object and no auxiliary it is a past.
            return self.lower(i + 1) in OBJECT_OPENING and self.lower(i - 1) not in BEFORE_BASE
        form = FORMS.get(lower)
        if form is not None and form.kind != "ing" and lower not in TWINS:
            return self.lower(i - 1) not in DETERMINERS and self.lower(i - 1) != "to"
        before = self.lower(i - 1)
        regular = lower.endswith("ed") and len(lower) > 3 and lower not in NO_PASTS and not self.is_capital(i)
        return regular and before not in DETERMINERS and before not in PREPOSITIONS and self.lower(i + 1) != "by"

    def ends_at(self, i: int) -> bool:
        """Whether nothing but closing marks follows from token `i` on."""
        return all(self.kind(j) == "mark" and self.lower(j) in ".!?…)*" for j in range(i, min(i + 4, self.size)))


def is_adverb(sentence: Sentence, i: int) -> bool:
    """Whether token `i` is an adverb in -ly."""
    lower = sentence.lower(i)
    return lower.endswith("ly") and len(lower) > 4 and lower not in NO_ADVERBS and not sentence.is_capital(i)
