"""Tell English from other languages, before an engine that reads English only is set to work on a text.

It names no other language and does not look at single sentences: one answer for a whole text.
"""

import re
import unicodedata
from typing import Final

_MIN_WORDS: Final = 8
_SURE_WORDS: Final = 40

_ENGLISH: Final = frozenset(
    "a about after all also an and are as at be because been but by can could for from had has have he her his if in is"
    " it its more not of on one or other said she that the their there they this to was we were what when which who will"
    " with would you".split()
)
"""Closed-class words of English, listed by hand; some two in five words of running text are among them."""

_OTHERS: Final[tuple[frozenset[str], ...]] = tuple(
    frozenset(words.split())
    for words in (
        # Closed-class words of languages in Latin script, listed by hand. Words that are also frequent in English
        # ("in", "on", "was") are kept where the language uses them: they count for both and decide nothing.
        "aber als am auch auf aus bei dass das dem den der des die durch ein eine einen er es für hat ich im in ist mit"
        " nach nicht noch oder sich sie sind über um und von vor war werden wie wird wurde zu zum zur",
        "à au aux avec ce cette ces d dans de des du elle en est et été il ils je l la le les leur mais ne ont ou par pas"
        " plus pour qu que qui sa se ses son sont sur un une",
        "a al como con de del desde el ella en entre era es este esta fue ha han la las le lo los más no para pero por que"
        " se sin sobre su sus un una y ya",
        "a ad al alla anche che come con da dal dalla dei del della delle di e è gli ha hanno i il in la le lo ma nel"
        " nella non per più sono su sul un una",
        "aan als bij dat de deze die door een en er haar het hij in is maar meer met naar niet nog of om ook op over te"
        " tot uit van voor was werd wordt zijn",
        "a ao aos as até com como da das de do dos e é ele em entre foi mais mas na nas não no nos o os ou para pela pelo"
        " por que se sem ser seu são sua um uma",
        "a ale był co czy dla do go i ich jak jest już ma na nie o od po przez przy się są tak tego to w we według z za"
        " ze że",
        "ama ancak bir bu çok da daha de değil diye en gibi göre her için ile ise kadar ki ne o olan olarak oldu olduğu"
        " sonra ve veya ya",
        "ada adalah akan atau bahwa bisa dalam dan dari dengan di ini itu juga ke kepada mereka oleh pada para saat sebagai"
        " sudah telah tidak untuk yang",
        "att av de den det efter en ett från för har i inte kan med men när och om på sig som till var vid är",
        "af at blev da de den der det efter en er et for fra han har i ikke med men og om på sig som til var ved",
        "av at det de den en er et etter for fra han har i ikke med men og om på seg som til var ved",
        "ei että hän ja joka jos kun mutta myös ne niin oli on ovat sen se tai vain",
        "a ale byl by do je jeho jak k která které který na ne o od po pro při s se si v ve z za že",
        "a al ale au că care ce cu de din dar este fi în la mai nu o pe pentru prin s sa sau se și sunt un",
        "a az azt csak de egy el és ez hogy is ki már meg mint nem szerint van volt",
        "bởi các cho của có đã đang được là một này những người không theo tại trong và về với",
        "amb al del dels el els en és i la les ha han més no per però que se són un una va",
        "alisema hao hii huo huyo ili ina kama katika kuwa kwa la lakini mwa na ni pia sana wa wake ya yake za",
        "ako ali bi da do i iz je koja koje koji na ne nije o od po s sa se su u uz za što",
        "ang at ay dahil hindi ito kay ko mga na ng ni nito para pero sa si siya",
        "au dhe e i in janë ka më me në nga një nuk për por që se si ta të u",
    )
)

_WORD = re.compile(r"[^\W\d_]+")


def looks_english(text: str) -> bool | None:
    """Say whether a text is English, by its script and by its share of function words against other languages'.

    Returns:
        None where the text is too short to tell: fewer than eight words, or some more without any function word.
        False also for a text in a language that the tables here do not know.
    """
    letters = sum(map(str.isalpha, text))
    latin = sum(character.isascii() and character.isalpha() for character in text)
    # A script without spaces has few words, so letters are what counts.
    if letters >= 2 * _MIN_WORDS and latin < letters / 2 and not _is_mostly_latin(text):
        return False
    words = _WORD.findall(unicodedata.normalize("NFC", text).casefold())
    if len(words) < _MIN_WORDS:
        return None
    english = sum(word in _ENGLISH for word in words) / len(words)
    other = max(sum(word in table for word in words) for table in _OTHERS) / len(words)
    if english >= 0.15 and english > other:
        return True
    if english >= 0.06 and english >= 3 * other:
        return True
    return None if len(words) < _SURE_WORDS and max(english, other) < 0.12 else False


def _is_mostly_latin(text: str) -> bool:
    """Whether most letters are Latin, those with diacritics included."""
    letters = [character for character in text if character.isalpha()]
    return sum(unicodedata.name(character, "").startswith("LATIN") for character in letters) * 2 > len(letters)
