"""The words by which claims are compared: tables of fates, units and small words, and the stem of a word.

Nothing is read or compared here. English only.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from summarise.text.name_words import DEMONYMS

LITTLE: Final = frozenset({
    "a", "about", "after", "again", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "before",
    "being", "but", "by", "can", "could", "did", "do", "does", "during", "for", "from", "had", "has", "have", "he",
    "her", "his", "i", "if", "in", "into", "is", "it", "its", "may", "might", "more", "most", "of", "on", "one", "or",
    "our", "out", "over", "said", "say", "says", "she", "should", "since", "so", "some", "such", "than", "that", "the",
    "their", "them", "there", "these", "they", "this", "those", "to", "told", "under", "up", "was", "we", "were",
    "what", "when", "where", "which", "while", "who", "will", "with", "would", "you",
})  # fmt: skip
"""English function words and plain words of saying: they do not tell what a claim is about."""
NEGATIONS: Final = frozenset({
    "cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "without",
})  # fmt: skip
"""Words that turn a statement round, as those in n't do."""
FATES: Final = {
    "arrested": "detained", "arrests": "detained", "beaten": "injured", "bodies": "killed", "corpses": "killed",
    "dead": "killed", "deaths": "killed", "detained": "detained",
    "died": "killed", "fatalities": "killed", "hurt": "injured", "ill": "ill", "infected": "ill",
    "injured": "injured", "injuries": "injured", "injuring": "injured", "killed": "killed", "killing": "killed",
    "missing": "missing", "perished": "killed", "scratch": "injured", "sick": "ill", "sickened": "ill",
    "toll": "killed", "unaccounted": "missing", "wounded": "injured", "wounding": "injured",
}  # fmt: skip
"""Words for what befalls people and is counted over and again while it grows, with the one they stand for. By hand."""
_ANYONE: Final = (
    "arrests", "bodies", "casualties", "corpses", "dead", "deaths", "fatalities", "injuries", "people", "person",
    "victims",
)  # fmt: skip
"""Nouns that count people, whoever they are."""
_PERSONS: Final = (
    "adults", "americans", "boys", "child", "children", "civilians", "crew", "employees", "fighters", "firefighters",
    "girls", "guards", "guests", "hostages", "journalists", "man", "members", "men", "migrants", "militants", "miners",
    "officers", "passengers", "patients", "police", "policemen", "prisoners", "protesters", "rebels", "refugees",
    "residents", "sailors", "soldiers", "staff", "students", "teenagers", "tourists", "troops", "villagers", "woman",
    "women", "workers",
)  # fmt: skip
"""Nouns for people whose fate is counted. By hand."""
_GENERAL: Final = (
    "acres", "billion", "cases", "cents", "centimetres", "days", "degrees", "dollars", "euros", "feet", "games",
    "goals", "hectares", "hours", "kilometers", "kilometres", "km", "meters", "metres", "miles", "million", "minutes",
    "months", "people", "percent", "person", "places", "points", "pounds", "seasons", "seconds", "times", "tonnes",
    "ways", "weeks", "years",
)  # fmt: skip
"""Units that count all manner of things: that two figures have one in common says little."""
WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
"""A word as claims are compared by: letters with apostrophes within."""


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a word without its commonest endings, so that "offered" meets "offers"; the stem need be no word."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            word = word.removesuffix(ending)
            return word[:-1] if word[-1] == word[-2] and word[-1] not in "ls" else word.removesuffix("e")
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


ANYONE_STEMS: Final = frozenset(map(stem, _ANYONE))
"""Stems of the nouns that count people, whoever they are."""
PERSON_STEMS: Final = ANYONE_STEMS | frozenset(map(stem, _PERSONS))
"""Stems of all nouns for people."""
GENERAL_STEMS: Final = frozenset(map(stem, _GENERAL))
"""Stems of the units that count all manner of things."""
COUNTING_STEMS: Final = ANYONE_STEMS | GENERAL_STEMS | frozenset(map(stem, FATES)) | {"number"}
"""Stems that tell how or of whom something is counted, and not what happened."""


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """Return a word as it is compared: without capitals and without the ending of a possessive."""
    return word.casefold().replace("\u2019", "'").removesuffix("'s")


def split_words(text: str) -> list[str]:
    """Return the words of a text in order, as they are compared."""
    return [plain(word) for word in WORD.findall(text)]


def stem_words(words: Iterable[str]) -> list[str]:
    """Return the stems of those words, as compared, that tell what a claim is about."""
    return [stem(word) for word in words if word not in LITTLE and word not in NEGATIONS]


def country_of(word: str) -> str:
    """Return the country whose people a word names, in small letters; empty where it names none."""
    return DEMONYMS.get(word) or DEMONYMS.get(word.removesuffix("s"), "")
