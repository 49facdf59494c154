"""Fixtures that many tests share: a rule run on a fragment, and a ledger built from one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from tests import examples

from claimledger.model.ledger import Ledger

# The same examples on every run and every machine; none is too slow on a busy one.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def hits() -> examples.Hits:
    """Run one rule alone on fragments, and return whole findings.

    ``hits("single-origin", claims, bib=.., pages=..)``: each finding reads ``path:line:column
    severity: reason | remedy (path:line:column note)``, with places as in the fragments.
    """

    def run(
        rule: str, claims: str = "", *, bib: str = "", pages: examples.Pages | None = None
    ) -> list[str]:
        return examples.findings(examples.project(claims, bib=bib, pages=pages), [rule])

    return run


@pytest.fixture
def hits_between() -> Callable[[str, str, str], list[str]]:
    """Run one rule alone on what became of a ledger: ``hits_between("lost-claim", old, new)``."""

    def run(rule: str, old: str, new: str) -> list[str]:
        return examples.findings_between(examples.project(old), examples.project(new), rule)

    return run


@pytest.fixture
def ledger() -> Callable[..., Ledger]:
    """Build a ledger from fragments: ``ledger(claims, bib=.., pages=..)``."""

    def run(claims: str = "", *, bib: str = "", pages: examples.Pages | None = None) -> Ledger:
        return examples.project(claims, bib=bib, pages=pages).ledger()

    return run


@pytest.fixture
def root() -> Path:
    """The folder of the report itself."""
    return ROOT
