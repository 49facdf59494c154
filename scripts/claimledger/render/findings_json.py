"""Findings as JSON, under a format with a version, and the schema of that format."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from claimledger.render.findings import by_weight
from claimledger.text.finding import Finding, Severity
from claimledger.text.span import Span

VERSION = 1
"""The version of the shape: raised when a field changes its meaning or goes."""


def as_json(findings: Sequence[Finding]) -> str:
    """Return the findings as one JSON document, errors first; ``schema`` describes it."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return _dump(
        {
            "version": VERSION,
            "errors": errors,
            "warnings": len(findings) - errors,
            "findings": [record(finding) for finding in by_weight(findings)],
        }
    )


def schema() -> str:
    """Return the JSON Schema (2020-12) of ``as_json``."""
    text: dict[str, Any] = {"type": "string"}
    count: dict[str, Any] = {"type": "integer", "minimum": 0}
    where: dict[str, Any] = {
        "path": {"type": "string", "description": "From the project's folder, with slashes."},
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1, "description": "In characters."},
    }
    finding = _object(
        {
            "rule": text,
            "severity": {"enum": [severity.value for severity in Severity]},
            **where,
            "reason": text,
            "remedy": {"type": "string", "description": "Empty where none is known."},
            "related": {"type": "array", "items": _object({**where, "note": text})},
        }
    )
    whole = _object(
        {
            "version": {"const": VERSION},
            "errors": count,
            "warnings": count,
            "findings": {"type": "array", "items": finding},
        }
    )
    return _dump({"$schema": "https://json-schema.org/draft/2020-12/schema", **whole})


def record(finding: Finding) -> dict[str, object]:
    """Return a finding as JSON holds it."""
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        **place(finding.span),
        "reason": finding.reason,
        "remedy": finding.remedy,
        "related": [{**place(related.span), "note": related.note} for related in finding.related],
    }


def place(span: Span) -> dict[str, object]:
    """Return where something stands as JSON holds it."""
    return {"path": span.path, "line": span.line, "column": span.column}


def _object(properties: Mapping[str, object]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _dump(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
