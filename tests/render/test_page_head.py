"""What programs read in a page's head: only what is known, and nothing that ends its element."""

import json
from dataclasses import replace
from typing import Any

import pytest
from tests.site.html_page import HtmlPage

from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.render.citable import citables
from claimledger.render.page_head import page_head
from claimledger.render.publication import Publication

BARE = Publication(title="The report")
FULL = Publication(
    title="The report",
    author="A. Writer",
    publisher="A House",
    site="https://report.example/",
    as_of=PartialDate(2026, 11, 8),
    has_pdf=True,
)


def head(ledger: Ledger, path: str, publication: Publication) -> str:
    return str(page_head(path, citables(ledger)[path], ledger, publication))


def metas(html: str) -> list[tuple[str, str]]:
    """Return the metas, without those of the sources, which come last."""
    found = [(e.attributes["name"], e.attributes["content"]) for e in HtmlPage(html).all("meta")]
    return [(name, content) for name, content in found if name != "citation_reference"]


def data(html: str) -> list[dict[str, Any]]:
    (script,) = HtmlPage(html).all("script")
    assert script.attributes == {"type": "application/ld+json"}
    found: list[dict[str, Any]] = json.loads(script.text)["@graph"]
    return found


def test_what_is_not_set_is_left_out(small: Ledger) -> None:
    expected = [("citation_title", "The page"), ("citation_language", "en")]

    assert metas(head(small, "page.md", BARE)) == expected


def test_what_is_set_is_named(small: Ledger) -> None:
    assert metas(head(small, "index.md", FULL)) == [
        ("citation_title", "The report"),
        ("citation_author", "A. Writer"),
        ("citation_publication_date", "2026/11/08"),
        ("citation_technical_report_institution", "A House"),
        ("citation_language", "en"),
        ("citation_public_url", "https://report.example/"),
        ("citation_pdf_url", "https://report.example/data/report.pdf"),
    ]


def test_the_pdf_is_named_for_the_whole_report_and_only_where_it_was_made(small: Ledger) -> None:
    for path, publication in (("page.md", FULL), ("index.md", replace(FULL, has_pdf=False))):
        assert "citation_pdf_url" not in head(small, path, publication)


@pytest.mark.parametrize(
    ("path", "named"), [("claims/second.md", ["“A title”, An outlet, 2014"]), ("page.md", [])]
)
def test_a_claims_page_names_its_sources_and_a_chapter_prints_them(
    small: Ledger, path: str, named: list[str]
) -> None:
    references = [
        meta.attributes["content"]
        for meta in HtmlPage(head(small, path, BARE)).all("meta")
        if meta.attributes["name"] == "citation_reference"
    ]

    assert references == named


def test_home_is_a_report_a_claims_page_a_claim_and_a_chapter_neither(small: Ledger) -> None:
    assert [node["@type"] for node in data(head(small, "index.md", BARE))] == ["Report"]
    assert [node["@type"] for node in data(head(small, "claims/first.md", FULL))] == ["Claim"]
    assert HtmlPage(head(small, "page.md", FULL)).all("script") == []


def test_a_named_partys_statement_is_reviewed_where_the_site_has_an_address(small: Ledger) -> None:
    path = "claims/second.md"

    assert [node["@type"] for node in data(head(small, path, BARE))] == ["Claim"]
    assert [node["@type"] for node in data(head(small, path, FULL))] == ["Claim", "ClaimReview"]


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!-- <script", "a & b\u2028"]
)
def test_no_text_ends_the_script(small: Ledger, text: str) -> None:
    claim = replace(small.claims["second"], statement=text)
    html = head(replace(small, claims={"second": claim}), "claims/second.md", FULL)

    assert data(html)[0]["text"] == text
    assert "<" not in html.split('ld+json">')[1].split("</script>")[0]


def test_no_text_ends_a_meta(small: Ledger) -> None:
    title = '"><script>alert(1)</script>'
    claim = replace(small.claims["first"], title=title)
    html = head(replace(small, claims={"first": claim}), "claims/first.md", BARE)

    assert metas(html)[0] == ("citation_title", title)
    assert len(HtmlPage(html).all("script")) == 1
