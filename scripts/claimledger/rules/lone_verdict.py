"""The verdict on a point of the article is that of none of its claims.

Why it matters: the verdict on a point is what most readers see first; the claims below it are what
bears it out.

What to do: give the point a verdict that the claims which somebody asserts ("by") bear out, or
"partly" where the point's claims have different verdicts. Where the point has no such claim, any of
its claims counts. If the point's wording is judged otherwise for a reason, say so in an allowance.

Fails, in claims.yaml:

    article:
      source: article2014
      points: {A1: {paragraph: "1", says: it was so, verdict: contradicted, answer: It was not.}}
    claims:
      first: {verdict: supported}

Passes, in claims.yaml:

    article:
      source: article2014
      points: {A1: {paragraph: "1", says: it was so, verdict: supported, answer: It was so.}}
    claims:
      first: {verdict: supported}
"""

from collections.abc import Iterator

from claimledger.model.claim import Verdict
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the points whose verdict stands alone."""
    for point in ledger.points.values():
        claims = ledger.claims_of_point(point.id)
        if point.verdict is None or not all(any(claim.evidence()) for claim in claims):
            continue  # a claim without evidence is a fault of its own
        all_verdicts = {claim.verdict for claim in claims} or {point.verdict}
        asserted = {claim.verdict for claim in claims if claim.by} or all_verdicts
        differ = len(all_verdicts) > 1
        if point.verdict in asserted or (differ and point.verdict is Verdict.PARTLY):
            continue
        known = [verdict.value for verdict in Verdict if verdict in asserted]
        yield Hit(
            span=point.place.of("verdict"),
            reason=f"point '{point.id}' is '{point.verdict}', and what is asserted of it"
            f" {' and '.join(known)}",
            remedy="give the verdict that the claims bear out, or allow it with the reason",
            subject=point.subject,
        )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
