"""Checks of copied words: evidence is located, and what a text puts in quotation marks stands in the article."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.checks.subject import Subject, finding, shorten
from summarise.data import Finding
from summarise.ground import Ground, describe_difference
from summarise.text.basis import Basis, is_content
from summarise.text.fold import QUOTATION_MARKS
from summarise.text.polarity import SOFT_NEGATIVES, is_negator
from summarise.text.reading import Reading
from summarise.text.words import Word, find_words

MARKS: Final = "".join(sorted(QUOTATION_MARKS)) + " ,."
"""What stands around the words of a quotation."""
_QUOTATION_SLACK_WORDS: Final = 6
"""How many words farther apart than in the quotation its words may stand in the article."""
_LEAST_QUOTED_WORDS: Final = 2
"""Shorter quotations are terms: a "not" before them does not belong to them."""
_MOST_PLACES: Final = 60
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
    apart = dict.fromkeys(evidence.segment for evidence in subject.evidence if evidence.match == "elided")
    if len(apart) > 1:
        message = f"Copied as one quotation, the words stand in {len(apart)} separate sentences."
        yield finding("quote.located", "info", message, subject.located)


def quotation_verbatim(subject: Subject) -> Iterator[Finding]:
    """quotation.verbatim: words inside quotation marks of the claim stand in the article."""
    ground = subject.ground
    for words in quoted_words(subject.reading):
        if ground.holds(words):
            continue
        nearest = ground.nearest(words)
        change = f"; the nearest words differ: {describe_difference(words, nearest.text)}" if nearest else ""
        message = f"The claim quotes “{shorten(words)}”, which does not stand in the article{change}."
        yield finding("quotation.verbatim", "reject", message, [nearest] if nearest else ())


def quoted_words(reading: Reading) -> Iterator[str]:
    """Yield the words inside the quotation marks of a text, without the marks."""
    for quotation in reading.quotations:
        words = quotation.text.strip(MARKS)
        if _LETTER.search(words):
            yield words


def check_stated_quotations(reading: Reading, ground: Ground, basis: Basis) -> Iterator[Finding]:
    """quotation.verbatim for a text that was not asked for exact words: a garbled quotation is told from a changed one.

    Words that the article lacks or says far apart, and a "not" that it says and the quotation does not, change what was
    said: reject. Other words for the same ("did not get" for "failed to get") are shown for information.
    """
    for words in quoted_words(reading):
        said = find_words(words)
        if ground.holds(words):
            if (negator := _negator_cut_off(said, basis)) is not None:
                message = f"The statement quotes “{shorten(words)}”; the article says it after “{negator}”."
                yield finding("quotation.verbatim", "reject", message)
            continue
        lost = _lost_words(said, basis)
        nearest = ground.nearest(words)
        shown = [nearest] if nearest else []
        if lost is None:
            message = f"The statement quotes “{shorten(words)}”; these are not quite the article's words."
            yield finding("quotation.verbatim", "info", message, shown)
        elif lost:
            message = f"The statement quotes “{shorten(words)}”; the article does not have “{lost}” there."
            yield finding("quotation.verbatim", "reject", message, shown)
        else:
            message = f"The statement quotes “{shorten(words)}”; the article says it with a “not”."
            yield finding("quotation.verbatim", "reject", message, shown)


def _negator_cut_off(said: Sequence[Word], basis: Basis) -> str | None:
    """The "not" before which a quotation begins at every place where it stands; None where there is none."""
    if len(said) < _LEAST_QUOTED_WORDS or any(is_negator(word) for word in said):
        return None
    keys = [word.key for word in said]
    starts = [
        place
        for place in basis.places.get(said[0].stem, ())[:_MOST_PLACES]
        if [word.key for word in basis.words[place : place + len(keys)]] == keys
    ]
    negators = [basis.negator_of(place) for place in starts]
    if not negators or None in negators:
        return None
    return next(basis.words[place].key for place in negators if place is not None)


def _lost_words(said: Sequence[Word], basis: Basis) -> str | None:
    """The word of a quotation that the article lacks; "" where only a negation was taken out; None where none is."""
    telling = [word for word in said if is_content(word) or word.key.isdigit()]
    if not telling:
        return None
    if absent := [word.key for word in telling if word.stem not in basis.places]:
        return absent[0]
    rarest = min(telling, key=lambda word: len(basis.places[word.stem]))
    reach = len(said) + _QUOTATION_SLACK_WORDS
    lost, place = min((_far_words(telling, basis, p, reach), p) for p in basis.places[rarest.stem][:_MOST_PLACES])
    if lost:
        return lost[0]
    negates = any(is_negator(word) or word.stem in SOFT_NEGATIVES for word in said)
    return "" if not negates and basis.is_negated(place) else None


def _far_words(telling: Sequence[Word], basis: Basis, place: int, reach: int) -> list[str]:
    """The words that do not stand within reach of a place."""
    return [word.key for word in telling if not any(abs(p - place) <= reach for p in basis.places[word.stem])]
