"""A published verdict or figure changed, and 'changes' does not say so.

Why it matters: somebody may have read or cited what stood there before. A report that changes
quietly can't be held to anything; one that lists its changes can.

What to do: add what changed to 'changes', with the day, the claim, what was, what is now, and why.
For a point of the article, name a claim that bears on it. A changed figure is one whose number,
qualifier or unit is another, or that is gone. This rule compares two revisions: claimledger diff
BASE runs it.

Before, in claims.yaml:

    claims:
      first: {verdict: supported}

Fails, in claims.yaml:

    claims:
      first: {verdict: partly, correction: It was so in part.}

Passes, in claims.yaml:

    claims:
      first: {verdict: partly, correction: It was so in part.}
    changes:
      - {date: 2026-11-28, claim: first, was: supported, now: partly right, because: It was late.}
"""

from collections import Counter
from collections.abc import Iterator

from claimledger.model.change import Change, ChangeKind
from claimledger.model.compare_claims import compare_claim
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.span import Span

PUBLISHED = frozenset({ChangeKind.VERDICT_MOVED, ChangeKind.FIGURE_CHANGED, ChangeKind.FIGURE_LOST})


def compare(old: Ledger, new: Ledger) -> Iterator[Hit]:
    """Yield the claims and points whose published values changed without a new entry."""
    entries = Counter(new.changes) - Counter(old.changes)
    logged = {entry.claim for entry in entries}
    for identity, claim in new.claims.items():
        before = old.claims.get(identity)
        if before is None or identity in logged:
            continue
        moved = [change for change in compare_claim(before, claim) if change.kind in PUBLISHED]
        if moved:
            span = next((change.span for change in moved if not change.is_gone), claim.place.start)
            words = "; ".join(map(_told, moved))
            yield _hit(span, f"claim '{identity}' changed ({words})", identity)
    for identity, point in new.points.items():
        earlier = old.points.get(identity)
        if earlier is None or earlier.verdict is None or earlier.verdict is point.verdict:
            continue
        claims = [claim.id for claim in new.claims_of_point(identity)]
        if logged.isdisjoint(claims):
            words = f"verdict {earlier.verdict}, now {point.verdict or 'none'}"
            reason = f"point '{identity}' changed ({words})"
            yield _hit(point.place.of("verdict"), reason, claims[0] if claims else "..")


def _told(change: Change) -> str:
    if change.kind is ChangeKind.VERDICT_MOVED:
        return f"verdict {change.old}, now {change.new}"
    # A figure is told with its name and number first, and in parentheses what it is of.
    was, now = (words.partition(" (")[0] for words in (change.old, change.new))
    return f"figure {was}, now {now.partition(': ')[2] or 'gone'}"


def _hit(span: Span, reason: str, claim: str) -> Hit:
    entry = f"{{date: .., claim: {claim}, was: .., now: .., because: ..}}"
    return Hit(
        span=span,
        reason=f"{reason} without a new entry in 'changes'",
        remedy=f"add {entry}",
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", compare=compare)
