"""What a person reads on a terminal: who said it, through whom, the words, the flags; nothing raw."""

import asyncio
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from test_pipeline import BAD, FIVE, GOOD, Scripted

from summarise.cli.terminal import one_line, safe, show_record
from summarise.data import Article, Draft, DraftRelation, DraftSource, Quote
from summarise.pipeline import process

ARTICLE = Article(
    id="a",
    title="Accident \x1b[31mon the coast road",
    text="Police said two people were hurt. The hospital said five people were hurt.\nRead more: https://x.example/lakes",
    publisher="The Delta Post",
    published_at="2031-05-09",
)
POLICE = DraftSource(name="Police", mention=Quote(quote="Police"), cue=Quote(quote="said"), class_="police")


def shown(*drafts, width=80, **more) -> str:
    record = asyncio.run(process(ARTICLE, Scripted(*drafts, **more)))
    out = io.StringIO()
    show_record(Console(file=out, width=width, highlight=False), record)
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain “words” – 日本", "plain “words” – 日本"),
        ("\x1b]0;owned\x07", "\\x1b]0;owned\\x07"),
        ("a\x9bb\x7f", "a\\x9bb\\x7f"),
        ("left\u202eright", "left\\u202eright"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("two\nlines", "two\nlines"),
        ("no\u00a0break", "no\u00a0break"),
        ("back\rspace", "back\\rspace"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text, expected):
    assert safe(text) == expected


@given(st.text())
def test_one_line_is_one_line_and_harmless(text):
    assert all(char == " " or char.isprintable() or char in "\u00a0\u3000" for char in one_line(text))


def test_a_claim_shows_its_source_its_text_its_words_and_its_place():
    sourced = Draft(**{**GOOD.model_dump(by_alias=False), "evidence": GOOD.evidence, "sources": (POLICE,)})
    lines = [line.strip() for line in shown(sourced).splitlines()]
    start = next(i for i, line in enumerate(lines) if line.startswith("1   "))
    assert lines[start : start + 4] == [
        "1   Police (police)",
        "Two people were hurt.",
        "“two people were hurt”",
        "event · asserted · two people · characters 12-32",
    ]


def test_a_claim_without_a_source_is_the_articles_own():
    assert "the article itself" in shown(GOOD)


def test_rejected_drafts_and_sentences_are_shown_with_the_reason():
    out = shown(GOOD, BAD, sentences=["Two people were hurt.", "Nine people were hurt."])
    assert "2 rejected" in out
    assert "✗ Nine people were hurt." in out
    assert "quote.located" in out
    assert "✗ summary: Nine people were hurt." in out


def test_conflicts_are_shown_side_by_side():
    relation = DraftRelation(type="conflicts_with", first=0, second=1, about="people hurt")
    assert "1 conflicts with 2: people hurt" in shown(GOOD, FIVE, relations=[relation])


def test_the_title_is_safe_and_the_facts_stand_below_it():
    first, second, *_ = shown(GOOD).splitlines()
    assert first.strip() == "Accident \\x1b[31mon the coast road"
    assert second.strip() == "The Delta Post · 2031-05-09 · a"


@pytest.mark.parametrize("width", [30, 60, 200])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(len, shown(GOOD, BAD, width=width).splitlines())) <= width


def test_square_brackets_of_an_article_are_no_markup():
    bold = Draft(text="[bold]Two[/bold] people were hurt [/].", kind="event", evidence=GOOD.evidence)
    assert "[bold]Two[/bold] people were hurt [/]." in shown(bold)
