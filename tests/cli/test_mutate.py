"""``claimledger mutate``: the table, the exit status, and a tree that stays as it was."""

from pathlib import Path

import pytest
from tests import examples

from claimledger.cli import main

PLANTED = Path(__file__).resolve().parent.parent / "data" / "planted-faults"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder with the smallest report in which nothing is wrong."""
    files = examples.project().files
    for file in (files.ledger, files.bibliography, *files.pages):
        path = tmp_path / file.path
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(file.content or b"")
    return tmp_path


def test_the_share_and_the_seed_are_told_and_nothing_is_written(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert main(["mutate", "--project", str(project), "--count", "20"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[0].split() == ["planted", "caught", "at", "the", "place"]
    assert " of 20 planted faults caught (" in out.splitlines()[-1]
    assert out.splitlines()[-1].endswith("; seed 1")
    assert err.startswith("planting 2")
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before


def test_a_share_that_is_too_small_fails(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # A report this small has a fault that nothing else in it could show.
    asked = ["mutate", "--project", str(project), "--count", "200"]
    assert main([*asked, "--at-least", "100"]) == 1
    assert "Not caught:" in capsys.readouterr().out


def test_a_report_with_errors_is_not_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mutate", "--project", str(PLANTED)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "the report has errors; `claimledger check` tells them" in err
