"""The Nu HTML checker over every kind of page of the real report's site."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest
from tests.site.conftest import REPOSITORY

JAR = REPOSITORY / "tests" / "html" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

MANY = frozenset({"claims", "sources", "rules"})
"""Folders with pages of one kind: each fiftieth is read. Of all others every page is."""

ACCEPTED = {
    "Bad value “” for attribute “tabindex” on element “label”": (
        "Material's navigation gives a section's label no number; browsers ignore an empty one"
    ),
    "Attribute “autocomplete” is only allowed when the input type is": (
        "Material's switches are check boxes that no browser shall remember; Firefox heeds it"
    ),
}
"""What the checker may say, by how it begins, and why it stays: all of it is Material's own."""


class Message(TypedDict):
    """One message of the checker; one about a whole page has no line."""

    url: str
    lastLine: NotRequired[int]
    message: str


@pytest.fixture(scope="module")
def errors(report: Path) -> list[Message]:
    """Return what the checker has against the site; skip without it, unless that is forbidden."""
    java = shutil.which("java")
    if java is None or not JAR.is_file():
        missing = "no java" if java is None else "no HTML checker; `make test` installs it by npm"
        if os.environ.get("REQUIRE_TOOLS"):
            pytest.fail(f"REQUIRE_TOOLS is set, and there is {missing}")
        pytest.skip(f"{missing}; REQUIRE_TOOLS=1 forbids this skip")
    site = report / "site"
    pages = sorted(site.rglob("*.html"))
    many = [page for page in pages if page.parent.parent.name in MANY]
    read = [page for page in pages if page not in set(many)] + many[::50]
    options = ["--errors-only", "--exit-zero-always", "--stdout", "--format", "json"]
    run = subprocess.run(
        [java, "-jar", str(JAR), *options, *(str(page) for page in read)],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    messages: list[Message] = json.loads(run.stdout)["messages"]
    return messages


def test_pages_are_valid_but_for_what_is_accepted(errors: list[Message]) -> None:
    found = {
        (error["url"].rpartition("/site/")[2], error.get("lastLine"), error["message"])
        for error in errors
        if not error["message"].startswith(tuple(ACCEPTED))
    }

    assert found == set()


@pytest.mark.parametrize("accepted", ACCEPTED)
def test_nothing_is_accepted_that_does_not_occur(errors: list[Message], accepted: str) -> None:
    assert any(error["message"].startswith(accepted) for error in errors)
