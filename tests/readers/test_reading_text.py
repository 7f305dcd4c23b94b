import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import Article, Locator
from summarise.errors import InputError
from summarise.readers import MAX_TEXT_BYTES
from summarise.readers.fields import Origin
from summarise.readers.from_text import parse_front_matter, parse_text, read_text

ORIGIN = Origin("news/rain.txt", "rain")
FRONT_MATTER = """\
---
title: "Rain: what is known"
published_at: Sat, 20 Jan 2024 10:00:00 GMT
publisher: 'The Post'
source: https://post.example/rain
authors: Jane Doe; John Roe
language: en-GB

tags: [wet, "grey, too"]
section:
topics:
  - weather
  - 'the north'
note: a: b
---
"""


def refusal(data):
    with pytest.raises(InputError) as caught:
        parse_text(data, ORIGIN)
    return str(caught.value)


def test_a_text_without_front_matter_is_the_text_and_nothing_is_guessed():
    text = "# Rain\n\nBy Jane Doe, 20 January 2024\n\nIt rained.\n"
    assert parse_text(text.encode(), ORIGIN) == Article(id="rain", text=text, locator=Locator(file="news/rain.txt"))


def test_front_matter_gives_the_fields_and_unknown_keys_are_kept():
    assert parse_text(f"{FRONT_MATTER}It rained.\n".encode(), ORIGIN) == Article(
        id="rain",
        text="It rained.\n",
        title="Rain: what is known",
        published_at="2024-01-20T10:00:00Z",
        publisher="The Post",
        url="https://post.example/rain",
        authors=("Jane Doe", "John Roe"),
        language="en-GB",
        locator=Locator(file="news/rain.txt"),
        metadata={
            "tags": ["wet", "grey, too"],
            "section": None,
            "topics": ["weather", "the north"],
            "note": "a: b",
        },
    )


def test_the_text_after_front_matter_is_exact():
    text = "\n\n  It rained.\n---\nMore. \n\n"
    assert parse_text(f"---\ntitle: A\n---\n{text}".encode(), ORIGIN).text == text


def test_front_matter_survives_a_byte_order_mark_crlf_and_blanks_after_the_dashes():
    article = parse_text(
        "\ufeff---  \r\nid: a\r\nauthor: Jane Doe and John Roe\r\n---\t\r\nIt\r\nrained.".encode(), ORIGIN
    )
    assert (article.id, article.authors, article.text) == ("a", ("Jane Doe", "John Roe"), "It\nrained.")


def test_a_key_that_names_a_text_does_not_replace_the_text():
    article = parse_text(b"---\ntitle: A\nbody: B\n---\nIt rained.", ORIGIN)
    assert (article.text, article.metadata) == ("It rained.", {"body": "B"})


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "---\n",
        "---\n---\nIt rained.",
        "---\ntitle: A\nIt rained.",
        "---\ntitle: A\n",
        "---\ntitle: A\nNo colon here\n---\nIt rained.",
        "---\ntitle: A\ntitle: B\n---\nIt rained.",
        "---\ntitle: A\n- item of no list\n---\nIt rained.",
        "---\n- item of nothing\n---\nIt rained.",
        "---\ntitle: A\ntags: |\n  several\n  lines\n---\nIt rained.",
        "---\nmood: wet\ncolour: grey\n---\nIt rained.",
        "---\nTamsport city: It rained.\n---\nIt rained.",
        "---\nhttps://post.example\n---\nIt rained.",
        "\n---\ntitle: A\n---\nIt rained.",
        " ---\ntitle: A\n---\nIt rained.",
        "----\ntitle: A\n----\nIt rained.",
        "---\ntitle: A\u2028---\u2028It rained.",
    ],
)
def test_a_block_that_is_not_exactly_front_matter_is_text_unchanged(text):
    assert parse_front_matter(text) is None
    assert parse_text(text.encode(), ORIGIN) == Article(id="rain", text=text, locator=Locator(file="news/rain.txt"))


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("title: A", "A"),
        ("title:\tA ", "A"),
        ("title: 'A", "'A"),
        ('title: ""', None),
        ('title: "', '"'),
        ("title:", None),
        ("title: [a]", ["a"]),
        ("title: []", []),
        ("title: [a] [b]", "[a] [b]"),
        ("title: 'a', 'b'", "a', 'b"),
        ("title: It’s 10:30", "It’s 10:30"),
        ("title:\n- a\n-  b", ["a", "b"]),
        ("title:\n\n  - 'a: b'", ["a: b"]),
    ],
)
def test_values_of_front_matter_are_read_as_documented(line, value):
    block = f"---\n{line}\n---\n"
    assert parse_front_matter(f"{block}x") == ({"title": value}, len(block))


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"---\ntitle: A\n---\n", b"---\ntitle: A\n---"])
def test_a_file_without_text_is_empty(data):
    assert refusal(data) == "news/rain.txt: is empty"


def test_what_is_no_utf_8_text_is_refused():
    assert refusal(b"It was \x93wet\x94.") == (
        "news/rain.txt: is not UTF-8 (byte 0x93 at offset 7); "
        "convert it, for example: iconv -f WINDOWS-1252 -t UTF-8"
    )  # fmt: skip
    assert refusal("It rained.".encode("utf-16")) == (
        "news/rain.txt: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8"
    )
    assert refusal(b"\x7fELF\x02\x01\x01\0\0") == "news/rain.txt: looks like a binary file (a NUL byte at offset 7)"


class EndlessStream(io.RawIOBase):
    """Never ends, and counts what was asked of it."""

    def __init__(self):
        self.given = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        buffer[:] = b"a" * len(buffer)
        self.given += len(buffer)
        return len(buffer)


def test_a_file_above_the_limit_is_refused_without_reading_on():
    stream = EndlessStream()
    with pytest.raises(InputError) as caught:
        list(read_text(stream, ORIGIN))
    assert str(caught.value) == "news/rain.txt: is larger than 10 MiB: split it into its articles"
    assert stream.given == MAX_TEXT_BYTES + 1


def test_a_file_at_the_limit_is_read():
    assert [len(article.text) for article in read_text(io.BytesIO(b"a" * MAX_TEXT_BYTES), ORIGIN)] == [MAX_TEXT_BYTES]


PLAIN = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"))


@given(PLAIN.filter(lambda text: text.strip() and not text.startswith(("---", "%PDF", "GIF8", "PK"))))
def test_any_text_is_read_back_exactly_but_for_crlf(text):
    assert parse_text(text.encode(), ORIGIN).text == text.replace("\r\n", "\n")


@given(st.lists(st.sampled_from(["---", "title: A", "x: y", "- z", "authors:", "", "prose"])).map("\n".join))
def test_front_matter_and_text_make_up_the_whole(text):
    fields, start = parse_front_matter(text) or ({}, 0)
    assert (start == 0) == (not fields)
    assert text[:start].rstrip("\n").endswith("---" if start else "")
    assert not any(line == "---" for line in text[:start].split("\n")[1:-2])
