"""The draw of evidence to be read again: the same for a seed, whatever the words of an item."""

import re
from collections.abc import Callable

from claimledger.model.ledger import Ledger
from draw_evidence import draw

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


def drawn(ledger: Ledger, seed: str, count: int) -> list[str]:
    return [record["says"] for record in draw(ledger, seed, count)]


def test_a_draw_takes_as_many_as_asked_and_each_once(ledger: Callable[..., Ledger]) -> None:
    assert len(drawn(ledger(CLAIMS), "1", 3)) == 3
    assert sorted(drawn(ledger(CLAIMS), "1", 9)) == ["four", "one", "three", "two"]


def test_another_seed_draws_otherwise(ledger: Callable[..., Ledger]) -> None:
    orders = {tuple(drawn(ledger(CLAIMS), str(seed), 4)) for seed in range(20)}
    assert len(orders) > 5


def test_mending_one_item_leaves_the_draw_as_it_was(ledger: Callable[..., Ledger]) -> None:
    before = drawn(ledger(CLAIMS), "7", 4)
    mended = ledger(re.sub("says: one", "says: won", CLAIMS))
    assert drawn(mended, "7", 4) == ["won" if says == "one" else says for says in before]
