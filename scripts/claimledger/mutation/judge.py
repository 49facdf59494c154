"""Whether the check tells a planted fault, and whether it tells it at its place."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimledger import checker
from claimledger.model.build import build
from claimledger.mutation.mutation import Mutation, planted
from claimledger.text.files import ProjectFiles
from claimledger.text.finding import Finding

Known = frozenset[tuple[str, str]]
"""Rules and reasons of what is found in the report as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a planted fault; ``rule`` is one that told it, at its place if any did."""

    mutation: Mutation
    rule: str
    is_at_place: bool

    @property
    def is_caught(self) -> bool:
        """Say whether any rule told it."""
        return bool(self.rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many faults were planted, caught, and caught at their place."""

    planted: int
    caught: int
    at_place: int

    def is_at_least(self, per_cent: float) -> bool:
        """Say whether the share caught reaches a number of per cent."""
        return 100 * self.caught >= per_cent * self.planted


def known(files: ProjectFiles) -> Known:
    """Return what the check finds before anything is planted."""
    return frozenset((found.rule, found.reason) for found in checker.check(build(files)))


def judge(files: ProjectFiles, before: Known, mutation: Mutation) -> Outcome:
    """Return what the check makes of a report with a fault in it."""
    ledger = build(planted(files, mutation))
    found = [one for one in checker.check(ledger) if (one.rule, one.reason) not in before]
    there = [one for one in found if _is_at_place(one, mutation)]
    told = (*there, *found)
    return Outcome(mutation=mutation, rule=told[0].rule if told else "", is_at_place=bool(there))


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Count outcomes."""
    found = list(outcomes)
    return Tally(
        planted=len(found),
        caught=sum(one.is_caught for one in found),
        at_place=sum(one.is_at_place for one in found),
    )


def by_kind(outcomes: Sequence[Outcome]) -> dict[str, Tally]:
    """Count the outcomes of each kind, in order of name."""
    kinds = sorted(Counter(one.mutation.kind for one in outcomes))
    return {kind: tally(one for one in outcomes if one.mutation.kind == kind) for kind in kinds}


def _is_at_place(finding: Finding, mutation: Mutation) -> bool:
    """Say whether a finding, or a place that it names too, is in what the fault is a fault of."""
    first, last = mutation.lines
    return any(
        span.path == mutation.span.path and first <= span.line <= last
        for span in (finding.span, *(related.span for related in finding.related))
    )
