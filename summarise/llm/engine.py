"""The engine with a model: renders a prompt, asks an LLM, and turns its reply into drafts and sentences.

It asks only what code cannot derive, and takes nothing of the answer on trust: grounding and checks come after it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from summarise.data import (
    Call,
    Claim,
    Coverage,
    Draft,
    DraftRelation,
    DraftSentence,
    DraftSource,
    Purpose,
    Quote,
    Rejected,
    Relation,
)
from summarise.engine import Composition, EngineIdentity, Extraction, Repair
from summarise.ground import Ground
from summarise.llm.call import LLM, Request, Sampling
from summarise.llm.prompt import Prompt, describe_article, describe_claims, describe_failures
from summarise.llm.reply import (
    REPLIES,
    ClaimReply,
    ClaimsReply,
    QuoteReply,
    RepairReply,
    Reply,
    SourceReply,
    SummaryReply,
    parse_reply,
    schema_of,
)

_Form = TypeVar("_Form", bound=Reply)


class LLMEngine:
    """Proposes claims and a summary by asking a model."""

    def __init__(
        self,
        llm: LLM,
        *,
        model: str,
        prompts: Mapping[str, Prompt],
        endpoint: str | None = None,
        sampling: Sampling | None = None,
    ) -> None:
        """Join an LLM with prompts.

        Args:
            llm: Whatever answers; its completions need not have been parsed.
            model: The model to ask for.
            prompts: One prompt for each name in `prompt.NAMES`.
            endpoint: Base URL without credentials, for the record; None for replayed answers.
            sampling: How answers are drawn; None: repeatable, at most 16,384 tokens.
        """
        self._llm, self._model, self._prompts = llm, model, prompts
        self._sampling = sampling or Sampling()
        self._schemas = {name: schema_of(name) for name in REPLIES}
        self._identity = EngineIdentity(
            name="llm",
            model=model,
            endpoint=endpoint,
            prompts={prompt.name: prompt.digest for prompt in prompts.values()},
            settings=self._sampling.model_dump(),
        )

    @property
    def identity(self) -> EngineIdentity:
        """Who proposes."""
        return self._identity

    async def extract(self, ground: Ground) -> Extraction:
        """Propose the claims of an article, with one call."""
        variables = describe_article(ground.article, ground.segments)
        reply, call = await self._ask("claims", "extract", variables, ClaimsReply)
        drafts = _join(reply.claims, reply.quotes, reply.sources)
        position = {draft_id: index for index, draft_id in enumerate(drafts)}
        return Extraction(
            drafts=tuple(drafts.values()),
            relations=tuple(
                DraftRelation(type=r.type, first=position[r.first], second=position[r.second], about=r.about)
                for r in reply.relations
                if r.first in position and r.second in position and r.first != r.second
            ),
            skipped=tuple(Coverage(segment=s.segment, reason=s.reason) for s in reply.skipped),
            calls=(call,),
        )

    async def repair(self, ground: Ground, failed: Sequence[Rejected]) -> Repair:
        """Mend the drafts that failed, with one call for all of them."""
        variables = describe_failures(ground.article, ground.segments, failed)
        reply, call = await self._ask("repair", "repair", variables, RepairReply)
        mended = _join(reply.claims, reply.quotes, reply.sources)
        return Repair(drafts=tuple(mended.get(str(n)) for n in range(1, len(failed) + 1)), calls=(call,))

    async def compose(self, ground: Ground, claims: Sequence[Claim], relations: Sequence[Relation]) -> Composition:
        """Write a summary from the claims alone, with one call."""
        variables = describe_claims(ground.article, claims, relations)
        reply, call = await self._ask("summary", "compose", variables, SummaryReply)
        sentences = tuple(
            DraftSentence(text=s.text.strip(), claims=tuple(dict.fromkeys(s.claims))) for s in reply.sentences
        )
        return Composition(headline=reply.headline.strip() or None, sentences=sentences, calls=(call,))

    def ask(self, name: str, variables: Mapping[str, Any]) -> Request:
        """Return the request that a prompt and its variables make; nothing is sent."""
        return Request(
            messages=self._prompts[name].render(variables),
            schema_name=name,
            json_schema=self._schemas[name],
            sampling=self._sampling,
            model=self._model,
        )

    async def _ask(
        self, name: str, purpose: Purpose, variables: Mapping[str, Any], form: type[_Form]
    ) -> tuple[_Form, Call]:
        request = self.ask(name, variables)
        completion = await self._llm.complete(request)
        reply = parse_reply(completion.content, form)
        call = Call(
            purpose=purpose,
            prompt=self._prompts[name].name,
            request=request.digest,
            model=completion.model,
            usage=completion.usage,
            attempts=completion.attempts,
            reasks=completion.reasks,
        )
        return reply, call


def _join(
    claims: Iterable[ClaimReply], quotes: Iterable[QuoteReply], sources: Iterable[SourceReply]
) -> dict[str, Draft]:
    """Put the flat lists together: a draft for each claim, by its id, in their order."""
    evidence: dict[str, list[Quote]] = defaultdict(list)
    context: dict[str, list[Quote]] = defaultdict(list)
    for quote in quotes:
        words = evidence if quote.use == "evidence" else context
        words[quote.claim].append(Quote(quote=quote.words, segment=quote.segment))
    chains: dict[str, list[SourceReply]] = defaultdict(list)
    for source in sources:
        chains[source.claim].append(source)
    return {
        claim.id: Draft(
            text=claim.text.strip(),
            kind=claim.kind,
            modality=claim.modality,
            hedge=claim.hedge or None,
            evidence=tuple(evidence[claim.id]),
            context=tuple(context[claim.id]),
            sources=tuple(_link(source) for source in sorted(chains[claim.id], key=lambda s: s.position)),
            check_worthiness=min(max(claim.check_worthiness, 0.0), 1.0),
            check_worthiness_reason=claim.why.strip() or None,
        )
        for claim in claims
    }


def _link(source: SourceReply) -> DraftSource:
    return DraftSource(
        name=source.name.strip(),
        mention=Quote(quote=source.words, segment=source.segment) if source.words.strip() else None,
        cue=Quote(quote=source.cue, segment=source.segment) if source.cue and source.cue.strip() else None,
        class_=source.source_class,
        via=source.via,
        party_to_event=source.party_to_event,
    )
