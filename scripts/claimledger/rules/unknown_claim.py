"""Something names a claim that the ledger does not hold.

Why it matters: the words would be bound to nothing.

What to do: take the id that is offered, or add the claim to claims.yaml.

Fails, in docs/page.md:

    Here [it was so](claim:first) and [so](claim:frist).

Passes, in docs/page.md:

    Here [it was so](claim:first).
"""

from collections.abc import Iterator

from collections.abc import Mapping

from claimledger.model.build_pages import subject_of_line
from claimledger.text.nearest import did_you_mean
from claimledger.text.span import Span

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the ids, in pages and in the ledger itself, that are no claim's."""
    known = ledger.written.claims
    if known is None:
        return
    for page in ledger.pages.values():
        for reference in page.references:
            if not reference.claims:
                yield _hit("", reference.claims_span, known, reference.span)
            for claim in reference.claims:
                if claim not in known and claim not in ledger.retired:
                    yield _hit(claim, reference.claims_span, known, reference.span)
    for claim_ in ledger.claims.values():
        for index, other in enumerate(claim_.corrected_by):
            if other not in known:
                yield _hit(other, claim_.place.of("corrected_by", index), known, None)


def _hit(claim: str, span: Span, known: Mapping[str, Span], words: Span | None) -> Hit:
    return Hit(
        span=span,
        reason=f"there is no claim '{claim}'" if claim else "the link names no claim",
        remedy=did_you_mean(claim, known) or "add it to claims.yaml, or bind another",
        subject=subject_of_line(words) if words else "",
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
