"""Checks of copied words: evidence quotes are located, and what a text puts in quotation marks stands in the article."""

import re
from collections.abc import Iterator
from typing import Final

from summarise.checks.subject import Subject, finding, shorten
from summarise.data import Finding
from summarise.ground import Ground, describe_difference
from summarise.text.fold import QUOTATION_MARKS
from summarise.text.reading import Reading

MARKS: Final = "".join(sorted(QUOTATION_MARKS)) + " ,."
"""What stands around the words of a quotation."""
_LETTER: Final = re.compile(r"\w")


def quote_located(subject: Subject) -> Iterator[Finding]:
    """quote.located: each evidence quote is located."""
    if not subject.evidence:
        yield finding("quote.located", "reject", "No words of the article are given for this claim.")
    for evidence in subject.evidence:
        if evidence.located:
            continue
        words = f"“{shorten(evidence.quote)}”"
        nearest = subject.ground.nearest(evidence.quote)
        if evidence.match == "ambiguous":
            message = f"{words} stands in more than one place of the article."
        elif evidence.match == "edited" and nearest is not None:
            change = describe_difference(evidence.quote, nearest.text)
            message = f"{words} does not stand in the article; the nearest words differ: {change}."
        else:
            message = f"{words} does not stand in the article."
        yield finding("quote.located", "reject", message, [nearest] if nearest else ())


def quotation_verbatim(subject: Subject) -> Iterator[Finding]:
    """quotation.verbatim: words inside quotation marks of the claim stand in the article."""
    yield from check_quotations(subject.reading, subject.ground, "The claim")


def check_quotations(reading: Reading, ground: Ground, what: str) -> Iterator[Finding]:
    """quotation.verbatim for any text, called `what` in the message."""
    for words in quoted_words(reading):
        if ground.holds(words):
            continue
        nearest = ground.nearest(words)
        change = f"; the nearest words differ: {describe_difference(words, nearest.text)}" if nearest else ""
        message = f"{what} quotes “{shorten(words)}”, which does not stand in the article{change}."
        yield finding("quotation.verbatim", "reject", message, [nearest] if nearest else ())


def quoted_words(reading: Reading) -> Iterator[str]:
    """Yield the words inside the quotation marks of a text, without the marks."""
    for quotation in reading.quotations:
        words = quotation.text.strip(MARKS)
        if _LETTER.search(words):
            yield words
