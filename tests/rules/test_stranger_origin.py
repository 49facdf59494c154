"""``stranger-origin``: an item is laid to a paper that it, its claim or its source names."""

import pytest
from tests.examples import Hits

CLAIMS = """\
origins:
  gazette: {{name: The Mill Gazette, kind: press, aliases: [Gazette]}}
  agency: {{name: News Agency, kind: agency}}
  harper: {{name: Ann Harper, kind: author}}
claims:
  first:
    why: {why}
    support: [{{origin: {origin}, source: {source}, locator: {locator}, checked: 2026-11-22}}]
"""
ITEM = {"origin": "gazette", "source": "key2014", "locator": "text", "why": "It is so."}


def test_a_paper_that_nothing_ties_to_the_source_is_found(hits: Hits) -> None:
    assert hits("stranger-origin", CLAIMS.format(**ITEM)) == [
        "claims.yaml:8:24 warning: nothing shows that 'key2014' carries The Mill Gazette | name the origin that the source shows, or say in 'locator' what it relays"
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"locator": "relaying the Gazette"},
        {"why": "The Gazette saw it."},
        {"source": "gazette2014"},
        {"origin": "harper"},  # people speak in any paper
        {"origin": "agency"},  # a name of common words could be anywhere
    ],
)
def test_a_paper_that_is_named_is_let_be(hits: Hits, change: dict[str, str]) -> None:
    bib = "@misc{gazette2014, title = {{A}}, howpublished = {B}, year = {2014}}"
    assert hits("stranger-origin", CLAIMS.format(**ITEM | change), bib=bib) == []


def test_a_word_that_only_begins_like_the_name_does_not_tie(hits: Hits) -> None:
    claims = CLAIMS.format(**ITEM | {"locator": "a gazetteer"})
    assert len(hits("stranger-origin", claims)) == 1
