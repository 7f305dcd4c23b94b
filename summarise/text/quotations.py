"""Quotation marks in pairs, before the reporting grammar reads anything else.

Curly, straight, doubled single, low and angular marks and British single ones are known; a quotation may run over
sentences and, where each paragraph opens anew, over paragraphs. Nested quotations are part of the outer one. A mark
without a partner quotes nothing.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_FIRST = re.compile(r"([^\w\s])\1{3,}|[“”„«»\"]|''|``|‘‘|’’")
"""With what a paragraph goes on with a quotation: a double mark, or an ornament of any kind."""
# Each begins with one set of characters: the regex engine passes over all others fast. Group 2 is the rest of a row.
_DOUBLE = re.compile(r"([“”„«»\"'`‘’])(?:(\1{3,})|(?<=[“”„«»\"])|(?<=['`‘’])\1)")
_SINGLE = re.compile(r"([‘’'])(\1{3,})?")
_MARK = re.compile(r"[“”„«»\"`‘’']")
_OPENERS: Final = "“„«"
_CLOSERS: Final = "”»"
_BEFORE_OPENING: Final = " \t\n\r\u00a0([{—–-/“‘\"'„«:,"
# Whatever `_opens_single` may say yes to.
_SINGLE_OPENER = re.compile(rf"['‘](?:(?<=[{re.escape(_BEFORE_OPENING)}].)|(?<=\A.))")
_LONGEST_SINGLE: Final = 2_000
"""Code points that a pair of single marks spans at most: apostrophes far apart are no pair."""


class Quotation(NamedTuple):
    """A quotation with its marks: half-open code points of the text."""

    start: int
    """The opening mark of its first paragraph."""
    end: int
    """The code point after the closing mark."""


def pair_quotations(text: str, sentences: Sequence[tuple[int, int]]) -> tuple[Quotation, ...]:
    """Pair the quotation marks within `sentences`, in order and without overlap.

    Args:
        text: The article.
        sentences: Spans of the sentences to read, in order. Whatever stands between two of them, other than white
            space, ends every quotation; a line break between them is a new paragraph.
    """
    found: list[Quotation] = []
    if sentences and not _has_two_marks(text, sentences[0][0], sentences[-1][1]):
        return ()
    for run in _runs(text, sentences):
        doubles = _pair_doubles(text, run)
        found.extend(_pair_singles(text, run, doubles))
    return tuple(found)


def _has_two_marks(text: str, start: int, end: int) -> bool:
    """Whether there are marks to pair at all."""
    first = _MARK.search(text, start, end)
    return first is not None and _MARK.search(text, first.end(), end) is not None


def _runs(text: str, sentences: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Sentences as paragraphs, and paragraphs as runs that nothing else interrupts."""
    runs: list[list[tuple[int, int]]] = []
    previous = None
    for start, end in sentences:
        gap = "" if previous is None else text[previous:start]
        if previous is None or gap.strip():
            runs.append([(start, end)])
        elif "\n" in gap:
            runs[-1].append((start, end))
        else:
            runs[-1][-1] = (runs[-1][-1][0], end)
        # A segment may hold several lines, such as a quotation that its segmenter kept whole.
        previous = end
    return [[line for paragraph in run for line in _lines(text, *paragraph)] for run in runs]


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    lines = re.finditer(r"[^\n]+", text[start:end])
    return [(start + line.start(), start + line.end()) for line in lines if line[0].strip()]


def _pair_doubles(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Quotation]:
    """Pairs of double marks; an open one goes on where the next paragraph opens with a mark again."""
    pairs: list[Quotation] = []
    opened: int | None = None
    for start, end in paragraphs:
        first = _first_mark(text, start, end)
        if opened is not None and first is None:
            opened = None
        for mark in _DOUBLE.finditer(text, start, end):
            if mark[2]:
                continue  # a row of marks is an ornament
            if opened is None:
                if _may_open(text, mark.start(), mark[0]):
                    opened = mark.start()
            elif mark.start() != first and _may_close(text, mark.start(), mark[0]):
                pairs.append(Quotation(opened, mark.end()))
                opened = None
    return pairs


def _first_mark(text: str, start: int, end: int) -> int | None:
    """Where a paragraph's opening mark stands, if it begins with one."""
    mark = _FIRST.match(text, start + len(text[start:end]) - len(text[start:end].lstrip()))
    return mark.start() if mark and mark[0] not in _CLOSERS else None


def _may_open(text: str, at: int, mark: str) -> bool:
    if mark in _OPENERS or mark in ("``", "‘‘"):
        return True
    if mark in _CLOSERS or mark == "’’":
        return False
    follows = text[at + len(mark) : at + len(mark) + 1]
    return (at == 0 or text[at - 1] in _BEFORE_OPENING) and not follows.isspace() and follows != ""


def _may_close(text: str, at: int, mark: str) -> bool:
    if mark in _CLOSERS or mark in ("’’", "“"):
        # German and Polish close with the mark that opens in English.
        return mark != "“" or (at > 0 and not text[at - 1].isspace())
    return mark not in ("„", "«", "``", "‘‘")


def _pair_singles(text: str, paragraphs: Sequence[tuple[int, int]], doubles: Sequence[Quotation]) -> list[Quotation]:
    """All pairs: single marks outside double ones, and the doubles that no single pair holds."""
    if not any(_SINGLE_OPENER.search(text, start, end) for start, end in paragraphs):
        return list(doubles)
    singles: list[Quotation] = []
    reached = 0
    for start, end in paragraphs:
        opened: int | None = None
        marks = [mark.start() for mark in _SINGLE.finditer(text, start, end) if not mark[2]]
        for place, at in enumerate(marks):
            while reached < len(doubles) and doubles[reached].end <= at:
                reached += 1
            inside = reached < len(doubles) and doubles[reached].start <= at
            if inside and opened is None:
                continue
            if opened is not None and at - opened > _LONGEST_SINGLE:
                opened = None
            if opened is None:
                opened = at if _opens_single(text, at) else None
            elif not inside and _closes_single(text, at, marks[place + 1] if place + 1 < len(marks) else None):
                singles.append(Quotation(opened, at + 1))
                opened = None
    kept = []
    place = 0
    for pair in doubles:
        while place < len(singles) and singles[place].end <= pair.start:
            place += 1
        if not (place < len(singles) and singles[place].start < pair.end):
            kept.append(pair)
    return sorted([*singles, *kept])


def _opens_single(text: str, at: int) -> bool:
    """Whether a single mark may open a quotation: before a letter, after none, and no elision ("'90s", "'em")."""
    if text[at] == "’" or (at > 0 and text[at - 1] not in _BEFORE_OPENING):
        return False
    follows = text[at + 1 : at + 4]
    if not follows[:1].isalnum() and follows[:1] not in ("“", '"', "…", "."):
        return False
    return not (follows[:1].isdigit() and follows[1:2].isdigit() and follows[2:3] == "s")


def _closes_single(text: str, at: int, following: int | None) -> bool:
    """Whether a single mark closes what is open, and is not the apostrophe of "miners' union"."""
    if text[at] == "‘" or text[at + 1 : at + 2].isalnum() or (at > 0 and text[at - 1].isspace()):
        return False
    plural = text[at - 1 : at] == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
    if plural and following is not None and text[following] != "‘":
        return text[following + 1 : following + 2].isalnum()
    return True
