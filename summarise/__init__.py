"""Neutral summaries of news articles and the list of their claims: who says what, through whom, on which words.

The names below are the public ones. They are loaded when first used, so that `import summarise` costs nothing.
"""

from typing import TYPE_CHECKING, Any

from summarise._version import __version__

if TYPE_CHECKING:
    from summarise.api import Options, check_statement, check_statements, summarise, summarise_many
    from summarise.data import Article, Claim, Evidence, Finding, Record, Source, Summary
    from summarise.errors import SummariseError

__all__ = [
    "Article",
    "Claim",
    "Evidence",
    "Finding",
    "Options",
    "Record",
    "Source",
    "Summary",
    "SummariseError",
    "__version__",
    "check_statement",
    "check_statements",
    "summarise",
    "summarise_many",
]

_ROOMS = {"SummariseError": "errors"} | dict.fromkeys(
    ("Options", "check_statement", "check_statements", "summarise", "summarise_many"), "api"
)


def __getattr__(name: str) -> Any:  # any public name
    if name not in __all__:
        raise AttributeError(f"module 'summarise' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"summarise.{_ROOMS.get(name, 'data')}"), name)
