"""The archived copy of a source is none of what the entry cites.

Why it matters: when a page is gone, readers are sent to the copy. A copy of another page, or the
page's own address over again, shows them something else, or nothing.

What to do: write the archive's address of a capture of the source's "url" or "original".

Fails, in citations.bib:

    @misc{key2014, title = {{A}}, howpublished = {Outlet}, url = {https://example.org/a},
      archived = {https://web.archive.org/web/2014/https://example.org/b}}

Passes, in citations.bib:

    @misc{key2014, title = {{A}}, howpublished = {Outlet}, url = {https://example.org/a},
      archived = {https://web.archive.org/web/2014/https://example.org/a}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.model.source import Source
from claimledger.rule import Rule
from claimledger.text.addresses import find_archived, what_is_unsafe, without_scheme
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the archived copies that can't be copies of what is cited."""
    for source in ledger.sources.values():
        if not source.archived or what_is_unsafe(source.archived):
            continue  # what is no address is told by unsafe-url
        fault = _fault(source)
        if fault:
            yield Hit(
                span=source.entry.of("archived"),
                reason=f"the archived copy of '{source.key}' {fault}",
                remedy="write the address of a capture of this source, or delete it",
                subject=source.subject,
            )


def _fault(source: Source) -> str:
    cited = {without_scheme(address) for address in (source.url, source.original) if address}
    if not cited:
        return "is a copy of nothing: the entry has no url"
    if without_scheme(source.archived) in cited:
        return "is the page itself"
    copied = find_archived(source.archived)
    if copied and without_scheme(copied) not in cited:
        return f"is one of {copied}"
    return ""


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
