"""Where a new record goes in a file that people wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.bibtex import read_bibtex
from claimledger.text.finding import Faults
from claimledger.text.insertion import (
    Gap,
    NoPlaceError,
    gap_in_bibliography,
    gap_in_mapping,
    insert,
)
from claimledger.text.yaml_nodes import Fields, read_yaml


def added(text: str, name: str, *, after: str = "") -> str:
    """Return a ledger with an origin added."""
    root = read_yaml("claims.yaml", text, Faults())
    assert isinstance(root, Fields)
    gap = gap_in_mapping(text.split("\n"), root, "origins", after, name)
    return insert(text.encode(), gap, [f"{name}: so"]).decode()


LEDGERS = {
    "in the order of the alphabet": (
        "origins:\n  a: 1\n  c: 1\nclaims:\n",
        "b",
        "origins:\n  a: 1\n  b: so\n  c: 1\nclaims:\n",
    ),
    "before the first": ("origins:\n  b: 1\n", "a", "origins:\n  a: so\n  b: 1\n"),
    "behind the last": ("origins:\n  a: 1\n", "b", "origins:\n  a: 1\n  b: so\n"),
    "at the end where there is no order": (
        "origins:\n  c: 1\n  a: 1\nclaims:\n",
        "b",
        "origins:\n  c: 1\n  a: 1\n  b: so\nclaims:\n",
    ),
    "the only one": ("origins:\nclaims:\n", "a", "origins:\n  a: so\nclaims:\n"),
    # the file's own indentation
    "indented by four": ("origins:\n    a: 1\n", "b", "origins:\n    a: 1\n    b: so\n"),
    # empty lines between records are kept up, those before the next part stay before it
    "spaced": (
        "origins:\n  a: 1\n\n  c: 1\n\nclaims:\n",
        "d",
        "origins:\n  a: 1\n\n  c: 1\n\n  d: so\n\nclaims:\n",
    ),
    "spaced, between": (
        "origins:\n  a: 1\n\n  c: 1\n",
        "b",
        "origins:\n  a: 1\n\n  b: so\n\n  c: 1\n",
    ),
    "spaced, before the first": (
        "origins:\n  b: 1\n\n  c: 1\n",
        "a",
        "origins:\n  a: so\n\n  b: 1\n\n  c: 1\n",
    ),
    # a comment stays with the record below it, a deeper one with the record above
    "a comment above the next": (
        "origins:\n  a: 1\n  # on c\n  c: 1\n",
        "b",
        "origins:\n  a: 1\n  b: so\n  # on c\n  c: 1\n",
    ),
    "a comment within a record": (
        "origins:\n  a:\n    x: 1\n    # on x\n  c: 1\n",
        "b",
        "origins:\n  a:\n    x: 1\n    # on x\n  b: so\n  c: 1\n",
    ),
    "a number sign in a text": (
        "origins:\n  a:\n    x: >-\n      so\n      # it is\n  c: 1\n",
        "b",
        "origins:\n  a:\n    x: >-\n      so\n      # it is\n  b: so\n  c: 1\n",
    ),
    "no end of the last line": ("origins:\n  a: 1", "b", "origins:\n  a: 1\n  b: so\n"),
}
"""(before, name, after)."""


@pytest.mark.parametrize(("before", "name", "after"), LEDGERS.values(), ids=LEDGERS.keys())
def test_a_record_goes_where_it_belongs(before: str, name: str, after: str) -> None:
    assert added(before, name) == after


def test_a_record_may_go_behind_another() -> None:
    before = "origins:\n  a: 1\n  c: 1\n  d: 1\n"
    assert added(before, "b", after="c") == "origins:\n  a: 1\n  c: 1\n  b: so\n  d: 1\n"


@pytest.mark.parametrize(
    "text", ["claims:\n", "origins: {a: 1}\n", "origins: [a]\n", "origins: so\n", "origins: {}\n"]
)
def test_where_no_line_can_be_added_nothing_is(text: str) -> None:
    with pytest.raises(NoPlaceError):
        added(text, "b")


ENTRY = "@misc{%s, year = 2014}\n"
BIBLIOGRAPHIES = {
    "between": (["a", "c"], "b", ["a", "b", "c"]),
    "first": (["b", "c"], "a", ["a", "b", "c"]),
    "last": (["a", "b"], "c", ["a", "b", "c"]),
    "no order": (["c", "a"], "b", ["c", "a", "b"]),
    "the only one": ([], "a", ["a"]),
}


@pytest.mark.parametrize(
    ("known", "key", "expected"), BIBLIOGRAPHIES.values(), ids=BIBLIOGRAPHIES.keys()
)
def test_an_entry_goes_where_it_belongs(known: list[str], key: str, expected: list[str]) -> None:
    before = "\n".join(ENTRY % name for name in known)
    gap = gap_in_bibliography(before.split("\n"), read_bibtex("b", before, Faults()), key)
    after = insert(before.encode(), gap, [ENTRY.strip() % key]).decode()
    assert after == "\n".join(ENTRY % name for name in expected)


def test_a_comment_stays_with_the_entry_below_it() -> None:
    before = ENTRY % "a" + "\n% on c\n" + ENTRY % "c"
    gap = gap_in_bibliography(before.split("\n"), read_bibtex("b", before, Faults()), "b")
    after = insert(before.encode(), gap, ["@misc{b}"]).decode()
    assert after == ENTRY % "a" + "\n@misc{b}\n\n% on c\n" + ENTRY % "c"


@given(
    st.lists(st.sampled_from([b"a", b"\n", b"\r\n", b"\r", b"\xff", b" "])).map(b"".join),
    st.integers(0, 9),
    st.booleans(),
)
def test_no_other_byte_changes(content: bytes, line: int, bom: bool) -> None:  # noqa: FBT001
    content = b"\xef\xbb\xbf" * bom + content
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    after = insert(content, Gap(min(line, len(lines))), ["new"])
    begins = next(at for at in range(len(after)) if after[at:].startswith(b"new"))
    ends = next(end for end in (b"\r\n", b"\r", b"\n") if after[begins + 3 :].startswith(end))
    rest = after[:begins] + after[begins + 3 + len(ends) :]
    assert rest in {content, content + ends}
    assert after.startswith(b"\xef\xbb\xbf") is bom
