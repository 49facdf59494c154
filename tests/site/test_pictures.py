"""Figures, timeline and map as pages of a site."""

import gzip
from pathlib import Path

import pytest
from tests.site.html_page import HtmlPage
from tests.site.test_hostile import harmful, scripts, spoil

from claimledger.cli import main

PICTURES = """\
# In pictures

<div data-ledger="figure-mills"></div>

<div data-ledger="timeline"></div>

<div data-ledger="map"></div>
"""


@pytest.fixture
def pictured(project: Path) -> Path:
    """Return the small report with a page of pictures, a date for its figure, and a place."""
    (project / "docs" / "pictures.md").write_text(PICTURES, encoding="utf-8")
    path = project / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("scope: burnt", "scope: burnt\n        as_of: 2014-06-03")
    text = text.replace(
        "{name: The mill}",
        "{name: The mill, country: Turkey, latitude: 37, longitude: 37, from: a gazetteer}",
    )
    path.write_text(text, encoding="utf-8")
    return project


def marks(page: HtmlPage) -> list[str]:
    """Return where the marks of a page's drawings lead."""
    return [
        link.attributes.get("href", "")
        for link in page.all("a")
        if any(element.tag == "svg" for element in link.ancestors)
    ]


def test_a_page_of_pictures_is_built(pictured: Path) -> None:
    assert main(["build", "--project", str(pictured)]) == 0

    page = HtmlPage.read(pictured / "site" / "pictures" / "index.html")
    # Two drawings of the figure, and the mill on the wide map and on the near one.
    assert marks(page) == [
        *["../claims/mill-burnt-june/"] * 2,
        *["../claims/mill-burnt-may/"] * 2,
    ]
    assert (pictured / "site" / "data" / "figures" / "mills.csv").is_file()


def test_harm_in_what_is_drawn_comes_out_as_text(pictured: Path) -> None:
    assert main(["build", "--project", str(pictured)]) == 0
    clean = scripts(pictured / "site")
    path = pictured / "claims.yaml"
    path.write_text(spoil(path.read_text(encoding="utf-8")), encoding="utf-8")
    page = pictured / "docs" / "pictures.md"
    slot = "figure-mills-p-script-alert-1-script-7-191"
    page.write_text(PICTURES.replace("figure-mills", slot), encoding="utf-8")

    assert main(["build", "--project", str(pictured)]) == 0

    site = pictured / "site"
    made = HtmlPage.read(site / "pictures" / "index.html")
    assert any(element.has_class("chart") for element in made.elements)
    assert "alert(1)" in (site / "pictures" / "index.html").read_text(encoding="utf-8")
    assert scripts(site) == clean
    assert harmful(site) == set()


@pytest.mark.parametrize("name", ["figures", "timeline", "map"])
def test_a_page_of_pictures_stays_within_its_size(report: Path, name: str) -> None:
    content = (report / "site" / name / "index.html").read_bytes()

    assert len(content) <= 320_000
    assert len(gzip.compress(content)) <= 45_000


@pytest.mark.parametrize(("name", "fewest"), [("figures", 150), ("timeline", 200), ("map", 40)])
def test_every_mark_of_the_report_leads_to_a_claim_of_it(
    report: Path, name: str, fewest: int
) -> None:
    site = report / "site"
    page = HtmlPage.read(site / name / "index.html")
    rows = {element.attributes.get("id") for element in page.all("tr")}
    found = marks(page)

    assert len(found) >= fewest
    for address in found:
        if address.startswith("#"):
            assert address.removeprefix("#") in rows
        else:
            assert address.startswith("../claims/")
            assert (site / name / address / "index.html").is_file()
