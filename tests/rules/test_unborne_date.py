"""``unborne-date``: the dates of events and of items agree with what else is recorded."""

import pytest
from tests.examples import Hits

EVENT = """\
claims:
  first:
    support: [{{says: {says}, checked: 2026-11-22}}]
    dates: [{{date: {date}, event: it is so}}]
"""
ITEM = """\
claims:
  first:
    support: [{{date: {date}, says: {says}, locator: {locator}, checked: 2026-11-22}}]
"""


def test_an_event_on_a_day_that_no_evidence_tells_is_found(hits: Hits) -> None:
    claims = EVENT.format(says="It was so on 11 June 2014.", date="2015-06-11")
    assert hits("unborne-date", claims) == [
        (
            "claims.yaml:4:13 warning: 2015-06-11, the date of 'it is so', stands in no evidence of"
            " 'first' | mend the date, or say in an item where it comes from"
        )
    ]


@pytest.mark.parametrize(
    ("says", "date"),
    [
        ("It was so on 11 June 2014.", "2014-06-11"),
        ("It was so in June 2014.", "2014-06-11"),  # less is told, and it agrees
        ("It was so.", "2014-06"),  # the year of the source
    ],
)
def test_an_event_that_agrees_is_let_be(hits: Hits, says: str, date: str) -> None:
    assert hits("unborne-date", EVENT.format(says=says, date=date)) == []


def test_an_event_that_another_claim_dates_alike_is_let_be(hits: Hits) -> None:
    second = "  second:\n    dates: [{date: 2015-06-11, event: it is so}]\n"
    claims = EVENT.format(says="It was so on 11 June 2014.", date="2015-06-11") + second
    assert hits("unborne-date", claims) == []


def test_an_item_of_a_year_that_nothing_tells_is_found(hits: Hits) -> None:
    assert hits("unborne-date", ITEM.format(date="2013-06", says="it was so", locator="text")) == [
        (
            "claims.yaml:3:22 warning: an item of 'key2014' is dated 2013-06, and nothing else tells"
            " of 2013 | mend the date, or say in 'says' or 'locator' where it comes from"
        )
    ]


@pytest.mark.parametrize(
    ("date", "says", "locator"),
    [
        ("2014-06", "it was so", "text"),  # the source's own year
        ("2013-06", "it was so in 2013", "text"),
        ("2013-06", "it was so", "a speech of June 2013"),
    ],
)
def test_an_item_of_a_year_that_is_told_is_let_be(
    hits: Hits, date: str, says: str, locator: str
) -> None:
    assert hits("unborne-date", ITEM.format(date=date, says=says, locator=locator)) == []
