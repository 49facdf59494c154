"""What a register's rows can be filtered by."""

from collections.abc import Callable

from claimledger.model.ledger import Ledger
from claimledger.model.reliance import reliances
from claimledger.render.registers import claim_row, in_order, source_groups

BIB = """\
@misc{a1, title = {{b}}, howpublished = {x}, year = {2014}, interest = {court}, kind = {primary}}
@misc{b1, title = {{A}}, howpublished = {x}, year = {2015}, interest = {state}}
@misc{c1, title = {{c}}, howpublished = {x}, interest = {state}}
"""


def test_a_claims_row_holds_its_origins_sources_and_years(ledger: Callable[..., Ledger]) -> None:
    report = ledger(
        "claims: {first: {support: [{source: a1, date: 2013-05}, {source: b1}],"
        " against: [{source: c1}]}}",
        bib=BIB,
    )

    row = claim_row(report, report.claims["first"])

    assert (row.origins_for, row.origins_against, row.is_contested) == (1, 1, True)
    assert row.kinds == ("court", "primary", "state")
    assert row.years == ("2013", "2014", "2015")


def test_a_claim_with_origins_on_one_side_is_not_contested(ledger: Callable[..., Ledger]) -> None:
    report = ledger("claims: {first: {support: [{source: a1}]}}", bib=BIB)

    assert not claim_row(report, report.claims["first"]).is_contested


def test_sources_stand_by_interest_and_title(ledger: Callable[..., Ledger]) -> None:
    report = ledger("claims: {first: {support: [{source: b1}]}}", bib=BIB)

    groups = source_groups(report, reliances(report.claims.values()))

    found = [
        (
            group.interest.value,
            [(row.source.key, row.year, row.reliance.claims) for row in group.rows],
        )
        for group in groups
    ]
    assert found == [
        ("state", [("b1", "2015", 1), ("c1", "none", 0)]),
        ("court", [("a1", "2014", 0)]),
        # sources whose interest is not recorded stand with those where it is unknown
        ("unknown", [("key2014", "2014", 0), ("article2014", "none", 0)]),
    ]


def test_words_stand_once_and_in_order() -> None:
    assert in_order(["b", "a", "b"]) == ["a", "b"]
