"""Conflicts, updates, repetitions and parts between the claims of one article, and what code makes of proposals."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise import summarise
from summarise.data import Article, Claim, DraftRelation, Evidence, Source, Time
from summarise.ground import Ground
from summarise.relations import relate
from summarise.text.dates import find_times

PUBLISHED = date(2031, 5, 9)
GROUND = Ground(Article(text="", published_at="2031-05-09"), ())


def claim(number: int, source: str | None, text: str, modality: str = "asserted") -> Claim:
    """A claim whose evidence is its text; its id is its position."""
    return Claim(
        id=f"c-{number}",
        text=text,
        kind="event",
        evidence=(Evidence(segment=1, start=0, end=len(text), quote=text, match="verbatim"),),
        sources=() if source is None else (Source(name=source, class_="unnamed"),),
        speech="indirect",
        modality=modality,
        times=find_times(text, PUBLISHED),
        check_worthiness=0.5,
        status="supported",
    )


def read(told) -> list[Claim]:
    return [claim(number, *one) for number, one in enumerate(told)]


def found(told, proposed=()) -> list[tuple[str, int, int]]:
    """Type and positions of the relations between claims given as (source, text) or (source, text, modality)."""
    drafts = [DraftRelation(type=kind, first=one, second=other, about="proposed") for kind, one, other in proposed]
    relations = relate(read(told), drafts, [f"c-{n}" for n in range(len(told))], GROUND)
    return [(r.type, *(int(name.removeprefix("c-")) for name in r.claims)) for r in relations]


CONFLICT = [("conflicts_with", 0, 1)]
FIGURES = [
    ("31 people were killed in the blast.", "44 people were killed in the blast.", CONFLICT),
    ("31 people were killed in the blast.", "The blast killed 44 people.", CONFLICT),
    ("31 people were killed in the blast.", "31 people were killed in the blast at the mill.", []),
    ("At least ten missiles hit the base.", "From 17 to 40 missiles hit the base.", CONFLICT),
    ("At least ten missiles hit the base.", "12 missiles hit the base.", []),
    ("At least ten missiles hit the base.", "Seven missiles hit the base.", CONFLICT),
    ("About 40 homes burned down on the ridge.", "42 homes burned down on the ridge.", []),
    ("About 40 homes burned down on the ridge.", "70 homes burned down on the ridge.", CONFLICT),
    ("Up to 5 drones crossed the border.", "7 drones crossed the border.", CONFLICT),
    ("Up to 5 drones crossed the border.", "3 drones crossed the border.", []),
    ("More than 200 people were wounded.", "200 people were wounded.", CONFLICT),
    ("At least 200 people were wounded.", "200 people were wounded.", []),
    ("Fewer than 20 people were wounded.", "20 people were wounded.", CONFLICT),
    ("Between 5 and 7 boats sank off Yst.", "Between 7 and 9 boats sank off Yst.", []),
    ("Between 5 and 7 boats sank off Yst.", "Between 8 and 9 boats sank off Yst.", CONFLICT),
    ("Several soldiers were wounded.", "Two soldiers were wounded.", CONFLICT),
    ("Dozens of people were killed.", "Four people were killed.", CONFLICT),
    ("Several soldiers were wounded in the attack.", "No one was wounded in the attack.", CONFLICT),
    ("Two people were injured in the fire.", "No one was injured.", CONFLICT),
    ("Two people were injured in the fire.", "There were no injuries.", CONFLICT),
    ("Two people were injured in the fire.", "There were no deaths.", []),
    ("The number of injured was 88.", "Well over a hundred people were wounded.", CONFLICT),
    ("The death toll was 19.", "27 people died in the collapse.", CONFLICT),
    ("The ferry that sank had been carrying 212 passengers.", "The boat left with 148 passengers on board.", CONFLICT),
    ("The number of licences, 340, would stay unchanged.", "The number of licences is 310.", CONFLICT),
    ("Repairs to the dam cost 3 million crowns.", "Repairs to the dam cost 9 million crowns.", CONFLICT),
    ("Repairs to the dam cost 3,000,000 crowns.", "Repairs to the dam cost 3,010,000 crowns.", []),
    ("Half of the harvest in Ulmia was lost.", "48 percent of the harvest in Ulmia was lost.", []),
    ("Turnout in the vote stood at 61 percent.", "Turnout in the vote stood at 74 percent.", CONFLICT),
]
OTHER_THINGS = [
    ("Three children were killed in the blast.", "31 people were killed in the blast."),
    ("31 people were killed in the blast.", "57 people were killed or missing after the blast."),
    ("31 people were killed in the blast.", "57 people were injured in the blast."),
    ("44 bodies were found, among them nine children.", "Twelve children were found by the crew."),
    ("The ferry carried 60 more passengers than allowed.", "The ferry carried 212 passengers."),
    ("Another five people were killed.", "31 people were killed."),
    ("The students took a 17-week course at the college.", "The students took 9 weeks at the college."),
    ("Suspects as young as 11 were arrested.", "Suspects as old as 35 were arrested."),
    ("12 people were killed in Karolo on Sunday.", "30 people were killed in Belmet on Sunday."),
    ("31 people were killed in the storm of 2019.", "44 people were killed in the storm of 2023."),
    ("The club sold 600 seats in the new stand.", "The council backed the new stand by 21 votes."),
    ("Rail unions called a one-day strike.", "Up to 70 percent of trains could be cancelled in the strike."),
    ("19 people had died by 11 a.m.", "34 people had died by 6 p.m."),
    ("The earlier figure of 19 dead was given by phone.", "27 people died."),
]


@pytest.mark.parametrize(("one", "other", "expected"), FIGURES)
def test_figures_of_two_sources_conflict_where_no_value_fits_both(one, other, expected):
    assert found([("the ministry", one), ("the hospital", other)]) == expected
    assert found([("the hospital", other), ("the ministry", one)]) == expected


@pytest.mark.parametrize(("one", "other"), OTHER_THINGS)
def test_figures_of_other_things_parts_and_moments_do_not_conflict(one, other):
    assert found([("the ministry", one), ("the hospital", other)]) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("interior ministry", "Ruvenian interior ministry"),
        ("Ana Ruiz", "Ruiz"),
        ("unnamed: two officers", "two officers"),
        (None, None),
    ],
)
def test_one_source_under_two_names_does_not_conflict_with_itself(one, other):
    assert found([(one, "31 people were killed."), (other, "44 people were killed.")]) == []


@pytest.mark.parametrize("modality", ["denied", "questioned", "conditional"])
def test_a_figure_that_a_claim_does_not_stand_by_is_no_rival(modality):
    assert found([("police", "Nine boats sank off Yst."), ("the fleet", "Four boats sank off Yst.", modality)]) == []


def test_what_the_figures_count_is_named():
    told = [("police", "Two Dremian soldiers were wounded."), ("the army", "Five Dremian soldiers were wounded.")]
    assert [r.about for r in relate(read(told), (), (), GROUND)] == ["Dremian soldiers injured"]
    told = [("police", "The death toll was 19."), ("the hospital", "27 people died.")]
    assert [r.about for r in relate(read(told), (), (), GROUND)] == ["people killed"]
    told = [("police", "Four boats sank off Yst."), ("the fleet", "Nine boats sank off Yst.")]
    assert [r.about for r in relate(read(told), (), (), GROUND)] == ["boats"]


_BOUNDS = {
    "": lambda n: (n, n),
    "at least ": lambda n: (n, 1.25 * n),  # not much more: whoever counts 17 does not say "at least ten"
    "up to ": lambda n: (0, n),
    "more than ": lambda n: (n + 1, 1.25 * n),
    "fewer than ": lambda n: (0, n - 1),
}


@given(
    st.tuples(st.sampled_from(sorted(_BOUNDS)), st.integers(2, 999)),
    st.tuples(st.sampled_from(sorted(_BOUNDS)), st.integers(2, 999)),
)
def test_whole_numbers_below_a_thousand_conflict_exactly_where_their_bounds_exclude_each_other(one, other):
    (low, high), (least, most) = (_BOUNDS[words](n) for words, n in (one, other))
    texts = [f"The blast killed {words}{n} people." for words, n in (one, other)]
    # "more than 4" and "fewer than 5" leave no whole number, but code reads figures as decimals: 4.5 would fit.
    if ({one[0], other[0]} == {"more than ", "fewer than "} and low == most + 1) or least == high + 1:
        return
    assert found([("police", texts[0]), ("the fleet", texts[1])]) == ([] if high >= least and most >= low else CONFLICT)


DENIED = [
    (("the army", "The bridge was safe."), ("the mayor", "The bridge was not safe.")),
    (("the army", "Nine ships were hit."), ("the navy", "No ships were hit.")),
    (("the army", "Everyone on board was unharmed."), ("a lawyer", "At least five people were beaten.")),
    (
        ("Open Quay", "The energy ministry sold 40,000 tonnes of reserve diesel to Quent."),
        ("energy ministry", "The energy ministry denied that it had sold 40,000 tonnes of reserve diesel.", "denied"),
    ),
    (
        ("Reform Party", "The Reform Party accused Otto Renske of leaning on the central bank."),
        ("Otto Renske", "Otto Renske denies leaning on the central bank.", "denied"),
    ),
    (
        ("Lena Holt", "Lena Holt was forced to work in the engine room of the ship."),
        ("the church", "The church denied that Lena Holt was ever forced to do chores in the engine room.", "denied"),
    ),
    (
        ("Backbench", "The transport ministry signed a preliminary contract with the Ulver Group in August."),
        ("Carla Venn", "Carla Venn called the Backbench report on a preliminary contract wrong.", "denied"),
    ),
    (
        ("Ilse Dorn", "The harbour office waved the boat through despite a warning from the crew."),
        ("harbour office in Belmarrow", "The harbour office in Belmarrow received no warning."),
    ),
    (
        ("the union", "The mill's fire doors were locked during the night shift."),
        ("the owner", "The fire doors were not locked during the night shift."),
    ),
]
NOT_DENIED = [
    (
        ("a panel", "Steve Hardie appeared before a hearing on his fitness to practise."),
        ("Steve Hardie", "Steve Hardie denies that his fitness was impaired.", "denied"),
    ),
    (
        ("the mayor", "31 people were killed in the blast."),
        ("the army", "The army denied that 40 people were killed in the blast.", "denied"),
    ),
    (
        ("the network", "Mr Kell was interviewed by the network on Thursday night."),
        ("Mr Kell's office", "Mr Kell did not know who owned the network."),
    ),
    (
        ("the company", "The company denied that it sold the diesel to Quent.", "denied"),
        ("the ministry", "The ministry denied that the company sold the diesel to Quent.", "denied"),
    ),
    (
        ("Otto Renske", "Otto Renske leaned on the central bank."),
        ("Renske", "Renske denied that he had leaned on the central bank.", "denied"),
    ),
    (
        ("the buyer", "The buyer will pay 480 million crowns for the stake in the railway."),
        ("the state", "The buyer will pay no more than 500 million crowns for the stake in the railway."),
    ),
]


@pytest.mark.parametrize(("one", "other"), DENIED)
def test_a_denial_conflicts_with_what_another_source_affirms(one, other):
    assert found([one, other]) == CONFLICT
    assert found([other, one]) == CONFLICT


@pytest.mark.parametrize(
    ("one", "reply"),
    [
        (
            ("Fabrice Leuk", "Names had been struck from the rolls in the south."),
            ("the commission", "The commission called the allegations baseless.", "denied"),
        ),
        (("police", "Police reported 22 arrests."), ("a youth leader", "The number was closer to 100.")),
        (("a source", "The number of licences was 340."), ("the delegation", "The delegation put it at 310.")),
    ],
)
def test_words_that_point_back_answer_what_was_claimed_before(one, reply):
    assert found([one, reply]) == CONFLICT
    assert found([reply, one]) == []


@pytest.mark.parametrize(("one", "other"), NOT_DENIED)
def test_a_denial_of_something_else_is_no_conflict(one, other):
    assert found([one, other]) == []


UPDATES = [
    ("The death toll was 19 at 11 a.m.", "The death toll was six at 7:30 a.m."),
    ("The death toll was 27.", "The death toll was 19 at noon."),
    ("86 people were ill on Thursday.", "41 people were ill on Wednesday."),
    ("At least 27 people were killed in the blast.", "The ministry gave an earlier figure of 19 dead in the blast."),
    ("Unemployment stood at 6.1% in spring.", "Unemployment was at first put at 5.8% in spring."),
    ("Lorvia's economy is now expected to grow by 0.8%.", "Lorvia's economy was expected to grow by 1.3%."),
]
NO_UPDATES = [
    ("Prices in Lorvia rose 9 percent in April.", "Prices in Lorvia rose 12 percent in March."),
    ("The police arrested nine men in Karolo.", "The police arrested seven men in Belmet."),
    ("The toll was wrongly given as 68 dead and has been corrected to 86 dead.", "86 people were killed."),
    ("The economy is now expected to grow by 0.8% in 2031.", "The economy is expected to grow by 1.9% in 2032."),
    ("Several people were killed by 6 p.m.", "Two people were killed by noon."),
]


@pytest.mark.parametrize(("newer", "older"), UPDATES)
def test_a_later_figure_of_the_same_source_updates_the_earlier_one(newer, older):
    assert found([("ministry", newer), ("ministry", older)]) == [("updates", 0, 1)]
    assert found([("ministry", older), ("ministry", newer)]) == [("updates", 1, 0)]


@pytest.mark.parametrize(("one", "other"), NO_UPDATES)
def test_figures_of_one_source_that_hold_side_by_side_update_nothing(one, other):
    assert found([("ministry", one), ("ministry", other)]) == []


def test_of_three_tolls_each_updates_the_one_before_it():
    told = [("ministry", f"The death toll was {toll} at {hour}.") for toll, hour in ((6, "8 a.m."), (19, "noon"))]
    told.append(("ministry", "The death toll was 27 at 16:30."))
    assert found(told) == [("updates", 1, 0), ("updates", 2, 1)]


TWICE = "Truck drivers in Velmora are selling drugs from behind the wheel of 60-tonne rigs"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((None, f"{TWICE}."), (None, f"{TWICE} ."), [("same_as", 0, 1)]),
        ((None, f"{TWICE}."), ("a report", f"A report says {TWICE}."), [("same_as", 0, 1)]),
        ((None, f"{TWICE}."), (None, f"{TWICE.replace('60', '40')}."), []),
        ((None, f"{TWICE}."), (None, f"{TWICE.replace('Velmora', 'Karolo')}."), []),
        ((None, f"{TWICE}."), (None, f"{TWICE}.", "hedged"), []),
        ((None, f"{TWICE} in May 2030."), (None, f"{TWICE} in May 2029."), []),
        ((None, "Foul by Danny Kell."), (None, "Foul by Danny Kell."), []),
    ],
)
def test_nearly_the_same_words_with_the_same_figures_and_names_tell_the_same(one, other, expected):
    assert found([one, other]) == expected


def test_a_figure_of_the_injured_is_part_of_the_injured():
    told = [
        ("ministry", "The number of injured was 88."),
        ("ministry", "14 of the injured were in critical condition."),
    ]
    assert found(told) == [("part_of", 1, 0)]
    assert found([told[0], ("ministry", "140 of the injured were in critical condition.")]) == []


KILLED = ("ministry", "31 people were killed in the blast.")
REFUTED = [
    ("conflicts_with", KILLED, ("ministry", "31 people were killed in the blast at the mill.")),
    ("same_as", KILLED, ("hospital", "44 people were killed in the blast.")),
    ("same_as", ("a", "The mill was closed in spring."), ("b", "The mill was never closed in spring.")),
    ("same_as", ("a", "The firm sold the oil to Quent."), ("b", "The army denied the firm sold the oil.", "denied")),
    ("part_of", ("a", "90 boats sank in the storm off Yst."), ("a", "60 boats sank in the storm off Yst.")),
    ("updates", ("a", "The toll was at first 19 dead."), ("a", "The toll was 27 dead.")),
    ("updates", ("a", "The toll was 19 dead at noon."), ("a", "The toll was 27 dead at 6 p.m.")),
]
UNDECIDED = [
    ("conflicts_with", ("a", "At least ten missiles hit the base."), ("b", "From 17 to 40 missiles hit the base.")),
    ("conflicts_with", ("a", "He was at home, asleep."), ("b", "He poured white spirit through the letterbox.")),
    ("conflicts_with", KILLED, ("hospital", "31 people were killed in the blast, one more than yesterday.")),
    ("same_as", ("a", "41 members are missing."), ("b", "Forty-one of our people have not come home.")),
    ("same_as", ("a", "The shop was shut."), ("b", "The shop was not open.")),
    ("updates", ("a", "The stand opens in August."), ("a", "The stand was earlier to open in June.")),
    ("part_of", ("a", "Most of the money came from a fund."), ("a", "The study cost 1.8 million florins.")),
]


@pytest.mark.parametrize(("kind", "one", "other"), REFUTED)
def test_a_proposal_that_code_can_refute_is_dropped(kind, one, other):
    assert (kind, 0, 1) not in found([one, other], [(kind, 0, 1)])


@pytest.mark.parametrize(("kind", "one", "other"), UNDECIDED)
def test_what_code_cannot_decide_stays_as_proposed(kind, one, other):
    assert found([one, other], [(kind, 0, 1)]) == [(kind, 0, 1)]


def test_a_pair_is_related_once_in_the_words_of_the_proposal():
    claims = read([KILLED, ("hospital", "44 people were killed in the blast.")])
    proposed = [
        DraftRelation(type="conflicts_with", first=1, second=0, about="the dead of the mill"),
        DraftRelation(type="updates", first=1, second=0, about="the toll"),
    ]
    relations = relate(claims, proposed, ["c-0", "c-1"], GROUND)
    assert [(r.type, r.claims, r.about) for r in relations] == [
        ("conflicts_with", ("c-0", "c-1"), "the dead of the mill")
    ]


def test_proposals_for_rejected_drafts_and_of_a_claim_with_itself_are_forgotten():
    claims = read([("a", "The road is closed."), ("b", "The road is open.")])
    proposed = [
        DraftRelation(type="conflicts_with", first=0, second=1, about="lost"),
        DraftRelation(type="same_as", first=0, second=2, about="itself"),
    ]
    assert relate(claims, proposed, ["c-0", None, "c-0"], GROUND) == ()


def test_what_contradicts_a_claim_contradicts_its_repetition():
    told = [
        ("the ministry", "Workers on the list have since been found alive."),
        ("the union", "41 members are missing."),
        ("its secretary", "Forty-one of our people have not come home."),
    ]
    assert found(told, [("same_as", 2, 1), ("conflicts_with", 0, 1)]) == [
        ("same_as", 2, 1),
        ("conflicts_with", 0, 1),
        ("conflicts_with", 0, 2),
    ]


def test_a_claim_without_a_date_is_about_the_year_of_publication():
    old = ("the ministry", "31 people were killed in the blast of 2019.")
    new = ("the hospital", "44 people were killed in the blast.")
    undated = Ground(Article(text=""), ())
    assert found([old, new]) == []
    assert [r.type for r in relate(read([old, new]), (), (), undated)] == ["conflicts_with"]


@given(st.lists(st.tuples(st.sampled_from(["a", "b", None]), st.text(max_size=60)), max_size=6))
def test_any_claims_are_related_once_a_pair_and_never_to_themselves(told):
    pairs = [frozenset(pair) for _, *pair in found(told)]
    assert len(pairs) == len(set(pairs))
    assert all(len(pair) == 2 for pair in pairs)


def test_the_work_grows_with_the_claims_and_not_with_their_pairs():
    text = "No one said 12 boats and 9 boats of the 40 boats sank off Yst, the port office of Velmora denied."
    claims = read([(f"source {n % 7}", text) for n in range(2000)])
    long = claim(5000, "a", "no " * 5000 + "12 boats " * 5000 + "x" * 50_000)
    began = time.process_time()
    relate([*claims, long], (), (), GROUND)
    assert time.process_time() - began < 20


def test_times_of_the_evidence_count_where_the_text_leaves_them_out():
    told = [("police", "31 people were killed."), ("the hospital", "44 people were killed.")]
    early, late = read(told)
    dated = [Time(text=day, start=0, end=0, from_=iso, to=iso, precision="day") for day, iso in _DAYS]
    claims = [early.model_copy(update={"times": dated[:1]}), late.model_copy(update={"times": dated[1:]})]
    assert [r.type for r in relate([early, late], (), (), GROUND)] == ["conflicts_with"]
    assert relate(claims, (), (), GROUND) == ()


_DAYS = [("in 2019", "2019-05-01"), ("last year", "2030-05-01")]


def test_two_descriptions_of_the_same_words_stand_against_each_other():
    text = "She lived in a camp, which the party describes as a school, but critics charge is a prison."
    record = summarise(Article(text=text, language="en"), engine="rules")
    texts = {claim.id: claim.text for claim in record.claims}
    assert [(r.type, [texts[one] for one in r.claims]) for r in record.relations] == [
        ("conflicts_with", ["The party describes a camp as a school.", "Critics charge a camp is a prison."])
    ]
