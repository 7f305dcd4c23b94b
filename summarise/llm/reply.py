"""What the model is asked to answer, and the one way in which its text becomes that.

The reply models are apart from the data models: flat lists joined by ids, every field required, "not said" is null, no
limits on numbers and lengths (the subset of JSON Schema that strict structured output has in common). Nothing is asked
that code derives. A whole-reply code fence and a leading `<think>` block are unwrapped; nothing else is repaired.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError, model_validator

from summarise.data import Kind, Modality, PartyToEvent, RelationType, SourceClass, Via
from summarise.errors import BadOutput

SkipReason = Literal["background", "opinion", "question", "ambiguous", "repetition", "no_claim", "instruction"]
_Reply = TypeVar("_Reply", bound="Reply")

_FENCE: Final = re.compile(r"```[A-Za-z0-9_-]*[ \t]*\n(.*)\n[ \t]*```", re.DOTALL)
_THINKING: Final = re.compile(r"\s*<think>.*?</think>", re.DOTALL)
_LONGEST_LIST: Final = 2_000
_LONGEST_TEXT: Final = 20_000


class Reply(BaseModel):
    """What all replies share: strict, nothing unknown, every field required."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        allow_inf_nan=False,
        use_attribute_docstrings=True,
        populate_by_name=True,
    )


class ClaimReply(Reply):
    """One claim."""

    id: str
    """Its number in your answer: "1", "2" ..."""
    text: str
    """The claim as a sentence that stands alone."""
    kind: Kind
    """What is claimed."""
    modality: Modality
    """How it is claimed."""
    hedge: str | None
    """The copied words that hedge, deny, question, condition or predict it; null if modality is asserted."""
    check_worthiness: float
    """From 0 to 1."""
    why: str
    """Why a fact-checker would or would not check it, in at most eight words."""


class QuoteReply(Reply):
    """Copied words that belong to a claim."""

    claim: str
    """The id of the claim."""
    segment: int
    """The number of the segment in which they stand."""
    words: str
    """The words, copied exactly."""
    use: Literal["evidence", "context"]
    """evidence: they state the claim. context: they explain a name or reference in its text."""


class SourceReply(Reply):
    """One link of a claim's chain of sources."""

    claim: str
    """The id of the claim."""
    position: int
    """1 is the outermost link, who relays; the highest number is who says it."""
    name: str
    """The resolved name, or `unnamed: ` and the article's description."""
    segment: int
    """The number of the segment in which the words stand."""
    words: str
    """The copied words by which that segment names the source, a pronoun or description included."""
    cue: str | None
    """The copied words that attribute, such as said; null where there are none."""
    source_class: SourceClass
    """What kind of source it is."""
    via: Via | None
    """Through what it spoke; null if the article does not say."""
    party_to_event: PartyToEvent
    """Whether the source has a stake in what it tells."""


class RelationReply(Reply):
    """A relation between two claims that their figures do not show."""

    type: RelationType
    """What the first is to the second."""
    first: str
    """Id of a claim."""
    second: str
    """Id of another claim."""
    about: str
    """What both are about, in at most six words."""


class SkippedReply(Reply):
    """A segment that holds no claim."""

    segment: int
    """Its number."""
    reason: SkipReason
    """Why."""


class _JoinedReply(Reply):
    """Lists that are joined by the ids of their claims."""

    claims: list[ClaimReply]
    quotes: list[QuoteReply]
    sources: list[SourceReply]

    @model_validator(mode="after")
    def _joins(self) -> Self:
        ids = [claim.id for claim in self.claims]
        if len(set(ids)) != len(ids):
            raise ValueError("two claims have the same id")
        named = {quote.claim for quote in self.quotes} | {source.claim for source in self.sources}
        if lost := sorted(named - set(ids)):
            raise ValueError(f"quotes or sources name a claim {lost[0]!r} that is not under claims")
        return self


class ClaimsReply(_JoinedReply):
    """The answer to the prompt `claims`."""

    claims: list[ClaimReply]
    """All claims, in the order of the article."""
    quotes: list[QuoteReply]
    """The words of each claim: at least one quote with use evidence for every claim."""
    sources: list[SourceReply]
    """The chain of each claim; no entry for a claim in the outlet's own voice."""
    relations: list[RelationReply]
    """Relations between claims."""
    skipped: list[SkippedReply]
    """Every segment with the role body or post that is evidence of no claim."""


class RepairReply(_JoinedReply):
    """The answer to the prompt `repair`."""

    claims: list[ClaimReply]
    """The mended claims, under the ids given; leave out those that cannot be mended."""
    quotes: list[QuoteReply]
    """The words of each mended claim."""
    sources: list[SourceReply]
    """The chain of each mended claim."""


class SentenceReply(Reply):
    """One sentence of the summary."""

    text: str
    """The sentence."""
    claims: list[str]
    """Ids of the claims that it rests on."""


class SummaryReply(Reply):
    """The answer to the prompt `summary`."""

    headline: str
    """A neutral headline, without full stop."""
    sentences: list[SentenceReply]
    """Two to five sentences."""


REPLIES: Final[Mapping[str, type[Reply]]] = {"claims": ClaimsReply, "repair": RepairReply, "summary": SummaryReply}
"""The reply that each schema name asks for."""


def schema_of(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a reply in the subset that strict structured output accepts: no titles, no defaults."""
    return {key: _plain(value) for key, value in REPLIES[name].model_json_schema().items() if key != "title"}


def _plain(node: JsonValue) -> JsonValue:
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items() if not (key == "title" and isinstance(value, str))}
    return [_plain(value) for value in node] if isinstance(node, list) else node


def parse_reply(text: str, form: type[_Reply]) -> _Reply:
    """Parse a model's text.

    Raises:
        BadOutput: The text is no such reply; the message says what is wrong, in words for the reask.
    """
    bare = _unwrap(text)
    if not bare:
        raise BadOutput("the reply is empty", reply=text)
    try:
        value = json.loads(bare, object_pairs_hook=_no_duplicates, parse_constant=_no_constants)
        return form.model_validate_json(json.dumps(_capped(value)))
    except ValidationError as error:
        raise BadOutput(f"the reply does not fit the schema: {_first_errors(error)}", reply=text) from error
    except RecursionError as error:
        raise BadOutput("the reply is nested too deeply", reply=text) from error
    except ValueError as error:
        raise BadOutput(f"the reply is not one JSON object: {error}", reply=text) from error


def _unwrap(text: str) -> str:
    """The reply without a leading thinking block and without a fence round the whole of it."""
    bare = _THINKING.sub("", text, count=1).strip() if text.lstrip().startswith("<think>") else text.strip()
    fence = _FENCE.fullmatch(bare)
    return fence[1].strip() if fence else bare


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("the same key stands twice in an object")
    return found


def _no_constants(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _capped(value: JsonValue) -> JsonValue:
    """The value, unless a list or text in it is absurdly long. Lone surrogates, which no file holds, become U+FFFD."""
    if isinstance(value, str):
        if len(value) > _LONGEST_TEXT:
            raise ValueError(f"a text is longer than {_LONGEST_TEXT} characters")
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        if len(value) > _LONGEST_LIST:
            raise ValueError(f"a list is longer than {_LONGEST_LIST} entries")
        return [_capped(item) for item in value]
    if isinstance(value, dict):
        return {str(_capped(key)): _capped(item) for key, item in value.items()}
    return value


def _first_errors(error: ValidationError) -> str:
    """The first three errors, each with its place, without the input."""
    found = error.errors(include_url=False, include_input=False)
    lines = [f"{'.'.join(str(part) for part in e['loc']) or 'root'}: {e['msg']}" for e in found[:3]]
    more = f" (and {len(found) - 3} more)" if len(found) > 3 else ""
    return "; ".join(lines) + more
