"""Findings as text for a terminal."""

from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.findings import ANY, DUPLICATE, UNUSED
from tests.golden_file import compare

from claimledger import checker
from claimledger.model.build import build
from claimledger.outside.workspace import read_project
from claimledger.render.findings import WIDEST, as_text, by_weight, count, one_line
from claimledger.text.files import lines_of
from claimledger.text.finding import Finding
from claimledger.text.span import Span


def test_a_finding_is_one_line_that_editors_take_to_its_place() -> None:
    expected = "claims.yaml:12:5: error[duplicate-key] 'a' stands twice; rename one"
    assert one_line(DUPLICATE) == expected


def test_without_a_remedy_the_line_ends_with_the_reason() -> None:
    assert one_line(UNUSED) == "citations.bib:1:7: warning[unused-source] nothing cites 'a'"


def test_related_places_stand_below_and_a_count_at_the_end() -> None:
    assert as_text([UNUSED, DUPLICATE]) == (
        "citations.bib:1:7: warning[unused-source] nothing cites 'a'\n"
        "claims.yaml:12:5: error[duplicate-key] 'a' stands twice; rename one\n"
        "  claims.yaml:3:5: it stands here first\n"
        "1 error, 1 warning"
    )


def test_nothing_is_counted_in_words() -> None:
    assert as_text([]) == "no errors, no warnings"
    assert count([DUPLICATE, DUPLICATE]) == "2 errors, no warnings"


def test_errors_weigh_more_than_what_stands_before_them() -> None:
    assert by_weight([UNUSED, DUPLICATE, UNUSED]) == [DUPLICATE, UNUSED, UNUSED]


def shown(line: str, column: int) -> list[str]:
    """Return the excerpt of a file of one line, with a finding at a column."""
    finding = at(Span("page.md", 1, column))
    return as_text([finding], {"page.md": [line]}).split("\n")[1:-1]


def at(span: Span) -> Finding:
    """Return a finding at a place."""
    return Finding(
        rule=UNUSED.rule, severity=UNUSED.severity, span=span, reason="so", remedy="", related=()
    )


EXCERPTS = {
    "the first sign": ("abc", 1, ["  1 | abc", "    | ^"]),
    "in the middle": ("abc", 3, ["  1 | abc", "    |   ^"]),
    "behind the end": ("abc", 4, ["  1 | abc", "    |    ^"]),
    # a tab takes one cell, so that the caret does not depend on the terminal's stops
    "behind a tab": ("\ta", 2, ["  1 |  a", "    |  ^"]),
    # a sign of East Asia takes two cells, an accent by itself none
    "behind a wide sign": ("\u6f22a", 2, ["  1 | \u6f22a", "    |   ^"]),
    "behind an accent": ("e\u0301a", 3, ["  1 | e\u0301a", "    |  ^"]),
    # what a terminal would obey is shown as what it is not
    "behind an escape": ("\x1b[31ma", 6, ["  1 | \ufffd[31ma", "    |      ^"]),
    # an empty line shows nothing
    "an empty line": ("", 1, []),
    "a line of blanks": ("   ", 1, []),
}
"""(line, column, excerpt)."""


@pytest.mark.parametrize(("line", "column", "excerpt"), EXCERPTS.values(), ids=EXCERPTS.keys())
def test_a_caret_stands_below_the_column(line: str, column: int, excerpt: list[str]) -> None:
    assert shown(line, column) == excerpt


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line, caret = shown("a" * 500 + "b" + "c" * 500, 501)
    assert line == f"  1 | \u2026{'a' * 60}b{'c' * (WIDEST - 61)}\u2026"
    assert line[caret.index("^")] == "b"


def test_a_line_that_the_file_does_not_have_is_not_shown() -> None:
    assert as_text([at(Span("page.md", 9, 1))], {"page.md": ["a"]}).count("\n") == 1


def test_the_text_of_a_report_with_many_faults_is_as_it_was(root: Path) -> None:
    files = read_project(root / "tests" / "data" / "planted-faults")
    found = checker.check(build(files))
    text = as_text(found, lines_of(files, {finding.span.path for finding in found}))
    compare("findings.txt", text + "\n")


def test_colour_adds_nothing_but_colour() -> None:
    lines = {"claims.yaml": ["a: b"] * 12}
    coloured = as_text([DUPLICATE, UNUSED], lines, colour=True)
    assert "\x1b[31m" in coloured
    assert click.unstyle(coloured) == as_text([DUPLICATE, UNUSED], lines)


@given(found=st.lists(ANY, max_size=3), line=st.text(), colour=st.booleans())
def test_no_text_breaks_a_line_or_commands_the_terminal(
    found: list[Finding], line: str, *, colour: bool
) -> None:
    lines = {finding.span.path: [line.replace("\n", "")] * 3 for finding in found}
    text = click.unstyle(as_text(found, lines, colour=colour)).split("\n")
    assert [line for line in text if any(ord(sign) < 32 for sign in line)] == []
    assert [one_line(finding) for finding in found] == [
        line for line in text if line in set(map(one_line, found))
    ]
