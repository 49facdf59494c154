"""The list of what can be taken away, with how much of it there is."""

from collections.abc import Mapping
from typing import NamedTuple

from claimledger.model.ledger import Ledger
from claimledger.render.data_files import PDF
from claimledger.render.templates import render
from claimledger.render.words import number_of
from claimledger.text.raw_html import slot

SLOT = slot("data-files")

KILOBYTE = 1000
MEGABYTE = 1000 * KILOBYTE


class Offer(NamedTuple):
    """A file to take away: its path, its name for readers, what it is, what it holds."""

    path: str
    name: str
    what: str
    holds: str


def fill(html: str, ledger: Ledger, sizes: Mapping[str, int], base: str) -> str:
    """Return a page's HTML with the list in its slot: the files that ``sizes`` holds, in bytes."""
    if SLOT not in html:
        return html
    rows = [(offer, _size(sizes[offer.path])) for offer in _offers(ledger) if offer.path in sizes]
    return html.replace(SLOT, str(render("data_list.html", rows=rows, base=base)))


def _offers(ledger: Ledger) -> list[Offer]:
    claims = number_of(len(ledger.claims), "claim")
    sources = number_of(len(ledger.sources), "source")
    items = number_of(len(ledger.evidence()), "item")
    figures = number_of(sum(len(claim.figures) for claim in ledger.claims.values()), "figure")
    return [
        Offer(
            PDF,
            "The report as a PDF",
            "For reading and printing: every chapter, the evidence as numbered notes, the sources"
            " with their addresses.",
            claims,
        ),
        Offer(
            "data/claims.json",
            "Everything, as JSON",
            "Points, claims with their evidence, origins and sources; the version says which shape"
            " it has.",
            f"{claims}, {sources}",
        ),
        Offer(
            "data/claims.schema.json",
            "The schema of the JSON",
            "What each field may hold, as a JSON Schema.",
            "",
        ),
        Offer("data/claims.csv", "Claims, as a table", "CSV, a row for each claim.", claims),
        Offer(
            "data/evidence.csv",
            "Evidence, as a table",
            "CSV, a row for each item: its claim, side, source, origin and words.",
            items,
        ),
        Offer(
            "data/figures.csv",
            "Figures, as a table",
            "CSV, a row for each number, with whose it is and for which day.",
            figures,
        ),
        Offer(
            "data/report.jsonld",
            "The report, as JSON-LD",
            "In the words of schema.org: Report and Claim.",
            claims,
        ),
        Offer(
            "data/citations.bib",
            "Sources, for BibTeX",
            "The bibliography that the report is made from, with its own fields.",
            sources,
        ),
        Offer(
            "data/sources.csl.json",
            "Sources, as CSL-JSON",
            "For Zotero and other reference managers.",
            sources,
        ),
    ]


def _size(size: int) -> str:
    if size >= MEGABYTE:
        return f"{size / MEGABYTE:.1f} MB"
    return f"{-(-size // KILOBYTE)} KB"
