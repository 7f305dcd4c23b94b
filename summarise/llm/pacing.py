"""Pacing: the one owner of retry. A request that failed in transport is sent again, bounded by attempts and by time.

Retried is what the error says may succeed later, and a missed deadline once. Waits grow, with full jitter, and are
never shorter than the server asks. What is wrong with an answer is no matter of this module.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Final

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception
from tenacity.stop import stop_base

from summarise.errors import ArticleError, DeadlineExceeded, EndpointError
from summarise.llm.call import LLM, Completion, Request

DEFAULT_ATTEMPTS: Final = 5
DEFAULT_PATIENCE_S: Final = 300.0
_FIRST_WAIT_S: Final = 0.5
_LONGEST_WAIT_S: Final = 30.0


class Pacing:
    """An LLM that sends a request again when the inner LLM could not get it answered."""

    def __init__(
        self,
        inner: LLM,
        *,
        attempts: int = DEFAULT_ATTEMPTS,
        patience_s: float = DEFAULT_PATIENCE_S,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Wrap `inner`.

        Args:
            inner: Whoever is asked.
            attempts: Most requests for one answer, at least 1.
            patience_s: Longest time from the first request to the start of the last, in seconds. The second try after a
                missed deadline is not bound by it, since the deadline may be as long.
            sleep: Waits that many seconds; another one in tests.
        """
        self._inner, self._attempts, self._patience_s, self._sleep = inner, attempts, patience_s, sleep

    async def complete(self, request: Request) -> Completion:
        """Answer as the inner LLM does, sooner or later; `attempts` counts all requests.

        Raises:
            ArticleError: As the inner LLM's last attempt; the message says which attempt it was.
            RunStopped: As the inner LLM.
        """
        sent = 0
        missed_deadlines = 0

        def may_succeed(error: BaseException) -> bool:
            nonlocal missed_deadlines
            if isinstance(error, DeadlineExceeded):
                missed_deadlines += 1
                return missed_deadlines == 1
            return isinstance(error, EndpointError) and error.retryable

        retrying = AsyncRetrying(
            retry=retry_if_exception(may_succeed),
            stop=_Bound(self._attempts, self._patience_s),
            wait=_choose_wait,
            sleep=self._sleep,
            reraise=True,
        )
        try:
            async for attempt in retrying:
                with attempt:
                    sent += 1
                    completion = await self._inner.complete(request)
                    return completion.model_copy(update={"attempts": completion.attempts + sent - 1})
        except ArticleError as error:
            asked_s = error.retry_after_s if isinstance(error, EndpointError) and error.retryable else None
            wait = f"; the server asks to wait {asked_s:.0f} s" if asked_s and sent < self._attempts else ""
            count = f" (attempt {sent} of {self._attempts})" if sent > 1 else ""
            error.args = (f"{error}{wait}{count}",)
            raise
        raise AssertionError("tenacity ended without an answer or an error")


class _Bound(stop_base):
    """Stop after so many attempts, or if the next could not start in time."""

    def __init__(self, attempts: int, patience_s: float) -> None:
        self._attempts, self._patience_s = attempts, patience_s

    def __call__(self, state: RetryCallState) -> bool:
        if state.attempt_number >= self._attempts:
            return True
        if state.outcome is not None and isinstance(state.outcome.exception(), DeadlineExceeded):
            return False
        # idle_for counts the waits so far: with a test's own sleep no time passes, and yet patience ends.
        passed_s = max(state.seconds_since_start or 0.0, state.idle_for)
        return passed_s + _asked_wait(state) > self._patience_s


def _choose_wait(state: RetryCallState) -> float:
    """Full jitter (Brooker, "Exponential Backoff And Jitter", 2015), but no less than the server asks."""
    ceiling = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2 ** (state.attempt_number - 1))
    jitter = random.uniform(0.0, ceiling)  # noqa: S311  # spreads load, keeps no secret
    asked = _asked_wait(state)
    return asked + jitter if asked else jitter


def _asked_wait(state: RetryCallState) -> float:
    """The seconds that the server asked for; 0 if it did not."""
    error = state.outcome.exception() if state.outcome else None
    return error.retry_after_s or 0.0 if isinstance(error, EndpointError) else 0.0
