"""Values of the ledger told in a line, with its own ids and words."""

from collections.abc import Iterable
from functools import singledispatch

from claimledger.model.claim import (
    DatedEvent,
    Evidence,
    Figure,
    NotConsulted,
    Qualifier,
    Searched,
    Standing,
)


@singledispatch
def told(value: object) -> str:
    """Return a value in a line; nothing for what is absent."""
    return "" if value is None else str(value)


@told.register(tuple)
def _(value: tuple[object, ...]) -> str:
    return "; ".join(map(told, value))


@told.register
def _(value: float) -> str:
    return f"{value:.15g}"


@told.register
def _(value: DatedEvent) -> str:
    span = f"{value.start} to {value.end}" if value.end else str(value.start)
    return f"{span}: {value.event}"


@told.register
def _(value: Searched) -> str:
    return f"{value.what} ({value.date})"


@told.register
def _(value: Standing) -> str:
    unknown = f"; not known: {value.not_known}" if value.not_known else ""
    return f"{value.who}: {value.latest} (as of {value.as_of}{unknown})"


@told.register
def _(value: NotConsulted) -> str:
    return f"{value.what} ({value.known_from})"


@told.register
def _(item: Evidence) -> str:
    quote = f" “{item.quote}”" if item.quote else ""
    checked = f"checked {item.checked}" if item.checked else "not checked"
    about = "; ".join(_filled(told(item.date), item.locator, checked))
    return f"{item.origin}, in {item.source}: {item.says}{quote} ({about})"


@told.register
def _(figure: Figure) -> str:
    as_of = f"as of {figure.as_of}" if figure.as_of else ""
    drawn = "" if figure.plot else f"not drawn: {figure.because}"
    about = "; ".join(_filled(figure.scope, as_of, f"{figure.origin}, in {figure.source}", drawn))
    return f"{figure.name}: {number(figure)} ({about})"


def number(figure: Figure) -> str:
    """Return a figure's number with its unit, as in ``at least 49 people``."""
    is_exact = figure.qualifier is Qualifier.EXACT
    is_range = figure.low != figure.high
    value = f"{told(figure.low)} to {told(figure.high)}" if is_range else told(figure.low)
    return " ".join(_filled("" if is_exact else figure.qualifier.value, value, figure.unit))


def _filled(*parts: str) -> Iterable[str]:
    return filter(None, parts)
