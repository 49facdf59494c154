"""The days of a file's lines, as git tells them: none is made up."""

from pathlib import Path

import pytest
from tests.outside.repository import Repository

from claimledger.model.dates import PartialDate
from claimledger.outside.history import line_days

FIRST, SECOND = PartialDate(2026, 11, 1), PartialDate(2026, 11, 2)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository with a file of three lines, the second of a later day."""
    made = Repository(tmp_path / "repository")
    made.write("claims.yaml", "a\nb\nc\n")
    made.commit("2026-11-01")
    made.write("claims.yaml", "a\nB\nc\n")
    made.commit("2026-11-02")
    return made


def test_each_line_has_the_day_of_its_commit(repository: Repository) -> None:
    assert line_days(repository.root, "claims.yaml") == (FIRST, SECOND, FIRST)


def test_lines_in_no_commit_have_no_day(repository: Repository) -> None:
    repository.write("claims.yaml", "a\nB\nnew\nc\n")
    assert line_days(repository.root, "claims.yaml") == (FIRST, SECOND, None, FIRST)


def test_a_file_that_git_does_not_know_has_no_days(repository: Repository) -> None:
    repository.write("other.yaml", "a\n")
    assert line_days(repository.root, "other.yaml") == ()
    assert line_days(repository.root, "nowhere.yaml") == ()


def test_a_shallow_clone_has_no_days(repository: Repository, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.root}", str(clone))
    assert line_days(clone, "claims.yaml") == ()


def test_a_whole_clone_has_the_same_days(repository: Repository, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    repository.git("clone", "--quiet", f"file://{repository.root}", str(clone))
    assert line_days(clone, "claims.yaml") == (FIRST, SECOND, FIRST)


def test_a_folder_without_git_has_no_days(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "claims.yaml").write_text("a\n")
    assert line_days(tmp_path, "claims.yaml") == ()
