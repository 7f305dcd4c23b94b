import io
import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import Article, Locator
from summarise.errors import InputError
from summarise.readers.fields import Origin
from summarise.readers.from_json import (
    MAX_JSON_BYTES,
    MAX_NESTING,
    capped_lines,
    parse_json,
    parse_json_lines,
    read_json,
    read_json_lines,
)

ORIGIN = Origin("news.json", "news")
ADVICE = "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8"
RAIN, SNOW = {"id": "a", "text": "It rained."}, {"text": "It snowed."}


def article(id_, text, row=None, **fields):
    return Article(id=id_, text=text, locator=Locator(file="news.json", row=row), **fields)


def read(data):
    """Articles, and the messages of what is none."""
    data = data if isinstance(data, bytes) else data.encode()
    return [str(one) if isinstance(one, InputError) else one for one in parse_json(data, ORIGIN)]


def read_lines(*lines):
    lines = [line if isinstance(line, bytes) else line.encode() for line in lines]
    return [str(one) if isinstance(one, InputError) else one for one in parse_json_lines(lines, ORIGIN)]


def refusal(data):
    with pytest.raises(InputError) as caught:
        read(data)
    return str(caught.value)


def test_a_document_is_one_article_a_list_or_an_object_with_a_list():
    assert read(json.dumps(RAIN, indent=2)) == [article("a", "It rained.")]
    assert read(json.dumps(SNOW)) == [article("news", "It snowed.")]
    rows = [article("a", "It rained.", 1), article("news-2", "It snowed.", 2)]
    assert read(json.dumps([RAIN, SNOW])) == rows
    assert read(json.dumps({"status": "ok", "articles": [RAIN, SNOW]})) == rows


def test_an_article_that_has_a_field_called_articles_stays_one_article():
    assert read(json.dumps({**RAIN, "articles": ["b"]})) == [article("a", "It rained.", metadata={"articles": ["b"]})]


def test_a_byte_order_mark_is_dropped_and_escapes_are_decoded():
    assert read(b'\xef\xbb\xbf{"text": "\\u201cIt\\u0020rained\\u201d \\ud83c\\udf27"}') == [
        article("news", "“It rained” \U0001f327")
    ]


def test_a_broken_element_is_an_error_of_its_own_and_the_others_go_on():
    assert read(json.dumps([3, RAIN, None, [], "x", True, {}, {"text": " "}, SNOW])) == [
        "news.json, row 1: is no article but a number (want an object)",
        article("a", "It rained.", 2),
        "news.json, row 3: is no article but null (want an object)",
        "news.json, row 4: is no article but a list (want an object)",
        "news.json, row 5: is no article but a string (want an object)",
        "news.json, row 6: is no article but a boolean (want an object)",
        "news.json, row 7: has no text (looked for text, body, content, maintext, articleBody; found keys: none)",
        "news.json, row 8: is empty",
        article("news-9", "It snowed.", 9),
    ]


NESTED = '{"text": "x", "deep": ' + "[" * (MAX_NESTING - 1) + "]" * (MAX_NESTING - 1) + "}"

REFUSED = [
    ("", "is empty"),
    (" \n", "is empty"),
    (b"\xef\xbb\xbf", "is empty"),
    ("[]", "holds an empty list: no article"),
    ('{"articles": []}', "holds an empty list: no article"),
    ('"It rained."', "is no article but a string (want an object)"),
    ('{"text": "x"', "is not valid JSON: Expecting ',' delimiter (line 1, column 13)"),
    ('{\n"text": x}', "is not valid JSON: Expecting value (line 2, column 9)"),
    (
        '{"text": "x"}\n{"text": "y"}\n',
        "is not valid JSON: Extra data (line 2, column 1); is it JSON Lines? then name it .jsonl",
    ),
    ('{"text": "x", "text": "y"}', "is not plain JSON: the key 'text' stands twice in one object"),
    ('{"text": "x", "m": {"b": 1, "a": 2, "a": 3}}', "is not plain JSON: the key 'a' stands twice in one object"),
    ('{"text": "x", "n": NaN}', "is not plain JSON: NaN is no number"),
    ('{"text": "x", "n": -Infinity}', "is not plain JSON: -Infinity is no number"),
    ('{"text": "x", "n": 1e999}', "holds a number that is too large: 1e999"),
    ('{"text": "x", "n": ' + "9" * 5000 + "}", "holds an integer of thousands of digits"),
    ("[" * 1_000_000, "is nested more than 64 levels deep"),
    ('{"a":' * 100_000, "is nested more than 64 levels deep"),
    (NESTED.replace("[]", "[[]]"), "is nested more than 64 levels deep"),
    (b'{"text": "Caf\xe9"}', f"is not UTF-8 (byte 0xE9 at offset 13); {ADVICE}"),
    ('{"text": "x"}'.encode("utf-16"), "is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"),
    (b'{"text": "x\0"}', "looks like a binary file (a NUL byte at offset 11)"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "message"), REFUSED, ids=[message[:40] for _, message in REFUSED])
def test_a_document_that_is_no_plain_json_is_refused_in_one_line(data, message):
    assert refusal(data) == f"news.json: {message}"


def test_nesting_up_to_the_limit_and_large_integers_are_fine():
    assert len(read(NESTED)) == 1
    assert read('{"text": "x", "n": 123456789012345678901234567890}') == [
        article("news", "x", metadata={"n": 123456789012345678901234567890})
    ]


def test_lone_surrogates_become_replacement_characters_everywhere_and_offsets_stay():
    document = r'{"id": "\udc00", "text": "a\ud83cb\udf27c", "k\ud800": ["\udfff", {"x": "\ud83c\udf27"}]}'
    (one,) = read(document)
    assert one == article("\ufffd", "a\ufffdb\ufffdc", metadata={"k\ufffd": ["\ufffd", {"x": "\U0001f327"}]})
    assert one.model_dump_json().encode()


def test_a_document_above_the_limit_is_refused_with_the_way_out():
    assert refusal(b" " * (MAX_JSON_BYTES + 1)) == (
        "news.json: is larger than 64 MiB; as JSON Lines it can be of any length: jq -c '.[]' FILE > FILE.jsonl"
    )


def test_a_text_of_20_mb_is_refused_and_the_others_go_on():
    assert read(json.dumps([{"text": "a" * 20_000_000}, SNOW])) == [
        "news.json, row 1: is larger than 10 MiB of text: split it, or check that it is one article",
        article("news-2", "It snowed.", 2),
    ]


def test_json_lines_are_numbered_as_an_editor_numbers_them():
    assert read_lines("\ufeff" + json.dumps(RAIN) + "\r\n", "\n", " \r\n", json.dumps(SNOW)) == [
        article("a", "It rained.", 1),
        article("news-4", "It snowed.", 4),
    ]


def test_a_broken_line_is_an_error_of_its_own_and_the_others_go_on():
    assert read_lines(
        '{"text": "It rai\n', json.dumps(RAIN), "[1]\n", '{"text": "x"} x', b'{"text": "\xff"}',
        '{"n": NaN}', "[" * 1_000_000, b'{"text": "\0"}', json.dumps(SNOW),
    ) == [
        "news.json, row 1: is not valid JSON: Unterminated string starting at (column 10)",
        article("a", "It rained.", 2),
        "news.json, row 3: is no article but a list (want an object)",
        "news.json, row 4: is not valid JSON: Extra data (column 15)",
        f"news.json, row 5: is not UTF-8 (byte 0xFF at offset 10); {ADVICE}",
        "news.json, row 6: is not plain JSON: NaN is no number",
        "news.json, row 7: is nested more than 64 levels deep",
        "news.json, row 8: looks like a binary file (a NUL byte at offset 10)",
        article("news-9", "It snowed.", 9),
    ]  # fmt: skip


@pytest.mark.parametrize("lines", [[], ["\n", " \r\n"]])
def test_json_lines_without_a_row_are_empty(lines):
    with pytest.raises(InputError) as caught:
        read_lines(*lines)
    assert str(caught.value) == "news.json: is empty"


def test_json_lines_in_utf_16_are_refused_once_not_line_by_line():
    with pytest.raises(InputError) as caught:
        list(read_json_lines(io.BytesIO('{"text": "x"}\n{"text": "y"}\n'.encode("utf-16")), ORIGIN))
    assert str(caught.value) == "news.json: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"


def test_lines_are_parted_by_line_feeds_alone():
    text = "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg"
    data = "\n".join(json.dumps({"text": text, "n": n}, ensure_ascii=False) for n in (1, 2)).encode()
    assert [one.text for one in read_json_lines(io.BytesIO(data), ORIGIN)] == [text, text]


def test_a_line_above_the_limit_is_passed_over_in_pieces():
    data = b'{"text": "' + b"a" * MAX_JSON_BYTES + b'"}\n' + json.dumps(SNOW).encode()
    results = list(read_json_lines(io.BytesIO(data), ORIGIN))
    assert [str(results[0]), results[1]] == [
        "news.json, row 1: is larger than 64 MiB",
        article("news-2", "It snowed.", 2),
    ]


class CountedLines(io.BytesIO):
    """A file that counts the lines that were read from it."""

    lines_read = 0

    def readline(self, size=-1):
        self.lines_read += 1
        return super().readline(size)


def test_json_lines_are_read_as_they_are_needed():
    stream = CountedLines(b"".join(b'{"text": "Line %d."}\n' % n for n in range(50_000)))
    first = [one.text for one in itertools.islice(read_json_lines(stream, ORIGIN), 3)]
    assert (first, stream.lines_read) == (["Line 0.", "Line 1.", "Line 2."], 3)


def test_a_document_is_read_up_to_the_limit_only():
    stream = io.BytesIO(b" " * (MAX_JSON_BYTES + 100))
    with pytest.raises(InputError):
        list(read_json(stream, ORIGIN))
    assert stream.tell() == MAX_JSON_BYTES + 1


@given(st.binary())
def test_lines_of_a_stream_make_up_the_stream(data):
    lines = list(capped_lines(io.BytesIO(data)))
    assert b"".join(lines) == data
    assert all(line.find(b"\n") in (-1, len(line) - 1) for line in lines)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text and "\r\n" not in text), VALUES)
def test_any_text_and_any_unknown_field_are_read_back_exactly(text, value):
    fields = {"text": text, "extra": value}
    expected = [article("news", text, metadata={"extra": value})]
    assert read(json.dumps(fields)) == read(json.dumps(fields, ensure_ascii=False)) == expected


@given(st.binary() | VALUES.map(lambda value: json.dumps(value).encode()))
def test_no_bytes_are_an_error_of_ours(data):
    try:
        results = list(parse_json(data, ORIGIN)) + list(read_json_lines(io.BytesIO(data), ORIGIN))
    except InputError as error:
        results = [error]
    assert all("\n" not in str(one) for one in results if isinstance(one, InputError))
