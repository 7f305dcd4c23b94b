"""The command line: arguments in, exit code out. Everything else is loaded when a command needs it."""

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

app = typer.Typer(
    name="summarise",
    help="Neutral summaries of news articles and the list of their claims: who says what, on which words.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
prompts_app = typer.Typer(help="Look at the prompts that a model is given.", no_args_is_help=True)
app.add_typer(prompts_app, name="prompts")

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...", help="Articles: .txt, .md, .json, .jsonl files, folders, globs, or - for standard input."
    ),
]


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version and leave.", is_eager=True)] = False,
) -> None:
    if version:
        from summarise._version import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.command("run")
def run_command(  # each is an option of the command
    paths: Paths,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write the records here, as JSON Lines.")
    ] = None,
    store: Annotated[
        Path | None, typer.Option(help="Keep calls and records here. Default: beside -o; summarise.db for a model.")
    ] = None,
    engine: Annotated[
        Literal["auto", "llm", "rules"], typer.Option(help="auto: llm if a key or base URL is set, else rules.")
    ] = "auto",
    model: Annotated[str | None, typer.Option(help="Model to ask for [SUMMARISE_MODEL].")] = None,
    base_url: Annotated[str | None, typer.Option(help="OpenAI-compatible endpoint [OPENAI_BASE_URL].")] = None,
    key_file: Annotated[Path | None, typer.Option(help="File with the key [OPENAI_API_KEY].")] = None,
    prompts: Annotated[Path | None, typer.Option(help="Folder of own prompts.")] = None,
    format_: Annotated[
        Literal["text", "jsonl"] | None, typer.Option("--format", help="Default: text on a terminal, else jsonl.")
    ] = None,
    concurrency: Annotated[int, typer.Option(min=1, max=1024, help="Articles at work at once.")] = 8,
    jobs: Annotated[int, typer.Option("-j", "--jobs", min=1, max=256, help="Processes of the rules engine.")] = 1,
    limit: Annotated[int | None, typer.Option(min=0, help="Most articles.")] = None,
    timeout: Annotated[float, typer.Option(min=1, help="Longest time of one call to the model, in seconds.")] = 300,
    max_output_tokens: Annotated[
        int, typer.Option(min=1, help="Most tokens of one answer of the model, reasoning included.")
    ] = 16_384,
    capture: Annotated[Path | None, typer.Option(help="Write each exchange with the model into this folder.")] = None,
    replay: Annotated[
        Path | None, typer.Option(help="Answer from this folder of exchanges: no network, no key.")
    ] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Errors only on stderr.")] = False,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help="A line on stderr for each article.")] = False,
) -> None:
    """Summarise articles and list their claims. The same command again goes on where it stopped."""
    from summarise.api import Options
    from summarise.cli.run import Wishes, run

    options: Options = {
        "engine": engine,
        "timeout_s": timeout,
        "concurrency": concurrency,
        "jobs": jobs,
        "model": model,
        "base_url": base_url,
        "max_output_tokens": max_output_tokens,
    }
    options |= {"key_file": key_file, "prompts": prompts, "capture": capture, "replay": replay}
    wishes = Wishes(tuple(paths), output, store, format_, limit, verbosity=-1 if quiet else int(verbose))
    raise typer.Exit(run(wishes, options))


@app.command("show")
def show_command(
    article_id: Annotated[str, typer.Argument(metavar="ID", help="Id of the article, or its beginning.")],
    store: Annotated[Path, typer.Option(help="A store, or a file of records (.jsonl).")] = Path("summarise.db"),
) -> None:
    """Print one record, readable."""
    from rich.console import Console

    from summarise.cli.find import find_record
    from summarise.cli.terminal import show_record

    show_record(Console(highlight=False), find_record(store, article_id))


@app.command("check")
def check_command(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="File with one article, of any kind that `run` reads; - for stdin.")
    ],
    statements: Annotated[
        list[str] | None,
        typer.Argument(metavar="STATEMENT", help="What to hold against it. None: one a line on standard input."),
    ] = None,
    summary: Annotated[
        str | None, typer.Option(metavar="FILE", help="Text file, each sentence of which is a statement.")
    ] = None,
    format_: Annotated[
        Literal["text", "jsonl"] | None, typer.Option("--format", help="Default: text on a terminal, else jsonl.")
    ] = None,
) -> None:
    """Hold statements, or a summary by whomever, against an article: quotations, numbers, names and more.

    Each is rejected, flagged or supported, with the findings and the article's own words beside it.

    Supported means that the checks found nothing amiss, not that it is true. No model is asked.

    Exit code: 0 nothing is rejected, 1 something is, 2 usage or a file that cannot be read.
    """
    from summarise.cli.check import Wishes, check

    raise typer.Exit(check(Wishes(article, tuple(statements or ()), summary, format_)))


@app.command("verify")
def verify_command(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help="Stores, JSON Lines of records, or - for stdin.")],
    format_: Annotated[
        Literal["text", "jsonl"] | None, typer.Option("--format", help="Default: text on a terminal, else jsonl.")
    ] = None,
) -> None:
    """Check again, offline, that the records in a store or a JSON Lines file hold.

    Broken: a line that is no record; words, places, figures, digests, ids or statuses that do not follow.

    Changed: what this version judges otherwise than the one that wrote the record. Nothing is damaged.

    Exit code: 0 all holds, 1 something is broken, 2 a file that cannot be read or is neither.

    What is changed leaves 0, unless something shown as found would now be flagged or rejected: then 1.
    """
    from summarise.cli.verify import verify

    raise typer.Exit(verify(files, format_))


@app.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of a record."""
    from summarise.data import Record

    typer.echo(json.dumps(Record.model_json_schema(mode="serialization"), indent=2, ensure_ascii=False))


PromptsFolder = Annotated[Path | None, typer.Option("--prompts", help="Folder of own prompts.")]


@prompts_app.command("list")
def list_command(prompts: PromptsFolder = None) -> None:
    """List the prompts with their versions and digests."""
    from summarise.llm.prompt import list_prompts

    for prompt in list_prompts(prompts):
        typer.echo(f"{prompt.name}  {prompt.digest[:12]}  {prompt.folder}")


@prompts_app.command("show")
def show_prompt_command(
    name: Annotated[str, typer.Argument(help="Name such as claims or claims.v1.")], prompts: PromptsFolder = None
) -> None:
    """Print the templates of a prompt."""
    from summarise.cli.find import find_prompt

    for role, source in find_prompt(name, prompts).sources.items():
        typer.echo(f"===== {role} =====\n{source}")


@prompts_app.command("render")
def render_command(
    path: Annotated[str, typer.Argument(metavar="PATH", help="File with one article.")], prompts: PromptsFolder = None
) -> None:
    """Print the messages that a model would be sent to list the claims of an article."""
    from summarise.cli.find import find_article, find_prompt
    from summarise.cli.terminal import safe
    from summarise.llm.prompt import describe_article
    from summarise.text.segment import segment_article

    article = find_article(path)
    for message in find_prompt("claims", prompts).render(describe_article(article, segment_article(article))):
        typer.echo(f"===== {message.role} =====\n{safe(message.content)}")


def main() -> None:
    """Run the command line; every error of ours is one line on stderr."""
    from summarise.errors import RunStopped, SummariseError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace" if stream is sys.stderr else "replace")
    try:
        app()
    except SummariseError as error:
        from summarise.cli.terminal import one_line

        sys.stderr.write(f"summarise: {one_line(str(error))}\n")
        sys.exit(3 if isinstance(error, RunStopped) else 2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
