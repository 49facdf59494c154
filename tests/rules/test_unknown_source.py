"""The rule unknown-source."""

from tests.examples import Hits


def test_a_slip_is_no_source(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - source: kee2014
"""
    assert hits("unknown-source", claims) == [
        "claims.yaml:4:17 error: 'kee2014' is not in citations.bib | did you mean 'key2014'?",
    ]


def test_a_source_of_the_bibliography_is_known(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - source: key2014
"""
    assert hits("unknown-source", claims) == []


def test_article_figures_and_pages_cite_too(hits: Hits) -> None:
    claims = """\
article: {source: a}
claims:
  first:
    figures: [{name: n, value: 1, qualifier: exact, unit: u, scope: s, origin: reuters, source: b}]
"""
    pages = {"page.md": "So [@c; see @d, p. 3], `[@e]`.\n"}
    assert hits("unknown-source", claims, pages=pages) == [
        "claims.yaml:1:19 error: 'a' is not in citations.bib | add the entry, or cite another source",
        "claims.yaml:4:97 error: 'b' is not in citations.bib | add the entry, or cite another source",
        "docs/page.md:1:5 error: 'c' is not in citations.bib | add the entry, or cite another source",
        "docs/page.md:1:13 error: 'd' is not in citations.bib | add the entry, or cite another source",
    ]


def test_after_a_broken_entry_nobody_knows(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - source: lost2014
"""
    bib = "@misc{lost2014, title = {{A}\n"
    assert hits("unknown-source", claims, bib=bib) == []
