"""What all tests share: no network but loopback, no keys of the machine, the folders of the project."""

import ipaddress
import os
import socket
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# Generated cases are the same in each run, so that a change is judged by what it changes; HYPOTHESIS_PROFILE=explore
# draws new ones.
settings.register_profile("project", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=1_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "project"))


class NetworkBlocked(RuntimeError):
    """A test tried to reach another machine."""


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch):
    """Let sockets connect to this machine only."""
    connect = socket.socket.connect

    def guarded(self, address):
        if isinstance(address, tuple) and not _is_loopback(address[0]):
            raise NetworkBlocked(address)
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(autouse=True)
def no_keys(monkeypatch):
    """Forget keys, endpoints, models and proxies of the machine."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "SUMMARISE_MODEL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def articles() -> Path:
    """The folder of fixture articles."""
    return ROOT / "fixtures" / "articles"


@pytest.fixture
def exchanges() -> Path:
    """The folder of recorded exchanges."""
    return ROOT / "fixtures" / "exchanges"
