"""The rule drifted-answer."""

import pytest
from tests.examples import Hits

LEDGER = """\
article:
  source: article2014
  points:
    A1: {{paragraph: "1", says: that 700 came in 2013, verdict: partly, answer: "{answer}"}}
claims:
  first: {{statement: Three came., support: [{{says: It counted 49 on 11 June 2014., checked: 2026-11-22}}]}}
  other: {{points: [], statement: It was 12.}}
"""

KEPT = ["49 came on 11 June 2014.", "Three came, not 700.", "It was in 2014, not in 2013.", "So."]


@pytest.mark.parametrize("answer", KEPT)
def test_a_figure_of_the_point_or_its_claims_stays(hits: Hits, answer: str) -> None:
    assert hits("drifted-answer", LEDGER.format(answer=answer)) == []


DRIFTED = {"48 came.": "48", "Four came.": "Four", "12 came.": "12", "It was in 2012.": "2012"}


@pytest.mark.parametrize(("answer", "figure"), DRIFTED.items())
def test_a_figure_that_no_claim_of_the_point_has_is_found(
    hits: Hits, answer: str, figure: str
) -> None:
    assert hits("drifted-answer", LEDGER.format(answer=answer)) == [
        f"claims.yaml:4:80 error: '{figure}' in the answer to point 'A1' stands in none of its claims | write it as a claim has it, or name the point in the claim that has it",
    ]


def test_an_allowance_on_the_point_excuses_a_figure(hits: Hits) -> None:
    claims = """\
article:
  source: article2014
  points:
    A1:
      paragraph: "1"
      says: that it was so
      verdict: partly
      answer: 48 came.
      allow: [{rule: drifted-answer, because: our own count}]
"""
    assert hits("drifted-answer", claims) == []
