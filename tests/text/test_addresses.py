"""Addresses taken apart, and those that no reader should be sent to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.addresses import (
    Address,
    find_archived,
    find_doi,
    split_address,
    what_is_unsafe,
    without_scheme,
)

PARTS = {
    "https://Example.org/a%20b?c#d%C3%A9": ("https", "example.org", "/a b", "dé"),
    "a/b.md#c": ("", "", "a/b.md", "c"),
    "#c": ("", "", "", "c"),
    "//example.org/a": ("", "example.org", "/a", ""),
    "MAILTO:a@b.c": ("mailto", "", "a@b.c", ""),
    "a b:c": ("", "", "a b:c", ""),
    "a%zz": ("", "", "a%zz", ""),
    "": ("", "", "", ""),
}


@pytest.mark.parametrize(("address", "parts"), PARTS.items(), ids=repr)
def test_an_address_is_taken_apart(address: str, parts: tuple[str, str, str, str]) -> None:
    assert split_address(address) == Address(*parts)


SAFE = (
    "https://example.org",
    "http://www.example.org:8080/a?b=c&d=e#f",
    "https://müller.example.com/ä",
    "https://a-b.co.uk./",
    "https://example.org/a@b",
)


@pytest.mark.parametrize("address", SAFE)
def test_a_public_address_is_safe(address: str) -> None:
    assert what_is_unsafe(address) == ""


UNSAFE = {
    "javascript:alert(1)": "does not begin with http:// or https://",
    "data:text/html,a": "does not begin with http:// or https://",
    "/a": "does not begin with http:// or https://",
    "//example.org": "does not begin with http:// or https://",
    "": "does not begin with http:// or https://",
    "https://a@example.org/": "holds a user name before its host",
    "https://localhost/": "names no public host",
    "https://router.local/": "names no public host",
    "https://127.0.0.1/": "names no public host",
    "https://[::1]/": "names no public host",
    "https://0x7f.1/": "names no public host",
    "https:///a": "names no public host",
    "https://example/": "names no public host",
    "https://example.org/a b": "holds a character that no address may hold",
    "https:\\\\example.org": "holds a character that no address may hold",
    'https://example.org/"': "holds a character that no address may hold",
    "https://example.org/<b>": "holds a character that no address may hold",
    "java\nscript:a": "holds a character that no address may hold",
}


@pytest.mark.parametrize(("address", "fault"), UNSAFE.items(), ids=repr)
def test_any_other_address_is_not(address: str, fault: str) -> None:
    assert what_is_unsafe(address) == fault


SAME = (
    ("https://example.org/a/", "http://www.Example.org/a"),
    ("HTTPS://example.org", "https://example.org/"),
)
DIFFERENT = (
    ("https://example.org/A", "https://example.org/a"),
    ("https://example.org/a?b", "https://example.org/a?c"),
    ("https://www2.example.org/", "https://example.org/"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spelling_makes_no_other_page(one: str, other: str) -> None:
    assert without_scheme(one) == without_scheme(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_a_path_does(one: str, other: str) -> None:
    assert without_scheme(one) != without_scheme(other)


@given(st.text(max_size=60))
def test_any_text_can_be_judged(address: str) -> None:
    split_address(address)
    what_is_unsafe(address)
    without_scheme(address)


def test_the_usual_port_makes_no_other_address() -> None:
    assert without_scheme("http://www.example.org:80/a/") == without_scheme("https://example.org/a")
    assert without_scheme("http://example.org:8080/a") != without_scheme("http://example.org/a")


DOIS = {
    "10.1000/AB.12": "10.1000/ab.12",
    "https://doi.org/10.1000%2Fab.12": "10.1000/ab.12",
    "https://journal.example.org/doi/full/10.1000/ab.12?a=b#c": "10.1000/ab.12",
    "https://journal.example.org/10.1000/ab.12/pdf": "10.1000/ab.12",
    "https://journal.example.org/10.1000/ab.12.pdf": "10.1000/ab.12",
    "https://example.org/10.10/a": "",
    "https://example.org/2010.1000/a": "",
    "": "",
}


@pytest.mark.parametrize(("text", "doi"), DOIS.items(), ids=repr)
def test_a_doi_is_found_wherever_it_stands(text: str, doi: str) -> None:
    assert find_doi(text) == doi


COPIES = {
    "https://web.archive.org/web/20140611/https://example.org/a?b=c": "https://example.org/a?b=c",
    "https://web.archive.org/web/2014id_/example.org/a": "example.org/a",
    "https://archive.example.net/o/https%3A%2F%2Fexample.org%2Fa": "https://example.org/a",
    "https://archive.example.net/2014/06/page.html": "",
    "https://archive.example.net/Ab3dE": "",
    "": "",
}


@pytest.mark.parametrize(("address", "copied"), COPIES.items(), ids=repr)
def test_an_archive_may_say_of_what_it_has_a_copy(address: str, copied: str) -> None:
    assert find_archived(address) == copied
