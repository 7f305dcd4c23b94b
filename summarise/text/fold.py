"""Reversible folding: text in a form in which typographic variants are equal, with the way back to the original.

Folded are quotation marks and apostrophes, dashes and hyphens (a run of them is one), white space (a run is one space),
invisible characters, ligatures and other compatibility forms of letters, the ellipsis (`…` is three full stops),
composed and decomposed letters, case, and the decimal digits of all scripts. Not folded: accents, letters of other
scripts that look alike, words broken over two lines, superscripts, fractions and circled numbers ("10²" is not "102"),
words, numbers, punctuation. Folding never decides anything; it only makes a search exact in another alphabet.
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

QUOTATION_MARKS: Final = frozenset(
    "\"'`´‘’‚‛“”„‟‹›«»′″‵‶「」『』〝〞〟＂＇｢｣❛❜❝❞❮❯⹂ʹʺʻʼʽ"
)  # Unicode property Quotation_Mark, primes, ornaments, and the modifier letters used as apostrophes
DASHES: Final = frozenset(
    "-‐‑‒–—―−⁃֊־⸗⸺⸻⹀﹘﹣－"
)  # Unicode category Pd of alphabetic scripts, minus sign, hyphen bullet

_SPACES: Final = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028"
    "\u2029\u202f\u205f\u3000"
)  # str.isspace
_INVISIBLE: Final = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"
    r"\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""As a character class: Default_Ignorable_Code_Point (Unicode 16), control characters, interlinear annotation."""
_INVISIBLE_CHAR: Final = re.compile(f"[{_INVISIBLE}]")
_HIDDEN: Final = re.compile("[" + _INVISIBLE.replace(r"\u00ad", "") + "]+")
_PART_OF_A_LETTER: Final = re.compile("[\ufe0e\ufe0f]?[\u200c\u200d]?")

_ASCII: Final = "".join(
    " " if char.isspace() else "'" if char in QUOTATION_MARKS else char.lower() for char in map(chr, range(128))
)
_REPLACED: Final = (
    *((mark, "'") for mark in sorted(QUOTATION_MARKS - {"'"})),
    *((mark, "-") for mark in sorted(DASHES - {"-"})),
    *((mark, " ") for mark in _SPACES),
)
_UNEVEN: Final = re.compile(r"(?:[^!-,.-~]{2,}+|[^ -~])(?:[!-,.-~]?[^ -~][^!-,.-~]*+)*+")
"""Where folding may be other than one code point for one: a run of spaces or dashes, and what is not ASCII.

What a single ASCII character keeps apart is one stretch: many short ones cost more than a long one."""

_MOST_MARKS: Final = 30
"""Combining marks in a row that belong to one letter (Stream-Safe Text Format, UAX #15): sorting them is quadratic."""


@dataclass(frozen=True)
class Folded:
    """A folded text and the way back to the original, in units that are never cut.

    A unit is a letter with its combining marks, a ligature, the character `…`, a run of white space or of dashes.
    Stretches in which each code point is a unit of one folded code point are one run; each other unit is a run.
    """

    text: str
    """The folded text; runs of white space are one space."""
    _starts: "array[int]"
    """Where in `text` each run begins."""
    _origins: "array[int]"
    """Where in the original it begins."""
    _sizes: "array[int]"
    """The length of the original of a run that is one unit; 0 for an even run."""

    def original(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the original's half-open span of the folded span `[start, end)`, which must not be empty.

        Invisible characters at either end are not in it. None: the span begins or ends inside a unit.
        """
        first = bisect_right(self._starts, start) - 1
        ahead = start - self._starts[first]
        last = bisect_right(self._starts, end - 1, first) - 1
        stop = self._origins[last]
        if self._sizes[last]:
            if end != (self._starts[last + 1] if last + 1 < len(self._starts) else len(self.text)):
                return None
            stop += self._sizes[last]
        else:
            stop += end - self._starts[last]
        if ahead and self._sizes[first]:
            return None
        return self._origins[first] + ahead, stop

    def position(self, offset: int) -> int:
        """Return where in `text` that begins which begins at `offset` in the original or next after it."""
        run = bisect_right(self._origins, offset) - 1
        if run < 0:
            return 0
        ahead = offset - self._origins[run]
        next_start = self._starts[run + 1] if run + 1 < len(self._starts) else len(self.text)
        if self._sizes[run]:
            return next_start if ahead else self._starts[run]
        return min(self._starts[run] + ahead, next_start)


def fold(text: str) -> Folded:
    """Fold `text`. Linear in its length; any text is accepted, lone surrogates too."""
    plain = _replace(text)
    pieces: list[str] = []
    starts, origins, sizes = array("q"), array("q"), array("q")
    done = at = 0
    lead: int | None = None  # how far the open even run is ahead of its original
    for match in _UNEVEN.finditer(plain):
        begin = match.start()
        if begin > done and _is_bound(plain[begin]):
            begin -= 1
        if begin > done:
            if lead != done - at:
                lead = done - at
                starts.append(at)
                origins.append(done)
                sizes.append(0)
            pieces.append(plain[done:begin].lower())
            at += begin - done
        done = match.end()
        for start, size, piece in _cut_units(plain, begin, done):
            if size or lead != start - at:
                lead = None if size else start - at
                starts.append(at)
                origins.append(start)
                sizes.append(size)
            pieces.append(piece)
            at += len(piece)
    if (done < len(plain) and lead != done - at) or not starts:
        starts.append(at)
        origins.append(done)
        sizes.append(0)
    pieces.append(plain[done:].lower())
    return Folded("".join(pieces), starts, origins, sizes)


def fold_words(text: str) -> str:
    """Return only the folded text, without white space at either end: for comparing, not for offsets."""
    if text.isascii():
        if text.isalnum():
            return text.lower()
        plain = text.translate(_ASCII)
        if not _UNEVEN.search(plain):
            return plain.strip()
    return fold(text).text.strip()


def find_hidden(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of runs of characters that a reader cannot see, in order: zero width, bidirectional, tags.

    Soft hyphens, a joiner or a variation selector after a letter or sign of a script that needs them, and a byte order
    mark at the very start are no runs of their own; ordinary white space and line breaks are visible enough.
    """
    spans: list[tuple[int, int]] = []
    for match in _HIDDEN.finditer(text):
        start, end = match.span()
        if start and ord(text[start - 1]) > 0x2FF and _PART_OF_A_LETTER.fullmatch(text, start, end):
            continue
        if start == 0 and text[0] == "\ufeff":
            start = 1
        if start < end:
            spans.append((start, end))
    return tuple(spans)


def _replace(text: str) -> str:
    """The text with quotation marks, dashes and spaces in their one form, of the same length."""
    if text.isascii():
        return text.translate(_ASCII)
    for mark, plain in _REPLACED:
        text = text.replace(mark, plain)
    return text


def _cut_units(text: str, begin: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The units of a stretch: start, length (0: a run of units of one code point each), folded text.

    What folds to nothing is left out.
    """
    even = "".join([folded for folded, is_mark in map(_fold_one, text[begin:end]) if len(folded) == 1 and not is_mark])
    if len(even) == end - begin and "  " not in even and "--" not in even:
        yield begin, 0, even
        return
    start, stop, piece, marks = begin, begin, "", 0
    for i in range(begin, end):
        folded, is_mark = _fold_one(text[i])
        if not folded:
            continue
        if is_mark and piece not in ("", " ") and marks < _MOST_MARKS:
            marks += 1
        elif folded != piece or folded not in (" ", "-") or marks:
            if piece:
                yield _measure(start, stop, _fold_marked(text[start:stop]) if marks else piece)
            start, piece, marks = i, folded, 0
        stop = i + 1
    if piece:
        yield _measure(start, stop, _fold_marked(text[start:stop]) if marks else piece)


def _measure(start: int, stop: int, piece: str) -> tuple[int, int, str]:
    return start, 0 if stop - start == 1 == len(piece) else stop - start, piece


def _is_bound(char: str) -> bool:
    """Whether the character before may belong to the same unit."""
    folded, is_mark = _fold_one(char)
    return is_mark or not folded


@lru_cache(maxsize=8192)
def _fold_one(char: str) -> tuple[str, bool]:
    """What one code point folds to, which is empty for an invisible one, and whether it belongs to the one before."""
    if _INVISIBLE_CHAR.match(char):
        return "", False
    # Vowels and final consonants of Hangul compose with what stands before them, although they are no marks.
    is_mark = unicodedata.category(char)[0] == "M" or "\u1161" <= char <= "\u1175" or "\u11a8" <= char <= "\u11c2"
    return _fold_letters(char), is_mark


@lru_cache(maxsize=4096)
def _fold_marked(text: str) -> str:
    """What a letter with its marks folds to."""
    return _fold_letters(_INVISIBLE_CHAR.sub("", text))


def _fold_letters(text: str) -> str:
    plain = "".join(map(_reduce, unicodedata.normalize("NFD", text)))
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", plain).casefold())


def _reduce(char: str) -> str:
    """The plain form of one code point of a decomposed text, case kept."""
    if char.isspace():
        return " "
    if char in QUOTATION_MARKS:
        return "'"
    if char in DASHES:
        return "-"
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    plain = unicodedata.normalize("NFKD", char)
    # A raised or circled figure would join the figure before it; a spacing accent would become white space.
    if plain == char or any(c.isdigit() or c == " " for c in plain):
        return char
    return "".join(map(_reduce, plain))
