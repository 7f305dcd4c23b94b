"""Folding makes typographic variants equal and nothing else, and every folded place leads back to the original."""

import sys
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.fold import DASHES, QUOTATION_MARKS, find_hidden, fold, fold_words

ODD = (
    "e\u0301\u0323ǖßﬁ…İ\u200b\u00ad\ufeff\u034f"
    "'\"“`-–—. \n\u00a0\u2009٣۳３½²각ᄀ\u1161\u11a8क़\u093c\u0345\U000e0041\ud800a1"
)
odd_text = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“No,” he said", '"no," he said'),
        ("«Non»", "'non'"),
        ("Xi’an and Oʻzbekiston", "Xi'an and O'zbekiston"),
        ("2019–2024 — nothing", "2019-2024 - nothing"),
        ("nothing--at all", "nothing—at all"),
        ("10\u00a0000", "10\u2009000"),
        ("two \n\t lines", "two lines"),
        ("zero\u200bwidth", "zerowidth"),
        ("co\u00adoperate", "cooperate"),
        ("left\u200f to\u200e right", "left to right"),
        ("ofﬁce", "OFFICE"),
        ("straße", "STRASSE"),
        ("and so on…", "and so on..."),
        ("Erdog\u0306an", "ERDOĞAN"),
        ("e\u200b\u0301te\u0301", "Été"),
        ("a\u0323\u0308", "a\u0308\u0323"),
        ("ᾴ", "ᾳ\u0301"),
        ("각", "\u1100\u1161\u11a8"),
        ("３２ killed", "32 killed"),
        ("٣٢ killed", "32 killed"),
        ("۳۲ killed", "32 killed"),
        ("𝟑𝟐 𝐤𝐢𝐥𝐥𝐞𝐝", "32 killed"),
        ("Ⅷ", "VIII"),
        ("  spaces at the ends ", "spaces at the ends"),
    ],
)
def test_variants_of_typography_are_equal(one, other):
    assert fold_words(one) == fold_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Erdoğan", "Erdogan"),
        ("résumé", "resume"),
        ("р\u0430у", "pay"),
        ("the", "th\u0435"),
        ("10²", "102"),
        ("1½", "11/2"),
        ("5①", "51"),
        ("per-\ncent", "percent"),
        ("co-operate", "cooperate"),
        ("1,500", "1.500"),
        ("at least", "atleast"),
        ("he left.", "he left..."),
        ("ıstanbul", "istanbul"),
        ("5 km", "5 km²"),
        ("", "a"),
    ],
)
def test_other_words_and_figures_stay_other(one, other):
    assert fold_words(one) != fold_words(other)


@pytest.mark.parametrize("mark", sorted(QUOTATION_MARKS))
def test_every_quotation_mark_is_one(mark):
    assert fold(f"{mark}a").text == "'a"


@pytest.mark.parametrize("dash", sorted(DASHES))
def test_every_dash_is_one(dash):
    assert fold(f"a{dash}b").text == "a-b"


def test_all_white_space_is_one_space():
    spaces = [chr(c) for c in range(sys.maxunicode + 1) if chr(c).isspace()]
    assert {fold(f"a{space}b").text for space in spaces} == {"a b"}


def test_all_decimal_digits_are_the_ascii_ones():
    decimals = [chr(c) for c in range(sys.maxunicode + 1) if chr(c).isdecimal()]
    assert [c for c in decimals if fold_words(c) != str(unicodedata.decimal(c))] == []


def test_composed_and_decomposed_letters_are_equal_in_all_of_unicode():
    composed = [chr(c) for c in range(sys.maxunicode + 1) if unicodedata.normalize("NFD", chr(c)) != chr(c)]
    assert [c for c in composed if fold(f"x {c}").text != fold(f"x {unicodedata.normalize('NFD', c)}").text] == []


@given(odd_text)
def test_the_normalisation_form_makes_no_difference(text):
    forms = {fold(unicodedata.normalize(form, text)).text for form in ("NFC", "NFD")}
    assert forms == {fold(text).text}


@given(odd_text, st.data())
def test_invisible_characters_make_no_difference(text, data):
    at = data.draw(st.integers(0, len(text)))
    hidden = data.draw(st.sampled_from("\u200b\u00ad\u2060\ufeff\u200f\U000e0041\x00"))
    assert fold(text[:at] + hidden + text[at:]).text == fold(text).text


@given(odd_text)
def test_words_alone_are_folded_as_with_offsets(text):
    assert fold_words(text) == fold(text).text.strip()


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_ascii_is_folded_the_quick_way_as_the_long_way(text):
    assert fold_words(text) == fold(f"é{text}").text[1:].strip()


@given(odd_text)
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text).text).text == fold(text).text


@given(odd_text)
def test_every_slice_leads_back_to_what_folds_to_it(text):
    folded = fold(text)
    for start in range(len(folded.text)):
        for end in range(start + 1, len(folded.text) + 1):
            if place := folded.original(start, end):
                assert 0 <= place[0] < place[1] <= len(text)
                assert fold(text[slice(*place)]).text == folded.text[start:end]


@given(odd_text)
def test_units_follow_each_other_and_cover_all_that_is_visible(text):
    folded = fold(text)
    ends = range(1, len(folded.text) + 1)
    units, start = [], 0
    for end in ends:
        if place := folded.original(start, end):
            units.append(place)
            start = end
    assert start == len(folded.text)
    assert all(one[1] <= other[0] for one, other in pairwise(units))
    covered = {i for place in units for i in range(*place)}
    assert "".join(fold(c).text for i, c in enumerate(text) if i not in covered) == ""


@given(odd_text)
def test_a_position_is_where_the_next_unit_begins(text):
    folded = fold(text)
    begins = {}
    for start in range(len(folded.text)):
        if place := next((p for e in range(start + 1, len(folded.text) + 1) if (p := folded.original(start, e))), None):
            begins.setdefault(place[0], start)
    for offset in range(len(text) + 1):
        later = [start for origin, start in begins.items() if origin >= offset]
        assert folded.position(offset) == min(later, default=len(folded.text))


@pytest.mark.parametrize(
    ("text", "start", "end", "place"),
    [
        ("so…", 0, 2, (0, 2)),
        ("so…", 0, 5, (0, 3)),
        ("so…", 0, 3, None),
        ("so…", 3, 5, None),
        ("ﬁt", 0, 2, (0, 1)),
        ("ﬁt", 1, 3, None),
        ("cafe\u0301s", 0, 4, (0, 5)),
        ("cafe\u0301s", 3, 4, (3, 5)),
        ("x\u0301", 0, 1, None),
        ("a \n b", 1, 2, (1, 4)),
        ("a--b", 1, 2, (1, 3)),
        ("\u200ba\u200b", 0, 1, (1, 2)),
    ],
)
def test_a_unit_is_taken_whole_or_not_at_all(text, start, end, place):
    assert fold(text).original(start, end) == place


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("plain text, “quoted”\n", ()),
        ("co\u00adoperate", ()),
        ("\ufeffstart", ()),
        ("\ufeff\u200bstart", ((1, 2),)),
        ("in\ufeffside", ((2, 3),)),
        ("zero\u200bwidth", ((4, 5),)),
        ("\u202eevil\u202c", ((0, 1), (5, 6))),
        ("a\U000e0061\U000e0062\U000e007fb", ((1, 4),)),
        ("می\u200cخواهم", ()),
        ("👩\u200d🚀 ❤\ufe0f\u200d🔥", ()),
        ("❤\ufe0f\ufe0e\ufe0f\ufe01", ((1, 5),)),
        ("in\u200cside", ((2, 3),)),
        ("bell\x07", ((4, 5),)),
    ],
)
def test_what_a_reader_cannot_see_is_found(text, hidden):
    assert find_hidden(text) == hidden


HOSTILE = [
    "a",
    "(",
    '"',
    "“”",
    "\u0301",
    "\u0301\u0323",
    "e\u0301",
    "\u200f",
    "a\u200f",
    "\U000e0041",
    "ﬁ",
    "…",
    "-",
    "\n",
]


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_a_long_run_of_anything_is_folded(piece):
    text = piece * (200_000 // len(piece))
    folded = fold(text)
    hidden = sum(end - start for start, end in find_hidden(text))
    assert hidden == sum(text.count(c) for c in "\u200f\U000e0041")
    if folded.text:
        assert folded.original(0, len(folded.text)) == (0, len(text.rstrip("\u200f")))
