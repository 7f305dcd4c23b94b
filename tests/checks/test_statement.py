"""Any statement against a whole article: what it lacks is found, and what a fact-checker would accept is let pass."""

import signal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarise.checks import check_statement
from summarise.checks.statement import find_evidence
from summarise.data import Article, Finding, Span
from summarise.ground import Ground
from summarise.readers import read_articles
from summarise.text.basis import Basis
from summarise.text.reading import Reading
from summarise.text.segment import segment_article


def ground_of(text, **given_):
    article = Article(text=text, **given_)
    return Ground(article, segment_article(article))


TELM = ground_of(
    """TELM, Ostria (NNA) – Three fishermen drowned when their boat sank off Telm early on Tuesday, the coastguard \
said.

The trawler Maren had left the port with seven men on board, harbour master Ivo Karst said. “We had warned them not to \
sail,” he told Radio Telm. “The storm was coming and everybody knew it.”

Four men were rescued by a helicopter and taken to hospital. One of them is in a serious condition, according to Dr \
Ana Ruiz, a surgeon at Telm General Hospital.

The boat was 31 years old and had been inspected in March 2029. The inspectors found no defects, the transport \
ministry said. It did not say who had carried out the inspection.

Ostria's government will pay about 1.2 million crowns to the families, Prime Minister Lena Brandt announced. The \
opposition Green League said that was not enough. “Not one of these men had to die,” its leader, Tor Lind, told \
parliament.

Karst denied that the harbour lights had been switched off. He failed to explain why nobody had answered the radio \
calls.

The wind reached 112 kilometres per hour, the weather service said. It was the worst storm in Ostria since 1998, when \
14 people were killed. Half of the town was without power on Wednesday.

The search for the wreck will resume on Thursday. It is the second accident off Telm this year.
""",
    title="Three drown as trawler sinks off Telm",
    publisher="The Telm Herald",
    published_at="2031-04-16",
)
VARN = ground_of(
    """Shares in the brewer Varn & Sons rose 7% on Monday after the company reported a record profit for the third \
quarter.

Net profit climbed to 48 million florins from 41 million a year earlier, while sales fell slightly. The chief \
executive, Petra Hale, said beer volumes had declined in the north but not in the south.

“We are cautious about the winter,” Hale told analysts. “Prices will not rise before May.” The company raised its \
dividend to 1.10 florins a share.

The regulator approved the takeover of Lomm Breweries in June, although two rivals had opposed it. A court in Kell \
rejected their appeal last week. The union has accepted a pay deal of 4.5% and called off a strike that was due to \
begin on Friday.

Varn employs 3,200 people, most of them in Arlen. It plans to close its oldest plant, which is profitable, and to hire \
150 people at a new one. The deal is legal, experts say. About 20% of its beer is sold abroad.

The share price has doubled since 2028. Hale, who is married, succeeded her father in 2027. She dismissed the claim \
that the firm was insolvent.
""",
    title="Varn shares rise on record profit",
    publisher="The Ledger",
    published_at="2030-10-14",
)
SUMMIT = ground_of(
    """The World Trade Body (WTB) met in Kell on Sept. 3. The United States and France objected to its plan, which \
would cut tariffs by a third.

Foreign Minister Joan Tarn met Senator Una Bly of Arlen University. Ms Tarn said the talks had been “frank and, at \
times, painful.” The bridge to the hall fell yesterday, and twenty-two delegates were late.

The firm Orla cut 300 jobs in 2029 and 1,200 in 2030. Some 12 per cent of 400 voters backed Tarn, up from 8. The club \
of delegates meets on Mondays. A fire in the hall killed 53 in 1987.
""",
    published_at="2031-09-04",
)
BASE = ground_of(
    """KAROLO – The Front for Belmet fired between 17 and 40 rockets at the air base near Karolo on Thursday, Kanal 5 \
reported, citing a statement by the group.

Two soldiers were lightly wounded and a fuel depot burned down, Mayor Ana Ruiz said. “Not one rocket hit the runway,” \
she told reporters at the town hall.

An army spokesman, Colonel Orvel Lind, denied that the radar station had been hit. He said that the runway might stay \
closed until Sunday.

The base, which opened in 1998, employs 1,200 people and 36 Lorvian instructors. Prime Minister Mara Stenn will visit \
it in March.

The defence ministry refused to say how many rockets had been intercepted. Dozens of families left the village of \
Askel for the capital, Kolm, after a truck driver, Pavel Horn, raised the alarm.

Lorvia, which sent the instructors in January, said it would not withdraw them. The council approved $3.5m in aid for \
the families by 21 votes to 12.
""",
    title="Rockets fired at air base",
    publisher="The Delta Post",
    published_at="2031-05-09",
)
BANK = ground_of(
    """The National Bank of Lorvia cut its key interest rate by a quarter of a percentage point to 3.75% on Wednesday, \
its third cut this year.

“We are not on a preset path,” Governor Edda Kranich told a news conference. “If energy prices rise again, we will \
stop.” She did not rule out a further cut in June.

Inflation slowed to 2.9% in August from 3.4% in July, the statistics office said. Unemployment rose to 6.1%.

The lorin fell by 1% against the dollar. Shares in the five largest banks dropped, while exporters gained, traders in \
New York said.

Finance Minister Otto Renske welcomed the decision. The opposition Reform Party rejected it and accused Mr Renske of \
leaning on the bank, which he denies. The European Union and the United Kingdom have hundreds of firms there.

About 70% of mortgages are fixed for five years or more. A household with a loan of 220,000 lorins would save roughly \
30 lorins a month, according to the consumer group Fairdeal.
""",
    title="Lorvia cuts rates",
    publisher="The Gazette",
    published_at="2031-09-11",
)


def told(statement, ground=TELM):
    """Check, severity, message and the words of the article that are shown."""
    return [(f.check, f.severity, f.message, [s.text for s in f.spans]) for f in check_statement(statement, ground)]


def alarms(statement, ground=TELM):
    return [(f.check, f.message) for f in check_statement(statement, ground) if f.severity != "info"]


def defect(*values, reason):
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


DROWNED = "Three fishermen drowned when their boat sank off Telm early on Tuesday, the coastguard said."
AGE = "The boat was 31 years old and had been inspected in March 2029."
PAY = "Ostria's government will pay about 1.2 million crowns to the families, Prime Minister Lena Brandt announced."
WIND = "The wind reached 112 kilometres per hour, the weather service said."
SECOND = "It is the second accident off Telm this year."


def lacking(said, there, where):
    message = f"The statement says {said}; the article does not give it; where it tells of this, it says {there}."
    return ("number.supported", "reject", message, [where])


def counted(said, there):
    return ("number.supported", "warn", f"The statement says “{said}”; the article says “{there}”.", [there])


def dated(said):
    return ("number.supported", "reject", f"The statement says {said}; the article does not.", [])


APART = "its words stand in the article, but not together"


def named(severity, said, but):
    return ("name.supported", severity, f"The statement says “{said}”; {but}.", [])


@pytest.mark.parametrize(
    ("statement", "findings"),
    [
        ("Nine people drowned.", [lacking("Nine", "Three", DROWNED)]),
        ("9 people drowned.", [lacking("9", "Three", DROWNED)]),
        ("Five fishermen drowned.", [lacking("Five", "Three", DROWNED), counted("Five fishermen", "Three fishermen")]),
        ("Two fishermen drowned.", [counted("Two fishermen", "Three fishermen")]),  # stands elsewhere
        ("Two people drowned.", []),  # a writer may have counted
        ("2 of the men drowned.", []),
        ("Dozens drowned.", []),
        (
            "The wind reached 121 kilometres per hour.",
            [
                lacking("121", "112", WIND),
                counted("121 kilometres per hour", "112 kilometres per hour"),
            ],
        ),
        (
            "About 1.3 million crowns will be paid.",
            [
                lacking("1.3 million crowns", "1.2 million crowns", PAY),
                counted("About 1.3 million crowns", "1.2 million crowns"),
            ],
        ),
        ("The boat was 13 years old.", [lacking("13", "31, 2029", AGE)]),
        ("The boat was inspected in March 2028.", [lacking("2028", "31, 2029", AGE)]),
        ("The fifth accident this year.", [lacking("fifth", "second", SECOND)]),
        ("The first accident this year.", [lacking("first", "second", SECOND)]),
        ("It was the second accident.", []),
        ("Channel 9 told of the storm.", []),  # a label
        ("The boat was inspected in May 2029.", [dated("May")]),
        ("The boat may sink.", []),
        ("May is when the boat sank.", []),
        ("It sank on Monday.", [dated("Monday")]),
        ("It sank in the monday storm.", [dated("Monday")]),
        ("The storm of April was the worst.", []),  # the month of publication
        ("It sank before Wednesday.", []),
    ],
)
def test_numbers_and_dates_that_the_article_lacks(statement, findings):
    assert told(statement) == findings


@pytest.mark.parametrize(
    ("statement", "ground", "findings"),
    [
        ("Hundreds met in Kell.", ground_of("Dozens of men met in Kell, Orla said."), []),
        (
            "Hundreds of men met in Kell.",
            ground_of("Dozens of men met in Kell, Orla said."),
            [counted("Hundreds of men", "Dozens of men")],
        ),
        ("Dozens of men met in Kell.", ground_of("Dozens of men met in Kell, Orla said."), []),
        ("Dozens of men met in Kell.", ground_of("48 men met in Kell, Orla said."), []),
        ("A fifth of the beer is sold abroad.", VARN, []),
        ("A twelfth backed Tarn.", SUMMIT, []),
        ("22 delegates were late.", SUMMIT, []),
    ],
)
def test_figures_are_compared_with_figures_and_orders_with_orders(statement, ground, findings):
    assert told(statement, ground) == findings


@pytest.mark.parametrize(
    ("statement", "findings"),
    [
        ("Karst of Telm said so.", []),
        ("Velda said so.", [named("reject", "Velda", "that name does not stand in the article")]),
        ("Eva Karst said so.", [named("reject", "Eva Karst", "the article names “Ivo Karst”")]),
        ("Ivo Brandt said so.", [named("reject", "Ivo Brandt", "the article names “Lena Brandt”")]),
        ("Lena Orvel said so.", [named("reject", "Lena Orvel", "the article does not give “Orvel”")]),
        ("Lind of the Blue League said so.", [named("warn", "Blue League", "the article does not give “Blue”")]),
        ("The Telm Times said so.", [named("warn", "Telm Times", "the article does not give “Times”")]),
        (
            "President Lena Brandt announced it.",
            [named("warn", "President Lena Brandt", "the article does not give “President”")],
        ),
        ("The Lena Maren sank off Telm.", [named("info", "Lena Maren", APART)]),
    ],
)
def test_names_that_the_article_lacks(statement, findings):
    assert told(statement) == findings


def test_a_given_name_that_the_article_lacks_is_a_warning():
    ground = ground_of("Mr Lind met reporters in Kell.")
    expected = [named("warn", "Orvel Lind", "the article gives the surname, but not “Orvel”")]
    assert told("Orvel Lind met reporters.", ground) == expected


def test_a_country_is_a_warning_only_where_the_article_tells_of_another():
    plain = ground_of("The minister met reporters in Kell.")
    assert told("The British minister met reporters.", plain) == [
        named("info", "British", "the article does not name “British”")
    ]
    french = ground_of("The French minister met reporters in Kell.")
    assert told("The British minister met reporters.", french)[0] == named(
        "warn", "British", "the article does not name “British”"
    )


WARNED = "“We had warned them not to sail,” he told Radio Telm."
KNEW = "“The storm was coming and everybody knew it.”"
NOT_ONE = "“Not one of these men had to die,” its leader, Tor Lind, told parliament."


def quoted(severity, words, but, where):
    return ("quotation.verbatim", severity, f"The statement quotes “{words}”; {but}.", [where] if where else [])


@pytest.mark.parametrize(
    ("statement", "findings"),
    [
        ("“We had warned them not to sail,” Karst said.", []),
        ('"We had warned them not to sail", Karst said.', []),
        ("‘we had warned them not to sail’, Karst said.", []),
        ("“We had … not to sail,” Karst said.", []),
        ("Karst said “[they] had warned them [...] to sail”.", []),
        ("One is in a “serious” condition.", []),
        (
            "Karst said, “We warned them not to sail.”",
            [quoted("info", "We warned them not to sail", "these are not quite the article's words", WARNED)],
        ),
        (
            "Lind said, “Not one of the men had to die.”",
            [quoted("info", "Not one of the men had to die", "these are not quite the article's words", NOT_ONE)],
        ),
        (
            "Karst said, “We had warned them to sail.”",
            [quoted("reject", "We had warned them to sail", "the article says it with a “not”", WARNED)],
        ),
        (
            "Karst said, “We had begged them not to sail.”",
            [quoted("reject", "We had begged them not to sail", "the article does not have “begged” there", WARNED)],
        ),
        (
            "Karst said, “We had warned Ruiz.”",  # too far apart
            [quoted("reject", "We had warned Ruiz", "the article does not have “ruiz” there", WARNED)],
        ),
        (
            "Karst told of a “dreadful” storm.",
            [quoted("reject", "dreadful", "the article does not have “dreadful” there", None)],
        ),
    ],
)
def test_quotations(statement, findings):
    found = told(statement)
    assert [f for f in found if f[0] == "quotation.verbatim"] == findings
    assert all(f[0] in ("quotation.verbatim", "negation.kept") for f in found)


def test_findings_come_in_the_order_of_the_checks():
    statement = "He have said in Velda on last week that nobody was rescued by 77 men in May, in a “silver” boat."
    assert list(dict.fromkeys(f.check for f in check_statement(statement, TELM))) == [
        "quotation.verbatim",
        "number.supported",
        "name.supported",
        "negation.kept",
        "pronoun.kept",
        "text.standalone",
        "text.well_formed",
    ]


def test_a_statement_of_something_else_is_a_warning():
    held = "No sentence of the article tells of this: of the statement's words they hold {}."
    none = Finding(check="text.related", severity="warn", message=held.format("none"))
    assert check_statement("Milk turns sour slowly.", TELM) == (none,)
    some = Finding(check="text.related", severity="warn", message=held.format("“storm”"))
    assert check_statement("Milk turns sour slowly under cover, in storm or shine.", TELM) == (some,)
    assert check_statement("Milk turns sour in a storm.", TELM) == ()  # a quarter is related


@pytest.mark.parametrize("statement", ["", " ", "…", "It was so.", "1998", "“”", "\n\n"])
def test_a_statement_that_tells_nothing_has_nothing_against_it(statement):
    assert check_statement(statement, TELM) == ()


def test_an_article_without_words_gives_nothing():
    empty = ground_of("…")
    assert [f.check for f in check_statement("Three men drowned off Telm.", empty)] == [
        "name.supported",
        "text.related",
    ]


def test_evidence_is_the_three_segments_that_share_most_telling_words():
    basis = Basis(TELM.readings)

    def best(statement):
        near = find_evidence(Reading.of(statement), basis)
        return [TELM.slice(TELM.segments[n].start, TELM.segments[n].end) for n in near]

    assert best("The wind reached 112 kilometres per hour.")[0] == WIND
    assert best("The second accident off Telm.")[0] == SECOND
    assert len(best("Men at Telm told of the storm and the boat.")) == 3
    assert best("Milk turns sour.") == []
    assert best("") == []


# Faithful statements. What a fact-checker lets pass has no warning: the kinds stand beside them.
FAITHFUL_OF_TELM = [
    "Three fishermen drowned off Telm.",  # shortened
    "3 fishermen drowned when their boat sank.",  # digits for words
    "Three fishermen were drowned on Tuesday.",  # passive
    "Three men drowned.",  # wider noun
    "Three fishermen lost their lives off the coast of Ostria.",  # phrase for a verb
    "Four men were saved by helicopter.",  # synonym
    "A helicopter rescued four men.",  # active for passive
    "The trawler Maren carried seven men.",  # verb for "with ... on board"
    "There were 7 men aboard the Maren.",  # there were
    "Karst said the crew had been warned not to sail.",  # indirect speech
    "The men had been told not to sail, the harbour master said.",  # a role for a name
    '"We had warned them not to sail," Karst said.',  # straight quotes
    "‘We had warned them not to sail’, said Mr Karst.",  # single quotes and a title
    "Ana Ruiz said one man was in a serious condition.",  # title dropped
    "Doctor Ruiz said one was in serious condition.",  # title spelled out
    "One survivor is seriously hurt, according to a doctor.",  # adverb, noun for a name
    "The boat had no defects, inspectors found.",  # inversion of negated object
    "No defects were found by the inspectors.",  # passive negation
    "The government will pay 1.2m crowns.",  # abbreviated scale
    "The government will give the families roughly 1,200,000 crowns.",  # written out
    "Ms Brandt said about 1.2 million crowns would be paid to the families.",  # title, passive
    "Lind said that none of the men had to die.",  # “not one” as “none”
    "Not one of the men had to die, opposition leader Tor Lind told parliament.",  # quotation as indirect speech
    "The harbour lights were not switched off, Karst said.",  # a denial as a negation
    "Karst denied the lights had been off.",  # shortened denial
    "Karst did not explain why no one answered the radio calls.",  # “failed to” as “did not”
    "Nobody answered the radio calls, which Karst could not explain.",  # reordered
    "Winds of 112 km/h were measured.",  # unit abbreviated
    "The wind reached 112kph.",  # unit abbreviated and joined
    "14 people died in a storm in 1998.",  # “killed” as “died”
    "In 1998, a storm killed 14.",  # active, noun dropped
    "It was Ostria's worst storm since 1998.",  # possessive for “in”
    "half the town was without power",  # lower case
    "Half of the town had no electricity on Wednesday.",  # “without” as “no”
    "three drown as trawler sinks off telm",  # lower case headline
    "Trawler sinks; three dead",  # headline style
    "THREE DROWN AS BOAT SINKS",  # capitals
    "The Maren, a 31-year-old trawler, sank off Telm and three of its crew drowned.",  # merged sentences
    "Prime Minister Brandt announced that the government would compensate the families.",  # verb for a phrase
    "The Green League, Ostria's opposition, said the sum was insufficient.",  # “not enough” as “insufficient”
    "Opposition says compensation is not enough.",  # headline style
    "The Greens said that was not enough.",  # party shortened
    "The search resumes Thursday.",  # present for future
    "The search for the wreck is to be resumed on Thursday.",  # “is to”
    "This is the second accident this year off Telm.",  # reordered
    "Two accidents have happened off Telm this year.",  # ordinal as a count
    "The transport ministry didn't say who had inspected the boat.",  # contraction
    "The boat was last inspected in March 2029, and no defects were found.",  # merged
    "Seven men were aboard: three drowned and four were rescued.",  # merged counts
    "Three of the seven men on board drowned.",  # of them
    "NNA reports that three fishermen drowned.",  # agency
    "The Telm Herald reported that three fishermen drowned off Telm on Tuesday.",  # publisher
    "Telm's coastguard said that on Tuesday, three fishermen drowned.",  # possessive, reordered
    "The storm was the worst in more than three decades.",  # computed
    "Three fishermen drowned. Four men were rescued.",  # two sentences
    "Four of the men survived, and were taken to hospital.",  # implied
    "In Ostria, three fishermen drowned.",  # place first
    "No more than 14 people were killed in 1998.",  # “no more than”
    "Fourteen people were killed in the 1998 storm.",  # a number word at the beginning
    "Fifty percent of the town had no power.",  # “half” as a percentage in words
    defect("50 percent of the town had no electricity.", reason="a share in words and a percentage"),
    "The Ostrian government will pay the families.",  # a demonym for the country
    defect("PM Lena Brandt announced it.", reason="PM is not known as Prime Minister"),
    defect("More than a million crowns will be paid.", reason="a bound that the article's figure keeps"),
    defect("The boat was about 30 years old.", reason="a rounded figure with “about”"),
    defect("The boat sank on 15 April 2031.", reason="a date resolved from the day of publication"),
    defect("The boat sank in 2031.", reason="the year of publication"),
    defect("It is 16 April and the town has no power.", reason="the day of publication"),
]
FAITHFUL_OF_VARN = [
    "Varn shares gained 7% on Monday.",  # synonym, noun as a modifier
    "Shares of Varn rose by seven percent.",  # percent in words
    "Net income rose to 48 million florins.",  # term for a term
    "The firm made a profit of 48m florins in Q3.",  # firm for company, Q3
    "Sales were slightly lower.",  # adjective for a verb
    "Sales declined a little.",  # synonyms
    "Beer volumes declined in the north but not in the south.",  # copied
    "Beer volumes did not decline in the south.",  # what “but not” leaves out
    "Hale said prices would not rise before May.",  # indirect speech
    "Prices will not rise until May at the earliest, Hale said.",  # “not before” as “not until”
    "The company lifted its dividend.",  # synonym
    "The takeover was approved by the regulator.",  # passive
    "A court dismissed the appeal.",  # synonym of a soft negative
    "A court in Kell did not accept their appeal.",  # “rejected” as “did not accept”
    "The appeal by the two rivals was rejected by a court in Kell.",  # passive, who
    "The strike due on Friday was cancelled.",  # called off
    "The deal is lawful, experts say.",  # synonym
    "A fifth of Varn's beer is sold abroad.",  # a percentage as a share
    "The share price has doubled since 2028.",  # copied
    "Record profit lifts Varn shares",  # headline
    "The firm is not insolvent, Hale said.",  # “dismissed the claim that”
    "Varn & Sons, whose shares rose on Monday, employs 3,200 people.",  # merged
    "Its chief executive, Petra Hale, is married.",  # relative clause as a statement
    "The firm has more than 3,000 employees.",  # a bound that the article's figure keeps
    defect("Profit was nearly 50 million florins.", reason="a rounded figure with “nearly”"),
    "The deal is not illegal, experts say.",  # the opposite with a “not”
    defect("The strike will not take place.", reason="“take place” tells nothing by itself"),
    defect("Profit rose by at least 5 percent of 48 million florins.", reason="“by at least”"),
]
FAITHFUL_OF_SUMMIT = [
    "The WTB met in Kell.",  # acronym
    "The World Trade Body met in September.",  # month in full
    "The US objected.",  # country abbreviated
    "America objected.",  # country otherwise
    "The Americans and the French objected.",  # demonyms
    "U.S. officials objected.",  # with points
    "Sen. Bly met Tarn.",  # title abbreviated
    "The University of Arlen's Una Bly met Tarn.",  # institution turned
    "JOAN TARN MEETS UNA BLY",  # capitals
    "joan tarn met una bly",  # small letters
    "22 delegates were late.",  # words as digits
    "12% of voters backed Tarn.",  # “per cent” as a sign
    "Twelve percent backed Tarn.",  # in words
    "The plan would reduce tariffs by a third.",  # synonym
    "Tarn called the talks “frank” and “painful”.",  # pieces of a quotation
    "Tarn called the talks “frank and ... painful”.",  # with an ellipsis
    "Orla cut three hundred jobs in 2029.",  # in words
    "The bridge fell on Wednesday.",  # “yesterday” from the day of publication
    "The club meets every Monday.",  # a weekday in the plural
    "Orla cut 1,200 jobs in 2030.",  # a counted noun that the article leaves out
    "A fire in the hall killed 53 people in 1987.",  # a noun added to a bare figure
    "Tarn met Bly, a senator.",  # a title as an apposition
]


@pytest.mark.parametrize("statement", FAITHFUL_OF_TELM)
def test_a_faithful_statement_about_the_trawler_has_no_warning(statement):
    assert alarms(statement) == []


@pytest.mark.parametrize("statement", FAITHFUL_OF_VARN)
def test_a_faithful_statement_about_the_brewer_has_no_warning(statement):
    assert alarms(statement, VARN) == []


@pytest.mark.parametrize("statement", FAITHFUL_OF_SUMMIT)
def test_a_faithful_statement_about_the_meeting_has_no_warning(statement):
    assert alarms(statement, SUMMIT) == []


@pytest.mark.parametrize(
    ("statement", "ground", "check"),
    [
        defect("It was the third accident.", TELM, "number.supported", reason="a count of three stands for “third”"),
        defect("“These men had to die,” Lind said.", TELM, "quotation.verbatim", reason="“not one of” was cut off"),
        defect("The union rejected a pay deal of 4.5%.", VARN, "word.kept", reason="both words stand in the article"),
        ("Two rivals backed the takeover.", VARN, "word.kept"),
        ("A quarter of its beer is sold abroad.", VARN, "number.supported"),
        ("The government will pay 1.2 billion crowns.", TELM, "number.supported"),
        ("Winds cost the town 14 million crowns.", TELM, "number.supported"),
        defect(
            "About 150 percent of its beer is sold abroad.",
            VARN,
            "number.supported",
            reason="digits that stand in the article are let pass, whatever sign belongs to them",
        ),
        ("Shares in Varn fell 7% on Monday.", VARN, "word.kept"),
        ("Net profit dropped to 48 million florins.", VARN, "word.kept"),
        ("The regulator blocked the takeover of Lomm Breweries in June.", VARN, "word.kept"),
        ("Varn's oldest plant is unprofitable.", VARN, "word.kept"),
        ("Hale succeeded her mother in 2027.", VARN, "word.kept"),
        ("The company reported a record loss for the third quarter.", VARN, "word.kept"),
        ("The boat did not sink.", TELM, "negation.kept"),
        ("The boat had never been inspected.", TELM, "negation.kept"),
        ("Nobody was rescued.", TELM, "negation.kept"),
        ("The government will not pay.", TELM, "negation.kept"),
        ("I think the boat sank off Telm.", TELM, "pronoun.kept"),
        ("He told Radio Telm of the storm.", TELM, "text.standalone"),
    ],
)
def test_a_wrong_statement_is_found(statement, ground, check):
    assert check in {f.check for f in check_statement(statement, ground)}


FAITHFUL_OF_BASE = [
    "Between 17 and 40 rockets were fired at the air base on Thursday.",  # passive
    "The Front for Belmet fired 17 to 40 rockets at the air base near Karolo.",  # a range otherwise
    "The Front says it fired at least 17 rockets at the base.",  # a name shortened, the lower bound
    "Front for Belmet fires up to 40 rockets at air base",  # headline, the upper bound
    "air base near karolo hit by rockets, two soldiers wounded",  # small letters
    "Kanal 5 cited a statement by the Front for Belmet.",  # a participle as a verb
    "The group’s statement was reported by Kanal 5.",  # curly apostrophe, passive
    "Ruiz said that two soldiers had been slightly injured.",  # synonyms
    "According to Ana Ruiz, the mayor, two soldiers were hurt.",  # a title as an apposition
    '"Not one rocket hit the runway," the mayor told reporters.',  # straight quotes, a role for a name
    "Not a single rocket hit the runway, the mayor said.",  # “not one” as “not a single”
    "The runway was not hit by any rocket, Ruiz told reporters.",  # passive negation
    "An army spokesman said the radar station was not hit.",  # a denial as a negation
    "The runway might stay shut until Sunday, the army spokesman said.",  # synonym
    "The base, with 1,200 employees, opened in 1998.",  # a verb as a noun
    "The base opened in 1998 and employs 1200 people.",  # no comma in a figure
    "Thirty-six instructors from Lorvia work at the base.",  # in words, a demonym as a country
    "Mara Stenn, the prime minister, is to visit the base in March.",  # “is to”
    "The Ministry of Defence did not say how many rockets were intercepted.",  # an institution turned
    "The Defense Ministry would not say how many rockets were intercepted.",  # American spelling
    "The defence ministry declined to say how many rockets had been intercepted.",  # soft for soft
    "Dozens of families fled Askel for Kolm.",  # synonym
    "Askel villagers left for Kolm, the capital.",  # a noun for a noun
    "The alarm was raised by Pavel Horn, who drives a truck.",  # a noun as a clause
    "It was Pavel Horn who raised the alarm in Askel.",  # cleft sentence
    "Lorvia won't withdraw the instructors.",  # contraction
    "Lorvia refuses to withdraw the instructors.",  # “would not” as a soft negative
    "The council approved 3.5 million dollars in aid by 21 votes to 12.",  # a currency sign in words
    "Aid of $3.5 million for the families was approved by the council, 21-12.",  # a score with a dash
    "Two soldiers were wounded, a fuel depot burned down and dozens of families left Askel.",  # merged
    "Rockets were fired near Karolo on Thursday, wounding 2 soldiers; the radar station was not hit, Lind says.",
    defect("The radar station was not hit, said Col. Lind.", reason="“Col.” is not known as Colonel"),
    defect("Rockets were fired at the base on 8 May.", reason="a date resolved from the day of publication"),
]
FAITHFUL_OF_BANK = [
    "The National Bank of Lorvia lowered its key interest rate to 3.75%.",  # synonym
    "The key rate was cut by 0.25 percentage points to 3.75 per cent.",  # a fraction as a decimal
    "On Wednesday the bank cut its key interest rate by a quarter point.",  # reordered, shortened
    "lorvia cuts key rate to 3.75%",  # small letters
    "NATIONAL BANK OF LORVIA CUTS RATE",  # capitals
    "Kranich said that the bank is not on a preset path.",  # “we” as “the bank”
    "If energy prices rise again, the bank will stop, its governor said.",  # direct speech told
    "A further cut in June was not ruled out by Kranich.",  # passive negation
    "Inflation slowed from 3.4% in July to 2.9% in August.",  # reordered
    "Inflation fell to 2.9 percent in August.",  # “slow” as “fall”
    "In July inflation stood at 3.4 per cent.",  # implied
    "The jobless rate rose to 6.1%.",  # a term for a term
    "The lorin lost 1% against the dollar.",  # synonym
    "The lorin fell by one percent against the US dollar.",  # an adjective added
    "Shares in the 5 largest banks fell while exporters rose.",  # both synonyms
    "Finance minister Renske welcomes decision",  # headline
    "Otto Renske, the finance minister, welcomed the decision.",  # a title as an apposition
    "The decision was rejected by the opposition Reform Party.",  # passive
    "The Reform Party accuses Otto Renske of leaning on the bank.",  # the given name from elsewhere
    "Mr Renske denied that he had leaned on the bank.",  # a denial, past perfect
    "Hundreds of firms from the EU and the UK are there.",  # acronyms
    "British and European firms number in the hundreds.",  # demonyms
    "About 70 percent of mortgages are fixed for five years or longer.",  # synonym
    "A household with a 220,000-lorin loan would save 30 lorins monthly.",  # compound, “a month” as “monthly”
    "The bank cut its rate and the lorin fell.",  # merged
    defect("The bank cut its key rate by 25 basis points.", reason="basis points and a part of a percentage point"),
    "Some 70% of mortgages are fixed for at least 5 years.",  # “or more” as “at least”
    "Governor Edda Kranich did not exclude another cut in June.",  # “rule out” as “exclude”
]


@pytest.mark.parametrize("statement", FAITHFUL_OF_BASE)
def test_a_faithful_statement_about_the_air_base_has_no_warning(statement):
    assert alarms(statement, BASE) == []


@pytest.mark.parametrize("statement", FAITHFUL_OF_BANK)
def test_a_faithful_statement_about_the_bank_has_no_warning(statement):
    assert alarms(statement, BANK) == []


@pytest.mark.parametrize(
    ("article", "statement"),
    [
        defect("In Tor Captain Cy Roe met a nurse.", "A nurse met Capt. Roe.", reason="“Capt.” is taken for a name"),
        defect("In Tor Col. Orvel Lind met a nurse.", "A nurse met Colonel Lind.", reason="“Col.” is not Colonel"),
        defect("The firm met in St Petersburg.", "It met in Saint Petersburg.", reason="“St” is not “Saint”"),
        defect(
            "The car-maker Orla cut 300 jobs.", "Carmaker Orla cut 300 jobs.", reason="a trade that begins is a name"
        ),
        ("Mr Lind was hurt, his wife said.", "Lind's wife said she saw it."),
        defect(
            "Ana Ruiz said the law was bad.",
            "Ana Ruiz said her party found the law bad.",
            reason="an article without any pronoun says of nobody what she is",
        ),
        defect("It fell at 7.30pm in Tor.", "It fell in Tor at half past seven.", reason="a clock time in words"),
        ("It fell at 7.30pm in Tor.", "It fell in Tor at 7:30 p.m."),
        ("The girl, 12, fell in Tor.", "A twelve-year-old girl fell in Tor."),
        ("It cost £3m in 2019/20.", "It cost three million pounds in 2019-20."),
        ("In the 1990s it fell.", "It fell in the nineties."),
        ("The U.K. and the U.N. met in Tor.", "Britain and the United Nations met in Tor."),
    ],
)
def test_another_form_of_a_name_a_time_or_a_figure_is_let_pass(article, statement):
    assert alarms(statement, ground_of(article)) == []


def test_the_month_of_publication_is_given_where_the_day_is_not():
    assert alarms("It fell in Tor in May.", ground_of("It fell in Tor.", published_at="2031-05-09")) == []


@pytest.mark.xfail(strict=True, reason="the month is taken from a day of publication only")
def test_the_month_of_publication_is_enough():
    assert alarms("It fell in Tor in May.", ground_of("It fell in Tor.", published_at="2031-05")) == []


@pytest.mark.parametrize(
    ("article", "statement", "check"),
    [
        ("40% of the mortgages are fixed.", "Three quarters of the mortgages are fixed.", "number.supported"),
        (
            "Lorvia said it would not withdraw them.",
            "Lorvia said it would “withdraw them”.",
            "quotation.verbatim",
        ),
        defect(
            "Lorvia said it would not withdraw these men.",
            "“It would withdraw the men,” Lorvia said.",
            "quotation.verbatim",
            reason="“withdraw” counts as a negation of its own",
        ),
        ("The board will not cut the rate in June.", "The board will cut the rate in June.", "negation.kept"),
        (
            "They will not withdraw. The council approved aid for farmers.",
            "The council did not approve aid for farmers.",
            "negation.kept",
        ),
        (
            "They will not withdraw. The council approved aid for farmers.",
            "The council rejected aid for farmers.",
            "word.kept",
        ),
        defect(
            "The bridge is closed until Sunday. The shop opened in May.",
            "The bridge is open until Sunday.",
            "word.kept",
            reason="the surroundings of a word reach into the next sentence",
        ),
        defect(
            "Two people died in May. Four people were hurt in the north.",
            "Two people were hurt in the north.",
            "number.supported",
            reason="what is counted is compared only where no place of the article has that count",
        ),
        ("The bridge is closed until Sunday.", "The bridge is open until Sunday.", "word.kept"),
        ("The council approved aid for farmers.", "The council did not approve aid for farmers.", "negation.kept"),
        ("The council approved aid for farmers.", "The council rejected aid for farmers.", "word.kept"),
        ("The bridge is 40 metres long.", "A quarter of the bridge is 0.3 metres long.", "number.supported"),
        ("Lorvia said it would not send these men.", "“It would send the men,” Lorvia said.", "quotation.verbatim"),
    ],
)
def test_a_wrong_statement_about_a_short_article_is_found(article, statement, check):
    assert check in {told_by for told_by, _ in alarms(statement, ground_of(article))}


HE = "The statement speaks of “he” or “his”; the article speaks of “she” or of nobody."


@pytest.mark.parametrize(
    ("article", "statement", "checks"),
    [
        ("Ana, Bo and Cy were hurt in Tor.", "Three people were hurt in Tor.", []),
        ("Ana, Bo, Cy and Di were hurt in Tor.", "Four people were hurt in Tor.", []),  # the most a writer counts
        ("Ana, Bo, Cy, Di and Ed were hurt in Tor.", "Five people were hurt in Tor.", ["number.supported"]),
        ("Ana, Bo and Cy were hurt in Tor.", "3 people were hurt in Tor.", ["number.supported"]),
        ("Ana was hurt in a room in Tor.", "Ana was hurt in room 714 in Tor.", []),  # a label
        ("40% of the mortgages are fixed.", "2/5 of the mortgages are fixed.", []),
        ("40% of the mortgages are fixed.", "1/4 of the mortgages are fixed.", ["number.supported"]),
        ("It fell in Tor in Sept and on Tue.", "It fell in September.", []),
        ("It fell in Tor in Sept and on Tue.", "It fell on Tuesday.", []),
        ("It fell in Tor in Sept and on Tue.", "It fell in October.", ["number.supported"]),
        ("It fell in Tor.", "It fell on a march in Tor.", []),
        ("It fell in Tor.", "It fell in Tor in march.", []),  # in small letters a verb or a noun
        ("It fell in Tor.", "It fell in Tor in March.", ["number.supported"]),
        ("It fell in Tor.", "It fell in Tor in july.", ["number.supported"]),
        ("Milk turns sour.", "Milk of cows costs farmers money.", ["text.related"]),  # a fifth of its words
        ("Milk turns sour.", "Milk of cows costs money.", []),
    ],
)
def test_where_the_limits_of_a_check_lie(article, statement, checks):
    assert [f.check for f in check_statement(statement, ground_of(article))] == checks


@pytest.mark.parametrize(
    ("words", "severity"),
    [("We warned the boat", "info"), ("We warned the coast", "reject")],
)
def test_the_words_of_a_quotation_may_stand_a_little_farther_apart_in_the_article(words, severity):
    ground = ground_of("We warned the old crew that the boat would sink in the storm off Telm and near the coast.")
    assert [(f.check, f.severity) for f in check_statement(f"“{words},” they said in Telm.", ground)] == [
        ("quotation.verbatim", severity)
    ]


@pytest.mark.parametrize(
    ("beside", "findings"),
    [
        ("She wept over it.", [("pronoun.kept", "warn", HE, [])]),
        ("He wept over it.", []),
        ("Rain fell on it.", []),
    ],
)
def test_persons_are_looked_for_beside_the_evidence_too(beside, findings):
    ground = ground_of(f"Lind said he was hurt. Rain fell on Tor. The harbour burned. {beside} Snow came. She slept.")
    assert told("The harbour burned before him.", ground) == findings


FIXTURES = sorted((Path(__file__).resolve().parents[2] / "fixtures" / "articles").glob("*.*"))
BY_ITSELF = {"text.standalone", "pronoun.kept"}
"""Checks that a sentence torn out of its article may fail: “He ...”, and “I” where its quotation began before."""


def grounds_of_fixtures():
    for outcome in read_articles(FIXTURES):
        assert isinstance(outcome, Article)
        yield outcome.title, Ground(outcome, segment_article(outcome))


def sentences_of_fixtures():
    for title, ground in grounds_of_fixtures():
        for segment in ground.segments:
            if segment.role in ("body", "quote_block", "headline"):
                yield title, ground.slice(segment.start, segment.end)


@pytest.fixture(scope="module")
def grounds():
    return dict(grounds_of_fixtures())


@pytest.mark.parametrize(("title", "sentence"), list(sentences_of_fixtures()))
def test_a_sentence_of_an_article_is_nothing_against_that_article(title, sentence, grounds):
    found = [f for f in check_statement(sentence, grounds[title]) if f.check not in BY_ITSELF]
    assert [(f.check, f.message) for f in found] == []


@pytest.mark.parametrize("ground", [TELM, VARN, SUMMIT, BASE, BANK])
def test_a_sentence_torn_out_of_its_article_says_only_who_is_not_named(ground):
    for segment in ground.segments:
        findings = check_statement(ground.slice(segment.start, segment.end), ground)
        assert {f.check for f in findings} <= BY_ITSELF


SUBJECTS = ("The union", "The army", "Ana Ruiz", "Two officers", "The ministry of trade", "At least 40 men")
VERBS = ("rejected", "said it had not seen", "denied", "had paid for", "left", "rose with", "met")
OBJECTS = ("the plan of Kell", "a second boat", "the “old and grey” bridge", "half of the town", "some peace")
TIMES = ("on Monday", "in May 2029", "last week", "without a word", "for three days", "in the north")
PARTS = st.tuples(*(st.sampled_from(words) for words in (SUBJECTS, VERBS, OBJECTS, TIMES)))


@settings(max_examples=60)
@given(st.lists(PARTS, min_size=1, max_size=5, unique_by=(lambda p: p[0], lambda p: p[1], lambda p: p[2])), st.data())
def test_a_sentence_of_a_made_up_article_is_nothing_against_that_article(sentences, data):
    told_of = [f"{' '.join(parts)}." for parts in sentences]
    ground = ground_of(" ".join(told_of))
    sentence = data.draw(st.sampled_from(told_of))
    assert alarms(sentence, ground) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Two officers paid 1.2 million crowns for the plan.",
        "Those who ran three times a week had a 24 percent lower risk.",
        "The officers paid 1.2 million crowns. Later on, after many hours, 3 million crowns were paid to others.",
    ],
)
def test_the_figure_before_a_sum_or_a_share_is_another_one(sentence):
    assert alarms(sentence, ground_of(sentence)) == []


@pytest.mark.parametrize(
    "word", ["Twelve", "Fourteen", "Fifteen", "Sixteen", "Nineteen", "Fifty", "Eighty", "Forty-one"]
)
def test_a_number_word_that_begins_a_statement_is_no_name(word):
    assert "name.supported" not in {f.check for f in check_statement(f"{word} people were hurt in Telm.", TELM)}


PIECES = (
    "He She They I you not no never None of the a on May Monday 17 40 one two dozens % $ “ ” ‘ ’ \" ' ( ) . , ; ? \n "
    "\u200b \ud800 \u0301 \u202e killed hurt rose fell Mr Ana Ruiz US only more than if half third 1st"
)
TEXTS = st.text(st.characters(exclude_categories=()), max_size=50) | st.lists(
    st.sampled_from(PIECES.split(" ")) | st.text(st.characters(exclude_categories=()), max_size=3), max_size=20
).map(" ".join)


@settings(max_examples=150)
@given(TEXTS.filter(lambda text: text != ""), TEXTS)
def test_any_statement_is_checked_against_any_article_and_shows_its_words(text, statement):
    ground = ground_of(text)
    for one in check_statement(statement, ground):
        assert all(span == Span(start=span.start, end=span.end, text=text[span.start : span.end]) for span in one.spans)


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_findings_do_not_depend_on_what_was_checked_before(one, other):
    first = check_statement(one, TELM)
    check_statement(other, TELM)
    assert check_statement(one, TELM) == first
    assert (
        check_statement(
            one,
            ground_of(
                TELM.article.text, published_at="2031-04-16", title=TELM.article.title, publisher=TELM.article.publisher
            ),
        )
        == first
    )


class TooSlow(Exception):
    """The processor time is used up."""


def is_checked_within(seconds, statement, ground):
    """Check, and give up after so many seconds of processor time."""

    def stop(*_):
        raise TooSlow

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        check_statement(statement, ground)
    except TooSlow:
        return False
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return True


@pytest.mark.parametrize("piece", ["not ", "(", '"', "“"])
def test_a_megabyte_of_statement_is_checked_in_seconds(piece):
    assert is_checked_within(10, piece * (1_000_000 // len(piece)), TELM)


@pytest.mark.parametrize(
    "piece",
    ["'", "a", " ", "1", "He ", "x.", "\u0301", "\u200b", "no not ", "killed ", "the the ", "“a” ", "Telm said "],
)
def test_other_long_statements_are_checked_in_seconds(piece):
    assert is_checked_within(5, piece * (100_000 // len(piece)), TELM)


@pytest.mark.parametrize("piece", ["1 ", "27 people "])
def test_many_figures_are_checked_in_seconds(piece):
    assert is_checked_within(5, piece * 20_000, TELM)


def test_many_figures_in_the_article_are_checked_in_seconds():
    assert is_checked_within(5, "6 people " * 1000, ground_of("5 people " * 2000))


def test_many_words_that_end_alike_are_checked_in_seconds():
    words = [f"{one}{other}{third}ation" for one in "bcdfgk" for other in "aeiou" for third in "lmnprstvwx" * 2]
    many = [a + b for a in words[:150] for b in words[:40]]
    assert is_checked_within(5, " ".join(word[1:] for word in many), ground_of(" ".join(many)))
