"""A claim: one assertion, the verdict on it, and the evidence for and against."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from claimledger.model.dates import PartialDate
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Place


class Verdict(StrEnum):
    """What the evidence makes of a statement as worded; the order is the one shown to readers."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    DISPUTED = "disputed"
    CONTRADICTED = "contradicted"
    UNVERIFIED = "unverified"


class Confidence(StrEnum):
    """Whether more reading would move the verdict: unlikely, possibly, probably."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Side(StrEnum):
    """Where an item of evidence stands towards the statement."""

    SUPPORT = "support"
    AGAINST = "against"
    CONTEXT = "context"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one origin says, as one source carries it.

    ``checked`` is the day on which the item was last held against the source's own text; None
    means never. ``date`` is the day, month or year in which the origin said it.
    """

    side: Side
    source: str
    origin: str
    says: str
    date: PartialDate | None
    quote: str
    locator: str
    checked: PartialDate | None
    place: Place = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What was looked for and not found, and on which day."""

    what: str
    date: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the case of a living person stands, as far as is known."""

    who: str
    latest: str
    as_of: PartialDate
    not_known: str


class Qualifier(StrEnum):
    """How exactly an origin gave a number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    OVER = "over"
    UP_TO = "up to"
    NEARLY = "nearly"
    FEWER_THAN = "fewer than"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One origin's number for one quantity, scope and day.

    ``low`` equals ``high`` unless that one origin gave a range. Figures with the same name, unit
    and scope make a series; ``plot`` says whether it may be drawn, and ``because`` why not.
    """

    name: str
    low: float
    high: float
    qualifier: Qualifier
    unit: str
    scope: str
    as_of: PartialDate | None
    origin: str
    source: str
    plot: bool
    because: str
    place: Place = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedEvent:
    """Something that happened on a date, or from one to another."""

    start: PartialDate
    end: PartialDate | None
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotConsulted:
    """A document that is known of and was not read."""

    what: str
    known_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """An exception to a rule for one subject, with its reason."""

    rule: str
    subject: str
    because: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One assertion that can have one verdict.

    ``by`` names the origins whose assertion it is; empty means the report's own. ``accuses``
    names those at whose door it lays something. Evidence stands strongest first on each side.
    """

    id: str
    title: str
    chapter: str
    points: tuple[str, ...]
    findings: tuple[str, ...]
    statement: str
    by: tuple[str, ...]
    accuses: tuple[str, ...]
    verdict: Verdict
    confidence: Confidence
    why: str
    correction: str
    corrected_by: tuple[str, ...]
    support: tuple[Evidence, ...]
    against: tuple[Evidence, ...]
    context: tuple[Evidence, ...]
    response: tuple[Evidence, ...]
    searched: tuple[Searched, ...]
    standing: tuple[Standing, ...]
    figures: tuple[Figure, ...]
    dates: tuple[DatedEvent, ...]
    places: tuple[str, ...]
    people: tuple[str, ...]
    not_consulted: tuple[NotConsulted, ...]
    place: Place = field(compare=False, repr=False)

    @property
    def is_own(self) -> bool:
        """Say whether the report itself asserts it."""
        return not self.by

    @property
    def subject(self) -> str:
        """What an allowance for this claim stands on."""
        return f"claim:{self.id}"

    def evidence(self) -> Iterator[Evidence]:
        """Yield every item: support, against, context, response."""
        yield from self.support
        yield from self.against
        yield from self.context
        yield from self.response
