"""The draw of evidence to be read again: the same for a seed, whatever the words of an item."""

import importlib.util
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from claimledger.model.ledger import Ledger

CLAIMS = """\
claims:
  first:
    support:
      - {source: key2014, origin: reuters, says: one}
      - {source: key2014, origin: reuters, says: two}
    against:
      - {source: key2014, origin: reuters, says: three}
  second:
    support:
      - {source: key2014, origin: reuters, says: four}
"""


@pytest.fixture
def script(root: Path) -> ModuleType:
    path = root / "scripts" / "draw_evidence.py"
    spec = importlib.util.spec_from_file_location("draw_evidence", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def drawn(script: ModuleType, ledger: Ledger, seed: str, count: int) -> list[str]:
    return [record["says"] for record in script.draw(ledger, seed, count)]


def test_a_draw_takes_as_many_as_asked_and_each_once(
    script: ModuleType, ledger: Callable[..., Ledger]
) -> None:
    assert len(drawn(script, ledger(CLAIMS), "1", 3)) == 3
    assert sorted(drawn(script, ledger(CLAIMS), "1", 9)) == ["four", "one", "three", "two"]


def test_another_seed_draws_otherwise(script: ModuleType, ledger: Callable[..., Ledger]) -> None:
    orders = {tuple(drawn(script, ledger(CLAIMS), str(seed), 4)) for seed in range(20)}
    assert len(orders) > 5


def test_mending_one_item_leaves_the_draw_as_it_was(
    script: ModuleType, ledger: Callable[..., Ledger]
) -> None:
    before = drawn(script, ledger(CLAIMS), "7", 4)
    mended = ledger(re.sub("says: one", "says: won", CLAIMS))
    assert drawn(script, mended, "7", 4) == ["won" if says == "one" else says for says in before]
