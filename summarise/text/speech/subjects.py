"""Noun phrases beside a verb: where they begin and end, leftwards and rightwards.

They are found without a parser, by the words that cannot stand in one; which of them is a source is decided elsewhere.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from summarise.data import Span
from summarise.text.quotations import Quotation
from summarise.text.speech.tokens import Sentence, is_adverb
from summarise.text.speech.words import (
    BETWEEN,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    OPENING,
    PLACING,
    PREPOSITIONS,
    PRONOUNS,
    REACH,
    RELATIVES,
    lexicon,
)

_CONTINUING: Final = PREPOSITIONS | DETERMINERS
"""Before a determiner these belong to the same noun phrase: "of the port", "all the ports"."""
_NO_OPENING: Final = PREPOSITIONS | CONJUNCTIONS | FINITE
"""Words that no noun phrase begins with."""

_PARTICIPLES: Final = lexicon(
    "addressed aired authored broadcast carried cited commissioned compiled conducted distributed drafted filed issued "
    "leaked led obtained posted prepared presented produced published read released reviewed seen sent shared signed "
    "submitted written"
)
"""What is done with documents, polls and statements: after a noun it describes the source."""
_REDUCED_REACH: Final = 12
"""Words that such a description has at most."""


class Noun(NamedTuple):
    """A noun phrase that is the subject of a word of reporting, in tokens."""

    first: int
    """First token of the mention."""
    last: int
    """Last token of the mention, included."""
    left: int
    """First token of all that belongs to the subject."""
    relative: bool = False
    """Whether "who" or "which" stands for it."""


def skip_to_subject(sentence: Sentence, i: int) -> int:
    """Find the token before auxiliaries, adverbs, a day and "in a statement", from `i` leftwards."""
    while i >= 0:
        lower = sentence.lower(i)
        if lower in BETWEEN or lower in ("has", "have", "had") or is_adverb(sentence, i):
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


def find_noun_before(sentence: Sentence, i: int) -> Noun | None:
    """Find the noun phrase that ends with token `i`."""
    lower = sentence.lower(i)
    if sentence.kind(i) != "word" or lower in PREPOSITIONS or (lower in FINITE and not sentence.is_time(i)):
        return None
    if (participle := _find_participle(sentence, i)) is not None:
        return find_noun_before(sentence, participle - 1)
    if lower in RELATIVES:
        antecedent = find_noun_before(sentence, i - 2 if sentence.lower(i - 1) == "," else i - 1)
        return antecedent and antecedent._replace(first=_find_nearest(sentence, antecedent), left=i, relative=True)
    if lower in PRONOUNS:
        return Noun(i, i, i)
    return None if _ends_no_noun(sentence, i) else _read_phrase(sentence, i)


def _find_nearest(sentence: Sentence, noun: Noun) -> int:
    """Where the noun that "who" or "which" follows begins: "the bank" in "questions to the bank, which"."""
    for j in range(noun.last, noun.first, -1):
        before = sentence.lower(j - 1)
        if sentence.lower(j) in DETERMINERS and before in PREPOSITIONS and before not in ("for", "of"):
            return j
    return noun.first


def _ends_no_noun(sentence: Sentence, i: int) -> bool:
    lower = sentence.lower(i)
    # "Kanal 5" is a name, "9 May" is none.
    figure = lower.isdigit() and not (sentence.is_capital(i - 1) and not sentence.is_time(i - 1))
    small = lower in CONJUNCTIONS or figure or sentence.is_time(i)
    return small or is_adverb(sentence, i) or _is_past_cue(sentence, i)


def _read_phrase(sentence: Sentence, i: int) -> Noun | None:
    """The noun phrase that ends with token `i`, a noun."""
    first = _find_phrase_start(sentence, i)
    while first < i and (sentence.lower(first) in OPENING or is_adverb(sentence, first)):
        first += 1
    if sentence.lower(first - 1) == "and" and first > 1:
        joined = _find_joined_noun(sentence, first, i)
        if joined is not None:
            return joined
    return Noun(first, i, first) if first <= i else None


def _find_participle(sentence: Sentence, i: int) -> int | None:
    """The participle of "a poll conducted last month", which ends with token `i`; None where there is none."""
    for j in range(i, max(1, i - _REDUCED_REACH), -1):
        lower = sentence.lower(j)
        if sentence.is_time(j):
            continue
        if sentence.kind(j) != "word" or lower in PRONOUNS or lower in FINITE or lower in RELATIVES:
            return None
        if lower in _PARTICIPLES:
            noun = sentence.lower(j - 1)
            opens = sentence.kind(j - 1) == "word" and noun not in _CONTINUING and noun not in CONJUNCTIONS
            return j if opens and not is_adverb(sentence, j - 1) else None
    return None


def _find_joined_noun(sentence: Sentence, first: int, last: int) -> Noun | None:
    """The subject "Lind and Ruiz", if the phrase before "and" opens a clause and holds no verb."""
    start = _find_phrase_start(sentence, first - 2)
    if start > first - 2 or sentence.is_finite(first - 2):
        return None
    opens = sentence.kind(start - 1) != "word" or sentence.lower(start - 1) in ("both", "that")
    return Noun(start, last, start) if opens else None


def _find_phrase_start(sentence: Sentence, i: int) -> int:
    """Where the noun phrase that ends with token `i` begins."""
    first = i
    for j in range(i, max(-1, i - REACH), -1):
        lower = sentence.lower(j)
        if lower == "&" and sentence.is_capital(j - 1) and sentence.is_capital(j + 1):
            continue
        if sentence.kind(j) != "word" or lower in CONJUNCTIONS or lower in PRONOUNS or lower in FINITE:
            break
        if j < i and lower.endswith("ed") and sentence.is_finite(j) and not sentence.is_capital(j + 1):
            break
        time = sentence.is_time(j) and sentence.lower(j - 1) not in DETERMINERS
        if j < i and (time or is_adverb(sentence, j) or _is_past_cue(sentence, j)):
            break
        if lower in PREPOSITIONS:
            if sentence.kind(j - 1) != "word" or sentence.lower(j - 1) in CONJUNCTIONS or j == i:
                break
            continue
        first = j
        if lower in DETERMINERS and sentence.lower(j - 1) not in _CONTINUING:
            break
    return _skip_place(sentence, first, i)


def _skip_place(sentence: Sentence, first: int, last: int) -> int:
    """Where the name begins in "Outside court Mr Lind", whose first words only say where."""
    if first != 1 or sentence.lower(0) not in PREPOSITIONS:
        return first
    for k in range(first + 1, last + 1):
        if sentence.is_capital(k) and not sentence.is_capital(k - 1) and sentence.lower(k - 1) not in _CONTINUING:
            return k
    return first


def _is_past_cue(sentence: Sentence, j: int) -> bool:
    form = sentence.form(j)
    return form is not None and form.kind == "past" and sentence.lower(j - 1) not in DETERMINERS


def find_noun_before_comma(sentence: Sentence, comma: int) -> Noun | None:
    """Find the noun phrase before a comma pair that closes with `comma`: "Lind, who runs the port, said"."""
    opening = comma - 1
    for _ in range(3):
        while opening >= 0 and comma - opening < REACH and sentence.lower(opening) not in (",", "—", "-", ";", "."):
            opening -= 1
        if opening < 1 or sentence.lower(opening) in (";", ".") or comma - opening >= REACH:
            break
        inner = sentence.lower(opening + 1)
        if inner in ("and", "or"):
            opening -= 1
            continue
        if inner == "asked" or inner in RELATIVES or _is_apposition(sentence, opening + 1, comma):
            noun = find_noun_before(sentence, _skip_age(sentence, opening - 1))
            placed = noun is not None and noun.left == 1 and sentence.lower(0) in PREPOSITIONS
            if (
                noun is not None
                and not placed
                and sentence.lower(noun.left - 1) not in PREPOSITIONS
                and not noun.relative
            ):
                named = all(sentence.is_capital(j) for j in range(opening + 1, comma)) and comma - opening < 8
                return noun._replace(last=comma - 1) if named else noun
        opening -= 1
    whole = find_noun_before(sentence, skip_to_subject(sentence, comma - 1))
    return whole if whole is not None and whole.left == 0 and not sentence.has_finite(0, whole.last) else None


def _is_apposition(sentence: Sentence, first: int, comma: int) -> bool:
    """Whether tokens between commas name the noun before them anew: no verb but one after "who" or "that"."""
    if sentence.lower(first) in _PARTICIPLES:
        return True
    for i in range(first, comma):
        if sentence.lower(i) in RELATIVES or (sentence.lower(i) == "that" and i > first):
            return True
        if sentence.is_finite(i):
            return False
    return first < comma


def _skip_age(sentence: Sentence, i: int) -> int:
    """The token before ", 61" that ends with token `i`; else `i`."""
    return i - 2 if sentence.lower(i).isdigit() and sentence.lower(i - 1) == "," else i


def find_noun_after(sentence: Sentence, first: int) -> Noun | None:
    """Find the noun phrase that begins with token `first`."""
    if sentence.kind(first) != "word" or sentence.lower(first) in _NO_OPENING:
        return None
    if sentence.lower(first) in PRONOUNS:
        return Noun(first, first, first)
    last = first
    for j in range(first + 1, min(sentence.size, first + REACH)):
        if _ends_noun(sentence, j, last):
            break
        last = j
    return Noun(first, last, first)


def _ends_noun(sentence: Sentence, j: int, last: int) -> bool:
    """Whether a noun phrase that reaches to token `last` ends before token `j`."""
    lower = sentence.lower(j)
    if sentence.kind(j) != "word" or lower in PRONOUNS or sentence.is_time(j) or is_adverb(sentence, j):
        return True
    if lower in CONJUNCTIONS:
        return not (lower == "and" and sentence.is_capital(j + 1) and sentence.is_capital(last))
    if lower in PREPOSITIONS and lower not in ("for", "of") and not sentence.is_capital(j):
        return lower in PLACING or sentence.kind(j + 1) != "word"
    return sentence.is_finite(j)


def find_main_subject(sentence: Sentence, end: int) -> Noun | None:
    """Find the noun phrase before the first finite verb of the sentence, among tokens before `end`."""
    for i in range(min(end, REACH)):
        if i > 0 and sentence.is_finite(i):
            before = skip_to_subject(sentence, i - 1)
            if sentence.lower(before) == ",":
                return find_noun_before_comma(sentence, before)
            return find_noun_before(sentence, before)
    return None


def find_subject(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> Span | None:
    """Find the noun phrase before the first finite verb of the sentence `text[start:end]`; None where none is seen.

    Args:
        text: The article.
        start: Where the sentence begins, in code points.
        end: Where it ends, not included.
        quotations: The quotations that begin in it, in order.
    """
    sentence = Sentence(text, start, end, quotations)
    noun = find_main_subject(sentence, sentence.size)
    return None if noun is None else sentence.span(noun.first, noun.last)
