"""The rule single-origin."""

from tests.examples import Hits


def test_one_origin_gives_no_high_confidence(hits: Hits) -> None:
    claims = """\
claims:
  first: {confidence: high}
"""
    assert hits("single-origin", claims) == [
        "claims.yaml:2:23 warning: claim 'first' rests on one origin, Reuters, with high confidence | add another origin, or write 'confidence: medium'",
    ]


def test_two_origins_are_enough(hits: Hits) -> None:
    claims = """\
origins:
  ap: {name: AP, kind: agency}
claims:
  first:
    confidence: high
    support:
      - {origin: reuters}
      - {origin: ap}
"""
    assert hits("single-origin", claims) == []


def test_two_parts_of_one_body_are_one_origin(hits: Hits) -> None:
    claims = """\
origins:
  a: {name: A, kind: state, part_of: reuters}
claims:
  first:
    confidence: high
    support:
      - {origin: a}
      - {origin: reuters}
"""
    assert hits("single-origin", claims) == [
        "claims.yaml:5:17 warning: claim 'first' rests on one origin, Reuters, with high confidence | add another origin, or write 'confidence: medium'",
    ]


def test_medium_confidence_may_rest_on_one(hits: Hits) -> None:
    claims = """\
claims:
  first: {confidence: medium}
"""
    assert hits("single-origin", claims) == []


def test_an_allowance_excuses_it(hits: Hits) -> None:
    claims = """\
claims:
  first: {confidence: high, allow: [{rule: single-origin, because: their own words}]}
"""
    assert hits("single-origin", claims) == []
