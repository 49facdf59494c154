"""The rule unknown-place."""

from tests.examples import Hits


def test_a_place_is_listed(hits: Hits) -> None:
    claims = """\
places:
  mosul: {name: Mosul}
claims:
  first: {places: [mosul, mossul]}
"""
    assert hits("unknown-place", claims) == [
        "claims.yaml:4:27 error: the place 'mossul' is not listed | did you mean 'mosul'?",
    ]


def test_no_place_is_needed(hits: Hits) -> None:
    claims = """\
claims:
  first: {places: []}
"""
    assert hits("unknown-place", claims) == []


def test_a_place_that_could_not_be_read_is_known(hits: Hits) -> None:
    claims = """\
places:
  mosul: {name: Mosul, latitude: north}
claims:
  first: {places: [mosul]}
"""
    assert hits("unknown-place", claims) == []
