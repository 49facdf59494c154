"""An entry can't be printed by the bibliography's style, or would lose text on the way.

Why it matters: the references at the end of a page are printed by pybtex from these entries; an
entry that it can't print is missing there.

What to do: use @misc (or @book), give authors as "Last, First", put bodies in double braces, write
%, &, _ and # in text with a backslash before them, $ without one, and use no other TeX.

Fails, in citations.bib:

    @legislation{key2014, title = {{A law}}, howpublished = {Gazette}}

Passes, in citations.bib:

    @misc{key2014, title = {{A law}}, howpublished = {Gazette}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.printing import what_does_not_print


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the entries that pybtex can't print without loss."""
    for source in ledger.sources.values():
        fault = what_does_not_print(source.entry)
        if fault:
            yield Hit(
                span=source.entry.of(fault.field),
                reason=f"'{source.key}' does not print: {fault.reason}",
                remedy=fault.remedy,
                subject=source.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
