"""One owner of retry: bounded by attempts and by time, never earlier than the server asks."""

import asyncio

import pytest

from summarise.errors import AuthenticationFailed, BadOutput, DeadlineExceeded, EndpointError
from summarise.llm.call import Completion, Message, Request
from summarise.llm.pacing import Pacing

REQUEST = Request(messages=(Message(role="user", content="?"),), schema_name="claims", json_schema={}, model="m")
ANSWER = Completion(content="{}", finish_reason="stop", model=None)


def down(retry_after_s=None):
    return EndpointError("server says 503", retryable=True, retry_after_s=retry_after_s)


class Scripted:
    """Answers or fails as a list says."""

    def __init__(self, *script):
        self.script, self.asked = list(script), 0

    async def complete(self, request):
        self.asked += 1
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step


def pace(*script, **bounds):
    inner, waits = Scripted(*script), []

    async def sleep(seconds):
        waits.append(seconds)

    result = None
    try:
        result = asyncio.run(Pacing(inner, sleep=sleep, **bounds).complete(REQUEST))
    except Exception as error:  # noqa: BLE001  # the test looks at it
        result = error
    return result, inner.asked, waits


def test_a_passing_failure_is_tried_again_and_counted():
    result, asked, waits = pace(down(), down(), ANSWER)
    assert (result.attempts, asked, len(waits)) == (3, 3, 2)
    assert 0 <= waits[0] <= 0.5
    assert 0 <= waits[1] <= 1.0


def test_the_attempts_that_the_inner_llm_needed_count_too():
    result, _, _ = pace(down(), ANSWER.model_copy(update={"attempts": 2}))
    assert result.attempts == 3


def test_it_gives_up_after_the_attempts_and_says_so():
    result, asked, _ = pace(*[down()] * 9, attempts=4)
    assert isinstance(result, EndpointError)
    assert (str(result), asked) == ("server says 503 (attempt 4 of 4)", 4)


def test_no_request_is_earlier_than_the_server_asks():
    _, _, waits = pace(down(12.0), ANSWER)
    assert 12.0 <= waits[0] <= 12.5


def test_a_wait_beyond_the_patience_is_not_begun():
    result, asked, waits = pace(down(301.0), ANSWER)
    assert isinstance(result, EndpointError)
    assert (str(result), asked, waits) == ("server says 503; the server asks to wait 301 s", 1, [])


def test_patience_ends_however_many_attempts_are_left():
    result, asked, waits = pace(*[down(100.0)] * 9, attempts=9, patience_s=250.0)
    assert isinstance(result, EndpointError)
    assert (asked, len(waits)) == (3, 2)


def test_a_missed_deadline_is_tried_again_once():
    result, asked, _ = pace(DeadlineExceeded("no reply"), DeadlineExceeded("no reply"), ANSWER)
    assert isinstance(result, DeadlineExceeded)
    assert asked == 2


def test_the_second_try_after_a_missed_deadline_is_not_bound_by_the_patience():
    result, asked, _ = pace(DeadlineExceeded("no reply"), ANSWER, patience_s=0.0)
    assert (result.attempts, asked) == (2, 2)


@pytest.mark.parametrize(
    "error", [EndpointError("400", retryable=False), AuthenticationFailed("401"), BadOutput("empty"), ValueError("bug")]
)
def test_what_cannot_succeed_is_raised_at_once(error):
    result, asked, waits = pace(error, ANSWER)
    assert (result, asked, waits) == (error, 1, [])
