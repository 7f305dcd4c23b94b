"""Names in English text, after segmenting: find them, say which are places, hold a name against an article.

Names are found by their capitals and by small tables, not by a gazetteer and not by a model. A name that is written
without capitals is not found, and a common word at the head of a sentence may pass for one. Nothing here says who a
name is: two people of one surname are one name.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarise.data import Span


def _lexicon(words: str) -> frozenset[str]:
    """The words of a table written as text."""
    return frozenset(words.split())


HONORIFICS: Final = _lexicon("dame dr lady lord madam miss mr mrs ms mx prof professor rev reverend sheikh sir sister")
"""Forms of address: any article supports them before a surname that it gives."""

TITLES: Final = _lexicon(
    "admiral ambassador archbishop attorney ayatollah baron baroness bishop brigadier captain cardinal chair "
    "chairman chairwoman chancellor chief coach col colonel commander commissioner congressman congresswoman "
    "constable consul corporal councillor councilman count countess crown deputy detective director duchess duke "
    "editor emir emperor envoy ex executive foreign former founder gen general gov governor head imam inspector "
    "judge justice king lieutenant lt magistrate maj major marshal mayor minister mp officer pastor pm pope "
    "premier president presidential prime prince princess prosecutor queen rabbi rep representative secretary sen "
    "senator sergeant sgt shah speaker spokesman spokesperson spokeswoman sultan superintendent undersecretary "
    "vice"
)
"""Offices and ranks: part of a name before it, and supported only by an article that gives them. By hand."""

INSTITUTIONS: Final = _lexicon(
    "academy administration agency alliance army assembly association authority bank board brigade brigades "
    "bureau cabinet centre chamber church club coalition college command commission committee confederation "
    "conference congress council court department division embassy federation force forces foundation front fund "
    "government group guard hospital house institute institution league legislature magistracy ministry mission "
    "monitor movement municipality network observatory office organization parliament party police programme "
    "resistance senate service services society staff state states station treasury tribunal troops union "
    "university"
)
"""Head nouns of organisations: "Health Ministry" and "Ministry of Health" are one name, and may stand without
capitals in the article. By hand."""

_PLACE_WORDS: Final = _lexicon(
    "airport avenue bay beach border bridge canal canyon cape city coast coastline county creek crossing delta "
    "desert district falls forest gulf harbour highlands hills island islands lake mount mountain mountains "
    "neighbourhood ocean peninsula port province region river road sea sound square strait street strip suburb "
    "territory town valley village"
)
_OF_HEADS: Final = (
    INSTITUTIONS
    | TITLES
    | _PLACE_WORDS
    | _lexicon("archdiocese bishop church duchy emirate isle isles kingdom principality republic sultanate")
)
_FOR_HEADS: Final = _lexicon(
    "agency association campaign centre commission committee council department fund institute minister ministry "
    "movement office organization programme secretary service society undersecretary"
)
_CALENDAR: Final = _lexicon(
    "apr april aug august christmas dec december easter feb february fri friday jan january jul july jun june mar "
    "march may mon monday nov november oct october ramadan sat saturday sep sept september sun sunday thu thur "
    "thurs thursday tue tues tuesday wed wednesday"
)
_FUNCTION_WORDS: Final = _lexicon(
    "a all an and are as at be been but by for from had has have he her his if in is it its nor not of on or our "
    "she so than that the their then there these they this those to was we were when where which who will with "
    "you your"
)
"""Never part of a name but as a joiner, even where a headline writes them with a capital."""
_OWNERS: Final = _lexicon("children citizen farmer king men nurse people queen teacher veteran women worker")
"""Owners inside a name: "Korean People's Army", "Workers' Party"."""
_MONTHS_AND_NAMES: Final = _lexicon("april august june may")
_ABBREVIATIONS: Final = _lexicon(
    "adm apr aug brig capt cmdr col dec dr feb ft gen gov hon jan jr jul jun lt maj mar messrs mr mrs ms mt no "
    "nov oct prof rep rev rt sen sep sept sgt sr st vs"
)
_PARTICLES: Final = _lexicon(
    "abu al ben bin bint d da dal dall de degli del della den der di do dos du el ibn la las le les los ter und "
    "van vom von zu zum zur"
)
_LEADING: Final = _PARTICLES - _lexicon("ben da dal den do las les los ten und zu zum zur")
_PREFIXES: Final = _lexicon("abd ad al an ar as ash at az bin d del dell el en l la o oz ul")
_JOINED: Final = _lexicon(
    "affiliated aligned allied appointed area backed based born bound brokered built controlled designed educated "
    "era facing funded held language led linked made majority mediated occupied only owned run speaking sponsored "
    "style supplied supported trained wide"
)
"""Second parts of compounds whose first part alone is the name: "Lebanon-based"."""

_STARTERS: Final = _lexicon(
    "a about above according across additional additionally adults after afterwards again against ago aid aides "
    "all allegedly almost along already also although always amid among an analysts and animals another any "
    "anybody anyone anything apart apparently april are around arrests articles as asked at attackers attacks "
    "authorities aware away back based because before behind being below beneath beside besides between beyond "
    "big billions bodies both boys breaking britons bullets buses business businesses but by bystanders can cars "
    "casualties children citizens civilians clashes clearly close colleagues commanders companies concerned "
    "consequently considering could countries couples courts crews critics crowds crucially currently customers "
    "damage dead deaths delegates demonstrators deputies despite detectives did diplomats do doctors does "
    "domestic dozens drivers drones due during each earlier early eight either elections eleven else elsewhere "
    "employees engineers enough even eventually every everybody everyone everything evidence exactly except "
    "experts explosions families farmers fathers few fewer fighters fighting figures finally fire firefighters "
    "first five flights following food for forces foreign formerly forty four fresh from fuel further furthermore "
    "gas generally girls given global governments great groups guards gunmen had half has have having he health "
    "heavy hence her here hers herself high him himself his historically homes hospitals hours houses how however "
    "hundreds i if images immediately in indeed independent initially injured inside instead international into "
    "investigators is islamic it items its itself jan jews journalists just kidnappers last late later lawmakers "
    "lawyers leaders least less let like likewise little local locals long looking low made mainly major many "
    "maybe me meanwhile media medical medics members men merely might migrants militants military millions mine "
    "ministers missiles missing more moreover most mostly mothers much mum must my myself national naturally near "
    "nearby nearly necessarily negotiations negotiators neighbours neither never nevertheless new news next nine "
    "ninety no nobody none nonetheless nor normally not notably nothing now nowhere numerous nurses obviously of "
    "off officers official officials often oil okay old on once one only onto opponents opposition or ordinary "
    "organisers organizers other others otherwise our ours ourselves out outside over overall overnight own "
    "owners parents part particularly parties passengers past patients peace people per perhaps photos pilots "
    "planes plans please plenty police politicians possibly power present presumably previous previously prices "
    "prisoners private probably prosecutors protesters protests public quite rain rather ratings readers really "
    "rebels recent recently records refugees related relatives reporters reports republicans rescue rescuers "
    "researchers residents rockets roughly said sales same save schools scientists scores security senior "
    "separately seven several shares she shelling shells ships shops shortly should similar similarly since six "
    "sixty small smoke so social soldiers some somebody somehow someone something sometimes somewhere soon "
    "sources specialists spokesmen staff state still stocks strikes strong students such suddenly supporters "
    "surely surgeons survivors suspects talks taxes teachers ten tens thankfully that thats the their theirs them "
    "themselves then there thereafter therefore these they thirteen thirty this those though thousands three "
    "through throughout thus to today together tomorrow tonight too toward towards traders traffic trains "
    "travellers troops trucks twelve twenty two typically ultimately under understandably unfortunately unions "
    "unless unlike until up upon us usually various vehicles very victims videos villagers visitors volunteers "
    "voters was water we weapons weather well were what whatever when whenever where whereas wherever whether "
    "which while whilst who whoever whole whom whose why wildfires will with within without witnesses women wood "
    "workers world would wounded yes yesterday yet you young your yours yourself"
)
"""Ordinary words that open sentences of news: never a name at the head of a sentence. By hand."""

_ORDINARY_ENDINGS: Final = (
    "able", "ance", "ed", "ence", "ible", "ility", "ing", "ly", "ment", "ness", "sion", "tion", "tions", "wards",
    "wise",
)  # fmt: skip

_NAMES_LIKE_PARTICIPLES: Final = _lexicon(
    "ahmed beijing boeing chongqing emily fred italy kelly mohamed mohammed nanjing reading saeed sally sayed "
    "sicily ted wyoming"
)

_DEMONYM_LINES: Final = """
afghanistan:afghan albania:albanian algeria:algerian andorra:andorran angola:angolan argentina:argentine,argentinian
armenia:armenian australia:australian,aussie austria:austrian azerbaijan:azerbaijani,azeri bahamas:bahamian
bahrain:bahraini bangladesh:bangladeshi barbados:barbadian belarus:belarusian belgium:belgian belize:belizean
benin:beninese bhutan:bhutanese bolivia:bolivian bosnia:bosnian botswana:botswanan brazil:brazilian brunei:bruneian
bulgaria:bulgarian burkina_faso:burkinabe burundi:burundian cambodia:cambodian cameroon:cameroonian canada:canadian
cape_verde:cape_verdean central_african_republic:central_african chad:chadian chile:chilean china:chinese
colombia:colombian comoros:comorian congo:congolese costa_rica:costa_rican croatia:croatian,croat cuba:cuban
cyprus:cypriot czech_republic:czech,czechia denmark:danish,dane djibouti:djiboutian dominican_republic:dominican
east_timor:timorese,timor-leste ecuador:ecuadorian egypt:egyptian el_salvador:salvadoran england:english
equatorial_guinea:equatoguinean eritrea:eritrean estonia:estonian eswatini:swazi,swaziland ethiopia:ethiopian
europe:european fiji:fijian finland:finnish,finn france:french,frenchman,frenchwoman gabon:gabonese gambia:gambian
georgia:georgian germany:german ghana:ghanaian greece:greek grenada:grenadian guatemala:guatemalan guinea:guinean
guyana:guyanese haiti:haitian honduras:honduran hungary:hungarian iceland:icelandic,icelander india:indian
indonesia:indonesian iran:iranian iraq:iraqi ireland:irish,irishman,irishwoman israel:israeli italy:italian
ivory_coast:ivorian,cote_divoire jamaica:jamaican japan:japanese jordan:jordanian kazakhstan:kazakh,kazakhstani
kenya:kenyan kosovo:kosovar,kosovan kuwait:kuwaiti kyrgyzstan:kyrgyz laos:laotian,lao latvia:latvian lebanon:lebanese
lesotho:basotho liberia:liberian libya:libyan liechtenstein:liechtensteiner lithuania:lithuanian
luxembourg:luxembourgish madagascar:malagasy malawi:malawian malaysia:malaysian maldives:maldivian mali:malian
malta:maltese mauritania:mauritanian mauritius:mauritian mexico:mexican moldova:moldovan monaco:monegasque
mongolia:mongolian montenegro:montenegrin morocco:moroccan mozambique:mozambican myanmar:burmese,burma
namibia:namibian nepal:nepali,nepalese netherlands:dutch,dutchman,holland new_zealand:new_zealander
nicaragua:nicaraguan niger:nigerien nigeria:nigerian north_korea:north_korean,dprk north_macedonia:macedonian
norway:norwegian oman:omani pakistan:pakistani palestine:palestinian panama:panamanian
papua_new_guinea:papua_new_guinean paraguay:paraguayan peru:peruvian philippines:philippine,filipino,filipina
poland:polish,pole portugal:portuguese qatar:qatari romania:romanian russia:russian rwanda:rwandan samoa:samoan
saudi_arabia:saudi,saudi_arabian scotland:scottish,scot senegal:senegalese serbia:serbian,serb seychelles:seychellois
sierra_leone:sierra_leonean singapore:singaporean slovakia:slovak,slovakian slovenia:slovenian,slovene somalia:somali
somaliland:somalilander south_africa:south_african south_korea:south_korean south_sudan:south_sudanese
spain:spanish,spaniard sri_lanka:sri_lankan sudan:sudanese suriname:surinamese sweden:swedish,swede switzerland:swiss
syria:syrian taiwan:taiwanese tajikistan:tajik tanzania:tanzanian thailand:thai tibet:tibetan togo:togolese
tonga:tongan tunisia:tunisian turkey:turkish,turk,turkiye turkmenistan:turkmen uganda:ugandan ukraine:ukrainian
united_arab_emirates:emirati,uae united_kingdom:british,uk,britain,great_britain,briton
united_states:american,us,usa,america,united_states_of_america uruguay:uruguayan uzbekistan:uzbek vatican:vatican_city
venezuela:venezuelan vietnam:vietnamese,viet_nam wales:welsh,welshman yemen:yemeni zambia:zambian zimbabwe:zimbabwean
"""
DEMONYMS: Final = {
    demonym: country.replace("_", " ")
    for country, _, demonyms in (entry.partition(":") for entry in _DEMONYM_LINES.split())
    for demonym in (country, *demonyms.replace("-", "_").split(","))
    for demonym in (demonym.replace("_", " "),)
}
"""Country, adjective, inhabitant and short form -> country, in lower case. After ISO 3166 short names and the
"nationality" field of the CIA World Factbook; England, Scotland, Wales, Europe, Tibet and short forms added."""

_LONGEST_COUNTRY: Final = max(len(demonym.split()) for demonym in DEMONYMS)
_KNOWN_ACRONYMS: Final = {"eu": "european union", "un": "united nations", "au": "african union"}
_SPELLINGS: Final = {
    "center": "centre", "centers": "centre", "color": "colour", "defense": "defence", "harbor": "harbour",
    "labor": "labour", "neighborhood": "neighbourhood", "program": "programme", "theater": "theatre",
}  # fmt: skip

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)?(?:[-'’ʼ‘.&/·](?=[^\W_])[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)?)*"
)
_POSSESSIVE = re.compile(r"['’ʼ][sS]\Z")
_SENTENCE_END = re.compile(r"[.!?…:;\n•|—–][\"'”’»)\]]*\s*[\"'“‘«(\[]*\s*\Z")
_OPENED = re.compile(r"(?:\A|[\s(\[—–-])[\"'“‘«][(\[]?\Z")


@dataclass(frozen=True)
class _Token:
    """A word of the text, without its possessive ending."""

    start: int
    end: int
    text: str
    possessive: bool
    initial: bool
    """Whether it opens a sentence, a line or a quotation, where capitals say nothing."""

    @property
    def lower(self) -> str:
        return self.text.casefold()


def _tokens(text: str) -> list[_Token]:
    """The words of `text` with what is before them."""
    found: list[_Token] = []
    previous = 0
    for match in _WORD.finditer(text):
        start, end, word = match.start(), match.end(), match[0]
        # A window, so that a page of dashes costs no more than a page of words.
        gap = text[max(previous, start - 8) : start]
        opened = bool(_OPENED.search(text[max(0, start - 3) : start]))
        initial = not found or "\n" in gap or opened
        if not initial and _SENTENCE_END.search(gap):
            initial = not (gap.startswith(".") and keeps_its_stop(found[-1].text))
        possessive = _POSSESSIVE.search(word)
        if possessive:
            end -= len(possessive[0])
            word = word[: possessive.start()]
        found.append(_Token(start, end, word, bool(possessive), initial))
        previous = match.end()
    return found


def keeps_its_stop(word: str) -> bool:
    """Say whether a full stop after `word` belongs to the word: "Mr.", "J."."""
    return word.casefold() in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _is_capitalised(word: str) -> bool:
    """Whether `word` is written as a name: "Kostel", "al-Assad", "d'Ivoire", "MQ9"."""
    if word[0].isupper():
        return True
    head, *rest = re.split(r"[-'’]", word, maxsplit=1)
    return bool(rest) and head in _PREFIXES and rest[0][:1].isupper()


def _trimmed(token: _Token) -> _Token | None:
    """The part of a word that is the name: "Lebanon" of "Lebanon-based", "Beijing" of "pro-Beijing"; None if none."""
    word = token.text
    if _is_capitalised(word):
        head, hyphen, tail = word.rpartition("-")
        if hyphen and tail in _JOINED:
            return _Token(token.start, token.start + len(head), head, False, token.initial)
        return token
    head, hyphen, tail = word.partition("-")
    if hyphen and head.islower() and tail[:1].isupper():
        return _Token(token.end - len(tail), token.end, tail, token.possessive, False)
    return None


def _is_word_of_name(token: _Token, after_name: bool) -> bool:
    """Whether a capitalised word may belong to a name, wherever it stands."""
    lower = token.lower
    if lower in _CALENDAR:
        return after_name and lower in _MONTHS_AND_NAMES
    if lower in _FUNCTION_WORDS and not (token.text.isupper() and len(lower) > 1):
        return False
    if lower.partition("'")[0].partition("’")[0] == "i":
        return False
    return not (len(lower) == 1 and token.initial)


def _is_ordinary(token: _Token, following: _Token | None, inner: frozenset[str], lowered: frozenset[str]) -> bool:
    """Whether the first word of a sentence is a common word and no name."""
    lower = token.lower
    acronym = token.text.isupper() and len(token.text) > 1
    if lower in _STARTERS:
        return not (acronym and lower in ("us", "who"))
    if token.text in inner or acronym or _fold(lower) in DEMONYMS:
        return False
    if following is not None and following.text[0].isupper():
        # "Speaking Kostel" is no name, "Reading Council" is: the capital after it does not help.
        return lower in lowered or lower.endswith(("ing", "ly"))
    if lower in TITLES or lower in INSTITUTIONS:
        return following is None or following.text not in ("of", "for")
    if lower in lowered or (lower.endswith(_ORDINARY_ENDINGS) and lower not in _NAMES_LIKE_PARTICIPLES):
        return True
    follows_plural = following is not None and following.text in ("are", "have", "were")
    return follows_plural and lower.endswith("s")


def find_names(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Find the names that lie within `text[start:end]`, in order, with offsets in `text`.

    A name is a run of capitalised words, with the small words that join them ("Ministry of Health", "de la Cruz").
    The possessive ending and "the" are not part of it; a title before a name is. The first word of a sentence counts
    if it stands capitalised elsewhere, is followed by a capitalised word or is no common word. The whole text is read
    to decide this, so for many ranges of one text find its names once and select.
    """
    end = len(text) if end is None else end
    tokens = _tokens(text)
    inner = frozenset(t.text for t in tokens if not t.initial and _is_capitalised(t.text))
    lowered = frozenset(t.text for t in tokens if t.text.islower())
    spans = []
    for run in _runs(text, tokens, inner, lowered):
        if start <= run[0].start and run[-1].end <= end and not _is_bare_title(run):
            first, last = run[0].start, run[-1].end
            spans.append(Span(start=first, end=last, text=text[first:last]))
    return tuple(spans)


def _is_bare_title(run: Sequence[_Token]) -> bool:
    """Whether a run names nobody: "President", "Government"."""
    return all(t.lower in TITLES or t.lower in HONORIFICS for t in run) or (
        len(run) == 1 and run[0].lower in INSTITUTIONS and not run[0].text.isupper()
    )


def _runs(
    text: str, tokens: Sequence[_Token], inner: frozenset[str], lowered: frozenset[str]
) -> Iterator[list[_Token]]:
    """Runs of words that make one name each."""
    run: list[_Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        word = _trimmed(token)
        if word is not None and run and not _continues(text, run, word):
            yield run
            run = []
        if word is not None and _opens_or_joins(run, word, tokens, i, inner, lowered):
            if not run and not word.initial:
                run.extend(_leading_particles(text, tokens, i))
            run.append(word)
            i += 1
            if (token.possessive and _key(word.text) not in _OWNERS) or word.end < token.end - 2:
                yield run
                run = []
            continue
        joined = _joiner(text, tokens, i, run) if run else 0
        if joined:
            run.extend(tokens[i : i + joined])
            i += joined
            continue
        if run:
            yield run
            run = []
        i += 1
    if run:
        yield run


def _opens_or_joins(
    run: Sequence[_Token],
    word: _Token,
    tokens: Sequence[_Token],
    i: int,
    inner: frozenset[str],
    lowered: frozenset[str],
) -> bool:
    """Whether `word` begins a name or goes on with one."""
    if not _is_word_of_name(word, after_name=bool(run)):
        return False
    if run or not word.initial:
        return True
    following = tokens[i + 1] if i + 1 < len(tokens) and not tokens[i + 1].initial else None
    return not _is_ordinary(word, following, inner, lowered)


def _continues(text: str, run: Sequence[_Token], word: _Token) -> bool:
    """Whether `word` goes on with the name in `run`: only a space (or "&", or the stop of an initial) between them."""
    last = run[-1]
    gap = text[last.end : word.start]
    if gap in ("'s ", "’s ", "' ", "’ "):
        return _key(last.text) in _OWNERS
    if gap.strip(" \u00a0") == ".":
        return keeps_its_stop(last.text) and not gap.startswith(" ")
    if gap not in (" ", "\u00a0", "  ", " & "):
        return False
    acronym = word.text.replace(".", "") in ("EU", "UN", "US")
    return not (acronym and last.text[0].isupper() and last.lower not in _JOINED)


def _leading_particles(text: str, tokens: Sequence[_Token], i: int) -> Sequence[_Token]:
    """The particles right before the name that begins at `i`: "de la" of "de la Cruz"."""
    first = i
    while first > 0 and i - first < 2:
        token = tokens[first - 1]
        if token.text not in _LEADING or text[token.end : tokens[first].start] != " ":
            break
        first -= 1
    return tokens[first:i]


def _joiner(text: str, tokens: Sequence[_Token], i: int, run: Sequence[_Token]) -> int:
    """How many small words at `i` join the name in `run` to a capitalised word after them; 0 if none do."""
    head = _key(run[-1].text)
    heads = {_key(token.text) for token in run}
    for count in (1, 2):
        words = tokens[i : i + count + 1]
        if len(words) <= count or any(
            text[a.end : b.start] != " " for a, b in zip([run[-1], *words], words, strict=False)
        ):
            return 0
        if not words[count].text[0].isupper() or words[count].lower in _CALENDAR:
            continue
        small = tuple(word.text for word in words[:count])
        if all(word in _PARTICLES for word in small):
            return count
        if small in (("of",), ("of", "the")) and head in _OF_HEADS:
            return count
        if small in (("for",), ("for", "the")) and heads & _FOR_HEADS:
            return count
    return 0


def _fold(text: str) -> str:
    """Lower case without accents, apostrophes or the stops of an abbreviation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char) and char not in "'’ʼ‘.")
    return plain.translate(_LETTERS)


_LETTERS: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def _key(word: str) -> str:
    """What is compared of one word: folded, British, singular."""
    word = _SPELLINGS.get(_fold(word), _fold(word))
    word = word.replace("isation", "ization")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_CONNECTORS: Final = _lexicon("at for in of on the")
_GENERIC: Final = frozenset(_key(word) for word in INSTITUTIONS | TITLES | HONORIFICS | _PLACE_WORDS | _PARTICLES)
_INSTITUTION_KEYS: Final = frozenset(_key(word) for word in INSTITUTIONS)
_TITLE_KEYS: Final = frozenset(_key(word) for word in TITLES | HONORIFICS)
_COUNTRY_KEYS: Final = {
    tuple(_key(word) for word in (name + ending).split()): country
    for name, country in DEMONYMS.items()
    for ending in ("", "s")
}
_PART = re.compile(r"[^\W\d_]+|\d+")
_TITLE_WINDOW: Final = 12
"""Words between a surname and the office that an article gives its bearer: "Ruiz, who has been president since"."""


@dataclass(frozen=True)
class _Word:
    """One comparable word of an article or a name; a country or its demonym of several words is one."""

    key: str
    letter: str
    """Its share of an acronym."""
    capital: bool
    adjacent: bool
    """Whether nothing but a space, a hyphen or a possessive ending parts it from the word before."""
    acronym: bool = False
    """Whether it is written in capitals only: "WHO", "U.S."."""


def _words(text: str) -> list[_Word]:
    """The comparable words of `text`."""
    parts: list[_Word] = []
    known: dict[str, tuple[_Word, ...]] = {}
    previous = 0
    for match in _WORD.finditer(text):
        gap = text[previous : min(match.start(), previous + 4)]
        adjacent = bool(parts) and gap.strip(" \u00a0&'’‘") in ("", "-") and len(gap) < 4
        stop = adjacent or (gap.strip() == "." and keeps_its_stop(match.string[:previous].rpartition(" ")[2][:8]))
        pieces = known.get(match[0])
        if pieces is None:
            pieces = known[match[0]] = tuple(_pieces(_POSSESSIVE.sub("", match[0])))
        if pieces:
            parts.append(replace(pieces[0], adjacent=adjacent or stop))
            parts.extend(pieces[1:])
        previous = match.end()
    return _merge_countries(parts)


def _pieces(word: str) -> Iterator[_Word]:
    """The comparable words in a word of the text: "Al-Mayadeen" holds two, "MQ9" too."""
    acronym = sum(char.isupper() for char in word) > 1 and not any(char.islower() for char in word)
    capital = _is_capitalised(word)
    for piece in _PART.findall(re.sub(r"[.'’ʼ]", "", word)):
        yield _Word(_key(piece), _fold(piece)[:1], capital or piece[0].isupper(), True, acronym)


def _merge_countries(parts: Sequence[_Word]) -> list[_Word]:
    """Put one word for each country and its demonyms: "Iraqi" and "Iraq", "US" and "United States" are equal."""
    merged = []
    i = 0
    while i < len(parts):
        for count in range(min(_LONGEST_COUNTRY, len(parts) - i), 0, -1):
            piece = parts[i : i + count]
            country = _COUNTRY_KEYS.get(tuple(word.key for word in piece))
            if country is None or not piece[0].capital or not all(word.adjacent for word in piece[1:]):
                continue
            if piece[0].key == "us" and not piece[0].acronym:
                continue
            letters = "".join(word.letter for word in piece)
            merged.append(_Word(f"={country}", letters, True, piece[0].adjacent, piece[0].acronym))
            i += count
            break
        else:
            merged.append(parts[i])
            i += 1
    return merged


class NameIndex:
    """The names of an article, to be asked whether a name stands in it. Built once, in time linear in the text."""

    def __init__(self, *texts: str) -> None:
        """Read all that the article gives: text, title, dateline, publisher, authors. Empty strings are allowed."""
        self._words: list[_Word] = []
        for text in texts:
            self._words.extend(_words(text))
        self._places: dict[str, list[int]] = {}
        for at, word in enumerate(self._words):
            self._places.setdefault(word.key, []).append(at)
        self._acronyms = frozenset(word.key for word in self._words if word.acronym)
        self._initials = frozenset(_initials(self._words))

    def supports(self, name: str) -> bool:
        """Say whether the article gives `name`, in this form or in one that means the same.

        The same are: possessive, plural, accents, hyphens and apostrophes written otherwise; the surname alone; a
        country and its demonym; an acronym and the name it stands for; "Health Ministry" and "Ministry of Health"; a
        title that the article gives near the surname. A first name, a title or a word more than the article gives is
        not supported, and neither is an empty name.
        """
        words = [word for word in _words(name) if word.key not in _CONNECTORS]
        if not words:
            return False
        return self._holds(words) or self._holds_turned(words) or self._holds_acronym(name) or self._holds_titled(words)

    def _holds(self, words: Sequence[_Word]) -> bool:
        """Whether the words stand side by side."""
        return any(self._matches(at, words) for at in self._candidates(words[0], alone=len(words) == 1))

    def _candidates(self, word: _Word, *, alone: bool) -> Sequence[int]:
        if not alone and len(word.key) == 1 and word.key.isalpha():
            return [at for at, given in enumerate(self._words) if given.letter == word.letter and given.capital]
        return self._places.get(word.key, ())

    def _matches(self, at: int, words: Sequence[_Word]) -> bool:
        """Whether the words stand from `at` on, with small words or a middle name between them at most."""
        person = not any(word.key in _GENERIC or word.key.startswith("=") for word in words)
        if not _is_written_as(self._words[at], words[0]):
            return False
        for word in words[1:]:
            skipped = 0
            at += 1
            while at < len(self._words) and self._words[at].adjacent and not _is_equal(self._words[at], word):
                given = self._words[at]
                if not (given.key in _CONNECTORS or (person and given.capital)) or skipped == 2:
                    return False
                skipped += 1
                at += 1
            if at >= len(self._words) or not self._words[at].adjacent or not _is_written_as(self._words[at], word):
                return False
        return True

    def _holds_turned(self, words: Sequence[_Word]) -> bool:
        """Whether the words of an organisation stand in another order: "Ministry of Health", "Health Ministry"."""
        if len(words) < 2 or not any(word.key in _INSTITUTION_KEYS for word in words):
            return False
        return self._holds([*words[1:], words[0]]) or self._holds([words[-1], *words[:-1]])

    def _holds_acronym(self, name: str) -> bool:
        """Whether the article gives the long form of an acronym, or the acronym of a long form."""
        words = _words(name)
        words = words[1:] if words[0].key == "the" else words
        if len(words) == 1:
            key = words[0].key
            long_form = _KNOWN_ACRONYMS.get(key)
            known = long_form is not None and self._holds(_words(long_form.title()))
            return words[0].acronym and (known or (len(key) > 2 and key in self._initials))
        if not any(word.key in _INSTITUTION_KEYS for word in words):
            return self._holds_known(words)
        forms = {_spell(words), _spell([word for word in words if word.key not in _CONNECTORS])}
        return any(len(form) > 2 and form in self._acronyms for form in forms) or self._holds_known(words)

    def _holds_known(self, words: Sequence[_Word]) -> bool:
        keys = [word.key for word in words]
        return any(
            keys == [word.key for word in _words(known.title())] and key in self._acronyms
            for key, known in _KNOWN_ACRONYMS.items()
        )

    def _holds_titled(self, words: Sequence[_Word]) -> bool:
        """Whether the article gives the person after a title, and near the surname the title."""
        last = max((i for i, word in enumerate(words) if word.key in _TITLE_KEYS), default=-1)
        title, person = words[: last + 1], words[last + 1 :]
        if not title or not person or not self._holds(person):
            return False
        wanted = {word.key for word in title} - HONORIFICS
        for at in self._places.get(person[-1].key, ()):
            near = self._words[max(0, at - _TITLE_WINDOW) : at + _TITLE_WINDOW + 1]
            if wanted <= {word.key for word in near}:
                return True
        return False


def _is_equal(given: _Word, wanted: _Word) -> bool:
    """Whether two words are the same but for the initial of a first name."""
    return given.key == wanted.key


def _is_written_as(given: _Word, wanted: _Word) -> bool:
    """Whether the article's word supports a name's word: the same, and with a capital unless it is a common noun."""
    if len(wanted.key) == 1 and wanted.key.isalpha():
        return given.capital and given.letter == wanted.letter
    return given.key == wanted.key and (
        given.capital or not wanted.capital or wanted.key in _GENERIC or wanted.key.isdigit()
    )


def _initials(words: Sequence[_Word]) -> Iterator[str]:
    """The acronyms of three letters and more that runs of capitalised words may have, small words counted or not."""
    longest, small = 8, _CONNECTORS | {"and"}
    for first, word in enumerate(words):
        if not word.capital or word.key in small:
            continue
        full = plain = word.letter
        for other in words[first + 1 : first + longest]:
            if not (other.adjacent and (other.capital or other.key in small)):
                break
            full += other.letter
            if other.key not in small:
                plain += other.letter
                yield full
                yield plain


def _spell(words: Sequence[_Word]) -> str:
    return "".join(word.letter for word in words)


_IN_PLACE = re.compile(
    r"\b(?:across|around|at|inside|in|near|outside|throughout|towards?|(?:north|south|east|west|northeast|northwest|"
    r"southeast|southwest|centre|outskirts|suburb|city|town|village|port|province|region|district|state|coast) of)"
    r"(?: the)?(?: (?:northern|southern|eastern|western|central|north|south|east|west|city of|town of|village of|"
    r"province of|region of|port of|downtown|nearby|occupied|neighbouring|neighboring))? ?\Z",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"(?:,? (?:US |military |air |naval )?(?:airport|air base|area|base|bay|border|city|coast|coastal|county|district|"
    r"governorate|island|islands|neighbourhood|neighborhood|peninsula|port|province|region|river|state|strip|suburb|"
    r"town|valley|village)\b)"
)
_PLACE_FIRST: Final = _lexicon("camp cape fort gulf lake mount mt port strait")
_COUNTRIES: Final = frozenset(DEMONYMS.values()) | _lexicon("america britain holland u.k. u.s. uae uk us usa")


def split_places_actors(text: str, names: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Part `names`, spans of `text`, into places and actors, each in the given order.

    A place is a country, a name with a place word in or after it ("Lake Orv", "Tarn region"), or a name after "in",
    "at", "near" and the like, unless it carries a title or an organisation's head noun. All others are actors.
    """
    places: list[Span] = []
    actors: list[Span] = []
    for name in names:
        (places if _is_place(text, name) else actors).append(name)
    return tuple(places), tuple(actors)


def _is_place(text: str, name: Span) -> bool:
    words = [_fold(word) for word in name.text.split()]
    demonym = name.text.casefold() in DEMONYMS and name.text.casefold() not in _COUNTRIES
    if demonym or words[0] in HONORIFICS | TITLES or any(word in INSTITUTIONS for word in words):
        return False
    if name.text.casefold() in _COUNTRIES or words[-1] in _PLACE_WORDS or words[0] in _PLACE_FIRST:
        return True
    if _PLACE_AFTER.match(text, name.end):
        return True
    before = text[max(0, name.start - 40) : name.start]
    follows = text[name.end : name.end + 2]
    return bool(_IN_PLACE.search(before)) and follows not in ("'s", "’s")
