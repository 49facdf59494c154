"""No sentence of the report is bound to a claim.

Why it matters: a claim that no page uses is read by nobody, and checked by nobody.

What to do: bind words to it, as in [words](claim:id), or retire it.

Fails, in docs/page.md:

    # A page that binds nothing

Passes, in docs/page.md:

    # A page

    Here [it was so](claim:first).
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the claims that no page binds."""
    if not ledger.has_all_pages:
        return  # the page that could not be read may bind any of them
    for claim in ledger.claims.values():
        if claim.id not in ledger.references:
            yield Hit(
                span=claim.place.start,
                reason=f"no page binds words to claim '{claim.id}'",
                remedy=f"write [words](claim:{claim.id}) in docs/{claim.chapter}.md, or retire it",
                subject=claim.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
