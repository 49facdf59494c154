"""A claim belongs to a chapter that is not there.

Why it matters: the claim's page links to its chapter.

What to do: take the name that is offered: it is the name of a Markdown file in docs/, without
the ending.

Fails, in claims.yaml:

    claims:
      first: {chapter: nowhere}

Passes, in claims.yaml:

    claims:
      first: {chapter: page}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the chapters that claims name and ``docs/`` lacks."""
    known = {name.removesuffix(".md") for name in ledger.written.pages}
    nearest = Nearest(known)
    for claim in ledger.claims.values():
        if claim.chapter not in known:
            yield Hit(
                span=claim.place.of("chapter"),
                reason=f"there is no page 'docs/{claim.chapter}.md'",
                remedy=nearest.offer(claim.chapter) or "write the page, or name another",
                subject=claim.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
