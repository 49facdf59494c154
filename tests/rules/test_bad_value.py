"""The rule bad-value."""

from tests.examples import Hits


def test_a_verdict_is_one_of_five(hits: Hits) -> None:
    claims = """\
claims:
  first: {verdict: true}
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:2:20 error: 'verdict' of claim 'first' is 'true' | allowed: supported, partly, disputed, contradicted, unverified",
    ]


def test_a_slip_is_offered_the_word_meant(hits: Hits) -> None:
    claims = """\
claims:
  first: {verdict: suported}
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:2:20 error: 'verdict' of claim 'first' is 'suported' | did you mean 'supported'?",
    ]


def test_each_verdict_is_allowed(hits: Hits) -> None:
    claims = """\
claims:
  supported: {verdict: supported}
  partly: {verdict: partly}
  disputed: {verdict: disputed}
  contradicted: {verdict: contradicted}
  unverified: {verdict: unverified}
"""
    assert hits("bad-value", claims) == []


def test_a_day_that_never_was_is_no_date(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - {date: 2014-02-30}
      - {date: 2016-02-29}
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:4:16 error: 'date' of an item in 'support' of claim 'first' is '2014-02-30', which is not a date | write YYYY-MM-DD, YYYY-MM or YYYY",
    ]


def test_a_text_is_no_list_and_a_list_no_text(hits: Hits) -> None:
    claims = """\
claims:
  first:
    title: [a]
    points: A1
    people: [{a: b}, null, a]
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:3:12 error: 'title' of claim 'first' is not a text | write one text",
        "claims.yaml:4:13 error: 'points' of claim 'first' is not a list | write [a, b]",
        "claims.yaml:5:14 error: an item of 'people' of claim 'first' is not a text | write text",
        "claims.yaml:5:22 error: an item of 'people' of claim 'first' is not a text | write text",
    ]


def test_a_number_is_written_in_digits(hits: Hits) -> None:
    claims = """\
claims:
  first:
    figures:
      - {name: n, value: 1e3, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}
      - {name: n, value: 1_000, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}
      - {name: n, value: 1000.5, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:4:26 error: 'value' of a figure of claim 'first' is '1e3', which is not a number | write digits, with a point for decimals",
        "claims.yaml:5:26 error: 'value' of a figure of claim 'first' is '1_000', which is not a number | write digits, with a point for decimals",
    ]


def test_a_range_has_two_ends_in_order(hits: Hits) -> None:
    claims = """\
claims:
  first:
    figures:
      - {name: n, low: 2, high: 1, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}
      - {name: n, low: 1, high: 2, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}
      - {name: n, low: 1, qualifier: exact, unit: u, scope: s, origin: reuters, source: key2014}
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:4:9 error: a figure of claim 'first' has neither a 'value' alone nor a 'low' below a 'high' | give the one number, or both ends of the origin's own range",
        "claims.yaml:6:9 error: a figure of claim 'first' has neither a 'value' alone nor a 'low' below a 'high' | give the one number, or both ends of the origin's own range",
    ]


def test_an_end_comes_after_its_start(hits: Hits) -> None:
    claims = """\
claims:
  first:
    dates:
      - {from: 2014-06, to: 2014-05, event: e}
      - {from: 2014-05, to: 2014-06, event: e}
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:4:29 error: a date of claim 'first' ends on 2014-05, before it starts | swap the two",
    ]


def test_the_format_is_one(hits: Hits) -> None:
    claims = """\
ledger: 2
"""
    assert hits("bad-value", claims) == [
        "claims.yaml:1:9 error: the format is '2' | this program reads format 1",
    ]


def test_a_source_has_an_interest_of_the_list(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A}}, howpublished = {B}, interest = {independant press}, read = {all}}
"""
    assert hits("bad-value", bib=bib) == [
        "citations.bib:1:51 error: 'interest' of 'key2014' is 'independant press' | did you mean 'independent press'?",
        "citations.bib:1:83 error: 'read' of 'key2014' is 'all' | allowed: most, excerpt",
    ]


def test_a_month_is_a_macro(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A}}, howpublished = {B}, month = {June}, year = {2014}}
@misc{other2014, title = {{B}}, howpublished = {B}, month = "11~" # jun, year = {2014}}
@misc{third2014, title = {{B}}, howpublished = {B}, month = "31~" # jun, year = {2014}}
"""
    assert hits("bad-value", bib=bib) == [
        "citations.bib:1:51 error: the month of 'key2014' is 'June' | write month = jun, or month = \"11~\" # jun",
        "citations.bib:3:74 error: the date of 'third2014' is '2014-06-31', which is not a date | write year = {2014}, or {{n.d.}}",
    ]


def test_an_allowance_says_why(hits: Hits) -> None:
    bib = "@misc{key2014, title = {{A}}, howpublished = {B}, allow = {unused-source}}"
    page = """\
<!-- allow unknown-claim -->
[a](claim:first)
"""
    pages = {"page.md": page}
    assert hits("bad-value", bib=bib, pages=pages) == [
        "citations.bib:1:51 error: the allowance 'unused-source' of 'key2014' has no reason | write allow = {rule: because}",
        "docs/page.md:1:1 error: the allowance for 'unknown-claim' has no reason | write <!-- allow unknown-claim: because -->",
    ]


def test_the_rest_of_a_claim_is_read_all_the_same(hits: Hits) -> None:
    claim = "claims:\n  first:\n    verdict: true\n    dates: [{date: June, event: so}]\n"
    assert [hit.split(" ")[0] for hit in hits("bad-value", claim)] == [
        "claims.yaml:3:14",
        "claims.yaml:4:20",
    ]
