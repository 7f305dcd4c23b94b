"""What was captured is replayed without a network; a miss is explained; nothing secret or edited passes."""

import asyncio
import json

import pytest

from summarise.data import Usage
from summarise.errors import ConfigurationError, EndpointError, ReplayMissed
from summarise.llm.call import Completion, Message, Request, Sampling
from summarise.llm.exchange import Capturing, Replaying

ANSWER = Completion(
    content='{"a": 1}', finish_reason="stop", model="m-2031", usage=Usage(input_tokens=5, output_tokens=2)
)


def request(text: str = "List the claims.", model: str = "m", **changes) -> Request:
    messages = (Message(role="system", content="You list claims."), Message(role="user", content=text))
    return Request(messages=messages, schema_name="claims", json_schema={"type": "object"}, model=model, **changes)


class Answering:
    def __init__(self, answer=ANSWER):
        self.answer, self.asked = answer, 0

    async def complete(self, request):
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def capture(folder, *requests, answer=ANSWER):
    inner = Answering(answer)
    capturing = Capturing(inner, folder, endpoint="http://127.0.0.1:1/v1")
    return [asyncio.run(capturing.complete(one)) for one in requests]


def replay(folder, one):
    return asyncio.run(Replaying(folder).complete(one))


def test_what_was_captured_is_replayed_equal(tmp_path):
    assert capture(tmp_path, request()) == [ANSWER]
    assert replay(tmp_path, request()) == ANSWER


def test_the_file_says_what_was_asked_and_where_the_answer_came_from(tmp_path):
    capture(tmp_path, request())
    (path,) = tmp_path.iterdir()
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert path.name == f"claims-{request().digest[:16]}.json"
    assert sorted(saved) == ["completion", "digest", "format", "provenance", "request"]
    assert {k: v for k, v in saved["provenance"].items() if k != "recorded_at"} == {
        "endpoint": "http://127.0.0.1:1/v1",
        "model_asked": "m",
        "model_served": "m-2031",
        "recorded_by": saved["provenance"]["recorded_by"],
    }


def test_with_one_model_in_the_folder_any_model_is_answered(tmp_path):
    capture(tmp_path, request())
    assert Replaying(tmp_path).models == {"m"}
    assert replay(tmp_path, request(model="other")) == ANSWER


def test_with_several_models_the_one_asked_for_answers(tmp_path):
    capture(tmp_path, request(model="m"))
    capture(tmp_path, request(model="n"), answer=ANSWER.model_copy(update={"content": "{}"}))
    assert replay(tmp_path, request(model="n")).content == "{}"
    assert replay(tmp_path, request(model="m")) == ANSWER
    with pytest.raises(ReplayMissed, match="from 'm', not from 'o'"):
        replay(tmp_path, request(model="o"))


def test_an_exchange_that_is_there_is_kept(tmp_path):
    capture(tmp_path, request())
    capture(tmp_path, request(), answer=ANSWER.model_copy(update={"content": "other"}))
    assert replay(tmp_path, request()) == ANSWER


def test_an_article_with_a_lone_surrogate_is_captured_and_replayed(tmp_path):
    capture(tmp_path, request("a\ud83cb"))
    assert replay(tmp_path, request("a\ud83cb")) == ANSWER


def test_two_answers_of_one_model_to_one_request_are_refused(tmp_path):
    capture(tmp_path / "a", request())
    capture(tmp_path / "b", request(), answer=ANSWER.model_copy(update={"content": "other"}))
    with pytest.raises(ConfigurationError, match="two answers of 'm'"):
        Replaying(tmp_path)


@pytest.mark.parametrize("content", [b"", b'{"format": 1', b"\xff", b"[" * 100_000])
def test_a_file_that_is_no_json_is_named(tmp_path, content):
    (tmp_path / "broken.json").write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"broken\.json is no exchange: it is not JSON"):
        Replaying(tmp_path)


def test_a_file_holds_readable_text_and_no_more_than_its_fields(tmp_path):
    capture(tmp_path, request("“Zwölf” war’s."))
    (path,) = tmp_path.iterdir()
    text = path.read_text(encoding="utf-8")
    assert "“Zwölf” war’s." in text
    assert text.endswith("}\n")


def test_errors_are_never_written(tmp_path):
    with pytest.raises(EndpointError):
        capture(tmp_path, request(), answer=EndpointError("down", retryable=True))
    assert list(tmp_path.iterdir()) == []


def test_a_miss_shows_the_nearest_exchange_and_the_first_difference(tmp_path):
    capture(tmp_path, request("The bridge was closed.\nTwo were hurt."), request("Something else."))
    with pytest.raises(ReplayMissed) as caught:
        replay(tmp_path, request("The bridge was closed.\nNine were hurt."))
    assert "differs first in its user message: here “Nine were hurt.”, there “Two were hurt.”" in str(caught.value)


@pytest.mark.parametrize(
    ("other", "part"),
    [
        (request(sampling=Sampling(temperature=1.0)), "sampling"),
        (request().model_copy(update={"json_schema": {}}), "schema"),
        (request().model_copy(update={"schema_name": "summary"}), "no exchange for the prompt 'summary'"),
        (request("List the claims.\x1b[31m"), r"\\x1b"),
    ],
)
def test_a_miss_names_what_else_differs(tmp_path, other, part):
    capture(tmp_path, request())
    with pytest.raises(ReplayMissed, match=part):
        replay(tmp_path, other)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda saved: saved["request"]["messages"][0].update(content="edited"), "it was edited"),
        (lambda saved: saved.update(format=2), "no exchange of format 1: format"),
        (lambda saved: saved.update(extra=1), "extra"),
        (lambda saved: saved.pop("completion"), "completion"),
    ],
)
def test_a_file_that_is_no_exchange_is_named(tmp_path, change, message):
    capture(tmp_path, request())
    (path,) = tmp_path.iterdir()
    saved = json.loads(path.read_text(encoding="utf-8"))
    change(saved)
    path.write_text(json.dumps(saved), encoding="utf-8")
    with pytest.raises(ConfigurationError, match=message) as caught:
        Replaying(tmp_path)
    assert path.name in str(caught.value)


def test_a_folder_without_exchanges_is_said_to_be_one(tmp_path):
    with pytest.raises(ConfigurationError, match="holds no exchange"):
        Replaying(tmp_path)
    with pytest.raises(ConfigurationError, match="no folder"):
        Replaying(tmp_path / "missing")


def test_the_digest_leaves_out_the_model_and_nothing_else():
    digests = {
        request().digest,
        request("other").digest,
        request(sampling=Sampling(max_output_tokens=7)).digest,
        request().model_copy(update={"schema_name": "summary"}).digest,
        request().model_copy(update={"json_schema": {}}).digest,
    }
    assert len(digests) == 5
    assert request(model="n").digest == request(model="m").digest
