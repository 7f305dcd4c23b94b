"""One article: Article in, Record out, always.

    segment -> Engine.extract -> ground and check -> Engine.repair, once -> relate -> Engine.compose -> check -> Record

It raises only what stops a whole run; an article that fails becomes a record with a status. It touches no file.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from summarise._version import __version__
from summarise.checks import check_article, check_sentence
from summarise.claims import judge, judge_all
from summarise.data import (
    SCHEMA_VERSION,
    Article,
    Call,
    Claim,
    Coverage,
    DraftSentence,
    ErrorNote,
    Finding,
    Record,
    Rejected,
    Relation,
    Run,
    Segment,
    Status,
    Summary,
    SummarySentence,
    Usage,
    canonical_json,
    sha256,
)
from summarise.engine import Composition, Engine, EngineIdentity
from summarise.errors import ArticleError, TooLarge
from summarise.ground import Ground
from summarise.relations import relate
from summarise.text.segment import segment_article

MAX_ARTICLE_CHARS: Final = 1_000_000
"""A longer text is no news article: it ends as `too_large` before anything is asked."""


def digest_configuration(identity: EngineIdentity) -> str:
    """Return the digest of all that can change a record besides its article: engine, prompts, sampling, version."""
    settings = {
        "engine": identity.name,
        "model": identity.model,
        "prompts": identity.prompts,
        "settings": identity.settings,
        "schema_version": SCHEMA_VERSION,
        "version": __version__,
    }
    return sha256(canonical_json(settings))


@dataclass
class _Work:
    """What is known of an article so far, so that an error loses nothing that was paid for."""

    segments: tuple[Segment, ...] = ()
    calls: list[Call] = field(default_factory=list)
    repaired: int = 0
    began: float = field(default_factory=time.perf_counter)


async def process(article: Article, engine: Engine) -> Record:
    """Summarise one article.

    Raises:
        RunStopped: No article can have a result.
    """
    work = _Work()
    try:
        return await _process(article, engine, work)
    except ArticleError as error:
        return Record(
            article=article,
            segments=work.segments,
            run=_describe_run(engine.identity, work),
            status=error.status,
            error=ErrorNote(type=type(error).__name__, message=str(error)),
        )


async def _process(article: Article, engine: Engine, work: _Work) -> Record:
    if len(article.text) > MAX_ARTICLE_CHARS:
        raise TooLarge(f"the article has {len(article.text)} characters; the limit is {MAX_ARTICLE_CHARS}")
    work.segments = segment_article(article)
    ground = Ground(article, work.segments)
    extraction = await engine.extract(ground)
    work.calls += extraction.calls
    judged = await _repair(engine, ground, judge_all(extraction.drafts, ground), work)
    claims = sorted((one for one in judged if isinstance(one, Claim)), key=_place)
    rejected = tuple(one for one in judged if isinstance(one, Rejected))
    ids = [one.id if isinstance(one, Claim) else None for one in judged]
    relations = relate(claims, extraction.relations, ids, ground)
    summary = await _summarise(engine, ground, claims, relations, work)
    return Record(
        article=article,
        segments=work.segments,
        findings=check_article(ground),
        summary=summary,
        claims=tuple(claims),
        rejected=rejected,
        relations=relations,
        coverage=_cover(ground, claims, rejected, extraction.skipped),
        run=_describe_run(engine.identity, work),
        status=_decide_status(claims, rejected, summary),
    )


async def _repair(
    engine: Engine, ground: Ground, judged: list[Claim | Rejected], work: _Work
) -> list[Claim | Rejected]:
    """Ask once for the drafts that failed; one that becomes a claim with fewer findings than before is taken."""
    failed = {i: one for i, one in enumerate(judged) if isinstance(one, Rejected) and not _is_repetition(one)}
    if not failed:
        return judged
    repair = await engine.repair(ground, list(failed.values()))
    work.calls += repair.calls
    kept = list(judged)
    taken = {one.id for one in judged if isinstance(one, Claim)}
    for i, draft in zip(failed, repair.drafts, strict=True):
        if draft is None:
            continue
        again = judge(draft, ground)
        fewer = _count_findings(again.findings) < _count_findings(failed[i].findings)
        if isinstance(again, Claim) and fewer and again.id not in taken:
            kept[i] = again
            taken.add(again.id)
            work.repaired += 1
    return kept


async def _summarise(
    engine: Engine, ground: Ground, claims: Sequence[Claim], relations: Sequence[Relation], work: _Work
) -> Summary:
    """Compose from the supported claims, check each sentence, keep what holds and show what does not."""
    supported = [claim for claim in claims if claim.status == "supported"]
    if not supported:
        return Summary()
    composition = await engine.compose(ground, supported, relations)
    work.calls += composition.calls
    return _check_summary(composition, supported, ground)


def _check_summary(composition: Composition, supported: Sequence[Claim], ground: Ground) -> Summary:
    kept: list[SummarySentence] = []
    dropped: list[SummarySentence] = []
    known = {claim.id for claim in supported}
    for draft in composition.sentences:
        findings = check_sentence(draft, supported, ground)
        sentence = SummarySentence(
            text=draft.text, claims=tuple(i for i in draft.claims if i in known), findings=findings
        )
        (dropped if any(f.severity == "reject" for f in findings) else kept).append(sentence)
    headline = composition.headline
    if headline is not None:
        whole = DraftSentence(text=headline, claims=tuple(claim.id for claim in supported))
        findings = tuple(f for f in check_sentence(whole, supported, ground) if f.severity == "reject")
        if findings:
            dropped.append(SummarySentence(text=headline, claims=(), findings=findings))
            headline = None
    return Summary(headline=headline, sentences=tuple(kept), rejected=tuple(dropped))


def _cover(
    ground: Ground, claims: Sequence[Claim], rejected: Sequence[Rejected], skipped: Sequence[Coverage]
) -> tuple[Coverage, ...]:
    """Why each segment that is evidence of no claim is none."""
    covered = {s.n for s in ground.segments_of(ground.spans_of(e for claim in claims for e in claim.evidence))}
    reasons = {one.segment: one.reason for one in skipped}
    failed = {quote.segment for one in rejected for quote in one.draft.evidence}
    cover = []
    for segment in ground.segments:
        if segment.n in covered:
            continue
        if segment.role not in ("body", "post", "caption", "quote_block"):
            reason: str = segment.role
        else:
            reason = reasons.get(segment.n) or ("rejected" if segment.n in failed else "not used by the engine")
        cover.append(Coverage(segment=segment.n, reason=reason))
    return tuple(cover)


def _decide_status(claims: Sequence[Claim], rejected: Sequence[Rejected], summary: Summary) -> Status:
    if rejected or summary.rejected:
        return "partial"
    return "ok" if claims else "no_claims"


def _describe_run(identity: EngineIdentity, work: _Work) -> Run:
    return Run(
        engine=identity.name,
        version=__version__,
        model=identity.model,
        endpoint=identity.endpoint,
        prompts=identity.prompts,
        calls=tuple(work.calls),
        usage=sum((call.usage for call in work.calls), Usage()),
        repaired=work.repaired,
        elapsed_s=round(time.perf_counter() - work.began, 3),
    )


def _place(claim: Claim) -> tuple[int, int]:
    return claim.evidence[0].start or 0, claim.evidence[0].end or 0


def _count_findings(findings: Sequence[Finding]) -> int:
    """Return how many findings say that something is wrong: those above `info`."""
    return sum(finding.severity != "info" for finding in findings)


def _is_repetition(one: Rejected) -> bool:
    return any(finding.check == "claim.repeated" for finding in one.findings)
