"""A title is not in double braces.

Why it matters: BibTeX styles lower the capitals of a title that is not protected: "isis in
turkey".

What to do: write title = {{..}}.

Fails, in citations.bib:

    @misc{key2014, title = {A Title}, howpublished = {Outlet}}

Passes, in citations.bib:

    @misc{key2014, title = {{A Title}}, howpublished = {Outlet}}
"""

import re
from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

_WHOLE = re.compile(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
"""Braces around all of a value, and within them one level more at most."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the titles whose capitals a style may lower."""
    for source in ledger.sources.values():
        written = source.entry.fields.get("title", "")
        if written and not _WHOLE.fullmatch(written):
            yield Hit(
                span=source.entry.of("title"),
                reason=f"the title of '{source.key}' is not in double braces",
                remedy="write title = {{..}}",
                subject=source.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
