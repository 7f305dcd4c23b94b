"""Figures as news writes them: what is one, what it is worth, what it counts, and when two of them agree."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.numbers import Number, agree, find_numbers, find_quantities, read_numbers

NUMBERS = [
    # text, (words, low, high, form) of each number
    # digits of other scripts, groups, runs
    ("１２ people", [("１２", 12, 12, "cardinal")]),
    ("１，７０９ people", [("１，７０９", 1709, 1709, "cardinal")]),
    ("１２．５％", [("１２．５％", 12.5, 12.5, "percent")]),
    ("٢٢ people", [("٢٢", 22, 22, "cardinal")]),
    ("۲۲ people", [("۲۲", 22, 22, "cardinal")]),
    ("٤٠٪ of them", [("٤٠٪", 40, 40, "percent")]),
    ("١٬٧٠٩ people, ٣٫٥ tonnes", [("١٬٧٠٩", 1709, 1709, "cardinal"), ("٣٫٥", 3.5, 3.5, "cardinal")]),
    ("İstanbul has 15 million", [("15 million", 15000000, 15000000, "cardinal")]),
    ("*two* killed, _three_ hurt", [("two", 2, 2, "cardinal"), ("three", 3, 3, "cardinal")]),
    ("1,234,567.89", [("1,234,567.89", 1234567.89, 1234567.89, "cardinal")]),
    ("it rose 1,5", [("1", 1, 1, "cardinal"), ("5", 5, 5, "cardinal")]),
    ("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17", []),
    ("1, 2 and 3", [("1", 1, 1, "cardinal"), ("2", 2, 2, "cardinal"), ("3", 3, 3, "cardinal")]),
    ("3-1/2 hours", [("3-1/2", 3.5, 3.5, "cardinal")]),
    # words
    ("eleven hundred", [("eleven hundred", 1100, 1100, "cardinal")]),
    ("two thousand and one", [("two thousand and one", 2001, 2001, "cardinal")]),
    ("one-and-a-half hours", [("one-and-a-half", 1.5, 1.5, "cardinal")]),
    ("six-and-a-half feet", [("six-and-a-half", 6.5, 6.5, "cardinal")]),
    ("a hundred-plus guests", [("a hundred", 100, 100, "cardinal")]),
    ("half a billion dollars", [("half a billion dollars", 500000000, 500000000, "money")]),
    ("twenty twenty-four", [("twenty twenty-four", 2024, 2024, "year")]),
    ("in twenty twenty", [("twenty twenty", 2020, 2020, "year")]),
    ("fifty-fifty", [("fifty", 50, 50, "cardinal"), ("fifty", 50, 50, "cardinal")]),
    ("killed one and wounded two", [("one", 1, 1, "cardinal"), ("two", 2, 2, "cardinal")]),
    ("at least one of them", [("one", 1, 1, "cardinal")]),
    ("one by one", []),
    ("a one-on-one talk", []),
    ("a one-to-one ratio", []),
    ("one of the residents", []),
    ("the one resident", []),
    ("No-one was hurt", [("one", 1, 1, "cardinal")]),
    # shares and points
    ("one in every five adults", [("one in every five", 0.2, 0.2, "fraction")]),
    ("one out of every ten", [("one out of every ten", 0.1, 0.1, "fraction")]),
    ("nine out of ten", [("nine out of ten", 0.9, 0.9, "fraction")]),
    ("a third or more", [("a third", 1 / 3, 1 / 3, "fraction")]),
    ("a third party", [("third", 3, 3, "ordinal")]),
    ("the third of them", [("third", 3, 3, "ordinal")]),
    ("a 2/3 majority", [("2/3", 2 / 3, 2 / 3, "fraction")]),
    ("half a percent", [("half a percent", 0.5, 0.5, "percent")]),
    ("a quarter of a per cent", [("a quarter of a per cent", 0.25, 0.25, "percent")]),
    ("a quarter-point cut", [("a quarter-point", 0.25, 0.25, "percentage_points")]),
    ("a half-point rise", [("half-point", 0.5, 0.5, "percentage_points")]),
    ("25 basis points", [("25", 25, 25, "cardinal")]),
    ("50bp", [("50", 50, 50, "cardinal")]),
    ("100 per cent", [("100 per cent", 100, 100, "percent")]),
    ("zero percent", [("zero percent", 0, 0, "percent")]),
    ("a 50/50 chance", []),
    # money
    ("$1.2-1.5bn", [("$1.2-1.5bn", 1200000000, 1500000000, "money")]),
    ("$1.2-$1.5bn", [("$1.2-$1.5bn", 1200000000, 1500000000, "money")]),
    ("£1.2bn–£1.5bn", [("£1.2bn–£1.5bn", 1200000000, 1500000000, "money")]),
    ("$1.2 to 1.5 billion", [("$1.2 to 1.5 billion", 1200000000, 1500000000, "money")]),
    ("Rs. 500", [("Rs. 500", 500, 500, "money")]),
    ("twenty quid", [("twenty quid", 20, 20, "money")]),
    ("a $5-a-day wage", [("$5", 5, 5, "money")]),
    ("C$20", [("C$20", 20, 20, "money")]),
    # ranges
    ("10-12 percent", [("10-12 percent", 10, 12, "percent")]),
    ("3-4,000ft", [("3-4,000", 3000, 4000, "cardinal")]),
    ("12 to 15,000 people", [("12 to 15,000", 12000, 15000, "cardinal")]),
    ("between 5 and 2,000", [("between 5 and 2,000", 5, 2000, "cardinal")]),
    ("between 1.5 and 2m people", [("between 1.5 and 2m", 1500000, 2000000, "cardinal")]),
    ("two to three dozen", [("two to three dozen", 24, 36, "cardinal")]),
    ("9am-5pm", [("9am-5pm", 9, 17, "time")]),
    ("the 1914-18 war", [("1914-18", 1914, 1918, "year")]),
    ("the 1999-00 season", [("1999-00", 1999, 2000, "year")]),
    # scores, odds, votes
    ("a 3-2 defeat", [("3", 3, 3, "cardinal"), ("2", 2, 2, "cardinal")]),
    ("They won 2-1", [("2", 2, 2, "cardinal"), ("1", 1, 1, "cardinal")]),
    ("a 0-0 draw", [("0", 0, 0, "cardinal"), ("0", 0, 0, "cardinal")]),
    ("by 52 votes to 48", [("52", 52, 52, "cardinal"), ("48", 48, 48, "cardinal")]),
    ("a six-two split", [("six", 6, 6, "cardinal"), ("two", 2, 2, "cardinal")]),
    # ages
    ("in his mid-40s", [("40s", 40, 49, "age")]),
    ("in their 20s and 30s", [("20s", 20, 29, "age"), ("30s", 30, 39, "age")]),
    ("20-somethings", [("20-somethings", 20, 29, "age")]),
    ("a thirty-something", [("thirty-something", 30, 39, "age")]),
    ("the over-65s", [("65s", 65, 65, "age")]),
    ("the under-21 team", [("21", 21, 21, "age")]),
    ("at the age of 66", [("66", 66, 66, "age")]),
    ("Johnson turned 33", [("33", 33, 33, "age")]),
    ("He turned 33 pages", [("33", 33, 33, "cardinal")]),
    ("a father of four", [("four", 4, 4, "cardinal")]),
    ("16- and 17-year-olds", [("16", 16, 16, "age"), ("17", 17, 17, "age")]),
    ("5 and 6-year-olds", [("5", 5, 5, "age"), ("6", 6, 6, "age")]),
    ("six- and seven-year-olds", [("six", 6, 6, "age"), ("seven", 7, 7, "age")]),
    # days and years
    ("on Feb. 23, 2023, he", [("23", 23, 23, "date"), ("2023", 2023, 2023, "year")]),
    ("until Dec. 25", [("25", 25, 25, "date")]),
    ("It ended in May. 25 people left", [("25", 25, 25, "cardinal")]),
    ("in '08", [("08", 2008, 2008, "year")]),
    ("the class of ’99", [("99", 1999, 1999, "year")]),
    ("since the '90s", [("90s", 1990, 1999, "year")]),
    ("in the mid-1990s", [("1990s", 1990, 1999, "year")]),
    # vague words
    ("1000s of people", [("1000s", None, None, "vague")]),
    ("a couple dozen", [("a couple dozen", None, None, "vague")]),
    ("hundreds if not thousands", [("hundreds", None, None, "vague"), ("thousands", None, None, "vague")]),
    ("a number 10 bus", [("10", 10, 10, "cardinal")]),
    # names and codes
    ("Nos. 4 and 5", [("4", 4, 4, "label"), ("5", 5, 5, "label")]),
    ("two F-16s", [("two", 2, 2, "cardinal")]),
    ("call 1-800-555-0199 now", []),
    ("call (212) 555-0100 now", []),
    ("COVID-19, 9/11 and 24/7", []),
    ("FY2023", []),
    ("a 100x gain", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "numbers"), NUMBERS)
def test_the_numbers_of_news_language_are_these_and_no_others(text, numbers):
    assert [(n.text, n.low, n.high, n.form) for n in find_numbers(text)] == numbers


QUANTITIES = [
    # text, words, min, max, comparator, unit, counted
    ("300-odd people", "300-odd people", 300, 300, "about", "people", None),
    ("twenty-odd", "twenty-odd", 20, 20, "about", None, None),
    ("10 or more titles", "10 or more titles", 10, None, "at_least", "titles", None),
    ("10 or more", "10 or more", 10, None, "at_least", None, None),
    ("a dozen or so soldiers", "a dozen or so soldiers", 12, 12, "about", "soldiers", None),
    ("hundred-plus guests", "hundred-plus guests", 100, None, "at_least", "guests", None),
    ("100-ish", "100-ish", 100, 100, "about", None, None),
    ("50 or under", "50 or under", None, 50, "up_to", None, None),
    ("a third or more", "a third or more", 33.33, None, "at_least", "percent", None),
    ("a little under 100", "a little under 100", None, 100, "fewer_than", None, None),
    ("approx. 100", "approx. 100", 100, 100, "about", None, None),
    ("as high as 40C", "as high as 40C", None, 40, "up_to", "C", None),
    ("just short of 100 metres", "just short of 100 metres", None, 100, "fewer_than", "metres", None),
    ("no less than 5 percent", "no less than 5 percent", 5, None, "at_least", "percent", None),
    ("1000s of people", "1000s of people", None, None, "vague", "people", None),
    ("5,000 sq km", "5,000 sq km", 5000, 5000, "exact", "sq km", None),
    ("100 km/h", "100 km/h", 100, 100, "exact", "km/h", None),
    ("4,000ft per minute", "4,000ft per minute", 4000, 4000, "exact", "ft per minute", None),
    ("half a percent", "half a percent", 0.5, 0.5, "exact", "percent", None),
    ("a quarter-point cut", "a quarter-point", 0.25, 0.25, "exact", "point", None),
    ("one in every five adults", "one in every five", 20, 20, "exact", "percent", None),
    ("six militiamen", "six militiamen", 6, 6, "exact", "militiamen", None),
    ("five staff", "five staff", 5, 5, "exact", "staff", None),
    ("two Iranian-made drones", "two Iranian-made drones", 2, 2, "exact", "Iranian-made drones", None),
    ("three drug-related crimes", "three drug-related crimes", 3, 3, "exact", "drug-related crimes", None),
    ("many U.S. Republicans", "many U.S. Republicans", None, None, "vague", "U.S. Republicans", None),
    ("one resident was killed", "one resident", 1, 1, "exact", "resident", "was killed"),
    ("one US soldier, 20,", "one US soldier", 1, 1, "exact", "US soldier", None),
    ("one man lost his leg", "one man", 1, 1, "exact", "man", "lost"),
    ("one soldier dead", "one soldier", 1, 1, "exact", "soldier", "dead"),
    ("one injured man", "one injured man", 1, 1, "exact", "injured man", None),
    ("one well-known man said", "one well-known man", 1, 1, "exact", "well-known man", None),
    ("one survived", "one", 1, 1, "exact", None, None),
    ("1 killed", "1", 1, 1, "exact", None, "killed"),
    ("more than one shot at him", "more than one shot", 1, None, "more_than", "shot", None),
    ("one father-of-three's speech", "one father", 1, 1, "exact", "father", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "least", "most", "comparator", "unit", "counted"), QUANTITIES)
def test_the_first_quantity_of_news_language_is_this(text, words, least, most, comparator, unit, counted):
    first = find_quantities(text)[0]
    found = (first.text, first.min, first.max, first.comparator, first.unit, first.counted)
    assert found == (words, least, most, comparator, unit, counted)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("17", "seventeen", True),
        ("17", "17.4", False),
        ("19", "20", False),
        ("1.2 million", "1,200,000", True),
        ("1.2 million", "1.25 million", False),
        ("17 to 40", "between 17 and 40", True),
        ("17 to 40", "40", False),
        ("17", "17 to 40", False),
        ("half of", "50 percent", True),
        ("half of", "51 percent", False),
        ("half of", "0.5", True),
        ("half of", "50", False),
        ("a third of", "33 percent", True),
        ("33.3 per cent", "one in three", True),
        ("a third of", "34 percent", False),
        ("a third of", "30 percent", False),
        ("two-thirds", "67%", True),
        ("two-thirds", "66%", False),
        ("one in six", "17 percent", True),
        ("1 in 1,000", "0.5 percent", False),
        ("1 in 1,000", "0.1 percent", True),
        ("a third of", "one in three", True),
        ("40 percent", "40%", True),
        ("40 percent", "40", True),
        ("40 percent", "40 percentage points", False),
        ("40 percent", "$40", False),
        ("$4bn", "4 billion dollars", True),
        ("$4bn", "$4m", False),
        ("6 pm", "18:00", True),
        ("9 March", "March 9th", True),
        ("the 1990s", "1990", False),
        ("-5", "5", False),
        ("dozens of", "Dozens  of", True),
        ("dozens of", "hundreds of", False),
        ("dozens of", "24", False),
        ("tens of thousands", "tens  of  thousands", True),
    ],
)
def test_numbers_agree_only_where_their_values_do(one, other, same):
    (a,), (b,) = find_numbers(one), find_numbers(other)
    assert (agree(a, b), agree(b, a)) == (same, same)


VALUES = st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9)
FORMS = st.sampled_from(["cardinal", "fraction", "money", "percent", "percentage_points", "time", "year"])


@given(VALUES, VALUES, FORMS)
def test_a_number_agrees_with_itself_and_not_with_a_wider_one(low, high, form):
    number = Number(0, 1, "x", low, high, form)
    assert agree(number, number)
    assert not agree(number, Number(0, 1, "x", low, high + max(1, abs(high)), form))


WORDS = (
    "one two hundred million and a half third of in to from between at least more than 5 17 2019 1,709 $ % - – / ½ , . "
    "( ) ' km bn people men March Feb. percent per cent year old s US MQ9 few several Iranian-made killed ago"
)
PIECES = st.sampled_from(WORDS.split(" "))


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text())
def test_reading_both_at_once_gives_what_reading_each_gives(text):
    assert read_numbers(text) == (find_numbers(text), find_quantities(text))


FILLER = "The council met again and nothing was said of it by any speaker who had come from the town. "


@given(st.lists(PIECES, max_size=12).map(" ".join), st.integers(0, 3))
def test_prose_before_and_behind_a_sentence_changes_nothing_of_its_numbers(sentence, more):
    lead, tail = FILLER * (2 + more), " The end of it. " + FILLER
    alone = read_numbers(f"The town. {sentence}. The end of it.")
    within = read_numbers(lead + f"The town. {sentence}. The end of it." + tail)
    shift = len(lead)
    for found, expected in zip(within, alone, strict=True):
        assert [(n.start - shift, n.end - shift, n.text) for n in found] == [(n.start, n.end, n.text) for n in expected]


@pytest.mark.parametrize("edge", ["(", "-", " ", "\n", "a", "\u0301", "\u200f", "., "])
def test_a_number_far_from_any_other_is_found(edge):
    text = edge * 3000 + " 17 people " + edge * 3000
    assert [(n.start, n.text) for n in find_numbers(text)] == [(3000 * len(edge) + 1, "17")]


@pytest.mark.parametrize(
    "piece",
    ["1,1,1,", "one hundred and ", "a", "((((", "\u0301", "1:", "(1", "’1", "1 1 ", "\u200f1", "half a ", "first "],
)
def test_hostile_text_takes_time_in_proportion_to_its_length(piece):
    text = piece * (50_000 // len(piece))
    began = time.process_time()
    read_numbers(text)
    assert time.process_time() - began < 5
