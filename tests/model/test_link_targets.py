"""Which addresses are asked, and by what words their pages are known."""

from collections.abc import Callable

from claimledger.model.ledger import Ledger
from claimledger.model.link_targets import LinkTarget, find_targets
from claimledger.text.span import Span

BIB = """\
@misc{key2014, title = {{The Mill, again}}, howpublished = {A}, url = {https://a.example.org/1}, original = {https://b.example.org/}, archived = {https://c.example.org/x}}
@misc{other2014, howpublished = {A}, url = {https://a.example.org/1}}
"""
CLAIMS = """\
claims:
  first:
    support: [{quote: 'it was [...] burnt down to the ground'}]
"""
PAGES = {
    "page.md": "[it](claim:first), [there](https://d.example.org/), [too](https://a.example.org/1), [in](x.md), ![a](HTTPS://e.example.org/p.png), [m](mailto:a@example.org)"
}


def test_addresses_come_from_the_bibliography_and_the_pages(ledger: Callable[..., Ledger]) -> None:
    targets = find_targets(ledger(CLAIMS, bib=BIB, pages=PAGES))
    assert [target.address for target in targets] == [
        "HTTPS://e.example.org/p.png",
        "https://a.example.org/1",
        "https://b.example.org/",
        "https://c.example.org/x",
        "https://d.example.org/",
    ]


def test_an_address_that_stands_at_several_places_is_asked_once(
    ledger: Callable[..., Ledger],
) -> None:
    targets = find_targets(ledger(CLAIMS, bib=BIB, pages=PAGES))
    assert targets[1] == LinkTarget(
        address="https://a.example.org/1",
        keys=("key2014", "other2014"),
        places=(
            Span("citations.bib", 1, 65),
            Span("citations.bib", 2, 38),
            Span("docs/page.md", 1, 59),
        ),
        title="the mill again",
        quotes=(("burnt down to the ground",),),
        archived="https://c.example.org/x",
    )


def test_one_source_may_be_asked_for(ledger: Callable[..., Ledger]) -> None:
    targets = find_targets(ledger(CLAIMS, bib=BIB, pages=PAGES), "other2014")
    assert [(target.address, target.is_known) for target in targets] == [
        ("https://a.example.org/1", False)
    ]


def test_a_copy_in_an_archive_has_no_other(ledger: Callable[..., Ledger]) -> None:
    targets = {target.address: target for target in find_targets(ledger(CLAIMS, bib=BIB))}
    assert targets["https://c.example.org/x"].archived == ""
    assert targets["https://b.example.org/"].archived == "https://c.example.org/x"


def test_words_that_any_page_may_have_tell_nothing(ledger: Callable[..., Ledger]) -> None:
    bib = "@misc{key2014, title = {{On Mosul}}, howpublished = {A}, url = {https://a.example.org/}}"
    claims = "claims:\n  first:\n    support: [{quote: not us}]\n"
    [target] = find_targets(ledger(claims, bib=bib))
    assert not target.is_known
