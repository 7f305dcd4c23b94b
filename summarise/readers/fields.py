"""The named fields of one article, from whatever format -> Article: names by alias, values that fit, the rest kept.

Nothing is guessed from a file's text. A value that does not fit its field (a title that is a number, a date of two
readings) is no error: the field stays unsaid and the value is kept in `metadata` under its own name. Only an article
without text is refused.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import JsonValue, ValidationError

from summarise.data import Article, Locator, sha256
from summarise.errors import InputError
from summarise.readers.dates import parse_published

MAX_TEXT_BYTES: Final = 10 * 1024 * 1024
"""Most bytes of UTF-8 of one article's text: a hundred times a long report. More is a mistake, or an attack."""

ALIASES: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id",),
    "text": ("text", "body", "content", "maintext", "articleBody"),
    "title": ("title", "headline"),
    "publisher": ("publisher", "sitename", "outlet", "source", "source-hostname", "source_domain"),
    "published_at": ("published_at", "published", "publish_date", "datePublished", "date", "date_publish"),
    "url": ("url", "link", "uri", "source"),
    "authors": ("authors", "author", "byline"),
    "language": ("language", "lang", "inLanguage"),
    "dateline": ("dateline",),
    "retrieved_at": ("retrieved_at", "date_download"),
    "text_sha256": ("text_sha256",),
}
"""Field of Article -> names under which it is looked for, in order of preference. Case, `_`, `-` and spaces do not
count. Beyond common words, what is written by trafilatura (`source` is its URL, `source-hostname` its site name),
news-please (`date_publish`, `source_domain`, `date_download`) and schema.org (`articleBody`, `inLanguage` ...)."""

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_URL: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*://|tag:|urn:|www\.)\S+", re.IGNORECASE)
_AUTHOR_BREAK: Final = re.compile(r",| and ")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Origin:
    """Which file an article comes from, and what it is called if it does not say so itself."""

    file: str
    """The path as given or found; `-` is standard input."""
    name: str
    """Id of the only article of the file; a row without an id gets `<name>-<row>`."""


def replace_surrogates(text: str) -> str:
    """Return `text` with U+FFFD for each lone surrogate, which no UTF-8 file can hold; offsets stay the same."""
    return _SURROGATE.sub("\ufffd", text)


def is_known(name: str) -> bool:
    """Say whether a name is one under which a field of an article is looked for."""
    return _fold(name) in _KNOWN


def build_article(
    fields: Mapping[str, JsonValue], origin: Origin, *, row: int | None = None, text: str | None = None
) -> Article:
    """Make an article of named fields.

    The text is taken as it is but for CRLF, which becomes LF. Of our own exported articles, `metadata` is merged again,
    and `locator` and `published_at_precision` are made anew.

    Args:
        fields: Names as the file has them, with JSON values.
        origin: The file.
        row: The row in it, from 1; None for a file that holds one article.
        text: The text, where the format keeps it apart from the fields (front matter).

    Raises:
        InputError: There is no text, it is blank, too large or binary, or `text_sha256` is not its digest.
    """
    rest = dict(fields)
    spellings = _spellings(fields)
    wanted = [field for field in ALIASES if field != "text" or text is None]
    taken: dict[str, Any] = {field: _take(rest, spellings, field) for field in wanted}
    found = {field: value for field, value in taken.items() if value is not None}
    text = found.pop("text", text)
    if text is None:
        raise InputError(_describe_missing_text(fields), file=origin.file, row=row)
    if found.get("text_sha256") == sha256(text):
        del found["text_sha256"]  # right for the text as given, which may hold CRLF
    text = text.replace("\r\n", "\n")
    if fault := _fault_of(text):
        raise InputError(fault, file=origin.file, row=row)
    if published := found.get("published_at"):
        found["published_at"], found["published_at_precision"] = published
    found.setdefault("id", origin.name if row is None else f"{origin.name}-{row}")
    rest.pop("locator", None)
    rest.pop("published_at_precision", None)
    try:
        return Article(text=text, locator=Locator(file=origin.file, row=row), metadata=_merge_metadata(rest), **found)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InputError(f"{place}: {first['msg'].removeprefix('Value error, ')}", file=origin.file, row=row) from error


def _fault_of(text: str) -> str | None:
    if not text.strip():
        return "is empty"
    if "\0" in text:
        return f"looks like a binary file (a NUL character at offset {text.index(chr(0))} of the text)"
    if len(text.encode()) > MAX_TEXT_BYTES:
        return f"is larger than {MAX_TEXT_BYTES // 1024**2} MiB of text: split it, or check that it is one article"
    return None


def _describe_missing_text(fields: Mapping[str, JsonValue]) -> str:
    names = {_fold(alias) for alias in ALIASES["text"]}
    if any(isinstance(value, str) for key, value in fields.items() if _fold(key) in names):
        return "is empty"
    keys = ", ".join(repr(key[:40])[1:-1] for key in list(fields)[:10]) or "none"
    more = ", ..." if len(fields) > 10 else ""
    return f"has no text (looked for {', '.join(ALIASES['text'])}; found keys: {keys}{more})"


def _spellings(fields: Iterable[str]) -> dict[str, list[str]]:
    """Folded name -> the names as the file has them, in its order."""
    spellings: dict[str, list[str]] = {}
    for name in fields:
        spellings.setdefault(_fold(name), []).append(name)
    return spellings


def _take(rest: dict[str, JsonValue], spellings: Mapping[str, list[str]], field: str) -> object:
    """Remove the first value that fits a field from `rest` and return it in the field's type; None: there is none.

    Values that say nothing (null, blank, an empty list) are removed as well. The exact spelling of an alias goes first.
    """
    for alias in ALIASES[field]:
        names = [name for name in spellings.get(_fold(alias), ()) if name in rest]
        for name in sorted(names, key=lambda name: name != alias):
            value = rest[name]
            fitting = _FITTING[field](value)
            if fitting is not None or _says_nothing(value):
                del rest[name]
            if fitting is not None:
                return fitting
    return None


def _says_nothing(value: JsonValue) -> bool:
    return not value.strip() if isinstance(value, str) else value is None or value in ([], {})


def _merge_metadata(rest: dict[str, JsonValue]) -> dict[str, JsonValue]:
    given = rest.get("metadata")
    if not isinstance(given, dict):
        return rest
    others = {key: value for key, value in rest.items() if key != "metadata"}
    return rest if given.keys() & others.keys() else {**given, **others}


def _as_text(value: JsonValue) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _as_words(value: JsonValue) -> str | None:
    return (value.strip() or None) if isinstance(value, str) else None


def _as_id(value: JsonValue) -> str | None:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else _as_words(value)


def _as_url(value: JsonValue) -> str | None:
    words = _as_words(value)
    return words if words and _URL.fullmatch(words) else None


def _as_name(value: JsonValue) -> str | None:
    """A name that is given as such, as an object with a name, or as the only element of a list; never a URL."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name")
    return None if _as_url(value) else _as_words(value)


def _as_authors(value: JsonValue) -> tuple[str, ...] | None:
    """Names of a list, or of a string: parted by semicolons where it has any, else by commas and "and"."""
    if isinstance(value, str):
        value = list(value.split(";") if ";" in value else _AUTHOR_BREAK.split(value))
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list):
        return None
    said = [part for part in value if not _says_nothing(part)]
    names = [_as_name(part) for part in said]
    return tuple(name for name in names if name) if said and all(names) else None


def _as_language(value: JsonValue) -> str | None:
    words = _as_words(value)
    return words.replace("_", "-") if words and _LANGUAGE.fullmatch(words) else None


_FITTING: Final[Mapping[str, Callable[[JsonValue], object]]] = {
    "id": _as_id,
    "text": _as_text,
    "title": _as_words,
    "publisher": _as_name,
    "published_at": parse_published,
    "url": _as_url,
    "authors": _as_authors,
    "language": _as_language,
    "dateline": _as_words,
    "retrieved_at": _as_words,
    "text_sha256": _as_words,
}


def _fold(name: str) -> str:
    return name.casefold().translate(_IGNORED)


_IGNORED: Final = str.maketrans("", "", "_- ")
_KNOWN: Final = frozenset(_fold(alias) for aliases in ALIASES.values() for alias in aliases)
