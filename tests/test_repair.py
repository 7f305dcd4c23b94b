"""The recorded repairs: drafts spoilt on purpose, sent over the wire, mended by a language model, checked again."""

import asyncio
from pathlib import Path

import pytest
from spoil import spoil

from summarise.claims import judge
from summarise.data import Article, Claim
from summarise.ground import Ground
from summarise.llm.engine import LLMEngine
from summarise.llm.exchange import Replaying
from summarise.llm.prompt import load_prompts
from summarise.readers import read_articles
from summarise.text.segment import segment_article

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
ARTICLES = [article for article in read_articles([FIXTURES / "articles"]) if isinstance(article, Article)]


def replaying() -> LLMEngine:
    return LLMEngine(Replaying(FIXTURES / "exchanges"), model="relay", prompts=load_prompts())


@pytest.mark.parametrize("article", ARTICLES, ids=[article.id for article in ARTICLES])
def test_what_was_spoilt_is_mended_from_the_article_alone(article):
    ground = Ground(article, segment_article(article))
    drafts = asyncio.run(replaying().extract(ground)).drafts
    failed = spoil(drafts, ground)
    repair = asyncio.run(replaying().repair(ground, failed))
    assert len(repair.drafts) == len(failed) == 4
    mended = [judge(draft, ground) for draft in repair.drafts if draft is not None]
    assert len(mended) >= 3
    assert all(isinstance(one, Claim) for one in mended)
