"""Checks without a model: a proposed claim, a summary sentence or any statement against the article, findings out.

Each check is a small function from what is checked to its findings: where the words stand, what stands in them, who
says it. A check never changes what it looks at, and never says whether a claim is true.
"""

from collections.abc import Callable, Iterator
from typing import Final

from summarise.checks.article import check_article
from summarise.checks.attribution import chain_ordered, segment_role, source_located
from summarise.checks.exchanged import name_placed
from summarise.checks.figures import number_merged, number_qualifier, number_supported, time_resolved
from summarise.checks.hedges import modality_kept
from summarise.checks.limits import limits_kept
from summarise.checks.names import name_supported
from summarise.checks.negations import negation_kept
from summarise.checks.quotes import quotation_verbatim, quote_located
from summarise.checks.statement import check_statement
from summarise.checks.subject import Subject
from summarise.checks.summary import check_sentence
from summarise.checks.wording import text_atomic, text_standalone, word_kept
from summarise.data import Finding

__all__ = ["CLAIM_CHECKS", "Subject", "check_article", "check_draft", "check_sentence", "check_statement"]

CLAIM_CHECKS: Final[tuple[Callable[[Subject], Iterator[Finding]], ...]] = (
    quote_located,
    segment_role,
    quotation_verbatim,
    number_supported,
    number_qualifier,
    limits_kept,
    number_merged,
    name_supported,
    name_placed,
    negation_kept,
    word_kept,
    modality_kept,
    source_located,
    chain_ordered,
    time_resolved,
    text_standalone,
    text_atomic,
)
"""All checks of a claim, in order."""


def check_draft(subject: Subject) -> tuple[Finding, ...]:
    """Return the findings of all claim checks, in the order of the checks."""
    return tuple(finding for check in CLAIM_CHECKS for finding in check(subject))
