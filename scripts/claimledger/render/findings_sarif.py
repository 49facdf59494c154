"""Findings as SARIF 2.1.0, which code scanning services and editors read."""

import json
from collections.abc import Sequence

from jinja2.utils import url_quote

from claimledger import __version__, checker
from claimledger.render import rule_text
from claimledger.render.findings import by_weight
from claimledger.text.finding import Finding
from claimledger.text.span import Span

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
"""The name of the format's schema; nothing fetches it."""


def as_sarif(findings: Sequence[Finding]) -> str:
    """Return the findings as one SARIF log, errors first, with the rules that found them."""
    ordered = by_weight(findings)
    rules = sorted({finding.rule for finding in ordered})
    driver = {
        "name": "claimledger",
        "semanticVersion": __version__,
        "rules": [_rule(name) for name in rules],
    }
    run = {
        "tool": {"driver": driver},
        # Columns of findings count characters, where SARIF by itself counts UTF-16 units.
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, rules.index(finding.rule)) for finding in ordered],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(name: str) -> dict[str, object]:
    known = checker.all_rules()[name]
    documentation = checker.documentation(name)
    return {
        "id": name,
        "shortDescription": {"text": rule_text.parse(documentation).summary},
        "help": {"text": documentation.rstrip()},
        "defaultConfiguration": {"level": known.severity.value},
    }


def _result(finding: Finding, index: int) -> dict[str, object]:
    remedy = f"; {finding.remedy}" if finding.remedy else ""
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": f"{finding.reason}{remedy}"},
        "locations": [_location(finding.span)],
    }
    if finding.related:
        result["relatedLocations"] = [
            {**_location(related.span), "message": {"text": related.note}}
            for related in dict.fromkeys(finding.related)  # the format wants no place twice
        ]
    return result


def _location(span: Span) -> dict[str, object]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": url_quote(span.path)},
            "region": {"startLine": span.line, "startColumn": span.column},
        }
    }
