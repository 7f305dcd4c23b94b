"""The rules engine in several processes, for batches: each makes whole records, and shares nothing with the others.

It does not decide what is admitted or kept (`batch` does). An article goes over whole, a record comes back whole.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from multiprocessing import get_context

from summarise.data import Article, Record
from summarise.errors import WorkerLost
from summarise.pipeline import process
from summarise.rules import RulesEngine


@asynccontextmanager
async def open_workers(jobs: int) -> AsyncIterator[Callable[[Article], Awaitable[Record]]]:
    """Open `jobs` processes and yield what makes the record of an article in one of them.

    They are started anew (spawned), so a script that asks for them needs the usual `if __name__ == "__main__":`. What
    is in flight when the block ends is finished first.
    """
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_leave_interrupts) as pool:

        async def make(article: Article) -> Record:
            try:
                return await asyncio.get_running_loop().run_in_executor(pool, _make, article)
            except BrokenProcessPool as error:
                raise WorkerLost(
                    "a process of the rules engine ended before its article was done (out of memory?): use fewer --jobs"
                ) from error

        try:
            yield make
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _make(article: Article) -> Record:
    return asyncio.run(process(article, RulesEngine()))


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the parent, which lets the articles at work finish."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
