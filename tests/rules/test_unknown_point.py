"""The rule unknown-point."""

from tests.examples import Hits


def test_a_point_is_the_articles(hits: Hits) -> None:
    claims = """\
claims:
  first: {points: [A1, A2]}
"""
    assert hits("unknown-point", claims) == [
        "claims.yaml:2:24 error: the article has no point 'A2' | see 'article: points'",
    ]


def test_what_the_article_leaves_out_has_no_point(hits: Hits) -> None:
    claims = """\
claims:
  first: {points: []}
"""
    assert hits("unknown-point", claims) == []


def test_a_point_that_could_not_be_read_is_known(hits: Hits) -> None:
    claims = """\
article:
  source: article2014
  points:
    A1: so
"""
    assert hits("unknown-point", claims) == []
