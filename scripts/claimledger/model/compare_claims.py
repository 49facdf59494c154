"""What became of the claims: their wording, their verdicts, their evidence and their figures."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from types import MappingProxyType

from claimledger.model.change import Change, ChangeKind
from claimledger.model.claim import Claim, Evidence, Figure, Side
from claimledger.model.ledger import Ledger
from claimledger.model.pairing import pair
from claimledger.model.told import told

FIELDS: Mapping[str, ChangeKind] = MappingProxyType(
    {
        "statement": ChangeKind.STATEMENT_REWORDED,
        "verdict": ChangeKind.VERDICT_MOVED,
        "confidence": ChangeKind.CONFIDENCE_MOVED,
        "by": ChangeKind.ASSERTER_CHANGED,
        "accuses": ChangeKind.ACCUSED_CHANGED,
        "correction": ChangeKind.CORRECTION_CHANGED,
        "why": ChangeKind.REASON_REWORDED,
        "standing": ChangeKind.STANDING_CHANGED,
        "dates": ChangeKind.DATES_CHANGED,
    }
)
"""Fields of a claim whose change has a kind of its own; any other is a detail."""

PAIRED = frozenset({*(side.value for side in Side), "figures"})
"""Fields of a claim that are compared item by item."""

NOT_CONTENT = frozenset({"id", "place"})

COUNTED = (Side.SUPPORT, Side.AGAINST)
"""The sides whose strength is counted in origins."""


def compare_claims(old: Ledger, new: Ledger) -> Iterator[Change]:
    """Yield what became of each claim; one that can't be read at either revision is left out."""
    for identity, claim in new.claims.items():
        if identity in old.claims:
            yield from compare_claim(old.claims[identity], claim)
            yield from _origins(old, new, old.claims[identity], claim)
        elif identity not in (old.written.claims or ()):
            yield _change(ChangeKind.CLAIM_ADDED, claim, new=_whole(claim))
    still = _ids(new)
    for identity, claim in old.claims.items():
        if identity not in still:
            yield _change(ChangeKind.CLAIM_REMOVED, claim, old=_whole(claim))
    yield from _compare_retired(old, new, still)


def _compare_retired(old: Ledger, new: Ledger, still: Collection[str]) -> Iterator[Change]:
    for identity, retired in new.retired.items():
        before, claim = old.retired.get(identity), old.claims.get(identity)
        words = f"retired: {retired.because} {retired.see}".rstrip()
        if before is None:
            kind, was = ChangeKind.CLAIM_RETIRED, _whole(claim) if claim else ""
            span = retired.place.start
            yield Change(kind=kind, subject=identity, span=span, old=was, new=words)
        elif before != retired:
            yield Change(
                kind=ChangeKind.DETAIL_CHANGED,
                subject=identity,
                span=retired.place.start,
                old=f"retired: {before.because} {before.see}".rstrip(),
                new=words,
            )
    for identity, retired in old.retired.items():
        if identity not in still:
            kind, span, was = ChangeKind.CLAIM_REMOVED, retired.place.start, retired.because
            yield Change(kind=kind, subject=identity, span=span, is_gone=True, old=was)


def _ids(ledger: Ledger) -> Collection[str]:
    """Return every id that has a page, also those of claims that can't be read."""
    return {*ledger.claims, *(ledger.written.claims or ()), *ledger.retired}


def compare_claim(old: Claim, new: Claim) -> Iterator[Change]:
    """Yield what became of one claim, but for what depends on other records."""
    if old == new:
        return  # as nearly all claims are in a change of a few
    for field in fields(Claim):
        before: object = getattr(old, field.name)
        after: object = getattr(new, field.name)
        if field.name not in PAIRED | NOT_CONTENT and before != after:
            kind = FIELDS.get(field.name, ChangeKind.DETAIL_CHANGED)
            name = f"{field.name}: " if kind is ChangeKind.DETAIL_CHANGED else ""
            yield Change(
                kind=kind,
                subject=new.id,
                span=new.place.of(field.name),
                old=f"{name}{told(before)}" if before else "",
                new=f"{name}{told(after)}" if after else "",
            )
    yield from _evidence(old, new)
    yield from _figures(old, new)


def _evidence(old: Claim, new: Claim) -> Iterator[Change]:
    items = pair(
        tuple(old.evidence()),
        tuple(new.evidence()),
        lambda item: item,
        lambda item: replace(item, side=Side.CONTEXT),
        lambda item: (item.side, item.source, item.origin),
        lambda item: (item.side, item.source, item.says),
        lambda item: (item.source, item.origin),
    )
    for before, after in items.pairs:
        if before != after:
            yield _item_change(_kind_of(before, after), new, before, after)
    for item in items.lost:
        yield _item_change(ChangeKind.EVIDENCE_LOST, new, item, None)
    for item in items.gained:
        yield _item_change(ChangeKind.EVIDENCE_GAINED, new, None, item)
    for side in Side:
        stay = [(a, b) for a, b in items.pairs if a.side is b.side is side]
        before_order = sorted(stay, key=lambda both: both[0].place.start)
        if before_order != stay:
            yield Change(
                kind=ChangeKind.EVIDENCE_REORDERED,
                subject=new.id,
                span=new.place.of(side.value),
                old=f"{side}: {'; '.join(item.source for item, _ in before_order)}",
                new=f"{side}: {'; '.join(item.source for _, item in stay)}",
            )


def _kind_of(before: Evidence, after: Evidence) -> ChangeKind:
    if before.side is not after.side:
        return ChangeKind.EVIDENCE_MOVED
    is_checked_anew = after.checked is not None and replace(before, checked=after.checked) == after
    return ChangeKind.EVIDENCE_CHECKED if is_checked_anew else ChangeKind.EVIDENCE_CHANGED


def _item_change(
    kind: ChangeKind, claim: Claim, old: Evidence | None, new: Evidence | None
) -> Change:
    stands = new or old
    return Change(
        kind=kind,
        subject=claim.id,
        span=stands.place.start if stands else claim.place.start,
        is_gone=new is None,
        old=f"{old.side}: {told(old)}" if old else "",
        new=f"{new.side}: {told(new)}" if new else "",
    )


def _figures(old: Claim, new: Claim) -> Iterator[Change]:
    figures = pair(
        old.figures,
        new.figures,
        lambda figure: figure,
        lambda figure: (figure.name, figure.scope, figure.as_of, figure.origin, figure.source),
        lambda figure: (figure.name, figure.scope, figure.origin),
        lambda figure: (figure.name, figure.origin),
        lambda figure: (figure.name, figure.source),
    )
    for before, after in figures.pairs:
        if before != after:
            moved = _value(before) != _value(after)
            kind = ChangeKind.FIGURE_CHANGED if moved else ChangeKind.FIGURE_DESCRIBED
            span, old_words, new_words = after.place.start, told(before), told(after)
            yield Change(kind=kind, subject=new.id, span=span, old=old_words, new=new_words)
    for figure in figures.lost:
        yield Change(
            kind=ChangeKind.FIGURE_LOST,
            subject=new.id,
            span=figure.place.start,
            is_gone=True,
            old=told(figure),
        )
    for figure in figures.gained:
        kind, span = ChangeKind.FIGURE_GAINED, figure.place.start
        yield Change(kind=kind, subject=new.id, span=span, new=told(figure))


def _value(figure: Figure) -> tuple[object, ...]:
    return figure.low, figure.high, figure.qualifier, figure.unit


def _origins(old: Ledger, new: Ledger, before: Claim, after: Claim) -> Iterator[Change]:
    """Yield the roots that a side lost or gained, through its items or through ``part_of``."""
    for side in COUNTED:
        had = _speakers(old, getattr(before, side.value))
        has = _speakers(new, getattr(after, side.value))
        count = f"{len(had)} before, {len(has)} now"
        span = after.place.of(side.value)
        for root in had.keys() - has.keys():
            words = f"{side}: {_root(root, had)}; {count}"
            kind = ChangeKind.ORIGIN_LOST
            yield Change(kind=kind, subject=after.id, span=span, old=words)
        for root in has.keys() - had.keys():
            words = f"{side}: {_root(root, has)}; {count}"
            kind = ChangeKind.ORIGIN_GAINED
            yield Change(kind=kind, subject=after.id, span=span, new=words)


def _speakers(ledger: Ledger, items: Iterable[Evidence]) -> dict[str, list[str]]:
    """Return the roots that speak in some items, each with the origins that speak for it."""
    found: dict[str, list[str]] = {}
    for item in items:
        speakers = found.setdefault(ledger.root(item.origin), [])
        if item.origin not in speakers:
            speakers.append(item.origin)
    return found


def _root(root: str, speakers: Mapping[str, list[str]]) -> str:
    through = speakers[root]
    return root if through == [root] else f"{root} (through {', '.join(through)})"


def _whole(claim: Claim) -> str:
    return f"{claim.verdict}: {claim.statement}"


def _change(kind: ChangeKind, claim: Claim, *, old: str = "", new: str = "") -> Change:
    span = claim.place.start
    return Change(kind=kind, subject=claim.id, span=span, is_gone=not new, old=old, new=new)
