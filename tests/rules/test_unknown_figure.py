"""The rule unknown-figure."""

from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    figures:
      - {name: Oil income, value: 3, qualifier: exact, unit: dollars, scope: a day, origin: reuters, source: key2014}
"""


def page(slot: str) -> dict[str, str]:
    return {"page.md": f'[It was so](claim:first).\n\n<div data-ledger="{slot}"></div>\n'}


def test_a_place_for_a_figure_without_numbers_would_stay_empty(hits: Hits) -> None:
    assert hits("unknown-figure", CLAIMS, pages=page("figure-oil-incom")) == [
        "docs/page.md:3:19 warning: no claim has numbers for 'figure-oil-incom' | did you mean 'figure-oil-income'?"
    ]


def test_without_figures_there_is_no_name_to_offer(hits: Hits) -> None:
    assert hits("unknown-figure", pages=page("figure-oil-income")) == [
        "docs/page.md:3:19 warning: no claim has numbers for 'figure-oil-income' | delete the line, or add figures of that name"
    ]


def test_a_place_named_for_the_figures_is_filled(hits: Hits) -> None:
    assert hits("unknown-figure", CLAIMS, pages=page("figure-oil-income")) == []


def test_other_parts_are_no_figures(hits: Hits) -> None:
    assert hits("unknown-figure", CLAIMS, pages=page("verdict-count")) == []


def test_code_may_show_such_a_line(hits: Hits) -> None:
    text = '[It was so](claim:first).\n\n```\n<div data-ledger="figure-x"></div>\n```\n'
    assert hits("unknown-figure", CLAIMS, pages={"page.md": text}) == []


def test_a_claim_that_could_not_be_read_may_have_the_numbers(hits: Hits) -> None:
    claims = CLAIMS.replace("value: 3", "value: three")
    assert hits("unknown-figure", claims, pages=page("figure-oil-income")) == []
