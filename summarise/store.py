"""The store: one SQLite file with the calls that were answered, the records that were made and the runs that made them.

It is the only truth: JSON Lines, CSV and reports come from it and can be written again. It decides nothing about
what is worth keeping: whole answers come from the layers below, records from the pipeline.

**Durability.** WAL with synchronous FULL. Each write is one statement, so one transaction, and the method that writes
it returns after the commit: what was acknowledged survives `kill -9` and a loss of power. A row that cannot be read
back (flipped bytes, another schema) is logged and counts as missing.

**One writer.** `Store.open` holds an exclusive lock on `FILE.lock` for as long as it is open. The operating system
drops the lock when the process ends, however it ends. `Store.read` takes none, and reads while another process writes.

**From asyncio.** A commit waits for the disk: 0.2 to 2 ms on a local one, much longer on a bad one. At a hundred
articles a second with three commits each that would stall every call in flight, so coroutines write through
`in_thread`, one thread of the store's own: SQLite has one writer anyway, and lets go of the GIL while it waits. Reads
are direct. They take microseconds, have a connection of their own, and under WAL never wait for the writer.
"""

import asyncio
import json
import logging
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, ParamSpec, Self, TypeVar, cast

from pydantic import JsonValue, ValidationError
from pydantic_core import PydanticSerializationError

from summarise.data import FAILED, Record, Status, Value
from summarise.errors import ConfigurationError, RunStopped
from summarise.llm.call import LLM, Completion, Request

FORMAT_VERSION: Final = 1
"""Version of the tables below, kept in the file as `PRAGMA user_version`."""
APPLICATION_ID: Final = 0x53554D4D
"""What tells a store from the databases of other programs ("SUMM"), kept in the file as `PRAGMA application_id`."""

_BUSY_TIMEOUT_S: Final = 5.0
_PAGE: Final = 64
"""Records fetched at a time: an iteration holds no read transaction between pages, and little memory."""

# The long JSON comes last in its row: SQLite reaches the columns before it without reading it.
_TABLES: Final = f"""
BEGIN IMMEDIATE;
CREATE TABLE calls (
    endpoint TEXT NOT NULL,
    model TEXT NOT NULL,
    digest TEXT NOT NULL,
    created_at TEXT NOT NULL,
    completion TEXT NOT NULL,
    request TEXT NOT NULL,
    PRIMARY KEY (endpoint, model, digest)
);
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    config TEXT NOT NULL,
    counts TEXT
);
CREATE TABLE records (
    n INTEGER PRIMARY KEY,
    config_digest TEXT NOT NULL,
    article_digest TEXT NOT NULL,
    article_id TEXT NOT NULL,
    status TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES runs (id),
    written_at TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (config_digest, article_digest)
);
CREATE INDEX records_by_article_id ON records (article_id);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT_VERSION};
COMMIT;
"""

_PUT_CALL: Final = """
INSERT INTO calls (endpoint, model, digest, created_at, completion, request) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (endpoint, model, digest) DO UPDATE SET
    created_at = excluded.created_at, completion = excluded.completion, request = excluded.request
"""
_PUT_RECORD: Final = """
INSERT INTO records (config_digest, article_digest, article_id, status, run, written_at, record)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (config_digest, article_digest) DO UPDATE SET
    status = excluded.status, run = excluded.run, written_at = excluded.written_at, record = excluded.record
"""
# Cast, because a TEXT that is no UTF-8 any more would raise in the driver instead of failing to parse.
_CALL: Final = "SELECT CAST(completion AS BLOB) FROM calls WHERE endpoint = ? AND model = ? AND digest = ?"
_RECORD: Final = "SELECT CAST(record AS BLOB) FROM records WHERE config_digest = ? AND article_digest = ?"
_RECORDS: Final = """
SELECT n, CAST(record AS BLOB) FROM records WHERE n > ?1 AND (?2 IS NULL OR status = ?2) ORDER BY n LIMIT ?3
"""
_RECORDS_OF: Final = "SELECT n, CAST(record AS BLOB) FROM records WHERE article_id = ? ORDER BY run, n"
_IDS_FROM: Final = """
SELECT DISTINCT article_id FROM records WHERE article_id >= ?1 AND substr(article_id, 1, length(?1)) = ?1
ORDER BY article_id LIMIT 2
"""
_FINISHED: Final = "SELECT article_digest, status FROM records WHERE config_digest = ?"

_log = logging.getLogger("summarise")

_P = ParamSpec("_P")
_T = TypeVar("_T")
_V = TypeVar("_V", bound=Value)


class Store:
    """Calls, records and runs in one file. Made by `open` or `read`; a context manager that closes itself."""

    def __init__(
        self, path: Path, resources: ExitStack, reader: sqlite3.Connection, writer: sqlite3.Connection | None
    ) -> None:
        """Take over open connections and what has to be closed with them; use `open` or `read` instead."""
        self._path, self._resources, self._reader, self._writer = path, resources, reader, writer
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="summarise-store")

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open the store at `path` for writing. Where nothing or an empty file is, make one for the owner's eyes only.

        Raises:
            ConfigurationError: The file is no store, is in use by another writer, was written in another format
                version, or cannot be kept safely where it is. It is left as it is.
        """
        path = Path(path).resolve()  # one store has one lock, whatever the links that lead to it
        _make_file(path)
        with ExitStack() as resources, _opening(path):
            with closing(_connect(path, "ro")) as connection:
                _check(connection, path)  # before a lock is left beside a file of somebody else
            resources.callback(os.close, _take_lock(path))
            writer = resources.enter_context(closing(_connect(path, "rw")))
            _prepare(writer, path)
            reader = resources.enter_context(closing(_connect(path, "ro")))
            return cls(path, resources.pop_all(), reader, writer)

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """Open the store at `path` for reading only, also while another process writes it.

        Raises:
            ConfigurationError: There is no store at `path`, or one in another format version.
        """
        path = Path(path).resolve()
        if not path.is_file():
            raise ConfigurationError(f"{path}: there is no such store")
        with ExitStack() as resources, _opening(path):
            reader = resources.enter_context(closing(_connect(path, "ro")))
            if _check(reader, path):
                raise ConfigurationError(f"{path}: the store is empty, no run has written to it")
            return cls(path, resources.pop_all(), reader, None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Wait for writes under way, close the file, let go of the lock. Harmless when done twice."""
        self._thread.shutdown()
        self._resources.close()

    async def in_thread(self, write: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Call one of the methods that write without stalling the event loop: `await s.in_thread(s.put_call, ...)`.

        Calls are carried out one after the other, in the order in which they were made, each to its end: an answer that
        was paid for is kept even if the caller is cancelled while it waits.
        """
        call = asyncio.get_running_loop().run_in_executor(self._thread, lambda: write(*args, **kwargs))
        try:
            return await asyncio.shield(call)
        except asyncio.CancelledError:
            await asyncio.wait((call,))
            raise

    def get_call(self, endpoint: str, model: str, digest: str) -> Completion | None:
        """Return what `model` at `endpoint` answered to the request with this digest; None where it was not asked."""
        rows = self._select(_CALL, _storable(endpoint), _storable(model), digest)
        return self._parse(Completion, rows[0][0], f"the answer to request {digest}") if rows else None

    def put_call(self, endpoint: str, request: Request, completion: Completion) -> None:
        """Keep a whole answer, instead of an earlier one to the same request.

        Raises:
            RunStopped: It could not be written (disk full, file damaged).
        """
        self._commit(
            _PUT_CALL,
            _storable(endpoint), _storable(request.model), request.digest, _now(), _json(completion), _json(request),
        )  # fmt: skip

    def get_record(self, article_digest: str, config_digest: str) -> Record | None:
        """Return the record of an article under a configuration, whatever its status; None where there is none."""
        rows = self._select(_RECORD, config_digest, article_digest)
        return self._parse(Record, rows[0][0], f"the record of article {article_digest}") if rows else None

    def put_record(self, record: Record, *, config_digest: str, run_id: int) -> None:
        """Keep a record, instead of an earlier one of the same article and configuration, at whose place it stays.

        Raises:
            RunStopped: It could not be written (disk full, file damaged).
        """
        article = record.article
        self._commit(
            _PUT_RECORD,
            config_digest, article.digest, article.id, record.status, run_id, _now(), _json(record),
        )  # fmt: skip

    def records(self, status: Status | None = None) -> Iterator[Record]:
        """Yield all records, or those with a status, in the order in which their articles were first kept.

        Records that are written meanwhile are seen if they come later in this order.
        """
        last = 0
        while rows := self._select(_RECORDS, last, status, _PAGE):
            for last, raw in rows:
                if (record := self._parse(Record, raw, f"record {last}")) is not None:
                    yield record

    def find(self, article_id: str) -> tuple[Record, ...]:
        """Return the records of an article, newest run last; of the one whose id so begins, where no id is equal.

        Empty where no id begins so, or several do.
        """
        key = _storable(article_id)
        if not (rows := self._select(_RECORDS_OF, key)):
            ids = self._select(_IDS_FROM, key)
            rows = self._select(_RECORDS_OF, *ids[0]) if len(ids) == 1 else []
        found = (self._parse(Record, raw, f"record {n}") for n, raw in rows)
        return tuple(record for record in found if record is not None)

    def finished(self, config_digest: str) -> frozenset[str]:
        """Return the digests of the articles that have a result under a configuration (see `data.FAILED`)."""
        rows = self._select(_FINISHED, config_digest)
        return frozenset(digest for digest, status in rows if status not in FAILED)

    def start_run(self, config: Mapping[str, JsonValue]) -> int:
        """Note that a run begins and how it was configured (no secrets); return its id. Later runs have greater ids.

        Raises:
            RunStopped: It could not be written.
        """
        run = self._commit("INSERT INTO runs (started_at, config) VALUES (?, ?)", _now(), json.dumps(config))
        return cast("int", run.lastrowid)  # None only where nothing was inserted

    def end_run(self, run_id: int, counts: Mapping[str, JsonValue]) -> None:
        """Note that a run came to its end, and how its articles ended. A run that was killed has no end.

        Raises:
            RunStopped: It could not be written.
        """
        self._commit("UPDATE runs SET ended_at = ?, counts = ? WHERE id = ?", _now(), json.dumps(counts), run_id)

    def _select(self, sql: str, *values: str | int | None) -> list[Any]:
        with _using(self._path):
            return self._reader.execute(sql, values).fetchall()

    def _commit(self, sql: str, *values: str | int) -> sqlite3.Cursor:
        if self._writer is None:
            raise ConfigurationError(f"{self._path}: opened for reading only")
        with _using(self._path):
            return self._writer.execute(sql, values)

    def _parse(self, model: type[_V], raw: bytes, what: str) -> _V | None:
        try:
            return _from_json(model, raw)
        except ValueError:  # pydantic's and json's errors
            _log.warning("%s: %s cannot be read back and counts as missing", self._path, what)
            return None


class Storing:
    """An LLM that answers from the store what it holds, and keeps what the inner LLM answers."""

    def __init__(self, inner: LLM, store: Store, endpoint: str) -> None:
        """Wrap `inner`, whose answers are those of `endpoint` (base URL without credentials)."""
        self._inner, self._store, self._endpoint = inner, store, endpoint

    async def complete(self, request: Request) -> Completion:
        """Answer from the store, or ask and return once the answer is kept. Errors are never kept.

        Raises:
            ArticleError: As the inner LLM.
            RunStopped: As the inner LLM, or the answer could not be written.
        """
        if (kept := self._store.get_call(self._endpoint, request.model, request.digest)) is not None:
            return kept
        completion = await self._inner.complete(request)
        await self._store.in_thread(self._store.put_call, self._endpoint, request, completion)
        return completion


def _make_file(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one. SQLite's side files take over its mode."""
    try:
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            if not path.is_file():
                raise ConfigurationError(f"{path}: not a file, so it cannot be a store") from None
            if path.stat().st_size == 0:
                path.chmod(0o600)
    except OSError as error:
        raise ConfigurationError(f"{path}: the store cannot be made here: {error.strerror}") from error


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    # isolation_level=None: each statement commits by itself. Threads may share a connection, for Python's SQLite is
    # built serialised, and no method of a store needs two statements in a row to itself.
    return sqlite3.connect(
        f"{path.as_uri()}?mode={mode}",
        uri=True, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False,
    )  # fmt: skip


def _check(connection: sqlite3.Connection, path: Path) -> bool:
    """Return whether the database is still empty; raise ConfigurationError if it is no store that can be used."""
    application, version, tables = (
        connection.execute(sql).fetchone()[0]
        for sql in ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
    )
    if application == 0 and tables == 0 and path.stat().st_size != 1:  # SQLite takes one byte for an empty file
        return True
    if application != APPLICATION_ID:
        raise ConfigurationError(f"{path}: a file of another program; it is left as it is. Give another file")
    if version != FORMAT_VERSION:
        raise ConfigurationError(
            f"{path}: the store has format version {version}, and this program reads version {FORMAT_VERSION}: "
            + ("install the version of summarise that wrote it" if version > FORMAT_VERSION else "give another file")
        )
    return False


def _prepare(writer: sqlite3.Connection, path: Path) -> None:
    """Make the tables of an empty store, check any other, and set what holds for the connection."""
    writer.execute("PRAGMA trusted_schema = OFF")
    empty = _check(writer, path)
    if (mode := writer.execute("PRAGMA journal_mode = WAL").fetchone()[0]) != "wal":
        raise ConfigurationError(
            f"{path}: no write-ahead log is possible on this file system (journal mode {mode}); keep it on a local disk"
        )
    writer.execute("PRAGMA synchronous = FULL")
    writer.execute("PRAGMA foreign_keys = ON")
    if empty:
        writer.executescript(_TABLES)


@contextmanager
def _opening(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file that it cannot open or read into ConfigurationError."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter where names in the schema are damaged
        raise ConfigurationError(
            f"{path}: cannot be used as a store ({error}); it is left as it is. Give another file"
        ) from error


@contextmanager
def _using(path: Path) -> Iterator[None]:
    """Turn a full disk, a damaged file and the like into RunStopped; a bug in a statement stays what it is."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise RunStopped(f"{path}: {error}. What was stored before is kept: mend this and run again") from error


def _take_lock(path: Path) -> int:
    """Return the descriptor of the locked `FILE.lock`, which holds the process id of its owner.

    The file is never removed: another process could have opened it already, and would lock what nobody else can see.
    """
    try:
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise ConfigurationError(f"{path}.lock: the lock cannot be made: {error.strerror}") from error
    try:
        _lock(lock)
        os.ftruncate(lock, 0)
        os.write(lock, str(os.getpid()).encode("ascii"))
    except OSError as error:
        owner = os.read(lock, 20).decode("ascii", "replace")
        os.close(lock)
        if isinstance(error, BlockingIOError | PermissionError):
            raise ConfigurationError(f"{path}: in use by process {owner or 'unknown'}; wait for its end") from None
        raise ConfigurationError(f"{path}.lock: cannot be locked: {error.strerror}") from error
    return lock


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        """Lock a byte far behind the process id, which stays readable; raise PermissionError if another holds it."""
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        """Lock the whole file; raise BlockingIOError if another holds it."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _json(value: Value) -> str:
    """Return a value as JSON, with escapes for the lone surrogates that UTF-8 cannot hold."""
    try:
        return value.model_dump_json()
    except PydanticSerializationError:
        return json.dumps(value.model_dump(mode="json"))


def _from_json(model: type[_V], raw: bytes) -> _V:
    try:
        return model.model_validate_json(raw)
    except ValidationError:
        if b"\\ud" not in raw:
            raise
        # Lone surrogates: pydantic's parser refuses them, Python's does not, and gives lists for tuples.
        return model.model_validate(json.loads(raw), strict=False)


def _storable(text: str) -> str:
    """Return `text` as SQLite can hold it: lone surrogates as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
