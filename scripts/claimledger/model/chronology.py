"""The ledger's dated events in the order of time, each once, with the claims that tell of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claimledger.model.claim import Claim, DatedEvent, Verdict
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened, as the claims date and word it; ``claims`` holds each claim once.

    ``end`` is None unless it lasted from one date to another.
    """

    start: PartialDate
    end: PartialDate | None
    words: str
    claims: tuple[Claim, ...]

    @property
    def foremost(self) -> Claim:
        """Return the claim that stands best: its verdict is the one by which the event is shown."""
        return min(self.claims, key=lambda claim: _STANDING.index(claim.verdict))

    @property
    def days(self) -> tuple[date, date]:
        """Return the first day that the dates may mean, and the last."""
        return first_day(self.start), last_day(self.end or self.start)

    @property
    def is_point(self) -> bool:
        """Say whether it is known to the day and lasted no longer."""
        return self.end is None and self.start.precision == "day"


_STANDING = (
    *(Verdict.SUPPORTED, Verdict.PARTLY, Verdict.DISPUTED),
    *(Verdict.UNVERIFIED, Verdict.CONTRADICTED),
)
"""Verdicts from the one that bears an event best to the one that bears it least."""


def events(ledger: Ledger) -> tuple[Event, ...]:
    """Return all events by date; claims that date and word an event alike share one."""
    found: dict[DatedEvent, dict[str, Claim]] = {}
    for claim in ledger.claims.values():
        for dated in claim.dates:
            found.setdefault(dated, {})[claim.id] = claim
    made = [
        Event(start=dated.start, end=dated.end, words=dated.event, claims=tuple(claims.values()))
        for dated, claims in found.items()
    ]
    return tuple(sorted(made, key=lambda event: (event.start, event.days, event.words)))


def by_year(ledger: Ledger) -> Iterator[tuple[int, tuple[Event, ...]]]:
    """Yield each year in which an event begins, with its events."""
    known = events(ledger)
    for year in sorted({event.start.year for event in known}):
        yield year, tuple(event for event in known if event.start.year == year)


def first_day(known: PartialDate) -> date:
    """Return the first day that a date may mean."""
    return date(known.year, known.month or 1, known.day or 1)


def last_day(known: PartialDate) -> date:
    """Return the last day that a date may mean."""
    if known.day:
        return date(known.year, known.month, known.day)
    if known.month == DECEMBER or not known.month:
        return date(known.year, DECEMBER, 31)
    return date(known.year, known.month + 1, 1) - timedelta(days=1)


DECEMBER = 12
