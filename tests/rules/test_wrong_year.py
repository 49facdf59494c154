"""``wrong-year``: the year of a source is the one in its key."""

import pytest
from tests.examples import Hits


def _entry(key: str, year: str) -> str:
    return f"@misc{{{key}, title = {{{{A}}}}, howpublished = {{B}}, year = {{{year}}}}}"


def test_a_year_beside_that_of_the_key_is_found(hits: Hits) -> None:
    assert hits("wrong-year", bib=_entry("paper2014", "2015")) == [
        (
            "citations.bib:1:53 warning: 'paper2014' is dated 2015, its key 2014"
            " | mend the year, or allow it with the reason"
        )
    ]


@pytest.mark.parametrize(
    ("key", "year"),
    [
        ("paper2014", "2014"),
        ("paper", "2015"),  # a key that tells no year
        ("paper0000", "2015"),  # nor does this one
        ("paper20145", "2015"),  # a number that is no year
        ("paper2014", "n.d."),  # a source that tells none
        ("isis2014paper2015", "2014"),  # either of two
    ],
)
def test_what_does_not_differ_is_let_be(hits: Hits, key: str, year: str) -> None:
    assert hits("wrong-year", bib=_entry(key, year)) == []
