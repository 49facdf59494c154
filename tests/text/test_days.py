"""Dates in English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.days import find_days

DATES = {
    "a day": ("on 29 June 2014", [(2014, 6, 29)]),
    "a day without its year": ("on 21 September", [(0, 9, 21)]),
    "a month": ("in June 2014", [(2014, 6, 0)]),
    "a month alone": ("in September it", [(0, 9, 0)]),
    "a year": ("from 2011 to 2016", [(2011, 0, 0), (2016, 0, 0)]),
    "an ordinal alone": ("late on the 31st", [(0, 0, 31)]),
    "an ordinal with a month": ("the 3rd of May 2015", [(2015, 5, 3)]),
    "one of two days": ("on 26 or 27 January 2015", [(2015, 1, 26), (2015, 1, 27)]),
    "from day to day": ("between 3 and 15 January", [(0, 1, 3), (0, 1, 15)]),
    "over a month's end": ("24 August 2016 to 2 March 2017", [(2016, 8, 24), (2017, 3, 2)]),
    "two months": ("in October and November 2014", [(2014, 10, 0), (2014, 11, 0)]),
    "the American way": ("June 29, 2014", [(2014, 6, 29)]),
    "short": ("29 Sept. 2014", [(2014, 9, 29)]),
    "ISO": ("2014-06-11 and 2014-06", [(2014, 6, 11), (2014, 6, 0)]),
    "a line's end": ("11\nJune\n2014", [(2014, 6, 11)]),
    "may is no month": ("it may be", []),
    "a thousand is no year": ("2,014 people, $2014, 2014.5, A2014", []),
    "a word is no month": ("Marching Maya, the Junes", []),
    "a count before a day": ("32 were freed on 3 July", [(0, 7, 3)]),
}


@pytest.mark.parametrize(("text", "dates"), DATES.values(), ids=DATES.keys())
def test_a_date_is_read_as_far_as_it_is_told(text: str, dates: list[tuple[int, int, int]]) -> None:
    assert [(day.year, day.month, day.day) for day in find_days(text)] == dates


def test_a_date_stands_where_its_words_do() -> None:
    text = "On 9 or 10 June 2014."
    assert [text[day.start : day.end] for day in find_days(text)] == [
        "9 or 10 June 2014",
        "10 June 2014",
    ]


@given(st.text(alphabet="0123456789 ,.-JunMayandor", max_size=40))
def test_any_text_gives_dates_within_it(text: str) -> None:
    assert all(0 <= day.start < day.end <= len(text) for day in find_days(text))
