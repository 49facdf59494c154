"""The words that a claim's page leads to are those that stand at that place."""

from collections.abc import Callable
from pathlib import Path

from tests.site.html_page import HtmlPage

from claimledger.model.build import build
from claimledger.outside.workspace import read_project
from claimledger.render.uses import uses_by_claim


def test_the_ids_are_those_of_the_built_page(project: Path, built: Callable[[], Path]) -> None:
    page = HtmlPage.read(built() / "mill" / "index.html")
    words = {e.attributes["id"]: e.text for e in page.all("span") if e.has_class("claim")}

    found = {
        part.anchor: part.words
        for uses in uses_by_claim(build(read_project(project))).values()
        for page_uses in uses
        for parts in page_uses.sentences
        for part in parts
        if part.anchor
    }

    assert found == words
    assert len(words) == 3
