"""The rule unknown-chapter."""

from tests.examples import Hits


def test_a_chapter_is_a_page(hits: Hits) -> None:
    claims = """\
claims:
  first: {chapter: pages}
"""
    assert hits("unknown-chapter", claims) == [
        "claims.yaml:2:20 error: there is no page 'docs/pages.md' | did you mean 'page'?",
    ]


def test_a_page_is_named_without_its_ending(hits: Hits) -> None:
    claims = """\
claims:
  first: {chapter: page}
  second: {chapter: page.md}
"""
    assert hits("unknown-chapter", claims) == [
        "claims.yaml:3:21 error: there is no page 'docs/page.md.md' | write the page, or name another",
    ]


def test_a_page_that_could_not_be_read_is_there(hits: Hits) -> None:
    claims = """\
claims:
  first: {chapter: page}
"""
    pages = {"page.md": b"\xff"}
    assert hits("unknown-chapter", claims, pages=pages) == []
