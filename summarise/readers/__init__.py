"""Files, folders, globs and standard input -> Articles, one at a time; what cannot be read is a value, not an end.

One module a format. A reader is a function from an open file to its articles; `READERS` says which suffix is whose.
To add a format, write its module and add its suffixes there. Nothing is ever fetched from the web.
"""

import codecs
import itertools
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from summarise.data import Article
from summarise.errors import InputError
from summarise.readers.dates import parse_published
from summarise.readers.fields import MAX_TEXT_BYTES, Origin, replace_surrogates
from summarise.readers.find import FoundFile, find_files
from summarise.readers.from_json import (
    MAX_JSON_BYTES,
    capped_lines,
    parse_json,
    parse_json_lines,
    read_json,
    read_json_lines,
)
from summarise.readers.from_text import parse_text, read_text

__all__ = ["MAX_TEXT_BYTES", "READERS", "Reader", "parse_published", "read_articles"]

Reader = Callable[[BinaryIO, Origin], Iterator[Article | InputError]]
"""Yields the articles of a file as it reads them, and an InputError for each row that is none; raises an InputError
where nothing more can be read. Bounds what it holds in memory, whatever the file's size."""

READERS: Final[Mapping[str, Reader]] = {
    ".txt": read_text,
    ".md": read_text,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
}
"""Suffix, in lower case -> reader. Files of other suffixes are passed over in folders, and refused where named."""

_STANDARD_INPUT: Final = "-"


def read_articles(paths: Iterable[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[Article | InputError]:
    """Yield the articles of files, folders and globs in the order given, reading each file only when it is its turn.

    A file that is named twice is read once. Ids are unique: an article without one is called after its file (and row),
    a second article with the same id is an error.

    Args:
        paths: Files, folders or globs (see `find_files`); `-` is standard input: JSON or JSON Lines where it begins
            with `{` or `[`, else the text of one article.
        stdin: What `-` reads; None: the process's standard input.

    Yields:
        Articles, and in place of what cannot be read an InputError that names file and row. It is not raised, so that
        the other articles go on.
    """
    places: dict[str, tuple[str, int | None]] = {}
    for result in _read_all(paths, stdin):
        yield result if isinstance(result, InputError) else _refuse_twin(result, places)


def _read_all(paths: Iterable[str | Path], stdin: BinaryIO | None) -> Iterator[Article | InputError]:
    read: set[str] = set()
    for given in paths:
        if str(given) == _STANDARD_INPUT:
            if _STANDARD_INPUT not in read:
                read.add(_STANDARD_INPUT)
                yield from _read_standard_input(stdin)
            continue
        for found in find_files(given, READERS):
            if isinstance(found, InputError):
                yield found
            elif (real := os.path.realpath(found.path)) not in read:
                read.add(real)
                yield from _read_file(found)


def _read_file(found: FoundFile) -> Iterator[Article | InputError]:
    file = replace_surrogates(str(found.path))
    reader = READERS.get(found.path.suffix.lower())
    if reader is None and os.path.lexists(found.path):
        yield InputError(f"has none of the suffixes that can be read ({', '.join(READERS)})", file=file)
        return
    try:
        with found.path.open("rb") as stream:
            yield from (reader or read_text)(stream, Origin(file, found.name))
    except InputError as error:
        yield error
    except FileNotFoundError:
        yield InputError("no such file or folder", file=file)
    except OSError as error:
        yield InputError(f"cannot be read: {error.strerror}", file=file)


def _read_standard_input(stream: BinaryIO | None) -> Iterator[Article | InputError]:
    origin = Origin(_STANDARD_INPUT, "stdin")
    if stream is None:
        if sys.stdin is None:  # the shell closed it: `<&-`
            yield InputError("standard input is closed", file=_STANDARD_INPUT)
            return
        stream = sys.stdin.buffer
    lines = capped_lines(stream)
    try:
        first = next(lines, b"").removeprefix(codecs.BOM_UTF8)
        if first.lstrip()[:1] not in (b"{", b"["):
            yield parse_text(first + stream.read(MAX_TEXT_BYTES + 1), origin)
            return
        ahead = [first]
        for line in lines:
            ahead.append(line)
            if line.strip():
                break
        if len(ahead) > 1 and _are_json_lines(first, ahead[-1]):
            yield from parse_json_lines(itertools.chain(ahead, lines), origin)
        else:
            yield from parse_json(b"".join(ahead) + stream.read(MAX_JSON_BYTES + 1), origin)
    except InputError as error:
        yield error
    except OSError as error:
        yield InputError(f"cannot be read: {error.strerror}", file=_STANDARD_INPUT)


def _are_json_lines(first: bytes, second: bytes) -> bool:
    """Tell JSON Lines, of which one of the two may be broken, from one document printed over several lines."""
    whole = [line.strip().startswith(b"{") and line.strip().endswith(b"}") for line in (first, second)]
    return (whole[0] and bool(second.strip())) or (whole[1] and not first.rstrip().endswith((b"[", b":")))


def _refuse_twin(article: Article, places: dict[str, tuple[str, int | None]]) -> Article | InputError:
    """The article, unless its id is taken; `places` says by which file and row, and is added to."""
    place = (article.locator.file, article.locator.row) if article.locator else ("", None)
    if article.id not in places:
        places[article.id] = place
        return article
    file, row = places[article.id]
    other = file if row is None else f"{file}, row {row}"
    return InputError(f"duplicate id {article.id!r} (also in {other})", file=place[0], row=place[1])
