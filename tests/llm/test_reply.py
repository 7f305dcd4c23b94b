"""A reply is parsed as it is or not at all."""

import json

import pytest

from summarise.errors import BadOutput
from summarise.llm.reply import REPLIES, ClaimsReply, SummaryReply, parse_reply, schema_of

SUMMARY = '{"headline": "h", "sentences": [{"text": "t", "claims": ["c-1"]}]}'
CLAIM = {
    "id": "1", "text": "t", "kind": "event", "modality": "asserted", "hedge": None, "check_worthiness": 0.5, "why": "w",
}  # fmt: skip


def claims(**changes) -> str:
    return json.dumps({"claims": [CLAIM], "quotes": [], "sources": [], "relations": [], "skipped": []} | changes)


@pytest.mark.parametrize(
    "text",
    [
        SUMMARY,
        f"  {SUMMARY}\n",
        f"```json\n{SUMMARY}\n```",
        f"```\n{SUMMARY}\n```",
        f"<think>maybe {{}} so</think>\n{SUMMARY}",
        f"<think>x</think>```json\n{SUMMARY}\n```",
    ],
)
def test_a_whole_fence_and_a_leading_thinking_block_are_unwrapped(text):
    reply = parse_reply(text, SummaryReply)
    assert (reply.headline, reply.sentences[0].text, reply.sentences[0].claims) == ("h", "t", ["c-1"])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("<think>never ends", "not one JSON object"),
        (f"Here you are: {SUMMARY}", "not one JSON object"),
        (f"{SUMMARY}\nI hope this helps", "not one JSON object"),
        (f"{SUMMARY}{SUMMARY}", "not one JSON object"),
        (SUMMARY[:-5], "not one JSON object"),
        (SUMMARY.replace("}]}", "},]}"), "not one JSON object"),
        (SUMMARY.replace('"h"', "'h'"), "not one JSON object"),
        (SUMMARY.replace('"h"', "NaN"), "NaN"),
        (SUMMARY.replace('"h"', "Infinity"), "Infinity"),
        (SUMMARY.replace('"h"', "3"), "headline"),
        (SUMMARY.replace('"h"', "null"), "headline"),
        (SUMMARY.replace('"h",', '"h", "extra": 1,'), "extra"),
        (SUMMARY.replace('"headline": "h", ', ""), "headline"),
        (SUMMARY.replace('"headline": "h"', '"headline": "a", "headline": "b"'), "twice"),
        ("[1, 2]", "schema"),
        ("null", "schema"),
        ("[" * 100_000, "nested"),
        ("9" * 5000, "JSON"),
        (json.dumps({"headline": "h" * 30_000, "sentences": []}), "longer"),
    ],
)
def test_anything_else_is_bad_output_that_says_why(text, reason):
    with pytest.raises(BadOutput, match=reason) as caught:
        parse_reply(text, SummaryReply)
    assert caught.value.reply == text
    assert len(str(caught.value)) < 600


def test_ids_must_join():
    quote = {"claim": "2", "segment": 1, "words": "w", "use": "evidence"}
    with pytest.raises(BadOutput, match="'2' that is not under claims"):
        parse_reply(claims(quotes=[quote]), ClaimsReply)
    with pytest.raises(BadOutput, match="same id"):
        parse_reply(claims(claims=[CLAIM, CLAIM]), ClaimsReply)


@pytest.mark.parametrize("change", [{"check_worthiness": "0.5"}, {"kind": "opinion"}, {"id": 1}, {"text": None}])
def test_values_are_never_coerced(change):
    with pytest.raises(BadOutput, match="schema"):
        parse_reply(claims(claims=[CLAIM | change]), ClaimsReply)


def test_a_lone_surrogate_becomes_a_replacement_character():
    reply = parse_reply(SUMMARY.replace('"h"', '"a\\ud83cb"'), SummaryReply)
    assert reply.headline == "a\ufffdb"


ALLOWED = {
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "anyOf",
    "$ref",
    "$defs",
    "description",
}


@pytest.mark.parametrize("name", sorted(REPLIES))
def test_schemas_keep_to_what_strict_structured_output_has_in_common(name):
    def walk(node, inside_properties=False):
        if isinstance(node, list):
            for item in node:
                walk(item)
        elif isinstance(node, dict):
            if not inside_properties:
                assert set(node) <= ALLOWED, set(node) - ALLOWED
                if node.get("type") == "object":
                    assert node["additionalProperties"] is False
                    assert sorted(node["required"]) == sorted(node["properties"])
            for key, value in node.items():
                walk(value, key in ("properties", "$defs"))

    schema = schema_of(name)
    walk(schema)
    assert schema["type"] == "object"
    assert len(json.dumps(schema)) < 20_000
