"""Checks of any statement against a whole article, from whatever tool or person: the best segments are its evidence."""

from collections.abc import Iterator

from summarise.checks.figures import plain_numbers
from summarise.checks.names import _check_names
from summarise.checks.quotes import check_quotations
from summarise.checks.subject import finding
from summarise.data import Article, Finding
from summarise.ground import Ground
from summarise.text.reading import Reading


def check_statement(statement: str, article: Article, ground: Ground) -> tuple[Finding, ...]:
    """Check any statement against a whole article: quotations, numbers, names. The best segments serve as evidence."""
    reading = Reading.of(statement, article.published_on)
    return (
        *check_quotations(reading, ground, "The statement"),
        *_numbers(reading, ground),
        *_check_names(reading, ground, "The statement"),
    )


def _numbers(reading: Reading, ground: Ground) -> Iterator[Finding]:
    for number in plain_numbers(reading):
        if (number.low, number.high) not in ground.number_values:
            yield finding("number.supported", "reject", f"The statement says {number.text}; the article does not.")
