"""Reversible folding: text in a form in which typographic variants are equal, with the way back to the original.

Folded are quotation marks, dashes, white space, invisible characters, ligatures and compatibility forms, the ellipsis,
composed and decomposed letters, and case. Not folded: accents, letters of other scripts that look alike, words,
numbers, punctuation. Folding never decides anything; it only makes a search exact in another alphabet.
"""

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

QUOTATION_MARKS: Final = frozenset(
    "\"'`´‘’‚‛“”„‟‹›«»′″‵‶「」『』〝〞〟＂＇｢｣"
)  # Unicode property Quotation_Mark, and primes
DASHES: Final = frozenset("-‐‑‒–—―−﹘﹣－⁃")  # Unicode category Pd as used in Latin script, minus sign, hyphen bullet
INVISIBLE: Final = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufeff\uffa0")
"""Default-ignorable code points that `_fold_one` would not catch by category Cf or as variation selectors."""


@dataclass(frozen=True)
class Folded:
    """A folded text and, for each of its code points, the code point of the original that it came from."""

    text: str
    """The folded text; runs of white space are one space."""
    origin: "array[int]"
    """For each code point of `text` the index in the original; one entry more than `text`: the original's length."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the original's half-open span of the folded span `[start, end)`, which must not be empty."""
        return self.origin[start], self.origin[end - 1] + 1


@lru_cache(maxsize=4096)
def _fold_one(char: str) -> str:
    """The folded form of one code point; empty for an invisible one."""
    if char.isspace():
        return " "
    if char in QUOTATION_MARKS:
        return "'"
    if char in DASHES:
        return "-"
    category = unicodedata.category(char)
    if (
        category in ("Cf", "Cc")
        or char in INVISIBLE
        or "\ufe00" <= char <= "\ufe0f"
        or "\U000e0100" <= char <= "\U000e01ef"
    ):
        return ""
    plain = unicodedata.normalize("NFKD", char).casefold()
    return "".join(" " if c.isspace() else c for c in plain)


def fold(text: str) -> Folded:
    """Fold `text`. Linear in its length; any text is accepted, lone surrogates too."""
    out: list[str] = []
    origin = array("l")
    space = False
    for index, char in enumerate(text):
        for piece in _fold_one(char):
            if piece == " ":
                if space:
                    continue
                space = True
            else:
                space = False
            out.append(piece)
            origin.append(index)
    origin.append(len(text))
    return Folded("".join(out), origin)


def fold_words(text: str) -> str:
    """Return only the folded text, without white space at either end: for comparing, not for offsets."""
    return fold(text).text.strip()


def find_hidden(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of runs of characters that a reader cannot see, in order: zero width, bidirectional, tags.

    Soft hyphens, joiners between letters of scripts that need them, and a byte order mark at the very start are no runs
    of their own; ordinary white space and line breaks are visible enough.
    """
    spans: list[tuple[int, int]] = []
    for index, char in enumerate(text):
        if char in "\u00ad\n\t\r" or char.isspace() or _fold_one(char):
            continue
        if char in "\u200c\u200d\ufe0e\ufe0f" and index and ord(text[index - 1]) > 0x2FF:
            continue
        if char == "\ufeff" and index == 0:
            continue
        if spans and spans[-1][1] == index:
            spans[-1] = (spans[-1][0], index + 1)
        else:
            spans.append((index, index + 1))
    return tuple(spans)
