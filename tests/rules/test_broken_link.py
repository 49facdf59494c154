"""The rule broken-link."""

from tests.examples import Hits


def test_a_page_that_is_not_there_is_named(hits: Hits) -> None:
    pages = {"page.md": "[a](pgae.md) and [b](claim:first)\n"}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:1:5 error: there is no file 'docs/pgae.md' | did you mean 'page.md'?",
    ]


def test_pages_files_claims_and_sources_are_there(hits: Hits) -> None:
    page = """\
[a](page.md) [b](claims/first.md) [c](sources/key2014.md) [d](claims/index.md) [e](sub/other.md) [f](claim:first)
"""
    pages = {"page.md": page, "sub/other.md": "[up](../page.md)\n"}
    assert hits("broken-link", pages=pages) == []


def test_a_folder_up_is_counted(hits: Hits) -> None:
    pages = {"sub/other.md": "[up](page.md)\n"}
    assert hits("broken-link", pages=pages) == [
        "docs/sub/other.md:1:6 error: there is no file 'docs/sub/page.md' | did you mean 'page.md'?",
    ]


def test_a_heading_that_is_not_there_is_named(hits: Hits) -> None:
    page = """\
# What was said

[a](#what-was-sad) [b](#what-was-said) [c](page.md#what-was-said)
[d](claim:first)
"""
    pages = {"page.md": page}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:3:5 error: 'docs/page.md' has no heading '#what-was-sad' | did you mean 'what-was-said'?",
    ]


def test_the_evidence_of_a_page_is_a_heading(hits: Hits) -> None:
    pages = {
        "page.md": "[a](#evidence) [b](#references) [c](claim:first)\n",
        "other.md": "[a](#evidence)\n",
    }
    assert hits("broken-link", pages=pages) == [
        "docs/other.md:1:5 error: 'docs/other.md' has no heading '#evidence' | see the headings of that page",
    ]


def test_an_address_that_runs_a_program_leads_nowhere(hits: Hits) -> None:
    page = """\
[a](javascript:alert(1)) [b](https://example.org/) [c](mailto:a@example.org) [d](claim:first)
"""
    pages = {"page.md": page}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:1:5 error: the address does not begin with http:// or https:// | write https://..",
    ]


def test_an_image_is_no_way_to_bind_words(hits: Hits) -> None:
    pages = {"page.md": "![a](claim:first) [b](claim:first)\n"}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:1:6 error: the address does not begin with http:// or https:// | write https://..",
    ]


def test_a_link_says_where_to(hits: Hits) -> None:
    pages = {"page.md": "[a]() [b](/page.md) [c](page%1b.md) [d](claim:first)\n"}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:1:5 error: a link has no address | write one",
        "docs/page.md:1:11 error: '/page.md' starts with a slash | name the file from this page's folder",
        "docs/page.md:1:25 error: the address holds a character that can't be shown | name a file below docs/",
    ]


def test_a_reference_is_a_link(hits: Hits) -> None:
    page = """\
See [that][one] and [one].

[one]: pgae.md
"""
    pages = {"page.md": page}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:3:8 error: there is no file 'docs/pgae.md' | did you mean 'page.md'?",
    ]


def test_an_image_must_lie_below_docs(hits: Hits) -> None:
    pages = {"page.md": "![a](b.png) ![c](https://example.org/d.png) [e](claim:first)\n"}
    assert hits("broken-link", pages=pages) == [
        "docs/page.md:1:6 error: there is no file 'docs/b.png' | name a file below docs/",
        "docs/page.md:1:18 error: an image lies on another server | put the file below docs/",
    ]
