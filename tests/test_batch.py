import asyncio
import itertools
import os
import signal
import subprocess
import sys
from collections import Counter
from contextlib import aclosing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.batch import Keeping, Outcome, Tally, run_batch
from summarise.data import FAILED, Article, Record, Run, Status
from summarise.errors import InputError, NoCredit, RunStopped
from summarise.store import Store


def record(article: Article, status: Status = "ok") -> Record:
    return Record(article=article, run=Run(engine="rules", version="0"), status=status)


def articles(count: int) -> list[Article]:
    return [Article(id=f"a-{n}", text=f"Article {n}.") for n in range(count)]


async def succeed(article: Article) -> Record:
    return record(article)


async def wait_for(condition) -> None:
    for _ in range(10_000):  # turns of the event loop
        if condition():
            return
        await asyncio.sleep(0)
    raise TimeoutError


def run(*args, **kwargs) -> list[Outcome]:
    async def collect() -> list[Outcome]:
        return [outcome async for outcome in run_batch(*args, **kwargs)]

    return asyncio.run(collect())


class Gated:
    """Processes an article once it is let go; knows what has begun and what is under way."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.under_way: set[str] = set()
        self.cancelled: list[str] = []
        self.gates: dict[str, asyncio.Future[None]] = {}

    async def __call__(self, article: Article) -> Record:
        self.begun.append(article.id)
        self.under_way.add(article.id)
        self.gates[article.id] = asyncio.get_running_loop().create_future()
        try:
            await self.gates[article.id]
        except asyncio.CancelledError:
            self.cancelled.append(article.id)
            raise
        finally:
            self.under_way.remove(article.id)
        return record(article)

    def let_go(self, article_id: str, error: Exception | None = None) -> None:
        if error is None:
            self.gates[article_id].set_result(None)
        else:
            self.gates[article_id].set_exception(error)


class Stream:
    """An endless stream of articles that counts how many were taken."""

    def __init__(self) -> None:
        self.taken = 0

    def __iter__(self):
        return self

    def __next__(self) -> Article:
        self.taken += 1
        return Article(id=f"a-{self.taken - 1}", text="Text.")


# What comes out


def test_nothing_gives_nothing():
    assert run([], succeed, concurrency=3) == []


def test_outcomes_come_as_they_finish():
    async def check() -> None:
        gated = Gated()
        async with aclosing(run_batch(articles(3), gated, concurrency=3)) as outcomes:
            coming = asyncio.ensure_future(anext(outcomes))
            await wait_for(lambda: len(gated.begun) == 3)
            gated.let_go("a-2")
            assert await coming == Outcome(record=record(articles(3)[2]))
            gated.let_go("a-0")
            assert await anext(outcomes) == Outcome(record=record(articles(3)[0]))
            gated.let_go("a-1")
            assert await anext(outcomes) == Outcome(record=record(articles(3)[1]))
            with pytest.raises(StopAsyncIteration):
                await anext(outcomes)

    asyncio.run(check())


def test_an_article_that_could_not_be_read_is_an_outcome_and_the_others_go_on():
    error = InputError("not UTF-8", file="b.txt")
    one, two = articles(2)
    assert run([one, error, two], succeed, concurrency=1) == [
        Outcome(record=record(one)),
        Outcome(input_error=error),
        Outcome(record=record(two)),
    ]


ENDINGS = st.lists(st.sampled_from(["input_error", "ok", "partial", "bad_output", "api_error", "timeout"]), max_size=30)


@given(ENDINGS, st.integers(1, 8), st.randoms(use_true_random=False))
def test_every_article_has_exactly_one_outcome_whatever_fails(endings, concurrency, random):
    stream = [
        InputError("unreadable", file=f"a-{n}") if ending == "input_error" else Article(id=f"a-{n}", text="Text.")
        for n, ending in enumerate(endings)
    ]

    async def process(article: Article) -> Record:
        for _ in range(random.randrange(5)):
            await asyncio.sleep(0)
        return record(article, endings[int(article.id[2:])])

    outcomes = run(stream, process, concurrency=concurrency)
    ends = {o.input_error.file: "input_error" if o.record is None else "" for o in outcomes if o.input_error}
    ends |= {o.record.article.id: o.record.status for o in outcomes if o.record}
    assert len(outcomes) == len(endings)
    assert ends == {f"a-{n}": ending for n, ending in enumerate(endings)}
    assert sum(map(Tally.of, outcomes), Tally()).total == len(endings)


# How much at a time


def test_as_many_articles_as_allowed_are_under_way_and_no_more():
    most = 0

    async def check() -> None:
        nonlocal most
        gated = Gated()
        async with aclosing(run_batch(articles(40), gated, concurrency=7)) as outcomes:
            coming = asyncio.ensure_future(anext(outcomes))
            for left in range(40, 0, -1):
                await wait_for(lambda left=left: len(gated.under_way) == min(7, left))
                most = max(most, len(gated.under_way))
                gated.let_go(min(gated.under_way))
                await coming
                coming = asyncio.ensure_future(anext(outcomes, None))
            assert await coming is None

    asyncio.run(check())
    assert most == 7


def test_an_endless_stream_is_read_only_as_far_as_needed():
    async def check() -> None:
        stream = Stream()
        async with aclosing(run_batch(stream, succeed, concurrency=4)) as outcomes:
            assert stream.taken == 0
            for yielded in range(1, 11):
                await anext(outcomes)
                for _ in range(20):  # a consumer that takes its time
                    await asyncio.sleep(0)
                assert stream.taken == yielded + 4

    asyncio.run(check())


def test_a_batch_that_never_waits_lets_the_event_loop_turn():
    async def check() -> int:
        stop = asyncio.Event()
        asyncio.get_running_loop().call_later(0.02, stop.set)
        async with asyncio.timeout(5), aclosing(run_batch(Stream(), succeed, concurrency=4, stop=stop)) as outcomes:
            return len([outcome async for outcome in outcomes])

    assert asyncio.run(check()) > 0


# Stopping


def test_when_no_article_can_succeed_those_in_flight_finish_and_the_reason_is_raised():
    async def check() -> None:
        gated, stream = Gated(), Stream()
        outcomes = run_batch(stream, gated, concurrency=3)
        coming = asyncio.ensure_future(anext(outcomes))
        await wait_for(lambda: len(gated.begun) == 3)
        gated.let_go("a-1", NoCredit("the account is empty"))
        await wait_for(lambda: len(gated.under_way) == 2)
        gated.let_go("a-0")
        assert (await coming).record.article.id == "a-0"
        gated.let_go("a-2")
        assert (await anext(outcomes)).record.article.id == "a-2"
        with pytest.raises(NoCredit, match="the account is empty"):
            await anext(outcomes)
        assert (gated.begun, stream.taken) == (["a-0", "a-1", "a-2"], 3)

    asyncio.run(check())


def test_the_first_of_several_reasons_to_stop_is_raised():
    async def process(article: Article) -> Record:
        raise NoCredit(article.id)

    with pytest.raises(NoCredit, match="a-0"):
        run(articles(9), process, concurrency=3)


def test_a_bug_is_raised_at_once_and_what_is_in_flight_is_cancelled():
    async def check() -> None:
        gated = Gated()
        coming = asyncio.ensure_future(anext(run_batch(articles(9), gated, concurrency=3)))
        await wait_for(lambda: len(gated.begun) == 3)
        gated.let_go("a-1", ZeroDivisionError("a bug"))
        with pytest.raises(ZeroDivisionError):
            await coming
        assert (len(gated.begun), sorted(gated.cancelled)) == (3, ["a-0", "a-2"])

    asyncio.run(check())


def test_once_stopped_nothing_is_admitted_and_what_is_in_flight_finishes():
    async def check() -> None:
        gated, stream, stop = Gated(), Stream(), asyncio.Event()
        outcomes = run_batch(stream, gated, concurrency=2, stop=stop)
        coming = asyncio.ensure_future(anext(outcomes))
        await wait_for(lambda: len(gated.begun) == 2)
        stop.set()
        gated.let_go("a-0")
        gated.let_go("a-1")
        rest = [await coming, *[outcome async for outcome in outcomes]]
        assert [outcome.record.article.id for outcome in rest] == ["a-0", "a-1"]
        assert stream.taken == 2

    asyncio.run(check())


def test_stopped_before_it_began_it_reads_nothing():
    async def check() -> None:
        stream, stop = Stream(), asyncio.Event()
        stop.set()
        assert [outcome async for outcome in run_batch(stream, succeed, concurrency=2, stop=stop)] == []
        assert stream.taken == 0

    asyncio.run(check())


def test_left_early_it_cancels_what_is_in_flight():
    async def check() -> None:
        gated = Gated()
        async with aclosing(run_batch(Stream(), gated, concurrency=3)) as outcomes:
            coming = asyncio.ensure_future(anext(outcomes))
            await wait_for(lambda: len(gated.begun) == 3)
            gated.let_go("a-1")
            await coming
            await wait_for(lambda: len(gated.begun) == 4)
        assert sorted(gated.cancelled) == ["a-0", "a-2", "a-3"]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(check())


def test_a_cancelled_consumer_cancels_what_is_in_flight():
    async def check() -> None:
        gated = Gated()
        coming = asyncio.ensure_future(anext(run_batch(Stream(), gated, concurrency=3)))
        await wait_for(lambda: len(gated.begun) == 3)
        coming.cancel()
        with pytest.raises(asyncio.CancelledError):
            await coming
        assert sorted(gated.cancelled) == ["a-0", "a-1", "a-2"]

    asyncio.run(check())


def test_an_error_of_the_stream_is_raised_and_leaves_nothing_running():
    def broken():
        yield from articles(2)
        raise InputError("gone", file="b.txt")

    async def check() -> None:
        with pytest.raises(InputError, match=r"b\.txt: gone"):
            await anext(run_batch(broken(), Gated(), concurrency=5))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(check())


# With a store


def run_kept(path: Path, stream, process, *, config_digest: str = "c", concurrency: int = 2) -> list[Outcome]:
    with Store.open(path) as store:
        keeping = Keeping(store, store.start_run({}), config_digest)
        return run(stream, process, concurrency=concurrency, keeping=keeping)


async def never(article: Article) -> Record:
    raise AssertionError(f"processed {article.id}")


def test_a_second_run_processes_nothing_and_gives_the_same_records(tmp_path):
    first = run_kept(tmp_path / "run.db", articles(20), succeed)
    second = run_kept(tmp_path / "run.db", articles(20), never)
    assert [outcome.from_store for outcome in first + second] == [False] * 20 + [True] * 20
    assert sorted(o.record.article.id for o in first) == sorted(a.id for a in articles(20))
    assert {o.record.article.id: o.record for o in first} == {o.record.article.id: o.record for o in second}


@pytest.mark.parametrize("status", sorted(FAILED))
def test_an_article_that_failed_is_tried_again_and_its_record_replaced(tmp_path, status):
    async def fail(article: Article) -> Record:
        return record(article, status)

    run_kept(tmp_path / "run.db", articles(1), fail)
    assert run_kept(tmp_path / "run.db", articles(1), succeed) == [Outcome(record=record(articles(1)[0]))]
    with Store.read(tmp_path / "run.db") as store:
        assert list(store.records()) == [record(articles(1)[0])]


@pytest.mark.parametrize("status", ["partial", "no_claims"])
def test_a_result_that_is_not_whole_is_a_result(tmp_path, status):
    async def process(article: Article) -> Record:
        return record(article, status)

    run_kept(tmp_path / "run.db", articles(1), process)
    assert run_kept(tmp_path / "run.db", articles(1), never) == [
        Outcome(record=record(articles(1)[0], status), from_store=True)
    ]


def test_another_configuration_or_a_changed_article_is_processed_and_a_moved_one_is_not(tmp_path):
    (article,) = articles(1)
    run_kept(tmp_path / "run.db", [article], succeed)
    changed = Article(id=article.id, text="Article 0, corrected.")
    moved = Article.model_validate({**article.model_dump(), "locator": {"file": "elsewhere.jsonl", "row": 3}})
    assert [o.from_store for o in run_kept(tmp_path / "run.db", [article], succeed, config_digest="d")] == [False]
    assert [o.from_store for o in run_kept(tmp_path / "run.db", [changed], succeed)] == [False]
    assert [o.from_store for o in run_kept(tmp_path / "run.db", [moved], never)] == [True]


def test_an_outcome_is_yielded_after_its_record_was_committed(tmp_path):
    async def check() -> None:
        with Store.open(tmp_path / "run.db") as store:
            keeping = Keeping(store, store.start_run({}), "c")
            async for outcome in run_batch(articles(20), succeed, concurrency=5, keeping=keeping):
                with Store.read(tmp_path / "run.db") as reader:
                    assert reader.get_record(outcome.record.article.digest, "c") == outcome.record

    asyncio.run(check())


def test_a_disk_that_is_full_stops_the_run(tmp_path):
    async def lengthen(article: Article) -> Record:
        return record(Article(id=article.id, text="word " * 20_000))

    with Store.open(tmp_path / "run.db") as store:
        keeping = Keeping(store, store.start_run({}), "c")
        pages = store._writer.execute("PRAGMA page_count").fetchone()[0]
        store._writer.execute(f"PRAGMA max_page_count = {pages + 60}")
        stream = iter(articles(50))
        with pytest.raises(RunStopped, match=r"full\. What was stored before is kept"):
            run(stream, lengthen, concurrency=2, keeping=keeping)
        kept = len(list(store.records()))
    assert kept == 2
    assert len(list(stream)) >= 50 - 2 - 2 * 2


# Killed

SCRIPT = """
import asyncio, os, sys
from summarise.batch import Keeping, run_batch
from summarise.data import Article, Record, Run
from summarise.llm.call import Completion, Message, Request
from summarise.store import Store, Storing

path, log, count, concurrency = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])

class Slow:
    async def complete(self, request):
        with open(log, "a") as calls:
            calls.write(request.messages[0].content + chr(10))
        await asyncio.sleep(0.004)
        return Completion(content="answer to " + request.messages[0].content, finish_reason="stop", model="m")

async def main():
    with Store.open(path) as store:
        llm = Storing(Slow(), store, "http://127.0.0.1:9/v1")

        async def ask(text):
            return await llm.complete(Request(
                messages=(Message(role="user", content=text),), schema_name="s", json_schema={}, model="m"))

        async def process(article):
            one = await ask("claims of " + article.id)
            two = await ask("summary of " + one.content)
            run = Run(engine="llm", version="0", prompts={"answers": one.content + two.content})
            return Record(article=article, run=run, status="ok")

        keeping = Keeping(store, store.start_run({}), "c")
        stream = (Article(id=f"a-{n}", text=f"Article {n}.") for n in range(count))
        async for outcome in run_batch(stream, process, concurrency=concurrency, keeping=keeping):
            os.write(1, (outcome.record.article.id + chr(10)).encode())

asyncio.run(main())
"""


def start(path: Path, log: Path, *, count: int, concurrency: int) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(path), str(log), str(count), str(concurrency)],
        stdout=subprocess.PIPE,
        text=True,
    )


def kept(path: Path) -> dict[str, Record]:
    with Store.read(path) as store:
        records = list(store.records())
    found = {each.article.id: each for each in records}
    assert len(found) == len(records)
    return found


def test_killed_runs_lose_nothing_acknowledged_and_repeat_only_the_calls_in_flight(tmp_path):
    count, concurrency, kills = 60, 4, (1, 9, 23)
    path, log = tmp_path / "run.db", tmp_path / "calls"
    for more in kills:
        with start(path, log, count=count, concurrency=concurrency) as child:
            acknowledged = {line.strip() for line in itertools.islice(child.stdout, more)}
            os.kill(child.pid, signal.SIGKILL)
            acknowledged |= {line.strip() for line in child.stdout}
        assert child.returncode == -signal.SIGKILL
        assert acknowledged <= kept(path).keys()
    assert len(kept(path)) < count

    with start(path, log, count=count, concurrency=concurrency) as last:
        assert sorted(line.strip() for line in last.stdout) == sorted(f"a-{n}" for n in range(count))
    with start(tmp_path / "other.db", tmp_path / "other", count=count, concurrency=concurrency) as undisturbed:
        undisturbed.communicate()

    assert (last.returncode, undisturbed.returncode) == (0, 0)
    assert kept(path) == kept(tmp_path / "other.db")
    calls, needed = (Counter(each.read_text().splitlines()) for each in (log, tmp_path / "other"))
    assert set(needed.values()) == {1}
    assert calls.keys() == needed.keys()
    assert calls.total() - needed.total() <= concurrency * len(kills)


# Tally


def test_tallies_add_up_and_count_each_article_once():
    (article,) = articles(1)
    outcomes = [
        Outcome(record=record(article)),
        Outcome(record=record(article), from_store=True),
        Outcome(record=record(article, "timeout")),
        Outcome(input_error=InputError("empty", file="b.txt")),
    ]
    tally = sum(map(Tally.of, outcomes), Tally()) + Tally(not_attempted=5)
    assert tally == Tally(statuses={"ok": 2, "timeout": 1}, input_errors=1, not_attempted=5, from_store=1)
    assert tally.total == 9
