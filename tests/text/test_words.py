"""Words with places, and stems that inflections of one word share and other words do not."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.words import FUNCTION_WORDS, Word, find_words, stem


def test_words_are_found_with_their_places_and_in_order():
    assert find_words("The Front’s long-range strikes, 12th day.") == (
        Word(0, 3, "the", "the"),
        Word(4, 11, "front's", "front"),
        Word(12, 16, "long", "long"),
        Word(17, 22, "range", "rang"),
        Word(23, 30, "strikes", "strik"),
        Word(32, 36, "12th", "12th"),
        Word(37, 40, "day", "day"),
    )


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", []),
        (" …—“”() ", []),
        ("don't don’t donʼt don＇t", ["don't", "don't", "don't", "don't"]),
        ("the miners' union, 'tis", ["the", "miners", "union", "tis"]),
        ("O'Neill's rock'n'roll", ["o'neill's", "rock'n'roll"]),
        ("snake_case under_score_", ["snake", "case", "under", "score"]),
        ("1,200.50 and 3-1", ["1", "200", "50", "and", "3", "1"]),
        ("CAFÉ Straße ﬁre", ["café", "strasse", "fire"]),
        ("a.m. U.S.", ["a", "m", "u", "s"]),
    ],
)
def test_what_a_word_is(text, keys):
    assert [word.key for word in find_words(text)] == keys


def test_only_the_part_asked_for_is_read_and_offsets_count_the_whole_text():
    text = "Three men were hurt in Tor."
    assert find_words(text, 6, 19) == (
        Word(6, 9, "men", "man"),
        Word(10, 14, "were", "be"),
        Word(15, 19, "hurt", "hurt"),
    )


@pytest.mark.parametrize(
    "forms",
    [
        "strike strikes struck striking",
        "kill kills killed killing",
        "plan plans planned planning",
        "injure injures injured injuring",
        "die dies died dying",
        "say says said saying",
        "city cities",
        "carry carries carried carrying",
        "deny denies denied denying",
        "agree agrees agreed agreeing",
        "church churches",
        "box boxes",
        "boss bosses",
        "man men",
        "woman women woman's women's",
        "child children child's",
        "wife wives",
        "life lives",
        "person people",
        "crisis crises",
        "be is are was were been being am",
        "go goes went gone going",
        "teach teaches taught teaching",
        "begin begins began begun beginning",
        "refer refers referred referring",
        "stop stops stopped stopping",
        "free frees freed freeing",
        "need needs needed needing",
        "destroy destroys destroyed destroying",
        "vote votes voted voting",
        "veto vetoes vetoed vetoing",
        "tie ties tied tying",
        "lie lies lied lying",
        "panic panics panicked panicking",
    ],
)
def test_the_forms_of_a_word_share_a_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "words",
    [
        "new news",
        "nation national",
        "secure security",
        "employ employer employee employment",
        "happy unhappy",
        "bus business",
        "thing thin",
        "ring rig",
        "sing sin",
        "red reed",
        "need ned",
        "gas gain",
        "wed weed",
        "this thi",
        "lead lie",
    ],
)
def test_other_words_keep_stems_of_their_own(words):
    assert len({stem(word) for word in words.split()}) == len(words.split())


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("", ""),
        ("s", "s"),
        ("'s", ""),
        ("as", "as"),
        ("gas", "gas"),
        ("status", "status"),
        ("glass", "glas"),
        ("analyses", stem("analysis")),
        ("news", "news"),
        ("2019", "2019"),
        ("12th", "12th"),
        ("lind's", "lind"),
        ("sing", "sing"),
        ("kell", "kel"),
        ("speed", "spe"),
        ("sped", "spe"),
        ("found", "find"),
        ("lay", "lay"),
        ("lies", stem("lie")),
    ],
)
def test_stems_of_short_irregular_and_strange_words(word, expected):
    assert stem(word) == expected


@given(st.text(max_size=80))
def test_words_lie_in_order_apart_and_within_the_text(text):
    words = find_words(text)
    bounds = [bound for word in words for bound in (word.start, word.end)]
    assert bounds == sorted(bounds)
    assert all(0 <= word.start < word.end <= len(text) and word.stem == stem(word.key) for word in words)


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_part_reads_like_that_part_alone(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    alone = find_words(text[start:end])
    assert find_words(text, start, end) == tuple(
        Word(word.start + start, word.end + start, word.key, word.stem) for word in alone
    )


@given(st.text(alphabet="abdegilnrsty", min_size=1, max_size=12))
def test_a_stem_is_never_longer_than_its_word_or_an_irregular_base(word):
    assert stem(word) == stem(word)
    assert len(stem(word)) <= max(len(word), 10)


def test_function_words_are_folded_and_are_words():
    assert all(re.fullmatch("[a-z]+", word) and find_words(word)[0].key == word for word in FUNCTION_WORDS)


@pytest.mark.parametrize("piece", ["a", "a ", "'", "a'", "’a", "é", "\u0301", "ed ", "_"])
def test_a_megabyte_is_read_in_time_linear_in_it(piece):
    text = piece * (1_000_000 // len(piece))
    begun = time.process_time()
    find_words(text)
    assert time.process_time() - begun < 5
