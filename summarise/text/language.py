"""Tell English from other languages, before an engine that reads English only is set to work on a text.

It names no other language and does not look at single sentences: one answer for a whole text.
"""

import re
import unicodedata
from typing import Final

_MIN_WORDS: Final = 8
_SURE_WORDS: Final = 20
_SAMPLE_CHARS: Final = 20_000

_ENGLISH: Final = frozenset({
    "a", "about", "after", "all", "also", "an", "and", "are", "as", "at", "be", "because", "been", "but", "by",
    "can", "could", "for", "from", "had", "has", "have", "he", "her", "his", "if", "in", "is", "it", "its", "more",
    "not", "of", "on", "one", "or", "other", "said", "she", "that", "the", "their", "there", "they", "this", "to",
    "was", "we", "were", "what", "when", "which", "who", "will", "with", "would", "you",
})  # fmt: skip
"""Closed-class words of English, listed by hand; some two in five words of running text are among them."""

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
}
"""Closed-class words of languages in Latin script by language code, listed by hand. Those that look like English words
("in", "on", "was") are kept where the language uses them: they count for both sides and decide nothing."""

_TABLES: Final = tuple(frozenset(table.split()) for table in _OTHERS.values())

_WORD = re.compile(r"[^\W\d_]+")


def looks_english(text: str) -> bool | None:
    """Say whether a text is English, by its script and by its share of function words against other languages'.

    Only the first 20,000 code points are looked at.

    Returns:
        None where they are too little to tell: fewer than eight words, or some more without any function word. False
        also for languages that the tables here do not know.
    """
    sample = unicodedata.normalize("NFC", text[:_SAMPLE_CHARS]).casefold()
    # A script without spaces has few words: what counts there are letters.
    letters = [character for character in sample if character.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    if len(letters) >= 2 * _MIN_WORDS and 2 * latin < len(letters):
        return False
    words = _WORD.findall(sample)
    if len(words) < _MIN_WORDS:
        return None
    english = sum(word in _ENGLISH for word in words) / len(words)
    other = max(sum(word in table for word in words) for table in _TABLES) / len(words)
    if english > other and english >= 0.15:
        return True
    # Lists of links and of names have few function words; those there are decide.
    if english >= 3 * other and english >= 0.06:
        return True
    return None if len(words) < _SURE_WORDS and max(english, other) < 0.12 else False
