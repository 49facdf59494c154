"""Pairs what stands in one list with what it became in another."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing(Generic[Thing]):
    """The pairs of old and new, and what has no partner: ``lost`` of the old, ``gained`` new."""

    pairs: tuple[tuple[Thing, Thing], ...]
    lost: tuple[Thing, ...]
    gained: tuple[Thing, ...]


def pair(
    old: Sequence[Thing], new: Sequence[Thing], *keys: Callable[[Thing], Hashable]
) -> Pairing[Thing]:
    """Pair the things that have the first key in common, of the others the second, and so on.

    Of several with the same key the first goes with the first.
    """
    partner: dict[int, int] = {}
    lost = list(range(len(old)))
    for key in keys:
        waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for index in lost:
            waiting[key(old[index])].append(index)
        for index, thing in enumerate(new):
            if index not in partner and (queue := waiting.get(key(thing))):
                partner[index] = queue.popleft()
        lost = sorted(index for queue in waiting.values() for index in queue)
    return Pairing(
        pairs=tuple((old[partner[index]], new[index]) for index in sorted(partner)),
        lost=tuple(old[index] for index in lost),
        gained=tuple(thing for index, thing in enumerate(new) if index not in partner),
    )
