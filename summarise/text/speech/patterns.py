"""Reports without a finite word of reporting: participles, "according to", passives, figures with a source, colons.

Words of relaying ("citing", "quoted by") are left to `chains.py`.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from summarise.data import Span
from summarise.text.sources import classify_source
from summarise.text.speech.clause_ends import Right, find_clause_end, find_clause_start, read_clause
from summarise.text.speech.content import (
    QUOTED_OR_AS,
    find_addressee,
    find_content_right,
    find_content_split,
    read_quote,
)
from summarise.text.speech.cues import Cue, CuedSentence
from summarise.text.speech.drafts import Draft, make_link
from summarise.text.speech.report import Link
from summarise.text.speech.subjects import Noun, find_main_subject, find_noun_after, find_noun_before, skip_to_subject
from summarise.text.speech.tokens import is_adverb
from summarise.text.speech.verbs import FIGURE_VERBS, FORMS, PASSIVES, RELAY_VERBS, Form
from summarise.text.speech.words import BE, FIGURE_NOUNS, NO_SOURCE, OPENING, RELATIVES

_POSSESSIVE_ENDINGS: Final = ("'s", "’s", "'", "’")
_STANDING: Final = frozenset({"stands", "stood"})
_FIGURE_REACH: Final = 8
"""Words between "estimate is" and its figure."""
_CORRECTING: Final = frozenset({"correct", "retract", "revise"})
_JUDGING: Final = frozenset({"brand", "call", "denounce", "deride", "describe", "dismiss", "label"})


def draft_participles(sentence: CuedSentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Find ", adding that ...": the subject is the source before it, else the subject of the sentence."""
    made = []
    places = [draft.at for draft in drafts]
    for i in sentence.triggers:
        form = sentence.form(i)
        if form is None or form.kind != "ing" or form.belief:
            continue
        follows = sentence.lower(i - 1) in (",", "—") or sentence.kind(i - 1) == "quote"
        follows = follows or (sentence.lower(i - 1) == "and" and sentence.lower(i - 2) == ",")
        if not follows:
            continue
        cue = Cue(i, i, form, None)
        after = find_addressee(sentence, i + 1, cue)[0] if "a" in form.frames else i + 1
        right = find_content_right(sentence, cue, after, split=False)
        before = bisect_left(places, sentence.starts[i])
        source = drafts[before - 1].links[-1].source if before else None
        subject = find_main_subject(sentence, i) if source is None else None
        if subject is not None:
            source = sentence.span(subject.first, subject.last)
        if (
            right is None
            or source is None
            or (right.family == "noun_phrase" and not _stands_whole(sentence, form, right))
        ):
            continue
        contents, links = [(right.start, right.end)], [Link(source, sentence.span(i, i))]
        quote = right.family.startswith("quote")
        family = "noun_phrase" if right.family == "noun_phrase" else "participle"
        made.append(Draft(contents, links, family, "speech", sentence.starts[i], quote=quote))
    return made


def _stands_whole(sentence: CuedSentence, form: Form, right: Right) -> bool:
    """Whether a participle with an object is news by itself: ", correcting a figure of 68", ", calling it “a lie”"."""
    judged = form.lemma in _JUDGING and QUOTED_OR_AS.search(sentence.text, right.start, right.end) is not None
    return judged or form.lemma in _CORRECTING


def draft_phrases(sentence: CuedSentence) -> Iterator[Draft]:
    """Find "according to Lind", "in the words of Lind", "put the toll at 44" and "estimates range from"."""
    for i in sentence.triggers:
        lower = sentence.lower(i)
        draft = None
        if lower == "according" and sentence.lower(i + 1) == "to":
            draft = _draft_according(sentence, i, i + 1)
        elif lower == "words" and [sentence.lower(i + k) for k in (-2, -1, 1)] == ["in", "the", "of"]:
            draft = _draft_words_of(sentence, i - 2)
        elif lower in FIGURE_VERBS:
            draft = _draft_figures(sentence, i)
        elif lower in FIGURE_NOUNS:
            draft = _draft_own_figure(sentence, i)
        if draft is not None:
            yield draft


def _draft_according(sentence: CuedSentence, first: int, last: int) -> Draft | None:
    """The report of "according to": what follows its comma where it opens a clause, else what precedes it."""
    noun = find_noun_after(sentence, last + 1)
    if noun is None:
        return None
    cue = Cue(first, last, FORMS["said"], noun)
    after = _skip_apposition(sentence, noun.last + 1)
    before = sentence.lower(first - 1)
    opens = first == 0 or before in (";", ".", "and", "but") or before in OPENING
    contents = []
    if not opens:
        cut = first - 2 if before == "," else first - 1
        if cut < 0:
            return None
        start = find_clause_start(sentence, cut)
        contents.append((sentence.starts[start], sentence.ends[cut]))
    right = None
    if not opens and before == "," and sentence.lower(after) == ",":
        right = find_content_split(sentence, cue, after)
    elif opens:
        at = after + 1 if sentence.lower(after) in (",", ":") else after
        right = read_clause(sentence, cue, at, "according_to") if sentence.kind(at) in ("word", "quote") else None
    if right is not None:
        contents.append((right.start, right.end))
    if not contents:
        return None
    return Draft(contents, [make_link(sentence, noun, first, last)], "according_to", "speech", sentence.starts[first])


def _draft_words_of(sentence: CuedSentence, first: int) -> Draft | None:
    """The report of "in the words of Lind": the quotation after it, or the clause it begins."""
    noun = find_noun_after(sentence, first + 4)
    quote = next((j for j in range(first + 4, first + 20) if sentence.kind(j) == "quote"), None)
    if noun is None or quote is None:
        return None
    right = read_quote(sentence, Cue(first, first + 3, FORMS["said"], noun), quote, "quote_right")
    if right is None:
        return None
    links = [make_link(sentence, noun, first, first + 3)]
    at = sentence.starts[first]
    return Draft([(right.start, right.end)], links, "according_to", "none", at, quote=True)


def _skip_apposition(sentence: CuedSentence, at: int) -> int:
    """The last comma of ", quoting the agency," or ", the minister,", where one follows; else `at`."""
    if sentence.lower(at) != ",":
        return at
    closing = next((j for j in range(at + 1, min(at + 16, sentence.size)) if sentence.lower(j) == ","), None)
    if closing is None:
        return at
    relays = sentence.lower(at + 1) in RELAY_VERBS or sentence.lower(at + 1) in RELATIVES
    short = closing - at < 7 and not sentence.has_finite(at + 1, closing) and sentence.kind(closing + 1) != "end"
    return closing if relays or (short and sentence.has_finite(closing, sentence.size)) else at


def _draft_figures(sentence: CuedSentence, i: int) -> Draft | None:
    """A figure with its source: "other estimates range from 17 to 40", "the hospital put the toll at 44"."""
    noun = find_noun_before(sentence, skip_to_subject(sentence, i - 1))
    if noun is None:
        return None
    end = find_clause_end(sentence, Cue(i, i, FORMS["said"], noun), i + 1)
    words = [sentence.lower(j) for j in range(i + 1, end)]
    lower = sentence.lower(i)
    if lower in ("put", "puts", "place", "placed", "places"):
        at = next((k for k, word in enumerate(words[:12]) if word == "at"), None)
        fits = at is not None and at > 0 and _is_figure(words[at + 1 : at + 5])
    else:
        heads = {sentence.lower(j) for j in range(noun.first, noun.last + 1)}
        fits = bool(heads & FIGURE_NOUNS) and _is_figure(words)
    if not fits or end <= i + 1:
        return None
    while end > i + 2 and sentence.kind(end - 1) == "mark":
        end -= 1
    first = i - 1 if sentence.lower(i - 1) in ("have", "has", "had") else i
    content = (sentence.starts[i + 1], sentence.ends[end - 1])
    return Draft([content], [make_link(sentence, noun, first, i)], "noun_source", "other", sentence.starts[i])


def _draft_own_figure(sentence: CuedSentence, i: int) -> Draft | None:
    """A figure with its owner: "the charity's estimate is between 35 and 40"."""
    owner = sentence.word(i - 1)
    ending = next((mark for mark in _POSSESSIVE_ENDINGS if owner.endswith(mark)), None)
    if ending is None or not (sentence.lower(i + 1) in BE or sentence.lower(i + 1) in _STANDING):
        return None
    noun = find_noun_before(sentence, i - 1)
    words = [sentence.lower(j) for j in range(i + 1, min(sentence.size, i + _FIGURE_REACH))]
    if noun is None or not _is_figure(words):
        return None
    cue = Cue(i, i, FORMS["said"], noun)
    right = read_clause(sentence, cue, i, "according_to")
    if right is None:
        return None
    start, end = sentence.starts[noun.first], sentence.ends[i - 1] - len(ending)
    link = Link(Span(start=start, end=end, text=sentence.text[start:end]), sentence.span(i, i))
    return Draft([(start, right.end)], [link], "noun_source", "other", start)


def _is_figure(words: Sequence[str]) -> bool:
    return any(word[:1].isdigit() for word in words)


def draft_passives(sentence: CuedSentence) -> Iterator[Draft]:
    """Find "is described as", "was reported to have", "it is alleged that", "was quoted by Y as saying"."""
    for i in sentence.triggers:
        lower, form = sentence.lower(i), sentence.form(i)
        quoted = lower in ("cited", "quoted")
        if not quoted and (form is None or form.kind != "past"):
            continue
        be = i - 1
        while be > 0 and (is_adverb(sentence, be) or sentence.lower(be) in ("also", "still")):
            be -= 1
        if sentence.lower(be) not in BE:
            continue
        subject = find_noun_before(sentence, skip_to_subject(sentence, be - 1))
        if subject is None:
            continue
        first = be if sentence.lower(be - 1) not in ("had", "has", "have") else be - 1
        draft = _draft_quoted(sentence, i, first, subject) if quoted else _draft_passive(sentence, i, first, subject)
        if draft is not None:
            yield draft


def _draft_quoted(sentence: CuedSentence, i: int, first: int, subject: Noun) -> Draft | None:
    """The chain (Y, X) of "X was quoted (by Y) as saying C"."""
    at = i + 1
    relays: list[Link] = []
    if sentence.lower(at) == "by":
        relay = find_noun_after(sentence, at + 1)
        if relay is None:
            return None
        relays = [make_link(sentence, relay, i, at, "report")]
        at = relay.last + 1
    if sentence.lower(at) != "as" or sentence.form(at + 1) is None:
        return None
    right = find_content_right(sentence, Cue(i, at + 1, FORMS["said"], subject), at + 2, split=False)
    if right is None:
        return None
    links = [*relays, make_link(sentence, subject, first, at + 1)]
    return Draft([(right.start, right.end)], links, right.family, "speech", sentence.starts[i])


def _draft_passive(sentence: CuedSentence, i: int, first: int, subject: Noun) -> Draft | None:
    """A passive that hides its source, or names it after "by"."""
    form, at, source = sentence.form(i), i + 1, None
    if form is None:
        return None
    if sentence.lower(at) == "by":
        noun = find_noun_after(sentence, at + 1)
        if noun is None:
            return None
        source, at = sentence.span(noun.first, noun.last), noun.last + 1
    following = sentence.lower(at)
    impersonal = sentence.lower(subject.last) == "it" and following == "that"
    if not impersonal and following not in PASSIVES.get(form.lemma, ()):
        return None
    begins = at if following == "to" else at + 1
    right = read_clause(sentence, Cue(i, i, FORMS["said"], subject), begins, "passive")
    if right is None:
        return None
    spans = [(right.start, right.end)]
    if not impersonal:
        spans.insert(0, (sentence.starts[subject.first], sentence.ends[subject.last]))
    last = at if following in ("as", "of") and source is None else i
    return Draft(spans, [Link(source, sentence.span(first, last))], "passive", "speech", sentence.starts[i])


def draft_colon(sentence: CuedSentence) -> Draft | None:
    """Find a name before a colon at the head of a sentence: "REUTERS: two were hurt"."""
    colon = sentence.lowers.index(":", 1) if ":" in sentence.lowers[1:8] else 0
    name = _find_speaker(sentence, colon) if 0 < colon <= sentence.size - 3 else None
    figure = any(sentence.lower(i)[:1].isdigit() for i in range(colon + 1, sentence.size))
    # "ANNA REED: Good evening and welcome." states nothing.
    if name is None or not (sentence.quotes or figure or sentence.has_finite(colon + 1, sentence.size)):
        return None
    last = sentence.size - 1
    while last > colon + 1 and sentence.lower(last) in (".", ","):
        last -= 1
    content = (sentence.starts[colon + 1], sentence.ends[last])
    if (link_at := sentence.text.find(" http", *content)) >= 0:
        content = (content[0], link_at)
    quote = sentence.kind(colon + 1) == "quote"
    link = Link(name, None, "report" if classify_source(name.text) == "media" else None)
    return Draft([content], [link], "colon", "none", sentence.starts[0], quote=quote)


def _find_speaker(sentence: CuedSentence, colon: int) -> Span | None:
    """The words before a colon, if they may name somebody."""
    named = all(sentence.is_capital(i) or sentence.lower(i) in ("of", "the", "for") for i in range(colon))
    if not named or any(sentence.lower(i).casefold() in NO_SOURCE or sentence.lower(i).isdigit() for i in range(colon)):
        return None
    name = sentence.span(0, colon - 1)
    if not sentence.is_capital(0) or (name.text.isupper() and colon > 2):
        return None
    acronym = name.text.isupper() and len(name.text) > 1
    handle = any(character.isdigit() for character in name.text)
    outlet = classify_source(name.text) == "media"
    return name if acronym or outlet or handle or colon > 1 or sentence.kind(colon + 1) == "quote" else None
