import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.clauses import Clause, split_clauses, states_something
from summarise.text.quotations import pair_quotations


def cut(text):
    """The clauses as words, those they share in brackets before them, one bracket a stretch."""
    clauses = split_clauses(text, 0, len(text), pair_quotations(text, [(0, len(text))]))
    return [
        "".join(f"[{text[a:b]}] " for a, b in clause.shared) + text[clause.start : clause.end] for clause in clauses
    ]


def states(text):
    return states_something(text, 0, len(text), pair_quotations(text, [(0, len(text))]))


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The bridge was closed on Monday and the road was reopened.",
         ["The bridge was closed on Monday", "the road was reopened."]),
        ("Police arrested 12 people, and the mayor resigned.", ["Police arrested 12 people", "the mayor resigned."]),
        ("The council approved the plan, yet the mayor rejected it.",
         ["The council approved the plan", "the mayor rejected it."]),
        ("The port was not hit but the market was destroyed.",
         ["The port was not hit", "the market was destroyed."]),
        ("The port wasn't damaged, and the market wasn't closed.",
         ["The port wasn't damaged", "the market wasn't closed."]),
        ("No one was hurt and no damage was reported in the town.",
         ["No one was hurt", "no damage was reported in the town."]),
        ("The plan was dropped — and the bank was closed.", ["The plan was dropped", "the bank was closed."]),
        ("The army struck the port; the town was spared.", ["The army struck the port", "the town was spared."]),
        ("The plan was dropped; and the bank was closed.", ["The plan was dropped", "the bank was closed."]),
        ("The talks had failed and that the strike would begin on Monday.",
         ["The talks had failed", "the strike would begin on Monday."]),
        ("The firm was fined for the delay and the loss of the ship was paid by the state.",
         ["The firm was fined for the delay", "the loss of the ship was paid by the state."]),
        ("The crew was freed and the ship and its cargo were returned to Ulmia.",
         ["The crew was freed", "the ship and its cargo were returned to Ulmia."]),
        ("Police arrested Lind and Ruiz and Tarn was hurt.", ["Police arrested Lind and Ruiz", "Tarn was hurt."]),
        ("Five people died and nine were hurt in the blast.", ["Five people died", "nine were hurt in the blast."]),
        ("More than 40 people were hurt and at least 12 died on Monday.",
         ["More than 40 people were hurt", "at least 12 died on Monday."]),
        ("Two people were hurt on Thursday and nine died on Monday.",
         ["Two people were hurt on Thursday", "nine died on Monday."]),
        ("Two people were hurt and nine wounded men were freed.",
         ["Two people were hurt", "nine wounded men were freed."]),
        ("The police came and went and the town was calm.", ["The police came and went", "the town was calm."]),
        ("The port was shut, the road was lost and the town was calm.",
         ["The port was shut, the road was lost", "the town was calm."]),
    ],
)  # fmt: skip
def test_two_clauses_with_a_subject_each_are_two(text, clauses):
    assert cut(text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Police arrested 12 people and seized two boats.",
         ["Police arrested 12 people", "[Police] seized two boats."]),
        ("The blast killed 31 people and wounded 12.", ["The blast killed 31 people", "[The blast] wounded 12."]),
        ("The ship had arrived on Sunday and was due to sail on Friday.",
         ["The ship had arrived on Sunday", "[The ship] was due to sail on Friday."]),
        ("It was built in 1980 and has not been repaired since then.",
         ["It was built in 1980", "[It] has not been repaired since then."]),
        ("The dam broke on Monday and then flooded the town.",
         ["The dam broke on Monday", "[The dam] then flooded the town."]),
        ("Ana Lind, the mayor, closed the port and was arrested.",
         ["Ana Lind, the mayor, closed the port", "[Ana Lind, the mayor,] was arrested."]),
        ("Lind and Ruiz met the mayor and were arrested.",
         ["Lind and Ruiz met the mayor", "[Lind and Ruiz] were arrested."]),
        ("But the mayor closed the port and was arrested.",
         ["But the mayor closed the port", "[the mayor] was arrested."]),
        ("The rule applies to ships and boats and was adopted in 2030.",
         ["The rule applies to ships and boats", "[The rule] was adopted in 2030."]),
        ("The minister met the envoys of Ulmia and said talks would go on.",
         ["The minister met the envoys of Ulmia", "[The minister] said talks would go on."]),
        ("The firm closed two shops and plans to move.", ["The firm closed two shops", "[The firm] plans to move."]),
        ("He was a doctor and worked in Ulmia.", ["He was a doctor", "[He] worked in Ulmia."]),
        ("The army was “tired” and was “beaten” in the war.",
         ["The army was “tired”", "[The army] was “beaten” in the war."]),
    ],
)  # fmt: skip
def test_a_second_verb_shares_the_subject(text, clauses):
    assert cut(text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("He was arrested on Monday and charged with fraud on Tuesday.",
         ["He was arrested on Monday", "[He] [was] charged with fraud on Tuesday."]),
        ("The bill has been passed in May and signed in June.",
         ["The bill has been passed in May", "[The bill] [has been] signed in June."]),
        ("The mayor had resigned in May and moved to Ulmia in June.",
         ["The mayor had resigned in May", "[The mayor] [had] moved to Ulmia in June."]),
        ("The captain was questioned overnight and released this morning.",
         ["The captain was questioned overnight", "[The captain] [was] released this morning."]),
        ("He was arrested, charged with fraud and jailed for nine years.",
         ["He was arrested, charged with fraud", "[He] [was] jailed for nine years."]),
    ],
)  # fmt: skip
def test_a_second_participle_shares_the_auxiliary_too(text, clauses):
    assert cut(text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The council did not approve the plan and rejected the budget.",
         ["The council did not approve the plan", "[The council] rejected the budget."]),
        ("The plan was not approved and was rejected by the court.",
         ["The plan was not approved", "[The plan] was rejected by the court."]),
        ("The port was not hit but was closed on Monday.",
         ["The port was not hit", "[The port] was closed on Monday."]),
        ("The finding has not been tested at sea and appears to hold only in cold water.",
         ["The finding has not been tested at sea", "[The finding] appears to hold only in cold water."]),
        ("The port may have been hit and was closed on Monday.",
         ["The port may have been hit", "[The port] was closed on Monday."]),
        ("He was arrested in May and died in jail.", ["He was arrested in May", "[He] died in jail."]),
        ("He was arrested in May and took the blame.", ["He was arrested in May", "[He] took the blame."]),
    ],
)  # fmt: skip
def test_a_negation_or_an_auxiliary_is_not_carried_where_it_does_not_reach(text, clauses):
    assert cut(text) == clauses


@pytest.mark.parametrize(
    "text",
    [
        "The bill was not passed in May and signed in June.",
        "The court never freed him and fined him 90 euros.",
        "The court neither freed him nor fined him and sent him home.",
        "No ship reached the port and was hit by a drone.",
        "The army may strike the port and seize the town.",
        "The army may strike the port and hit the ships.",
        "He wants to reach the port and hit the ships there.",
        "The law will ban ships and do harm to the town.",
        "They must leave the town and have their papers checked.",
        "The ship could be moved and be sold.",
        "He is said to have left the town and moved to Ulmia.",
        "The ministry is expected to be merged and moved to Ulmia.",
        "The mayor was told to leave the town and closed the port.",
        "He was arrested in May and moved to Ulmia in June.",
        "He was arrested in May and denied the charge.",
        "He was tired of the war and returned to Ulmia.",
        "The house was built in 1980 and sold in June.",
    ],
)
def test_what_a_negation_or_an_auxiliary_may_hold_together_stays_whole(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Officials found rice, beans and oil in the ship.",
        "Ana Lind and Bo Ruiz were arrested in Belmet on Monday.",
        "The mayor, the judge and the priest left the town on Monday.",
        "The town lost half of its people and half of its jobs.",
        "Prices rose by 3 percent and wages by 2 percent.",
        "Police found the car and the driver dead.",
        "The blast hit homes and shops and nine people died.",
        "The blast killed and wounded 12 people in the town.",
        "The firm builds and sells ships in the north of Ulmia.",
        "The court tried and convicted the two men in May.",
        "The army fought in and destroyed the town.",
        "The water rose and rose until the dam broke.",
        "The council has not yet approved the plan for the port.",
        "The rest of the day was calm; rain; wind; hail.",
        "The towns are Belmet, where nine died; Orla, where two died; and Tarn, which was spared.",
    ],
)
def test_lists_and_shared_objects_stay_whole(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text", ["Police closed the port and plans were dropped in May.", "The plan raised prices and costs in the town."]
)
def test_a_noun_that_looks_like_a_verb_borrows_no_subject(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "If the talks fail and the army moves, the border will close.",
        "The border will close if the talks fail and the army moves.",
        "The border will close and the army will move if the talks fail.",
        "Whether the talks fail and the army moves is not known.",
        "He is innocent until he is tried and the court finds him guilty.",
        "The strike will go on while the talks are stalled.",
        "Because the bridge fell and the road closed, the town was cut off.",
        "While the price rose and the bank failed, the plan was dropped.",
        "When the price rose and the bank failed the plan was dropped.",
        "The plan was dropped as the price rose and the bank failed.",
        "The ship sank before the crew was saved and the captain died.",
        "The man who shot the mayor and fled the town was caught.",
        "The firm which built the port and the firm that runs it were fined.",
        "The report lists the towns that were hit and the people who died there.",
        "What was lost and what was won is not known.",
        "That the plan was dropped and the bank was closed is known.",
        "It is not true that the plan failed and that the mayor had left.",
        "The ministry warned that prices would rise, wages would fall, and the union would strike.",
        "It said the ship sank and the crew was saved.",
        "The plan was dropped; because the bank was closed.",
        "Not only was the bridge closed, but the road was flooded too.",
    ],
)
def test_what_stands_under_another_clause_stays_there(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("When the price rose, the plan was dropped and the bank failed.",
         ["When the price rose, the plan was dropped", "the bank failed."]),
        ("Because the bridge fell, the town was cut off and the road was closed.",
         ["Because the bridge fell, the town was cut off", "the road was closed."]),
        ("After the war began, the town was hit by rockets and was left empty.",
         ["After the war began, the town was hit by rockets", "[the town] was left empty."]),
        ("The ship sank before the crew was saved, and the captain died.",
         ["The ship sank before the crew was saved", "the captain died."]),
        ("The mayor did not say when the road would open, but the union said it was soon.",
         ["The mayor did not say when the road would open", "the union said it was soon."]),
    ],
)  # fmt: skip
def test_a_comma_closes_a_subordinate_clause(text, clauses):
    assert cut(text) == clauses


@pytest.mark.parametrize(
    "text",
    [
        "Talks between the ministry and the union failed on Friday.",
        "The gap between what was paid and what was owed grew wide.",
        "The port was shut between Monday and Friday and the market was open.",
    ],
)
def test_and_after_between_joins_what_lies_on_its_sides(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The army was “tired and hungry and was beaten” in May.",
        "“The army was tired and the fleet was beaten; the war was lost” is a line of his.",
        "The plan was dropped (and the bank was closed) on Monday.",
    ],
)
def test_nothing_is_cut_inside_quotation_marks_or_brackets(text):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Prices rose by 3% and the bank was closed.", ["Prices rose by 3%", "the bank was closed."]),
        ("The plan was dropped in May (after a vote) and the bank was closed.",
         ["The plan was dropped in May (after a vote)", "the bank was closed."]),
        ("The plan was “dropped”, and the bank was closed.", ["The plan was “dropped”", "the bank was closed."]),
    ],
)  # fmt: skip
def test_a_clause_keeps_its_last_sign_and_bracket(text, clauses):
    assert cut(text) == clauses


def test_places_count_from_the_beginning_of_the_article():
    text = "Nine died. Police arrested 12 people and seized two boats. The end."
    assert split_clauses(text, 11, 58, ()) == (Clause(11, 36), Clause(41, 58, ((11, 17),)))


@pytest.mark.parametrize("text", ["", "and", "; and", "“”", "and and and and and and and and", "was; " * 9])
def test_what_has_no_clauses_is_one_stretch(text):
    assert split_clauses(text, 0, len(text), ()) == (Clause(0, len(text)),)


@pytest.mark.parametrize(
    "text",
    [
        "The port is closed.",
        "Nine people died.",
        "The house dates from 1980.",
        "The army retaliated by air.",
        "The town “was lost”.",
    ],
)
def test_a_sentence_states_something(text):
    assert states(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A view of the port in Velm",
        "A view of the port in Velm, 9 May 2031.",
        "Photo: the bridge of Velm in the snow",
        "The “old port” of Velm at night",
        "Nine dead in Velm",
    ],
)
def test_a_caption_states_nothing(text):
    assert not states(text)


WORDS = [
    "and", "but", "while", ";", ",", "—", "“", "”", "(", ")", "if", "that", "the", "a", "ship", "ships", "Lind", "was",
    "were", "has", "did", "not", "may", "to", "hit", "sold", "said", "moved", "died", "12", "%", "between", "both",
    "only", "more", "than", "when", "Because", "who", "he", "they", "its", "there", "of", "in", "then", "really", ".",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.text(" ;,“”and()", max_size=60),
)


@given(TEXTS, st.integers(0, 12), st.integers(0, 12))
def test_clauses_are_in_order_inside_their_stretch_and_do_not_overlap(text, before, after):
    start = min(before, len(text))
    end = max(start, len(text) - after)
    quotations = [q for q in pair_quotations(text, [(start, end)]) if q.start >= start and q.end <= end]
    clauses = split_clauses(text, start, end, quotations)
    places = [place for clause in clauses for place in (clause.start, clause.end)]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (start, end)
    for clause in clauses:
        for first, last in clause.shared:
            assert start <= first < last <= clause.start
    if len(clauses) > 1:
        assert all(text[clause.start : clause.end].strip() for clause in clauses)


@given(TEXTS)
def test_between_two_clauses_stand_only_joining_words_and_marks(text):
    clauses = split_clauses(text, 0, len(text), pair_quotations(text, [(0, len(text))]))
    for one, other in pairwise(clauses):
        between = text[one.end : other.start].replace("(", " ").replace(")", " ").split()
        assert {word.strip(",;:—") for word in between} <= {"", "and", "but", "yet", "while", "whereas", "that"}


@given(TEXTS)
def test_whether_a_text_states_something_can_be_asked_of_any(text):
    assert states(text) in (True, False)


@pytest.mark.parametrize(
    "unit",
    [
        "the man and ", "he was hit and ", "was was and ", " if he was hit and ", "; x was ", "a; ", "said he was and ",
        "the ship and its cargo and ", "The man was, ", "“a was” and ", "that he was and ", "really and then ",
        "( and ", "more than 4 and it was ",
    ],
)  # fmt: skip
def test_time_is_linear(unit):
    text = "The port was shut " + unit * 4_000 + "the end was."
    quotations = pair_quotations(text, [(0, len(text))])
    began = time.process_time()
    split_clauses(text, 0, len(text), quotations)
    states_something(text, 0, len(text), quotations)
    assert time.process_time() - began < 5
