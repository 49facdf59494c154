"""The rule unused-allowance."""

from tests.examples import Hits


def test_an_allowance_that_excuses_nothing_is_told(hits: Hits) -> None:
    claims = """\
claims:
  first: {allow: [{rule: long-title, because: it is short}]}
"""
    assert hits("unused-allowance", claims) == [
        "claims.yaml:2:26 error: the allowance for 'long-title' excuses nothing here | delete it",
    ]


def test_one_that_excuses_something_is_not(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: a b c d e f g, allow: [{rule: long-title, because: it is long}]}
"""
    assert hits("unused-allowance", claims) == []


def test_a_rule_that_is_not_there_excuses_nothing(hits: Hits) -> None:
    claims = """\
claims:
  first: {allow: [{rule: long-titel, because: it is short}]}
"""
    assert hits("unused-allowance", claims) == [
        "claims.yaml:2:26 error: no rule is named 'long-titel' | did you mean 'long-title'?",
    ]


def test_one_in_a_page_stands_for_the_line_below(hits: Hits) -> None:
    page = """\
<!-- allow unknown-claim: a -->
<!-- allow broken-link: b -->
[a](claim:lost) [b](lost.md)

<!-- allow broken-link: c -->

[a](lost.md) [c](claim:first)
"""
    pages = {"page.md": page}
    assert hits("unused-allowance", pages=pages) == [
        "docs/page.md:5:1 error: the allowance for 'broken-link' excuses nothing here | delete it",
    ]


def test_with_a_file_unread_nobody_knows(hits: Hits) -> None:
    claims = """\
claims:
  first: {allow: [{rule: unbound-claim, because: later}]}
"""
    pages = {"page.md": b"\xff"}
    assert hits("unused-allowance", claims, pages=pages) == []
