"""Mentions: whether the words by which the article names a source can mean the source that a claim names.

Compared are words, kinds of sources and what stands nearby; nothing is looked up. Where the words leave it open, they
can mean it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from summarise.data import Span
from summarise.ground import Ground
from summarise.text.name_index import NameIndex, is_geographic
from summarise.text.name_words import DEMONYMS, HONORIFICS, INSTITUTIONS, PLACE_WORDS, TITLES, is_ordinary
from summarise.text.sources import classify_source
from summarise.text.words import FUNCTION_WORDS, Word, find_words, stem

_SINGULAR: Final = frozenset({"he", "her", "herself", "him", "himself", "his", "i", "me", "my", "she"})
_PRONOUNS: Final = _SINGULAR | frozenset(
    {"it", "its", "our", "that", "their", "them", "they", "this", "those", "us", "we", "which", "who", "whose"}
)
_BODIES: Final = frozenset(map(stem, (
    "administration", "agency", "army", "association", "bank", "board", "brigade", "broadcaster", "channel", "club",
    "commission", "committee", "company", "council", "count", "court", "data", "department", "estimate", "estimates",
    "federation", "firm", "force", "forces", "fund", "government", "group", "hospital", "institute", "jury", "ministry",
    "network", "newspaper", "office", "operator", "organisation", "organization", "paper", "parliament", "party",
    "police", "poll", "press", "radio", "records", "release", "report", "service", "side", "statement", "station",
    "study", "survey", "team", "television", "trial", "union", "university", "website",
)))  # fmt: skip
"""Heads of names that are no single person: "he" does not mean them."""
_MANY: Final = frozenset(
    {"experts", "men", "members", "officers", "officials", "people", "sources", "villagers", "women"}
)
_SPEAKERS: Final = frozenset({"i", "me", "my"})
_HERS: Final = frozenset({"her", "herself", "she"})
_ADDRESSES: Final = {
    "dame": "she", "lady": "she", "lord": "he", "miss": "she", "mr": "he", "mrs": "she", "ms": "she", "sir": "he",
    "spokesman": "he", "spokeswoman": "she", "chairman": "he", "chairwoman": "she", "king": "he", "queen": "she",
    "prince": "he", "princess": "she",
}  # fmt: skip
"""Forms of address that tell a man from a woman."""
_ADDRESS: Final = "|".join(f"{word}|{word.capitalize()}" for word in _ADDRESSES)
_ADDRESSED: Final = re.compile(rf"\b({_ADDRESS})\.?\s(?:\w+\s)?\Z")
_LONGEST_ADDRESS_CHARS: Final = 60
"""How far before a surname its form of address may begin, a given name between."""
_ADDRESS_REACH_CHARS: Final = 6000
"""How far from a pronoun a form of address may stand."""
_PLACES: Final = frozenset(map(stem, PLACE_WORDS))
_PERSONS: Final = frozenset(map(stem, HONORIFICS | TITLES))
_HIDDEN: Final = frozenset({"people", "person", "sourc"})
"""Heads of mentions that hide who speaks."""
_WRITINGS: Final = frozenset(map(stem, (
    "article", "authors", "document", "filing", "journal", "letter", "memo", "paper", "plan", "records", "release",
    "report", "researchers", "scientists", "statement", "study", "survey", "team", "text", "transcript",
)))  # fmt: skip
"""Heads of which one may stand for the other: a study, the paper that tells of it, its authors."""
_BARE: Final = frozenset(
    map(stem, ("base", "condition", "local", "senior", "state", "top", "unnamed", "former", "lead"))
)
_HEADS: Final = frozenset(map(stem, HONORIFICS | TITLES | INSTITUTIONS)) | _BODIES
_MAY_MEAN: Final[dict[str, frozenset[str]]] = {
    stem(head): frozenset(classes.split())
    for head, classes in {
        "agency": "media igo government", "body": "igo ngo government", "broadcaster": "media", "channel": "media",
        "club": "company", "team": "company", "side": "company",
        "company": "company media", "firm": "company", "force": "military police armed_group",
        "group": "armed_group ngo company", "militia": "armed_group", "movement": "armed_group party ngo",
        "network": "media", "newspaper": "media", "operator": "company", "organisation": "igo ngo",
        "organization": "igo ngo", "outlet": "media", "rebels": "armed_group", "station": "media", "website": "media",
    }.items()
}  # fmt: skip
"""Classes of sources that a general noun may mean."""
_TRADES: Final = frozenset({
    "aerospace", "airlines", "airways", "automotive", "biotech", "brewing", "broadcasting", "capital", "cement",
    "chemicals", "construction", "consulting", "electric", "electronics", "energy", "engineering", "entertainment",
    "estates", "farms", "finance", "financial", "foods", "freight", "games", "gas", "healthcare", "holdings", "hotels",
    "housing", "industries", "insurance", "investments", "laboratories", "labs", "logistics", "media", "metals",
    "milling", "mines", "mining", "mobile", "motors", "oil", "packaging", "partners", "petroleum", "pharma",
    "pharmaceuticals", "pictures", "plastics", "power", "productions", "properties", "publishing", "rail", "records",
    "resources", "retail", "securities", "shipping", "software", "solutions", "steel", "stores", "studios", "supplies",
    "systems", "technologies", "telecom", "textiles", "timber", "tobacco", "trading", "transport", "travel", "water",
    "works",
})  # fmt: skip
"""Last words of the names of firms ("Dunmore Milling"), which are no surnames. By hand."""
_OF_A_PEOPLE: Final = ("ean", "ese", "ian")
"""Endings of words for a people: beside another word they tell little."""
_LOOK_BACK: Final = 6
"""Segments before a pronoun or a description in which its source must be named."""
_NO_PERSONS: Final = frozenset({"armed_group", "company", "igo", "media", "ngo", "party"})
"""Classes of which a general noun ("the church") means no single person."""
_LONGEST_COUNTRIES: Final = 4
_LONGEST_TITLE_CHARS: Final = 2
_TOGETHER_WORDS: Final = 6
_TOGETHER_SEGMENTS: Final = 30
_LONGEST_TITLE_WORDS: Final = 3
_BESIDE_CHARS: Final = 70
"""How far from the words that mention a source its name may stand in the same sentence, as in an apposition."""


class _Words:
    """The words of a name, by how much they tell."""

    def __init__(self, words: tuple[Word, ...]) -> None:
        told = [w for w in words if w.key not in FUNCTION_WORDS and w.key not in _PRONOUNS and w.stem not in _BARE]
        peoples = [w for w in told if w.key.endswith(_OF_A_PEOPLE)]
        if len(peoples) < len(told):
            told = [w for w in told if w not in peoples or _country(w.key)]
        self.heads = frozenset(w.stem for w in told if _is_head(w.key))
        """General nouns of institutions, offices and outlets."""
        self.countries = frozenset(_country(w.key) for w in told) - {""}
        self.own = frozenset(w.stem for w in told if not _is_head(w.key) and not _country(w.key))
        """All others: what tells this source from others of its kind."""


@lru_cache(maxsize=2048)
def _is_head(key: str) -> bool:
    bare = key.removesuffix("'s")
    return stem(bare) in _HEADS or classify_source(bare) != "unnamed"


@lru_cache(maxsize=2048)
def _country(key: str) -> str:
    bare = key.removesuffix("'s").rstrip("'")
    return _COUNTRIES.get(bare) or _COUNTRIES.get(bare.removesuffix("s"), "")


_COUNTRIES: Final = {name: country for name, country in DEMONYMS.items() if " " not in name}


@lru_cache(maxsize=512)
def _read(words: str) -> _Words:
    return _Words(find_words(words))


def bare_name(name: str) -> str:
    """Return the name of a source without the mark of one that has none."""
    return name.removeprefix("unnamed:").strip()


def may_mean(mention: Span, name: str, ground: Ground) -> bool:
    """Say whether the words of a mention can mean the source of this name, in this place of the article."""
    wanted = bare_name(name)
    here, there = _read(mention.text), _read(wanted)
    if here.own & there.own or mention.text.casefold() == wanted.casefold():
        return not _are_other_countries(mention.text, wanted)
    keys = [word.key for word in find_words(mention.text)]
    if len(keys) == 1 and keys[0] in _PRONOUNS:
        return may_be_pronoun(keys[0], wanted, mention.start, ground) and _is_antecedent(mention, wanted, ground)
    if (not here.own or not there.own) and here.heads & there.heads:
        return not (here.countries and there.countries and here.countries.isdisjoint(there.countries))
    if NameIndex(mention.text).supports(wanted) or NameIndex(wanted).supports(mention.text):
        return True
    if _stands_beside(mention, wanted, ground) or mention.text.startswith("@"):
        return not mention.text.startswith("@") or _are_told_together(mention, wanted, ground)
    return not _names_somebody(mention) and _may_be_described(mention, wanted, ground)


@lru_cache(maxsize=512)
def _are_other_countries(one: str, other: str) -> bool:
    """Whether two names are of countries alone, and not of the same: "North Korea" and "South Korea"."""
    words = [word for name in (one, other) for word in find_words(name)]
    if len(words) > _LONGEST_COUNTRIES or not (is_geographic(one) and is_geographic(other)):
        return False
    return not (NameIndex(one).supports(other) or NameIndex(other).supports(one))


def _names_somebody(mention: Span) -> bool:
    """Whether a mention holds a name of its own: a capital that neither its beginning nor a country makes."""
    words = find_words(mention.text)
    for i, word in enumerate(words):
        written = mention.text[word.start : word.end]
        based = mention.text[word.end : word.end + 6] == "-based"
        acronym = len(written) > _LONGEST_TITLE_CHARS and written.isupper()
        named = written[0].isupper() and not based and not _country(word.key) and (acronym or not _is_head(word.key))
        if named and (i > 0 or len(words) == 1):
            return True
    return False


def may_be_pronoun(key: str, name: str, at: int, ground: Ground) -> bool:
    """Say whether number and sex of a pronoun, a key, do not forbid the name."""
    head = _head(name)
    if key in _SINGULAR:
        heads = {head.stem} if head.stem in _HEADS else _read(name).heads | {head.stem}
        if heads & (_BODIES | _WRITINGS) or head.key in _MANY or (head.key.endswith("s") and name.islower()):
            return False
        sexes = _sexes(name, at, ground) if key not in _SPEAKERS else frozenset[str]()
        return not sexes or (key in _HERS) == ("she" in sexes)
    return key not in ("it", "its") or not is_person(name)


def is_person(name: str) -> bool:
    """Say whether the shape of a name is a person's: two to four capitals, none of an institution or a place."""
    words = find_words(name)
    if not words or not all(name[w.start].isupper() for w in words) or _read(name).heads - _PERSONS:
        return False
    if len(words) == 1 or words[-1].key in _TRADES:
        return False
    surname = words[-1].key
    ordinary = is_ordinary(surname) and (surname.endswith("s") or is_ordinary(words[0].key))
    return len(words) < 5 and not ordinary and not any(w.stem in _PLACES or _country(w.key) for w in words)


def _sexes(name: str, at: int, ground: Ground) -> frozenset[str]:
    """What the forms of address before a surname tell within reach of a place: "he" for "Mr Ruiz"."""
    surname = re.escape(name.rsplit(maxsplit=1)[-1])
    near = ground.slice(max(at - _ADDRESS_REACH_CHARS, 0), at + _ADDRESS_REACH_CHARS)
    # The surname first: the regex engine finds it fast.
    ends = [m.start() for m in re.finditer(rf"{surname}\b", near)]
    found = [_ADDRESSED.search(near, max(end - _LONGEST_ADDRESS_CHARS, 0), end) for end in ends]
    return frozenset(_ADDRESSES[match[1].lower()] for match in found if match)


@lru_cache(maxsize=512)
def _head(name: str) -> Word:
    words = find_words(name)
    for i, word in enumerate(words):
        if i and word.key in ("at", "close", "familiar", "for", "from", "in", "of", "on", "stationed", "who", "with"):
            return words[i - 1]
    return words[-1] if words else Word(0, 0, "", "")


def _may_be_described(mention: Span, name: str, ground: Ground) -> bool:
    """Whether a description ("the Karsk-based broadcaster") may stand for the name here."""
    here, there = _read(mention.text), _read(name)
    if here.countries and there.countries and here.countries.isdisjoint(there.countries):
        return False
    head, other = _head(mention.text), _head(name)
    writings = head.stem in _WRITINGS and (other.stem in _WRITINGS or bool(there.heads & _WRITINGS))
    if writings or head.stem == other.stem:
        return True
    if head.stem in _MAY_MEAN or head.stem in _BODIES:
        fits = _fits_body(head.stem, name) or _are_told_together(mention, name, ground)
        return fits and not is_person(name) and _is_named_before(mention, name, ground, after=2)
    kinds = classify_source(mention.text), classify_source(name)
    if ("unnamed" not in kinds and kinds[0] != kinds[1]) or (kinds[0] in _NO_PERSONS and is_person(name)):
        return False
    if _are_told_together(mention, name, ground):
        return True
    many = head.key in _MANY or head.key.endswith("s")
    alike = kinds[1] in ("unnamed", kinds[0])
    plain = alike and not many and not name.islower() and head.stem not in _HIDDEN
    return plain and _is_named_before(mention, name, ground, back=1, after=1)


def _fits_body(head: str, name: str) -> bool:
    """Whether a general noun, a stem, may mean a name by its class; a name that tells no class may be anybody's."""
    if head not in _MAY_MEAN:
        return False
    kind = classify_source(name)
    return kind in _MAY_MEAN[head] or (kind == "unnamed" and name[:1].isupper() and not _read(name).heads)


def _are_told_together(mention: Span, name: str, ground: Ground) -> bool:
    """Whether some sentence has the noun of a description close to the name: "its director, Ilko Marn"."""
    head, own = _head(mention.text).stem, _read(name).own or _read(name).heads
    at = next(_numbers(mention, ground), 0)
    for reading in ground.readings[max(at - _TOGETHER_SEGMENTS, 0) : at + _TOGETHER_SEGMENTS]:
        if head not in reading.stems or own.isdisjoint(reading.stems):
            continue
        places = [i for i, word in enumerate(reading.words) if word.stem == head]
        if any(w.stem in own and abs(i - p) <= _TOGETHER_WORDS for i, w in enumerate(reading.words) for p in places):
            return True
    return False


def _stands_beside(mention: Span, name: str, ground: Ground) -> bool:
    """Whether the name stands in apposition to a mention that is none: "a rescuer, Ivo Marn, said"."""
    proper = _names_somebody(mention) and not name.islower()
    head = _head(name).stem
    for number in _numbers(mention, ground):
        for word in ground.readings[number].words:
            if word.stem == head and -_BESIDE_CHARS <= word.start - mention.end <= _BESIDE_CHARS:
                first, last = sorted([(word.start, word.end), (mention.start, mention.end)])
                between = ground.slice(first[1], last[0])
                if not between.strip() if proper else _is_apposition(between):
                    return True
    return False


def _is_apposition(between: str) -> bool:
    """Whether the words between two namings of one are no more than the rest of a noun phrase."""
    bare = between.strip(" ,(—–")
    return not bare or (between.startswith((",", " (")) and len(bare.split()) <= _LONGEST_TITLE_WORDS)


def _numbers(span: Span, ground: Ground) -> Iterator[int]:
    number = ground.segment_number(span.start)
    if number is not None:
        yield number - 1


def _is_named_before(mention: Span, name: str, ground: Ground, back: int = _LOOK_BACK, after: int = 0) -> bool:
    """Whether a telling word of a name stands in the sentences before a mention, or in its own, or in the title."""
    words = _read(name)
    own = words.own | words.heads
    at = next(_numbers(mention, ground), None)
    if at is None or not own:
        return True
    first = max(at - back, 0)
    for reading in ground.readings[first : at + after + 1]:
        if any(word.stem in own and (after or word.start < mention.end) for word in reading.words):
            return True
    given = (ground.article.title, ground.article.publisher, *ground.article.authors)
    return back == _LOOK_BACK and any(own & _read(text).own for text in given if text)


def _is_antecedent(mention: Span, name: str, ground: Ground) -> bool:
    """Whether the name stands before a pronoun, and nobody else speaks between the two."""
    if not _is_named_before(mention, name, ground):
        return False
    at = next(_numbers(mention, ground), None)
    if at is None or at == 0 or _is_named_before(mention, name, ground, back=1):
        return True
    before = ground.span(ground.segments[max(at - _LOOK_BACK, 0)].start, ground.segments[at - 1].end)
    links = [link.source for report in ground.reports_at([before]) for link in report.chain if link.source]
    named = [link for link in links if link.text.casefold() not in _PRONOUNS]
    return not named or may_mean(max(named, key=lambda link: link.start), name, ground)
