"""An address is not a plain web address.

Why it matters: an address becomes a link. One that begins with "javascript:" is a program, one
with a name before an "@" leads elsewhere than it seems to, and one on a machine's own network
leads nowhere.

What to do: write an address that begins with http:// or https:// and names a public host.

Fails, in citations.bib:

    @misc{key2014, title = {{A}}, howpublished = {Outlet}, url = {javascript:alert(1)}}

Passes, in citations.bib:

    @misc{key2014, title = {{A}}, howpublished = {Outlet}, url = {https://example.org/a}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.addresses import what_is_unsafe
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the addresses that no reader should be sent to."""
    for source in ledger.sources.values():
        fields = (("url", source.url), ("archived", source.archived), ("original", source.original))
        for field, address in fields:
            fault = what_is_unsafe(address) if address else ""
            if fault:
                yield Hit(
                    span=source.entry.of(field),
                    reason=f"the {field} of '{source.key}' {fault}",
                    remedy="write a public address that begins with https:// or http://",
                    subject=source.subject,
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
