"""A claim names a place that is not listed under "places".

Why it matters: the claim would be missing from the table of places and from the map.

What to do: take the id that is offered, or add the place.

Fails, in claims.yaml:

    claims:
      first: {places: [atlantis]}

Passes, in claims.yaml:

    claims:
      first: {places: []}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the places that claims name and the ledger does not list."""
    known = ledger.written.places
    if known is None:
        return
    nearest = Nearest(known)
    for claim in ledger.claims.values():
        for index, place in enumerate(claim.places):
            if place not in known:
                yield Hit(
                    span=claim.place.of("places", index),
                    reason=f"the place '{place}' is not listed",
                    remedy=nearest.offer(place) or "add it under 'places'",
                    subject=claim.subject,
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
