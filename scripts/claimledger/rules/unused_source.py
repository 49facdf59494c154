"""Nothing cites a source.

Why it matters: a bibliography shows what a report rests on; what it does not use does not belong.

What to do: cite it, or delete the entry.

Fails, in citations.bib:

    @misc{key2014, title = {{A}}, howpublished = {Outlet}}
    @misc{other2014, title = {{B}}, howpublished = {Outlet}}

Passes, in citations.bib:

    @misc{key2014, title = {{A}}, howpublished = {Outlet}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the sources that no claim, figure or page cites."""
    if ledger.written.claims is None or not ledger.article or not ledger.has_all_pages:
        return  # what could not be read may cite any of them
    used = {ledger.article, *ledger.written.loose.get("source", ())}
    for claim in ledger.claims.values():
        used.update(item.source for item in claim.evidence())
        used.update(figure.source for figure in claim.figures)
    for page in ledger.pages.values():
        used.update(citation.key for citation in page.citations)
    for source in ledger.sources.values():
        if source.key not in used:
            yield Hit(
                span=source.entry.span,
                reason=f"nothing cites '{source.key}'",
                remedy="cite it, or delete the entry",
                subject=source.subject,
            )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
