"""The rule lost-field."""

import pytest
from tests.examples import Hits

LOST = {
    "journal = {A}": "the field 'journal' of 'key2014' is not printed in @misc | write it as 'howpublished', or in 'note' if there is one",
    "volume = {3}": "the field 'volume' of 'key2014' is not printed in @misc | write it in 'note'",
    "keywords = {a}": "the field 'keywords' of 'key2014' is not printed in @misc | delete it, or write it in 'note'",
    "reposts_of = {a}": "the field 'reposts_of' of 'key2014' is not printed in @misc | did you mean 'repost_of'?",
    "date = {2014}": "the field 'date' of 'key2014' is not printed in @misc | write it as 'year' and 'month'",
    "month = jun": "the field 'month' of 'key2014' is not printed without a year | add 'year', or delete it",
    "urldate = {a}": "the field 'urldate' of 'key2014' is not printed without a url | add 'url', or delete it",
}


@pytest.mark.parametrize(("field", "told"), LOST.items(), ids=LOST.keys())
def test_what_no_reader_will_see_is_told(hits: Hits, field: str, told: str) -> None:
    bib = f"@misc{{key2014, title = {{{{A}}}}, howpublished = {{A}},\n  {field}}}"
    assert hits("lost-field", bib=bib) == [f"citations.bib:2:3 error: {told}"]


def test_a_book_has_a_publisher(hits: Hits) -> None:
    bib = "@book{key2014, author = {A, B}, title = {{A}}, howpublished = {C}, volume = {3}, year = {2014}}"
    assert hits("lost-field", bib=bib) == [
        "citations.bib:1:48 error: the field 'howpublished' of 'key2014' is not printed in @book | write it as 'publisher', or in 'note' if there is one",
    ]


def test_what_is_printed_or_of_our_own_is_not_lost(hits: Hits) -> None:
    bib = "@misc{key2014, author = {A, B}, title = {{A}}, howpublished = {A}, month = jun, year = {2014}, note = {a}, url = {https://example.org/}, urldate = {a}, doi = {10.1000/1}, kind = {primary}, type = {news}, interest = {state}, describes = {a}, read = {most}, titlenote = {a}, archived = {a}, original = {a}, repost_of = {a}, added = {a}}"
    assert hits("lost-field", bib=bib) == []


def test_another_kind_of_entry_is_left_to_another_rule(hits: Hits) -> None:
    assert hits("lost-field", bib="@article{key2014, title = {{A}}, keywords = {a}}") == []


def test_an_allowance_excuses_it(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A}}, howpublished = {A}, keywords = {a}, allow = {lost-field: our catalogue needs it}}"
    assert hits("lost-field", bib=bib) == []
