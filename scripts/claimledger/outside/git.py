"""What git is asked, and what its answers come to."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from claimledger.model.dates import PartialDate

SETTINGS = {
    "LC_ALL": "C",  # messages are read, by people and by tests
    "GIT_OPTIONAL_LOCKS": "0",  # asking changes nothing, not even the index
    "GIT_NO_LAZY_FETCH": "1",  # nothing is fetched
    "GIT_TERMINAL_PROMPT": "0",
}


class GitError(Exception):
    """Git can't answer; ``reason`` says why in a line, and is empty where git gave none."""

    def __init__(self, reason: str) -> None:
        """Take the reason."""
        super().__init__(reason)
        self.reason = reason


def ask(root: Path, *arguments: str, told: bytes = b"") -> bytes:
    """Return what git answers in the folder ``root``, after it was ``told`` something.

    Raises:
        GitError: git is not installed, or refuses.
    """
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and revisions never stand as options
            command,
            input=told,
            capture_output=True,
            check=False,
            env={**os.environ, **SETTINGS},
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed") from error
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
        raise GitError(lines[0].removeprefix("fatal: ") if lines else "")
    return done.stdout


def last_commit_time(root: Path) -> int | None:
    """Return the time of the last commit in seconds since 1970, or None where git knows none."""
    try:
        return int(ask(root, "log", "-1", "--format=%ct"))
    except (GitError, ValueError):
        return None


def day_of(time: int) -> PartialDate:
    """Return the day, in UTC, of a time in seconds since 1970."""
    day = datetime.fromtimestamp(time, UTC)
    return PartialDate(day.year, day.month, day.day)
