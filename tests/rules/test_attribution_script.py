"""The script that turns records into attributions for scorers."""

import sys
from pathlib import Path

from summarise import Article, summarise

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "benchmarks"))

from attribution import find_attributions


def attributions(text):
    """(source, content) of each attribution of a record, as words."""
    record = summarise(Article(text=text, published_at="2031-05-09", language="en"), engine="rules")
    return [
        (one["source"] and text[slice(*one["source"])], text[slice(*one["content"])])
        for one in find_attributions(record)
    ]


def test_claims_cut_out_of_one_stretch_are_put_together_again():
    text = "Police said the bridge fell and that two cars sank."
    assert attributions(text) == [("Police", "the bridge fell and that two cars sank")]


def test_the_verb_in_the_evidence_is_no_content():
    assert attributions("Ana Lind denied the report.") == [("Ana Lind", "the report")]


def test_what_the_outlet_says_is_attributed_to_nobody():
    assert attributions("Two cars sank in the harbour.") == []


def test_two_parts_around_an_attribution_stay_apart():
    text = "“We left,” Lind said, “because it burned.”"
    assert attributions(text) == [("Lind", "“We left,”"), ("Lind", "“because it burned.”")]
