"""YAML nodes: where they stand, and what is refused."""

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.finding import Faults, Hit, Related
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Fields, Items, Node, Place, Scalar, read_yaml, span_of


def _read(text: str) -> tuple[Node | None, tuple[Hit, ...]]:
    faults = Faults()
    node = read_yaml("a.yaml", text, faults)
    return node, tuple(hit for hits in faults.by_rule().values() for hit in hits)


def _scalars(node: Node) -> list[Scalar]:
    if isinstance(node, Scalar):
        return [node]
    nodes = node.nodes if isinstance(node, Items) else node.nodes.values()
    return [scalar for child in nodes for scalar in _scalars(child)]


def test_a_record_knows_where_its_fields_stand() -> None:
    node, _ = _read("a: b\nc:\n  - d\n  - {e: f}\n")
    assert isinstance(node, Fields)
    place = Place("a.yaml", node, node.mark)
    assert place.start == Span("a.yaml", 1, 1)
    assert place.of("a") == Span("a.yaml", 1, 4)
    assert place.key("c") == Span("a.yaml", 2, 1)
    assert place.of("c", 1) == Span("a.yaml", 4, 5)
    assert place.of("absent") == place.key("absent") == place.start


def test_quotation_marks_tell_a_word_from_nothing() -> None:
    node, _ = _read("[null, 'null']")
    assert isinstance(node, Items)
    assert [(scalar.text, scalar.quoted) for scalar in _scalars(node)] == [
        ("null", False),
        ("null", True),
    ]


def test_nothing_is_no_node() -> None:
    assert _read("") == (None, ())
    assert _read("# a comment\n") == (None, ())


def test_the_first_of_two_values_stays_and_the_second_is_kept_aside() -> None:
    node, [hit] = _read("a: b\na: c\n")
    assert isinstance(node, Fields)
    assert [scalar.text for scalar in _scalars(node)] == ["b"]
    assert [scalar.text for copy in node.copies for scalar in _scalars(copy)] == ["c"]
    assert hit == Hit(
        span=Span("a.yaml", 2, 1),
        reason="'a' stands twice",
        remedy="rename one, or join the two",
        related=(Related(span=Span("a.yaml", 1, 1), note="it stands here first"),),
    )


REFUSED = {
    "a: &b c": (1, 4, "there is an anchor, '&b'"),
    "&a b: c": (1, 1, "a key is not a plain word"),
    "a: [&b c, *b]": (1, 5, "there is an anchor, '&b'"),
    "a: *b": (1, 4, "there is an alias, '*b'"),
    "a: !!int b": (1, 4, "there is a tag, 'tag:yaml.org,2002:int'"),
    "a: !b\n  c: d": (1, 4, "there is a tag, '!b'"),
    "!!str a: b": (1, 1, "a key is not a plain word"),
    "? [a]\n: b": (1, 3, "a key is not a plain word"),
    "a: b\n---\nc: d": (2, 1, "a second document starts here"),
    "[" * 13 + "]" * 13: (1, 13, "values are nested deeper than 12 levels"),
    'a: "\\0"': (1, 4, "an escape stands for a control character, U+0000"),
    '"\\e": a': (1, 1, "an escape stands for a control character, U+001B"),
    "a: [b": (1, 6, "this is not well-formed YAML: did not find expected ',' or ']'"),
    "a:\n\tb": (2, 1, "this is not well-formed YAML: found character that cannot start any token"),
    "a: b: c": (
        1,
        5,
        "this is not well-formed YAML: mapping values are not allowed in this context",
    ),
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items(), ids=repr)
def test_what_a_ledger_has_no_use_for_is_refused(text: str, expected: tuple[int, int, str]) -> None:
    node, [hit] = _read(text)
    assert node is None
    assert (hit.span.line, hit.span.column, hit.reason) == expected


def test_twelve_levels_are_allowed() -> None:
    assert _read("[" * 12 + "]" * 12)[1] == ()


def test_many_aliases_cost_nothing() -> None:
    bomb = "a: &a [x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 10)}]\n"
        for n in range(20)
    )
    node, [hit] = _read(bomb)
    assert node is None
    assert hit.span == Span("a.yaml", 1, 4)


def test_the_collector_is_left_as_it_was() -> None:
    assert gc.isenabled()
    _read("a: [")
    assert gc.isenabled()
    gc.disable()
    try:
        _read("a: b")
        assert not gc.isenabled()
    finally:
        gc.enable()


WORDS = st.text(alphabet="abcçğ🙂", min_size=1, max_size=6)
TREES = st.recursive(
    WORDS,
    lambda children: st.lists(children, max_size=3) | st.dictionaries(WORDS, children, max_size=3),
    max_leaves=8,
)


def _flow(tree: object) -> str:
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}:\n {_flow(value)}" for key, value in tree.items()) + "}"  # pyright: ignore[reportUnknownVariableType]
    if isinstance(tree, list):
        return "[" + ",\n  ".join(_flow(item) for item in tree) + "]"  # pyright: ignore[reportUnknownVariableType]
    return str(tree)


@given(TREES)
def test_the_span_of_a_scalar_points_at_its_text(tree: object) -> None:
    text = _flow(tree)
    lines = text.split("\n")
    node, hits = _read(text)
    assert node is not None
    assert hits == ()
    for scalar in _scalars(node):
        span = span_of("a.yaml", scalar.mark)
        assert lines[span.line - 1][span.column - 1 :].startswith(scalar.text)


@given(st.text(max_size=100))
def test_any_text_can_be_read(text: str) -> None:
    node, hits = _read(text)
    assert node is None or not any("YAML" in hit.reason for hit in hits)


@given(st.text(alphabet="ab:-[]{},'\"|>&*!#%@ \n", max_size=60))
def test_any_signs_can_be_read(text: str) -> None:
    _read(text)
