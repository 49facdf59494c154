"""What falls with a source, by hand and against taking the source out."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.examples import project

from claimledger.model.claim import Claim, Evidence
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.reliance import Reliance, reliances

SOURCES = ("one", "two", "three")
HELD = PartialDate(2026, 11, 22)


def example() -> tuple[Claim, Evidence]:
    """Return a claim to vary, and its item of evidence."""
    claim = project().ledger().claims["first"]
    return claim, claim.support[0]


CLAIM, ITEM = example()


def vary_item(source: str, *, held: bool) -> Evidence:
    """Return an item of another source, held against it or not."""
    return replace(ITEM, source=source, checked=HELD if held else None)


def vary_claim(
    support: tuple[Evidence, ...],
    against: tuple[Evidence, ...],
    context: tuple[Evidence, ...],
    response: tuple[Evidence, ...],
) -> Claim:
    """Return the claim with other evidence."""
    return replace(CLAIM, support=support, against=against, context=context, response=response)


SIDE = st.lists(st.builds(vary_item, st.sampled_from(SOURCES), held=st.booleans()), max_size=4).map(
    tuple
)
CLAIMS = st.builds(vary_claim, SIDE, SIDE, SIDE, SIDE)


def without(claim: Claim, source: str) -> Claim:
    """Return a claim with all items of a source taken out."""

    def kept(items: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        return tuple(item for item in items if item.source != source)

    return replace(
        claim,
        support=kept(claim.support),
        against=kept(claim.against),
        context=kept(claim.context),
        response=kept(claim.response),
    )


def by_removal(claims: list[Claim], source: str) -> Reliance:
    """Return what rests on a source, by taking it out of every claim and looking."""

    def held(claim: Claim) -> bool:
        return any(item.checked for item in claim.support)

    pairs = [(claim, without(claim, source)) for claim in claims]
    return Reliance(
        items=sum(len(list(a.evidence())) - len(list(b.evidence())) for a, b in pairs),
        claims=sum(a != b for a, b in pairs),
        last_support=tuple(a for a, b in pairs if a.support and not b.support),
        last_held=tuple(a for a, b in pairs if b.support and held(a) and not held(b)),
        last_against=tuple(a for a, b in pairs if a.against and not b.against),
        last_answer=tuple(a for a, b in pairs if a.response and not b.response),
    )


@given(st.lists(CLAIMS, max_size=5))
def test_what_falls_with_a_source_is_what_is_missing_without_it(claims: list[Claim]) -> None:
    found = reliances(claims)

    for source in SOURCES:
        assert found.get(source, Reliance()) == by_removal(claims, source)


TWO_SOURCES = """\
claims:
  first:
    support: [{source: key2014, checked: 2026-11-22}, {source: other}]
    against: [{source: other}]
    response: [{source: key2014}, {source: key2014}]
  second:
    support: [{source: other, checked: 2026-11-22}, {source: key2014, checked: 2026-11-22}]
    context: [{source: key2014}]
"""


def test_each_side_is_looked_at_by_itself(ledger: Callable[..., Ledger]) -> None:
    report = ledger(TWO_SOURCES)
    first = report.claims["first"]

    found = reliances(report.claims.values())

    assert found["key2014"] == Reliance(items=5, claims=2, last_held=(first,), last_answer=(first,))
    assert found["other"] == Reliance(items=3, claims=2, last_against=(first,))


def test_a_source_that_others_stand_beside_bears_nothing_alone(
    ledger: Callable[..., Ledger],
) -> None:
    report = ledger("claims: {first: {support: [{source: a1}, {source: b1}]}}")

    assert reliances(report.claims.values())["a1"].bears_nothing_alone


def test_a_source_of_all_support_bears_it_alone(ledger: Callable[..., Ledger]) -> None:
    report = ledger("claims: {first: {support: [{source: a1}, {source: a1}]}}")

    assert not reliances(report.claims.values())["a1"].bears_nothing_alone
