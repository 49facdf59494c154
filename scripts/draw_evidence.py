"""Draw items of evidence at random, to be read again against their sources: `SEED COUNT`.

The draw orders all items by a hash of the seed and of what an item is (claim, side, source,
origin, and which of several alike), and takes the first. So the same seed draws the same items,
and mending the words of one item changes nothing about which others are drawn.
"""

import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.outside.workspace import read_project


def main(argv: list[str]) -> int:
    """Print the drawn items, one JSON object a line; return 2 where the arguments are off."""
    if [word.isdecimal() for word in argv] != [True, True]:
        print("usage: draw_evidence.py SEED COUNT", file=sys.stderr)
        return 2
    seed, count = argv[0], int(argv[1])
    for record in draw(build(read_project(Path())), seed, count):
        print(json.dumps(record, ensure_ascii=False))
    return 0


def draw(ledger: Ledger, seed: str, count: int) -> list[dict[str, str]]:
    """Return ``count`` items of evidence drawn by ``seed``, each with what its check needs."""
    drawn: list[tuple[str, dict[str, str]]] = []
    for claim in ledger.claims.values():
        alike: Counter[str] = Counter()
        for item in claim.evidence():
            name = f"{claim.id} {item.side.value} {item.source} {item.origin}"
            alike[name] += 1
            key = hashlib.sha256(f"{seed} {name} {alike[name]}".encode()).hexdigest()
            record = {
                "place": str(item.place.start),
                "claim": claim.id,
                "side": item.side.value,
                "source": item.source,
                "origin": item.origin,
                "date": str(item.date or ""),
                "says": item.says,
                "quote": item.quote,
                "locator": item.locator,
            }
            drawn.append((key, record))
    return [record for _, record in sorted(drawn, key=lambda pair: pair[0])[:count]]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
