"""Which faults are planted: drawn by a seed, so that an edit elsewhere changes nothing about it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from claimledger.mutation.mutation import Edit, Kind, Mutation, mutation
from claimledger.mutation.report import Report


def draw(report: Report, kinds: Iterable[Kind], seed: int, count: int) -> tuple[Mutation, ...]:
    """Return ``count`` faults that a machine can know, and as many a kind of those it can't.

    Each kind is given its turn, until all have enough or no place left. Within a kind places are
    ordered by a hash of the seed and of what stands there: a place that is edited, added or lost
    moves no other.
    """
    ranked = [(kind, _in_order(kind, report, seed)) for kind in kinds]
    drawn: list[tuple[str, int, Kind, Edit]] = []
    turn = known = 0
    while known < count and any(turn < len(edits) for _, edits in ranked):
        for kind, edits in ranked:
            if turn < len(edits) and (known < count or kind.beyond):
                drawn.append((kind.name, turn, kind, edits[turn]))
                known += not kind.beyond
        turn += 1
    drawn.sort(key=lambda one: one[:2])
    return tuple(mutation(kind, edit, report) for _, _, kind, edit in drawn)


def _in_order(kind: Kind, report: Report, seed: int) -> list[Edit]:
    return [edit for _, edit in sorted(_ranks(kind, report, seed), key=lambda pair: pair[0])]


def _ranks(kind: Kind, report: Report, seed: int) -> Iterator[tuple[str, Edit]]:
    alike: Counter[str] = Counter()
    for edit in kind.edits(report):
        name = f"{kind.name} {edit.path} {edit.name}"
        alike[name] += 1
        yield hashlib.sha256(f"{seed} {name} {alike[name]}".encode()).hexdigest(), edit
