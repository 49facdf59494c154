"""One page fetched: what is followed, how much is read, and what is refused."""

import pytest
from tests.outside.loopback import PAGES, Loopback

from claimledger.outside.fetch import FetchError, fetch
from claimledger.outside.manner import Manner


def test_a_page_comes_with_its_kind_and_where_it_was(web: Loopback, manner: Manner) -> None:
    fetched = fetch(web.at("/moved-twice#part"), manner)
    assert (fetched.status, fetched.address) == (200, web.at("/new-home"))
    assert fetched.content_type == "text/html; charset=utf-8"
    assert fetched.body.decode() == PAGES["/new-home"]


def test_of_a_large_page_the_first_part_is_read(web: Loopback, manner: Manner) -> None:
    small = Manner(allows_loopback=True, largest=10)
    assert fetch(web.at("/whole"), small).body == PAGES["/whole"].encode()[:10]
    assert len(fetch(web.at("/whole"), manner).body) == len(PAGES["/whole"])


REFUSED = {
    "/to-file": "it leads to what is no plain web address",
    "/to-private": "it leads to a machine of the own network",
    "/to-password": "it leads to what is no plain web address",
    "/loop": "more than 3 redirects",
    "/packed": "its text is packed",
}


@pytest.mark.parametrize("path", REFUSED)
def test_what_must_not_be_followed_is_refused(web: Loopback, manner: Manner, path: str) -> None:
    with pytest.raises(FetchError, match=f"^{REFUSED[path]}$"):
        fetch(web.at(path), manner)


@pytest.mark.parametrize("path", ["/silent", "/dripping"])
def test_a_server_that_takes_too_long_is_left(web: Loopback, path: str) -> None:
    hasty = Manner(allows_loopback=True, seconds=0.2)
    with pytest.raises(FetchError, match=r"^it takes too long$"):
        fetch(web.at(path), hasty)


def test_this_machine_is_asked_in_tests_alone(web: Loopback) -> None:
    with pytest.raises(FetchError, match=r"^it leads to a machine of the own network$"):
        fetch(web.at("/whole"), Manner())


def test_a_certificate_that_nobody_trusts_is_refused(web: Loopback, manner: Manner) -> None:
    with pytest.raises(FetchError, match=r"^its certificate is not accepted$"):
        fetch(web.secure("/whole"), manner)


NO_PAGES = {
    "http://127.0.0.1:1/": r"it breaks off \(ConnectionRefusedError\)",
    "http://127.0.0.1:99999/": r"it breaks off \(ValueError\)",
    "http://[::1/": r"it breaks off \(ValueError\)",
    "http:///path": "it leads to what is no plain web address",
    "ftp://127.0.0.1/": "it leads to what is no plain web address",
}


@pytest.mark.parametrize("address", NO_PAGES)
def test_what_is_no_page_gives_a_reason(manner: Manner, address: str) -> None:
    with pytest.raises(FetchError, match=f"^{NO_PAGES[address]}$"):
        fetch(address, manner)


def test_an_address_may_hold_any_letters(web: Loopback, manner: Manner) -> None:
    assert fetch(web.at("/değirmen?a=ö b"), manner).status == 404
    assert "/de%C4%9Firmen" in web.asked
