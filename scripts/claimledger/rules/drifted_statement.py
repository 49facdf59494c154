"""A number or date of a claim's statement or correction stands nowhere in what bears it out.

Why it matters: the verdict is on the statement as worded; a figure in it that no evidence has was
either mistaken on the way or never sourced.

What to do: write the figure as the evidence has it, or add the item, the figure or the date that
has it. What counts are evidence, "figures", "dates" and "standing", the dates of the sources, the
points of the article that the claim bears on, and the claims that correct it. Numbers in words are
not looked at, since they mostly count what is told. A sum of our own needs an allowance.

Fails, in claims.yaml:

    claims:
      first: {statement: There were 48 people on 11 June 2014.}

Passes, in claims.yaml:

    claims:
      first:
        statement: There were 49 people on 11 June 2014.
        support: [{says: It counted 49., date: 2014-06-11, checked: 2026-11-22}]
"""

from collections.abc import Iterator

from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.model.recorded import Recorded, borne_out
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.numbers import days_and_numbers


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the figures of claims' own wording that nothing bears out."""
    for claim in ledger.claims.values():
        if not any(claim.evidence()):
            continue  # that it has none is a fault of its own
        known: Recorded | None = None
        for field, text in (("statement", claim.statement), ("correction", claim.correction)):
            days, found = days_and_numbers(text)
            numbers = [number for number in found if text[number.start].isdigit()]
            if not (days or numbers):
                continue
            known = known or borne_out(claim, ledger)
            drifted = [(day.start, day.end) for day in days if not known.has_date(day)]
            drifted += [(n.start, n.end) for n in numbers if n.value not in known.numbers]
            for start, end in drifted:
                yield _hit(claim, field, text[start:end])


def _hit(claim: Claim, field: str, words: str) -> Hit:
    return Hit(
        span=claim.place.of(field),
        reason=f"'{words}' in the {field} of claim '{claim.id}' stands in none of its evidence",
        remedy="write it as the evidence has it, or add the item, figure or date that has it",
        subject=claim.subject,
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
