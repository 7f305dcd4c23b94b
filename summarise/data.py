"""The nouns of the program, in the order of the flow: article, segment, draft, claim, relation, summary, record.

All models are frozen and strict and refuse unknown fields. Offsets are half-open `[start, end)` code points of
`Article.text` exactly as it was given, never bytes and never UTF-16 units. "Not said" is None. Nothing here reads,
grounds or checks: these are the values that the functions of the other rooms take and return.
"""

import hashlib
import json
import re
from datetime import date, datetime
from typing import Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationInfo, field_validator, model_validator

SCHEMA_VERSION: Final = 1

Role = Literal[
    "headline", "dateline", "byline", "body", "quote_block", "post", "caption", "promo", "unrelated", "sign_off"
]
Kind = Literal["event", "quantity", "causal", "rule", "prediction", "position", "personal_experience", "other"]
Modality = Literal["asserted", "hedged", "denied", "questioned", "conditional", "predicted"]
Speech = Literal["direct", "indirect", "mixed", "none"]
SourceClass = Literal[
    "government", "military", "armed_group", "police", "party", "company", "ngo", "igo", "medical", "witness",
    "expert", "media", "court", "document", "unnamed", "outlet",
]  # fmt: skip
Via = Literal["statement", "interview", "post", "report", "document", "broadcast"]
PartyToEvent = Literal["yes", "no", "unknown"]
Match = Literal["verbatim", "normalised", "elided", "ambiguous", "edited", "absent"]
Comparator = Literal["exact", "at_least", "more_than", "up_to", "fewer_than", "about", "between", "vague"]
TimePrecision = Literal["minute", "day", "week", "month", "season", "year", "interval", "unresolved"]
DatePrecision = Literal["year", "month", "day", "minute"]
Severity = Literal["info", "warn", "reject"]
RelationType = Literal["conflicts_with", "updates", "same_as", "part_of"]
EngineName = Literal["llm", "rules"]
Purpose = Literal["extract", "repair", "compose"]
Status = Literal[
    "ok", "partial", "no_claims", "refused", "filtered", "truncated", "bad_output", "too_large", "api_error",
    "timeout", "unsupported_language", "skipped_duplicate",
]  # fmt: skip

FAILED: Final[frozenset[Status]] = frozenset(
    {"refused", "filtered", "truncated", "bad_output", "too_large", "api_error", "timeout", "unsupported_language"}
)
"""The statuses of a record that holds no result. `partial` holds one, of which something was rejected."""


def sha256(text: str) -> str:
    """Return the SHA-256 of the UTF-8 of `text` as 64 hexadecimal digits; lone surrogates count as their own bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


_CANONICAL: Final = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def canonical_json(value: object) -> str:
    """Return `value` as JSON with sorted keys, no spaces and no NaN: equal values give equal text."""
    return _CANONICAL.encode(value)


class Value(BaseModel):
    """What all nouns share: frozen, strict, nothing unknown, aliases in JSON, docstrings in the schema."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        use_attribute_docstrings=True,
    )


class Span(Value):
    """Words of the article, with their place."""

    start: int = Field(ge=0)
    """First code point of the words in the article's text, from 0."""
    end: int = Field(ge=0)
    """The code point after the last one."""
    text: str
    """The words: equal to the article's text from `start` to `end`."""


class Locator(Value):
    """Where an article was read from."""

    file: str
    """The path as given on the command line or found below a folder given there; `-` is standard input."""
    row: int | None = None
    """The article's row in the file, from 1; None for a file that holds one article."""


class Article(Value):
    """One news article as it was given. `text` is never changed: every offset in a record counts its code points."""

    id: str = Field(default_factory=str, min_length=1)
    """What the user calls the article. Left out, it is made from the digest of the text."""
    text: str
    """The article as decoded; the title is no part of it unless it was given so."""
    title: str | None = None
    """The headline, where it came apart from the text."""
    url: str | None = None
    """Where the article was published. Never fetched."""
    publisher: str | None = None
    """The outlet: the voice of every sentence that names no other source."""
    authors: tuple[str, ...] = Field(default=(), strict=False)
    """Bylines, in the order given."""
    published_at: str | None = None
    """ISO 8601 date or date and time of publication, as precise as `published_at_precision` says."""
    published_at_precision: DatePrecision | None = Field(
        default_factory=lambda given: _precision(given.get("published_at"))
    )
    """What `published_at` gives; None when there is no date."""
    language: str | None = None
    """A language tag such as `en` or `en-GB`, as given."""
    retrieved_at: str | None = None
    """ISO 8601 date or time at which the article was collected, as given."""
    dateline: str | None = None
    """Place (and date) line, where it came apart from the text."""
    locator: Locator | None = Field(default=None, strict=False)
    """Where it was read from; None for an article made in Python."""
    text_sha256: str = Field(default_factory=lambda given: sha256(given.get("text", "")))
    """SHA-256 of the UTF-8 of `text`. Left out, it is computed; given, it must be right."""
    metadata: dict[str, JsonValue] = Field(default_factory=dict)
    """Fields that the reader did not know, kept as given."""

    @model_validator(mode="before")
    @classmethod
    def _named(cls, given: object) -> object:
        # A default factory for `id` cannot see `text`, which comes after it. JSON that passed through here is validated
        # as Python values: fields that are no plain JSON type need strict=False above.
        if isinstance(given, dict) and "id" not in given and isinstance(given.get("text"), str):
            return {"id": f"text-{sha256(given['text'])[:12]}", **given}
        return given

    @field_validator("published_at", mode="before")
    @classmethod
    def _is_a_date(cls, value: object) -> object:
        if isinstance(value, datetime):
            return value.isoformat(timespec="minutes")
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, str) and _precision(value) is None:
            raise ValueError(f"not an ISO 8601 date: {value!r} (want 2024, 2024-01, 2024-01-20 or 2024-01-20T08:30)")
        return value

    @field_validator("published_at_precision")
    @classmethod
    def _is_no_finer(cls, value: DatePrecision | None, info: ValidationInfo) -> DatePrecision | None:
        known = _precision(info.data.get("published_at"))
        if value is not None and (known is None or _PRECISIONS.index(value) > _PRECISIONS.index(known)):
            raise ValueError(f"published_at gives no {value}: {info.data.get('published_at')!r}")
        return value

    @field_validator("text_sha256")
    @classmethod
    def _digest_is_right(cls, value: str, info: ValidationInfo) -> str:
        text = info.data.get("text")
        if isinstance(text, str) and sha256(text) != value:
            raise ValueError("text_sha256 is not the digest of text: the text was changed after it was taken")
        return value

    @property
    def digest(self) -> str:
        """SHA-256 of all that can change a record: id, text and the facts given with it, not its place on disk."""
        return sha256(canonical_json(self.model_dump(exclude={"locator", "retrieved_at"})))

    @property
    def published_on(self) -> date | None:
        """The day of publication, against which weekdays are resolved; None unless the day is known."""
        if self.published_at is None or self.published_at_precision not in ("day", "minute"):
            return None
        return date.fromisoformat(self.published_at[:10])


_DATE = re.compile(
    r"\d{4}(?:-\d{2}(?:-\d{2}([T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?", re.ASCII
)

_PRECISIONS: Final[tuple[DatePrecision, ...]] = ("year", "month", "day", "minute")


def _precision(value: object) -> DatePrecision | None:
    """The precision of an ISO date, None if it is none."""
    if not isinstance(value, str) or not (match := _DATE.fullmatch(value)):
        return None
    if len(value) == 4:
        return "year" if value != "0000" else None
    try:
        datetime.fromisoformat(f"{value}-01" if len(value) == 7 else value)
    except ValueError:
        return None
    if len(value) == 7:
        return "month"
    return "minute" if match[1] else "day"


class Segment(Value):
    """A numbered sentence, or a line that is no sentence, with what it is for."""

    n: int = Field(ge=1)
    """Its number in the article, from 1, in the order of the text."""
    start: int = Field(ge=0)
    """First code point; white space between segments belongs to none."""
    end: int = Field(ge=0)
    """The code point after the last one."""
    role: Role
    """Body, or what else it is: a post, a promotion line, the headline of another story, a sign-off ..."""


class Quote(Value):
    """Words that an engine copied from the article, before they are located."""

    quote: str
    """The words as the engine gave them."""
    segment: int | None = None
    """The number of the segment in which the engine says they stand; None: not said."""
    start: int | None = Field(default=None, ge=0)
    """Where they begin, if the engine knows (the rules engine does, a model never is asked); checked like all else."""


class DraftSource(Value):
    """One link of the chain of sources, as an engine proposed it."""

    name: str
    """The resolved name ("Al-Mayadeen"), or a description for a source without a name ("US military sources")."""
    mention: Quote | None = None
    """The words by which the article names it beside the claim ("The Lebanon-based news network", "he")."""
    cue: Quote | None = None
    """The words that attribute ("said", "according to", "cited by")."""
    class_: SourceClass = Field(alias="class")
    """What kind of source it is."""
    via: Via | None = None
    """Through what it spoke; None: not said."""
    party_to_event: PartyToEvent = "unknown"
    """Whether it has a stake in what it tells."""


class Draft(Value):
    """A claim as an engine proposed it: nothing in it is located or checked yet."""

    text: str
    """The claim as a sentence that stands alone."""
    kind: Kind
    """What is claimed."""
    modality: Modality = "asserted"
    """How it is claimed."""
    hedge: str | None = None
    """The words that hedge, deny, question or condition it, as in the article; None where there are none."""
    evidence: tuple[Quote, ...]
    """The copied words that state the claim."""
    context: tuple[Quote, ...] = ()
    """Copied words from elsewhere that explain a name or a reference in `text`."""
    sources: tuple[DraftSource, ...] = ()
    """The chain, outermost first; empty: the outlet's own voice."""
    check_worthiness: float = Field(default=0.5, ge=0, le=1)
    """0 to 1: how much a fact-checker would want to check it. A rank, not a verdict."""
    check_worthiness_reason: str | None = None
    """Why, in a few words."""


class DraftRelation(Value):
    """A relation that an engine proposed between two of its drafts."""

    type: RelationType
    """What the first is to the second."""
    first: int
    """Position of the first draft in the engine's list, from 0."""
    second: int
    """Position of the second draft, from 0."""
    about: str
    """What both are about."""


class DraftSentence(Value):
    """A summary sentence as an engine proposed it."""

    text: str
    """The sentence."""
    claims: tuple[str, ...]
    """Ids of the claims that it rests on."""


class Evidence(Value):
    """Verbatim words that state a claim, or how the search for them ended."""

    segment: int | None
    """Number of the segment in which the words begin; None where they were not located."""
    start: int | None = Field(ge=0)
    """First code point in the article's text; None unless `match` is verbatim, normalised or elided."""
    end: int | None = Field(ge=0)
    """The code point after the last one; None as for `start`."""
    quote: str
    """The article's own words from `start` to `end`; where nothing was located, the engine's words."""
    match: Match
    """`verbatim`: equal. `normalised`: equal after reversible folding. `elided`: one of several pieces that an ellipsis
    joined, or that were copied from separate sentences as one quote. `ambiguous`, `edited`, `absent`: not located."""

    @property
    def located(self) -> bool:
        """Whether the words were found, at exactly one place."""
        return self.start is not None


class Source(Value):
    """One link of a claim's chain of sources."""

    name: str
    """The resolved name, or a description for a source without a name."""
    class_: SourceClass = Field(alias="class")
    """What kind of source it is."""
    via: Via | None = None
    """Through what it spoke; None: not said."""
    party_to_event: PartyToEvent = "unknown"
    """Whether it has a stake in what it tells."""
    mention: Span | None = None
    """The words by which the article names it; None where they were not found."""
    cue: Span | None = None
    """The words that attribute; None where there are none (a colon, a post) or they were not found."""


class Quantity(Value):
    """A figure with the words it came from."""

    text: str
    """The words, qualifier and counted thing included ("at least ten heavy missiles")."""
    start: int = Field(ge=0)
    """First code point in the article's text."""
    end: int = Field(ge=0)
    """The code point after the last one."""
    min: int | float | None
    """Least value, included (for `more_than`, excluded); None where no lower bound or no value is given."""
    max: int | float | None
    """Greatest value, included (for `fewer_than`, excluded); None where no upper bound or no value is given."""
    comparator: Comparator
    """How the words bound the figure. `exact` and `about`: min = max. `vague` ("several", "dozens"): no values."""
    unit: str | None = None
    """The unit or the thing counted, as written ("missiles", "percent", "euros"); None where none stands there."""
    counted: str | None = None
    """What is said of it, as written ("were wounded"); None where code cannot tell."""


class Time(Value):
    """A time expression with what it was resolved to."""

    text: str
    """The words ("on Saturday")."""
    start: int = Field(ge=0)
    """First code point in the article's text."""
    end: int = Field(ge=0)
    """The code point after the last one."""
    from_: str | None = Field(default=None, alias="from")
    """First day, ISO 8601; None where unresolved."""
    to: str | None = None
    """Last day, included, ISO 8601; None where unresolved or open."""
    date: str | None = None
    """The same as one ISO 8601 value at its own precision: a day, a month (2024-01), a year, or `from/to`."""
    precision: TimePrecision
    """How exact the words are; `unresolved` where they fix no day ("a few days earlier")."""
    anchor: Literal["published_at", "text"] | None = None
    """What it was resolved against: the date of publication, or the words alone. None where unresolved."""


class Finding(Value):
    """What one check said of a claim, a summary sentence, a statement or an article."""

    check: str
    """Id of the check, such as `number.supported`."""
    severity: Severity
    """`info`: worth knowing. `warn`: look at it. `reject`: not shown as found."""
    message: str
    """One sentence that a fact-checker understands without the manual."""
    spans: tuple[Span, ...] = ()
    """Words of the article that the message is about."""


class Claim(Value):
    """Who says what, through whom, on which words of the text."""

    id: str
    """`c-` and ten hexadecimal digits of a digest of the article, the evidence spans and the text: stable over runs."""
    text: str
    """The claim, self-contained, with its hedges, qualifiers and numbers. No verdict."""
    context: tuple[Evidence, ...] = ()
    """Words from elsewhere in the article that explain a name or a reference in `text`."""
    kind: Kind
    """What is claimed."""
    evidence: tuple[Evidence, ...] = Field(min_length=1)
    """The words that state the claim, located, in the order of the text."""
    sources: tuple[Source, ...] = ()
    """The chain, outermost (who relays) first, innermost (who says it) last. Empty: the outlet's own voice."""
    speech: Speech
    """`direct`: the words are a quotation; `mixed`: partly; `indirect`: told; `none`: the outlet's own voice."""
    modality: Modality
    """How it is claimed."""
    hedge: Span | None = None
    """The words that hedge, deny, question or condition it; None where there are none or they were not found."""
    quantities: tuple[Quantity, ...] = ()
    """Figures of the evidence that the claim is about."""
    times: tuple[Time, ...] = ()
    """Time expressions of the evidence and its attribution, resolved where they can be."""
    places: tuple[Span, ...] = ()
    """Places in the evidence, as written."""
    actors: tuple[Span, ...] = ()
    """People and organisations in the evidence, as written."""
    check_worthiness: float = Field(ge=0, le=1)
    """0 to 1: how much a fact-checker would want to check it. A rank, not a verdict."""
    check_worthiness_reason: str | None = None
    """Why, in a few words; None where the engine gave no reason."""
    findings: tuple[Finding, ...] = ()
    """What the checks said."""
    status: Literal["supported", "flagged"]
    """`supported`: no finding above info. `flagged`: at least one warning."""

    @property
    def source(self) -> Source | None:
        """The innermost source, who says it; None is the outlet's own voice."""
        return self.sources[-1] if self.sources else None


class Rejected(Value):
    """A draft that could not be traced to the article, with the reason."""

    draft: Draft
    """What the engine proposed."""
    findings: tuple[Finding, ...]
    """Why it was rejected, and what else the checks said."""


class Relation(Value):
    """What one claim of the article is to another."""

    type: RelationType
    """`conflicts_with`: both cannot be right. `updates`: the first replaces the second. `same_as`: told twice.
    `part_of`: the first is a part of the second."""
    claims: tuple[str, str]
    """Ids of the two claims."""
    about: str
    """What both are about, in a few words."""


class SummarySentence(Value):
    """One sentence of the summary."""

    text: str
    """The sentence, source first."""
    claims: tuple[str, ...]
    """Ids of the supported claims that it rests on."""
    findings: tuple[Finding, ...] = ()
    """What the checks said."""


class Summary(Value):
    """A neutral summary, written from the supported claims alone."""

    headline: str | None = None
    """A neutral headline; None where none could be written."""
    sentences: tuple[SummarySentence, ...] = ()
    """Two to five sentences; fewer only where there are too few supported claims."""
    rejected: tuple[SummarySentence, ...] = ()
    """Sentences (and headlines, without claims) that said more than their claims, with the findings. No part of it."""


class Coverage(Value):
    """Why a segment of the article is evidence of no claim."""

    segment: int
    """Number of the segment."""
    reason: str
    """Its role where it is no body text (`promo` ...), or the engine's reason (`background`, `opinion` ...)."""


class Usage(Value):
    """Tokens as the endpoint counted them. Usages add up with `+`; unknown and known make unknown."""

    input_tokens: int | None = 0
    """Tokens of the prompts; None where the endpoint sent no count."""
    output_tokens: int | None = 0
    """Tokens of the completions; None where the endpoint sent no count."""

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            input_tokens=_sum(self.input_tokens, other.input_tokens),
            output_tokens=_sum(self.output_tokens, other.output_tokens),
        )


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


class Call(Value):
    """One answered question to a model."""

    purpose: Purpose
    """What it was asked for."""
    prompt: str
    """Name and version of the prompt, such as `claims.v1`."""
    request: str
    """Digest of the request, under which the completion is stored."""
    model: str | None
    """The model that the endpoint says answered."""
    usage: Usage
    """Tokens of all its attempts that were answered."""
    attempts: int
    """Requests sent until this answer came, retries after transport failures included."""
    reasks: int
    """How often the answer did not fit the schema and was asked for again, with the error."""


class Run(Value):
    """How a record was made."""

    engine: EngineName
    """`llm` or `rules`."""
    version: str
    """Version of this program."""
    model: str | None = None
    """The model asked for; None for the rules engine."""
    endpoint: str | None = None
    """Base URL of the endpoint without credentials; None for the rules engine and for replayed answers."""
    prompts: dict[str, str] = Field(default_factory=dict)
    """Digest of each prompt by name and version."""
    calls: tuple[Call, ...] = ()
    """The answers that this record rests on, in order."""
    usage: Usage = Usage()
    """Tokens of all calls."""
    repaired: int = 0
    """How many drafts were accepted only after a repair."""
    elapsed_s: float = 0.0
    """Wall time of the article, in seconds."""


class ErrorNote(Value):
    """Why an article has no result."""

    type: str
    """Class of the error, such as `Refused`."""
    message: str
    """What happened and what to do, in one line."""


class Record(Value):
    """One article in, one record out, always."""

    schema_version: Literal[1] = SCHEMA_VERSION
    """Version of this format."""
    article: Article
    """The article as it was given."""
    segments: tuple[Segment, ...] = ()
    """Its numbered sentences with their roles."""
    findings: tuple[Finding, ...] = ()
    """What the checks said of the article itself (hidden characters, instruction-like text)."""
    summary: Summary = Summary()
    """The summary; empty where there is no supported claim."""
    claims: tuple[Claim, ...] = ()
    """Supported and flagged claims, in the order of the text."""
    rejected: tuple[Rejected, ...] = ()
    """Drafts that could not be traced, with the reason."""
    relations: tuple[Relation, ...] = ()
    """Conflicts, updates and repetitions between the claims."""
    coverage: tuple[Coverage, ...] = ()
    """For every segment that is evidence of no claim, why."""
    run: Run
    """How this record was made."""
    status: Status
    """How the article ended; see FAILED for those that hold no result."""
    error: ErrorNote | None = None
    """Why there is no result; None where there is one."""

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        known = {claim.id for claim in self.claims}
        if len(known) != len(self.claims):
            raise ValueError("two claims have the same id")
        named = [i for sentence in self.summary.sentences for i in sentence.claims]
        named += [i for relation in self.relations for i in relation.claims]
        if lost := sorted(set(named) - known):
            raise ValueError(f"no claim has the id {lost[0]}")
        return self
