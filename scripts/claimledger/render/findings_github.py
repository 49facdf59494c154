"""Findings for GitHub: annotations of a workflow's log, and Markdown for the step's summary."""

from collections.abc import Sequence
from string import punctuation

from claimledger.render.findings import by_weight, count, one_line
from claimledger.text.finding import Finding, Severity

SHOWN = 10
"""Annotations of each weight that GitHub shows for one step; it drops what comes after."""

MOST_ROWS = 1000
"""Findings that a summary holds: the file may have a megabyte, and nobody reads on."""

LONGEST_CELL = 500
"""Signs of a cell of the summary."""

_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
_OLD_COMMAND = "##["
"""What begins a command in the log, wherever it stands, unless the line is an annotation."""

_IN_MARKDOWN = str.maketrans({sign: f"\\{sign}" for sign in punctuation})


def as_annotations(findings: Sequence[Finding]) -> str:
    """Return the lines that GitHub makes annotations of, errors first, and a count.

    What GitHub would not show stands as plain lines below, with its place, for the log's reader.
    """
    ordered = by_weight(findings)
    annotated, rest = _split(ordered)
    plain = [one_line(finding).replace(_OLD_COMMAND, "## [") for finding in rest]
    return "\n".join([*map(_annotation, annotated), *plain, count(findings)])


def as_summary(findings: Sequence[Finding]) -> str:
    """Return all findings as a Markdown table under a heading that counts them."""
    lines = [f"## claimledger: {count(findings)}", ""]
    if findings:
        lines += ["| where | what | why, and what to do |", "| --- | --- | --- |"]
        lines += map(_row, by_weight(findings)[:MOST_ROWS])
        lines.append("")
    if len(findings) > MOST_ROWS:
        lines += [f"And {len(findings) - MOST_ROWS} more: run `claimledger check`.", ""]
    return "\n".join(lines) + "\n"


def _split(ordered: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    left = dict.fromkeys(Severity, SHOWN)
    annotated: list[Finding] = []
    rest: list[Finding] = []
    for finding in ordered:
        (annotated if left[finding.severity] > 0 else rest).append(finding)
        left[finding.severity] -= 1
    return annotated, rest


def _annotation(finding: Finding) -> str:
    parts = [f"{finding.reason}; {finding.remedy}" if finding.remedy else finding.reason]
    parts += [f"{related.span}: {related.note}" for related in finding.related]
    message = "\n".join(parts).translate(_IN_MESSAGE)
    properties = {
        "file": finding.span.path,
        "line": str(finding.span.line),
        "col": str(finding.span.column),
        "title": finding.rule,
    }
    told = ",".join(f"{name}={value.translate(_IN_PROPERTY)}" for name, value in properties.items())
    return f"::{finding.severity} {told}::{message}"


def _row(finding: Finding) -> str:
    remedy = f"; {finding.remedy}" if finding.remedy else ""
    related = "".join(f"; {related.span}: {related.note}" for related in finding.related)
    what = f"{finding.severity}: {finding.rule}"
    cells = (str(finding.span), what, f"{finding.reason}{remedy}{related}")
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    text = " ".join(text.split())
    if len(text) > LONGEST_CELL:
        text = f"{text[:LONGEST_CELL]}\N{HORIZONTAL ELLIPSIS}"
    return text.translate(_IN_MARKDOWN)
