"""A reading gives what each grammar finds in a part of a text, with offsets of the whole text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarise.data import Quantity, Span, Time
from summarise.text.dates import find_times
from summarise.text.names import find_names
from summarise.text.numbers import Number, find_numbers, find_quantities
from summarise.text.reading import Reading
from summarise.text.words import Word, find_words

TEXT = "It rained. Mayor Ana Ruiz said on Tuesday: “Two soldiers were hurt.” It rained on."
PART = Reading(TEXT, 11, 68, date(2031, 4, 16))


def test_a_part_is_read_with_offsets_of_the_whole_text():
    assert TEXT[PART.start : PART.end] == "Mayor Ana Ruiz said on Tuesday: “Two soldiers were hurt.”"
    assert PART.words == (
        Word(11, 16, "mayor", "mayor"),
        Word(17, 20, "ana", "ana"),
        Word(21, 25, "ruiz", "ruiz"),
        Word(26, 30, "said", "say"),
        Word(31, 33, "on", "on"),
        Word(34, 41, "tuesday", "tuesday"),
        Word(44, 47, "two", "two"),
        Word(48, 56, "soldiers", "soldier"),
        Word(57, 61, "were", "be"),
        Word(62, 66, "hurt", "hurt"),
    )
    assert PART.names == (Span(start=11, end=25, text="Mayor Ana Ruiz"),)
    assert PART.quotations == (Span(start=43, end=68, text="“Two soldiers were hurt.”"),)
    assert PART.numbers == (Number(44, 47, "Two", 2, 2, "cardinal"),)
    assert PART.quantities == (
        Quantity(
            text="Two soldiers",
            start=44,
            end=56,
            min=2,
            max=2,
            comparator="exact",
            unit="soldiers",
            counted="were hurt",
        ),
    )
    assert PART.times == (
        Time.model_validate(
            {
                "text": "on Tuesday",
                "start": 31,
                "end": 41,
                "from": "2031-04-15",
                "to": "2031-04-15",
                "date": "2031-04-15",
                "precision": "day",
                "anchor": "published_at",
            }
        ),
    )


def test_keys_and_stems_are_those_of_the_words():
    assert PART.keys == {word.key for word in PART.words}
    assert PART.stems == {word.stem for word in PART.words}
    assert "rained" not in PART.keys


def test_a_whole_text_is_read_from_end_to_end():
    whole = Reading.of(TEXT, date(2031, 4, 16))
    assert (whole.text, whole.start, whole.end, whole.published) == (TEXT, 0, len(TEXT), date(2031, 4, 16))
    assert whole.words == find_words(TEXT)
    assert whole.names == find_names(TEXT)


def test_without_a_day_of_publication_a_weekday_is_not_resolved():
    assert [(t.text, t.date, t.anchor) for t in Reading.of("It fell on Tuesday.").times] == [("on Tuesday", None, None)]


def test_an_empty_part_holds_nothing():
    empty = Reading(TEXT, 11, 11)
    found = (empty.words, empty.names, empty.numbers, empty.quantities, empty.times, empty.quotations)
    assert found == ((), (), (), (), (), ())
    assert (empty.keys, empty.stems) == (frozenset(), frozenset())


def test_what_is_found_is_looked_for_once():
    reading = Reading.of(TEXT)
    assert reading.words is reading.words
    assert reading.names is reading.names
    assert reading.numbers is reading.numbers
    assert reading.quotations is reading.quotations


def test_readings_are_compared_by_identity():
    assert Reading.of("a") != Reading.of("a")


_PIECES = st.sampled_from(
    ["Ana Ruiz", " on Tuesday", " two men", " 40%", "“no”", "‘yes’", ". ", "\n", " since 2019", " the UN", " 3-1", "'"]
)


@settings(max_examples=60)
@given(st.lists(_PIECES | st.text(max_size=3), max_size=12).map("".join), st.integers(0, 80), st.integers(0, 80))
def test_every_grammar_keeps_to_the_part_and_quotes_the_text(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    reading = Reading(text, start, end)
    for found in (*reading.names, *reading.quotations, *reading.numbers, *reading.quantities, *reading.times):
        assert start <= found.start < found.end <= end
        assert text[found.start : found.end] == found.text
    assert reading.numbers == find_numbers(text, start, end)
    assert reading.quantities == find_quantities(text, start, end)
    assert reading.times == find_times(text, None, start, end)


@pytest.mark.parametrize("hidden", ["\u200b", "\u202e", "\ud800", "\0", "\u0301"])
def test_strange_characters_are_read_past(hidden):
    reading = Reading.of(f"{hidden}Ana Ruiz{hidden} saw two{hidden} men.")
    assert {"ruiz", "saw", "men"} <= {word.key.strip("\u0301") for word in reading.words}
