"""Verbs of the reporting grammar: what each may take, and all its forms.

Lists by hand. What a form is in a sentence (a verb, a noun, a passive) is decided in `cues.py`.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from summarise.text.speech.words import lexicon

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
TWINS: Final = lexicon(
    "answer answers call calls charge charges claim claims comment comments demand demands doubt doubts dream "
    "estimate estimates fear fears figure figures finds forecast forecasts guess hint hints hope hopes joke jokes "
    "note notes object objects order orders pledge pledges point points post posts praise promise promises "
    "protest protests question questions reason reasons remark remarks report reports request requests show shows "
    "signal signals state states stress tweet tweets vow vows worries worry"
)
"""Forms that are nouns as often as verbs."""
FIGURE_VERBS: Final = lexicon("place placed places put puts range ranged ranges ranging run runs varied varies vary")
PREPOSITIONAL: Final = {
    "boast": ("of",), "call": ("for",), "complain": ("about", "of"), "insist": ("on",), "speak": ("of",),
    "talk": ("of",), "tell": ("of",), "warn": ("about", "against", "of"), "write": ("of",),
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
    "cite": "past", "cited": "past", "cites": "past", "citing": "ing", "quote": "past", "quoted": "past",
    "quotes": "past", "quoting": "ing",
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

TRIGGERS: Final = frozenset({"according", "went", "words", *FIGURE_VERBS, *FORMS, *RELAY_VERBS})
"""Words without one of which no pattern but the colon finds a report."""
