"""Two entries of the bibliography have the same address.

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
from claimledger.text.addresses import without_scheme
from claimledger.text.finding import Hit, Related, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the later of two sources whose address is the same but for scheme, www and slash."""
    first: dict[str, Source] = {}
    for source in ledger.sources.values():
        if not source.url:
            continue
        address = without_scheme(source.url)
        same = first.setdefault(address, source)
        if same is not source:
            yield Hit(
                span=source.entry.of("url"),
                reason=f"'{source.key}' has the same address as '{same.key}'",
                remedy=f"cite '{same.key}' and delete this entry",
                subject=source.subject,
                related=(Related(span=same.entry.of("url"), note="it stands here first"),),
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
