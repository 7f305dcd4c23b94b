"""Quotations of a text with their offsets: which stretches stand inside quotation marks.

Curly, straight, low and angle marks; British single marks, with care for apostrophes; a quotation whose mark is opened
again in the next paragraph. It does not know who speaks.
"""

import re
from typing import Final

from summarise.data import Span

_PAIRS: Final = {"“": "”", "„": "“”", "«": "»", "‹": "›", "「": "」", '"': '"', "‘": "’", "'": "'"}
"""Each opening mark with the marks that may close it."""
_PARAGRAPH: Final = re.compile(r"\n+")
_LONGEST_SINGLE_CHARS: Final = 400
"""A single mark that is not closed within this many characters was an apostrophe."""


def find_quotations(text: str) -> tuple[Span, ...]:
    """Return the quotations of `text`, marks included, in order, not nested. Linear in its length.

    A quotation ends with its paragraph at the latest; one that is never closed runs to the end of the paragraph only
    where the next paragraph opens with the same mark, as newspapers set long quotations.
    """
    found: list[Span] = []
    starts = [0, *(match.end() for match in _PARAGRAPH.finditer(text))]
    ends = [*(match.start() for match in _PARAGRAPH.finditer(text)), len(text)]
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        following = text[starts[index + 1] : starts[index + 1] + 1] if index + 1 < len(starts) else ""
        found += _pair(text, start, end, following)
    return tuple(found)


def _pair(text: str, start: int, end: int, following: str) -> list[Span]:
    """The quotations of one paragraph."""
    found: list[Span] = []
    hopeless: set[str] = set()  # marks that are not closed in the rest of the paragraph: do not search again
    at = start
    while at < end:
        mark = text[at]
        if mark not in _PAIRS or mark in hopeless or not _opens(text, at, start):
            at += 1
            continue
        single = mark in "'‘"
        limit = min(end, at + _LONGEST_SINGLE_CHARS) if single else end
        close = _find_close(text, at, limit)
        if close is None and mark == following and not single:
            close = end - 1
        if close is None:
            if not single:
                hopeless.add(mark)
            at += 1
            continue
        found.append(Span(start=at, end=close + 1, text=text[at : close + 1]))
        at = close + 1
    return found


def _opens(text: str, at: int, start: int) -> bool:
    """Whether the mark at `at` can open a quotation: not after a letter or digit, and before something."""
    before, after = text[at - 1 : at] if at > start else "", text[at + 1 : at + 2]
    return not before.isalnum() and bool(after) and not after.isspace()


def _find_close(text: str, at: int, limit: int) -> int | None:
    """The closing mark, where a word ends; an apostrophe between letters closes nothing."""
    for index in range(at + 1, limit):
        if text[index] in _PAIRS[text[at]]:
            after = text[index + 1 : index + 2]
            if not after.isalnum() and not text[index - 1].isspace():
                return index
    return None
