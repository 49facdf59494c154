"""The rule missing-response."""

from tests.examples import Hits


def test_the_accused_are_heard(hits: Hits) -> None:
    claims = """\
claims:
  first:
    accuses: [reuters]
"""
    assert hits("missing-response", claims) == [
        "claims.yaml:3:15 error: 'first' accuses Reuters, whose answer is not given | add it under 'response', or what was looked for under 'searched'",
    ]


def test_an_answer_is_enough(hits: Hits) -> None:
    claims = """\
claims:
  first:
    accuses: [reuters]
    response: [{says: it was not so}]
"""
    assert hits("missing-response", claims) == []


def test_a_search_for_one_is_enough(hits: Hits) -> None:
    claims = """\
claims:
  first:
    accuses: [reuters]
    searched: [{for: an answer, date: 2026-11-22}]
"""
    assert hits("missing-response", claims) == []


def test_somebody_of_the_same_root_may_answer(hits: Hits) -> None:
    claims = """\
origins:
  state: {name: State, kind: state}
  minister: {name: Minister, kind: state, part_of: state}
claims:
  first:
    accuses: [state]
    response: [{origin: minister}]
"""
    assert hits("missing-response", claims) == []


def test_somebody_else_may_not(hits: Hits) -> None:
    claims = """\
origins:
  state: {name: State, kind: state}
  other: {name: Other, kind: state}
claims:
  first:
    accuses: [state]
    response: [{origin: other}]
"""
    assert hits("missing-response", claims) == [
        "claims.yaml:6:15 error: 'first' accuses State, whose answer is not given | add it under 'response', or what was looked for under 'searched'",
    ]
