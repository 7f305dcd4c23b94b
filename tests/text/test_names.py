import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import Span
from summarise.text.names import NameIndex, find_names, split_places_actors


def texts(spans):
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Earlier, Mira Kostel met the Health Ministry of Orvane.", ["Mira Kostel", "Health Ministry of Orvane"]),
        ("Then Al-Mayadeen and the WHO spoke.", ["Al-Mayadeen", "WHO"]),
        ("It hit the US and U.S. troops.", ["US", "U.S."]),
        ("He saw the Orvane Interior Ministry's gate.", ["Orvane Interior Ministry"]),
        ("Yesterday Ana de la Cruz met van der Berg and O’Neill.", ["Ana de la Cruz", "van der Berg", "O’Neill"]),
        ("We saw Côte d'Ivoire and Bashar al-Assad.", ["Côte d'Ivoire", "Bashar al-Assad"]),
        ("The Lebanon-based network and pro-Velm crowds left.", ["Lebanon", "Velm"]),
        ("It saw the Korean People's Army and Orvane's Army.", ["Korean People's Army", "Orvane"]),
        ("Later J. R. Smith of Mr. Lind's firm spoke.", ["J. R. Smith", "Mr. Lind"]),
        ("It is Health Minister Odile Brandt.", ["Health Minister Odile Brandt"]),
        ("The Bank of Orvane & Sons failed.", ["Bank of Orvane & Sons"]),
        ("The Ain Tor US military base was hit.", ["Ain Tor", "US"]),
        ("They fired an MQ9 and an F-16.", ["MQ9", "F-16"]),
        ("It was Theresa May in May.", ["Theresa May"]),
    ],
)
def test_names_are_runs_of_capitals_with_what_joins_them(text, names):
    assert texts(find_names(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "Members of the panel left on Monday in January.",
        "The President and the Government left.",
        "Hospitals were full. Speaking quietly, they left.",
        "“Our hands are tied,” they said. “We left.”",
        "I think I'm late. I’ve left.",
        "Investigation is under way. Residents fled.",
        "",
        "no capitals at all",
    ],
)
def test_ordinary_words_with_a_capital_are_no_names(text):
    assert find_names(text) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sorvel fell. Later Sorvel rose.", ["Sorvel", "Sorvel"]),
        ("Rockfall blocked it. A rockfall is rare.", []),
        ("Orvel Lind left.", ["Orvel Lind"]),
        ("Kostel left.", ["Kostel"]),
        ("When Kostel left, he wept.", ["Kostel"]),
        ("Iraqis fled.", ["Iraqis"]),
    ],
)
def test_the_first_word_of_a_sentence_needs_more_than_its_capital(text, names):
    assert texts(find_names(text)) == names


def test_only_names_within_the_range_are_found_and_the_rest_is_read_for_evidence():
    text = "A word of Bell. Bell rang."
    assert find_names(text, 16) == (Span(start=16, end=20, text="Bell"),)


ARTICLE = (
    "Orvane's Interior Ministry said Ana Ruiz, the president, met António Guterres of the World Health Organization in "
    "North Korea. Iraqi troops and Al Mayadeen correspondents saw U.S. drones over Tarn. O'Neill and Ana María Costa "
    "of the UN were there. The Ministry of Health denied it. Islamic Resistance in Iraq claimed it. Mr. J. Brandt left "
    "the NATO base with an MQ9. The police mark the day."
)


@pytest.mark.parametrize(
    "name",
    [
        "Ana Ruiz", "Ruiz", "Ruiz's", "President Ruiz", "Mr Ruiz", "Orvane President Ana Ruiz", "A. Ruiz", "J. Brandt",
        "Ana Costa", "Antonio Guterres", "O’Neill", "Al-Mayadeen", "MQ-9", "World Health Organisation", "WHO",
        "the WHO", "UN", "United Nations", "North Atlantic Treaty Organisation", "North Korean", "Iraq", "Iraqi",
        "Iraqis", "American", "United States", "US", "USA", "Iraqi Resistance", "Health Ministry", "Ministry of Health",
        "Interior Ministry of Orvane", "Orvane Interior Ministry", "the Tarn",
    ],
)  # fmt: skip
def test_a_name_is_supported_in_every_form_that_means_the_same(name):
    assert NameIndex(ARTICLE).supports(name)


@pytest.mark.parametrize(
    "name",
    [
        "Joe Ruiz", "Ana Ruiz Costa", "Ana Guterres", "General Ruiz", "Jana Brandt", "South Korea", "Korea", "EU",
        "Iran", "Israeli Resistance", "Orvane Health Ministry", "Mark", "The", "", " ", "“”", "WTO", "World Bank",
        "Prime Minister Ana Ruiz", "Ruiz Ana", "Maria Brandt", "F-16",
    ],
)  # fmt: skip
def test_a_name_that_says_more_or_other_than_the_article_is_not_supported(name):
    assert not NameIndex(ARTICLE).supports(name)


def test_all_given_texts_count_but_no_name_runs_from_one_into_the_next():
    index = NameIndex("He met Ana", "Ruiz left", "The Orvel Post")
    assert [index.supports(name) for name in ("Ana", "Ruiz", "Orvel Post", "Ana Ruiz")] == [True, True, True, False]


def test_the_pronoun_us_is_no_country():
    assert not NameIndex("They told us so.").supports("US")


def test_places_have_a_cue_and_the_others_act():
    text = (
        "In Velm, Ana Ruiz of the Health Ministry met Iraqi envoys near Tor. She crossed the Orv river to Kuwait with "
        "Al-Mayadeen, from Lake Tarn to the Senn region. In Mr Lind's view Ossel lost."
    )
    places, actors = split_places_actors(text, find_names(text))
    assert texts(places) == ["Velm", "Tor", "Orv", "Kuwait", "Lake Tarn", "Senn"]
    assert texts(actors) == ["Ana Ruiz", "Health Ministry", "Iraqi", "Al-Mayadeen", "Mr Lind", "Ossel"]


@given(st.text(alphabet=st.sampled_from("AaéÉ-'’.&\n \"“lUS1of") | st.characters(), max_size=60))
def test_any_text_gives_spans_in_bounds_and_in_order(text):
    names = find_names(text)
    assert all(name.text == text[name.start : name.end] != "" for name in names)
    assert all(a.end <= b.start for a, b in pairwise(names))
    places, actors = split_places_actors(text, names)
    assert sorted([*places, *actors], key=lambda span: span.start) == list(names)


@given(st.lists(st.sampled_from(["Ana Ruiz", "Al-Tor", "WHO", "Health Ministry", "d'Orv", "Iraqis"]), min_size=1))
def test_each_name_found_is_supported_by_its_own_text(words):
    text = "We saw " + ", then ".join(words) + "."
    index = NameIndex(text)
    assert [name.text for name in find_names(text) if not index.supports(name.text)] == []


@pytest.mark.parametrize("piece", ['"', "A.", "Al-", "- ", "a", "A b ", "A' ", "of the A "])
def test_time_is_linear_in_the_text(piece):
    text = piece * (200_000 // len(piece))
    begun = time.perf_counter()
    NameIndex(text).supports("Ana Ruiz")
    find_names(text)
    assert time.perf_counter() - begun < 5
