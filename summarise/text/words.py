"""Words of a text with their places, folded and reduced to a stem: what is compared when two texts are held together.

A stem is a key for comparing, not a word of English: it takes off inflections ("strikes", "striking" and "struck" share
one), never derivations, and knows no meaning.
"""

import re
from functools import lru_cache, partial
from typing import Final, NamedTuple

from summarise.text.fold import fold_words

# One letter apart and the short kind of word only save time.
_WORD: Final = re.compile(r"[^\W_](?:[a-z]++(?=[\s,.])|[^\W_]*(?:['’ʼ＇][^\W_]+)*)")
_VOWELS: Final = frozenset("aeiouy")


class Word(NamedTuple):
    """A word as it stands in a text."""

    start: int
    """First code point in the text, from 0."""
    end: int
    """The code point after the last one."""
    key: str
    """The word folded: small letters, straight apostrophes."""
    stem: str
    """The word folded, without its inflection."""


def find_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Find the words of `text[start:end]`, in order; the parts of a hyphenated compound are words of their own.

    >>> [(w.key, w.stem) for w in find_words("Planned long-range strikes")]
    [('planned', 'plan'), ('long', 'long'), ('range', 'rang'), ('strikes', 'strik')]
    """
    stop = len(text) if end is None else end
    return tuple(map(_make_word, [match.span() + _fold(match[0]) for match in _WORD.finditer(text, start, stop)]))


_make_word: Final = partial(tuple.__new__, Word)
"""Makes a `Word` of the tuple of its fields: what `Word(...)` does, in a third of the time."""


@lru_cache(maxsize=16384)
def _fold(word: str) -> tuple[str, str]:
    """The key and the stem of a word."""
    key = word.lower() if word.isascii() else fold_words(word)
    return key, stem(key)


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the stem of a folded word; a word that is too short or irregular beyond the table is its own stem."""
    bare = word.removesuffix("'s").rstrip("'")
    if bare in _IRREGULAR:
        return _IRREGULAR[bare]
    return _strip(bare) if bare.isalpha() else bare


def _strip(word: str) -> str:
    """The word without plural, past or participle; a mute e and a final y, which these hide, go everywhere."""
    if len(word) < 4:
        return word
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "i"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-2] if word.endswith(("ches", "shes", "sses", "xes", "zes")) else word[:-1]
    if word.endswith("ing") and len(word) > 5 and _VOWELS & set(word[:-3]):
        word = word[:-3]
    elif word.endswith("eed"):
        word = word[:-1] if len(word) > 4 else word
    elif word.endswith("ed") and len(word) > 4 and _VOWELS & set(word[:-2]):
        word = word[:-2]
    if word.endswith("e") and len(word) > 3:
        return word[:-1]
    if word.endswith("y") and len(word) > 3 and word[-2] not in _VOWELS:
        return word[:-1] + "i"
    return _undouble(word)


def _undouble(word: str) -> str:
    """The word without the consonant that an ending doubled ("plann"), also where it always was double ("kill")."""
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in _VOWELS else word


_IRREGULAR_LINES: Final = """
arise arose arisen arising|bear bore borne born bearing|beat beaten beating|become became becoming|begin began begun
bend bent|bet betting|bid bidding|bind bound|bite bit bitten biting|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|buy bought|can could|catch caught|child children|choose chose chosen
cling clung|come came coming|cost|creep crept|cut|deal dealt|die died dies dying|dig dug|do did done does
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven driving|eat ate eaten
exceed exceeded exceeding exceeds|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung
fly flew flown flies|foot feet|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen freezing|get got gotten|give gave given giving|go went gone goes going|grow grew grown|half halves
hang hung|have had has having|hear heard|hide hid hidden hiding|hit|hold held|hurt|keep kept|kneel knelt|knife knives
know knew known|lay laid|lead led|leaf leaves|leap leapt|learn learnt|leave left leaving|lend lent|let
lie lay lain lying lies lied|life lives|light lit|lose lost losing|loaf loaves|make made making|man men|mean meant
meet met|mouse mice|overcome overcame|panic panicked panicking panics|pay paid|proceed proceeded proceeding proceeds
prove proven|put|quit|read|ride rode ridden riding|ring rang rung|rise rose risen rising|run ran|say said|see saw seen
seek sought|sell sold|send sent|set|shake shook shaken shaking|shed|shine shone|shoot shot|show shown
shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped
spend spent|spill spilt|spin spun|split|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|strike struck|striking|strive strove striven|succeed succeeded succeeding succeeds|swear swore sworn
sweep swept|swim swam swum|swing swung|take took taken taking|teach taught|tear tore torn|tell told|think thought
thief thieves|throw threw thrown|tie tied tying ties|tooth teeth|understand understood|undergo underwent undergone
wake woke woken waking|wear wore worn|weave wove woven|weep wept|wife wives|win won|wind|withdraw withdrew withdrawn
withhold withheld|wolf wolves|woman women|write wrote written writing|analysis analyses|basis bases
use used uses using|be am are been being is was were|crisis crises|datum data|medium media|person people
"""  # By hand. A form that two words share ("lay", "found") stays with the one named first.


def _read_irregular() -> dict[str, str]:
    groups = [line.split() for line in _IRREGULAR_LINES.replace("\n", "|").split("|") if line.strip()]
    table = {"news": "news"}
    for base, *forms in groups:
        for form in (base, *forms):
            table.setdefault(form, _strip(base))
    return table


_IRREGULAR: Final = _read_irregular()


FUNCTION_WORDS: Final = frozenset({
    "a", "about", "above", "across", "after", "against", "all", "along", "already", "also", "although", "am", "among",
    "an", "and", "another", "any", "are", "around", "as", "at", "away", "be", "because", "been", "before", "being",
    "below", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "done", "down", "during",
    "each", "either", "else", "even", "ever", "every", "for", "from", "further", "had", "has", "have", "having", "he",
    "her", "here", "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in", "into", "is", "it",
    "its", "itself", "just", "may", "me", "might", "more", "most", "much", "must", "my", "myself", "near", "no", "nor",
    "not", "now", "of", "off", "on", "once", "only", "onto", "or", "other", "our", "ours", "ourselves", "out", "over",
    "own", "per", "s", "same", "shall", "she", "should", "since", "so", "some", "still", "such", "t", "than", "that",
    "the", "their", "theirs", "them", "themselves", "then", "there", "these", "they", "this", "those", "though",
    "through", "to", "too", "toward", "towards", "under", "until", "up", "upon", "us", "very", "was", "we", "were",
    "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without",
    "would", "yet", "you", "your", "yours",
})  # fmt: skip
"""English words that hold sentences together and say little of what they are about, folded. By hand."""
