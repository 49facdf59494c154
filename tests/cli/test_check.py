"""``claimledger check``: what it prints, where, and with which status it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests import examples

from claimledger.cli import main
from claimledger.outside.terminal import shows_colour

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
    line = (tmp_path / "claims.yaml").read_text(encoding="utf-8").split("\n")[1][:100]
    line += "\N{HORIZONTAL ELLIPSIS}"
    assert out == (
        "claims.yaml:2:23: warning[single-origin] claim 'first' rests on one origin, Reuters, with"
        " high confidence; add another origin, or write 'confidence: medium'\n"
        f"  2 | {line}\n"
        f"    | {' ' * 22}^\n"
        "no errors, 1 warning\n"
    )
    assert err == ""


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_other_forms_end_with_the_same_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    command = [*_write(tmp_path, ERROR), "--format", form]
    assert main(command) == 1
    out, err = capsys.readouterr()
    assert "long-title" in out
    assert err == ""
    assert main([*_write(tmp_path, WARNING), "--format", form]) == 0
    assert main([*_write(tmp_path, WARNING), "--format", form, "--strict"]) == 1


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_a_document_is_all_that_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    main([*_write(tmp_path, ERROR), "--format", form])
    out = capsys.readouterr().out
    assert isinstance(json.loads(out), dict)
    assert out.endswith("}\n")


def test_a_form_that_is_not_there_can_not_be_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*_write(tmp_path, ERROR), "--format", "xml"]) == 2
    assert "'xml' is not one of" in capsys.readouterr().err


def test_a_workflows_step_is_given_a_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    command = _write(tmp_path, ERROR)
    main(command)
    assert summary.read_text(encoding="utf-8") == "before\n"
    main([*command, "--format", "github"])
    written = summary.read_text(encoding="utf-8")
    assert written.startswith("before\n## claimledger: 1 error, no warnings\n")
    assert "long\\-title" in written


@pytest.mark.parametrize(
    ("is_terminal", "environment", "is_coloured"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_alone(
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_terminal: bool,
    environment: dict[str, str],
    is_coloured: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: is_terminal)
    assert shows_colour() is is_coloured


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
