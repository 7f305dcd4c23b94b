"""Verbs of the reporting grammar: what each may take, and all its forms.

Lists by hand. What a form is in a sentence (a verb, a noun, a passive) is decided in `cues.py`.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from summarise.text.speech.words import FIGURE_NOUNS, lexicon

# Frames: what a word of reporting may take. c a clause with or without "that", t a clause with "that" (or whether, how,
# why), q a quotation, n a noun phrase, i "to" and a verb, a a person addressed before the clause. Lists by hand.
_VERBS: Final = """
accuse:n acknowledge:ctnq add:ctq admit:ctnq advise:taqi affirm:ctnq agree:tq allege:ctn announce:ctnq answer:tq
apologise:q applaud:n argue:ctq ask:tqai assert:ctnq assure:ta attest:t attribute:n bemoan:n blame:n blast:n boast:tq
brag:tq brand:n call:n caution:tqi charge:ct chide:n cite:n claim:ctnqi clarify:ctq comment:tq complain:tq concede:ctq
conclude:ctq condemn:n confess:tq confirm:ctnq contend:ctq continue:q correct:n counter:tq criticise:n crow:tq
deadpan:q decide:t declare:ctnq decry:n defend:n demand:tni denounce:n deny:ctn deride:n describe:n direct:ai
disclose:ctn dismiss:n dispute:n downplay:n elaborate:q emphasise:tq estimate:ctn exclaim:q explain:ctq forecast:ctn
fume:tq grumble:tq gush:q hail:n hint:tq imply:t indicate:ct inform:ta insist:ctq instruct:ai joke:tq label:n
lambast:n lament:tqn maintain:ctq marvel:tq mention:tq mock:n muse:tq note:ctq notify:ta object:tq observe:tq opine:tq
order:ti plead:q pledge:tin post:tq praise:n predict:ctnq proclaim:tq promise:ctin propose:tn protest:tq provide:q
query:q question:t quip:q react:q reaffirm:tn reason:tq reassure:ta rebuke:n rebut:n recall:tqn recommend:tn
recount:tqn refute:n reiterate:tnq reject:n remark:tq remember:tq remind:tai repeat:tq reply:ctq report:ctn request:t
respond:tq retort:q retract:n reveal:ctn revise:n ridicule:n rule:t say:ctq scoff:tq shout:tq signal:t slam:n snap:q
sneer:q speak: speculate:t spell: state:ctq stress:tq suggest:ctnq summarise:q swear:ti tell:ctqai testify:ctq
threaten:tin thunder:q tout:n tweet:ctq underline:t underscore:t urge:tin volunteer:q vow:tiq warn:ctqai welcome:n
whisper:q wonder:tq write:ctq yell:q
"""
_BELIEFS: Final = """
anticipate:t assume:ct believe:ct conclude:t doubt:t dream:t expect:t fear:ct feel:ct figure:t find:ct foresee:t
guess:ct hope:ct imagine:t know:t learn:t project:ct prove:t realise:t reckon:ct show:ct suspect:ct think:ct
understand:t worry:ct
"""
_IRREGULAR: Final = {
    "deadpan": "deadpanned deadpanned", "feel": "felt felt",
    "find": "found found", "forecast": "forecast forecast", "foresee": "foresaw foreseen",
    "know": "knew known", "make": "made made", "say": "said said", "show": "showed shown",
    "speak": "spoke spoken", "swear": "swore sworn", "tell": "told told",
    "think": "thought thought", "understand": "understood understood", "write": "wrote written",
}  # fmt: skip
_DOUBLED: Final = {"admit": "admitt", "quip": "quipp", "rebut": "rebutt"}
_DOUBLED_IN_BRITAIN: Final = {"signal": "signall"}
TWINS: Final = lexicon(
    "answer answers attributes blame blast blasts boast boasts brand brands call calls charge charges claim claims "
    "comment comments correct counter counters demand demands direct doubt doubts dream estimate estimates fear "
    "fears figure figures finds forecast forecasts fume fumes guess hail hint hints hope hopes joke jokes label "
    "labels lament laments mention mentions mock muse note notes object objects order orders pledge pledges point "
    "points post posts praise project projects promise promises protest protests question questions quip quips "
    "read reads reason reasons rebuke rebukes recall recalls remark remarks report reports request requests retort "
    "retorts ridicule rule rules show shows signal signals slam snap snaps state states stress tweet tweets "
    "volunteer volunteers vow vows welcome worries worry"
)
"""Forms that are nouns as often as verbs."""
FIGURE_VERBS: Final = lexicon("place placed places put puts range ranged ranges ranging run runs varied varies vary")
_PHRASAL: Final = """
brush,aside:n brush,off:n laugh,off:n make,clear:ct play,down:n point,out:ctq rule,out:n shrug,off:n spell,out:n
wave,away:n
"""
"""The same for verbs that report only with the word after them."""
PREPOSITIONAL: Final = {
    "argue": ("against", "for"), "ask": ("for",), "boast": ("about", "of"), "brag": ("about", "of"), "call": ("for",),
    "caution": ("against", "about"), "complain": ("about", "of"), "insist": ("on",), "object": ("to",),
    "plead": ("for",), "speak": ("of",), "talk": ("of",), "tell": ("of",), "warn": ("about", "against", "of"),
    "write": ("of",),
}  # fmt: skip
PASSIVES: Final[dict[str, frozenset[str]]] = {
    "accuse": frozenset({"of"}),
    "describe": frozenset({"as"}),
} | {
    lemma: frozenset({"to"})
    for lemma in ("allege", "believe", "claim", "report", "say", "think", "understand")
}  # fmt: skip
"""Passives that report, with the word before what they report: "is said to", "is described as"."""
RELAY_VERBS: Final = {
    "cite": "past", "cited": "past", "cites": "past", "citing": "ing", "interviewed": "past", "quote": "past",
    "quoted": "past", "quotes": "past", "quoting": "ing",
}  # fmt: skip


class Form(NamedTuple):
    """A form of a word of reporting."""

    lemma: str
    frames: str
    belief: bool
    kind: Literal["present", "past", "ing"]

    @property
    def takes_that(self) -> bool:
        """Whether a clause with "that" may follow."""
        return "t" in self.frames or "c" in self.frames


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


FORMS: Final = {
    form: Form(lemma, frames, belief, kind)
    for table, belief in ((_BELIEFS, True), (_VERBS, False))
    for lemma, _, frames in (entry.partition(":") for entry in table.split())
    for form, kind in _inflect(lemma)
}

PHRASAL: Final = {
    (form, particle): Form(lemma, frames, belief=False, kind=kind)
    for entry in _PHRASAL.split()
    for lemma, _, rest in (entry.partition(","),)
    for particle, _, frames in (rest.partition(":"),)
    for form, kind in _inflect(lemma)
}
"""Two words that report together."""

TRIGGERS: Final = frozenset(
    {"according", "went", "words", *FIGURE_NOUNS, *FIGURE_VERBS, *FORMS, *RELAY_VERBS, *(form for form, _ in PHRASAL)}
)
"""Words without one of which no pattern but the colon finds a report."""
