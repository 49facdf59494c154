"""The changes to what was published, as an Atom feed (RFC 4287)."""

from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger, PublishedChange

FEED = "changes.xml"
"""Where the feed lies, from the site's root."""


def newest_first(ledger: Ledger) -> list[PublishedChange]:
    """Return the changes by their dates, the latest first; of one date, the one written last."""
    return sorted(ledger.changes, key=lambda change: change.date)[::-1]


def feed_exists(ledger: Ledger) -> bool:
    """Say whether there can be a feed: it has to tell a day on which it was updated."""
    return _updated(ledger) is not None


def as_feed(ledger: Ledger, title: str, site: str, author: str) -> str:
    """Return the feed; ``site`` is the site's address and ``author`` its author, empty if unset.

    Ids are made from what they stand for, so that they stay when the site's address changes.
    Without an author, the report itself stands for one, since Atom demands a name. Empty where
    there can be no feed.
    """
    updated = _updated(ledger)
    if updated is None:
        return ""
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    _add(feed, "id", _urn("feed", ledger.article))
    _add(feed, "title", f"Changes: {title}")
    _add(feed, "updated", _moment(updated))
    _add(ET.SubElement(feed, "author"), "name", author or title)
    _link(feed, "self", f"{site}{FEED}", "application/atom+xml")
    _link(feed, "alternate", f"{site}changes/", "text/html")
    entries = {
        _urn(
            "change", ledger.article, str(change.date), change.claim, change.was, change.now
        ): change
        for change in newest_first(ledger)
    }
    for identity, change in entries.items():
        claim = ledger.claims.get(change.claim)
        entry = ET.SubElement(feed, "entry")
        _add(entry, "id", identity)
        _add(entry, "title", claim.title if claim else change.claim)
        _add(entry, "updated", _moment(change.date))
        _link(entry, "alternate", f"{site}claims/{change.claim}/", "text/html")
        told = f"Was: {change.was}\nNow: {change.now}\nBecause: {change.because}"
        _add(entry, "content", told)
    ET.indent(feed)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(feed, encoding="unicode")}\n'


def _updated(ledger: Ledger) -> PartialDate | None:
    """Return the day of the newest change; before the first one, of the last look at a source."""
    days = [change.date for change in ledger.changes] or [
        day
        for claim in ledger.claims.values()
        for day in (
            *(item.checked for item in claim.evidence()),
            *(search.date for search in claim.searched),
        )
        if day is not None
    ]
    return max(days, default=None)


def _moment(date: PartialDate) -> str:
    """Return the first moment of a date: Atom knows no days."""
    return f"{date.year:04}-{date.month or 1:02}-{date.day or 1:02}T00:00:00Z"


def _urn(*parts: str) -> str:
    return uuid5(NAMESPACE_URL, "\n".join(("claimledger", *parts))).urn


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _link(parent: ET.Element, relation: str, address: str, kind: str) -> None:
    ET.SubElement(parent, "link", {"rel": relation, "type": kind, "href": address})
