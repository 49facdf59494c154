"""The rule long-quotation."""

from tests.examples import Hits


def test_thirteen_words_are_too_many(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - quote: one two three four five six seven eight nine ten eleven twelve thirteen
        checked: 2026-11-22
"""
    assert hits("long-quotation", claims) == [
        "claims.yaml:4:16 error: the quotation has 13 words, 12 allowed | cut it, and tell the rest in 'says'",
    ]


def test_twelve_words_are_not(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - quote: one two three four five six seven eight nine ten eleven twelve
        checked: 2026-11-22
"""
    assert hits("long-quotation", claims) == []


def test_of_the_article_itself_eight_are_allowed(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - {source: article2014, quote: one two three four five six seven eight nine}
      - {source: article2014, quote: one two three four five six seven eight}
"""
    assert hits("long-quotation", claims) == [
        "claims.yaml:4:38 error: the quotation has 9 words, 8 allowed | cut it, and tell the rest in 'says'",
    ]
