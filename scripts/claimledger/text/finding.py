"""What may be reported about a text: a hit, where it is, why, and what to do about it."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from claimledger.text.span import Span


class Severity(StrEnum):
    """How much a finding weighs: an error stops the build, a warning does so under ``--strict``."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another place that a reader of the finding needs, and what stands there."""

    span: Span
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One fault at one place, before it is known how much it weighs.

    ``reason`` states a fact about the text; ``remedy`` says what would mend it. ``subject``
    names what an allowance must stand on to excuse the hit (``claim:ID``, ``point:ID``,
    ``source:KEY``, ``page:PATH:LINE``); it is empty where nothing can excuse it.
    """

    span: Span
    reason: str
    remedy: str = ""
    subject: str = ""
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A hit of a named rule, with the severity that the rule gives it."""

    rule: str
    severity: Severity
    span: Span
    reason: str
    remedy: str
    related: tuple[Related, ...]


@dataclass(slots=True)
class Faults:
    """Collects what the readers find wrong, under the name of the rule that reports it."""

    _hits: dict[str, list[Hit]] = field(default_factory=lambda: defaultdict(list))

    def add(self, rule: str, span: Span, reason: str, remedy: str = "", *related: Related) -> None:
        """Record one fault for ``rule``."""
        self._hits[rule].append(Hit(span=span, reason=reason, remedy=remedy, related=related))

    def has(self, rule: str) -> bool:
        """Say whether anything was recorded for ``rule``."""
        return bool(self._hits.get(rule))

    def count(self, rule: str) -> int:
        """Return how many faults were recorded for ``rule``."""
        return len(self._hits.get(rule, ()))

    def by_rule(self) -> Mapping[str, tuple[Hit, ...]]:
        """Return all that was recorded, read-only."""
        return MappingProxyType({rule: tuple(hits) for rule, hits in self._hits.items()})
