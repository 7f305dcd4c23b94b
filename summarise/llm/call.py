"""A question to a model and its answer: Request, Completion, and the one-method protocol that joins them.

Retry, reask, storing, capture and replay are wrappers of the same method around the one class that talks to the
network (`chat.py`). What comes out of `complete` is whole: a refusal, a filtered, truncated or unusable answer is an
error (`errors.py`), never a Completion.
"""

from typing import Any, Final, Literal, Protocol

from pydantic import Field

from summarise.data import Usage, Value, canonical_json, sha256

DEFAULT_MAX_OUTPUT_TOKENS: Final = 16_384


class Message(Value):
    """One message of the conversation."""

    role: Literal["system", "user", "assistant"]
    """Who speaks."""
    content: str
    """The text, as sent."""


class Sampling(Value):
    """How the answer is drawn. None leaves a choice to the endpoint."""

    temperature: float | None = 0.0
    """0 is the most repeatable; dropped for a model that refuses it."""
    max_output_tokens: int = DEFAULT_MAX_OUTPUT_TOKENS
    """Most tokens of the answer, reasoning included."""


class Request(Value):
    """Everything that decides what is answered, and who answers; nothing else."""

    messages: tuple[Message, ...] = Field(min_length=1)
    """The conversation so far."""
    schema_name: str
    """Name of the reply that is asked for: `claims`, `repair` or `summary`."""
    json_schema: dict[str, Any]
    """JSON Schema of the reply."""
    sampling: Sampling = Sampling()
    """How the answer is drawn."""
    model: str
    """Who is asked; not in the digest."""

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON of messages, schema and sampling: equal questions are equal digests."""
        return sha256(canonical_json(self.model_dump(exclude={"model"})))


class Completion(Value):
    """A whole answer."""

    content: str
    """The text of the answer, as received (U+FFFD for what is no text)."""
    finish_reason: str | None
    """As received: `stop`, or what an endpoint says instead."""
    model: str | None
    """The model that the endpoint says answered; None: not said."""
    usage: Usage = Usage(input_tokens=None, output_tokens=None)
    """Tokens of all answered attempts together."""
    attempts: int = 1
    """Requests sent until this answer came."""
    reasks: int = 0
    """How often the answer did not fit the schema and was asked for again."""


class LLM(Protocol):
    """Whatever answers a Request: the network, a folder, a stand-in of a test, or a wrapper of another LLM."""

    async def complete(self, request: Request) -> Completion:
        """Answer one request.

        Raises:
            ArticleError: This request has no usable answer; others may have.
            RunStopped: No request can be answered.
        """
        ...
