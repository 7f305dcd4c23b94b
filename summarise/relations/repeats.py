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
_DENYING: Final = (
    "called|calls|contradicted|contradicts|denied|denies|described|describes|dismissed|dismisses|disputed|disputes|"
    "rebutted|rebuts|refuted|refutes|rejected|rejects"
)
_SAID: Final = (
    "accounts?|accusations?|allegations?|charges?|claims?|figures?|reports?|suggestions?|timetables?|versions?"
)
_REPLY: Final = re.compile(
    rf"\b(?:{_DENYING})\s+(?:(?:it|them|this)\b|(?:such|that|the|these|this|those) (?P<noun>{_SAID})\b)"
    r"(?! (?:about|of|that|to)\b)",
    re.IGNORECASE,
)
"""A denial of what it does not tell."""
_FALSE: Final = re.compile(r"\b(?:baseless|fabricat|fake|false|groundless|lies?|unfounded|untrue|wrong)", re.IGNORECASE)
_MOST_BACK: Final = 4
"""Claims over which such a denial points back."""
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
        firm = other.claim.modality == "asserted"
        turned = firm and denial.turned in other.words
        turned = turned and (len(shared & said) >= max(3, len(said) / 2) or (len(said) > 1 and said <= other.words))
        lacks = turned or (bool(scope & telling) and len(shared) >= max(3, len(said) / 2))
        return lacks or len(shared & said) >= max(4, _LEAST_SHARED_SAME * len(said))
    if not scope & telling or not _may_share_a_figure(denial, other):
        return False
    if other.speaker and other.speaker <= denial.words and len((shared - other.speaker) & telling) >= 2:
        return True
    return len(scope) >= max(2, LEAST_SHARED_DENIED * len(denial.scope))


def _may_share_a_figure(one: Told, other: Told) -> bool:
    """Whether two claims have a figure in common, or one has none: to deny 40 is not to deny 31."""
    return not one.figures or not other.figures or not set(one.values).isdisjoint(other.values)


def match_replies(told: Sequence[Told]) -> Iterator[Relation]:
    """Join each denial that only points back ("called the allegations baseless") with what was claimed before it.

    That is the nearest claim of another source, and for "allegations" those that this source makes in one go; what the
    denier says in the same sentence ("disputed that and said ...") stands against it too.
    """
    for i, one in enumerate(told):
        denies = one.sign in ("denied", "negated") or _FALSE.search(one.claim.text) is not None
        reply = _REPLY.search(one.claim.text) if denies else None
        if reply is None:
            continue
        before = told[max(0, i - MOST_BETWEEN) : i]
        rivals = [one, *(other for other in told[i + 1 : i + 2] if _goes_on(one, other))]
        for other in _find_answered(before, one, several=(reply["noun"] or "").endswith("s")):
            for rival in rivals:
                pair = (other.claim.id, rival.claim.id)
                yield Relation(type="conflicts_with", claims=pair, about=_quote_head(other.claim.text))


def _find_answered(before: Sequence[Told], denial: Told, *, several: bool) -> list[Told]:
    """What a denial that points back answers: the claims of others that name the denier, else what was said last."""
    near = [
        other for other in before if other.speaker and other.sign != "denied" and not is_same_speaker(denial, other)
    ]
    naming = [other for other in near if denial.speaker & other.words]
    if several and naming:
        return naming
    if not near or before[-1].place - near[-1].place >= _MOST_BACK:
        return []
    return [other for other in near[-_MOST_BACK:] if is_same_speaker(other, near[-1])] if several else near[-1:]


def _goes_on(one: Told, other: Told) -> bool:
    """Whether a claim is the second half of the sentence of another one, by the same source."""
    together = one.claim.evidence[-1].segment == other.claim.evidence[0].segment
    return together and is_same_speaker(one, other) and other.sign != "denied"


def match_descriptions(told: Sequence[Told]) -> Iterator[Relation]:
    """Join what two sources say of the very same words: "a camp, which Lind calls a school and critics a jail"."""
    for i, one in enumerate(told):
        for other in told[i + 1 : i + 2]:
            described = len(one.claim.evidence) > 1 and len(other.claim.evidence) > 1
            same = described and one.claim.evidence[0] == other.claim.evidence[0]
            if same and not is_same_speaker(one, other):
                about = _quote_head(one.claim.evidence[0].quote)
                yield Relation(type="conflicts_with", claims=(one.claim.id, other.claim.id), about=about)


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


def _quote_head(text: str) -> str:
    return " ".join(text.rstrip(".").split()[:_MOST_ABOUT_WORDS])


def _quote_shared(text: str, words: frozenset[str]) -> str:
    """The words of a claim from the first to the last that another has too, cut short."""
    found = [match for match in WORD.finditer(text) if stem(plain(match[0])) in words]
    return " ".join(text[found[0].start() : found[-1].end()].split()[:_MOST_ABOUT_WORDS])
