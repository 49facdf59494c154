"""Fixtures that many tests share: a rule run on a fragment, a ledger built from one, a small web."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from tests import examples
from tests.outside.loopback import Loopback, serve

from claimledger.model.ledger import Ledger
from claimledger.outside.manner import Manner

# The same examples on every run and every machine; none is too slow on a busy one.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")

ROOT = Path(__file__).resolve().parent.parent
NO_LYCHEE = "lychee is not on this machine; REQUIRE_TOOLS=1 forbids this skip"


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


@pytest.fixture(scope="session")
def web() -> Iterator[Loopback]:
    """Return the small web, served while tests run."""
    with serve() as web:
        yield web


@pytest.fixture(scope="session")
def manner(web: Loopback) -> Manner:
    """Return how tests ask: without a pause, and this machine."""
    return Manner(
        seconds=10,
        pause=0,
        retries=1,
        retry_wait=0,
        redirects=3,
        archive=web.at("/wayback"),
        allows_loopback=True,
    )


@pytest.fixture(scope="session")
def lychee() -> None:
    """Skip where there is no lychee, unless that is forbidden."""
    if Path(sys.executable).with_name("lychee").is_file() or shutil.which("lychee"):
        return
    if os.environ.get("REQUIRE_TOOLS"):
        pytest.fail("REQUIRE_TOOLS is set, and lychee is not on this machine")
    pytest.skip(NO_LYCHEE)
