"""The rule unearned-verdict."""

from tests.examples import Hits


def test_supported_needs_a_checked_item(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: supported
    support: [{says: so}]
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'supported' of 'first' is not earned: no support was held against its source | mend the evidence, or give the verdict that it bears out",
    ]


def test_supported_with_a_checked_item_is_earned(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: supported
"""
    assert hits("unearned-verdict", claims) == []


def test_supported_has_no_correction(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: supported
    correction: it was not
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'supported' of 'first' is not earned: there is a correction | mend the evidence, or give the verdict that it bears out",
    ]


def test_why_answers_what_stands_against_it_by_name(hits: Hits) -> None:
    claims = """\
origins:
  ap: {name: AP, kind: agency, aliases: [Associated Press]}
claims:
  first:
    verdict: supported
    why: The MAP shows it.
    against: [{origin: ap}]
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:5:14 error: the verdict 'supported' of 'first' is not earned: 'why' does not name AP, who stands in 'against' | mend the evidence, or give the verdict that it bears out",
    ]


def test_an_alias_is_a_name(hits: Hits) -> None:
    claims = """\
origins:
  ap: {name: AP, kind: agency, aliases: [Associated Press]}
claims:
  first:
    verdict: supported
    why: The Associated Press came late.
    against: [{origin: ap}]
"""
    assert hits("unearned-verdict", claims) == []


def test_the_reports_own_claims_are_supported(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: partly
    correction: half of it
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'partly' of 'first' is not earned: the report's own claims (no 'by') are supported ones | mend the evidence, or give the verdict that it bears out",
    ]


def test_partly_says_which_part(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: partly
    by: [reuters]
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'partly' of 'first' is not earned: no correction says which part | mend the evidence, or give the verdict that it bears out",
    ]


def test_partly_with_a_correction_is_earned(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: partly
    by: [reuters]
    correction: half of it
"""
    assert hits("unearned-verdict", claims) == []


def test_disputed_needs_a_checked_item_on_each_side(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: disputed
    by: [reuters]
    against: [{says: no}]
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'disputed' of 'first' is not earned: not on each side was an item held against its source | mend the evidence, or give the verdict that it bears out",
    ]


def test_nobody_disputes_with_himself(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: disputed
    by: [reuters]
    against: [{says: no, checked: 2026-11-22}]
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'disputed' of 'first' is not earned: both sides have the same root | mend the evidence, or give the verdict that it bears out",
    ]


def test_two_origins_may_dispute(hits: Hits) -> None:
    claims = """\
origins:
  ap: {name: AP, kind: agency}
claims:
  first:
    verdict: disputed
    by: [reuters]
    against: [{origin: ap, checked: 2026-11-22}]
"""
    assert hits("unearned-verdict", claims) == []


def test_contradicted_needs_a_correction_and_a_checked_item_against(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: contradicted
    by: [reuters]
    why: so
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:3:14 error: the verdict 'contradicted' of 'first' is not earned: there is no correction; nothing against it was held against its source; 'why' does not name Reuters, who stands in 'support' | mend the evidence, or give the verdict that it bears out",
    ]


def test_contradicted_with_both_is_earned(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: contradicted
    by: [reuters]
    support: []
    correction: it was not
    against: [{checked: 2026-11-22}]
"""
    assert hits("unearned-verdict", claims) == []


def test_unverified_is_more_than_nobody_looked(hits: Hits) -> None:
    claims = """\
origins:
  ap: {name: AP, kind: agency}
claims:
  first:
    verdict: unverified
    by: [reuters]
    support: [{origin: ap, checked: 2026-11-22}]
"""
    assert hits("unearned-verdict", claims) == [
        "claims.yaml:5:14 error: the verdict 'unverified' of 'first' is not earned: 'searched' is empty, and more than the asserter's own word supports it | mend the evidence, or give the verdict that it bears out",
    ]


def test_the_asserters_own_word_verifies_nothing(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: unverified
    by: [reuters]
"""
    assert hits("unearned-verdict", claims) == []


def test_without_any_source_another_rule_speaks(hits: Hits) -> None:
    claims = """\
claims:
  first:
    verdict: partly
    support: []
"""
    assert hits("unearned-verdict", claims) == []
