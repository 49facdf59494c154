"""The rule circular-origin."""

from tests.examples import Hits


def test_a_circle_is_told_once(hits: Hits) -> None:
    claims = """\
origins:
  a: {name: A, kind: state, part_of: b}
  b: {name: B, kind: state, part_of: c}
  c: {name: C, kind: state, part_of: a}
"""
    assert hits("circular-origin", claims) == [
        "claims.yaml:2:38 error: the origin 'a' is part of itself: a > b > c > a | delete one 'part_of' of the circle (claims.yaml:3:38 it goes on here) (claims.yaml:4:38 it goes on here)",
    ]


def test_a_chain_with_an_end_is_no_circle(hits: Hits) -> None:
    claims = """\
origins:
  a: {name: A, kind: state, part_of: b}
  b: {name: B, kind: state}
"""
    assert hits("circular-origin", claims) == []


def test_what_leads_into_a_circle_is_not_on_it(hits: Hits) -> None:
    claims = """\
origins:
  a: {name: A, kind: state, part_of: b}
  b: {name: B, kind: state, part_of: b}
"""
    assert hits("circular-origin", claims) == [
        "claims.yaml:3:38 error: the origin 'b' is part of itself: b > b | delete one 'part_of' of the circle",
    ]
