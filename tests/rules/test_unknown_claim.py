"""The rule unknown-claim."""

from tests.examples import Hits


def test_a_slip_is_told_at_its_own_column(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
"""
    pages = {"page.md": "So [a](claim:first, frist) and [b](claim:)\n"}
    assert hits("unknown-claim", claims, pages=pages) == [
        "docs/page.md:1:21 error: there is no claim 'frist' | did you mean 'first'?",
        "docs/page.md:1:42 error: the link names no claim | add it to claims.yaml, or bind another",
    ]


def test_a_claim_of_the_ledger_is_known(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
"""
    assert hits("unknown-claim", claims) == []


def test_a_claim_that_could_not_be_read_is_known(hits: Hits) -> None:
    claims = """\
claims:
  first: {verdict: so}
"""
    assert hits("unknown-claim", claims) == []


def test_a_retired_claim_is_known_to_pages(hits: Hits) -> None:
    claims = """\
retired:
  old: {because: wrong}
claims:
  first: {corrected_by: [old]}
"""
    pages = {"page.md": "[a](claim:old)\n"}
    assert hits("unknown-claim", claims, pages=pages) == [
        "claims.yaml:4:26 error: there is no claim 'old' | add it to claims.yaml, or bind another",
    ]


def test_changes_and_retired_claims_name_claims_too(hits: Hits) -> None:
    claims = """\
changes:
  - {date: 2026-11-22, claim: gone, was: a, now: b, because: c}
retired:
  old: {because: wrong, see: frist}
claims:
  first: {}
"""
    assert hits("unknown-claim", claims) == [
        "claims.yaml:2:31 error: there is no claim 'gone' | add it to claims.yaml, or bind another",
        "claims.yaml:4:30 error: there is no claim 'frist' | did you mean 'first'?",
    ]


def test_a_comment_above_excuses_it(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
"""
    page = """\
<!-- allow unknown-claim: it comes
  with the next chapter -->
[a](claim:next)
"""
    pages = {"page.md": page}
    assert hits("unknown-claim", claims, pages=pages) == []
