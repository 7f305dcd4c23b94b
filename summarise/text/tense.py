"""Which way a clause looks: text in, for each place in it whether the words there tell what is to come, or has been.

Under the date grammar: "on Friday" is the Friday to come in one clause and the last one in another. Lexical only, no
parser; English only. Captions and schedules share the present tense ("Rescuers arrive on Tuesday"), so of the verbs in
the present only those point ahead that announce more often than they show.
"""

import re
from bisect import bisect_left, bisect_right
from datetime import date
from typing import Final

# Tables are packed by hand: one word a line would hide the grammar.
# fmt: off
# Modal and planning words point ahead; verbs of saying and past forms point back. Irregular past forms: the common
# verbs of news in any English grammar.
_AHEAD: Final = frozenset({
    "'ll", "’ll", "begins", "closes", "could", "convenes", "due", "ends", "expect", "expects", "expires", "may",
    "meets", "might", "must", "opens", "plan", "planned", "planning", "plans", "reopens", "resumes", "scheduled",
    "shall", "should", "slated", "starts", "takes", "travels", "will", "would",
})
_AHEAD_ALWAYS: Final = frozenset({"deadline", "upcoming"})
_AHEAD_WITH_TO: Final = frozenset({
    "about", "agreed", "aims", "are", "expected", "forecast", "going", "has", "have", "hope", "hopes", "intend",
    "intends", "is", "likely", "poised", "projected", "promised", "ready", "set", "threatened", "vowed", "want",
    "wants",
})
_AHEAD_AFTER_SUBJECT: Final = frozenset({
    "begin", "convene", "decide", "face", "faces", "host", "hosts", "meet", "meets", "open", "play", "plays", "reopen",
    "resume", "start", "travel", "vote", "votes",
})
"""Verbs of schedules that are also nouns or infinitives: they tell something after a subject only."""
_NEVER_NOUNS: Final = frozenset({"begin", "convene", "decide", "face", "host", "meet", "resume", "travel"})
"""Of these, the ones that follow the name of a club or team as verbs only: "Tolvern travel", but "the Lorvia vote"."""
_AHEAD_AS_PARTICIPLE: Final = frozenset({
    "arriving", "attending", "flying", "heading", "hosting", "leaving", "meeting", "opening", "resuming", "returning",
    "speaking", "starting", "travelling", "traveling", "visiting", "voting",
})
"""After "is" or "are": what is arranged."""
_AHEAD_IN_HEADLINES: Final = frozenset({
    "address", "appear", "arrive", "attend", "begin", "close", "decide", "face", "hold", "host", "launch", "leave",
    "meet", "open", "play", "publish", "reopen", "resume", "return", "sign", "speak", "start", "strike", "travel",
    "visit", "vote",
})
"""After a subject and "to" at the very beginning: "Ruler to visit Lorvia on Monday"."""
PAST_FORMS: Final = frozenset({
    "became", "began", "begun", "bought", "broke", "broken", "brought", "built", "came", "caught", "chosen", "cost",
    "cut", "did", "drawn", "driven", "fallen", "fell", "felt", "flew", "forecast", "fought", "found", "gave", "given",
    "gone", "got", "grew", "grown", "had", "heard", "held", "hidden", "hit", "hurt", "kept", "knew", "known", "led",
    "left", "let", "lost", "made", "met", "paid", "published", "put", "quit", "ran", "read", "rose", "said", "sank",
    "sat", "saw", "seen", "sent", "set", "shook", "shot", "shown", "shut", "sold", "sought", "spent", "spoke",
    "spread", "stole", "stolen", "stood", "struck", "swept", "taken", "thought", "thrown", "told", "took", "torn",
    "was", "went", "were", "withdrawn", "withdrew", "woke", "won", "written", "wrote",
})
_NOT_PAST: Final = frozenset({
    "bed", "embed", "exceed", "feed", "hundred", "indeed", "need", "proceed", "red", "seed", "speed", "succeed",
    "united",
})
_ARTICLES: Final = frozenset({"a", "an", "her", "his", "its", "our", "the", "their", "these", "this", "those"})
_SUBJECTS: Final = frozenset({
    "committee", "council", "court", "government", "he", "it", "parliament", "she", "they", "we", "which", "who", "you",
})
_NOT_SUBJECTS: Final = frozenset({"as", "does", "has", "his", "is", "its", "less", "this", "towards", "us", "was"})
# fmt: on
_TELLING: Final = (
    _AHEAD
    | _AHEAD_ALWAYS
    | _AHEAD_WITH_TO
    | _AHEAD_AFTER_SUBJECT
    | _AHEAD_AS_PARTICIPLE
    | PAST_FORMS
    | frozenset({"to"})
)
"""All words that may tell something, but for the regular past forms."""

_WORD: Final = re.compile(r"[a-zA-Z]++(?=\s)|[^\W\d_]+|;|['’]ll")  # The first kind of word only saves time.
# One set of characters first: the regex engine passes over all others fast.
_SENTENCE_END: Final = re.compile(r"[.!?\n](?:(?<=\n)|[\"'”’)]*(?=\s+[\"'“‘(]?[A-Z]))")
_MOST_CONTEXT_CHARS: Final = 300
_AHEAD_LEAD: Final = re.compile(r"\b(?:until|till|next|coming|ahead\s{1,3}of(?:\s{1,3}the)?)\s{1,3}\Z", re.IGNORECASE)
_MOST_LEAD_CHARS: Final = 20


class Reading:
    """One reading of a text: what a rule needs to resolve its match. Each sentence is looked through once at most."""

    def __init__(self, text: str, published: date | None, start: int, stop: int) -> None:
        """Read `text[start:stop]`, published on the day `published`; None: not known."""
        self.text = text
        self.published = published
        self._start = start
        self._stop = stop
        self._ends = [m.end() for m in _SENTENCE_END.finditer(text, start, stop)]
        self._tellers: dict[int, tuple[list[int], list[bool]]] = {}

    def find_before(self, pattern: re.Pattern[str], place: int, chars: int) -> re.Match[str] | None:
        """Search the last `chars` code points before the place, in its sentence only."""
        return pattern.search(self.text, max(self._bound(place)[0], place - chars), place)

    def has_near(self, pattern: re.Pattern[str], match: re.Match[str], chars: int) -> bool:
        """Whether the pattern matches within so many code points of the match, in its sentence only."""
        begin, end = self._bound(match.start())
        return pattern.search(self.text, max(begin, match.start() - chars), min(end, match.end() + chars)) is not None

    def looks_ahead(self, match: re.Match[str], *, unless_told: bool = False) -> bool:
        """Whether the clause of the match tells what is to come.

        The nearest telling word before the match decides, else the first one after it, else `unless_told`.
        """
        if self.find_before(_AHEAD_LEAD, match.start(), _MOST_LEAD_CHARS):
            return True
        places, says = self._tell(match.start())
        left = bisect_left(places, match.start()) - 1
        if left >= 0 and places[left] >= match.start() - _MOST_CONTEXT_CHARS:
            return says[left]
        right = bisect_left(places, match.end())
        if right < len(places) and places[right] < match.end() + _MOST_CONTEXT_CHARS:
            return says[right]
        return unless_told

    def _bound(self, place: int) -> tuple[int, int]:
        """Where the sentence of the place begins and ends."""
        n = bisect_right(self._ends, place)
        return self._ends[n - 1] if n else self._start, self._ends[n] if n < len(self._ends) else self._stop

    def _tell(self, place: int) -> tuple[list[int], list[bool]]:
        """The telling words of the sentence: where each begins, and whether it points ahead."""
        begin, end = self._bound(place)
        if begin not in self._tellers:
            found = list(_WORD.finditer(self.text, begin, end))
            as_written = [m[0] for m in found]
            if "May" in as_written:
                found = [m for m in found if m[0] != "May"]
                as_written = [m[0] for m in found]
            words = [word.lower() for word in as_written]
            places: list[int] = []
            says: list[bool] = []
            for i, word in enumerate(words):
                if word in _TELLING or word.endswith("ed"):
                    ahead = _points_ahead(words, as_written, i)
                    if ahead is not None:
                        places.append(found[i].start())
                        says.append(ahead)
            self._tellers[begin] = places, says
        return self._tellers[begin]


def _points_ahead(words: list[str], as_written: list[str], i: int) -> bool | None:
    """True where the word points ahead, False where it points back, None where it says nothing."""
    word = words[i]
    before = words[i - 1] if i else ""
    if word == "due" and words[i + 1 : i + 2] == ["to"]:
        return None if _names_a_thing(as_written, i + 2) else True
    if word in _AHEAD:
        return None if before in _ARTICLES else True
    if word in _AHEAD_ALWAYS or (i + 2 < len(words) and word in _AHEAD_WITH_TO and words[i + 1] == "to"):
        return True
    if word in _AHEAD_AFTER_SUBJECT or word in _AHEAD_AS_PARTICIPLE or word == "to":
        return _is_announced(words, as_written, i)
    return False if _is_past(words, as_written, i) else None


def _is_past(words: list[str], as_written: list[str], i: int) -> bool:
    word = words[i]
    before = words[i - 1] if i else ""
    # With a capital inside a sentence it is a name, such as Mohamed.
    regular = word.endswith("ed") and word not in _NOT_PAST and (i == 0 or as_written[i].islower())
    if not regular and word not in PAST_FORMS:
        return False
    if before in _ARTICLES or before in _AHEAD or before in ("be", "get", "not", "to"):
        return False
    return not (before.endswith("ly") and i > 1 and words[i - 2] == "be")


def _names_a_thing(as_written: list[str], i: int) -> bool:
    """Whether the word there is a noun or begins one: "due to rain", "due to the strike"; not "due to meet"."""
    word = as_written[i] if i < len(as_written) else ""
    return word in _ARTICLES or word.endswith(("s", "ing")) or not word.islower()


def _is_announced(words: list[str], as_written: list[str], i: int) -> bool | None:
    """True for a verb in the present that tells a schedule: "talks resume", "is meeting", "Ruler to visit"."""
    word = words[i]
    before = words[i - 1] if i else ""
    if word == "to":
        head = as_written[:i]
        begins = 0 < len(head) <= 4 and all(one[0].isupper() for one in head)
        following = words[i + 1] if i + 1 < len(words) else ""
        if begins and following in _AHEAD_IN_HEADLINES:
            return True
        undone = i > 0 and not (before in PAST_FORMS or before.endswith("ed"))
        return True if undone and following == "be" and i + 2 < len(words) else None
    if word in _AHEAD_AS_PARTICIPLE:
        return True if before in ("are", "is") else None
    if before in _SUBJECTS:
        return True
    named = i > 0 and as_written[i - 1][0].isupper() and as_written[i].islower() and before not in _ARTICLES
    if named and (word.endswith("s") or word in _NEVER_NOUNS):
        return None if i > 1 and words[i - 2] in _ARTICLES else True
    many = before.endswith("s") and before not in _NOT_SUBJECTS and not word.endswith("s")
    return True if many else None
