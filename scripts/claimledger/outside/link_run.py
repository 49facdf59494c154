"""One run over the links that are due: asks them, and remembers what came back batch by batch."""

from collections.abc import Callable, Mapping, Sequence

from claimledger.model.dates import PartialDate
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState, is_due, remember
from claimledger.model.link_targets import LinkTarget
from claimledger.outside.links import ask_all
from claimledger.outside.manner import Manner

WITNESSES = 3
"""Addresses that answered before, which are asked when none does now: is our own network down?"""

Memories = Mapping[str, LinkMemory]


class OfflineError(Exception):
    """No address can be reached, not even one that answered before."""


def ask_due(
    due: Sequence[LinkTarget],
    others: Sequence[LinkTarget],
    before: Memories,
    manner: Manner,
    *,
    today: PartialDate,
    keep: Callable[[Memories, int], None],
) -> Memories:
    """Ask the links that are due, and return what is remembered of all.

    ``others`` may be asked too, to see whether there is a network. ``keep`` is called after each
    batch with what is remembered and how many were asked, so that a break loses little; it is not
    called while no address has answered, for a night without a network is no link's fault.

    Raises:
        OfflineError: no address can be reached.
        LycheeError: lychee is missing or failed.
    """
    memories = dict(before)
    is_online = not due
    asked = 0
    for answers in ask_all(due, manner):
        for target, answer in answers.items():
            memories[target.address] = remember(memories.get(target.address), answer, today)
        asked += len(answers)
        is_online = is_online or _has_answer(answers)
        if is_online:
            keep(memories, asked)
    if not is_online:
        witnesses = [other for other in others if _is_good(before.get(other.address), today)]
        if not any(map(_has_answer, ask_all(witnesses[:WITNESSES], manner))):
            raise OfflineError
        keep(memories, asked)
    return memories


def _has_answer(answers: Mapping[LinkTarget, LinkAnswer]) -> bool:
    return any(answer.state is not LinkState.UNREACHABLE for answer in answers.values())


def _is_good(memory: LinkMemory | None, today: PartialDate) -> bool:
    """Say whether an address answered not long ago, and is not among those that are due."""
    return memory is not None and not memory.failed and not is_due(memory, today)
