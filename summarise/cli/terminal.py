"""Words on a terminal: what is foreign is made harmless, what is a record is made readable.

`safe` is the one gate through which text of articles, models and errors goes to stdout and stderr. The rest lays out a
record: who said it, through whom, the words, the flags.
"""

import unicodedata
from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from summarise.data import Claim, Finding, Record, Rejected, Summary
from summarise.text.fold import QUOTATION_MARKS

_STYLES = {"info": "cyan", "warn": "yellow", "reject": "red"}
_FLAGS = {"info": "i", "warn": "!", "reject": "✗"}


def safe(text: str) -> str:
    r"""Return `text` with control, bidirectional and other invisible characters written out (`\x1b`); \n stays."""
    if text.isprintable():
        return text
    return "".join(c if c == "\n" or _is_harmless(c) else c.encode("unicode_escape").decode() for c in text)


def _is_harmless(char: str) -> bool:
    return char.isprintable() or (unicodedata.category(char) == "Zs")


def one_line(text: str) -> str:
    """Return `text` made safe, on one line."""
    return " ".join(safe(text).split())


def show_record(console: Console, record: Record) -> None:
    """Print a record: headline, summary, claims with their sources and words, what was rejected, how it was made."""
    console.print(Group(*_record(record)))


def _record(record: Record) -> Iterable[RenderableType]:
    article = record.article
    headline = record.summary.headline or article.title
    where = [one_line(p) for p in (article.publisher, article.published_at, article.id if headline else None) if p]
    yield Text(one_line(headline or article.id), style="bold")
    if where:
        yield Text(" · ".join(where), style="dim")
    if record.error is not None:
        yield Text()
        yield Text(f"{record.status}: {one_line(record.error.message)}", style="red")
    if record.summary.sentences:
        yield Text()
        yield from _summary(record.summary, [claim.id for claim in record.claims])
    for finding in record.findings:
        yield _finding(finding)
    if record.claims:
        yield Text()
        yield Rule(_count(len(record.claims), "claim"), align="left", style="dim")
        for number, claim in enumerate(record.claims, 1):
            yield from _claim(number, claim)
    yield from _relations(record)
    if record.rejected or record.summary.rejected:
        yield Text()
        yield Rule(f"{len(record.rejected) + len(record.summary.rejected)} rejected", align="left", style="red dim")
        for rejected in record.rejected:
            yield from _rejected(rejected)
        for sentence in record.summary.rejected:
            yield Text(f"  ✗ summary: {one_line(sentence.text)}", style="dim")
            yield from (_finding(f) for f in sentence.findings if f.severity == "reject")
    yield Text()
    yield Text(_made_by(record), style="dim")


def _summary(summary: Summary, ids: list[str]) -> Iterable[RenderableType]:
    for sentence in summary.sentences:
        numbers = " ".join(str(ids.index(i) + 1) for i in sentence.claims)
        yield Text.assemble(one_line(sentence.text), (f"  [{numbers}]", "dim"))
        yield from (_finding(f) for f in sentence.findings if f.severity != "info")


def _claim(number: int, claim: Claim) -> Iterable[RenderableType]:
    yield Text()
    mark = ("  ", "") if claim.status == "supported" else ("! ", "yellow")
    yield Padding(Text.assemble((f"{number:>2} ", "dim"), mark, _chain(claim)), (0, 0))
    yield Padding(Text(one_line(claim.text)), (0, 0, 0, 5))
    words = " … ".join(one_line(e.quote) for e in claim.evidence)
    quoted = words if words[0] in QUOTATION_MARKS and words[-1] in QUOTATION_MARKS else f"“{words}”"
    yield Padding(Text(quoted, style="italic dim"), (0, 0, 0, 5))
    if details := _details(claim):
        yield Padding(Text(details, style="dim"), (0, 0, 0, 5))
    for finding in claim.findings:
        yield Padding(_finding(finding), (0, 0, 0, 3))


def _chain(claim: Claim) -> Text:
    """Who says it, innermost first: `Iraqi Resistance, in a statement, cited by Al-Mayadeen`."""
    if not claim.sources:
        return Text("the article itself", style="dim italic")
    said = Text()
    for source in reversed(claim.sources):
        if said:
            said.append(" ← ", style="dim")
        said.append(one_line(source.name), style="bold cyan")
        notes = [source.class_.replace("_", " ")] + ([source.via] if source.via else [])
        if source.party_to_event == "yes":
            notes.append("party to it")
        said.append(f" ({', '.join(notes)})", style="dim")
    return said


def _details(claim: Claim) -> str:
    parts = [claim.kind.replace("_", " "), claim.modality + (f" “{one_line(claim.hedge.text)}”" if claim.hedge else "")]
    parts += [one_line(q.text) for q in claim.quantities]
    parts += [f"{one_line(t.text)} = {t.date}" if t.date else f"{one_line(t.text)} (open)" for t in claim.times]
    places = ", ".join(f"{e.start}-{e.end}" for e in claim.evidence)
    return " · ".join([*parts, f"characters {places}"])


def _relations(record: Record) -> Iterable[RenderableType]:
    if not record.relations:
        return
    number = {claim.id: n for n, claim in enumerate(record.claims, 1)}
    yield Text()
    yield Rule("side by side", align="left", style="dim")
    for relation in record.relations:
        first, second = (number[i] for i in relation.claims)
        what = relation.type.replace("_", " ")
        style = "magenta" if relation.type == "conflicts_with" else ""
        yield Text(f"   {first} {what} {second}: {one_line(relation.about)}", style=style)


def _rejected(rejected: Rejected) -> Iterable[RenderableType]:
    yield Text(f"  ✗ {one_line(rejected.draft.text)}", style="dim")
    for finding in rejected.findings:
        yield Padding(_finding(finding), (0, 0, 0, 3))


def _finding(finding: Finding) -> Text:
    style = _STYLES[finding.severity]
    return Text.assemble(
        (f"  {_FLAGS[finding.severity]} ", style), (one_line(finding.message), style), (f"  {finding.check}", "dim")
    )


def _made_by(record: Record) -> str:
    run = record.run
    engine = f"model {one_line(run.model)}" if run.model else "rules, no language model"
    parts = [engine, *run.prompts, f"{run.elapsed_s:.1f} s", record.status]
    if run.calls and run.usage.input_tokens is not None and run.usage.output_tokens is not None:
        parts.insert(
            1, f"{_count(len(run.calls), 'call')}, {run.usage.input_tokens} + {run.usage.output_tokens} tokens"
        )
    return " · ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
