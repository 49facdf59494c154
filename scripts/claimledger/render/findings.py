"""Findings as text for a terminal."""

from collections.abc import Sequence

from claimledger.text.finding import Finding, Severity


def as_text(findings: Sequence[Finding]) -> str:
    """Return a line for each finding, its related places below it, and a line that counts them.

    The form is ``path:line:column: severity[rule] reason; remedy``.
    """
    lines: list[str] = []
    for finding in findings:
        lines.append(one_line(finding))
        lines += [f"  {related.span}: {related.note}" for related in finding.related]
    return "\n".join([*lines, count(findings)])


def one_line(finding: Finding) -> str:
    """Return the finding in one line."""
    remedy = f"; {finding.remedy}" if finding.remedy else ""
    head = f"{finding.span}: {finding.severity}[{finding.rule}]"
    return f"{head} {finding.reason}{remedy}"


def count(findings: Sequence[Finding]) -> str:
    """Return how many errors and warnings there are, in words."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return f"{_number(errors, 'error')}, {_number(len(findings) - errors, 'warning')}"


def _number(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
