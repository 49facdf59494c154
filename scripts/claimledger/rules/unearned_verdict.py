"""A verdict is not borne out by the evidence that stands under it.

Why it matters: the verdict is the first thing a reader sees, and the last that anybody should have
to take on trust. It is always on the statement as worded.

What to do: what must hold is this.

- supported: at least one item for it was held against its source; whatever stands against it is
  answered in "why", by the name of its origin; there is no correction.
- partly: at least one item for it was held against its source, and a correction says which part.
- disputed: on each side at least one item was held against its source, from different roots.
- contradicted: there is a correction, at least one item against was held against its source, and
  every such item for it is answered in "why", by the name of its origin.
- unverified: somebody asserts it ("by"), and no item held against its source stands for it but the
  asserter's own word; or "searched" says what was looked for.
- A claim without "by" is the report's own, and must be supported.

Fails, in claims.yaml:

    claims:
      first: {verdict: partly, correction: }

Passes, in claims.yaml:

    claims:
      first: {verdict: partly, by: [reuters], correction: Only the half of it was so.}
"""

from collections.abc import Iterator

from collections.abc import Iterable
from typing import assert_never

from claimledger.model.claim import Claim, Evidence, Side, Verdict

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the claims whose verdict their evidence does not earn, with all that is missing."""
    for claim in ledger.claims.values():
        if not claim.support and not claim.against and claim.verdict is not Verdict.UNVERIFIED:
            continue  # without any source there is nothing that could earn a verdict
        missing = list(_missing(ledger, claim))
        if claim.is_own and claim.verdict is not Verdict.SUPPORTED:
            missing.insert(0, "the report's own claims (no 'by') are supported ones")
        if missing:
            yield Hit(
                span=claim.place.of("verdict"),
                reason=f"the verdict '{claim.verdict}' of '{claim.id}' is not earned: "
                + "; ".join(missing),
                remedy="mend the evidence, or give the verdict that it bears out",
                subject=claim.subject,
            )


def _missing(ledger: Ledger, claim: Claim) -> Iterator[str]:
    support = [item for item in claim.support if item.checked]
    against = [item for item in claim.against if item.checked]
    match claim.verdict:
        case Verdict.SUPPORTED:
            if not support:
                yield "no support was held against its source"
            if claim.correction:
                yield "there is a correction"
            yield from _unanswered(ledger, claim, claim.against)
        case Verdict.PARTLY:
            if not support:
                yield "no support was held against its source"
            if not claim.correction:
                yield "no correction says which part"
        case Verdict.DISPUTED:
            if not (support and against):
                yield "not on each side was an item held against its source"
            elif len({ledger.root(item.origin) for item in (*support, *against)}) == 1:
                yield "both sides have the same root"
        case Verdict.CONTRADICTED:
            if not claim.correction:
                yield "there is no correction"
            if not against:
                yield "nothing against it was held against its source"
            yield from _unanswered(ledger, claim, support)
        case Verdict.UNVERIFIED:
            others = [item for item in support if item.origin not in claim.by]
            if not claim.searched and (others or not claim.by):
                yield "'searched' is empty, and more than the asserter's own word supports it"
        case _:
            assert_never(claim.verdict)


def _unanswered(ledger: Ledger, claim: Claim, items: Iterable[Evidence]) -> Iterator[str]:
    seen: set[str] = set()
    for item in items:
        origin = ledger.origins.get(item.origin)
        if origin is None or origin.id in seen:
            continue
        seen.add(origin.id)
        if not any(name in claim.why for name in origin.names):
            side = "against" if item.side is Side.AGAINST else "support"
            yield f"'why' does not name {origin.name}, who stands in '{side}'"


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
