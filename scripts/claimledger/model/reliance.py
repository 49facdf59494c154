"""What rests on one source: the claims that would lose a whole side of their evidence with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimledger.model.claim import Claim, Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliance:
    """What would fall with a source.

    ``items`` and ``claims`` count its evidence. The others name claims: those that would lose
    their last item of support, those that would keep one but lose the last that was held against
    its source, those that would lose all that stands against them, and those left without an
    answer of whoever they accuse.
    """

    items: int = 0
    claims: int = 0
    last_support: tuple[Claim, ...] = ()
    last_held: tuple[Claim, ...] = ()
    last_against: tuple[Claim, ...] = ()
    last_answer: tuple[Claim, ...] = ()

    @property
    def bears_nothing_alone(self) -> bool:
        """Say whether every claim would keep what it has on each side."""
        return not (self.last_support or self.last_held or self.last_against or self.last_answer)


class _Gathering:
    """What is known of one source while the claims are gone through."""

    __slots__ = ("against", "answer", "claims", "held", "items", "support")

    def __init__(self) -> None:
        self.items = self.claims = 0
        self.support: list[Claim] = []
        self.held: list[Claim] = []
        self.against: list[Claim] = []
        self.answer: list[Claim] = []


def reliances(claims: Iterable[Claim]) -> Mapping[str, Reliance]:
    """Return what rests on each source that carries evidence, by its key."""
    found: dict[str, _Gathering] = {}

    def gathering(source: str) -> _Gathering:
        return found.setdefault(source, _Gathering())

    for claim in claims:
        items = list(claim.evidence())
        for item in items:
            gathering(item.source).items += 1
        for source in dict.fromkeys(item.source for item in items):
            gathering(source).claims += 1
        support = _only_source(claim.support)
        held = _only_source([item for item in claim.support if item.checked])
        against = _only_source(claim.against)
        answer = _only_source(claim.response)
        if support:
            gathering(support).support.append(claim)
        elif held:
            gathering(held).held.append(claim)
        if against:
            gathering(against).against.append(claim)
        if answer:
            gathering(answer).answer.append(claim)
    return {source: _frozen(one) for source, one in found.items()}


def _only_source(items: Iterable[Evidence]) -> str:
    """Return the source that all items come from; empty where there are none or several."""
    sources = {item.source for item in items}
    return sources.pop() if len(sources) == 1 else ""


def _frozen(one: _Gathering) -> Reliance:
    return Reliance(
        items=one.items,
        claims=one.claims,
        last_support=tuple(one.support),
        last_held=tuple(one.held),
        last_against=tuple(one.against),
        last_answer=tuple(one.answer),
    )
