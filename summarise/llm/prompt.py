"""Prompts: versioned folders of Jinja templates, and the variables that an article, drafts or claims give them.

Templates are strict (a missing variable is an error) and sandboxed. Text of an article is a variable, never template
source, so braces in it stay as they are. The material is fenced by a mark made from the article's digest, which no
article can contain. This module asks no model.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarise.data import Article, Claim, Rejected, Relation, Segment, canonical_json, sha256
from summarise.errors import ConfigurationError
from summarise.llm.call import Message
from summarise.text.fold import find_hidden
from summarise.text.segment import segment_at

NAMES: Final = ("claims", "repair", "summary")
"""The prompts that the engine needs."""

_FOLDER: Final = re.compile(r"([a-z_]+)\.v([0-9]{1,4})")
_MOST_NEAR: Final = 24
"""Segments shown for a repair: with the drafts, a request of constant size."""


def find_packaged() -> Path:
    """Return the folder of the prompts that come with the program: inside the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "prompts"
    return inside if inside.is_dir() else package.parent / "prompts"


@dataclass(frozen=True)
class Prompt:
    """One version of one prompt: a system and a user message."""

    name: str
    """Name and version: `claims.v1`."""
    folder: Path
    """Where its `system.jinja` and `user.jinja` are."""

    @cached_property
    def sources(self) -> Mapping[str, str]:
        """The template text of each message by role.

        Raises:
            ConfigurationError: A file is missing or not UTF-8.
        """
        found = {}
        for role in ("system", "user"):
            path = self.folder / f"{role}.jinja"
            try:
                found[role] = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise ConfigurationError(f"prompt {self.name}: cannot read {path}: {error}") from error
        return found

    @property
    def digest(self) -> str:
        """SHA-256 of both templates."""
        return sha256(canonical_json(dict(self.sources)))

    def render(self, variables: Mapping[str, Any]) -> tuple[Message, Message]:
        """Return the system and the user message.

        Raises:
            ConfigurationError: A template is broken, or uses a variable that there is none of.
        """
        environment = ImmutableSandboxedEnvironment(
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )
        contents = []
        for role, source in self.sources.items():
            try:
                contents.append(environment.from_string(source).render(variables).strip())
            except jinja2.UndefinedError as error:
                known = ", ".join(sorted(variables))
                raise ConfigurationError(
                    f"prompt {self.name}, {role}.jinja: {error.message}; there are: {known}"
                ) from error
            except (jinja2.TemplateError, TypeError, ValueError, OverflowError) as error:
                line = f", line {error.lineno}" if isinstance(error, jinja2.TemplateSyntaxError) else ""
                raise ConfigurationError(f"prompt {self.name}, {role}.jinja{line}: {error}") from error
        return Message(role="system", content=contents[0]), Message(role="user", content=contents[1])


def list_prompts(folder: Path | None = None) -> tuple[Prompt, ...]:
    """Return all prompts of `folder` and, for names it lacks, the packaged ones; by name, oldest version first.

    Raises:
        ConfigurationError: `folder` is none, or holds no prompt.
    """
    packaged = _scan(find_packaged())
    if folder is None:
        return packaged
    if not folder.is_dir():
        raise ConfigurationError(f"no folder of prompts: {folder}")
    own = _scan(folder)
    if not own:
        raise ConfigurationError(
            f"{folder} holds no prompt: want folders such as claims.v2 with system.jinja and user.jinja"
        )
    names = {_split(prompt.name)[0] for prompt in own}
    return tuple(sorted([*own, *(p for p in packaged if _split(p.name)[0] not in names)], key=lambda p: _split(p.name)))


def load_prompts(folder: Path | None = None) -> dict[str, Prompt]:
    """Return the newest version of each prompt in NAMES. Raises as `list_prompts`."""
    found = {_split(prompt.name)[0]: prompt for prompt in list_prompts(folder)}
    if missing := [name for name in NAMES if name not in found]:
        raise ConfigurationError(f"no prompt {missing[0]!r} in {folder or find_packaged()}")
    return {name: found[name] for name in NAMES}


def describe_article(article: Article, segments: Sequence[Segment]) -> dict[str, Any]:
    """Return the variables of the prompt `claims`."""
    published = article.published_at
    if day := article.published_on:
        published = f"{published} ({day:%A})"
    return {
        "mark": _mark(article),
        "published": published,
        "language": article.language,
        "publisher": _visible(article.publisher),
        "title": _visible(article.title),
        "segments": [_show(article, segment) for segment in segments],
    }


def describe_failures(article: Article, segments: Sequence[Segment], failed: Sequence[Rejected]) -> dict[str, Any]:
    """Return the variables of the prompt `repair`; drafts are numbered from 1 in their order.

    Shown are the segments that the engine named, those that the findings are about, and as many next to them as fit: no
    more for a long article than for a short one.
    """
    near: dict[int, None] = {}
    for distance in (0, 1, 2):
        for rejected in failed:
            named = [quote.segment or 0 for quote in rejected.draft.evidence]
            told = [segment_at(segments, span.start) for finding in rejected.findings for span in finding.spans]
            for middle in dict.fromkeys((*named, *(segment.n for segment in told if segment))):
                for n in (middle - distance, middle + distance):
                    near.setdefault(n)
    wanted = set(list(near)[:_MOST_NEAR])
    items = [
        {
            "id": str(number),
            "draft": rejected.draft.model_dump_json(exclude_defaults=True),
            "findings": [f"{finding.check}: {finding.message}" for finding in rejected.findings],
        }
        for number, rejected in enumerate(failed, 1)
    ]
    return {
        "mark": _mark(article),
        "publisher": _visible(article.publisher),
        "failed": items,
        "segments": [_show(article, segment) for segment in segments if segment.n in wanted],
    }


def describe_claims(article: Article, claims: Sequence[Claim], relations: Sequence[Relation]) -> dict[str, Any]:
    """Return the variables of the prompt `summary`: the claims and what joins them, nothing else of the article."""
    known = {claim.id for claim in claims}
    return {
        "mark": _mark(article),
        "published": article.published_at,
        "publisher": _visible(article.publisher),
        "claims": [
            {
                "id": claim.id,
                "weight": f"{claim.check_worthiness:.1f}",
                "kind": claim.kind,
                "modality": claim.modality,
                "text": _visible(claim.text),
                "source": _visible(", cited by ".join(source.name for source in reversed(claim.sources))) or None,
            }
            for claim in claims
        ],
        "relations": [
            _visible(f"{r.claims[0]} {r.type.replace('_', ' ')} {r.claims[1]}: {r.about}")
            for r in relations
            if known.issuperset(r.claims)
        ],
    }


def _scan(folder: Path) -> tuple[Prompt, ...]:
    found = [Prompt(path.name, path) for path in folder.iterdir() if _FOLDER.fullmatch(path.name) and path.is_dir()]
    return tuple(sorted(found, key=lambda prompt: _split(prompt.name)))


def _split(name: str) -> tuple[str, int]:
    stem, _, version = name.rpartition(".v")
    return stem, int(version)


def _mark(article: Article) -> str:
    """A word that no article can hold, since it depends on the digest of the whole article."""
    return sha256(f"fence {article.digest}")[:16]


def _show(article: Article, segment: Segment) -> dict[str, Any]:
    return {"n": segment.n, "role": segment.role, "text": _visible(article.text[segment.start : segment.end])}


def _visible(text: str | None) -> str:
    """The text without characters that a reader could not see; they are reported, and grounding passes over them."""
    if not text:
        return ""
    for start, end in reversed(find_hidden(text)):
        text = text[:start] + text[end:]
    return text
