"""Two texts of a claim tell the same thing, and only one of them denies it.

Why it matters: a "not" that was lost in an item of evidence turns round what a source says; the
claim, its verdict and the page stay as they were, and now rest on the opposite.

What to do: hold the item against its source, and mend the text that is wrong; if both are right,
word them further apart. The statement is held against the items for it, the correction against the
items against the claim, and the items of a side against each other, clause by clause.

Fails, in claims.yaml:

    claims:
      first:
        statement: The three captured drivers were not released.
        support: [{says: Three captured drivers were released., checked: 2026-11-22}]

Passes, in claims.yaml:

    claims:
      first:
        statement: The three captured drivers were not released.
        support: [{says: Three captured drivers were not released., checked: 2026-11-22}]
"""

from collections.abc import Iterator
from itertools import combinations

from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.clauses import contradicts
from claimledger.text.finding import Hit, Related, Severity
from claimledger.text.span import Span


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the texts that deny what another text of the same claim tells."""
    for claim in ledger.claims.values():
        for (first, at), (second, place) in _pairs(claim):
            if contradicts(first, second):
                yield Hit(
                    span=place,
                    reason=f"a text of '{claim.id}' says what another denies",
                    remedy="hold both against the source, and mend the one that is wrong",
                    subject=claim.subject,
                    related=(Related(span=at, note="the other stands here"),),
                )


Text = tuple[str, Span]


def _pairs(claim: Claim) -> Iterator[tuple[Text, Text]]:
    for field, text, side in (
        ("statement", claim.statement, claim.support),
        ("correction", claim.correction, claim.against),
    ):
        items = [(item.says, item.place.of("says")) for item in side]
        yield from combinations([(text, claim.place.of(field)), *items], 2)


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
