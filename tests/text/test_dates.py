"""Which words tell a time, and which days they come to."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarise.text.dates import find_times

WEDNESDAY = date(2025, 2, 12)

FIXED = [
    # text, words, date, from, to, precision: the words alone fix these
    ("on 9 March 2024", "on 9 March 2024", "2024-03-09", "day"),
    ("on March 9, 2024,", "on March 9, 2024", "2024-03-09", "day"),
    ("March 9 2024", "March 9 2024", "2024-03-09", "day"),
    ("the 9th of March 2024", "the 9th of March 2024", "2024-03-09", "day"),
    ("March 9th, 2024", "March 9th, 2024", "2024-03-09", "day"),
    ("Jan. 20, 2024", "Jan. 20, 2024", "2024-01-20", "day"),
    ("20 Jan 2024", "20 Jan 2024", "2024-01-20", "day"),
    ("Sept. 5, 2023", "Sept. 5, 2023", "2023-09-05", "day"),
    ("MARCH 9, 2024", "MARCH 9, 2024", "2024-03-09", "day"),
    ("May 7, 2015", "May 7, 2015", "2015-05-07", "day"),
    ("Saturday, 20 January 2024", "Saturday, 20 January 2024", "2024-01-20", "day"),
    ("Sat 20 January 2024", "Sat 20 January 2024", "2024-01-20", "day"),
    ("Thursday, May 7, 2015", "Thursday, May 7, 2015", "2015-05-07", "day"),
    ("2024-01-20", "2024-01-20", "2024-01-20", "day"),
    ("2024-01-20T08:30:00Z", "2024-01-20T08:30:00Z", "2024-01-20", "day"),
    ("20/01/2024", "20/01/2024", "2024-01-20", "day"),
    ("01/20/2024", "01/20/2024", "2024-01-20", "day"),
    ("20.01.2024", "20.01.2024", "2024-01-20", "day"),
    ("02/02/2024", "02/02/2024", "2024-02-02", "day"),
    ("29 February 2024", "29 February 2024", "2024-02-29", "day"),
    ("9-11 March 2024", "9-11 March 2024", "2024-03-09/2024-03-11", "interval"),
    ("March 9–11, 2024", "March 9–11, 2024", "2024-03-09/2024-03-11", "interval"),
    ("in January 2024", "in January 2024", "2024-01", "month"),
    ("in late January 2024", "in late January 2024", "2024-01", "month"),
    ("May 2024", "May 2024", "2024-05", "month"),
    ("in 2019", "in 2019", "2019", "year"),
    ("In 1995 elections were held", "In 1995", "1995", "year"),
    ("the 2019 floods", "2019", "2019", "year"),
    ("during 2010", "during 2010", "2010", "year"),
    ("by early 2010", "by early 2010", "2010", "year"),
    ("the end of 2010", "2010", "2010", "year"),
    ("in mid-2019", "in mid-2019", "2019", "year"),
    ("the 1990s", "the 1990s", "1990/1999", "interval"),
    ("in the late 1990s", "in the late 1990s", "1990/1999", "interval"),
    ("the ’90s", "the ’90s", "1990/1999", "interval"),
    ("the first quarter of 2024", "the first quarter of 2024", "2024-01-01/2024-03-31", "interval"),
    ("in the second half of 2023", "in the second half of 2023", "2023-07-01/2023-12-31", "interval"),
    ("Q3 2023", "Q3 2023", "2023-07-01/2023-09-30", "interval"),
    ("between July 2003 and December 2004", "between July 2003 and December 2004", "2003-07/2004-12", "interval"),
    ("from 2004 to 2009", "from 2004 to 2009", "2004/2009", "interval"),
    ("from 9 March 2024 to 2 April 2024", "from 9 March 2024 to 2 April 2024", "2024-03-09/2024-04-02", "interval"),
    ("in 2004-2009", "in 2004-2009", "2004/2009", "interval"),
    ("the 2019-20 season", "2019-20", "2019/2020", "interval"),
    ("the war of 1939–45", "1939–45", "1939/1945", "interval"),
    ("on Tuesday, 16 January 2024", "on Tuesday, 16 January 2024", "2024-01-16", "day"),
    ("Tuesday the 16th of January, 2024", "Tuesday the 16th of January, 2024", "2024-01-16", "day"),
    ("JAN 5, 2024", "JAN 5, 2024", "2024-01-05", "day"),
    ("16.01.2024", "16.01.2024", "2024-01-16", "day"),
    ("2024-01-16T08:00Z", "2024-01-16T08:00Z", "2024-01-16", "day"),
    ("2024-01-16T23:30-05:00", "2024-01-16T23:30-05:00", "2024-01-16", "day"),
    ("on Christmas Eve 2023", "on Christmas Eve 2023", "2023-12-24", "day"),
    ("New Year’s Day, 2024", "New Year’s Day, 2024", "2024-01-01", "day"),
    ("on Boxing Day in 2004", "on Boxing Day in 2004", "2004-12-26", "day"),
    ("early 2023", "early 2023", "2023", "year"),
    ("the 1980s", "the 1980s", "1980/1989", "interval"),
    ("the 1980’s", "the 1980’s", "1980/1989", "interval"),
    ("the mid-1980s", "the mid-1980s", "1980/1989", "interval"),
    ("in the eighties", "in the eighties", "1980/1989", "interval"),
    ("in the late sixties", "in the late sixties", "1960/1969", "interval"),
    ("from the 1960s to the 1980s", "from the 1960s to the 1980s", "1960/1989", "interval"),
    ("between 3 and 5 March 2024", "between 3 and 5 March 2024", "2024-03-03/2024-03-05", "interval"),
    ("on 3 and 4 March 2024", "on 3 and 4 March 2024", "2024-03-03/2024-03-04", "interval"),
    ("from 3 to 5 March 2024", "from 3 to 5 March 2024", "2024-03-03/2024-03-05", "interval"),
    ("Q1 of 2024", "Q1 of 2024", "2024-01-01/2024-03-31", "interval"),
    ("between 1990 and 1995", "between 1990 and 1995", "1990/1995", "interval"),
    ("in the early hours of 20 April 2012", "in the early hours of 20 April 2012", "2012-04-20", "day"),
]


@pytest.mark.parametrize(("text", "words", "value", "precision"), FIXED)
def test_words_that_fix_a_date_need_no_publication(text, words, value, precision):
    for published in (None, WEDNESDAY):
        found = find_times(text, published)
        assert [(t.text, t.date, t.precision, t.anchor) for t in found] == [(words, value, precision, "text")]


RELATIVE = [
    # weekdays, for what has been
    ("It fell on Monday.", "on Monday", "2025-02-10"),
    ("It fell on Wednesday.", "on Wednesday", "2025-02-12"),
    ("It fell on Thursday.", "on Thursday", "2025-02-06"),
    ("It fell Sunday.", "Sunday", "2025-02-09"),
    ("Tuesday’s attack killed ten.", "Tuesday", "2025-02-11"),
    ("It fell late on Sunday.", "late on Sunday", "2025-02-09"),
    ("It fell early Sunday.", "early Sunday", "2025-02-09"),
    ("It fell on Thursday evening.", "on Thursday evening", "2025-02-06"),
    ("It fell on Saturday night.", "on Saturday night", "2025-02-08"),
    ("He spoke on the night of Saturday", "on the night of Saturday", "2025-02-08"),
    ("He was here last Wednesday.", "last Wednesday", "2025-02-05"),
    ("On Friday, the ministry said that talks will go on.", "On Friday", "2025-02-07"),
    ("Talks will go on, the ministry said on Friday.", "on Friday", "2025-02-07"),
    ("The deal would help, he told reporters on Monday.", "on Monday", "2025-02-10"),
    ("at 6 pm on Thursday", "at 6 pm on Thursday", "2025-02-06"),
    ("on Thursday at 6 pm", "on Thursday at 6 pm", "2025-02-06"),
    # weekdays, for what is to come
    ("It will meet on Friday.", "on Friday", "2025-02-14"),
    ("It is due to meet on Monday.", "on Monday", "2025-02-17"),
    ("He plans to leave on Thursday.", "on Thursday", "2025-02-13"),
    ("They are expected to vote on Monday.", "on Monday", "2025-02-17"),
    ("The hearing is scheduled for Friday.", "Friday", "2025-02-14"),
    ("It will be held on Friday.", "on Friday", "2025-02-14"),
    ("On Friday parliament will vote.", "On Friday", "2025-02-14"),
    ("He said it would reopen on Friday.", "on Friday", "2025-02-14"),
    ("The ministry’ll answer on Friday.", "on Friday", "2025-02-14"),
    ("It was closed until Friday.", "until Friday", "2025-02-14"),
    ("talks next Tuesday", "next Tuesday", "2025-02-18"),
    ("talks next Wednesday", "next Wednesday", "2025-02-19"),
    ("It will meet this Wednesday.", "this Wednesday", "2025-02-12"),
    ("It will discuss the proposed deal on Friday.", "on Friday", "2025-02-14"),
    # days near the publication
    ("today", "today", "2025-02-12"),
    ("earlier today", "earlier today", "2025-02-12"),
    ("Yesterday", "Yesterday", "2025-02-11"),
    ("yesterday evening", "yesterday evening", "2025-02-11"),
    ("tomorrow", "tomorrow", "2025-02-13"),
    ("tonight", "tonight", "2025-02-12"),
    ("this morning", "this morning", "2025-02-12"),
    ("last night", "last night", "2025-02-11"),
    ("overnight", "overnight", "2025-02-11/2025-02-12"),
    ("the day before yesterday", "the day before yesterday", "2025-02-10"),
    ("the day after tomorrow", "the day after tomorrow", "2025-02-14"),
    ("three days ago", "three days ago", "2025-02-09"),
    ("3 days ago", "3 days ago", "2025-02-09"),
    # weeks, months, years
    ("last week", "last week", "2025-02-03/2025-02-09"),
    ("this week", "this week", "2025-02-10/2025-02-16"),
    ("earlier this week", "earlier this week", "2025-02-10/2025-02-16"),
    ("next week", "next week", "2025-02-17/2025-02-23"),
    ("two weeks ago", "two weeks ago", "2025-01-27/2025-02-02"),
    ("It rained at the weekend.", "at the weekend", "2025-02-08/2025-02-09"),
    ("It rained last weekend.", "last weekend", "2025-02-08/2025-02-09"),
    ("It rained this weekend.", "this weekend", "2025-02-08/2025-02-09"),
    ("It will rain this weekend.", "this weekend", "2025-02-15/2025-02-16"),
    ("next weekend", "next weekend", "2025-02-22/2025-02-23"),
    ("last month", "last month", "2025-01"),
    ("this month", "this month", "2025-02"),
    ("next month", "next month", "2025-03"),
    ("three months ago", "three months ago", "2024-11"),
    ("last year", "last year", "2024"),
    ("this year", "this year", "2025"),
    ("later this year", "later this year", "2025"),
    ("next year", "next year", "2026"),
    ("five years ago", "five years ago", "2020"),
    # months and days without a year
    ("It fell in January.", "in January", "2025-01"),
    ("It fell in February.", "in February", "2025-02"),
    ("It fell in March.", "in March", "2024-03"),
    ("It fell in May.", "in May", "2024-05"),
    ("It will open in March.", "in March", "2025-03"),
    ("It will open in January.", "in January", "2026-01"),
    ("It grew since April.", "since April", "2024-04"),
    ("It fell last December.", "last December", "2024-12"),
    ("It opens next January.", "next January", "2026-01"),
    ("the September floods", "September", "2024-09"),
    ("It fell in early March.", "in early March", "2024-03"),
    ("It fell on 1 February.", "on 1 February", "2025-02-01"),
    ("It fell on 12 February.", "on 12 February", "2025-02-12"),
    ("It fell on 9 March.", "on 9 March", "2024-03-09"),
    ("It fell on March 9.", "on March 9", "2024-03-09"),
    ("It will open on 9 March.", "on 9 March", "2025-03-09"),
    ("It fell on 29 February.", "on 29 February", "2024-02-29"),
    ("Talks ran on 9-11 January.", "on 9-11 January", "2025-01-09/2025-01-11"),
    ("It ran from Monday to Wednesday.", "from Monday to Wednesday", "2025-02-10/2025-02-12"),
    ("It ran from Thursday to Tuesday.", "from Thursday to Tuesday", "2025-02-06/2025-02-11"),
    ("It ran from Monday to Friday.", "from Monday to Friday", "2025-02-03/2025-02-07"),
    ("It ran from November to January.", "from November to January", "2024-11/2025-01"),
    ("It ran from January to March.", "from January to March", "2024-01/2024-03"),
    ("It fell in March last year.", "in March last year", "2024-03"),
    ("It fell on 9 January last year.", "on 9 January last year", "2024-01-09"),
    ("It fell on Tuesday last week.", "on Tuesday last week", "2025-02-04"),
    ("It fell around 3 a.m. on Monday.", "around 3 a.m. on Monday", "2025-02-10"),
    ("It rained this past weekend.", "this past weekend", "2025-02-08/2025-02-09"),
    ("Talks, broken off in January, will go on.", "in January", "2025-01"),
    ("It expects the growth that it forecast in June.", "in June", "2024-06"),
    ("It will cut rates in June.", "in June", "2025-06"),
    ("Theresa May said in June that it fell.", "in June", "2024-06"),
    ("The truce ends on Monday.", "on Monday", "2025-02-17"),
    ("The law takes effect on 1 March.", "on 1 March", "2025-03-01"),
    ("The firm expects sales to rise in March.", "in March", "2025-03"),
    # schedules in the present, and what only looks like one
    ("He travels to Lorvia on Tuesday.", "on Tuesday", "2025-02-18"),
    ("Officials travel to Lorvia on Tuesday.", "on Tuesday", "2025-02-18"),
    ("Tolvern travel to Millbeck on Tuesday.", "on Tuesday", "2025-02-18"),
    ("He will travel on Tuesday.", "on Tuesday", "2025-02-18"),
    ("He travelled on Tuesday.", "on Tuesday", "2025-02-11"),
    ("Talks resume on Monday.", "on Monday", "2025-02-17"),
    ("Leaders meet on Monday.", "on Monday", "2025-02-17"),
    ("Parliament votes on Thursday.", "on Thursday", "2025-02-13"),
    ("The vote on Thursday was close.", "on Thursday", "2025-02-06"),
    ("She is meeting him on Friday.", "on Friday", "2025-02-14"),
    ("She was meeting him on Friday.", "on Friday", "2025-02-07"),
    ("It is due on Tuesday.", "on Tuesday", "2025-02-18"),
    ("It was due to the storm on Tuesday.", "on Tuesday", "2025-02-11"),
    ("Ruler to visit Lorvia on Monday", "on Monday", "2025-02-17"),
    ("They flew to Lorvia to attend on Monday", "on Monday", "2025-02-10"),
    ("Talks are to be held on Friday.", "on Friday", "2025-02-14"),
    ("The road had to be closed on Friday.", "on Friday", "2025-02-07"),
    ("Rescuers arrive at the mine on Tuesday.", "on Tuesday", "2025-02-11"),
    ("On Friday, Mohamed and his son are to travel.", "On Friday", "2025-02-14"),
    ("It will be told at the upcoming talks on Friday.", "on Friday", "2025-02-14"),
    ("He has a deadline of 1 August.", "1 August", "2025-08-01"),
    ("Shares fell ahead of Friday’s vote.", "Friday", "2025-02-14"),
    ("He may march in May.", "in May", "2025-05"),
    # this, by, every side of a weekday
    ("this Friday", "this Friday", "2025-02-14"),
    ("He died this Friday.", "this Friday", "2025-02-07"),
    ("this coming Friday", "this coming Friday", "2025-02-14"),
    ("this past Friday", "this past Friday", "2025-02-07"),
    ("by Friday", "by Friday", "2025-02-14"),
    ("He must leave by Friday.", "by Friday", "2025-02-14"),
    ("By Friday, 300 people had died.", "By Friday", "2025-02-07"),
    ("in the early hours of Monday", "in the early hours of Monday", "2025-02-10"),
    ("early on Sunday", "early on Sunday", "2025-02-09"),
    ("late on Sunday night", "late on Sunday night", "2025-02-09"),
    ("between Monday and Wednesday", "between Monday and Wednesday", "2025-02-10/2025-02-12"),
    ("It opens Monday to Friday.", "Monday to Friday", "2025-02-10/2025-02-14"),
    ("10:30 GMT on Monday", "10:30 GMT on Monday", "2025-02-10"),
    ("at 03:00 local time on Monday", "at 03:00 local time on Monday", "2025-02-10"),
    ("shortly before noon on Monday", "shortly before noon on Monday", "2025-02-10"),
    ("on Saturday at about 03:30 GMT", "on Saturday at about 03:30 GMT", "2025-02-08"),
    # months and days
    ("mid-January", "mid-January", "2025-01"),
    ("this March", "this March", "2025-03"),
    ("this January", "this January", "2025-01"),
    ("last March", "last March", "2024-03"),
    ("last February", "last February", "2024-02"),
    ("next February", "next February", "2026-02"),
    ("in March of last year", "in March of last year", "2024-03"),
    ("From January of next year, it will rise.", "January of next year", "2026-01"),
    ("on January 26th of this year", "on January 26th of this year", "2025-01-26"),
    ("It ran from 3 to 5 May.", "from 3 to 5 May", "2024-05-03/2024-05-05"),
    ("It ran from May 3 to 5.", "from May 3 to 5", "2024-05-03/2024-05-05"),
    ("It ran from 3 May to 5 June.", "from 3 May to 5 June", "2024-05-03/2024-06-05"),
    ("7-9 June", "7-9 June", "2024-06-07/2024-06-09"),
    ("since 7 October", "since 7 October", "2024-10-07"),
    ("until 5 March", "until 5 March", "2025-03-05"),
    ("on Monday 3 March", "on Monday 3 March", "2025-03-03"),
    ("on Friday, 24 January", "on Friday, 24 January", "2025-01-24"),
    ("The 9 March vote was close.", "The 9 March", "2024-03-09"),
    ("Prices rose on 9 March attacks.", "on 9 March", "2024-03-09"),
    # holidays of one day
    ("It fell on Christmas Eve.", "on Christmas Eve", "2024-12-24"),
    ("It fell on New Year's Day.", "on New Year's Day", "2025-01-01"),
    ("It will open on New Year’s Day.", "on New Year’s Day", "2026-01-01"),
    ("It fell on May Day.", "on May Day", "2024-05-01"),
    ("It fell on Christmas Day last year.", "on Christmas Day last year", "2024-12-25"),
    # quarters, and years to the day
    ("Sales fell in the second quarter.", "in the second quarter", "2024-04-01/2024-06-30"),
    ("Sales will rise in the second quarter.", "in the second quarter", "2025-04-01/2025-06-30"),
    ("Growth was 3% in Q1.", "in Q1", "2025-01-01/2025-03-31"),
    ("in the second half of last year", "in the second half of last year", "2024-07-01/2024-12-31"),
    ("the third quarter of next year", "the third quarter of next year", "2026-07-01/2026-09-30"),
    ("late last year", "late last year", "2024"),
    ("a year ago to the day", "a year ago to the day", "2024-02-12"),
    ("two weeks ago today", "two weeks ago today", "2025-01-29"),
    ("a month ago today", "a month ago today", "2025-01-12"),
    ("It rained during the weekend.", "during the weekend", "2025-02-08/2025-02-09"),
]


@pytest.mark.parametrize(("text", "words", "value"), RELATIVE)
def test_other_words_are_resolved_against_the_day_of_publication(text, words, value):
    assert [(t.text, t.date, t.anchor) for t in find_times(text, WEDNESDAY)] == [(words, value, "published_at")]


@pytest.mark.parametrize("text", [text for text, _, _ in RELATIVE])
def test_without_a_day_of_publication_they_stay_unresolved(text):
    found = find_times(text, None)
    assert found
    assert {(t.date, t.from_, t.to, t.precision, t.anchor) for t in found} == {(None, None, None, "unresolved", None)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A few days earlier", "A few days earlier"),
        ("two days later", "two days later"),
        ("hours later", "hours later"),
        ("It came a day after the vote", "a day after"),
        ("more than a year ago", "more than a year ago"),
        ("half a century ago", "half a century ago"),
        ("the week before", "the week before"),
        ("about five years ago", "about five years ago"),
        ("a year earlier", "a year earlier"),
        ("five days after the vote", "five days after"),
        ("in recent weeks", "in recent weeks"),
        ("in recent years", "in recent years"),
        ("In the past few days", "In the past few days"),
        ("over the last two weeks", "over the last two weeks"),
        ("in the past 24 hours", "in the past 24 hours"),
        ("in the coming months", "in the coming months"),
        ("within days", "within days"),
        ("recently", "recently"),
        ("several months ago", "several months ago"),
        ("a few hours ago", "a few hours ago"),
        ("the previous day", "the previous day"),
        ("the following week", "the following week"),
        ("that day", "that day"),
        ("by the end of the year", "by the end of the year"),
        ("by noon", "by noon"),
        ("by 6 p.m. he had left", "by 6 p.m."),
        ("at 6.30 pm", "at 6.30 pm"),
        ("in the morning", "in the morning"),
        ("03/04/2024", "03/04/2024"),
        ("on the same day", "on the same day"),
        ("the following day", "the following day"),
        ("The following morning", "The following morning"),
        ("later that month", "later that month"),
        ("in that year", "in that year"),
        ("that same week", "that same week"),
        ("earlier in the week", "earlier in the week"),
        ("later in the day", "later in the day"),
        ("at the end of the month", "at the end of the month"),
        ("the weekend", "the weekend"),
        ("every Monday", "every Monday"),
        ("on a Tuesday evening", "on a Tuesday evening"),
        ("on Black Friday", "on Black Friday"),
        ("on Good Friday", "on Good Friday"),
        ("on Friday the 13th", "on Friday the 13th"),
        ("at Christmas", "at Christmas"),
        ("the Boxing Day sales", "Boxing Day"),
        ("on Orthodox Christmas Day", "on Orthodox Christmas Day"),
        ("over the Easter weekend", "over the Easter weekend"),
        ("during Ramadan", "during Ramadan"),
        ("the September 11 attacks", "September 11"),
        ("the 7 October massacre", "the 7 October"),
        ("the January 6 Capitol riot", "January 6"),
        ("on 31 June", "on 31 June"),
        ("31 September 2020", "31 September 2020"),
        ("29 February 2023", "29 February 2023"),
        ("30 February", "30 February"),
        ("on Monday, 5 March", "on Monday, 5 March"),
        ("on 3 and 7 March", "on 3 and 7 March"),
        ("at 3 o’clock", "at 3 o’clock"),
        ("7.45pm", "7.45pm"),
        ("09:35 GMT", "09:35 GMT"),
        ("close to midnight", "close to midnight"),
        ("By nightfall", "By nightfall"),
        ("a decade ago", "a decade ago"),
        ("dozens of hours later", "hours later"),
    ],
)
def test_what_fixes_no_day_is_found_and_left_unresolved(text, words):
    found = [(t.text, t.date, t.from_, t.to, t.precision, t.anchor) for t in find_times(text, WEDNESDAY)]
    assert found == [(words, None, None, None, "unresolved", None)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("until spring", "until spring"),
        ("in the summer of 2023", "in the summer of 2023"),
        ("last winter", "last winter"),
    ],
)
def test_a_season_names_no_days_for_it_differs_between_the_hemispheres(text, words):
    found = [(t.text, t.date, t.from_, t.to, t.precision) for t in find_times(text, WEDNESDAY)]
    assert found == [(words, None, None, None, "season")]


@pytest.mark.parametrize(
    ("text", "value", "first", "last"),
    [
        ("since April", "2024-04", "2024-04-01", None),
        ("since 2019", "2019", "2019-01-01", None),
        ("until Friday", "2025-02-14", None, "2025-02-14"),
        ("before 2019", None, None, "2018-12-31"),
        ("in January", "2025-01", "2025-01-01", "2025-01-31"),
        ("last year", "2024", "2024-01-01", "2024-12-31"),
        ("since Monday’s attack", "2025-02-10", "2025-02-10", "2025-02-10"),
    ],
)
def test_since_before_and_until_leave_one_end_open(text, value, first, last):
    assert [(t.date, t.from_, t.to) for t in find_times(text, WEDNESDAY)] == [(value, first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "They may march.", "May said no.", "Mr August said no.", "June Smith left.", "April said no.",
        "The Sun said so.", "He sat down.", "The March for Life", "the daily Ruvenia Today",
        "It is to last eight days", "(1700 GMT)", "a second attack", "2,019 people", "2019 people",
        "of 2000 soldiers", "1709 schoolchildren", "31/31/2024", "2024-02-30", "USA Today", "Article 2019",
        "in 20190", "the Marchers", "Augustus", "", "March on Washington began.", "critics of May Smith",
        "It was told by April Jones.", "in his eighties", "Temperatures were in the eighties.", "the Sunday Times",
        "the Mail on Sunday", "Sheffield Wednesday won.", "Saturday Night Live", "the Today programme",
        "on Easter Island", "He scored in the second quarter.", "in the second quarter of the match", "Half of it",
        "He scored in the second half.", "in 2,024 cases", "24/7", "1/2", "Prague Spring", "a ratio of 16:9",
        "23.42 pm",        "new years of pain", "They quarter oranges.", "on Mondays",
    ],
)  # fmt: skip
def test_names_verbs_and_counts_tell_no_time(text):
    assert find_times(text, WEDNESDAY) == ()


def test_mail_that_comes_on_sunday_is_no_newspaper():
    assert [(t.text, t.date) for t in find_times("Scotland won on Sunday.", WEDNESDAY)] == [("on Sunday", "2025-02-09")]


@pytest.mark.parametrize("text", [case[0] for case in (*FIXED, *RELATIVE)])
def test_prose_without_calendar_words_around_it_changes_nothing(text):
    before, after = "He said no to the plan of the town.\n" * 9, "\nNobody else of the town took part.\n" * 9
    alone, among = find_times(text, WEDNESDAY), find_times(before + text + after, WEDNESDAY)
    shifted = [t.model_copy(update={"start": t.start + len(before), "end": t.end + len(before)}) for t in alone]
    assert list(among) == shifted


@pytest.mark.parametrize("letter", ["é", "🙂", "\ud800", "İ", "\u0301", "\u200f", "日"])
def test_letters_beyond_ascii_shift_no_place(letter):
    (found,) = find_times(f"{letter * 9} fell on Monday", WEDNESDAY)
    assert (found.text, found.start, found.date) == ("on Monday", 15, "2025-02-10")


@pytest.mark.parametrize("published", [date.min, date.max, date(2024, 2, 29)])
@pytest.mark.parametrize("text", [text for text, _, _ in RELATIVE])
def test_the_ends_of_the_calendar_are_no_error(text, published):
    assert all(t.precision == "unresolved" or t.from_ or t.to for t in find_times(text, published))


def test_each_time_of_a_sentence_is_found_in_order():
    text = "Police said on Thursday that talks will start on Friday, a month after the attack of 9 March 2024."
    assert [(t.text, t.date) for t in find_times(text, WEDNESDAY)] == [
        ("on Thursday", "2025-02-06"),
        ("on Friday", "2025-02-14"),
        ("a month after", None),
        ("9 March 2024", "2024-03-09"),
    ]


def test_two_years_in_a_list_are_two_times():
    assert [t.date for t in find_times("in 1997 and 1998", None)] == ["1997", "1998"]


def test_offsets_count_the_whole_text_when_a_part_is_read():
    text = "It will rain. It fell on Monday. It rose on Tuesday."
    (found,) = find_times(text, WEDNESDAY, 14, 32)
    assert (found.start, found.end, text[found.start : found.end], found.date) == (22, 31, "on Monday", "2025-02-10")


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_way_to_write_a_day_comes_to_the_same_day(day):
    month = day.strftime("%B")
    ways = (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {day.day}th of {month}, {day.year}",
        day.isoformat(),
    )
    for way in ways:
        assert [(t.text, t.date, t.from_, t.to) for t in find_times(way, None)] == [(way, *[day.isoformat()] * 3)]


@given(st.dates(min_value=date(1900, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_within_a_week_of_publication_on_the_side_that_the_clause_tells(published, weekday):
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    (past,) = find_times(f"It fell on {name}.", published)
    assert (published - date.fromisoformat(past.date)).days in range(7)
    assert date.fromisoformat(past.date).weekday() == weekday


WORDS = (
    "on in since until between and from to early late 9 11 2019 1990s March May Monday Friday next last this week year "
    "weekend today overnight ago three days earlier the of , . - – / ’s will said summer noon at 6 pm 2024-01-20 "
    "Christmas Eve New Year's Day Good every by this second quarter half growth eighties 10:30 GMT 31 June that attack"
)
PIECES = st.sampled_from([*WORDS.split(" "), "\n"])
DAYS = st.none() | st.dates()


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join) | st.text(), DAYS)
def test_times_are_slices_in_order_that_never_overlap(text, published):
    end = 0
    for found in find_times(text, published):
        assert end <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.from_ is None or found.to is None or found.from_ <= found.to
        end = found.end


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "a",
        "(",
        " ",
        "a-",
        "9 ",
        "1/",
        "May ",
        "on Friday ",
        "last ",
        "three days ",
        "walked on Friday ",
        "in ",
        "\u0301",
        "12:30 ",
        "that ",
        "the end of ",
        "Christmas ",
        "half ",
        "last three ",
        "9 March ",
        "will ",
    ],
)  # fmt: skip
def test_reading_time_grows_with_the_length_only(piece):
    text = piece * (20_000 // len(piece))
    began = time.perf_counter()
    find_times(text, WEDNESDAY)
    assert time.perf_counter() - began < 2
