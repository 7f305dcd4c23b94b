"""False texts out of true ones: one change each to the words of a claim, by rule, never by chance.

Each function yields what it changed and the whole text after it. Changes that keep the meaning are left out: a name put
for another form of itself, two names that a word joins as equals, a quotation cut at its edges. English only, and no
more of it than news claims need.
"""

# ruff: noqa: RUF001 -- typographic apostrophes and quotation marks in patterns

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

Change = tuple[str, str]
"""What was changed ("17 → 71"), and the text after it."""
Edit = tuple[int, int, str]
"""Put these words for `text[start:end]`."""


def _lexicon(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _apply(text: str, edit: Edit) -> Change | None:
    """The text with the words put in, spaces and the first capital set right; None if nothing is changed."""
    start, end, words = edit
    was = text[start:end]
    if start == 0 and words:
        words = words[0].upper() + words[1:]
    if not words and was.strip(" ,") == was:
        if text[end : end + 1] == " ":
            end += 1
        elif text[start - 1 : start] == " ":
            start -= 1
    changed = text[:start] + words + text[end:]
    if start == 0 and not words:
        changed = changed[:1].upper() + changed[1:]
    return None if changed == text else (f"{was or '∅'} → {words or '∅'}", changed)


def _changes(text: str, edits: Iterable[Edit]) -> Iterator[Change]:
    for edit in edits:
        if change := _apply(text, edit):
            yield change


_UNITS: Final = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                 "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
          "twenty"]  # fmt: skip
_NEXT_WORD: Final = dict(zip(_UNITS, [*_UNITS[1:], "thirty"], strict=True)) | {
    "dozens": "hundreds", "first": "third", "half": "a third", "once": "twice", "quarter": "third", "second": "third",
    "third": "fourth", "twice": "three times", "a hundred": "a thousand",
}  # fmt: skip
_MONTHS: Final = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December"]  # fmt: skip
_DAYS: Final = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH: Final = "|".join(_MONTHS)
_IN_DATE: Final = re.compile(
    rf"\b\d{{1,2}}(?: and \d{{1,2}})? (?:{_MONTH})\b(?: \d{{4}})?|\b(?:{_MONTH}) \d{{1,2}}\b(?! \d)|"
    r"\b(?:19|20)\d\d\b(?![,.]\d)"
)
_FIGURE: Final = re.compile(
    r"(?P<clock>\b\d{1,2}[:.]\d\d(?= ?[ap]\.?m))|(?P<digits>\b\d[\d,]*(?:\.\d+)?(?<!,))(?P<ending>st|nd|rd|th)?"
)
_WORD_FIGURE: Final = re.compile(
    r"(?<![\w’'-])(?:(?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?"
    rf"(?P<word>a hundred|{'|'.join(w for w in _NEXT_WORD if ' ' not in w)})(?![\w’'])",
    re.IGNORECASE,
)
_NO_FIGURE_BEFORE: Final = re.compile(
    r"\b(?:any|at|each|enjoy|every|no|not|the other|this|that|which)\s\Z", re.IGNORECASE
)
_IN_WORDS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"\bsecond half\b"), "first half"),
    (re.compile(r"\bhalf a (?=p)"), "a quarter of a "),
    (re.compile(r"\b(within|than) an? (point|kilometer|hour)\b"), r"\1 two \2s"),
)
_SCALE: Final = {"billion": "million", "bn": "m", "m": "bn", "million": "billion", "thousand": "million"}
_SCALED: Final = re.compile(r"(?<=\d)(bn|m)\b|\b(billion|million|thousand)\b")
_UNIT_CHANGES: Final = {
    "days": "weeks", "hours": "days", "minutes": "hours", "months": "years", "percentage point": "percent",
    "weeks": "months", "years": "months", "kilometers": "meters", "metres": "kilometres",
}  # fmt: skip
_COUNTED_UNIT: Final = re.compile(
    rf"(?:\d|\b(?:{'|'.join(_UNITS)}))[ -](percentage point|days|hours|minutes|months|weeks|years|kilometers|metres)\b"
)


def change_numbers(text: str) -> Iterator[Change]:
    """Change each number to one or two others that a hasty writer might put: the next, or two digits turned round."""
    dates = [match.span() for match in _IN_DATE.finditer(text)]
    figures = {match["digits"] for match in _FIGURE.finditer(text)}
    edits: list[Edit] = []
    for match in _FIGURE.finditer(text):
        if any(start <= match.start() < end for start, end in dates):
            continue
        if match["clock"]:
            edits += [(*match.span(), other) for other in _other_clocks(match["clock"])]
        else:
            wanted = [other for other in _other_figures(match["digits"]) if other not in figures]
            edits += [(*match.span(), other + _ending(other, match["ending"])) for other in wanted]
    for match in _WORD_FIGURE.finditer(text):
        edits += _word_edits_of(match, text)
    for pattern, words in _IN_WORDS:
        edits += [(*match.span(), match.expand(words)) for match in pattern.finditer(text)]
    return _changes(text, edits)


def _word_edits_of(match: re.Match[str], text: str) -> Iterator[Edit]:
    """The next number for one in words, where it counts something and the text has not that one too."""
    word, after = match["word"].casefold(), text[match.end() :]
    stands_for_a_thing = word == "one" and not match["tens"] and not re.match(r"-day| of| count| call", after)
    part = word in ("half", "quarter") and re.search(r"\b(?:first|second|third|last) \Z", text[: match.start()])
    if (
        stands_for_a_thing
        or part
        or _NO_FIGURE_BEFORE.search(text[: match.start()])
        or after.startswith((" half", " a p"))
    ):
        return
    other = _NEXT_WORD[word]
    noun = re.match(r" (?:count|call)\b", after) if word == "one" else None
    words = f"{match['tens']}-{other}" if match["tens"] else other
    if not re.search(rf"\b{words}\b", text, re.IGNORECASE):
        yield (match.start(), match.end() + (noun.end() if noun else 0), words + (f"{noun[0]}s" if noun else ""))


def _other_figures(digits: str) -> Iterator[str]:
    """The next figure of the same roundness, and two neighbouring digits that differ turned round."""
    plain = digits.replace(",", "")
    whole, point, part = plain.partition(".")
    together = whole + part
    step = 1 if point or not int(plain) else 10 ** (len(plain) - len(plain.rstrip("0")))
    values = [str(int(together) + step)]
    # Digits after the point first: 3.75 is sooner 3.57 than 7.35.
    for i in sorted(range(len(together) - 1), key=lambda i: i < len(whole)):
        first, second = together[i : i + 2]
        if first != second and not (i == 0 and second == "0"):
            values.append(together[:i] + second + first + together[i + 2 :])
            break
    for value in values:
        padded = value.zfill(len(part) + 1)
        yield f"{padded[: len(padded) - len(part)]}.{padded[-len(part) :]}" if point else _grouped(int(value), digits)


def _grouped(value: int, like: str) -> str:
    return f"{value:,}" if "," in like or value >= 10_000 else str(value)


def _ending(figure: str, like: str | None) -> str:
    if like is None:
        return ""
    return "th" if figure[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(figure[-1], "th")


def _other_clocks(clock: str) -> Iterator[str]:
    hour, mark, minute = re.split(r"([:.])", clock)
    yield f"{int(hour) % 12 + 1}{mark}{minute}"
    yield f"{hour}{mark}{(int(minute) + 15) % 60:02}"


def change_units(text: str) -> Iterator[Change]:
    """Change the scale of a figure (million to billion), or the unit that follows it (minutes to hours)."""
    edits: list[Edit] = [(*match.span(), _SCALE[match[0]]) for match in _SCALED.finditer(text)]
    edits += [(*match.span(1), _UNIT_CHANGES[match[1]]) for match in _COUNTED_UNIT.finditer(text)]
    return _changes(text, edits)


_PERIODS: Final = {
    "last autumn": "last spring", "last month": "last week", "last year": "two years ago", "next summer": "next winter",
    "next year": "this year", "overnight": "midday", "the end of the year": "the end of the month", "this winter":
    "next summer", "this year": "next year", "night": "morning", "evening": "morning", "midday": "midnight",
    "midnight": "midday", "nightfall": "daybreak", "weekend": "holidays", "spring": "autumn",
}  # fmt: skip
_PERIOD: Final = re.compile(rf"\b(?:{'|'.join(sorted(_PERIODS, key=len, reverse=True))})\b")


def change_dates(text: str) -> Iterator[Change]:
    """Change the day, the month, the year or the weekday of each date, and each "last year" or "evening"."""
    edits: list[Edit] = []
    for match in re.finditer(
        rf"\b(\d{{1,2}})(?=(?: and \d{{1,2}})? (?:{_MONTH})\b)|(?<=[a-z] )(\d{{1,2}})\b(?![,.:]?\d)", text
    ):
        if match[1] or re.search(rf"\b(?:{_MONTH}) \Z", text[: match.start()]):
            day = int(match[0])
            edits.append((*match.span(), str(day + 1 if day < 28 else day - 2)))
    tables = ((re.compile(rf"\b(?:{_MONTH})\b"), _MONTHS, 1), (re.compile(rf"\b(?:{'|'.join(_DAYS)})\b"), _DAYS, 2))
    for pattern, table, step in tables:
        found = pattern.finditer(text)
        edits += [(*match.span(), table[(table.index(match[0]) + step) % len(table)]) for match in found]
    years = re.finditer(r"\b(?:19|20)\d\d\b(?![,.]\d)", text)
    edits += [(*match.span(), str(int(match[0]) + 1)) for match in years]
    edits += [(*match.span(), _PERIODS[match[0]]) for match in _PERIOD.finditer(text)]
    return _changes(text, edits)


_NEGATIVE: Final = re.compile(r"\b(?:cannot|neither|never|no|nobody|none|nor|not|without)\b|n[’']t\b", re.IGNORECASE)
_AUXILIARY: Final = re.compile(
    r"(?<![’'\w-])(?<!\b[Aa] )(?<!\b[Tt]he )(?:are|can|could|is|may|might|must|should|was|were|will|would)\b"
    r"(?! rather)(?![’'\w-])"
)
_HAVE: Final = re.compile(
    r"(?<!should )(?<!may )(?<!may already )(?<!could )(?<!might )\b(?:had|has|have)(?= (?:\w+ly |already |at first |"
    r"since |now )?(?:\w+(?:ed|en)|been|chosen|cut|gone|left|seen|shot|told|won)\b)"
)
_HAVE_AS_MAIN_VERB: Final = re.compile(r"\b(?P<form>has|have)(?= (?:\d|until\b|a nap|no part))")
_DO: Final = {"has": "does not have", "have": "do not have"}
_PAST: Final = {
    "accused": "accuse", "added": "add", "advised": "advise", "approved": "approve", "asked": "ask", "called": "call",
    "claimed": "claim", "closed": "close", "contributed": "contribute", "cost": "cost", "cut": "cut",
    "declared": "declare", "disappeared": "disappear", "drew": "draw", "dropped": "drop", "eased": "ease",
    "equalised": "equalise", "escaped": "escape", "fell": "fall", "filled": "fill", "followed": "follow",
    "forecast": "forecast", "found": "find", "gave": "give", "handled": "handle", "headed": "head", "hit": "hit",
    "included": "include", "killed": "kill", "lasted": "last", "lost": "lose", "moved": "move", "opened": "open",
    "played": "play", "poured": "pour", "put": "put", "raised": "raise", "rang": "ring", "recognised": "recognise",
    "referred": "refer", "reported": "report", "said": "say", "saw": "see", "sent": "send", "set": "set",
    "settled": "settle", "slowed": "slow", "spoke": "speak", "stood": "stand", "threw": "throw", "told": "tell",
    "voted": "vote", "warned": "warn", "welcomed": "welcome", "won": "win",
}  # fmt: skip
_PRESENT: Final = {
    "calls": "call", "comments": "comment", "continues": "continue", "faces": "face", "handles": "handle", "leaves":
    "leave", "needs": "need", "shows": "show", "speaks": "speak", "suspects": "suspect", "tells": "tell",
}  # fmt: skip
_PRESENT_PLURAL: Final = re.compile(
    r"\b(?:plan (?=a\b)|run (?=from\b)|show (?=only\b)|take (?=a short|naps)|travel (?=to\b))"
)
_FINITE: Final = re.compile(rf"\b(?:{'|'.join([*_PAST, *_PRESENT])})\b(?![’'-]| it\b)")
_NOT_FINITE_AFTER: Final = _lexicon(
    "a already an are be been being by could data drone first for had has have having her his is its may never of rate "
    "since stay that the their those to was were will would"
)
_REMOVED: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(rf"\b(?:{pattern})"), words)
    for pattern, words in (
        (r"not guilty\b", "guilty"),
        (r"Not one\b", "One"),
        (r"(?<!, )not (?!guilty\b|one\b)", ""),
        (r"not(?=\.)", ""),
        (r"has never\b", "has"),
        (r"was never\b", "was"),
        (r"never(?= napped)", ""),
        (r"No (?=forensic)", ""),
        (r"no (?=effect\b)", "an "),
        (r"no (?=part\b|prank\b)", "a "),
        (r"no (?=fingerprints\b|gas\b)", ""),
        (r"cannot\b", "can"),
        (r"No one was offered anything, by anyone", "Someone was offered something, by someone"),
        (r"Nobody in\b", "Everybody in"),
        (r"Nobody tells the waiting families anything", "Somebody tells the waiting families everything"),
        (r"neither confirmed nor denied\b", "confirmed"),
        (r"without charge\b", "with a charge"),
        (r"declined to\b", "agreed to"),
        (r"denied\b(?! the)", "confirmed"),
        (r"denies\b", "admits"),
        (r"rejected (?=the\b)", "accepted "),
        (r"disputes\b", "supports"),
        (r"unless\b", "if"),
        (r"unlawful\b", "lawful"),
        (r"unaccounted for\b", "accounted for"),
    )
)


def add_negation(text: str) -> Iterator[Change]:
    """Deny each statement of a text that denies none: after auxiliaries, and with "did not" before verbs."""
    if _NEGATIVE.search(text):
        return
    auxiliaries = (*_AUXILIARY.finditer(text), *_HAVE.finditer(text))
    edits: list[Edit] = [(*match.span(), f"{match[0]} not") for match in auxiliaries]
    edits += [(*match.span(), _DO[match[0]]) for match in _HAVE_AS_MAIN_VERB.finditer(text)]
    for match in _FINITE.finditer(text):
        before = re.findall(r"[\w’']+", text[: match.start()])
        if before and before[-1].casefold() not in _NOT_FINITE_AFTER:
            word = match[0]
            edits.append((*match.span(), f"did not {_PAST[word]}" if word in _PAST else f"does not {_PRESENT[word]}"))
    edits += [(match.start(), match.start(), "do not ") for match in _PRESENT_PLURAL.finditer(text)]
    yield from _changes(text, edits)


def remove_negation(text: str) -> Iterator[Change]:
    """Take each negative word out of a text; a denial becomes a confirmation."""
    for pattern, words in _REMOVED:
        yield from _changes(text, [(*match.span(), words) for match in pattern.finditer(text)])


Names = Mapping[str, Sequence[Sequence[str]]]
_EQUALS: Final = re.compile(r"\s*(?:,|and|or|&)\s*")


def swap_names(text: str, names: Names) -> Iterator[Change]:
    """Swap each two names of a text that are not joined as equals ("A and B", "between A and B")."""
    for first, second in combinations(_find_names(text, names), 2):
        (start, end, _, one), (other_start, other_end, _, two) = first, second
        between = text[end:other_start]
        if one == two or _EQUALS.fullmatch(between) or re.fullmatch(r" and (?:the )?", between):
            continue
        left, right = text[start:end], text[other_start:other_end]
        yield f"{left} ↔ {right}", f"{text[:start]}{right}{between}{left}{text[other_end:]}"


def replace_names(text: str, names: Names, article: str, at: int) -> Iterator[Change]:
    """Put for each name two others of its kind: of those that the text has not, the ones that stand nearest to `at`."""
    found = _find_names(text, names)
    there = {bearer for *_, bearer in found}
    edits: list[Edit] = []
    for start, end, kind, _ in found:
        others = [bearer for bearer in map(tuple, names[kind]) if bearer not in there]
        others.sort(key=lambda bearer: min(_distances(bearer, article, at), default=len(article)))
        edits += [(start, end, other[0]) for other in others[:2]]
    return _changes(text, edits)


def _distances(forms: Iterable[str], article: str, at: int) -> Iterator[int]:
    for form in forms:
        for match in re.finditer(rf"\b{re.escape(form)}(?!\w)", article):
            yield abs(match.start() - at)


def _find_names(text: str, names: Names) -> list[tuple[int, int, str, tuple[str, ...]]]:
    """Place, kind and bearer of each name of a text, the longer form before the shorter."""
    forms = {form: (kind, tuple(bearer)) for kind, bearers in names.items() for bearer in bearers for form in bearer}
    if not forms:
        return []
    longest = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return [(*match.span(), *forms[match[0]]) for match in re.finditer(rf"\b(?:{longest})(?!\w)", text)]


_N: Final = r"(?=[£$]?\d|(?:a|an|two|three|four|five|six|seven|eight|nine|ten|half|dozens)\b)"
_QUALIFIERS: Final[tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]] = tuple(
    (re.compile(pattern), changed)
    for pattern, changed in (
        (rf"\b[Aa]t least {_N}", ("at most ", "exactly ")),
        (rf"\b[Uu]p to {_N}", ("at least ", "exactly ")),
        (rf"(?<!\bno )\b[Mm]ore than {_N}", ("less than ", "exactly ")),
        (rf"\babove {_N}", ("below ",)),
        (rf"\b(?:[Aa]bout|[Nn]early|[Rr]oughly|[Ss]ome) {_N}(?!\d+[:.]\d\d ?[ap]\.?m)", ("more than ", "exactly ")),
        (r"\babout (?=\d+[:.]\d\d ?[ap]\.?m)", ("shortly after ", "exactly ")),
        (rf"\bas much as {_N}", ("at least ",)),
        (rf"\bno more than {_N}", ("no less than ", "exactly ")),
        (rf"\bwell over {_N}", ("well under ",)),
        (r" or more\b", (" or less", " exactly")),
        (r" at best\b", (" at least",)),
        (r" at least(?=\.)", (" at most",)),
        (r" at the earliest\b", (" at the latest",)),
        (r"\bas early as (?=[A-Z])", ("no earlier than ",)),
        (r"\bshortly before (?=\d)", ("shortly after ",)),
        (r"\bshortly after (?=\d)", ("shortly before ",)),
        (r"\ban average of (?=\d)", ("a minimum of ",)),
        (r"\bMost of\b", ("All of",)),
        (r"\bmost of it\b", ("all of it",)),
        (r"\bmost of what\b", ("all of what",)),
    )
)
_DROPPED_INSTEAD: Final = {
    "above ": "of ", "as early as ": "on ", "shortly after ": "at ", "shortly before ": "at ",
}  # fmt: skip
"""What is put where a qualifier cannot simply be left out."""
_QUANTIFIERS: Final = frozenset({"Most of", "most of it", "most of what"})
"""Qualifiers that can only be changed."""
_RANGE: Final = re.compile(
    r"\b(?:(?P<lead>[Bb]etween|from) )?(?P<low>\d[\d.,]*%?|two|four)(?P<link> and | to | or )"
    r"(?P<high>\d[\d.,]*%?|three|six)"
    r"(?= (?:families|rockets|in \d|minutes|days|weeks)|[. ]|\Z)"
)


def drop_qualifiers(text: str) -> Iterator[Change]:
    """Leave out each "at least", "about" and the like, and make of each range its two ends."""
    edits: list[Edit] = []
    for pattern, _ in _QUALIFIERS:
        found = [match for match in pattern.finditer(text) if match[0] not in _QUANTIFIERS]
        edits += [(*match.span(), _DROPPED_INSTEAD.get(match[0], "")) for match in found]
    for match in _ranges(text):
        at = "at " if match["lead"] == "from" else ""
        edits += [(*match.span(), at + match["high"]), (*match.span(), at + match["low"])]
    return _changes(text, edits)


def change_qualifiers(text: str) -> Iterator[Change]:
    """Put another qualifier for each: "at most" for "at least", "exactly" for "about"."""
    edits = [
        (*m.span(), words) for pattern, changed in _QUALIFIERS for m in pattern.finditer(text) for words in changed
    ]
    return _changes(text, edits)


def _ranges(text: str) -> Iterator[re.Match[str]]:
    for match in _RANGE.finditer(text):
        lead, link = match["lead"], match["link"]
        votes = re.search(r"\bvot(?:ed|es) \Z|\bby \d+ votes \Z", text[: match.start()])
        if (lead or link != " and ") and not votes and not (link == " to " and lead == "between"):
            yield match


_HEDGES: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"(?<!you )\b(?:may|might|could)(?= (?:already )?have\b)", ""),
        (r"(?<!\b[Aa] )\b(?:may|might|could)(?! (?:already )?have\b| not\b)\b", "will"),
        (r"\bappears to be\b", "is"),
        (r"\ballegedly ", ""),
        (r"\balleged ", ""),
        (r"\bvery probably ", ""),
        (r"(?<!very )\bprobably ", ""),
        (r"\bmost likely ", ""),
        (r"\bis expected to\b", "will"),
        (r"\bsuspects that\b", "knows that"),
        (r"\bbelieved that he recognised\b", "recognised"),
        (r", if anything,", ""),
    )
)
_BY_ESTIMATE: Final = re.compile(r", (?:by|according to) [^,.]*\b(?:count|estimates?)(?=\.\Z)")
_CONDITION: Final = re.compile(r",? (?:if|provided that|unless) (?!anything\b)[^,.“”]+(?=\.\Z)")


def drop_hedges(text: str) -> Iterator[Change]:
    """Make a fact of what is only possible, likely or alleged: at each place, "may" becomes "will"."""
    for pattern, words in _HEDGES:
        yield from _changes(text, [(*match.span(), words) for match in pattern.finditer(text)])


def drop_estimates(text: str) -> Iterator[Change]:
    """Leave out "by the bank's estimate" at the end of a text."""
    return _changes(text, [(*match.span(), "") for match in _BY_ESTIMATE.finditer(text)])


def drop_conditions(text: str) -> Iterator[Change]:
    """Leave out the condition at the end of a text."""
    return _changes(text, [(*match.span(), "") for match in _CONDITION.finditer(text)])


_QUOTED: Final = re.compile(r"“([^”]+)”|\"([^\"]+)\"|‘([^’]+)’(?!\w)")
_PLAIN_WORD: Final = re.compile(r"(?<![\w.’'])[A-Za-z]{2,}(?:[’'-][A-Za-z]+)*(?!\w)")
_EMPTY_WORDS: Final = _lexicon(
    "a all also an and any are as at be been but by did do does for from had has have he her him his i if in is it its "
    "may more no nor not of on one or our she so than that the their them they this to us was we were what who will "
    "with would you"
)


def alter_quotations(text: str, article: str) -> Iterator[Change]:
    """Inside quotation marks, replace each content word, leave out each but the outer ones, and add one."""
    for quoted in _QUOTED.finditer(text):
        start, end = quoted.span(quoted.lastindex or 0)
        for edit in _word_edits(text, start, end, article):
            change = _apply(text, edit)
            if change and not _stands_in(change[1][start : end + len(change[1]) - len(text)], article):
                yield change


def _word_edits(text: str, start: int, end: int, article: str) -> Iterator[Edit]:
    """Replace each content word of a stretch, leave out each inner one, add one before the last word."""
    words = list(_PLAIN_WORD.finditer(text, start, end))
    for i, word in enumerate(words):
        if word[0].casefold() in _EMPTY_WORDS:
            continue
        yield (*word.span(), _other_word(word, article))
        if 0 < i < len(words) - 1:
            yield (*word.span(), "")
    if words:
        yield (words[-1].start(), words[-1].start(), "truly ")


def _other_word(word: re.Match[str], article: str) -> str:
    """A content word of the article with the same ending: which one depends on where the word stands, not on chance."""
    ending = _ending_of(word[0])
    others = [
        other
        for other in dict.fromkeys(_PLAIN_WORD.findall(article))
        if other.islower() and len(other) > 3 and other not in _EMPTY_WORDS and _ending_of(other) == ending
    ]
    others = [other for other in others if other not in word.string] or ["other"]
    return others[word.start() * 7 % len(others)]


def _stands_in(words: str, article: str) -> bool:
    return " ".join(words.split()).casefold() in " ".join(article.split()).casefold()


def _ending_of(word: str) -> str:
    return next((ending for ending in ("ing", "ed", "ly", "s", "er") if word.endswith(ending)), "")


def alter_words(quote: str, article: str) -> Iterator[Change]:
    """Copied words with an inner content word replaced, one left out and one added: none stands in the article."""
    words = [word for word in _PLAIN_WORD.finditer(quote) if word[0].casefold() not in _EMPTY_WORDS][1:-1]
    if not words:
        return
    middle = words[len(words) // 2]
    edits = [
        (*middle.span(), _other_word(middle, article)),
        (*words[len(words) // 3].span(), ""),
        (middle.start(), middle.start(), "truly "),
    ]
    for change, changed in _changes(quote, edits):
        if not _stands_in(changed, article):
            yield change, changed
