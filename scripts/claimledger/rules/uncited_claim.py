"""A claim rests on no source at all: no item of evidence stands for it, and none against.

Why it matters: this is the rule that the project exists for. What nobody can look up is opinion,
however well it reads.

What to do: add an item under "support" or "against". If the report can only say that somebody
asserted it, that somebody's own words are the item: make the claim "unverified", name who asserts
it under "by", and list what was looked for under "searched".

Fails, in claims.yaml:

    claims:
      first: {support: [], against: []}

Passes, in claims.yaml:

    claims:
      first: {support: [{source: key2014, origin: reuters, says: it was so, checked: 2026-11-22}]}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the claims that no item of evidence is for or against."""
    for claim in ledger.claims.values():
        if not claim.support and not claim.against:
            yield Hit(
                span=claim.place.start,
                reason=f"claim '{claim.id}' cites no source",
                remedy="add an item under 'support' or 'against'",
                subject=claim.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
