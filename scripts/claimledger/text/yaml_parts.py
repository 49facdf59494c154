"""Where every key and every value of a YAML text begins and ends, for who changes the text."""

from collections.abc import Iterator
from typing import NamedTuple

import yaml

from claimledger.text.collector import collector_paused


class Part(NamedTuple):
    """A value of a YAML text: under which keys it stands, and from where to where.

    An item of a list stands under its number. ``at`` is where the key begins, or the value where
    it has none; ``value`` is the text of a single value, without the signs that YAML needs.
    ``in_flow`` says whether it stands between brackets.
    """

    keys: tuple[str, ...]
    at: int
    start: int
    end: int
    value: str
    in_flow: bool


def find_parts(text: str) -> tuple[Part, ...]:
    """Return the parts of a YAML text, each before those in it; nothing if it can't be read."""
    try:
        with collector_paused():
            root = yaml.compose(text, Loader=yaml.CBaseLoader)
            return tuple(_parts(text, root, (), in_flow=False)) if root else ()
    except yaml.YAMLError:
        return ()


def _parts(text: str, node: yaml.Node, keys: tuple[str, ...], *, in_flow: bool) -> Iterator[Part]:
    in_flow = in_flow or bool(getattr(node, "flow_style", False))
    pairs: list[tuple[str, int, yaml.Node]] = []
    if isinstance(node, yaml.MappingNode):
        pairs = [(str(key.value), key.start_mark.index, value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        pairs = [(str(index), item.start_mark.index, item) for index, item in enumerate(node.value)]
    for key, at, child in pairs:
        start, end = child.start_mark.index, child.end_mark.index
        # A block ends where the next thing begins: the blanks before that are not its own.
        end = start + len(text[start:end].rstrip())
        value = str(child.value) if isinstance(child, yaml.ScalarNode) else ""
        yield Part((*keys, key), at, start, end, value, in_flow)
        yield from _parts(text, child, (*keys, key), in_flow=in_flow)
