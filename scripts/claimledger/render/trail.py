"""Where the cards show a source, in reading order: what leads from one of its uses to the next."""

from collections.abc import Mapping
from dataclasses import dataclass

from claimledger.model.chapters import chapters
from claimledger.model.claim import Claim, Evidence
from claimledger.model.ledger import Ledger

SHOWN = 2
"""How many items of each side a card shows: the strongest, which stand first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The first words of a claim's own chapter that are bound to it; its note has their number."""

    page: str
    title: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The uses of a source next to a claim's, in the order in which the report is read."""

    before: Stop | None
    after: Stop | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """The neighbouring uses, by source and claim; none where a source is used once."""

    neighbours: Mapping[tuple[str, str], Neighbours]

    def beside(self, source: str, claim: str) -> Neighbours | None:
        """Return the uses of a source before and after a claim's; None where there are none."""
        return self.neighbours.get((source, claim))


NO_TRAIL = Trail(neighbours={})


def shown(claim: Claim) -> list[Evidence]:
    """Return the items of evidence that a claim's card shows."""
    return [*claim.support[:SHOWN], *claim.against[:SHOWN], *claim.response[:SHOWN]]


def trail(ledger: Ledger) -> Trail:
    """Return the trail of every source through the chapters, in their order in the ledger."""
    found: dict[tuple[str, str], Neighbours] = {}
    for source, uses in _uses(ledger).items():
        stops = [stop for _, stop in uses]
        around = zip([None, *stops], [*stops[1:], None], uses, strict=False)
        for before, after, (claim, _) in around:
            if before or after:
                found[source, claim] = Neighbours(before=before, after=after)
    return Trail(neighbours=found)


def _uses(ledger: Ledger) -> dict[str, list[tuple[str, Stop]]]:
    """Return for each source the claims whose cards show it, in reading order."""
    uses: dict[str, list[tuple[str, Stop]]] = {}
    for chapter in chapters(ledger):
        for number, claim in enumerate(ledger.bound_in(chapter.page), start=1):
            if claim.chapter != chapter.name:
                continue  # it has its stop in its own chapter
            stop = Stop(page=chapter.page.name, title=chapter.title, number=number)
            for source in dict.fromkeys(item.source for item in shown(claim)):
                uses.setdefault(source, []).append((claim.id, stop))
    return uses
