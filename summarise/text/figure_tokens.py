"""Tokens around the figures of a text: the lowest part of the number grammar, under `figures.py`.

Cuts a text into words, numbers and marks near the places where a figure can stand, and answers what stands at a token.
It does not read a figure. Text in which no figure can stand is never cut.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import Final

from summarise.text.number_words import (
    FIGURE_WORDS,
    IRREGULAR_PLURALS,
    MEASURES,
    NOT_NOUNS,
    NOT_PLURALS,
    TIME_PLURALS,
    TIME_UNITS,
    VULGAR,
)

HYPHENS: Final = frozenset("-‐‑")
DASHES: Final = frozenset("-‐‑‒–—−")
FULL_STOPS: Final = frozenset('.!?:;“”"‘•')
CONTEXT_TOKENS: Final = 6
"""How many tokens around a figure a rule looks at that seeks one word somewhere near."""

_PLAIN: Final = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９٫٬٪％，．＄￥￡", "012345678901234567890123456789.,%%,.$¥£"
)
_FOREIGN: Final = re.compile("[０-９٠-٩۰-۹]")

# Read over text in small letters. A run of sixteen numbers glued with marks is a table or an attack, not prose: one
# token, so that it costs no more. The lookahead, the first kind of word and the marks before the rest only save time.
_TOKEN: Final = re.compile(
    r"""
    (?=\S)(?:
    (?P<part>[¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])
    |(?P<word>[a-z]++(?=\s)|[ap]\.m\b\.?|(?:[a-z]\.){2,}|[^\W\d_]++(?:'[^\W\d_]++)*+(?!://|\$|\.(?<=www\.)))
    |(?P<mark>[^\w\s@\#+(.$€£¥₹₽₴₪₩₦₱₺₫])
    |(?P<skip>https?://\S+|www\.\S+|[@\#]\w+
        |[0-9]{4}-[0-9]{2}-[0-9]{2}(?:t[0-9:.+z-]+)?(?![0-9-])
        |[0-9]{1,2}(?P<by>[/.-])[0-9]{1,2}(?P=by)[0-9]{4}(?![0-9])
        |[0-9]++(?:\.[0-9]++){2,}
        |(?:[0-9]++[,;:/-]){16,}+[0-9]*+
        |\+[0-9][0-9 ()-]{6,20}[0-9]
        |\(?\b(?:1-)?[0-9]{3}\)?[ -][0-9]{3}-[0-9]{4}(?![0-9])
        |\b0[0-9]{2,4}[ -][0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9]))
    |(?P<clock>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9]))
    |(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?
        |[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9])(?:\.[0-9]+)?
        |[1-9][0-9]{0,2}(?:[ \u00a0\u2009\u202f][0-9]{3})+(?![0-9,])(?:\.[0-9]+)?
        |[0-9]+(?:\.[0-9]+)?|(?<![\w.])\.[0-9]+)
    |(?P<symbol>(?:(?:us|au|ca|hk|nz|sg|a|c|r|s)(?=\$))?[$€£¥₹₽₴₪₩₦₱₺₫])
    |(?P<rest>[^\W\d_]+|\S)
    )
    """,
    re.VERBOSE,
)


def _either(words: frozenset[str]) -> str:
    """A pattern for the words, those with one first letter grouped, which the regex engine passes over faster."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))


# Each begins with one set of characters: the regex engine passes over all others fast. The words are read with the
# character before them, the digits where a run of them begins.
_DIGITS: Final = re.compile(f"[0-9{''.join(VULGAR)}](?<![0-9][0-9])")
_FIGURE_WORD: Final = re.compile(f"[^a-z](?:{_either(FIGURE_WORDS)})(?![a-z])")
# Where a token begins for certain: no number or telephone number goes on from a space into a letter.
_WORD_START: Final = re.compile(r"\s(?=[^\W\d_])")
_CONTEXT: Final = 120  # code points before a figure from which text is cut anew, if it was left out so far
_LEAST_CONTEXT: Final = 80
_BATCH: Final = 12  # tokens cut at a time
_EDGE: Final = 16  # empty tokens where text was left out: more than any rule looks back
_NO_TOKENS: Final[tuple[re.Match[str], ...]] = ()


class Tokens:
    """The tokens around the figures of a text, cut as they are asked for.

    Tokens are counted from 0. Text farther from a figure than any rule looks is left out, with empty tokens in its
    place: at least 80 code points before a figure are there, and all that is asked for behind it.
    """

    def __init__(self, text: str, start: int, end: int | None) -> None:
        self._given = self._text = text[start:end]
        self._base = start
        if self._given.isascii():
            self._small = self._given.lower()
        else:
            if _FOREIGN.search(self._given):
                self._text = self._given.translate(_PLAIN)
            # U+0130 is the one letter whose small form is longer.
            self._small = self._text.replace("\u0130", "i").lower().replace("’", "'")
        self._uncut = iter(_NO_TOKENS)
        self._cut_to = 0
        self._tokens: list[re.Match[str] | None] = [None] * _EDGE
        self._words = [""] * _EDGE
        self._ends = [-1] * _EDGE

    # -- cutting

    def _anchors(self) -> Iterator[int]:
        """The tokens of which a figure can be made, in order; what stands around them is cut too."""
        positions = [anchor.start() for anchor in _DIGITS.finditer(self._small)]
        positions += [anchor.start() for anchor in _FIGURE_WORD.finditer(" " + self._small)]
        if not positions:
            return
        self._uncut = _TOKEN.finditer(self._small)
        i = 0
        for position in sorted(positions):
            self._cut_up_to(position)
            i = bisect_right(self._ends, position, i)
            yield i

    def _cut_up_to(self, position: int) -> None:
        """Cut tokens up to a position of the text and over it; leave out what lies far before it."""
        if position - self._cut_to > _CONTEXT:
            start = _WORD_START.search(self._small, position - _CONTEXT, position - _LEAST_CONTEXT)
            if start is not None:
                self._leave_edge()
                self._uncut = _TOKEN.finditer(self._small, start.end())
                self._cut_to = start.end()
        while self._cut_to <= position:
            self._cut()

    def _cut(self) -> None:
        """Cut the next tokens; at the end of the text, leave an edge."""
        if tokens := list(islice(self._uncut, _BATCH)):
            self._tokens += tokens
            self._words += [token[0] for token in tokens]
            self._ends += [token.end() for token in tokens]
            self._cut_to = self._ends[-1]
        else:
            self._leave_edge()

    def _leave_edge(self) -> None:
        self._tokens += [None] * _EDGE
        self._words += [""] * _EDGE
        self._ends += [self._cut_to] * _EDGE

    # -- looking at tokens

    def _at(self, i: int) -> "re.Match[str] | None":
        """Token i; None at an edge."""
        try:
            return self._tokens[i]
        except IndexError:
            self._cut()
            return self._at(i)

    def _word(self, i: int) -> str:
        """Token i in small letters; empty at an edge."""
        try:
            return self._words[i]
        except IndexError:
            self._cut()
            return self._word(i)

    def _kind(self, i: int) -> str:
        """What token i is: word, number, clock, part, symbol, skip (a web address, a telephone number), mark, none."""
        try:
            token = self._tokens[i]
        except IndexError:
            self._cut()
            return self._kind(i)
        return "none" if token is None else token.lastgroup or "mark"

    def _raw(self, i: int) -> str:
        """Token i as written, digits plain."""
        token = self._at(i)
        return "" if token is None else self._text[token.start() : token.end()]

    def span(self, first: int, last: int) -> tuple[int, int, str]:
        """Where the tokens `[first, last)` begin and end in the text, and the words as given."""
        opening, closing = self._tokens[first], self._tokens[last - 1]
        start = opening.start() if opening else 0
        end = closing.end() if closing else start
        return self._base + start, self._base + end, self._given[start:end]

    def _glued(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        token = self._at(i)
        return token is not None and token.start() == self._ends[i - 1]

    def _joined(self, i: int) -> int:
        """The token that a glued hyphen at i joins on, else i itself."""
        return i + 1 if self._word(i) in HYPHENS and self._glued(i) and self._glued(i + 1) else i

    def _breaks(self, i: int) -> bool:
        """Whether a line or the text begins with token i."""
        token, before = self._at(i), self._tokens[i - 1]
        return token is None or before is None or "\n" in self._text[before.end() : token.start()]

    def _opens(self, i: int) -> bool:
        """Whether token i opens a sentence or a line, where a capital means nothing."""
        return self._word(i - 1) in FULL_STOPS or self._breaks(i)

    def _named(self, i: int) -> bool:
        """Whether token i is a capitalised word in mid-sentence."""
        return self._kind(i) == "word" and self._raw(i) != self._word(i) and not self._opens(i)

    def _is_unit(self, i: int) -> bool:
        word = self._word(i)
        return word in TIME_UNITS or word in TIME_PLURALS or word in MEASURES or word.removesuffix("s") in MEASURES

    def _is_plural(self, i: int) -> bool:
        word = self._word(i)
        irregular = word in IRREGULAR_PLURALS
        if not (irregular or word.endswith("s")) or self._kind(i) != "word" or word in NOT_NOUNS or word in NOT_PLURALS:
            return False
        return irregular or (len(word) > 2 and not word.endswith(("ss", "us", "is", "'s")))
