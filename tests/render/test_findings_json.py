"""Findings as JSON, and the schema of that JSON."""

import json

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.findings import ANY, DUPLICATE, UNUSED
from tests.golden_file import compare

from claimledger.render.findings import by_weight
from claimledger.render.findings_json import as_json, schema
from claimledger.text.finding import Finding

VALIDATOR = Draft202012Validator(json.loads(schema()))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json.loads(schema()))


def test_the_document_is_as_it_was() -> None:
    compare("findings.json", as_json([UNUSED, DUPLICATE]))


def test_the_schema_refuses_what_is_not_of_the_shape() -> None:
    document = json.loads(as_json([DUPLICATE]))
    for broken in (
        {**document, "version": 2},
        {**document, "more": 1},
        {key: value for key, value in document.items() if key != "errors"},
        {**document, "findings": [{**document["findings"][0], "line": 0}]},
        {**document, "findings": [{**document["findings"][0], "severity": "fatal"}]},
    ):
        assert not VALIDATOR.is_valid(broken)


@given(st.lists(ANY, max_size=4))
def test_any_text_comes_back_as_it_was(found: list[Finding]) -> None:
    document = json.loads(as_json(found))
    VALIDATOR.validate(document)
    assert [told(record) for record in document["findings"]] == [
        (finding.rule, *finding.span, finding.reason, finding.remedy)
        for finding in by_weight(found)
    ]


def told(record: dict[str, object]) -> tuple[object, ...]:
    """Return what a record tells."""
    return tuple(record[name] for name in ("rule", "path", "line", "column", "reason", "remedy"))
