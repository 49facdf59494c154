"""What a page may weigh, as a reader's connection carries it: packed, with what it loads of ours."""

import gzip
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from tests.site.html_page import HtmlPage

SCRIPT = 4_000
"""Our own script for cards, packed."""

CLAIMS = 25
"""The claims of a full chapter; one with more may weigh more in proportion."""

RAW, PACKED = 130_000, 30_000
"""A chapter's HTML."""

LOADED = 60_000
"""A chapter with our styles and scripts, packed; Material's own and the fonts are apart."""

MATERIAL = ("assets/stylesheets/", "assets/javascripts/")


def packed(content: bytes) -> int:
    """Return how many bytes go over the wire."""
    return len(gzip.compress(content, mtime=0))


@pytest.fixture
def chapters(report: Path) -> list[tuple[Path, float]]:
    """Return the chapters, and how much more each may weigh than a full one."""
    contents = {path: path.read_bytes() for path in (report / "site").glob("*/index.html")}
    found = [
        (path, max(1, content.count(b" popover id=") / CLAIMS))
        for path, content in contents.items()
        if b'class="kicker">Chapter ' in content
    ]
    assert len(found) >= 10
    return found


def test_the_script_for_cards_is_small(report: Path) -> None:
    assert packed((report / "site" / "assets" / "report.js").read_bytes()) <= SCRIPT


def test_a_chapter_stays_within_its_size(chapters: list[tuple[Path, float]]) -> None:
    for path, more in chapters:
        content = path.read_bytes()
        assert len(content) <= RAW * more, path
        assert packed(content) <= PACKED * more, path


def test_a_chapter_loads_little_beyond_what_material_loads(
    chapters: list[tuple[Path, float]], report: Path
) -> None:
    site = report / "site"
    for path, more in chapters:
        page = HtmlPage.read(path)
        styles = [e for e in page.all("link") if e.attributes.get("rel") == "stylesheet"]
        asked = [e.attributes["href"] for e in styles]
        asked += [e.attributes["src"] for e in page.all("script") if "src" in e.attributes]
        here = f"/{path.parent.relative_to(site).as_posix()}/"
        ours = {urlsplit(urljoin(here, address)).path.lstrip("/") for address in asked}
        ours = {name for name in ours if not name.startswith(MATERIAL)}
        assert "assets/report.css" in ours
        assert "assets/report.js" in ours
        weights = [packed((site / name).read_bytes()) for name in sorted(ours)]
        assert packed(path.read_bytes()) + sum(weights) <= LOADED * more, path
