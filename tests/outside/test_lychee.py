"""The program lychee: where it is found, and what is said where it is not."""

import sys
from pathlib import Path

import pytest

from claimledger.outside.lychee import LycheeError, ask, find_lychee
from claimledger.outside.manner import Manner


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a Python beside which no lychee lies, and none on the path."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


def _program(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_it_lies_beside_python_or_on_the_path(nowhere: Path) -> None:
    on_path = _program(nowhere / "bin" / "lychee", "")
    assert find_lychee() == on_path
    beside = _program(nowhere / "lychee", "")
    assert find_lychee() == beside


def test_where_it_is_missing_it_is_said_how_to_get_it(nowhere: Path) -> None:
    del nowhere
    with pytest.raises(LycheeError, match=r"^lychee is missing; install requirements/test\.txt"):
        find_lychee()


REPORTS = ("echo nonsense", "echo '[]'", "exit 3", "kill $$")


@pytest.mark.parametrize("text", REPORTS)
def test_a_run_without_a_report_is_an_error(nowhere: Path, text: str) -> None:
    _program(nowhere / "lychee", text)
    with pytest.raises(LycheeError, match=r"^lychee gave no report"):
        ask(["https://example.org/"], Manner())


def test_a_report_of_another_shape_holds_no_answers(nowhere: Path) -> None:
    report = '{"success_map": {"a": [{"span": 1}, 2, {"span": {"line": 7}}]}, "error_map": []}'
    _program(nowhere / "lychee", f"echo '{report}'")
    assert ask(["https://example.org/"], Manner()) == {}


def test_for_no_addresses_nothing_is_started(nowhere: Path) -> None:
    del nowhere
    assert ask([], Manner()) == {}
