"""The faults that were planted, as a table by kind, and those that nobody told."""

from collections.abc import Sequence

from claimledger.mutation.judge import Outcome, by_kind, tally
from claimledger.mutation.mutation import Kind
from claimledger.render.findings import visible


def as_table(outcomes: Sequence[Outcome], kinds: Sequence[Kind], seed: int) -> str:
    """Return the share caught of each kind, the survivors with their places, and the total.

    Kinds that no machine can know stand apart, with why, and do not count.
    """
    counted = [one for one in outcomes if not one.mutation.beyond]
    apart = [one for one in outcomes if one.mutation.beyond]
    total = tally(counted)
    survivors = [_survivor(one) for one in counted if not one.is_caught]
    told = _table(counted)
    if survivors:
        told += ["", "Not caught:", *survivors]
    if apart:
        told += ["", "Beyond a machine, and not counted:", *_apart(apart, kinds)]
    share = _share(total.caught, total.planted)
    caught = f"{total.caught} of {total.planted} planted faults caught ({share})"
    told += ["", f"{caught}, {total.at_place} of them at their place; seed {seed}"]
    return "\n".join(told)


def _table(outcomes: Sequence[Outcome]) -> list[str]:
    rows = by_kind(outcomes)
    width = max(map(len, rows), default=0)
    head = f"{'':{width}}  planted  caught  at the place"
    return [
        head,
        *(
            f"{kind:{width}}  {row.planted:7}  {row.caught:6}  {row.at_place:12}"
            for kind, row in rows.items()
        ),
    ]


def _survivor(outcome: Outcome) -> str:
    fault = outcome.mutation
    return visible(f"{fault.span}: {fault.kind}: {fault.what}")


def _apart(outcomes: Sequence[Outcome], kinds: Sequence[Kind]) -> list[str]:
    why = {kind.name: kind.beyond for kind in kinds}
    return [
        f"{kind}: {row.caught} of {row.planted} caught; {why[kind]}"
        for kind, row in by_kind(outcomes).items()
    ]


def _share(caught: int, planted: int) -> str:
    """Return a share in per cent, never rounded up: 94.99 is not 95."""
    tenths = 1000 * caught // planted if planted else 1000
    return f"{tenths // 10}.{tenths % 10} per cent"
