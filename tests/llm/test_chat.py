"""Over a real socket: every reply and every broken connection ends in a Completion or in one of our errors."""

import asyncio
import gzip
import json
import logging
import os
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

import pytest
from loopback import (
    CERTIFICATE,
    Loopback,
    close,
    close_in_body,
    completion,
    drip,
    failure,
    hang,
    hang_in_body,
    reply,
    reset,
)

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
from summarise.llm.call import Completion, Message, Request, Sampling
from summarise.llm.chat import Abilities, Chat, Endpoint

KEY = "sk-canary-0123456789"
REQUEST = Request(
    messages=(Message(role="system", content="You list claims."), Message(role="user", content="An article.")),
    schema_name="claims",
    json_schema={"type": "object", "properties": {"a": {"type": "integer"}}},
    sampling=Sampling(max_output_tokens=64),
    model="m-1",
)


def ask(*script, request=REQUEST, timeout_s=10.0, path="/v1", tls=False):
    """Ask one question; return the answer or the error, the calls that arrived, and the abilities found out."""

    async def run():
        async with Loopback(*script, tls=tls) as server:
            endpoint = Endpoint(server.base_url.removesuffix("/v1") + path, KEY)
            async with Chat(endpoint, timeout_s=timeout_s) as chat:
                try:
                    result = await chat.complete(request)
                except SummariseError as error:
                    result = error
                return result, server.calls, chat.abilities

    return asyncio.run(run())


def refusing(*names):
    """A server that refuses requests with any of these parameters or formats, as OpenAI does."""

    def answer(body):
        form = body.get("response_format", {}).get("type")
        for name in names:
            if name in body:
                return failure(400, f"Unsupported parameter: '{name}'.", param=name, code="unsupported_parameter")
            if name == form:
                return failure(400, f"'{name}' is not available.", param="response_format")
        return reply(completion())

    return answer


def flood(body):
    return reply(b'{"id": "' + b"A" * (9 * 2**20) + b'"}')


def test_a_whole_answer_becomes_a_completion():
    result, calls, abilities = ask(reply(completion()))
    assert result == Completion(
        content='{"a": 1}',
        finish_reason="stop",
        model="served-1",
        usage=Usage(input_tokens=100, output_tokens=20),
        attempts=1,
    )
    assert abilities == Abilities()
    (call,) = calls
    assert call.line == "POST /v1/chat/completions HTTP/1.1"
    assert call.headers["authorization"] == f"Bearer {KEY}"
    assert call.body == {
        "model": "m-1",
        "messages": [
            {"role": "system", "content": "You list claims."},
            {"role": "user", "content": "An article."},
        ],
        "max_completion_tokens": 64,
        "temperature": 0.0,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "claims", "strict": True, "schema": REQUEST.json_schema},
        },
    }


def test_a_query_of_the_base_url_goes_with_each_request():
    _, (call,), _ = ask(reply(completion()), path="/openai?api-version=2025-01-01")
    assert call.line == "POST /openai/chat/completions?api-version=2025-01-01 HTTP/1.1"


def test_a_loopback_server_needs_no_key():
    async def run():
        async with Loopback(reply(completion())) as server, Chat(Endpoint(server.base_url)) as chat:
            return await chat.complete(REQUEST)

    assert asyncio.run(run()).content == '{"a": 1}'


FILTERED_BY_AZURE = {
    "code": "content_filter",
    "innererror": {
        "code": "ResponsibleAIPolicyViolation",
        "content_filter_result": {
            "hate": {"filtered": False, "severity": "safe"},
            "violence": {"filtered": True, "severity": "medium"},
        },
    },
}


@pytest.mark.parametrize(
    ("step", "kind", "said"),
    [
        (failure(401, "Bad key."), AuthenticationFailed, "answered 401: Bad key."),
        (failure(401, f"Incorrect key: {KEY}."), AuthenticationFailed, "Incorrect key: ***."),
        (failure(403), AuthenticationFailed, "answered 403"),
        (failure(402), NoCredit, "no credit"),
        (failure(429, code="insufficient_quota"), NoCredit, "no credit"),
        (failure(429, type="insufficient_quota"), NoCredit, "no credit"),
        (failure(429, code="monthly_spend_limit_exceeded"), NoCredit, "no credit"),
        (failure(404, "No model m-1.", code="model_not_found"), UnknownModel, "No model m-1."),
        (failure(400, code="model_not_found"), UnknownModel, "answered 400"),
        (failure(400, "m-1 is not a valid model ID"), UnknownModel, "not a valid model ID"),
        (reply("Not Found", 404, kind="text/plain"), UnknownModel, "answered 404: Not Found"),
        (failure(405), UnknownModel, "answered 405"),
        (reply({"error": "Unexpected endpoint or method."}), UnknownModel, "no such model or path"),
        (reply("", 301, {"Location": "https://u:p@far.example/v1?k=1"}), UnsafeEndpoint, "to https://far.example/v1:"),
        (reply("", 307, {"Location": "/elsewhere"}), UnsafeEndpoint, "redirects to /elsewhere"),
        (failure(413), TooLarge, "answered 413"),
        (failure(400, code="context_length_exceeded"), TooLarge, "exceeds what the model reads"),
        (failure(400, "This model's maximum context length is 4096 tokens."), TooLarge, "4096"),
        (failure(400, **FILTERED_BY_AZURE), Filtered, "(violence: medium)"),
        (failure(403, code=403, metadata={"flagged_input": "..", "reasons": ["violence"]}), Filtered, "was filtered"),
        (failure(400, "Odd request."), EndpointError, "answered 400: Odd request."),
        (failure(400, code="json_validate_failed", failed_generation="{"), BadOutput, "not valid JSON"),
        (reply([{"error": {"message": "Bad.", "code": 418}}], 418), EndpointError, "answered 418: Bad."),
        (reply({"detail": [{"loc": ["body", "n"], "msg": "x", "input": "secret"}]}, 422), EndpointError, "body.n: x"),
        (reply({"error": "Just words."}, 400), EndpointError, "answered 400: Just words."),
        (failure(400, "A\x1b[31m\nB" + "x" * 400), EndpointError, "answered 400: A[31m Bxxx"),
        (reply(completion(finish="length")), Truncated, "the limit of 64 output tokens"),
        (reply(completion("[" + "\n" * 300, "length")), Truncated, "loop of white space"),
        (
            reply(completion("", "length", usage={"completion_tokens_details": {"reasoning_tokens": 64}})),
            Truncated,
            "all of its 64 output tokens on reasoning",
        ),
        (reply(completion("", "content_filter")), Filtered, "the answer was filtered"),
        (reply(completion(None, message={"refusal": "I can't."})), Refused, "the model declined: I can't."),
        (reply(completion(None)), BadOutput, "the reply is empty"),
        (reply(completion("")), BadOutput, "the reply is empty"),
        (reply(completion(" \n ")), BadOutput, "the reply is empty"),
        (reply(completion(None, "tool_calls", {"tool_calls": [{}]})), BadOutput, "a tool call"),
        (reply(completion([{"type": "text", "text": "x"}])), BadOutput, "a list of parts"),
        (reply(completion(None, message={"reasoning_content": "x"})), BadOutput, "only reasoned"),
        (flood, EndpointError, "larger than 8 MiB"),
        (reply(gzip.compress(b" " * 2**24), 200, {"Content-Encoding": "gzip"}), EndpointError, "larger than 8 MiB"),
    ],
)
def test_what_sending_again_would_not_mend_is_no_retryable_error(step, kind, said):
    result, calls, _ = ask(step)
    assert type(result) is kind
    assert said in str(result)
    assert "\n" not in str(result)
    assert len(str(result)) < 500
    assert not getattr(result, "retryable", False)
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (failure(408), "answered 408"),
        (failure(409), "answered 409"),
        (failure(429, "Slow down."), "answered 429: Slow down."),
        (failure(500), "answered 500"),
        (reply("busy", 503, kind="text/plain"), "answered 503: busy"),
        (reply("<html>Bad gateway</html>", 502, kind="text/html"), "answered 502"),
        (failure(529), "answered 529"),
        (reply(gzip.compress(b"A" * 2**26), 500, {"Content-Encoding": "gzip"}), "answered 500"),
        (reply(b"not gzip", 500, {"Content-Encoding": "gzip"}), "answered 500"),
        (reply({"choices": None, "error": {"message": "Wait.", "code": 429}}), "answered 429: Wait."),
        (reply({"error": {"message": "Odd."}}), "answered with an error: Odd."),
        (reply(completion("", "error") | {"choices": [{"error": {"code": 502, "message": "Up."}}]}), "502: Up."),
        (reply(""), "is empty"),
        (reply("<html>", kind="text/html; charset=x"), "is text/html, not JSON"),
        (reply('{"choices": [{'), "is broken JSON"),
        (reply('{"a":' * 100_000), "is broken JSON"),
        (reply(json.dumps(completion()).replace(" 0", " " + "9" * 5000)), "is broken JSON"),
        (reply([]), "is JSON, but no object"),
        (reply("null"), "is JSON, but no object"),
        (reply({"id": "x"}), "has no choices"),
        (reply(completion(choices=None)), "has no choices"),
        (reply(completion(choices=[])), "has no choices"),
        (reply(completion(choices=["x"])), "has no choices"),
        (reply(completion(choices=[{"message": None, "finish_reason": "stop"}])), "has no message"),
        (reset, "connection reset by 127.0.0.1:"),
        (close, "closed the connection without a reply"),
        (close_in_body, "broke off"),
        (b"HTTP/1.1 200 .\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "127.0.0.1:"),
        (b"\x00\xffnot HTTP\r\n\r\n", "did not answer in HTTP"),
        (reply(completion(), headers={"X-Big": "a" * 2**20}), "did not answer in HTTP"),
        (reply(b"not gzip", 200, {"Content-Encoding": "gzip"}), "cannot be decompressed"),
    ],
)
def test_what_may_pass_is_a_retryable_error(step, said):
    result, calls, _ = ask(step)
    assert type(result) is EndpointError
    assert said in str(result)
    assert (result.retryable, result.retry_after_s) == (True, None)
    assert len(calls) == 1


def test_a_refused_connection_names_the_address():
    async def run():
        async with Loopback(close) as server:
            pass
        async with Chat(Endpoint(server.base_url, KEY)) as chat:
            with pytest.raises(EndpointError) as caught:
                await chat.complete(REQUEST)
        return str(caught.value), caught.value.retryable, server.port

    said, retryable, port = asyncio.run(run())
    assert (said, retryable) == (f"connection refused by 127.0.0.1:{port}", True)


def test_an_unknown_host_is_named():
    async def run():
        async with Chat(Endpoint("http://nowhere.invalid:81/v1", KEY), timeout_s=30) as chat:
            await chat.complete(REQUEST)

    with pytest.raises(EndpointError, match=r"no address is known for nowhere\.invalid:81") as caught:
        asyncio.run(run())
    assert caught.value.retryable


@pytest.mark.parametrize("step", [hang, hang_in_body, drip])
def test_a_reply_that_is_not_whole_in_time_is_cut(step):
    began = time.monotonic()
    result, _, _ = ask(step, timeout_s=0.3)
    assert type(result) is DeadlineExceeded
    assert str(result).endswith("in 0.3 s (deadline)")
    assert time.monotonic() - began < 2


def test_after_a_cut_reply_the_client_still_works():
    async def run():
        async with (
            Loopback(hang, reply(completion())) as server,
            Chat(Endpoint(server.base_url, KEY), timeout_s=0.3) as chat,
        ):
            with pytest.raises(DeadlineExceeded):
                await chat.complete(REQUEST)
            return await chat.complete(REQUEST)

    assert asyncio.run(run()).content == '{"a": 1}'


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({"retry-after": "12"}, 12.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "200"}, 0.2),
        ({"retry-after-ms": "200", "retry-after": "9"}, 0.2),
        ({"retry-after": "300"}, 300.0),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Tue, 01 Jan 2019 00:00:00 GMT"}, None),
        ({"x-ratelimit-reset-tokens": "6m0s"}, 360.0),
        ({"x-ratelimit-reset-requests": "500ms", "x-ratelimit-reset-tokens": "1m2.5s"}, 62.5),
        ({"x-ratelimit-reset-tokens": "1d1h"}, 90_000.0),
        ({"x-ratelimit-reset-tokens": "7"}, 7.0),
        ({"x-ratelimit-reset-tokens": "later"}, None),
        ({"x-ratelimit-reset-tokens": ""}, None),
        ({"retry-after": "2", "x-ratelimit-reset-tokens": "6m0s"}, 2.0),
    ],
)
def test_the_wait_that_the_server_asks_for_is_read(headers, wait_s):
    result, _, _ = ask(failure(429, headers=headers))
    assert result.retry_after_s == wait_s


def test_a_date_to_retry_after_is_read():
    result, _, _ = ask(failure(503, headers={"retry-after": formatdate(time.time() + 30, usegmt=True)}))
    assert 25 < result.retry_after_s <= 30


def test_a_reset_header_counts_for_a_rate_limit_only():
    result, _, _ = ask(failure(500, headers={"x-ratelimit-reset-tokens": "6m0s"}))
    assert result.retry_after_s is None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (completion(finish="eos"), {"finish_reason": "eos"}),
        (completion(finish=None), {"finish_reason": None}),
        (completion(model=None), {"model": None}),
        (completion(usage=None), {"usage": Usage(input_tokens=None, output_tokens=None)}),
        (
            completion(usage={"prompt_tokens": 5, "completion_tokens": "x"}),
            {"usage": Usage(input_tokens=5, output_tokens=None)},
        ),
        (completion(created=float("nan")), {}),
        (completion("a\ud83cb"), {"content": "a�b"}),
        (completion(error=None), {}),
    ],
)
def test_odd_but_whole_answers_are_accepted(body, expected):
    result, _, _ = ask(reply(body))
    plain = {
        "content": '{"a": 1}',
        "finish_reason": "stop",
        "model": "served-1",
        "usage": Usage(input_tokens=100, output_tokens=20),
    }
    assert result == Completion(**(plain | expected))


def test_bytes_that_are_no_utf8_become_replacement_characters():
    result, _, _ = ask(reply(json.dumps(completion("@@")).encode().replace(b"@@", b"a\xffb")))
    assert result.content == "a�b"


def test_a_lone_surrogate_in_a_message_is_sent_as_a_replacement_character():
    request = REQUEST.model_copy(update={"messages": (Message(role="user", content="a\ud83cb"),)})
    _, (call,), _ = ask(reply(completion()), request=request)
    assert call.body["messages"][0]["content"] == "a�b"


@pytest.mark.parametrize(
    ("refused", "sent", "abilities"),
    [
        (["json_schema"], 2, Abilities(response_format="json_object")),
        (["json_schema", "json_object"], 3, Abilities(response_format="plain")),
        (["response_format"], 3, Abilities(response_format="plain")),
        (["max_completion_tokens"], 2, Abilities(limit_parameter="max_tokens")),
        (["temperature"], 2, Abilities(temperature=False)),
        (
            ["max_completion_tokens", "json_schema", "temperature"],
            4,
            Abilities(response_format="json_object", limit_parameter="max_tokens", temperature=False),
        ),
    ],
)
def test_what_the_endpoint_refuses_is_left_out(refused, sent, abilities):
    result, calls, found = ask(refusing(*refused))
    assert (result.content, result.attempts, len(calls), found) == ('{"a": 1}', sent, sent, abilities)


@pytest.mark.parametrize(
    "refusal",
    [
        reply({"detail": [{"loc": ["body", "max_completion_tokens"], "msg": "Extra inputs", "input": {}}]}, 422),
        failure(400, "Unrecognized request argument supplied: max_completion_tokens"),
    ],
)
def test_a_refused_parameter_is_found_in_the_message(refusal):
    result, calls, _ = ask(refusal, reply(completion()))
    assert result.attempts == 2
    assert {"max_tokens"} == {key for key in calls[1].body if key.startswith("max")}


def test_a_server_that_refuses_json_object_without_a_reason_gets_words_alone():
    no_schema = failure(400, "No json_schema.", param="response_format")
    result, calls, _ = ask(no_schema, reply({"error": "No."}, 400), reply(completion()))
    assert (result.attempts, "response_format" in calls[2].body) == (3, False)


@pytest.mark.parametrize(
    ("refused", "form"), [(["json_schema"], {"type": "json_object"}), (["json_schema", "json_object"], None)]
)
def test_without_json_schema_the_last_message_says_what_to_answer(refused, form):
    _, calls, _ = ask(refusing(*refused))
    body = calls[-1].body
    assert body.get("response_format") == form
    assert [message["role"] for message in body["messages"]] == ["system", "user"]
    last = body["messages"][-1]["content"]
    assert last.startswith("An article.\n\nAnswer with one JSON object and nothing else")
    assert last.endswith(json.dumps(REQUEST.json_schema))


def test_a_limit_that_is_too_large_is_no_missing_ability():
    result, calls, abilities = ask(
        failure(400, "max_completion_tokens is too large: 64", param="max_completion_tokens")
    )
    assert type(result) is EndpointError
    assert (len(calls), abilities) == (1, Abilities())


def test_after_three_refusals_the_endpoint_is_not_asked_again():
    result, calls, _ = ask(refusing("max_completion_tokens", "temperature", "response_format"))
    assert type(result) is EndpointError
    assert len(calls) == 4


def test_what_is_refused_is_found_out_once_for_all_calls_at_once():
    async def run():
        async with (
            Loopback(refusing("json_schema", "max_completion_tokens")) as server,
            Chat(Endpoint(server.base_url, KEY)) as chat,
        ):
            results = await asyncio.gather(*(chat.complete(REQUEST) for _ in range(20)))
            return [result.content for result in results], len(server.calls)

    assert asyncio.run(run()) == (['{"a": 1}'] * 20, 22)


def test_calls_that_are_refused_together_step_down_once():
    async def run():
        async with (
            Loopback(reply(completion()), *[failure(400, param="temperature")] * 5, reply(completion())) as server,
            Chat(Endpoint(server.base_url, KEY)) as chat,
        ):
            await chat.complete(REQUEST)
            await asyncio.gather(*(chat.complete(REQUEST) for _ in range(5)))
            return chat.abilities

    assert asyncio.run(run()) == Abilities(temperature=False)


def test_no_more_calls_than_the_concurrency_are_in_flight():
    async def slow(writer):
        await asyncio.sleep(0.02)
        writer.write(reply(completion()))

    async def run():
        async with Loopback(slow) as server, Chat(Endpoint(server.base_url, KEY), concurrency=3) as chat:
            await asyncio.gather(*(chat.complete(REQUEST) for _ in range(20)))
            return server.most

    assert asyncio.run(run()) == 3


def test_waiting_for_a_turn_takes_no_time_from_a_call():
    async def slow(writer):
        await asyncio.sleep(0.15)
        writer.write(reply(completion()))

    async def run():
        async with (
            Loopback(slow) as server,
            Chat(Endpoint(server.base_url, KEY), timeout_s=1.0, concurrency=1) as chat,
        ):
            return await asyncio.gather(*(chat.complete(REQUEST) for _ in range(8)))

    assert len(asyncio.run(run())) == 8


def list_models(step):
    async def run():
        async with Loopback(step) as server, Chat(Endpoint(server.base_url, KEY)) as chat:
            return await chat.list_models(), server.calls[0].line

    return asyncio.run(run())


def test_the_models_are_listed_in_the_order_of_the_endpoint():
    listing = reply({"object": "list", "data": [{"id": "b"}, {"id": "a"}, {"name": "no id"}]})
    assert list_models(listing) == (("b", "a"), "GET /v1/models HTTP/1.1")


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (failure(401), AuthenticationFailed),
        (failure(404), UnknownModel),
        (reply({"data": None}), EndpointError),
        (reply("<html>", kind="text/html"), EndpointError),
        (close, EndpointError),
    ],
)
def test_models_that_cannot_be_listed_are_an_error(step, kind):
    with pytest.raises(kind):
        list_models(step)


def test_a_certificate_that_is_not_trusted_stops_the_run():
    result, calls, _ = ask(reply(completion()), tls=True)
    assert type(result) is UnsafeEndpoint
    assert "SSL_CERT_FILE" in str(result)
    assert calls == []


def test_a_certificate_named_in_ssl_cert_file_is_trusted(monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    result, _, _ = ask(reply(completion()), tls=True)
    assert result.content == '{"a": 1}'


def test_a_certificate_file_that_is_missing_is_a_configuration_error(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        ask(reply(completion()))


def test_https_to_a_server_without_tls_stops_the_run():
    async def speak_http(reader, writer):
        writer.write(reply("", 400))
        writer.close()

    async def run():
        server = await asyncio.start_server(speak_http, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, Chat(Endpoint(f"https://127.0.0.1:{port}/v1", KEY)) as chat:
            await chat.complete(REQUEST)

    with pytest.raises(UnsafeEndpoint, match="http:// only"):
        asyncio.run(run())


def test_a_redirect_is_not_followed():
    async def run():
        async with Loopback(reply(completion())) as other:
            target = {"Location": f"{other.base_url}/chat/completions"}
            async with (
                Loopback(reply("", 307, target)) as server,
                Chat(Endpoint(server.base_url, KEY)) as chat,
            ):
                with pytest.raises(UnsafeEndpoint):
                    await chat.complete(REQUEST)
            return other.calls

    assert asyncio.run(run()) == []


# The SDK's own transport uses what aiohttp is about to drop.
@pytest.mark.filterwarnings("ignore:(BasicAuth|The 'proxy_auth'):DeprecationWarning")
def test_a_dead_proxy_is_named_without_its_password(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://user:secret@127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    result, calls, _ = ask(reply(completion()))
    assert type(result) is EndpointError
    assert "the proxy http://127.0.0.1:9 does not lead to 127.0.0.1:" in str(result)
    assert "secret" not in str(result)
    assert calls == []


def test_a_proxy_of_another_kind_is_a_configuration_error(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "socks5://user:secret@127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    with pytest.raises(ConfigurationError, match="socks5://127") as caught:
        ask(reply(completion()))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("localhost:8000/v1", "no scheme: write http://localhost:8000/v1"),
        ("127.0.0.1:8000", "has no scheme"),
        ("ftp://127.0.0.1/v1", "must begin with http:// or https://"),
        ("http://", "no valid host or port"),
        ("http:///v1", "no valid host or port"),
        ("http://127.0.0.1:99999/v1", "no valid host or port"),
        ("http://127.0.0.1:x/v1", "no valid host or port"),
        ("http://[::1/v1", "no valid host or port"),
        ("http://127.0.0.1:8000/v1\n", "a space or a control character"),
        ("http://user:canary@127.0.0.1/v1", "a user name or a password"),
        ("http://127.0.0.1/v1/chat/completions", "leave /chat/completions out"),
        ("user:canary@host/v1?key=canary", "no scheme"),
    ],
)
def test_a_base_url_that_cannot_be_used_says_what_is_wrong(url, said):
    with pytest.raises(ConfigurationError) as caught:
        Endpoint(url, KEY)
    assert said in str(caught.value)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("", "is empty"),
        ("canary\n", "contains a line break"),
        ("canary\rx", "contains a line break"),
        ("can ary", "contains a space"),
        ("canaryé", "not printable ASCII"),
        ("canary\x00", "not printable ASCII"),
    ],
)
def test_a_key_that_cannot_be_sent_says_why_and_is_not_shown(key, said):
    with pytest.raises(ConfigurationError) as caught:
        Endpoint("https://host.example/v1", key)
    assert said in str(caught.value)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "[::1]", "a.localhost"])
def test_hosts_of_this_machine_need_no_key(host):
    assert Endpoint(f"http://{host}:8000/v1/").public_url == f"http://{host}:8000/v1"


@pytest.mark.parametrize("host", ["api.example.org", "192.168.0.5", "localhost.example.org", "128.0.0.1"])
def test_other_hosts_need_a_key(host):
    with pytest.raises(ConfigurationError, match="set OPENAI_API_KEY"):
        Endpoint(f"http://{host}/v1")


def test_an_endpoint_shows_neither_key_nor_query():
    endpoint = Endpoint("https://host.example/v1?key=canary", KEY)
    assert repr(endpoint) == "Endpoint('https://host.example/v1')"
    assert f"{endpoint}" == repr(endpoint)


def test_the_environment_is_used_where_nothing_is_given(monkeypatch, tmp_path):
    file = tmp_path / "key"
    file.write_text("from-file\n", encoding="utf-8")
    monkeypatch.setenv("OPENAI_API_KEY", "from-environment")
    assert Endpoint.from_environment() == Endpoint("https://api.openai.com/v1", "from-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://b.example/v1")
    assert Endpoint.from_environment() == Endpoint("http://b.example/v1", "from-environment")
    assert Endpoint.from_environment("http://c.example/v1", file) == Endpoint("http://c.example/v1", "from-file")


def test_empty_variables_are_no_variables(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "")
    monkeypatch.setenv("OPENAI_BASE_URL", "")
    with pytest.raises(ConfigurationError, match=r"no API key for https://api\.openai\.com/v1"):
        Endpoint.from_environment()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"canary\nx", "line break"), (b" \n", "is empty"), (b"\xff\xfe", "no text"), (None, "cannot read")],
)
def test_a_key_file_that_cannot_be_used_says_why(tmp_path, content, said):
    file = tmp_path / "key"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigurationError, match=said) as caught:
        Endpoint.from_environment(key_file=file)
    assert "canary" not in str(caught.value)


def test_neither_key_nor_content_is_logged_or_in_an_error(caplog):
    caplog.set_level(logging.DEBUG)
    steps = [failure(401, f"Key {KEY}"), failure(500, KEY), reply(KEY), reset, close_in_body, reply(completion("SAID"))]
    for step in [*steps, failure(307, headers={"Location": f"http://x/{KEY}"})]:
        result, _, _ = ask(step)
        shown = f"{result!s}{result!r}"
        assert KEY not in shown
    assert KEY not in caplog.text
    assert "An article." not in caplog.text
    assert "SAID" not in caplog.text


def test_the_log_variable_of_the_sdk_is_not_heeded():
    code = (
        "import asyncio, test_chat as t\n"
        "from loopback import reply, completion\n"
        "print(t.ask(reply(completion()))[0].content)"
    )
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=Path(__file__).parent,
        env=os.environ | {"OPENAI_LOG": "debug"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (run.stdout, run.stderr) == ('{"a": 1}\n', "")


def test_two_event_loops_in_one_process_each_have_a_client():
    assert [ask(reply(completion()))[0].content for _ in range(2)] == ['{"a": 1}'] * 2


def test_a_cancelled_call_leaves_nothing_open():
    async def run():
        arrived = asyncio.Event()

        async def wait(writer):
            arrived.set()
            await hang(writer)

        async with Loopback(wait) as server, Chat(Endpoint(server.base_url, KEY)) as chat:
            task = asyncio.create_task(chat.complete(REQUEST))
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
