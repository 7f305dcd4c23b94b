"""The protocol that both engines keep: propose drafts, mend those that failed, compose a summary from what held.

An engine proposes only. Grounding, checks, ids, offsets of what it copied, quantities, times and conflicts of figures
are the pipeline's work, the same for every engine. What it reads of an article it asks the ground for, which reads each
thing once for the engine and the checks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from summarise.data import (
    Call,
    Claim,
    Coverage,
    Draft,
    DraftRelation,
    DraftSentence,
    EngineName,
    Rejected,
    Relation,
)
from summarise.ground import Ground


@dataclass(frozen=True)
class Extraction:
    """What an engine makes of an article."""

    drafts: tuple[Draft, ...]
    """Proposed claims, in the order of the text."""
    relations: tuple[DraftRelation, ...] = ()
    """Relations that figures do not show."""
    skipped: tuple[Coverage, ...] = ()
    """Segments that hold no claim, with the reason (`background`, `opinion` ...)."""
    calls: tuple[Call, ...] = ()
    """The answers that this rests on; empty for the rules engine."""


@dataclass(frozen=True)
class Repair:
    """What an engine makes of drafts that failed the checks."""

    drafts: tuple[Draft | None, ...]
    """For each failed draft, in their order: the mended draft, or None where the engine takes it back."""
    calls: tuple[Call, ...] = ()
    """As in Extraction."""


@dataclass(frozen=True)
class Composition:
    """A proposed summary."""

    headline: str | None
    """A neutral headline; None where there is none."""
    sentences: tuple[DraftSentence, ...]
    """Two to five sentences that cite claims."""
    calls: tuple[Call, ...] = ()
    """As in Extraction."""


@dataclass(frozen=True)
class EngineIdentity:
    """What a record says of the engine, and what decides whether two runs are the same."""

    name: EngineName
    """`llm` or `rules`."""
    model: str | None = None
    """The model asked for; None for the rules engine."""
    endpoint: str | None = None
    """Base URL without credentials; None where nothing is asked over a network."""
    prompts: dict[str, str] = field(default_factory=dict)
    """Digest of each prompt by name and version."""
    settings: dict[str, str | int | float | None] = field(default_factory=dict)
    """Whatever else changes the result, such as the sampling."""


class Engine(Protocol):
    """Proposes claims and a summary."""

    @property
    def identity(self) -> EngineIdentity:
        """Who proposes."""
        ...

    async def extract(self, ground: Ground) -> Extraction:
        """Propose the claims of an article: `ground.article`, cut into `ground.segments`.

        Raises:
            ArticleError: This article has no result.
            RunStopped: No article can have one.
        """
        ...

    async def repair(self, ground: Ground, failed: Sequence[Rejected]) -> Repair:
        """Mend the drafts that failed, once. Raises as `extract`."""
        ...

    async def compose(self, ground: Ground, claims: Sequence[Claim], relations: Sequence[Relation]) -> Composition:
        """Write a summary from supported claims alone. Raises as `extract`."""
        ...
