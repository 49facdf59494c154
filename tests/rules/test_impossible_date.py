"""The rule impossible-date; an item of the examples stands in a source of 2014."""

import pytest
from tests.examples import Hits

BIB = """\
@misc{key2014, title = {{A}}, howpublished = {A},
  month = "11~" # jun, year = {2014}}
"""


def _claims(item: str) -> str:
    return f"claims:\n  first:\n    support: [{{{item}}}]\n"


IMPOSSIBLE = {
    "date: 2014-06-12, checked: 2026-11-22": "was said on 2014-06-12 and stands in a source of 2014-06-11",
    "date: 2014-07, checked: 2026-11-22": "was said on 2014-07 and stands in a source of 2014-06-11",
    "date: 2015, checked: 2026-11-22": "was said on 2015 and stands in a source of 2014-06-11",
    "date: 2014-06-11, checked: 2014-06-10": "was said on 2014-06-11 and checked on 2014-06-10",
    "date: 2014-06-01, checked: 2014-06-10": "was checked on 2014-06-10 in a source of 2014-06-11",
}


@pytest.mark.parametrize(("item", "fault"), IMPOSSIBLE.items(), ids=IMPOSSIBLE.keys())
def test_dates_that_contradict_are_told(hits: Hits, item: str, fault: str) -> None:
    # Another item gives the newest day, so that the source itself is not from the future.
    claims = f"{_claims(item)}    context: [{{checked: 2026-11-22}}]\n"
    assert hits("impossible-date", claims, bib=BIB) == [
        f"claims.yaml:3:22 warning: an item of 'key2014' {fault} | mend the wrong date, or say in 'locator' from which update of the page it is (citations.bib:2:24 the source is dated here)",
    ]


POSSIBLE = (
    "date: 2014-06-11, checked: 2014-06-11",
    "date: 2014-06, checked: 2014-06-11",  # perhaps before the eleventh
    "date: 2014, checked: 2026-11-22",
    "checked: 2026-11-22",
    "date: 2014-06-12, locator: Update of 12 June 2014, checked: 2026-11-22",
)


@pytest.mark.parametrize("item", POSSIBLE)
def test_dates_that_may_be_right_are_not(hits: Hits, item: str) -> None:
    assert hits("impossible-date", _claims(item), bib=BIB) == []


def test_a_source_of_a_day_to_come_is_told(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A}}, howpublished = {A},\n  year = {2041}}"
    claims = _claims("source: article2014, checked: 2026-11-22")
    assert hits("impossible-date", claims, bib=bib) == [
        "citations.bib:2:3 warning: 'key2014' is dated 2041, and nothing was checked after 2026-11-22 | mend the date",
    ]


def test_a_source_of_the_last_day_of_work_is_not(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A}}, howpublished = {A}, year = {2026}}"
    assert hits("impossible-date", _claims("checked: 2026-11-22"), bib=bib) == []


def test_where_nothing_was_checked_no_source_is_too_late(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A}}, howpublished = {A}, year = {2041}}"
    assert hits("impossible-date", _claims("locator: p. 1"), bib=bib) == []


def test_a_claim_may_excuse_it(hits: Hits) -> None:
    claims = _claims("date: 2015, checked: 2026-11-22")
    claims += "    allow: [{rule: impossible-date, because: the page has no other date}]\n"
    assert hits("impossible-date", claims, bib=BIB) == []
