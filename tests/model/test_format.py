"""The declared format, the reader and the schema for editors say the same of every field."""

import json
from collections.abc import Iterator
from copy import deepcopy
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from claimledger.model.build import build
from claimledger.model.format import LEDGER, Field, RecordForm, Several
from claimledger.render import findings_json
from claimledger.render.ledger_schema import schema
from claimledger.text.files import ProjectFiles, RawFile

SHAPE = {"unknown-field", "missing-field", "bad-value", "bad-id", "unreadable-file"}
"""The rules that a schema can stand for."""

VALUES = {
    "text": "so",
    "date": "2014-06-11",
    "number": 49,
    "truth": True,
    "words": ["so"],
    "version": 1,
}
WRONG: dict[str, list[Any]] = {
    "text": [[], {}, ["so"]],
    "date": ["so", "2014-13", "2014-06-32", "14-06-11", [], {}, 201406],
    "number": ["so", "1_000", "1e5", [], {}],
    "truth": ["yes", 1, []],
    "words": ["so", {}, [[]], [None], [""]],
    "version": [2, "so", []],
}
"""What a field of each kind may hold, and what not."""

Path_ = tuple[str | int, ...]


class EditorsLoader(yaml.CSafeLoader):
    """Reads YAML as editors do, by version 1.2: a date is a text, and `yes` is no truth value."""


_BOOL, _DATE = "tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp"
EditorsLoader.yaml_implicit_resolvers = {
    first: [
        (tag, form)
        for tag, form in forms
        if tag != _DATE and (tag != _BOOL or first not in "yYnNoO")
    ]
    for first, forms in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@cache
def validator() -> Draft7Validator:
    """Return what holds a ledger against the schema."""
    Draft7Validator.check_schema(json.loads(schema()))
    return Draft7Validator(json.loads(schema()))


def filled(form: RecordForm) -> dict[str, Any]:
    """Return a record with all its fields; of fields that exclude each other the first."""
    without = {field for way in form.either[1:] for field in way}
    return {name: value(field.holds) for name, field in form.fields.items() if name not in without}


def value(holds: object) -> Any:  # noqa: ANN401 - whatever a file may hold
    """Return what a field may hold."""
    if isinstance(holds, RecordForm):
        return filled(holds)
    if isinstance(holds, Several):
        return {"an-id": filled(holds.of)} if holds.by_id else [filled(holds.of)]
    if isinstance(holds, type) and issubclass(holds, StrEnum):
        return next(iter(holds)).value
    return VALUES[str(holds)]


def places(form: RecordForm, at: Path_ = ()) -> Iterator[tuple[Path_, RecordForm]]:
    """Yield the path of a record of every kind in the filled ledger."""
    yield at, form
    for name, field in form.fields.items():
        if isinstance(field.holds, RecordForm):
            yield from places(field.holds, (*at, name))
        if isinstance(field.holds, Several):
            step = "an-id" if field.holds.by_id else 0
            yield from places(field.holds.of, (*at, name, step))


def wrong(field: Field) -> list[Any]:
    """Return what a field may not hold."""
    holds = field.holds
    more: list[Any] = [None, ""] if field.needed else []
    if isinstance(holds, RecordForm):
        return ["so", [], *more]
    if isinstance(holds, Several):
        bad_ids: list[Any] = [{"An Id": filled(holds.of)}] if holds.are_addresses else []
        return (
            ["so", [], {"an-id": "so"}, *bad_ids, *more]
            if holds.by_id
            else ["so", {}, ["so"], *more]
        )
    if isinstance(holds, type):
        return ["no-such-word", [], *more]
    return [*WRONG[holds], *more]


def changed(at: Path_, change: dict[str, Any], *, without: str = "") -> dict[str, Any]:
    """Return the filled ledger with one record changed."""
    ledger = deepcopy(filled(LEDGER))
    record: Any = ledger
    for step in at:
        record = record[step]
    record.update(change)
    record.pop(without, None)
    return ledger


def refused_by_reader(ledger: object) -> list[str]:
    """Return the rules of shape that a ledger breaks."""
    text = json.dumps(ledger)
    files = ProjectFiles(
        ledger=RawFile(path="claims.yaml", content=text.encode()),
        bibliography=RawFile(path="citations.bib", content=b""),
        pages=(),
    )
    return sorted(SHAPE & build(files).faults.keys())


def refused_by_schema(ledger: object) -> list[str]:
    """Return what the schema has against a ledger, as an editor reads it."""
    text = json.dumps(ledger)
    # CSafeLoader's child, which makes nothing but plain values.
    read = yaml.load(text, EditorsLoader)  # noqa: S506
    return [error.message for error in validator().iter_errors(read)]


RECORDS = dict(places(LEDGER))
FIELDS = [(at, name) for at, form in RECORDS.items() for name in form.fields]
IDS = ["/".join(map(str, (*at, name))) for at, name in FIELDS]


def test_a_ledger_with_every_field_is_accepted() -> None:
    assert refused_by_reader(filled(LEDGER)) == []
    assert refused_by_schema(filled(LEDGER)) == []


@pytest.mark.parametrize("at", RECORDS, ids=lambda at: "/".join(map(str, at)) or "top")
def test_a_field_that_the_format_does_not_know_is_refused(at: Path_) -> None:
    ledger = changed(at, {"no-such-field": "so"})
    assert refused_by_reader(ledger) == ["unknown-field"]
    assert refused_by_schema(ledger)


@pytest.mark.parametrize(("at", "name"), FIELDS, ids=IDS)
def test_a_field_may_be_left_out_where_the_format_says_so(at: Path_, name: str) -> None:
    form = RECORDS[at]
    is_needed = form.fields[name].needed or any(name in way for way in form.either[:1])
    ledger = changed(at, {}, without=name)
    assert bool(refused_by_reader(ledger)) is is_needed
    assert bool(refused_by_schema(ledger)) is is_needed


@pytest.mark.parametrize(("at", "name"), FIELDS, ids=IDS)
def test_a_value_of_another_kind_is_refused(at: Path_, name: str) -> None:
    for value in wrong(RECORDS[at].fields[name]):
        ledger = changed(at, {name: value})
        assert refused_by_reader(ledger), value
        assert refused_by_schema(ledger), value


FIGURE: Path_ = ("claims", "an-id", "figures", 0)
DATED: Path_ = ("claims", "an-id", "dates", 0)
OTHER_WAYS = {
    "a range": (FIGURE, {"low": 1, "high": 2}, "value", True),
    "a year as YAML takes it": (DATED, {"date": 2014}, "", True),
    "a span of time": (DATED, {"from": 2014, "to": "2014-06"}, "date", True),
    "a number and a range": (FIGURE, {"low": 1, "high": 2}, "", False),
    "half a range": (FIGURE, {"low": 1}, "value", False),
    "a number and half a range": (FIGURE, {"low": 1}, "", False),
    "a day and a span of time": (DATED, {"from": 2014, "to": 2015}, "", False),
    "half a span of time": (DATED, {"from": 2014}, "date", False),
    "not drawn, with a reason": (FIGURE, {"plot": False}, "", True),
    "not drawn, without a reason": (FIGURE, {"plot": False}, "because", False),
    "a paragraph that YAML takes for a number": (
        ("article", "points", "an-id"),
        {"paragraph": 10},
        "",
        True,
    ),
    "nothing in place of a list": (("claims", "an-id"), {"support": None}, "", True),
}
"""(record, change, without, whether it is accepted)."""


@pytest.mark.parametrize(
    ("at", "change", "without", "accepted"), OTHER_WAYS.values(), ids=OTHER_WAYS.keys()
)
def test_fields_that_depend_on_each_other(
    at: Path_, change: dict[str, Any], without: str, *, accepted: bool
) -> None:
    ledger = changed(at, change, without=without)
    assert bool(refused_by_reader(ledger)) is not accepted
    assert bool(refused_by_schema(ledger)) is not accepted


def test_the_reports_own_ledger_is_of_the_schema(root: Path) -> None:
    text = (root / "claims.yaml").read_text(encoding="utf-8")
    read = yaml.load(text, EditorsLoader)  # noqa: S506 - as above
    assert [error.message for error in validator().iter_errors(read)] == []


@pytest.mark.parametrize(
    ("name", "made"),
    [("ledger.schema.json", schema()), ("findings.schema.json", findings_json.schema())],
)
def test_the_schema_that_is_committed_is_the_one_that_is_made(
    root: Path, name: str, made: str
) -> None:
    committed = root / "scripts" / "claimledger" / "schemas" / name
    # If not: `claimledger export NAME > scripts/claimledger/schemas/NAME`.
    assert committed.read_text(encoding="utf-8") == made


def test_the_ledger_tells_editors_where_its_schema_is(root: Path) -> None:
    first = (root / "claims.yaml").read_text(encoding="utf-8").split("\n", 1)[0]
    comment, _, path = first.partition("=")
    assert comment == "# yaml-language-server: $schema"
    assert (root / path).is_file()
