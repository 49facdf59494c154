"""The rule duplicate-key."""

from tests.examples import Hits


def test_both_copies_of_a_claim_are_named(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: one}
  first: {title: two}
"""
    assert hits("duplicate-key", claims) == [
        "claims.yaml:3:3 error: 'first' stands twice | rename one, or join the two (claims.yaml:2:3 it stands here first)",
    ]


def test_two_claims_may_have_the_same_title(hits: Hits) -> None:
    claims = """\
claims:
  first: {title: one}
  second: {title: one}
"""
    assert hits("duplicate-key", claims) == []


def test_a_field_stands_once(hits: Hits) -> None:
    claims = """\
claims:
  first:
    title: one
    title: two
"""
    assert hits("duplicate-key", claims) == [
        "claims.yaml:4:5 error: 'title' stands twice | rename one, or join the two (claims.yaml:3:5 it stands here first)",
    ]


def test_keys_that_differ_in_case_are_the_same_key(hits: Hits) -> None:
    bib = """\
@misc{key2014, title = {{A}}, howpublished = {B}}
@misc{KEY2014, title = {{C}}, howpublished = {D}}
"""
    assert hits("duplicate-key", bib=bib) == [
        "citations.bib:2:7 error: the key 'KEY2014' stands twice | rename one, or delete the copy (citations.bib:1:7 'key2014' stands here first)",
    ]


def test_a_field_of_an_entry_stands_once(hits: Hits) -> None:
    bib = """\
@misc{key2014,
  title = {{A}},
  howpublished = {B},
  Title = {{A}},
}
"""
    assert hits("duplicate-key", bib=bib) == [
        "citations.bib:4:3 error: the field 'title' of 'key2014' stands twice | delete one (citations.bib:2:3 it stands here first)",
    ]


def test_a_retired_id_is_not_used_again(hits: Hits) -> None:
    claims = """\
claims:
  first: {}
retired:
  first: {because: wrong}
  other: {because: wrong}
"""
    assert hits("duplicate-key", claims) == [
        "claims.yaml:4:3 error: 'first' is a claim and is retired | an id is never used again: delete one (claims.yaml:2:3 it stands here as a claim)",
    ]
