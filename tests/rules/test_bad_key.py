"""The rule bad-key."""

from tests.examples import Hits


def test_a_colon_would_cut_the_key(hits: Hits) -> None:
    bib = "@misc{Smith:2014, title = {{A title}}, howpublished = {Outlet}}"
    assert hits("bad-key", bib=bib) == [
        "citations.bib:1:7 error: the key 'Smith:2014' is not of small letters, digits, - and _ | write 'smith2014'",
    ]


def test_hyphens_and_underscores_may_stand_in_a_key(hits: Hits) -> None:
    bib = "@misc{a-b_2014, title = {{A title}}, howpublished = {Outlet}}"
    assert hits("bad-key", bib=bib) == []


def test_a_digit_begins_no_key(hits: Hits) -> None:
    bib = "@misc{2014, title = {{A title}}, howpublished = {Outlet}}"
    assert hits("bad-key", bib=bib) == [
        "citations.bib:1:7 error: the key '2014' is not of small letters, digits, - and _ | begin with a letter",
    ]
