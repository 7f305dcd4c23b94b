"""Whatever a server answers, the article ends in one status, with the reason, and nothing broken is kept."""

import json
from pathlib import Path

import pytest
from endpoint import Endpoint, chat

from summarise import Article, summarise
from summarise.store import Store

COMPLETIONS = sorted((Path(__file__).resolve().parent.parent / "fixtures" / "completions").glob("*.json"))
ARTICLE = Article(id="a", text="Police said two people were hurt.")
NOTHING = chat(json.dumps({"claims": [], "quotes": [], "sources": []}))
SUMMARY = chat(json.dumps({"headline": "Two hurt", "sentences": []}))


@pytest.mark.parametrize("path", COMPLETIONS, ids=[path.stem for path in COMPLETIONS])
def test_a_broken_completion_ends_in_its_status(path, tmp_path):
    case = json.loads(path.read_text(encoding="utf-8"))

    def answer(body):
        name = body["response_format"]["json_schema"]["name"]
        return {"summary": SUMMARY, "repair": NOTHING}.get(name, case["body"])

    with Endpoint(answer) as server:
        record = summarise(ARTICLE, engine="llm", base_url=server.base_url, model="m", store=tmp_path / "s.db")
    expected = case["expected_status"]
    assert record.status == expected
    if case["expected_message"]:
        assert record.error is not None
        assert case["expected_message"] in record.error.message
    with Store.read(tmp_path / "s.db") as store:
        kept = {call.purpose for kept in store.records() for call in kept.run.calls}
    assert bool(kept) is (expected in ("ok", "partial"))
    if expected == "bad_output":
        assert len(server.requests) == 2, "asked, and asked once more with the error"


def test_the_reask_quotes_the_error_and_its_answer_counts():
    good = json.loads((COMPLETIONS[0].parent / "fenced.json").read_text(encoding="utf-8"))["body"]
    answers = [chat("no JSON at all"), good, SUMMARY]
    with Endpoint(lambda _: answers.pop(0)) as server:
        record = summarise(ARTICLE, engine="llm", base_url=server.base_url, model="m")
    assert record.status == "ok"
    assert [call.reasks for call in record.run.calls] == [1, 0]
    assert record.run.usage.input_tokens == 300
    again = server.requests[1]["messages"]
    assert [message["role"] for message in again] == ["system", "user", "assistant", "user"]
    assert "not one JSON object" in again[-1]["content"]


def test_nothing_of_another_article_is_shown_as_found():
    other = json.loads((COMPLETIONS[0].parent / "another-articles-claims.json").read_text(encoding="utf-8"))["body"]
    answers = [other, NOTHING]
    with Endpoint(lambda _: answers.pop(0)) as server:
        record = summarise(ARTICLE, engine="llm", base_url=server.base_url, model="m")
    assert record.claims == ()
    assert record.rejected[0].findings[0].check == "quote.located"
