"""The rows of the registers, each with the words and numbers that a reader can filter by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.model.reliance import Reliance
from claimledger.model.source import Interest, Source
from claimledger.render.words import word_in_address

NO_DATE = "none"
"""What stands for the year of a source that shows no date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim in the register; ``kinds`` are the interests and kinds of its sources."""

    claim: Claim
    origins_for: int
    origins_against: int
    kinds: tuple[str, ...]
    years: tuple[str, ...]

    @property
    def is_contested(self) -> bool:
        """Say whether origins speak on both sides."""
        return bool(self.origins_for and self.origins_against)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source in the register."""

    source: Source
    year: str
    reliance: Reliance


@dataclass(frozen=True, slots=True, kw_only=True)
class InterestGroup:
    """The sources of one interest, in the order of their headings."""

    interest: Interest
    rows: tuple[SourceRow, ...]


def claim_row(ledger: Ledger, claim: Claim) -> ClaimRow:
    """Return a claim's row."""
    items = list(claim.evidence())
    sources = [ledger.sources[item.source] for item in items if item.source in ledger.sources]
    kinds = {word_in_address(source.kind) for source in sources if source.kind}
    kinds |= {word_in_address(source.interest.value) for source in sources if source.interest}
    dates = [item.date for item in items if item.date] + [
        source.date for source in sources if source.date
    ]
    return ClaimRow(
        claim=claim,
        origins_for=ledger.count_origins(claim.support),
        origins_against=ledger.count_origins(claim.against),
        kinds=tuple(sorted(kinds)),
        years=tuple(sorted({str(date.year) for date in dates})),
    )


def source_groups(ledger: Ledger, rests: Mapping[str, Reliance]) -> list[InterestGroup]:
    """Return the sources by their interest, in the order of the interests' list."""
    groups: dict[Interest, list[SourceRow]] = {interest: [] for interest in Interest}
    for source in sorted(
        ledger.sources.values(), key=lambda one: (one.heading.casefold(), one.key)
    ):
        row = SourceRow(
            source=source,
            year=str(source.date.year) if source.date else NO_DATE,
            reliance=rests.get(source.key, Reliance()),
        )
        groups[source.interest or Interest.UNKNOWN].append(row)
    return [InterestGroup(interest=one, rows=tuple(rows)) for one, rows in groups.items() if rows]


def in_order(words: Iterable[str]) -> list[str]:
    """Return each word once, in the order of the alphabet."""
    return sorted(set(words))
