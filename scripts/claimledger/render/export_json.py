"""The ledger as JSON: everything the pages are made of, under a format with a version.

The shape is described by a schema (export_schema.py) that is published beside the data; tests hold
one against the other. Every field is always there: what is not known is null or an empty list.
"""

import json
from collections.abc import Mapping

from claimledger.model.claim import Claim, Evidence, Figure
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger, Location, Point, PublishedChange
from claimledger.model.source import Origin, Source

VERSION = 1
"""The version of the exported shape: raised when a field changes its meaning or goes."""


def as_json(ledger: Ledger) -> str:
    """Return the whole ledger as one JSON document."""
    return dump(
        {
            "version": VERSION,
            "article": ledger.article,
            "points": [_point(point, ledger) for point in ledger.points.values()],
            "claims": [claim_record(claim, ledger) for claim in ledger.claims.values()],
            "origins": [_origin(origin, ledger) for origin in ledger.origins.values()],
            "places": [_place(place) for place in ledger.locations.values()],
            "sources": [source_record(source) for source in ledger.sources.values()],
            "left_out": [
                {"finding": one.finding, "because": one.because} for one in ledger.left_out
            ],
            "changes": [_change(change) for change in ledger.changes],
            "retired": [
                {"id": one.id, "because": one.because, "see": one.see or None}
                for one in ledger.retired.values()
            ],
        }
    )


def claim_as_json(claim: Claim, ledger: Ledger) -> str:
    """Return one claim as a JSON document of its own, with the sources that it cites."""
    keys = dict.fromkeys(item.source for item in claim.evidence())
    return dump(
        {
            "version": VERSION,
            "claim": claim_record(claim, ledger),
            "sources": [
                source_record(ledger.sources[key]) for key in keys if key in ledger.sources
            ],
        }
    )


def claim_record(claim: Claim, ledger: Ledger) -> dict[str, object]:
    """Return a claim as JSON values."""
    return {
        "id": claim.id,
        "title": claim.title,
        "chapter": claim.chapter,
        "points": list(claim.points),
        "statement": claim.statement,
        "by": list(claim.by),
        "accuses": list(claim.accuses),
        "verdict": claim.verdict.value,
        "confidence": claim.confidence.value,
        "why": claim.why,
        "correction": claim.correction or None,
        "corrected_by": list(claim.corrected_by),
        "origins_for": ledger.count_origins(claim.support),
        "origins_against": ledger.count_origins(claim.against),
        "evidence": [_item(item) for item in claim.evidence()],
        "searched": [{"for": search.what, "date": str(search.date)} for search in claim.searched],
        "standing": [
            {
                "who": standing.who,
                "latest": standing.latest,
                "as_of": str(standing.as_of),
                "not_known": standing.not_known or None,
            }
            for standing in claim.standing
        ],
        "figures": [_figure(figure) for figure in claim.figures],
        "dates": [
            {"start": str(date.start), "end": _date(date.end), "event": date.event}
            for date in claim.dates
        ],
        "places": list(claim.places),
        "people": list(claim.people),
        "not_consulted": [
            {"what": one.what, "known_from": one.known_from} for one in claim.not_consulted
        ],
    }


def source_record(source: Source) -> dict[str, object]:
    """Return a source as JSON values."""
    return {
        "key": source.key,
        "authors": [
            {"last": author.last, "first": author.first or None} for author in source.authors
        ],
        "title": source.title or None,
        "outlet": source.outlet,
        "date": _date(source.date),
        "url": source.url or None,
        "original": source.original or None,
        "archived": source.archived or None,
        "copy_of": source.repost_of or None,
        "kind": source.kind or None,
        "medium": source.medium or None,
        "interest": source.interest.value if source.interest else None,
        "describes": source.describes or None,
        "read": source.read.value if source.read else None,
        "note": source.note or None,
        "title_note": source.title_note or None,
        "found_since": source.added or None,
    }


def _item(item: Evidence) -> dict[str, object]:
    return {
        "side": item.side.value,
        "source": item.source,
        "origin": item.origin,
        "date": _date(item.date),
        "says": item.says,
        "quote": item.quote or None,
        "locator": item.locator or None,
        "checked": _date(item.checked),
    }


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "low": figure.low,
        "high": figure.high,
        "qualifier": figure.qualifier.value,
        "unit": figure.unit,
        "scope": figure.scope,
        "as_of": _date(figure.as_of),
        "origin": figure.origin,
        "source": figure.source,
        "plot": figure.plot,
        "because": figure.because or None,
    }


def _point(point: Point, ledger: Ledger) -> dict[str, object]:
    return {
        "id": point.id,
        "paragraph": point.paragraph,
        "says": point.says,
        "verdict": point.verdict.value if point.verdict else None,
        "answer": point.answer or None,
        "claims": [claim.id for claim in ledger.claims_of_point(point.id)],
    }


def _place(place: Location) -> dict[str, object]:
    return {
        "id": place.id,
        "name": place.name,
        "country": place.country or None,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "coordinates_from": place.found_in or None,
    }


def _change(change: PublishedChange) -> dict[str, object]:
    return {
        "date": str(change.date),
        "claim": change.claim,
        "was": change.was,
        "now": change.now,
        "because": change.because,
    }


def _origin(origin: Origin, ledger: Ledger) -> dict[str, object]:
    return {
        "id": origin.id,
        "name": origin.name,
        "kind": origin.kind.value,
        "aliases": list(origin.aliases),
        "part_of": origin.part_of or None,
        "root": ledger.root(origin.id),
    }


def _date(date: PartialDate | None) -> str | None:
    return str(date) if date else None


def dump(value: Mapping[str, object]) -> str:
    """Return a value as the text of a JSON file."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
