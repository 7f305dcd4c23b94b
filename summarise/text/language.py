"""Tell English from other languages, before an engine that reads English only is set to work on a text.

It names no other language and does not look at single sentences: one answer for a whole text, of what the text says
itself. What it quotes may be in any language.
"""

import re
import unicodedata
from collections import Counter
from typing import Final

_MIN_WORDS: Final = 8
_SURE_WORDS: Final = 20
_LEAST_LETTERS: Final = 5
_SAMPLE_CHARS: Final = 20_000

_ENGLISH: Final = frozenset({
    "a", "about", "after", "against", "all", "also", "an", "and", "any", "are", "around", "as", "at", "be", "because",
    "been", "before", "being", "between", "both", "but", "by", "can", "could", "dead", "did", "died", "does",
    "during", "each", "every", "first", "for", "from", "had", "has", "have", "having", "he", "her", "him", "his",
    "how", "hurt", "if", "in", "into", "is", "it", "its", "just", "killed", "many", "more", "most", "much", "must",
    "near", "new", "next", "not", "now", "of", "off", "on", "one", "only", "or", "other", "our", "out", "people",
    "said", "says", "she", "should", "since", "some", "such", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "three", "through", "to", "told", "two", "under", "up", "was", "we", "were",
    "what", "when", "where", "which", "while", "who", "why", "will", "with", "without", "would", "years", "you",
    "your",
})  # fmt: skip
"""Words of English, listed by hand: the closed classes, and some that headlines are made of. About half of the words of
running text are among them."""

_OTHERS: Final = {
    "de": """
        aber als am auch auf aus bei das dass dem den der des die durch ein eine einen er es für hat ich im in ist
        mit nach nicht noch oder sich sie sind um und von vor war werden wie wird wurde zu zum zur über
    """,
    "fr": """
        au aux avec ce ces cette d dans de des du elle en est et il ils je l la le les leur mais ne ont ou par pas
        plus pour qu que qui sa se ses son sont sur un une à été
    """,
    "es": """
        a al como con de del desde el ella en entre era es esta este fue ha han la las le lo los más no para pero
        por que se sin sobre su sus un una y ya
    """,
    "it": """
        a ad al alla anche che come con da dal dalla dei del della delle di e gli ha hanno i il in la le lo ma nel
        nella non per più sono su sul un una è
    """,
    "nl": """
        aan als bij dat de deze die door een en er haar het hij in is maar meer met naar niet nog of om ook op over
        te tot uit van voor was werd wordt zijn
    """,
    "pt": """
        a ao aos as até com como da das de do dos e ele em entre foi mais mas na nas no nos não o os ou para pela
        pelo por que se sem ser seu sua são um uma é
    """,
    "pl": """
        a ale był co czy dla do go i ich jak jest już ma na nie o od po przez przy się są tak tego to w we według z
        za ze że
    """,
    "tr": """
        ama ancak bir bu da daha de değil diye en gibi göre her ile ise için kadar ki ne o olan olarak oldu olduğu
        sonra ve veya ya çok
    """,
    "id": """
        ada adalah akan atau bahwa bisa dalam dan dari dengan di hari ini itu juga karena ke kepada lebih mereka
        oleh pada para saat sebagai sudah telah tersebut tidak untuk yang
    """,
    "sv": """
        att av de den det efter en ett från för har i inte kan med men när och om på sig som till var vid är
    """,
    "da": """
        af at blev da de den der det efter en er et for fra han har i ikke med men og om på sig som til var ved
    """,
    "nb": """
        at av de den det en er et etter for fra han har i ikke med men og om på seg som til var ved
    """,
    "fi": """
        ei että hän ja joka jos kun mutta myös ne niin oli on ovat se sen tai vain
    """,
    "cs": """
        a ale by byl do jak je jeho k která které který na ne o od po pro při s se si v ve z za že
    """,
    "ro": """
        a al ale au care ce cu că dar de din este fi la mai nu o pe pentru prin s sa sau se sunt un în și
    """,
    "hu": """
        a az azt csak de egy el ez hogy is ki meg mint már nem szerint van volt és
    """,
    "vi": """
        bởi cho các có của không là một người những này theo trong tại và về với đang đã được
    """,
    "ca": """
        al amb del dels el els en ha han i la les més no per però que se són un una va és
    """,
    "sw": """
        alisema hao hii huo huyo ili ina kama katika kuwa kwa la lakini mwa na ni pia sana wa wake ya yake za
    """,
    "hr": """
        ako ali bi da do i iz je koja koje koji na ne nije o od po s sa se su u uz za što
    """,
    "tl": """
        ang at ay dahil hindi ito kay ko mga na ng ni nito para pero sa si siya
    """,
    "sq": """
        au dhe e i in janë ka me më nga një nuk në por për që se si ta të u
    """,
    "la": """
        ac ad aut cum de enim esse est et ex hoc id in ipsum nec non per pro quae quam qui quod sed sit sunt ut vel
    """,
    "hi": """
        aur bhi gaya hai hain ho hua ka kar ke ki ko koi kya lekin liye me mein nahi nahin ne par sab se tha yeh
    """,
    "pcm": """
        dat dem dey di dia dis don dose e for go im make na no of on pipo say sey tok una wan wetin wey
    """,
    "et": """
        aga ei et ja järgi kes kui ka ning oli on pärast see seda selle siis ta vaid või
    """,
    "lv": """
        ar arī bet bija gan ir kas ka kā lai no pa par pēc tas uz un vai šo
    """,
    "lt": """
        apie bei bet buvo dėl iki ir iš kad kaip nuo per po su tai tik už yra į
    """,
    "is": """
        af að eftir ekki en er frá fyrir hann hefur með og sem til um var við á í
    """,
    "so": """
        ah ahaa ama aan ay ayaa in iyo isaga ka ku la oo si soo u uga waa waxaa waxay
    """,
}
"""Closed-class words of languages in Latin script by language code, listed by hand; Hindi as it is typed. Those that
look like English words ("in", "on", "was") are kept where the language uses them: they count for both sides and decide
nothing."""

_TABLES: Final = tuple(frozenset(table.split()) for table in _OTHERS.values())

_PARTICLES: Final = frozenset({"al", "da", "de", "del", "di", "dos", "du", "el", "la", "le", "van", "von"})
"""Words of other languages that stand in names everywhere: between two capitals they show nothing."""

_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_ASCII = re.compile(r"[^\W\d_\x00-\x7f]")
_LETTER = re.compile(r"[^\W\d_]")
_QUOTED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"\n]*\"")


def looks_english(text: str) -> bool | None:
    """Say whether a text is English, by its script and by its share of function words against other languages'.

    Only the first 20,000 code points are looked at, and of those what stands outside quotation marks, where that is
    enough.

    Returns:
        None where they are too little to tell: fewer than eight words, or names and figures with hardly another word.
        False also for languages that the tables here do not know.
    """
    sample = unicodedata.normalize("NFC", text[:_SAMPLE_CHARS])
    if _is_of_other_script(sample):
        return False
    words = _WORD.findall(_QUOTED.sub(" ", sample))
    if len(words) < _MIN_WORDS:
        words = _WORD.findall(sample)
    if len(words) < _MIN_WORDS:
        return None
    counts = Counter(word.casefold() for word in _drop_particles(words))
    total = sum(counts.values())
    english = _count(counts, _ENGLISH) / total
    other = max(_count(counts, table) for table in _TABLES) / total
    if english > other and english >= 0.15:
        return True
    # Lists of links and of names have few function words; those there are decide.
    if english >= 3 * other and english >= 0.06:
        return True
    if english == 0 and len(_BEYOND_ASCII.findall(sample)) > 0.03 * len(sample):
        return False
    # A table of results is names: only words in small letters are words of a language.
    running = sum(word.islower() for word in words)
    return None if running < _SURE_WORDS and max(english, other) < 0.12 else False


def _is_of_other_script(sample: str) -> bool:
    """Whether most letters are of another script: one without spaces has few words, so what counts are letters."""
    beyond = _BEYOND_ASCII.findall(sample)
    letters = len(_LETTER.findall(sample)) if beyond else 0
    if letters < _LEAST_LETTERS or 2 * len(beyond) < letters:
        return False
    foreign = sum(not unicodedata.name(letter, "").startswith("LATIN") for letter in beyond)
    return 2 * foreign > letters


def _drop_particles(words: list[str]) -> list[str]:
    """The words without those that only join the parts of a name: "Luis de la Vega"."""
    kept: list[str] = []
    in_name = False
    for i, word in enumerate(words):
        if in_name and word in _PARTICLES:
            after = next((w for w in words[i + 1 : i + 3] if w not in _PARTICLES), "")
            if after[:1].isupper():
                continue
        in_name = word[0].isupper()
        kept.append(word)
    return kept


def _count(counts: Counter[str], table: frozenset[str]) -> int:
    return sum(counts[word] for word in table & counts.keys())
