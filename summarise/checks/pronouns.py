"""Checks of persons: the pronouns of a text agree with those of the article.

A pronoun is held against the article as a whole; to whom it refers is not resolved.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from summarise.checks.subject import finding
from summarise.data import Finding, Span
from summarise.ground import Ground, touches
from summarise.text.reading import Reading

_PERSONS: Final[dict[str, frozenset[str]]] = {
    "I": frozenset({"i", "me", "mine", "my", "myself", "our", "ours", "ourselves", "us", "we"}),
    "you": frozenset({"you", "your", "yours", "yourself", "yourselves"}),
    "he": frozenset({"he", "him", "himself", "his"}),
    "she": frozenset({"her", "hers", "herself", "she"}),
}
_MALE: Final = frozenset({
    "actor", "boy", "boyfriend", "brother", "businessman", "duke", "father", "fireman", "gentleman", "grandfather",
    "husband", "king", "lord", "man", "men", "mr", "nephew", "policeman", "prince", "sir", "son", "spokesman", "uncle",
})  # fmt: skip
_FEMALE: Final = frozenset({
    "actress", "aunt", "businesswoman", "dame", "daughter", "duchess", "girl", "girlfriend", "grandmother", "lady",
    "miss", "mother", "mrs", "ms", "niece", "policewoman", "princess", "queen", "sister", "spokeswoman", "wife",
    "woman", "women",
})  # fmt: skip
"""Nouns that tell whether a man or a woman is spoken of. By hand."""
_SUBJECTS: Final = frozenset({"he", "her", "him", "his", "she", "their", "them", "they"})
_OFTEN: Final = 4
_TIMES_MORE: Final = 5
"""How many times more often an article speaks of one sex than of the other to be about that one alone."""
_DISAGREEING: Final = frozenset(
    [(one, verb) for one in ("he", "she", "it") for verb in ("are", "do", "have", "were")]
    + [(one, verb) for one in ("they", "we", "you") for verb in ("does", "has", "is", "was")]
    + [("i", verb) for verb in ("are", "does", "has", "is", "were")]
)
_UNREAL: Final = frozenset({
    "as", "can", "could", "did", "do", "does", "if", "let", "make", "makes", "may", "might", "must", "should", "that",
    "though", "wish", "would",
})  # fmt: skip
"""Words after which any form of a verb may follow a pronoun ("could it have", "if it were")."""


class _Persons(NamedTuple):
    """How often a text speaks of each."""

    first: int
    """I and we, outside quotations."""
    second: int
    """You, outside quotations."""
    he: int
    """He and him."""
    she: int
    """She and her."""
    men: int
    """Nouns for men."""
    women: int
    """Nouns for women."""


def check_pronouns(reading: Reading, ground: Ground, near: Iterable[Reading]) -> Iterator[Finding]:
    """pronoun.kept: a statement says I, you, he or she only where the article does.

    Args:
        reading: The statement.
        ground: The article.
        near: The segments that tell most of what the statement tells, and those beside them.
    """
    mine = _count([reading], reading.quotations)
    if mine.first or mine.second or mine.he or mine.she:
        yield from _check_persons(mine, ground, near)
    for i, (one, verb) in enumerate(pairwise(reading.words)):
        unreal = any(word.key in _UNREAL for word in reading.words[max(i - 2, 0) : i])
        if (one.key, verb.key) in _DISAGREEING and not unreal and not touches(one, reading.quotations):
            yield _say(f"says “{one.key} {verb.key}”", "one of the two words is not the one that was meant")


def _check_persons(mine: _Persons, ground: Ground, near: Iterable[Reading]) -> Iterator[Finding]:
    """Whether the article speaks of the persons that a statement speaks of."""
    whole = _count(ground.readings, ground.quotations)
    beside = _count(near, ())
    if mine.first and not whole.first:
        yield _say("speaks of “I” or “we” outside a quotation", "the article does not")
    if mine.second and not whole.second:
        yield _say("says “you” outside a quotation", "the article does not")
    talks = whole.first > 0  # whoever says "I" all along may be a man or a woman
    if mine.he and _is_other(whole.he, whole.men + talks, whole.she, beside.he + beside.men, beside.she + beside.women):
        yield _say("speaks of “he” or “his”", "the article speaks of “she” or of nobody")
    if mine.she and _is_other(
        whole.she, whole.women + talks, whole.he, beside.she + beside.women, beside.he + beside.men
    ):
        yield _say("speaks of “she” or “her”", "the article speaks of “he” or of nobody")


def check_beginning(reading: Reading) -> Iterator[Finding]:
    """text.standalone, in part: a statement does not begin with a pronoun whose person is named nowhere before."""
    quoted = reading.words and touches(reading.words[0], reading.quotations)
    if reading.words and not quoted and reading.words[0].key in _SUBJECTS:
        message = (
            f"“{reading.words[0].key.capitalize()}” stands at the beginning: the statement does not say who that is."
        )
        yield finding("text.standalone", "warn", message)


def _is_other(own: int, nouns: int, other: int, own_near: int, other_near: int) -> bool:
    """Whether the article speaks of somebody else: never of such a person, hardly ever, or not where it counts."""
    never = own == 0 and nouns == 0
    hardly = other >= _OFTEN and own * _TIMES_MORE <= other
    return never or hardly or (own_near == 0 and other_near > 0)


def _count(readings: Iterable[Reading], quotations: Iterable[Span]) -> _Persons:
    quoted = list(quotations)
    counts: Counter[str] = Counter()
    at = 0
    for reading in readings:
        for word in reading.words:
            while at < len(quoted) and quoted[at].end <= word.start:
                at += 1
            key = word.key.split("'", 1)[0]
            if key in _PERSONS["I"] or key in _PERSONS["you"]:
                inside = at < len(quoted) and quoted[at].start <= word.start
                # "US" is the country.
                if not inside and reading.text[word.start : word.end] != "US":
                    counts["I" if key in _PERSONS["I"] else "you"] += 1
            elif key in _PERSONS["he"]:
                counts["he"] += 1
            elif key in _PERSONS["she"]:
                counts["she"] += 1
            elif key in _MALE:
                counts["men"] += 1
            elif key in _FEMALE:
                counts["women"] += 1
    return _Persons(counts["I"], counts["you"], counts["he"], counts["she"], counts["men"], counts["women"])


def _say(says: str, but: str) -> Finding:
    return finding("pronoun.kept", "warn", f"The statement {says}; {but}.")
