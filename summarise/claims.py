"""From a draft to a claim: ground its words, derive what code can derive, check it. The same for every engine.

A draft becomes a Claim (supported or flagged) or is Rejected with the reason; nothing is lost between the two.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from summarise.checks import Subject, check_draft
from summarise.data import (
    Claim,
    Draft,
    DraftSource,
    Evidence,
    Finding,
    Quantity,
    Quote,
    Rejected,
    Segment,
    Source,
    Span,
    Speech,
    Time,
    canonical_json,
    sha256,
)
from summarise.ground import Ground, touches, touching
from summarise.text.fold import fold_words
from summarise.text.names import split_places_actors
from summarise.text.reading import Reading

_CUE_REACH_CHARS: Final = 40
"""How far from its cue a time expression may stand and still date the saying ("said late on Saturday evening")."""


def judge(draft: Draft, ground: Ground) -> Claim | Rejected:
    """Ground and check one draft."""
    evidence = _order(piece for quote in draft.evidence for piece in ground.locate(quote))
    context = _order(piece for quote in draft.context for piece in ground.locate(quote) if piece.located)
    return _judge_grounded(draft, ground, evidence, context)


def _judge_grounded(
    draft: Draft, ground: Ground, evidence: tuple[Evidence, ...], context: tuple[Evidence, ...]
) -> Claim | Rejected:
    """Derive what code can derive from the located words, and check."""
    spans = ground.spans_of(evidence)
    segments = ground.segments_of(spans)
    # Read whole, so that a qualifier just outside the evidence still counts.
    readings = tuple([ground.readings[segment.n - 1] for segment in segments])
    sources = _mark_post(tuple(_place_source(source, ground, spans) for source in draft.sources), segments)
    times = _find_times(readings, spans, sources)
    subject = Subject(ground, draft, evidence, context, sources, times, spans, segments, readings)
    findings = check_draft(subject)
    if any(finding.severity == "reject" for finding in findings):
        return Rejected(draft=draft, findings=findings)
    places, actors = split_places_actors(ground.article.text, _find_names(readings, spans))
    return Claim(
        id=identify(ground, evidence, draft.text),
        text=draft.text,
        context=context,
        kind=draft.kind,
        evidence=evidence,
        sources=sources,
        speech=_tell_speech(ground, spans, sources),
        modality=draft.modality,
        hedge=ground.find_near(draft.hedge, spans) if draft.hedge else None,
        quantities=_find_quantities(subject.reading, readings, spans),
        times=times,
        places=places,
        actors=actors,
        check_worthiness=draft.check_worthiness,
        check_worthiness_reason=draft.check_worthiness_reason,
        findings=findings,
        status="flagged" if any(finding.severity == "warn" for finding in findings) else "supported",
    )


def judge_all(drafts: Iterable[Draft], ground: Ground) -> list[Claim | Rejected]:
    """Ground and check drafts in their order; of two that become the same claim, the second is rejected."""
    seen: set[str] = set()
    judged: list[Claim | Rejected] = []
    for draft in drafts:
        one = judge(draft, ground)
        if isinstance(one, Claim):
            if one.id in seen:
                message = f"The same words and the same text as {one.id}: told once is enough."
                one = Rejected(
                    draft=draft, findings=(Finding(check="claim.repeated", severity="reject", message=message),)
                )
            else:
                seen.add(one.id)
        judged.append(one)
    return judged


def rejudge(claim: Claim, ground: Ground) -> Claim | Rejected:
    """Judge a kept claim again, by the grammars and checks of this version, from its own words and places.

    No engine is asked, and what it proposed and nobody located is not known any more. Words that do not stand at their
    place count as absent.
    """
    draft = Draft(
        text=claim.text,
        kind=claim.kind,
        modality=claim.modality,
        hedge=claim.hedge.text if claim.hedge else None,
        evidence=tuple(Quote(quote=e.quote, segment=e.segment, start=e.start) for e in claim.evidence),
        context=tuple(Quote(quote=e.quote, segment=e.segment, start=e.start) for e in claim.context),
        sources=tuple(
            DraftSource(
                name=source.name,
                mention=Quote(quote=source.mention.text, start=source.mention.start) if source.mention else None,
                cue=Quote(quote=source.cue.text, start=source.cue.start) if source.cue else None,
                class_=source.class_,
                via=source.via,
                party_to_event=source.party_to_event,
            )
            for source in claim.sources
        ),
        check_worthiness=claim.check_worthiness,
        check_worthiness_reason=claim.check_worthiness_reason,
    )
    evidence = tuple(_stands_still(piece, ground) for piece in claim.evidence)
    context = tuple(piece for piece in claim.context if _stands_still(piece, ground).located)
    return _judge_grounded(draft, ground, _order(evidence), _order(context))


def _stands_still(piece: Evidence, ground: Ground) -> Evidence:
    """The piece, if its words stand at its place; else the same words without one."""
    if piece.start is not None and piece.end is not None and ground.slice(piece.start, piece.end) == piece.quote:
        return piece
    return Evidence(segment=None, start=None, end=None, quote=piece.quote, match="absent")


def identify(ground: Ground, evidence: Sequence[Evidence], text: str) -> str:
    """Return the id of a claim: it follows from the article, the places of the evidence and the text."""
    key = [ground.digest, [[e.start, e.end] for e in evidence], text]
    return f"c-{sha256(canonical_json(key))[:10]}"


def _order(pieces: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Pieces in the order of the text, each once; those without a place come last, in the order given."""
    given = tuple(pieces)
    if len(given) < 2:
        return given
    return tuple(sorted(dict.fromkeys(given), key=lambda e: (e.start is None, e.start or 0, e.end or 0)))


def _place_source(source: DraftSource, ground: Ground, spans: Sequence[Span]) -> Source:
    """Find the words that name a source and those that attribute: where the engine says, else near the evidence."""
    mention = _place(source.mention, ground, spans)
    anchor = [mention] if mention else spans
    return Source(
        name=source.name,
        class_=source.class_,
        via=source.via,
        party_to_event=source.party_to_event,
        mention=mention,
        cue=_place(source.cue, ground, anchor, anchored=True),
    )


def _mark_post(sources: tuple[Source, ...], segments: Sequence[Segment]) -> tuple[Source, ...]:
    """Say of the outermost link that it spoke through a post, where all the evidence is one."""
    if not sources or not segments or any(segment.role != "post" for segment in segments):
        return sources
    return (sources[0].model_copy(update={"via": "post"}), *sources[1:])


def _place(quote: Quote | None, ground: Ground, spans: Sequence[Span], *, anchored: bool = False) -> Span | None:
    if quote is None:
        return None
    if quote.start is not None and ground.article.text.startswith(quote.quote, quote.start):
        return ground.span(quote.start, quote.start + len(quote.quote))
    number = quote.segment or 0
    named = [ground.span_of(s) for s in ground.segments[max(number - 1, 0) : max(number, 0)]]
    near = ground.find_near(quote.quote, spans, within=0 if anchored else 1)
    if near is not None and (not named or named[0].start <= near.start < named[0].end):
        return near
    return ground.find_near(quote.quote, named, within=0) or near


def _find_names(readings: Sequence[Reading], spans: Sequence[Span]) -> tuple[Span, ...]:
    """The names that touch the evidence, in order."""
    return tuple([n for reading in readings for n in reading.names if touches(n, spans)])


def _find_quantities(reading: Reading, readings: Sequence[Reading], spans: Sequence[Span]) -> tuple[Quantity, ...]:
    """The quantities of the evidence; those that the claim's text, `reading`, repeats, where it repeats any."""
    found = tuple(q for one in readings for q in one.quantities if touches(q, spans))
    if len(found) < 2:
        return found
    values = {value for n in reading.numbers for value in (n.low, n.high) if value is not None}
    repeated = tuple(
        q
        for q in found
        if (q.comparator == "vague" and fold_words(q.text).split()[0] in fold_words(reading.text))
        or any(value is not None and value in values for value in (q.min, q.max))
    )
    return repeated or found


def _find_times(readings: Sequence[Reading], spans: Sequence[Span], sources: Sequence[Source]) -> tuple[Time, ...]:
    """The time expressions of the evidence, and those that stand beside a cue and date the saying."""
    cues = [source.cue for source in sources if source.cue]
    return tuple(
        time
        for reading in readings
        for time in reading.times
        if touches(time, spans) or any(abs(time.start - cue.end) <= _CUE_REACH_CHARS for cue in cues)
    )


def _tell_speech(ground: Ground, spans: Sequence[Span], sources: Sequence[Source]) -> Speech:
    """`direct` if all evidence is quotation, `mixed` if some is, else by whether somebody says it."""
    if not sources:
        return "none"
    quoted = [q for span in spans for q in touching(ground.quotations, span)]
    if spans and all(any(q.start <= s.start and s.end <= q.end for q in quoted) for s in spans):
        return "direct"
    return "mixed" if quoted else "indirect"
