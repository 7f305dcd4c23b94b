"""A record from anywhere, held against its own article: what is broken in it, and what is judged otherwise today.

`read_record` parses a line, `verify_record` looks at what it holds. What code derives (segments, figures, times, spans,
findings, statuses, relations) is derived again. `broken` is what contradicts the article or the record itself.
`changed` is what this version derives otherwise than the version that wrote the record; where it is the same version,
that is `broken` too.

It reads no file, asks no engine and mends nothing. It cannot vouch for what only the engine knew (wording that no check
reads, kind, check-worthiness, proposed relations, reasons of coverage), for how the record was made (model, endpoint,
prompts, times), nor for where the article lay.
"""

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, TypeVar

from pydantic import JsonValue, ValidationError
from pydantic_core import ErrorDetails

from summarise._version import __version__
from summarise.checks import check_article, check_sentence
from summarise.claims import identify, judge, rejudge
from summarise.data import (
    FAILED,
    SCHEMA_VERSION,
    Claim,
    DraftRelation,
    DraftSentence,
    Finding,
    Quantity,
    Record,
    Rejected,
    Relation,
    Span,
    SummarySentence,
    Time,
    Usage,
    Value,
)
from summarise.ground import Ground
from summarise.llm.call import Completion, Request
from summarise.relations import relate
from summarise.text.segment import segment_article, segment_at

_V = TypeVar("_V", bound=Value)

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_DERIVED: Final = ("sources", "speech", "hedge", "quantities", "times", "places", "actors")
"""Fields of a claim that code derives from its words; of the sources their places and the mark of a post."""
_MOST_FAULTS: Final = 10
"""Faults of one line that are told: a record of another schema has hundreds, and the first ones say it."""
_SHOWN_CHARS: Final = 60


class Problem(Value):
    """One thing in a record or a stored call that does not hold."""

    kind: Literal["broken", "changed"]
    """`broken`: it contradicts the article or the record. `changed`: this version derives something else."""
    article: str | None
    """Id of the article; None where it cannot be read, or for a call."""
    claim: str | None
    """Id of the claim; None where it is about no single claim."""
    where: str
    """The field, as a path within the claim or, without one, within the record; empty: the whole."""
    message: str
    """What differs, in one sentence."""
    support_lost: bool = False
    """Whether something that the record shows as found would be flagged or rejected now."""


def read_record(line: str) -> Record | tuple[Problem, ...]:
    """Parse a line as a record, or say what keeps it from being one."""
    try:
        given = _parse(line)
    except _NoRecord as error:
        return (_fault(str(error)),)
    version = given.get("schema_version")
    if version != SCHEMA_VERSION:
        message = f"It has schema version {_show(version)}; this program reads version {SCHEMA_VERSION}."
        return (_explain(given, ("schema_version",), message),)
    try:
        return _validate(Record, line)
    except ValidationError as error:
        # A list with a broken entry is then called too short as well.
        faults = [fault for fault in error.errors() if fault["type"] != "too_short"] or error.errors()
        return tuple(_explain(given, fault["loc"], _word(fault)) for fault in faults[:_MOST_FAULTS])


def verify_record(record: Record) -> tuple[Problem, ...]:
    """Return what does not hold in a record, in the order of its fields; nothing where all holds."""
    case = _Case(record)
    problems = [*_verify_segments(case), *_verify_finding_spans(case, record.findings, "findings")]
    if record.status in FAILED:
        return (*problems, *_verify_end(record, case))
    problems += _compare_findings(case, "findings", record.findings, check_article(case.ground))
    problems += _verify_summary(case)
    for claim in record.claims:
        problems += _verify_claim(case, claim)
    for number, one in enumerate(record.rejected):
        problems += _verify_rejected(case, one, f"rejected[{number}]")
    problems += _verify_relations(case)
    problems += _verify_coverage(case)
    return (*problems, *_verify_end(record, case))


def verify_call(model: str, digest: str, request: str, completion: str) -> tuple[Problem, ...]:
    """Return what does not hold in a call as a store keeps it: the model, the digest, both values as JSON."""
    problems = []
    try:
        asked = _validate(Request, request)
    except ValueError:  # pydantic's and json's errors
        problems.append(_fault("The request cannot be read back.", "request"))
    else:
        if asked.digest != digest:
            problems.append(_fault(f"The request has the digest {asked.digest}, not {digest}.", "digest"))
        if asked.model != model:
            problems.append(_fault(f"The request asks {_show(asked.model)}, not {_show(model)}.", "model"))
    try:
        _validate(Completion, completion)
    except ValueError:
        problems.append(_fault("The answer cannot be read back.", "completion"))
    return tuple(problems)


@dataclass(frozen=True)
class _Case:
    """A record with what this version makes of its article."""

    record: Record

    @cached_property
    def ground(self) -> Ground:
        """The article with the segments of this version."""
        return Ground(self.record.article, segment_article(self.record.article))

    @cached_property
    def judged(self) -> dict[str, Claim | Rejected]:
        """By its id, what this version makes of each claim whose words stand in the article."""
        return {
            claim.id: rejudge(claim, self.ground)
            for claim in self.record.claims
            if not any(_verify_evidence(self, claim)) and not any(_verify_spans(self, claim))
        }

    @cached_property
    def claims(self) -> tuple[Claim, ...] | None:
        """The claims as this version derives them, by their old ids; None where the words of one do not stand."""
        if len(self.judged) < len(self.record.claims):
            return None
        return tuple(now.model_copy(update={"id": name}) for name, now in self.judged.items() if isinstance(now, Claim))

    @cached_property
    def misplaced(self) -> Problem | None:
        """Where the record's own segments do not cover the text, each word once and in order; None: they do."""
        text, at = self.record.article.text, 0
        for i, segment in enumerate(self.record.segments):
            stretch = f"characters {segment.start}-{segment.end}"
            if segment.n != i + 1:
                return self.broken(f"segments[{i}].n", f"It is {segment.n} for segment {i + 1}.")
            if not at <= segment.start < segment.end <= len(text):
                return self.broken(f"segments[{i}]", f"It covers {stretch}: no stretch of the text after {at}.")
            words = text[segment.start : segment.end]
            if text[at : segment.start].strip() or words != words.strip():
                return self.broken(f"segments[{i}]", f"It covers {stretch}, which cuts off words or takes in spaces.")
            at = segment.end
        if text[at:].strip():
            return self.broken("segments", f"The words after character {at} belong to no segment.")
        return None

    def broken(self, where: str, message: str, claim: str | None = None) -> Problem:
        """A contradiction."""
        return Problem(kind="broken", article=self.record.article.id, claim=claim, where=where, message=message)

    def differs(self, where: str, message: str, claim: str | None = None, *, support_lost: bool = False) -> Problem:
        """What this version derives otherwise: damage, where this version wrote the record."""
        return Problem(
            kind="broken" if self.record.run.version == __version__ else "changed",
            article=self.record.article.id,
            claim=claim,
            where=where,
            message=message,
            support_lost=support_lost,
        )


def _verify_segments(case: _Case) -> Iterator[Problem]:
    record = case.record
    if record.status in FAILED and not record.segments:
        return
    if case.misplaced is not None:
        yield case.misplaced
        return
    stored: JsonValue = [segment.model_dump(mode="json") for segment in record.segments]
    now: JsonValue = [segment.model_dump(mode="json") for segment in case.ground.segments]
    if told := _differ(stored, now, "segments"):
        yield case.differs(*told)


def _verify_claim(case: _Case, claim: Claim) -> Iterator[Problem]:
    """Words and places, id and status; where the words stand, all that code derives from them."""
    yield from _verify_evidence(case, claim)
    yield from _verify_spans(case, claim)
    if claim.id != (known := identify(case.ground, claim.evidence, claim.text)):
        message = f"Article, evidence and text make the id {known}: one of them was changed, or the id."
        yield case.broken("id", message, claim.id)
    severities = {finding.severity for finding in claim.findings}
    follows = "flagged" if "warn" in severities else "supported"
    if "reject" in severities:
        yield case.broken("findings", "A finding rejects it, so it is no claim.", claim.id)
    elif claim.status != follows:
        yield case.broken("status", f"It is {claim.status}; its findings make it {follows}.", claim.id)
    if claim.id in case.judged:
        yield from _compare_claim(case, claim, case.judged[claim.id])


def _verify_evidence(case: _Case, claim: Claim) -> Iterator[Problem]:
    for name, pieces in (("evidence", claim.evidence), ("context", claim.context)):
        for i, piece in enumerate(pieces):
            unlocated = piece.match in ("ambiguous", "edited", "absent")
            if unlocated or piece.start is None or piece.end is None or piece.start == piece.end:
                yield case.broken(f"{name}[{i}]", "It has no place in the article.", claim.id)
                continue
            if told := _misquote(case, piece.start, piece.end, piece.quote):
                yield case.broken(f"{name}[{i}]", told, claim.id)
            elif case.misplaced is None:
                segment = segment_at(case.record.segments, piece.start)
                number = segment.n if segment else None
                if piece.segment != number:
                    message = f"It is {_show(piece.segment)}; the words begin in segment {_show(number)}."
                    yield case.broken(f"{name}[{i}].segment", message, claim.id)
        places = [(piece.start or 0, piece.end or 0) for piece in pieces]
        if places != sorted(places):
            yield case.broken(name, "The pieces are not in the order of the text.", claim.id)


def _verify_spans(case: _Case, claim: Claim) -> Iterator[Problem]:
    placed: list[tuple[str, Span | Quantity | Time | None]] = [("hedge", claim.hedge)]
    for i, source in enumerate(claim.sources):
        placed += [(f"sources[{i}].mention", source.mention), (f"sources[{i}].cue", source.cue)]
    placed += [(f"quantities[{i}]", one) for i, one in enumerate(claim.quantities)]
    placed += [(f"times[{i}]", one) for i, one in enumerate(claim.times)]
    placed += [(f"places[{i}]", one) for i, one in enumerate(claim.places)]
    placed += [(f"actors[{i}]", one) for i, one in enumerate(claim.actors)]
    for where, one in placed:
        if one is not None and (told := _misquote(case, one.start, one.end, one.text)):
            yield case.broken(where, told, claim.id)
    yield from _verify_finding_spans(case, claim.findings, "findings", claim.id)


def _verify_finding_spans(
    case: _Case, findings: Sequence[Finding], where: str, claim: str | None = None
) -> Iterator[Problem]:
    for i, finding in enumerate(findings):
        for j, span in enumerate(finding.spans):
            if (span.start, span.end, span.text) == (0, 0, case.record.article.title):
                continue  # the title has no place in the text
            if told := _misquote(case, span.start, span.end, span.text):
                yield case.broken(f"{where}[{i}].spans[{j}]", told, claim)


def _misquote(case: _Case, start: int, end: int, words: str) -> str | None:
    """What the article has instead of the words; None where they stand there."""
    text = case.record.article.text
    if not 0 <= start <= end <= len(text):
        return f"Characters {start}-{end} are no stretch of the article, which has {len(text)}."
    if text[start:end] == words:
        return None
    given, there = _point_out(words, text[start:end])
    return f"It gives {given}; the article has {there} at characters {start}-{end}."


def _compare_claim(case: _Case, claim: Claim, now: Claim | Rejected) -> Iterator[Problem]:
    """A claim as stored, and what this version makes of its words."""
    if isinstance(now, Rejected):
        reason = next(finding for finding in now.findings if finding.severity == "reject")
        message = f"It would be rejected now ({reason.check}): {reason.message}"
        yield case.differs("findings", message, claim.id, support_lost=True)
        return
    lost = claim.status == "supported" and now.status == "flagged"
    stored = [one for one in claim.findings if one in now.findings or not _rests_on_lost_cue(one, claim)]
    yield from _compare_findings(case, "findings", stored, now.findings, claim.id, support_lost=lost)
    fields, derived = claim.model_dump(mode="json"), now.model_dump(mode="json")
    for name in _DERIVED:
        if told := _differ(fields[name], derived[name], name):
            yield case.differs(*told, claim.id)


def _rests_on_lost_cue(finding: Finding, claim: Claim) -> bool:
    """Whether a finding may rest on a cue that an engine gave and nobody located: its words are not kept."""
    return finding.check == "source.located" and bool(claim.sources) and claim.sources[-1].cue is None


def _verify_rejected(case: _Case, one: Rejected, where: str) -> Iterator[Problem]:
    yield from _verify_finding_spans(case, one.findings, f"{where}.findings")
    if all(finding.severity != "reject" for finding in one.findings):
        yield case.broken(f"{where}.findings", "No finding rejects it.")
        return
    try:
        now = judge(one.draft, case.ground)
    except ValidationError as error:  # a place before the beginning, a rank above 1: engines are trusted, files are not
        yield case.broken(f"{where}.draft", _word(error.errors()[0]))
        return
    if any(finding.check == "claim.repeated" for finding in one.findings):
        if not isinstance(now, Claim) or now.id not in {claim.id for claim in case.record.claims}:
            yield case.differs(where, "It is called a repetition, and no claim of the record has its words.")
    elif isinstance(now, Claim):
        yield case.differs(where, "It would be a claim now: nothing rejects it.")
    else:
        yield from _compare_findings(case, f"{where}.findings", one.findings, now.findings)


def _compare_findings(
    case: _Case,
    where: str,
    stored: Sequence[Finding],
    now: Sequence[Finding],
    claim: str | None = None,
    *,
    support_lost: bool = False,
) -> Iterator[Problem]:
    """One problem for each finding that only one of the two has."""
    for finding in now:
        if finding not in stored:
            message = f"The checks say now ({finding.check}, {finding.severity}): {finding.message}"
            yield case.differs(where, message, claim, support_lost=support_lost)
    for finding in stored:
        if finding not in now:
            message = f"The checks no longer say ({finding.check}, {finding.severity}): {finding.message}"
            yield case.differs(where, message, claim, support_lost=support_lost)


def _verify_summary(case: _Case) -> Iterator[Problem]:
    summary = case.record.summary
    known = {claim.id for claim in case.record.claims if claim.status == "supported"}
    for i, sentence in enumerate(summary.sentences):
        where = f"summary.sentences[{i}]"
        yield from _verify_finding_spans(case, sentence.findings, f"{where}.findings")
        if lost := [one for one in sentence.claims if one not in known]:
            yield case.broken(f"{where}.claims", f"It rests on {lost[0]}, which is not supported.")
        if any(finding.severity == "reject" for finding in sentence.findings):
            yield case.broken(f"{where}.findings", "A finding rejects it, so it is no part of the summary.")
    for i, sentence in enumerate(summary.rejected):
        yield from _verify_refused(case, sentence, f"summary.rejected[{i}]", known)
    if case.claims is not None:
        yield from _compare_summary(case, [claim for claim in case.claims if claim.status == "supported"])


def _compare_summary(case: _Case, supported: Sequence[Claim]) -> Iterator[Problem]:
    """What the checks say now of the sentences, kept and rejected, and of the headline."""
    summary = case.record.summary
    for i, sentence in enumerate(summary.rejected):
        if not sentence.claims:
            continue  # a headline, or a sentence that cited nothing: what it was held against is not kept
        now = check_sentence(DraftSentence(text=sentence.text, claims=sentence.claims), supported, case.ground)
        # Nor are the ids that it cited in vain.
        again = [finding for finding in sentence.findings if finding in now or finding.check != "summary.cited"]
        yield from _compare_findings(case, f"summary.rejected[{i}].findings", again, now)
    for i, sentence in enumerate(summary.sentences):
        now = check_sentence(DraftSentence(text=sentence.text, claims=sentence.claims), supported, case.ground)
        lost = any(finding.severity == "reject" for finding in now)
        where = f"summary.sentences[{i}].findings"
        yield from _compare_findings(case, where, sentence.findings, now, support_lost=lost)
    if summary.headline is not None:
        whole = DraftSentence(text=summary.headline, claims=tuple(claim.id for claim in supported))
        for finding in check_sentence(whole, supported, case.ground):
            if finding.severity == "reject":
                message = f"It would be rejected now ({finding.check}): {finding.message}"
                yield case.differs("summary.headline", message, support_lost=True)


def _verify_refused(
    case: _Case, sentence: SummarySentence, where: str, supported: Collection[str]
) -> Iterator[Problem]:
    """A sentence that was rejected: it has a reason, and names supported claims only."""
    yield from _verify_finding_spans(case, sentence.findings, f"{where}.findings")
    if lost := [one for one in sentence.claims if one not in supported]:
        yield case.broken(f"{where}.claims", f"It names {lost[0]}, which is not supported.")
    if all(finding.severity != "reject" for finding in sentence.findings):
        yield case.broken(f"{where}.findings", "No finding rejects it.")


def _verify_relations(case: _Case) -> Iterator[Problem]:
    """Relations that figures show are found again; what an engine proposed is taken as proposed again."""
    record = case.record
    ids = [claim.id for claim in record.claims]
    for i, relation in enumerate(record.relations):
        if relation.claims[0] == relation.claims[1]:
            yield case.broken(f"relations[{i}].claims", "A claim has no relation to itself.")
    if case.claims is None:
        return
    proposed = [
        DraftRelation(type=one.type, first=ids.index(one.claims[0]), second=ids.index(one.claims[1]), about=one.about)
        for one in record.relations
    ]
    kept = {claim.id for claim in case.claims}
    now = relate(case.claims, proposed, [one if one in kept else None for one in ids], case.ground)
    for relation in now:
        if relation not in record.relations:
            yield case.differs("relations", f"There is one more now: {_tell(relation)}.")
    for relation in record.relations:
        if relation not in now:
            yield case.differs("relations", f"This one is not found now: {_tell(relation)}.")


def _tell(relation: Relation) -> str:
    first, second = relation.claims
    return f"{first} {relation.type.replace('_', ' ')} {second} ({_show(relation.about)})"


def _verify_coverage(case: _Case) -> Iterator[Problem]:
    """Each segment is evidence of a claim, or has a reason why not."""
    record = case.record
    if case.misplaced is not None or case.claims is None:
        return
    own = Ground(record.article, record.segments)
    covered = {s.n for s in own.segments_of(own.spans_of(e for claim in record.claims for e in claim.evidence))}
    told = Counter(one.segment for one in record.coverage)
    for number in sorted(told.keys() | {segment.n for segment in record.segments}):
        if not 1 <= number <= len(record.segments):
            yield case.broken("coverage", f"There is no segment {number}.")
        elif told[number] and number in covered:
            yield case.broken("coverage", f"Segment {number} is evidence of a claim.")
        elif told[number] > 1:
            yield case.broken("coverage", f"Segment {number} stands twice.")
        elif not told[number] and number not in covered:
            yield case.broken("coverage", f"Segment {number} is evidence of no claim, and has no reason why.")


def _verify_end(record: Record, case: _Case) -> Iterator[Problem]:
    """The status, and what is said of the calls."""
    failed = record.status in FAILED
    if failed and (record.claims or record.rejected or record.summary.sentences):
        yield case.broken("status", f"It is {record.status}, which leaves no result; there is one.")
    if failed != (record.error is not None) and record.status != "skipped_duplicate":
        yield case.broken("error", f"The status is {record.status}, and there is {'no' if failed else 'an'} error.")
    if not failed and record.status != "skipped_duplicate":
        rejected = record.rejected or record.summary.rejected
        follows = "partial" if rejected else "ok" if record.claims else "no_claims"
        if record.status != follows:
            yield case.broken("status", f"It is {record.status}; what is in the record makes it {follows}.")
    run = record.run
    if run.usage != (usage := sum((call.usage for call in run.calls), Usage())):
        message = f"The calls add up to {_show(usage.input_tokens)} + {_show(usage.output_tokens)} tokens."
        yield case.broken("run.usage", message)
    if run.repaired and all(call.purpose != "repair" for call in run.calls):
        yield case.broken("run.repaired", "Drafts were repaired, and no call asked for it.")
    for i, call in enumerate(run.calls):
        if not _DIGEST.fullmatch(call.request):
            yield case.broken(f"run.calls[{i}].request", f"{_show(call.request)} is no digest.")
    for name, digest in run.prompts.items():
        if not _DIGEST.fullmatch(digest):
            yield case.broken(f"run.prompts.{name}", f"{_show(digest)} is no digest.")


# Values side by side


def _differ(stored: JsonValue, now: JsonValue, where: str) -> tuple[str, str] | None:
    """Where two values first differ, and how; None where they are equal."""
    if stored == now:
        return None
    if isinstance(stored, dict) and isinstance(now, dict):
        key = next(key for key in now if stored.get(key) != now[key])
        return _differ(stored.get(key), now[key], f"{where}.{key}")
    if isinstance(stored, list) and isinstance(now, list):
        if len(stored) == len(now):
            i = next(i for i, (one, other) in enumerate(zip(stored, now, strict=True)) if one != other)
            return _differ(stored[i], now[i], f"{where}[{i}]")
        gone, new = ([one for one in some if one not in others] for some, others in ((stored, now), (now, stored)))
        told = [f"{words} {_show(some[0])}" for words, some in (("no longer", gone), ("now also", new)) if some]
        return where, f"There are {len(stored)}; computed now: {len(now)} ({', '.join(told) or 'one stands twice'})."
    if isinstance(stored, str) and isinstance(now, str):
        given, there = _point_out(stored, now)
        return where, f"It is {given}; computed now: {there}."
    return where, f"It is {_show(stored)}; computed now: {_show(now)}."


def _point_out(words: str, others: str) -> tuple[str, str]:
    """Two texts in quotation marks, cut short round the place where they first differ."""
    at = next((i for i, (a, b) in enumerate(zip(words, others, strict=False)) if a != b), min(len(words), len(others)))
    begin = max(0, at - _SHOWN_CHARS // 2)
    begin = words.find(" ", begin, at) + 1 or begin if begin else 0  # at the beginning of a word, where there is one
    return _cut(words, begin), _cut(others, begin)


def _cut(words: str, begin: int) -> str:
    end = begin + _SHOWN_CHARS
    return f"“{'…' if begin else ''}{words[begin:end]}{'…' if end < len(words) else ''}”"


def _show(value: JsonValue) -> str:
    """A value in a message: strings in quotation marks, places by their words, null as nothing."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return _cut(value, 0)
    if isinstance(value, dict) and isinstance(value.get("text"), str):
        return _show(value["text"])
    return json.dumps(value, ensure_ascii=False)[:_SHOWN_CHARS]


# A line that is no record


class _NoRecord(ValueError):
    """A line is no record, and why."""


def _parse(line: str) -> dict[str, JsonValue]:
    try:
        given = json.loads(line, object_pairs_hook=_refuse_twins)
    except json.JSONDecodeError as error:
        if line.startswith("{") and not line.rstrip().endswith("}"):
            raise _NoRecord(f"The record is cut off after {len(line.rstrip())} characters.") from error
        raise _NoRecord(f"This is no JSON: {error.msg} at character {error.pos}.") from error
    except _NoRecord:
        raise
    except (ValueError, RecursionError) as error:  # an integer of thousands of digits, thousands of brackets
        raise _NoRecord("This is no record: a number or a nesting in it is beyond measure.") from error
    if not isinstance(given, dict):
        raise _NoRecord("This is no record but another JSON value.")
    return given


def _validate(form: type[_V], line: str) -> _V:
    try:
        return form.model_validate_json(line)
    except ValidationError:
        if "\\ud" not in line:
            raise
        # Lone surrogates: pydantic's parser refuses them, Python's does not, and gives lists for tuples.
        return form.model_validate(json.loads(line), strict=False)


def _refuse_twins(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    """An object, unless a key stands in it twice: readers would not agree what it says."""
    fields = dict(pairs)
    if len(fields) < len(pairs):
        twin = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise _NoRecord(f"The key {_show(twin)} stands twice in one object.")
    return fields


def _fault(message: str, where: str = "") -> Problem:
    return Problem(kind="broken", article=None, claim=None, where=where, message=message)


def _explain(given: dict[str, JsonValue], place: Sequence[int | str], message: str) -> Problem:
    """What keeps an object from being a record, with the article and the claim by the names that it gives."""
    claim, path = None, list(place)
    if len(path) > 1 and path[0] == "claims" and (claim := _name(_step(_step(given, "claims"), path[1]))):
        path = path[2:]
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
    article = _name(_step(given, "article"))
    return Problem(kind="broken", article=article, claim=claim, where=where, message=message)


def _step(value: JsonValue, key: int | str) -> JsonValue:
    if isinstance(value, dict) and isinstance(key, str):
        return value.get(key)
    if isinstance(value, list) and isinstance(key, int):
        return value[key]
    return None


def _name(value: JsonValue) -> str | None:
    """The id in an object, where it has one."""
    name = _step(value, "id")
    return name if isinstance(name, str) else None


def _word(fault: ErrorDetails) -> str:
    """What pydantic says, as a sentence, with the value where it is a short one."""
    told = fault["msg"].removeprefix("Value error, ").rstrip(".")
    value = fault["input"]
    shown = f": it is {_show(value)}" if isinstance(value, str | int | float | None) and fault["loc"] else ""
    return f"{told[:1].upper()}{told[1:]}{shown}."
