"""The reporting grammar of English news, after segmenting: who is said to say what, through whom, on which words.

It pairs quotation marks over sentences and paragraphs, finds words of reporting, their subject on either side and the
words they report, and nests them: "X said that ..., Y reported" has the chain (Y, X). It knows no parser and no model:
where an indirect clause ends before "and ..." it guesses, and attitudes without a word of reporting ("is no friend of
the bill") it does not see. It names no source (`sources.py` does) and judges none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from summarise.data import Span, Speech, Via
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
comment:tq complain:tq concede:ctq conclude:ctq condemn:n confess:tq confirm:ctnq contend:ctq counter:tq criticise:n
decide:t declare:ctnq decry:n demand:tni denounce:n deny:ctn describe:n disclose:tn dismiss:n dispute:n elaborate:q
emphasise:tq estimate:ctn exclaim:q explain:tq forecast:ctn hint:tq imply:t inform:ta indicate:ct insist:ctq instruct:a
joke:tq lament:tq maintain:ctq mention:tq note:ctq notify:ta object:tq observe:tq order:t plead:q pledge:tin point:t
post:tq praise:n predict:ctnq proclaim:tq promise:ctin propose:tn protest:tq provide:q query:q question:t quip:q
react:q reaffirm:tn reason:tq rebut:n recall:tq recommend:tn recount:tq refute:n reiterate:tnq reject:n remark:tq
remind:ta repeat:tq reply:ctq report:ctn request:t respond:tq retort:q reveal:ctn say:ctq shout:tq signal:t sneer:q
speculate:t state:ctq stress:tq suggest:ctq summarise:q swear:ti tell:ctqa testify:ctq threaten:ti thunder:q tweet:ctq
underline:t underscore:t urge:ti vow:tiq warn:ctqai whisper:q wonder:tq write:ctq yell:q
"""
_BELIEFS: Final = """
anticipate:t assume:ct believe:ct conclude:t doubt:t dream:t expect:t fear:ct feel:ct figure:t find:t foresee:t guess:ct
hope:ct imagine:t know:t learn:t prove:t realise:t show:ct suspect:ct think:ct understand:t worry:t
"""
_IRREGULAR: Final = {
    "feel": "felt felt", "find": "found found", "forecast": "forecast forecast", "foresee": "foresaw foreseen",
    "know": "knew known", "say": "said said", "show": "showed shown", "swear": "swore sworn", "tell": "told told",
    "think": "thought thought", "understand": "understood understood", "write": "wrote written",
}  # fmt: skip
_DOUBLED: Final = {"admit": "admitt", "quip": "quipp", "rebut": "rebutt"}
_DOUBLED_IN_BRITAIN: Final = {"signal": "signall"}
_TWINS: Final = _lexicon(
    "answer answers call calls charge charges claim claims comment comments demand demands doubt doubts dream estimate "
    "estimates fear fears figure figures finds forecast forecasts guess hint hints hope hopes joke jokes note notes "
    "object objects order orders pledge pledges point points post posts praise promise promises protest protests "
    "question questions reason reasons remark remarks report reports request requests show shows signal signals state "
    "states stress tweet tweets vow vows worries worry"
)
"""Forms that are nouns as often as verbs."""

_BE: Final = _lexicon("am are be been being is was were 's ’s isn't wasn't")
_AUXILIARIES: Final = _BE | _lexicon(
    "can could did do does had has have having may might must shall should will would can't cannot couldn't didn't "
    "doesn't don't hadn't hasn't haven't won't wouldn't couldn’t didn’t doesn’t don’t hadn’t hasn’t haven’t isn’t wasn’t "
    "won’t wouldn’t"
)
_UNREAL: Final = _lexicon(
    "can can't cannot could couldn't couldn’t did didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't haven’t "
    "may might must never not should shall will won't won’t would wouldn't wouldn’t"
)
"""Before a word of reporting: it was not said, or not yet ("did not say", "would say")."""
_FINITE: Final = _AUXILIARIES | _lexicon(
    "appears became becomes began begins blew bought broke brought built came caught chose comes contains continues cost "
    "costs dealt drew drove ended faces falls fell fled flew follows fought found gave gets gives goes got grew grows "
    "happens heard held helps hit hits includes involves keeps kept knew knows lacks laid leads leaves led lies lives lost "
    "made makes means meant meets met moves needs opens owns paid plans plays puts ran remains rises rose runs sank "
    "sat saw says seeks seems sent serves shook shot showed shut slept sold spent spoke spreads stands starts stays stole "
    "stood stops struck supports swept takes taught threw told took turns understood wants went wins wishes woke won wore "
    "works wrote"
)
_PRONOUNS: Final = _lexicon("he i it she they we who you")
_CLAUSE_PRONOUNS: Final = _lexicon("he i it she there they this these those we what you")
_OBJECT_PRONOUNS: Final = _lexicon("her him journalists lawmakers me reporters them us you")
_DETERMINERS: Final = _lexicon(
    "a all an another any both each either every few her his its many most much my neither no one our several some that "
    "the their these this those two three four five six seven eight nine ten your"
)
_PREPOSITIONS: Final = _lexicon(
    "about above across after against along alongside amid among around as at before behind below beside between beyond by "
    "despite during except for from in inside into like near of off on onto out outside over past regarding since through "
    "throughout to toward towards under until up upon via with within without"
)
_PLACING: Final = _lexicon("after amid as at because before by during for from in into on over since through to via with")
_CONJUNCTIONS: Final = _lexicon(
    "although and because but if nor once or since so than that though unless until when whenever where whereas whether "
    "which while whilst who whom whose yet"
)
_LEADING: Final = _lexicon("after although as asked because before but if once since though unless until when while whilst")
_RELATIVES: Final = _lexicon("which who whom whose")
_QUESTIONS: Final = _lexicon("how if what when where whether which who why")
_CUTTING: Final = _lexicon("although but though whereas while whilst")
_TIMES: Final = _lexicon(
    "afternoon earlier evening friday last late later midday monday month morning night noon saturday sunday thursday "
    "today tomorrow tonight tuesday wednesday week weekend year yesterday january february march april june july august "
    "september october november december"
)
_BETWEEN: Final = _lexicon("again already also even first formally further have has had just later now once publicly "
                           "quickly repeatedly since still then thus today yesterday too")
_OPENING: Final = _lexicon("and but earlier however instead later meanwhile moreover nevertheless so still then thus yet")
_FIGURE_NOUNS: Final = _lexicon(
    "count counts estimate estimates figure figures forecast forecasts projection projections tallies tally toll tolls"
)
_FIGURE_VERBS: Final = _lexicon("place placed places put puts range ranged ranges ranging run runs vary varied varies")
_PREPOSITIONAL: Final = {
    "boast": ("of",), "call": ("for",), "complain": ("about", "of"), "insist": ("on",), "speak": ("of",),
    "talk": ("of",), "tell": ("of",), "warn": ("about", "against", "of"), "write": ("of",),
}  # fmt: skip
_RELAY_VERBS: Final = {
    "cite": "past", "cited": "past", "cites": "past", "citing": "ing", "quote": "past", "quoted": "past",
    "quotes": "past", "quoting": "ing",
}  # fmt: skip
_NO_SOURCE: Final = _lexicon(
    "analysis breaking caption correction credit editor's exclusive file image images live more note opinion photo photos "
    "picture read related source update updated video watch"
)
"""Words before a colon that name nobody."""
_VIA: Final[tuple[tuple[Via, str], ...]] = (
    ("statement", "statement|statements|communique|communiqué|press release"),
    ("interview", "interview|interviews"),
    ("post", "post|posts|tweet|tweets|twitter|telegram|facebook|instagram|weibo|thread"),
    ("broadcast", "broadcast|television|tv|radio|televised address|video"),
    ("document", "affidavit|bulletin|document|documents|filing|leaflet|letter|memo"),
    ("report", "report"),
)
_VIA_PATTERNS: Final = tuple(
    (via, re.compile(rf"\b(?:in|on|through|via|by) (?:[^\W_]+['’]?[^\W_]*,? ){{0,3}}(?:{words})\b", re.IGNORECASE))
    for via, words in _VIA
)

_REACH: Final = 60
"""Words that a subject or an addressee may lie away from its verb."""
_CLAUSE_REACH: Final = 400
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
        stem = base[:-1] if base.endswith("e") else base
        soft = base[:-1] + "i" if base.endswith("y") and base[-2] not in "aeiou" else stem
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
