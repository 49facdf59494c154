"""The rule missing-field."""

from tests.examples import Hits


def test_a_claim_has_a_title(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: }
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:2:3 error: claim 'first' has no 'title' | add 'title: ..'",
    ]


def test_a_whole_claim_lacks_nothing(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
"""
    assert hits("missing-field", claims) == []


def test_an_empty_text_is_no_text(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: "", verdict: '', why: ' '}
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:2:3 error: claim 'first' has no 'title' | add 'title: ..'",
        "claims.yaml:2:3 error: claim 'first' has no 'verdict' | add 'verdict: ..'",
        "claims.yaml:2:3 error: claim 'first' has no 'why' | add 'why: ..'",
    ]


def test_evidence_has_a_source_an_origin_and_says_something(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - {source: , origin: , says: }
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:4:9 error: an item in 'support' of claim 'first' has no 'origin' | add 'origin: ..'",
        "claims.yaml:4:9 error: an item in 'support' of claim 'first' has no 'says' | add 'says: ..'",
        "claims.yaml:4:9 error: an item in 'support' of claim 'first' has no 'source' | add 'source: ..'",
    ]


def test_a_ledger_has_an_article_origins_and_claims(hits: Hits) -> None:
    claims = """\
article: ~
origins: null
claims: {}
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:1:10 error: the ledger has no 'article' | add 'article:'",
        "claims.yaml:2:10 error: the ledger has no 'origins' | add 'origins:'",
    ]


def test_a_figure_that_is_not_drawn_says_why(hits: Hits) -> None:
    claims = """\
claims:
  first:
    figures:
      - {name: n, value: 1, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014, plot: false}
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:4:106 error: a figure of claim 'first' is not drawn, and does not say why | add 'because: ..'",
    ]


def test_an_event_has_a_day(hits: Hits) -> None:
    claims = """\
claims:
  first:
    dates: [{event: e}, {event: e, date: 2014}]
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:3:13 error: a date of claim 'first' has no day | give 'date', or 'from' and 'to'",
    ]


def test_a_search_has_a_day(hits: Hits) -> None:
    claims = """\
claims:
  first:
    searched: [{for: an answer}]
"""
    assert hits("missing-field", claims) == [
        "claims.yaml:3:16 error: a search of claim 'first' has no 'date' | add 'date: ..'",
    ]
