"""JSON and JSON Lines -> Articles; a row that is broken is an error of its own, and the others go on.

A JSON file holds one article object, a list of them, or an object whose `articles` is such a list, and is parsed as a
whole; JSON Lines is read line by line, so its length does not matter. JSON is taken as the standard has it: a key
that stands twice in one object, NaN and Infinity are refused. No other container is looked into.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, NoReturn

from pydantic import JsonValue

from summarise.data import Article
from summarise.errors import InputError
from summarise.readers.decode import decode, refuse_foreign
from summarise.readers.fields import ALIASES, Origin, build_article, replace_surrogates

MAX_JSON_BYTES: Final = 64 * 1024 * 1024
"""Most bytes of one JSON value: a whole `.json` file, or one line of JSON Lines."""

MAX_NESTING: Final = 64
"""Most levels of lists and objects in an article: what is written later must not exhaust the stack either."""

_SKIP_BYTES: Final = 64 * 1024


class _NotPlainJson(ValueError):
    """The parser's own complaint about JSON that Python would accept."""


def read_json(stream: BinaryIO, origin: Origin) -> Iterator[Article | InputError]:
    """Yield the articles of a JSON file; at most MAX_JSON_BYTES + 1 bytes of it are read.

    Raises:
        InputError: The file holds no articles; see `parse_json`.
    """
    return parse_json(stream.read(MAX_JSON_BYTES + 1), origin)


def read_json_lines(stream: BinaryIO, origin: Origin) -> Iterator[Article | InputError]:
    """Yield the articles of a JSON Lines file, each as soon as its line is read.

    Raises:
        InputError: The file holds no articles; see `parse_json_lines`.
    """
    return parse_json_lines(capped_lines(stream), origin)


def parse_json(data: bytes, origin: Origin) -> Iterator[Article | InputError]:
    """Yield the articles of a JSON document. Rows are counted from 1; a document that is one object has none.

    Raises:
        InputError: The document is too large, no JSON, or neither an article nor a list.
    """
    refuse_foreign(data, origin.file)
    if len(data) > MAX_JSON_BYTES:
        message = (
            f"is larger than {MAX_JSON_BYTES // 1024**2} MiB; "
            "as JSON Lines it can be of any length: jq -c '.[]' FILE > FILE.jsonl"
        )
        raise InputError(message, file=origin.file)
    value = _load(data, origin)
    if isinstance(value, dict) and isinstance(value.get("articles"), list) and not value.keys() & {*ALIASES["text"]}:
        value = value["articles"]
    if not isinstance(value, list):
        yield _build(value, origin)
        return
    if not value:
        raise InputError("holds an empty list: no article", file=origin.file)
    for row, element in enumerate(value, start=1):
        try:
            yield _build(element, origin, row)
        except InputError as error:
            yield error


def parse_json_lines(lines: Iterable[bytes], origin: Origin) -> Iterator[Article | InputError]:
    """Yield the article of each line. Rows are line numbers, from 1; blank lines are counted and passed over.

    Raises:
        InputError: There is no line but blank ones, or the first shows that this is no UTF-8 text at all.
    """
    empty = True
    for row, line in enumerate(lines, start=1):
        if row == 1:
            refuse_foreign(line, origin.file)
        if not line.strip():
            continue
        empty = False
        try:
            yield _build(_load(line.rstrip(b"\r\n"), origin, row), origin, row)
        except InputError as error:
            yield error
    if empty:
        raise InputError("is empty", file=origin.file)


def capped_lines(stream: BinaryIO) -> Iterator[bytes]:
    r"""Yield the lines of a stream, parted by b"\n" alone, which they keep.

    A line above MAX_JSON_BYTES comes as its first MAX_JSON_BYTES + 1 bytes; the rest of it is read and thrown away.
    """
    while line := stream.readline(MAX_JSON_BYTES + 1):
        rest = line if len(line) > MAX_JSON_BYTES else b""
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(_SKIP_BYTES)
        yield line


def _build(value: JsonValue, origin: Origin, row: int | None = None) -> Article:
    if not isinstance(value, dict):
        raise InputError(f"is no article but {_name_kind(value)} (want an object)", file=origin.file, row=row)
    return build_article(value, origin, row=row)


def _name_kind(value: JsonValue) -> str:
    if value is None:
        return "null"
    return {list: "a list", str: "a string", bool: "a boolean"}.get(type(value), "a number")


def _load(data: bytes, origin: Origin, row: int | None = None) -> JsonValue:
    """Parse one JSON value of at most MAX_JSON_BYTES; lone surrogates in it become U+FFFD."""
    if len(data) > MAX_JSON_BYTES:
        raise InputError(f"is larger than {MAX_JSON_BYTES // 1024**2} MiB", file=origin.file, row=row)
    text = decode(data, origin.file, row)
    if not text.strip():
        raise InputError("is empty", file=origin.file, row=row)
    try:
        value = json.loads(
            text, object_pairs_hook=_refuse_twins, parse_constant=_refuse_constant, parse_float=_parse_float
        )
        return _replace_surrogates(value, MAX_NESTING)
    except json.JSONDecodeError as error:
        place = f"column {error.colno}" if row else f"line {error.lineno}, column {error.colno}"
        hint = "; is it JSON Lines? then name it .jsonl" if error.msg == "Extra data" and not row else ""
        fault = f"is not valid JSON: {error.msg} ({place}){hint}"
    except RecursionError:
        fault = f"is nested more than {MAX_NESTING} levels deep"
    except _NotPlainJson as error:
        fault = str(error)
    except ValueError:  # Python's limit on the digits of an integer
        fault = "holds an integer of thousands of digits"
    raise InputError(fault, file=origin.file, row=row)


def _refuse_twins(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        twin = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise _NotPlainJson(f"is not plain JSON: the key {twin[:40]!r} stands twice in one object")
    return fields


def _refuse_constant(name: str) -> NoReturn:
    raise _NotPlainJson(f"is not plain JSON: {name} is no number")


def _parse_float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _NotPlainJson(f"holds a number that is too large: {digits[:40]}")
    return number


def _replace_surrogates(value: JsonValue, levels: int) -> JsonValue:
    """The same value in which every string can be written as UTF-8, if it is at most `levels` deep."""
    if isinstance(value, str):
        return replace_surrogates(value)
    if not isinstance(value, dict | list):
        return value
    if levels == 0:
        raise RecursionError
    if isinstance(value, list):
        return [_replace_surrogates(element, levels - 1) for element in value]
    return {replace_surrogates(key): _replace_surrogates(element, levels - 1) for key, element in value.items()}
