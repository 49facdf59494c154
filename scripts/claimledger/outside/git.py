"""What git knows of the project."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

from claimledger.model.dates import PartialDate


def last_commit_time(root: Path) -> int | None:
    """Return the time of the last commit in seconds since 1970, or None where git knows none."""
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return None
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else None


def day_of(time: int) -> PartialDate:
    """Return the day, in UTC, of a time in seconds since 1970."""
    day = datetime.fromtimestamp(time, UTC)
    return PartialDate(day.year, day.month, day.day)
