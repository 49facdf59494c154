"""The rule wrong-archive."""

import pytest
from tests.examples import Hits


def _bib(archived: str, others: str = "url = {https://example.org/a}") -> str:
    return f"@misc{{key2014, title = {{{{A}}}}, howpublished = {{A}}, {others},\n  archived = {{{archived}}}}}"


WRONG = {
    "https://web.archive.org/web/20140611/https://example.org/b": "is one of https://example.org/b",
    "https://web.archive.org/web/2014id_/example.com/a": "is one of example.com/a",
    "https://archive.example.net/https%3A%2F%2Fexample.com%2Fa": "is one of https://example.com/a",
    "http://www.example.org/a/": "is the page itself",
}


@pytest.mark.parametrize(("archived", "fault"), WRONG.items(), ids=WRONG.keys())
def test_a_copy_of_another_page_is_told(hits: Hits, archived: str, fault: str) -> None:
    assert hits("wrong-archive", bib=_bib(archived)) == [
        f"citations.bib:2:3 error: the archived copy of 'key2014' {fault} | write the address of a capture of this source, or delete it",
    ]


def test_a_copy_of_nothing_is_told(hits: Hits) -> None:
    bib = _bib("https://web.archive.org/web/2014/https://example.org/a", "year = {2014}")
    assert hits("wrong-archive", bib=bib) == [
        "citations.bib:2:3 error: the archived copy of 'key2014' is a copy of nothing: the entry has no url | write the address of a capture of this source, or delete it",
    ]


RIGHT = (
    "https://web.archive.org/web/20140611/https://example.org/a",
    "https://web.archive.org/web/20140611120000/http://www.example.org:80/a/",
    "https://web.archive.org/web/2014*/example.org/a",
    "https://archive.example.net/https%3A%2F%2Fexample.org%2Fa",
    "https://archive.example.net/Ab3dE",  # it does not say of what
)


@pytest.mark.parametrize("archived", RIGHT)
def test_a_copy_of_the_page_is_right(hits: Hits, archived: str) -> None:
    assert hits("wrong-archive", bib=_bib(archived)) == []


def test_a_copy_may_be_of_the_original(hits: Hits) -> None:
    others = "url = {https://example.com/copy}, original = {https://example.org/a}"
    archived = "https://web.archive.org/web/2014/https://example.org/a"
    assert hits("wrong-archive", bib=_bib(archived, others)) == []


def test_what_is_no_address_is_left_to_another_rule(hits: Hits) -> None:
    assert hits("wrong-archive", bib=_bib("javascript:alert(1)")) == []
