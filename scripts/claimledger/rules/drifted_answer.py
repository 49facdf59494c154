"""A number or date of the answer to a point stands in none of the claims that bear on the point.

Why it matters: the answers are what most readers see; a figure in one must be found in the claims
below it.

What to do: write the figure as a claim has it, or name the point in the claim that has it.

Fails, in claims.yaml:

    article:
      source: article2014
      points:
        A1: {paragraph: "1", says: that it was so, verdict: supported, answer: 48 were taken.}

Passes, in claims.yaml:

    article:
      source: article2014
      points:
        A1: {paragraph: "1", says: that 49 were taken, verdict: supported, answer: 49 were.}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger, Point
from claimledger.model.recorded import recorded_for
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.numbers import days_and_numbers


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the figures of answers that no claim of the point has."""
    for point in ledger.points.values():
        days, numbers = days_and_numbers(point.answer)
        if days or numbers:
            known = recorded_for(point, ledger)
            drifted = [(day.start, day.end) for day in days if not known.has_date(day)]
            drifted += [(n.start, n.end) for n in numbers if n.value not in known.numbers]
            for start, end in drifted:
                yield _hit(point, point.answer[start:end])


def _hit(point: Point, words: str) -> Hit:
    return Hit(
        span=point.place.of("answer"),
        reason=f"'{words}' in the answer to point '{point.id}' stands in none of its claims",
        remedy="write it as a claim has it, or name the point in the claim that has it",
        subject=point.subject,
    )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
