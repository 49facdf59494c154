"""One origin has two numbers for the same thing and the same day, and both are to be drawn.

Why it matters: numbers with the same name, unit and scope stand in one drawing. Two of one origin
for one day cannot both be its number for the same thing, so something else is mixed in.

What to do: say in the scope what each number counts, or keep one out of the drawing with
"plot: false" and the reason.

Fails, in claims.yaml:

    claims:
      first:
        figures:
          - {name: lorries, value: 3, qualifier: exact, unit: lorries, scope: a day,
             as_of: 2014-06, origin: reuters, source: key2014}
          - {name: lorries, value: 5, qualifier: exact, unit: lorries, scope: a day,
             as_of: 2014-06, origin: reuters, source: key2014}

Passes, in claims.yaml:

    claims:
      first:
        figures:
          - {name: lorries, value: 3, qualifier: exact, unit: lorries, scope: a day,
             as_of: 2014-06, origin: reuters, source: key2014}
          - {name: lorries, value: 5, qualifier: exact, unit: lorries, scope: a day,
             as_of: 2014-07, origin: reuters, source: key2014}
"""

from collections.abc import Iterator

from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.series import Estimate, all_estimates
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Related, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the later of two numbers that one origin has for the same thing and the same date."""
    first: dict[tuple[str, str, str, str, PartialDate], Estimate] = {}
    for one in all_estimates(ledger):
        figure = one.figure
        if one.date is None:
            continue
        key = (figure.name, figure.unit, figure.scope, figure.origin, one.date)
        other = first.setdefault(key, one).figure
        if (other.low, other.high) != (figure.low, figure.high):
            place = other.place.of("value" if other.low == other.high else "low")
            yield Hit(
                span=figure.place.of("value" if figure.low == figure.high else "low"),
                reason=f"'{figure.origin}' has another number for '{figure.name}' at {one.date}",
                remedy="tell the two apart by their scope, or keep one out with 'plot: false'",
                subject=one.claim.subject,
                related=(Related(span=place, note="it stands here"),),
            )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
