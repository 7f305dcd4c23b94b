"""Checks of names: each name of a text, and each source, stands in the article in one of its forms."""

import re
from collections.abc import Iterator
from typing import Final

from summarise.checks.quotes import MARKS
from summarise.checks.subject import Subject, finding, shorten
from summarise.data import Finding, Source, Span
from summarise.ground import Ground
from summarise.text.name_index import NameIndex
from summarise.text.names import find_names

_REACH_CHARS: Final = 20_000
"""How far from the evidence a common word may stand to be known as one."""
_WORD: Final = re.compile(r"\w+")


def name_supported(subject: Subject) -> Iterator[Finding]:
    """name.supported: the evidence, context or sources have each name of the claim, the article the sources'."""
    texts = _given_texts(subject)
    written = "\n".join(texts)
    given = NameIndex(*texts)
    whole = bool(subject.located) and all(evidence.located for evidence in subject.evidence)
    for name in subject.reading.names:
        if _stands_in(name.text, written) or given.supports(name.text) or is_of_place(name.text, given):
            continue
        lost = check_name(name, subject.reading.text, subject.ground)
        if lost is not None:
            yield lost
        elif whole and not _is_led(name, subject, given):
            message = f"The claim names “{name.text}”; neither its evidence nor its context does."
            yield finding("name.supported", "warn", message, subject.located)
    for source in subject.sources:
        yield from _check_source_name(source, subject.ground)


def _check_source_name(source: Source, ground: Ground) -> Iterator[Finding]:
    """The name of a source stands in the article, or the names in it do."""
    name = source.name.removeprefix("unnamed:").strip()
    if source.mention and _stands_in(name, source.mention.text):
        return
    # Whether words stand in a text is told faster than whether a name does in another form.
    if ground.holds(name) or ground.names.supports(name):
        return
    lost = [n.text for n in find_names(name) if not ground.names.supports(n.text)]
    absent = [part for part in lost if not is_of_place(part, ground.names)]
    if absent:
        message = f"The claim is attributed to “{shorten(source.name)}”; “{absent[0]}” does not stand in the article."
        yield finding("name.supported", "reject", message)


def _given_texts(subject: Subject) -> list[str]:
    """The words of the evidence, the context and the chain of sources, and the publisher."""
    texts = [span.text for span in subject.located]
    texts += [evidence.quote for evidence in subject.context]
    texts += [text for text in (subject.ground.article.publisher, subject.ground.article.dateline) if text]
    for source in subject.sources:
        texts += [source.name, source.mention.text] if source.mention else [source.name]
    return texts


def _stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text just as it is written, cutting no word."""
    at = text.find(name)
    end = at + len(name)
    return at >= 0 and not text[max(at - 1, 0) : at].isalnum() and not text[end : end + 1].isalnum()


def _is_led(name: Span, subject: Subject, given: NameIndex) -> bool:
    """Whether only a common word that begins a sentence is not given: "Statistician" before "Pavel Ondris"."""
    noun, _, rest = name.text.partition(" ")
    common = re.compile(rf"\b{re.escape(noun.lower())}\b")
    if not _begins(name, subject.reading.text) or (rest and not given.supports(rest)):
        return False
    at = subject.located[0].start
    return common.search(subject.ground.article.text, max(at - _REACH_CHARS, 0), at + _REACH_CHARS) is not None


def is_of_place(name: str, names: NameIndex) -> bool:
    """Whether a name is regularly made of one that is given: "Lorvian" of "Lorvia"."""
    endings = (("n", ""), ("ian", ""), ("ian", "y"), ("an", ""), ("ese", ""), ("ish", ""))
    return " " not in name and any(
        name.endswith(ending) and len(name) > len(ending) + 3 and names.supports(name.removesuffix(ending) + other)
        for ending, other in endings
    )


def check_name(name: Span, text: str, ground: Ground) -> Finding | None:
    """Return what is to be said of a name that stands nowhere in the article; None where it does."""
    if gives_name(ground, name, text) or is_of_place(name.text, ground.names):
        return None
    lack = ground.names.lacking(name.text)
    parts = [part for part in _WORD.findall(name.text) if ground.names.supports(part)]
    if lack is not None and lack.instead is not None:
        message = f"The claim says “{name.text}”; the article names “{lack.instead}”."
    elif parts:
        message = f"The claim says “{name.text}”; the article gives “{parts[0]}”, but not this name."
    else:
        message = f"The claim says “{name.text}”; that name does not stand in the article."
    return finding("name.supported", "reject", message)


def gives_name(ground: Ground, name: Span, text: str, wider: Ground | None = None) -> bool:
    """Say whether the ground gives a name; a noun that only the beginning of a sentence made a capital of may lead it.

    "Statistician Pavel Ondris": the name is given by `ground`, the noun by `wider` (else by `ground` too).
    """
    if ground.holds(name.text) or ground.names.supports(name.text):
        return True
    noun, _, rest = name.text.partition(" ")
    known = (wider or ground).holds(noun.casefold())
    return bool(rest) and _begins(name, text) and known and (ground.holds(rest) or ground.names.supports(rest))


def _begins(name: Span, text: str) -> bool:
    """Whether a name begins a sentence."""
    before = text[: name.start].rstrip()
    return not before.rstrip(MARKS) or before[-1:] in ".;:!?"
