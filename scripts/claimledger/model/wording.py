"""All the words that a claim stands on: its own, its evidence's, and those of who speaks in it."""

from collections.abc import Iterator

from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger


def wording(claim: Claim, ledger: Ledger) -> str:
    """Return every text of a claim, with what its sources, origins, points and places are named."""
    return " ".join(
        filter(None, (*_own(claim), *_of_evidence(claim, ledger), *_named(claim, ledger)))
    )


def _own(claim: Claim) -> Iterator[str]:
    yield from (claim.title, claim.statement, claim.correction, claim.why, *claim.people)
    for standing in claim.standing:
        yield from (standing.who, standing.latest, standing.not_known)
    for searched in claim.searched:
        yield searched.what
    for event in claim.dates:
        yield event.event
    for missing in claim.not_consulted:
        yield from (missing.what, missing.known_from)


def _of_evidence(claim: Claim, ledger: Ledger) -> Iterator[str]:
    for item in claim.evidence():
        yield from (item.says, item.quote, item.locator)
        source = ledger.sources.get(item.source)
        if source:
            yield from (source.outlet, source.title, source.note, source.describes)
            yield from map(str, source.authors)


def _named(claim: Claim, ledger: Ledger) -> Iterator[str]:
    speakers = [item.origin for item in claim.evidence()]
    speakers += [*claim.by, *claim.accuses, *(figure.origin for figure in claim.figures)]
    for speaker in dict.fromkeys(speakers):
        for name in {speaker, ledger.root(speaker)} & ledger.origins.keys():
            yield from ledger.origins[name].names
    for point in claim.points:
        if point in ledger.points:
            yield ledger.points[point].says
    for place in claim.places:
        if place in ledger.locations:
            yield ledger.locations[place].name
