"""A date that is known to the day, the month or only the year."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

Precision = Literal["day", "month", "year"]

_WRITTEN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as far as it is known; ``month`` and ``day`` are 0 where they are not.

    Dates order by year, then month, then day, what is less precise first.
    """

    year: int
    month: int = 0
    day: int = 0

    @property
    def precision(self) -> Precision:
        """Say how far the date is known."""
        return "day" if self.day else "month" if self.month else "year"

    def is_after(self, other: "PartialDate") -> bool:
        """Say whether this date is later for certain, as far as both are known."""
        mine, others = (self.year, self.month, self.day), (other.year, other.month, other.day)
        for part, other_part in zip(mine, others, strict=True):
            if not part or not other_part or part < other_part:
                return False
            if part > other_part:
                return True
        return False

    def __str__(self) -> str:
        """Return the date in ISO 8601, cut off where knowledge ends."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)


@lru_cache(maxsize=10_000)  # a ledger names few days, each of them many times
def read_date(text: str) -> PartialDate | None:
    """Return the date written as YYYY, YYYY-MM or YYYY-MM-DD, or None if it is not one."""
    written = _WRITTEN.fullmatch(text)
    if written is None:
        return None
    year, month, day = (int(part) if part else 0 for part in written.groups())
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    if (written.group(2) and not month) or (written.group(3) and not day):
        return None
    return PartialDate(year, month, day)
