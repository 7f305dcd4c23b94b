"""The reporting grammar of English news, after segmenting: who is said to say what, through whom, on which words.

It pairs quotation marks over sentences and paragraphs, finds words of reporting, their subject on either side and the
words they report, and nests them: "X said that ..., Y reported" has the chain (Y, X). It knows no parser and no model:
where an indirect clause ends before "and ..." it guesses, and attitudes without a word of reporting ("is no friend of
the bill") it does not see. It names no source (`sources.py` does) and judges none.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from summarise.data import Span, Speech, Via
from summarise.text.names import keeps_its_stop
from summarise.text.quotations import Quotation, pair_quotations
from summarise.text.sources import classify_source

CueClass = Literal["speech", "other", "none"]


@dataclass(frozen=True)
class Link:
    """One source of a chain, as the article words it beside what is reported."""

    source: Span | None
    """The local mention ("The network", "he", or the mention of an earlier sentence for a quotation that stands
    alone); None where a passive or a free quotation names nobody."""
    cue: Span | None
    """The words that attribute; None where there are none (a colon, a quotation that stands alone)."""
    via: Via | None = None
    """Through what it spoke; None: not said."""


@dataclass(frozen=True)
class Report:
    """What is said to be so, and by whom."""

    content: tuple[Span, ...]
    """The words that are claimed, with their quotation marks and without the attribution, in the order of the text;
    several pieces where an attribution splits them."""
    chain: tuple[Link, ...]
    """The sources, outermost (who relays) first. Never empty."""
    speech: Speech
    """`direct`: all is a quotation; `mixed`: a part; `indirect`: nothing."""
    family: str
    """The pattern that found it, a key of `PRECISION`."""
    cue_class: CueClass
    """`speech`: a word of saying; `other`: of belief or of finding; `none`: no word at all."""


PRECISION: Final = {
    "according_to": 0.92,
    "and_verb": 0.78,
    "belief": 0.74,
    "carried": 0.98,
    "clause_left": 0.83,
    "clause_right": 0.84,
    "clause_split": 0.86,
    "colon": 0.8,
    "noun_phrase": 0.68,
    "noun_source": 0.6,
    "participle": 0.71,
    "passive": 0.5,
    "quote_left": 0.99,
    "quote_right": 0.92,
    "quote_split": 0.99,
    "to_verb": 0.67,
}
"""How often the words of each family are what a reader marks: own precision of its predictions on 84 articles of the
PolNeAR development set (colon, noun_source and passive: judged by eye)."""


def _lexicon(words: str) -> frozenset[str]:
    """The words of a table written as text."""
    return frozenset(words.split())


# Frames: what a word of reporting may take. c a clause with or without "that", t a clause with "that" (or whether, how,
# why), q a quotation, n a noun phrase, i "to" and a verb, a a person addressed before the clause. Lists by hand.
_VERBS: Final = """
accuse:n acknowledge:ctnq add:ctq admit:ctnq advise:taq affirm:ctnq agree:tq allege:ctn announce:ctnq answer:tq
apologise:q argue:ctq ask:tqa assert:ctnq assure:ta blame:n boast:tq call:n caution:tq charge:ct claim:ctnqi
comment:tq complain:tq concede:ctq conclude:ctq condemn:n confess:tq confirm:ctnq contend:ctq continue:q counter:tq
criticise:n decide:t declare:ctnq decry:n demand:tni denounce:n deny:ctn describe:n disclose:tn dismiss:n dispute:n
elaborate:q emphasise:tq estimate:ctn exclaim:q explain:tq forecast:ctn hint:tq imply:t indicate:ct inform:ta
insist:ctq instruct:a joke:tq lament:tq maintain:ctq mention:tq note:ctq notify:ta object:tq observe:tq order:t
plead:q pledge:tin point:t post:tq praise:n predict:ctnq proclaim:tq promise:ctin propose:tn protest:tq provide:q
query:q question:t quip:q react:q reaffirm:tn reason:tq rebut:n recall:tq recommend:tn recount:tq refute:n
reiterate:tnq reject:n remark:tq remind:ta repeat:tq reply:ctq report:ctn request:t respond:tq retort:q reveal:ctn
say:ctq shout:tq signal:t sneer:q speak: speculate:t state:ctq stress:tq suggest:ctq summarise:q swear:ti tell:ctqa
testify:ctq threaten:ti thunder:q tweet:ctq underline:t underscore:t urge:ti vow:tiq warn:ctqai whisper:q wonder:tq
write:ctq yell:q
"""
_BELIEFS: Final = """
anticipate:t assume:ct believe:ct conclude:t doubt:t dream:t expect:t fear:ct feel:ct figure:t find:t foresee:t
guess:ct hope:ct imagine:t know:t learn:t prove:t realise:t show:ct suspect:ct think:ct understand:t worry:t
"""
_IRREGULAR: Final = {
    "feel": "felt felt", "find": "found found", "forecast": "forecast forecast", "foresee": "foresaw foreseen",
    "know": "knew known", "say": "said said", "show": "showed shown",
    "speak": "spoke spoken", "swear": "swore sworn", "tell": "told told",
    "think": "thought thought", "understand": "understood understood", "write": "wrote written",
}  # fmt: skip
_DOUBLED: Final = {"admit": "admitt", "quip": "quipp", "rebut": "rebutt"}
_DOUBLED_IN_BRITAIN: Final = {"signal": "signall"}
_TWINS: Final = _lexicon(
    "answer answers call calls charge charges claim claims comment comments demand demands doubt doubts dream "
    "estimate estimates fear fears figure figures finds forecast forecasts guess hint hints hope hopes joke jokes "
    "note notes object objects order orders pledge pledges point points post posts praise promise promises "
    "protest protests question questions reason reasons remark remarks report reports request requests show shows "
    "signal signals state states stress tweet tweets vow vows worries worry"
)
"""Forms that are nouns as often as verbs."""

_BE: Final = _lexicon("'s am are be been being is isn't was wasn't were ’s")
_AUXILIARIES: Final = _BE | _lexicon(
    "can can't cannot could couldn't couldn’t did didn't didn’t do does doesn't doesn’t don't don’t had hadn't "
    "hadn’t has hasn't hasn’t have haven't haven’t having isn’t may might must shall should wasn’t will won't "
    "won’t would wouldn't wouldn’t"
)
_UNREAL: Final = _lexicon(
    "can can't cannot could couldn't couldn’t did didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't "
    "haven’t may might must never not shall should will won't won’t would wouldn't wouldn’t"
)
"""Before a word of reporting: it was not said, or not yet ("did not say", "would say")."""
_FINITE: Final = _AUXILIARIES | _lexicon(
    "appears became becomes began begins blew bought broke brought built came caught chose comes contains "
    "continues cost costs dealt drew drove ended faces falls fell fled flew follows fought found gave gets gives "
    "goes got grew grows happens heard held helps hit hits includes involves keeps kept knew knows lacks laid "
    "leads leaves led lies lives lost made makes means meant meets met moves needs opens owns paid plans plays "
    "puts ran remains rises rose runs sank sat saw says seeks seems sent serves shook shot showed shut slept sold "
    "spent spoke spreads stands starts stays stole stood stops struck supports swept takes taught threw told took "
    "turns understood wants went wins wishes woke won wore works wrote"
)
_PRONOUNS: Final = _lexicon("he i it she they we who you")
_CLAUSE_PRONOUNS: Final = _lexicon("he i it she there these they this those we what you")
_OBJECT_PRONOUNS: Final = _lexicon("her him journalists lawmakers me reporters them us you")
_ADDRESSED: Final = _OBJECT_PRONOUNS - {"her"}
_AUDIENCES: Final = _lexicon("briefing conference journalist journalists media press reporter reporters")
"""Whoever is told, but relays nothing under a name of its own."""
_DETERMINERS: Final = _lexicon(
    "a all an another any both each eight either every few five four her his its many most much my neither nine "
    "no one other our seven several six some ten that the their these this those three two your"
)
_NOUNLESS: Final = _lexicon("all both many most several some these this those")
"""Determiners that may stand alone: "some said"."""
_PREPOSITIONS: Final = _lexicon(
    "about above across after against along alongside amid among around as at before behind below beside between "
    "beyond by despite during except for from in inside into like near of off on onto out outside over past "
    "regarding since through throughout to toward towards under until up upon via with within without"
)
_PLACING: Final = _lexicon(
    "after amid as at because before by during for from in into on over since through to via with"
)
_CONJUNCTIONS: Final = _lexicon(
    "although and because but if nor once or since so than that though unless until when whenever where whereas "
    "whether which while whilst who whom whose yet"
)
_LEADING: Final = _lexicon(
    "after although as asked because before but if once since though unless until when while whilst"
)
_RELATIVES: Final = _lexicon("which who whom whose")
_QUESTIONS: Final = _lexicon("how if what when where whether which who why")
_CUTTING: Final = _lexicon("although but though whereas while whilst")
_CUTS: Final = _lexicon("! , . ; ? according and but while —")
"""Where an indirect clause may end."""
_DAYS: Final = _lexicon(
    "april august december february friday january july june march monday november october saturday september "
    "sunday thursday today tomorrow tonight tuesday wednesday yesterday"
)
_TIMES: Final = _DAYS | _lexicon(
    "afternoon earlier evening last late later midday month morning night noon week weekend year"
)
_BETWEEN: Final = _lexicon(
    "again already also even first formally further had has have just later now once publicly quickly repeatedly "
    "since still then thus today too yesterday"
)
_NO_PASTS: Final = _lexicon("bleed breed creed deed feed greed hundred indeed need sacred seed speed steed weed wicked")
_NO_ADVERBS: Final = _lexicon(
    "ally anomaly apply assembly belly bully daily early elderly family monopoly monthly rally reply supply "
    "weekly yearly"
)
_OPENING: Final = _lexicon(
    "and but earlier however instead later meanwhile moreover nevertheless so still then thus yet"
)
_FIGURE_NOUNS: Final = _lexicon(
    "count counts estimate estimates figure figures forecast forecasts projection projections tallies tally toll tolls"
)
_FIGURE_VERBS: Final = _lexicon("place placed places put puts range ranged ranges ranging run runs varied varies vary")
_PREPOSITIONAL: Final = {
    "boast": ("of",), "call": ("for",), "complain": ("about", "of"), "insist": ("on",), "speak": ("of",),
    "talk": ("of",), "tell": ("of",), "warn": ("about", "against", "of"), "write": ("of",),
}  # fmt: skip
_PASSIVES: Final[dict[str, frozenset[str]]] = {
    "accuse": frozenset({"of"}),
    "describe": frozenset({"as"}),
} | {
    lemma: frozenset({"to"})
    for lemma in ("allege", "believe", "claim", "report", "say", "think", "understand")
}  # fmt: skip
"""Passives that report, with the word before what they report: "is said to", "is described as"."""
_RELAY_VERBS: Final = {
    "cite": "past", "cited": "past", "cites": "past", "citing": "ing", "quote": "past", "quoted": "past",
    "quotes": "past", "quoting": "ing",
}  # fmt: skip
_NO_SOURCE: Final = _lexicon(
    "advertisement alert analysis assistant blog breaking caption correction credit editor's exclusive file image "
    "images live more note notice opinion photo photos picture prompt read related source system update updated "
    "user video warning watch"
)
"""Words before a colon that name nobody."""
_VIA: Final[tuple[tuple[Via, str, str], ...]] = (
    ("statement", "in|through|via", "statement|statements|communique|communiqué|press release"),
    ("interview", "in", "interview|interviews"),
    ("post", "in|on|via|through", "post|posts|tweet|tweets|Twitter|Telegram|Facebook|Instagram|Weibo|thread"),
    ("broadcast", "on|in", "broadcast|television|TV|radio|video"),
    ("document", "in", "affidavit|bulletin|document|documents|filing|leaflet|letter|memo"),
    ("report", "in", "report"),
)
"""Channels by the preposition and the noun that name them."""
_QUOTED_OR_AS: Final = re.compile(r"[“”‘\"'«]| as ")
_VIA_PATTERNS: Final = tuple(
    (via, re.compile(rf"\b(?i:{before}) (?:(?:an?|the|his|her|its|their|another) )?(?:[^\W\d_]+ ){{0,2}}(?:{words})\b"))
    for via, before, words in _VIA
)

_REACH: Final = 60
"""Words that a subject or an addressee may lie away from its verb."""
_CLAUSE_REACH: Final = 200
"""Words that an indirect clause may have."""
_CARRY_REACH: Final = 3
"""Sentences over which a speaker is kept for a quotation that stands alone."""


class _Form(NamedTuple):
    """A form of a word of reporting."""

    lemma: str
    frames: str
    belief: bool
    kind: Literal["present", "past", "ing"]


def _inflect(lemma: str) -> Iterator[tuple[str, Literal["present", "past", "ing"]]]:
    """All forms of a verb, in British and American spelling."""
    spellings = {lemma, re.sub(r"ise\Z", "ize", lemma) if lemma not in ("advise", "promise", "praise") else lemma}
    for base in spellings:
        past = _IRREGULAR.get(base)
        stem = base.removesuffix("e")
        soft = base.removesuffix("y") + "i" if base.endswith("y") and base[-2] not in "aeiou" else stem
        stems = {_DOUBLED.get(base, stem), _DOUBLED_IN_BRITAIN.get(base, _DOUBLED.get(base, stem))}
        yield base, "present"
        yield base + ("es" if base.endswith(("ss", "sh", "ch")) else "s") if soft == stem else soft + "es", "present"
        for form in stems:
            yield form + "ing", "ing"
            if past is None:
                yield (soft if soft != stem else form) + "ed", "past"
        for form in (past or "").split():
            yield form, "past"


_FORMS: Final = {
    form: _Form(lemma, frames, belief, kind)
    for table, belief in ((_BELIEFS, True), (_VERBS, False))
    for lemma, _, frames in (entry.partition(":") for entry in table.split())
    for form, kind in _inflect(lemma)
}

_TOKEN = re.compile(
    r"([^\w\s])\1{3,}|(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*[^\W\d_]*|[^\W_]+(?:[-'’.&/][^\W_]+)*(?:(?<=s)['’](?=\s))?|--|[^\w\s]"
)
_SPACED_HYPHEN: Final = (" ", "\u00a0", "\n")


class _Token(NamedTuple):
    """A word, a mark, or a whole quotation of a sentence. What stands in brackets is left out."""

    kind: Literal["word", "quote", "mark"]
    start: int
    end: int
    text: str
    lower: str


class _Noun(NamedTuple):
    """A noun phrase that is the subject of a word of reporting, in tokens."""

    first: int
    """First token of the mention."""
    last: int
    """Last token of the mention, included."""
    left: int
    """First token of all that belongs to the subject."""
    relative: bool = False
    """Whether "who" or "which" stands for it."""


@dataclass
class _Cue:
    """A finite word of reporting with its subject."""

    at: int
    last: int
    """Its last token, included ("pointed out")."""
    form: _Form
    subject: _Noun | None
    inverted: bool = False
    shared: bool = False
    """Whether the subject is that of an earlier verb: "and added"."""

    @property
    def left(self) -> int:
        """First token of the attribution."""
        return self.at if self.subject is None or self.inverted or self.shared else self.subject.left

    @property
    def right(self) -> int:
        """The token after the attribution, an addressee not counted."""
        return self.subject.last + 1 if self.subject is not None and self.inverted else self.last + 1


@dataclass
class _Draft:
    """A report of one sentence, before it is nested in another."""

    contents: list[tuple[int, int]]
    """Half-open code points."""
    links: list[Link]
    family: str
    cue_class: CueClass
    at: int
    """Code point of its word of reporting, or of its source where there is none."""
    quote: bool = False
    """Whether its speaker may go on in the next quotation."""
    pronoun: bool = False
    """Whether its own source is a pronoun."""

    @property
    def extent(self) -> tuple[int, int]:
        return self.contents[0][0], self.contents[-1][1]


def _tokenise(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> list[_Token]:
    """The tokens of `text[start:end]`; `quotations` are those that begin in it."""
    tokens: list[_Token] = []
    at = start
    for quotation in [*quotations, None]:
        stop = end if quotation is None else min(quotation.start, end)
        bracket_end = at
        for match in _TOKEN.finditer(text, at, stop):
            if match.start() < bracket_end:
                continue
            word = match[0]
            if match[1]:
                continue  # a row of dashes or dots is an ornament
            if word in "([":
                closing = text.find(")" if word == "(" else "]", match.end(), min(stop, match.end() + 300))
                bracket_end = closing + 1 if closing >= 0 else match.end()
                continue
            if word == "." and tokens and tokens[-1].end == match.start() and keeps_its_stop(tokens[-1].text):
                continue
            tokens.append(_classified(text, match.start(), match.end(), word))
        if quotation is not None:
            shown = text[quotation.start : quotation.end]
            tokens.append(_Token("quote", quotation.start, quotation.end, shown, ""))
            at = max(at, quotation.end)
    return tokens


def _classified(text: str, start: int, end: int, word: str) -> _Token:
    if word[0].isalnum():
        # "WHO" and "IT" are no pronouns.
        lower = word if word.isupper() and len(word) > 1 else word.casefold()
        return _Token("word", start, end, word, lower)
    if word in ("–", "—", "--") or (word == "-" and text[start - 1 : start] in _SPACED_HYPHEN and start > 0):
        # A spaced hyphen parts phrases as a dash does, but rarely ends a clause.
        return _Token("mark", start, end, word, "-" if word == "-" else "—")
    return _Token("mark", start, end, word, word)


class _Sentence:
    """The tokens of one sentence, quotations whole, with its words of reporting."""

    def __init__(self, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> None:
        self.text, self.start, self.end = text, start, end
        self.tokens = _tokenise(text, start, end, quotations)
        self.head = _head_end(self)
        self.quotes = [(token.start, token.end) for token in self.tokens if token.kind == "quote"]
        self.cues = _find_cues(self)
        self.cuts = [i for i, token in enumerate(self.tokens) if token.lower in _CUTS or token.kind == "quote"]
        self.by_place = {cue.at: cue for cue in self.cues}
        self.by_left = {cue.left: cue for cue in self.cues if cue.subject is not None and not cue.shared}

    def lower(self, i: int) -> str:
        """Token `i` in lower case, "" beyond either end and for a quotation."""
        return self.tokens[i].lower if 0 <= i < len(self.tokens) else ""

    def kind(self, i: int) -> str:
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else "end"

    def is_capital(self, i: int) -> bool:
        """Whether token `i` is a word that begins with a capital or a figure, or joins a name ("al-Tor")."""
        if self.kind(i) != "word":
            return False
        word = self.tokens[i].text
        return not word[0].islower() or word[:3].casefold() in ("al-", "el-")

    def is_time(self, i: int) -> bool:
        """Whether token `i` is a day, a month or a time of day, and no part of a name ("Morning Herald")."""
        lower = self.lower(i)
        return lower in _DAYS or (lower in _TIMES and not self.is_capital(i))

    def form(self, i: int) -> _Form | None:
        return _FORMS.get(self.lower(i)) if self.kind(i) == "word" else None

    def span(self, first: int, last: int) -> Span:
        """The words from token `first` to token `last`, included."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return Span(start=start, end=end, text=self.text[start:end])

    def has_finite(self, first: int, end: int) -> bool:
        """Whether a verb with a subject stands in tokens `first` to `end`, as far as endings and a list show."""
        return any(self.is_finite(i) for i in range(first, end))

    def is_finite(self, i: int) -> bool:
        if self.kind(i) != "word":
            return False
        lower = self.lower(i)
        if lower in _FINITE:
            return True
        form = _FORMS.get(lower)
        if form is not None and form.kind != "ing" and lower not in _TWINS:
            return self.lower(i - 1) not in _DETERMINERS and self.lower(i - 1) != "to"
        before = self.lower(i - 1)
        regular = lower.endswith("ed") and len(lower) > 3 and lower not in _NO_PASTS and not self.is_capital(i)
        return regular and before not in _DETERMINERS and before not in _PREPOSITIONS and self.lower(i + 1) != "by"

    def ends_at(self, i: int) -> bool:
        """Whether nothing but closing marks follows from token `i` on."""
        return all(self.kind(j) == "mark" and self.lower(j) in ".!?…)*" for j in range(i, min(i + 4, len(self.tokens))))


def _head_end(sentence: _Sentence) -> int:
    """The first token after a name with a colon or a place line with a dash: "REUTERS: ...", "VELM, Orvane - ..."."""
    for i in range(1, min(8, len(sentence.tokens))):
        lower = sentence.lower(i)
        if lower in ("—", "-"):
            return i + 1 if sentence.tokens[0].text.isupper() and len(sentence.tokens[0].text) > 1 else 0
        if lower == ":":
            return i + 1
        if lower != "," and not sentence.is_capital(i):
            break
    return 0


def _find_cues(sentence: _Sentence) -> list[_Cue]:
    """Finite words of reporting with their subjects, in order."""
    cues: list[_Cue] = []
    subject: _Noun | None = None
    for i in range(len(sentence.tokens)):
        form = sentence.form(i)
        went_on = sentence.lower(i) == "went" and sentence.lower(i + 1) == "on"
        if went_on:
            form = _FORMS["continued"]
        if form is None or form.kind == "ing" or not _is_verb(sentence, i, form):
            continue
        pointed_out = form.lemma == "point" and sentence.lower(i + 1) == "out"
        if form.lemma == "point" and not pointed_out:
            continue
        cue = _Cue(i, i + 1 if went_on or pointed_out else i, form, None)
        _find_subject(sentence, cue, subject)
        if cue.subject is not None and not cue.inverted:
            subject = cue.subject
        cues.append(cue)
    return cues


def _is_verb(sentence: _Sentence, i: int, form: _Form) -> bool:
    """Whether a form of reporting is a verb here, in the active, said for real."""
    before = i - 1
    while before >= 0 and (sentence.lower(before) in _BETWEEN or _is_adverb(sentence, before)):
        if sentence.lower(before) in ("has", "have", "had"):
            break
        before -= 1
    word = sentence.lower(before)
    if word in _UNREAL or sentence.lower(before - 1) in ("not", "never") or word == "to":
        return False
    passive = form.kind == "past" and (word in _BE or sentence.lower(i + 1) == "by")
    noun = (word in _DETERMINERS and word not in _NOUNLESS) or (word in _PREPOSITIONS and before == i - 1)
    return not passive and not noun and (sentence.lower(i) not in _TWINS or _is_verb_twin(sentence, i))


def _is_verb_twin(sentence: _Sentence, i: int) -> bool:
    """Whether a word like "claims" is a verb: by what stands on both sides."""
    before, after = sentence.lower(i - 1), sentence.lower(i + 1)
    if sentence.kind(i - 1) != "word" or (sentence.is_capital(i) and i > 0):
        return False
    if before in _PREPOSITIONS or before in _DETERMINERS or (after == "that" and sentence.is_finite(i + 2)):
        return False
    if before.endswith(("'s", "’s", "s'", "s’")) and after not in ("he", "it", "that"):
        return False
    article = after in ("a", "an", "how", "that", "the", "whether") or after in _CLAUSE_PRONOUNS
    subject = before in _PRONOUNS or before in _BETWEEN or _is_adverb(sentence, i - 1)
    if article or subject or sentence.kind(i + 1) == "quote":
        return True
    return (sentence.is_capital(i - 1) or sentence.is_capital(i + 1)) and sentence.has_finite(i + 1, i + 12)


def _is_adverb(sentence: _Sentence, i: int) -> bool:
    lower = sentence.lower(i)
    return len(lower) > 4 and lower.endswith("ly") and lower not in _NO_ADVERBS and not sentence.is_capital(i)


def _find_subject(sentence: _Sentence, cue: _Cue, earlier: _Noun | None) -> None:
    """Set the subject of `cue`: on its right after a quotation or a comma, else on its left, else of "X did and"."""
    i = cue.at - 1
    if sentence.kind(i) in ("quote", "end") or sentence.lower(i) in (",", "—", ".", "?", "!"):
        cue.subject = _inverted_subject(sentence, cue)
        if cue.subject is not None:
            cue.inverted = True
            return
    i = _skip_to_subject(sentence, i)
    if sentence.lower(i) in ("and", "but", "then"):
        shared = earlier or _main_subject(sentence, i)
        if shared is not None:
            cue.subject, cue.shared = shared, True
        return
    cue.subject = _noun_before_comma(sentence, i) if sentence.lower(i) in (",", "—", "-") else _noun_before(sentence, i)


def _skip_to_subject(sentence: _Sentence, i: int) -> int:
    """The token before auxiliaries, adverbs, a day and "in a statement", from `i` leftwards."""
    while i >= 0:
        lower = sentence.lower(i)
        if lower in _BETWEEN or lower in ("has", "have", "had") or _is_adverb(sentence, i):
            i -= 1
        elif sentence.is_time(i) or lower.isdigit():
            day = i
            while day > 0 and (sentence.is_time(day) or sentence.lower(day).isdigit()):
                day -= 1
            if sentence.lower(day) not in ("early", "in", "last", "on", "this"):
                return i
            i = day - 1
        elif lower in ("statement", "interview", "post", "tweet", "letter", "report"):
            first = next((j for j in range(i - 1, max(-1, i - 5), -1) if sentence.lower(j) == "in"), None)
            if first is None or first == 0:
                return i
            i = first - 1
        else:
            return i
    return i


def _noun_before(sentence: _Sentence, i: int) -> _Noun | None:
    """The noun phrase that ends with token `i`."""
    lower = sentence.lower(i)
    if sentence.kind(i) != "word" or lower in _PREPOSITIONS or lower in _FINITE or sentence.is_time(i):
        return None
    if lower in _RELATIVES:
        antecedent = _noun_before(sentence, i - 2 if sentence.lower(i - 1) == "," else i - 1)
        return antecedent and antecedent._replace(left=i, relative=True)
    if lower in _PRONOUNS:
        return _Noun(i, i, i)
    if lower in _CONJUNCTIONS or lower.isdigit() or _is_adverb(sentence, i) or _is_past_cue(sentence, i):
        return None
    first = _phrase_start(sentence, i)
    while first < i and (sentence.lower(first) in _OPENING or _is_adverb(sentence, first)):
        first += 1
    if sentence.lower(first - 1) == "and" and first > 1:
        joined = _joined_noun(sentence, first, i)
        if joined is not None:
            return joined
    return _Noun(first, i, first) if first <= i else None


def _joined_noun(sentence: _Sentence, first: int, last: int) -> _Noun | None:
    """The subject "Lind and Ruiz", if the phrase before "and" opens a clause and holds no verb."""
    start = _phrase_start(sentence, first - 2)
    if start > first - 2 or sentence.is_finite(first - 2):
        return None
    opens = sentence.kind(start - 1) != "word" or sentence.lower(start - 1) in ("both", "that")
    return _Noun(start, last, start) if opens else None


def _phrase_start(sentence: _Sentence, i: int) -> int:
    """Where the noun phrase that ends with token `i` begins."""
    first = i
    for j in range(i, max(-1, i - _REACH), -1):
        lower = sentence.lower(j)
        if sentence.kind(j) != "word" or lower in _CONJUNCTIONS or lower in _PRONOUNS or lower in _FINITE:
            break
        time = sentence.is_time(j) and sentence.lower(j - 1) not in _DETERMINERS
        if j < i and (time or _is_adverb(sentence, j) or _is_past_cue(sentence, j)):
            break
        if lower in _PREPOSITIONS:
            if sentence.kind(j - 1) != "word" or sentence.lower(j - 1) in _CONJUNCTIONS or j == i:
                break
            continue
        first = j
        if lower in _DETERMINERS and sentence.lower(j - 1) not in (_PREPOSITIONS | _DETERMINERS):
            break
    return first


def _is_past_cue(sentence: _Sentence, j: int) -> bool:
    form = sentence.form(j)
    return form is not None and form.kind == "past" and sentence.lower(j - 1) not in _DETERMINERS


def _noun_before_comma(sentence: _Sentence, comma: int) -> _Noun | None:
    """The noun phrase before a comma pair that closes with `comma`: "Lind, who runs the port, said"."""
    opening = comma - 1
    for _ in range(3):
        while opening >= 0 and comma - opening < _REACH and sentence.lower(opening) not in (",", "—", "-", ";", "."):
            opening -= 1
        if opening < 1 or sentence.lower(opening) in (";", ".") or comma - opening >= _REACH:
            break
        inner = sentence.lower(opening + 1)
        if inner in ("and", "or"):
            opening -= 1
            continue
        if (
            inner in _RELATIVES
            or (opening + 1 < comma and not sentence.has_finite(opening + 1, comma))
            or inner == "asked"
        ):
            noun = _noun_before(sentence, opening - 1)
            if noun is not None and sentence.lower(noun.left - 1) not in _PREPOSITIONS and not noun.relative:
                named = all(sentence.is_capital(j) for j in range(opening + 1, comma)) and comma - opening < 8
                return noun._replace(last=comma - 1) if named else noun
        opening -= 1
    whole = _noun_before(sentence, _skip_to_subject(sentence, comma - 1))
    return whole if whole is not None and whole.left == 0 and not sentence.has_finite(0, whole.last) else None


def _inverted_subject(sentence: _Sentence, cue: _Cue) -> _Noun | None:
    """The noun phrase after `cue`, if it is the subject: "..., said Lind."."""
    frames, before, first = cue.form.frames, cue.at - 1, cue.last + 1
    speaks = "q" in frames or ("c" in frames and cue.form.belief)
    if not speaks or cue.form.lemma in ("inform", "tell"):
        return None
    quoted = sentence.kind(before) == "quote" or sentence.kind(before - 1) == "quote"
    if sentence.lower(before) == "," and not quoted and not sentence.has_finite(max(0, cue.at - _REACH), cue.at):
        return None
    noun = _noun_after(sentence, first)
    if noun is None or sentence.lower(first) in ("how", "it", "that", "there", "this", "whether", "why"):
        return None
    stop = noun.last + 1
    if sentence.is_finite(stop) or sentence.lower(stop) in (":", "that", "to") or sentence.kind(stop) == "quote":
        return None
    opens = cue.at > 0 or sentence.is_capital(first) or sentence.lower(first) in _PRONOUNS | _DETERMINERS
    return noun if opens else None


def _noun_after(sentence: _Sentence, first: int) -> _Noun | None:
    """The noun phrase that begins with token `first`."""
    if sentence.kind(first) != "word" or sentence.lower(first) in _PREPOSITIONS | _CONJUNCTIONS | _FINITE:
        return None
    if sentence.lower(first) in _PRONOUNS:
        return _Noun(first, first, first)
    last = first
    for j in range(first + 1, min(len(sentence.tokens), first + _REACH)):
        if _ends_noun(sentence, j, last):
            break
        last = j
    return _Noun(first, last, first)


def _ends_noun(sentence: _Sentence, j: int, last: int) -> bool:
    """Whether a noun phrase that reaches to token `last` ends before token `j`."""
    lower = sentence.lower(j)
    if sentence.kind(j) != "word" or lower in _PRONOUNS or sentence.is_time(j) or _is_adverb(sentence, j):
        return True
    if lower in _CONJUNCTIONS:
        return not (lower == "and" and sentence.is_capital(j + 1) and sentence.is_capital(last))
    if lower in _PREPOSITIONS and lower not in ("for", "of") and not sentence.is_capital(j):
        return lower in _PLACING or sentence.kind(j + 1) != "word"
    return sentence.is_finite(j)


def _main_subject(sentence: _Sentence, end: int) -> _Noun | None:
    """The noun phrase before the first finite verb of the sentence."""
    for i in range(min(end, _REACH)):
        if i > 0 and sentence.is_finite(i):
            return _noun_before(sentence, _skip_to_subject(sentence, i - 1))
    return None


def _draft_sentence(sentence: _Sentence) -> list[_Draft]:
    """All reports within one sentence, nested, in order."""
    drafts: list[_Draft] = []
    for cue in sentence.cues:
        draft = _draft_cue(sentence, cue)
        if draft is not None:
            drafts.append(draft)
    drafts.extend(_draft_phrases(sentence))
    drafts.extend(_draft_passives(sentence))
    drafts.sort(key=lambda draft: draft.at)
    drafts.extend(_draft_participles(sentence, drafts))
    drafts.sort(key=lambda draft: draft.at)
    drafts.extend(_relay(sentence, drafts))
    drafts.sort(key=lambda draft: draft.at)
    colon = _draft_colon(sentence)
    return _nest([*([colon] if colon else []), *drafts], sentence)


def _draft_cue(sentence: _Sentence, cue: _Cue) -> _Draft | None:
    """The report of one finite word of reporting; None where it reports nothing in this sentence."""
    # "was taken in and told that ..." does not say by whom.
    told = cue.form.lemma == "tell" and sentence.lower(cue.right) == "that"
    # "Those who reported pain ..." only says which ones.
    restricts = cue.subject is not None and cue.subject.relative and sentence.lower(cue.subject.left - 1) != ","
    if cue.subject is None or told or restricts:
        return None
    after = cue.right
    relays: list[Link] = []
    if "a" in cue.form.frames:
        after, relays = _addressee(sentence, after, cue)
    left = None if cue.shared or cue.subject.relative else _content_left(sentence, cue)
    quoted = left is not None and left[2]
    between = left is not None or (sentence.lower(cue.left - 1) == "," and not cue.shared)
    right = _content_right(sentence, cue, after, split=between)
    if right is None and left is None:
        return None
    contents = []
    family = "quote_left" if quoted else "clause_left"
    if right is None or right.family in ("split", "quote_split") or quoted:
        contents = [left[:2]] if left is not None else []
    if right is not None and not (quoted and right.family not in ("split", "quote_split", "quote_right")):
        family = _family(cue, right.family, bool(contents), quoted)
        contents.append((right.start, right.end))
    if not contents:
        return None
    return _Draft(
        contents,
        [*relays, _link(sentence, cue.subject, cue.at, cue.last)],
        "belief" if cue.form.belief and not quoted else family,
        "other" if cue.form.belief else "speech",
        sentence.tokens[cue.at].start,
        quote=sentence.text[contents[-1][1] - 1] in "”\"»'’",
        pronoun=sentence.lower(cue.subject.last) in _PRONOUNS,
    )


def _family(cue: _Cue, right: str, has_left: bool, quoted: bool) -> str:
    """The family of a report by what stands on its two sides."""
    if has_left:
        return "quote_split" if quoted else "clause_split"
    if right in ("split", "clause_right"):
        return "and_verb" if cue.shared else "clause_right"
    return "quote_right" if right == "quote_split" else right


def _link(sentence: _Sentence, noun: _Noun, first: int, last: int, via: Via | None = None) -> Link:
    return Link(sentence.span(noun.first, noun.last), sentence.span(first, last), via)


def _addressee(sentence: _Sentence, after: int, cue: _Cue) -> tuple[int, list[Link]]:
    """The token after the person addressed, and the outlet that was told as a link of its own."""
    first = after
    title = sentence.kind(first) == "quote" and sentence.tokens[first].text.count(" ") < 4
    if title and cue.form.lemma == "tell" and sentence.kind(first + 1) == "word":
        return first + 1, []
    if sentence.kind(first) != "word" or sentence.lower(first) in _QUESTIONS | _PREPOSITIONS | {"that"}:
        return after, []
    if sentence.lower(first) in _OBJECT_PRONOUNS or sentence.lower(first) in _CLAUSE_PRONOUNS:
        told = cue.form.lemma == "tell" or sentence.lower(first) in _OBJECT_PRONOUNS
        return (first + 1 if told else first), []
    noun = _noun_after(sentence, first)
    if noun is None:
        return after, []
    last = noun.last
    if sentence.is_capital(first) and cue.form.lemma == "tell":
        # "told the Harbour Post it works", "told Lind the port works": a run of capitals is the whole of it.
        while last > first and not sentence.is_capital(last):
            last -= 1
    relays = []
    outlet = cue.form.lemma == "tell" and classify_source(sentence.span(first, last).text) == "media"
    if outlet and sentence.lower(last) not in _AUDIENCES:
        relays = [Link(sentence.span(first, last), sentence.span(cue.at, cue.at), "report")]
    return last + 1, relays


def _content_left(sentence: _Sentence, cue: _Cue) -> tuple[int, int, bool] | None:
    """What stands before the attribution, in code points, and whether it is a quotation; None: no content."""
    end = cue.left - 1 if sentence.lower(cue.left - 1) == "as" else cue.left
    before = sentence.lower(end - 1)
    comma = before in (",", "—") or (cue.inverted and before in ("!", "?"))
    last = end - 2 if before in (",", "—") else end - 1
    if last < 0 or not (comma or sentence.kind(last) == "quote"):
        return None
    first = _clause_start(sentence, last)
    while first < last and sentence.lower(first) in _OPENING and sentence.kind(first) == "word":
        first += 2 if sentence.lower(first + 1) == "," else 1
    if first > last:
        return None
    quoted = sentence.kind(last) == "quote" and all(sentence.kind(j) != "word" for j in range(first, last))
    if not quoted:
        open_quote = sentence.kind(last) == "quote" and sentence.tokens[last].text[-2:-1] not in ",.?!…"
        if (open_quote and not comma) or not _is_left_clause(sentence, cue, first, last):
            return None
    return sentence.tokens[first].start, sentence.tokens[last].end, quoted


def _is_left_clause(sentence: _Sentence, cue: _Cue, first: int, last: int) -> bool:
    """Whether the words before an attribution are what it reports, and no mere phrase ("In Velm, Lind said ...")."""
    frames, opening = cue.form.frames, sentence.lower(first)
    words = sum(sentence.kind(j) != "mark" for j in range(first, last + 1))
    if words < 2 or not ("c" in frames or ("t" in frames and "q" in frames)):
        return False
    phrase = opening in _LEADING and not _has_main_clause(sentence, first, last + 1)
    phrase = phrase or (opening in _PREPOSITIONS and not sentence.has_finite(first, last + 1))
    return not phrase or sentence.ends_at(_skip_adverbial(sentence, cue.right))


def _has_main_clause(sentence: _Sentence, first: int, end: int) -> bool:
    """Whether a clause follows the leading phrase or subordinate clause."""
    comma = next((j for j in range(first, end) if sentence.lower(j) == ","), None)
    return comma is not None and sentence.has_finite(comma, end)


def _clause_start(sentence: _Sentence, last: int) -> int:
    """The first token of the clause that ends with `last`: after a semicolon or the end of a sentence."""
    first = last
    for j in range(last, max(sentence.head - 1, last - _CLAUSE_REACH), -1):
        if j < last and sentence.lower(j) in (";", ".", "?", "!"):
            break
        first = j
    return first


class _Right(NamedTuple):
    """What stands after an attribution."""

    start: int
    end: int
    family: str


def _content_right(sentence: _Sentence, cue: _Cue, after: int, *, split: bool) -> _Right | None:
    """What the words after the attribution report; None where they report nothing."""
    if cue.inverted:
        return _content_split(sentence, cue, after) if split else None
    if sentence.lower(after) in _PREPOSITIONAL.get(cue.form.lemma, ()):
        return _clause(sentence, cue, after + 1, "noun_phrase")
    that = _find_that(sentence, cue, after)
    if that is not None:
        return _clause(sentence, cue, that + 1, "clause_right")
    at = after
    opening = sentence.lower(at)
    infinitive = opening == "to" and "i" in cue.form.frames
    if not infinitive and (opening in _PLACING or opening in _BETWEEN or sentence.is_time(at)):
        at = _skip_adverbial(sentence, after)
    while _is_adverb(sentence, at) or sentence.lower(at) in ("just", "only", "simply"):
        at += 1
    if sentence.lower(at) == "that" and set("ct") & set(cue.form.frames):
        return _clause(sentence, cue, at + 1, "clause_right")
    if sentence.kind(at) == "word":
        return _bare_content(sentence, cue, at, moved=at > after)
    return _marked_content(sentence, cue, at, split=split)


def _marked_content(sentence: _Sentence, cue: _Cue, at: int, *, split: bool) -> _Right | None:
    """What follows the colon, the comma or the opening quotation mark at token `at`."""
    lower = sentence.lower(at)
    if lower == ":":
        if sentence.kind(at + 1) == "quote":
            return _quote(sentence, cue, at + 1, "quote_right")
        return _clause(sentence, cue, at + 1, "clause_right") if sentence.kind(at + 1) == "word" else None
    if sentence.kind(at) == "quote" or (lower in (",", "—") and sentence.kind(at + 1) == "quote"):
        first = at if sentence.kind(at) == "quote" else at + 1
        return _quote(sentence, cue, first, "quote_split" if split else "quote_right")
    return _content_split(sentence, cue, at) if split and lower in (",", ".", "—") else None


def _bare_content(sentence: _Sentence, cue: _Cue, at: int, *, moved: bool) -> _Right | None:
    """A clause without "that", a question, an infinitive or a noun phrase from token `at` on."""
    frames, lower = cue.form.frames, sentence.lower(at)
    family = None
    if lower in ("and", "but", "or"):
        return None
    if lower in _QUESTIONS and set("ct") & set(frames):
        family = "clause_right"
    elif lower == "to" and "i" in frames:
        family = "to_verb"
    elif "c" in frames and _is_bare_clause(sentence, cue, at):
        family = "clause_right"
    elif "n" in frames and not moved and lower not in _PREPOSITIONS and lower not in _ADDRESSED:
        family = "noun_phrase"
    elif "i" in frames and "to" in [sentence.lower(j) for j in range(at, at + 10)]:
        family = "to_verb"
    right = _clause(sentence, cue, at, family) if family is not None else None
    judged = cue.form.lemma in ("call", "describe") and right is not None and family == "noun_phrase"
    # "called the sale a theft" needs a mark to be told from "called a strike".
    if right is not None and judged and not _QUOTED_OR_AS.search(sentence.text, right.start, right.end):
        return None
    return right


def _is_bare_clause(sentence: _Sentence, cue: _Cue, at: int) -> bool:
    """Whether a clause without "that" begins with token `at`."""
    end = _clause_end(sentence, cue, at)
    if sentence.has_finite(at, end):
        return not ("n" in cue.form.frames and _is_noun_with_relative(sentence, at, end))
    lower = sentence.lower(at)
    return cue.form.lemma == "say" and lower not in ("of", "so") and (end - at > 1 or lower in ("no", "yes"))


def _is_noun_with_relative(sentence: _Sentence, at: int, end: int) -> bool:
    """Whether the only verbs stand after "that" or "which": "denied a report that it had sold"."""
    for j in range(at, end):
        if sentence.lower(j) in _RELATIVES or sentence.lower(j) == "that":
            return True
        if sentence.is_finite(j):
            return False
    return False


def _find_that(sentence: _Sentence, cue: _Cue, after: int) -> int | None:
    """A "that" within eight words that opens the clause reported: no verb, comma, pronoun or object before it."""
    if not set("ct") & set(cue.form.frames):
        return None
    dated = False
    for j in range(after, after + 9):
        lower = sentence.lower(j)
        if lower == "that":
            found = sentence.kind(j + 1) == "quote" or not (sentence.kind(j + 1) == "end" or sentence.is_finite(j + 1))
            # "denied a report that it had sold oil" denies the report.
            object_ = "n" in cue.form.frames and sentence.lower(after) in _DETERMINERS and j > after and not dated
            return j if found and not object_ else None
        stops = lower in _FINITE or lower in _RELATIVES or (lower in _PRONOUNS and j > after)
        if sentence.kind(j) != "word" or stops:
            return None
        dated = dated or sentence.is_time(j)
    return None


def _skip_adverbial(sentence: _Sentence, at: int) -> int:
    """The token after "on Monday", "in a statement", "to reporters in Velm"."""
    while sentence.lower(at) in _PLACING | _BETWEEN | _TIMES | {"to"} or _is_adverb(sentence, at):
        if sentence.lower(at) not in _PLACING | {"to"}:
            at += 1
            continue
        at += 1
        if sentence.lower(at) in _DETERMINERS:
            at += 1
        for _ in range(6):
            lower = sentence.lower(at)
            if sentence.kind(at) != "word" or lower in _PREPOSITIONS | _DETERMINERS | _PRONOUNS | {"that"}:
                break
            if sentence.is_time(at) and not sentence.is_time(at + 1):
                at += 1
                break
            at += 1
        while sentence.lower(at) == "of":
            at += 2
    return at


def _content_split(sentence: _Sentence, cue: _Cue, after: int) -> _Right | None:
    """The second part of a content that the attribution splits."""
    at = _skip_adverbial(sentence, after)
    mark = sentence.lower(at)
    if mark in (",", "—", ":", ".", "?", "!"):
        at += 1
    if sentence.kind(at) == "quote":
        return _quote(sentence, cue, at, "quote_split")
    lower, frames = sentence.lower(at), cue.form.frames
    reports = "c" in frames or ("t" in frames and "q" in frames)
    if mark not in (",", "—", ":") or sentence.kind(at) != "word" or cue.inverted or not reports:
        return None
    if lower in _RELATIVES | _PREPOSITIONS | _CUTTING | {"according", "and", "as"} or lower.endswith("ing"):
        return None
    right = _clause(sentence, cue, at, "split")
    return right if right is not None and " " in sentence.text[right.start : right.end] else None


def _quote(sentence: _Sentence, cue: _Cue, at: int, family: str) -> _Right | None:
    """A quotation from token `at` on, with more of them after it, or the clause that it begins."""
    last = at
    while True:
        joined = sentence.lower(last + 1) in ("and", ",") and sentence.kind(last + 2) == "quote"
        if not joined and sentence.kind(last + 1) != "quote":
            break
        last += 2 if joined else 1
    closed = sentence.tokens[last].text[-2:-1] in ".?!,…"
    if closed or sentence.kind(last + 1) != "word":
        return _Right(sentence.tokens[at].start, sentence.tokens[last].end, family)
    right = _clause(sentence, cue, at, family)
    return right and right._replace(family=family)


def _clause(sentence: _Sentence, cue: _Cue, at: int, family: str) -> _Right | None:
    """The clause from token `at` to where it ends."""
    while sentence.kind(at) == "mark":
        at += 1
    end = _clause_end(sentence, cue, at)
    while end > at and sentence.kind(end - 1) == "mark" and sentence.lower(end - 1) in ",;:.—-":
        end -= 1
    if end <= at:
        return None
    return _Right(sentence.tokens[at].start, sentence.tokens[end - 1].end, family)


def _clause_end(sentence: _Sentence, cue: _Cue, at: int) -> int:
    """The token after the clause that begins with token `at`: the end of the sentence, or the first cut before it."""
    leading = _is_leading(sentence, cue)
    stop = min(len(sentence.tokens), at + _CLAUSE_REACH)
    for place in range(bisect_left(sentence.cuts, at), len(sentence.cuts)):
        j = sentence.cuts[place]
        if j >= stop:
            break
        lower = sentence.lower(j)
        if sentence.kind(j) == "quote":
            inner = sentence.tokens[j].text[-2:-1]
            if inner in ",.?!" and (_is_cut(sentence, cue, j) or (leading and inner == ",")):
                return j + 1
        elif lower == ";" or (j > at and _ends_clause(sentence, cue, j, at, leading=leading)):
            return j
    return stop


def _ends_clause(sentence: _Sentence, cue: _Cue, j: int, at: int, *, leading: bool) -> bool:
    """Whether the clause from token `at` ends before the mark or the conjunction at token `j`."""
    lower = sentence.lower(j)
    if lower == ",":
        return leading or _is_cut(sentence, cue, j)
    if lower == "—":
        return all(sentence.lower(k) != "—" for k in range(j + 1, min(len(sentence.tokens), j + _REACH)))
    if lower == "according":
        return sentence.lower(j + 1) == "to"
    if lower not in ("and", "but", "while"):
        return True
    # "Lind and Ruiz said" is one subject: only a clause can end here.
    clause = j + 1 not in sentence.by_left or sentence.lower(j - 1) == "," or sentence.has_finite(at, j)
    return clause and _is_new_report(sentence, cue, j + 1)


def _is_leading(sentence: _Sentence, cue: _Cue) -> bool:
    """Whether the word of reporting stands in a leading subordinate clause or in a relative one."""
    if cue.subject is not None and cue.subject.relative:
        return sentence.lower(cue.subject.left - 1) == ","
    before = cue.left - 1
    return sentence.lower(before) in _LEADING - {"but"} and (before == 0 or sentence.kind(before - 1) == "mark")


def _is_cut(sentence: _Sentence, cue: _Cue, comma: int) -> bool:
    """Whether a clause ends at a comma: before "but", ", adding", ", Lind said", ", according to"."""
    following = sentence.lower(comma + 1)
    if following in _CUTTING or following == "according":
        return True
    form = sentence.form(comma + 1)
    if (form is not None and form.kind == "ing" and not form.belief) or _RELAY_VERBS.get(following) == "ing":
        return True
    if following in _RELATIVES and sentence.lower(comma + 2) in _RELAY_VERBS:
        return True
    if following in ("and", "but", "while"):
        return _is_new_report(sentence, cue, comma + 2)
    return following != "that" and _is_new_report(sentence, cue, comma + 1)


def _is_new_report(sentence: _Sentence, cue: _Cue, at: int) -> bool:
    """Whether another word of reporting begins with token `at`: "Lind said", or "praised" in the tense of `cue`."""
    other = sentence.by_left.get(at)
    if other is not None and other.at > cue.at and not other.form.belief:
        return sentence.lower(other.right) != "to" or "i" in other.form.frames
    while sentence.lower(at) in _BETWEEN or _is_adverb(sentence, at):
        at += 1
    form = sentence.form(at)
    other = sentence.by_place.get(at)
    if form is None or other is None or form.belief or not other.shared:
        return False
    clause = sentence.lower(at + 1) in _CLAUSE_PRONOUNS | {"that"} or sentence.kind(at + 1) == "quote"
    return clause or (form.kind == cue.form.kind and sentence.lower(at) not in _TWINS)


def _draft_participles(sentence: _Sentence, drafts: Sequence[_Draft]) -> list[_Draft]:
    """Find ", adding that ...": the subject is the source before it, else the subject of the sentence."""
    made = []
    places = [draft.at for draft in drafts]
    for i in range(1, len(sentence.tokens)):
        form = sentence.form(i)
        follows = sentence.lower(i - 1) in (",", "—") or sentence.kind(i - 1) == "quote"
        follows = follows or (sentence.lower(i - 1) == "and" and sentence.lower(i - 2) == ",")
        if form is None or form.kind != "ing" or form.belief or not follows:
            continue
        cue = _Cue(i, i, form, None)
        after = _addressee(sentence, i + 1, cue)[0] if "a" in form.frames else i + 1
        right = _content_right(sentence, cue, after, split=False)
        before = bisect_left(places, sentence.tokens[i].start)
        source = drafts[before - 1].links[-1].source if before else None
        subject = _main_subject(sentence, i) if source is None else None
        if subject is not None:
            source = sentence.span(subject.first, subject.last)
        if right is None or right.family == "noun_phrase" or source is None:
            continue
        contents, links = [(right.start, right.end)], [Link(source, sentence.span(i, i))]
        quote = right.family.startswith("quote")
        made.append(_Draft(contents, links, "participle", "speech", sentence.tokens[i].start, quote=quote))
    return made


def _draft_phrases(sentence: _Sentence) -> Iterator[_Draft]:
    """Find "according to Lind", "in the words of Lind", "put the toll at 44" and "estimates range from"."""
    for i in range(len(sentence.tokens)):
        lower = sentence.lower(i)
        draft = None
        if lower == "according" and sentence.lower(i + 1) == "to":
            draft = _draft_according(sentence, i, i + 1)
        elif lower == "in" and [sentence.lower(i + k) for k in (1, 2, 3)] == ["the", "words", "of"]:
            draft = _draft_words_of(sentence, i)
        elif lower in _FIGURE_VERBS:
            draft = _draft_figures(sentence, i)
        if draft is not None:
            yield draft


def _draft_according(sentence: _Sentence, first: int, last: int) -> _Draft | None:
    """The report of "according to": what follows its comma where it opens a clause, else what precedes it."""
    noun = _noun_after(sentence, last + 1)
    if noun is None:
        return None
    cue = _Cue(first, last, _FORMS["said"], noun)
    after = _skip_apposition(sentence, noun.last + 1)
    before = sentence.lower(first - 1)
    opens = first == 0 or before in (";", ".", "and", "but") or before in _OPENING
    contents = []
    if not opens:
        cut = first - 2 if before == "," else first - 1
        if cut < 0:
            return None
        start = _clause_start(sentence, cut)
        contents.append((sentence.tokens[start].start, sentence.tokens[cut].end))
    right = None
    if not opens and before == "," and sentence.lower(after) == ",":
        right = _content_split(sentence, cue, after)
    elif opens:
        at = after + 1 if sentence.lower(after) in (",", ":") else after
        right = _clause(sentence, cue, at, "according_to") if sentence.kind(at) in ("word", "quote") else None
    if right is not None:
        contents.append((right.start, right.end))
    if not contents:
        return None
    return _Draft(
        contents, [_link(sentence, noun, first, last)], "according_to", "speech", sentence.tokens[first].start
    )


def _draft_words_of(sentence: _Sentence, first: int) -> _Draft | None:
    """The report of "in the words of Lind": the quotation after it, or the clause it begins."""
    noun = _noun_after(sentence, first + 4)
    quote = next((j for j in range(first + 4, first + 20) if sentence.kind(j) == "quote"), None)
    if noun is None or quote is None:
        return None
    right = _quote(sentence, _Cue(first, first + 3, _FORMS["said"], noun), quote, "quote_right")
    if right is None:
        return None
    links = [_link(sentence, noun, first, first + 3)]
    at = sentence.tokens[first].start
    return _Draft([(right.start, right.end)], links, "according_to", "none", at, quote=True)


def _skip_apposition(sentence: _Sentence, at: int) -> int:
    """The last comma of ", quoting the agency," or ", the minister,", where one follows; else `at`."""
    if sentence.lower(at) != ",":
        return at
    closing = next((j for j in range(at + 1, min(at + 16, len(sentence.tokens))) if sentence.lower(j) == ","), None)
    if closing is None:
        return at
    relays = sentence.lower(at + 1) in _RELAY_VERBS or sentence.lower(at + 1) in _RELATIVES
    short = closing - at < 7 and not sentence.has_finite(at + 1, closing) and sentence.kind(closing + 1) != "end"
    return closing if relays or (short and sentence.has_finite(closing, len(sentence.tokens))) else at


def _draft_figures(sentence: _Sentence, i: int) -> _Draft | None:
    """A figure with its source: "other estimates range from 17 to 40", "the hospital put the toll at 44"."""
    noun = _noun_before(sentence, _skip_to_subject(sentence, i - 1))
    if noun is None:
        return None
    end = _clause_end(sentence, _Cue(i, i, _FORMS["said"], noun), i + 1)
    words = [sentence.lower(j) for j in range(i + 1, end)]
    lower = sentence.lower(i)
    if lower in ("put", "puts", "place", "placed", "places"):
        at = next((k for k, word in enumerate(words[:12]) if word == "at"), None)
        fits = at is not None and at > 0 and _is_figure(words[at + 1 : at + 5])
    else:
        heads = {sentence.lower(j) for j in range(noun.first, noun.last + 1)}
        fits = bool(heads & _FIGURE_NOUNS) and _is_figure(words)
    if not fits or end <= i + 1:
        return None
    while end > i + 2 and sentence.kind(end - 1) == "mark":
        end -= 1
    first = i - 1 if sentence.lower(i - 1) in ("have", "has", "had") else i
    content = (sentence.tokens[i + 1].start, sentence.tokens[end - 1].end)
    return _Draft([content], [_link(sentence, noun, first, i)], "noun_source", "other", sentence.tokens[i].start)


def _is_figure(words: Sequence[str]) -> bool:
    return any(word[:1].isdigit() for word in words)


def _draft_passives(sentence: _Sentence) -> Iterator[_Draft]:
    """Find "is described as", "was reported to have", "it is alleged that", "was quoted by Y as saying"."""
    for i in range(1, len(sentence.tokens)):
        lower, form = sentence.lower(i), sentence.form(i)
        quoted = lower in ("cited", "quoted")
        be = i - 1
        while be > 0 and (_is_adverb(sentence, be) or sentence.lower(be) in ("also", "still")):
            be -= 1
        if sentence.lower(be) not in _BE or not (quoted or (form is not None and form.kind == "past")):
            continue
        subject = _noun_before(sentence, _skip_to_subject(sentence, be - 1))
        if subject is None:
            continue
        first = be if sentence.lower(be - 1) not in ("had", "has", "have") else be - 1
        draft = _draft_quoted(sentence, i, first, subject) if quoted else _draft_passive(sentence, i, first, subject)
        if draft is not None:
            yield draft


def _draft_quoted(sentence: _Sentence, i: int, first: int, subject: _Noun) -> _Draft | None:
    """The chain (Y, X) of "X was quoted (by Y) as saying C"."""
    at = i + 1
    relays: list[Link] = []
    if sentence.lower(at) == "by":
        relay = _noun_after(sentence, at + 1)
        if relay is None:
            return None
        relays = [_link(sentence, relay, i, at, "report")]
        at = relay.last + 1
    if sentence.lower(at) != "as" or sentence.form(at + 1) is None:
        return None
    right = _content_right(sentence, _Cue(i, at + 1, _FORMS["said"], subject), at + 2, split=False)
    if right is None:
        return None
    links = [*relays, _link(sentence, subject, first, at + 1)]
    return _Draft([(right.start, right.end)], links, right.family, "speech", sentence.tokens[i].start)


def _draft_passive(sentence: _Sentence, i: int, first: int, subject: _Noun) -> _Draft | None:
    """A passive that hides its source, or names it after "by"."""
    form, at, source = sentence.form(i), i + 1, None
    if form is None:
        return None
    if sentence.lower(at) == "by":
        noun = _noun_after(sentence, at + 1)
        if noun is None:
            return None
        source, at = sentence.span(noun.first, noun.last), noun.last + 1
    following = sentence.lower(at)
    impersonal = sentence.lower(subject.last) == "it" and following == "that"
    if not impersonal and following not in _PASSIVES.get(form.lemma, ()):
        return None
    begins = at if following == "to" else at + 1
    right = _clause(sentence, _Cue(i, i, _FORMS["said"], subject), begins, "passive")
    if right is None:
        return None
    spans = [(right.start, right.end)]
    if not impersonal:
        spans.insert(0, (sentence.tokens[subject.first].start, sentence.tokens[subject.last].end))
    last = at if following in ("as", "of") and source is None else i
    return _Draft(spans, [Link(source, sentence.span(first, last))], "passive", "speech", sentence.tokens[i].start)


def _draft_colon(sentence: _Sentence) -> _Draft | None:
    """A name before a colon at the head of a sentence: "REUTERS: two were hurt"."""
    colon = next((i for i in range(1, min(8, len(sentence.tokens))) if sentence.lower(i) == ":"), None)
    if colon is None or len(sentence.tokens) < colon + 3 or not sentence.is_capital(0):
        return None
    named = all(sentence.is_capital(i) or sentence.lower(i) in ("of", "the", "for") for i in range(colon))
    if not named or any(
        sentence.lower(i).casefold() in _NO_SOURCE or sentence.lower(i).isdigit() for i in range(colon)
    ):
        return None
    name = sentence.span(0, colon - 1)
    acronym = name.text.isupper() and len(name.text) > 1
    outlet = classify_source(name.text) == "media"
    if name.text.isupper() and colon > 2:
        return None
    if not (acronym or outlet or colon > 1 or sentence.kind(colon + 1) == "quote"):
        return None
    last = len(sentence.tokens) - 1
    while last > colon + 1 and sentence.lower(last) in (".", ","):
        last -= 1
    content = (sentence.tokens[colon + 1].start, sentence.tokens[last].end)
    quote = sentence.kind(colon + 1) == "quote"
    link = Link(name, None, "report" if outlet else None)
    return _Draft([content], [link], "colon", "none", sentence.tokens[0].start, quote=quote)


def _relay(sentence: _Sentence, drafts: Sequence[_Draft]) -> list[_Draft]:
    """Put the outlets of "citing Y", "which quoted Z" and "cited by Y" into the chains that they belong to.

    Returns the reports of "Y quoted X as saying", which are reports of their own.
    """
    made: list[_Draft] = []
    places = [draft.at for draft in drafts]
    deepest: _Draft | None = None
    for i in range(len(sentence.tokens)):
        lower = sentence.lower(i)
        if lower not in _RELAY_VERBS:
            continue
        place = bisect_left(places, sentence.tokens[i].start)
        before, after = drafts[max(0, place - 1) : place], drafts[place : place + 1]
        if sentence.lower(i + 1) == "by" and sentence.lower(i - 1) not in _BE:
            noun = _noun_after(sentence, i + 2)
            target = (*after, *before, None)[0]
            if noun is not None and target is not None:
                target.links.insert(0, _link(sentence, noun, i, i + 1, "report"))
            continue
        noun = _noun_after(sentence, i + 1)
        if noun is None or sentence.lower(noun.last + 1) == "as":
            made.extend(_draft_cited(sentence, i, noun))
            continue
        if _RELAY_VERBS[lower] == "ing" and sentence.kind(i - 1) == "mark":
            # "Lind, citing the Post, said": the word of reporting comes after, where none is before.
            deepest = (*before, *after, None)[0]
        elif sentence.lower(i - 1) not in _RELATIVES:
            continue
        if deepest is not None:
            deepest.links.append(_link(sentence, noun, i, i))
    return made


def _draft_cited(sentence: _Sentence, i: int, noun: _Noun | None) -> Iterator[_Draft]:
    """The chain (Y, X) of "Y quoted X as saying C"."""
    subject = _noun_before(sentence, _skip_to_subject(sentence, i - 1))
    if noun is None or subject is None or sentence.form(noun.last + 2) is None:
        return
    right = _content_right(sentence, _Cue(i, noun.last + 2, _FORMS["said"], noun), noun.last + 3, split=False)
    if right is not None:
        links = [_link(sentence, subject, i, i, "report"), _link(sentence, noun, noun.last + 1, noun.last + 2)]
        yield _Draft([(right.start, right.end)], links, right.family, "speech", sentence.tokens[i].start)


def _nest(drafts: list[_Draft], sentence: _Sentence) -> list[_Draft]:
    """Put the chain of a report before that of each report within its content; drop one that holds nothing else."""
    chains: list[list[Link]] = []
    covered: set[int] = set()
    kept: list[int] = []
    for n, draft in enumerate(drafts):
        parent = None
        for m in range(max(0, n - 8), min(len(drafts), n + 9)):
            other = drafts[m]
            holds = any(start <= draft.at < end for start, end in other.contents)
            inside = other.extent[0] <= draft.extent[0] and draft.extent[1] <= other.extent[1]
            if m != n and holds and inside and (parent is None or _length(other) < _length(drafts[parent])):
                parent = m
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


def _length(draft: _Draft) -> int:
    return sum(end - start for start, end in draft.contents)


def _is_rest_empty(outer: _Draft, inner: _Draft) -> bool:
    """Whether an outer report holds no more than an inner one with its attribution."""
    start, end = inner.extent
    for link in inner.links:
        for span in (link.source, link.cue):
            if span is not None and outer.extent[0] <= span.start and span.end <= outer.extent[1]:
                start, end = min(start, span.start), max(end, span.end)
    return _length(outer) - (end - start) < 20


def _find_via(sentence: _Sentence, draft: _Draft) -> Via | None:
    """The channel that the words around the contents name."""
    start, end = draft.extent
    around = (
        sentence.text[max(sentence.start, start - 200) : start]
        + " | "
        + sentence.text[end : min(sentence.end, end + 200)]
    )
    if len(draft.contents) > 1:
        around += sentence.text[draft.contents[0][1] : draft.contents[1][0]][:200]
    for via, pattern in _VIA_PATTERNS:
        if pattern.search(around):
            return via
    cue = draft.links[-1].cue
    if cue is not None and cue.text.casefold().startswith(("tweet", "post")):
        return "post"
    return None


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
    free: _Sentence | None = None
    for start, end in _join_quoted(sentences, quotations):
        inside = quotations[bisect_left(starts, start) : bisect_left(starts, end)]
        sentence = _Sentence(text, start, end, inside)
        drafts = _draft_sentence(sentence)
        alone = _alone(sentence)
        silence += 1
        if drafts:
            found.extend(_report(sentence, draft) for draft in drafts)
            speaking = [draft for draft in drafts if draft.quote] or drafts
            speaker, silence = speaking[-1].links[-1], 0
        bare = None if drafts or alone else _bare_attribution(sentence)
        if bare is not None:
            speaker, silence = bare, 0
            if free is not None:
                found.pop()
                found.append(_free_report(free, bare, "quote_left"))
        free = None
        if alone:
            carried = speaker if speaker is not None and silence <= _CARRY_REACH else None
            found.append(_free_report(sentence, carried, "carried"))
            silence = 0
            free = sentence
    return tuple(sorted(found, key=lambda report: report.content[0].start))


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


def _alone(sentence: _Sentence) -> bool:
    """Whether a sentence is a quotation and nothing else, and no mere word."""
    quotes = [token for token in sentence.tokens if token.kind == "quote"]
    if not quotes or any(token.kind == "word" for token in sentence.tokens):
        return False
    return sum(token.text.count(" ") for token in quotes) > 1


def _bare_attribution(sentence: _Sentence) -> Link | None:
    """The source of "Lind asked on Monday." and of "The minister said:", whose words stand in another sentence."""
    for cue in sentence.cues:
        if cue.subject is not None and not cue.form.belief and len(sentence.tokens) < _REACH:
            after = _addressee(sentence, cue.right, cue)[0] if "a" in cue.form.frames else cue.right
            at = _skip_adverbial(sentence, after)
            if sentence.ends_at(at) or sentence.lower(len(sentence.tokens) - 1) == ":":
                return _link(sentence, cue.subject, cue.at, cue.last)
    return None


def _free_report(sentence: _Sentence, link: Link | None, family: str) -> Report:
    """The report of a quotation that stands alone."""
    tokens = [token for token in sentence.tokens if token.kind == "quote"]
    content = Span(start=tokens[0].start, end=tokens[-1].end, text=sentence.text[tokens[0].start : tokens[-1].end])
    own = family == "quote_left"
    if link is not None and not own:
        link = Link(link.source, None, link.via)
    return Report((content,), (link or Link(None, None),), "direct", family, "speech" if own else "none")


def _report(sentence: _Sentence, draft: _Draft) -> Report:
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
    if within and quoted + 2 * len(content) + 5 * len(within) - 5 >= _length(draft):
        speech = "direct"
    chain = list(draft.links)
    if chain[-1].via is None:
        chain[-1] = Link(chain[-1].source, chain[-1].cue, _find_via(sentence, draft))
    return Report(content, tuple(chain), speech, draft.family, draft.cue_class)
