"""The parts of a YAML text: each value under its keys, and exactly where it stands."""

import pytest

from claimledger.text.yaml_parts import find_parts

TEXT = """\
# a comment
claims:
  first:
    statement: >-
      Two lines
      of it.

    by: [ciddi, 'the Times']
    support:
      - {source: key2014, says: Ümit said so.}
      - source: other
"""


def test_every_value_stands_where_it_is_said_to() -> None:
    parts = {part.keys: TEXT[part.start : part.end] for part in find_parts(TEXT)}
    assert parts["claims", "first", "statement"] == ">-\n      Two lines\n      of it."
    assert parts["claims", "first", "by", "1"] == "'the Times'"
    assert parts["claims", "first", "support", "0", "says"] == "Ümit said so."
    assert parts["claims", "first", "support", "1"] == "source: other"


def test_a_key_is_where_its_field_begins_and_a_single_value_is_read() -> None:
    parts = {part.keys: part for part in find_parts(TEXT)}
    statement = parts["claims", "first", "statement"]
    assert TEXT[statement.at :].startswith("statement: >-")
    assert statement.value == "Two lines of it."
    assert not statement.in_flow
    assert parts["claims", "first", "support", "0", "says"].in_flow
    assert parts["claims", "first", "by"].value == ""


@pytest.mark.parametrize("text", ["", "a: [", "\0"])
def test_what_can_not_be_read_has_no_parts(text: str) -> None:
    assert find_parts(text) == ()
