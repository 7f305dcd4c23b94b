"""The engine without a model: reporting grammar, figures and times of the article's own words. English only.

It is not a language model. It copies clauses as they stand, names their sources by the reporting grammar (`text/`), and
takes sentences of the outlet with a figure, a date or a name as claims of its own. It resolves no pronoun in a claim's
text, splits no clause beyond what the grammar cuts, and understands no irony.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
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
    SourceClass,
    Span,
)
from summarise.engine import Composition, EngineIdentity, Extraction, Repair
from summarise.errors import UnsupportedLanguage
from summarise.ground import touches
from summarise.text.dates import find_times
from summarise.text.language import looks_english
from summarise.text.names import find_names
from summarise.text.numbers import find_quantities
from summarise.text.segment import is_instruction
from summarise.text.sources import classify_source, resolve_sources
from summarise.text.speech import Link, Report, find_reports

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
_PRONOUN: Final = re.compile(r"(?:he|she|they|it|we|his|her|their)\b", re.IGNORECASE)
_VERB_FAMILIES: Final = frozenset({"noun_phrase", "noun_source", "to_verb"})
_NEAR_CHARS: Final = 12
_DETERMINER: Final = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_LAST_LINK: Final = re.compile(r"\s*\bhttps?://\S+\s*$")
_LAST_COMMA: Final = re.compile(r"[,;]([”’\"'»]*)$")
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
        names = frozenset(span.start for span in find_names(article.text))
        sentences: list[DraftSentence] = []
        told: set[str] = set()
        for claim in ranked:
            if claim.id in told or len(sentences) == _MOST_SENTENCES:
                continue
            other = known.get(rival.get(claim.id, ""))
            pair = (claim, other) if other and other.id not in told else (claim,)
            sentence = _tell(pair, names) or _tell((claim,), names)
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
    called = _name_sources(article, reports, segments)
    for report in map(_without_link, reports):
        names = [_name_of(link, called) for link in report.chain]
        words = _join(report.content)
        if len(_WORD.findall(words)) < _LEAST_WORDS and report.speech == "indirect":
            continue
        cue = report.chain[-1].cue
        modality, hedge = _tell_modality(words, cue)
        sources = tuple(
            DraftSource(
                name=name,
                mention=_quote(link.source or link.cue),
                cue=_quote(link.cue),
                class_=_classify(name, link),
                via=link.via,
            )
            for link, name in zip(report.chain, names, strict=True)
        )
        yield _draft(article, report.content, _claim_text(article, report, names, modality), modality, hedge, sources)


def _classify(name: str, link: Link) -> SourceClass:
    """The class that the words beside the claim tell ("the plant operator Saltway"), else the one of the name."""
    told = classify_source(link.source.text) if link.source else "unnamed"
    return told if told != "unnamed" else classify_source(name)


def _without_link(report: Report) -> Report:
    """The report without the link that ends a post."""
    *before, last = report.content
    words = _LAST_LINK.sub("", last.text)
    if words in (last.text, ""):
        return report
    return replace(report, content=(*before, Span(start=last.start, end=last.start + len(words), text=words)))


def _name_sources(
    article: Article, reports: Sequence[Report], segments: Sequence[Segment]
) -> dict[tuple[int, int], str]:
    """The resolved name of each mention of a source, by its place.

    Posts are read apart from the report that shows them: "the network" in the report is no outlet of a post.
    """
    names = find_names(article.text)
    sources = [link.source for report in reports for link in report.chain if link.source]
    called: dict[tuple[int, int], str] = {}
    for of_post in (False, True):
        places = [(s.start, s.end) for s in segments if (s.role == "post") is of_post]
        mentions = {(m.start, m.end): m for m in sources if any(a <= m.start < b for a, b in places)}
        ordered = [mentions[place] for place in sorted(mentions)]
        called |= dict(zip(sorted(mentions), resolve_sources(ordered, names), strict=True))
    return called


def _name_of(link: Link, called: Mapping[tuple[int, int], str]) -> str:
    """The name of a link; where a passive hides it, its words."""
    if link.source is None:
        return f"unnamed: {link.cue.text}" if link.cue else "unnamed: a quotation"
    name = called[link.source.start, link.source.end]
    return f"unnamed: {name}" if classify_source(name) == "unnamed" and not find_names(f"Then {name}") else name


def _draft_own(article: Article, reports: Sequence[Report], segments: Sequence[Segment]) -> Iterator[Draft]:
    """A draft for each sentence of the outlet that holds a figure, a date or a name."""
    taken = [span for report in reports for span in report.content]
    for segment in segments:
        text = article.text[segment.start : segment.end]
        if segment.role != "body" or touches(segment, taken):
            continue
        if len(_WORD.findall(text)) < _LEAST_WORDS or text.endswith("?") or _FIRST_PERSON.search(text):
            continue
        figures = find_quantities(article.text, segment.start, segment.end)
        times = find_times(article.text, article.published_on, segment.start, segment.end)
        if not figures and not times and not find_names(text):
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


def _claim_text(article: Article, report: Report, names: Sequence[str], modality: Modality) -> str:
    """The reported words as a sentence that stands alone.

    A quotation comes with its speaker. So does a clause that begins with a pronoun, and one that is no sentence without
    its verb ("declared responsibility for ..."). Other clauses stand for themselves: the source has its own place.
    """
    words = _clean(_join(report.content))
    link, speaker = report.chain[-1], _speaker(names[-1], report.chain[-1].source)
    if report.speech == "direct":
        return _end(f"{_upper(speaker)} said: {words}")
    if len(report.content) > 1 and report.family == "passive":
        return _end(_upper(article.text[report.content[0].start : report.content[-1].end]))
    verb = link.cue.text if link.cue else "said"
    follows = link.cue is not None and 0 <= report.content[0].start - link.cue.end <= _NEAR_CHARS
    if follows and (report.family in _VERB_FAMILIES or modality == "denied"):
        between = article.text[link.cue.end : report.content[0].start] if link.cue else " "
        return _end(f"{_upper(speaker)} {verb}{between}{words}")
    if _PRONOUN.match(words):
        return _end(f"{_upper(speaker)} said {words}")
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


def _tell_kind(words: str, modality: Modality, has_figure: bool) -> Kind:
    if modality == "predicted":
        return "prediction"
    if _CAUSE.search(words):
        return "causal"
    if _STANCE.search(words):
        return "position"
    return "quantity" if has_figure else "event"


def _weigh(words: str, has_figure: bool, modality: Modality, kind: Kind) -> tuple[float, str]:
    """A rank from 0 to 1 with its reason: figures, grave events, causes and denials come first."""
    weight, reasons = 0.4, list[str]()
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


def _tell(claims: Sequence[Claim], names: frozenset[int]) -> DraftSentence | None:
    """One claim, or two that conflict, as a sentence, source first; None if it would be too long to read.

    `names` are the places in the article at which a name begins: its capital letter stays.
    """
    ordered = sorted(claims, key=lambda claim: claim.evidence[0].start or 0)
    text = _end(_upper("; ".join(_told(claim, names) for claim in ordered)))
    if len(text.split()) > _MOST_SENTENCE_WORDS:
        return None
    return DraftSentence(text=text, claims=tuple(claim.id for claim in ordered))


def _told(claim: Claim, names: frozenset[int]) -> str:
    """A claim with its source in front, without full stop."""
    words = claim.text.rstrip(".")
    first = claim.evidence[0]
    if first.start not in names and first.quote.split(" ", 1)[0] != "I" and not first.quote[1:2].isupper():
        words = words[:1].lower() + words[1:] if words[:1].casefold() == first.quote[:1].casefold() else words
    if not claim.sources:
        return words
    *relays, speaker = (_speaker(source.name, source.mention) for source in claim.sources)
    through = f", cited by {' and '.join(relays)}," if relays else ""
    at = words.casefold().find(speaker.casefold())
    if at == 0:
        return f"{speaker}{through}{words[len(speaker) :]}"
    return words if at > 0 and claim.sources[-1].name.startswith("unnamed:") else f"{speaker}{through} said {words}"


def _speaker(name: str, mention: Span | None) -> str:
    """A source as the subject inside a sentence, with the article that its mention has."""
    bare = name.removeprefix("unnamed:").strip()
    determiner = _DETERMINER.match(mention.text) if mention else None
    if mention is None or determiner is None or _DETERMINER.match(bare):
        return bare
    # "The ministry" may stand for a person or an outlet, whose name has no article.
    rest = mention.text[determiner.end() :].casefold()
    same = rest and (bare.casefold().startswith(rest) or rest.startswith(bare.casefold()))
    return f"{determiner.group().casefold()}{bare}" if same else bare


def _join(content: Sequence[Span]) -> str:
    return " ".join(span.text.strip() for span in content)


def _quote(span: Span | None) -> Quote | None:
    return None if span is None else Quote(quote=span.text, start=span.start)


def _both(pair: tuple[str, str]) -> Iterator[tuple[str, str]]:
    yield pair[0], pair[1]
    yield pair[1], pair[0]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _clean(words: str) -> str:
    """Reported words without the comma that the attribution left, inside or outside the last quotation mark."""
    return _LAST_COMMA.sub(r"\1", words.strip())


def _end(text: str) -> str:
    """The text with a full stop, unless a mark ends it already, inside quotation marks too."""
    bare = text.rstrip(" ,;")
    return bare if re.search(r"[.!?…][”’\"')]*$", bare) else f"{bare}."
