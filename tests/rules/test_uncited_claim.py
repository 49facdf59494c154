"""The rule uncited-claim."""

from tests.examples import Hits


def test_a_claim_without_a_source_is_refused(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support: []
"""
    assert hits("uncited-claim", claims) == [
        "claims.yaml:2:3 error: claim 'first' cites no source | add an item under 'support' or 'against'",
    ]


def test_one_item_against_is_a_source(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support: []
    against: [{says: it was not}]
"""
    assert hits("uncited-claim", claims) == []


def test_context_is_no_support(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support: []
    context: [{says: it was hot}]
"""
    assert hits("uncited-claim", claims) == [
        "claims.yaml:2:3 error: claim 'first' cites no source | add an item under 'support' or 'against'",
    ]


def test_what_somebody_said_needs_the_place_where_it_was_said(hits: Hits) -> None:
    claims = """\
claims:
  first: {support: [], verdict: unverified, by: [reuters], searched: [{for: it, date: 2026-11-22}]}
  second: {verdict: unverified, by: [reuters], searched: [{for: it, date: 2026-11-22}]}
"""
    assert hits("uncited-claim", claims) == [
        "claims.yaml:2:3 error: claim 'first' cites no source | add an item under 'support' or 'against'",
    ]
