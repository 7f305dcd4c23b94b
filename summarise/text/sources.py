"""Who a source is, after the reporting grammar: the class of a source, and a name for "he" and "the ministry".

Both go by the words of the article and by small tables; nothing is looked up, and no source is judged.
"""

import re
from typing import Final

from summarise.data import SourceClass

_CLASSES: Final[tuple[tuple[SourceClass, str], ...]] = (
    (
        "media",
        "afp agency ap associated bbc bloomberg broadcaster broadcasting channel cnn correspondent daily editor gazette "
        "guardian haaretz herald interfax jazeera arabiya manar mayadeen journal journalist kcna kyodo ledger magazine "
        "mail media mirror network networks news newspaper newswire nhk npr observer outlet outlets paper podcast post "
        "press programme radio reporter reporters reuters station tass telegraph television times tribune tv website "
        "wire xinhua yonhap",
    ),
    (
        "medical",
        "clinic doctor doctors dr hospital hospitals medic medics nurse nurses paramedic paramedics physician surgeon "
        "surgeons ambulance",
    ),
    ("court", "court judge judges jury magistrate tribunal"),
    ("police", "constable detective detectives gendarmerie officer officers police policeman sheriff"),
    (
        "armed_group",
        "brigade brigades faction fighters front guerrillas hamas hezbollah houthi houthis insurgents jihad militant "
        "militants militia militias rebel rebels resistance separatists taliban",
    ),
    (
        "military",
        "admiral air army brigadier centcom colonel commander defence defense forces general lieutenant marines military "
        "navy pentagon soldier soldiers squadron troops",
    ),
    (
        "igo",
        "eu iaea imf nato oecd opec osce un unesco unhcr unicef unrwa who interpol ecb icrc commission union nations "
        "world bank",
    ),
    ("party", "caucus democrats opposition party republicans"),
    (
        "ngo",
        "activist activists aid amnesty association campaigners charity church crescent cross federation foundation "
        "greenpeace group monitor ngo observatory oxfam society watch watchdog",
    ),
    (
        "expert",
        "academic analyst analysts author authors chemist economist economists engineer epidemiologist expert experts "
        "historian institute lecturer professor prof researcher researchers scientist scientists scholar scholars study "
        "think university",
    ),
    (
        "witness",
        "bystander bystanders diver driver eyewitness eyewitnesses farmer father mother neighbour neighbours neighbor "
        "neighbors passenger passengers resident residents survivor survivors victim victims villager villagers witness "
        "witnesses",
    ),
    (
        "document",
        "affidavit bulletin data document documents dossier file filing indictment lawsuit leaflet letter log memo "
        "minutes papers record records report statistics survey transcript",
    ),
    (
        "company",
        "airline airlines bank builder ceo company corp corporation executive exporter firm inc insurer limited ltd "
        "manufacturer operator owner plc producer retailer shares supplier",
    ),
    (
        "government",
        "adviser administration ambassador assembly attorney authorities authority board cabinet chancellor "
        "city commissioner congress council councillor department diplomat embassy governor government house king "
        "kremlin lawmaker mayor minister ministers ministry mp municipality office official officials parliament "
        "president presidency prime prosecutor prosecutors queen regulator secretary senate senator service "
        "spokesman spokesperson spokeswoman state treasurer treasury undersecretary",
    ),
)
"""Head nouns by class; where a name holds several, the last word of it that is listed decides. Well-known outlets and
bodies are listed by their names. By hand."""

_CLASS_OF: Final[dict[str, SourceClass]] = {word: class_ for class_, words in _CLASSES for word in words.split()}
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
            if class_ is not None and not (class_ == "igo" and len(word) < 4 and not word.isupper()):
                return class_
    return "unnamed"
