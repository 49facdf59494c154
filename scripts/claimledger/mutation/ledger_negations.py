"""Faults in what claims and their evidence deny, parted by whether the report tells it again."""

import re
from collections.abc import Iterator

from claimledger.mutation.ledger import found_edit, ledger_edit, texts
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.report import Report
from claimledger.text.clauses import FEWEST, Clause, clauses
from claimledger.text.yaml_parts import Part

SHARED = 0.5
"""How much of a clause another must share with it to tell it again."""

_NOT = re.compile(r"(?<!\w)(?:not|never|no) (?=\w)")
_VERB = re.compile(
    r"(?<!\w)(?:was|were|had|has|is|are|did|could|would|will)(?= (?!not\b|no\b|never\b)\w)"
)


def dropped(report: Report) -> Iterator[Edit]:
    """Take out a "not" of a statement, a correction or an item that the report tells again."""
    return _dropped(report, told_again=True)


def dropped_once_told(report: Report) -> Iterator[Edit]:
    """Take out a "not" of what stands nowhere else in the report."""
    return _dropped(report, told_again=False)


def _dropped(report: Report, *, told_again: bool) -> Iterator[Edit]:
    for part in texts(report, "statement", "correction", "says"):
        found = next(_NOT.finditer(report.ledger_text, part.start, part.end), None)
        denied = [clause for clause in clauses(part.value) if clause.denies]
        if found and denied and _is_retold(report, part, denied[0]) is told_again:
            yield found_edit(report, part, found, "")


def added(report: Report) -> Iterator[Edit]:
    """Put a "not" into a statement that the report tells again."""
    for part in texts(report, "statement"):
        found = next(_VERB.finditer(report.ledger_text, part.start, part.end), None)
        if found is None or any(clause.denies for clause in clauses(part.value)):
            continue
        before = " ".join(report.ledger_text[part.start : found.start()].split())
        told = [clause for clause in clauses(part.value) if len(clause.stems) >= FEWEST]
        here = clauses(before)[-1].stems
        within = [clause for clause in told if here <= clause.stems]
        if within and _is_retold(report, part, within[0]):
            change = Change(found.end(), found.end(), " not")
            yield ledger_edit(report, part, change, f"'not' comes in behind '{found.group()}'")


def _is_retold(report: Report, part: Part, clause: Clause) -> bool:
    """Say whether words of a page, or another text of the claim, tell a clause in its way."""
    claim = report.ledger.claims[part.keys[1]]
    others = [claim.statement, claim.correction, *(item.says for item in claim.evidence())]
    others += [bound.text for bound in report.bound if claim.id in bound.words.claims]
    return any(
        other.denies == clause.denies
        and min(clause.covered_by(other), other.covered_by(clause)) >= SHARED
        for text in others
        if text != " ".join(part.value.split())
        for other in clauses(text)
        if len(clause.stems) >= FEWEST <= len(other.stems)
    )
