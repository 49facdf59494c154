"""Edits of the ledger: of a value, of a field, of a whole record."""

import re
from collections.abc import Iterator

from claimledger.model.claim import Claim
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.prose import told
from claimledger.mutation.report import Report
from claimledger.text.yaml_parts import Part


def claims(report: Report) -> Iterator[tuple[Part, Claim]]:
    """Yield the claims and where each stands."""
    for identity, claim in report.ledger.claims.items():
        yield report.parts["claims", identity], claim


def value_edit(report: Report, part: Part, new: str) -> Edit:
    """Return the edit that writes another single value."""
    old = report.ledger_text[part.start : part.end]
    return ledger_edit(report, part, Change(part.start, part.end, new), told(old, new))


def found_edit(report: Report, part: Part, found: re.Match[str], new: str) -> Edit:
    """Return the edit that writes another thing for what was found in the ledger's text."""
    return ledger_edit(report, part, Change(*found.span(), new), told(found.group(), new))


def ledger_edit(report: Report, part: Part, change: Change, what: str) -> Edit:
    """Return the edit with one change at a part of the ledger."""
    old = report.ledger_text[change.start : change.end]
    name = f"{'.'.join(part.keys)} {old}"
    return Edit(report.files.ledger.path, name, (change,), what, record_of(report, part))


def removal(report: Report, part: Part) -> Edit:
    """Return the edit that takes out a field or an item with all that stands in it."""
    text = report.ledger_text
    start, end = part.at, part.end
    if part.in_flow and report.parts[part.keys[:-1]].in_flow:
        behind = re.compile(r"\s*,\s*").match(text, end)
        before = re.compile(r",\s*\Z").search(text, max(0, start - 200), start)
        if behind:
            end = behind.end()
        elif before:
            start = before.start()
    else:
        start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", end) + 1
    words = " ".join(text[part.at : part.end].split())
    what = f"{'.'.join(part.keys[2:])} is gone: {words[:60]}"
    return ledger_edit(report, part, Change(start, end, ""), what)


def is_removable(report: Report, part: Part) -> bool:
    """Say whether a field can be taken out by whole lines, or from between brackets."""
    if part.in_flow and report.parts[part.keys[:-1]].in_flow:
        return True
    start = report.ledger_text.rfind("\n", 0, part.at) + 1
    return not report.ledger_text[start : part.at].strip(" ")


def record_of(report: Report, part: Part) -> tuple[int, int]:
    """Return from where to where the record of a part stands: a claim, a point, an origin."""
    depth = 3 if part.keys[0] == "article" else 2
    record = report.parts[part.keys[:depth]]
    return record.at, record.end


def texts(report: Report, *fields: str) -> Iterator[Part]:
    """Yield the parts of claims that hold a text in one of some fields."""
    for part in report.parts.values():
        if part.keys[0] == "claims" and part.value and part.keys[-1] in fields:
            yield part
