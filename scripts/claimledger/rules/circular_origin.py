"""An origin is part of itself, directly or through others.

Why it matters: the strength of a claim is counted in the origins at the end of "part_of", and a
circle has no end.

What to do: delete "part_of" where the circle should begin.

Fails, in claims.yaml:

    origins:
      ministry: {name: Ministry, kind: state, part_of: government}
      government: {name: Government, kind: state, part_of: ministry}

Passes, in claims.yaml:

    origins:
      ministry: {name: Ministry, kind: state, part_of: government}
      government: {name: Government, kind: state}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Related, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield each circle of ``part_of`` once, at the first of its origins."""
    told: set[str] = set()
    for origin in ledger.origins.values():
        seen = [origin.id]
        parent = origin.part_of
        while parent in ledger.origins and parent not in seen:
            seen.append(parent)
            parent = ledger.origins[parent].part_of
        if parent == origin.id and parent not in told:
            told.update(seen)
            yield Hit(
                span=origin.place.of("part_of"),
                reason=f"the origin '{origin.id}' is part of itself: {' > '.join([*seen, parent])}",
                remedy="delete one 'part_of' of the circle",
                related=tuple(
                    Related(span=ledger.origins[other].place.of("part_of"), note="it goes on here")
                    for other in seen[1:]
                ),
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
