"""A quotation is longer than twelve words, or than eight from the article under test.

Why it matters: the report tells things in its own words; short quotations are exact and fair use.

What to do: cut the quotation to the words that matter, and tell the rest in "says".

Fails, in claims.yaml:

    claims:
      first:
        support:
          - {source: key2014, origin: reuters, says: it was so, checked: 2026-11-22,
             quote: one two three four five six seven eight nine ten eleven twelve thirteen}

Passes, in claims.yaml:

    claims:
      first:
        support:
          - {source: key2014, origin: reuters, says: it was so, checked: 2026-11-22,
             quote: one two three four five six seven eight nine ten eleven twelve}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

LONGEST = 12
"""Words of a quotation: the house rule of the evidence pack."""

LONGEST_OF_ARTICLE = 8
"""Words of a quotation from the article under test, which the report retells."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the quotations that are too long."""
    for claim in ledger.claims.values():
        for item in claim.evidence():
            if not item.quote:
                continue
            count = len(item.quote.split())
            allowed = LONGEST_OF_ARTICLE if item.source == ledger.article else LONGEST
            if count > allowed:
                yield Hit(
                    span=item.place.of("quote"),
                    reason=f"the quotation has {count} words, {allowed} allowed",
                    remedy="cut it, and tell the rest in 'says'",
                    subject=claim.subject,
                )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
