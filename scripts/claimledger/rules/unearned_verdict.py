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

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from claimledger.model.claim import Claim, Evidence, Side, Verdict
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the claims whose verdict their evidence does not earn, with all that is missing."""
    for claim in ledger.claims.values():
        if not claim.support and not claim.against:
            continue  # without any source there is nothing that could earn a verdict
        missing = list(_missing(ledger, claim))
        if claim.is_own and claim.verdict is not Verdict.SUPPORTED:
            missing.insert(0, "the report's own claims (no 'by') are supported ones")
        if missing:
            faults = "; ".join(missing)
            yield Hit(
                span=claim.place.of("verdict"),
                reason=f"the verdict '{claim.verdict}' of '{claim.id}' is not earned: {faults}",
                remedy="mend the evidence, or give the verdict that it bears out",
                subject=claim.subject,
            )


def _missing(ledger: Ledger, claim: Claim) -> Iterator[str]:
    support = [item for item in claim.support if item.checked]
    against = [item for item in claim.against if item.checked]
    match claim.verdict:
        case Verdict.SUPPORTED:
            yield from _sentences(
                (not support, _NO_SUPPORT), (claim.correction, "there is a correction")
            )
            yield from _unanswered(ledger, claim, claim.against)
        case Verdict.PARTLY:
            yield from _sentences(
                (not support, _NO_SUPPORT),
                (not claim.correction, "no correction says which part"),
            )
        case Verdict.DISPUTED:
            roots = {ledger.root(item.origin) for item in (*support, *against)}
            has_both = support and against
            yield from _sentences(
                (not has_both, "not on each side was an item held against its source"),
                (has_both and len(roots) == 1, "both sides have the same root"),
            )
        case Verdict.CONTRADICTED:
            yield from _sentences(
                (not claim.correction, "there is no correction"),
                (not against, "nothing against it was held against its source"),
            )
            yield from _unanswered(ledger, claim, support)
        case Verdict.UNVERIFIED:
            others = [item for item in support if item.origin not in claim.by]
            yield from _sentences(
                (
                    not claim.searched and (others or not claim.by),
                    "'searched' is empty, and more than the asserter's own word supports it",
                )
            )
        case _:
            assert_never(claim.verdict)


_NO_SUPPORT = "no support was held against its source"


def _sentences(*faults: tuple[object, str]) -> Iterator[str]:
    """Yield the sentence of each fault that is there."""
    for is_there, sentence in faults:
        if is_there:
            yield sentence


def _unanswered(ledger: Ledger, claim: Claim, items: Iterable[Evidence]) -> Iterator[str]:
    seen: set[str] = set()
    for item in items:
        origin = ledger.origins.get(item.origin)
        if origin is None or origin.id in seen:
            continue
        seen.add(origin.id)
        if not any(_names(claim.why, name) for name in origin.names):
            side = "against" if item.side is Side.AGAINST else "support"
            yield f"'why' does not name {origin.name}, who stands in '{side}'"


def _names(text: str, name: str) -> bool:
    """Say whether a text holds a name as words of their own: "AP" is not in "MAP"."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
