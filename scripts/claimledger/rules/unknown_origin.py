"""Something is attributed to an origin that the registry of origins does not hold.

Why it matters: strength is counted in origins. Two spellings of one speaker would count as two.

What to do: take the id that is offered, or add the speaker under "origins".

Fails, in claims.yaml:

    claims:
      first: {by: [reutres]}

Passes, in claims.yaml:

    claims:
      first: {by: [reuters]}
"""

from collections.abc import Iterator

from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Place


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield every name of an origin that is not registered."""
    known = ledger.written.origins
    if known is None:
        return
    nearest = Nearest(known)
    for claim in ledger.claims.values():
        for name, place, field, index in _named(claim):
            if name not in known:
                yield _hit(name, place.of(field, index), nearest, claim.subject)
    for origin in ledger.origins.values():
        if origin.part_of and origin.part_of not in known:
            yield _hit(origin.part_of, origin.place.of("part_of"), nearest, "")


def _named(claim: Claim) -> Iterator[tuple[str, Place, str, int | None]]:
    """Yield every name of an origin in a claim, and what its place is asked for with."""
    for field, names in (("by", claim.by), ("accuses", claim.accuses)):
        for index, name in enumerate(names):
            yield name, claim.place, field, index
    for item in claim.evidence():
        yield item.origin, item.place, "origin", None
    for figure in claim.figures:
        yield figure.origin, figure.place, "origin", None


def _hit(name: str, span: Span, nearest: Nearest, subject: str) -> Hit:
    return Hit(
        span=span,
        reason=f"the origin '{name}' is not registered",
        remedy=nearest.offer(name) or "add it under 'origins'",
        subject=subject,
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
