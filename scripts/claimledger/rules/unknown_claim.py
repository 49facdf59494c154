"""Something names a claim that the ledger does not hold.

Why it matters: the words would be bound to nothing.

What to do: take the id that is offered, or add the claim to claims.yaml.

Fails, in docs/page.md:

    Here [it was so](claim:first) and [so](claim:frist).

Passes, in docs/page.md:

    Here [it was so](claim:first).
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest
from claimledger.text.span import Span


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the ids, in pages and in the ledger itself, that are no claim's."""
    known = ledger.written.claims
    if known is None:
        return
    nearest = Nearest(known)
    for page in ledger.pages.values():
        for reference in page.references:
            subject = subject_of_line(reference.span)
            if not reference.claims:
                yield _hit("", reference.claims_span, nearest, subject)
            for claim, span in zip(reference.claims, reference.claim_spans, strict=True):
                if claim not in known and claim not in ledger.retired:
                    yield _hit(claim, span, nearest, subject)
    for claim, span, may_be_retired in _named(ledger):
        if claim not in known and not (may_be_retired and claim in ledger.retired):
            yield _hit(claim, span, nearest, "")


def _named(ledger: Ledger) -> Iterator[tuple[str, Span, bool]]:
    """Yield the ids that the ledger itself names, where, and whether a retired claim's will do."""
    for claim in ledger.claims.values():
        for index, other in enumerate(claim.corrected_by):
            yield other, claim.place.of("corrected_by", index), False
    for change in ledger.changes:
        yield change.claim, change.place.of("claim"), True
    for retired in ledger.retired.values():
        if retired.see:
            yield retired.see, retired.place.of("see"), False


def _hit(claim: str, span: Span, nearest: Nearest, subject: str) -> Hit:
    return Hit(
        span=span,
        reason=f"there is no claim '{claim}'" if claim else "the link names no claim",
        remedy=nearest.offer(claim) or "add it to claims.yaml, or bind another",
        subject=subject,
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
