"""Where a model is asked, and with which key: checked before anything is sent. Opens no connection, imports no SDK."""

import ipaddress
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self
from urllib.parse import SplitResult, urlsplit

from summarise.errors import ConfigurationError

DEFAULT_BASE_URL: Final = "https://api.openai.com/v1"


@dataclass(frozen=True, repr=False)
class Endpoint:
    """Where a model is asked, and with which key. Checked when made; no text made of it shows the key.

    Raises:
        ConfigurationError: The URL or the key cannot be used; the message says what to set.
    """

    base_url: str = DEFAULT_BASE_URL
    """URL below which `/chat/completions` lies; a query (`?api-version=...`) goes with each request."""
    api_key: str | None = None
    """The key; None only for a server on this machine."""

    def __post_init__(self) -> None:
        _check_url(self.base_url)
        if self.api_key is not None:
            _check_key(self.api_key)
        elif not self.is_loopback:
            raise ConfigurationError(
                f"no API key for {self.public_url}: set OPENAI_API_KEY, or give a file that holds the key "
                "(any word will do for a server that wants none)"
            )

    def __repr__(self) -> str:
        return f"Endpoint({self.public_url!r})"

    @classmethod
    def from_environment(cls, base_url: str | None = None, key_file: Path | None = None) -> Self:
        """Make an endpoint from what was given, else from OPENAI_BASE_URL and OPENAI_API_KEY, else OpenAI's own.

        Args:
            base_url: Wins over OPENAI_BASE_URL.
            key_file: A file that holds the key and nothing else; wins over OPENAI_API_KEY.

        Raises:
            ConfigurationError: As the class, or the file cannot be read.
        """
        url = base_url if base_url is not None else os.environ.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL
        key = _read_key(key_file) if key_file is not None else os.environ.get("OPENAI_API_KEY") or None
        return cls(url, key)

    @property
    def public_url(self) -> str:
        """The base URL as it may be shown and stored: no credentials, no query, no slash at the end."""
        return without_secrets(self.base_url).rstrip("/")

    @property
    def address(self) -> str:
        """Host and port as written, for messages."""
        return without_secrets(urlsplit(self.base_url).netloc)

    @property
    def is_loopback(self) -> bool:
        """Whether the server is on this machine."""
        host = urlsplit(self.base_url).hostname or ""
        if host == "localhost" or host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False


def without_secrets(url: str) -> str:
    """Return a URL without what may be secret in it: credentials, query and fragment."""
    scheme, mark, rest = url.rpartition("://")
    return scheme + mark + rest.partition("?")[0].partition("#")[0].rpartition("@")[2]


def _check_url(url: str) -> None:
    shown, advice = without_secrets(url), "write it as in http://127.0.0.1:8000/v1"
    if not url.strip():
        raise ConfigurationError(f"the base URL is empty: {advice}")
    if not url.isprintable() or " " in url:
        raise ConfigurationError(f"the base URL contains a space or a control character: {advice}")
    if "://" not in url:
        raise ConfigurationError(f"the base URL {shown!r} has no scheme: write http://{shown} or https://{shown}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ConfigurationError(f"the base URL {shown!r} has no valid host or port: {advice}") from None
    if parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"the base URL {shown!r} must begin with http:// or https://")
    if not parts.hostname or port == 0:
        raise ConfigurationError(f"the base URL {shown!r} has no valid host or port: {advice}")
    _check_parts(parts, shown)


def _check_parts(parts: SplitResult, shown: str) -> None:
    if "@" in parts.netloc:
        raise ConfigurationError(
            f"the base URL of {shown!r} contains a user name or a password: leave them out, and set OPENAI_API_KEY"
        )
    if parts.path.rstrip("/").endswith("/chat/completions"):
        raise ConfigurationError(f"the base URL {shown!r} goes too far: leave /chat/completions out")


def _check_key(key: str) -> None:
    if not key:
        raise ConfigurationError("the API key is empty")
    if "\n" in key or "\r" in key:
        raise ConfigurationError("the API key contains a line break")
    if any(character.isspace() for character in key):
        raise ConfigurationError("the API key contains a space")
    if not (key.isascii() and key.isprintable()):
        raise ConfigurationError("the API key contains a character that is not printable ASCII")


def _read_key(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").strip()
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: the key file is no text") from None
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot read the key file: {error.strerror}") from error
