"""How to cite a page: nothing made up, nothing that breaks an entry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string

from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.render.citable import Citable, citables
from claimledger.render.cite import as_bibtex, as_text, cite_this
from claimledger.render.publication import Publication

BARE = Publication(title="The report")
FULL = Publication(
    title="The report",
    author="A. Writer",
    publisher="A House",
    site="https://report.example/",
    as_of=PartialDate(2026, 11, 8),
)
HOME = Citable(key="report", title="", url="")
CHAPTER = Citable(key="kobani", title="Kobani", url="kobani/")


def fields(entry: str) -> dict[str, str]:
    """Return the fields that pybtex reads from the one entry of a text."""
    (read,) = parse_string(entry, "bibtex").entries.values()
    people = {role: str(names[0]) for role, names in read.persons.items()}
    return {**dict(read.fields.items()), **people}


def test_what_is_cited_is_home_the_chapters_and_the_claims(small: Ledger) -> None:
    assert [(path, found.url) for path, found in citables(small).items()] == [
        ("index.md", ""),
        ("page.md", "page/"),
        ("other.md", "other/"),
        ("claims/first.md", "claims/first/"),
        ("claims/second.md", "claims/second/"),
    ]


def test_what_is_not_set_is_left_out() -> None:
    assert as_text(HOME, BARE) == "The report"
    assert as_text(CHAPTER, BARE) == "“Kobani”, in The report"
    assert fields(as_bibtex(HOME, BARE)) == {"title": "{The report}"}
    assert fields(as_bibtex(CHAPTER, BARE)) == {
        "title": "{Kobani}",
        "howpublished": "The report",
    }


def test_what_is_set_is_named() -> None:
    assert as_text(CHAPTER, FULL) == (
        "A. Writer, “Kobani”, in The report, A House, as of 8 November 2026,"
        " https://report.example/kobani/"
    )
    assert fields(as_bibtex(CHAPTER, FULL)) == {
        "author": "{A. Writer}",
        "title": "{Kobani}",
        "howpublished": "The report, A House",
        "month": "8~November",
        "year": "2026",
        "url": "https://report.example/kobani/",
    }


def test_a_claim_is_cited_by_its_title_its_id_and_the_report(small: Ledger) -> None:
    claim = citables(small)["claims/second.md"]

    assert as_text(claim, BARE) == "“who lit it” (claim second), in The report"
    assert fields(as_bibtex(claim, BARE)) == {
        "title": "{who lit it}",
        "howpublished": "The report",
        "note": "Claim second",
    }


@given(st.text(alphabet="ab{}\\%&#$_~^\"'@,=İ ", min_size=1).filter(str.strip))
def test_no_title_breaks_its_entry(title: str) -> None:
    read = fields(as_bibtex(Citable(key="a", title=title, url="a/"), FULL))

    assert read["year"] == "2026"
    assert read["howpublished"] == "The report, A House"


@pytest.mark.parametrize("title", ["</details><script>alert(1)</script>", "<!--"])
def test_no_title_breaks_the_page(title: str) -> None:
    html = str(cite_this(Citable(key="a", title=title, url="a/"), FULL))

    assert title not in html
    assert "&lt;" in html
