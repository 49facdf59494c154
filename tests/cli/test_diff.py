"""``claimledger diff``: what it prints, where, and with which status it ends."""

import json
from pathlib import Path

import pytest
from tests import examples
from tests.outside.repository import Repository

from claimledger.cli import main

SUPPORTED = "claims:\n  first: {verdict: supported}\n"
PARTLY = "claims:\n  first: {verdict: partly, correction: in part}\n"
LOGGED = f"{PARTLY}changes: [{{date: 2026, claim: first, was: a, now: b, because: c}}]\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository with the report as it was at the tag ``v1``."""
    made = Repository(tmp_path / "report")
    _write(made, SUPPORTED)
    made.commit()
    made.git("tag", "v1")
    return made


def _write(repository: Repository, claims: str) -> None:
    files = examples.project(claims).files
    for file in (files.ledger, files.bibliography, *files.pages):
        repository.write(file.path, file.content or b"")


def _diff(repository: Repository, *arguments: str) -> int:
    return main(["diff", "--project", str(repository.root), *arguments])


STATUSES = {
    "nothing changed": (SUPPORTED, 0),
    "a change that needs no entry": ("claims:\n  first: {verdict: supported, why: b}\n", 0),
    "a published change that is logged": (LOGGED, 0),
    "a published change that is not logged": (PARTLY, 1),
    "a claim that is lost": ("claims:\n  second: {}\n", 1),
}
"""(ledger, status): what stands in the work tree, held against ``v1``."""


@pytest.mark.parametrize(("claims", "status"), STATUSES.values(), ids=STATUSES.keys())
def test_the_status_tells_whether_the_rules_for_changes_are_kept(
    repository: Repository, claims: str, status: int
) -> None:
    _write(repository, claims)
    assert _diff(repository, "v1") == status


def test_changes_and_findings_go_to_standard_output(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(repository, PARTLY)
    _diff(repository, "v1")
    out, err = capsys.readouterr()
    assert err == ""
    assert out == (
        "claims.yaml:2:20: A verdict moved: first\n"
        "  - supported\n"
        "  + partly\n"
        "claims.yaml:2:40: A correction was changed: first\n"
        "  + in part\n"
        "docs/page.md:3:1: A claim changed and the sentences bound to it did not: first\n"
        "    Here [it was so].\n"
        "claims.yaml:2:20: error[unlogged-change] claim 'first' changed (verdict supported, now"
        " partly) without a new entry in 'changes'; add {date: .., claim: first, was: .., now: ..,"
        " because: ..}\n"
        "3 changes; 1 error, no warnings\n"
    )


def test_two_revisions_are_compared_whatever_lies_in_the_work_tree(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(repository, LOGGED)
    repository.commit()
    _write(repository, "claims: [")
    assert _diff(repository, "v1", "HEAD", "--format", "json") == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["base"], document["head"]) == ("v1", "HEAD")
    assert document["changes"][0]["kind"] == "verdict-moved"


def test_markdown_is_for_a_comment(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(repository, PARTLY)
    assert _diff(repository, "v1", "--format", "markdown") == 1
    out = capsys.readouterr().out
    assert out.startswith("### Changes from `v1` to the work tree\n\n**1 verdict")
    assert "- `first`: Supported → **Partly right**\n" in out


def test_an_unknown_revision_can_not_be_compared(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _diff(repository, "nope") == 2
    assert capsys.readouterr() == (
        "",
        "Error: there is no revision 'nope' here; in a shallow clone it has to be fetched first\n",
    )


def test_a_revision_without_a_ledger_can_not_be_compared(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository.root / "claims.yaml").unlink()
    repository.commit()
    assert _diff(repository, "v1", "HEAD") == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", "Error: 'HEAD' holds no claims.yaml in this folder\n")


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        ("claims.yaml", "claims: [", "claims.yaml:1:10"),
        ("claims.yaml", "claims: [first]\n", "claims.yaml:1:9"),
        ("citations.bib", "@misc{key2014, title = {{A}", "citations.bib:1:"),
    ],
)
def test_a_file_that_is_half_read_is_not_compared(
    repository: Repository, capsys: pytest.CaptureFixture[str], path: str, text: str, place: str
) -> None:
    repository.write(path, text)
    assert _diff(repository, "v1") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"Error: the work tree can't be read: {place}")


def test_claims_that_can_not_be_read_are_left_out_with_a_word(
    repository: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    _write(repository, "claims:\n  first: {verdict: so}\n")
    assert _diff(repository, "v1") == 0
    out, err = capsys.readouterr()
    assert out == "no changes; no errors, no warnings\n"
    assert err == (
        "at the work tree the claims that can't be read are left out: 1;"
        " `claimledger check` says what is wrong with them\n"
    )
