"""`summarise check`: statements from anywhere against one article, the findings beside the article's own words.

It reads the article and the statements, and lays out what the checks say. It decides nothing but the word for each
statement, which follows from the findings: supported, flagged or rejected, never true or false.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, tee
from pathlib import Path
from typing import BinaryIO, Final, Literal

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from summarise.api import check_statements
from summarise.cli.terminal import one_line, safe
from summarise.data import Article, Finding, Span
from summarise.errors import ConfigurationError, InputError
from summarise.ground import Ground
from summarise.readers import MAX_TEXT_BYTES, read_articles
from summarise.readers.decode import decode
from summarise.readers.fields import Origin, replace_surrogates
from summarise.readers.from_json import capped_lines
from summarise.readers.from_text import parse_text
from summarise.text.fold import QUOTATION_MARKS
from summarise.text.language import looks_english
from summarise.text.segment import segment_article

OK, SOME_REJECTED = 0, 1
Format = Literal["text", "jsonl"]
Status = Literal["supported", "flagged", "rejected"]

_STYLES: Final[dict[Status, str]] = {"supported": "green", "flagged": "yellow", "rejected": "red"}
_MEANINGS: Final[dict[Status, str]] = {
    "supported": "the checks found nothing amiss; whether it is true they cannot say",
    "flagged": "look at it",
    "rejected": "the article does not carry it",
}
_SEVERITIES: Final = ("reject", "warn", "info")
_MARKS: Final = {"reject": ("✗", "red"), "warn": ("!", "yellow"), "info": ("i", "cyan")}
_SPACES: Final = re.compile(r"\s+")
_STDIN: Final = "-"
_SHOWN_CHARS: Final = 400
"""Most characters of one piece of the article that are shown; JSON Lines have them all."""


@dataclass(frozen=True)
class Wishes:
    """What the command line asks for."""

    article: str
    """The file of the article; `-` is standard input."""
    statements: tuple[str, ...] = ()
    """The statements; none: those of `summary`, or of standard input."""
    summary: str | None = None
    """A text file whose sentences are the statements; `-` is standard input."""
    format: Format | None = None
    """None: text on a terminal, JSON Lines in a pipe or file."""


def check(wishes: Wishes) -> int:
    """Check and return the exit code: 0 nothing is rejected, 1 something is.

    Raises:
        ConfigurationError: The arguments do not fit together.
        InputError: The article, the summary or a statement cannot be read.
    """
    _refuse_misfits(wishes)
    article = _read_article(wishes.article)
    as_text = (wishes.format or ("text" if sys.stdout.isatty() else "jsonl")) == "text"
    page = _Page(article) if as_text else None
    counts: Counter[Status] = Counter()
    # Each is shown before the next one is read: standard input may be a person who types.
    statements, echoed = tee(_read_statements(wishes))
    for statement, findings in zip(echoed, check_statements(statements, article), strict=True):
        status = _decide(findings)
        counts[status] += 1
        if page:
            page.show(statement, status, findings)
        else:
            _write_line(statement, status, findings)
    if not counts:
        raise InputError("holds no statement: give one a line", file=wishes.summary or _STDIN)
    if page:
        _say_counts(counts)
    return SOME_REJECTED if counts["rejected"] else OK


def _refuse_misfits(wishes: Wishes) -> None:
    if wishes.statements and wishes.summary is not None:
        raise ConfigurationError("give statements or --summary, not both")
    if wishes.article == _STDIN and not wishes.statements and wishes.summary in (None, _STDIN):
        raise ConfigurationError(
            "the article and the statements cannot both be read from standard input: "
            "give the statements as arguments or with --summary FILE"
        )
    for number, statement in enumerate(wishes.statements, 1):
        if not statement.strip():
            raise ConfigurationError(f"statement {number} is empty: give words, or leave it out")


def _read_article(path: str) -> Article:
    """The only article of a file."""
    if path != _STDIN and Path(path).is_dir():
        raise InputError("is a folder: name the file of one article", file=path)
    article = None
    for found in read_articles([path]):
        if isinstance(found, InputError):
            raise found
        if article is not None:
            raise InputError("holds more than one article: put the one to check against in its own file", file=path)
        article = found
    if article is None:
        raise InputError("holds no article", file=path)
    if looks_english(article.text) is False:
        sys.stderr.write("The article does not look English; the checks read English only.\n")
    return article


def _read_statements(wishes: Wishes) -> Iterator[str]:
    if wishes.statements:
        return map(replace_surrogates, wishes.statements)
    return _read_lines() if wishes.summary is None else _read_summary(wishes.summary)


def _read_lines() -> Iterator[str]:
    """The lines of standard input that are not blank."""
    if sys.stdin is not None and sys.stdin.isatty():
        sys.stderr.write("Reading statements, one a line.\n")
    for row, line in enumerate(capped_lines(_standard_input()), 1):
        if statement := decode(line, _STDIN, row).strip():
            yield statement


def _read_summary(path: str) -> Iterator[str]:
    """The sentences of a text file."""
    try:
        if path == _STDIN:
            data = _standard_input().read(MAX_TEXT_BYTES + 1)
        else:
            with Path(path).open("rb") as stream:
                data = stream.read(MAX_TEXT_BYTES + 1)
    except OSError as error:
        raise InputError(f"cannot be read as a summary: {error.strerror}", file=path) from error
    summary = parse_text(data, Origin(path, "summary"))
    return (summary.text[segment.start : segment.end] for segment in segment_article(summary))


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise InputError("standard input is closed", file=_STDIN)
    return sys.stdin.buffer


def _decide(findings: Iterable[Finding]) -> Status:
    severities = {finding.severity for finding in findings}
    return "rejected" if "reject" in severities else "flagged" if "warn" in severities else "supported"


def _write_line(statement: str, status: Status, findings: Sequence[Finding]) -> None:
    dumped = [finding.model_dump(mode="json") for finding in findings]
    line = {"statement": statement, "status": status, "findings": dumped}
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class _Page:
    """Readable text: the word, the statement, what was found, and the article's words that it is about."""

    def __init__(self, article: Article) -> None:
        self._ground = Ground(article, segment_article(article))
        self._console = Console(highlight=False)
        self._shown = 0

    def show(self, statement: str, status: Status, findings: Sequence[Finding]) -> None:
        """Print one statement with its findings, the gravest first."""
        lines: list[RenderableType] = [Text(one_line(statement), style="bold")]
        ranked = sorted(findings, key=lambda finding: _SEVERITIES.index(finding.severity))
        for _, group in groupby(ranked, key=lambda finding: [self._number(span) for span in finding.spans]):
            told = list(group)
            lines += map(_tell, told)
            lines += self._quote(span for finding in told for span in finding.spans)
        if not any(finding.spans for finding in findings):
            nearest = self._ground.nearest(statement)
            lines += self._quote([nearest] if nearest else [])
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column(width=max(map(len, _STYLES)))
        table.add_column(overflow="fold")
        table.add_row(Text(status, style=_STYLES[status]), Group(*lines))
        if self._shown:
            self._console.print()
        self._shown += 1
        self._console.print(table)

    def _number(self, span: Span) -> int | None:
        """The number of the segment that a span begins in; None for the title, which is no part of the text."""
        return self._ground.segment_number(span.start) if span.start < span.end else None

    def _quote(self, spans: Iterable[Span]) -> Iterator[RenderableType]:
        """Each segment that holds a span, once, with its number and those words underlined."""
        held: dict[int | None, list[Span]] = {}
        for span in spans:
            held.setdefault(self._number(span), []).append(span)
        for number, parts in held.items():
            if number is None:
                yield _hang(Text("title", style="dim"), _mark(parts[0].text, []))
            else:
                segment = self._ground.segments[number - 1]
                places = [(part.start - segment.start, part.end - segment.start) for part in parts]
                words = _mark(self._ground.slice(segment.start, segment.end), places)
                yield _hang(Text(f"segment {number}", style="dim"), words)


def _mark(words: str, places: Sequence[tuple[int, int]]) -> Text:
    """The words in quotation marks, some places in them underlined; long ones are cut short round the first place."""
    begin = min((start for start, _ in places), default=0)
    first = max(0, min(begin - _SHOWN_CHARS // 4, len(words) - _SHOWN_CHARS))
    last = min(first + _SHOWN_CHARS, len(words))
    shown, at = Text(style="italic"), first
    for start, end in sorted(places):
        if (start, end) != (0, len(words)) and at <= start < end <= last:
            shown.append(_flatten(words[at:start]))
            shown.append(_flatten(words[start:end]), style="underline")
            at = end
    shown.append(_flatten(words[at:last]))
    whole = (first, last) == (0, len(words))
    if whole and words[:1] in QUOTATION_MARKS and words[-1:] in QUOTATION_MARKS:
        return shown
    return Text.assemble("“… " if first else "“", shown, " …”" if last < len(words) else "”", style="italic")


def _flatten(words: str) -> str:
    """The words made safe, on one line, the spaces at their edges kept."""
    return _SPACES.sub(" ", safe(words))


def _tell(finding: Finding) -> RenderableType:
    mark, style = _MARKS[finding.severity]
    message = Text.assemble((one_line(finding.message), style), (f"  {finding.check}", "dim"))
    return _hang(Text(mark, style=style), message)


def _hang(label: Text, words: Text) -> Table:
    """A label, and beside it words that are wrapped in a column of their own."""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_column(no_wrap=True)
    row.add_column(overflow="fold")
    row.add_row(label, words)
    return row


def _say_counts(counts: Counter[Status]) -> None:
    """How many of each word there are, and what the word means."""
    total = counts.total()
    told = [f"{count} {status}" for status in _MEANINGS if (count := counts[status])]
    errors = Console(stderr=True, highlight=False, markup=False)
    errors.print(f"\n{total} statement{'s' if total > 1 else ''}: {', '.join(told)}", style="dim")
    for status, meaning in _MEANINGS.items():
        if counts[status]:
            errors.print(f"{status}: {meaning}", style="dim")
