"""The parts of prose pages that are made from the ledger, each in a slot that the page names.

A page writes ``<div data-ledger="NAME"></div>`` where a part is to stand.
"""

import re
from collections.abc import Callable

from markupsafe import Markup

from claimledger.model.ledger import Ledger
from claimledger.render.pages import chapters
from claimledger.render.templates import render

_SLOT = re.compile(r'<div data-ledger="([a-z-]+)"></div>')


def fill(html: str, ledger: Ledger, base: str) -> str:
    """Return a page's HTML with its slots filled; one whose name is not known stays empty."""

    def part(found: re.Match[str]) -> str:
        make = SLOTS.get(found.group(1))
        return str(make(ledger, base)) if make else found.group()

    return _SLOT.sub(part, html)


def _verdict_count(ledger: Ledger, _: str) -> Markup:
    items = [item for claim in ledger.claims.values() for item in claim.evidence()]
    return render(
        "verdict_count.html",
        claims=list(ledger.claims.values()),
        items=len(items),
        sources=len({item.source for item in items}),
        origins=ledger.count_origins(items),
        held=sum(item.checked is not None for item in items),
    )


def _chapters(ledger: Ledger, base: str) -> Markup:
    return render("chapters.html", chapters=chapters(ledger), base=base)


def _points(ledger: Ledger, base: str) -> Markup:
    points = list(ledger.points.values())
    claims = {point.id: ledger.claims_of_point(point.id) for point in points}
    return render("points.html", points=points, claims=claims, base=base)


def _left_out(ledger: Ledger, _: str) -> Markup:
    return render("left_out.html", left_out=ledger.left_out)


SLOTS: dict[str, Callable[[Ledger, str], Markup]] = {
    "chapters": _chapters,
    "left-out": _left_out,
    "points": _points,
    "verdict-count": _verdict_count,
}
