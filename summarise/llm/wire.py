"""What an OpenAI-compatible endpoint sent, read: the bytes of a reply to a Completion, or to one of our errors.

`chat.py` brings the bytes and says in its table what becomes of what. Nothing here sends, waits or imports the SDK, and
the JSON inside the answer is not read.
"""

import email.utils
import json
import math
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from summarise.data import Usage
from summarise.errors import (
    AuthenticationFailed,
    BadOutput,
    EndpointError,
    Filtered,
    NoCredit,
    Refused,
    RunStopped,
    SummariseError,
    TooLarge,
    Truncated,
    UnknownModel,
    UnsafeEndpoint,
)
from summarise.llm.call import Completion, Request
from summarise.llm.endpoint import Endpoint, without_secrets

_MAX_MESSAGE_CHARS: Final = 300

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
    r"|exceeds? the (?:available |maximum )?(?:context|model's)|(?:prompt|input) is too long"
    r"|too many (?:input )?tokens",
    re.IGNORECASE,
)
_UNKNOWN_MODEL_WORDS: Final = re.compile(
    r"not a valid model|model [^ ]{1,200} (?:does not exist|not found)", re.IGNORECASE
)
# LM Studio answers 200 to an unknown path (lmstudio-bug-tracker#618).
_UNKNOWN_PATH_WORDS: Final = re.compile(r"unexpected endpoint", re.IGNORECASE)
_RETRYABLE: Final = frozenset({408, 409, 425, 429})
_DURATION: Final = re.compile(
    r"(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,9}(?:\.\d{1,9})?)s)?(?:(\d{1,9}(?:\.\d{1,9})?)ms)?"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Complaint:
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


def read_complaint(status: int, body: bytes) -> Complaint:
    """Read an error reply of any shape that servers send: OpenAI's, FastAPI's, a string, a list, plain text."""
    text = body.decode("utf-8-sig", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return Complaint(_effective(status, None), message="" if text.lstrip().startswith("<") else text)
    if isinstance(value, list) and value:
        value = value[0]
    error = value.get("error", value) if isinstance(value, dict) else value
    if not isinstance(error, dict):
        return Complaint(_effective(status, None), message=error if isinstance(error, str) else "")
    code, inner = error.get("code"), error.get("innererror")
    inner = inner if isinstance(inner, dict) else {}
    words = [_as_word(code), _as_word(error.get("type")), _as_word(inner.get("code"))]
    return Complaint(
        status=_effective(status, code),
        message=_find_message(error),
        code=words[0],
        param=_as_word(error.get("param")),
        names=frozenset(word.lower() for word in words if word),
        error=error,
    )


def judge(complaint: Complaint, headers: Mapping[str, str], endpoint: Endpoint) -> SummariseError:
    """Return the error that an error reply stands for.

    Args:
        complaint: What the reply says.
        headers: Of the reply, for how long the server asks to wait and where it redirects.
        endpoint: Who sent it; its key is kept out of the message.
    """
    said = shorten(complaint.message, endpoint.api_key)
    text = f"{endpoint.address} answered {complaint.status or 'with an error'}" + (f": {said}" if said else "")
    if (stop := _find_stop(complaint, headers, endpoint, text)) is not None:
        return stop
    if "json_validate_failed" in complaint.names:
        failed = complaint.error.get("failed_generation")
        reply = as_text(failed) if isinstance(failed, str) else None
        return BadOutput("the answer is not valid JSON of the schema", reply=reply)
    if _is_filter(complaint):
        return Filtered(f"the request was filtered{_list_categories(complaint.error)}: {text}")
    if _is_too_large(complaint):
        return TooLarge(f"the request exceeds what the model reads: {text}")
    status = complaint.status
    if status is None or status >= 500 or status in _RETRYABLE:
        return EndpointError(text, retryable=True, retry_after_s=_read_wait(headers, status))
    return EndpointError(text, retryable=False)


def _find_stop(complaint: Complaint, headers: Mapping[str, str], endpoint: Endpoint, text: str) -> RunStopped | None:
    """The error that ends the run; None where other requests may succeed."""
    status, names = complaint.status, complaint.names
    if status == 402 or names & _NO_CREDIT_CODES or any(name.endswith(_NO_CREDIT_ENDINGS) for name in names):
        return NoCredit(f"the account has no credit: {text}")
    if status in (401, 403) and not _is_filter(complaint):
        return AuthenticationFailed(f"the API key is missing, wrong or not allowed to do this: {text}")
    if _is_unknown(complaint):
        hint = "" if "/v" in urlsplit(endpoint.base_url).path else " (most base URLs end in /v1)"
        return UnknownModel(f"no such model or path: {text}{hint}")
    if status is not None and 300 <= status < 400:
        target = shorten(without_secrets(headers.get("location", "")), endpoint.api_key) or "nowhere"
        return UnsafeEndpoint(f"{endpoint.address} redirects to {target}: refused; is the base URL right?")
    return None


def _is_filter(complaint: Complaint) -> bool:
    # OpenRouter says with 403 that its moderation stopped the request.
    metadata = complaint.error.get("metadata")
    return bool(complaint.names & _FILTER_CODES) or (isinstance(metadata, dict) and "flagged_input" in metadata)


def _is_too_large(complaint: Complaint) -> bool:
    if complaint.status == 413 or complaint.names & _TOO_LARGE_CODES:
        return True
    # A 429 with such words is about tokens a minute.
    return complaint.status != 429 and _TOO_LARGE_WORDS.search(complaint.message) is not None


def _is_unknown(complaint: Complaint) -> bool:
    if complaint.status in (404, 405) or complaint.names & _UNKNOWN_MODEL_CODES:
        return True
    if complaint.status is None and _UNKNOWN_PATH_WORDS.search(complaint.message):
        return True
    return complaint.status == 400 and _UNKNOWN_MODEL_WORDS.search(complaint.message) is not None


def as_text(text: str) -> str:
    """Return text that UTF-8 can hold: U+FFFD for lone surrogates, the same number of code points."""
    return _SURROGATE.sub("\ufffd", text)


def shorten(text: str, secret: str | None = None) -> str:
    """Return words of a server as one short printable line without `secret`."""
    text = text.replace(secret, "***") if secret is not None and len(secret) >= 4 else text
    text = "".join(character for character in " ".join(text.split()) if character.isprintable())
    return text if len(text) <= _MAX_MESSAGE_CHARS else f"{text[:_MAX_MESSAGE_CHARS]} ..."


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


def read_envelope(data: bytes, content_type: str, where: str) -> dict[str, Any]:
    """Return the JSON object of a reply, with whatever is in it.

    Raises:
        EndpointError: The reply is none.
    """
    try:
        value = json.loads(data.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        kind = content_type.partition(";")[0].strip()[:60]
        if not data.strip():
            found = "is empty"
        elif "json" in kind:
            found = "is broken JSON"
        else:
            found = f"is {kind or 'something'}, not JSON: is the base URL right? Most end in /v1"
        raise EndpointError(f"the reply of {where} {found}", retryable=True) from None
    if not isinstance(value, dict):
        raise EndpointError(f"the reply of {where} is JSON, but no object", retryable=True)
    return value


def find_error(envelope: Mapping[str, Any]) -> object:
    """Return the error that a reply with status 200 holds, at its top or in its first choice; None: none."""
    if envelope.get("error") is not None:
        return envelope["error"]
    return (_first_choice(envelope) or {}).get("error")


def read_models(listing: Mapping[str, Any], where: str) -> tuple[str, ...]:
    """Return the ids in a list of models, in its order.

    Raises:
        EndpointError: It is no list of models.
    """
    found = listing.get("data")
    if not isinstance(found, list):
        raise EndpointError(f"{where} answers with no list of models", retryable=False)
    return tuple(
        as_text(model["id"]) for model in found if isinstance(model, dict) and isinstance(model.get("id"), str)
    )


def _first_choice(envelope: Mapping[str, Any]) -> dict[str, Any] | None:
    choices = envelope.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    return choice if isinstance(choice, dict) else None


def read_completion(envelope: Mapping[str, Any], request: Request, where: str) -> Completion:
    """Return the answer in a chat completion; why it ended is looked at before what it says.

    Raises:
        Truncated: The output limit was reached.
        Filtered: A content filter stopped the answer.
        Refused: The model declined.
        BadOutput: There is no text.
        EndpointError: It is no chat completion.
    """
    choice = _first_choice(envelope)
    if choice is None:
        raise EndpointError(f"the reply of {where} is no chat completion: it has no choices", retryable=True)
    finish, message = choice.get("finish_reason"), choice.get("message")
    said = message if isinstance(message, dict) else {}
    content = said.get("content")
    text = as_text(content) if isinstance(content, str) else ""
    if finish == "length":
        raise Truncated(_explain_length(text, envelope, request.sampling.max_output_tokens))
    if finish == "content_filter":
        raise Filtered(f"the answer was filtered{_list_categories(choice)}")
    if isinstance(said.get("refusal"), str) and said["refusal"]:
        raise Refused(f"the model declined: {shorten(said['refusal'])}")
    if not isinstance(message, dict):
        raise EndpointError(f"the reply of {where} is no chat completion: it has no message", retryable=True)
    if not text.strip():
        raise BadOutput(_explain_nothing(said), reply=text or None)
    model = envelope.get("model")
    return Completion(
        content=text,
        finish_reason=as_text(finish) if isinstance(finish, str) else None,
        model=as_text(model) if isinstance(model, str) and model else None,
        usage=_read_usage(envelope),
    )


def _explain_length(text: str, envelope: Mapping[str, Any], limit: int) -> str:
    usage = envelope.get("usage")
    details = usage.get("completion_tokens_details") if isinstance(usage, dict) else None
    thought = _as_count(details.get("reasoning_tokens")) if isinstance(details, dict) else None
    if not text.strip() and thought:
        return f"the model used all of its {limit} output tokens on reasoning: raise --max-output-tokens"
    if len(text) - len(text.rstrip()) > 200:
        return f"the answer ended in a loop of white space at the limit of {limit} output tokens"
    return f"the answer hit the limit of {limit} output tokens: raise --max-output-tokens"


def _explain_nothing(message: Mapping[str, Any]) -> str:
    if message.get("tool_calls"):
        return "the reply is a tool call, not an answer"
    if isinstance(message.get("content"), list):
        return "the reply is a list of parts, not a text"
    if message.get("reasoning_content") or message.get("reasoning"):
        return "the reply is empty: the model only reasoned"
    return "the reply is empty"


def _read_usage(envelope: Mapping[str, Any]) -> Usage:
    usage = envelope.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    return Usage(
        input_tokens=_as_count(counts.get("prompt_tokens")), output_tokens=_as_count(counts.get("completion_tokens"))
    )


def _as_count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
