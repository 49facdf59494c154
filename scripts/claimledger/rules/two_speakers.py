"""An origin's name holds two speakers.

Why it matters: an item of evidence has exactly one origin, because two people who say a thing are
two origins, and one person quoted twice is one.

What to do: make two origins, and two items of evidence where a source reports both. A body whose
own name holds "and" is no fault: write it with a kind that is not a person's, such as "state".

Fails, in claims.yaml:

    origins:
      both: {name: Smith and Jones, kind: scholar}

Passes, in claims.yaml:

    origins:
      smith: {name: Smith, kind: scholar}
      jones: {name: Jones, kind: scholar}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.model.source import OriginKind
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

_PERSONS = frozenset(
    {OriginKind.AUTHOR, OriginKind.SCHOLAR, OriginKind.WITNESS, OriginKind.UNKNOWN}
)


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the origins whose name joins speakers with a semicolon, or persons with "and"."""
    for origin in ledger.origins.values():
        joins_persons = origin.kind in _PERSONS and " and " in origin.name
        if ";" in origin.name or joins_persons:
            yield Hit(
                span=origin.place.of("name"),
                reason=f"the origin '{origin.id}' names two speakers: '{origin.name}'",
                remedy="make an origin of each",
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
