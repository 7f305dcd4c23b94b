"""The fixture articles through both engines give the golden records, word by word.

`UPDATE_GOLDEN=1 pytest tests/test_golden.py` writes them anew: read the difference before you commit it.
"""

import json
import os
from pathlib import Path

import pytest

from summarise import Article, Record, summarise
from summarise.llm.exchange import Replaying
from summarise.readers import read_articles

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
EXPECTED = FIXTURES / "expected"
ARTICLES = [article for article in read_articles([FIXTURES / "articles"]) if isinstance(article, Article)]
IDS = [article.id for article in ARTICLES]


def compare(record: Record, path: Path) -> None:
    found = json.loads(record.model_dump_json())
    del found["article"]["locator"], found["run"]["elapsed_s"], found["run"]["version"]
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8"))


def replay(article: Article) -> Record:
    return summarise(article, engine="llm", replay=FIXTURES / "exchanges")


def test_there_are_fixture_articles():
    assert len(ARTICLES) >= 6


@pytest.mark.parametrize("article", ARTICLES, ids=IDS)
def test_the_rules_engine_gives_the_golden_record(article):
    compare(summarise(article, engine="rules"), EXPECTED / "rules" / f"{article.id}.json")


@pytest.mark.parametrize("article", ARTICLES, ids=IDS)
def test_the_recorded_answers_give_the_golden_record(article):
    compare(replay(article), EXPECTED / "llm" / f"{article.id}.json")


@pytest.mark.parametrize("engine", ["rules", "llm"])
@pytest.mark.parametrize("article", ARTICLES, ids=IDS)
def test_whatever_the_engine_the_record_keeps_its_promises(article, engine):
    record = replay(article) if engine == "llm" else summarise(article, engine="rules")
    text, roles = article.text, {segment.n: segment.role for segment in record.segments}
    assert record.claims
    for claim in record.claims:
        for evidence in (*claim.evidence, *claim.context):
            assert text[evidence.start : evidence.end] == evidence.quote
        spans = [source.mention for source in claim.sources] + [source.cue for source in claim.sources]
        for span in (*spans, claim.hedge, *claim.quantities, *claim.times, *claim.places, *claim.actors):
            assert span is None or text[span.start : span.end] == span.text
        assert not {roles[evidence.segment] for evidence in claim.evidence} & {
            "promo",
            "unrelated",
            "sign_off",
            "byline",
        }
        assert (claim.status == "supported") is all(finding.severity == "info" for finding in claim.findings)
    supported = {claim.id for claim in record.claims if claim.status == "supported"}
    assert 1 <= len(record.summary.sentences) <= 5
    for sentence in record.summary.sentences:
        assert sentence.claims
        assert set(sentence.claims) <= supported
    spans = [(evidence.start, evidence.end) for claim in record.claims for evidence in claim.evidence]
    covered = {s.n for s in record.segments if any(s.start < end and start < s.end for start, end in spans)}
    reasons = {cover.segment for cover in record.coverage}
    assert covered | reasons == set(roles)
    assert not covered & reasons


def test_every_exchange_says_where_it_came_from_and_none_is_unused():
    exchanges = sorted((FIXTURES / "exchanges").rglob("*.json"))
    used = {call.request for article in ARTICLES for call in replay(article).run.calls}
    recorded = {json.loads(p.read_text(encoding="utf-8"))["digest"] for p in exchanges if "repair-" not in p.name}
    assert used == recorded  # no draft of these articles needed a repair: tests/test_repair.py uses those
    for path in exchanges:
        provenance = json.loads(path.read_text(encoding="utf-8"))["provenance"]
        assert provenance["model_asked"] == "relay"
        assert provenance["recorded_at"]
    assert Replaying(FIXTURES / "exchanges").models == {"relay"}
