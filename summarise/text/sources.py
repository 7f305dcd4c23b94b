"""Who a source is, after the reporting grammar: the class of a source, and a name for "he" and "the ministry".

Both go by the words of the article and by small tables; nothing is looked up, and no source is judged.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarise.data import SourceClass, Span
from summarise.text.names import HONORIFICS, INSTITUTIONS, TITLES


def _lexicon(words: str) -> frozenset[str]:
    """The words of a table written as text."""
    return frozenset(words.split())


_CLASSES: Final[tuple[tuple[SourceClass, frozenset[str]], ...]] = (
    (
        "media",
        _lexicon(
            "afp ap arabiya associated bbc bloomberg broadcaster broadcasting channel cnn correspondent daily editor "
            "gazette guardian haaretz herald interfax jazeera journal journalist kcna kyodo ledger magazine mail manar "
            "mayadeen media mirror network networks news newspaper newswire nhk npr observer outlet outlets paper "
            "podcast post press programme radio reporter reporters reuters station tass telegraph television times "
            "tribune tv website wire xinhua yonhap"
        ),
    ),
    (
        "medical",
        _lexicon(
            "ambulance clinic doctor doctors dr hospital hospitals medic medics nurse nurses paramedic paramedics "
            "physician surgeon surgeons"
        ),
    ),
    (
        "court",
        _lexicon("court judge judges jury magistrate tribunal"),
    ),
    (
        "police",
        _lexicon("constable detective detectives gendarmerie officer officers police policeman sheriff"),
    ),
    (
        "armed_group",
        _lexicon(
            "brigade brigades faction fighters front guerrillas hamas hezbollah houthi houthis insurgents jihad "
            "militant militants militia militias rebel rebels resistance separatists taliban"
        ),
    ),
    (
        "military",
        _lexicon(
            "admiral air army brigadier centcom colonel commander defence defense forces general lieutenant marines "
            "military navy pentagon soldier soldiers squadron troops"
        ),
    ),
    (
        "igo",
        _lexicon(
            "bank commission ecb eu iaea icrc imf interpol nations nato oecd opec osce un unesco unhcr unicef union "
            "unrwa who world"
        ),
    ),
    (
        "party",
        _lexicon("caucus democrats opposition party republicans"),
    ),
    (
        "ngo",
        _lexicon(
            "activist activists aid amnesty association campaigners charity church crescent cross federation "
            "foundation greenpeace group monitor ngo observatory oxfam society watch watchdog"
        ),
    ),
    (
        "expert",
        _lexicon(
            "academic analyst analysts author authors chemist economist economists engineer epidemiologist expert "
            "experts historian institute lecturer prof professor researcher researchers scholar scholars scientist "
            "scientists study think university"
        ),
    ),
    (
        "witness",
        _lexicon(
            "bystander bystanders diver driver eyewitness eyewitnesses farmer father mother neighbor neighbors "
            "neighbour neighbours passenger passengers resident residents survivor survivors victim victims villager "
            "villagers witness witnesses"
        ),
    ),
    (
        "document",
        _lexicon(
            "affidavit bulletin data document documents dossier file filing indictment lawsuit leaflet letter log memo "
            "minutes papers record records report statistics survey transcript"
        ),
    ),
    (
        "company",
        _lexicon(
            "airline airlines bank builder ceo company corp corporation executive exporter firm inc insurer limited "
            "ltd manufacturer operator owner plc producer retailer shares supplier"
        ),
    ),
    (
        "government",
        _lexicon(
            "administration adviser agency ambassador assembly attorney authorities authority board cabinet chair "
            "chancellor city commissioner congress council councillor department diplomat embassy government governor "
            "governorate house king kremlin lawmaker mayor minister ministers ministry mp municipality office official "
            "officials parliament presidency president prime prosecutor prosecutors queen regulator secretary senate "
            "senator service spokesman spokesperson spokeswoman state treasurer treasury undersecretary"
        ),
    ),
)
"""Head nouns by class; where a name holds several, the last word of it that is listed decides. Well-known outlets and
bodies are listed by their names. By hand."""

_CLASS_OF: Final[dict[str, SourceClass]] = {word: class_ for class_, words in _CLASSES for word in words}
_UNNAMED: Final = re.compile(
    r"\b(?:(?:anonymous|unnamed|undisclosed)\b.*|sources?\b|(?:another|third|one|some|many|other|several) (?:person|"
    r"people|estimates?|figures?|reports?)\b|condition of anonymity|people (?:close|familiar))",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W_]+")
_HEAD_END: Final = re.compile(r"\s(?:of|for|in|at|from|on|with|who|which|familiar|close|near|to)\s|[,(]")


def classify_source(name: str) -> SourceClass:
    """Class a source by the head noun of its name or of the words that mention it.

    The last listed word before "of", "for" or a comma decides ("Health Ministry of Orvane" is a government), then the
    last listed word of all. `unnamed` where the words hide who it is, and where no word is known.
    """
    if _UNNAMED.search(name):
        return "unnamed"
    end = _HEAD_END.search(name)
    for words in (name[: end.start()] if end else name, name):
        for word in reversed(_WORD.findall(words)):
            class_ = _CLASS_OF.get(word.casefold())
            # "who" is a pronoun, "WHO" a body: an acronym counts only as it is written.
            if class_ == "government" and "news" in name.casefold().split():
                return "media"
            if class_ is not None and not (class_ == "igo" and len(word) < 4 and not word.isupper()):
                return class_
    return "unnamed"


_PERSON_WORDS: Final = (
    TITLES
    | HONORIFICS
    | frozenset(
        word
        for class_, words in _CLASSES
        for word in words
        if class_ in ("witness", "expert", "medical")
        and not word.endswith(("s", "university", "institute", "clinic", "al"))
    )
)
_SHE: Final = _lexicon(
    "baroness chairwoman congresswoman countess dame duchess girl lady madam miss mother mrs ms policewoman princess "
    "queen sister spokeswoman widow woman"
)
_HE: Final = _lexicon(
    "baron boy chairman congressman count duke emperor father king man mr pope policeman prince sheikh sir spokesman "
    "sultan"
)
_PRONOUNS: Final = {
    "he": "he",
    "she": "she",
    "it": "it",
    "they": "they",
    "his": "he",
    "her": "she",
    "its": "it",
    "their": "they",
}
_AGE: Final = re.compile(r", \d{1,3}\Z")
_OWNED: Final = re.compile(r"(his|her|its|their)\s+", re.IGNORECASE)
_DEFINITE: Final = re.compile(r"(?:the|this|that|these|those)\s", re.IGNORECASE)
_AGENCIES: Final = _lexicon("afp ap bloomberg interfax kcna kyodo reuters tass xinhua yonhap")
_PRINT: Final = _lexicon(
    "gazette guardian haaretz herald journal ledger magazine mail mirror newspaper paper times tribune"
)
_ON_AIR: Final = _lexicon("arabiya bbc channel cnn jazeera manar mayadeen nhk npr radio station television tv")
_MEANT_BY: Final[dict[str, tuple[frozenset[SourceClass], frozenset[str]]]] = {
    "agency": (frozenset({"media"}), _PRINT | _ON_AIR),
    "broadcaster": (frozenset({"media"}), _AGENCIES | _PRINT),
    "channel": (frozenset({"media"}), _AGENCIES | _PRINT),
    "company": (frozenset({"company"}), frozenset()),
    "daily": (frozenset({"media"}), _AGENCIES | _ON_AIR),
    "firm": (frozenset({"company"}), frozenset()),
    "group": (frozenset({"armed_group", "ngo"}), frozenset()),
    "militia": (frozenset({"armed_group"}), frozenset()),
    "movement": (frozenset({"armed_group", "party"}), frozenset()),
    "network": (frozenset({"media"}), _AGENCIES | _PRINT),
    "newspaper": (frozenset({"media"}), _AGENCIES | _ON_AIR),
    "organisation": (frozenset({"igo", "ngo"}), frozenset()),
    "organization": (frozenset({"igo", "ngo"}), frozenset()),
    "outlet": (frozenset({"media"}), frozenset()),
    "paper": (frozenset({"media"}), _AGENCIES | _ON_AIR),
    "party": (frozenset({"party"}), frozenset()),
    "rebel": (frozenset({"armed_group"}), frozenset()),
    "station": (frozenset({"media"}), _AGENCIES | _PRINT),
    "website": (frozenset({"media"}), _AGENCIES),
}
"""What class of source a general noun may mean, and words of a name that it does not mean: Reuters is no network."""
_PREPOSITION: Final = re.compile(r"\b(?:of|for|in|at|from|on|with|to)\s+", re.IGNORECASE)
_PLAIN: Final = _lexicon("latter news same that the these this those")
_MEMORY: Final = 12
"""Sources looked back over for "he" and "the group"."""


@dataclass
class SourceName:
    """A source that the article has given, as its mentions tell it so far."""

    name: str
    """As a reader would call it."""
    words: frozenset[str]
    """Of every mention of it, in lower case, plural endings cut."""
    heads: frozenset[str]
    """The head nouns of its mentions."""
    class_: SourceClass
    person: bool
    plural: bool
    gender: str | None
    """`he` or `she`, where a word of its mentions tells; None: not told."""

    def agrees(self, pronoun: str) -> bool:
        """Return whether "he", "she", "it" or "they" may stand for it."""
        if pronoun in ("he", "she"):
            may_be = self.person or self.class_ == "unnamed"
            return may_be and not self.plural and self.gender in (None, pronoun)
        if pronoun == "they":
            return self.plural or not self.person
        return not self.person and not self.plural


def resolve_sources(mentions: Sequence[Span], names: Sequence[Span]) -> tuple[SourceName, ...]:
    """Name the source of each mention, by the mentions before it.

    A pronoun is the latest source that fits in number and gender; a surname is the full name given before; "the
    ministry" is the latest source whose name holds the noun or whose class it is; a name with its office is the name
    ("health commissioner Odile Brandt" is Odile Brandt). What fits nothing keeps its own words without "the". Mentions
    of one source give one object.

    Args:
        mentions: Spans of the mentions, in the order of the text.
        names: The names of the whole article, in order, as `find_names` gives them.
    """
    starts = [name.start for name in names]
    recent: list[SourceName] = []
    by_word: dict[str, SourceName] = {}
    resolved = []
    for mention in mentions:
        inside = names[bisect_left(starts, mention.start) : bisect_left(starts, mention.end)]
        name, person = _own_name(mention, inside)
        if not inside:
            name = _name_owner(name, recent)
        found = _find_known(mention, name, recent, by_word)
        if found is None:
            words = _words_of(mention.text)
            person = person or _is_person(mention.text)
            plural = not person and _head(mention.text).endswith("s")
            heads = frozenset({_stem(_head(mention.text))})
            found = SourceName(name, words, heads, classify_source(mention.text), person, plural, _gender(mention.text))
        else:
            found.words |= _words_of(mention.text)
            found.heads |= {_stem(_head(mention.text))}
            found.gender = found.gender or _gender(mention.text)
        if found.class_ == "unnamed":
            found.class_ = classify_source(mention.text)
        for word in _words_of(found.name):
            by_word[word] = found
        recent = [*(known for known in recent if known is not found), found][-_MEMORY:]
        resolved.append(found)
    return tuple(resolved)


def _own_name(mention: Span, inside: Sequence[Span]) -> tuple[str, bool]:
    """The name that a mention gives by itself, and whether it is plainly a person's."""
    bare = _AGE.sub("", mention.text[4:] if mention.text[:4].casefold() == "the " else mention.text)
    if bare.isupper() and len(bare) > 4 and classify_source(bare) == "media":
        return bare.capitalize(), False
    if " and " in bare:
        return bare, False
    if inside and inside[-1].end == mention.end and _is_apposed(mention.text[: inside[-1].start - mention.start]):
        core = _without_title(inside[-1].text)
        organisation = _is_organisation(core)
        return core, not organisation and (len(core.split()) > 1 or core != inside[-1].text)
    first = inside[0] if inside else None
    if first is not None and first.start == mention.start and _PREPOSITION.match(mention.text[len(first.text) + 1 :]):
        core = _without_title(first.text)
        if len(core.split()) > 1 and not _is_organisation(core):
            return core, True
    return bare, False


def _name_owner(name: str, recent: Sequence[SourceName]) -> str:
    """A source that belongs to one before it, with that one's name: "Its secretary" is that of the union."""
    match = _OWNED.match(name)
    if match is None:
        return name
    pronoun = _PRONOUNS[match[1].casefold()]
    owners = (known for known in reversed(recent) if known.agrees(pronoun) and (pronoun != "they" or known.plural))
    owner = next(owners, None)
    return name if owner is None else f"{owner.name}’s {name[match.end() :]}"


def _is_organisation(name: str) -> bool:
    """Whether a name holds a word that no person's name does."""
    return bool(_words_of(name) & INSTITUTIONS) or classify_source(name) != "unnamed"


def _is_apposed(before: str) -> bool:
    """Whether a name after these words is the source itself: not after "researchers at the"."""
    if before.rstrip().endswith(","):
        return True
    prepositions = list(_PREPOSITION.finditer(before))
    between = before[prepositions[-1].end() :] if prepositions else ""
    return not prepositions or any(word.islower() and word not in ("the", "a", "an") for word in between.split())


def _without_title(name: str) -> str:
    """The name of a person without forms of address and offices; any other name as it is."""
    words = name.split()
    last = max((i for i, word in enumerate(words) if word.strip(".").casefold() in HONORIFICS | TITLES), default=-1)
    rest = words[last + 1 :]
    if rest and rest[0] in ("of", "for"):
        # "Minister of Education Ana Ruiz": where the office ends is a guess, that the name has two words another.
        rest = rest[-2:] if len(rest) > 3 else words
    return " ".join(rest or words)


def _find_known(
    mention: Span, name: str, recent: Sequence[SourceName], by_word: dict[str, SourceName]
) -> SourceName | None:
    """The source before that a mention means; None where it is a new one."""
    pronoun = _PRONOUNS.get(mention.text.casefold())
    if pronoun is not None:
        return next((known for known in reversed(recent) if known.agrees(pronoun)), None)
    words = _words_of(name)
    if name[:1].isupper() and (last := name.rsplit(maxsplit=1)[-1]) and last[:1].isupper():
        known = by_word.get(_stem(last.casefold()))
        if known is not None and words <= known.words:
            return known
        return next((other for other in recent if name.isupper() and _spells(other.name, name)), None)
    if _DEFINITE.match(mention.text):
        return _find_described(mention.text, recent)
    return None


def _spells(name: str, acronym: str) -> bool:
    """Whether an acronym of three letters or more has the initials of a name."""
    return len(acronym) > 2 and "".join(word[0] for word in name.split() if word[0].isupper()) == acronym


def _find_described(text: str, recent: Sequence[SourceName]) -> SourceName | None:
    """The latest source that "the ministry" or "the Lebanon-based news network" may mean."""
    if _HEAD_END.search(text):
        return None
    head = _stem(_head(text))
    words = {word.casefold() for word in text.split() if "-" not in word} - _PLAIN
    others = {_stem(word) for word in words} - {head}
    for known in reversed(recent):
        if head in known.heads and others <= known.words and (not known.person or head in _PERSON_WORDS):
            return known
    classes, never = _MEANT_BY.get(head, (frozenset(), frozenset()))
    for known in reversed(recent):
        if (
            not others
            and known.class_ in classes
            and not known.person
            and not known.words & {_stem(word) for word in never}
        ):
            return known
    return None


def _is_person(text: str) -> bool:
    return _head(text) in _PERSON_WORDS or any(word.casefold() in HONORIFICS for word in _WORD.findall(text))


def _gender(text: str) -> str | None:
    words = {word.casefold() for word in _WORD.findall(text)}
    return "she" if words & _SHE else "he" if words & _HE else None


def _head(text: str) -> str:
    """The last word of the noun phrase before "of" or a comma, in lower case."""
    end = _HEAD_END.search(text)
    words = _WORD.findall(text[: end.start()] if end else text)
    return words[-1].casefold() if words else ""


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _words_of(text: str) -> frozenset[str]:
    """The words of a mention, plural endings cut, without articles."""
    return frozenset(_stem(word.casefold()) for word in _WORD.findall(text)) - {"the", "a", "an"}
