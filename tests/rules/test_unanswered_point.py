"""The rule unanswered-point."""

from tests.examples import Hits


def test_all_that_a_point_lacks_is_told_at_once(hits: Hits) -> None:
    claims = """\
article:
  source: article2014
  points:
    A1: {paragraph: '1', says: so}
    Z9: {paragraph: '1', says: so}
"""
    assert hits("unanswered-point", claims) == [
        "claims.yaml:4:5 error: point 'A1' has no verdict, no answer | answer it, and name it in the 'points' of a claim",
        "claims.yaml:5:5 error: point 'Z9' has no verdict, no answer, no claim | answer it, and name it in the 'points' of a claim",
    ]


def test_a_verdict_an_answer_and_a_claim_are_enough(hits: Hits) -> None:
    assert hits("unanswered-point") == []


def test_an_answer_without_a_claim_is_none(hits: Hits) -> None:
    claims = """\
claims:
  first: {points: []}
"""
    assert hits("unanswered-point", claims) == [
        "claims.yaml:4:41 error: point 'A1' has no claim | answer it, and name it in the 'points' of a claim",
    ]


def test_an_allowance_excuses_it(hits: Hits) -> None:
    claims = """\
article:
  source: article2014
  points:
    A1: {paragraph: '1', says: so, allow: [{rule: unanswered-point, because: not written yet}]}
"""
    assert hits("unanswered-point", claims) == []


def test_a_claim_that_could_not_be_read_still_answers(hits: Hits) -> None:
    claims = """\
claims:
  first: {verdict: so}
"""
    assert hits("unanswered-point", claims) == []


def test_a_point_that_could_not_be_read_is_another_rules(hits: Hits) -> None:
    claims = """\
article:
  source: article2014
  points:
    A1: {paragraph: '1', says: so, verdict: so}
"""
    assert hits("unanswered-point", claims) == []
