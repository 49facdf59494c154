"""Two entries of the bibliography have the same address, or the same DOI.

Why it matters: one source under two keys counts twice in every register.

What to do: delete one, and cite the other.

Fails, in citations.bib:

    @misc{key2014, title = {{One}}, howpublished = {Outlet}, url = {https://example.org/a}}
    @misc{key2015, title = {{Two}}, howpublished = {Outlet}, url = {http://www.example.org/a/}}

Passes, in citations.bib:

    @misc{key2014, title = {{One}}, howpublished = {Outlet}, url = {https://example.org/a}}
    @misc{key2015, title = {{Two}}, howpublished = {Outlet}, url = {https://example.org/b}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.model.source import Source
from claimledger.rule import Rule
from claimledger.text.addresses import find_doi, without_scheme
from claimledger.text.finding import Hit, Related, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the later of two sources at one address but for scheme, www and slash, or of one DOI.

    A DOI counts wherever it stands: in its own field, or in the address of a publisher's page.
    """
    first: dict[tuple[str, str], tuple[Source, str]] = {}
    for source in ledger.sources.values():
        for what, value, field in _names(source):
            same, place = first.setdefault((what, value), (source, field))
            if same is not source:
                yield Hit(
                    span=source.entry.of(field),
                    reason=f"'{source.key}' has the same {what} as '{same.key}'",
                    remedy=f"cite '{same.key}' and delete this entry",
                    subject=source.subject,
                    related=(Related(span=same.entry.of(place), note="it stands here first"),),
                )
                break  # of two names in common one is enough


def _names(source: Source) -> Iterator[tuple[str, str, str]]:
    """Yield by what a source is known, each with its kind and the field that it stands in."""
    if source.url:
        yield "address", without_scheme(source.url), "url"
    if source.doi:
        yield "DOI", source.doi, "doi"
    elif in_address := find_doi(source.url):
        yield "DOI", in_address, "url"


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
