"""The plain face of the program: choose an engine, put its layers together, run it on a loop of its own.

The core is asyncio; `summarise` and `summarise_many` drive it in a thread of their own, so they work in a script, in a
running event loop (a notebook) and any number of times in one process.
"""

import asyncio
import os
import queue
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Final, Literal, TypedDict, Unpack

from summarise import checks
from summarise.batch import Keeping, Outcome, Tally, run_batch
from summarise.data import Article, Finding, Record
from summarise.engine import Engine
from summarise.errors import ConfigurationError, InputError
from summarise.ground import Ground
from summarise.llm.call import DEFAULT_MAX_OUTPUT_TOKENS, LLM, Sampling
from summarise.pipeline import digest_configuration, process
from summarise.store import Store, Storing
from summarise.text.segment import segment_article

EngineChoice = Literal["auto", "llm", "rules"]
DEFAULT_CONCURRENCY: Final = 8
_ARTICLES_A_JOB: Final = 4
"""Articles at hand for each process, so that none waits for the next one."""


class Options(TypedDict, total=False):
    """How to summarise. Everything may be left out."""

    engine: EngineChoice
    """`auto` (default): `llm` if a key, a base URL or a replay is given, else `rules`."""
    model: str | None
    """The model to ask for; default: SUMMARISE_MODEL, or the only model that the endpoint has."""
    base_url: str | None
    """URL of an OpenAI-compatible endpoint; default: OPENAI_BASE_URL, else OpenAI's."""
    key_file: str | Path | None
    """A file that holds the key; default: OPENAI_API_KEY. A server on this machine needs none."""
    prompts: str | Path | None
    """A folder of own prompts; what it lacks comes from the packaged ones."""
    store: str | Path | None
    """A SQLite file that keeps calls and records, so that nothing is asked or done twice; None: nothing is kept."""
    capture: str | Path | None
    """A folder into which each exchange with the model is written."""
    replay: str | Path | None
    """A folder of exchanges that answers instead of a network."""
    timeout_s: float
    """Longest time of one call to the model, in seconds; default 300."""
    max_output_tokens: int
    """Most tokens of one answer, reasoning included; default 16,384."""
    concurrency: int
    """Articles at work at once; default 8."""
    jobs: int
    """Processes of the rules engine; default 1, which is the caller's own. More need a script that guards its start
    with `if __name__ == "__main__":`."""


def choose_engine(options: Options) -> Literal["llm", "rules"]:
    """Return the engine that the options and the environment ask for."""
    choice = options.get("engine", "auto")
    if choice != "auto":
        return choice
    asked = options.get("base_url") or options.get("replay") or options.get("key_file")
    configured = os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")
    return "llm" if asked or configured else "rules"


@asynccontextmanager
async def open_engine(options: Options, store: Store | None = None) -> AsyncIterator[Engine]:
    """Open the engine that the options ask for; it lives on the running event loop until the block ends.

    Raises:
        ConfigurationError: The options do not fit together, or lack a key or a model.
        RunStopped: The endpoint was asked for its models and cannot be used.
    """
    if choose_engine(options) == "rules":
        from summarise.rules import RulesEngine

        yield RulesEngine()
        return
    # What a model needs is loaded only here: the rules engine and --help work without it.
    from summarise.llm.engine import LLMEngine
    from summarise.llm.prompt import load_prompts

    prompts = load_prompts(Path(folder) if (folder := options.get("prompts")) else None)
    async with AsyncExitStack() as stack:
        llm, model, endpoint = await _open_llm(options, store, stack)
        sampling = Sampling(max_output_tokens=options.get("max_output_tokens", DEFAULT_MAX_OUTPUT_TOKENS))
        yield LLMEngine(llm, model=model, prompts=prompts, endpoint=endpoint, sampling=sampling)


async def _open_llm(options: Options, store: Store | None, stack: AsyncExitStack) -> tuple[LLM, str, str | None]:
    """The wrapped LLM, the model to ask for, and the endpoint's URL; None for a replay."""
    model = options.get("model") or os.environ.get("SUMMARISE_MODEL")
    if replay := options.get("replay"):
        from summarise.llm.exchange import Replaying

        replaying = Replaying(Path(replay))
        return replaying, model or _only(replaying.models, f"the folder {replay}"), None

    from summarise.llm.chat import DEFAULT_TIMEOUT_S, Chat, Endpoint
    from summarise.llm.exchange import Capturing
    from summarise.llm.pacing import Pacing
    from summarise.llm.reask import Reasking

    key_file = options.get("key_file")
    endpoint = Endpoint.from_environment(options.get("base_url"), Path(key_file) if key_file else None)
    concurrency = options.get("concurrency", DEFAULT_CONCURRENCY)
    timeout_s = options.get("timeout_s", DEFAULT_TIMEOUT_S)
    chat = await stack.enter_async_context(Chat(endpoint, timeout_s=timeout_s, concurrency=concurrency))
    model = model or _only(await chat.list_models(), endpoint.public_url)
    llm: LLM = Reasking(Pacing(chat))
    if capture := options.get("capture"):
        llm = Capturing(llm, Path(capture), endpoint=endpoint.public_url)
    if store is not None:
        llm = Storing(llm, store, endpoint.public_url)
    return llm, model, endpoint.public_url


def _only(models: Iterable[str], where: str) -> str:
    """The one model there is."""
    found = sorted(models)
    if len(found) == 1:
        return found[0]
    some = f" ({', '.join(found[:5])}{' ...' if len(found) > 5 else ''})" if found else ""
    raise ConfigurationError(f"{where} has {len(found)} models{some}: name one with --model or SUMMARISE_MODEL")


@asynccontextmanager
async def _open_maker(engine: Engine, options: Options) -> AsyncIterator[Callable[[Article], Awaitable[Record]]]:
    """Open what makes the record of an article: this process, or several for the rules engine."""
    jobs = options.get("jobs", 1)
    if jobs < 1:
        raise ConfigurationError(f"jobs must be at least 1, not {jobs}")
    if jobs == 1:
        yield lambda article: process(article, engine)
        return
    if engine.identity.name != "rules":
        raise ConfigurationError("jobs are processes of the rules engine; for a model use --concurrency")
    from summarise.jobs import open_workers

    async with open_workers(jobs) as make:
        yield make


async def run_articles(
    articles: Iterable[Article | InputError],
    options: Options,
    *,
    store: Store | None = None,
    stop: asyncio.Event | None = None,
) -> AsyncGenerator[Outcome, None]:
    """Yield the outcome of each article as they finish; with a store, what it holds is not done again.

    Raises:
        ConfigurationError: As `open_engine`.
        RunStopped: As `batch.run_batch`.
    """
    concurrency, jobs = options.get("concurrency", DEFAULT_CONCURRENCY), options.get("jobs", 1)
    if concurrency < 1:
        raise ConfigurationError(f"concurrency must be at least 1, not {concurrency}")
    async with open_engine(options, store) as engine, _open_maker(engine, options) as make:
        keeping = None
        if store is not None:
            digest = digest_configuration(engine.identity)
            run_id = store.start_run({"engine": engine.identity.name, "model": engine.identity.model, "digest": digest})
            keeping = Keeping(store, run_id, digest)
        tally = Tally()
        outcomes = run_batch(
            articles,
            make,
            concurrency=concurrency if jobs == 1 else max(concurrency, _ARTICLES_A_JOB * jobs),
            keeping=keeping,
            stop=stop,
        )
        try:
            async with aclosing(outcomes) as stream:
                async for outcome in stream:
                    tally += Tally.of(outcome)
                    yield outcome
        finally:
            if keeping is not None:
                keeping.store.end_run(keeping.run_id, asdict(tally))


def summarise(article: str | Article, **options: Unpack[Options]) -> Record:
    """Summarise one article: its text, or an Article with what else is known of it.

    >>> record = summarise("Police said on Monday that two people were hurt.", engine="rules")
    >>> record.claims[0].sources[0].name
    'Police'

    Raises:
        ConfigurationError: The options do not fit together, or lack a key or a model.
        RunStopped: No article can have a result (wrong key, no credit, unknown model).
    """
    return next(iter(summarise_many([article], **options)))


def summarise_many(articles: Iterable[str | Article], **options: Unpack[Options]) -> Iterator[Record]:
    """Summarise articles, several at a time; yield each record as it finishes, so in any order.

    `articles` may be endless: it is read only as far as records are taken. Leaving the loop early stops the work.
    Raises as `summarise`.
    """
    source = (Article(text=one) if isinstance(one, str) else one for one in articles)
    for outcome in _drive(source, options):
        if outcome.record is not None:
            yield outcome.record


def check_statement(statement: str, article: str | Article) -> tuple[Finding, ...]:
    """Hold any statement against an article: its quotations, numbers and names. No findings: nothing was found amiss.

    >>> [finding.check for finding in check_statement("Nine people were hurt.", "Two people were hurt, police said.")]
    ['number.supported']
    """
    return next(check_statements([statement], article))


def check_statements(statements: Iterable[str], article: str | Article) -> Iterator[tuple[Finding, ...]]:
    """Hold statements against one article, which is made ready once; yield the findings of each, in their order.

    `statements` may be endless: the next one is taken when its findings are.
    """
    whole = Article(text=article) if isinstance(article, str) else article
    ground = Ground(whole, segment_article(whole))
    return (checks.check_statement(statement, ground) for statement in statements)


class _End:
    """Marks the end of the outcomes, with the error that ended them."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


def _drive(articles: Iterable[Article], options: Options) -> Iterator[Outcome]:
    """Run the batch on an event loop in a thread, and hand its outcomes over one by one."""
    outcomes: queue.Queue[Outcome | _End] = queue.Queue(maxsize=1)
    left = threading.Event()

    async def run() -> None:
        path = options.get("store")
        with Store.open(path) if path is not None else nullcontext() as store:
            async with aclosing(run_articles(articles, options, store=store)) as stream:
                async for outcome in stream:
                    await asyncio.to_thread(outcomes.put, outcome)
                    if left.is_set():
                        return

    def drive() -> None:
        error: BaseException | None = None
        try:
            asyncio.run(run())
        except BaseException as caught:  # noqa: BLE001  # handed to the caller's thread, where it is raised
            error = caught
        outcomes.put(_End(error))

    thread = threading.Thread(target=drive, name="summarise", daemon=True)
    thread.start()
    end: _End | None = None
    try:
        while not isinstance(item := outcomes.get(), _End):
            yield item
        end = item
    finally:
        left.set()
        while end is None:  # the caller left early: take what is still handed over, until the thread ends
            last = outcomes.get()
            end = last if isinstance(last, _End) else None
        thread.join()
    if end.error is not None:
        raise end.error
