"""One article in, one record out, always; nothing is lost between draft and record."""

import asyncio

import pytest

from summarise.claims import judge
from summarise.data import Article, Call, Claim, Coverage, Draft, DraftRelation, DraftSentence, Quote, Record, Usage
from summarise.engine import Composition, EngineIdentity, Extraction, Repair
from summarise.errors import NoCredit, Refused, SummariseError
from summarise.ground import Ground
from summarise.pipeline import MAX_ARTICLE_CHARS, digest_configuration, process
from summarise.text.segment import segment_article

ARTICLE = Article(
    id="a",
    text="Police said two people were hurt. The hospital said five people were hurt.\nRead more: https://x.example/lakes",
    published_at="2031-05-09",
)


def draft(text: str, words: str) -> Draft:
    return Draft(text=text, kind="event", evidence=(Quote(quote=words),))


GOOD = draft("Two people were hurt.", "two people were hurt")
FIVE = draft("Five people were hurt.", "five people were hurt")
BAD = draft("Nine people were hurt.", "nine people were hurt")


class Scripted:
    """An engine that proposes what a test wrote, and notes what it was asked."""

    identity = EngineIdentity(name="rules")

    def __init__(self, *drafts, repaired=(), relations=(), skipped=(), headline=None, sentences=(), error=None):
        self.extraction = Extraction(tuple(drafts), tuple(relations), tuple(skipped), (_call("extract"),))
        self.repaired, self.headline, self.sentences, self.error = repaired, headline, sentences, error
        self.asked: list[tuple[str, object]] = []

    async def extract(self, ground):
        if self.error:
            raise self.error
        return self.extraction

    async def repair(self, ground, failed):
        self.asked.append(("repair", [one.draft for one in failed]))
        return Repair(tuple(self.repaired) or (None,) * len(failed), (_call("repair"),))

    async def compose(self, ground, claims, relations):
        self.asked.append(("compose", [claim.text for claim in claims]))
        sentences = tuple(DraftSentence(text=text, claims=(claims[0].id,)) for text in self.sentences)
        return Composition(self.headline, sentences, (_call("compose"),))


def _call(purpose) -> Call:
    usage = Usage(input_tokens=10, output_tokens=2)
    return Call(purpose=purpose, prompt="p.v1", request="0" * 64, model=None, usage=usage, attempts=1, reasks=0)


def run(engine, article: Article = ARTICLE) -> Record:
    return asyncio.run(process(article, engine))


def test_drafts_become_claims_in_the_order_of_the_text():
    record = run(Scripted(FIVE, GOOD))
    assert [claim.text for claim in record.claims] == [GOOD.text, FIVE.text]
    assert record.status == "ok"
    for claim in record.claims:
        for evidence in claim.evidence:
            assert ARTICLE.text[evidence.start : evidence.end] == evidence.quote


def test_supported_flagged_and_rejected_add_up_to_the_drafts():
    record = run(Scripted(GOOD, BAD, GOOD))
    assert (len(record.claims), len(record.rejected)) == (1, 2)
    assert [one.findings[0].check for one in record.rejected] == ["quote.located", "claim.repeated"]
    assert record.status == "partial"


def test_failed_drafts_are_repaired_once_and_taken_if_they_hold():
    engine = Scripted(GOOD, BAD, repaired=[FIVE])
    record = run(engine)
    assert engine.asked[0] == ("repair", [BAD])
    assert [claim.text for claim in record.claims] == [GOOD.text, FIVE.text]
    assert (record.run.repaired, len(record.rejected), record.status) == (1, 0, "ok")


def test_a_repair_that_does_not_hold_leaves_the_draft_rejected():
    worse = draft("Ten people were hurt.", "ten people were hurt")
    record = run(Scripted(GOOD, BAD, repaired=[worse]))
    assert [one.draft for one in record.rejected] == [BAD]
    assert record.run.repaired == 0


def test_a_repair_is_taken_only_if_it_leaves_fewer_findings():
    once = Draft(text="Nine people were hurt.", kind="event", evidence=(Quote(quote="nine people were hurt"),))
    doubtful = Draft(
        text="It said five people were not hurt.", kind="event", evidence=(Quote(quote="five people were hurt"),)
    )
    record = run(Scripted(GOOD, once, repaired=[doubtful]))
    judged = judge(doubtful, Ground(ARTICLE, segment_article(ARTICLE)))
    assert [finding.severity for finding in judged.findings].count("warn") >= 1
    assert isinstance(judged, Claim)
    assert [one.draft for one in record.rejected] == [once]
    assert record.run.repaired == 0


def test_a_repair_cannot_repeat_another_claim():
    record = run(Scripted(GOOD, BAD, repaired=[GOOD]))
    assert (len(record.claims), [one.draft for one in record.rejected]) == (1, [BAD])


def test_the_summary_is_written_from_supported_claims_and_checked():
    engine = Scripted(GOOD, sentences=["Two people were hurt.", "Nine people were hurt."], headline="Two people hurt")
    record = run(engine)
    assert engine.asked == [("compose", [GOOD.text])]
    assert [sentence.text for sentence in record.summary.sentences] == ["Two people were hurt."]
    assert [sentence.text for sentence in record.summary.rejected] == ["Nine people were hurt."]
    assert (record.summary.headline, record.status) == ("Two people hurt", "partial")


def test_a_headline_that_says_more_is_not_shown():
    record = run(Scripted(GOOD, sentences=["Two people were hurt."], headline="Nine killed in Velmora"))
    assert record.summary.headline is None
    assert record.summary.rejected[0].text == "Nine killed in Velmora"


def test_nothing_is_composed_without_a_supported_claim():
    engine = Scripted(BAD)
    record = run(engine)
    assert [name for name, _ in engine.asked] == ["repair"]
    assert (record.summary.sentences, record.status) == ((), "partial")
    assert run(Scripted()).status == "no_claims"


def test_relations_join_claims_and_forget_rejected_drafts():
    relations = [
        DraftRelation(type="conflicts_with", first=0, second=1, about="people hurt"),
        DraftRelation(type="updates", first=0, second=2, about="nothing"),
    ]
    record = run(Scripted(GOOD, FIVE, BAD, relations=relations))
    assert [(r.type, r.claims, r.about) for r in record.relations] == [
        ("conflicts_with", (record.claims[0].id, record.claims[1].id), "people hurt")
    ]


def test_every_segment_is_evidence_or_has_its_reason():
    record = run(Scripted(GOOD, skipped=[Coverage(segment=2, reason="background")]))
    assert [(cover.segment, cover.reason) for cover in record.coverage] == [(2, "background"), (3, "promo")]


def test_usage_adds_up_over_the_calls():
    record = run(Scripted(GOOD, BAD))
    assert [call.purpose for call in record.run.calls] == ["extract", "repair", "compose"]
    assert record.run.usage == Usage(input_tokens=30, output_tokens=6)


def test_an_article_error_becomes_a_record_with_its_status():
    record = run(Scripted(error=Refused("the model declined")))
    assert record.status == "refused"
    assert record.error is not None
    assert (record.error.type, record.error.message) == ("Refused", "the model declined")


def test_what_stops_the_run_is_raised():
    with pytest.raises(SummariseError, match="no money"):
        run(Scripted(error=NoCredit("no money")))


def test_a_text_that_is_no_article_is_too_large():
    record = run(Scripted(GOOD), Article(text="a" * (MAX_ARTICLE_CHARS + 1)))
    assert record.status == "too_large"


def test_claim_ids_are_stable_and_depend_on_article_words_and_text():
    first, again = run(Scripted(GOOD)).claims[0], run(Scripted(GOOD)).claims[0]
    other_text = run(Scripted(draft("Two persons were hurt.", "two people were hurt"))).claims[0]
    other_words = run(Scripted(draft(GOOD.text, "said two people were hurt"))).claims[0]
    other_article = run(Scripted(GOOD), ARTICLE.model_copy(update={"id": "b"})).claims[0]
    assert first.id == again.id
    assert len({first.id, other_text.id, other_words.id, other_article.id}) == 4


def test_a_record_survives_its_own_json():
    record = run(Scripted(GOOD, FIVE, BAD, sentences=["Two people were hurt."]))
    assert Record.model_validate_json(record.model_dump_json()) == record


def test_the_configuration_is_digested_by_what_changes_a_record():
    base = EngineIdentity(name="llm", model="m", prompts={"claims.v1": "0"}, settings={"temperature": 0.0})
    others = [
        EngineIdentity(name="llm", model="n", prompts=base.prompts, settings=base.settings),
        EngineIdentity(name="llm", model="m", prompts={"claims.v1": "1"}, settings=base.settings),
        EngineIdentity(name="llm", model="m", prompts=base.prompts, settings={"temperature": 1.0}),
    ]
    assert len({digest_configuration(one) for one in (base, *others)}) == 4
    same = EngineIdentity(name="llm", model="m", endpoint="http://x", prompts=base.prompts, settings=base.settings)
    assert digest_configuration(same) == digest_configuration(base)
