"""A file of the project is replaced whole, or not at all."""

from pathlib import Path

import pytest

from claimledger.outside import project_file
from claimledger.text.files import RawFile

FILE = RawFile(path="claims.yaml", content=b"old")


def test_a_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_bytes(b"old")
    assert project_file.replace(tmp_path, FILE, b"new")
    assert (tmp_path / "claims.yaml").read_bytes() == b"new"


def test_what_somebody_else_has_changed_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_bytes(b"newer")
    assert not project_file.replace(tmp_path, FILE, b"new")
    assert (tmp_path / "claims.yaml").read_bytes() == b"newer"


def test_a_link_within_the_project_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_bytes(b"old")
    (tmp_path / "claims.yaml").symlink_to("real.yaml")
    assert project_file.replace(tmp_path, FILE, b"new")
    assert (tmp_path / "claims.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_bytes() == b"new"


def test_after_a_failure_the_old_file_is_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claims.yaml").write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copymode", fail)
    with pytest.raises(OSError, match="No space"):
        project_file.replace(tmp_path, FILE, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["claims.yaml"]
    assert (tmp_path / "claims.yaml").read_bytes() == b"old"
