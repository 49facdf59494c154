"""Foreign text set off as code, in which neither Markdown nor HTML means anything."""

import re
from collections.abc import Iterable


def code(text: str) -> str:
    """Return a text as code within a line."""
    text = unbroken(text)
    ticks = "`" * (_ticks(text) + 1)
    return f"{ticks} {text} {ticks}" if "`" in text else f"{ticks}{text}{ticks}"


def fence(kind: str, lines: Iterable[str]) -> str:
    """Return lines as a block of code of that kind."""
    body = "\n".join(lines)
    ticks = "`" * max(3, _ticks(body) + 1)
    return f"{ticks}{kind}\n{body}\n{ticks}\n"


def unbroken(text: str) -> str:
    """Return a text without line breaks, which would end its code."""
    return " ".join(text.split())


def _ticks(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
