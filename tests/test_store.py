import asyncio
import json
import logging
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import FAILED, Article, Record, Run, Status, Usage, sha256
from summarise.errors import ConfigurationError, Refused, RunStopped
from summarise.llm.call import Completion, Message, Request
from summarise.store import APPLICATION_ID, FORMAT_VERSION, Store, Storing

ENDPOINT = "http://127.0.0.1:9/v1"


def request(text: str = "Who said what?", model: str = "m-1") -> Request:
    return Request(
        messages=(Message(role="user", content=text),),
        schema_name="claims",
        json_schema={"type": "object"},
        model=model,
    )


def completion(content: str = "{}") -> Completion:
    return Completion(
        content=content, finish_reason="stop", model="m-1-2026", usage=Usage(input_tokens=7, output_tokens=None)
    )


def record(text: str, status: Status = "ok", *, named: str | None = None) -> Record:
    article = Article(text=text) if named is None else Article(id=named, text=text)
    return Record(article=article, run=Run(engine="rules", version="0"), status=status)


def keep(store: Store, *records: Record, config_digest: str = "c") -> None:
    run_id = store.start_run({})
    for each in records:
        store.put_record(each, config_digest=config_digest, run_id=run_id)


def change(path: Path, sql: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql, values)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run.db"


# Calls


def test_a_call_comes_back_equal_after_the_file_was_closed(path):
    with Store.open(path) as store:
        store.put_call(ENDPOINT, request(), completion("what\u2028came \x00 back"))
    with Store.read(path) as store:
        kept = store.get_call(ENDPOINT, "m-1", request().digest)
    assert kept == completion("what\u2028came \x00 back")


@pytest.mark.parametrize(
    ("endpoint", "model", "digest"),
    [
        ("http://127.0.0.1:10/v1", "m-1", request().digest),
        (ENDPOINT, "m-2", request().digest),
        (ENDPOINT, "m-1", request("Another question").digest),
    ],
)
def test_no_answer_of_another_endpoint_model_or_request_is_taken(path, endpoint, model, digest):
    with Store.open(path) as store:
        store.put_call(ENDPOINT, request(), completion())
        assert store.get_call(endpoint, model, digest) is None


def test_a_later_answer_replaces_the_earlier_one(path):
    with Store.open(path) as store:
        store.put_call(ENDPOINT, request(), completion("one"))
        store.put_call(ENDPOINT, request(), completion("two"))
        assert store.get_call(ENDPOINT, "m-1", request().digest) == completion("two")


def test_the_request_is_kept_beside_the_answer(path):
    with Store.open(path) as store:
        store.put_call(ENDPOINT, request(), completion())
    with closing(sqlite3.connect(path)) as connection:
        (raw,) = connection.execute("SELECT request FROM calls").fetchone()
    assert Request.model_validate_json(raw) == request()


CORRUPT = [
    pytest.param("substr(completion, 1, length(completion) / 2)", id="cut in half"),
    pytest.param("''", id="empty"),
    pytest.param("replace(completion, 'content', 'contend')", id="a letter flipped"),
    pytest.param("CAST(x'7bff22' AS TEXT)", id="no UTF-8"),
    pytest.param("'null'", id="null"),
    pytest.param('\'{"content": "\\ud800"\'', id="a surrogate, and cut"),
    pytest.param("4711", id="a number"),
]


@pytest.mark.parametrize("damage", CORRUPT)
def test_a_corrupt_call_is_a_miss_with_one_warning_and_can_be_kept_again(path, damage, caplog):
    with Store.open(path) as store:
        store.put_call(ENDPOINT, request(), completion())
    change(path, f"UPDATE calls SET completion = {damage}")  # noqa: S608 - a table of this file
    with caplog.at_level(logging.WARNING, "summarise"), Store.open(path) as store:
        assert store.get_call(ENDPOINT, "m-1", request().digest) is None
        assert [r.levelname for r in caplog.records] == ["WARNING"]
        store.put_call(ENDPOINT, request(), completion())
        assert store.get_call(ENDPOINT, "m-1", request().digest) == completion()


ANY_TEXT = st.text(st.characters(categories=("Cs", "Lu", "Nd", "Cc"), include_characters='"\\u{}'))


@given(ANY_TEXT.filter(lambda text: json.loads(json.dumps(text)) == text))  # surrogates in pairs are one character
def test_no_text_whatever_breaks_the_store(tmp_path_factory, text):
    with Store.open(tmp_path_factory.mktemp("any") / "run.db") as store:
        store.put_call(f"http://{text}", request(text, model=text), completion(text))
        assert store.get_call(f"http://{text}", text, request(text).digest) == completion(text)
        keep(store, record(text))
        assert store.find(record(text).article.id) == (record(text),)
        assert store.find(f"id {text}") == ()


# Records


def test_a_record_is_found_by_article_and_configuration(path):
    one = record("One.")
    with Store.open(path) as store:
        keep(store, one)
        assert store.get_record(one.article.digest, "c") == one
        assert store.get_record(one.article.digest, "another") is None
        assert store.get_record(record("Two.").article.digest, "c") is None


def test_records_come_in_the_order_in_which_articles_were_first_kept(path):
    texts = [f"Article {n}." for n in range(150)]  # more than one page of an iteration
    with Store.open(path) as store:
        keep(store, *(record(text, "timeout") for text in texts))
        keep(store, record(texts[3]))
        kept = list(store.records())
    assert kept == [record(text, "ok" if text == texts[3] else "timeout") for text in texts]


def test_records_can_be_had_by_status(path):
    with Store.open(path) as store:
        keep(store, record("One."), record("Two.", "refused"), record("Three."))
        assert list(store.records("refused")) == [record("Two.", "refused")]
        assert list(store.records("partial")) == []


def test_a_half_read_iteration_neither_hides_nor_blocks_what_is_written(path):
    with Store.open(path) as store:
        keep(store, *(record(f"{n}") for n in range(100)))
        iteration = store.records()
        next(iteration)
        keep(store, record("late"))
        assert store.get_record(record("late").article.digest, "c") == record("late")
        assert list(iteration)[-1] == record("late")


def test_a_corrupt_record_is_left_out_with_a_warning(path, caplog):
    with Store.open(path) as store:
        keep(store, record("One."), record("Two."))
    change(path, "UPDATE records SET record = substr(record, 2) WHERE n = 1")
    with caplog.at_level(logging.WARNING, "summarise"), Store.read(path) as store:
        assert list(store.records()) == [record("Two.")]
        assert store.get_record(record("One.").article.digest, "c") is None
        assert store.find(record("One.").article.id) == ()
    assert len(caplog.records) == 3


def test_the_records_of_an_article_come_newest_run_last(path):
    with Store.open(path) as store:
        keep(store, record("One.", "timeout", named="a"), config_digest="old")
        keep(store, record("One.", "partial", named="a"), config_digest="new")
        keep(store, record("One.", "ok", named="a"), config_digest="old")
        assert [each.status for each in store.find("a")] == ["partial", "ok"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("raid", ["raid"]),
        ("raid-2", ["raid-2"]),
        ("f", ["flood_1"]),
        ("flood%", []),
        ("flood-1", []),
        ("r", []),
        ("x", []),
        ("RAID", []),
        ("é", ["été"]),
    ],
)
def test_an_article_is_found_by_its_id_or_by_a_beginning_that_fits_no_other(path, asked, found):
    with Store.open(path) as store:
        keep(store, *(record("Text.", named=each) for each in ("raid", "raid-2", "flood_1", "été", "zebra")))
        assert [each.article.id for each in store.find(asked)] == found


def test_finished_are_the_articles_with_a_result_under_a_configuration(path):
    statuses: tuple[Status, ...] = ("ok", "partial", "no_claims", "skipped_duplicate", *sorted(FAILED))
    with Store.open(path) as store:
        keep(store, *(record(status, status) for status in statuses))
        keep(store, record("elsewhere"), config_digest="another")
        assert store.finished("c") == {record(status).article.digest for status in statuses[:4]}
        assert store.finished("nobody") == frozenset()


def test_a_run_is_kept_with_its_configuration_and_its_end(path):
    with Store.open(path) as store:
        first = store.start_run({"engine": "rules", "name": "\ud800"})
        second = store.start_run({})
        store.end_run(second, {"ok": 3})
        store.put_record(record("One."), config_digest="c", run_id=first)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, config, ended_at IS NULL, counts FROM runs ORDER BY id").fetchall()
    assert rows == [(first, '{"engine": "rules", "name": "\\ud800"}', 1, None), (second, "{}", 0, '{"ok": 3}')]


# The file


def test_a_new_store_is_ours_and_durable_and_for_its_owner_only(path):
    before = os.umask(0)
    try:
        with Store.open(path) as store:
            keep(store, record("One."))
            modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
            synchronous = store._writer.execute("PRAGMA synchronous").fetchone()[0]
            trusted = store._writer.execute("PRAGMA trusted_schema").fetchone()[0]
    finally:
        os.umask(before)
    with closing(sqlite3.connect(path)) as connection:
        found = [
            connection.execute(f"PRAGMA {p}").fetchone()[0] for p in ("application_id", "user_version", "journal_mode")
        ]
    assert found == [APPLICATION_ID, FORMAT_VERSION, "wal"]
    assert (synchronous, trusted) == (2, 0)
    assert modes == dict.fromkeys(("run.db", "run.db-shm", "run.db-wal", "run.db.lock"), 0o600)


def test_an_empty_file_is_a_new_store(path):
    path.touch(0o644)
    with Store.open(path) as store:
        keep(store, record("One."))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with Store.read(path) as store:
        assert list(store.records()) == [record("One.")]


def test_a_store_whose_making_was_cut_short_is_made_anew(path):
    change(path, "PRAGMA journal_mode = WAL")
    assert path.stat().st_size > 0
    with Store.open(path) as store:
        keep(store, record("One."))
        assert list(store.records()) == [record("One.")]


def test_a_folder_that_allows_no_lock_is_named(path):
    Path(f"{path}.lock").mkdir()
    with pytest.raises(ConfigurationError, match=r"run\.db\.lock: the lock cannot be made"):
        Store.open(path)


def _sqlite_file(path: Path, sql: str) -> bytes:
    change(path, sql)
    return path.read_bytes()


FOREIGN = [
    pytest.param(lambda _: b"Al-Mayadeen said ten missiles were fired.\n" * 20, id="an article"),
    pytest.param(lambda _: b"x", id="one byte"),
    pytest.param(lambda _: b"SQLite format 3\x00" + b"\xff" * 4080, id="a corrupt header"),
    pytest.param(lambda path: _sqlite_file(path, "CREATE TABLE people (name)"), id="another database"),
    pytest.param(lambda path: _sqlite_file(path, "CREATE TABLE people (name)")[:60], id="a database cut short"),
]


@pytest.mark.parametrize("make", FOREIGN)
@pytest.mark.parametrize("use", [Store.open, Store.read])
def test_a_file_that_is_no_store_is_named_and_left_as_it_is(path, make, use):
    before = make(path)
    path.write_bytes(before)
    with pytest.raises(ConfigurationError, match=r"run\.db: .*left as it is"):
        use(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("use", [Store.open, Store.read])
@pytest.mark.parametrize(("version", "advice"), [(FORMAT_VERSION + 1, "install"), (FORMAT_VERSION - 1, "another file")])
def test_another_format_version_is_refused_with_both_versions(path, use, version, advice):
    Store.open(path).close()
    change(path, f"PRAGMA user_version = {version}")
    with pytest.raises(ConfigurationError, match=f"version {version}, .* version {FORMAT_VERSION}: .*{advice}"):
        use(path)


@pytest.mark.parametrize("use", [Store.open, Store.read])
def test_a_folder_is_no_store(tmp_path, use):
    with pytest.raises(ConfigurationError, match=r"not a file|no such"):
        use(tmp_path)


def test_a_store_in_a_folder_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be made here: No such file"):
        Store.open(tmp_path / "none" / "run.db")


@pytest.mark.parametrize("make", [lambda _: None, Path.touch])
def test_nothing_is_read_from_where_no_run_has_written(path, make):
    make(path)
    with pytest.raises(ConfigurationError, match=r"no such store|is empty"):
        Store.read(path)


def test_a_path_with_the_signs_of_an_address_is_a_path(tmp_path):
    path = tmp_path / "50% ?mode=memory#é.db"
    with Store.open(path) as store:
        keep(store, record("One."))
    with Store.read(path) as store:
        assert list(store.records()) == [record("One.")]


def test_damage_found_later_stops_the_run_with_the_name_of_the_file(path):
    with Store.open(path) as store:
        keep(store, *(record(f"{n} " * 400) for n in range(50)))
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with Store.read(path) as store, pytest.raises(RunStopped, match=r"run\.db: .*malformed"):
        list(store.records())


def test_a_full_disk_stops_the_run_and_loses_nothing(path):
    with Store.open(path) as store:
        keep(store, record("One."))
        store._writer.execute(f"PRAGMA max_page_count = {store._writer.execute('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(RunStopped, match=r"run\.db: .*full\. What was stored before is kept"):
            keep(store, record("Two. " * 10_000))
        assert list(store.records()) == [record("One.")]


# One writer, many readers


def test_a_second_writer_is_told_who_holds_the_store(path, tmp_path):
    link = tmp_path / "link.db"
    with Store.open(path):
        link.symlink_to(path)
        for each in (path, link):
            with pytest.raises(ConfigurationError, match=rf"run\.db: in use by process {os.getpid()};"):
                Store.open(each)
    Store.open(path).close()


def test_a_writer_in_another_process_holds_the_store_until_it_is_killed(path):
    script = (
        "import sys, time; from summarise.store import Store; s = Store.open(sys.argv[1]); print('open', flush=True)"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", f"{script}; time.sleep(60)", str(path)], stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout.readline() == "open\n"
        with pytest.raises(ConfigurationError, match=rf"in use by process {child.pid};"):
            Store.open(path)
        child.kill()
    with Store.open(path) as store:
        keep(store, record("One."))


def test_readers_see_what_is_committed_while_a_writer_writes(path):
    with Store.open(path) as store:
        keep(store, record("0"))
        seen: list[int] = []
        enough = threading.Event()

        def read() -> None:
            while not enough.is_set():
                with Store.read(path) as reader:
                    seen.append(len(list(reader.records())))

        readers = [threading.Thread(target=read) for _ in range(4)]
        for reader in readers:
            reader.start()
        for n in range(1, 100):
            keep(store, record(f"{n}"))
            with Store.read(path) as other:  # acknowledged is visible
                assert other.get_record(record(f"{n}").article.digest, "c") == record(f"{n}")
        enough.set()
        for reader in readers:
            reader.join()
    assert 1 <= min(seen) <= max(seen) <= 100


def test_a_store_that_was_opened_for_reading_is_not_written(path):
    Store.open(path).close()
    with Store.read(path) as store, pytest.raises(ConfigurationError, match="for reading only"):
        store.put_call(ENDPOINT, request(), completion())


def test_closing_twice_does_no_harm(path):
    store = Store.open(path)
    store.close()
    store.close()
    assert sorted(each.name for each in path.parent.iterdir()) == ["run.db", "run.db.lock"]


# Storing


class Answering:
    """Answers each request with its own digest, or raises; counts the requests."""

    def __init__(self, *errors: Exception) -> None:
        self.errors, self.asked = list(errors), 0

    async def complete(self, request: Request) -> Completion:
        self.asked += 1
        if self.errors:
            raise self.errors.pop()
        return completion(request.digest)


def test_what_is_in_the_store_is_not_asked_again_and_is_the_same(path):
    async def ask(inner: Answering) -> Completion:
        with Store.open(path) as store:
            return await Storing(inner, store, ENDPOINT).complete(request())

    first, second = Answering(), Answering()
    assert asyncio.run(ask(first)) == asyncio.run(ask(second)) == completion(request().digest)
    assert (first.asked, second.asked) == (1, 0)


@pytest.mark.parametrize("error", [Refused("no"), RunStopped("no credit")])
def test_an_error_is_not_kept(path, error):
    inner = Answering(error)

    async def ask_twice() -> Completion:
        with Store.open(path) as store:
            storing = Storing(inner, store, ENDPOINT)
            with pytest.raises(type(error)):
                await storing.complete(request())
            return await storing.complete(request())

    assert asyncio.run(ask_twice()) == completion(request().digest)
    assert inner.asked == 2


def test_an_answer_is_kept_even_if_nobody_waits_for_it_any_more(path):
    async def give_up() -> None:
        with Store.open(path) as store:
            held = threading.Event()
            blocked = asyncio.create_task(store.in_thread(held.wait, 10))
            writing = asyncio.create_task(Storing(Answering(), store, ENDPOINT).complete(request()))
            await asyncio.sleep(0.01)
            writing.cancel()
            for _ in range(10):
                await asyncio.sleep(0)
            assert not writing.done()  # it ends when the answer is kept
            held.set()
            with pytest.raises(asyncio.CancelledError):
                await writing
            await blocked

    asyncio.run(give_up())
    with Store.read(path) as store:
        assert store.get_call(ENDPOINT, "m-1", request().digest) == completion(request().digest)


def test_the_event_loop_goes_on_while_a_commit_waits(path):
    async def read_meanwhile() -> list[Completion | None]:
        with Store.open(path) as store:
            held = threading.Event()
            writing = asyncio.create_task(store.in_thread(held.wait, 10))
            await asyncio.sleep(0)
            found = [store.get_call(ENDPOINT, "m-1", sha256(""))]
            held.set()
            assert await writing  # False: only the timeout ended the wait
            return found

    assert asyncio.run(read_meanwhile()) == [None]
