"""A place in a file: path, line and column, all counted as an editor shows them."""

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


def span_at(path: str, text: str, offset: int) -> Span:
    """Return the span of the character at ``offset`` (from 0) of ``text``, a file's whole text."""
    line_start = text.rfind("\n", 0, offset) + 1
    return Span(path, text.count("\n", 0, offset) + 1, offset - line_start + 1)
