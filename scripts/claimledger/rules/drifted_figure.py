"""A number or date of a sentence stands in none of the claims that answer for it.

Why it matters: a figure that changed on its way from the evidence to the page misleads every
reader, and none of them can see it.

What to do: write the figure as the claim has it, or bind the claim that has it. Words that are
bound answer to their own claims, other words to all claims of the sentence. A claim's figures are
those of its title, statement, correction, evidence, "figures" and "dates", in digits or in words;
where a sentence only cites a source, its date, title and description count.

Fails, in docs/page.md:

    Reuters counted [48 people on 11 June 2014](claim:first).

Passes, in docs/page.md:

    Reuters [counted them](claim:first).
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.page import Assertion
from claimledger.model.recorded import DateParts, Recorded, recorded, recorded_of
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

OFFERED = 5
"""Recorded figures that a remedy names at most."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the figures that no claim or source bears out."""
    known = _Known(ledger)
    for page in ledger.pages.values():
        for assertion in page.assertions:
            sentence = assertion.sentence
            if (sentence.days or sentence.numbers) and known.knows_all(assertion):
                yield from _drifted(assertion, known)


def _drifted(assertion: Assertion, known: "_Known") -> Iterator[Hit]:
    for day in assertion.sentence.days:
        bearers = known.at(assertion, day.start)
        if not any(bearer.has_date(day) for bearer in bearers.values()):
            dates = {date for bearer in bearers.values() for date in bearer.dates}
            told = (day.year, day.month, day.day)
            ranked = sorted(dates, key=lambda date: (_differences(told, date), date))
            offered = [_date(date) for date in sorted(ranked[:OFFERED])]
            yield _hit(assertion, (day.start, day.end), list(bearers), offered)
    for number in assertion.sentence.numbers:
        bearers = known.at(assertion, number.start)
        if not any(number.value in bearer.numbers for bearer in bearers.values()):
            values = {value for bearer in bearers.values() for value in bearer.numbers}
            nearest = sorted(values, key=lambda value: (abs(value - number.value), value))
            offered = [f"{value:,.10g}" for value in sorted(nearest[:OFFERED]) if value > 0]
            yield _hit(assertion, (number.start, number.end), list(bearers), offered)


class _Known:
    """What claims and sources record; a claim is read once, and only when a sentence asks."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._read: dict[str, Recorded] = {}

    def knows_all(self, assertion: Assertion) -> bool:
        """Say whether a sentence names claims or sources, and all that it names are there."""
        claims, sources = self._ledger.claims, self._ledger.sources
        if assertion.claims:
            return all(claim in claims for claim in assertion.claims)
        return bool(assertion.keys) and all(key in sources for key in assertion.keys)

    def at(self, assertion: Assertion, index: int) -> dict[str, Recorded]:
        """Return what must bear out the character at ``index``, by the name of claim or source."""
        if assertion.claims:
            return {claim: self._of_claim(claim) for claim in assertion.claims_at(index)}
        return {key: recorded_of(self._ledger.sources[key]) for key in assertion.keys}

    def _of_claim(self, claim: str) -> Recorded:
        if claim not in self._read:
            self._read[claim] = recorded(self._ledger.claims[claim])
        return self._read[claim]


def _hit(
    assertion: Assertion, figure: tuple[int, int], bearers: list[str], offered: list[str]
) -> Hit:
    start, end = figure
    sentence = assertion.sentence
    words = " ".join(sentence.text[start:end].split())
    names = ", ".join(f"'{name}'" for name in bearers)
    there = f"recorded there: {', '.join(offered)}; " if offered else ""
    return Hit(
        span=sentence.place(start),
        reason=f"'{words}' does not stand in {names}",
        remedy=f"{there}write it as recorded, or bind the claim that has it",
        subject=subject_of_line(sentence.span),
    )


def _differences(told: DateParts, known: DateParts) -> int:
    return sum(part not in {0, other} for part, other in zip(told, known, strict=True))


def _date(parts: DateParts) -> str:
    year, month, day = parts
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part)])


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
