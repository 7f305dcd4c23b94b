"""Checks of sources: the words that name them stand where they should, and the evidence is the article's own report."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from summarise.checks.mentions import bare_name, may_be_pronoun, may_mean
from summarise.checks.subject import Subject, finding, shorten
from summarise.data import Finding, Role, Source, Span
from summarise.ground import Ground, touches, touching
from summarise.text.speech import Link, Report
from summarise.text.words import find_words

_NEVER_EVIDENCE: Final[dict[Role, str]] = {
    "promo": "a promotion or navigation line",
    "unrelated": "the headline of another story",
    "sign_off": "the sign-off",
    "byline": "a byline or the signature of a post",
    "dateline": "the date line",
}
_SUBJECTS: Final = frozenset({"he", "i", "it", "she", "they", "we", "you"})
_BEFORE_SOURCES: Final = frozenset({"by", "cited", "cites", "citing", "from", "quoted", "quotes", "quoting", "to"})
_ENDS: Final = ",”\"’'»—–-:;"
"""What stands before a cue whose subject follows it."""
_HANDING_OUT: Final = frozenset({"informed", "tell", "telling", "tells", "told"})
"""Cues after which the one who relays is named."""
_TAKING: Final = frozenset({"cited", "cites", "citing", "quoted", "quotes", "quoting"})
"""Cues after which the one who is relayed is named, or after "by" the one who relays."""
_CLOSE_WORDS: Final = 4
_MOST_BETWEEN: Final = 200
_SUBJECT_WORDS: Final = 3
_PLAIN_CHARS: Final = 14
"""How far a mention, its cue and the evidence may stand from one another to need no further look."""
_NOBODY: Final = ("nobody", "no one", "none", "no ")


def source_located(subject: Subject) -> Iterator[Finding]:
    """source.located: each link is named in words that can mean it, beside the words that are its own."""
    if not subject.located:
        return
    for source in subject.sources:
        if source.mention is None:
            message = f"No words that name “{shorten(source.name)}” as a source were found."
            yield finding("source.located", "warn", message)
        elif not may_mean(source.mention, source.name, subject.ground):
            message = (
                f"The claim is attributed to “{shorten(bare_name(source.name))}”; the words that name its source, "
                f"“{shorten(source.mention.text)}”, do not mean that."
            )
            yield finding("source.located", "warn", message, [source.mention])
        elif source is not subject.sources[-1] and _stands_far(subject, source):
            message = f"“{shorten(source.mention.text)}” stands far from the words that are attributed to it."
            yield finding("source.located", "warn", message, [source.mention])
    yield from _check_given(subject)


def _stands_far(subject: Subject, source: Source) -> bool:
    """Whether a mention stands more than a sentence from the evidence, with more than quotation between."""
    number = subject.ground.segment_number(source.mention.start) if source.mention else None
    if number is None:
        return False
    return min((abs(number - s.n) for s in subject.segments), default=0) > 1 and not _carries(subject, source)


def _check_given(subject: Subject) -> Iterator[Finding]:
    """The innermost source is one to which the article gives the words."""
    if not subject.sources or subject.sources[-1].mention is None or _is_plain(subject):
        return
    inner = subject.sources[-1]
    mention = subject.sources[-1].mention
    given = [link for report in subject.reports for link in _named_links(report, mention, subject.ground)]
    if given and not any(_is_link(inner, link, subject) for link in given):
        if not _is_led_to(subject, given):
            named = given[-1].source or mention
            message = f"The article gives these words to “{shorten(named.text)}”, not to “{shorten(inner.name)}”."
            yield finding("source.located", "warn", message, [named])
    elif not any(_is_at(link, inner) for link in given) and _stands_far(subject, inner):
        message = f"“{shorten(mention.text)}” stands far from the words that are attributed to it."
        yield finding("source.located", "warn", message, [mention])
    elif not given and _stands_elsewhere(subject, mention):
        message = f"“{shorten(mention.text)}” stands in another sentence, and nothing leads from it to these."
        yield finding("source.located", "warn", message, [mention])
    elif (lost := _lost_cue(subject, inner)) is not None:
        message = f"“{lost}” is not said of “{shorten(mention.text)}”."
        yield finding("source.located", "warn", message, [mention])


def _is_plain(subject: Subject) -> bool:
    """Whether the innermost source stands right beside its cue, and both in or beside the evidence: no more to ask."""
    source = subject.sources[-1]
    if source.mention is None or source.cue is None:
        return False
    low, high = sorted((source.mention, source.cue), key=lambda place: place.start)
    if not 0 <= high.start - low.end <= _PLAIN_CHARS:
        return False
    near = any(s.start - _PLAIN_CHARS <= high.end and low.start <= s.end + _PLAIN_CHARS for s in subject.located)
    if not near:
        return False
    if low is source.cue:
        return _belongs(source.cue, source.mention, subject)
    between = find_words(subject.ground.slice(low.end, high.start))
    return len(between) <= 1 and not any(word.key in _SUBJECTS for word in between)


def _named_links(report: Report, mention: Span, ground: Ground) -> Iterator[Link]:
    """The links of a report that name somebody; none of a quotation that goes on where the mention stands nearer."""
    for link in report.chain:
        if link.source is None or link.source.text.casefold().startswith(_NOBODY):
            continue
        nearer = link.source.end <= mention.start <= report.content[0].start
        apart = ground.segment_number(link.source.start) != ground.segment_number(mention.start)
        if report.family != "carried" or not (nearer and apart):
            yield link


def _is_led_to(subject: Subject, given: Sequence[Link]) -> bool:
    """Whether another source of the chain is the one that the article names, and itself names the innermost nearby."""
    *outer, inner = subject.sources
    if inner.mention is None or not any(_is_link(source, link, subject) for source in outer for link in given):
        return False
    if touches(inner.mention, subject.located):
        return True
    number = subject.ground.segment_number(inner.mention.start)
    beside = number is not None and any(abs(s.n - number) <= 1 for s in subject.segments)
    return beside and inner.cue is not None and abs(inner.mention.start - inner.cue.end) <= _PLAIN_CHARS


def _lost_cue(subject: Subject, inner: Source) -> str | None:
    """The cue that the engine gave, where it does not belong to the mention; None where it may."""
    cue = subject.draft.sources[-1].cue
    if cue is None or inner.mention is None:
        return None
    if inner.cue is None:
        return None if _is_said_by_pronoun(cue.quote, inner, subject) else cue.quote
    return None if _belongs(inner.cue, inner.mention, subject) else inner.cue.text


def _is_said_by_pronoun(cue: str, source: Source, subject: Subject) -> bool:
    """Whether a cue of the evidence's sentences has a pronoun before it that means the source, mentioned elsewhere."""
    for segment in subject.segments:
        at = subject.ground.article.text.find(cue, segment.start, segment.end)
        words = find_words(subject.ground.article.text, segment.start, at)[-_SUBJECT_WORDS:] if at >= 0 else ()
        for word in words:
            pronoun = subject.ground.span_of(word)
            if word.key in _SUBJECTS and may_mean(pronoun, source.name, subject.ground):
                return True
    return False


def _belongs(cue: Span, mention: Span, subject: Subject) -> bool:
    """Whether the words that attribute may have the mention as their subject or object."""
    if touches(cue, [mention]):
        return True
    number = subject.ground.segment_number(cue.start)
    start = subject.ground.segments[number - 1].start if number else cue.start
    said = find_words(subject.ground.slice(start, cue.start))
    pronoun = said[-1].key if said and said[-1].key in _SUBJECTS else None
    if mention.text.casefold() in _SUBJECTS and (pronoun is not None or mention.end <= cue.start):
        return True
    if mention.end <= cue.start:
        return pronoun is None or may_be_pronoun(
            pronoun, bare_name(subject.sources[-1].name), cue.start, subject.ground
        )
    words = find_words(cue.text)
    if words and words[-1].key in _BEFORE_SOURCES:
        return True
    before = subject.ground.slice(start, cue.start).rstrip()
    return not before or before[-1] in _ENDS


def _stands_elsewhere(subject: Subject, mention: Span) -> bool:
    """Whether a mention stands in another sentence than the evidence, which holds no quotation."""
    number = subject.ground.segment_number(mention.start)
    if number is None or any(s.n == number for s in subject.segments):
        return False
    if number > subject.segments[-1].n:
        return True
    if number == subject.segments[0].n - 1 and mention.text.casefold() in _SUBJECTS:
        return False
    return not any(touching(subject.ground.quotations, span) for span in subject.located)


def _is_at(link: Link, source: Source) -> bool:
    return link.source is not None and source.mention is not None and touches(link.source, [source.mention])


def _is_link(source: Source, link: Link, subject: Subject) -> bool:
    """Whether a source of the claim is the one that the article names there."""
    if link.source is None or source.mention is None:
        return True
    if touches(link.source, [source.mention]):
        return True
    return may_mean(link.source, source.name, subject.ground)


def chain_ordered(subject: Subject) -> Iterator[Finding]:
    """chain.ordered: each link of a nested chain is another source, and whoever relays comes before whom it relays."""
    for outer, inner in pairwise(subject.sources):
        if outer.mention is None or inner.mention is None:
            continue
        if outer.mention == inner.mention:
            message = f"“{shorten(outer.mention.text)}” names two links of the chain of sources."
            yield finding("chain.ordered", "warn", message, [outer.mention])
        elif _is_turned(subject, outer, inner):
            message = f"The claim has “{shorten(outer.name)}” relay “{shorten(inner.name)}”; it is the other way round."
            yield finding("chain.ordered", "warn", message, [outer.mention, inner.mention])


def _is_turned(subject: Subject, outer: Source, inner: Source) -> bool:
    """Whether the words between two mentions, or a report of the article, say that the inner relays the outer."""
    if outer.mention is None or inner.mention is None:
        return False
    low, high = sorted((outer.mention, inner.mention), key=lambda m: m.start)
    others = [s.mention.end for s in subject.sources if s.mention and low.end <= s.mention.start < high.start]
    between = subject.ground.slice(max(low.end, high.start - _MOST_BETWEEN, *others), high.start)
    close = [word.key for word in find_words(between)[-_CLOSE_WORDS:]]
    if not _HANDING_OUT.isdisjoint(close):  # "a witness told the paper"
        return outer.mention == low
    if not _TAKING.isdisjoint(close):  # "the paper, citing a witness", "a witness quoted by the paper"
        passive = any(one in _TAKING and other == "by" for one, other in pairwise(close))
        return (outer.mention == low) == passive
    for report in subject.reports:
        if any(_is_at(link, inner) for link in report.chain) and touches(outer.mention, report.content):
            return True
        first = [i for i, link in enumerate(report.chain) if _is_at(link, outer)]
        second = [i for i, link in enumerate(report.chain) if _is_at(link, inner)]
        if first and second:
            return first[0] > second[-1]
    return False


def segment_role(subject: Subject) -> Iterator[Finding]:
    """segment.role: evidence is no promotion, other story or sign-off; a post is named as a post."""
    for segment in subject.segments:
        if what := _NEVER_EVIDENCE.get(segment.role):
            message = f"The words are {what}, not the article's own report."
            yield finding("segment.role", "reject", message, [subject.ground.span_of(segment)])
        elif segment.role == "post" and not any(source.via == "post" for source in subject.sources):
            message = "The words are a post shown inside the article, and the chain of sources does not say so."
            yield finding("segment.role", "warn", message, [subject.ground.span_of(segment)])
        elif segment.role == "headline" and len(subject.segments) == 1:
            message = "The words stand in the headline only."
            yield finding("segment.role", "info", message, [subject.ground.span_of(segment)])


def _carries(subject: Subject, source: Source) -> bool:
    """Whether everything between the mention and the evidence after it is quotation, which goes on."""
    if source.mention is None or not subject.located:
        return False
    low, high = source.mention.start, subject.located[0].start
    if low > high:
        return False
    first, last = (subject.ground.segment_number(place) or 0 for place in (low, high))
    between = subject.ground.segments[first : max(last - 1, 0)]
    return all(touching(subject.ground.quotations, segment) for segment in between)
