"""Findings as text: a line for each, the line of the file that it is about, and a count."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

import click

from claimledger.text.files import CONTROL
from claimledger.text.finding import Finding, Severity
from claimledger.text.span import Span

NOTHING: Mapping[str, Sequence[str]] = {}
"""The lines of no file: findings are then told without them."""

WIDEST = 100
"""Signs of a file's line that are shown: enough for a line of the report's own files."""

_BEFORE = 60
"""Signs shown before the place, where the line is cut at its beginning."""

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def as_text(
    findings: Sequence[Finding],
    lines: Mapping[str, Sequence[str]] = NOTHING,
    *,
    colour: bool = False,
) -> str:
    """Return each finding with what it is about, and a line that counts them.

    The first line of each has the form ``path:line:column: severity[rule] reason; remedy``, which
    terminals and editors make clickable. ``lines`` holds the lines of the files by path: below
    stand the line that is meant, a caret under its column, and the related places.
    """
    told: list[str] = []
    for finding in findings:
        told.append(_headline(finding) if colour else one_line(finding))
        told += _excerpt(finding.span, lines, finding.severity if colour else None)
        told += ["  " + visible(f"{related.span}: {related.note}") for related in finding.related]
    return "\n".join([*told, count(findings)])


def one_line(finding: Finding) -> str:
    """Return the finding in one line."""
    remedy = f"; {finding.remedy}" if finding.remedy else ""
    head = f"{finding.span}: {finding.severity}[{finding.rule}]"
    return visible(f"{head} {finding.reason}{remedy}")


def count(findings: Sequence[Finding]) -> str:
    """Return how many errors and warnings there are, in words."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    return f"{_number(errors, 'error')}, {_number(len(findings) - errors, 'warning')}"


def visible(text: str) -> str:
    """Return a text in one line, with an escape for each sign that a terminal would obey."""
    return CONTROL.sub(_escape, text).translate(_LINE_SIGNS)


def by_weight(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with errors first, each weight in order of place."""
    return sorted(findings, key=lambda found: found.severity is not Severity.ERROR)


_LINE_SIGNS = str.maketrans({"\n": "\\n", "\r": "\\r", "\t": "\\t"})


def _escape(found: re.Match[str]) -> str:
    return found.group().encode("unicode_escape").decode("ascii")


def _headline(finding: Finding) -> str:
    plain = one_line(finding)
    head = visible(f"{finding.span}: {finding.severity}[{finding.rule}]")
    place = click.style(f"{visible(str(finding.span))}:", bold=True)
    weight = click.style(
        f"{finding.severity}[{finding.rule}]", fg=_COLOURS[finding.severity], bold=True
    )
    return f"{place} {weight}{plain[len(head) :]}"


def _excerpt(
    span: Span, lines: Mapping[str, Sequence[str]], weight: Severity | None
) -> tuple[str, ...]:
    """Return the line that a place is in, and a caret below; nothing where it is not known."""
    known = lines.get(span.path, ())
    if span.line > len(known) or not known[span.line - 1].strip():
        return ()
    line = "".join(map(_one_sign, known[span.line - 1]))
    column = min(span.column - 1, len(line))
    start = max(0, column - _BEFORE) if len(line) > WIDEST else 0
    shown, before = line[start : start + WIDEST], line[start:column]
    opening = "\N{HORIZONTAL ELLIPSIS}" if start else ""
    closing = "\N{HORIZONTAL ELLIPSIS}" if start + WIDEST < len(line) else ""
    number = str(span.line)
    caret = click.style("^", fg=_COLOURS[weight], bold=True) if weight else "^"
    blanks = " " * (len(opening) + sum(map(_cells, before)))
    return (
        f"  {number} | {opening}{shown}{closing}",
        f"  {' ' * len(number)} | {blanks}{caret}",
    )


def _one_sign(character: str) -> str:
    """Return what is shown for a character: one sign, so that columns stay."""
    if character == "\t":
        return " "
    return "\N{REPLACEMENT CHARACTER}" if CONTROL.match(character) else character


def _cells(character: str) -> int:
    """Return how many cells of a terminal a character takes."""
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _number(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
