"""What the process was started from: a terminal or a pipe, and a workflow's step."""

import os
import sys
from pathlib import Path


def shows_colour() -> bool:
    """Say whether standard output is a terminal whose user wants colour (see no-color.org)."""
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not is_plain


def can_be_asked() -> bool:
    """Say whether somebody sits at a terminal, to be asked for what is missing."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def append_step_summary(text: str) -> None:
    """Add Markdown to the summary of the workflow's step, where there is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if path:
        with Path(path).open("a", encoding="utf-8") as summary:
            summary.write(text)
