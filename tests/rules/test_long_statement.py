"""The rule long-statement."""

from tests.examples import Hits


def test_thirty_one_words_are_too_many(hits: Hits) -> None:
    claims = """\
claims:
  first: {statement: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word}
"""
    assert hits("long-statement", claims) == [
        "claims.yaml:2:22 error: the statement of 'first' has 31 words, 30 allowed | split the claim, or drop what the verdict does not depend on",
    ]


def test_thirty_are_not(hits: Hits) -> None:
    claims = """\
claims:
  first: {statement: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word}
"""
    assert hits("long-statement", claims) == []


def test_an_allowance_excuses_it(hits: Hits) -> None:
    claims = """\
claims:
  first:
    statement: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word
    allow: [{rule: long-statement, because: a list of names}]
"""
    assert hits("long-statement", claims) == []
