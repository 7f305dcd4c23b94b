import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.quotations import pair_quotations


def quoted(text, sentences=None):
    return [text[start:end] for start, end in pair_quotations(text, sentences or [(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("“A b,” he said. “C.”", ["“A b,”", "“C.”"]),
        ('"It works," he said. "Yes."', ['"It works,"', '"Yes."']),
        ("''It works,'' he said, ``no''.", ["''It works,''", "``no''"]),
        ("«Ja», he said", ["«Ja»"]),
        ("‘It’s the miners’ union that lost,’ Ann said, as did ‘we’.", ["‘It’s the miners’ union that lost,’", "‘we’"]),
        ("'Don't go,' he said. The '90s were O'Neill's.", ["'Don't go,'"]),
        ("‘He said “no” to me,’ she said", ["‘He said “no” to me,’"]),
        ("He said “no ‘yes’ no” again", ["“no ‘yes’ no”"]),
        ('5\'10" tall and "quoted"', ['"quoted"']),
        ("Lind's and don't and the miners' pay", []),
        ('"""" ““““ ----', []),
        ("", []),
    ],
)
def test_marks_pair_and_apostrophes_do_not(text, quotations):
    assert quoted(text) == quotations


def test_a_quotation_goes_on_where_the_next_paragraph_opens_anew():
    assert quoted("“One.\n\n“Two.\n\n“Three,” he said.") == ["“One.\n\n“Two.\n\n“Three,”"]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph():
    assert quoted("“One never closed.\nTwo “three” four.") == ["“three”"]


def test_no_quotation_runs_over_what_is_no_sentence():
    text = "“One. Promo. Two,” he said."
    assert quoted(text, [(0, 5), (13, len(text))]) == []


@given(st.text(alphabet="“”‘’'\"«»`ab. \n", max_size=80))
def test_quotations_are_in_bounds_in_order_and_apart(text):
    pairs = pair_quotations(text, [(0, len(text))])
    bounds = [bound for pair in pairs for bound in pair]
    assert bounds == sorted(bounds)
    assert all(0 <= start < end <= len(text) for start, end in pairs)


@pytest.mark.parametrize("piece", ['"', "“", "”", "'", "‘", '“"', " 'a", "\n“", '"a" '])
def test_a_megabyte_of_marks_is_paired_in_time_linear_in_it(piece):
    text = piece * (1_000_000 // len(piece))
    begun = time.perf_counter()
    pair_quotations(text, [(0, len(text))])
    assert time.perf_counter() - begun < 8
