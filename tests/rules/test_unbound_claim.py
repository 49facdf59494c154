"""The rule unbound-claim."""

from tests.examples import Hits


def test_a_claim_that_no_page_binds_is_named(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
  second: {}
"""
    pages = {"page.md": "[a](claim:first)\n"}
    assert hits("unbound-claim", claims, pages=pages) == [
        "claims.yaml:3:3 error: no page binds words to claim 'second' | write [words](claim:second) in docs/page.md, or retire it",
    ]


def test_several_may_be_bound_at_once(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
  second: {}
"""
    pages = {"page.md": "[a](claim:first,second)\n"}
    assert hits("unbound-claim", claims, pages=pages) == []


def test_a_link_in_code_binds_nothing(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
"""
    pages = {"page.md": "`[a](claim:first)`\n"}
    assert hits("unbound-claim", claims, pages=pages) == [
        "claims.yaml:2:3 error: no page binds words to claim 'first' | write [words](claim:first) in docs/page.md, or retire it",
    ]


def test_a_page_that_could_not_be_read_may_bind_it(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
"""
    pages = {"page.md": b"\xff"}
    assert hits("unbound-claim", claims, pages=pages) == []
