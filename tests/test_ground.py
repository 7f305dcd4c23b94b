"""Grounding is exact and fail-closed: what is located is the article's own slice, at one place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import Article, Quote
from summarise.ground import Ground, describe_difference
from summarise.text.segment import segment_article

TEXT = (
    "The Front fired at least ten rockets at Belmet on Thursday, Kanal 5 said.\n"
    "“Not one of them hit the base,” Colonel Orben told reporters. He did not name the soldiers.\n"
    "Other estimates ranged from 17 to 40 rockets. He did not name the source.\n"
    "The fire spread to the depot and burned for nine hours before it was put out."
)


def ground(text: str = TEXT) -> Ground:
    article = Article(text=text)
    return Ground(article, segment_article(article))


def located(words: str, segment: int | None = None, text: str = TEXT) -> list[tuple[str, str]]:
    return [(e.match, e.quote) for e in ground(text).locate(Quote(quote=words, segment=segment))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("at least ten rockets", [("verbatim", "at least ten rockets")]),
        ("  at least ten rockets ", [("verbatim", "at least ten rockets")]),
        ('"Not one of them hit the base,"', [("normalised", "“Not one of them hit the base,”")]),
        ("NOT ONE OF THEM", [("normalised", "Not one of them")]),
        ("from 17\u00a0to 40 rockets", [("normalised", "from 17 to 40 rockets")]),
        ("fired at least ten\nrockets", [("normalised", "fired at least ten rockets")]),
        ("'fired at least ten rockets.'", [("normalised", "fired at least ten rockets")]),
        ("The Front fired … at Belmet", [("elided", "The Front fired"), ("elided", "at Belmet")]),
        ("The Front fired [...] at Belmet", [("elided", "The Front fired"), ("elided", "at Belmet")]),
        ("the depot ... nine hours", [("elided", "the depot"), ("elided", "nine hours")]),
        ("at Belmet … The Front fired", [("edited", "at Belmet … The Front fired")]),
        ("The Front fired … nine hours", [("edited", "The Front fired … nine hours")]),
        ("at least eleven rockets", [("edited", "at least eleven rockets")]),
        ("He did name the soldiers", [("edited", "He did name the soldiers")]),
        ("the mayor resigned yesterday", [("absent", "the mayor resigned yesterday")]),
        ("", [("absent", "")]),
        ("…", [("absent", "…")]),
        ("rockets", [("ambiguous", "rockets")]),
    ],
)
def test_the_ladder_decides_how_words_were_found(words, expected):
    assert located(words) == expected


@pytest.mark.parametrize("words", ["17 to 4", "7 to 40", "ocket", "estimates rang", "fired at leas"])
def test_words_and_figures_are_never_cut(words):
    assert located(words)[0][0] in ("edited", "absent")


def test_a_figure_is_not_found_inside_a_longer_one():
    text = "It cost 1,500 euros, up 2.5 percent."
    assert [located(w, text=text)[0][0] for w in ("500 euros", "5 percent", "1", "2")] == [
        "edited",
        "edited",
        "absent",
        "absent",
    ]


def test_the_named_segment_decides_between_equal_words():
    numbers = [s.n for s in ground().segments if "He did not name" in ground().slice(s.start, s.end)]
    places = [ground().locate(Quote(quote="He did not name the", segment=n))[0].start for n in numbers]
    assert places == [TEXT.index("He did not"), TEXT.rindex("He did not")]
    assert located("He did not name the", segment=1) == [("ambiguous", "He did not name the")]


def test_a_known_start_is_checked_and_then_decides():
    second = TEXT.rindex("rockets")
    found = ground().locate(Quote(quote="rockets", start=second))
    assert [(e.match, e.start) for e in found] == [("verbatim", second)]
    assert ground().locate(Quote(quote="rockets", start=second + 1))[0].match == "ambiguous"


def test_a_homoglyph_is_another_word():
    assert located("Th\u0435 Front fired")[0][0] in ("edited", "absent")


def test_a_source_is_found_beside_the_evidence_only():
    article = ground()
    evidence = [article.span(TEXT.index("Other estimates"), TEXT.index(". He did not name the source"))]
    assert article.find_near("Colonel Orben", evidence, within=2) == article.span(
        TEXT.index("Colonel Orben"), TEXT.index("Colonel Orben") + 13
    )
    assert article.find_near("Kanal 5", evidence) is None


def test_the_difference_is_told_in_the_articles_words():
    told = describe_difference("fell by 5 percent", "prices fell by 9 percent last year")
    assert told == "“5” where the article has “9”"


@given(st.text(min_size=1, max_size=300), st.data())
def test_any_slice_is_located_as_itself_or_ambiguous(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = ground(text).locate(Quote(quote=text[start:end]))
    for evidence in found:
        if evidence.start is None or evidence.end is None:
            continue
        assert evidence.quote == text[evidence.start : evidence.end]
        assert evidence.match in ("verbatim", "normalised", "elided")


@given(st.text(max_size=200), st.text(max_size=60))
def test_whatever_is_located_is_the_articles_own_slice(text, words):
    for evidence in ground(text).locate(Quote(quote=words)):
        assert evidence.located is (evidence.match in ("verbatim", "normalised", "elided"))
        if evidence.start is not None and evidence.end is not None:
            assert text[evidence.start : evidence.end] == evidence.quote
