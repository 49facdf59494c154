"""The rule unchecked-lead."""

from tests.examples import Hits


def test_the_first_item_was_held_against_its_source(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - {says: so}
      - {says: so, checked: 2026-11-22}
"""
    assert hits("unchecked-lead", claims) == [
        "claims.yaml:4:9 warning: 'key2014' leads a side of 'first' and was not checked | read it and set 'checked', or move a checked item up",
    ]


def test_the_third_need_not_be(hits: Hits) -> None:
    claims = """\
claims:
  first:
    support:
      - {says: so, checked: 2026-11-22}
      - {says: so, checked: 2026-11-22}
      - {says: so}
"""
    assert hits("unchecked-lead", claims) == []


def test_the_second_must_be_on_either_side(hits: Hits) -> None:
    claims = """\
claims:
  first:
    against:
      - {says: so, checked: 2026-11-22}
      - {says: so}
"""
    assert hits("unchecked-lead", claims) == [
        "claims.yaml:5:9 warning: 'key2014' leads a side of 'first' and was not checked | read it and set 'checked', or move a checked item up",
    ]


def test_context_is_not_in_the_card(hits: Hits) -> None:
    claims = """\
claims:
  first:
    context:
      - {says: so}
"""
    assert hits("unchecked-lead", claims) == []
