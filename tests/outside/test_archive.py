"""What an archive says that it has, and what it may not make us believe."""

import pytest

from claimledger.outside.archive import find_capture
from claimledger.outside.fetch import Fetched, FetchError
from claimledger.outside.manner import Manner

ADDRESS = "https://example.org/a?b=c&d"
CAPTURE = "web.archive.org/web/2014/https://example.org/a"


def _answer(monkeypatch: pytest.MonkeyPatch, body: str) -> list[str]:
    """Let every page be ``body``, and return where what is asked for will stand."""
    asked: list[str] = []

    def fetch(address: str, manner: Manner) -> Fetched:
        del manner
        asked.append(address)
        return Fetched(status=200, address=address, content_type="", body=body.encode())

    monkeypatch.setattr("claimledger.outside.archive.fetch", fetch)
    return asked


def test_its_closest_capture_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    body = f'{{"archived_snapshots": {{"closest": {{"url": "http://{CAPTURE}"}}}}}}'
    asked = _answer(monkeypatch, body)
    assert find_capture(ADDRESS, Manner()) == f"https://{CAPTURE}"
    assert asked == [
        "https://archive.org/wayback/available?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d"
    ]


NONE = (
    '{"archived_snapshots": {}}',
    '{"archived_snapshots": {"closest": {"url": 1}}}',
    '{"archived_snapshots": {"closest": {"url": "a\\u0000"}}}',
    "[]",
    "no JSON",
    "[" * 100_000,
)


@pytest.mark.parametrize("body", NONE, ids=lambda body: body[:60])
def test_anything_else_is_no_capture(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    _answer(monkeypatch, body)
    assert find_capture(ADDRESS, Manner()) == ""


def test_an_archive_that_can_not_be_reached_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(address: str, manner: Manner) -> Fetched:
        raise FetchError(f"{address} {manner}")

    monkeypatch.setattr("claimledger.outside.archive.fetch", fetch)
    assert find_capture(ADDRESS, Manner()) == ""
