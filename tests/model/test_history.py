"""The day of a claim: the latest of its own lines, and of no other."""

from collections.abc import Sequence

import pytest

from claimledger.model.build import build
from claimledger.model.dates import PartialDate
from claimledger.model.history import last_changed
from claimledger.model.ledger import Ledger
from claimledger.text.files import ProjectFiles, RawFile

REST = "chapter: page, statement: a, verdict: unverified, confidence: low, by: [a]"
LEDGER = f"""\
ledger: 1
claims:
  # about the first
  first:
    title: a
    why: >-
      b

      c
    # still about the first
    {REST.replace(", ", chr(10) + "    ")}

  # about the second
  second: {{title: d, {REST},
    why: e}}

changes: []
"""
OLD, NEW = PartialDate(2026, 11, 1), PartialDate(2026, 11, 2)


@pytest.fixture
def ledger() -> Ledger:
    file = RawFile(path="claims.yaml", content=LEDGER.encode())
    bibliography = RawFile(path="citations.bib", content=b"")
    made = build(ProjectFiles(ledger=file, bibliography=bibliography, pages=()))
    assert list(made.claims) == ["first", "second"]
    return made


def days(of_words: str, day: PartialDate | None) -> Sequence[PartialDate | None]:
    """Return the days of the ledger's lines: all old but that of the one line with some words."""
    lines = LEDGER.removesuffix("\n").split("\n")
    [index] = [index for index, line in enumerate(lines) if line.strip() == of_words]
    return [day if index == number else OLD for number in range(len(lines))]


ROWS = {
    "its id": ("first:", ["first"]),
    "its first field": ("title: a", ["first"]),
    "the last line of a text": ("c", ["first"]),
    "its last field": ("by: [a]", ["first"]),
    "the last line of a record in braces": ("why: e}", ["second"]),
    "a comment above it": ("# about the second", []),
    "a comment within it": ("# still about the first", []),
    "what stands before all claims": ("ledger: 1", []),
    "what stands behind all claims": ("changes: []", []),
}
"""(line, claims): the claims that a change of the line changes."""


@pytest.mark.parametrize(("words", "changed"), ROWS.values(), ids=ROWS.keys())
def test_a_claim_has_the_latest_day_of_its_lines(
    ledger: Ledger, words: str, changed: list[str]
) -> None:
    found = last_changed(ledger, LEDGER, days(words, NEW))
    assert found == {claim: NEW if claim in changed else OLD for claim in ledger.claims}


def test_a_claim_with_a_line_in_no_commit_has_no_day(ledger: Ledger) -> None:
    assert last_changed(ledger, LEDGER, days("c", None)) == {"second": OLD}


def test_days_of_another_text_are_not_used(ledger: Ledger) -> None:
    assert last_changed(ledger, LEDGER, ()) == {}
    assert last_changed(ledger, LEDGER, [*days("c", NEW), NEW]) == {}
