"""One reask: an answer that does not fit its schema is asked for again, once, with the error quoted.

What leaves here parses, so the layers above may store it. It repairs nothing itself.
"""

from summarise.errors import BadOutput
from summarise.llm.call import LLM, Completion, Message, Request
from summarise.llm.reply import REPLIES, parse_reply


class Reasking:
    """Wraps an LLM: parses each answer, and asks once more where it does not parse."""

    def __init__(self, inner: LLM) -> None:
        self._inner = inner

    async def complete(self, request: Request) -> Completion:
        """Answer a request with a completion that parses.

        The completion counts the tokens and attempts of both questions. Raises as `LLM.complete`; BadOutput after the
        second answer.
        """
        form = REPLIES[request.schema_name]
        first = Completion(content="", finish_reason=None, model=None)
        try:
            first = await self._inner.complete(request)
            parse_reply(first.content, form)
        except BadOutput as error:
            again = request.model_copy(update={"messages": (*request.messages, *_explain(first, error))})
        else:
            return first
        second = await self._inner.complete(again)
        parse_reply(second.content, form)
        return second.model_copy(
            update={
                "usage": first.usage + second.usage,
                "attempts": first.attempts + second.attempts,
                "reasks": first.reasks + second.reasks + 1,
            }
        )


def _explain(completion: Completion, error: BadOutput) -> tuple[Message, ...]:
    """The answer, if there was a text, and what is wrong with it."""
    wrong = f"A program cannot read this answer: {error}. Answer again: one whole JSON object of the schema."
    given = (Message(role="assistant", content=completion.content),) if completion.content else ()
    return (*given, Message(role="user", content=wrong))
