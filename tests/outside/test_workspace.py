"""Which files make up a project, and which are refused."""

from pathlib import Path

import pytest

from claimledger.outside.workspace import read_project, write_links
from claimledger.text.files import LARGEST, RawFile

LEADS_OUT = "it is a link that leads out of the project, or no file"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with an empty project, beside which something lies that is none of its business."""
    (tmp_path / "secret.md").write_text("# secret")
    root = tmp_path / "report"
    (root / "docs").mkdir(parents=True)
    (root / "claims.yaml").write_bytes(b"ledger: 1")
    (root / "citations.bib").write_bytes(b"")
    return root


def test_pages_come_in_order_and_other_files_by_name(project: Path) -> None:
    (project / "docs" / "sub").mkdir()
    for name in ("b.md", "a.markdown", "sub/c.md", "picture.svg", "sub/d.css"):
        (project / "docs" / name).write_text(name)
    files = read_project(project)
    assert files.ledger == RawFile(path="claims.yaml", content=b"ledger: 1")
    assert files.bibliography == RawFile(path="citations.bib", content=b"")
    assert files.pages == (
        RawFile(path="docs/a.markdown", content=b"a.markdown"),
        RawFile(path="docs/b.md", content=b"b.md"),
        RawFile(path="docs/sub/c.md", content=b"sub/c.md"),
    )
    assert files.others == {"picture.svg", "sub/d.css"}


def test_files_that_are_not_there_have_no_content(tmp_path: Path) -> None:
    files = read_project(tmp_path)
    assert files.ledger == RawFile(path="claims.yaml", content=None)
    assert files.bibliography == RawFile(path="citations.bib", content=None)
    assert files.pages == ()


def test_the_files_may_have_other_names(project: Path) -> None:
    (project / "other.yaml").write_bytes(b"a")
    assert read_project(project, ledger="other.yaml").ledger.content == b"a"


def test_hidden_files_are_left_out_as_mkdocs_leaves_them_out(project: Path) -> None:
    (project / "docs" / ".git").mkdir()
    (project / "docs" / ".git" / "a.md").write_text("a")
    (project / "docs" / ".b.md").write_text("b")
    files = read_project(project)
    assert (files.pages, files.others) == ((), frozenset())


def test_a_link_within_the_project_is_read(project: Path) -> None:
    (project / "docs" / "a.md").write_text("a")
    (project / "docs" / "b.md").symlink_to("a.md")
    assert read_project(project).pages[1] == RawFile(path="docs/b.md", content=b"a")


def test_a_link_that_leads_out_is_not_followed(project: Path) -> None:
    (project / "docs" / "a.md").symlink_to("../../secret.md")
    (project / "docs" / "b.svg").symlink_to("../../secret.md")
    (project / "docs" / "c.md").symlink_to("nowhere.md")
    assert read_project(project).pages == (
        RawFile(path="docs/a.md", content=None, trouble=LEADS_OUT),
        RawFile(path="docs/b.svg", content=None, trouble=LEADS_OUT),
        RawFile(path="docs/c.md", content=None, trouble=LEADS_OUT),
    )


def test_a_link_to_a_folder_is_not_followed(project: Path) -> None:
    (project / "more").mkdir()
    (project / "more" / "a.md").write_text("a")
    (project / "docs" / "more").symlink_to("../more")
    trouble = "it is a link to a folder, whose pages would not be checked"
    assert read_project(project).pages == (
        RawFile(path="docs/more", content=None, trouble=trouble),
    )


@pytest.mark.parametrize("name", ["claims.yaml", "citations.bib"])
def test_the_ledger_and_the_bibliography_lie_in_the_project(project: Path, name: str) -> None:
    (project / name).unlink()
    (project / name).symlink_to("../secret.md")
    files = read_project(project)
    assert RawFile(path=name, content=None, trouble=LEADS_OUT) in {
        files.ledger,
        files.bibliography,
    }


def test_a_name_may_not_lead_out_either(project: Path) -> None:
    assert read_project(project, ledger="../secret.md").ledger.trouble == LEADS_OUT


def test_a_name_that_can_not_be_shown_is_refused(project: Path) -> None:
    (project / "docs" / "a\x1b[31m\n.md").write_text("a")
    trouble = "the file's name holds a character that can't be shown"
    assert read_project(project).pages == (
        RawFile(path="docs/a?[31m?.md", content=None, trouble=trouble),
    )


def test_of_a_file_that_is_too_large_one_byte_too_many_is_read(project: Path) -> None:
    with (project / "claims.yaml").open("wb") as file:
        file.truncate(LARGEST + 1000)
    content = read_project(project).ledger.content
    assert content is not None
    assert len(content) == LARGEST + 1


def test_what_is_remembered_of_links_is_written_and_read_and_leaves_no_other_file(
    project: Path,
) -> None:
    assert read_project(project).links == RawFile(path="links.json", content=None)
    write_links(project, "ö\n")
    assert read_project(project).links == RawFile(path="links.json", content="ö\n".encode())
    assert sorted(path.name for path in project.iterdir()) == [
        *("citations.bib", "claims.yaml", "docs", "links.json"),
    ]
