"""The JSON Schema of the ledger as JSON: which fields there are, and what each may hold."""

from enum import StrEnum
from typing import Any

from claimledger.model.claim import Confidence, Qualifier, Side, Verdict
from claimledger.model.source import Extent, Interest, OriginKind
from claimledger.render.export_json import VERSION, dump

TEXT: dict[str, Any] = {"type": "string"}
MAYBE: dict[str, Any] = {"type": ["string", "null"]}
WORDS: dict[str, Any] = {"type": "array", "items": TEXT}
DATE: dict[str, Any] = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}
MAYBE_DATE: dict[str, Any] = {**DATE, "type": ["string", "null"]}
MAYBE_NUMBER: dict[str, Any] = {"type": ["number", "null"]}
COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}


def schema() -> str:
    """Return the JSON Schema (2020-12) of the whole ledger."""
    item = _object(
        side=_one_of(Side),
        source=TEXT,
        origin=TEXT,
        date=MAYBE_DATE,
        says=TEXT,
        quote=MAYBE,
        locator=MAYBE,
        checked=MAYBE_DATE,
    )
    figure = _object(
        name=TEXT,
        low={"type": "number"},
        high={"type": "number"},
        qualifier=_one_of(Qualifier),
        unit=TEXT,
        scope=TEXT,
        as_of=MAYBE_DATE,
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
        dates=_list(_object(start=DATE, end=MAYBE_DATE, event=TEXT)),
        places=WORDS,
        people=WORDS,
        not_consulted=_list(_object(what=TEXT, known_from=TEXT)),
    )
    source = _object(
        key=TEXT,
        authors=_list(_object(last=TEXT, first=MAYBE)),
        title=MAYBE,
        outlet=TEXT,
        date=MAYBE_DATE,
        url=MAYBE,
        original=MAYBE,
        archived=MAYBE,
        copy_of=MAYBE,
        kind=MAYBE,
        medium=MAYBE,
        interest=_one_of(Interest, None),
        describes=MAYBE,
        read=_one_of(Extent, None),
        note=MAYBE,
        title_note=MAYBE,
        found_since=MAYBE,
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
    place = _object(
        id=TEXT,
        name=TEXT,
        country=MAYBE,
        latitude=MAYBE_NUMBER,
        longitude=MAYBE_NUMBER,
        coordinates_from=MAYBE,
    )
    whole = _object(
        version={"const": VERSION},
        article=TEXT,
        points=_list(point),
        claims=_list(claim),
        origins=_list(origin),
        places=_list(place),
        sources=_list(source),
        left_out=_list(_object(finding=TEXT, because=TEXT)),
        changes=_list(_object(date=DATE, claim=TEXT, was=TEXT, now=TEXT, because=TEXT)),
        retired=_list(_object(id=TEXT, because=TEXT, see=MAYBE)),
    )
    return dump({"$schema": "https://json-schema.org/draft/2020-12/schema", **whole})


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _one_of(kind: type[StrEnum], *more: None) -> dict[str, Any]:
    return {"enum": [*(member.value for member in kind), *more]}
