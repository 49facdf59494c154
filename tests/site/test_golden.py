"""Whole pages of the small report, compared with what they were when somebody last read them."""

from pathlib import Path

import pytest
from tests import golden_file

from claimledger.model.build import build
from claimledger.outside.workspace import read_project
from claimledger.render.bound import bind
from claimledger.render.pages import generated
from claimledger.render.trail import trail


def compare(name: str, html: str) -> None:
    """Compare HTML with the golden file of that name."""
    golden_file.compare(f"{name}.html", html + "\n")


@pytest.mark.parametrize(
    "path",
    [
        *("claims/index.md", "claims/mill-burnt-may.md", "claims/mill-burnt-june.md"),
        *("sources/index.md", "sources/gazette2014mill.md", "rules/unearned-verdict.md"),
    ],
)
def test_a_generated_page_is_as_it_was(project: Path, path: str) -> None:
    pages = {page.path: page for page in generated(build(read_project(project)))}

    compare(path.removesuffix(".md").replace("/", "-"), str(pages[path].html))


def test_the_notes_of_a_page_are_as_they_were(project: Path) -> None:
    ledger = build(read_project(project))

    bound = bind(ledger, ledger.pages["mill.md"], "../", trail=trail(ledger))

    compare("notes", str(bound.notes()))
