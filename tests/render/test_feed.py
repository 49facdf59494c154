"""The Atom feed: what RFC 4287 demands, the same bytes each time, and nothing made up."""

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

from claimledger.model.ledger import Ledger
from claimledger.render.feed import as_feed, feed_exists, newest_first

Build = Callable[..., Ledger]

ATOM = "{http://www.w3.org/2005/Atom}"
CHANGES = """\
claims:
  first: {title: who was taken}
retired:
  gone: {because: it was wrong}
changes:
  - {date: 2026-11-28, claim: first, was: 49 & more, now: <46>, because: a count}
  - {date: 2026-12, claim: gone, was: "it was so", now: "withdrawn", because: it was wrong}
  - {date: 2026-11-28, claim: first, was: b, now: c, because: d}
"""
SITES = ["", "https://report.example/"]


def read(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own


def texts(element: ET.Element, tag: str) -> list[str]:
    return [found.text or "" for found in element.iter(f"{ATOM}{tag}")]


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("claims", ["", CHANGES])
def test_a_feed_has_what_atom_demands(ledger: Build, claims: str, site: str) -> None:
    text = as_feed(ledger(claims), "The report", site, "")
    feed = read(text)
    assert text.startswith('<?xml version="1.0" encoding="utf-8"?>\n<feed ')
    assert feed.tag == f"{ATOM}feed"
    for one in [feed, *feed.iter(f"{ATOM}entry")]:
        for tag in ("id", "title", "updated"):
            assert len([child for child in one if child.tag == f"{ATOM}{tag}"]) == 1
    assert texts(feed, "name") == ["The report"]
    ids = texts(feed, "id")
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", i) for i in ids)
    moments = texts(feed, "updated")
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", moment) for moment in moments)
    links = list(feed.iter(f"{ATOM}link"))
    assert [link.get("rel") for link in links[:2]] == ["self", "alternate"]
    assert all((link.get("href") or "").startswith(site) for link in links)


def test_entries_come_newest_first_with_what_was_and_is(ledger: Build) -> None:
    built = ledger(CHANGES)
    feed = read(as_feed(built, "The report", "", ""))
    assert [change.was for change in newest_first(built)] == ["it was so", "b", "49 & more"]
    assert texts(feed, "title")[1:] == ["gone", "who was taken", "who was taken"]
    assert texts(feed, "updated") == [
        "2026-12-01T00:00:00Z",
        "2026-12-01T00:00:00Z",
        "2026-11-28T00:00:00Z",
        "2026-11-28T00:00:00Z",
    ]
    assert texts(feed, "content")[2] == "Was: 49 & more\nNow: <46>\nBecause: a count"
    addresses = [link.get("href") for link in feed.iter(f"{ATOM}link")]
    assert addresses == [
        "changes.xml",
        "changes/",
        "claims/gone/",
        "claims/first/",
        "claims/first/",
    ]


def test_ids_stay_when_the_site_moves_or_a_reason_is_reworded(ledger: Build) -> None:
    before = read(as_feed(ledger(CHANGES), "The report", "", ""))
    reworded = CHANGES.replace("a count", "another count")
    after = read(as_feed(ledger(reworded), "Renamed", SITES[1], "An Author"))
    assert texts(before, "id") == texts(after, "id")
    assert texts(after, "name") == ["An Author"]


def test_before_the_first_change_the_feed_is_as_old_as_the_last_check(ledger: Build) -> None:
    feed = read(as_feed(ledger(""), "The report", "", ""))
    assert texts(feed, "updated") == ["2026-11-22T00:00:00Z"]
    assert texts(feed, "content") == []


def test_without_any_day_there_is_no_feed(ledger: Build) -> None:
    built = ledger("claims:\n  first: {verdict: unverified, by: [reuters], support: [{}]}\n")
    assert not feed_exists(built)
    assert as_feed(built, "The report", "", "") == ""


def test_a_change_written_twice_is_one_entry(ledger: Build) -> None:
    twice = "changes:\n" + 2 * "  - {date: 2026, claim: first, was: a, now: b, because: c}\n"
    feed = read(as_feed(ledger(twice), "The report", "", ""))
    assert len(texts(feed, "content")) == 1
