"""A claim's title has more than six words.

Why it matters: the title heads the card, the claim's page and its row in the register, where a
longer one breaks the line.

What to do: name what the claim is about, without the verdict.

Fails, in claims.yaml:

    claims:
      first: {title: who was taken from the consulate and when}

Passes, in claims.yaml:

    claims:
      first: {title: who was taken}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

LONGEST = 6
"""Words of a title: what fits one line of a card on a phone."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the titles that are too long."""
    for claim in ledger.claims.values():
        count = len(claim.title.split())
        if count > LONGEST:
            yield Hit(
                span=claim.place.of("title"),
                reason=f"the title of '{claim.id}' has {count} words, {LONGEST} allowed",
                remedy="name only what the claim is about",
                subject=claim.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
