"""Compares two revisions of the report: pure, and empty where nothing differs that is shown."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple

from claimledger.model.change import Change, ChangeKind, in_order
from claimledger.model.claim import Allowance, Claim
from claimledger.model.compare_claims import compare_claims
from claimledger.model.compare_pages import compare_pages
from claimledger.model.ledger import Ledger, Location
from claimledger.model.pairing import pair
from claimledger.model.source import Origin, Source
from claimledger.model.told import told
from claimledger.text.collector import collector_paused
from claimledger.text.span import Span

SAYS_OTHERWISE = frozenset(
    {
        ChangeKind.VERDICT_MOVED,
        ChangeKind.STATEMENT_REWORDED,
        ChangeKind.ASSERTER_CHANGED,
        ChangeKind.ACCUSED_CHANGED,
        ChangeKind.CORRECTION_CHANGED,
        ChangeKind.FIGURE_CHANGED,
        ChangeKind.FIGURE_LOST,
        ChangeKind.DATES_CHANGED,
    }
)
"""What of a claim may make a sentence wrong that is bound to it."""


def compare(old: Ledger, new: Ledger) -> tuple[Change, ...]:
    """Return what differs between two revisions, in the order in which a reviewer wants to know."""
    with collector_paused():
        return tuple(sorted(_changes(old, new), key=in_order))


def _changes(old: Ledger, new: Ledger) -> Iterator[Change]:
    claims = list(compare_claims(old, new))
    changed = {change.subject for change in claims}
    otherwise = frozenset(change.subject for change in claims if change.kind in SAYS_OTHERWISE)
    yield from claims
    yield from compare_pages(old, new, otherwise)
    yield from _points(old, new)
    yield from _registers(old, new, changed)
    yield from _exceptions(old.allowances, new.allowances)


def _points(old: Ledger, new: Ledger) -> Iterator[Change]:
    kinds = {"verdict": ChangeKind.POINT_VERDICT_MOVED, "answer": ChangeKind.ANSWER_REWORDED}
    for identity, point in new.points.items():
        span = point.place.start
        before = old.points.get(identity)
        if before is None:
            if identity not in (old.written.points or ()):
                yield Change(
                    kind=ChangeKind.POINT_ADDED, subject=identity, span=span, new=point.says
                )
            continue
        for field in ("verdict", "answer", "says", "paragraph"):
            was: object = getattr(before, field)
            now: object = getattr(point, field)
            if was != now:
                yield Change(
                    kind=kinds.get(field, ChangeKind.POINT_REWORDED),
                    subject=identity,
                    span=point.place.of(field),
                    old=told(was),
                    new=told(now),
                    claims=tuple(claim.id for claim in new.claims_of_point(identity)),
                )
    for identity, point in old.points.items():
        if identity not in (new.written.points or new.points):
            kind, span = ChangeKind.POINT_REMOVED, point.place.start
            yield Change(kind=kind, subject=identity, span=span, is_gone=True, old=point.says)


_Record = Source | Origin | Location


class _Register(NamedTuple):
    """Records of one kind at both revisions, what to call their changes, and who names them.

    ``written`` are the names that stand at each revision, also of records that can't be read;
    None where nobody knows them.
    """

    old: Mapping[str, _Record]
    new: Mapping[str, _Record]
    written: tuple[frozenset[str] | None, frozenset[str] | None]
    kinds: tuple[ChangeKind, ChangeKind, ChangeKind]
    names: Callable[[Claim], Iterable[str]]


def _registers(old: Ledger, new: Ledger, changed: Collection[str]) -> Iterator[Change]:
    """Yield what became of sources, origins and places, with the claims that did not change."""
    was, now = old.written, new.written
    yield from _register(
        _Register(
            old.sources,
            new.sources,
            (was.sources, now.sources),
            (ChangeKind.SOURCE_ADDED, ChangeKind.SOURCE_REMOVED, ChangeKind.SOURCE_CHANGED),
            _sources_of,
        ),
        new,
        changed,
    )
    yield from _register(
        _Register(
            old.origins,
            new.origins,
            (was.origins, now.origins),
            (ChangeKind.ORIGIN_ADDED, ChangeKind.ORIGIN_REMOVED, ChangeKind.ORIGIN_CHANGED),
            _origins_of,
        ),
        new,
        changed,
    )
    yield from _register(
        _Register(
            old.locations,
            new.locations,
            (was.places, now.places),
            (ChangeKind.PLACE_ADDED, ChangeKind.PLACE_REMOVED, ChangeKind.PLACE_CHANGED),
            _places_of,
        ),
        new,
        changed,
    )


def _register(register: _Register, new: Ledger, changed: Collection[str]) -> Iterator[Change]:
    added, removed, differs = register.kinds
    stood, stands = register.written
    users: dict[str, list[str]] = {}
    for claim in new.claims.values():
        for name in dict.fromkeys(register.names(claim)):
            users.setdefault(name, []).append(claim.id)
    for name, record in register.new.items():
        before = register.old.get(name)
        span = _place(record)
        if before is not None and before != record:
            old, words = _difference(before, record)
            unchanged = tuple(claim for claim in users.get(name, ()) if claim not in changed)
            yield Change(
                kind=differs, subject=name, span=span, old=old, new=words, claims=unchanged
            )
        elif before is None and stood is not None and name not in stood:
            yield Change(kind=added, subject=name, span=span, new=_heading(record))
    for name, record in register.old.items():
        if stands is not None and name not in stands:
            span, words = _place(record), _heading(record)
            yield Change(kind=removed, subject=name, span=span, is_gone=True, old=words)


def _sources_of(claim: Claim) -> Iterator[str]:
    yield from (item.source for item in claim.evidence())
    yield from (figure.source for figure in claim.figures)


def _origins_of(claim: Claim) -> Iterator[str]:
    yield from (*claim.by, *claim.accuses)
    yield from (item.origin for item in claim.evidence())
    yield from (figure.origin for figure in claim.figures)


def _places_of(claim: Claim) -> Iterator[str]:
    yield from claim.places


def _place(record: _Record) -> Span:
    return record.entry.span if isinstance(record, Source) else record.place.start


def _heading(record: _Record) -> str:
    return record.heading if isinstance(record, Source) else record.name


def _difference(old: _Record, new: _Record) -> tuple[str, str]:
    """Return the fields that differ, each with its name, as they were and as they are."""
    names = [
        field.name
        for field in fields(new)
        if field.compare and getattr(old, field.name) != getattr(new, field.name)
    ]
    before, after = (
        "; ".join(f"{name}: {told(getattr(record, name)) or 'none'}" for name in names)
        for record in (old, new)
    )
    return before, after


_LINE_OF_PAGE = re.compile(r"^(page:.*):\d+$")


def _exceptions(old: Iterable[Allowance], new: Iterable[Allowance]) -> Iterator[Change]:
    """Yield the exceptions to rules that came or went; on a page they may move freely."""
    matched = pair(tuple(old), tuple(new), _excuse)
    for allowance in matched.gained:
        kind, span = ChangeKind.EXCEPTION_ADDED, allowance.span
        subject, words = _subject(allowance), f"{allowance.rule}: {allowance.because}"
        yield Change(kind=kind, subject=subject, span=span, new=words)
    for allowance in matched.lost:
        kind, span = ChangeKind.EXCEPTION_REMOVED, allowance.span
        subject, words = _subject(allowance), f"{allowance.rule}: {allowance.because}"
        yield Change(kind=kind, subject=subject, span=span, is_gone=True, old=words)


def _excuse(allowance: Allowance) -> tuple[str, str, str]:
    return allowance.rule, _LINE_OF_PAGE.sub(r"\1", allowance.subject), allowance.because


def _subject(allowance: Allowance) -> str:
    """Return what an exception stands on: an id, a key or a page's path."""
    return _excuse(allowance)[1].partition(":")[2]
