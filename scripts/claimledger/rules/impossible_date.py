"""Two dates can't both be right.

Why it matters: a date that can't be right is a slip, and a slip in a date is a wrong claim. No
source comes out after it was read, nor does it report what was said only later, and nothing is held
against a text that was not there yet.

What to do: look the dates up and mend the wrong one. If a page was added to after it came out, say
in the item's locator from which update it is.

Fails, in claims.yaml:

    claims:
      first:
        support: [{date: 2015-03-01, checked: 2026-11-22}]

Passes, in claims.yaml:

    claims:
      first:
        support: [{date: 2015-03-01, locator: update of 1 March 2015, checked: 2026-11-22}]
"""

from collections.abc import Iterator

from claimledger.model.claim import Claim, Evidence
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Related, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield sources dated after the last day of work, and items whose dates contradict.

    There is no clock here: the newest day on which anything was checked stands for today.
    """
    items = [(claim, item) for claim in ledger.claims.values() for item in claim.evidence()]
    newest = max((item.checked for _, item in items if item.checked), default=None)
    for source in ledger.sources.values():
        if source.date and newest and source.date.is_after(newest):
            yield Hit(
                span=source.entry.of("year"),
                reason=f"'{source.key}' is dated {source.date}, and nothing was checked after"
                f" {newest}",
                remedy="mend the date",
                subject=source.subject,
            )
    for claim, item in items:
        yield from _of_item(ledger, claim, item)


def _of_item(ledger: Ledger, claim: Claim, item: Evidence) -> Iterator[Hit]:
    source = ledger.sources.get(item.source)
    came_out = source.date if source else None
    is_update = "update" in item.locator.casefold()
    contradiction = ""
    if item.date and item.checked and item.date.is_after(item.checked):
        contradiction = f"was said on {item.date} and checked on {item.checked}"
    elif came_out and item.checked and came_out.is_after(item.checked):
        contradiction = f"was checked on {item.checked} in a source of {came_out}"
    elif came_out and item.date and item.date.is_after(came_out) and not is_update:
        contradiction = f"was said on {item.date} and stands in a source of {came_out}"
    if contradiction and source:
        yield Hit(
            span=item.place.of("date" if item.date else "checked"),
            reason=f"an item of '{item.source}' {contradiction}",
            remedy="mend the wrong date, or say in 'locator' from which update of the page it is",
            subject=claim.subject,
            related=(Related(span=source.entry.of("year"), note="the source is dated here"),),
        )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
