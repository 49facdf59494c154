"""Findings as GitHub's annotations, and as Markdown for a step's summary."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.findings import ANY, DUPLICATE, UNUSED
from tests.golden_file import compare

from claimledger.render.findings import by_weight
from claimledger.render.findings_github import (
    LONGEST_CELL,
    MOST_ROWS,
    SHOWN,
    as_annotations,
    as_summary,
)
from claimledger.text.finding import Finding, Severity

COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>[^:]*)::(?P<message>.*)")


def obeyed(line: str) -> tuple[str, dict[str, str], str] | None:
    """Return the command that GitHub's runner sees in a line of a log, or None."""
    found = COMMAND.fullmatch(line)
    if found is None:
        return None
    pairs = (part.partition("=") for part in found["properties"].split(","))
    properties = {name: decoded(value, {"%3A": ":", "%2C": ","}) for name, _, value in pairs}
    return found["name"], properties, decoded(found["message"], {})


def decoded(value: str, more: dict[str, str]) -> str:
    """Return a value as the runner decodes it, the sign of percent last."""
    for code, sign in {"%0D": "\r", "%0A": "\n", **more, "%25": "%"}.items():
        value = value.replace(code, sign)
    return value


def test_the_annotations_are_as_they_were() -> None:
    compare("findings.github", as_annotations([UNUSED, DUPLICATE]) + "\n")


def test_the_summary_is_as_it_was() -> None:
    compare("findings.md", as_summary([UNUSED, DUPLICATE]))


def test_nothing_found_is_said_too() -> None:
    assert as_annotations([]) == "no errors, no warnings"
    assert as_summary([]) == "## claimledger: no errors, no warnings\n\n"


def test_what_github_would_not_show_stands_as_plain_lines() -> None:
    lines = as_annotations([UNUSED] * (SHOWN + 1) + [DUPLICATE] * (SHOWN + 2)).split("\n")
    assert [line.split(" ")[0] for line in lines] == [
        *["::error"] * SHOWN,
        *["::warning"] * SHOWN,
        *["claims.yaml:12:5:"] * 2,
        "citations.bib:1:7:",
        f"{SHOWN + 2}",
    ]


def test_a_plain_line_commands_nothing_either() -> None:
    found = replace(UNUSED, reason="'##[add-mask]a\n::error::b'")
    last = as_annotations([found] * (SHOWN + 1)).split("\n")[-2]
    assert last == ("citations.bib:1:7: warning[unused-source] '## [add-mask]a\\n::error::b'")


def test_a_summary_ends_before_the_file_is_full() -> None:
    long = replace(DUPLICATE, reason="!" * 10_000)
    summary = as_summary([long] * (MOST_ROWS + 5))
    assert summary.endswith("\n\nAnd 5 more: run `claimledger check`.\n\n")
    assert len(summary.encode()) < 1_200_000


@given(st.lists(ANY, max_size=4))
def test_the_runner_reads_what_was_found_and_nothing_else(found: list[Finding]) -> None:
    *lines, last = as_annotations(found).split("\n")
    assert obeyed(last) is None
    for line, finding in zip(lines, by_weight(found), strict=True):
        assert "\r" not in line
        command = obeyed(line)
        assert command is not None
        name, properties, message = command
        assert name == finding.severity
        assert properties == {
            "file": finding.span.path,
            "line": str(finding.span.line),
            "col": str(finding.span.column),
            "title": finding.rule,
        }
        assert message.startswith(finding.reason)


@given(st.lists(ANY, min_size=1, max_size=3))
def test_the_summary_shows_any_text_as_text(found: list[Finding]) -> None:
    rendered = MarkdownIt("commonmark").enable("table").render(as_summary(found))
    cells = re.findall(r"<td>(.*?)</td>", rendered, re.DOTALL)
    assert len(cells) == 3 * len(found)
    assert set(re.findall(r"<(/?\w+)", rendered)) == {
        *("h2", "/h2", "table", "/table", "thead", "/thead", "tbody", "/tbody"),
        *("tr", "/tr", "th", "/th", "td", "/td"),
    }


def test_a_severity_is_githubs_word_for_it() -> None:
    assert {severity.value for severity in Severity} == {"error", "warning"}
    assert LONGEST_CELL * 3 * MOST_ROWS > 1_000_000
