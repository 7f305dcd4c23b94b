"""Checks of any statement against a whole article, from whatever tool or person: the best segments are its evidence.

A statement carries no evidence, so only what stands out against the whole article is found: what it lacks, what it says
the other way round. A statement that passes may still be wrong.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.negations import check_added_negations, check_lost_negations
from summarise.checks.pronouns import check_beginning, check_pronouns
from summarise.checks.quotes import check_stated_quotations
from summarise.checks.stated import check_counted, check_stated_dates, check_stated_names, check_stated_numbers
from summarise.checks.subject import finding
from summarise.checks.wellformed import check_form
from summarise.checks.words import check_contradictions
from summarise.data import Finding
from summarise.ground import Ground
from summarise.text.basis import Basis, is_content
from summarise.text.reading import Reading

_MOST_SEGMENTS: Final = 3
"""How many segments serve as the evidence of a statement."""
_LEAST_RELATED: Final = 0.2
"""Share of its telling words that the nearest segments must hold more of; of right statements 1 in 500 does not."""
_WHAT: Final = "The statement"


def check_statement(statement: str, ground: Ground) -> tuple[Finding, ...]:
    """Check any statement, of one sentence or several, against a whole article.

    Returns:
        Findings in the order of the checks: `quotation.verbatim`, `number.supported`, `name.supported`,
        `negation.kept`, `word.kept`, `pronoun.kept`, `text.standalone`, `text.well_formed`, `text.related`. None at all
        is no proof that the statement is right.
    """
    reading = Reading.of(statement, ground.article.published_on)
    basis = ground.basis
    near = find_evidence(reading, basis)
    return (
        *check_stated_quotations(reading, ground, basis),
        *check_stated_numbers(reading, ground, near),
        *check_counted(reading, basis),
        *check_stated_dates(reading, ground),
        *check_stated_names(reading, ground, near),
        *check_added_negations(reading, basis, _WHAT, "the article"),
        *check_lost_negations(reading, basis),
        *check_contradictions(reading, basis, _WHAT, "the article"),
        *check_pronouns(reading, ground, _beside(near, ground)),
        *check_beginning(reading),
        *check_form(reading),
        *_check_related(reading, ground, near),
    )


def find_evidence(reading: Reading, basis: Basis) -> tuple[int, ...]:
    """Return the positions in `basis.readings` that share most telling words with `reading`, best first, at most 3."""
    scores: Counter[int] = Counter()
    for stem in dict.fromkeys(word.stem for word in reading.words if is_content(word)):
        weight = basis.weigh(stem)
        scores.update(dict.fromkeys({basis.segment_of(p) for p in basis.places.get(stem, ())}, weight))
    return tuple(sorted(scores, key=lambda n: (-scores[n], n))[:_MOST_SEGMENTS])


def _check_related(reading: Reading, ground: Ground, near: Sequence[int]) -> Iterator[Finding]:
    """text.related: the nearest segments hold more than a fifth of the statement's telling words."""
    telling = {word.stem: word.key for word in reading.words if is_content(word)}
    held = {stem for n in near for stem in ground.readings[n].stems if stem in telling}
    if telling and len(held) <= _LEAST_RELATED * len(telling):
        some = ", ".join(f"“{telling[stem]}”" for stem in sorted(held)) or "none"
        message = f"No sentence of the article tells of this: of the statement's words they hold {some}."
        yield finding("text.related", "warn", message)


def _beside(near: Sequence[int], ground: Ground) -> Iterator[Reading]:
    """The readings of segments and of those beside them, in the order of the text."""
    for n in sorted({n + step for n in near for step in (-1, 0, 1)}):
        if 0 <= n < len(ground.readings):
            yield ground.readings[n]
