"""The rule bound-heading."""

from tests.examples import Hits


def test_a_heading_that_is_bound_is_named(hits: Hits) -> None:
    pages = {"page.md": "## It was [so](claim:first)\n"}
    assert hits("bound-heading", pages=pages) == [
        "docs/page.md:1:11 error: a heading is bound to a claim | bind the words in the text below it",
    ]


def test_words_below_a_heading_may_be_bound(hits: Hits) -> None:
    page = """\
## It was so

It was [so](claim:first)
"""
    pages = {"page.md": page}
    assert hits("bound-heading", pages=pages) == []


def test_an_underlined_heading_is_a_heading(hits: Hits) -> None:
    page = """\
It was [so](claim:first)
======

It was [so](claim:first)
"""
    pages = {"page.md": page}
    assert hits("bound-heading", pages=pages) == [
        "docs/page.md:1:8 error: a heading is bound to a claim | bind the words in the text below it",
    ]


def test_a_link_to_a_page_may_stand_in_a_heading(hits: Hits) -> None:
    page = """\
## It was [so](page.md)

[a](claim:first)
"""
    pages = {"page.md": page}
    assert hits("bound-heading", pages=pages) == []


def test_a_comment_above_excuses_it(hits: Hits) -> None:
    page = """\
<!-- allow bound-heading: a test -->
## It was [so](claim:first)
"""
    pages = {"page.md": page}
    assert hits("bound-heading", pages=pages) == []
