"""The timeline: for each year a strip with a mark for each event, and the events in words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from claimledger.model.chronology import DECEMBER, Event, by_year
from claimledger.model.ledger import Ledger
from claimledger.render.templates import render
from claimledger.render.words import full_date
from claimledger.text.days import MONTHS

WIDTH = 672
"""Pixels of a year."""

MARK = 11
"""Pixels of a mark, with the gap to the next."""

FEW = 5
"""Years with fewer events than this have no strip: their list says it all."""

HALF_A_DAY = WIDTH / 730

EDGE = 4
"""Pixels left free at either end of a strip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """An event on a strip: its left end, its width, and how many rows it stands above the line.

    A day has no width: it is a point, drawn as the shape of its verdict.
    """

    event: Event
    number: int
    left: float
    width: float
    level: int

    @property
    def is_point(self) -> bool:
        """Say whether it is drawn as a point."""
        return self.event.is_point


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A year with its events; ``marks`` is empty where there are too few for a strip."""

    year: int
    events: tuple[Event, ...]
    marks: tuple[Placed, ...]

    @property
    def levels(self) -> int:
        """Return how many rows of marks stand on top of one another."""
        return max((mark.level for mark in self.marks), default=-1) + 1

    @property
    def months(self) -> list[tuple[float, str]]:
        """Return where each month begins, with its short name."""
        return [
            (position(date(self.year, month, 1).toordinal(), self.year), MONTHS[month - 1][:3])
            for month in range(1, DECEMBER + 1)
        ]


def timeline(ledger: Ledger, base: str) -> Markup:
    """Return the whole timeline."""
    years = [
        Year(year=year, events=events, marks=place(events, year) if len(events) >= FEW else ())
        for year, events in by_year(ledger)
    ]
    return render(
        "timeline.html",
        base=base,
        edge=EDGE,
        event_dates=event_dates,
        mark=MARK,
        width=WIDTH,
        years=years,
    )


def event_dates(event: Event) -> str:
    """Return when it happened, as far as it is known."""
    if event.end is None:
        return full_date(event.start)
    start, end = full_date(event.start), full_date(event.end)
    if event.start.day and replace(event.start, day=event.end.day) == event.end:
        return f"{event.start.day} to {end}"
    return f"{start} to {end}"


def place(events: Sequence[Event], year: int) -> tuple[Placed, ...]:
    """Return the marks of a year's events, each as low as those before it leave room.

    Bars come first, the longest lowest, so that points stack on top of them.
    """
    taken: list[tuple[int, float, float]] = []
    placed: list[Placed] = []
    order = sorted(enumerate(events), key=lambda item: (-_length(item[1]), item[0]))
    for number, event in order:
        left, width = _extent(event, year)
        level = 0
        while any(
            row == level and left < end and start < left + max(width, MARK)
            for row, start, end in taken
        ):
            level += 1
        taken.append((level, left, left + max(width, MARK)))
        placed.append(Placed(event=event, number=number, left=left, width=width, level=level))
    return tuple(sorted(placed, key=lambda mark: mark.number))


def position(day: int, year: int) -> float:
    """Return how far from the left the beginning of a day, by its ordinal, stands on a strip."""
    start, end = date(year, 1, 1).toordinal(), date(year, DECEMBER, 31).toordinal() + 1
    share = (day - start) / (end - start)
    return round(EDGE + min(max(share, 0), 1) * WIDTH, 1)


def _length(event: Event) -> int:
    first, last = event.days
    return 0 if event.is_point else (last - first).days + 1


def _extent(event: Event, year: int) -> tuple[float, float]:
    """Return the left end and the width of an event's mark; a point is as wide as a mark."""
    first, last = event.days
    left = position(first.toordinal(), year)
    if event.is_point:
        return round(left - MARK / 2 + HALF_A_DAY, 1), MARK
    right = position(last.toordinal() + 1, year)
    return left, round(max(right - left, MARK) - 2, 1)
