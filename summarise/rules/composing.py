"""The summary of the rules engine: the weightiest checked claims, source first, figures that conflict side by side.

Sentences are the claims' own texts with their sources in front; nothing is rephrased, so a summary is as stiff as the
article's clauses. Claims that judge with their own words are shown with those words in quotation marks.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from summarise.checks.summary import LOADED
from summarise.data import Article, Claim, DraftSentence, Relation
from summarise.rules.references import call_source
from summarise.rules.wording import end_sentence, upper
from summarise.text.names import find_names
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


def compose_summary(
    article: Article, claims: Sequence[Claim], relations: Sequence[Relation]
) -> tuple[DraftSentence, ...]:
    """Write up to five sentences from supported claims, in the order of the article.

    Args:
        article: The article.
        claims: Its supported claims, in the order of the text.
        relations: What code found between them: rivals are told in one sentence, repetitions once.
    """
    told = _Telling(article, claims, relations)
    sentences: list[tuple[int, DraftSentence]] = []
    used: set[str] = set()
    for place in told.ranked():
        if len(sentences) == _MOST_SENTENCES:
            break
        claim = claims[place]
        if claim.id in used:
            continue
        sentence = told.tell(claim, used)
        if sentence is not None:
            sentences.append((place, sentence))
            used.update(sentence.claims)
            used |= {twin for one in sentence.claims for twin in told.twins.get(one, ())}
    return tuple(sentence for _, sentence in sorted(sentences, key=lambda pair: pair[0]))


class _Telling:
    """The claims of one article with what a sentence needs to know of them."""

    def __init__(self, article: Article, claims: Sequence[Claim], relations: Sequence[Relation]) -> None:
        self.claims = claims
        self.known = {claim.id: claim for claim in claims}
        self.names = frozenset(span.start for span in find_names(article.text))
        self.rivals = _pair(relations, "conflicts_with")
        self.twins = _pair(relations, "same_as")
        self.old = {relation.claims[1] for relation in relations if relation.type == "updates"}

    def ranked(self) -> list[int]:
        """Places of the claims that may be told, weightiest first, earlier ones before later ones."""
        weights = {
            place: claim.check_worthiness
            + (_LEAD_WEIGHT if place < _LEAD_CLAIMS else 0.0)
            + (_RIVAL_WEIGHT if claim.id in self.rivals else 0.0)
            for place, claim in enumerate(self.claims)
            if claim.id not in self.old
        }
        return sorted(weights, key=lambda place: (-weights[place], place))

    def tell(self, claim: Claim, used: set[str]) -> DraftSentence | None:
        """A claim, beside one that conflicts with it where both fit into a sentence; None: too long to read."""
        rivals = [self.known[one] for one in self.rivals.get(claim.id, ()) if one in self.known and one not in used]
        for group in (*([claim, rival] for rival in rivals), [claim]):
            ordered = sorted(group, key=lambda one: one.evidence[0].start or 0)
            text = end_sentence(upper(", while ".join(self._say(one) for one in ordered)))
            if len(text.split()) <= _MOST_SENTENCE_WORDS:
                return DraftSentence(text=text, claims=tuple(one.id for one in ordered))
        return None

    def _say(self, claim: Claim) -> str:
        """A claim with its source in front, without full stop."""
        words = _DAY_DATE.sub(_say_day, claim.text).rstrip(".")
        first = claim.evidence[0]
        named = first.start in self.names or first.quote.split(" ", 1)[0] == "I" or first.quote[1:2].isupper()
        if not named and words[:1].casefold() == first.quote[:1].casefold():
            words = words[:1].lower() + words[1:]
        words = _mark_loaded(words)
        if not claim.sources:
            return words
        *relays, speaker = (call_source(source.name, source.mention) for source in claim.sources)
        through = f", cited by {' and '.join(relays)}," if relays else ""
        at = words.casefold().find(speaker.casefold())
        if at == 0:
            return f"{speaker}{through}{words[len(speaker) :]}"
        return words if at > 0 and claim.sources[-1].name.startswith("unnamed:") else f"{speaker}{through} said {words}"


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
    reading = Reading.of(words)
    quoted = [(mark.start, mark.end) for mark in reading.quotations]
    for word in reversed(list(_loaded(reading))):
        if not any(start <= word[0] < end for start, end in quoted):
            words = f"{words[: word[0]]}{_MARKS[0]}{words[word[0] : word[1]]}{_MARKS[1]}{words[word[1] :]}"
    return words


def _loaded(reading: Reading) -> Iterator[tuple[int, int]]:
    return ((word.start, word.end) for word in reading.words if word.stem in LOADED)
