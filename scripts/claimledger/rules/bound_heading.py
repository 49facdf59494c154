"""A heading holds a link to a claim.

Why it matters: the mark behind the words would stand in the table of contents, in the title of the
window and in search results.

What to do: bind the words in the text below the heading.

Fails, in docs/page.md:

    ## [It was so](claim:first)

Passes, in docs/page.md:

    ## What was so

    Here [it was so](claim:first).
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the headings that are bound."""
    for page in ledger.pages.values():
        for reference in page.references:
            if reference.in_heading:
                yield Hit(
                    span=reference.span,
                    reason="a heading is bound to a claim",
                    remedy="bind the words in the text below it",
                    subject=subject_of_line(reference.span),
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
