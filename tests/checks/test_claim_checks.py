"""Each check of a claim finds what it is for, and lets a fair rewording pass."""

import pytest

from summarise.claims import judge
from summarise.data import Article, Draft, DraftSource, Modality, Quote, SourceClass
from summarise.ground import Ground
from summarise.text.segment import segment_article

ARTICLE = Article(
    text=(
        "Dozens of families left Corvel for Mastin on Tuesday, the interior ministry said in a statement.\n"
        "The Ember Front, an armed group, denied that it had shelled the town.\n"
        "“Not one of our men was near Corvel,” its spokesman, Tavi Oder, told Radio Lumen.\n"
        "He said the truce would be kept until nightfall at least if the army stayed in its barracks.\n"
        "Mayor Sela Quist said at about 6 p.m. that 14 people were in critical condition and 41 others were hurt.\n"
        "A doctor quoted by the daily Coastline said the power may fail overnight.\n"
        "Quist beat Oder in a vote on the budget last year.\n"
        "Police declined to comment. They will not publish the names.\n"
        "The bridge has been closed since October and opens on 5 June at the earliest.\n"
        "It is expected to cost between 30 and 40 million crowns, most of it a loan."
    ),
    title="Families leave Corvel",
    published_at="2031-05-15",
)
GROUND = Ground(ARTICLE, segment_article(ARTICLE))

Link = tuple[str, str | None, str | None, SourceClass]
MINISTRY: Link = ("interior ministry", "the interior ministry", "said", "government")
FRONT: Link = ("Ember Front", "The Ember Front", "denied", "armed_group")
ODER: Link = ("Tavi Oder", "its spokesman, Tavi Oder", "told", "armed_group")
LUMEN: Link = ("Radio Lumen", "Radio Lumen", None, "media")
HE: Link = ("Tavi Oder", "He", "said", "armed_group")
QUIST: Link = ("Sela Quist", "Mayor Sela Quist", "said", "government")
COASTLINE: Link = ("Coastline", "the daily Coastline", "quoted by", "media")
DOCTOR: Link = ("unnamed: a doctor", "A doctor", "said", "medical")

FAMILIES = "Dozens of families left Corvel for Mastin on Tuesday"
DENIAL = "The Ember Front, an armed group, denied that it had shelled the town"
NEAR = "“Not one of our men was near Corvel,”"
TRUCE = "the truce would be kept until nightfall at least if the army stayed in its barracks"
HURT = "at about 6 p.m. that 14 people were in critical condition and 41 others were hurt"
POWER = "the power may fail overnight"
VOTE = "Quist beat Oder in a vote on the budget last year."
COMMENT = "Police declined to comment"
BRIDGE = "The bridge has been closed since October and opens on 5 June at the earliest."
COST = "It is expected to cost between 30 and 40 million crowns, most of it a loan."


def quote(words: str | None) -> Quote | None:
    """Words with the number of the sentence in which they first stand; None for none."""
    if words is None:
        return None
    return Quote(quote=words, segment=GROUND.segment_number(ARTICLE.text.index(words)))


def findings_of(text: str, evidence: str, *links: Link, modality: Modality = "asserted", context: str = ""):
    sources = tuple(
        DraftSource(name=name, mention=quote(mention), cue=Quote(quote=cue) if cue else None, class_=kind)
        for name, mention, cue, kind in links
    )
    quotes = tuple(Quote(quote=words) for words in [context] if words)
    draft = Draft(
        text=text, kind="event", modality=modality, evidence=(Quote(quote=evidence),), context=quotes, sources=sources
    )
    return [(finding.check, finding.severity, finding.message) for finding in judge(draft, GROUND).findings]


@pytest.mark.parametrize(
    ("text", "evidence", "links", "modality"),
    [
        ("Dozens of families left Corvel for Mastin on Tuesday.", FAMILIES, [MINISTRY], "asserted"),
        ("Dozens of families left Corvel on Tuesday (13 May 2031).", FAMILIES, [MINISTRY], "asserted"),
        ("Mastin took in dozens of families from Corvel.", FAMILIES, [MINISTRY], "asserted"),
        ("The Ember Front denied shelling the town.", DENIAL, [FRONT], "denied"),
        ("The Ember Front did not shell the town, it said.", DENIAL, [FRONT], "denied"),
        ("None of the men was near Corvel.", NEAR, [LUMEN, ODER], "asserted"),
        ("The truce would be kept until nightfall at least if the army stayed in.", TRUCE, [HE], "conditional"),
        ("At about 6 p.m. 14 people were in a critical state.", HURT, [QUIST], "asserted"),
        ("The power might fail overnight.", POWER, [COASTLINE, DOCTOR], "hedged"),
        ("Oder was beaten by Quist in a vote on the budget last year.", VOTE, [], "asserted"),
        ("Police refused to comment.", COMMENT, [], "asserted"),
        ("The bridge opens on 5 June (2031) at the earliest.", BRIDGE, [], "asserted"),
        ("The bridge has been closed since October (2030).", BRIDGE, [], "asserted"),
        ("The work is expected to cost 30 to 40 million crowns, most of it a loan.", COST, [], "predicted"),
    ],
)
def test_a_fair_rewording_has_no_finding(text, evidence, links, modality):
    assert findings_of(text, evidence, *links, modality=modality) == []


@pytest.mark.parametrize(
    ("text", "evidence", "links", "expected"),
    [
        (
            "Hundreds of families left Corvel for Mastin.",
            FAMILIES,
            [MINISTRY],
            ("number.supported", "warn", "The claim says “hundreds”; the evidence says “dozens”."),
        ),
        (
            "14 people were in critical condition at about 7 p.m.",
            HURT,
            [QUIST],
            (
                "number.supported",
                "reject",
                "The claim says 7 p.m.; the evidence says 6 p.m., 14, 41; the article does not give it.",
            ),
        ),
        (
            "14 people were in critical condition at 6 p.m.",
            HURT,
            [QUIST],
            ("number.qualifier", "warn", "The evidence says “about 6”; the claim does not say “about”."),
        ),
        (
            "The bridge has been closed since October (2031).",
            BRIDGE,
            [],
            ("number.supported", "reject", "The claim dates “since October” to 2031; by the article it is 2030-10."),
        ),
        (
            "The bridge opens on 5 June.",
            BRIDGE,
            [],
            (
                "number.qualifier",
                "warn",
                "The evidence says “June at the earliest”; the claim does not say “at the earliest”.",
            ),
        ),
        (
            "Quist beat Oder in a vote on the budget next year.",
            VOTE,
            [],
            ("number.supported", "warn", "The claim says “next year”; the evidence says “last year”."),
        ),
        (
            "The work is expected to cost 30 to 40 million crowns, all of it a loan.",
            COST,
            [],
            ("number.qualifier", "warn", "The claim says “all”; the evidence says “most”."),
        ),
        (
            "Dozens of families left Corvel for Oder.",
            FAMILIES,
            [MINISTRY],
            ("name.supported", "warn", "The claim names “Oder”; neither its evidence nor its context does."),
        ),
        (
            "Dozens of families left Mastin for Corvel on Tuesday.",
            FAMILIES,
            [MINISTRY],
            ("name.placed", "warn", "The claim says “left Mastin for”; the article says “left Corvel for”."),
        ),
        (
            "Oder beat Quist in a vote on the budget last year.",
            VOTE,
            [],
            ("name.placed", "warn", "The claim says “Oder beat”; the article says “Quist beat”."),
        ),
        (
            "The Ember Front confirmed that it had shelled the town.",
            DENIAL,
            [FRONT],
            ("word.kept", "warn", "The claim says “confirmed”; the evidence says “denied”."),
        ),
        (
            "Police agreed to comment.",
            COMMENT,
            [],
            ("word.kept", "warn", "The claim says “agreed”; the evidence says “declined”."),
        ),
        (
            "Dozens of families have not left Corvel for Mastin.",
            FAMILIES,
            [MINISTRY],
            (
                "negation.kept",
                "warn",
                (
                    "The claim says “not left”; the evidence says “Dozens of families left Corvel for Mastin” without "
                    "a “not”."
                ),
            ),
        ),
        (
            "He kept silent.",
            COMMENT,
            [],
            ("text.standalone", "warn", "“He”: the claim does not say who or what that is."),
        ),
        (
            "Police made no comment today.",
            COMMENT,
            [],
            ("text.standalone", "warn", "“today”: the claim does not say which day that is."),
        ),
        (
            "Police declined to comment. The names are secret.",
            COMMENT,
            [],
            ("text.atomic", "warn", "The claim is more than one sentence: each event is a claim of its own."),
        ),
    ],
)
def test_what_the_evidence_does_not_say_is_found(text, evidence, links, expected):
    assert expected in findings_of(text, evidence, *links)


@pytest.mark.parametrize(
    ("text", "evidence", "links", "modality", "message"),
    [
        (
            "The power will fail overnight.",
            POWER,
            [COASTLINE, DOCTOR],
            "hedged",
            "The evidence says “may fail”; the claim states it as a fact.",
        ),
        (
            "The truce will be kept until nightfall at least.",
            TRUCE,
            [HE],
            "conditional",
            "The evidence says “if the army stayed in”; the claim drops that condition.",
        ),
        (
            "The power may fail overnight.",
            POWER,
            [COASTLINE, DOCTOR],
            "asserted",
            "The claim says “may”, yet is called asserted.",
        ),
        (
            "The work will cost 30 to 40 million crowns, most of it a loan.",
            COST,
            [],
            "predicted",
            "The evidence says “expected to cost”; the claim states it as a fact.",
        ),
    ],
)
def test_what_is_less_than_a_fact_stays_so(text, evidence, links, modality, message):
    assert findings_of(text, evidence, *links, modality=modality) == [("modality.kept", "warn", message)]


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ([LUMEN, ODER], []),
        (
            [("Sela Quist", "its spokesman, Tavi Oder", "told", "government")],
            [
                (
                    "The claim is attributed to “Sela Quist”; the words that name its source, “its spokesman, Tavi "
                    "Oder”, do not mean that."
                )
            ],
        ),
        (
            [LUMEN, ("Sela Quist", "Mayor Sela Quist", "said", "government")],
            ["The article gives these words to “its spokesman, Tavi Oder”, not to “Sela Quist”."],
        ),
        (
            [("Tavi Oder", None, None, "armed_group")],
            ["No words that name “Tavi Oder” as a source were found."],
        ),
        ([ODER, LUMEN], ["The claim has “Tavi Oder” relay “Radio Lumen”; it is the other way round."]),
    ],
)
def test_words_are_given_to_whoever_said_them(links, expected):
    found = findings_of("None of the men was near Corvel.", NEAR, *links)
    assert [message for _, _, message in found] == expected


def test_a_figure_of_the_next_sentence_may_be_added_but_not_put_in_the_place_of_another():
    text = "The work on the bridge, which opens on 5 June at the earliest, is expected to cost {} million crowns."
    assert findings_of(text.format("30 to 40"), COST, modality="predicted") == []
    ((check, severity, message),) = findings_of("Up to 5 crowns are expected.", COST, modality="predicted")
    assert (check, severity) == ("number.supported", "warn")
    assert message == (
        "The claim says 5 crowns; the evidence says between 30 and 40 million crowns; the figure stands in a sentence "
        "beside it."
    )


def test_a_name_that_the_context_gives_is_supported():
    text = "The Ember Front’s men were not near Corvel."
    lacking = findings_of(text, NEAR, LUMEN, ODER)
    assert [check for check, _, _ in lacking] == ["name.supported"]
    assert findings_of(text, NEAR, LUMEN, ODER, context="The Ember Front, an armed group") == []
