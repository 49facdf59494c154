"""Whether one ledger is another with a record added, and all else as it was."""

from collections.abc import Mapping

from claimledger.model.ledger import Ledger


def only_adds(before: Ledger, after: Ledger) -> bool:
    """Say whether every record is as it was, and no more is unreadable or stands twice."""
    pairs: tuple[tuple[Mapping[str, object], Mapping[str, object]], ...] = (
        (before.claims, after.claims),
        (before.origins, after.origins),
        (before.points, after.points),
        (before.locations, after.locations),
        (before.retired, after.retired),
        (before.sources, after.sources),
    )
    return (
        all(_has_all(old, new) for old, new in pairs)
        and all(
            len(before.faults.get(rule, ())) == len(after.faults.get(rule, ()))
            for rule in ("unreadable-file", "duplicate-key")
        )
        and (before.changes, before.left_out) == (after.changes, after.left_out)
    )


def _has_all(old: Mapping[str, object], new: Mapping[str, object]) -> bool:
    return all(new.get(name) == record for name, record in old.items())
