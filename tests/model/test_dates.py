"""Dates known to the day, the month or the year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.model.dates import PartialDate, read_date

READ = {
    "2014": PartialDate(2014),
    "2014-06": PartialDate(2014, 6),
    "2014-06-11": PartialDate(2014, 6, 11),
    "2016-02-29": PartialDate(2016, 2, 29),
    "2014-02-29": None,
    "2014-13": None,
    "2014-00": None,
    "2014-06-00": None,
    "0000": None,
    "14": None,
    "2014-6": None,
    "2014-06-11T10:00": None,
    "11 June 2014": None,
    "٢٠١٤": None,
    "": None,
}


@pytest.mark.parametrize(("text", "date"), READ.items(), ids=repr)
def test_a_date_is_read_as_far_as_it_is_known(text: str, date: PartialDate | None) -> None:
    assert read_date(text) == date


@pytest.mark.parametrize("text", ["2014", "2014-06", "2014-06-11"])
def test_a_date_is_shown_as_it_was_written(text: str) -> None:
    assert str(read_date(text)) == text


def test_what_is_less_precise_comes_first() -> None:
    dates = [PartialDate(2014, 6, 11), PartialDate(2014), PartialDate(2014, 6)]
    assert [date.precision for date in sorted(dates)] == ["year", "month", "day"]


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_none(text: str) -> None:
    date = read_date(text)
    assert date is None or str(date) == text


AFTER = {
    ("2014-06-12", "2014-06-11"): True,
    ("2014-06-11", "2014-06-11"): False,
    ("2014-06-10", "2014-06-11"): False,
    ("2014-07", "2014-06-11"): True,
    ("2014-06", "2014-06-11"): False,  # perhaps before the eleventh
    ("2014-06-11", "2014-06"): False,  # perhaps the thirtieth
    ("2014-05-30", "2014-06"): False,
    ("2015", "2014-06-11"): True,
    ("2014", "2014"): False,
    ("2013-12-31", "2014"): False,
}


@pytest.mark.parametrize(("dates", "is_after"), AFTER.items(), ids=repr)
def test_a_date_is_after_another_only_for_certain(
    dates: tuple[str, str], *, is_after: bool
) -> None:
    one, other = map(read_date, dates)
    assert one
    assert other
    assert one.is_after(other) is is_after
