"""The rule long-title."""

from tests.examples import Hits


def test_seven_words_are_too_many(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: one two three four five six seven}
"""
    assert hits("long-title", claims) == [
        "claims.yaml:2:18 error: the title of 'first' has 7 words, 6 allowed | name only what the claim is about",
    ]


def test_six_are_not(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: one two three four five six}
"""
    assert hits("long-title", claims) == []


def test_a_hyphen_joins_two_words_into_one(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: one two three four five six-seven}
"""
    assert hits("long-title", claims) == []
