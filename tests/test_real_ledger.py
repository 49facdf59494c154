"""The report's own ledger, bibliography and pages."""

from pathlib import Path

from claimledger import checker
from claimledger.model.build import build
from claimledger.outside.workspace import read_project
from claimledger.render.findings import one_line


def test_the_report_passes_its_own_check_without_a_warning(root: Path) -> None:
    found = checker.check(build(read_project(root)))
    assert [one_line(finding) for finding in found] == []


def test_every_claim_of_the_report_is_bound_and_sourced(root: Path) -> None:
    ledger = build(read_project(root))
    assert ledger.claims.keys() == ledger.references.keys()
    assert all([*claim.evidence(), *claim.searched] for claim in ledger.claims.values())
