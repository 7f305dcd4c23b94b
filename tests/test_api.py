"""The plain functions work in a script, in a running event loop, and twice in one process."""

import asyncio
import itertools

import pytest

import summarise as package
from summarise import Article, check_statement, summarise, summarise_many
from summarise.errors import ConfigurationError

TEXT = "Police said on Monday that two people were hurt."


def test_the_public_names_are_there_and_no_others():
    for name in package.__all__:
        assert getattr(package, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = package.nothing


def test_a_text_becomes_a_record():
    record = summarise(TEXT, engine="rules")
    assert (record.status, record.claims[0].sources[0].name) == ("ok", "Police")
    assert record.article.id.startswith("text-")


def test_an_article_keeps_its_facts_and_dates_its_weekdays():
    article = Article(id="a", text=TEXT, published_at="2031-05-07")
    record = summarise(article, engine="rules")
    assert record.article == article
    assert [time.date for time in record.claims[0].times] == ["2031-05-05"]


def test_it_works_inside_a_running_loop_and_twice():
    async def inside():
        return summarise(TEXT, engine="rules").status, summarise(TEXT, engine="rules").status

    assert asyncio.run(inside()) == ("ok", "ok")
    assert summarise(TEXT, engine="rules").status == "ok"


def test_many_articles_each_give_one_record():
    texts = [f"{TEXT} {number}" for number in range(20)]
    records = list(summarise_many(texts, engine="rules", concurrency=8))
    assert sorted(record.article.text for record in records) == sorted(texts)


def test_an_endless_stream_is_read_only_as_far_as_records_are_taken():
    read = []

    def stream():
        for number in itertools.count():
            read.append(number)
            yield f"{TEXT} {number}"

    taken = list(itertools.islice(summarise_many(stream(), engine="rules", concurrency=2), 3))
    assert len(taken) == 3
    assert len(read) < 20


def test_an_error_of_the_stream_is_raised_where_it_is_consumed():
    def stream():
        yield TEXT
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        list(summarise_many(stream(), engine="rules"))


def test_a_store_is_used_again(tmp_path):
    first = summarise(TEXT, engine="rules", store=tmp_path / "s.db")
    assert summarise(TEXT, engine="rules", store=tmp_path / "s.db") == first


def test_a_model_without_a_key_is_a_configuration_error():
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY"):
        summarise(TEXT, engine="llm", model="m")


def test_a_statement_is_checked():
    assert [finding.check for finding in check_statement("Nine people were hurt.", TEXT)] == ["number.supported"]
    assert check_statement("Two people were hurt.", Article(text=TEXT)) == ()
