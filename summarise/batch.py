"""Many articles: a bounded number at a time from a stream of any length, each ending in exactly one outcome.

It decides what is admitted, what is taken from the store, and when to stop. It does not make records (`process` does,
errors of an article included), retry, write files, or choose an exit code.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from summarise.data import FAILED, Article, Record, Status
from summarise.errors import InputError, RunStopped
from summarise.store import Store


@dataclass(frozen=True)
class Keeping:
    """Where the records of a batch are kept, and which earlier ones are as good as new."""

    store: Store
    """Open for writing."""
    run_id: int
    """The run that new records belong to, from `Store.start_run`."""
    config_digest: str
    """Digest of all that can change a record besides its article: one article and one digest have one record."""


@dataclass(frozen=True)
class Outcome:
    """How one article ended: with a record, or with the reason why it could not be read."""

    record: Record | None = None
    """The record, whatever its status; None where there was no article to make one of."""
    input_error: InputError | None = None
    """Why the article could not be read; None where there is a record."""
    from_store: bool = False
    """Whether an earlier run made the record."""


@dataclass(frozen=True)
class Tally:
    """How many articles ended how. Tallies add up with `+`."""

    statuses: dict[Status, int] = field(default_factory=dict)
    """Articles with a record, by its status; a status that did not occur is absent."""
    input_errors: int = 0
    """Articles that could not be read."""
    not_attempted: int = 0
    """Articles without an outcome, because the run stopped first: whoever knows how many there were adds them."""
    from_store: int = 0
    """How many of those in `statuses` an earlier run had made."""

    @classmethod
    def of(cls, outcome: Outcome) -> "Tally":
        """Return the tally of one outcome."""
        if outcome.record is None:
            return cls(input_errors=1)
        return cls(statuses={outcome.record.status: 1}, from_store=int(outcome.from_store))

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            statuses=dict(Counter(self.statuses) + Counter(other.statuses)),
            input_errors=self.input_errors + other.input_errors,
            not_attempted=self.not_attempted + other.not_attempted,
            from_store=self.from_store + other.from_store,
        )

    @property
    def total(self) -> int:
        """The number of articles; each is counted once."""
        return sum(self.statuses.values()) + self.input_errors + self.not_attempted


async def run_batch(
    articles: Iterable[Article | InputError],
    process: Callable[[Article], Awaitable[Record]],
    *,
    concurrency: int,
    keeping: Keeping | None = None,
    stop: asyncio.Event | None = None,
) -> AsyncGenerator[Outcome, None]:
    """Yield the outcome of each article, as they finish.

    An article that has a result in the store (see `data.FAILED`) is not processed again. A new record is committed
    before its outcome is yielded. At most `concurrency` (at least 1) articles are read and not yet yielded, so a slow
    consumer slows the batch down instead of filling the memory.

    `articles` is advanced on the event loop: reading an article from a local file takes about as long as handing it
    over from a thread would, readers stay ordinary generators that know one thread, and no thread is left hanging in a
    read when the run is interrupted. A stream that waits for its articles makes the calls in flight wait as well.

    Once `stop` is set, no article is admitted any more, those in flight finish, and the iteration ends. Closed early or
    cancelled, it cancels what is in flight; use `contextlib.aclosing` where the loop may be left early.

    Raises:
        RunStopped: `process` or the store raised it. No article was admitted afterwards, and all that were in flight
            have been yielded, but for those that raised it too.
    """
    stream = iter(articles)
    running: set[asyncio.Task[Outcome]] = set()
    ended: asyncio.Queue[asyncio.Task[Outcome]] = asyncio.Queue()
    stopped: RunStopped | None = None

    def admit() -> None:
        while len(running) < concurrency and stopped is None and not (stop is not None and stop.is_set()):
            if (item := next(stream, None)) is None:
                return
            task = asyncio.create_task(_settle(item, process, keeping))
            task.add_done_callback(ended.put_nowait)
            running.add(task)

    try:
        admit()
        while running:
            task = await ended.get()
            running.remove(task)
            try:
                outcome = task.result()
            except RunStopped as error:
                stopped = stopped or error
            else:
                admit()  # before the consumer takes its time
                yield outcome
        if stopped is not None:
            raise stopped
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _settle(
    item: Article | InputError, process: Callable[[Article], Awaitable[Record]], keeping: Keeping | None
) -> Outcome:
    """Bring one article to its outcome."""
    if isinstance(item, InputError):
        return Outcome(input_error=item)
    if keeping is None:
        return Outcome(record=await process(item))
    kept = keeping.store.get_record(item.digest, keeping.config_digest)
    if kept is not None and kept.status not in FAILED:
        return Outcome(record=kept, from_store=True)
    record = await process(item)
    await keeping.store.in_thread(
        keeping.store.put_record, record, config_digest=keeping.config_digest, run_id=keeping.run_id
    )
    return Outcome(record=record)
