"""The rule two-speakers."""

from tests.examples import Hits


def test_two_scholars_are_two(hits: Hits) -> None:
    claims = """\
origins:
  both: {name: Smith and Jones, kind: scholar}
"""
    assert hits("two-speakers", claims) == [
        "claims.yaml:2:16 error: the origin 'both' names two speakers: 'Smith and Jones' | make an origin of each",
    ]


def test_a_state_may_have_and_in_its_name(hits: Hits) -> None:
    claims = """\
origins:
  state: {name: Trinidad and Tobago, kind: state}
"""
    assert hits("two-speakers", claims) == []


def test_a_semicolon_joins_any_two(hits: Hits) -> None:
    claims = """\
origins:
  both:
    name: Reuters; AP
    kind: agency
"""
    assert hits("two-speakers", claims) == [
        "claims.yaml:3:11 error: the origin 'both' names two speakers: 'Reuters; AP' | make an origin of each",
    ]


def test_letters_within_a_name_join_nobody(hits: Hits) -> None:
    claims = """\
origins:
  one: {name: Alexandra Anderson, kind: witness}
"""
    assert hits("two-speakers", claims) == []
