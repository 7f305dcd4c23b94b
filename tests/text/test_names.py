import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import Span
from summarise.text.name_words import is_ordinary
from summarise.text.names import Lack, NameIndex, find_names, split_places_actors


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
        ("It was St Orv's Day at King's Cross.", ["St Orv's Day", "King's Cross"]),
        ("He told Channel 4 of Formula 1 and Gaza 40.", ["Channel 4", "Formula 1", "Gaza"]),
        (
            "It met Kim Jong-un, Ban Ki-moon and a Velm-oriented, Orv-turned-Tor man.",
            [
                "Kim Jong-un",
                "Ban Ki-moon",
                "Velm",
                "Orv",
            ],
        ),
        ("The ex-Velm man saw a 14th-Century church.", ["Velm"]),
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
        "Archaeologists dug. Homeless people slept. Top judge spoke. Plant-based milk sold. First-time buyers came.",
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
        ("Striker Lind left.", ["Lind"]),
        ("Two Russian spies fled.", ["Russian"]),
        ("New York burned.", ["New York"]),
        ("Khaled fled.", ["Khaled"]),
    ],
)
def test_the_first_word_of_a_sentence_needs_more_than_its_capital(text, names):
    assert texts(find_names(text)) == names


def test_common_words_part_the_names_of_a_headline_in_title_case():
    text = "Orvel Lind Arrested After Crash in Velm as Storm Hits Coast\nHe saw the Storm Orvel Lind named."
    assert texts(find_names(text)) == ["Orvel Lind", "Velm", "Storm Orvel Lind"]


@pytest.mark.parametrize(
    "word", ["wounded", "planned", "families", "plant-based", "archaeologists", "hazardous", "the"]
)
def test_common_words_are_ordinary_in_every_inflection(word):
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["kostel", "iraqi", "al-assad", "khaled", "ruiz", "lawrence"])
def test_names_are_not_ordinary(word):
    assert not is_ordinary(word)


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


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("He met Bashar al-Assad.", "Assad"),
        ("He met Assad.", "al-Assad"),
        ("He met Bashar al-Assad.", "Bashar Assad"),
        ("He met Recep Tayyip Erdoğan.", "Erdogan"),
        ("He met Recep Tayyip Erdog\u0306an.", "Recep Erdoğan"),
        ("He used Whats App.", "WhatsApp"),
        ("He used WhatsApp.", "Whats App"),
        ("The DoJ spoke.", "Department of Justice"),
        ("The RHI failed.", "Renewable Heat Incentive"),
        ("The Food and Drug Administration spoke.", "Food & Drug Administration"),
        ("The Food & Drug Administration spoke.", "FDA"),
        ("He won in F1.", "Formula 1"),
        ("He won in Formula 1.", "F1"),
        ("The Second World War ended.", "World War Two"),
        ("The coronavirus spread.", "COVID-19"),
        ("Sales rose in the third quarter.", "Q3"),
        ("British troops left.", "UK"),
        ("Israeli and Palestinian men met.", "Israelis"),
        ("Lester Walters left.", "Lester Walters Jr"),
    ],
)
def test_writings_that_mean_the_same_support_each_other(article, name):
    assert NameIndex(article).lacking(name) is None


LACKING = (
    "Mr Smith met President Recep Tayyip Erdoğan in Turkey and Ana Ruiz of Charlton. In Lorvia a bank failed, police "
    "said. FDA staff saw R. Lind and Robert Brandt of the Orvane Post. Its schools closed."
)


@pytest.mark.parametrize(
    ("name", "lack"),
    [
        ("Zed Orvel", Lack("absent", ("Zed", "Orvel"))),
        ("Minister Zed Orvel", Lack("absent", ("Minister", "Zed", "Orvel"))),
        ("", Lack("absent", ())),
        ("Ana Costello", Lack("partial", ("Costello",))),
        ("Rio Ana Games", Lack("partial", ("Rio", "Games"))),
        ("Joe Ruiz", Lack("namesake", ("Joe",), "Ana Ruiz")),
        ("Robert Ruiz", Lack("namesake", (), "Ana Ruiz")),
        ("Zed Erdogan", Lack("namesake", ("Zed",), "Recep Tayyip Erdoğan")),
        ("John Smith", Lack("given_name", ("John",))),
        ("Mr John Smith", Lack("given_name", ("John",))),
        ("Rolf Lind", Lack("given_name", ("Rolf",))),
        ("Rob Brandt", Lack("given_name", ("Rob",))),
        ("General Smith", Lack("generic", ("General",))),
        ("Charlton Council", Lack("generic", ("Council",))),
        ("Premier League", Lack("generic", ("Premier", "League"))),
        ("UK", Lack("geographic", ("UK",))),
        ("London", Lack("geographic", ("London",))),
        ("French President Erdogan", Lack("geographic", ("French",))),
        ("U.S. Food & Drug Administration", Lack("geographic", ("U.S.",))),
        ("Bank of Lorvia", Lack("apart", ())),
        ("School", Lack("apart", ())),
        ("Turkish Charlton", Lack("apart", ())),
    ],
)
def test_a_lack_says_its_kind_and_its_words(name, lack):
    index = NameIndex(LACKING)
    assert index.lacking(name) == lack
    assert not index.supports(name)


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


@given(st.text(alphabet=st.sampled_from("AaéÉ-'’.&\n \"“lUS1of") | st.characters(), max_size=40), st.text(max_size=20))
def test_supported_is_what_lacks_nothing(article, name):
    index = NameIndex(article)
    assert index.supports(name) == (index.lacking(name) is None)


@pytest.mark.parametrize(
    "piece", ['"', "(", "A.", "Al-", "- ", "a", "A ", "A b ", "Aa Bb ", "A' ", "of the A ", "Mr. ", "é\u0301"]
)
def test_time_is_linear_in_the_text(piece):
    text = piece * (200_000 // len(piece))
    begun = time.perf_counter()
    index = NameIndex(text)
    for name in ("Ana Ruiz", "A A A A B", "Aa Bb Aa Bb Aa Bb Cc", text):
        index.supports(name)
    find_names(text)
    assert time.perf_counter() - begun < 5
