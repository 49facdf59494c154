"""When the record of each claim was last changed, from the days of the ledger's lines."""

from collections.abc import Iterator, Mapping, Sequence

from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger


def last_changed(
    ledger: Ledger, text: str, days: Sequence[PartialDate | None]
) -> Mapping[str, PartialDate]:
    """Return the latest day of each claim's lines; ``text`` is the ledger's.

    A claim with a line in no commit has none: nobody knows yet when that will be. Empty where the
    days are not those of the text.
    """
    lines = text.removesuffix("\n").split("\n")
    if len(lines) != len(days):
        return {}
    found: dict[str, PartialDate] = {}
    for identity, claim in ledger.claims.items():
        of_record = [days[index] for index in _record(lines, claim.place.start.line - 1)]
        known = [day for day in of_record if day is not None]
        if len(known) == len(of_record):
            found[identity] = max(known)
    return found


def _record(lines: Sequence[str], start: int) -> Iterator[int]:
    """Yield the lines of the record that starts at one: those further in, without comments."""
    yield start
    indent = _indent(lines[start])
    for index in range(start + 1, len(lines)):
        words = lines[index].strip()
        if words and not words.startswith("#"):
            if _indent(lines[index]) <= indent:
                return
            yield index


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
