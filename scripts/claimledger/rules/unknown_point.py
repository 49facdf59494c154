"""A claim bears on a point that the article does not have.

Why it matters: the point's page would not show the claim, and the reader would take it for
unanswered.

What to do: take the point that is offered, or leave "points" empty for what the article leaves out.

Fails, in claims.yaml:

    claims:
      first: {points: [Z9]}

Passes, in claims.yaml:

    claims:
      first: {points: [A1]}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the points that claims name and the article lacks."""
    known = ledger.written.points
    if known is None:
        return
    nearest = Nearest(known)
    for claim in ledger.claims.values():
        for index, point in enumerate(claim.points):
            if point not in known:
                yield Hit(
                    span=claim.place.of("points", index),
                    reason=f"the article has no point '{point}'",
                    remedy=nearest.offer(point) or "see 'article: points'",
                    subject=claim.subject,
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
