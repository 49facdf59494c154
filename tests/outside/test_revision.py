"""Reading a revision: the same files as from the work tree, which is left alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.outside.repository import Repository

from claimledger.outside.git import GitError
from claimledger.outside.revision import read_revision
from claimledger.outside.workspace import LEADS_OUT, UNSHOWABLE, read_project
from claimledger.text.files import LARGEST, RawFile


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "repository")
    made.write("claims.yaml", "ledger: 1")
    made.write("citations.bib", "")
    return made


def test_a_revision_has_the_files_of_its_work_tree(repository: Repository) -> None:
    repository.write("docs/b.md", "b")
    repository.write("docs/sub/ç d.md", "c")
    repository.write("docs/a.markdown", "a\n\n\0\xff")
    repository.write("docs/picture.svg", "<svg/>")
    repository.write("docs/.hidden.md", "h")
    repository.write("docs/.hidden/a.md", "h")
    repository.write("README.md", "r")
    repository.commit()
    assert read_revision(repository.root, "HEAD") == read_project(repository.root)


def test_an_earlier_revision_is_read_whatever_lies_there_now(repository: Repository) -> None:
    repository.write("docs/a.md", "old")
    repository.commit()
    repository.write("docs/a.md", "new")
    repository.write("docs/b.md", "new")
    repository.commit()
    repository.write("docs/a.md", "not committed")
    [page] = read_revision(repository.root, "HEAD~1").pages
    assert page == RawFile(path="docs/a.md", content=b"old")


def test_reading_changes_no_file(repository: Repository) -> None:
    repository.write("docs/a.md", "a")
    repository.commit()
    repository.write("docs/a.md", "b")

    def everything() -> dict[str, tuple[bytes, int]]:
        files = (path for path in repository.root.rglob("*") if path.is_file())
        return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}

    before = everything()
    read_revision(repository.root, "HEAD")
    assert everything() == before


def test_the_project_may_lie_in_a_folder_of_the_repository(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write("report/claims.yaml", "a")
    repository.write("report/docs/a.md", "b")
    repository.write("docs/c.md", "c")
    repository.commit()
    files = read_revision(tmp_path / "report", "HEAD")
    assert files.ledger == RawFile(path="claims.yaml", content=b"a")
    assert files.bibliography == RawFile(path="citations.bib", content=None)
    assert files.pages == (RawFile(path="docs/a.md", content=b"b"),)


def test_a_link_within_the_project_is_read(repository: Repository) -> None:
    repository.write("docs/a.md", "a")
    (repository.root / "docs/b.md").symlink_to("a.md")
    repository.commit()
    pages = read_revision(repository.root, "HEAD").pages
    assert pages == read_project(repository.root).pages
    assert pages[1] == RawFile(path="docs/b.md", content=b"a")


@pytest.mark.parametrize("target", ["../../secret.md", "/etc/passwd", "nowhere.md", "a.md"])
def test_a_link_that_leads_out_or_in_a_circle_is_not_followed(
    repository: Repository, target: str
) -> None:
    (repository.root / "docs").mkdir()
    (repository.root / "docs/a.md").symlink_to(target)
    repository.commit()
    assert read_revision(repository.root, "HEAD").pages == (
        RawFile(path="docs/a.md", content=None, trouble=LEADS_OUT),
    )


def test_a_name_that_can_not_be_shown_is_refused(repository: Repository) -> None:
    repository.write("docs/a\x1b[31m\n.md", "a")
    repository.commit()
    assert read_revision(repository.root, "HEAD").pages == (
        RawFile(path="docs/a?[31m?.md", content=None, trouble=UNSHOWABLE),
    )


def test_a_file_that_is_too_large_is_not_read(repository: Repository) -> None:
    repository.write("docs/a.md", bytes(LARGEST + 1))
    repository.commit()
    trouble = "the file has 33,554,433 bytes, 33,554,432 allowed"
    assert read_revision(repository.root, "HEAD").pages == (
        RawFile(path="docs/a.md", content=None, trouble=trouble),
    )


def _nothing(repository: Repository) -> None:
    del repository


def _without_ledger(repository: Repository) -> None:
    (repository.root / "claims.yaml").unlink()
    repository.commit()


def _with_tag_on_file(repository: Repository) -> None:
    repository.git("tag", "file", "HEAD:claims.yaml")


UNREADABLE: dict[str, tuple[Callable[[Repository], None], str, str]] = {
    "a name that is not there": (_nothing, "nope", "there is no revision 'nope' here"),
    "a commit that is not there": (_nothing, "1" * 40, f"there is no revision '{'1' * 40}' here"),
    "an option": (_nothing, "--all", "there is no revision '--all' here"),
    "a range": (_nothing, "HEAD..HEAD", "there is no revision 'HEAD..HEAD' here"),
    "a file": (_with_tag_on_file, "file", "expected commit type"),
    "a revision without a ledger": (_without_ledger, "HEAD", "'HEAD' holds no claims.yaml"),
}


@pytest.mark.parametrize(("spoil", "name", "reason"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_is_no_revision_of_the_report_is_told(
    repository: Repository, spoil: Callable[[Repository], None], name: str, reason: str
) -> None:
    repository.commit()
    spoil(repository)
    with pytest.raises(GitError, match=reason) as caught:
        read_revision(repository.root, name)
    assert "\n" not in caught.value.reason


def test_a_folder_without_git_has_no_revisions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(GitError, match="not a git repository"):
        read_revision(tmp_path, "HEAD")


def test_a_machine_without_git_is_told_so(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository.root))
    with pytest.raises(GitError, match="git is not installed"):
        read_revision(repository.root, "HEAD")
