"""Checks of the summary: each sentence cites supported claims, says no more than they do, and says who says it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarise.checks.figures import compare_bounds, describe_merged, has_bound_of
from summarise.checks.names import gives_name
from summarise.checks.negations import check_added_negations
from summarise.checks.quotes import quoted_words
from summarise.checks.subject import finding, shorten
from summarise.data import Article, Claim, DraftSentence, Finding, Span
from summarise.ground import Ground, stands_plainly, touches
from summarise.text.basis import Basis
from summarise.text.fold import fold_words
from summarise.text.reading import Reading
from summarise.text.words import stem

LOADED: Final = frozenset(map(stem, (
    "atrocity", "barbaric", "barbarous", "bloodthirsty", "brainwashed", "brutal", "butcher", "butchered", "butchery",
    "cowardly", "crony", "cronies", "despicable", "despot", "despotic", "disgraceful", "evil", "extremist",
    "fanatic", "fanatical", "fascist", "genocidal", "goon", "heinous", "henchman", "henchmen", "heroic", "hordes",
    "infidel", "jihadist", "junta", "lackey", "lackeys", "liar", "martyr", "martyred", "martyrdom", "massacre",
    "mastermind", "monstrous", "murderous", "nazi", "occupier", "occupiers", "outrageous", "propagandist", "puppet",
    "radical", "regime", "ruthless", "savage", "shameful", "shameless", "stooge", "stooges", "terrorist", "terrorists",
    "thug", "thugs", "traitor", "treacherous", "tyrant", "tyrannical", "usurper", "vicious", "vile", "warmonger",
    "zionist",
)))  # fmt: skip
"""Stems of words that take sides when a report uses them in its own voice. By hand, after agencies' style guides."""
_WORD: Final = re.compile(r"\w+")


def check_sentence(sentence: DraftSentence, claims: Sequence[Claim], ground: Ground) -> tuple[Finding, ...]:
    """Check a summary sentence (or the headline, with all claims) against the claims that it cites.

    `summary.cited`: it cites supported claims and names no figure, name or quotation that they lack.
    `summary.attributed`: it names a source where all that it cites is somebody's word. `summary.loaded`: words that
    judge stand in quotation marks. `number.merged`, `number.qualifier` and `negation.kept` hold against the claims.
    """
    supported = {claim.id: claim for claim in claims if claim.status == "supported"}
    cited = [supported[i] for i in sentence.claims if i in supported]
    findings = [
        finding("summary.cited", "reject", f"The sentence cites {shorten(lost)}, which is no supported claim.")
        for lost in sentence.claims
        if lost not in supported
    ]
    if not cited:
        return (*findings, finding("summary.cited", "reject", "The sentence cites no supported claim."))
    said, basis = ground.read(sentence.text), _basis(cited, ground)
    findings += _beyond(said, cited, basis, ground)
    findings += _check_loaded(said, basis)
    if all(claim.sources for claim in cited) and not _names_a_source(sentence.text, cited):
        names = " or ".join(dict.fromkeys(claim.sources[-1].name for claim in cited))
        message = f"What {names} said is told in the summary's own voice."
        findings.append(finding("summary.attributed", "warn", message))
    return tuple(findings)


def _basis(cited: Iterable[Claim], ground: Ground) -> str:
    """All that a sentence may say: the texts, evidence, times and sources of the claims it cites, and the publisher."""
    parts = [ground.article.publisher or ""]
    for claim in cited:
        parts.append(claim.text)
        parts += [evidence.quote for evidence in (*claim.evidence, *claim.context)]
        parts += [f"{time.text} {time.date or ''}" for time in claim.times]
        for source in claim.sources:
            parts.append(source.name)
            parts += [source.mention.text] if source.mention else []
    return "\n".join(parts)


def _beyond(said: Reading, cited: Sequence[Claim], basis: str, ground: Ground) -> Iterator[Finding]:
    """What a sentence says beyond its claims: looked for in their texts first, then in all that is given."""
    claims = [ground.read(claim.text) for claim in cited]
    given = Reading.of(basis, said.published)
    days = {t.date for claim in claims for t in claim.times}
    for time in said.times:
        if time.date is not None and time.date not in days and all(time.date != t.date for t in given.times):
            yield finding("summary.cited", "reject", f"The sentence says {time.text}; its claims do not.")
    yield from _check_figures(said, claims, given)
    if said.negations and not said.quotations:
        for added in check_added_negations(said, Basis([given]), "The sentence", "the claim"):
            yield finding(added.check, added.severity, added.message.replace("\n", " … "))
    yield from _check_words(said, basis, ground)


def _check_words(said: Reading, basis: str, ground: Ground) -> Iterator[Finding]:
    """The names and the quoted words of a sentence are given."""
    names = [name for name in said.names if not stands_plainly(name.text, basis)]
    quoted = list(quoted_words(said))
    if not names and not quoted:
        return
    allowed = Ground(Article(text=basis), ())
    for name in names:
        if not gives_name(allowed, name, said.text, ground):
            yield finding("summary.cited", "reject", f"The sentence names “{name.text}”; its claims do not.")
    for words in quoted:
        if not (allowed.holds(words) and ground.holds(words)):
            yield finding("summary.cited", "reject", f"The sentence quotes “{shorten(words)}”; its claims do not.")


def _check_figures(said: Reading, claims: Sequence[Reading], given: Reading) -> Iterator[Finding]:
    """The figures of a sentence are those of its claims, else of all that is given."""
    values = {(n.low, n.high) for claim in claims for n in claim.numbers}
    for number in said.numbers:
        timed = any(t.start <= number.start < t.end for t in said.times)
        if timed or number.low is None or (number.low, number.high) in values:
            continue
        values |= {(n.low, n.high) for n in given.numbers}
        if (number.low, number.high) in values:
            continue
        if made := describe_merged(number, [n for n in given.numbers if n.low is not None]):
            message = f"The sentence says {number.text}, {made}; its claims do not put these together."
            yield finding("number.merged", "reject", message)
        else:
            yield finding("summary.cited", "reject", f"The sentence says {number.text}; its claims do not.")
    told = [q for claim in claims for q in claim.quantities]
    open_ones = [q for q in said.quantities if not has_bound_of(q, told)]
    if open_ones:
        yield from compare_bounds(open_ones, given.quantities, "The sentence", "the claim")


def find_loaded(reading: Reading) -> Iterator[Span]:
    """The words that judge and stand outside quotation marks, in order."""
    for word in reading.words:
        if word.stem in LOADED:
            place = Span(start=word.start, end=word.end, text=reading.text[word.start : word.end])
            if not touches(place, reading.quotations):
                yield place


def _check_loaded(reading: Reading, basis: str) -> Iterator[Finding]:
    """summary.loaded: words that judge stand inside quotation marks only."""
    if LOADED.isdisjoint(reading.stems):
        return
    given = fold_words(basis)
    for place in find_loaded(reading):
        whose = "a source's or the article's" if fold_words(place.text) in given else "nobody's"
        message = f"“{place.text}” judges, and stands outside quotation marks: the word is {whose}."
        yield finding("summary.loaded", "warn", message)


def _names_a_source(text: str, cited: Sequence[Claim]) -> bool:
    """Whether the sentence holds a telling word of a source of the claims."""
    words = set(_WORD.findall(fold_words(text)))
    for claim in cited:
        for source in claim.sources:
            named = [source.name] + ([source.mention.text] if source.mention else [])
            if any(len(word) > 3 and word in words for name in named for word in _WORD.findall(fold_words(name))):
                return True
            if fold_words(source.name) in fold_words(text):
                return True
    return False
