"""On which day each line of a file was last changed, as git tells it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from claimledger.model.dates import PartialDate
from claimledger.outside.git import GitError, ask

NOT_COMMITTED = "0" * 40
"""What git calls the commit of lines that are in none: their day would be today's."""

Day = PartialDate | None


def line_days(root: Path, path: str) -> tuple[Day, ...]:
    """Return for each line of a file the day of the commit that it is from; None if in none.

    Days are those of universal time. Empty where git knows nothing of the file, and in a shallow
    clone, whose oldest commit seems to have written all that is older.
    """
    try:
        if ask(root, "rev-parse", "--is-shallow-repository").strip() != b"false":
            return ()
        answer = ask(root, "blame", "--incremental", "--", path)
    except GitError:
        return ()
    return _days(answer.decode("utf-8", errors="replace").splitlines())


def _days(answer: Iterable[str]) -> tuple[Day, ...]:
    """Return the days in git's answer: groups of lines, each commit described once."""
    days: dict[str, Day] = {NOT_COMMITTED: None}
    groups: list[tuple[str, int, int]] = []
    for line in answer:
        name, *words = line.split(" ")
        if len(name) == len(NOT_COMMITTED):
            groups.append((name, int(words[1]), int(words[2])))
        elif name == "committer-time" and groups[-1][0] != NOT_COMMITTED:
            moment = datetime.fromtimestamp(int(words[0]), UTC)
            days[groups[-1][0]] = PartialDate(moment.year, moment.month, moment.day)
    found = {first + index: days[name] for name, first, count in groups for index in range(count)}
    return tuple(found[line] for line in sorted(found))
