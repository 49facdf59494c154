"""A figure has a number, or an exactness, that its own source has nowhere in the report.

Why it matters: figures are what is drawn and compared; a digit that slipped in one of them is seen
by nobody who reads the sentences.

What to do: write the number as the claim's item of the same origin and source has it, with "about",
"up to" and the like where that item has them; or mend the item. Where the claim has no such item,
some other claim must have one, or another figure, or the source or its key must name the origin. A
sum of our own, and a number that is recorded in the figure alone, need an allowance.

Fails, in claims.yaml:

    claims:
      first:
        support: [{says: It counted about 49., checked: 2026-11-22}]
        figures: [{name: people, value: 94, qualifier: about, unit: people, scope: all,
                   origin: reuters, source: key2014}]

Passes, in claims.yaml:

    claims:
      first:
        support: [{says: It counted about 49., checked: 2026-11-22}]
        figures: [{name: people, value: 49, qualifier: about, unit: people, scope: all,
                   origin: reuters, source: key2014}]
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from claimledger.model.claim import Claim, Evidence, Figure, Qualifier
from claimledger.model.ledger import Ledger
from claimledger.model.naming import names_pattern
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.hedges import Hedge, find_hedge
from claimledger.text.numbers import days_and_numbers

_SCALES = {"thousand": 1_000.0, "million": 1_000_000.0, "billion": 1_000_000_000.0}
"""What a unit such as "million dollars" makes of a number."""

SHORTEST = 3
"""Letters of a part of an origin's id that show in a key who speaks."""

_EXACT = frozenset({Hedge.NONE, Hedge.RANGE})


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the figures whose source has another number, a rougher one, or another speaker."""
    claims = ledger.claims.values()
    carried = Counter((one.source, one.origin) for claim in claims for one in claim.evidence())
    carried.update((one.source, one.origin) for claim in claims for one in claim.figures)
    for claim in claims:
        for figure in claim.figures:
            said = figure.source, figure.origin
            items = [item for item in claim.evidence() if (item.source, item.origin) == said]
            if items:
                yield from _of_number(ledger, claim, figure, items)
            elif carried[said] == 1 and not _names(ledger, figure):
                yield Hit(
                    span=figure.place.of("source"),
                    reason=f"nothing shows that '{figure.source}' carries a number by"
                    f" '{figure.origin}'",
                    remedy="name the source that has it, or add the item of evidence",
                    subject=claim.subject,
                )


def _of_number(
    ledger: Ledger, claim: Claim, figure: Figure, items: Sequence[Evidence]
) -> Iterator[Hit]:
    source = ledger.sources.get(figure.source)
    scale = _SCALES.get(figure.unit.split(" ")[0], 1.0)
    texts = [text for item in items for text in (item.says, item.quote)]
    found = list(_numbers([*texts, source.title] if source else texts))
    is_one = figure.low == figure.high
    for field, value in (("value", figure.low), ("low", figure.low), ("high", figure.high)):
        if field not in figure.place.fields.nodes:
            continue
        hedges = {hedge for number, hedge in found if number in {value, value * scale}}
        if not hedges:
            reason = f"'{value:,.15g}' stands in no item of '{figure.source}' in '{claim.id}'"
            remedy = "write it as the item has it, or mend the item"
        elif is_one and figure.qualifier is Qualifier.EXACT and not hedges & _EXACT:
            there = " or ".join(sorted(hedges))
            reason = f"'{value:,.15g}' is given as exact, in '{figure.source}' with {there}"
            remedy = "give the figure the qualifier of the item"
        else:
            continue
        span = figure.place.of(field)
        yield Hit(span=span, reason=reason, remedy=remedy, subject=claim.subject)


def _numbers(texts: Sequence[str]) -> Iterator[tuple[float, Hedge]]:
    for text in texts:
        for number in days_and_numbers(text)[1]:
            yield number.value, find_hedge(text, number)


def _names(ledger: Ledger, figure: Figure) -> bool:
    """Say whether what is known of a source names the origin of a figure."""
    source, origin = ledger.sources.get(figure.source), ledger.origins.get(figure.origin)
    if source is None or origin is None:
        return True  # what is not there is a fault of its own
    authors = " ".join(map(str, source.authors))
    about = f"{source.title} {source.outlet} {source.note} {source.describes} {source.repost_of}"
    in_key = any(len(part) >= SHORTEST and part in source.key for part in origin.id.split("-"))
    return in_key or names_pattern(origin.names).search(f"{about} {authors}") is not None


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
