"""Addresses taken apart, and those that no reader should be sent to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.addresses import Address, split_address, what_is_unsafe, without_scheme

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
