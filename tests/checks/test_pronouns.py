"""Persons: a statement says I, you, he and she where the article does, and says who "he" is."""

import pytest

from summarise.checks.pronouns import check_beginning, check_pronouns
from summarise.data import Article, Finding
from summarise.ground import Ground
from summarise.text.reading import Reading
from summarise.text.segment import segment_article

I_OR_WE = "The statement speaks of “I” or “we” outside a quotation; the article does not."
YOU = "The statement says “you” outside a quotation; the article does not."
HE = "The statement speaks of “he” or “his”; the article speaks of “she” or of nobody."
SHE = "The statement speaks of “she” or “her”; the article speaks of “he” or of nobody."

BRANDT = "Lena Brandt said she would go. “I will go, and you know it,” the minister told reporters."
LIND = "Ivo Lind, a spokesman, said the plan was dead. He left."
FIRM = "The firm said it was sorry."
BOTH = "Mr Lind said he was hurt. Ms Ruiz said she was not."


def disagrees(words):
    return f"The statement says “{words}”; one of the two words is not the one that was meant."


def told(article_text, statement, near=None):
    article = Article(text=article_text)
    ground = Ground(article, segment_article(article))
    beside = ground.readings if near is None else [ground.readings[n] for n in near]
    return [finding.message for finding in check_pronouns(Reading.of(statement), ground, beside)]


def test_a_person_that_the_article_does_not_speak_of_is_a_warning():
    article = Article(text=FIRM)
    ground = Ground(article, segment_article(article))
    found = tuple(check_pronouns(Reading.of("The firm said he was sorry."), ground, ground.readings))
    assert found == (Finding(check="pronoun.kept", severity="warn", message=HE),)


@pytest.mark.parametrize(
    ("article", "statement", "messages"),
    [
        (BRANDT, "I will go.", [I_OR_WE]),
        (BRANDT, "We know that our minister will go.", [I_OR_WE]),
        (BRANDT, "Brandt will go with us.", [I_OR_WE]),
        (BRANDT, "Brandt will go to the US.", []),
        (BRANDT, "You know that Brandt will go.", [YOU]),
        (BRANDT, "We know that you know.", [I_OR_WE, YOU]),
        (BRANDT, "Brandt said, “I will go, and you know it.”", []),
        (BRANDT, "Brandt said, ‘I will go.’ I know it.", [I_OR_WE]),
        (BRANDT, "Brandt said she would go.", []),
        (BRANDT, "Brandt said that she'd go.", []),
        (BRANDT, "Brandt said he would go.", [HE]),
        (BRANDT, "Brandt said it was his.", [HE]),
        (BRANDT, "Brandt said they would go.", []),
        (LIND, "Lind said his plan was dead.", []),
        (LIND, "Lind said her plan was dead.", [SHE]),
        ("Lind, a spokesman, left.", "Lind said he left.", []),
        ("Ruiz, a spokeswoman, left.", "Ruiz said she left.", []),
        ("Ruiz, a spokeswoman, left.", "Ruiz said he left.", [HE]),
        (FIRM, "The firm said it was sorry.", []),
        (FIRM, "The firm said she was sorry.", [SHE]),
        (BOTH, "Mr Lind saw that she was not hurt.", []),
        (BOTH, "Ms Ruiz saw that he was hurt.", []),
        ("I saw it fall. We wept.", "We saw it fall.", []),
        ("I saw it fall.", "The writer saw it fall, and he wept.", []),
        ("I saw it fall.", "The writer saw it fall, and she wept.", []),
        ("He ate. He sang. He spoke. He left. He lied. She sat.", "She sang.", [SHE]),
        ("He ate. He sang. He spoke. He left. She sat.", "She sang.", []),
    ],
)
def test_persons_of_a_statement_and_of_its_article(article, statement, messages):
    assert told(article, statement) == messages


def test_somebody_who_is_spoken_of_elsewhere_only_is_not_meant():
    text = "He was hurt. Ms Ruiz, the doctor, said she was glad. The rest is silence. Nothing more is known."
    assert told(text, "The doctor said she was glad.", near=[1]) == []
    assert told(text, "The doctor said he was glad.", near=[1]) == [HE]
    assert told(text, "The doctor said he was glad.", near=[2, 3]) == []


@pytest.mark.parametrize(
    "words",
    ["he are", "she have", "it do", "it were", "they is", "we was", "you has", "they does", "i is", "i were", "i has"],
)
def test_a_pronoun_and_a_verb_that_do_not_go_together(words):
    text = "I said that you, he and she left. We wept."
    assert told(text, f"Then {words} there.") == [disagrees(words)]
    assert told(text, f"“Then {words} there.”") == []


@pytest.mark.parametrize("words", ["he is", "they are", "I was", "we have", "you do", "it does", "he has", "they were"])
def test_a_pronoun_and_a_verb_that_go_together(words):
    assert told("I said that you, he and she left. We wept.", f"Then {words} there.") == []


@pytest.mark.parametrize(
    "statement",
    [
        "Could it have been the firm?",
        "Did it do so?",
        "The firm would be sorry if it were wrong.",
        "The court asked that it have a lawyer.",
        pytest.param(
            "Men like it are sorry.",
            marks=pytest.mark.xfail(strict=True, reason="an object looks like a subject with the wrong verb"),
        ),
    ],
)
def test_a_verb_may_belong_to_something_else(statement):
    assert told(FIRM, statement) == []


@pytest.mark.parametrize(
    ("statement", "who"),
    [
        ("He said so.", "He"),
        ("She said so.", "She"),
        ("They said so.", "They"),
        ("their plan is dead.", "Their"),
        ("HIS plan is dead.", "His"),
        ("  … Her plan is dead.", "Her"),
    ],
)
def test_a_statement_does_not_begin_with_a_pronoun(statement, who):
    message = f"“{who}” stands at the beginning: the statement does not say who that is."
    expected = (Finding(check="text.standalone", severity="warn", message=message),)
    assert tuple(check_beginning(Reading.of(statement))) == expected


@pytest.mark.parametrize(
    "statement", ["", "…", "It is raining.", "Lind said he left.", "Hers is dead.", "I left.", "Theirs won."]
)
def test_a_statement_may_begin_otherwise(statement):
    assert tuple(check_beginning(Reading.of(statement))) == ()


@pytest.mark.parametrize(
    "statement", ["“They will win,” Lind said.", '"He is wrong," Lind said.', "‘She left,’ he said."]
)
def test_a_statement_may_begin_with_a_quotation_of_a_pronoun(statement):
    assert tuple(check_beginning(Reading.of(statement))) == ()
