"""A place in a file: path, line and column, all counted as an editor shows them."""

import re
from bisect import bisect_right
from typing import NamedTuple


class Span(NamedTuple):
    """Where something stands.

    ``path`` is relative to the project and uses forward slashes; ``line`` and ``column``
    count from 1, the column in characters. Spans order by path, then line, then column.
    """

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        """Return ``path:line:column``, the form that terminals and editors make clickable."""
        return f"{self.path}:{self.line}:{self.column}"


class Lines:
    """The lines of one text: turns an offset, from 0, into a span without counting anew."""

    __slots__ = ("_path", "_starts")

    def __init__(self, path: str, text: str) -> None:
        """Note where each line of ``text``, a file's whole text, begins."""
        self._path = path
        self._starts = [0, *(end.end() for end in re.finditer("\n", text))]

    def span(self, offset: int) -> Span:
        """Return the span of the character at ``offset``."""
        line = bisect_right(self._starts, offset)
        return Span(self._path, line, offset - self._starts[line - 1] + 1)

    def offset(self, span: Span) -> int:
        """Return the offset of the character at ``span``: the inverse of ``span``."""
        return self._starts[span.line - 1] + span.column - 1
