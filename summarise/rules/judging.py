"""How a statement is put and what it weighs: modality, kind, and a rank. By tables of words.

The rank says what a fact-checker looks at first. Nothing here says whether a statement is true.
"""

import re
from typing import Final

from summarise.data import Kind, Modality
from summarise.text.speech import Link

# Modal verbs and adverbs of English grammars (Quirk et al. 1985, ch. 4 and 8), most certain reading first.
_CONDITIONAL: Final = re.compile(
    r"\A[\W_]*(?:if|unless)\b|\b(?:if|unless)\b(?=.*\b(?:will|would|could|may|might|can)\b)|"
    r"\b(?:will|would|could|may|might)\b.*\b(?:if|unless|provided that)\b",
    re.IGNORECASE | re.DOTALL,
)
_CONDITIONS: Final = ("unless", "provided that", "if")
_NO_CONDITION: Final = re.compile(r"\b(?:if any|as if|even if|if not|if only)\b", re.IGNORECASE)
_PREDICTED: Final = re.compile(
    r"\b(?:will|won[’']t|would|shall|unlikely|"
    r"(?:are|is|was|were) (?:about|due|expected|forecast|going|likely|planned|projected|scheduled|set|slated) to|"
    r"(?:aims?|hopes?|intends?|plans?|planning) (?:to\b|an?\b)|(?:are|is) to (?!blame\b)[a-z]+|expects?|"
    r"next (?:month|week|year))\b|[’']ll\b",
    re.IGNORECASE,
)
_HEDGED: Final = re.compile(
    r"\b(?:(?-i:may)|might|could|appear(?:s|ed)?|seem(?:s|ed)?|probabl[ey]|possibl[ey]|perhaps|allegedly|reportedly|"
    r"apparently|presumed|suspect(?:s|ed)?|believed?|alleged|estimat(?:e|es|ed|ions?)|likely|thought to|"
    r"potential(?:ly)?|it is reasonable to assume)\b",
    re.IGNORECASE,
)
_PURPOSE: Final = re.compile(r"\bso (?:that )?(?:[^\W\d_]+ ){1,3}(?:could|may|might|would)\b", re.IGNORECASE)
"""What somebody did something for is no hedge of it."""
DENYING: Final = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|"
    r"rebut(?:s|ted|ting)?)\b",
    re.IGNORECASE,
)
_FALSE: Final = re.compile(
    r"\b(?:(?:not|nothing) true|untrue|baseless|unfounded|groundless|fabricat(?:ed|ion)s?|an? (?:outright |complete |"
    r"blatant )?(?:fabrication|lie|hoax|falsehood)|(?:is|are|was|were|as) (?:\w+ly )?(?:false|wrong|fake))\b",
    re.IGNORECASE,
)
"""What somebody calls false, somebody has put forward."""
ASKING: Final = re.compile(r"\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|queried)\b", re.IGNORECASE)
_HEDGING_CUE: Final = re.compile(
    r"\b(?:believe[sd]?|suspect(?:s|ed)?|fear(?:s|ed)?|estimate[sd]?|think(?:s)?|thought|feel(?:s)?|felt|suggest(?:s|ed)?|"
    r"hope[sd]?|assume[sd]?)\b",
    re.IGNORECASE,
)
_HEDGING_SOURCE: Final = re.compile(r"\b(?:estimates?|forecasts?|projections?)\b", re.IGNORECASE)

_TELLING_WORDS: Final = """
about aim aims alleged allegedly apparently appear appeared appears assume baseless believe believed could due estimate
estimated estimates estimation estimations expected expects fabricated fabrication fabrications fake false falsehood
forecast going groundless hoax hope hopes if intend intends lie likely ll may might next not nothing perhaps plan
planned planning plans possible possibly potential potentially presumed probable probably projected provided reasonable
reportedly scheduled seem seemed seems set shall slated suspect suspected suspects thought unfounded unless unlikely
untrue will won would wrong
"""
_TELLING: Final = frozenset(_TELLING_WORDS.split())
"""Words without one of which, or "is to", no pattern above finds anything in what is claimed."""
_WORD: Final = re.compile(r"[^\W\d_]+")

_CAUSE: Final = re.compile(
    r"\b(?:because|due to|as a result|caused by|in response to|response to|led to|resulting from|results? from|"
    r"blam(?:ed|es|ing)|contribut(?:ed|es|ory|ing))\b",
    re.IGNORECASE,
)
_STANCE: Final = re.compile(
    r"\b(?:should|must|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|accus(?:e|es|ed)|condemn(?:s|ed)?|urge[sd]?|"
    r"want(?:s|ed)?|criticis(?:es|ed)|criticiz(?:es|ed)|prais(?:es|ed)|oppos(?:es|ed)|support(?:s|ed))\b",
    re.IGNORECASE,
)
_GRAVE: Final = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|wounded|injured|hurt|attack(?:ed|s)?|struck|strikes?|bomb\w*|missiles?|rockets?|"
    r"arrest(?:ed|s)?|charged|convicted|fraud|corruption|explo\w+|collaps\w+|missing|evacuat\w+|hostages?)\b",
    re.IGNORECASE,
)  # fmt: skip

_PLAIN: Final = 0.4
_OWN: Final = 0.3
"""A sentence of the outlet without figure, grave event or cause is background more often than news."""


def tell_modality(words: str, link: Link | None = None) -> tuple[Modality, str | None]:
    """Return how something is claimed, and the words that say so; None where none do.

    Args:
        words: The words that are claimed.
        link: Who says it, by which words: a denial, a question or a belief may stand there. None: the outlet does.
    """
    cue = link.cue.text if link is not None and link.cue is not None else ""
    source = link.source.text if link is not None and link.source is not None else ""
    telling = "s to " in words or "re to " in words or not _TELLING.isdisjoint(_WORD.findall(words.casefold()))
    if match := DENYING.search(cue) or (_FALSE.search(words) if telling else None):
        return "denied", match.group()
    if (match := ASKING.search(cue)) and ("?" in words or not words[:1].isupper()):
        return "questioned", match.group()
    if telling and (match := _CONDITIONAL.search(words)) and not _NO_CONDITION.search(words):
        return "conditional", next(word for word in _CONDITIONS if word in match.group().casefold())
    aims = _PURPOSE.sub("", words) if telling else ""
    weaker: tuple[tuple[Modality, re.Pattern[str], str], ...] = (
        ("predicted", _PREDICTED, aims),
        ("hedged", _HEDGED, aims),
        ("hedged", _HEDGING_CUE, cue),
        ("hedged", _HEDGING_SOURCE, source),
    )
    for modality, pattern, text in weaker:
        if match := pattern.search(text):
            return modality, match.group()
    return "asserted", None


def tell_kind(words: str, modality: Modality, *, has_figure: bool) -> Kind:
    """Return what sort of claim it is."""
    if modality == "predicted":
        return "prediction"
    if _CAUSE.search(words):
        return "causal"
    if _STANCE.search(words):
        return "position"
    return "quantity" if has_figure else "event"


def weigh(words: str, modality: Modality, kind: Kind, *, has_figure: bool, is_own: bool) -> tuple[float, str]:
    """Return a rank from 0 to 1 with its reason: figures, grave events, causes and denials come first."""
    weight, reasons = _OWN if is_own else _PLAIN, list[str]()
    if has_figure:
        weight, reasons = weight + 0.2, [*reasons, "figure"]
    if _GRAVE.search(words):
        weight, reasons = weight + 0.2, [*reasons, "grave event"]
    if kind == "causal":
        weight, reasons = weight + 0.1, [*reasons, "cause"]
    if modality == "denied":
        weight, reasons = weight + 0.1, [*reasons, "denial"]
    if modality in ("predicted", "conditional", "questioned"):
        weight, reasons = weight - 0.15, [*reasons, "not yet so"]
    return round(min(max(weight, 0.0), 1.0), 2), ", ".join(reasons) or "plain statement"
