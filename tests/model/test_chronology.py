"""Dated events in the order of time."""

from collections.abc import Callable
from datetime import date

import pytest

from claimledger.model.chronology import by_year, events, first_day, last_day
from claimledger.model.dates import read_date
from claimledger.model.ledger import Ledger


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2014-06-11", date(2014, 6, 11), date(2014, 6, 11)),
        ("2014-06", date(2014, 6, 1), date(2014, 6, 30)),
        ("2014-12", date(2014, 12, 1), date(2014, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2014", date(2014, 1, 1), date(2014, 12, 31)),
    ],
)
def test_a_date_means_all_days_that_it_does_not_rule_out(
    written: str, first: date, last: date
) -> None:
    known = read_date(written)
    assert known
    assert (first_day(known), last_day(known)) == (first, last)


def test_claims_that_date_and_word_an_event_alike_share_one(ledger: Callable[..., Ledger]) -> None:
    made = ledger(
        """\
claims:
  first: {dates: [{date: 2014-06-11, event: a fire}, {date: 2014-06-12, event: a fire}]}
  second: {dates: [{date: 2014-06-11, event: a fire}, {date: 2014-06-11, event: a flood}]}
"""
    )

    assert [
        (str(event.start), event.words, [claim.id for claim in event.claims])
        for event in events(made)
    ] == [
        ("2014-06-11", "a fire", ["first", "second"]),
        ("2014-06-11", "a flood", ["second"]),
        ("2014-06-12", "a fire", ["first"]),
    ]


def test_what_is_less_precise_comes_first(ledger: Callable[..., Ledger]) -> None:
    made = ledger(
        """\
claims:
  first:
    dates:
      - {date: 2014-06-01, event: a day}
      - {from: 2014-06-01, to: 2014-06-03, event: three days}
      - {date: 2014-06, event: a month}
      - {date: 2014, event: a year}
      - {date: 2013-12-31, event: the day before}
"""
    )

    assert [event.words for event in events(made)] == [
        *("the day before", "a year", "a month", "a day", "three days")
    ]
    assert [event.words for event in events(made) if event.is_point] == ["the day before", "a day"]
    assert [(year, len(found)) for year, found in by_year(made)] == [(2013, 1), (2014, 4)]


def test_the_claim_that_stands_best_is_foremost(ledger: Callable[..., Ledger]) -> None:
    made = ledger(
        """\
claims:
  denied: {verdict: disputed, dates: [{date: 2014, event: a fire}]}
  shown: {verdict: supported, dates: [{date: 2014, event: a fire}]}
  wrong: {verdict: contradicted, dates: [{date: 2014, event: a fire}]}
"""
    )

    [event] = events(made)
    assert event.foremost.id == "shown"
