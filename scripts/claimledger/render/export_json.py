"""The ledger as JSON: everything the pages are made of, under a format with a version.

The shape is described by ``schema()``, which is published beside the data; tests hold one against
the other. Every field is always there: what is not known is null or an empty list.
"""

import json
from collections.abc import Mapping
from typing import Any

from claimledger.model.claim import Claim, Confidence, Evidence, Figure, Side, Verdict
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger, Point
from claimledger.model.source import Interest, Origin, OriginKind, Source

VERSION = 1
"""The version of the exported shape: raised when a field changes its meaning or goes."""


def as_json(ledger: Ledger) -> str:
    """Return the whole ledger as one JSON document."""
    return _dump(
        {
            "version": VERSION,
            "article": ledger.article,
            "points": [_point(point, ledger) for point in ledger.points.values()],
            "claims": [claim_record(claim, ledger) for claim in ledger.claims.values()],
            "origins": [_origin(origin, ledger) for origin in ledger.origins.values()],
            "sources": [source_record(source) for source in ledger.sources.values()],
        }
    )


def claim_as_json(claim: Claim, ledger: Ledger) -> str:
    """Return one claim as a JSON document of its own, with the sources that it cites."""
    keys = dict.fromkeys(item.source for item in claim.evidence())
    return _dump(
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


def _dump(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


TEXT: dict[str, Any] = {"type": "string"}
MAYBE: dict[str, Any] = {"type": ["string", "null"]}
WORDS: dict[str, Any] = {"type": "array", "items": TEXT}
DATE: dict[str, Any] = {"type": ["string", "null"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}


def schema() -> str:
    """Return the JSON Schema (2020-12) of ``as_json``."""
    item = _object(
        side=_one_of(Side),
        source=TEXT,
        origin=TEXT,
        date=DATE,
        says=TEXT,
        quote=MAYBE,
        locator=MAYBE,
        checked=DATE,
    )
    figure = _object(
        name=TEXT,
        low={"type": "number"},
        high={"type": "number"},
        qualifier=TEXT,
        unit=TEXT,
        scope=TEXT,
        as_of=DATE,
        origin=TEXT,
        source=TEXT,
        plot={"type": "boolean"},
        because=MAYBE,
    )
    claim = _object(
        id=TEXT,
        title=TEXT,
        chapter=TEXT,
        points=WORDS,
        statement=TEXT,
        by=WORDS,
        accuses=WORDS,
        verdict=_one_of(Verdict),
        confidence=_one_of(Confidence),
        why=TEXT,
        correction=MAYBE,
        corrected_by=WORDS,
        origins_for=COUNT,
        origins_against=COUNT,
        evidence=_list(item),
        searched=_list(_object(**{"for": TEXT, "date": DATE})),
        standing=_list(_object(who=TEXT, latest=TEXT, as_of=DATE, not_known=MAYBE)),
        figures=_list(figure),
        dates=_list(_object(start=DATE, end=DATE, event=TEXT)),
        places=WORDS,
        people=WORDS,
    )
    source = _object(
        key=TEXT,
        authors=_list(_object(last=TEXT, first=MAYBE)),
        title=MAYBE,
        outlet=TEXT,
        date=DATE,
        url=MAYBE,
        original=MAYBE,
        archived=MAYBE,
        copy_of=MAYBE,
        kind=MAYBE,
        medium=MAYBE,
        interest=_one_of(Interest, None),
        describes=MAYBE,
        read=MAYBE,
    )
    point = _object(
        id=TEXT,
        paragraph=TEXT,
        says=TEXT,
        verdict=_one_of(Verdict, None),
        answer=MAYBE,
        claims=WORDS,
    )
    origin = _object(
        id=TEXT, name=TEXT, kind=_one_of(OriginKind), aliases=WORDS, part_of=MAYBE, root=TEXT
    )
    whole = _object(
        version={"const": VERSION},
        article=TEXT,
        points=_list(point),
        claims=_list(claim),
        origins=_list(origin),
        sources=_list(source),
    )
    return _dump({"$schema": "https://json-schema.org/draft/2020-12/schema", **whole})


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _one_of(
    kind: type[Verdict | Confidence | Side | Interest | OriginKind], *more: None
) -> dict[str, Any]:
    return {"enum": [*(member.value for member in kind), *more]}
