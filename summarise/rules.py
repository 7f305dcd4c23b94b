"""The engine without a model: reporting grammar, figures and times of the article's own words. English only.

It is not a language model. It copies clauses as they stand, names their sources by the reporting grammar (`text/`), and
takes sentences of the outlet with a figure, a date or a name as claims of its own. It resolves no pronoun in a claim's
text, splits no clause beyond what the grammar cuts, and understands no irony.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarise.data import (
    Article,
    Claim,
    Coverage,
    Draft,
    DraftSentence,
    DraftSource,
    Kind,
    Modality,
    Quote,
    Rejected,
    Relation,
    Role,
    Segment,
    Span,
)
from summarise.engine import Composition, EngineIdentity, Extraction, Repair
from summarise.errors import UnsupportedLanguage
from summarise.text.dates import find_times
from summarise.text.language import looks_english
from summarise.text.names import find_names
from summarise.text.numbers import find_quantities
from summarise.text.segment import is_instruction
from summarise.text.sources import classify_source, resolve_sources
from summarise.text.speech import Report, find_reports

_READ: Final[frozenset[Role]] = frozenset({"body", "post", "quote_block"})
_LEAST_WORDS: Final = 4
_MOST_SENTENCES: Final = 5
_MOST_SENTENCE_WORDS: Final = 45
_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")

# Modal verbs and adverbs of English grammars (Quirk et al. 1985, ch. 4 and 8), most certain reading first.
_MODALITIES: Final[tuple[tuple[Modality, re.Pattern[str]], ...]] = (
    ("conditional", re.compile(r"(?<!as )\b(?:if|unless|provided that)\b", re.IGNORECASE)),
    (
        "predicted",
        re.compile(
            r"\b(?:will|would|shall|[’']ll|plans? to|"
            r"(?:is|are|was|were) (?:due|expected|planned|set|scheduled|likely) to)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "hedged",
        re.compile(
            r"\b(?:may|might|could|appears?|appeared|seems?|seemed|probably|possibly|perhaps|allegedly|reportedly|"
            r"apparently|suspected|believed|alleged|estimat(?:e|es|ed|ions?)|likely)\b",
            re.IGNORECASE,
        ),
    ),
)
_DENYING: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing))\b", re.IGNORECASE
)
_HEDGING_CUE: Final = re.compile(
    r"\b(?:believe[sd]?|suspect(?:s|ed)?|fear(?:s|ed)?|estimate[sd]?|think(?:s)?|thought)\b", re.IGNORECASE
)
_CAUSE: Final = re.compile(
    r"\b(?:because|due to|as a result|caused by|in response to|response to|led to|resulting from)\b", re.IGNORECASE
)
_STANCE: Final = re.compile(
    r"\b(?:should|must|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|accus(?:e|es|ed)|condemn(?:s|ed)?|urge[sd]?|"
    r"want(?:s|ed)?)\b",
    re.IGNORECASE,
)
_GRAVE: Final = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|wounded|injured|hurt|attack(?:ed|s)?|struck|strikes?|bomb\w*|missiles?|rockets?|"
    r"arrest(?:ed|s)?|charged|convicted|fraud|corruption|explo\w+|collaps\w+|missing|evacuat\w+|hostages?)\b",
    re.IGNORECASE,
)  # fmt: skip
_FIRST_PERSON: Final = re.compile(r"\b(?:I|we|our|us|my|me)\b")


class RulesEngine:
    """Proposes claims by grammar, and a summary from the weightiest of them. Needs no network."""

    @property
    def identity(self) -> EngineIdentity:
        """Who proposes."""
        return EngineIdentity(name="rules")

    async def extract(self, article: Article, segments: Sequence[Segment]) -> Extraction:
        """Propose the claims of an article.

        Raises:
            UnsupportedLanguage: The article is not English.
        """
        _check_language(article)
        read = [s for s in segments if s.role in _READ and not is_instruction(article.text[s.start : s.end])]
        spans = [(segment.start, segment.end) for segment in read]
        reports = find_reports(article.text, spans)
        drafts = [*_draft_reports(article, reports, read), *_draft_own(article, reports, read)]
        drafts.sort(key=lambda draft: draft.evidence[0].start or 0)
        return Extraction(drafts=tuple(drafts), skipped=tuple(_skip(article, segments, drafts)))

    async def repair(self, article: Article, segments: Sequence[Segment], failed: Sequence[Rejected]) -> Repair:
        """Take failed drafts back: a rule that failed once fails again."""
        return Repair(drafts=(None,) * len(failed))

    async def compose(self, article: Article, claims: Sequence[Claim], relations: Sequence[Relation]) -> Composition:
        """Write a summary from the weightiest claims, figures that conflict side by side."""
        ranked = sorted(claims, key=lambda claim: -claim.check_worthiness)
        rival = {a: b for relation in relations if relation.type == "conflicts_with" for a, b in _both(relation.claims)}
        known = {claim.id: claim for claim in claims}
        sentences: list[DraftSentence] = []
        told: set[str] = set()
        for claim in ranked:
            if claim.id in told or len(sentences) == _MOST_SENTENCES:
                continue
            other = known.get(rival.get(claim.id, ""))
            sentence = _tell_both(claim, other) if other and other.id not in told else _tell(claim)
            if sentence is not None:
                sentences.append(sentence)
                told.update(sentence.claims)
        return Composition(headline=None, sentences=tuple(sentences))


def _check_language(article: Article) -> None:
    tag = (article.language or "").casefold()
    if tag and not tag.startswith("en"):
        raise UnsupportedLanguage(
            f"the rules engine reads English only; the article's language is {tag}: use --engine llm"
        )
    if not tag and looks_english(article.text) is False:
        raise UnsupportedLanguage("the rules engine reads English only, and this text is not English: use --engine llm")


def _draft_reports(article: Article, reports: Sequence[Report], segments: Sequence[Segment]) -> Iterator[Draft]:
    """A draft for each report, with its chain."""
    for report, names in zip(reports, resolve_sources(article.text, reports), strict=True):
        words = _join(report.content)
        if len(_WORD.findall(words)) < _LEAST_WORDS and report.speech == "indirect":
            continue
        cue = report.chain[-1].cue
        modality, hedge = _tell_modality(words, cue)
        sources = tuple(
            DraftSource(
                name=name,
                mention=_quote(link.source),
                cue=_quote(link.cue),
                class_=classify_source(name),
                via=link.via,
            )
            for link, name in zip(report.chain, names, strict=True)
        )
        yield _draft(article, report.content, _claim_text(report, names, modality), modality, hedge, sources)


def _draft_own(article: Article, reports: Sequence[Report], segments: Sequence[Segment]) -> Iterator[Draft]:
    """A draft for each sentence of the outlet that holds a figure, a date or a name."""
    taken = [span for report in reports for span in report.content]
    for segment in segments:
        text = article.text[segment.start : segment.end]
        if segment.role != "body" or any(s.start < segment.end and segment.start < s.end for s in taken):
            continue
        if len(_WORD.findall(text)) < _LEAST_WORDS or text.endswith("?") or _FIRST_PERSON.search(text):
            continue
        figures = find_quantities(article.text, segment.start, segment.end)
        times = find_times(article.text, article.published_on, segment.start, segment.end)
        if not figures and not times and len(find_names(text)) < 1:
            continue
        modality, hedge = _tell_modality(text, None)
        span = Span(start=segment.start, end=segment.end, text=text)
        yield _draft(article, (span,), text, modality, hedge, ())


def _draft(
    article: Article,
    content: Sequence[Span],
    text: str,
    modality: Modality,
    hedge: str | None,
    sources: tuple[DraftSource, ...],
) -> Draft:
    words = _join(content)
    figures = [q for span in content for q in find_quantities(article.text, span.start, span.end)]
    kind = _tell_kind(words, modality, bool(figures))
    weight, why = _weigh(words, bool(figures), modality, kind)
    return Draft(
        text=text,
        kind=kind,
        modality=modality,
        hedge=hedge,
        evidence=tuple(Quote(quote=span.text, start=span.start) for span in content),
        sources=sources,
        check_worthiness=weight,
        check_worthiness_reason=why,
    )


def _claim_text(report: Report, names: Sequence[str], modality: Modality) -> str:
    """The reported words as a sentence: a quotation with its speaker, a denial with who denies, else the clause."""
    words = _join(report.content).strip().rstrip(",;")
    speaker = _speaker(names[-1])
    if report.speech == "direct":
        return _end(f"{speaker} said: {words}")
    if modality == "denied" and report.chain[-1].cue is not None:
        verb = report.chain[-1].cue.text
        return _end(f"{speaker} {verb} {_lower(words)}" if _DENYING.fullmatch(verb) else f"{speaker} denied: {words}")
    return _end(_upper(words))


def _tell_modality(words: str, cue: Span | None) -> tuple[Modality, str | None]:
    """How it is claimed and by which words; the cue counts before the clause."""
    if cue is not None and (match := _DENYING.search(cue.text)):
        return "denied", match.group()
    for modality, pattern in _MODALITIES:
        if match := pattern.search(words):
            return modality, match.group()
    if cue is not None and (match := _HEDGING_CUE.search(cue.text)):
        return "hedged", match.group()
    return "asserted", None


def _tell_kind(words: str, modality: Modality, has_figure: bool) -> Kind:  # private
    if modality == "predicted":
        return "prediction"
    if _CAUSE.search(words):
        return "causal"
    if _STANCE.search(words):
        return "position"
    return "quantity" if has_figure else "event"


def _weigh(words: str, has_figure: bool, modality: Modality, kind: Kind) -> tuple[float, str]:  # private
    """A rank from 0 to 1 with its reason: figures, grave events, causes and denials come first."""
    weight, reasons = 0.4, []
    if has_figure:
        weight, reasons = weight + 0.2, [*reasons, "figure"]
    if _GRAVE.search(words):
        weight, reasons = weight + 0.2, [*reasons, "grave event"]
    if kind == "causal":
        weight, reasons = weight + 0.1, [*reasons, "cause"]
    if modality == "denied":
        weight, reasons = weight + 0.1, [*reasons, "denial"]
    if modality in ("predicted", "conditional"):
        weight, reasons = weight - 0.15, [*reasons, "not yet so"]
    return round(min(max(weight, 0.0), 1.0), 2), ", ".join(reasons) or "plain statement"


def _skip(article: Article, segments: Iterable[Segment], drafts: Sequence[Draft]) -> Iterator[Coverage]:
    """Why segments gave no draft."""
    starts = [(quote.start or 0, (quote.start or 0) + len(quote.quote)) for draft in drafts for quote in draft.evidence]
    for segment in segments:
        if any(segment.start < end and start < segment.end for start, end in starts):
            continue
        text = article.text[segment.start : segment.end]
        if is_instruction(text):
            yield Coverage(segment=segment.n, reason="instruction")
        elif segment.role in _READ:
            yield Coverage(segment=segment.n, reason="question" if text.endswith("?") else "no_claim")


def _tell(claim: Claim) -> DraftSentence | None:
    """One claim as a sentence, source first; None if it would be too long to read."""
    text = _end(_upper(_told(claim)))
    return DraftSentence(text=text, claims=(claim.id,)) if len(text.split()) <= _MOST_SENTENCE_WORDS else None


def _tell_both(claim: Claim, other: Claim) -> DraftSentence | None:
    """Two claims that conflict as one sentence; one alone where both are too long."""
    first, second = sorted((claim, other), key=lambda one: one.evidence[0].start or 0)
    text = _end(f"{_upper(_told(first))}; {_told(second)}")
    if len(text.split()) > _MOST_SENTENCE_WORDS:
        return _tell(claim)
    return DraftSentence(text=text, claims=(first.id, second.id))


def _told(claim: Claim) -> str:
    """A claim with its source in front, without full stop."""
    words = claim.text.rstrip(".")
    if not claim.sources:
        return words
    *relays, speaker = (_speaker(source.name) for source in claim.sources)
    through = f", according to {' and '.join(_article_lower(relay) for relay in relays)}," if relays else ""
    if claim.speech == "direct":
        quotation = words.partition(" said: ")[2] or words
        return f"{speaker}{through} said: {quotation}"
    if claim.modality == "denied":
        return words
    return f"{speaker}{through} said {_lower(words)}"


def _speaker(name: str) -> str:
    """A source as the subject of a sentence."""
    bare = name.removeprefix("unnamed:").strip()
    return _upper(bare)


def _article_lower(name: str) -> str:
    return name if name[:1].isupper() and not name.startswith("The ") else _lower(name)


def _join(content: Sequence[Span]) -> str:
    return " ".join(span.text.strip() for span in content)


def _quote(span: Span | None) -> Quote | None:
    return None if span is None else Quote(quote=span.text, start=span.start)


def _both(pair: tuple[str, str]) -> Iterator[tuple[str, str]]:
    yield pair[0], pair[1]
    yield pair[1], pair[0]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    """The text inside a sentence: its first word in lower case, unless it is a name or an acronym."""
    first = text.split(" ", 1)[0]
    name = bool(find_names(f"Then {text}")) and find_names(f"Then {text}")[0].start == len("Then ")
    return text if name or first.isupper() or first == "I" else text[:1].lower() + text[1:]


def _end(text: str) -> str:
    """The text with a full stop, unless a mark ends it already, inside quotation marks too."""
    bare = text.rstrip(" ,;")
    return bare if re.search(r"[.!?…][”’\"')]*$", bare) else f"{bare}."
