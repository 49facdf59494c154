"""A quantity's figure: every number with who gave it, every mark with its claim, all escaped."""

from collections.abc import Callable

import pytest
from tests.golden_file import compare
from tests.site.html_page import HtmlPage

from claimledger.model.ledger import Ledger
from claimledger.render import slots
from claimledger.render.figures import figure, figure_files

CLAIMS = """\
origins:
  iea: {name: Energy Agency, kind: agency}
claims:
  first:
    figures:
      - {name: output, value: 20000, qualifier: about, unit: barrels a day, scope: all fields,
         as_of: 2014-10, origin: iea, source: key2014}
      - {name: output, low: 34000, high: 40000, qualifier: exact, unit: barrels a day,
         scope: all fields, as_of: 2015-10-03, origin: reuters, source: key2014}
      - {name: output, value: 9, qualifier: exact, unit: barrels a day, scope: all fields,
         origin: reuters, source: key2014}
  second:
    figures:
      - {name: output, value: 50000, qualifier: up to, unit: barrels a day, scope: all fields,
         as_of: 2015, origin: iea, source: key2014, plot: false, because: it counts gas too}
"""


def test_a_figure_is_as_it_was(ledger: Callable[..., Ledger]) -> None:
    compare("figure.html", f"{figure(ledger(CLAIMS), 'output', '../')}\n")


def test_every_mark_leads_to_its_claim(ledger: Callable[..., Ledger]) -> None:
    page = HtmlPage(str(figure(ledger(CLAIMS), "output", "../")))
    marks = [e for e in page.all("a") if any(a.tag == "svg" for a in e.ancestors)]

    assert [(mark.attributes["href"], mark.attributes["aria-label"]) for mark in marks] == [
        (
            "../claims/first/",
            "34,000 to 40,000 barrels a day, Reuters, 3 Oct 2015. Claim: what was so",
        ),
        (
            "../claims/first/",
            "about 20,000 barrels a day, Energy Agency, Oct 2014. Claim: what was so",
        ),
    ] * 2


def test_what_is_not_drawn_stands_in_the_table_with_the_reason(
    ledger: Callable[..., Ledger],
) -> None:
    html = str(figure(ledger(CLAIMS), "output", "../"))
    assert "2 numbers drawn, 2 in the table alone." in html
    assert "not drawn: undated" in html
    assert "not drawn: it counts gas too" in html


def test_numbers_that_are_none_of_them_drawn_make_a_table(ledger: Callable[..., Ledger]) -> None:
    only = CLAIMS.replace("as_of: 2014-10, ", "").replace("as_of: 2015-10-03, ", "")
    html = str(figure(ledger(only), "output", "../"))
    assert '<svg class="chart' not in html
    assert "No number is drawn; the table says why." in html


def test_a_figure_that_nobody_has_leaves_its_place_empty(ledger: Callable[..., Ledger]) -> None:
    place = '<div data-ledger="figure-input"></div>'
    assert slots.fill(place, ledger(CLAIMS), "") == place


def test_the_same_figures_give_the_same_bytes_whatever_their_order(
    ledger: Callable[..., Ledger],
) -> None:
    text = str(figure(ledger(CLAIMS), "output", "../"))
    first, second = (
        CLAIMS.index("      - {name: output, value: 20000"),
        CLAIMS.index("      - {name: output, low"),
    )
    third = CLAIMS.index("      - {name: output, value: 9,")
    turned = CLAIMS[:first] + CLAIMS[second:third] + CLAIMS[first:second] + CLAIMS[third:]
    assert str(figure(ledger(turned), "output", "../")) == text


def test_harm_in_a_figure_comes_out_as_text(ledger: Callable[..., Ledger]) -> None:
    harm = "</text></svg><script>alert(1)</script>&amp;{{7*191}}"
    claims = CLAIMS.replace("name: Energy Agency", f'name: "{harm}"')
    claims = claims.replace("scope: all fields", f'scope: "{harm}"')
    claims = claims.replace("unit: barrels a day", f'unit: "{harm}"')

    html = str(figure(ledger(claims), "output", "../"))

    page = HtmlPage(html)
    assert page.all("script") == []
    assert "1337" not in html
    drawing = html[html.index('<svg class="chart') : html.index("</svg>") + len("</svg>")]
    texts = "".join(element.text for element in HtmlPage(drawing).elements)
    assert texts.count("<script>alert(1)</script>&amp;{{7*191}}") >= 2


def test_a_drawing_holds_no_address_but_its_links(ledger: Callable[..., Ledger]) -> None:
    html = str(figure(ledger(CLAIMS), "output", "../"))
    assert "http" not in html
    assert "url(" not in html


def test_each_quantity_has_a_file_for_spreadsheets(ledger: Callable[..., Ledger]) -> None:
    claims = CLAIMS.replace("name: Energy Agency", "name: =1+1")
    files = dict(figure_files(ledger(claims)))
    assert list(files) == ["data/figures/output.csv"]
    assert files["data/figures/output.csv"].splitlines() == [
        "claim,name,scope,low,high,qualifier,unit,as_of,origin,source,not_drawn_because",
        "first,output,all fields,20000,20000,about,barrels a day,2014-10,'=1+1,key2014,",
        "second,output,all fields,50000,50000,up to,barrels a day,2015,'=1+1,key2014,it counts gas too",
        "first,output,all fields,34000,40000,exact,barrels a day,2015-10-03,Reuters,key2014,",
        "first,output,all fields,9,9,exact,barrels a day,,Reuters,key2014,",
    ]


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("value: 0", "0001"),
        ("value: 0.000000000000001", "9999-12-31"),
        ("value: 999999999999999.9", "2014-02"),
        ("value: -5", "2014-02-28"),
        ("low: -5, high: 0", "2014"),
    ],
)
def test_no_number_and_no_date_is_too_odd_to_draw(
    ledger: Callable[..., Ledger], value: str, date: str
) -> None:
    odd = CLAIMS.replace("value: 20000", value).replace("as_of: 2014-10", f"as_of: {date}")
    marks = [
        e
        for e in HtmlPage(str(figure(ledger(odd), "output", "../"))).all("a")
        if any(a.has_class("chart--wide") for a in e.ancestors)
    ]
    assert len(marks) == 2


def test_a_number_of_nought_alone_is_drawn_too(ledger: Callable[..., Ledger]) -> None:
    claims = CLAIMS.replace("value: 20000", "value: 0").replace(
        "low: 34000, high: 40000", "value: 0"
    )
    assert "2 numbers drawn" in str(figure(ledger(claims), "output", "../"))
