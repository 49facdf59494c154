"""The figures of a page: each quantity drawn, with its legend, its table and its file of data."""

from collections.abc import Iterable

from markupsafe import Markup

from claimledger.model.ledger import Ledger
from claimledger.model.series import Estimate, quantities
from claimledger.render.chart import draw
from claimledger.render.chart_rows import NARROW, WIDE, kind
from claimledger.render.export_csv import figures_table
from claimledger.render.templates import render

LEGENDS = {
    "exact": "the number as given",
    "about": "about",
    "more": "over or at least: the number is the low end",
    "less": "up to, nearly or fewer than: the number is the high end",
    "range": "a range given by one origin",
    "range-about": "about a range",
}
"""What each kind of mark means, in the order of the legend."""


def figure(ledger: Ledger, slug: str, base: str) -> Markup | None:
    """Return a quantity's figure, or None where the ledger has no such quantity."""
    quantity = quantities(ledger).get(slug)
    if quantity is None:
        return None
    drawn = quantity.drawn
    kinds = {kind(one.figure) for one in drawn}
    return render(
        "figure.html",
        base=base,
        drawings=[draw(ledger, quantity, layout, base) for layout in (WIDE, NARROW) if drawn],
        ledger=ledger,
        left_out=len(quantity.estimates) - len(drawn),
        legend=[(name, words) for name, words in LEGENDS.items() if name in kinds],
        quantity=quantity,
        why_not=why_not,
    )


def why_not(one: Estimate) -> str:
    """Return why a number is not drawn; nothing where it is."""
    if one.date is not None:
        return ""
    return one.figure.because or "undated"


def figure_files(ledger: Ledger) -> Iterable[tuple[str, str]]:
    """Yield the path and the text of each quantity's table, for spreadsheets."""
    for quantity in quantities(ledger).values():
        yield f"data/figures/{quantity.slug}.csv", figures_table(ledger, quantity.estimates)
