"""An entry has a field that no reader will see.

Why it matters: the style of the references prints certain fields of each kind of entry, and leaves
out the others without a word: a "journal" in @misc, or a field whose name has a slip in it.

What to do: write it under the name that is offered, or delete it.

Fails, in citations.bib:

    @misc{key2014, title = {{A title}}, howpublished = {Outlet}, journal = {A journal}}

Passes, in citations.bib:

    @misc{key2014, title = {{A title}}, howpublished = {A journal}, note = {No. 12}}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.model.source import OWN_FIELDS, Source
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import did_you_mean
from claimledger.text.printing import PRINTED_BY_KIND

_OUTLETS = frozenset("journal journaltitle booktitle maintitle institution school".split()) | {
    "organization",
    "publisher",
}
_PARTS = frozenset("volume number issue series pages chapter edition editor address".split()) | {
    "location",
    "eventtitle",
}


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the fields that are neither printed nor the report's own.

    Entries of other kinds than the report uses are left to ``unprintable-entry``.
    """
    for source in ledger.sources.values():
        printed = PRINTED_BY_KIND.get(source.entry.kind)
        if printed is None:
            continue
        for field in source.entry.fields:
            lost = _why_lost(source, field, printed)
            if lost:
                yield Hit(
                    span=source.entry.of(field),
                    reason=f"the field '{field}' of '{source.key}' {lost}",
                    remedy=_remedy(source, field, printed),
                    subject=source.subject,
                )


def _why_lost(source: Source, field: str, printed: frozenset[str]) -> str:
    fields = source.entry.fields
    if field == "month" and not fields.get("year"):
        return "is not printed without a year"
    if field == "urldate" and not fields.get("url"):
        return "is not printed without a url"
    if field in printed or field in OWN_FIELDS:
        return ""
    return f"is not printed in @{source.entry.kind}"


def _remedy(source: Source, field: str, printed: frozenset[str]) -> str:
    if field in {"month", "urldate"}:
        return f"add '{'year' if field == 'month' else 'url'}', or delete it"
    if field == "date":
        return "write it as 'year' and 'month'"
    outlet = "publisher" if source.entry.kind == "book" else "howpublished"
    if field in _OUTLETS or field == "howpublished":
        return f"write it as '{outlet}', or in 'note' if there is one"
    if field in _PARTS:
        return "write it in 'note'"
    return did_you_mean(field, printed | OWN_FIELDS) or "delete it, or write it in 'note'"


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
