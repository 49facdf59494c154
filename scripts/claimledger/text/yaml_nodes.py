"""YAML read into nodes that know where they stand; nothing is converted, nothing is executed."""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

import yaml

from claimledger.text.collector import collector_paused
from claimledger.text.files import CONTROL
from claimledger.text.finding import Faults, Related
from claimledger.text.span import Lines, Span

DEEPEST = 12
"""Levels of nesting a file may have; the ledger's format needs seven."""


class Mark(Protocol):
    """The part of PyYAML's mark that is used: line and column, counted from 0."""

    @property
    def line(self) -> int:
        """The line."""
        ...

    @property
    def column(self) -> int:
        """The column, in characters."""
        ...


class Scalar(NamedTuple):
    """A single value, as written; ``quoted`` tells ``"null"`` from ``null``."""

    text: str
    quoted: bool
    mark: Mark


class Items(NamedTuple):
    """A sequence of nodes."""

    nodes: list["Node"]
    mark: Mark


class Fields(NamedTuple):
    """A mapping: the node under each key, and where each key stands.

    Where a key stands twice, ``nodes`` holds the first value and ``copies`` the later ones.
    """

    nodes: dict[str, "Node"]
    keys: dict[str, Mark]
    mark: Mark
    copies: list["Node"] | tuple[()] = ()


Node = Scalar | Items | Fields
NextEvent = Callable[[], Any]


class Place(NamedTuple):
    """Where a record of the ledger stands, and on request where each of its fields does.

    ``own`` marks the id that the record stands under, or its first field where it has none.
    """

    path: str
    fields: Fields
    own: Mark

    @property
    def start(self) -> Span:
        """The record's own place."""
        return span_of(self.path, self.own)

    def of(self, field: str, index: int | None = None) -> Span:
        """Return the place of a field's value (of its item ``index``), or the record's own."""
        node = self.fields.nodes.get(field)
        if node is None:
            return self.start
        if index is not None and isinstance(node, Items) and index < len(node.nodes):
            node = node.nodes[index]
        return span_of(self.path, node.mark)

    def key(self, field: str) -> Span:
        """Return the place of a field's name, or the record's own if absent."""
        mark = self.fields.keys.get(field)
        return self.start if mark is None else span_of(self.path, mark)


def span_of(path: str, mark: Mark) -> Span:
    """Return the span of a PyYAML mark, which counts from 0."""
    return Span(path, mark.line + 1, mark.column + 1)


def read_yaml(path: str, text: str, faults: Faults) -> Node | None:
    """Return the root node of a YAML text, or None after recording why there is none.

    Records ``unreadable-file`` for what is not one well-formed document, for anchors, aliases,
    tags and deep nesting, which the ledger has no use for, and for control characters behind
    escapes; ``duplicate-key`` for a key that stands twice in one mapping, with both places; the
    first stays.
    """
    try:
        with collector_paused():
            return _build(path, yaml.CBaseLoader(text).get_event, faults)
    except _RefusedError as refusal:
        faults.add("unreadable-file", span_of(path, refusal.mark), refusal.reason, refusal.remedy)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if mark is None or mark.line > text.rstrip().count("\n"):
            # The file ends too early: what is missing belongs behind its last sign.
            span = Lines(path, text).span(len(text.rstrip()))
        else:
            span = span_of(path, mark)
        remedy = "check the indentation, colons, brackets and quotation marks here and just above"
        reason = f"this is not well-formed YAML: {error.problem or 'it ends too early'}"
        faults.add("unreadable-file", span, reason, remedy)
    except yaml.reader.ReaderError as error:
        span = Lines(path, text).span(min(int(error.position), len(text)))
        faults.add("unreadable-file", span, "there is a character that YAML refuses", "delete it")
    return None


class _RefusedError(Exception):
    def __init__(self, mark: Mark, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.mark, self.reason, self.remedy = mark, reason, remedy


def _build(path: str, next_event: NextEvent, faults: Faults) -> Node | None:
    next_event()  # the stream's start
    if type(next_event()) is not yaml.DocumentStartEvent:
        return None
    root = _node(path, next_event(), next_event, faults, DEEPEST)
    next_event()  # the document's end
    event = next_event()
    kind = type(event)
    if kind is yaml.DocumentStartEvent:
        raise _RefusedError(event.start_mark, "a second document starts here", "keep one")
    return root


def _node(path: str, event: Any, next_event: NextEvent, faults: Faults, levels: int) -> Node:  # noqa: ANN401
    # PyYAML's events carry no types. The recursion is bounded by `levels`.
    kind = type(event)
    if kind is yaml.AliasEvent or event.anchor is not None or levels == 0:
        raise _refusal(event)
    if event.tag is not None and event.tag != "!":
        raise _refusal(event)
    if kind is yaml.ScalarEvent:
        return _scalar(event)
    if kind is yaml.SequenceStartEvent:
        items: list[Node] = []
        while type(item := next_event()) is not yaml.SequenceEndEvent:
            items.append(_node(path, item, next_event, faults, levels - 1))
        return Items(items, event.start_mark)
    return _fields(path, event, next_event, faults, levels)


def _fields(path: str, event: Any, next_event: NextEvent, faults: Faults, levels: int) -> Fields:  # noqa: ANN401
    nodes: dict[str, Node] = {}
    keys: dict[str, Mark] = {}
    copies: list[Node] = []
    scalar_event, mapping_end, plain = yaml.ScalarEvent, yaml.MappingEndEvent, ""
    while (kind := type(key := next_event())) is not mapping_end:
        if kind is not scalar_event or key.anchor is not None or key.tag is not None:
            raise _RefusedError(key.start_mark, "a key is not a plain word", "write it as text")
        name = key.value if key.style == plain else _scalar(key).text
        value = next_event()
        kind = type(value)
        if kind is scalar_event and value.anchor is None and value.tag is None:
            # Nearly every value is a plain scalar: made here, a ledger reads a third faster.
            node: Node = (
                Scalar(value.value, False, value.start_mark)  # noqa: FBT003 - by place, for speed
                if value.style == plain
                else _scalar(value)
            )
        else:
            node = _node(path, value, next_event, faults, levels - 1)
        if name in nodes:
            first = Related(span=span_of(path, keys[name]), note="it stands here first")
            place, reason = span_of(path, key.start_mark), f"'{name}' stands twice"
            faults.add("duplicate-key", place, reason, "rename one, or join the two", first)
            copies.append(node)
        else:
            nodes[name] = node
            keys[name] = key.start_mark
    return Fields(nodes, keys, event.start_mark, copies or ())


def _scalar(event: Any) -> Scalar:  # noqa: ANN401 - PyYAML's events carry no types
    style, text = event.style, event.value
    # Only between double quotes can an escape stand for what the file itself may not hold.
    if style == '"' and (found := CONTROL.search(text)):
        reason = f"an escape stands for a control character, U+{ord(found.group()):04X}"
        raise _RefusedError(event.start_mark, reason, "delete it")
    return Scalar(text, style != "", event.start_mark)


def _refusal(event: Any) -> _RefusedError:  # noqa: ANN401 - PyYAML's events carry no types
    mark = event.start_mark
    if type(event) is yaml.AliasEvent:
        return _RefusedError(mark, f"there is an alias, '*{event.anchor}'", "write the text out")
    if event.anchor is not None:
        return _RefusedError(mark, f"there is an anchor, '&{event.anchor}'", "write the text out")
    if event.tag is not None:
        return _RefusedError(mark, f"there is a tag, '{event.tag}'", "delete it")
    return _RefusedError(mark, f"values are nested deeper than {DEEPEST} levels", "flatten them")
