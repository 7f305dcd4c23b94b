"""Checks of names: each name of a text, and each source, stands in the article in one of its forms."""

import re
from collections.abc import Iterator
from typing import Final

from summarise.checks.quotes import MARKS
from summarise.checks.subject import Subject, finding, shorten
from summarise.data import Finding, Span
from summarise.ground import Ground
from summarise.text.names import find_names
from summarise.text.reading import Reading

_WORD: Final = re.compile(r"\w+")


def name_supported(subject: Subject) -> Iterator[Finding]:
    """name.supported: each name of the claim and of its sources stands in the article."""
    yield from check_names(subject.reading, subject.ground, "The claim")
    for source in subject.sources:
        name = source.name.removeprefix("unnamed:").strip()
        if subject.ground.names.supports(name) or subject.ground.holds(name):
            continue
        lost = [span.text for span in find_names(name) if not subject.ground.names.supports(span.text)]
        if lost:
            message = f"The claim is attributed to “{shorten(source.name)}”; “{lost[0]}” does not stand in the article."
            yield finding("name.supported", "reject", message)


def check_names(reading: Reading, ground: Ground, what: str) -> Iterator[Finding]:
    """name.supported for any text, called `what` in the message."""
    for name in reading.names:
        if gives_name(ground, name, reading.text):
            continue
        parts = [part for part in _WORD.findall(name.text) if ground.names.supports(part)]
        if parts:
            message = f"{what} says “{name.text}”; the article gives “{parts[0]}”, but not this name."
        else:
            message = f"{what} says “{name.text}”; that name does not stand in the article."
        yield finding("name.supported", "reject", message)


def gives_name(ground: Ground, name: Span, text: str, wider: Ground | None = None) -> bool:
    """Say whether the ground gives a name; a noun that only the beginning of a sentence made a capital of may lead it.

    "Statistician Pavel Ondris": the name is given by `ground`, the noun by `wider` (else by `ground` too).
    """
    if ground.names.supports(name.text) or ground.holds(name.text):
        return True
    noun, _, rest = name.text.partition(" ")
    begins = not text[: name.start].rstrip(MARKS) or text[: name.start].rstrip()[-1:] in ".;:!?"
    known = (wider or ground).holds(noun.casefold())
    return bool(rest) and begins and known and (ground.names.supports(rest) or ground.holds(rest))
