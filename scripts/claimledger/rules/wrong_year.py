"""The year of a source is not the one in its key.

Why it matters: keys are made of who wrote and when; where the two differ, one of them is a slip,
and a source that seems to be of another year is read as before or after what it tells.

What to do: mend the year. A key stays as it is once it was published; where it is the key that is
wrong, say so in an allowance.

Fails, in citations.bib:

    @misc{key2014, title = {{A title}}, howpublished = {An outlet}, year = {2015}}

Passes, in citations.bib:

    @misc{key2014, title = {{A title}}, howpublished = {An outlet}, year = {2014}}
"""

import re
from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the sources that are dated in another year than their keys."""
    for source in ledger.sources.values():
        years = _YEAR.findall(source.key)
        if source.date and years and str(source.date.year) not in years:
            yield Hit(
                span=source.entry.of("year"),
                reason=f"'{source.key}' is dated {source.date}, its key {' and '.join(years)}",
                remedy="mend the year, or allow it with the reason",
                subject=source.subject,
            )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
