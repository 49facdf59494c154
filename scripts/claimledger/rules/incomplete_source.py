"""A source names no outlet, or neither a title nor an address.

Why it matters: a reader could not find it.

What to do: add what the source shows under "howpublished" (a book's "publisher"), "title" or
"url". What it does not show stays absent: choose another source rather than guess.

Fails, in citations.bib:

    @misc{key2014, title = {{A title}}, year = {2014}}

Passes, in citations.bib:

    @misc{key2014, title = {{A title}}, howpublished = {An outlet}, year = {2014}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the sources that could not be found from what the entry says."""
    for source in ledger.sources.values():
        lacks = [] if source.outlet else ["outlet (howpublished)"]
        if not source.title and not source.url:
            lacks.append("title or url")
        if lacks:
            yield Hit(
                span=source.entry.span,
                reason=f"source '{source.key}' has no {' and no '.join(lacks)}",
                remedy="add what the source shows, or cite another",
                subject=source.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
