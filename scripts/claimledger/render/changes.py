"""What differs between two revisions, as text for a terminal and as JSON."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from claimledger.model.change import Change
from claimledger.render.findings import count, one_line
from claimledger.render.findings_json import place, record
from claimledger.render.words import number_of
from claimledger.text.finding import Finding

VERSION = 1
"""The version of the JSON's shape: raised when a field changes its meaning or goes."""

WORK_TREE = "the work tree"
"""What stands for the later revision where the files are taken as they lie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What differs between two revisions, and what the rules for that find.

    ``base`` and ``head`` name the revisions as they were asked for; ``head`` is empty for the
    work tree.
    """

    base: str
    head: str
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]


def as_text(differences: Differences) -> str:
    """Return what changed, what stood and what stands below it, then the findings and a count.

    A change begins with ``path:line:column``; what is gone stood there at the base revision.
    """
    lines = [line for change in differences.changes for line in _lines(differences, change)]
    lines += [one_line(finding) for finding in differences.findings]
    changes = number_of(len(differences.changes), "change") if differences.changes else "no changes"
    return "\n".join([*lines, f"{changes}; {count(differences.findings)}"])


def as_json(differences: Differences) -> str:
    """Return the differences as a JSON document; ``head`` is null for the work tree."""
    document = {
        "version": VERSION,
        "base": differences.base,
        "head": differences.head or None,
        "changes": [
            {
                "kind": change.kind.name.lower().replace("_", "-"),
                "says": change.kind.value,
                "subject": change.subject,
                **place(change.span),
                "gone": change.is_gone,
                "old": change.old or None,
                "new": change.new or None,
                "claims": list(change.claims),
            }
            for change in differences.changes
        ],
        "findings": [record(finding) for finding in differences.findings],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def bears_on(change: Change) -> str:
    """Return the claims that a change bears on, apart from what it is about; empty for none."""
    return ", ".join(claim for claim in change.claims if claim != change.subject)


def was_and_is(change: Change) -> Iterator[tuple[str, str]]:
    """Yield what stood and what stands with the sign of a diff: a blank where both are the same."""
    if change.old == change.new:
        yield " ", change.new
    else:
        yield from (
            (sign, words) for sign, words in (("-", change.old), ("+", change.new)) if words
        )


def _lines(differences: Differences, change: Change) -> Iterator[str]:
    # As git writes a file of another revision.
    place = f"{differences.base}:{change.span}" if change.is_gone else str(change.span)
    yield f"{place}: {change.kind.value}: {change.subject}"
    if claims := bears_on(change):
        yield f"  bears on {claims}"
    for sign, words in was_and_is(change):
        yield f"  {sign} {' '.join(words.split())}"
