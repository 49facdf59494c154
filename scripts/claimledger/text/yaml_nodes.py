"""YAML read into nodes that know where they stand; nothing is converted, nothing is executed."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, Protocol

import yaml
from yaml.cyaml import CParser

from claimledger.text.finding import Faults, Related
from claimledger.text.span import Span, span_at

DEEPEST = 12
"""Levels of nesting a file may have; the ledger's format needs seven."""


class Mark(Protocol):
    """The part of PyYAML's mark that is used: line and column, counted from 0."""

    line: int
    column: int


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
    """A mapping: the node under each key, and where each key stands."""

    nodes: dict[str, "Node"]
    keys: dict[str, Mark]
    mark: Mark


Node = Scalar | Items | Fields
NextEvent = Callable[[], Any]


class Place(NamedTuple):
    """Where a record of the ledger stands, and on request where each of its fields does."""

    path: str
    fields: Fields

    @property
    def start(self) -> Span:
        """The record's own place."""
        return span_of(self.path, self.fields.mark)

    def of(self, field: str, index: int | None = None) -> Span:
        """Return the place of a field's value (of its item ``index``), or the record's if absent."""
        node = self.fields.nodes.get(field)
        if node is None:
            return self.start
        if index is not None and isinstance(node, Items) and index < len(node.nodes):
            node = node.nodes[index]
        return span_of(self.path, node.mark)

    def key(self, field: str) -> Span:
        """Return the place of a field's name, or the record's if absent."""
        mark = self.fields.keys.get(field)
        return self.start if mark is None else span_of(self.path, mark)


def span_of(path: str, mark: Mark) -> Span:
    """Return the span of a PyYAML mark, which counts from 0."""
    return Span(path, mark.line + 1, mark.column + 1)


def read_yaml(path: str, text: str, faults: Faults) -> Node | None:
    """Return the root node of a YAML text, or None after recording why there is none.

    Records ``unreadable-file`` for what is not one well-formed document, for anchors, aliases,
    tags and deep nesting, which the ledger has no use for; ``duplicate-key`` for a key that stands
    twice in one mapping, with both places; the first stays.
    """
    parser = CParser(text)
    try:
        with _collector_paused():
            return _build(path, parser, faults)
    except _RefusedError as refusal:
        faults.add("unreadable-file", span_of(path, refusal.mark), refusal.reason, refusal.remedy)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        span = Span(path, 1, 1) if mark is None else span_of(path, mark)
        remedy = "check the indentation, colons, brackets and quotation marks here and just above"
        reason = f"this is not well-formed YAML: {error.problem or 'it ends too early'}"
        faults.add("unreadable-file", span, reason, remedy)
    except yaml.reader.ReaderError as error:
        span = span_at(path, text, min(error.position, len(text)))
        faults.add("unreadable-file", span, "there is a character that YAML refuses", "delete it")
    return None


@contextmanager
def _collector_paused() -> Iterator[None]:
    # The nodes hold no cycles, yet the collector walks them again and again while they are made:
    # pausing it cuts the reading of ten thousand claims to a quarter (benchmarks/ledger.py).
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _RefusedError(Exception):
    def __init__(self, mark: Mark, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.mark, self.reason, self.remedy = mark, reason, remedy


def _build(path: str, parser: CParser, faults: Faults) -> Node | None:
    next_event = parser.get_event
    next_event()  # the stream's start
    if type(next_event()) is not yaml.DocumentStartEvent:
        return None
    root = _node(path, next_event(), next_event, faults, DEEPEST)
    next_event()  # the document's end
    event = next_event()
    if type(event) is yaml.DocumentStartEvent:
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
        return Scalar(event.value, event.style != "", event.start_mark)
    if kind is yaml.SequenceStartEvent:
        items: list[Node] = []
        while type(item := next_event()) is not yaml.SequenceEndEvent:
            items.append(_node(path, item, next_event, faults, levels - 1))
        return Items(items, event.start_mark)
    nodes: dict[str, Node] = {}
    keys: dict[str, Mark] = {}
    while type(key := next_event()) is not yaml.MappingEndEvent:
        if type(key) is not yaml.ScalarEvent or key.anchor is not None:
            raise _RefusedError(key.start_mark, "a key is not a plain word", "write it as text")
        name, value = key.value, next_event()
        if type(value) is yaml.ScalarEvent and value.anchor is None and value.tag is None:
            # Nearly every value is a scalar: made here, without a call, a ledger reads a tenth faster.
            node: Node = Scalar(value.value, value.style != "", value.start_mark)
        else:
            node = _node(path, value, next_event, faults, levels - 1)
        if name in nodes:
            first = Related(span=span_of(path, keys[name]), note="it stands here first")
            place, reason = span_of(path, key.start_mark), f"'{name}' stands twice"
            faults.add("duplicate-key", place, reason, "rename one, or join the two", first)
        else:
            nodes[name] = node
            keys[name] = key.start_mark
    return Fields(nodes, keys, event.start_mark)


def _refusal(event: yaml.NodeEvent) -> _RefusedError:
    mark = event.start_mark
    if isinstance(event, yaml.AliasEvent):
        return _RefusedError(mark, f"there is an alias, '*{event.anchor}'", "write the text out")
    if event.anchor is not None:
        return _RefusedError(mark, f"there is an anchor, '&{event.anchor}'", "write the text out")
    if event.tag is not None:
        return _RefusedError(mark, f"there is a tag, '{event.tag}'", "delete it")
    return _RefusedError(mark, f"values are nested deeper than {DEEPEST} levels", "flatten them")
