"""Every page of the real report's site, looked at as HTML."""

import gzip
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from tests.site.html_page import HtmlPage

PAGES = 150
"""At least so many pages have to be there: a check over none would pass."""


@pytest.fixture(scope="module")
def pages(report: Path) -> dict[str, HtmlPage]:
    site = report / "site"
    found = {
        path.relative_to(site).as_posix(): HtmlPage.read(path) for path in site.rglob("*.html")
    }
    assert len(found) > PAGES
    return found


def test_no_id_stands_twice_on_a_page(pages: dict[str, HtmlPage]) -> None:
    twice = {
        (name, identity)
        for name, page in pages.items()
        for identity, count in Counter(
            element.attributes["id"] for element in page.elements if "id" in element.attributes
        ).items()
        if count > 1
    }

    assert twice == set()


def test_every_link_inside_leads_somewhere(pages: dict[str, HtmlPage], report: Path) -> None:
    site = report / "site"
    broken: set[tuple[str, str]] = set()
    for name, page in pages.items():
        if name == "404.html":
            continue  # served at any address, so its links are absolute
        for link in page.all("a"):
            address = link.attributes.get("href", "")
            parts = urlsplit(urljoin(f"https://site.example/{name}", address))
            if parts.netloc != "site.example" or parts.scheme != "https":
                continue
            target = unquote(parts.path).lstrip("/")
            target += "index.html" if target == "" or target.endswith("/") else ""
            if target.endswith(".html"):
                there = pages.get(target)
                ids = {e.attributes.get("id") for e in there.elements} if there else set()
                if there is None or (parts.fragment and unquote(parts.fragment) not in ids):
                    broken.add((name, address))
            elif not (site / target).is_file():
                broken.add((name, address))

    assert broken == set()


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, HtmlPage]) -> None:
    loading = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
    outside = {
        (name, element.attributes[attribute])
        for name, page in pages.items()
        for element in page.elements
        if (attribute := loading.get(element.tag)) in element.attributes
        and re.match(r"(?:[a-z]+:)?//", element.attributes[attribute or ""])
        and element.attributes.get("rel") not in {"canonical", "prev", "next"}
    }

    assert outside == set()


def test_every_mark_opens_a_card_that_names_a_source(pages: dict[str, HtmlPage]) -> None:
    marks = 0
    for name, page in pages.items():
        cards = {e.attributes["id"]: e for e in page.elements if "popover" in e.attributes}
        links = [
            (ancestor.attributes.get("id"), link.attributes.get("href", ""))
            for link in page.all("a")
            for ancestor in link.ancestors
            if "popover" in ancestor.attributes
        ]
        for mark in (e for e in page.elements if e.has_class("mark")):
            marks += 1
            card = mark.attributes["popovertarget"]
            assert card in cards, (name, card)
            own = [address for identity, address in links if identity == card]
            assert any("claims/" in address for address in own), (name, card)
            has_source = any("sources/" in address for address in own)
            searched = any(
                e.has_class("searched")
                for e in page.elements
                if any(a.attributes.get("id") == card for a in e.ancestors)
            )
            assert has_source or searched, (name, card)
    assert marks > 50


def test_no_markup_of_the_sources_is_left_over(pages: dict[str, HtmlPage]) -> None:
    left = {
        (name, element.text.strip()[:80])
        for name, page in pages.items()
        if not name.startswith("rules/")  # they explain the markup
        for element in page.elements
        if re.search(r"claim:[a-z]|\[@|\[\^|\{:|\\[%&_#$]|\]\(", element.text)
        and element.tag not in {"code", "script", "style"}
    }

    assert left == set()


def test_a_chapter_stays_within_its_size(report: Path) -> None:
    pages = [path.read_bytes() for path in (report / "site").glob("*/index.html")]
    chapters = [content for content in pages if b'class="kicker">Chapter ' in content]
    assert len(chapters) >= 10

    for content in chapters:
        claims = content.count(b" popover id=")
        assert len(content) <= 130_000 * max(1, claims / 25)
        assert len(gzip.compress(content)) <= 30_000 * max(1, claims / 25)
