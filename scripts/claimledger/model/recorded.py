"""The dates and numbers that a claim records, and so a sentence bound to it may tell."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from claimledger.model.claim import Claim
from claimledger.model.dates import PartialDate
from claimledger.text.days import Day, find_days
from claimledger.text.numbers import find_numbers

DateParts = tuple[int, int, int]
"""Year, month and day; what is not told is 0."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Dates and numbers of a claim."""

    dates: frozenset[DateParts]
    numbers: frozenset[float]

    def has_date(self, day: Day) -> bool:
        """Say whether some date agrees in all that ``day`` tells."""
        told = (day.year, day.month, day.day)
        return told in self.dates or any(_agrees(told, date) for date in self.dates)


def recorded(claim: Claim) -> Recorded:
    """Return what stands in a claim's title, statement, correction, evidence, figures and dates.

    Not in its ``why``, which is the report's own reasoning, nor in what was searched or not read.
    """
    dates = {_parts(date) for date in _dates(claim)}
    numbers = {number for figure in claim.figures for number in (figure.low, figure.high)}
    years = {year for year, _, _ in dates}
    for text in _own_texts(claim):
        _read(text, years, dates, numbers)
    for item in claim.evidence():
        around = {item.date.year} if item.date else years
        _read(item.says, around, dates, numbers)
        _read(item.quote, around, dates, numbers)
    return Recorded(frozenset(dates), frozenset(numbers))


def recorded_in(*texts: str, date: PartialDate | None) -> Recorded:
    """Return the dates and numbers of some texts, and a date that stands beside them."""
    dates = {_parts(date)} if date else set[DateParts]()
    numbers: set[float] = set()
    for text in texts:
        _read(text, {date.year} if date else set(), dates, numbers)
    return Recorded(frozenset(dates), frozenset(numbers))


def _dates(claim: Claim) -> Iterator[PartialDate]:
    for event in claim.dates:
        yield event.start
        if event.end:
            yield event.end
    for item in claim.evidence():
        if item.date:
            yield item.date
    for figure in claim.figures:
        if figure.as_of:
            yield figure.as_of
    for standing in claim.standing:
        yield standing.as_of


def _own_texts(claim: Claim) -> Iterator[str]:
    yield from (claim.title, claim.statement, claim.correction)
    for event in claim.dates:
        yield event.event
    for standing in claim.standing:
        yield from (standing.latest, standing.not_known)


def _read(text: str, years: Collection[int], dates: set[DateParts], numbers: set[float]) -> None:
    """Add what a text tells; a date without a year has that of the text, or else of ``years``."""
    if not text:
        return
    days = list(find_days(text))
    numbers.update(number.value for number in find_numbers(text, days))
    for year, month, day, _, _ in days:
        around = [year] if year else {other.year for other in days if other.year} or years or [0]
        dates.update((known, month, day) for known in around)


def _parts(date: PartialDate) -> DateParts:
    return date.year, date.month, date.day


def _agrees(told: DateParts, known: DateParts) -> bool:
    return all(part in {0, other} for part, other in zip(told, known, strict=True))
