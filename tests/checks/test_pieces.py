"""Evidence in pieces: what was put together says so, and hides no “not”; a kept claim judged again is the same."""

from summarise.claims import judge, rejudge
from summarise.data import Article, Claim, Draft, Quote
from summarise.ground import Ground
from summarise.text.segment import segment_article

ARTICLE = Article(
    text="The mayor did not, as he had promised, open the bridge on Monday. Two boats waited below. "
    "The council will meet again in June.",
    published_at="2031-05-09",
)
GROUND = Ground(ARTICLE, segment_article(ARTICLE))


def judged(text: str, words: str) -> Claim:
    one = judge(Draft(text=text, kind="event", evidence=(Quote(quote=words),)), GROUND)
    assert isinstance(one, Claim)
    return one


def said(claim: Claim) -> list[tuple[str, str, str]]:
    return [(finding.check, finding.severity, finding.message) for finding in claim.findings]


def test_a_quote_that_joins_two_sentences_is_two_pieces_and_says_so():
    words = "open the bridge on Monday. The council will meet again in June."
    claim = judged("The bridge was not opened on Monday; the council will meet again in June.", words)
    assert [(e.segment, e.quote, e.match) for e in claim.evidence] == [
        (1, "open the bridge on Monday.", "elided"),
        (3, "The council will meet again in June.", "elided"),
    ]
    assert ("quote.located", "info", "Copied as one quotation, the words stand in 2 separate sentences.") in said(claim)


def test_a_quote_of_one_sentence_says_nothing_of_pieces():
    assert said(judged("Two boats waited below.", "Two boats waited below.")) == []


def test_a_not_that_an_ellipsis_leaves_out_is_missed():
    claim = judged("The mayor did open the bridge on Monday.", "The mayor did … open the bridge on Monday")
    assert [e.match for e in claim.evidence] == ["elided", "elided"]
    assert said(claim)[0] == ("negation.kept", "warn", "The evidence leaves out “not” between its pieces.")
    assert claim.status == "flagged"


def test_a_claim_judged_again_is_the_same():
    words = "open the bridge on Monday. The council will meet again in June."
    claim = judged("The bridge was not opened on Monday; the council will meet again in June.", words)
    assert rejudge(claim, GROUND) == claim


def test_a_claim_whose_words_have_moved_is_rejected():
    claim = judged("Two boats waited below.", "Two boats waited below.")
    piece = claim.evidence[0].model_copy(update={"start": 3})
    again = rejudge(claim.model_copy(update={"evidence": (piece,)}), GROUND)
    assert [finding.check for finding in again.findings if finding.severity == "reject"] == ["quote.located"]


def test_the_words_of_a_dropped_condition_are_the_articles_own():
    article = Article(text="If the river rises again, the town will close the bridge.")
    ground = Ground(article, segment_article(article))
    draft = Draft(
        text="The town will close the bridge.",
        kind="prediction",
        modality="predicted",
        evidence=(Quote(quote="If the river rises again, the town will close the bridge."),),
    )
    (finding,) = judge(draft, ground).findings
    assert (finding.check, [(span.start, span.end, span.text) for span in finding.spans]) == (
        "modality.kept",
        [(0, 2, "If")],
    )
