"""The corrupted copies of the benchmark are what they claim to be, and the checks catch them."""

import sys
from pathlib import Path

import pytest

from summarise.data import Article, Draft, DraftSource, Quote
from summarise.text.segment import segment_article

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

import corrupt_text as texts
from corrupt import KINDS, corrupt
from corruptions import measure_all, score
from gold import GOLD, Good, Material, read_gold

ARTICLE = (
    "The river rose by at least 17 centimetres in Orvel on Monday, Mayor Ada Brem said. "
    "“We may lose the old bridge,” she told Radio Tarn. The fire chief, Jon Pell, said that nobody was hurt."
)
NAMES = {"person": [("Ada Brem", "Brem"), ("Jon Pell", "Pell")], "place": [("Orvel",)], "station": [("Radio Tarn",)]}


def after(changes):
    return [changed for _, changed in changes]


@pytest.mark.parametrize(
    ("function", "text", "expected"),
    [
        (texts.change_numbers, "It hit 17 boats.", ["It hit 18 boats.", "It hit 71 boats."]),
        (texts.change_numbers, "Twelve men died.", ["Thirteen men died."]),
        (
            texts.change_numbers,
            "Some 1,200 of 8.5.",
            ["Some 1,300 of 8.5.", "Some 2,100 of 8.5.", "Some 1,200 of 8.6.", "Some 1,200 of 5.8."],
        ),
        (
            texts.change_numbers,
            "Forty-one came 21st.",
            ["Forty-one came 22nd.", "Forty-one came 12th.", "Forty-two came 21st."],
        ),
        (texts.change_numbers, "A shot at 5.12am.", ["A shot at 6.12am.", "A shot at 5.27am."]),
        (texts.change_numbers, "No one came on 14 March 2026.", []),
        (texts.change_numbers, "He scored in the second half.", ["He scored in the first half."]),
        (
            texts.change_units,
            "It cost £3m and 2 million.",
            ["It cost £3bn and 2 million.", "It cost £3m and 2 billion."],
        ),
        (
            texts.change_units,
            "It fell 0.1 percentage point in two days.",
            ["It fell 0.1 percent in two days.", "It fell 0.1 percentage point in two weeks."],
        ),
        (
            texts.change_dates,
            "On Monday (9 March 2026).",
            [
                "On Monday (10 March 2026).",
                "On Monday (9 April 2026).",
                "On Wednesday (9 March 2026).",
                "On Monday (9 March 2027).",
            ],
        ),
        (texts.change_dates, "It was 30 percent last year.", ["It was 30 percent two years ago."]),
        (
            texts.add_negation,
            "He was told that it will rain.",
            ["He was not told that it will rain.", "He was told that it will not rain."],
        ),
        (
            texts.add_negation,
            "Police said a can had been found.",
            ["Police said a can had not been found.", "Police did not say a can had been found."],
        ),
        (texts.add_negation, "They have 12 points.", ["They do not have 12 points."]),
        (texts.add_negation, "Nobody was hurt.", []),
        (texts.remove_negation, "It was not known.", ["It was known."]),
        (texts.remove_negation, "She denies the theft.", ["She admits the theft."]),
        (
            texts.remove_negation,
            "It had no effect unless used.",
            ["It had an effect unless used.", "It had no effect if used."],
        ),
        (texts.remove_negation, "It rained.", []),
        (texts.drop_qualifiers, "At least 27 died.", ["27 died."]),
        (texts.drop_qualifiers, "Between 5 and 7 weeks.", ["7 weeks.", "5 weeks."]),
        (texts.drop_qualifiers, "They voted 118 to 97 in all.", []),
        (texts.change_qualifiers, "It cost up to 5 euros.", ["It cost at least 5 euros.", "It cost exactly 5 euros."]),
        (
            texts.change_qualifiers,
            "It cost no more than 5 euros.",
            ["It cost no less than 5 euros.", "It cost exactly 5 euros."],
        ),
        (texts.drop_hedges, "It may rain.", ["It will rain."]),
        (texts.drop_hedges, "It could have rained in May.", ["It have rained in May."]),
        (texts.drop_hedges, "He allegedly lied.", ["He lied."]),
        (texts.drop_hedges, "The trial is expected to last.", ["The trial will last."]),
        (texts.drop_conditions, "They will stop if it rains.", ["They will stop."]),
        (texts.drop_estimates, "It cost 5 euros, by the bank’s estimate.", ["It cost 5 euros."]),
    ],
)
def test_a_change_of_text_gives_exactly_these(function, text, expected):
    assert after(function(text)) == expected


def test_names_are_swapped_unless_they_are_joined_as_equals():
    assert after(texts.swap_names("Ada Brem wrote to Jon Pell.", NAMES)) == ["Jon Pell wrote to Ada Brem."]
    assert after(texts.swap_names("Ada Brem and Jon Pell met.", NAMES)) == []
    assert after(texts.swap_names("Ada Brem said Brem was there.", NAMES)) == []


def test_a_name_is_replaced_by_another_of_its_kind_and_by_no_form_of_itself():
    assert after(texts.replace_names("Brem left Orvel.", NAMES, ARTICLE, 0)) == ["Jon Pell left Orvel."]
    assert after(texts.replace_names("Brem left with Pell.", NAMES, ARTICLE, 0)) == []


def test_a_quotation_is_altered_inside_and_never_only_cut_at_its_edges():
    changed = after(texts.alter_quotations("They “may lose the old bridge” soon.", ARTICLE))
    assert "They “may lose the bridge” soon." in changed
    assert "They “may lose the old truly bridge” soon." in changed
    assert "They “may lose the old” soon." not in changed
    assert all(text.startswith("They “") and text.endswith("” soon.") for text in changed)
    assert after(texts.alter_quotations("They may lose the old bridge soon.", ARTICLE)) == []


def test_altered_words_do_not_stand_in_the_article():
    changed = after(texts.alter_words("The river rose by at least 17 centimetres in Orvel", ARTICLE))
    assert len(changed) == 3
    assert not any(text in ARTICLE for text in changed)


def build(text: str, chain: tuple[str, ...] = (), **more) -> tuple[Good, Material]:
    article = Article(id="river", text=ARTICLE)
    sources = {"Ada Brem": ("Ada Brem", "Brem"), "Jon Pell": ("Jon Pell",), "Radio Tarn": ("Radio Tarn",)}
    links = tuple(DraftSource(name=name, class_="unnamed", mention=Quote(quote=name)) for name in chain)
    evidence = (Quote(quote="“We may lose the old bridge,” she told Radio Tarn.", segment=2),)
    draft = Draft(text=text, kind="prediction", evidence=evidence, sources=links, **more)
    material = Material(article, segment_article(article), NAMES, sources, (frozenset({"Ada Brem", "Town Hall"}),))
    return Good("river c1", draft, (chain,), frozenset({draft.modality})), material


def changes_of(kind: str, good: Good, material: Material) -> list[tuple[str, Draft]]:
    return [(copy.change, copy.draft) for copy in corrupt(good, material) if copy.kind == kind]


def test_a_source_is_swapped_with_its_mention_or_without_it():
    good, material = build("Orvel may lose the bridge.", ("Radio Tarn", "Ada Brem"))
    ((change, both),) = changes_of("source swapped, name and mention", good, material)
    ((_, named),) = changes_of("source swapped, name only", good, material)
    assert change == "Ada Brem → Jon Pell"
    assert [(s.name, s.mention.quote) for s in both.sources] == [("Radio Tarn", "Radio Tarn"), ("Jon Pell", "Jon Pell")]
    assert [(s.name, s.mention.quote) for s in named.sources] == [
        ("Radio Tarn", "Radio Tarn"),
        ("Jon Pell", "Ada Brem"),
    ]


def test_a_source_is_not_swapped_for_one_that_it_speaks_for():
    good, material = build("Orvel may lose the bridge.", ("Town Hall",))
    swapped = [change for change, _ in changes_of("source swapped, name only", good, material)]
    assert swapped == ["Town Hall → Radio Tarn", "Town Hall → Jon Pell"]


def test_a_chain_is_reversed_unless_the_reverse_is_as_good():
    good, material = build("Orvel may lose the bridge.", ("Radio Tarn", "Ada Brem"))
    ((_, reversed_),) = changes_of("chain reversed", good, material)
    assert [source.name for source in reversed_.sources] == ["Ada Brem", "Radio Tarn"]
    either = Good(good.id, good.draft, (*good.chains, ("Ada Brem", "Radio Tarn")), good.modalities)
    assert changes_of("chain reversed", either, material) == []


def test_a_hedge_is_dropped_from_the_text_and_from_the_modality():
    good, material = build("Orvel may lose the bridge.", modality="hedged", hedge="may")
    dropped = [(d.text, d.modality, d.hedge) for _, d in changes_of("hedge dropped", good, material)]
    flat = [(d.text, d.modality, d.hedge) for _, d in changes_of("modality set to asserted", good, material)]
    assert dropped == [
        ("Orvel will lose the bridge.", "hedged", "may"),
        ("Orvel will lose the bridge.", "asserted", None),
    ]
    assert flat == [("Orvel may lose the bridge.", "asserted", None)]


def test_a_modality_that_is_as_good_is_no_corruption():
    good, material = build("Orvel will lose the bridge.", modality="predicted")
    either = Good(good.id, good.draft, good.chains, frozenset({"predicted", "asserted"}))
    assert changes_of("modality set to asserted", either, material) == []


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.json")), ids=lambda path: path.stem)
def test_every_copy_of_a_gold_claim_differs_from_it_and_from_the_others_of_its_kind(path):
    material, goods = read_gold(path)
    for good in goods:
        copies = corrupt(good, material)
        assert copies
        assert all(copy.draft != good.draft for copy in copies)
        assert len({(copy.kind, copy.draft) for copy in copies}) == len(copies)
        assert not any("  " in copy.draft.text or copy.draft.text != copy.draft.text.strip() for copy in copies)


def test_every_quote_of_a_gold_draft_stands_in_the_segment_that_it_names():
    for path in GOLD.glob("*.json"):
        material, goods = read_gold(path)
        for good in goods:
            links = [quote for s in good.draft.sources for quote in (s.mention, s.cue) if quote is not None]
            for quote in (*good.draft.evidence, *links):
                segment = material.segments[quote.segment - 1]
                begins = material.article.text.find(quote.quote, segment.start)
                assert segment.start <= begins < segment.end


def test_the_copies_of_the_gold_claims_are_of_every_kind_and_the_same_each_time():
    def made():
        return [copy for path in sorted(GOLD.glob("*.json")) for copy in _copies(path)]

    assert {copy.kind for copy in made()} == set(KINDS)
    assert made() == made()


def _copies(path):
    material, goods = read_gold(path)
    return [copy for good in goods for copy in corrupt(good, material)]


def test_nearly_all_corrupted_copies_are_caught_and_hardly_a_good_claim_is_flagged():
    total = score(measure_all())
    assert total.pooled >= 97
    assert total.mean >= 97
    assert total.false_alarms <= 3
