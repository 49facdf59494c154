"""One of the first two items of a side was never held against its source's own text.

Why it matters: the first two items of each side are what a reader sees on the card.

What to do: read the source again and set "checked" to that day, or move a checked item up.

Fails, in claims.yaml:

    claims:
      first: {support: [{source: key2014, origin: reuters, says: it was so}]}

Passes, in claims.yaml:

    claims:
      first: {support: [{source: key2014, origin: reuters, says: it was so, checked: 2026-11-22}]}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

SHOWN = 2
"""Items of each side that the card shows."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the items on cards that nobody held against their source."""
    for claim in ledger.claims.values():
        for items in (claim.support, claim.against):
            for item in items[:SHOWN]:
                if item.checked is None:
                    yield Hit(
                        span=item.place.start,
                        reason=f"'{item.source}' leads a side of '{claim.id}' and was not checked",
                        remedy="read it and set 'checked', or move a checked item up",
                        subject=claim.subject,
                    )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
