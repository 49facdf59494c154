"""Findings as SARIF, held against the format's own schema."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from tests.findings import ANY, DUPLICATE, UNUSED
from tests.golden_file import compare

from claimledger import checker
from claimledger.render.findings import by_weight
from claimledger.render.findings_sarif import SCHEMA, as_sarif
from claimledger.text.finding import Finding

FORMAT = Path(__file__).parents[1] / "data" / "sarif-2.1.0.json"


@cache
def validator() -> Draft4Validator:
    """Return what holds a log against the schema that OASIS publishes."""
    schema = json.loads(FORMAT.read_text(encoding="utf-8"))
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema)


def results(log: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the results of the log's one run."""
    [run] = log["runs"]
    found: list[dict[str, Any]] = run["results"]
    return found


def test_the_log_is_as_it_was() -> None:
    compare("findings.sarif", as_sarif([UNUSED, DUPLICATE]))


def test_the_log_names_the_schema_that_it_is_held_against() -> None:
    assert json.loads(FORMAT.read_text(encoding="utf-8"))["id"] == SCHEMA


def test_a_log_of_nothing_is_valid() -> None:
    log = json.loads(as_sarif([]))
    validator().validate(log)
    assert results(log) == []


def test_a_log_of_every_rule_is_valid() -> None:
    found = [
        Finding(
            rule=name,
            severity=rule.severity,
            span=DUPLICATE.span,
            reason="so",
            remedy="",
            related=DUPLICATE.related,
        )
        for name, rule in checker.all_rules().items()
    ]
    log = json.loads(as_sarif(found))
    validator().validate(log)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(checker.all_rules())
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results(log))


def test_the_schema_refuses_what_is_no_log() -> None:
    log = json.loads(as_sarif([DUPLICATE]))
    results(log)[0]["level"] = "fatal"
    assert not validator().is_valid(log)


@given(st.lists(ANY, max_size=3))
def test_any_text_comes_back_as_it_was(found: list[Finding]) -> None:
    log = json.loads(as_sarif(found))
    validator().validate(log)
    assert [result["message"]["text"] for result in results(log)] == [
        f"{finding.reason}; {finding.remedy}" if finding.remedy else finding.reason
        for finding in by_weight(found)
    ]
