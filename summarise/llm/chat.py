"""The one place that talks to a network: a Request goes to an endpoint, a Completion or an error of ours comes back.

The endpoint is any that speaks OpenAI's chat completions. A request is sent once, and again only where a parameter of
it is refused; trying again is the work of `pacing.py`, reading what came back that of `wire.py`. Neither keys nor
content are logged.

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
import json
import logging
import os
import re
import socket
import ssl
import urllib.request
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, Self
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import httpx2
import openai
from openai import AsyncAPIResponse

from summarise.errors import ConfigurationError, DeadlineExceeded, EndpointError, SummariseError, UnsafeEndpoint
from summarise.llm.call import Completion, Request
from summarise.llm.endpoint import Endpoint, without_secrets
from summarise.llm.wire import (
    Complaint,
    as_text,
    find_error,
    judge,
    read_complaint,
    read_completion,
    read_envelope,
    read_models,
)

__all__ = ["DEFAULT_CONCURRENCY", "DEFAULT_TIMEOUT_S", "MAX_REPLY_BYTES", "Abilities", "Chat", "Endpoint"]

DEFAULT_TIMEOUT_S: Final = 300.0
DEFAULT_CONCURRENCY: Final = 64
MAX_REPLY_BYTES: Final = 8 * 2**20
"""Largest reply that is read, counted after decompression."""

_MAX_ERROR_BYTES: Final = 2**16
_CONNECT_S: Final = 20.0
# A server that refuses a parameter does so before it generates: what takes longer has been accepted.
_REFUSAL_S: Final = 5.0
_MAX_STEPS: Final = 3
# Sent where the server wants no key, since the SDK insists on one.
_NO_KEY: Final = "none"

_FORMAT_WORDS: Final = re.compile(
    r"response[_ ]format|json[_ ]schema|json[_ ]object|json mode|structured output|grammar|guided", re.IGNORECASE
)
_LIMIT_WORDS: Final = re.compile(r"max_completion_tokens", re.IGNORECASE)
_TOO_MUCH_WORDS: Final = re.compile(r"too large|at most|less than or equal|exceed", re.IGNORECASE)
_TEMPERATURE_WORDS: Final = re.compile(r"temperature", re.IGNORECASE)

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Abilities:
    """What the endpoint takes, as far as it has been found out."""

    response_format: Literal["json_schema", "json_object", "plain"] = "json_schema"
    """How the form of the reply is asked for; `plain`: in words alone."""
    limit_parameter: Literal["max_completion_tokens", "max_tokens"] = "max_completion_tokens"
    """Under which name the output limit is sent."""
    temperature: bool = True
    """Whether a temperature is sent."""


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
                    complaint = read_complaint(rejected.status, rejected.body)
                    fault = judge(complaint, rejected.headers, self._endpoint)
                    if self._step_down(tried, complaint, fault):
                        continue
                    raise fault from None
                self._settled = True
                return read_completion(envelope, request, self._endpoint.address).model_copy(update={"attempts": sent})
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
            complaint = read_complaint(rejected.status, rejected.body)
            raise judge(complaint, rejected.headers, self._endpoint) from None
        return read_models(listing, self._endpoint.address)

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
        envelope = read_envelope(data, response.headers.get("content-type", ""), self._endpoint.address)
        if (error_object := find_error(envelope)) is not None:
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

    def _step_down(self, tried: Abilities, complaint: Complaint, fault: SummariseError) -> bool:
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
            f"the proxy {without_secrets(proxy)} of the environment cannot be used: only HTTP proxies are; set NO_PROXY"
        )
    return without_secrets(proxy)


def _walk_causes(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    while at is not None:
        yield at
        at = at.__cause__ or at.__context__


def _write_body(request: Request, abilities: Abilities) -> dict[str, Any]:
    """The parameters of a chat call."""
    messages = [{"role": message.role, "content": as_text(message.content)} for message in request.messages]
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


def _reduce(abilities: Abilities, complaint: Complaint) -> Abilities:
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
