"""The text of a claim: the words of a statement as a sentence that stands alone. Copied, never rephrased.

A quotation comes with its speaker. So does a clause that begins with a pronoun nobody could resolve, a belief, and
words that are no sentence without their verb ("declared responsibility for ..."). All other words stand for themselves:
the source has its own place.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from summarise.data import Modality
from summarise.rules.judging import ASKING, DENYING
from summarise.rules.references import Referent, call_source
from summarise.rules.statements import NEAR_CHARS, WHOLE, Statement
from summarise.text.names import find_names

_DENIAL_CHARS: Final = 80
"""Between "denied" and what is denied: "claims by the union that"."""
_LED: Final = re.compile(r"\b(?:and|but)\b|[;.”\"]")
"""Between them this shows that another clause stands there."""
_OPEN_PRONOUN: Final = re.compile(
    r"(?:he|she|they|it|we|i|his|her|its|their|our|my|that|this|these|those)\b", re.IGNORECASE
)
_LAST_COMMA: Final = re.compile(r"[,;]([”’\"'»]*)$")
_GAP: Final = re.compile(r"(?<![-\s])\s+")
"""Line breaks and the like; a word that a line end breaks stays as the article has it."""
_MARKS: Final = {'"': '""', "“": "“”", "‘": "‘’", "'": "''", "«": "«»", "„": "„”"}
_ALL_MARKS: Final = "“”‘’\"'«»„`"
_STOPPED: Final = re.compile(r"[.!?…][”’\"')]*$")


def word_claim(
    article_text: str, statement: Statement, names: Sequence[str], modality: Modality, referent: Referent | None
) -> str:
    """Return the text of a claim.

    Args:
        article_text: The text of the article.
        statement: What is claimed.
        names: The sources of its chain as they are called, outermost first.
        modality: A denial keeps its verb.
        referent: What its first word stands for; None where it stands for itself or stays open.
    """
    if statement.family == "passive" and len(statement.pieces) > 1:
        words = article_text[statement.start : statement.pieces[-1].end]
    elif statement.chain:
        words = _word_report(article_text, statement, names, modality, referent)
    else:
        words = _refer(_join(statement), referent)
    return end_sentence(upper(_GAP.sub(" ", words)))


def _word_report(
    article_text: str, statement: Statement, names: Sequence[str], modality: Modality, referent: Referent | None
) -> str:
    """Reported words, with their speaker where they do not stand by themselves."""
    speaker, cue = call_source(names[-1], statement.chain[-1].source), statement.chain[-1].cue
    if statement.speech == "direct":
        said = "asked" if statement.words.rstrip(_ALL_MARKS).endswith("?") else "said"
        return f"{speaker} {said}: {_quote(statement)}"
    if statement.family == "relative" and cue is not None:
        # "the camp, which Lind describes as a school": Lind describes the camp as a school.
        verb, _, preposition = cue.text.partition(" ")
        noun, rest = statement.pieces
        return f"{speaker} {verb} {noun.text}{f' {preposition}' if preposition else ''} {rest.text}"
    words = _join(statement)
    attributed = _attribute(article_text, statement, names, modality, words)
    if attributed is not None:
        return attributed
    if referent is not None:
        return _refer(words, referent)
    return f"{speaker} said {lower_head(words)}" if _OPEN_PRONOUN.match(words) else words


def _attribute(
    article_text: str, statement: Statement, names: Sequence[str], modality: Modality, words: str
) -> str | None:
    """Words with the verb that belongs to them and its subject; None where they stand without it."""
    for link, name in zip(reversed(statement.chain), reversed(names), strict=True):
        # "Radio Lagon, citing agents, praised Lind": the verb is not the innermost source's.
        gap = statement.start - link.cue.end if link.cue is not None else -1
        if link.cue is not None and 0 <= gap <= NEAR_CHARS and statement.family in WHOLE:
            between = article_text[link.cue.end : statement.start]
            return f"{call_source(name, link.source)} {_finite(link.cue.text)}{between}{words}"
    cue, speaker = statement.chain[-1].cue, call_source(names[-1], statement.chain[-1].source)
    if cue is not None and modality in ("denied", "questioned") and _turns(cue.text):
        # Whatever is denied or asked keeps its verb, the second clause of it too.
        between = article_text[cue.end : statement.start]
        led = cue.end <= statement.start and len(between) <= _DENIAL_CHARS and _LED.search(between) is None
        return f"{speaker} {_finite(cue.text)}{between if led else ' that '}{lower_head(words)}"
    return f"{speaker} {cue.text} {lower_head(words)}" if cue is not None and statement.family == "belief" else None


def _turns(cue: str) -> bool:
    """Whether a word of reporting denies or asks what follows."""
    return DENYING.search(cue) is not None or ASKING.search(cue) is not None


def _finite(cue: str) -> str:
    """A word of reporting after its subject: "correcting" needs its auxiliary."""
    return f"was {cue}" if cue.endswith("ing") else cue


def _refer(words: str, referent: Referent | None) -> str:
    return words if referent is None else f"{referent.text}{words[referent.length :]}"


def _join(statement: Statement) -> str:
    """The words of a statement with those it shares, without the comma that the attribution left."""
    shared = "".join(f"{span.text} " for span in statement.shared)
    return _LAST_COMMA.sub(r"\1", f"{shared}{statement.words}".strip())


def _quote(statement: Statement) -> str:
    """The words of a quotation between marks of their own: cut from a longer one, or split by an attribution."""
    marks = _MARKS.get(statement.words[:1], "“”")
    bare = [piece.text.strip(_ALL_MARKS + " ").rstrip(",;") for piece in statement.pieces]
    return f"{marks[0]}{' … '.join(bare)}{marks[1]}"


@lru_cache(maxsize=256)
def lower_head(text: str) -> str:
    """Return a text that goes on a sentence: without its first capital, unless a name or "I" begins it."""
    first = text.split(" ", 1)[0]
    if not text[:1].isupper() or first in ("I", "I’m", "I'm", "I’ve", "I've") or first[1:].lower() != first[1:]:
        return text
    named = any(name.start == 0 for name in find_names(text))
    return text if named else text[:1].lower() + text[1:]


def upper(text: str) -> str:
    """Return a text that begins with a capital, behind a quotation mark too."""
    return text[:1].upper() + text[1:]


def end_sentence(text: str) -> str:
    """Return a text with a full stop, unless a mark ends it already, inside quotation marks too."""
    bare = text.rstrip(" ,;")
    return bare if _STOPPED.search(bare) else f"{bare}."
