"""Which words say no, and for which words they hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.polarity import DENIALS, SOFT_NEGATIVES, Negation, find_negations, find_negators, is_negator
from summarise.text.words import find_words, stem


def read(text):
    """Each negator with the words that it holds for, as written."""
    words = find_words(text)
    return [
        (words[n.at].key, [text[words[i].start : words[i].end] for i in n.scope]) for n in find_negations(text, words)
    ]


@pytest.mark.parametrize(
    ("text", "negations"),
    [
        ("It fell on Monday.", []),
        ("It did not fall on Monday.", [("not", ["fall", "Monday"])]),
        ("It didn't fall.", [("didn't", ["fall"])]),
        ("It didn’t fall.", [("didn't", ["fall"])]),
        ("It cannot fall.", [("cannot", ["fall"])]),
        ("It can not fall.", [("not", ["fall"])]),
        ("No soldier was hurt.", [("no", ["soldier", "hurt"])]),
        ("Nobody was hurt.", [("nobody", ["hurt"])]),
        ("None of the rockets hit the base.", [("none", ["rockets", "hit", "base"])]),
        ("Nothing was found.", [("nothing", ["found"])]),
        ("He never came back to Tor again.", [("never", ["came", "back", "Tor"])]),
        ("He left without a word.", [("without", ["word"])]),
        ("Neither Lind nor Ruiz came.", [("neither", ["Lind", "Ruiz", "came"]), ("nor", ["Ruiz", "came"])]),
        ("He is nowhere.", [("nowhere", [])]),
        ("He said no.", [("no", [])]),
        ("“No,” he said.", [("no", ["said"])]),
        ("It did not fall; it rose.", [("not", ["fall"])]),
        ("It did not fall but rose.", [("not", ["fall"])]),
        ("It did not fall, it rose.", [("not", ["fall"])]),
        ("It did not, he said, fall.", [("not", ["said"])]),
        ("It did not fall although it shook.", [("not", ["fall"])]),
        ("It did not fall because it stood.", [("not", ["fall"])]),
        ("No. It fell.", [("no", [])]),
        ("It has not yet been able to be enough to do so.", [("not", ["able"])]),
        ("NOT ONE man fell.", [("not", ["ONE", "man", "fell"])]),
    ],
)
def test_a_negator_holds_for_the_next_telling_words_of_its_clause(text, negations):
    assert read(text) == negations


@pytest.mark.parametrize(
    "text",
    [
        "It was not only large but old.",
        "It was not just large.",
        "It was not merely large.",
        "It was not simply large.",
        "Not least the army fell.",
        "No more than 14 were hurt.",
        "No fewer than 14 were hurt.",
        "No less than half fell.",
        "It fell no later than Monday.",
        "No doubt it fell.",
        "No matter what, it fell.",
        "Not to be outdone, it fell.",
        "The notion of a knot in the north is known to none-such.".replace("none-such", "all"),
        "",
    ],
)
def test_phrases_that_negate_nothing(text):
    assert read(text) == []


def test_a_scope_reaches_three_telling_words_and_eight_words_in_all():
    assert read("not one two three four five") == [("not", ["one", "two", "three"])]
    assert read("not a the of in on at by to Tor") == [("not", [])]


def test_a_negation_is_a_place_and_places():
    text = "It did not fall on Monday."
    assert find_negations(text, find_words(text)) == (Negation(at=2, scope=(3, 5)),)


@pytest.mark.parametrize(
    ("word", "negates"),
    [
        ("not", True),
        ("No", True),
        ("NEVER", True),
        ("won't", True),
        ("isn’t", True),
        ("cannot", True),
        ("nor", True),
        ("note", False),
        ("nothingness", False),
        ("can", False),
        ("want", False),
        ("hardly", False),
        ("unable", False),
    ],
)
def test_which_words_negate(word, negates):
    assert is_negator(find_words(word)[0]) is negates


@pytest.mark.parametrize("word", ["failed", "refusing", "denied", "lacks", "unable", "banned", "withheld", "unlikely"])
def test_soft_negatives_are_known_in_every_inflection(word):
    assert stem(word) in SOFT_NEGATIVES


def test_denials_are_stems_and_so_are_soft_negatives():
    assert {stem("denies"), stem("rejected"), stem("refuted")} <= DENIALS
    assert stem("failed") not in DENIALS
    assert stem("accepted") not in SOFT_NEGATIVES | DENIALS


_PIECES = "not no never it fell but , . ; on the old dam without don't more"


@given(st.lists(st.sampled_from(_PIECES.split()), max_size=30))
def test_scopes_are_telling_words_after_their_negator_and_near_it(pieces):
    text = " ".join(pieces)
    words = find_words(text)
    for negation in find_negations(text, words):
        assert is_negator(words[negation.at])
        assert list(negation.scope) == sorted(negation.scope)
        assert len(negation.scope) <= 3
        assert all(negation.at < i <= negation.at + 8 for i in negation.scope)


@given(st.text(max_size=80))
def test_any_text_has_its_negations_found(text):
    words = find_words(text)
    assert [n.at for n in find_negations(text, words)] == sorted(n.at for n in find_negations(text, words))


@given(st.lists(st.sampled_from(["not", "Nobody", "didn’t", "can't", "no", "fall", "knot", "nothing"]), max_size=9))
def test_negators_are_the_words_that_negate(given_words):
    words = find_words(" ".join(given_words))
    assert find_negators(words) == tuple(i for i, word in enumerate(words) if is_negator(word))
