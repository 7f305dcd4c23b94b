"""Text and Markdown files -> one Article each, with optional front matter.

Markdown is not interpreted, and no headline, date or name is looked for in the text: what the front matter does not
say is not said.

Front matter is a block at the very beginning, between two lines `---`, of lines `key: value`, or `key:` followed by
lines `- value`:

    ---
    title: "Bridge closed: what is known"
    published_at: 2024-01-20
    authors: Jane Doe; John Roe
    ---
    The text begins here.

Quotation marks round a value are dropped; `[a, b]` is a list; several authors are parted by semicolons, or else by
commas and "and". At least one key must be a known one; others are kept in `metadata`. A block that is not exactly so
is no front matter but text, unchanged. The text is everything after the line that closes the block, blank lines
included.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from pydantic import JsonValue

from summarise.data import Article
from summarise.errors import InputError
from summarise.readers.decode import decode, refuse_foreign
from summarise.readers.fields import MAX_TEXT_BYTES, Origin, build_article, is_known

_KEY_LINE: Final = re.compile(r"(?P<key>\w[\w-]*):(?:[ \t]+(?P<value>.*))?")
_LIST_PART: Final = re.compile(r""""[^"]*"|'[^']*'|[^,\s][^,]*""")
_ITEM_LINE: Final = re.compile(r"[ \t]*-[ \t]+(?P<value>.*)")


def read_text(stream: BinaryIO, origin: Origin) -> Iterator[Article | InputError]:
    """Yield the article of a text file; at most MAX_TEXT_BYTES + 1 bytes of it are read.

    Raises:
        InputError: The file is no article; see `parse_text`.
    """
    yield parse_text(stream.read(MAX_TEXT_BYTES + 1), origin)


def parse_text(data: bytes, origin: Origin) -> Article:
    """Return the article that the bytes of a text file hold.

    Raises:
        InputError: The bytes are empty, blank, too many, binary or no UTF-8.
    """
    refuse_foreign(data, origin.file)
    if len(data) > MAX_TEXT_BYTES:
        raise InputError(
            f"is larger than {MAX_TEXT_BYTES // 1024**2} MiB: split it into its articles", file=origin.file
        )
    text = decode(data, origin.file).replace("\r\n", "\n")
    fields, start = parse_front_matter(text) or ({}, 0)
    return build_article(fields, origin, text=text[start:])


def parse_front_matter(text: str) -> tuple[dict[str, JsonValue], int] | None:
    r"""Return the fields of a text's front matter and where the text after it begins; None: it has none.

    >>> parse_front_matter("---\ntitle: A\n---\nB")
    ({'title': 'A'}, 17)
    """
    lines = _lines(text)
    if not _is_fence(next(lines)[0]):
        return None
    fields: dict[str, JsonValue] = {}
    for line, end in lines:
        if _is_fence(line):
            return (fields, end) if any(map(is_known, fields)) else None
        if not _add_line(fields, line):
            return None
    return None


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Each line without its line feed, and where the next one begins."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield text[start:end], min(end + 1, len(text))
        start = end + 1


def _is_fence(line: str) -> bool:
    return line.rstrip(" \t") == "---"


def _add_line(fields: dict[str, JsonValue], line: str) -> bool:
    """Add what a line of front matter says to `fields`; False: it is no line of front matter."""
    if not line.strip():
        return True
    if match := _KEY_LINE.fullmatch(line):
        key = match["key"]
        if key in fields:
            return False
        fields[key] = _parse_value((match["value"] or "").strip())
        return True
    if fields and (match := _ITEM_LINE.fullmatch(line)):
        key, item = next(reversed(fields)), _unquote(match["value"].strip())
        items = fields[key]
        if items is None:
            fields[key] = [item]
            return True
        if isinstance(items, list):
            items.append(item)
            return True
    return False


def _parse_value(words: str) -> JsonValue:
    if words.startswith("[") and words.endswith("]") and not set(words[1:-1]) & {"[", "]"}:
        return [_unquote(part.strip()) for part in _LIST_PART.findall(words[1:-1])]
    return _unquote(words) or None


def _unquote(words: str) -> str:
    quoted = len(words) >= 2 and words[0] == words[-1] and words[0] in "\"'"
    return words[1:-1] if quoted else words
