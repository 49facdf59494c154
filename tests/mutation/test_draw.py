"""The draw: the same seed, the same faults, and no more moved by an edit than the edit itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests import examples

from claimledger.mutation.draw import draw
from claimledger.mutation.kinds import KINDS
from claimledger.mutation.mutation import Mutation
from claimledger.mutation.report import Report
from claimledger.outside.workspace import read_project
from claimledger.text.files import ProjectFiles


@pytest.fixture(scope="module")
def files() -> ProjectFiles:
    """Return the files of the report itself."""
    return read_project(Path(__file__).resolve().parent.parent.parent)


@pytest.fixture(scope="module")
def report(files: ProjectFiles) -> Report:
    """Return the report, which is read once."""
    return Report(files)


def _named(mutations: tuple[Mutation, ...]) -> list[tuple[str, str]]:
    return [(one.kind, one.what) for one in mutations]


def test_the_same_seed_draws_the_same_faults_and_another_seed_others(files: ProjectFiles) -> None:
    kinds = KINDS[:4]
    first = draw(Report(files), kinds, 1, 12)
    assert draw(Report(files), kinds, 1, 12) == first
    assert draw(Report(files), kinds, 2, 12) != first


def test_every_kind_has_its_turn_and_those_beyond_a_machine_do_not_count(
    report: Report,
) -> None:
    drawn = draw(report, KINDS, 1, len(KINDS))
    assert {one.kind for one in drawn} == {kind.name for kind in KINDS}
    assert sum(not one.beyond for one in drawn) == len(KINDS)


def test_lines_that_are_added_above_move_places_and_not_the_draw(files: ProjectFiles) -> None:
    kinds = [kind for kind in KINDS if kind.name.startswith("ledger: a f")]
    before = draw(Report(files), kinds, 1, 40)
    content = (files.ledger.content or b"").replace(b"\nclaims:\n", b"\n# a\n\n# b\nclaims:\n", 1)
    moved = replace(files, ledger=replace(files.ledger, content=content))
    after = draw(Report(moved), kinds, 1, 40)
    assert _named(after) == _named(before)
    assert [one.span.line for one in after] != [one.span.line for one in before]


def test_each_fault_is_one_edit_of_one_file_and_leaves_it_readable_text(
    report: Report,
) -> None:
    for one in draw(report, KINDS, 3, len(KINDS)):
        text, old = one.content.decode(), report.texts[one.span.path]
        assert text != old, one
        assert text.startswith(old[: report.offset(one.span)]), one
        assert one.lines[0] <= one.lines[1], one


def test_names_of_kinds_are_their_own() -> None:
    names = [kind.name for kind in KINDS]
    assert len(names) == len(set(names))
    assert all(name.split(": ")[0] in {"prose", "ledger", "sources"} for name in names)


def test_in_the_smallest_report_faults_can_be_planted() -> None:
    small = Report(examples.project().files)
    kinds = {kind.name.split(":")[0] for kind in KINDS for _ in kind.edits(small)}
    assert kinds >= {"prose", "ledger"}
