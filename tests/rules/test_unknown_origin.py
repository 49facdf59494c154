"""The rule unknown-origin."""

from tests.examples import Hits


def test_a_slip_is_another_speaker(hits: Hits) -> None:
    claims = """\
claims:
  first: {by: [reuters, reutres]}
"""
    assert hits("unknown-origin", claims) == [
        "claims.yaml:2:25 error: the origin 'reutres' is not registered | did you mean 'reuters'?",
    ]


def test_a_registered_origin_is_known(hits: Hits) -> None:
    claims = """\
claims:
  first: {by: [reuters]}
"""
    assert hits("unknown-origin", claims) == []


def test_evidence_figures_and_part_of_name_origins_too(hits: Hits) -> None:
    claims = """\
origins:
  a: {name: A, kind: state, part_of: b}
claims:
  first:
    support: [{origin: c}]
    accuses: [d]
    figures: [{name: n, value: 1, qualifier: exact, unit: u, scope: s, origin: e, source: key2014}]
"""
    assert hits("unknown-origin", claims) == [
        "claims.yaml:2:38 error: the origin 'b' is not registered | add it under 'origins'",
        "claims.yaml:5:24 error: the origin 'c' is not registered | add it under 'origins'",
        "claims.yaml:6:15 error: the origin 'd' is not registered | add it under 'origins'",
        "claims.yaml:7:80 error: the origin 'e' is not registered | add it under 'origins'",
    ]


def test_an_origin_that_could_not_be_read_is_known(hits: Hits) -> None:
    claims = """\
origins:
  reuters: {name: Reuters, kind: paper}
"""
    assert hits("unknown-origin", claims) == []


def test_without_a_registry_nobody_knows(hits: Hits) -> None:
    claims = """\
origins: [a]
"""
    assert hits("unknown-origin", claims) == []
