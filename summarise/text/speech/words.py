"""Closed classes of words that the reporting grammar reads by: pronouns, determiners, auxiliaries, days.

Lists by hand, in lower case, with straight and curly apostrophes. Verbs that report are in `verbs.py`.
"""

from typing import Final


def lexicon(words: str) -> frozenset[str]:
    """Read the words of a table written as text."""
    return frozenset(words.split())


BE: Final = lexicon("'s am are be been being is isn't was wasn't were ’s")
AUXILIARIES: Final = BE | lexicon(
    "can can't cannot could couldn't couldn’t did didn't didn’t do does doesn't doesn’t don't don’t had hadn't "
    "hadn’t has hasn't hasn’t have haven't haven’t having isn’t may might must shall should wasn’t will won't "
    "won’t would wouldn't wouldn’t"
)
UNREAL: Final = lexicon(
    "can can't cannot could couldn't couldn’t did didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't "
    "haven’t may might must never not shall should will won't won’t would wouldn't wouldn’t"
)
"""Before a word of reporting: it was not said, or not yet ("did not say", "would say")."""
FINITE: Final = AUXILIARIES | lexicon(
    "allows appears applies arose awoke beat became becomes began begins belongs bent blew bore bought brings "
    "broke brought built burst came caught chose clung comes considers contains continues cost costs creates "
    "dealt depends deserves differs dove drank drew drove dug ended enjoys exists faces fails falls fed feels "
    "fell fits fled flew flung follows forbade forgave forgot fought found froze gave gets gives goes got grew "
    "grows happens heard hears held helps hid hit hits hung ignores includes intends involves joins keeps kept "
    "knew knows lacks laid leads leaves led lets lies likes lives loses lost loves made makes matters means "
    "meant meets met moves needs opens operates owes owns paid pays plans plays proves puts quit ran rang "
    "reaches receives reduces refuses relies remains represents requires rises rode rose runs sang sank sat saw "
    "says seeks seems sent serves shook shot showed shrank shut slept slid sold sounds sped spends spent spoke "
    "sprang spreads spun stands starts stays stems stole stood stops struck succeeds suffers supports swept "
    "takes taught tends threw told took tries turns understood violates wants went wept wins wishes withdrew "
    "woke won wore works wove wrote"
)
SAME_PAST: Final = lexicon("bid cut put set shed split upset")
"""Verbs whose past is their base form."""
OBJECT_OPENING: Final = lexicon("a an her his its nearly off out some the their up")
BEFORE_BASE: Final = AUXILIARIES | lexicon("a an and her his its not or the their to")
"""Words before such a form that make it an infinitive or a noun."""
PRONOUNS: Final = lexicon("he i it she they we who you")
CLAUSE_PRONOUNS: Final = lexicon("he i it she there these they this those we what you")
OBJECT_PRONOUNS: Final = lexicon("her him journalists lawmakers me reporters them us you")
ADDRESSED: Final = OBJECT_PRONOUNS - {"her"}
AUDIENCES: Final = lexicon("briefing conference journalist journalists media press reporter reporters")
"""Whoever is told, but relays nothing under a name of its own."""
DETERMINERS: Final = lexicon(
    "a all an another any both each eight either every few five four her his its many most much my neither nine "
    "no one other our seven several six some ten that the their these this those three two your"
)
NOUNLESS: Final = lexicon(
    "all another both eight five four many most neither nine one seven several six some ten these this those three two"
)
"""Determiners that may stand alone: "some said"."""
PREPOSITIONS: Final = lexicon(
    "about above across after against along alongside amid among around as at before behind below beside between "
    "beyond by despite during except for from in inside into like near of off on onto out outside over past "
    "regarding since through throughout to toward towards under until up upon via with within without"
)
PLACING: Final = lexicon("after amid as at because before by during for from in into on over since through to via with")
CONJUNCTIONS: Final = lexicon(
    "although and because but if nor once or since so than that though unless until when whenever where whereas "
    "whether which while whilst who whom whose yet"
)
LEADING: Final = lexicon(
    "after although as asked because before but if once since though unless until when while whilst"
)
RELATIVES: Final = lexicon("which who whom whose")
QUESTIONS: Final = lexicon("how if what when where whether which who why")
CUTTING: Final = lexicon("although but though whereas while whilst")
CUTS: Final = lexicon("! , . ; ? according and but while —")
"""Where an indirect clause may end."""
DAYS: Final = lexicon(
    "april august december february friday january july june march monday november october saturday september "
    "sunday thursday today tomorrow tonight tuesday wednesday yesterday"
)
TIMES: Final = DAYS | lexicon(
    "afternoon earlier evening last late later midday month morning night noon week weekend year"
)
BETWEEN: Final = lexicon(
    "again already also even first formally further had has have just later now once publicly quickly repeatedly "
    "since still then thus today too yesterday"
)
NO_PASTS: Final = lexicon("bleed breed creed deed feed greed hundred indeed need sacred seed speed steed weed wicked")
NO_ADVERBS: Final = lexicon(
    "ally anomaly apply assembly belly bully daily early elderly family monopoly monthly rally reply supply "
    "weekly yearly"
)
OPENING: Final = lexicon("and but earlier however instead later meanwhile moreover nevertheless so still then thus yet")
FIGURE_NOUNS: Final = lexicon(
    "count counts estimate estimates figure figures forecast forecasts projection projections tallies tally toll tolls"
)
NO_SOURCE: Final = lexicon(
    "advertisement alert analysis assistant blog breaking caption correction credit editor's exclusive file "
    "found hiring image images live lost more note notice opinion photo photos picture prompt read related rent "
    "sale source system update updated user video wanted warning watch"
)
"""Words before a colon that name nobody."""
REACH: Final = 60
"""Words that a subject or an addressee may lie away from its verb."""
