"""Exchanges: answered requests as files, written by `Capturing` and answered from by `Replaying`.

An exchange is what was sent and what came back over the wire, with its provenance; it is never written or edited by
hand, and a folder of them needs no network and no key. It holds no header and no key.
"""

import json
import os
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Final, Literal

from pydantic import ValidationError

from summarise._version import __version__
from summarise.data import Value, sha256
from summarise.errors import ConfigurationError, ReplayMissed
from summarise.llm.call import LLM, Completion, Request

FORMAT: Final = 1
_SHOWN_CHARS: Final = 100
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Provenance(Value):
    """Where an answer came from."""

    recorded_at: str
    """ISO 8601, UTC."""
    endpoint: str
    """Base URL without credentials."""
    model_asked: str
    """The model asked for."""
    model_served: str | None
    """The model that the endpoint said answered."""
    recorded_by: str
    """This program and its version."""


class Exchange(Value):
    """One request with its answer."""

    format: Literal[1] = FORMAT
    """Version of this file format."""
    digest: str
    """The digest of the request."""
    request: Request
    """What was asked."""
    completion: Completion
    """What was answered; it parsed."""
    provenance: Provenance
    """Where the answer came from."""


class Capturing:
    """An LLM that writes each exchange of the inner LLM into a folder. An exchange that is there is not overwritten."""

    def __init__(self, inner: LLM, folder: Path, *, endpoint: str) -> None:
        """Wrap `inner`, whose answers are those of `endpoint` (base URL without credentials).

        Raises:
            ConfigurationError: The folder cannot be made.
        """
        self._inner, self._folder, self._endpoint = inner, folder, endpoint
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(f"cannot make the folder {folder} for exchanges: {error.strerror}") from error

    async def complete(self, request: Request) -> Completion:
        """Answer as the inner LLM, and return once the exchange is written. Errors are never written.

        Raises:
            ArticleError: As the inner LLM.
            RunStopped: As the inner LLM.
            ConfigurationError: The exchange cannot be written.
        """
        completion = await self._inner.complete(request)
        # Neither article nor model text gets into a file name.
        stem = f"{request.schema_name}-{request.digest[:16]}"
        path = self._folder / f"{stem}.json"
        if path.exists() and _load(path).request.model != request.model:
            path = self._folder / f"{stem}-{sha256(request.model)[:8]}.json"
        if not path.exists():
            self._write(path, request, completion)
        return completion

    def _write(self, path: Path, request: Request, completion: Completion) -> None:
        exchange = Exchange(
            digest=request.digest,
            request=request,
            completion=completion,
            provenance=Provenance(
                recorded_at=datetime.now(UTC).isoformat(timespec="seconds"),
                endpoint=self._endpoint,
                model_asked=request.model,
                model_served=completion.model,
                recorded_by=f"summarise {__version__}",
            ),
        )
        text = json.dumps(exchange.model_dump(), indent=1, ensure_ascii=False) + "\n"
        # UTF-8 cannot hold a lone surrogate of an article; a JSON escape can.
        text = _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
        half = path.with_suffix(f".{os.getpid()}.tmp")
        try:
            half.write_text(text, encoding="utf-8", newline="\n")
            half.replace(path)
        except OSError as error:
            raise ConfigurationError(f"cannot write the exchange {path}: {error.strerror}") from error


class Replaying:
    """An LLM that answers from a folder of exchanges and nowhere else."""

    def __init__(self, folder: Path) -> None:
        """Read the folder, with those below it.

        Raises:
            ConfigurationError: It is no folder, holds no exchange or two answers of one model to the same request, or a
                file in it is no whole exchange of this format.
        """
        if not folder.is_dir():
            raise ConfigurationError(f"no folder of exchanges: {folder}")
        self._folder = folder
        self._exchanges = [_load(path) for path in sorted(folder.rglob("*.json"))]
        if not self._exchanges:
            raise ConfigurationError(f"{folder} holds no exchange")
        self._by_key = {(exchange.digest, exchange.request.model): exchange for exchange in self._exchanges}
        for exchange in self._exchanges:
            if self._by_key[exchange.digest, exchange.request.model].completion != exchange.completion:
                raise ConfigurationError(
                    f"{folder} holds two answers of {exchange.request.model!r} to the request {exchange.digest[:16]}"
                )

    @cached_property
    def models(self) -> frozenset[str]:
        """The models that the exchanges were asked of."""
        return frozenset(exchange.request.model for exchange in self._exchanges)

    async def complete(self, request: Request) -> Completion:
        """Answer from the exchange with the digest of the request; of several models' answers from the one asked for.

        Raises:
            ReplayMissed: There is none; the message shows the nearest exchange and the first difference.
        """
        (only, *others) = self.models
        model = request.model if others else only
        exchange = self._by_key.get((request.digest, model))
        if exchange is None:
            raise ReplayMissed(self._explain(request))
        return exchange.completion

    def _explain(self, request: Request) -> str:
        """What is nearest to a request that was never recorded, and where they part."""
        if elsewhere := sorted(e.request.model for e in self._exchanges if e.digest == request.digest):
            known = f"from {elsewhere[0]!r}, not from {request.model!r}"
            return f"{self._folder} has this {request.schema_name} answer {known}"
        same = [e for e in self._exchanges if e.request.schema_name == request.schema_name]
        if not same:
            return f"{self._folder} has no exchange for the prompt {request.schema_name!r}"
        wanted = _lines(request)
        nearest = max(same, key=lambda e: _likeness(wanted, _lines(e.request)))
        where, mine, theirs = next(_differences(request, nearest.request), ("settings", "", ""))
        return (
            f"{self._folder} has no answer to this {request.schema_name} request. The nearest, {nearest.digest[:16]}, "
            f"differs first in its {where}: here {_shown(mine)}, there {_shown(theirs)}. "
            "Record it again with --capture if the prompt or the article changed"
        )


def _load(path: Path) -> Exchange:
    try:
        # Not by pydantic's own JSON parser, which refuses the escape of a lone surrogate.
        exchange = Exchange.model_validate(json.loads(path.read_bytes()), strict=False)
    except OSError as error:
        raise ConfigurationError(f"cannot read the exchange {path}: {error.strerror}") from error
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ConfigurationError(f"{path} is no exchange: it is not JSON ({error})") from error
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "file"
        raise ConfigurationError(f"{path} is no exchange of format {FORMAT}: {where}: {first['msg']}") from error
    if exchange.request.digest != exchange.digest:
        raise ConfigurationError(f"{path}: the request does not have the digest {exchange.digest[:16]}: it was edited")
    return exchange


def _lines(request: Request) -> list[str]:
    return [line for message in request.messages for line in message.content.split("\n")]


def _likeness(wanted: list[str], lines: list[str]) -> float:
    """Share of lines in common; linear, so that a large folder is searched in good time."""
    have = set(lines)
    return sum(line in have for line in wanted) / max(len(wanted), len(lines), 1)


def _differences(one: Request, other: Request) -> Iterator[tuple[str, str, str]]:
    """Where two requests part: the message or setting, and the lines on either side."""
    for mine, theirs in zip(one.messages, other.messages, strict=False):
        ours, others = mine.content.split("\n"), theirs.content.split("\n")
        for a, b in zip(ours, others, strict=False):
            if a != b:
                yield f"{mine.role} message", *_around(a, b)
        if len(ours) != len(others):
            yield f"{mine.role} message", f"{len(ours)} lines", f"{len(others)} lines"
    if len(one.messages) != len(other.messages):
        yield "messages", str(len(one.messages)), str(len(other.messages))
    if one.json_schema != other.json_schema:
        yield "schema", "another one", "the one recorded"
    if one.sampling != other.sampling:
        yield "sampling", one.sampling.model_dump_json(), other.sampling.model_dump_json()


def _around(one: str, other: str) -> tuple[str, str]:
    """Both lines from shortly before the place where they part."""
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = max(at - 20, 0)
    return one[start : start + _SHOWN_CHARS], other[start : start + _SHOWN_CHARS]


def _shown(text: str) -> str:
    return ascii(text) if not text.isprintable() else f"“{text}”"
