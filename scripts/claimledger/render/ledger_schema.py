"""The ledger's format as a JSON Schema, from which editors complete and check claims.yaml."""

import json
from enum import StrEnum
from typing import Any, assert_never

from claimledger.model.format import (
    FORMAT,
    IDENTITY,
    LEDGER,
    LONGEST_IDENTITY,
    Field,
    RecordForm,
    Scalar,
    Several,
)

Schema = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The version of JSON Schema that editors of YAML know best."""

_WORD = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""A text: what YAML takes for a number or a truth value is read as it is written."""

_DATE = {
    "type": ["string", "integer"],
    "pattern": r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
    "minimum": 1000,
    "maximum": 9999,
}
_NUMBER = {"type": ["number", "string"], "pattern": r"^[-+]?[0-9]{1,15}(\.[0-9]{1,15})?$"}
_NOTHING = {"type": "null"}


def schema() -> str:
    """Return the schema of claims.yaml, as an editor sees the file: dates are texts."""
    definitions: dict[str, Schema] = {}
    whole = _record(LEDGER, definitions)
    title = f"claims.yaml, format {FORMAT}"
    return (
        json.dumps(
            {"$schema": DIALECT, "title": title, **whole, "definitions": definitions},
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def _record(form: RecordForm, definitions: dict[str, Schema]) -> Schema:
    made: Schema = {
        "type": "object",
        "description": form.says,
        "properties": {name: _field(field, definitions) for name, field in form.fields.items()},
        "required": [name for name, field in form.fields.items() if field.needed],
        "additionalProperties": False,
    }
    conditions: list[Schema] = [
        {
            "if": {"properties": {field: {"enum": [False, "false"]}}, "required": [field]},
            "then": {"properties": {needed: _WORD}, "required": [needed]},
        }
        for field, needed in form.when_false
    ]
    if form.either:
        every = {name for way in form.either for name in way}
        ways = [
            {
                "required": list(way),
                "properties": {
                    name: {"not": _NOTHING} if name in way else _NOTHING for name in sorted(every)
                },
            }
            for way in form.either
        ]
        conditions.append({"oneOf": ways})
    return {**made, "allOf": conditions} if conditions else made


def _field(field: Field, definitions: dict[str, Schema]) -> Schema:
    held = _held(field, definitions)
    if not field.needed:
        held = {"anyOf": [held, {"enum": [None, ""]}]}
    return (
        {"description": field.says, **held}
        if "$ref" not in held
        else {"description": field.says, "allOf": [held]}
    )


def _held(field: Field, definitions: dict[str, Schema]) -> Schema:
    holds = field.holds
    if isinstance(holds, RecordForm):
        return _reference(holds, definitions)
    if isinstance(holds, Several):
        return _several(holds, definitions)
    if isinstance(holds, type):
        return _one_of(holds)
    return _scalar(holds)


def _scalar(holds: Scalar) -> Schema:
    match holds:
        case "text":
            return _WORD
        case "date":
            return _DATE
        case "number":
            return _NUMBER
        case "truth":
            return {"enum": [True, False, "true", "false"]}
        case "words":
            return {"type": "array", "items": _WORD}
        case "version":
            return {"enum": [int(FORMAT), FORMAT]}
        case _:
            assert_never(holds)


def _one_of(kind: type[StrEnum]) -> Schema:
    return {"enum": [member.value for member in kind]}


def _several(holds: Several, definitions: dict[str, Schema]) -> Schema:
    record = _reference(holds.of, definitions)
    if not holds.by_id:
        return {"type": "array", "items": record}
    made: Schema = {"type": "object", "additionalProperties": record}
    if holds.are_addresses:
        pattern = f"^{IDENTITY.pattern}$"
        made["propertyNames"] = {"pattern": pattern, "maxLength": LONGEST_IDENTITY}
    return made


def _reference(form: RecordForm, definitions: dict[str, Schema]) -> Schema:
    name = form.name.replace(" ", "-")
    if name not in definitions:
        definitions[name] = {}  # keeps the place: definitions stand in order of first use
        definitions[name] = _record(form, definitions)
    return {"$ref": f"#/definitions/{name}"}
