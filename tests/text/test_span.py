"""Spans, and offsets turned into them."""

from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.span import Lines, Span


def test_lines_and_columns_count_from_one() -> None:
    lines = Lines("a.md", "ab\n\nc")
    assert [lines.span(offset) for offset in (0, 1, 2, 3, 4)] == [
        Span("a.md", 1, 1),
        Span("a.md", 1, 2),
        Span("a.md", 1, 3),
        Span("a.md", 2, 1),
        Span("a.md", 3, 1),
    ]


def test_spans_read_as_terminals_take_them() -> None:
    assert str(Span("docs/a.md", 2, 1)) == "docs/a.md:2:1"


def test_spans_order_by_path_then_line_then_column() -> None:
    spans = [Span("b", 1, 1), Span("a", 10, 1), Span("a", 9, 2), Span("a", 9, 1)]
    assert sorted(spans) == [spans[3], spans[2], spans[1], spans[0]]


@given(st.text(alphabet="ab\n", max_size=40), st.data())
def test_a_span_points_at_its_character(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines("p", text)
    span = lines.span(offset)
    before = text[:offset]
    assert (span.line, span.column) == (before.count("\n") + 1, len(before.split("\n")[-1]) + 1)
    assert lines.offset(span) == offset
