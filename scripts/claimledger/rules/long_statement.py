"""A statement has more than thirty words.

Why it matters: a claim is one assertion that can have one verdict. What needs more words is mostly
two claims.

What to do: split the claim, or drop what the verdict does not depend on.

Fails, in claims.yaml:

    claims:
      first:
        statement: One two three four five six seven eight nine ten eleven twelve thirteen
          fourteen fifteen sixteen seventeen eighteen nineteen twenty one two three four five
          six seven eight nine ten one.

Passes, in claims.yaml:

    claims:
      first: {statement: ISIS took 49 people from the consulate in Mosul on 11 June 2014.}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

LONGEST = 30
"""Words of a statement: more is, in practice, more than one assertion."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the statements that are too long."""
    for claim in ledger.claims.values():
        count = len(claim.statement.split())
        if count > LONGEST:
            yield Hit(
                span=claim.place.of("statement"),
                reason=f"the statement of '{claim.id}' has {count} words, {LONGEST} allowed",
                remedy="split the claim, or drop what the verdict does not depend on",
                subject=claim.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
