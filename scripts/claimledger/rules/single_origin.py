"""A claim is called supported with high confidence, and one origin alone stands for it.

Why it matters: ten papers that repeat one deputy are one origin. High confidence says that more
reading is unlikely to move the verdict.

What to do: add an item of another origin, lower the confidence, or say in an allowance why one
origin is enough, as for a speaker's own recorded words.

Fails, in claims.yaml:

    claims:
      first: {verdict: supported, confidence: high}

Passes, in claims.yaml:

    claims:
      first: {verdict: supported, confidence: medium}
"""

from collections.abc import Iterator

from claimledger.model.claim import Confidence, Verdict
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the claims of high confidence that rest on one root."""
    for claim in ledger.claims.values():
        if claim.verdict is not Verdict.SUPPORTED or claim.confidence is not Confidence.HIGH:
            continue
        if claim.support and ledger.count_origins(claim.support) == 1:
            origin = ledger.root(claim.support[0].origin)
            name = ledger.origins[origin].name if origin in ledger.origins else origin
            yield Hit(
                span=claim.place.of("confidence"),
                reason=f"claim '{claim.id}' rests on one origin, {name}, with high confidence",
                remedy="add another origin, or write 'confidence: medium'",
                subject=claim.subject,
            )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
