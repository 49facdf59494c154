"""The rule unused-source."""

from tests.examples import Hits


def test_a_source_that_nothing_cites_is_told(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A}}, howpublished = {Outlet}}
@misc{other2014, title = {{B}}, howpublished = {Outlet}}
"""
    assert hits("unused-source", bib=bib) == [
        "citations.bib:2:7 warning: nothing cites 'other2014' | cite it, or delete the entry",
    ]


def test_a_citation_in_a_page_is_a_use(hits: Hits) -> None:
    bib = "@misc{other2014, title = {{B}}, howpublished = {Outlet}}\n"
    pages = {"page.md": "So [@other2014]. [a](claim:first)\n"}
    assert hits("unused-source", bib=bib, pages=pages) == []


def test_a_claim_that_could_not_be_read_cites_all_the_same(hits: Hits) -> None:
    claims = """\
claims:
  first: {verdict: so}
"""
    assert hits("unused-source", claims) == []


def test_so_does_the_second_copy_of_a_claim(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
  first: {support: [{source: other2014}]}
"""
    bib = "@misc{other2014, title = {{B}}, howpublished = {Outlet}}\n"
    assert hits("unused-source", claims, bib=bib) == []


def test_a_page_that_could_not_be_read_may_cite_it(hits: Hits) -> None:
    bib = "@misc{other2014, title = {{B}}, howpublished = {Outlet}}\n"
    pages = {"other.md": b"\xff"}
    assert hits("unused-source", bib=bib, pages=pages) == []
