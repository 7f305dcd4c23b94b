"""The error tree. What is decided once here (which status, stop or go on, try again) is asked of attributes elsewhere.

SummariseError
├── UsageError              the user can mend it: exit 2
│   ├── InputError          a file that cannot be read as articles
│   └── ConfigurationError  an engine, prompt, endpoint or store that cannot be used as given
├── ArticleError            one article ends with `status`; the others go on
│   ├── UnsupportedLanguage     the rules engine reads English only
│   ├── TooLarge                over the size limits, or over the model's context
│   ├── Refused                 the model declined
│   ├── Filtered                a content filter stopped the request or the reply
│   ├── Truncated               the reply hit the output limit
│   ├── BadOutput               the reply is no usable answer, after one reask
│   ├── DeadlineExceeded        no whole reply in time
│   └── EndpointError           the server or the connection failed; `retryable`, `retry_after_s`
└── RunStopped              no article can succeed: exit 3
├── AuthenticationFailed    key missing, wrong or not allowed
├── NoCredit                the account cannot pay
├── UnknownModel            the endpoint does not know the model, or has no such path
├── UnsafeEndpoint          the endpoint redirects, or its certificate is not trusted
├── ReplayMissed            a replayed folder lacks the answer
└── WorkerLost              a process of the rules engine ended
"""

from typing import ClassVar

from summarise.data import Status


class SummariseError(Exception):
    """Base of all errors of this program; `str()` of it is one line for the user."""


class UsageError(SummariseError):
    """The user can mend it: a wrong argument, file or setting."""


class InputError(UsageError):
    """A file cannot be read as articles."""

    def __init__(self, message: str, *, file: str, row: int | None = None) -> None:
        """Say what is wrong with which file, and in which row of it (from 1)."""
        place = file if row is None else f"{file}, row {row}"
        super().__init__(f"{place}: {message}")
        self.file, self.row = file, row


class ConfigurationError(UsageError):
    """An engine, prompt, endpoint or store cannot be used as given."""


class ArticleError(SummariseError):
    """One article ends without a result; the others go on."""

    status: ClassVar[Status] = "bad_output"


class UnsupportedLanguage(ArticleError):
    """The engine does not read the article's language."""

    status = "unsupported_language"


class TooLarge(ArticleError):
    """The article exceeds a size limit or the model's context."""

    status = "too_large"


class Refused(ArticleError):
    """The model declined to answer."""

    status = "refused"


class Filtered(ArticleError):
    """A content filter stopped the request or the reply."""

    status = "filtered"


class Truncated(ArticleError):
    """The reply hit the output limit: what came back is not whole."""

    status = "truncated"


class BadOutput(ArticleError):
    """The reply is no usable answer. `reply` holds it as received, for the reask; None where there was no text."""

    status = "bad_output"

    def __init__(self, message: str, *, reply: str | None = None) -> None:
        """Say what is wrong with the reply, in words that a model can act on."""
        super().__init__(message)
        self.reply = reply


class DeadlineExceeded(ArticleError):
    """No whole reply came in time."""

    status = "timeout"


class EndpointError(ArticleError):
    """The server or the connection failed."""

    status = "api_error"

    def __init__(self, message: str, *, retryable: bool, retry_after_s: float | None = None) -> None:
        """Say what failed, whether the same request may succeed later, how many seconds the server asks to wait."""
        super().__init__(message)
        self.retryable, self.retry_after_s = retryable, retry_after_s


class RunStopped(SummariseError):
    """No article can succeed until the user changes something: the run stops, what is done is kept."""


class AuthenticationFailed(RunStopped):
    """The key is missing, wrong or not allowed to do this."""


class NoCredit(RunStopped):
    """The account cannot pay for the request."""


class UnknownModel(RunStopped):
    """The endpoint does not know the model, or has no such path."""


class UnsafeEndpoint(RunStopped):
    """The endpoint redirects elsewhere, or its certificate is not trusted."""


class ReplayMissed(RunStopped):
    """A replayed folder of exchanges lacks the answer to a request."""


class WorkerLost(RunStopped):
    """A process of the rules engine ended before its article was done."""
