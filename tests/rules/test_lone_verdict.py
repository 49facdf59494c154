"""``lone-verdict``: the verdict on a point is that of some claim that bears on it."""

import pytest
from tests.examples import Hits

CLAIMS = """\
article:
  source: article2014
  points: {{A1: {{paragraph: "1", says: it was so, verdict: {point}, answer: It was.}}}}
claims:
  first: {{by: [reuters], verdict: {first}}}
  own: {{verdict: {own}}}
"""


def test_a_verdict_that_no_claim_has_is_found(hits: Hits) -> None:
    claims = CLAIMS.format(point="contradicted", first="disputed", own="supported")
    assert hits("lone-verdict", claims) == [
        (
            "claims.yaml:3:59 warning: point 'A1' is 'contradicted', and what is asserted of it"
            " disputed | give the verdict that the claims bear out, or allow it with the reason"
        )
    ]


def test_the_verdict_on_our_own_claim_beside_an_asserted_one_does_not_count(hits: Hits) -> None:
    claims = CLAIMS.format(point="supported", first="disputed", own="supported")
    assert len(hits("lone-verdict", claims)) == 1


@pytest.mark.parametrize(
    ("point", "first", "own"),
    [
        ("disputed", "disputed", "supported"),
        ("partly", "disputed", "supported"),  # they differ, so that it is partly so
    ],
)
def test_a_verdict_that_the_claims_bear_out_is_let_be(
    hits: Hits, point: str, first: str, own: str
) -> None:
    assert hits("lone-verdict", CLAIMS.format(point=point, first=first, own=own)) == []


def test_partly_where_the_claims_agree_on_another_is_found(hits: Hits) -> None:
    claims = CLAIMS.format(point="partly", first="supported", own="supported")
    assert len(hits("lone-verdict", claims)) == 1
