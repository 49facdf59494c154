"""The trail that leads from one use of a source to the next."""

from collections.abc import Callable

import pytest

from claimledger.model.ledger import Ledger
from claimledger.render.bound import bind
from claimledger.render.trail import Neighbours, Stop, Trail, trail

CLAIMS = """\
claims:
  a: {chapter: one}
  b: {chapter: one, support: [{source: other2014, checked: 2026-11-22}]}
  c: {chapter: one}
  d: {chapter: two}
"""
OTHER = "@misc{other2014, title = {{Other}}, howpublished = {An outlet}, year = {2014}}"
PAGES = {
    # `d` has its stop in its own chapter, though it is bound here too
    "one.md": "# One\n\n[x](claim:d) [x](claim:a) [x](claim:b) [x](claim:c)\n",
    "two.md": "# Two\n\n[x](claim:d)\n",
}


def stop(page: str, number: int) -> Stop:
    return Stop(page=f"{page}.md", title=page.capitalize(), number=number)


@pytest.fixture
def report(ledger: Callable[..., Ledger]) -> Ledger:
    return ledger(CLAIMS, bib=OTHER, pages=PAGES)


def test_the_trail_follows_the_chapters_and_the_numbers_of_their_notes(report: Ledger) -> None:
    a, c, d = stop("one", 2), stop("one", 4), stop("two", 1)

    assert trail(report) == Trail(
        neighbours={
            ("key2014", "a"): Neighbours(before=None, after=c),
            ("key2014", "c"): Neighbours(before=a, after=d),
            ("key2014", "d"): Neighbours(before=c, after=None),
        }
    )


def test_a_source_that_is_used_once_has_no_trail(report: Ledger) -> None:
    assert trail(report).beside("other2014", "b") is None


def test_evidence_that_no_card_shows_is_no_stop(ledger: Callable[..., Ledger]) -> None:
    third = "[{source: other2014}, {source: other2014}, {checked: 2026-11-22}]"
    claims = f"claims:\n  a: {{support: {third}}}\n  b: {{}}\n"

    assert trail(ledger(claims, bib=OTHER)).neighbours == {}


def test_a_source_twice_in_one_card_is_one_stop(ledger: Callable[..., Ledger]) -> None:
    twice = "[{checked: 2026-11-22}, {says: more}]"
    claims = f"claims:\n  a: {{support: {twice}}}\n  b: {{}}\n"

    found = trail(ledger(claims)).beside("key2014", "a")
    assert found == Neighbours(before=None, after=Stop(page="page.md", title="A page", number=2))


def test_a_card_links_to_the_uses_before_and_after(report: Ledger) -> None:
    bound = bind(report, report.pages["one.md"], "../", trail=trail(report))
    number = bound.number("c") or 0

    card = str(bound.card(number))

    assert '<a href="#w2">← 2</a> <a href="../two/#w1">Two 1 →</a>' in card


def test_a_card_at_the_start_of_a_trail_leads_on_only(report: Ledger) -> None:
    bound = bind(report, report.pages["one.md"], "../", trail=trail(report))

    card = str(bound.card(bound.number("a") or 0))

    assert 'Same source: <a href="#w4">4 →</a></span>' in card


def test_a_card_without_other_uses_has_no_links_to_them(report: Ledger) -> None:
    bound = bind(report, report.pages["one.md"], "../", trail=trail(report))

    assert "Same source" not in str(bound.card(bound.number("b") or 0))


def test_an_error_is_reported_where_the_repository_is(report: Ledger) -> None:
    bound = bind(report, report.pages["one.md"], "../", "https://code.example/r/")

    address = "https://code.example/r/issues/new?title=Claim%20b"
    assert f'<a href="{address}">Report an error</a>' in str(bound.card(bound.number("b") or 0))


def test_without_a_repository_no_error_is_reported_anywhere(report: Ledger) -> None:
    bound = bind(report, report.pages["one.md"], "../")

    assert "Report an error" not in str(bound.notes())
