"""The whole report at once: claims, sources, origins and pages, with read-only look-ups."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from claimledger.model.claim import Allowance, Claim, Evidence, Verdict
from claimledger.model.dates import PartialDate
from claimledger.model.link import LinkMemory
from claimledger.model.page import ClaimReference, Page
from claimledger.model.source import Origin, Source
from claimledger.text.finding import Hit
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A factual point of the article under test, in our words, with our answer to it.

    ``verdict`` and ``answer`` are None and empty while the point waits for its chapter.
    """

    id: str
    paragraph: str
    says: str
    verdict: Verdict | None
    answer: str
    place: Place = field(compare=False, repr=False)

    @property
    def subject(self) -> str:
        """What an allowance for this point stands on."""
        return f"point:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A place on earth; without coordinates it stands in tables and not on the map."""

    id: str
    name: str
    country: str
    latitude: float | None
    longitude: float | None
    found_in: str
    place: Place = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A finding of the evidence pack that became no claim, and why."""

    finding: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedChange:
    """A change to what was published: what stood, what stands now, and why."""

    date: PartialDate
    claim: str
    was: str
    now: str
    because: str
    place: Place = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired:
    """A claim that was withdrawn: its page stays and says why."""

    id: str
    because: str
    see: str
    place: Place = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What stands in the text, also where it could not be read: so one fault is one finding.

    Rules that follow references look for names here. Each set is None where nobody can know the
    names: the file, or that part of it, could not be read. ``loose`` holds, by field, the words
    of claims that were left out of the ledger.
    """

    claims: Mapping[str, Span] | None
    origins: frozenset[str] | None
    points: frozenset[str] | None
    places: frozenset[str] | None
    sources: frozenset[str] | None
    pages: frozenset[str]
    loose: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Everything that the rules look at and the pages are made of."""

    path: str
    article: str
    article_place: Place = field(compare=False, repr=False)
    points: Mapping[str, Point]
    origins: Mapping[str, Origin]
    locations: Mapping[str, Location]
    claims: Mapping[str, Claim]
    left_out: tuple[LeftOut, ...]
    changes: tuple[PublishedChange, ...]
    retired: Mapping[str, Retired]
    sources: Mapping[str, Source]
    links: Mapping[str, LinkMemory]
    pages: Mapping[str, Page]
    other_files: frozenset[str]
    allowances: tuple[Allowance, ...]
    written: Written = field(compare=False)
    faults: Mapping[str, tuple[Hit, ...]] = field(compare=False)
    roots: Mapping[str, str]
    references: Mapping[str, tuple[ClaimReference, ...]]

    @property
    def has_all_files(self) -> bool:
        """Say whether every file could be read; if not, nobody knows what it would have held."""
        return "unreadable-file" not in self.faults

    @property
    def has_all_pages(self) -> bool:
        """Say whether every page could be read."""
        return len(self.pages) == len(self.written.pages)

    def root(self, origin: str) -> str:
        """Return the origin that ``origin`` belongs to in the end; itself if it is not known."""
        return self.roots.get(origin, origin)

    def count_origins(self, items: Iterable[Evidence]) -> int:
        """Return how many different roots speak in ``items``: the strength of a side."""
        return len({self.root(item.origin) for item in items})

    def evidence(self) -> list[Evidence]:
        """Return the items of evidence of all claims."""
        return [item for claim in self.claims.values() for item in claim.evidence()]

    def claims_of_point(self, point: str) -> tuple[Claim, ...]:
        """Return the claims that bear on a point of the article."""
        return tuple(claim for claim in self.claims.values() if point in claim.points)

    def bound_in(self, page: Page) -> tuple[Claim, ...]:
        """Return the claims that a page binds, each once, in order of first appearance."""
        ids = dict.fromkeys(claim for reference in page.references for claim in reference.claims)
        return tuple(self.claims[claim] for claim in ids if claim in self.claims)
