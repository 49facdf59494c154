"""A web on this machine, and the tool that asks it."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.outside.loopback import Loopback, serve

from claimledger.outside.manner import Manner

MISSING = "lychee is not on this machine; REQUIRE_TOOLS=1 forbids this skip"


@pytest.fixture(scope="session")
def web() -> Iterator[Loopback]:
    """Return the small web, served while tests run."""
    with serve() as web:
        yield web


@pytest.fixture(scope="session")
def manner(web: Loopback) -> Manner:
    """Return how tests ask: without a pause, and this machine."""
    return Manner(
        seconds=1,
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
    pytest.skip(MISSING)
