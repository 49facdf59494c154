"""The clock."""

from datetime import UTC, datetime

from claimledger.model.dates import PartialDate


def today() -> PartialDate:
    """Return the day that it is in Greenwich: the same for everybody who runs the command."""
    now = datetime.now(tz=UTC)
    return PartialDate(now.year, now.month, now.day)
