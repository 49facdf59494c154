"""The dates and numbers that claims record, and so a text that rests on them may tell."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from claimledger.model.claim import Claim
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger, Point
from claimledger.model.source import Source
from claimledger.text.days import Day
from claimledger.text.numbers import days_and_numbers

DateParts = tuple[int, int, int]
"""Year, month and day; what is not told is 0."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Dates and numbers that stand somewhere."""

    dates: frozenset[DateParts]
    numbers: frozenset[float]

    def agrees(self, date: PartialDate) -> bool:
        """Say whether some date agrees with another as far as both are told."""
        told = _parts(date)
        return any(_agrees(told, known) or _agrees(known, told) for known in self.dates)

    def has_date(self, day: Day) -> bool:
        """Say whether some date agrees in all that ``day`` tells."""
        told = (day.year, day.month, day.day)
        return told in self.dates or any(_agrees(told, date) for date in self.dates)


def recorded(claim: Claim) -> Recorded:
    """Return what stands in a claim's title, statement, correction, evidence, figures and dates.

    Not in its ``why``, which is the report's own reasoning, nor in what was searched or not read.
    """
    reader = _Reader()
    reader.read_evidence(claim)
    for text in (claim.title, claim.statement, claim.correction):
        reader.read(text, reader.dates)
    return reader.recorded()


def borne_out(claim: Claim, ledger: Ledger) -> Recorded:
    """Return what a claim's own wording may tell: what bears it out, or is retold by it.

    That is its evidence, figures and dates, the dates of its sources, the points of the article
    that it bears on, and the claims that correct it.
    """
    reader = _Reader()
    reader.read_evidence(claim)
    for item in claim.evidence():
        source = ledger.sources.get(item.source)
        if source and source.date:
            reader.dates.add(_parts(source.date))
    for point in claim.points:
        if point in ledger.points:
            reader.read(ledger.points[point].says, reader.dates)
    for other in claim.corrected_by:
        if other in ledger.claims:
            reader.add(recorded(ledger.claims[other]))
    return reader.recorded()


def dated(claim: Claim, ledger: Ledger) -> Recorded:
    """Return what a claim's words, its evidence and its sources tell, its events left out."""
    reader = _Reader()
    for item in claim.evidence():
        reader.add_dates(item.date, _date_of(item.source, ledger))
    for figure in claim.figures:
        reader.add_dates(figure.as_of)
    own = [claim.title, claim.statement, claim.correction, claim.why]
    own += [text for standing in claim.standing for text in (standing.latest, standing.not_known)]
    evidence = (text for item in claim.evidence() for text in (item.says, item.quote, item.locator))
    for text in (*own, *evidence):
        reader.read(text, reader.dates)
    return reader.recorded()


def told_together(claim: Claim, ledger: Ledger) -> Iterator[Recorded]:
    """Yield what each part of a claim tells: a figure, an item, an event, a sentence of its own."""
    for item in claim.evidence():
        reader = _Reader()
        reader.add_dates(item.date, _date_of(item.source, ledger))
        for text in (item.says, item.quote, item.locator):
            reader.read(text, reader.dates)
        yield reader.recorded()
    for figure in claim.figures:
        reader = _Reader()
        reader.add_dates(figure.as_of, _date_of(figure.source, ledger))
        reader.read(figure.scope, reader.dates)
        reader.add(Recorded(frozenset(), frozenset({figure.low, figure.high})))
        yield reader.recorded()
    for event in claim.dates:
        reader = _Reader()
        reader.add_dates(event.start, event.end)
        reader.read(event.event, reader.dates)
        yield reader.recorded()
    for text in (claim.title, claim.statement, claim.correction):
        reader = _Reader()
        reader.read(text, [_parts(event.start) for event in claim.dates])
        yield reader.recorded()


def _date_of(key: str, ledger: Ledger) -> PartialDate | None:
    source = ledger.sources.get(key)
    return source.date if source else None


def recorded_for(point: Point, ledger: Ledger) -> Recorded:
    """Return what the answer to a point of the article may tell: what its claims record."""
    reader = _Reader()
    for claim in ledger.claims_of_point(point.id):
        reader.add(recorded(claim))
    reader.read(point.says, reader.dates)
    return reader.recorded()


def recorded_of(source: Source) -> Recorded:
    """Return what stands in a source's date, title, outlet and description."""
    reader = _Reader()
    if source.date:
        reader.dates.add(_parts(source.date))
    for text in (source.title, source.outlet, source.describes):
        reader.read(text, reader.dates)
    return reader.recorded()


class _Reader:
    """Gathers dates and numbers, from fields first, then from texts whose dates lean on them."""

    def __init__(self) -> None:
        self.dates: set[DateParts] = set()
        self._numbers: set[float] = set()

    def recorded(self) -> Recorded:
        return Recorded(frozenset(self.dates), frozenset(self._numbers))

    def add(self, other: Recorded) -> None:
        self.dates |= other.dates
        self._numbers |= other.numbers

    def add_dates(self, *dates: PartialDate | None) -> None:
        """Add the dates of fields, as far as there are any."""
        self.dates.update(_parts(date) for date in dates if date)

    def read_evidence(self, claim: Claim) -> None:
        """Read all that a claim has beside its own wording."""
        self.dates.update(_parts(date) for date in _dates(claim))
        for figure in claim.figures:
            self._numbers |= {figure.low, figure.high}
        for event in claim.dates:
            self.read(event.event, (_parts(event.start),))
        for standing in claim.standing:
            self.read(standing.latest, self.dates)
            self.read(standing.not_known, self.dates)
        for item in claim.evidence():
            around = (_parts(item.date),) if item.date else self.dates
            self.read(item.says, around)
            self.read(item.quote, around)

    def read(self, text: str, around: Collection[DateParts]) -> None:
        """Add what a text tells; what its dates do not tell is as in the dates ``around`` it.

        A date without a year has that of another date in the text, or else of those around.
        """
        if not text:
            return
        days, numbers = days_and_numbers(text)
        self._numbers.update(number.value for number in numbers)
        if not days:
            return
        years = {day.year for day in days if day.year} or {year for year, _, _ in around} or {0}
        months = {(year, month) for year, month, _ in around}
        for year, month, day, _, _ in days:
            if year:
                self.dates.add((year, month, day))
            elif month:
                self.dates.update((other, month, day) for other in years)
            else:  # an ordinal alone, such as the 12th
                self.dates.update((*other, day) for other in months)


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


def _parts(date: PartialDate) -> DateParts:
    return date.year, date.month, date.day


def _agrees(told: DateParts, known: DateParts) -> bool:
    return all(part in {0, other} for part, other in zip(told, known, strict=True))
