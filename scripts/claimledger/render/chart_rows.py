"""The rows of a drawing: for each number its words, its place in time, and the kind of its mark."""

import textwrap
from dataclasses import dataclass

from claimledger.model.chronology import first_day, last_day
from claimledger.model.claim import Figure, Qualifier
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.series import Estimate, Quantity
from claimledger.render.words import capital, figure_value, origin_name, short_date

KINDS = {
    Qualifier.EXACT: "exact",
    Qualifier.ABOUT: "about",
    Qualifier.AT_LEAST: "more",
    Qualifier.OVER: "more",
    Qualifier.UP_TO: "less",
    Qualifier.NEARLY: "less",
    Qualifier.FEWER_THAN: "less",
}
"""The kind of mark for a single number, by how its origin gave it."""

LETTER = 6.5
"""Pixels of a letter in small type, on the safe side: for what has to fit, not for what is set."""

LINE = 15
"""Pixels from line to line of small type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The measures of a drawing, in pixels; ``dates`` and ``values`` are where its scales run.

    Without ``dates`` there is no scale of time, and the words stand above the marks.
    """

    name: str
    width: int
    row: int
    dates: tuple[int, int] | None
    values: tuple[int, int]


WIDE = Layout(name="wide", width=680, row=28, dates=(292, 392), values=(424, 680))
NARROW = Layout(name="narrow", width=344, row=30, dates=None, values=(8, 344))


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """Words above the rows that share a scope."""

    y: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A number: ``y`` is the height of its mark, ``words_y`` that of its words' first line."""

    y: float
    words_y: float
    words: tuple[str, ...]
    when: str
    kind: str
    low: float
    high: float
    value: str
    start: float
    end: float
    is_day: bool
    claim: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All rows of a drawing with the titles between them, and how high they are together."""

    rows: tuple[Row, ...]
    titles: tuple[Title, ...]
    height: float


def lay_out(ledger: Ledger, quantity: Quantity, layout: Layout) -> Table:
    """Return the rows of a quantity's drawing, from its top, scope by scope."""
    rows: list[Row] = []
    titles: list[Title] = []
    drawn = [series for series in quantity.series if series.drawn]
    by_scope = is_by_scope(quantity)
    top = 0.0
    for series in drawn:
        if not by_scope:
            lines = tuple(textwrap.wrap(capital(series.scope), int(layout.width / LETTER)))
            titles.append(Title(y=top + 18, lines=lines))
            top += 14 + LINE * len(lines)
        for one in series.drawn:
            row = _row(ledger, one, layout, top, scope=series.scope if by_scope else "")
            rows.append(row)
            above = 0 if layout.dates else LINE * len(row.words)
            top += layout.row + above
        top += 0 if by_scope else 4
    return Table(rows=tuple(rows), titles=tuple(titles), height=top)


def is_by_scope(quantity: Quantity) -> bool:
    """Say whether rows are named by their scopes: each scope has one number, and all are drawn."""
    drawn = [series.drawn for series in quantity.series if series.drawn]
    return len(drawn) > 1 and all(len(series) == 1 for series in drawn)


def _row(ledger: Ledger, one: Estimate, layout: Layout, top: float, *, scope: str) -> Row:
    figure, date = one.figure, one.date or PartialDate(0)
    who, when, value = origin_name(ledger, figure.origin), short_date(date), figure_value(figure)
    if layout.dates:
        room = (layout.dates[0] - 20) / LETTER - (0 if scope else len(when) + 1)
        words = textwrap.wrap(capital(scope or who), int(room))
        y = top + layout.row / 2
        words_y = y - LINE / 2 * (len(words) - 1)
    else:
        words = textwrap.wrap(capital(scope or f"{who}, {when}"), int(layout.width / LETTER))
        words_y = top + 10
        y = top + LINE * len(words) + layout.row / 2 - 2
    return Row(
        y=y,
        words_y=words_y,
        words=tuple(words),
        when="" if scope else when,
        kind=kind(figure),
        low=figure.low,
        high=figure.high,
        value=f"{value}, by {who}" if scope else value,
        start=_in_years(date, at_end=False),
        end=_in_years(date, at_end=True),
        is_day=date.precision == "day",
        claim=one.claim.id,
        told=f"{value} {figure.unit}, {who}, {when}. Claim: {one.claim.title}",
    )


def kind(figure: Figure) -> str:
    """Return the kind of a figure's mark; a range is a bar, filled or open."""
    if figure.low != figure.high:
        return "range" if figure.qualifier is Qualifier.EXACT else "range-about"
    return KINDS[figure.qualifier]


def _in_years(known: PartialDate, *, at_end: bool) -> float:
    """Return where the first or the last day that a date may mean stands on the scale of years."""
    day = last_day(known) if at_end else first_day(known)
    first = first_day(PartialDate(day.year))
    length = (last_day(PartialDate(day.year)) - first).days + 1
    return round(day.year + ((day - first).days + at_end) / length, 4)
