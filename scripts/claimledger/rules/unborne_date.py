"""The date of an event or of an item of evidence agrees with nothing else that is recorded.

Why it matters: a year that slipped moves an event on the timeline, and sets what somebody said
before or after what it answers.

What to do: mend the date, or tell it where it comes from: in what an item says, in its locator or
in its source. An event may have the date under which another claim has it. Of an item only the year
is looked at, since papers report the next day, or the next month, what was said.

Fails, in claims.yaml:

    claims:
      first:
        support: [{says: It was so on 11 June 2014., checked: 2026-11-22}]
        dates: [{date: 2015-06-11, event: it is so}]

Passes, in claims.yaml:

    claims:
      first:
        support: [{says: It was so on 11 June 2014., checked: 2026-11-22}]
        dates: [{date: 2014-06-11, event: it is so}]
"""

import re
from collections import Counter
from collections.abc import Iterator

from claimledger.model.claim import Claim, Evidence
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.recorded import dated
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the dates of events and of items that nothing bears out."""
    claims = ledger.claims.values()
    told = Counter(date for claim in claims for date in {date for _, _, date in _events(claim)})
    for claim in claims:
        if not any(claim.evidence()):
            continue  # that it has none is a fault of its own
        known = dated(claim, ledger)
        for index, event, date in _events(claim):
            if told[date] == 1 and not known.agrees(date):
                yield Hit(
                    span=claim.place.of("dates", index),
                    reason=f"{date}, the date of '{event}', stands in no evidence of '{claim.id}'",
                    remedy="mend the date, or say in an item where it comes from",
                    subject=claim.subject,
                )
        for item in claim.evidence():
            if item.date and item.date.year not in _years(ledger, claim, item):
                yield Hit(
                    span=item.place.of("date"),
                    reason=f"an item of '{item.source}' is dated {item.date}, and nothing else"
                    f" tells of {item.date.year}",
                    remedy="mend the date, or say in 'says' or 'locator' where it comes from",
                    subject=claim.subject,
                )


def _events(claim: Claim) -> Iterator[tuple[int, str, PartialDate]]:
    for index, event in enumerate(claim.dates):
        yield index, event.event, event.start
        if event.end:
            yield index, event.event, event.end


def _years(ledger: Ledger, claim: Claim, item: Evidence) -> set[int]:
    """Return the years that an item's source, its words, and its claim's words and events tell."""
    source = ledger.sources.get(item.source)
    if source is None:
        return {item.date.year} if item.date else set()  # that is a fault of its own
    about = f"{source.key} {source.url} {source.title} {source.note} {item.says} {item.locator}"
    words = f"{about} {claim.statement} {claim.correction}"
    years = {int(year) for year in _YEAR.findall(words)}
    years |= {date.year for _, _, date in _events(claim)}
    return years | {source.date.year} if source.date else years


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
