"""Relations that words show: a denial and what it denies, a claim told twice.

A denial conflicts only with what another source affirms in much the same words: no meaning is compared, and a
paraphrase without words in common stays unrelated.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.data import Relation
from summarise.relations.figures import MOST_BETWEEN
from summarise.relations.told import Told, is_same_speaker, meet
from summarise.relations.words import WORD, plain, stem

_DIGITS: Final = re.compile(r"[0-9]+")
LEAST_SHARED_DENIED: Final = 0.7
"""Share of the words that a denial denies which the other claim must hold."""
_LEAST_SHARED_SAME: Final = 0.85
"""Share of all content words of two claims that both must hold to be one claim told twice."""
_LEAST_WORDS_SAME: Final = 6
"""Shorter claims may be alike and tell of two events ("Foul by Kell.")."""
_MOST_ABOUT_WORDS: Final = 8
"""Longer words for what two claims are about are cut."""


def match_denials(told: Sequence[Told]) -> Iterator[Relation]:
    """Join each denial with what another source affirms in the words that it denies."""
    if all(one.sign not in ("denied", "negated") for one in told):
        return
    spread = Counter(word for one in told for word in one.words)
    names = frozenset(word for one in told for word in one.names)
    telling = frozenset(word for word, n in spread.items() if n <= max(2, len(told) // 3)) - names
    for i, one in enumerate(told):
        if one.sign not in ("denied", "negated"):
            continue
        start = max(0, i - MOST_BETWEEN)
        for j, other in enumerate(told[start : i + 1 + MOST_BETWEEN], start):
            if other.sign != "affirmed" or not _answers(one, other, telling):
                continue
            if not is_same_speaker(one, other) and (not one.days or meet(one.days, other.period)):
                first, second = (one, other) if i < j else (other, one)
                about = _quote_shared(other.claim.text, one.words)
                yield Relation(type="conflicts_with", claims=(first.claim.id, second.claim.id), about=about)


def _answers(denial: Told, other: Told, telling: frozenset[str]) -> bool:
    """Whether a denial, or a negated claim, turns round what another claim affirms."""
    shared, scope = denial.words & other.words, denial.scope & other.words
    if denial.sign == "negated":
        said = denial.words - denial.speaker
        lacks = bool(scope & telling) and len(shared) >= max(3, len(said) / 2)
        return lacks or len(shared & said) >= max(4, _LEAST_SHARED_SAME * len(said))
    if not scope & telling or not _may_share_a_figure(denial, other):
        return False
    if other.speaker and other.speaker <= denial.words and len((shared - other.speaker) & telling) >= 2:
        return True
    return len(scope) >= max(2, LEAST_SHARED_DENIED * len(denial.scope))


def _may_share_a_figure(one: Told, other: Told) -> bool:
    """Whether two claims have a figure in common, or one has none: to deny 40 is not to deny 31."""
    return not one.figures or not other.figures or not set(one.values).isdisjoint(other.values)


def match_repetitions(told: Sequence[Told]) -> Iterator[Relation]:
    """Join each claim with the last one before it that tells the same."""
    for i, one in enumerate(told):
        for other in reversed(told[max(0, i - MOST_BETWEEN) : i]):
            if len(one.words & other.words) >= _LEAST_WORDS_SAME and _tells_the_same(other, one):
                about = _quote_shared(other.claim.text, one.words)
                yield Relation(type="same_as", claims=(other.claim.id, one.claim.id), about=about)
                break


def _tells_the_same(one: Told, other: Told) -> bool:
    """Whether two claims say the same in nearly the same words, with the same figures and names."""
    if one.sign != other.sign or one.claim.modality != other.claim.modality or one.values != other.values:
        return False
    shared, both = one.words & other.words, one.words | other.words
    if len(shared) < _LEAST_SHARED_SAME * len(both) or (both - shared) & (one.names | other.names):
        return False
    return _DIGITS.findall(one.claim.text) == _DIGITS.findall(other.claim.text) and meet(one.period, other.period)


def _quote_shared(text: str, words: frozenset[str]) -> str:
    """The words of a claim from the first to the last that another has too, cut short."""
    found = [match for match in WORD.finditer(text) if stem(plain(match[0])) in words]
    return " ".join(text[found[0].start() : found[-1].end()].split()[:_MOST_ABOUT_WORDS])
