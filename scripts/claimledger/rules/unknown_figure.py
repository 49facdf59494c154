"""A page has a place for a figure that no claim has numbers for.

Why it matters: the place would stay empty, below a caption that speaks of a drawing.

What to do: take the name that is offered. It is "figure-" and the name of the figures in small
letters, with hyphens for all else.

Fails, in docs/page.md:

    [It was so](claim:first).

    <div data-ledger="figure-oil-income"></div>

Passes, in docs/page.md:

    [It was so](claim:first).

    <div data-ledger="verdict-count"></div>
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.series import FIGURE, quantities
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest
from claimledger.text.raw_html import find_slots


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the places for figures whose names fit no figures of the ledger."""
    if ledger.written.claims is None or ledger.written.claims.keys() != ledger.claims.keys():
        return  # a claim that could not be read may have them
    known = {f"{FIGURE}{slug}" for slug in quantities(ledger)}
    nearest = Nearest(known)
    for page in ledger.pages.values():
        for name, span in find_slots(page.path, page.text):
            if name.startswith(FIGURE) and name not in known:
                yield Hit(
                    span=span,
                    reason=f"no claim has numbers for '{name}'",
                    remedy=nearest.offer(name) or "delete the line, or add figures of that name",
                    subject=subject_of_line(span),
                )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
