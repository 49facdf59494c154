"""The rule drifted-statement."""

import pytest
from tests.examples import Hits

CLAIM = """\
article:
  source: article2014
  points: {{A1: {{paragraph: "1", says: that 700 came, verdict: partly, answer: It was so.}}}}
claims:
  first:
    statement: {statement}
    correction: {correction}
    corrected_by: [second]
    support: [{{says: It counted 49 on the 12th., date: 2014-06-11, checked: 2026-11-22}}]
    figures:
      - {{name: a, value: 900, qualifier: exact, unit: people, scope: all, origin: reuters, source: key2014}}
    dates: [{{date: 2015-03-02, event: "the end (the 4th by another)"}}]
  second: {{points: [], statement: It was 12 in May 2016., support: [{{says: 12 in May 2016, checked: 2026-11-22}}]}}
"""

BORNE_OUT = {
    "an item": "There were 49 people.",
    "a figure": "There were 900 people.",
    "the day of an item": "It was on 11 June 2014.",
    "a day that has its month from the item": "It was on 12 June 2014.",
    "a date": "It ended on 2 March 2015.",
    "a day that has its month from the date": "It ended on 4 March 2015.",
    "a point of the article": "There were 700 people.",
    "the claim that corrects it": "There were 12 in May 2016.",
    "the year of a source": "It was read in 2014.",
    "a number in words": "Three of them came.",
}


@pytest.mark.parametrize("text", BORNE_OUT.values(), ids=BORNE_OUT.keys())
def test_a_figure_that_is_borne_out_stays(hits: Hits, text: str) -> None:
    assert hits("drifted-statement", CLAIM.format(statement=text, correction=text)) == []


DRIFTED = {
    "a digit": ("There were 48 people.", "48"),
    "a day": ("It was on 13 June 2014.", "13 June 2014"),
    "a year": ("It ended in March 2016.", "March 2016"),
}


@pytest.mark.parametrize(("text", "figure"), DRIFTED.values(), ids=DRIFTED.keys())
def test_a_figure_that_nothing_bears_out_is_found(hits: Hits, text: str, figure: str) -> None:
    found = hits("drifted-statement", CLAIM.format(statement=text, correction=text))
    remedy = "write it as the evidence has it, or add the item, figure or date that has it"
    assert found == [
        f"claims.yaml:6:16 error: '{figure}' in the statement of claim 'first' stands in none of its evidence | {remedy}",
        f"claims.yaml:7:17 error: '{figure}' in the correction of claim 'first' stands in none of its evidence | {remedy}",
    ]


def test_an_allowance_excuses_a_sum_of_our_own(hits: Hits) -> None:
    claims = """\
claims:
  first:
    statement: There were 48 people.
    allow: [{rule: drifted-statement, because: 6 times 8}]
"""
    assert hits("drifted-statement", claims) == []


def test_a_claim_without_evidence_is_another_rules_matter(hits: Hits) -> None:
    claims = "claims:\n  first: {statement: There were 48 people., support: []}\n"
    assert hits("drifted-statement", claims) == []
