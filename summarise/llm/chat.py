"""The one place that talks to a network: a Request to an OpenAI-compatible endpoint, a Completion or one of our errors back.

It sends each request once, and again only where the endpoint refuses a parameter; trying again is the work of
`pacing.py`. It does not read the JSON inside the answer, and logs neither keys nor content.

What comes back, and what it becomes:

| Reply | Error |
|---|---|
| 401, 403 | AuthenticationFailed |
| 402; a code that means an empty account (`insufficient_quota` ...), with any status | NoCredit |
| 404, 405, a code for an unknown model, "unexpected endpoint" | UnknownModel |
| any redirect; a certificate that is not trusted; a failed TLS handshake | UnsafeEndpoint |
| 413; a code or message that says the context is exceeded | TooLarge |
| a content filter, as an error or as finish_reason | Filtered |
| 400 `json_validate_failed` | BadOutput |
| 400, 422 that refuse a parameter | none: one ability less, asked again at once |
| 408, 409, 425, 429, 5xx | EndpointError, retryable, with the wait that the server asks for |
| other 4xx | EndpointError, not retryable |
| refused, reset, closed, no such name, proxy down, not HTTP, broken compression | EndpointError, retryable |
| more than 8 MiB | EndpointError, not retryable |
| 200 that is no chat completion: HTML, broken JSON, a list, no choices | EndpointError, retryable |
| 200 with an error in it | as the code in the error says |
| no whole reply in time | DeadlineExceeded |
| finish_reason `length` | Truncated |
| refusal | Refused |
| null, blank or tool-call content | BadOutput |
"""

import asyncio
import email.utils
import ipaddress
import json
import logging
import math
import os
import re
import socket
import ssl
import time
import urllib.request
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal, Self
from urllib.parse import SplitResult, parse_qsl, urlsplit

import aiohttp
import httpx2
import openai
from openai import AsyncAPIResponse

from summarise.data import Usage
from summarise.errors import (
    AuthenticationFailed,
    BadOutput,
    ConfigurationError,
    DeadlineExceeded,
    EndpointError,
    Filtered,
    NoCredit,
    Refused,
    SummariseError,
    TooLarge,
    Truncated,
    UnknownModel,
    UnsafeEndpoint,
)
from summarise.llm.call import Completion, Request

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"
DEFAULT_TIMEOUT_S: Final = 300.0
DEFAULT_CONCURRENCY: Final = 64
MAX_REPLY_BYTES: Final = 8 * 2**20
"""Largest reply that is read, counted after decompression."""

_MAX_ERROR_BYTES: Final = 2**16
_CONNECT_S: Final = 20.0
# A server that refuses a parameter does so before it generates: what takes longer has been accepted.
_REFUSAL_S: Final = 5.0
_MAX_STEPS: Final = 3
_MAX_MESSAGE_CHARS: Final = 300
# Sent where the server wants no key, since the SDK insists on one.
_NO_KEY: Final = "none"

# Codes and types of error bodies, as OpenAI, Azure, DeepSeek, Groq, OpenRouter, vLLM and llama.cpp send them.
_NO_CREDIT_CODES: Final = frozenset({
    "billing_hard_limit_reached", "billing_not_active", "credit_balance_exhausted", "insufficient_balance",
    "insufficient_credits", "insufficient_quota",
})  # fmt: skip
_NO_CREDIT_ENDINGS: Final = ("_spend_limit_exceeded", "_usage_limit_exceeded")
_FILTER_CODES: Final = frozenset({"content_filter", "content_policy_violation", "responsibleaipolicyviolation"})
_UNKNOWN_MODEL_CODES: Final = frozenset({"deploymentnotfound", "invalid_model", "model_not_found", "unknown_model"})
_TOO_LARGE_CODES: Final = frozenset({
    "context_length_exceeded", "exceed_context_size_error", "request_too_large", "string_above_max_length",
})  # fmt: skip
_TOO_LARGE_WORDS: Final = re.compile(
    r"maximum context length|context (?:window|size|length) (?:is |was )?exceeded"
    r"|exceeds? the (?:available |maximum )?(?:context|model's)|(?:prompt|input) is too long|too many (?:input )?tokens",
    re.IGNORECASE,
)
_UNKNOWN_MODEL_WORDS: Final = re.compile(
    r"not a valid model|model [^ ]{1,200} (?:does not exist|not found)", re.IGNORECASE
)
# LM Studio answers 200 to an unknown path (lmstudio-bug-tracker#618).
_UNKNOWN_PATH_WORDS: Final = re.compile(r"unexpected endpoint", re.IGNORECASE)
_FORMAT_WORDS: Final = re.compile(
    r"response[_ ]format|json[_ ]schema|json[_ ]object|json mode|structured output|grammar|guided", re.IGNORECASE
)
_LIMIT_WORDS: Final = re.compile(r"max_completion_tokens", re.IGNORECASE)
_TOO_MUCH_WORDS: Final = re.compile(r"too large|at most|less than or equal|exceed", re.IGNORECASE)
_TEMPERATURE_WORDS: Final = re.compile(r"temperature", re.IGNORECASE)
_RETRYABLE: Final = frozenset({408, 409, 425, 429})
_DURATION: Final = re.compile(
    r"(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,9}(?:\.\d{1,9})?)s)?(?:(\d{1,9}(?:\.\d{1,9})?)ms)?"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, repr=False)
class Endpoint:
    """Where a model is asked, and with which key. Checked when made; no text made of it shows the key.

    Raises:
        ConfigurationError: The URL or the key cannot be used; the message says what to set.
    """

    base_url: str = DEFAULT_BASE_URL
    """URL below which `/chat/completions` lies; a query (`?api-version=...`) goes with each request."""
    api_key: str | None = None
    """The key; None only for a server on this machine."""

    def __post_init__(self) -> None:
        _check_url(self.base_url)
        if self.api_key is not None:
            _check_key(self.api_key)
        elif not self.is_loopback:
            raise ConfigurationError(
                f"no API key for {self.public_url}: set OPENAI_API_KEY, or give a file that holds the key "
                "(any word will do for a server that wants none)"
            )

    def __repr__(self) -> str:
        return f"Endpoint({self.public_url!r})"

    @classmethod
    def from_environment(cls, base_url: str | None = None, key_file: Path | None = None) -> Self:
        """Make an endpoint from what was given, else from OPENAI_BASE_URL and OPENAI_API_KEY, else OpenAI's own.

        Args:
            base_url: Wins over OPENAI_BASE_URL.
            key_file: A file that holds the key and nothing else; wins over OPENAI_API_KEY.

        Raises:
            ConfigurationError: As the class, or the file cannot be read.
        """
        url = base_url if base_url is not None else os.environ.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL
        key = _read_key(key_file) if key_file is not None else os.environ.get("OPENAI_API_KEY") or None
        return cls(url, key)

    @property
    def public_url(self) -> str:
        """The base URL as it may be shown and stored: no credentials, no query, no slash at the end."""
        return _shown(self.base_url).rstrip("/")

    @property
    def address(self) -> str:
        """Host and port as written, for messages."""
        return _shown(urlsplit(self.base_url).netloc)

    @property
    def is_loopback(self) -> bool:
        """Whether the server is on this machine."""
        host = urlsplit(self.base_url).hostname or ""
        if host == "localhost" or host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


def _shown(url: str) -> str:
    """A URL without what may be secret in it."""
    scheme, mark, rest = url.rpartition("://")
    return scheme + mark + rest.partition("?")[0].partition("#")[0].rpartition("@")[2]


def _check_url(url: str) -> None:
    shown, advice = _shown(url), "write it as in http://127.0.0.1:8000/v1"
    if not url.strip():
        raise ConfigurationError(f"the base URL is empty: {advice}")
    if not url.isprintable() or " " in url:
        raise ConfigurationError(f"the base URL contains a space or a control character: {advice}")
    if "://" not in url:
        raise ConfigurationError(f"the base URL {shown!r} has no scheme: write http://{shown} or https://{shown}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError(f"the base URL {shown!r} has no valid host or port: {advice}") from None
    if parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"the base URL {shown!r} must begin with http:// or https://")
    if not parts.hostname or port == 0:
        raise ConfigurationError(f"the base URL {shown!r} has no valid host or port: {advice}")
    _check_parts(parts, shown)


def _check_parts(parts: SplitResult, shown: str) -> None:
    if "@" in parts.netloc:
        raise ConfigurationError(
            f"the base URL of {shown!r} contains a user name or a password: leave them out, and set OPENAI_API_KEY"
        )
    if parts.path.rstrip("/").endswith("/chat/completions"):
        raise ConfigurationError(f"the base URL {shown!r} goes too far: leave /chat/completions out")


def _check_key(key: str) -> None:
    if not key:
        raise ConfigurationError("the API key is empty")
    if "\n" in key or "\r" in key:
        raise ConfigurationError("the API key contains a line break")
    if any(character.isspace() for character in key):
        raise ConfigurationError("the API key contains a space")
    if not (key.isascii() and key.isprintable()):
        raise ConfigurationError("the API key contains a character that is not printable ASCII")


def _read_key(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: the key file is no text") from None
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot read the key file: {error.strerror}") from error


@dataclass(frozen=True)
class Abilities:
    """What the endpoint takes, as far as it has been found out."""

    response_format: Literal["json_schema", "json_object", "plain"] = "json_schema"
    """How the form of the reply is asked for; `plain`: in words alone."""
    limit_parameter: Literal["max_completion_tokens", "max_tokens"] = "max_completion_tokens"
    """Under which name the output limit is sent."""
    temperature: bool = True
    """Whether a temperature is sent."""


@dataclass(frozen=True)
class _Complaint:
    """What an error reply says, whatever its shape."""

    status: int | None
    """HTTP status, or the one named in the error of a 200; None where neither says failure."""
    message: str = ""
    code: str = ""
    param: str = ""
    names: frozenset[str] = frozenset()
    """Code, type and inner code in lower case."""
    error: Mapping[str, Any] = field(default_factory=dict)
    """The error object itself; empty where there was none."""


class _Rejected(Exception):
    """A reply whose status is no success, read to its end or to the cap. Its text is empty on purpose."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        super().__init__()
        self.status, self.headers, self.body = status, headers, body


class Chat:
    """An LLM over the network. Use it as `async with Chat(endpoint) as llm`, in one event loop."""

    def __init__(
        self, endpoint: Endpoint, *, timeout_s: float = DEFAULT_TIMEOUT_S, concurrency: int = DEFAULT_CONCURRENCY
    ) -> None:
        """Prepare calls; nothing is opened before `async with`.

        Args:
            endpoint: Whom to ask.
            timeout_s: Longest time of one request, from its sending to the last byte of its reply, in seconds.
            concurrency: Most requests at once; further calls wait, and the time does not count.
        """
        self._endpoint, self._timeout_s, self._concurrency = endpoint, timeout_s, concurrency
        self._proxy = _find_proxy(endpoint)
        self._gate, self._pilot = asyncio.Semaphore(concurrency), asyncio.Lock()
        self._abilities, self._steps, self._settled = Abilities(), 0, False

    async def __aenter__(self) -> Self:
        if "OPENAI_LOG" in os.environ:
            # The SDK has set up its own lines on stderr, between ours.
            logging.getLogger("openai").setLevel(logging.WARNING)
        self._client = self._open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.close()

    @property
    def abilities(self) -> Abilities:
        """What the endpoint takes, as found out so far; it only ever becomes less."""
        return self._abilities

    async def complete(self, request: Request) -> Completion:
        """Answer one request.

        Raises:
            ArticleError: This request has no usable answer; see the module for which error means what.
            RunStopped: No request can be answered.
        """
        async with self._gate, self._in_turn():
            for sent in range(1, _MAX_STEPS + 2):
                tried = self._abilities
                create = self._client.chat.completions.with_streaming_response.create(**_write_body(request, tried))
                try:
                    envelope = await self._receive(create)
                except _Rejected as rejected:
                    complaint = _read_complaint(rejected.status, rejected.body)
                    fault = self._judge(complaint, rejected.headers)
                    if self._step_down(tried, complaint, fault):
                        continue
                    raise fault from None
                self._settled = True
                return _read_completion(envelope, request, self._endpoint.address).model_copy(update={"attempts": sent})
        raise AssertionError("a step down without an end")

    async def list_models(self) -> tuple[str, ...]:
        """Return the ids of the models that the endpoint offers, in its order.

        Raises:
            ArticleError: The endpoint failed, or does not answer with a list of models.
            RunStopped: As `complete`.
        """
        try:
            listing = await self._receive(self._client.models.with_streaming_response.list())
        except _Rejected as rejected:
            raise self._judge(_read_complaint(rejected.status, rejected.body), rejected.headers) from None
        found = listing.get("data")
        if not isinstance(found, list):
            raise EndpointError(f"{self._endpoint.address} answers with no list of models", retryable=False)
        return tuple(
            _as_text(model["id"]) for model in found if isinstance(model, dict) and isinstance(model.get("id"), str)
        )

    def _open(self) -> openai.AsyncOpenAI:
        try:
            http = openai.DefaultAioHttpClient(
                follow_redirects=False,
                limits=httpx2.Limits(
                    max_connections=self._concurrency, max_keepalive_connections=self._concurrency, keepalive_expiry=30
                ),
                event_hooks={"response": [_stop_at_failure]},
            )
        except (OSError, ValueError, httpx2.InvalidURL):
            # Not chained: the SDK's own text may hold a proxy's password.
            raise ConfigurationError(
                "cannot set up HTTP: see SSL_CERT_FILE, SSL_CERT_DIR and the proxy variables of the environment"
            ) from None
        parts = urlsplit(self._endpoint.base_url)
        return openai.AsyncOpenAI(
            base_url=self._endpoint.public_url,
            api_key=self._endpoint.api_key or _NO_KEY,
            default_query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            default_headers={"Accept-Encoding": "identity"},
            http_client=http,
            max_retries=0,
            timeout=openai.Timeout(self._timeout_s, connect=min(_CONNECT_S, self._timeout_s)),
        )

    @asynccontextmanager
    async def _in_turn(self) -> AsyncIterator[None]:
        """Let one call go ahead until the abilities are known, so that they cost three requests, not three a worker."""
        ahead = False
        if not self._settled:
            try:
                async with asyncio.timeout(_REFUSAL_S):
                    ahead = await self._pilot.acquire()
            except TimeoutError:
                pass
        if ahead and self._settled:
            self._pilot.release()
            ahead = False
        try:
            yield
        finally:
            if ahead:
                self._pilot.release()

    async def _receive(self, opening: AbstractAsyncContextManager[AsyncAPIResponse[Any]]) -> dict[str, Any]:
        """Send a request and return the JSON object that answers it; a `_Rejected` says that it was a failure."""
        try:
            async with asyncio.timeout(self._timeout_s), opening as response:
                data = await self._read_reply(response)
        except (openai.OpenAIError, httpx2.HTTPError, aiohttp.ClientError, OSError) as error:
            raise self._name_fault(error) from error
        envelope = _read_envelope(data, response.headers.get("content-type", ""), self._endpoint.address)
        if (error_object := _find_error(envelope)) is not None:
            raise _Rejected(200, response.headers, json.dumps({"error": error_object}).encode())
        return envelope

    async def _read_reply(self, response: AsyncAPIResponse[Any]) -> bytes:
        data = bytearray()
        async for piece in response.iter_bytes():
            data += piece
            if len(data) > MAX_REPLY_BYTES:
                raise EndpointError(
                    f"the reply of {self._endpoint.address} is larger than {MAX_REPLY_BYTES // 2**20} MiB",
                    retryable=False,
                )
        return bytes(data)

    def _step_down(self, tried: Abilities, complaint: _Complaint, fault: SummariseError) -> bool:
        """Whether the request may be sent again with other parameters: lesser ones, or those another call has found."""
        if complaint.status not in (400, 422) or not isinstance(fault, EndpointError):
            return False
        if self._abilities != tried:
            return True
        lesser = _reduce(tried, complaint)
        if lesser == tried or self._steps == _MAX_STEPS:
            return False
        self._abilities, self._steps = lesser, self._steps + 1
        _log.info("the endpoint refuses %s; going on with %s", tried, lesser)
        return True

    def _judge(self, complaint: _Complaint, headers: Mapping[str, str]) -> SummariseError:
        """The error that an error reply stands for."""
        status, names, where = complaint.status, complaint.names, self._endpoint.address
        said = self._quote(complaint.message)
        text = f"{where} answered {status or 'with an error'}" + (f": {said}" if said else "")
        if status == 402 or names & _NO_CREDIT_CODES or any(name.endswith(_NO_CREDIT_ENDINGS) for name in names):
            return NoCredit(f"the account has no credit: {text}")
        if names & _FILTER_CODES or _is_flagged(complaint.error):
            return Filtered(f"the request was filtered{_list_categories(complaint.error)}: {text}")
        if status in (401, 403):
            return AuthenticationFailed(f"the API key is missing, wrong or not allowed to do this: {text}")
        if status == 413 or names & _TOO_LARGE_CODES or (status != 429 and _TOO_LARGE_WORDS.search(complaint.message)):
            return TooLarge(f"the request exceeds what the model reads: {text}")
        if "json_validate_failed" in names:
            failed = complaint.error.get("failed_generation")
            return BadOutput(
                "the answer is not valid JSON of the schema",
                reply=_as_text(failed) if isinstance(failed, str) else None,
            )
        if self._is_unknown(complaint):
            hint = "" if "/v" in urlsplit(self._endpoint.base_url).path else " (most base URLs end in /v1)"
            return UnknownModel(f"no such model or path: {text}{hint}")
        if status is not None and 300 <= status < 400:
            target = self._quote(_shown(headers.get("location", "")))
            return UnsafeEndpoint(
                f"{where} redirects to {target or 'nowhere'}: refused; set the base URL to the target"
            )
        if status is None or status >= 500 or status in _RETRYABLE:
            return EndpointError(text, retryable=True, retry_after_s=_read_wait(headers, status))
        return EndpointError(text, retryable=False)

    def _is_unknown(self, complaint: _Complaint) -> bool:
        if complaint.status in (404, 405) or complaint.names & _UNKNOWN_MODEL_CODES:
            return True
        if complaint.status is None and _UNKNOWN_PATH_WORDS.search(complaint.message):
            return True
        return complaint.status == 400 and _UNKNOWN_MODEL_WORDS.search(complaint.message) is not None

    def _name_fault(self, error: Exception) -> SummariseError:
        """The error that a failed connection stands for.

        The SDK calls nearly all of them a timeout: only the chain of causes tells.
        """
        where, chain = self._endpoint.address, tuple(_walk_causes(error))

        def caused_by(*kinds: type[BaseException]) -> bool:
            return any(isinstance(cause, kinds) for cause in chain)

        if isinstance(error, TimeoutError) or caused_by(aiohttp.SocketTimeoutError):
            return DeadlineExceeded(f"no whole reply from {where} in {self._timeout_s:g} s (deadline)")
        if caused_by(aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError):
            return EndpointError(
                f"the proxy {self._proxy} does not lead to {where}: set NO_PROXY, or mend HTTP_PROXY, HTTPS_PROXY",
                retryable=True,
            )
        if caused_by(ssl.SSLCertVerificationError):
            return UnsafeEndpoint(
                f"the certificate of {where} is not trusted: set SSL_CERT_FILE to the file of the authority that "
                "signed it"
            )
        if caused_by(aiohttp.ClientConnectorSSLError) and not caused_by(ssl.SSLEOFError, ConnectionError):
            return UnsafeEndpoint(f"no TLS connection to {where}: does the server speak http:// only?")
        for kinds, phrase in _CONNECTION_FAULTS:
            if caused_by(*kinds):
                return EndpointError(phrase.format(where=where), retryable=True)
        return EndpointError(f"the connection to {where} failed ({type(chain[-1]).__name__})", retryable=True)

    def _quote(self, text: str) -> str:
        """Words of the server as one short line that cannot hold the key."""
        key = self._endpoint.api_key
        text = text.replace(key, "***") if key is not None and len(key) >= 4 else text
        text = "".join(character for character in " ".join(text.split()) if character.isprintable())
        return text if len(text) <= _MAX_MESSAGE_CHARS else f"{text[:_MAX_MESSAGE_CHARS]} ..."


_CONNECTION_FAULTS: Final[tuple[tuple[tuple[type[BaseException], ...], str], ...]] = (
    ((ConnectionRefusedError,), "connection refused by {where}"),
    ((socket.gaierror, aiohttp.ClientConnectorDNSError), "no address is known for {where}"),
    ((ConnectionResetError, BrokenPipeError, ssl.SSLEOFError), "connection reset by {where}"),
    ((aiohttp.ServerDisconnectedError,), "{where} closed the connection without a reply"),
    ((aiohttp.ConnectionTimeoutError,), "no connection to {where} in time"),
    ((aiohttp.ClientPayloadError,), "the reply of {where} broke off"),
    ((aiohttp.ClientResponseError,), "{where} did not answer in HTTP"),
    ((httpx2.DecodingError,), "the reply of {where} cannot be decompressed"),
)


async def _stop_at_failure(response: httpx2.Response) -> None:
    """Raise for each reply that is no success, before the SDK reads all of it, however large."""
    if response.is_success:
        return
    body = bytearray()
    try:
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) >= _MAX_ERROR_BYTES:
                break
    except (httpx2.HTTPError, aiohttp.ClientError):
        # The status says enough.
        pass
    raise _Rejected(response.status_code, response.headers, bytes(body[:_MAX_ERROR_BYTES]))


def _find_proxy(endpoint: Endpoint) -> str | None:
    """The proxy that the environment names for an endpoint, without credentials; None: none."""
    parts, proxies = urlsplit(endpoint.base_url), urllib.request.getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(parts.netloc):
        return None
    if "://" in proxy and not proxy.lower().startswith(("http://", "https://")):
        raise ConfigurationError(
            f"the proxy {_shown(proxy)} of the environment cannot be used: only HTTP proxies are; set NO_PROXY"
        )
    return _shown(proxy)


def _walk_causes(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    while at is not None:
        yield at
        at = at.__cause__ or at.__context__


def _as_text(text: str) -> str:
    """Text that UTF-8 can hold: U+FFFD for lone surrogates, the same number of code points."""
    return _SURROGATE.sub("\ufffd", text)


def _write_body(request: Request, abilities: Abilities) -> dict[str, Any]:
    """The parameters of a chat call."""
    messages = [{"role": message.role, "content": _as_text(message.content)} for message in request.messages]
    body: dict[str, Any] = {
        "model": request.model,
        "messages": messages,
        abilities.limit_parameter: request.sampling.max_output_tokens,
    }
    if abilities.temperature and request.sampling.temperature is not None:
        body["temperature"] = request.sampling.temperature
    if abilities.response_format == "json_schema":
        schema = {"name": request.schema_name, "strict": True, "schema": request.json_schema}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
        return body
    if abilities.response_format == "json_object":
        body["response_format"] = {"type": "json_object"}
    asked = (
        "Answer with one JSON object and nothing else: no words before or after it, no code fence. "
        f"It must match this JSON Schema:\n{json.dumps(request.json_schema, ensure_ascii=False)}"
    )
    # Many chat templates refuse two messages of one role in a row, and a system message that is not the first.
    if messages[-1]["role"] == "user":
        messages[-1]["content"] += f"\n\n{asked}"
    else:
        messages.append({"role": "user", "content": asked})
    return body


def _reduce(abilities: Abilities, complaint: _Complaint) -> Abilities:
    """The abilities without the one that is refused; the same where the complaint is of something else."""
    for said in (complaint.param, f"{complaint.code} {complaint.message}"):
        if (
            abilities.limit_parameter == "max_completion_tokens"
            and _LIMIT_WORDS.search(said)
            and not _TOO_MUCH_WORDS.search(complaint.message)
        ):
            return replace(abilities, limit_parameter="max_tokens")
        if abilities.temperature and _TEMPERATURE_WORDS.search(said):
            return replace(abilities, temperature=False)
        if abilities.response_format != "plain" and _FORMAT_WORDS.search(said):
            return _lower_format(abilities)
    # Some servers that know json_schema alone refuse json_object without saying what they refuse.
    if abilities.response_format == "json_object" and not complaint.code and not complaint.param:
        return _lower_format(abilities)
    return abilities


def _lower_format(abilities: Abilities) -> Abilities:
    return replace(abilities, response_format="json_object" if abilities.response_format == "json_schema" else "plain")


def _read_complaint(status: int, body: bytes) -> _Complaint:
    """Read an error reply of any of the shapes that servers send: OpenAI's, FastAPI's, a string, a list, plain text."""
    text = body.decode("utf-8-sig", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return _Complaint(_effective(status, None), message="" if text.lstrip().startswith("<") else text)
    if isinstance(value, list) and value:
        value = value[0]
    error = value.get("error", value) if isinstance(value, dict) else value
    if not isinstance(error, dict):
        return _Complaint(_effective(status, None), message=error if isinstance(error, str) else "")
    code, inner = error.get("code"), error.get("innererror")
    inner = inner if isinstance(inner, dict) else {}
    words = [_as_word(code), _as_word(error.get("type")), _as_word(inner.get("code"))]
    return _Complaint(
        status=_effective(status, code),
        message=_find_message(error),
        code=words[0],
        param=_as_word(error.get("param")),
        names=frozenset(word.lower() for word in words if word),
        error=error,
    )


def _effective(status: int, code: object) -> int | None:
    """The status of a failure: that of HTTP, else the one that the error of a 200 names."""
    if not 200 <= status < 300:
        return status
    number = int(code) if isinstance(code, int) or (isinstance(code, str) and re.fullmatch("[0-9]{3}", code)) else 0
    return number if 400 <= number <= 599 else None


def _as_word(value: object) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _find_message(error: Mapping[str, Any]) -> str:
    """The words of an error. Of FastAPI's details only place and message: they also echo what was sent."""
    for key in ("message", "detail", "msg"):
        said = error.get(key)
        if isinstance(said, dict):
            said = said.get("detail")
        if isinstance(said, str) and said:
            return said
        if isinstance(said, list) and said:
            places = [item for item in said if isinstance(item, dict)]
            return "; ".join(f"{_join(item.get('loc'))}: {_as_word(item.get('msg'))}" for item in places[:5])
    return ""


def _join(place: object) -> str:
    return ".".join(_as_word(part) for part in place) if isinstance(place, Iterable) else ""


def _is_flagged(error: Mapping[str, Any]) -> bool:
    """Whether a moderation service stopped the request; OpenRouter says it with 403."""
    metadata = error.get("metadata")
    return isinstance(metadata, dict) and "flagged_input" in metadata


def _list_categories(holder: Mapping[str, Any]) -> str:
    """What a filter objected to, as ` (violence: medium)`; empty where it does not say."""
    inner = holder.get("innererror")
    results = (inner if isinstance(inner, dict) else holder).get("content_filter_result")
    results = results if isinstance(results, dict) else holder.get("content_filter_results")
    if not isinstance(results, dict):
        return ""
    found = [
        f"{name}: {result.get('severity', 'yes')}"
        for name, result in results.items()
        if isinstance(result, dict) and result.get("filtered") is True
    ]
    return f" ({', '.join(found)})"[:100] if found else ""


def _read_wait(headers: Mapping[str, str], status: int | None) -> float | None:
    """The seconds that a server asks to wait; None where it asks for nothing that can be understood."""
    milliseconds = _read_number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    asked = headers.get("retry-after")
    if (seconds := _read_number(asked)) is not None:
        return seconds
    if asked is not None and (seconds := _read_date(asked)) is not None:
        return seconds
    if status != 429:
        return None
    resets = [_read_duration(value) for name, value in headers.items() if name.lower().startswith("x-ratelimit-reset-")]
    return max((reset for reset in resets if reset is not None), default=None)


def _read_number(text: str | None) -> float | None:
    try:
        number = float(text) if text is not None else 0.0
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0 else None


def _read_date(text: str) -> float | None:
    try:
        seconds = email.utils.parsedate_to_datetime(text).timestamp() - time.time()
    except (ValueError, OverflowError):
        return None
    return seconds if seconds > 0 else None


def _read_duration(text: str) -> float | None:
    """Seconds of `6m0s`, `1h2m3.5s`, `500ms`, or of a bare number."""
    if (number := _read_number(text)) is not None:
        return number
    match = _DURATION.fullmatch(text.strip())
    if match is None:
        return None
    sizes = (86_400, 3600, 60, 1, 0.001)
    seconds = sum(float(part) * size for part, size in zip(match.groups(), sizes, strict=True) if part)
    return seconds if seconds > 0 else None


def _read_envelope(data: bytes, content_type: str, where: str) -> dict[str, Any]:
    """The JSON object of a reply, with whatever is in it."""
    try:
        value = json.loads(data.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        kind = content_type.partition(";")[0].strip()[:60]
        found = "empty" if not data.strip() else "broken JSON" if "json" in kind else f"{kind or 'something'}, not JSON"
        raise EndpointError(
            f"the reply of {where} is {found}: is the base URL right? Most end in /v1", retryable=True
        ) from None
    if not isinstance(value, dict):
        raise EndpointError(f"the reply of {where} is JSON, but no object", retryable=True)
    return value


def _find_error(envelope: Mapping[str, Any]) -> object | None:
    """The error that a reply with status 200 holds, at its top or in its first choice; None: none."""
    if envelope.get("error") is not None:
        return envelope["error"]
    choice = _first_choice(envelope)
    return choice.get("error") if choice is not None else None


def _first_choice(envelope: Mapping[str, Any]) -> dict[str, Any] | None:
    choices = envelope.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    return choice if isinstance(choice, dict) else None


def _read_completion(envelope: Mapping[str, Any], request: Request, where: str) -> Completion:
    """The answer in a chat completion; why it ended is looked at before what it says."""
    choice = _first_choice(envelope)
    if choice is None:
        raise EndpointError(f"the reply of {where} is no chat completion: it has no choices", retryable=True)
    finish, message = choice.get("finish_reason"), choice.get("message")
    said = message if isinstance(message, dict) else {}
    content = said.get("content")
    text = _as_text(content) if isinstance(content, str) else ""
    if finish == "length":
        raise Truncated(_explain_length(text, envelope, request.sampling.max_output_tokens))
    if finish == "content_filter":
        raise Filtered(f"the answer was filtered{_list_categories(choice)}")
    if isinstance(said.get("refusal"), str) and said["refusal"]:
        raise Refused(f"the model declined: {_shorten(said['refusal'])}")
    if message is None or not isinstance(message, dict):
        raise EndpointError(f"the reply of {where} is no chat completion: it has no message", retryable=True)
    if not text.strip():
        raise BadOutput(_explain_nothing(said), reply=text or None)
    model = envelope.get("model")
    return Completion(
        content=text,
        finish_reason=_as_text(finish) if isinstance(finish, str) else None,
        model=_as_text(model) if isinstance(model, str) and model else None,
        usage=_read_usage(envelope),
    )


def _explain_length(text: str, envelope: Mapping[str, Any], limit: int) -> str:
    usage = envelope.get("usage")
    details = usage.get("completion_tokens_details") if isinstance(usage, dict) else None
    thought = _as_count(details.get("reasoning_tokens")) if isinstance(details, dict) else None
    if not text.strip() and thought:
        return f"the model used all of its {limit} output tokens on reasoning: raise max_output_tokens"
    if len(text) - len(text.rstrip()) > 200:
        return f"the answer ended in a loop of white space at the limit of {limit} output tokens"
    return f"the answer hit the limit of {limit} output tokens: raise max_output_tokens"


def _explain_nothing(message: Mapping[str, Any]) -> str:
    if message.get("tool_calls"):
        return "the reply is a tool call, not an answer"
    if isinstance(message.get("content"), list):
        return "the reply is a list of parts, not a text"
    if message.get("reasoning_content") or message.get("reasoning"):
        return "the reply is empty: the model only reasoned"
    return "the reply is empty"


def _shorten(text: str) -> str:
    text = "".join(character for character in " ".join(text.split()) if character.isprintable())
    return text if len(text) <= _MAX_MESSAGE_CHARS else f"{text[:_MAX_MESSAGE_CHARS]} ..."


def _read_usage(envelope: Mapping[str, Any]) -> Usage:
    usage = envelope.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    return Usage(
        input_tokens=_as_count(counts.get("prompt_tokens")), output_tokens=_as_count(counts.get("completion_tokens"))
    )


def _as_count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
