"""`summarise verify`: records from stores and files, held again against their own articles, offline.

It finds the records and the stored calls, and tells what does not hold. What holds is decided in `summarise/verify.py`.
"""

import json
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final, Literal

from pydantic import JsonValue
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from summarise.cli.terminal import one_line
from summarise.data import Record
from summarise.errors import InputError, UsageError
from summarise.readers.from_json import capped_lines
from summarise.store import Store
from summarise.verify import Problem, read_record, verify_call, verify_record

OK, BROKEN, UNREADABLE = 0, 1, 2
Format = Literal["text", "jsonl"]
Part = Literal["line", "record", "call", "store"]

_STDIN: Final = "-"
_STORE_MARK: Final = b"SQLite format 3\0"
_MOST_STRAY_LINES: Final = 100
"""Lines without any sign of a record after which a file is none of ours."""
_SELECT: Final = {
    "record": (
        "SELECT n FROM records ORDER BY n",
        "SELECT article_digest, article_id, status, record, run, run IN (SELECT id FROM runs) FROM records WHERE n = ?",
    ),
    "call": (
        "SELECT rowid FROM calls ORDER BY rowid",
        "SELECT model, digest, request, completion FROM calls WHERE rowid = ?",
    ),
}
"""How the rows of a table of the store are listed, and how one is read."""
_DAMAGED: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What the driver raises of a damaged file; the second, where the message about it holds bytes of the damage."""
_HELD: Final = "SELECT count(*) FROM calls WHERE endpoint = ? AND model = ? AND digest = ?"
_CHANGED: Final = "changed: this version judges it otherwise than the one that wrote it; nothing is damaged."


@dataclass(frozen=True)
class _Item:
    """One line, record or call that was looked at."""

    part: Part
    row: int | None
    """Line from 1, or row of the table; None for the store as a whole."""
    problems: tuple[Problem, ...] = ()
    record: Record | None = None


@dataclass(frozen=True)
class _Count:
    """What a file holds, and what of it does not hold."""

    records: int = 0
    claims: int = 0
    rejected: int = 0
    calls: int = 0
    broken: int = 0
    changed: int = 0
    support_lost: int = 0

    def after(self, item: _Item) -> "_Count":
        kinds = [problem.kind for problem in item.problems]
        return replace(
            self,
            records=self.records + (item.part in ("line", "record")),
            claims=self.claims + (len(item.record.claims) if item.record else 0),
            rejected=self.rejected + (len(item.record.rejected) if item.record else 0),
            calls=self.calls + (item.part == "call"),
            broken=self.broken + kinds.count("broken"),
            changed=self.changed + kinds.count("changed"),
            support_lost=self.support_lost + sum(problem.support_lost for problem in item.problems),
        )


def verify(files: Sequence[str], format_: Format | None) -> int:
    """Verify files and return the exit code: 0 all holds, 1 something does not, 2 a file cannot be read."""
    as_text = (format_ or ("text" if sys.stdout.isatty() else "jsonl")) == "text"
    show: _Text | _Lines = _Text() if as_text else _Lines()
    code, changed = OK, 0
    for file in files:
        count = _Count()
        try:
            for item in _read(file):
                count = count.after(item)
                for problem in item.problems:
                    show.problem(file, item, problem)
        except UsageError as error:
            sys.stderr.write(f"summarise: {one_line(str(error))}\n")
            code = UNREADABLE
            continue
        show.file(file, count)
        changed += count.changed
        if count.broken or count.support_lost:
            code = max(code, BROKEN)
    if as_text and changed:
        Console(stderr=True, highlight=False, markup=False).print(_CHANGED, style="dim")
    return code


# Reading


def _read(file: str) -> Iterator[_Item]:
    """What a file holds, one after the other.

    Raises:
        UsageError: The file cannot be read, or is neither a store nor JSON Lines of records.
    """
    try:
        with nullcontext(_standard_input()) if file == _STDIN else Path(file).open("rb") as stream:
            if file == _STDIN or stream.read(len(_STORE_MARK)) != _STORE_MARK:
                if file != _STDIN:
                    stream.seek(0)
                yield from _read_lines(file, stream)
                return
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", file=file) from error
    yield from _read_store(Path(file))


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise InputError("standard input is closed", file=_STDIN)
    return sys.stdin.buffer


def _read_lines(file: str, stream: BinaryIO) -> Iterator[_Item]:
    """The records of JSON Lines; broken lines are told as soon as one line looks like a record."""
    stray: list[_Item] = []
    ours = False
    for row, line in enumerate(capped_lines(stream), 1):
        if not line.strip():
            continue
        ours = ours or (line.lstrip()[:1] == b"{" and (b'"schema_version"' in line or b'"claims"' in line))
        item = _look_at(line, row)
        if not ours:
            stray.append(item)
            if len(stray) > _MOST_STRAY_LINES:
                break
            continue
        yield from stray
        stray.clear()
        yield item
    if not ours:
        told = "holds no record: give a store, or JSON Lines as `summarise run` writes them" if stray else "is empty"
        raise InputError(told, file=file)


def _look_at(line: bytes, row: int) -> _Item:
    try:
        read = read_record(line.decode("utf-8-sig" if row == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        message = f"The line is no UTF-8: byte 0x{line[error.start]:02X} at {error.start}."
        return _Item("line", row, (_damage(message),))
    if isinstance(read, Record):
        return _Item("line", row, verify_record(read), read)
    return _Item("line", row, read)


def _read_store(path: Path) -> Iterator[_Item]:
    try:
        with Store.read(path):
            pass  # it refuses files of other programs and of other format versions
    except UnicodeDecodeError as error:
        raise InputError("is a damaged store: its tables cannot be listed", file=str(path)) from error
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        # A TEXT that is no UTF-8 any more is no reason to raise: what it says is looked at like all else.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        yield from _check_pages(connection)
        yield from _read_table(connection, "record")
        yield from _read_table(connection, "call")


def _check_pages(connection: sqlite3.Connection) -> Iterator[_Item]:
    """What SQLite itself finds damaged."""
    try:
        told = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
    except _DAMAGED as error:
        told = [str(error)]
    if told != ["ok"]:
        yield _Item("store", None, tuple(_damage(f"SQLite says: {one}.") for one in told))


def _read_table(connection: sqlite3.Connection, part: Literal["record", "call"]) -> Iterator[_Item]:
    """Each row of a table, by itself, so that a damaged one keeps no other from being read."""
    listed, one = _SELECT[part]
    try:
        rows = [row for (row,) in connection.execute(listed)]
    except _DAMAGED as error:
        yield _Item("store", None, (_damage(f"The {part}s cannot be listed: {error}."),))
        return
    for row in rows:
        try:
            values = connection.execute(one, (row,)).fetchone()
            if values is None:
                yield _Item(part, row, (_damage("It is listed, and cannot be found."),))
            elif part == "call":
                yield _Item(part, row, verify_call(*map(str, values)))
            else:
                yield _look_at_record(connection, row, values)
        except _DAMAGED as error:
            yield _Item(part, row, (_damage(f"It cannot be read: {error}."),))


def _look_at_record(connection: sqlite3.Connection, row: int, values: Sequence[object]) -> _Item:
    """A record of a store: itself, the columns beside it, the calls that it rests on."""
    *columns, text, run, has_run = values
    record = read_record(str(text))
    if not isinstance(record, Record):
        return _Item("record", row, record)
    article = record.article
    problems = list(verify_record(record))
    if not has_run:
        problems.append(_damage(f"It belongs to run {run}, which is not in the store.", article.id))
    for name, column, inside in zip(
        ("article_digest", "article_id", "status"), columns, (article.digest, article.id, record.status), strict=True
    ):
        if column != inside:
            problems.append(_damage(f"The column {name} has {column}; the record, {inside}.", article.id))
    for i, call in enumerate(record.run.calls if record.run.endpoint is not None else ()):
        key = (record.run.endpoint, record.run.model, call.request)
        if connection.execute(_HELD, key).fetchone() == (0,):
            message = f"The store does not hold the answer that it rests on, to the request {call.request}."
            problems.append(_damage(message, article.id, f"run.calls[{i}]"))
    return _Item("record", row, tuple(problems), record)


def _damage(message: str, article: str | None = None, where: str = "") -> Problem:
    return Problem(kind="broken", article=article, claim=None, where=where, message=message)


# Telling


class _Lines:
    """JSON Lines: one object a problem, then one a file."""

    def problem(self, file: str, item: _Item, problem: Problem) -> None:
        """Write a problem."""
        place = {"type": "problem", "file": file, "part": item.part, "row": item.row}
        self._write(place | problem.model_dump(mode="json"))

    def file(self, file: str, count: _Count) -> None:
        """Write the counts of a file."""
        holds = not (count.broken or count.support_lost)
        self._write({"type": "file", "file": file, "holds": holds, **asdict(count)})

    def _write(self, line: dict[str, JsonValue]) -> None:
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        sys.stdout.flush()


class _Text:
    """Readable text: the problems of a file, then a line with its counts."""

    def __init__(self) -> None:
        self._console = Console(highlight=False, markup=False)

    def problem(self, file: str, item: _Item, problem: Problem) -> None:
        """Print where a problem is, and below it what differs."""
        place = [file, item.part if item.row is None else f"{item.part} {item.row}"]
        place += [name for name in (problem.article, problem.claim, problem.where) if name]
        style = "red" if problem.kind == "broken" or problem.support_lost else "yellow"
        table = Table.grid(padding=(0, 1, 0, 0))
        table.add_column(width=len("changed"))
        table.add_column(overflow="fold")
        told = Group(Text(", ".join(map(one_line, place))), Text(one_line(problem.message), style="bold"))
        table.add_row(Text(problem.kind, style=style), told)
        self._console.print(table)

    def file(self, file: str, count: _Count) -> None:
        """Print what a file holds, and what of it does not hold."""
        held = [_count(count.records, "record"), _count(count.claims, "claim")]
        held += [f"{count.rejected} rejected"] if count.rejected else []
        held += [_count(count.calls, "call")] if count.calls else []
        faults = [f"{count.broken} broken"] if count.broken else []
        if count.changed:
            lost = f", {count.support_lost} of them no longer supported" if count.support_lost else ""
            faults.append(f"{count.changed} changed{lost}")
        verdict = Text(", ".join(faults), style="red") if faults else Text("all holds", style="green")
        self._console.print(Text.assemble((one_line(file), "bold"), f": {', '.join(held)}: ", verdict))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
