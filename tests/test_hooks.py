"""What runs before a commit: commands that there are, on the files that they are about."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimledger.cli import main


def hooks(root: Path) -> dict[str, dict[str, Any]]:
    """Return the hooks of this repository by their id."""
    config = yaml.safe_load((root / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    [local] = config["repos"]
    assert local["repo"] == "local"
    return {hook["id"]: hook for hook in local["hooks"]}


def test_hooks_download_nothing(root: Path) -> None:
    assert {hook["language"] for hook in hooks(root).values()} == {"system"}


def test_hooks_start_what_the_checkout_has(root: Path) -> None:
    commands = {shlex.split(hook["entry"])[0] for hook in hooks(root).values()}
    assert commands == {".venv/bin/claimledger", ".venv/bin/ruff"}


def test_the_reports_check_passes_as_the_hook_runs_it(root: Path) -> None:
    _, *command = shlex.split(hooks(root)["claimledger-check"]["entry"])
    assert main([*command, "--project", str(root)]) == 0


@pytest.mark.parametrize(
    ("path", "is_checked"),
    [
        ("claims.yaml", True),
        ("citations.bib", True),
        ("docs/kobani.md", True),
        ("docs/sub/page.md", True),
        ("README.md", False),
        ("docs/assets/report.css", False),
        ("tests/data/planted-faults/claims.yaml", False),
    ],
)
def test_the_check_runs_when_the_report_changes(root: Path, path: str, *, is_checked: bool) -> None:
    pattern = hooks(root)["claimledger-check"]["files"]
    assert (re.search(pattern, path) is not None) is is_checked


def test_other_repositories_are_offered_the_same_check(root: Path) -> None:
    [offered] = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    own = hooks(root)["claimledger-check"]
    assert offered["files"] == own["files"]
    assert offered["entry"] == own["entry"].removeprefix(".venv/bin/")
