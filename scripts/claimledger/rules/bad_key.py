"""A citation key is not of small letters, digits, hyphens and underscores, from a letter.

Why it matters: keys become addresses of pages, and the citation plugin cuts a key at a full stop
or colon, so that the citation vanishes from the page.

What to do: take the key that is offered, here and wherever it is cited.

Fails, in citations.bib:

    @misc{Smith:2014, title = {{A title}}, howpublished = {Outlet}}

Passes, in citations.bib:

    @misc{smith2014, title = {{A title}}, howpublished = {Outlet}}
"""

import re
from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.model.source import KEY
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the keys that could not be part of an address."""
    for source in ledger.sources.values():
        if not KEY.fullmatch(source.key):
            proper = re.sub(r"[^a-z0-9_-]", "", source.key.lower())
            yield Hit(
                span=source.entry.span,
                reason=f"the key '{source.key}' is not of small letters, digits, - and _",
                remedy=f"write '{proper}'" if KEY.fullmatch(proper) else "begin with a letter",
                subject=source.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
