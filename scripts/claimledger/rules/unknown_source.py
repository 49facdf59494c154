"""A source is cited that is not in citations.bib.

Why it matters: a reader who follows the citation finds nothing.

What to do: take the key that is offered, or add the entry to citations.bib.

Fails, in claims.yaml:

    claims:
      first: {support: [{source: kee2014, origin: reuters, says: it was so, checked: 2026-11-22}]}

Passes, in claims.yaml:

    claims:
      first: {support: [{source: key2014, origin: reuters, says: it was so, checked: 2026-11-22}]}
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import Nearest
from claimledger.text.span import Span


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the citations of sources that the bibliography does not hold."""
    known = ledger.written.sources
    if known is None:
        return
    nearest = Nearest(known)
    for claim in ledger.claims.values():
        cited = [(item.source, item.place) for item in claim.evidence()]
        cited += [(figure.source, figure.place) for figure in claim.figures]
        for key, place in cited:
            if key not in known:
                yield _hit(key, place.of("source"), nearest, claim.subject)
    if ledger.article and ledger.article not in known:
        yield _hit(ledger.article, ledger.article_place.of("source"), nearest, "")
    for page in ledger.pages.values():
        for citation in page.citations:
            if citation.key not in known:
                yield _hit(citation.key, citation.span, nearest, subject_of_line(citation.span))


def _hit(key: str, span: Span, nearest: Nearest, subject: str) -> Hit:
    return Hit(
        span=span,
        reason=f"'{key}' is not in citations.bib",
        remedy=nearest.offer(key) or "add the entry, or cite another source",
        subject=subject,
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
