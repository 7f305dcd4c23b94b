"""Forms that cannot be meant are shown as they stand; forms that careful writers use are not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.checks.wellformed import check_form
from summarise.data import Finding
from summarise.text.reading import Reading


def told(text):
    return [finding.message for finding in check_form(Reading.of(text))]


def wrong(words):
    return f"“{words}” cannot be meant: a word is missing or is not the right one."


def twice(name):
    return f"“{name}” stands twice in one clause: one of the two is somebody or something else."


def test_a_form_that_cannot_be_meant_is_a_warning_without_a_place_in_the_article():
    assert tuple(check_form(Reading.of("It fell on last week."))) == (
        Finding(check="text.well_formed", severity="warn", message=wrong("on last week")),
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It fell on this year.", "on this year"),
        ("It fell at next month.", "at next month"),
        ("It fell on March.", "on March"),
        ("It fell at Monday.", "at Monday"),
        ("It fell in Tuesday.", "in Tuesday"),
        ("It fell on 2019.", "on 2019"),
        ("It fell within 1998.", "within 1998"),
        ("It fell in yesterday.", "in yesterday"),
        ("It fell at today.", "at today"),
        ("It fell in this week.", "in this week"),
        ("It took three minutes's work.", "minutes's"),
        ("It took three weeks’s work.", "weeks’s"),
        ("It attacked March.", "attacked March"),
        ("It fell at 5:30 of Tor.", "5:30 of"),
        ("It fell of in the dark.", "of in"),
        ("It fell for on the roof.", "for on"),
        ("It rose of in two years.", "of in"),
        ("It fell on the the roof.", "the the"),
        ("The the roof fell.", "The the"),
        ("He saw a a roof.", "a a"),
        ("It went to to Tor.", "to to"),
        ("He saw a old roof.", "a old"),
        ("He saw an dog.", "an dog"),
        ("He fell, About ten saw it.", "fell, About"),
        ("Police say At least ten fell.", "say At least"),
        ("There are More than ten.", "are More than"),
        ("It lost its the roof.", "its the"),
        ("He lost his and their was roof.", "their was"),
        ("They met my in Tor.", "my in"),
        ("He had out the roof.", "had out"),
        ("It fell of out Tor.", "of out"),
        ("He plans to out the roof.", "to out the roof"),
        ("He saw the he.", "the he"),
        ("He saw a them.", "a them"),
        ("He saw a woman walk with its dog.", "a woman walk with its"),
        ("He saw a single people.", "a single people"),
        ("There was one companies.", "one companies"),
    ],
)
def test_forms_that_cannot_be_meant(text, words):
    assert told(text) == [wrong(words)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It fell in May.",
        "It fell on May 5.",
        "It fell this week.",
        "It is on this week's list.",
        "It is on last year’s list.",
        "It fell on Monday.",
        "It lost in Tuesday's vote.",
        "It lost in Monday night's vote.",
        "He works at Friday Harbor.",
        "It fell in 2019.",
        "It is on today's list.",
        "It fell at yesterday’s vote.",
        "It fell in May this year.",
        "It took three weeks’ work.",
        "He said that that was wrong.",
        "He had had enough.",
        "A European saw a unit of a one-off US plane.",
        "An hour ago an heir of an honest MP met an FBI agent and an NBC man at an 8-year-old ewe.",
        "He saw an X-ray, an L-shaped roof, an SUV, a U-turn and an F-16.",
        "A unanimous vote of a union, a university, a used car, a useful Ukrainian and a uniform.",
        "An uncle met an unknown, a usual user of a utility.",
        "Ten fell, Some Mothers reported.",
        "It fell at 5:30.",
        "It lost its roof, and their roof was lost.",
        "It fell out of Tor.",
        "A he-man and a she-wolf joined the Me Too movement.",
        "The dog and its owner met a man, and its tail shook.",
        "One of the companies fell.",
        "He lost one man and one player.",
        "In and out he went.",
        "“It fell on last week,” he said, and ‘the the’.",
    ],
)
def test_forms_that_careful_writers_use(text):
    assert told(text) == []


def seeming(text, reason):
    return pytest.param(text, marks=pytest.mark.xfail(strict=True, reason=reason))


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose by at least 4 percent.",
        "They were held for at least two days.",
        "A crowd of at least 200 met.",
        "The toll was put at between 5 and 7.",
        "Shares fell by between 2% and 4.5%.",
        "A rise of between two and three percent is likely.",
        "It sold for in excess of £5m.",
        "The trial went on in June.",
        "The law comes in on Monday.",
        "They work in in-house teams.",
        "It reported May figures.",
        "Seasonally adjusted March data fell.",
        "He spoke to the Over 50s club.",
        seeming("They moved in in July.", "“move in” and the like end with a preposition"),
        seeming("The inquiry covers the effects on 2000 farms.", "a count that looks like a year"),
        seeming("Most of out-of-town trade fell.", "a preposition that begins a compound"),
    ],
)
def test_forms_that_only_look_wrong(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"), [("It lost the the roof.", "the the"), ("It fell on on the roof.", "on on")]
)
def test_what_is_wrong_in_one_way_is_told_once(text, words):
    assert told(text) == [wrong(words)]


def test_each_wrong_form_is_told_in_the_order_of_the_patterns():
    assert told("He saw an dog on last week.") == [wrong("on last week"), wrong("an dog")]


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("Lind met Lind.", [twice("Lind")]),
        ("Velda attacked Velda’s army.", [twice("Velda")]),
        ("Ana Ruiz saw Ana Ruiz.", [twice("Ana Ruiz")]),
        ("Lind met Ruiz.", []),
        ("Lind met Ruiz and Lind.", []),
        ("Lind said Lind would go.", []),
        ("Lind left. Lind came back.", []),
        ("Lind left, and Lind came back.", []),
        ("Lind left when Lind was hurt.", []),
        ("British firms met British workers.", []),
    ],
)
def test_a_name_does_not_stand_twice_in_one_clause(text, messages):
    assert told(text) == messages


def test_a_name_far_from_itself_may_stand_again():
    assert told(f"Lind met{' old' * 24} Lind.") == []


@pytest.mark.parametrize(
    "piece", ["on ", "a ", "an ", "the the ", "a woman with ", "is, ", "to out ", "Lind ", "x", " "]
)
def test_half_a_megabyte_is_checked_in_time_linear_in_it(piece):
    reading = Reading.of(piece * (500_000 // len(piece)))
    begun = time.process_time()
    list(check_form(reading))
    assert time.process_time() - begun < 5


@given(st.text(max_size=60))
def test_any_text_is_checked(text):
    assert all((f.check, f.severity, f.spans) == ("text.well_formed", "warn", ()) for f in check_form(Reading.of(text)))
