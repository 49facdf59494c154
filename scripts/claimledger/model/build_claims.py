"""Turns the records of claims.yaml into claims; the only place where their words become values."""

import re

from claimledger.model.claim import (
    Allowance,
    Claim,
    Confidence,
    DatedEvent,
    Evidence,
    Figure,
    NotConsulted,
    Qualifier,
    Searched,
    Side,
    Standing,
    Verdict,
)
from claimledger.model.format import (
    ALLOWANCE,
    DATED,
    EVIDENCE,
    FIGURE,
    IDENTITY,
    LONGEST_IDENTITY,
    NOT_CONSULTED,
    SEARCH,
    STANDING,
)
from claimledger.model.record import Record
from claimledger.text.finding import Faults


def build_claim(identity: str, record: Record) -> Claim | None:
    """Return the claim in ``record``, or None where what is wrong with it leaves it unusable."""
    verdict = record.needed_choice("verdict", Verdict)
    confidence = record.needed_choice("confidence", Confidence)
    title, chapter = record.needed("title"), record.needed("chapter")
    statement, why = record.needed("statement"), record.needed("why")
    sides = {side: _evidence(record, side) for side in Side}
    # Where one of the two is missing the record is not whole; the rest of it is read all the same.
    claim = Claim(
        id=identity,
        title=title,
        chapter=chapter,
        points=record.words("points"),
        findings=record.words("findings"),
        statement=statement,
        by=record.words("by"),
        accuses=record.words("accuses"),
        verdict=verdict or Verdict.UNVERIFIED,
        confidence=confidence or Confidence.LOW,
        why=why,
        correction=record.text("correction"),
        corrected_by=record.words("corrected_by"),
        support=sides[Side.SUPPORT],
        against=sides[Side.AGAINST],
        context=sides[Side.CONTEXT],
        response=sides[Side.RESPONSE],
        searched=_searched(record),
        standing=_standing(record),
        figures=_figures(record),
        dates=_dates(record),
        places=record.words("places"),
        people=record.words("people"),
        not_consulted=_not_consulted(record),
        place=record.place,
    )
    return claim if record.is_whole else None


def read_allowances(record: Record, subject: str) -> tuple[Allowance, ...]:
    """Return the exceptions that stand on a claim or a point, each with its reason."""
    found: list[Allowance] = []
    for item in record.records("allow", "an allowance", ALLOWANCE.names):
        rule, because = item.needed("rule"), item.needed("because")
        if item.is_whole:
            span = item.place.of("rule")
            found.append(Allowance(rule=rule, subject=subject, because=because, span=span))
    return tuple(found)


def check_identity(kind: str, identity: str, record: Record, faults: Faults) -> bool:
    """Say whether an id is well formed, and record ``bad-id`` if not."""
    if IDENTITY.fullmatch(identity) and len(identity) <= LONGEST_IDENTITY:
        return True
    reason = f"the id '{identity}' of {kind} is not kebab-case of at most {LONGEST_IDENTITY} signs"
    proper = re.sub(r"[^a-z0-9]+", "-", identity.lower()).strip("-")[:LONGEST_IDENTITY]
    remedy = f"write '{proper}'" if IDENTITY.fullmatch(proper) else "use small letters a to z"
    faults.add("bad-id", record.place.start, reason, remedy)
    return False


def _evidence(record: Record, side: Side) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    for item in record.records(side.value, f"an item in '{side.value}'", EVIDENCE.names):
        evidence = Evidence(
            side=side,
            source=item.needed("source"),
            origin=item.needed("origin"),
            says=item.needed("says"),
            date=item.date("date"),
            quote=item.text("quote"),
            locator=item.text("locator"),
            checked=item.date("checked"),
            place=item.place,
        )
        if item.is_whole:
            found.append(evidence)
        else:
            record.is_whole = False
    return tuple(found)


def _searched(record: Record) -> tuple[Searched, ...]:
    found: list[Searched] = []
    for item in record.records("searched", "a search", SEARCH.names):
        what, day = item.needed("for"), item.needed_date("date")
        if item.is_whole and day is not None:
            found.append(Searched(what=what, date=day))
        else:
            record.is_whole = False
    return tuple(found)


def _standing(record: Record) -> tuple[Standing, ...]:
    found: list[Standing] = []
    for item in record.records("standing", "a standing", STANDING.names):
        as_of = item.needed_date("as_of")
        who, latest = item.needed("who"), item.needed("latest")
        if item.is_whole and as_of is not None:
            not_known = item.text("not_known")
            found.append(Standing(who=who, latest=latest, as_of=as_of, not_known=not_known))
        else:
            record.is_whole = False
    return tuple(found)


def _figures(record: Record) -> tuple[Figure, ...]:
    found: list[Figure] = []
    for item in record.records("figures", "a figure", FIGURE.names):
        low, high = _range(item)
        qualifier = item.needed_choice("qualifier", Qualifier)
        figure = Figure(
            name=item.needed("name"),
            low=low,
            high=high,
            qualifier=qualifier or Qualifier.EXACT,
            unit=item.needed("unit"),
            scope=item.needed("scope"),
            as_of=item.date("as_of"),
            origin=item.needed("origin"),
            source=item.needed("source"),
            plot=item.truth("plot", default=True),
            because=item.text("because"),
            place=item.place,
        )
        if not figure.plot and not figure.because:
            reason = f"{item.name} is not drawn, and does not say why"
            item.need("plot", reason, "add 'because: ..'")
        if item.is_whole:
            found.append(figure)
        else:
            record.is_whole = False
    return tuple(found)


def _range(item: Record) -> tuple[float, float]:
    value, low, high = item.number("value"), item.number("low"), item.number("high")
    if value is not None and low is None and high is None:
        return value, value
    if value is None and low is not None and high is not None and low < high:
        return low, high
    if item.is_whole:
        reason = f"{item.name} has neither a 'value' alone nor a 'low' below a 'high'"
        item.bad("value", reason, "give the one number, or both ends of the origin's own range")
    return 0, 0


def _dates(record: Record) -> tuple[DatedEvent, ...]:
    found: list[DatedEvent] = []
    for item in record.records("dates", "a date", DATED.names):
        event = item.needed("event")
        day, start, end = item.date("date"), item.date("from"), item.date("to")
        if item.is_whole and day is not None and start is None and end is None:
            found.append(DatedEvent(start=day, end=None, event=event))
        elif item.is_whole and day is None and start is not None and end is not None:
            if end < start:
                item.bad("to", f"{item.name} ends on {end}, before it starts", "swap the two")
            found.append(DatedEvent(start=start, end=end, event=event))
        elif item.is_whole:
            item.need("date", f"{item.name} has no day", "give 'date', or 'from' and 'to'")
        record.is_whole = record.is_whole and item.is_whole
    return tuple(found)


def _not_consulted(record: Record) -> tuple[NotConsulted, ...]:
    found: list[NotConsulted] = []
    for item in record.records("not_consulted", "a document not consulted", NOT_CONSULTED.names):
        what, known_from = item.needed("what"), item.needed("known_from")
        if item.is_whole:
            found.append(NotConsulted(what=what, known_from=known_from))
        else:
            record.is_whole = False
    return tuple(found)
