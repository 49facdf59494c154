"""The printed report's HTML: its notes, its links, and nothing of the site's own machinery."""

import re
from collections.abc import Callable

import pytest
from tests.examples import Pages
from tests.site.html_page import HtmlPage

from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.render.print_notes import number_notes
from claimledger.render.printed import as_print
from claimledger.render.publication import Publication
from claimledger.site.print_markdown import converter

CLAIMS = """\
origins:
  reuters: {name: Reuters, kind: agency}
  jane: {name: Jane Author, kind: author}
  town: {name: Town council, kind: state}
claims:
  unbound: {title: what nobody binds here, chapter: page, statement: It smoked.}
  burnt: {title: the day of the fire, chapter: page, statement: The mill burnt on 3 June 2014.}
  lit:
    title: who lit it
    chapter: other
    statement: The town lit the mill <b>itself</b>.
    by: [jane]
    accuses: [town]
    verdict: disputed
    against: [{says: Nobody knows., checked: 2026-11-22, quote: nobody}]
    standing: [{who: Mary Mayor, latest: charged, as_of: 2015-01-02, not_known: the outcome}]
"""

PAGES = {
    "index.md": "# Home\n\nThe whole.\n\n## In short\n\nIt [burnt](claim:burnt).\n\n## Press here\n\nNo.\n",
    "page.md": "# The page\n\n## A part\n\nHere it [burnt down](claim:burnt). It was [lit](claim:lit).\n",
    "other.md": "# The other\n\n## A part\n\nThe town [lit the mill](claim:lit), and it [smoked](claim:unbound).\n",
    "disputes.md": '# Disputes\n\n<div data-ledger="disputes"></div>\n',
    "unlisted.md": "# Unlisted\n\nNot in print.\n",
}

BIB = "@misc{key2014, title = {{A title}}, howpublished = {An outlet}, year = {2014}, url = {https://outlet.example/ü?a=1&b=2}}"

Print = Callable[..., str]


@pytest.fixture
def printed(ledger: Callable[..., Ledger]) -> Print:
    """Return a function that prints the small report, with some pages changed."""

    def run(pages: Pages | None = None, publication: Publication | None = None) -> str:
        made = ledger(CLAIMS, bib=BIB, pages={**PAGES, **(pages or {})})
        publication = publication or Publication(title="The report")
        return as_print(made, publication, converter(made, ["attr_list", "toc"], {}))

    return run


def body(html: str, page: str) -> str:
    """Return what stands in one page of the print."""
    return html.split(f'id="page-{page}">')[1].split('<section class="page', maxsplit=1)[0]


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


def test_notes_are_numbered_within_their_chapter_as_it_binds_them(
    ledger: Callable[..., Ledger],
) -> None:
    notes = number_notes(ledger(CLAIMS, pages=PAGES))

    assert [(id_, note.chapter, note.number) for id_, note in notes.items()] == [
        ("burnt", 1, 1),
        ("unbound", 1, 2),
        ("lit", 2, 1),
    ]


def test_a_note_of_another_chapter_is_named_with_its_chapter(printed: Print) -> None:
    html = printed()

    assert words(body(html, "page")).startswith(
        "Chapter 1The page A part Here it burnt down.1 It was lit.2.1 Evidence for"
    )
    assert "lit the mill,1 and it smoked.1.2" in words(body(html, "other"))
    assert "It burnt.1.1" in words(body(html, "index"))


def test_a_number_stays_on_the_line_of_the_last_word(printed: Print) -> None:
    assert '<span class="claim">burnt<span> </span><span class="last">down.<sup' in printed()


def test_a_shape_warns_of_a_claim_that_is_not_simply_supported(printed: Print) -> None:
    html = body(printed(), "page").split("<section")[0]

    assert '<sup class="v-supported"><a href="#claim-burnt" data-note="1.1">1</a></sup>' in html
    assert '<span class="shape v-disputed"></span>2.1</a></sup>' in html


def test_each_claim_has_one_note_with_its_statement_evidence_and_answer(printed: Print) -> None:
    html = printed()

    for claim in ("burnt", "lit", "unbound"):
        assert html.count(f'id="claim-{claim}"') == 1
    note = words(html.split('id="claim-lit">')[1].split("</section>")[0])
    assert note == (
        "1Disputed who lit it The town lit the mill &lt;b&gt;itself&lt;/b&gt;. Asserted by Jane"
        " Author. For · 1 origin it was so Reuters, via An outlet, 2014; held against an excerpt,"
        " 22 Nov 2026. https://outlet.example/%C3%BC?a=1&amp;b=2 Against · 1 origin Nobody knows."
        " nobody Reuters, via An outlet, 2014; held against an excerpt, 22 Nov 2026."
        " https://outlet.example/%C3%BC?a=1&amp;b=2 The answer of Town council None was found."
        "How the case stands, Mary Mayor: charged (as of 2 January 2015). Not known: the outcome."
    )


def test_of_the_home_page_only_what_rests_on_claims_is_printed(printed: Print) -> None:
    text = words(body(printed(), "index"))

    assert text == "In short The whole. It burnt.1.1"


def test_every_id_is_given_once_and_every_inner_link_leads_to_one(printed: Print) -> None:
    page = HtmlPage(
        printed({"names.md": "# Names\n\n## A part\n\n[Up](#a-part) and [there](page.md#a-part)\n"})
    )
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    inner = {
        link.attributes["href"]
        for link in page.all("a")
        if link.attributes.get("href", "").startswith("#")
    }

    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in inner} <= set(ids)
    assert {"#page-names--a-part", "#page-page--a-part"} <= inner


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        # to a page in print, a part of it, and one that it has not
        ("[x](page.md)", '<a href="#page-page">x</a>'),
        ("[x](page.md#a-part)", '<a href="#page-page--a-part">x</a>'),
        ("[x](page.md#no-part)", '<a href="#page-page">x</a>'),
        # to a claim and a source, which are notes and entries here
        ("[x](claims/burnt.md)", '<a href="#claim-burnt" data-note="1.1">x</a>'),
        ("[x](sources/key2014.md)", '<a href="#source-key2014">x</a>'),
        ("[x](sources/index.md)", '<a href="#page-sources">x</a>'),
        ("[@key2014]", '(<a href="#source-key2014">An outlet 2014</a>)'),
        # to what is not printed
        ("[x](unlisted.md)", "<a>x</a>"),
        ("[x](claims/index.md)", "<a>x</a>"),
        # elsewhere, and no link at all
        ("[x](https://a.example/)", '<a href="https://a.example/">x</a>'),
        ("`[@key2014]`", "<code>[@key2014]</code>"),
    ],
)
def test_a_link_leads_within_the_print_or_to_an_address(
    printed: Print, link: str, expected: str
) -> None:
    assert expected in body(printed({"names.md": f"# Names\n\nSee {link}.\n"}), "names")


def test_what_is_not_printed_is_linked_where_the_site_has_an_address(printed: Print) -> None:
    publication = Publication(title="The report", site="https://report.example/")
    html = printed({"names.md": "# Names\n\n[x](unlisted.md#y)\n"}, publication)

    assert '<a href="https://report.example/unlisted/#y">x</a>' in html


def test_disputes_are_a_table_that_leads_to_the_notes(printed: Print) -> None:
    html = body(printed(), "disputes")

    assert '<a href="#claim-lit" data-note="2.1">The town lit the mill' in html
    assert "claim-burnt" not in html


def test_only_what_is_set_stands_on_the_title_page(printed: Print) -> None:
    bare = printed().split("</section>")[0]
    full = printed(
        publication=Publication(
            title="The report",
            author="A. Writer",
            publisher="A House",
            site="https://report.example/",
            as_of=PartialDate(2026, 11, 8),
        )
    ).split("</section>")[0]

    for said in ("A. Writer", "A House", "https://report.example/", "As of 8 November 2026"):
        assert said in full
        assert said not in bare


def test_no_text_of_a_page_or_the_ledger_becomes_markup(printed: Print) -> None:
    html = printed({"names.md": "# A <script>\n\n<script>alert(1)</script>\n"})

    assert HtmlPage(html).all("script") == []
    assert "&lt;b&gt;itself&lt;/b&gt;" in html
