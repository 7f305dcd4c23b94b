"""A summary sentence says no more than its claims: no judging words, no figures put together, no other bounds."""

import pytest

from summarise.checks import check_sentence
from summarise.claims import judge
from summarise.data import Article, Claim, Draft, DraftSentence, DraftSource, Quote
from summarise.ground import Ground
from summarise.text.segment import segment_article

ARTICLE = Article(
    text=(
        "At least 14 people died in Corvel, the ministry said. Another 23 people died in Mastin, it said. "
        "The ministry spoke of “a regime of fear”."
    )
)
GROUND = Ground(ARTICLE, segment_article(ARTICLE))


def claim(text: str, evidence: str, mention: str, cue: str) -> Claim:
    source = DraftSource(name="ministry", mention=Quote(quote=mention), cue=Quote(quote=cue), class_="government")
    judged = judge(Draft(text=text, kind="event", evidence=(Quote(quote=evidence),), sources=(source,)), GROUND)
    assert isinstance(judged, Claim)
    assert judged.status == "supported"
    return judged


CLAIMS = (
    claim("At least 14 people died in Corvel.", "At least 14 people died in Corvel", "the ministry", "said"),
    claim("Another 23 people died in Mastin.", "Another 23 people died in Mastin", "it", "said"),
    claim(
        "The ministry spoke of “a regime of fear”.",
        "The ministry spoke of “a regime of fear”",
        "The ministry",
        "spoke of",
    ),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry said at least 14 people died in Corvel and 23 in Mastin.", []),
        ("The ministry spoke of “a regime of fear”.", []),
        (
            "The ministry said 37 people died.",
            [("number.merged", "The sentence says 37, the sum of 14 and 23; its claims do not put these together.")],
        ),
        (
            "The ministry said 14 people died in Corvel.",
            [("number.qualifier", "The sentence says “14 people”; the claim says “At least 14 people”.")],
        ),
        (
            "The ministry said nobody died in Mastin.",
            [
                (
                    "negation.kept",
                    (
                        "The sentence says “nobody died”; the claim says “least 14 people died in Corvel … ministry” "
                        "without a “not”."
                    ),
                )
            ],
        ),
        (
            "The ministry spoke of a regime.",
            [
                (
                    "summary.loaded",
                    "“regime” judges, and stands outside quotation marks: the word is a source's or the article's.",
                )
            ],
        ),
    ],
)
def test_what_a_sentence_adds_to_its_claims_is_found(text, expected):
    checked = check_sentence(DraftSentence(text=text, claims=tuple(one.id for one in CLAIMS)), CLAIMS, GROUND)
    assert [(finding.check, finding.message) for finding in checked] == expected
