"""Somebody is accused, and neither their answer nor a search for it is on record.

Why it matters: an accusation without the answer of the accused is half a report.

What to do: add their answer under "response", or, if none was found, say under "searched" what was
looked for. An answer of anybody who belongs to the accused (by "part_of") counts.

Fails, in claims.yaml:

    claims:
      first: {accuses: [reuters], response: []}

Passes, in claims.yaml:

    claims:
      first: {accuses: [reuters], searched: [{for: an answer by Reuters, date: 2026-11-22}]}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the accused whose side is not told."""
    for claim in ledger.claims.values():
        if claim.searched:
            continue
        answered = {ledger.root(item.origin) for item in claim.response}
        for index, accused in enumerate(claim.accuses):
            if ledger.root(accused) not in answered and accused in ledger.origins:
                name = ledger.origins[accused].name
                yield Hit(
                    span=claim.place.of("accuses", index),
                    reason=f"'{claim.id}' accuses {name}, whose answer is not given",
                    remedy="add it under 'response', or what was looked for under 'searched'",
                    subject=claim.subject,
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
