"""Text that means harm goes into every field, and comes out as text."""

import re
from pathlib import Path

import pytest
from markdown import markdown
from markdown.extensions import Extension
from tests.site.html_page import HtmlPage

from claimledger.cli import main
from claimledger.site.markdown_ext import ClaimsExtension

HARM = (
    "</title></p><script>alert(1)</script><img src=x onerror=alert(1)> "
    "[a](javascript:alert(1)) ![b](http://evil.example/x.png) **c** {{ 7*191 }} {% raw %}"
)

WORD = "</p><script>alert(1)</script>{{7*191}}"
"""Harm in a single word, for fields whose length is limited."""


def scripts(site: Path) -> set[str]:
    """Return the scripts that run on the pages of a site, by address or first words."""
    return {
        element.attributes.get("src", "").rsplit("/", 1)[-1] or element.text.strip()[:20]
        for path in site.rglob("*.html")
        for element in HtmlPage.read(path).all("script")
        if element.attributes.get("type") != "application/json"
    }


def harmful(site: Path) -> set[str]:
    """Return what of the harm a browser would run, load or follow."""
    found: set[str] = set()
    for path in site.rglob("*.html"):
        for element in HtmlPage.read(path).elements:
            names = {name for name in element.attributes if name.startswith("on")}
            addresses = {element.attributes.get(name, "") for name in ("href", "src")}
            found |= {f"{path.parent.name}: {element.tag} {name}" for name in names}
            found |= {
                f"{path.parent.name}: {element.tag} {address}"
                for address in addresses
                if "evil.example" in address
                or (address.startswith("javascript:") and address != "javascript:void(0)")
            }
            if "1337" in element.text:
                found.add(f"{path.parent.name}: a template was run")
    return found


@pytest.fixture
def clean(project: Path) -> set[str]:
    assert main(["build", "--project", str(project)]) == 0
    return scripts(project / "site")


def spoil(text: str) -> str:
    """Put harm behind every text of the ledger, quoted."""
    fields = "says|answer|name|title|statement|why|correction|quote|scope|event|because|unit"

    def put(found: re.Match[str]) -> str:
        return f'{found.group(1)}"{found.group(2).strip()} {WORD}"'

    return re.sub(rf"(\b(?:{fields}): )((?:[^,}}\n{{\[]|,(?! \w+: ))+)", put, text)


def test_harm_in_the_ledger_comes_out_as_text(project: Path, clean: set[str]) -> None:
    path = project / "claims.yaml"
    text = spoil(path.read_text(encoding="utf-8"))
    assert text.count("<script>") >= 20
    path.write_text(text, encoding="utf-8")

    assert main(["build", "--project", str(project)]) == 0

    site = project / "site"
    assert "alert(1)" in (site / "claims" / "mill-burnt-may" / "index.html").read_text("utf-8")
    assert scripts(site) == clean
    assert harmful(site) == set()


def test_harm_in_the_bibliography_comes_out_as_text(project: Path, clean: set[str]) -> None:
    path = project / "citations.bib"
    text = path.read_text(encoding="utf-8")
    harm = HARM.replace("{", "(").replace("}", ")").replace("%", "\\%")
    for value in ("Fire \\& Water", "The Gazette", "A daily", "Town Council", "Author, Jane"):
        assert value in text
        text = text.replace(value, f"{value} {harm}", 1)
    path.write_text(text, encoding="utf-8")

    assert main(["build", "--project", str(project)]) == 0

    site = project / "site"
    assert "alert(1)" in (site / "sources" / "gazette2014mill" / "index.html").read_text("utf-8")
    assert scripts(site) == clean
    assert harmful(site) == set()


HARMFUL_MARKDOWN = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a <svg onload=alert(1)> b",
    "[a](javascript:alert(1))",
    "[a](<javascript:alert(1)>)",
    "a\n{: onclick=alert(1) }",
    "# a {: onclick=alert(1) }",
    '<iframe src="https://evil.example"></iframe>',
    "![b](http://evil.example/x.png)",
    "[a]: javascript:alert(1)\n\n[a][a]",
    '<div data-ledger="points" onclick="alert(1)"></div>',
]


@pytest.mark.parametrize("harm", HARMFUL_MARKDOWN)
def test_harm_in_a_page_is_refused(
    project: Path, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = project / "docs" / "mill.md"
    page.write_text(f"{page.read_text(encoding='utf-8')}\n\n{harm}\n", encoding="utf-8")

    assert main(["build", "--project", str(project)]) == 1

    assert "docs/mill.md:" in capsys.readouterr().out
    assert not (project / "site").exists()


@pytest.mark.parametrize("harm", [*HARMFUL_MARKDOWN, HARM, "<javascript:alert(1)>", "&lt;script>"])
def test_harm_in_a_page_would_not_be_rendered_either(project: Path, harm: str) -> None:
    own = ClaimsExtension(project=str(project))
    extensions: list[str | Extension] = ["attr_list", "tables", "footnotes", own]
    html = markdown(f"# A\n\n[a](claim:mill-burnt-june)\n\n{harm}", extensions=extensions)

    page = HtmlPage(html)
    assert page.all("script") == page.all("iframe") == []
    assert not any("src" in image.attributes for image in page.all("img"))
    assert not any(name.startswith("on") for e in page.elements for name in e.attributes)
    assert not any("javascript:" in v for e in page.elements for v in e.attributes.values())


def test_harm_in_a_heading_stays_out_of_the_title(project: Path, clean: set[str]) -> None:
    page = project / "docs" / "mill.md"
    text = page.read_text(encoding="utf-8")
    heading = "# The `</title><script>alert(1)</script>` mill"
    page.write_text(text.replace("# The mill", heading), encoding="utf-8")

    assert main(["build", "--project", str(project)]) == 0

    assert scripts(project / "site") == clean
    assert harmful(project / "site") == set()
