import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.data import Article
from summarise.readers import parse_published

READABLE = [
    ("2024", "2024", "year"),
    ("2024-01", "2024-01", "month"),
    ("2024/1", "2024-01", "month"),
    ("January 2024", "2024-01", "month"),
    ("2024-01-20", "2024-01-20", "day"),
    (" 2024-01-20\n", "2024-01-20", "day"),
    ("20240120", "2024-01-20", "day"),
    ("2024/01/20", "2024-01-20", "day"),
    ("2024.1.5", "2024-01-05", "day"),
    ("20/01/2024", "2024-01-20", "day"),
    ("01/20/2024", "2024-01-20", "day"),
    ("20.1.2024", "2024-01-20", "day"),
    ("05/05/2024", "2024-05-05", "day"),
    ("2024-01-20T10:30", "2024-01-20T10:30", "minute"),
    ("2024-01-20 10:30:00", "2024-01-20T10:30:00", "minute"),
    ("2024/01/20 10:30", "2024-01-20T10:30", "minute"),
    ("2024-01-20t10:30:00.123z", "2024-01-20T10:30:00.123Z", "minute"),
    ("2024-01-20T10:30:00,5+01:00", "2024-01-20T10:30:00.5+01:00", "minute"),
    ("2024-01-20T10:30:00.123456789Z", "2024-01-20T10:30:00.123456789Z", "minute"),
    ("2024-01-20 10:30:00 +0530", "2024-01-20T10:30:00+05:30", "minute"),
    ("2024-01-20T10:30-05", "2024-01-20T10:30-05:00", "minute"),
    ("2024-01-20 10:30:00 UTC", "2024-01-20T10:30:00Z", "minute"),
    ("20240120T103000Z", "2024-01-20T10:30:00Z", "minute"),
    ("Sat, 20 Jan 2024 10:00:00 GMT", "2024-01-20T10:00:00Z", "minute"),
    ("Sat, 20 Jan 2024 10:00:00 -0500", "2024-01-20T10:00:00-05:00", "minute"),
    ("20 Jan 2024 10:00 +0000", "2024-01-20T10:00+00:00", "minute"),
    ("Sat, 20 Jan 2024 10:00:00 EST", "2024-01-20", "day"),
    ("January 20, 2024", "2024-01-20", "day"),
    ("JANUARY 20 2024", "2024-01-20", "day"),
    ("Saturday, January 20th, 2024", "2024-01-20", "day"),
    ("Tues. Sept. 3, 2024", "2024-09-03", "day"),
    ("20 January 2024", "2024-01-20", "day"),
    ("1st May 2024", "2024-05-01", "day"),
    ("20-Jan-2024", "2024-01-20", "day"),
    ("January 20, 2024 at 1:05 p.m.", "2024-01-20T13:05", "minute"),
    ("Jan 20, 2024, 12:05 AM", "2024-01-20T00:05", "minute"),
    (1705746600, "2024-01-20T10:30:00Z", "minute"),
    (1705746600.9, "2024-01-20T10:30:00Z", "minute"),
    (1705746600123, "2024-01-20T10:30:00Z", "minute"),
]

UNREADABLE = [
    "", "   ", "None", "last Tuesday", "yesterday", "01/02/2024", "1.2.2024", "13/13/2024", "20/01/24", "0000",
    "2024-13", "2024-02-30", "2023-02-29T10:00", "2024-01-20T25:00", "2024-01-20T10:61", "2024-01-20T10:30+99:00",
    "32 January 2024", "20 Foo 2024", "13:00 pm", "January 20, 2024 13:05 pm", "2024-01-20 and later", "2024_01_20",
    "Updated January 20, 2024", "1705746600", "\u0662\u0660\u0662\u0664", 0, 2024, 20240120, -1705746600, 10**14,
    10**400, math.inf, math.nan, True, None, [], {"$date": "2024-01-20"},
]  # fmt: skip


@pytest.mark.parametrize(("given", "iso", "precision"), READABLE)
def test_a_date_with_one_reading_becomes_iso_with_its_precision(given, iso, precision):
    assert parse_published(given) == (iso, precision)


@pytest.mark.parametrize(("given", "iso", "precision"), READABLE)
def test_an_article_accepts_what_was_read_with_the_same_precision(given, iso, precision):
    article = Article(id="a", text="Text.", published_at=parse_published(given)[0])
    assert (article.published_at, article.published_at_precision) == (iso, precision)


@pytest.mark.parametrize("given", UNREADABLE, ids=repr)
def test_what_has_no_single_reading_is_none(given):
    assert parse_published(given) is None


@pytest.mark.parametrize(("given", "iso", "precision"), READABLE)
def test_reading_a_result_again_changes_nothing(given, iso, precision):
    assert parse_published(iso) == (iso, precision)


@given(
    st.datetimes(min_value=datetime.fromisoformat("1000-01-01")), st.sampled_from(["isoformat", "rfc", "named", "us"])
)
def test_every_day_is_read_in_every_notation(moment, notation):
    written = {
        "isoformat": moment.isoformat(),
        "rfc": f"{moment:%a, %d %b %Y %H:%M:%S} +0000",
        "named": f"{moment:%d %B %Y %H:%M}",
        "us": f"{moment:%B} {moment.day}, {moment:%Y}, {moment:%I:%M %p}",
    }[notation]
    iso, _ = parse_published(written)
    read = datetime.fromisoformat(iso)
    assert (read.date(), read.hour, read.minute) == (moment.date(), moment.hour, moment.minute)


@given(st.integers(min_value=10**8, max_value=10**10 - 1))
def test_seconds_and_milliseconds_since_1970_are_the_same_moment(seconds):
    expected = f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}Z"
    assert parse_published(seconds) == (expected, "minute")
    assert seconds < 10**8 * 1000 or parse_published(seconds * 1000) == (expected, "minute")


@given(st.text())
def test_no_string_is_an_error_and_each_result_suits_an_article(words):
    result = parse_published(words)
    assert result is None or Article(id="a", text="x", published_at=result[0]).published_at_precision == result[1]
