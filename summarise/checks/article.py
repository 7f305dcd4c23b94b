"""Checks of the article itself, for information: what a reader cannot see, and what reads like a command."""

from summarise.checks.subject import finding
from summarise.data import Finding
from summarise.ground import Ground
from summarise.text.fold import find_hidden
from summarise.text.segment import is_instruction

_MOST_SHOWN = 20
"""Hidden runs that a finding shows; the message gives the full count."""


def check_article(ground: Ground) -> tuple[Finding, ...]:
    """Check the article itself: `text.hidden` and `text.instruction`, both for information."""
    findings = []
    hidden = find_hidden(ground.article.text)
    if hidden:
        count = sum(end - start for start, end in hidden)
        plural = "s" if count > 1 else ""
        message = f"The article holds {count} invisible character{plural}; they are not shown to a model."
        spans = [ground.span(*span) for span in hidden[:_MOST_SHOWN]]
        findings.append(finding("text.hidden", "info", message, spans))
    for segment in ground.segments:
        words = ground.slice(segment.start, segment.end)
        if is_instruction(words):
            message = f"Segment {segment.n} reads like an instruction to a program; it is treated as text."
            spans = [ground.span_of(segment)]
            findings.append(finding("text.instruction", "info", message, spans))
    return tuple(findings)
