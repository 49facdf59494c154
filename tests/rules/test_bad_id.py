"""The rule bad-id."""

from tests.examples import Hits


def test_a_capital_and_an_underline_are_no_kebab_case(hits: Hits) -> None:
    claims = """\
claims:
  Mosul_Hostages: {}
"""
    assert hits("bad-id", claims) == [
        "claims.yaml:2:3 error: the id 'Mosul_Hostages' of a claim is not kebab-case of at most 60 signs | write 'mosul-hostages'",
    ]


def test_an_id_of_kebab_case_is_one(hits: Hits) -> None:
    claims = """\
claims:
  mosul-49-turks: {}
"""
    assert hits("bad-id", claims) == []


def test_two_hyphens_in_a_row_are_one_too_many(hits: Hits) -> None:
    claims = """\
claims:
  mosul--hostages: {}
"""
    assert hits("bad-id", claims) == [
        "claims.yaml:2:3 error: the id 'mosul--hostages' of a claim is not kebab-case of at most 60 signs | write 'mosul-hostages'",
    ]


def test_sixty_signs_are_enough(hits: Hits) -> None:
    claims = """\
claims:
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: {}
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: {}
"""
    assert hits("bad-id", claims) == [
        "claims.yaml:3:3 error: the id 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' of a claim is not kebab-case of at most 60 signs | write 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'",
    ]


def test_origins_places_and_retired_claims_have_ids_too(hits: Hits) -> None:
    claims = """\
origins:
  A: {name: A, kind: press}
places:
  Ş: {name: Ş}
retired:
  'a b': {because: wrong}
"""
    assert hits("bad-id", claims) == [
        "claims.yaml:2:3 error: the id 'A' of an origin is not kebab-case of at most 60 signs | write 'a'",
        "claims.yaml:4:3 error: the id 'Ş' of a place is not kebab-case of at most 60 signs | use small letters a to z",
        "claims.yaml:6:3 error: the id 'a b' of a retired claim is not kebab-case of at most 60 signs | write 'a-b'",
    ]
