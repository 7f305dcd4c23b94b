"""The summary of the rules engine: the weightiest checked claims, source first, figures that conflict side by side.

Sentences are the claims' own texts with their sources in front; nothing is rephrased, so a summary is as stiff as the
article's clauses. Claims that judge with their own words are shown with those words in quotation marks.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from summarise.checks.summary import find_loaded
from summarise.data import Claim, DraftSentence, Relation, Source
from summarise.rules.references import POSSESSIVES, PRONOUNS, call_source
from summarise.rules.wording import end_sentence, lower_head, upper
from summarise.text.reading import Reading

_MOST_SENTENCES: Final = 5
_MOST_SENTENCE_WORDS: Final = 45
_LEAD_WEIGHT: Final = 0.15
"""What the first sentences of a report weigh more than the rest."""
_LEAD_CLAIMS: Final = 3
_RIVAL_WEIGHT: Final = 0.1
_DAY_DATE: Final = re.compile(
    r"(?P<day>\b(?:[Yy]esterday|[Tt]o(?:day|morrow|night)))? \((?P<date>\d{1,2} [A-Z][a-z]+) (?P<year>\d{4})\)"
)
_MARKS: Final = "“”"
_HEAD_WORD: Final = re.compile(r"\W*(?:that\s+)?([^\W\d_]+)")
_HEAD_CHARS: Final = 6
_MOST_JOINED_WORDS: Final = 38
_UNKNOWN: Final = re.compile(r"\bsaid (?:he|she|they)\b")
"""In a claim's text, where the speaker would stand for himself: somebody else, whom it does not name."""
_POINTS_BACK: Final = re.compile(r"\b(?:it|them|this|that(?: [^\W\d_]+)?|(?:these|those) [^\W\d_]+)\.\Z", re.IGNORECASE)
"""A claim that ends so ("rejected that account") says something beside what it points to only."""
_OPEN: Final = re.compile(r"\A(?:he|it|its|she|they|their|this|that|these|those|here|there)\b", re.IGNORECASE)
_ABBREVIATED: Final = re.compile(r"\b(?:[ap]\.m|[A-Z])\.$")


def compose_summary(claims: Sequence[Claim], relations: Sequence[Relation]) -> tuple[DraftSentence, ...]:
    """Write up to five sentences from supported claims, in the order of the article.

    Args:
        claims: The supported claims of an article, in the order of the text.
        relations: What code found between them: rivals are told in one sentence, repetitions once.
    """
    told = _Telling(claims, relations)
    sentences: list[tuple[int, DraftSentence]] = []
    used: set[str] = set()
    for place in told.ranked():
        if len(sentences) == _MOST_SENTENCES:
            break
        claim = claims[place]
        begun = any(told.known[one].evidence[0].start == claim.evidence[0].start for one in used if one in told.known)
        sentence = told.tell(claim, used) if claim.id not in used and not begun else None
        if sentence is not None and sentence.text not in {other.text for _, other in sentences}:
            sentences = _place(told, sentences, place, sentence)
            used.update(sentence.claims)
            used |= {twin for one in sentence.claims for twin in told.twins.get(one, ())}
    return tuple(sentence for _, sentence in sentences)


def _place(
    told: "_Telling", sentences: list[tuple[int, DraftSentence]], place: int, sentence: DraftSentence
) -> list[tuple[int, DraftSentence]]:
    """The sentences with one more, in the order of the article; one with that before it if one source says both."""
    at = bisect_right([other for other, _ in sentences], place)
    joined = told.join(sentences[at - 1][1], sentence) if at else None
    if joined is not None:
        return [*sentences[: at - 1], (sentences[at - 1][0], joined), *sentences[at:]]
    return [*sentences[:at], (place, sentence), *sentences[at:]]


class _Telling:
    """The claims of one article with what a sentence needs to know of them."""

    def __init__(self, claims: Sequence[Claim], relations: Sequence[Relation]) -> None:
        self.claims = claims
        self.known = {claim.id: claim for claim in claims}
        self.rivals = _pair(relations, "conflicts_with")
        self.twins = _pair(relations, "same_as")
        self.old = {relation.claims[1] for relation in relations if relation.type == "updates"}
        self.called = _call_sources(claims)

    def ranked(self) -> list[int]:
        """Places of the claims that may be told, weightiest first, earlier ones before later ones."""
        weights = {
            place: claim.check_worthiness
            + (_LEAD_WEIGHT if place < _LEAD_CLAIMS else 0.0)
            + (_RIVAL_WEIGHT if claim.id in self.rivals else 0.0)
            for place, claim in enumerate(self.claims)
            if claim.id not in self.old and not _stays_open(claim) and not _POINTS_BACK.search(claim.text)
        }
        return sorted(weights, key=lambda place: (-weights[place], place))

    def tell(self, claim: Claim, used: set[str]) -> DraftSentence | None:
        """A claim, beside one that conflicts with it where both fit into a sentence; None: too long to read.

        The only claim of an article is told however long it is.
        """
        rivals = [self.known[one] for one in self.rivals.get(claim.id, ()) if one in self.known and one not in used]
        for group in (*([claim, rival] for rival in rivals if not _stays_open(rival)), [claim]):
            ordered = sorted(group, key=lambda one: one.evidence[0].start or 0)
            text = _mark_loaded(end_sentence(upper(", while ".join(self._say(one) for one in ordered))))
            if len(text.split()) <= _MOST_SENTENCE_WORDS or len(self.claims) == 1:
                return DraftSentence(text=text, claims=tuple(one.id for one in ordered))
        return None

    def join(self, first: DraftSentence, second: DraftSentence) -> DraftSentence | None:
        """Two sentences of one source as one: "X said A and that B"; None where they do not go together."""
        one, other = self._plain(first), self._plain(second)
        if one is None or other is None or one.sources != other.sources or len(second.claims) > 1:
            return None
        start = f"{upper(self._source(other))} said "
        rest = second.text.removeprefix(start).rstrip(".")
        again = _cut_head(rest, self._source(other))
        if again is not None and (pronoun := _first_pronoun(one)):
            rest = f"{pronoun}{again}"
        joint = _share_subject(first.text.removeprefix(start), other) or f"that {rest}"
        joined = end_sentence(f"{_strip_stop(first.text)} and {joint}")
        if rest == second.text.rstrip(".") or len(joined.split()) > _MOST_JOINED_WORDS:
            return None
        return DraftSentence(text=joined, claims=(*first.claims, *second.claims))

    def _plain(self, sentence: DraftSentence) -> Claim | None:
        """The claim of a sentence that reports one indirectly, with its source in front."""
        claim = self.known[sentence.claims[0]]
        plain = len(sentence.claims) == 1 and claim.sources and claim.speech in ("indirect", "mixed")
        return claim if plain and sentence.text.startswith(f"{upper(self._source(claim))} said ") else None

    def _source(self, claim: Claim) -> str:
        """The sources of a claim as its subject: "Lind, cited by the Post,"."""
        *relays, speaker = (self.called[source.name] for source in claim.sources)
        return f"{speaker}, cited by {' and '.join(relays)}," if relays else speaker

    def _say(self, claim: Claim) -> str:
        """A claim with its source in front, without full stop."""
        words = _strip_stop(_DAY_DATE.sub(_say_day, claim.text))
        if claim.evidence[0].quote.startswith(words[:1].lower() + words[1:_HEAD_CHARS]):
            words = words[:1].lower() + words[1:]  # as it stands in the article
        if not claim.sources:
            return lower_head(words)
        speaker, subject = claim.sources[-1], self._source(claim)
        for relay in claim.sources[:-1]:
            rest = _cut_head(words, call_source(relay.name, relay.mention))
            if rest is not None and _is_attributed(rest, relay):
                return f"{self.called[relay.name]}{rest}"
        name = call_source(speaker.name, speaker.mention)
        rest = _cut_head(words, name)
        if rest is None:
            whole = speaker.name.startswith("unnamed:") and name.casefold() in words.casefold()
            return lower_head(words) if whole else f"{subject} said {lower_head(words)}"
        if _is_attributed(rest, speaker):
            return f"{subject}{rest}"
        # The claim's text has the name for a pronoun: what Lind said of herself is still what she said.
        pronoun = _first_pronoun(claim)
        if rest.startswith("’") and pronoun in POSSESSIVES:
            rest = rest.removeprefix("’s").removeprefix("’")
        return f"{subject} said {lower_head(words) if pronoun is None else pronoun + rest}"


def _call_sources(claims: Sequence[Claim]) -> Mapping[str, str]:
    """Each source as it is called inside a sentence, with the article of its first mention that has one."""
    called: dict[str, str] = {}
    for claim in claims:
        for source in claim.sources:
            name = lower_head(call_source(source.name, source.mention))
            if len(name) > len(called.get(source.name, "")):
                called[source.name] = name
    return called


def _stays_open(claim: Claim) -> bool:
    """Whether a claim says "it" of what it does not name, or is said by a pronoun."""
    return any(source.name.casefold() in PRONOUNS for source in claim.sources) or any(
        pattern.search(claim.text) for pattern in (_OPEN, _UNKNOWN)
    )


def _is_attributed(rest: str, speaker: Source) -> bool:
    """Whether the words after the speaker's name attribute: "said", or the article's own word."""
    verb = speaker.cue.text.split(" ", 1)[0] if speaker.cue else "said"
    cues = ("said", "asked", verb, f"was {verb}")
    return any(rest.startswith(f" {cue}") for cue in cues)


def _first_pronoun(claim: Claim) -> str | None:
    """The pronoun at the head of a claim's reported words, as the article has it; None where none stands there."""
    first, cue = claim.evidence[0], claim.sources[-1].cue
    begins = cue.end - first.start if cue is not None and first.start is not None and cue.start >= first.start else 0
    word = _HEAD_WORD.match(first.quote, begins)
    return word[1].casefold() if word is not None and word[1].casefold() in PRONOUNS | POSSESSIVES.keys() else None


def _share_subject(told: str, claim: Claim) -> str | None:
    """The second verb of a sentence that was cut in two, where what is told begins with its subject."""
    subject = claim.context[0].quote if claim.context else None
    if subject is None or len(claim.evidence) > 1 or not told.casefold().startswith(subject.casefold()):
        return None
    return _strip_stop(claim.evidence[0].quote)


def _cut_head(words: str, name: str) -> str | None:
    """The words after a name at their head; None where they do not begin with it."""
    return words[len(name) :] if words.casefold().startswith(name.casefold()) else None


def _strip_stop(text: str) -> str:
    """A text without its full stop; that of "p.m." stays."""
    return text if _ABBREVIATED.search(text) else text.rstrip(".")


def _pair(relations: Sequence[Relation], kind: str) -> Mapping[str, list[str]]:
    """The claims that each claim has such a relation to."""
    paired: dict[str, list[str]] = {}
    for relation in relations:
        if relation.type == kind:
            for one, other in (relation.claims, relation.claims[::-1]):
                paired.setdefault(one, []).append(other)
    return paired


def _say_day(match: re.Match[str]) -> str:
    """The day as an agency gives it: "on Thursday" alone, but the date for "yesterday"."""
    return f"on {match['date']}" if match["day"] else ""


def _mark_loaded(words: str) -> str:
    """The words with those that judge in quotation marks, where none stand yet."""
    for word in reversed(list(find_loaded(Reading.of(words)))):
        words = f"{words[: word.start]}{_MARKS[0]}{word.text}{_MARKS[1]}{words[word.end :]}"
    return words
