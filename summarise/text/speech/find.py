"""The last step of the reporting grammar: the sentences of an article read in order, free quotations given a speaker.

It pairs and nests nothing itself: `quotations.py` and `chains.py` do.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from summarise.data import Span, Speech
from summarise.text.quotations import Quotation, pair_quotations
from summarise.text.speech.chains import add_relays, find_via, nest
from summarise.text.speech.content import find_addressee, skip_adverbial
from summarise.text.speech.cues import CuedSentence
from summarise.text.speech.drafts import Draft, draft_cue, make_link, measure
from summarise.text.speech.patterns import draft_colon, draft_participles, draft_passives, draft_phrases
from summarise.text.speech.report import Link, Report
from summarise.text.speech.subjects import find_main_subject
from summarise.text.speech.verbs import TRIGGERS
from summarise.text.speech.words import REACH

_WORD = re.compile(r"[^\W_]+")
_CARRY_REACH: Final = 3
"""Sentences over which a speaker is kept for a quotation that stands alone."""
_PLACE: Final = attrgetter("at")


def find_reports(text: str, sentences: Sequence[tuple[int, int]]) -> tuple[Report, ...]:
    """Find what the article reports others to say, in the order of the contents.

    A report within a report comes with the chain of both; the outer one is left out where it holds nothing else. A
    quotation that stands alone goes to the speaker of the quotation before it.

    Args:
        text: The article.
        sentences: Half-open spans of the sentences to read, in order, such as the segments of body text and posts. A
            sentence may end within a quotation.
    """
    quotations = pair_quotations(text, sentences)
    starts = [quotation.start for quotation in quotations]
    found: list[Report] = []
    speaker: Link | None = None
    silence = 0
    free: CuedSentence | None = None
    block = _Block()
    for start, end in _join_quoted(sentences, quotations):
        silence += 1
        inside = quotations[bisect_left(starts, start) : bisect_left(starts, end)]
        block.go_on(text, start, end)
        if not inside and not _may_report(text[start:end]):
            free = None
            found.extend(block.take(text, start, end))
            continue
        sentence = CuedSentence(text, start, end, inside)
        drafts = _draft_sentence(sentence)
        alone = _stands_alone(sentence)
        if drafts:
            found.extend(_to_report(sentence, draft) for draft in drafts)
            speaking = [draft for draft in drafts if draft.quote] or drafts
            speaker, silence = speaking[-1].links[-1], 0
        bare = None if drafts or alone else _find_bare_attribution(sentence)
        if bare is None and not drafts and not alone and text[end - 1] == ":":
            bare = _find_announced(sentence)
        if bare is not None:
            speaker, silence = bare, 0
            if free is not None:
                found.pop()
                found.append(_to_free_report(free, bare, "quote_left"))
        free = None
        if drafts or alone or bare is not None:
            spoken = [draft for draft in drafts if draft.family == "colon" and draft.links[-1].via is None]
            block = (
                _Block(end, spoken[0].links[-1], begun=True)
                if spoken
                else _Block(end, speaker if text[end - 1] == ":" else None)
            )
        else:
            found.extend(block.take(text, start, end))
        if alone:
            carried = speaker if speaker is not None and silence <= _CARRY_REACH else None
            found.append(_to_free_report(sentence, carried, "carried"))
            silence = 0
            free = sentence
    return tuple(sorted(found, key=lambda report: report.content[0].start))


@dataclass
class _Block:
    """The paragraph after "The ministry denied this:", which is the ministry's though no marks say so."""

    end: int = 0
    """Where the last sentence read ended."""
    link: Link | None = None
    """Who speaks; None: nobody was announced."""
    begun: bool = False
    """Whether the paragraph has begun."""

    def go_on(self, text: str, start: int, end: int) -> None:
        """Go on to the next sentence: the paragraph begins after a line break and ends with the next one."""
        if self.link is not None and ("\n" in text[self.end : start]) is self.begun:
            self.link = None
        self.begun, self.end = True, end

    def take(self, text: str, start: int, end: int) -> Iterator[Report]:
        """Yield the report of a sentence within it."""
        if self.link is not None:
            content = Span(start=start, end=end, text=text[start:end])
            yield Report((content,), (Link(self.link.source, None, self.link.via),), "indirect", "block", "none")


def _may_report(words: str) -> bool:
    """Whether a sentence without a quotation may report: a third of them hold no word that any pattern begins with."""
    return ":" in words or not TRIGGERS.isdisjoint(_WORD.findall(words.casefold()))


def _draft_sentence(sentence: CuedSentence) -> list[Draft]:
    """All reports within one sentence, nested, in order."""
    colon = draft_colon(sentence)
    drafts: list[Draft] = []
    if sentence.triggers:
        made = (draft_cue(sentence, cue) for cue in sentence.cues)
        drafts.extend(draft for draft in made if draft is not None)
        drafts.extend(draft_phrases(sentence))
        drafts.extend(draft_passives(sentence))
        drafts.sort(key=_PLACE)
        drafts.extend(draft_participles(sentence, drafts))
        drafts.sort(key=_PLACE)
        drafts.extend(add_relays(sentence, drafts))
        drafts.sort(key=_PLACE)
    return nest([colon, *drafts] if colon is not None else drafts)


def _join_quoted(sentences: Sequence[tuple[int, int]], quotations: Sequence[Quotation]) -> Iterator[tuple[int, int]]:
    """The sentences, those joined that share a quotation."""
    place = 0
    held: tuple[int, int] | None = None
    for start, end in sentences:
        if held is not None:
            while place < len(quotations) and quotations[place].end <= held[1]:
                place += 1
            if place < len(quotations) and quotations[place].start < held[1]:
                held = (held[0], end)
                continue
            yield held
        held = (start, end)
    if held is not None:
        yield held


def _stands_alone(sentence: CuedSentence) -> bool:
    """Whether a sentence is a quotation and nothing else, and no mere word."""
    if not sentence.quotes or "word" in sentence.kinds:
        return False
    return sum(sentence.text.count(" ", start, end) for start, end in sentence.quotes) > 1


def _find_bare_attribution(sentence: CuedSentence) -> Link | None:
    """The source of "Lind asked on Monday." and of "The minister said:", whose words stand in another sentence."""
    for cue in sentence.cues:
        if cue.subject is not None and not cue.form.belief and sentence.size < REACH:
            after = find_addressee(sentence, cue.right, cue)[0] if "a" in cue.form.frames else cue.right
            at = skip_adverbial(sentence, after)
            if sentence.ends_at(at) or sentence.lower(sentence.size - 1) == ":":
                return make_link(sentence, cue.subject, cue.at, cue.last)
    return None


def _find_announced(sentence: CuedSentence) -> Link | None:
    """The subject of "Lind opened with an appeal:", whose words follow though no word of saying stands there."""
    subject = find_main_subject(sentence, sentence.size)
    named = subject is not None and any(sentence.is_capital(i) for i in range(subject.first, subject.last + 1))
    return Link(sentence.span(subject.first, subject.last), None) if subject is not None and named else None


def _to_free_report(sentence: CuedSentence, link: Link | None, family: str) -> Report:
    """The report of a quotation that stands alone."""
    start, end = sentence.quotes[0][0], sentence.quotes[-1][1]
    content = Span(start=start, end=end, text=sentence.text[start:end])
    own = family == "quote_left"
    if link is not None and not own:
        link = Link(link.source, None, link.via)
    return Report((content,), (link or Link(None, None),), "direct", family, "speech" if own else "none")


def _to_report(sentence: CuedSentence, draft: Draft) -> Report:
    """A draft as a value, with its channel."""
    text = sentence.text
    content = tuple(Span(start=start, end=end, text=text[start:end]) for start, end in draft.contents)
    within = [
        quote
        for start, end in draft.contents
        for quote in sentence.quotes[bisect_left(sentence.quotes, (start, 0)) : bisect_left(sentence.quotes, (end, 0))]
    ]
    quoted = sum(end - start for start, end in within)
    speech: Speech = "indirect" if not within else "mixed"
    if within and quoted + 2 * len(content) + 5 * len(within) - 5 >= measure(draft):
        speech = "direct"
    chain = list(draft.links)
    if chain[-1].via is None:
        chain[-1] = Link(chain[-1].source, chain[-1].cue, find_via(sentence, draft))
    return Report(content, tuple(chain), speech, draft.family, draft.cue_class)
