"""What counts as a number, what it is worth, and what a quantity says of it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.numbers import find_numbers, find_quantities

NUMBERS = [
    # digits
    ("22 people", "22", 22, "cardinal"),
    ("1,709 children", "1,709", 1709, "cardinal"),
    ("12,345,678 votes", "12,345,678", 12345678, "cardinal"),
    ("1,00,000 farmers", "1,00,000", 100000, "cardinal"),
    ("40 000 tonnes", "40 000", 40000, "cardinal"),
    ("1\u202f200\u202f000 people", "1\u202f200\u202f000", 1200000, "cardinal"),
    ("3.2 tonnes", "3.2", 3.2, "cardinal"),
    ("a rate of .5", ".5", 0.5, "cardinal"),
    ("it was 0", "0", 0, "cardinal"),
    ("-5 degrees", "-5", -5, "cardinal"),
    ("−5 degrees", "−5", -5, "cardinal"),
    ("minus five degrees", "minus five", -5, "cardinal"),
    ("2½ years", "2½", 2.5, "cardinal"),
    ("2 1/2 years", "2 1/2", 2.5, "cardinal"),
    ("100,000.5 units", "100,000.5", 100000.5, "cardinal"),
    ("It left (17) dead", "17", 17, "cardinal"),
    ("about 10km away", "10", 10, "cardinal"),
    ("a 500-bed hospital", "500", 500, "cardinal"),
    ("killed--17 of them", "17", 17, "cardinal"),
    # scales
    ("1.2 million", "1.2 million", 1200000, "cardinal"),
    ("0.3 million", "0.3 million", 300000, "cardinal"),
    ("5m people", "5m", 5000000, "cardinal"),
    ("a 5m wall", "5", 5, "cardinal"),
    ("10k followers", "10k", 10000, "cardinal"),
    ("3bn years", "3bn", 3000000000, "cardinal"),
    ("17 hundred", "17 hundred", 1700, "cardinal"),
    ("5 hundred thousand", "5 hundred thousand", 500000, "cardinal"),
    ("5 lakh voters", "5 lakh", 500000, "cardinal"),
    ("2-million copies", "2-million", 2000000, "cardinal"),
    ("3 dozen eggs", "3 dozen", 36, "cardinal"),
    # words
    ("twenty-two people", "twenty-two", 22, "cardinal"),
    ("twenty two people", "twenty two", 22, "cardinal"),
    ("Eleven people", "Eleven", 11, "cardinal"),
    ("zero deaths", "zero", 0, "cardinal"),
    ("two hundred and five", "two hundred and five", 205, "cardinal"),
    ("two hundred five", "two hundred five", 205, "cardinal"),
    ("one thousand two hundred and six", "one thousand two hundred and six", 1206, "cardinal"),
    ("two million five hundred thousand", "two million five hundred thousand", 2500000, "cardinal"),
    ("four hundred thousand", "four hundred thousand", 400000, "cardinal"),
    ("two thousand and twenty-four", "two thousand and twenty-four", 2024, "cardinal"),
    ("twelve hundred", "twelve hundred", 1200, "cardinal"),
    ("a hundred people", "a hundred", 100, "cardinal"),
    ("a million people", "a million", 1000000, "cardinal"),
    ("half a million", "half a million", 500000, "cardinal"),
    ("half-a-million", "half-a-million", 500000, "cardinal"),
    ("half a dozen", "half a dozen", 6, "cardinal"),
    ("a half-dozen", "half-dozen", 6, "cardinal"),
    ("a dozen", "a dozen", 12, "cardinal"),
    ("two dozen", "two dozen", 24, "cardinal"),
    ("two and a half years", "two and a half", 2.5, "cardinal"),
    ("two and a half million", "two and a half million", 2500000, "cardinal"),
    ("one and a half million", "one and a half million", 1500000, "cardinal"),
    ("three and a quarter hours", "three and a quarter", 3.25, "cardinal"),
    ("one shell", "one", 1, "cardinal"),
    ("at least one", "one", 1, "cardinal"),
    ("one-year term", "one", 1, "cardinal"),
    # shares
    ("40%", "40%", 40, "percent"),
    ("40 percent", "40 percent", 40, "percent"),
    ("40 per cent", "40 per cent", 40, "percent"),
    ("40-percent stake", "40-percent", 40, "percent"),
    ("forty per cent", "forty per cent", 40, "percent"),
    ("0.5 %", "0.5 %", 0.5, "percent"),
    ("40pc", "40pc", 40, "percent"),
    ("-2.5%", "-2.5%", -2.5, "percent"),
    ("two percentage points", "two percentage points", 2, "percentage_points"),
    ("a quarter of a percentage point", "a quarter of a percentage point", 0.25, "percentage_points"),
    ("half a percentage point", "half a percentage point", 0.5, "percentage_points"),
    ("0.25 percentage point", "0.25 percentage point", 0.25, "percentage_points"),
    ("2 percent points", "2 percent points", 2, "percentage_points"),
    ("half of them", "half", 0.5, "fraction"),
    ("half the town", "half", 0.5, "fraction"),
    ("almost half voted", "half", 0.5, "fraction"),
    ("fell by half", "half", 0.5, "fraction"),
    ("half an hour", "half", 0.5, "fraction"),
    ("a half-hour talk", "half", 0.5, "fraction"),
    ("two-thirds of them", "two-thirds", 2 / 3, "fraction"),
    ("two thirds of them", "two thirds", 2 / 3, "fraction"),
    ("one-third", "one-third", 1 / 3, "fraction"),
    ("a third of them", "a third", 1 / 3, "fraction"),
    ("a quarter of the budget", "a quarter", 0.25, "fraction"),
    ("three-quarters", "three-quarters", 0.75, "fraction"),
    ("a fifth of voters", "a fifth", 0.2, "fraction"),
    ("1/3 of the seats", "1/3", 1 / 3, "fraction"),
    ("½ of it", "½", 0.5, "fraction"),
    ("one in three", "one in three", 1 / 3, "fraction"),
    ("One in 10 adults", "One in 10", 0.1, "fraction"),
    ("two out of five", "two out of five", 0.4, "fraction"),
    ("1 in 100,000", "1 in 100,000", 0.00001, "fraction"),
    # money
    ("$4bn", "$4bn", 4000000000, "money"),
    ("€1.5m", "€1.5m", 1500000, "money"),
    ("£2,500", "£2,500", 2500, "money"),
    ("US$3 million", "US$3 million", 3000000, "money"),
    ("A$10", "A$10", 10, "money"),
    ("$50K", "$50K", 50000, "money"),
    ("$1.2 trillion", "$1.2 trillion", 1200000000000, "money"),
    ("Rs 500 crore", "Rs 500 crore", 5000000000, "money"),
    ("EUR 500m", "EUR 500m", 500000000, "money"),
    ("500 USD", "500 USD", 500, "money"),
    ("10 euros", "10 euros", 10, "money"),
    ("ten euros", "ten euros", 10, "money"),
    ("10€", "10€", 10, "money"),
    ("50p", "50p", 50, "money"),
    ("75 cents", "75 cents", 75, "money"),
    ("3.5 million U.S. dollars", "3.5 million U.S. dollars", 3500000, "money"),
    ("1.4 million crowns", "1.4 million crowns", 1400000, "money"),
    # ordinals
    ("the second attack", "second", 2, "ordinal"),
    ("a second attack", "second", 2, "ordinal"),
    ("the 21st century", "21st", 21, "ordinal"),
    ("the twenty-first time", "twenty-first", 21, "ordinal"),
    ("a fifth attack", "fifth", 5, "ordinal"),
    ("the third man", "third", 3, "ordinal"),
    # years, days, clock times, ages
    ("in 2019", "2019", 2019, "year"),
    ("since 1968", "1968", 1968, "year"),
    ("the 2019 floods", "2019", 2019, "year"),
    ("in January 2024", "2024", 2024, "year"),
    ("by mid-2019", "2019", 2019, "year"),
    ("nineteen ninety-five", "nineteen ninety-five", 1995, "year"),
    ("9 March", "9", 9, "date"),
    ("March 9", "9", 9, "date"),
    ("the 9th of March", "9th", 9, "date"),
    ("March 9th", "9th", 9, "date"),
    ("6 pm", "6 pm", 18, "time"),
    ("10 a.m.", "10 a.m.", 10, "time"),
    ("12 am", "12 am", 0, "time"),
    ("6.30pm", "6.30pm", 18.5, "time"),
    ("12:30", "12:30", 12.5, "time"),
    ("0430 GMT", "0430 GMT", 4.5, "time"),
    ("five o'clock", "five o'clock", 5, "time"),
    ("five o’clock", "five o’clock", 5, "time"),
    ("a 12-year-old boy", "12", 12, "age"),
    ("a five-month-old baby", "five", 5, "age"),
    ("80 years old", "80", 80, "age"),
    ("aged 9", "9", 9, "age"),
    ("aged over 65", "65", 65, "age"),
    ("Jane Smith, 45, said", "45", 45, "age"),
    ("a girl, 7, died", "7", 7, "age"),
    ("her son (9)", "9", 9, "age"),
    ("when she was six", "six", 6, "age"),
    # names
    ("Article 5 applies", "5", 5, "label"),
    ("Resolution 2231", "2231", 2231, "label"),
    ("No. 10 said", "10", 10, "label"),
    ("the Boeing 737-800.", "737-800", 737, "label"),
    ("the iPhone 15.", "15", 15, "label"),
    ("after World War Two", "Two", 2, "label"),
    ("the Group of Seven", "Seven", 7, "label"),
    ("Formula One drivers", "One", 1, "label"),
    ("at 10 Downing Street", "10", 10, "label"),
]


@pytest.mark.parametrize(("text", "words", "value", "form"), NUMBERS)
def test_a_number_has_its_words_value_and_form(text, words, value, form):
    found = find_numbers(text)
    assert [(n.text, n.low, n.high, n.form) for n in found] == [(words, value, value, form)]


RANGES = [
    ("17 to 40 missiles", "17 to 40", 17, 40, "cardinal"),
    ("ranged from 17 to 40", "from 17 to 40", 17, 40, "cardinal"),
    ("between 5 and 7", "between 5 and 7", 5, 7, "cardinal"),
    ("Between two and three weeks", "Between two and three", 2, 3, "cardinal"),
    ("10-12 people", "10-12", 10, 12, "cardinal"),
    ("10–12 people", "10–12", 10, 12, "cardinal"),
    ("five or six", "five or six", 5, 6, "cardinal"),
    ("10 or 12", "10 or 12", 10, 12, "cardinal"),
    ("5-7 million", "5-7 million", 5000000, 7000000, "cardinal"),
    ("two to three thousand", "two to three thousand", 2000, 3000, "cardinal"),
    ("500 to 2,000", "500 to 2,000", 500, 2000, "cardinal"),
    ("$5-7 million", "$5-7 million", 5000000, 7000000, "money"),
    ("between $5 and $7 million", "between $5 and $7 million", 5000000, 7000000, "money"),
    ("$10m-$15m", "$10m-$15m", 10000000, 15000000, "money"),
    ("5 to 7 percent", "5 to 7 percent", 5, 7, "percent"),
    ("10%-12%", "10%-12%", 10, 12, "percent"),
    ("between 5 percent and 10 percent", "between 5 percent and 10 percent", 5, 10, "percent"),
    ("between one hundred and two hundred", "between one hundred and two hundred", 100, 200, "cardinal"),
    ("5- to 10-day stays", "5- to 10", 5, 10, "cardinal"),
    ("aged between 5 and 12", "between 5 and 12", 5, 12, "age"),
    ("9-11 March", "9-11", 9, 11, "date"),
    ("from 2004 to 2009", "from 2004 to 2009", 2004, 2009, "year"),
    ("2004-2009", "2004-2009", 2004, 2009, "year"),
    ("the 2019-20 season", "2019-20", 2019, 2020, "year"),
    ("the 2019/20 season", "2019/20", 2019, 2020, "year"),
    ("in the 1990s", "1990s", 1990, 1999, "year"),
    ("in her 30s", "30s", 30, 39, "age"),
]


@pytest.mark.parametrize(("text", "words", "low", "high", "form"), RANGES)
def test_a_range_is_one_number_with_two_ends(text, words, low, high, form):
    assert [(n.text, n.low, n.high, n.form) for n in find_numbers(text)] == [(words, low, high, form)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The council voted 9 to 4", [9, 4]),
        ("The council voted 4 to 9", [4, 9]),
        ("passed by 9 votes to 4", [9, 4]),
        ("a 5-4 ruling", [5, 4]),
        ("they won 1-3", [1, 3]),
        ("It rose from 5 to 7", [5, 7]),
        ("It was cut from 40 percent to 50 percent", [40, 50]),
        ("revised up from 17 to 40", [17, 40]),
        ("2 and 3", [2, 3]),
        ("five six", [5, 6]),
        ("cleaners, aged 19 and 56", [19, 56]),
        ("9 March 2024", [9, 2024]),
        ("March 9, 2024", [9, 2024]),
        ("2 hours and 30 minutes", [2, 30]),
    ],
)
def test_two_figures_are_not_taken_for_a_range(text, values):
    assert [n.low for n in find_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Several soldiers", "Several"),
        ("dozens of homes", "dozens"),
        ("hundreds of people", "hundreds"),
        ("tens of thousands of people", "tens of thousands"),
        ("hundreds of thousands fled", "hundreds of thousands"),
        ("a few sheep", "a few"),
        ("a few dozen sheep", "a few dozen"),
        ("several hundred people", "several hundred"),
        ("a handful of barns", "a handful"),
        ("a couple of hours", "a couple"),
        ("a number of states", "a number"),
        ("scores of volunteers", "scores"),
        ("Scores were killed", "Scores"),
        ("many schools", "many"),
        ("few survivors", "few"),
        ("numerous reports", "numerous"),
    ],
)
def test_a_vague_word_has_no_value(text, words):
    assert [(n.text, n.low, n.high, n.form) for n in find_numbers(text)] == [(words, None, None, "vague")]


@pytest.mark.parametrize(
    "text",
    [
        "MQ9", "an MQ-9 drone", "F-16", "F-16s", "COVID-19", "B-52", "the G7", "a 4x4", "v1.2.3", "192.168.0.1", "#3",
        "@user99", "https://t.co/a1b2 3x3", "9/11", "24/7", "2024-01-20", "20/01/2024", "call +1 555 0100",
        "0800 123 456", "555-123-4567", "no one", "one of the soldiers", "the one", "this one", "another one",
        "one another", "one-off", "one must go", "a very serious one.", "A larger one followed",
        "the only one in town", "half-brother", "A second later", "a split second", "at first", "first of all",
        "test scores", "how many", "so few", "someone", "tense", "often", "weight", "attention", "1" * 40, "12:99",
        "",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_number_is_none(text):
    assert find_numbers(text) == ()


QUANTITIES = [
    # text, words, min, max, comparator, unit, counted
    ("12 people", "12 people", 12, 12, "exact", "people", None),
    ("At least 31 people were killed", "At least 31 people", 31, None, "at_least", "people", "were killed"),
    ("at least ten heavy missiles,", "at least ten heavy missiles", 10, None, "at_least", "heavy missiles", None),
    ("no fewer than 20 officers", "no fewer than 20 officers", 20, None, "at_least", "officers", None),
    ("not less than 20", "not less than 20", 20, None, "at_least", None, None),
    ("a minimum of 6 seats", "a minimum of 6 seats", 6, None, "at_least", "seats", None),
    ("100 or more", "100 or more", 100, None, "at_least", None, None),
    ("50 people or more", "50 people or more", 50, None, "at_least", "people", None),
    ("100-plus", "100-plus", 100, None, "at_least", None, None),
    ("200+ people", "200+ people", 200, None, "at_least", "people", None),
    ("more than 11,000 signatures", "more than 11,000 signatures", 11000, None, "more_than", "signatures", None),
    ("over 422,000 euros", "over 422,000 euros", 422000, None, "more_than", "euros", None),
    ("well over a hundred people", "well over a hundred people", 100, None, "more_than", "people", None),
    ("in excess of 100", "in excess of 100", 100, None, "more_than", None, None),
    ("upwards of 50", "upwards of 50", 50, None, "more_than", None, None),
    ("for over two years", "over two years", 2, None, "more_than", "years", None),
    ("up to 30 percent", "up to 30 percent", None, 30, "up_to", "percent", None),
    ("as many as 300 homes", "as many as 300 homes", None, 300, "up_to", "homes", None),
    ("no more than 5 days", "no more than 5 days", None, 5, "up_to", "days", None),
    ("at most 10", "at most 10", None, 10, "up_to", None, None),
    ("10 or fewer", "10 or fewer", None, 10, "up_to", None, None),
    ("up to about 50 villages", "up to about 50 villages", None, 50, "up_to", "villages", None),
    ("fewer than a dozen", "fewer than a dozen", None, 12, "fewer_than", None, None),
    ("less than 4%", "less than 4%", None, 4, "fewer_than", "%", None),
    ("just under 4 florins", "just under 4 florins", None, 4, "fewer_than", "florins", None),
    ("about 80 people", "about 80 people", 80, 80, "about", "people", None),
    ("around 80", "around 80", 80, 80, "about", None, None),
    ("Some 2,500 customers", "Some 2,500 customers", 2500, 2500, "about", "customers", None),
    ("nearly two dozen", "nearly two dozen", 24, 24, "about", None, None),
    ("almost 30 km", "almost 30 km", 30, 30, "about", "km", None),
    ("roughly 30", "roughly 30", 30, 30, "about", None, None),
    ("approximately 30", "approximately 30", 30, 30, "about", None, None),
    ("an estimated 40,000 tonnes", "an estimated 40,000 tonnes", 40000, 40000, "about", "tonnes", None),
    ("close to 200", "close to 200", 200, 200, "about", None, None),
    ("50 or so", "50 or so", 50, 50, "about", None, None),
    ("500-odd", "500-odd", 500, 500, "about", None, None),
    (
        "from 17 to 40 missiles and shells fired",
        "from 17 to 40 missiles and shells",
        17,
        40,
        "between",
        "missiles and shells",
        "fired",
    ),
    ("Between 200 and 300 troops", "Between 200 and 300 troops", 200, 300, "between", "troops", None),
    ("from 10 to 15 km", "from 10 to 15 km", 10, 15, "between", "km", None),
    ("about 5 to 7 trucks", "about 5 to 7 trucks", 5, 7, "between", "trucks", None),
    ("Several US soldiers were wounded", "Several US soldiers", None, None, "vague", "US soldiers", "were wounded"),
    ("dozens of homes", "dozens of homes", None, None, "vague", "homes", None),
    ("as many as several hundred", "as many as several hundred", None, None, "vague", None, None),
    ("several of the soldiers", "several of the soldiers", None, None, "vague", "soldiers", None),
    ("thousands were displaced", "thousands", None, None, "vague", None, "were displaced"),
    ("Almost half of the children", "Almost half", 50, 50, "about", "percent", None),
    ("two-thirds of voters", "two-thirds", 66.67, 66.67, "exact", "percent", None),
    ("more than 1 in 10", "more than 1 in 10", 10, None, "more_than", "percent", None),
    ("half an hour", "half an hour", 0.5, 0.5, "exact", "hour", None),
    ("a quarter of a mile", "a quarter of a mile", 0.25, 0.25, "exact", "mile", None),
    ("$4bn", "$4bn", 4000000000, 4000000000, "exact", "$", None),
    ("1.4 million crowns", "1.4 million crowns", 1400000, 1400000, "exact", "crowns", None),
    ("220,000 florins a year", "220,000 florins a year", 220000, 220000, "exact", "florins a year", None),
    ("60 miles per hour", "60 miles per hour", 60, 60, "exact", "miles per hour", None),
    ("3 times a week", "3 times a week", 3, 3, "exact", "times a week", None),
    ("40 per cent of voters", "40 per cent", 40, 40, "exact", "per cent", None),
    ("3.2 tonnes of amber", "3.2 tonnes", 3.2, 3.2, "exact", "tonnes", None),
    ("an 11-year sentence", "11-year", 11, 11, "exact", "year", None),
    ("a 500-bed hospital", "500-bed", 500, 500, "exact", "bed", None),
    ("30°C", "30°C", 30, 30, "exact", "°C", None),
    ("60 more passengers", "60 more passengers", 60, 60, "exact", "passengers", None),
    ("one shell was fired", "one shell", 1, 1, "exact", "shell", "was fired"),
    ("17 were wounded", "17", 17, 17, "exact", None, "were wounded"),
    ("two dead", "two dead", 2, 2, "exact", "dead", None),
    ("3 missing", "3", 3, 3, "exact", None, "missing"),
    ("It is to last eight days", "eight days", 8, 8, "exact", "days", None),
    ("seven news reports", "seven news reports", 7, 7, "exact", "news reports", None),
    ("within 48 hours", "48 hours", 48, 48, "exact", "hours", None),
]


@pytest.mark.parametrize(("text", "words", "least", "most", "comparator", "unit", "counted"), QUANTITIES)
def test_a_quantity_keeps_its_qualifier_and_its_unit(text, words, least, most, comparator, unit, counted):
    found = [(q.text, q.min, q.max, q.comparator, q.unit, q.counted) for q in find_quantities(text)]
    assert found == [(words, least, most, comparator, unit, counted)]


@pytest.mark.parametrize(
    "text",
    [
        "a 12-year-old boy", "aged 19 and 56", "16- and 17-year-olds", "Jane Smith, 45, said", "9 March 2024",
        "in 2019", "the 1990s", "at 6 pm", "the second attack", "No. 10", "10 Downing Street", "Article 5",
        "Articles 5 and 6", "an MQ-9 drone", "0800 123 456", "three days ago", "two weeks earlier",
        "the last two weeks", "the past 24 hours", "no survivors", "no one", "in her 30s", "2. ",
    ],
)  # fmt: skip
def test_ages_dates_names_and_time_expressions_are_no_quantities(text):
    assert find_quantities(text) == ()


def test_half_after_an_ordinal_is_no_share():
    assert [(n.text, n.form) for n in find_numbers("the first half")] == [("first", "ordinal")]


def test_over_before_a_time_span_is_no_bound():
    (quantity,) = find_quantities("It spread over two days")
    assert (quantity.text, quantity.min, quantity.max) == ("two days", 2, 2)


def test_offsets_count_the_whole_text_when_a_part_is_read():
    text = "Five died. At least 31 people were hurt. Six left."
    (quantity,) = find_quantities(text, 11, 40)
    assert (quantity.start, quantity.end, text[quantity.start : quantity.end]) == (11, 29, "At least 31 people")
    assert [n.text for n in find_numbers(text, 11, 40)] == ["31"]


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_and_words_of_one_integer_have_one_value(value):
    assert [n.low for n in find_numbers(spell(value))] == [value]
    assert [n.low for n in find_numbers(f"{value:,} apples")] == [value]


ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def spell(value):
    """The English words of an integer from 0 to a trillion."""
    if value < 20:
        return ONES[value]
    if value < 100:
        return TENS[value // 10 - 2] + (f"-{ONES[value % 10]}" if value % 10 else "")
    scale, word = next(
        (s, w)
        for s, w in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
        if value >= s
    )
    rest = value % scale
    link = " and " if scale == 100 and rest else " "
    return f"{spell(value // scale)} {word}" + (f"{link}{spell(rest)}" if rest else "")


WORDS = (
    "one two twenty hundred million and a half third second dozen of in out to from between at least more than 5 17 "
    "2019 1,709 3.2 $ % - – / ½ , . ( ) km m bn people March percent per cent year old s ' ’ s’ US MQ9 few several many"
)
PIECES = st.sampled_from([*WORDS.split(" "), "\n"])


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join) | st.text())
def test_numbers_and_quantities_are_slices_in_order_that_never_overlap(text):
    for found in (find_numbers(text), find_quantities(text)):
        end = 0
        for one in found:
            assert end <= one.start < one.end <= len(text)
            assert text[one.start : one.end] == one.text
            end = one.end


@given(st.lists(PIECES, max_size=30).map(" ".join))
def test_bounds_agree_with_the_comparator(text):
    for quantity in find_quantities(text):
        low, high = quantity.min, quantity.max
        agrees = {
            "exact": low is not None and low == high,
            "about": low is not None and low == high,
            "at_least": low is not None and high is None,
            "more_than": low is not None and high is None,
            "up_to": low is None and high is not None,
            "fewer_than": low is None and high is not None,
            "between": low is not None and high is not None and low < high,
            "vague": low is None and high is None,
        }
        assert agrees[quantity.comparator], quantity


@pytest.mark.parametrize(
    "piece",
    ["1", "a", "(", "1,", "1,111", "1.", "1/", "-", "one ", "million ", "a ", "to 5 ", "+1 ", "0 0", "few ", "minus "],
)
def test_reading_time_grows_with_the_length_only(piece):
    text = piece * (20_000 // len(piece))
    began = time.perf_counter()
    find_quantities(text)
    assert time.perf_counter() - began < 2
