"""What an article states, one thing at a time: reports and sentences of the outlet, cut into clauses.

Before any wording: a statement is a place in the article with its chain of sources. What states nothing (a question, a
line without a verb) is left out with the reason.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarise.data import Article, Coverage, Segment, Span, Speech
from summarise.rules.judging import DENYING
from summarise.text.clauses import Clause, split_clauses, states_something
from summarise.text.names import keeps_its_stop
from summarise.text.quotations import Quotation, pair_quotations
from summarise.text.segment import is_instruction
from summarise.text.speech import Link, Report

WHOLE: Final = frozenset({"noun_phrase", "noun_source", "passive", "relative", "to_verb"})
"""Families whose words are no sentence without their verb ("declared responsibility for ...")."""
_LEAST_WORDS: Final = 4
_LEAST_WORDS_REPORTED: Final = 3
_LEAST_WORDS_APART: Final = 4
"""A sentence of a quotation with fewer words belongs to its neighbour ("No." "Absolutely not.")."""
_WORD: Final = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y|me)\b")
_ADDRESSED: Final = re.compile(r"\b[Yy]ou(?:rs?|[’'](?:ll|re|ve))?\b")
_LAST_LINK: Final = re.compile(r"\s*\bhttps?://\S+\s*$")
_JOINED: Final = re.compile(r"(?:[,;]?\s*\b(?:and|but|while)|[;—–]|,)\s*$")
_PRONOUN: Final = re.compile(r"(?:he|she|it|they)\b", re.IGNORECASE)
NEAR_CHARS: Final = 12
"""Between a source, its verb and its words: "also", "on Monday"."""
_FAR_CHARS: Final = 25
"""Between a source and its verb: more holds another verb."""
_CAUSE: Final = re.compile(
    r",? (?:as a (?:consequence|result) of|because|due to|in response to|owing to|resulting from|thanks to)\b"
)
_INFIRM: Final = re.compile(
    r"\b(?:if|never|no|not|partly|perhaps|probably|unless|whether)\b|n[’']t\b|"
    r"\b(?:is|are|was|were|be|been|mainly|largely|only|and|but|or)\s*\Z",
    re.IGNORECASE,
)
"""With these an effect is not stated by itself: "did not resign because of ...", "was due to ..."."""
_SUBORDINATE: Final = re.compile(
    r"(?:after|although|as|because|before|if|once|since|though|unless|until|when|while)\b", re.IGNORECASE
)
"""A clause that these begin is no statement without the one it belongs to."""
_OPINION: Final = re.compile(
    r"\A(?:clearly|frankly|of course|sadly|surely|unfortunately|worse still)\b|"
    r"\bit(?: is|[’']s) (?:about time|difficult to|easy to|fair to|hard to|high time|tempting to|time to|worth)\b",
    re.IGNORECASE,
)
"""Words by which the outlet gives its opinion."""
_NO_REPORT: Final = ((_FIRST_PERSON, "first_person"), (_ADDRESSED, "addressed_to_readers"), (_OPINION, "opinion"))
"""What the outlet does not report, with the reason."""
_ANONYMITY: Final = re.compile(r"\banonymity\b|\A(?:not )?(?:to )?be (?:identified|named|quoted)\b", re.IGNORECASE)
_MOST_ANONYMITY_WORDS: Final = 20
_TORN_OFF: Final = re.compile(r"[^\w]*(?:and|but|or)\b")
_LEAST_WORDS_TORN_OFF: Final = 6
"""A quotation that begins with "and" in small letters and has fewer words is the end of another one."""
_DENIED: Final = re.compile(
    r"(?P<noun>(?:an?|any|the|these|this|those|[^\W\d_]+(?: [^\W\d_]+)?) "
    r"(?:account|accusation|allegation|claim|report|rumou?r|suggestion)s?(?: (?:by|from|in) [^,;]{1,60}?)?) that ",
    re.IGNORECASE,
)
"""Words at the head of what is denied that say who said it."""
_WITHDRAWN: Final = re.compile(
    r"\b(?:earlier|original|previous) version of th(?:e|is) (?:article|report|story)\b", re.IGNORECASE
)
"""What such a source says, the article takes back."""
_SENTENCE_END: Final = re.compile(r"(?P<word>[^\W_]+)(?P<mark>[.!?…]+[”’\"']?)\s+(?=[“‘\"']?[A-Z0-9])")
_STOP: Final = re.compile(r"[.!?]\s")


@dataclass(frozen=True)
class Statement:
    """One thing that the article states."""

    pieces: tuple[Span, ...]
    """The words that state it, in the order of the text."""
    chain: tuple[Link, ...] = ()
    """Who is said to say so, outermost first; empty: the outlet."""
    shared: tuple[Span, ...] = ()
    """Words before them that they borrow: a subject, an auxiliary verb."""
    speech: Speech = "none"
    family: str = ""
    """The pattern of the report; empty: the outlet's own words."""
    denier: Link | None = None
    """Who denies it, where the article gives it for no other reason."""
    verb: Span | None = None
    """The words from the source, or from its verb, to the first piece, where a reader needs them: the verb belongs to
    what is claimed, a pronoun means the source, or the piece is a word or two."""

    @property
    def evidence(self) -> tuple[Span, ...]:
        """The words that state it: the pieces, with the verb that belongs to them."""
        first, *rest = self.pieces
        if self.verb is None:
            return self.pieces
        return (Span(start=self.verb.start, end=first.end, text=self.verb.text + first.text), *rest)

    @property
    def words(self) -> str:
        """The words of all pieces."""
        return " ".join(piece.text.strip() for piece in self.pieces)

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.pieces[0].start


def find_statements(
    article: Article, segments: Sequence[Segment], reports: Sequence[Report]
) -> tuple[list[Statement], list[Coverage]]:
    """Find the statements of the segments to be read, in order, and why a segment gave none.

    Args:
        article: The article.
        segments: Its segments of body text, posts and block quotations, in order.
        reports: What the reporting grammar finds in them.
    """
    quotations = pair_quotations(article.text, [(segment.start, segment.end) for segment in segments])
    reader = _Reader(article, segments, quotations)
    held = [report for report in reports if not _is_withdrawn(report)]
    statements = [one for report in held for one in reader.cut_report(report)]
    skipped: list[Coverage] = []
    for segment, inside in zip(segments, reader.sort_reports(reports), strict=True):
        reason = reader.why_not(segment)
        if segment.role == "body" and reason is None:
            statements += reader.cut_own(segment, inside)
        elif reason is not None and all(report.family == "relative" for report in inside):
            skipped.append(Coverage(segment=segment.n, reason=reason))
    once = {one.pieces: one for one in sorted(statements, key=lambda one: (one.start, len(one.chain)))}
    return list(once.values()), skipped


class _Reader:
    """An article with its sentences and quotations, by their places."""

    def __init__(self, article: Article, segments: Sequence[Segment], quotations: Sequence[Quotation]) -> None:
        self.text = article.text
        self.segments = segments
        self.starts = [segment.start for segment in segments]
        self.quotations = quotations
        self.quoted = [quotation.start for quotation in quotations]

    def cut_report(self, report: Report) -> Iterator[Statement]:
        """A statement for each clause and each quoted sentence of a report."""
        report = _without_link(report)
        whole = Statement(report.content, report.chain, (), report.speech, report.family)
        if _is_slight(report, whole.words):
            return
        for pieces in [report.content] if report.family in WHOLE else self._cut_contents(report.content):
            if len(pieces) > 1 or report.family in WHOLE:
                yield replace(whole, pieces=pieces, verb=self._find_verb(report))
                continue
            for clause in self._cut_span(pieces[0], direct=report.speech == "direct"):
                shared = self._spans(clause.shared)
                verb = self._find_verb(report) if self._leans(clause, report) else None
                for start, end in self._cut_cause(clause, direct=report.speech == "direct"):
                    yield replace(whole, pieces=(self._span(start, end),), shared=shared, verb=verb)
        yield from self._find_denied(report)

    def _leans(self, clause: Clause, report: Report) -> bool:
        """Whether the words of a clause need their attribution beside them."""
        words = self.text[clause.start : clause.end]
        first = clause.start == report.content[0].start
        return first and (_PRONOUN.match(words) is not None or _count_words(words) < _LEAST_WORDS)

    def _find_verb(self, report: Report) -> Span | None:
        """The attribution of words that are no sentence without their verb, where it stands right before them."""
        link, start = report.chain[-1], report.content[0].start
        if link.cue is None or report.family == "relative" or not 0 <= start - link.cue.end <= NEAR_CHARS:
            return None
        near = link.source is not None and 0 <= link.cue.start - link.source.end <= NEAR_CHARS
        begins = link.source.start if link.source is not None and near else link.cue.start
        return self._span(begins, start)

    def _find_denied(self, report: Report) -> Iterator[Statement]:
        """What a report or an allegation says that somebody denies: "denied a report that it had sold oil"."""
        cue = report.chain[-1].cue
        content = report.content[0]
        match = _DENIED.match(content.text) if cue is not None and DENYING.search(cue.text) else None
        if match is not None and len(report.content) == 1:
            noun = self._span(content.start, content.start + match.end("noun"))
            said = self._span(content.start + match.end(), content.end)
            yield Statement((said,), (Link(noun, None),), (), "indirect", "denied", report.chain[-1])

    def _cut_contents(self, content: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
        """The contents around an attribution: together, or apart where the sentence ends between them."""
        held: list[Span] = []
        for span in content:
            if held and _STOP.search(self.text, held[-1].end, span.start + 1):
                yield tuple(held)
                held = []
            held.append(span)
        yield tuple(held)

    def _cut_span(self, span: Span, *, direct: bool) -> Iterator[Clause]:
        for start, end in self._sentences(span):
            yield from (Clause(start, end),) if direct else self._clauses(start, end)

    def _cut_cause(self, clause: Clause, *, direct: bool = False) -> Iterator[tuple[int, int]]:
        """What a clause states and, where it gives a cause, the effect by itself before it."""
        cause = None if direct else _CAUSE.search(self.text, clause.start, clause.end)
        if cause is not None and not any(
            q.start <= cause.start() < q.end for q in self._quotations_in(clause.start, clause.end)
        ):
            effect = self.text[clause.start : cause.start()]
            firm = _INFIRM.search(effect) is None and _count_words(effect) >= _LEAST_WORDS
            if firm and (clause.shared or self._states(clause.start, cause.start())):
                yield clause.start, cause.start()
        yield clause.start, clause.end

    def _quotations_in(self, start: int, end: int) -> Sequence[Quotation]:
        """The quotations that begin in a stretch."""
        return self.quotations[bisect_left(self.quoted, start) : bisect_left(self.quoted, end)]

    def _clauses(self, start: int, end: int) -> Sequence[Clause]:
        return split_clauses(self.text, start, end, self._quotations_in(start, end))

    def _sentences(self, span: Span) -> Iterator[tuple[int, int]]:
        """The sentences within a span; one of a few words goes with the one before it."""
        held: tuple[int, int] | None = None
        for start, end in self._cut_sentences(span):
            if held is not None and all(map(self._is_long, (held, (start, end)))):
                yield held
                held = (start, end)
            else:
                held = (start if held is None else held[0], end)
        if held is not None:
            yield held

    def _is_long(self, place: tuple[int, int]) -> bool:
        return _count_words(self.text[slice(*place)]) >= _LEAST_WORDS_APART

    def _cut_sentences(self, span: Span) -> Iterator[tuple[int, int]]:
        """The sentences of a span, those within one quotation apart: segments keep a quotation whole."""
        first = max(0, bisect_right(self.starts, span.start) - 1)
        for segment in self.segments[first : bisect_left(self.starts, span.end)]:
            start, end = max(segment.start, span.start), min(segment.end, span.end)
            for stop in _SENTENCE_END.finditer(self.text, start, end):
                if not keeps_its_stop(stop["word"]):
                    yield start, stop.end("mark")
                    start = stop.end()
            if start < end:
                yield start, end

    def sort_reports(self, reports: Sequence[Report]) -> list[list[Report]]:
        """For each segment the reports that have words in it."""
        inside: list[list[Report]] = [[] for _ in self.segments]
        for report in reports:
            places = {
                n
                for span in report.content
                for n in range(max(0, bisect_right(self.starts, span.start) - 1), bisect_left(self.starts, span.end))
            }
            for n in places:
                inside[n].append(report)
        return inside

    def cut_own(self, segment: Segment, reports: Sequence[Report]) -> Iterator[Statement]:
        """The clauses of a sentence that the outlet states itself: all, or those before a report.

        A relative clause of somebody ("the camp, which Lind calls a school") leaves the words before it to the outlet.
        """
        relatives = [report.content[0].end for report in reports if report.family == "relative"]
        end = min(relatives, default=segment.end)
        if len(relatives) < len(reports):
            end = _begins(segment, reports)
            joint = _JOINED.search(self.text, segment.start, end)
            if joint is None:
                return
            end = joint.start()
            if _SUBORDINATE.match(self.text, segment.start, end) or not self._states(segment.start, end):
                return
        for clause in self._clauses(segment.start, end):
            text = self.text[clause.start : clause.end]
            if _count_words(text) >= _LEAST_WORDS or clause.shared:
                for start, end in self._cut_cause(clause):
                    yield Statement((self._span(start, end),), shared=self._spans(clause.shared))

    def why_not(self, segment: Segment) -> str | None:
        """Why a sentence states nothing; None where it does."""
        text = self.text[segment.start : segment.end]
        if is_instruction(text):
            return "instruction"
        if text.rstrip("”’\"')").endswith("?"):
            return "question"
        for pattern, reason in _NO_REPORT:
            if pattern.search(text):
                return reason
        stated = _count_words(text) >= _LEAST_WORDS and not text.endswith(":")
        return None if stated and self._states(segment.start, segment.end) else "no_claim"

    def _states(self, start: int, end: int) -> bool:
        return states_something(self.text, start, end, self._quotations_in(start, end))

    def _span(self, start: int, end: int) -> Span:
        return Span(start=start, end=end, text=self.text[start:end])

    def _spans(self, places: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
        return tuple(self._span(start, end) for start, end in places)


def _begins(segment: Segment, reports: Sequence[Report]) -> int:
    """Where the first report of a sentence begins, with its attribution."""
    starts = [
        span.start
        for report in reports
        if report.family != "relative"
        for span in (*report.content, *(span for link in report.chain for span in _find_words(link)))
        if segment.start <= span.start < segment.end
    ]
    return min(starts, default=segment.start)


def _find_words(link: Link) -> Iterator[Span]:
    """The words that attribute; of "the bank cut its rate and said" the verb alone, for the bank has done more."""
    if link.cue is not None:
        yield link.cue
    far = link.cue is not None and link.source is not None and link.cue.start - link.source.end > _FAR_CHARS
    if link.source is not None and not far:
        yield link.source


def _is_slight(report: Report, words: str) -> bool:
    """Whether a report is too little to be a claim: a word or two, a torn-off end, how a source wants to be called."""
    if _ANONYMITY.search(words) and _count_words(words) < _MOST_ANONYMITY_WORDS:
        return True
    if report.speech == "direct":
        return _TORN_OFF.match(words) is not None and _count_words(words) < _LEAST_WORDS_TORN_OFF
    return report.family not in WHOLE and _count_words(words) < _LEAST_WORDS_REPORTED


def _is_withdrawn(report: Report) -> bool:
    return any(link.source is not None and _WITHDRAWN.search(link.source.text) for link in report.chain)


def _without_link(report: Report) -> Report:
    """The report without the link that ends a post."""
    *before, last = report.content
    words = _LAST_LINK.sub("", last.text)
    if words in (last.text, ""):
        return report
    return replace(report, content=(*before, Span(start=last.start, end=last.start + len(words), text=words)))


def _count_words(text: str) -> int:
    return len(_WORD.findall(text))
