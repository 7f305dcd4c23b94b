"""`summarise run`: articles in, records out, with progress on stderr and an exit code that tells how it went."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, aclosing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Literal

from rich.console import Console
from rich.progress import Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
from rich.text import Text

from summarise.api import Options, choose_engine, run_articles
from summarise.batch import Outcome, Tally
from summarise.cli.terminal import one_line, safe, show_record
from summarise.data import FAILED, Article, Record, Usage
from summarise.errors import ConfigurationError, InputError, RunStopped
from summarise.readers import read_articles
from summarise.store import Store

OK, SOME_FAILED, STOPPED, INTERRUPTED = 0, 1, 3, 130
Format = Literal["text", "jsonl"]
_Say = Callable[..., None]


@dataclass(frozen=True)
class Wishes:
    """What the command line asks for besides the engine's options."""

    paths: tuple[str, ...]
    """Files, folders, globs, or `-`."""
    output: Path | None = None
    """Where records go as JSON Lines; None: stdout."""
    store: Path | None = None
    """The store as named; None: the usual one, see `_open_store`."""
    format: Format | None = None
    """None: text on a terminal, JSON Lines in a pipe or file."""
    limit: int | None = None
    """Most articles; None: all."""
    verbosity: int = 0
    """-1 quiet, 0 usual, 1 verbose."""


@dataclass
class _State:
    """What happened so far."""

    tally: Tally = field(default_factory=Tally)
    usage: Usage = field(default_factory=Usage)
    failed: list[str] = field(default_factory=list)
    stopped: bool = False


def run(wishes: Wishes, options: Options) -> int:
    """Run and return the exit code: 0 all ok, 1 some articles failed, 3 stopped early, 130 interrupted.

    Raises:
        ConfigurationError: The options, the output or the store cannot be used as given.
    """
    # No markup: what is printed holds words of servers, files and articles.
    errors = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)
    say = errors.print if wishes.verbosity >= 0 else _silent
    engine = choose_engine(options)
    if engine == "rules" and options.get("engine", "auto") == "auto":
        say("No key and no base URL is set: using the rules engine, which is not a language model.", style="dim")
    state = _State()
    with ExitStack() as stack:
        store = _open_store(wishes, engine, stack)
        output = stack.enter_context(_open_output(wishes.output, state))
        try:
            code = asyncio.run(_run(wishes, options, store, output, state, errors))
        except RunStopped as error:
            errors.print(f"stopped: {safe(str(error))}", style="red")
            say("What is done is kept; the same command goes on from there." if store else "", style="dim")
            code = STOPPED
        state.stopped = code in (STOPPED, INTERRUPTED)
    _say_end(state, say)
    return code


def _silent(*_: object, **__: object) -> None:
    """Say nothing."""


async def _run(
    wishes: Wishes, options: Options, store: Store | None, output: IO[str] | None, state: _State, errors: Console
) -> int:
    stop = asyncio.Event()
    interrupted = _watch_signals(stop, errors)
    stdin = sys.stdin.buffer
    articles: Iterable[Article | InputError] = _first(read_articles(wishes.paths, stdin=stdin), wishes.limit)
    show = _presenter(wishes, output)
    with _progress(errors, wishes) as progress:
        task = progress.add_task("articles", total=None, failed=0, used="")
        async with aclosing(run_articles(articles, options, store=store, stop=stop)) as outcomes:
            async for outcome in outcomes:
                _note(outcome, state, progress.console if not progress.disable else errors, wishes)
                if outcome.record is not None:
                    show(outcome.record)
                progress.update(task, advance=1, failed=len(state.failed), used=_tokens(state.usage))
    if interrupted:
        return INTERRUPTED
    return SOME_FAILED if state.failed else OK


def _note(outcome: Outcome, state: _State, errors: Console, wishes: Wishes) -> None:
    """Count an outcome, and say on stderr what went wrong or, if asked, what went well."""
    state.tally += Tally.of(outcome)
    if outcome.input_error is not None:
        state.failed.append(one_line(str(outcome.input_error)))
        errors.print(f"cannot read {one_line(str(outcome.input_error))}", style="red")
        return
    record = outcome.record
    if record is None:
        return
    if not outcome.from_store:
        state.usage += record.run.usage
    if record.status in FAILED:
        state.failed.append(one_line(record.article.id))
        reason = one_line(record.error.message) if record.error else ""
        errors.print(f"{one_line(record.article.id)}: {record.status}: {reason}", style="red")
    elif wishes.verbosity > 0:
        source = "from the store" if outcome.from_store else f"{record.run.elapsed_s:.1f} s"
        counts = f"{len(record.claims)} claims, {len(record.rejected)} rejected"
        errors.print(f"{one_line(record.article.id)}: {record.status}: {counts}, {source}")


def _presenter(wishes: Wishes, output: IO[str] | None) -> Callable[[Record], None]:
    """How records are written: JSON Lines into the output file or a pipe, text for people."""
    if output is not None:
        return lambda record: _write_line(record, output)
    if (wishes.format or ("text" if sys.stdout.isatty() else "jsonl")) == "jsonl":
        return lambda record: _write_line(record, sys.stdout)
    console = Console(highlight=False)
    shown = 0

    def show(record: Record) -> None:
        nonlocal shown
        if shown:
            console.print()
            console.rule(style="dim")
            console.print()
        shown += 1
        show_record(console, record)

    return show


def _write_line(record: Record, stream: IO[str]) -> None:
    line = json.dumps(record.model_dump(mode="json"), ensure_ascii=False)
    stream.write(line.encode("utf-8", "replace").decode("utf-8") + "\n")
    stream.flush()


def _open_store(wishes: Wishes, engine: str, stack: ExitStack) -> Store | None:
    """The store named; else one beside the output; else `summarise.db` here if calls cost money; else none."""
    path = wishes.store
    if path is None and wishes.output is not None:
        path = wishes.output.with_suffix(".db")
    elif path is None and engine == "llm":
        path = Path("summarise.db")
    return stack.enter_context(Store.open(path)) if path is not None else None


@contextmanager
def _open_output(path: Path | None, state: _State) -> Iterator[IO[str] | None]:
    """The output while it is written beside its place. It is moved there when the run ends.

    A run that was stopped or interrupted does not replace the records of an earlier one.
    """
    if path is None:
        yield None
        return
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
    except OSError as error:
        raise ConfigurationError(f"cannot write {path}: {error.strerror}") from error
    if state.stopped and path.exists():
        part.unlink()
    else:
        part.replace(path)


def _progress(errors: Console, wishes: Wishes) -> Progress:
    """A bar on a terminal; nothing elsewhere, where lines say what is worth saying."""
    visible = errors.is_terminal and wishes.verbosity >= 0 and (wishes.output is not None or not sys.stdout.isatty())
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.completed:.0f} done, {task.fields[failed]} failed{task.fields[used]}"),
        _Rate(),
        TimeElapsedColumn(),
        console=errors,
        disable=not visible,
        transient=True,
    )


class _Rate(ProgressColumn):
    """Articles a minute since the start."""

    def render(self, task: Task) -> Text:
        """Return the rate; nothing before the first article."""
        return Text(f"{60 * task.completed / task.elapsed:.0f} a minute" if task.completed and task.elapsed else "")


def _tokens(usage: Usage) -> str:
    if usage.input_tokens is None or usage.output_tokens is None:
        return ", tokens unknown"
    total = usage.input_tokens + usage.output_tokens
    return f", {total:,} tokens" if total else ""


def _watch_signals(stop: asyncio.Event, errors: Console) -> list[int]:
    """On the first interrupt finish what is in flight; on the second leave at once."""
    seen: list[int] = []

    def interrupt(number: int) -> None:
        seen.append(number)
        if len(seen) > 1:
            os._exit(INTERRUPTED)
        stop.set()
        errors.print("Finishing the articles at work; once more to leave at once.", style="yellow")

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, interrupt, number)
        except NotImplementedError:  # Windows: Ctrl-C raises KeyboardInterrupt instead
            break
    return seen


def _first(articles: Iterator[Article | InputError], limit: int | None) -> Iterator[Article | InputError]:
    for count, article in enumerate(articles):
        if limit is not None and count >= limit:
            return
        yield article


def _say_end(state: _State, say: _Say) -> None:
    """One line of counts, for a run of more than one article or with something to say."""
    tally = state.tally
    if tally.total <= 1 and not tally.from_store and not state.failed:
        return
    parts = [f"{count} {status}" for status, count in sorted(tally.statuses.items())]
    parts += [f"{tally.input_errors} unreadable"] if tally.input_errors else []
    parts += [f"{tally.from_store} of them from the store"] if tally.from_store else []
    used = state.usage
    if used.input_tokens is None or used.output_tokens is None:
        parts.append("tokens unknown (the server sent no usage)")
    elif used.input_tokens or used.output_tokens:
        parts.append(f"{used.input_tokens} + {used.output_tokens} tokens")
    noun = "article" if tally.total == 1 else "articles"
    say(f"{tally.total} {noun}: {', '.join(parts)}", style="dim")
