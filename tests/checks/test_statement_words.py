"""Single words: a "not" that the article lacks, and a word that excludes the one in its place."""

import pytest

from summarise.checks.negations import check_added_negations, find_added_negations
from summarise.checks.words import check_contradictions, find_contradictions
from summarise.data import Article, Finding, Span
from summarise.ground import Ground
from summarise.text.basis import Basis
from summarise.text.reading import Reading
from summarise.text.segment import segment_article


def basis_of(text):
    article = Article(text=text)
    return Basis(Ground(article, segment_article(article)).readings)


def contradictions(article, statement):
    """What is said, what stands in the article, and where."""
    basis = basis_of(article)
    found = check_contradictions(Reading.of(statement), basis, "The statement", "the article")
    return [(f.check, f.severity, f.message, [(s.start, s.text) for s in f.spans]) for f in found]


def negations(article, statement):
    """What is negated, and the words of the article that are not."""
    found = find_added_negations(Reading.of(statement), basis_of(article))
    return [(words, place.text if place else None) for words, place in found]


def contradicts(said, there, at):
    message = f"The statement says “{said}”; the article says “{there}” there."
    return [("word.kept", "warn", message, [(at, there)])]


def test_a_contradiction_is_a_warning_that_shows_the_word_of_the_article():
    basis = basis_of("Shares in Varn rose 7% on Monday.")
    said = Reading.of("Shares in Varn fell 7% on Monday.")
    message = "The statement says “fell”; the article says “rose” there."
    span = Span(start=15, end=19, text="rose")
    assert tuple(check_contradictions(said, basis, "The statement", "the article")) == (
        Finding(check="word.kept", severity="warn", message=message, spans=(span,)),
    )
    assert [(c.word.key, c.place) for c in find_contradictions(said, basis)] == [("fell", 3)]


@pytest.mark.parametrize(
    ("article", "statement", "said", "there"),
    [
        ("The union accepted the pay deal.", "The union rejected the pay deal.", "rejected", "accepted"),
        ("The union accepted the pay deal.", "The union refused the pay deal.", "refused", "accepted"),
        ("It was the oldest plant in Arlen.", "It was the newest plant in Arlen.", "newest", "oldest"),
        ("Two men were killed in the crash.", "Two men were hurt in the crash.", "hurt", "killed"),
        ("Two men were killed in the crash.", "Two women were killed in the crash.", "women", "men"),
        ("Her brother won the race in Kell.", "Her sister won the race in Kell.", "sister", "brother"),
        ("Her brother won the race in Kell.", "Her brother lost the race in Kell.", "lost", "won"),
        ("The defence ministry denied it.", "The foreign ministry denied it.", "foreign", "defence"),
        ("The army attacked in the north.", "The navy attacked in the north.", "navy", "army"),
        ("The army attacked in the north.", "The army attacked in the south.", "south", "north"),
        ("The deal is legal, experts say.", "The deal is illegal, experts say.", "illegal", "legal"),
        (
            "The plant is profitable, experts say.",
            "The plant is unprofitable, experts say.",
            "unprofitable",
            "profitable",
        ),
        ("A dishonest clerk took the money.", "An honest clerk took the money.", "honest", "dishonest"),
    ],
)
def test_opposites_sisters_and_negated_forms_exclude_each_other(article, statement, said, there):
    assert contradictions(article, statement) == contradicts(said, there, article.index(there))


@pytest.mark.parametrize(
    ("article", "statement"),
    [
        ("Shares in Varn rose 7% on Monday.", "Shares in Varn rose 7% on Monday."),
        ("Shares in Varn rose 7% on Monday.", "Shares in Varn climbed 7% on Monday."),
        ("Shares in Varn rose 7% on Monday.", "Rain fell in the hills of Tor."),  # other surroundings
        ("Shares in Varn rose on Monday.", "Fuel prices and wages in Kell fell on Monday."),
        ("Shares in Varn did not rise on Monday.", "Shares in Varn fell on Monday."),  # the rival is negated
        ("Shares in Varn failed to rise on Monday.", "Shares in Varn fell on Monday."),
        ("The union accepted the pay deal.", "The union approved the pay deal."),
        ("Two men were killed in the crash.", "Two men died in the crash."),
        ("Shares rose on Monday and fell on Friday.", "Shares fell on Friday and rose on Monday."),
        ("Net profit rose and sales fell.", "Sales fell and net profit rose."),
        ("Most of the men came.", "Few of the men came."),  # told by other checks, or by none
        ("The disease spread in Tor.", "Ease spread in Tor."),  # only look alike
        ("The import of cars grew.", "The port of cars grew."),
        ("", "Shares in Varn fell 7% on Monday."),
        ("Shares in Varn rose 7% on Monday.", ""),
    ],
)
def test_no_contradiction(article, statement):
    assert contradictions(article, statement) == []


def test_where_the_article_has_both_words_the_rival_must_fit_clearly_better():
    article = "Shares in Varn rose 7% on Monday. " + "Rain and wind came over the hills. " * 3 + "Sales at Lomm fell."
    assert contradictions(article, "Shares in Varn fell 7% on Monday.") == contradicts("fell", "rose", 15)
    assert contradictions(article, "Sales at Lomm fell.") == []


@pytest.mark.parametrize(
    ("article", "statement", "said", "there"),
    [
        ("The union rejected the pay deal.", "The union accepted the pay deal.", "accepted", "rejected"),
        ("Two rivals opposed the takeover.", "Two rivals supported the takeover.", "supported", "opposed"),
        ("The court banned the march in Tor.", "The court allowed the march in Tor.", "allowed", "banned"),
    ],
)
def test_a_word_that_says_no_by_itself_excludes_its_opposite(article, statement, said, there):
    assert contradictions(article, statement) == contradicts(said, there, article.index(there))


@pytest.mark.parametrize(
    ("article", "statement"),
    [
        ("The deal is legal, experts say.", "The deal is not illegal, experts say."),
        ("The plant is profitable, experts say.", "The plant is not unprofitable, experts say."),
        ("Lind left the talks early.", "Lind did not stay at the talks."),
    ],
)
def test_the_opposite_with_a_not_is_a_paraphrase(article, statement):
    assert contradictions(article, statement) == []


@pytest.mark.xfail(strict=True, reason="“win over” and “lose to” tell one thing from its two ends")
def test_a_word_told_from_the_other_end_is_no_contradiction():
    article = "Tolvern went top on Saturday with a 3-1 win over Haverleigh at Quarry Park."
    assert contradictions(article, "Haverleigh lost 3-1 at Quarry Park.") == []


BRIDGE = (
    "The old bridge near Tor fell on Monday. Nobody was hurt, and no car was lost. "
    "The mayor failed to explain the fall. He had not asked for money. The town asked for help in May. "
    "It was not only old but narrow. The army denied that it had shelled the bridge."
)


@pytest.mark.parametrize(
    ("statement", "words", "there"),
    [
        ("The bridge did not fall.", "not fall", "bridge near Tor fell on Monday"),
        ("The bridge never fell.", "never fell", "bridge near Tor fell on Monday"),
        ("The bridge didn’t fall.", "didn’t fall", "bridge near Tor fell on Monday"),
        ("No bridge fell on Monday.", "No bridge", "The old bridge near Tor fell"),
        ("The town had no ships.", "no ships", None),
        ("The bridge fell without a sound.", "without a sound", None),
    ],
)
def test_a_negation_that_the_article_lacks(statement, words, there):
    assert negations(BRIDGE, statement) == [(words, there)]


@pytest.mark.xfail(strict=True, reason="a negator in the sentence before counts, if it is close")
def test_a_negator_of_another_sentence_negates_nothing():
    article = "He had not asked for money. The town asked for help in May."
    assert negations(article, "The town did not ask for help in May.") == [
        ("not ask", "The town asked for help in May")
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "",
        "The bridge fell.",
        "Nobody was hurt when the bridge fell.",
        "No one was hurt.",
        "No car was lost.",
        "Not a car was lost.",
        "The mayor did not explain the fall.",
        "The mayor would not explain why it fell.",
        "He had not asked for money.",
        "He never asked for money.",
        "The army said it had not shelled the bridge.",
        "The bridge was not only old.",
        "No more than one bridge fell.",
        "No fewer than one bridge fell.",
        "The mayor asked whether the bridge did not fall.",
        "If the bridge had not fallen, cars would cross it.",
        "Unless it did not fall, nobody knows.",
        "It did not.",
        "It fell, or not.",
    ],
)
def test_negations_that_the_article_has_and_what_is_none(statement):
    assert negations(BRIDGE, statement) == []


@pytest.mark.parametrize(
    ("article", "statement"),
    [
        ("The plan was rejected.", "The plan was not accepted."),
        ("Lind opposes it.", "Lind does not support it."),
        ("The deal is legal.", "The deal is not illegal."),
    ],
)
def test_a_not_with_the_opposite_is_no_added_negation(article, statement):
    assert negations(article, statement) == []


def test_an_added_negation_is_a_warning_that_shows_the_words_of_the_article():
    found = check_added_negations(Reading.of("The bridge did not fall."), basis_of(BRIDGE), "The claim", "the evidence")
    place = Span(start=8, end=38, text="bridge near Tor fell on Monday")
    message = "The claim says “not fall”; the evidence says “bridge near Tor fell on Monday” without a “not”."
    assert tuple(found) == (Finding(check="negation.kept", severity="warn", message=message, spans=(place,)),)


def test_a_negation_of_what_the_article_does_not_speak_of_has_no_place():
    found = check_added_negations(
        Reading.of("The town had no ships."), basis_of(BRIDGE), "The statement", "the article"
    )
    message = "The statement says “no ships”; the article does not speak of that."
    assert tuple(found) == (Finding(check="negation.kept", severity="warn", message=message, spans=()),)


def test_a_word_negated_elsewhere_but_not_where_it_is_told_is_found():
    article = (
        "Prices of bread in Kell will rise in May, the ministry of trade told the press. "
        "Rain and wind came over the hills of Arlen and went on to the sea in the night. "
        "Wages of teachers will not rise this year, the union said."
    )
    assert negations(article, "Wages of teachers will not rise this year.") == []
    assert negations(article, "Bread prices in Kell will not rise in May.") == [
        ("not rise", "in Kell will rise in May, the")
    ]


@pytest.mark.parametrize(
    ("article", "statement", "reason"),
    [
        ("The union called off the strike.", "The strike will not take place.", "“take place” tells nothing by itself"),
        (
            "People who take a nap had fewer strokes. Stenmar, who was not involved in the study, called it thin.",
            "Stenmar, who did not take part in the study, called it thin.",
            "“take part” tells nothing by itself",
        ),
        (
            "The boat sank off Telm. The inspectors found no defects on it.",
            "The inspectors found nothing wrong with the boat.",
            "of unknown words after a negator the next known one is taken, however far it is",
        ),
        (
            "Asked whether he could identify the man, Threape replied: “No. I could not swear to it.”",
            "Threape could not identify the man.",
            "a question and its answer",
        ),
        (
            "An earlier version said the attack was on Thursday night. It took place on Friday night.",
            "The attack took place on Friday night, not Thursday night.",
            "“X, not Y” where the article has Y as what was wrong",
        ),
    ],
)
def test_a_negation_that_only_seems_added(article, statement, reason, request):
    request.applymarker(pytest.mark.xfail(strict=True, reason=reason))
    assert negations(article, statement) == []
