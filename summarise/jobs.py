"""The rules engine in several processes, for batches: each makes whole records, and shares nothing with the others.

It does not decide what is admitted or kept (`batch` does). An article goes over whole, a record comes back whole.
"""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager, contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread

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
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_end_with_parent) as pool:

        async def make(article: Article) -> Record:
            try:
                with _hold_interrupts():  # a process that this starts holds them for good
                    made = asyncio.get_running_loop().run_in_executor(pool, _make, article)
                return await made
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


@contextmanager
def _hold_interrupts() -> Iterator[None]:
    """Hold Ctrl-C back: it is for the parent, which lets the articles at work finish."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with_parent() -> None:
    """End this process when its parent has ended, however that came."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if (parent := parent_process()) is not None:
        Thread(target=_wait_for, args=(parent,), daemon=True).start()


def _wait_for(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
