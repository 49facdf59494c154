"""A text of the report still holds the word TODO.

Why it matters: a new record begins with that word in each field, and a field that nobody has
written must not be published as if somebody had.

What to do: write what belongs there, or delete the field if the record needs none. Where the word
is a source's own, say so in an allowance.

Fails, in claims.yaml:

    claims:
      first: {why: TODO}

Passes, in claims.yaml:

    claims:
      first: {why: Reuters saw it.}
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule, recorded
from claimledger.text.finding import Hit, Severity
from claimledger.text.span import Span
from claimledger.text.unfinished import TODO, is_unfinished

_REMEDY = "write what belongs there"


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield what is unfinished in the ledger, in entries of the bibliography, and on pages."""
    yield from recorded("unfinished-text")(ledger)
    for source in ledger.sources.values():
        for field, value in source.entry.fields.items():
            if is_unfinished(value):
                yield Hit(
                    span=source.entry.of(field),
                    reason=f"the {field} of '{source.key}' is still to be written: {TODO}",
                    remedy=_REMEDY,
                    subject=source.subject,
                )
    for page in ledger.pages.values():
        if not is_unfinished(page.text):
            continue
        for number, line in enumerate(page.text.split("\n"), 1):
            if is_unfinished(line):
                span = Span(page.path, number, line.index(TODO) + 1)
                yield Hit(
                    span=span,
                    reason=f"the line is still to be written: {TODO}",
                    remedy=_REMEDY,
                    subject=subject_of_line(span),
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
