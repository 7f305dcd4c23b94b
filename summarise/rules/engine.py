"""The rules engine: statements become drafts, checked claims become a summary."""

from collections.abc import Sequence
from itertools import chain

from summarise.data import (
    Article,
    Claim,
    Draft,
    DraftSource,
    Quote,
    Rejected,
    Relation,
    Span,
)
from summarise.engine import Composition, EngineIdentity, Extraction, Repair
from summarise.errors import UnsupportedLanguage
from summarise.ground import SPOKEN, Ground, touches
from summarise.rules.composing import compose_summary
from summarise.rules.judging import tell_kind, tell_modality, weigh
from summarise.rules.references import References, date_days
from summarise.rules.statements import Statement, find_statements
from summarise.rules.wording import word_claim
from summarise.text.language import looks_english


class RulesEngine:
    """Proposes claims by grammar, and a summary from the weightiest of them. Needs no network."""

    @property
    def identity(self) -> EngineIdentity:
        """Who proposes."""
        return EngineIdentity(name="rules")

    async def extract(self, ground: Ground) -> Extraction:
        """Propose the claims of an article.

        Raises:
            UnsupportedLanguage: The article is not English.
        """
        article = ground.article
        _check_language(article)
        shown = [segment for segment in ground.segments if segment.role in SPOKEN]
        statements, skipped = find_statements(article, shown, ground.reports)
        chains = chain((report.chain for report in ground.reports), (one.chain for one in statements))
        references = References(article, ground.spoken, chain.from_iterable(chains))
        return Extraction(drafts=tuple(_draft(ground, one, references) for one in statements), skipped=tuple(skipped))

    async def repair(self, ground: Ground, failed: Sequence[Rejected]) -> Repair:
        """Take failed drafts back: a rule that failed once fails again."""
        return Repair(drafts=(None,) * len(failed))

    async def compose(self, ground: Ground, claims: Sequence[Claim], relations: Sequence[Relation]) -> Composition:
        """Write a summary from the weightiest claims, figures that conflict side by side."""
        return Composition(headline=None, sentences=compose_summary(claims, relations))


def _check_language(article: Article) -> None:
    tag = (article.language or "").casefold()
    if tag and not tag.startswith("en"):
        raise UnsupportedLanguage(
            f"the rules engine reads English only; the article's language is {tag}: use --engine llm"
        )
    if not tag and looks_english(article.text) is False:
        raise UnsupportedLanguage("the rules engine reads English only, and this text is not English: use --engine llm")


def _draft(ground: Ground, statement: Statement, references: References) -> Draft:
    """The draft of a claim: words, evidence, sources and how it is put."""
    names = [references.name(link) for link in statement.chain]
    inner = statement.chain[-1] if statement.chain else None
    modality, hedge = tell_modality(statement.words, inner)
    referent = references.resolve_head(statement)
    read = ground.read_at(statement.pieces)
    has_figure = any(touches(figure, statement.pieces) for reading in read for figure in reading.quantities)
    times = [time for reading in read for time in reading.times if touches(time, statement.pieces)]
    kind = tell_kind(statement.words, modality, has_figure=has_figure)
    weight, why = weigh(statement.words, modality, kind, has_figure=has_figure, is_own=inner is None)
    text = word_claim(ground.article.text, statement, names, modality, referent)
    context = (*statement.shared, *((referent.context,) if referent and referent.context else ()))
    return Draft(
        text=date_days(text, times),
        kind=kind,
        modality=modality,
        hedge=hedge,
        evidence=tuple(_copy(span) for span in statement.evidence),
        context=tuple(_copy(span) for span in context),
        sources=tuple(
            DraftSource(
                name=name,
                mention=_quote(link.source or link.cue),
                cue=_quote(link.cue),
                class_=references.classify(link),
                via=link.via,
            )
            for link, name in zip(statement.chain, names, strict=True)
        ),
        check_worthiness=weight,
        check_worthiness_reason=why,
    )


def _quote(span: Span | None) -> Quote | None:
    return None if span is None else _copy(span)


def _copy(span: Span) -> Quote:
    return Quote(quote=span.text, start=span.start)
