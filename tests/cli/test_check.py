"""``claimledger check``: what it prints, where, and with which status it ends."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests import examples

from claimledger.cli import main

WARNING = "claims:\n  first: {confidence: high}\n"
ERROR = "claims:\n  first: {title: one two three four five six seven}\n"


def _write(folder: Path, claims: str) -> list[str]:
    """Write a completed project into a folder, and return the options that check it."""
    files = examples.project(claims).files
    for file in (files.ledger, files.bibliography, *files.pages):
        path = folder / file.path
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(file.content or b"")
    return ["check", "--project", str(folder)]


STATUSES = {
    "nothing is wrong": ("", 0, 0),
    "a warning": (WARNING, 0, 1),
    "an error": (ERROR, 1, 1),
}
"""(ledger, status, status under --strict)."""


@pytest.mark.parametrize(("claims", "status", "strict"), STATUSES.values(), ids=STATUSES.keys())
def test_the_status_tells_whether_anything_was_found(
    tmp_path: Path, claims: str, status: int, strict: int
) -> None:
    command = _write(tmp_path, claims)
    assert main(command) == status
    assert main([*command, "--strict"]) == strict


def test_findings_go_to_standard_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(_write(tmp_path, WARNING))
    out, err = capsys.readouterr()
    assert out == (
        "claims.yaml:2:23: warning[single-origin] claim 'first' rests on one origin, Reuters, with"
        " high confidence; add another origin, or write 'confidence: medium'\n"
        "no errors, 1 warning\n"
    )
    assert err == ""


def test_one_rule_may_be_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = _write(tmp_path, ERROR)
    assert main([*command, "--rule", "bad-id", "--rule", "bad-key"]) == 0
    assert capsys.readouterr().out == "no errors, no warnings\n"


def test_a_rule_that_is_not_there_can_not_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = _write(tmp_path, "")
    assert main([*command, "--rule", "bad-idea"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "no rule is named 'bad-idea'" in err


def test_a_folder_that_is_not_there_can_not_be_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--project", str(tmp_path / "nowhere")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "does not exist" in err


def test_a_folder_in_place_of_the_ledger_can_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = _write(tmp_path, "")
    (tmp_path / "claims.yaml").unlink()
    (tmp_path / "claims.yaml").mkdir()
    assert main(command) == 2
    assert capsys.readouterr() == (
        "",
        f"claimledger: Is a directory: {tmp_path / 'claims.yaml'}\n",
    )


def test_an_empty_folder_has_no_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--project", str(tmp_path)]) == 1
    assert capsys.readouterr().out == (
        "citations.bib:1:1: error[unreadable-file] there is no file 'citations.bib'; add it\n"
        "claims.yaml:1:1: error[unreadable-file] there is no file 'claims.yaml'; add it\n"
        "2 errors, no warnings\n"
    )


def test_the_package_runs_as_a_program(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "claimledger", *_write(tmp_path, ERROR)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.endswith("1 error, no warnings\n")
