"""Who reports whom: outlets that relay a source, reports within reports, and the channel of the innermost source.

It takes the reports of one sentence as given, and looks at no other sentence.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.data import Via
from summarise.text.speech.content import find_content_right
from summarise.text.speech.cues import Cue, CuedSentence
from summarise.text.speech.drafts import Draft, make_link, measure
from summarise.text.speech.report import Link
from summarise.text.speech.subjects import Noun, find_noun_after, find_noun_before, skip_to_subject
from summarise.text.speech.verbs import FORMS, RELAY_VERBS
from summarise.text.speech.words import BE, RELATIVES

_VIA: Final[tuple[tuple[Via, str, str], ...]] = (
    ("statement", "in|through|via", "statement|statements|communique|communiqué|press release"),
    ("interview", "in", "interview|interviews"),
    ("post", "in|on|via|through", "post|posts|tweet|tweets|Twitter|Telegram|Facebook|Instagram|Weibo|thread"),
    ("broadcast", "on|in", "broadcast|television|TV|radio|video"),
    ("document", "in", "affidavit|bulletin|document|documents|filing|leaflet|letter|memo"),
    ("report", "in", "report"),
)
"""Channels by the preposition and the noun that name them."""


def _compile_via(before: str, nouns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{before}) (?:(?:an?|the|his|her|its|their|another) )?(?:[^\W\d_]+ ){{0,2}}(?:{nouns})\b")


_VIA_PATTERNS: Final = tuple((via, _compile_via(before, nouns)) for via, before, nouns in _VIA)
_ANY_VIA: Final = _compile_via("in|on|through|via", "|".join(nouns for _, _, nouns in _VIA))
"""Looked for first: most reports name no channel."""

_NESTING_REACH: Final = 8
"""Reports before and after one that may hold it."""


def add_relays(sentence: CuedSentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Put the outlets of "citing Y", "which quoted Z" and "cited by Y" into the chains that they belong to.

    Returns the reports of "Y quoted X as saying", which are reports of their own.
    """
    made: list[Draft] = []
    places = [draft.at for draft in drafts]
    deepest: Draft | None = None
    for i in sentence.triggers:
        lower = sentence.lower(i)
        if lower not in RELAY_VERBS:
            continue
        place = bisect_left(places, sentence.starts[i])
        before, after = drafts[max(0, place - 1) : place], drafts[place : place + 1]
        if sentence.lower(i + 1) == "by" and sentence.lower(i - 1) not in BE:
            noun = find_noun_after(sentence, i + 2)
            target = (*after, *before, None)[0]
            if noun is not None and target is not None:
                target.links.insert(0, make_link(sentence, noun, i, i + 1, "report"))
            continue
        noun = find_noun_after(sentence, i + 1)
        if noun is None or sentence.lower(noun.last + 1) == "as":
            made.extend(_draft_cited(sentence, i, noun))
            continue
        if RELAY_VERBS[lower] == "ing" and sentence.kind(i - 1) == "mark":
            # "Lind, citing the Post, said": the word of reporting comes after, where none is before.
            deepest = (*before, *after, None)[0]
        elif sentence.lower(i - 1) not in RELATIVES:
            continue
        if deepest is not None:
            deepest.links.append(make_link(sentence, noun, i, i))
    return made


def _draft_cited(sentence: CuedSentence, i: int, noun: Noun | None) -> Iterator[Draft]:
    """The chain (Y, X) of "Y quoted X as saying C"."""
    subject = find_noun_before(sentence, skip_to_subject(sentence, i - 1))
    if noun is None or subject is None or sentence.form(noun.last + 2) is None:
        return
    right = find_content_right(sentence, Cue(i, noun.last + 2, FORMS["said"], noun), noun.last + 3, split=False)
    if right is not None:
        links = [make_link(sentence, subject, i, i, "report"), make_link(sentence, noun, noun.last + 1, noun.last + 2)]
        yield Draft([(right.start, right.end)], links, right.family, "speech", sentence.starts[i])


def nest(drafts: list[Draft]) -> list[Draft]:
    """Put the chain of a report before that of each report within its content; drop one that holds nothing else."""
    if len(drafts) < 2:
        return drafts
    chains: list[list[Link]] = []
    covered: set[int] = set()
    kept: list[int] = []
    for n, draft in enumerate(drafts):
        near = range(max(0, n - _NESTING_REACH), min(len(drafts), n + _NESTING_REACH + 1))
        around = [m for m in near if m != n and _holds(drafts[m], draft)]
        parent = min(around, key=lambda m: measure(drafts[m]), default=None)
        weak = draft.family in ("noun_phrase", "to_verb") or (draft.cue_class == "other" and draft.pronoun)
        if parent is not None and weak:
            chains.append([])
            continue
        chains.append([] if parent is None else drafts[parent].links)
        kept.append(n)
        if parent is not None and _is_rest_empty(drafts[parent], draft):
            covered.add(parent)
    for n in kept:
        drafts[n].links = [*chains[n], *drafts[n].links]
    return [drafts[n] for n in kept if n not in covered]


def _holds(outer: Draft, inner: Draft) -> bool:
    """Whether all of an inner report, with the words that attribute it, stands in the contents of an outer one."""
    if not any(start <= inner.at < end for start, end in outer.contents):
        return False
    return outer.extent[0] <= inner.extent[0] and inner.extent[1] <= outer.extent[1]


def _is_rest_empty(outer: Draft, inner: Draft) -> bool:
    """Whether an outer report holds no more than an inner one with its attribution."""
    start, end = inner.extent
    for link in inner.links:
        for span in (link.source, link.cue):
            if span is not None and outer.extent[0] <= span.start and span.end <= outer.extent[1]:
                start, end = min(start, span.start), max(end, span.end)
    return measure(outer) - (end - start) < 20


def find_via(sentence: CuedSentence, draft: Draft) -> Via | None:
    """Find the channel that the words around the contents name; None where they name none."""
    start, end = draft.extent
    around = (
        sentence.text[max(sentence.start, start - 200) : start]
        + " | "
        + sentence.text[end : min(sentence.end, end + 200)]
    )
    if len(draft.contents) > 1:
        around += sentence.text[draft.contents[0][1] : draft.contents[1][0]][:200]
    if _ANY_VIA.search(around):
        for via, pattern in _VIA_PATTERNS:
            if pattern.search(around):
                return via
    cue = draft.links[-1].cue
    if cue is not None and cue.text.casefold().startswith(("tweet", "post")):
        return "post"
    return None
