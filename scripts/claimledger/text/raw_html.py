"""Raw HTML and attributes in a Markdown text, which the site shows as text or drops."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimledger.text.prose import blank, blocks, without_front_matter, without_spans
from claimledger.text.span import Lines, Span


class RawMarkup(NamedTuple):
    """A tag, or an attribute in braces, as it is written, and where."""

    words: str
    is_tag: bool
    span: Span


def slot(name: str) -> str:
    """Return the one tag that a page may hold: the place of a part made from the ledger."""
    return f'<div data-ledger="{name}"></div>'


ANY_SLOT = slot("(?P<name>[a-z0-9-]+)")
"""A pattern of any slot with its name."""

SLOT = re.compile(rf"^{ANY_SLOT}[ ]*$", re.MULTILINE)
"""A slot as pages write it, on a line of its own."""

COMMENT = re.compile(r"^<!--.*?-->[ ]*$", re.MULTILINE | re.DOTALL)
"""A comment that begins and ends a line; it is not shown."""

_FENCE = re.compile(
    r"^(?P<fence>~{3,}|`{3,})[^\n]*\n(?:.*?\n)??(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL
)
_TAG = re.compile(r"</?[a-z][\w-]*(?=[\s/>])[^<>]*>|<!--|<[?!][a-z]", re.IGNORECASE)
_BRACES = re.compile(r"\{:?[ ]*([^{}\n]*)\}")
_ATTRIBUTE = re.compile(r"(?P<name>[^\s=#.}]+)=(?:\"[^\"]*\"|'[^']*'|\S*)")
_HARMLESS = frozenset({"id", "class"})


def find_slots(path: str, text: str) -> Iterator[tuple[str, Span]]:
    """Yield the name of each place of a generated part, and where the name stands."""
    lines = Lines(path, text)
    bare = without_front_matter(text)
    for pattern in (_FENCE, COMMENT):
        bare = pattern.sub(lambda found: blank(found.group()), bare)
    for found in SLOT.finditer(bare):
        yield found.group("name"), lines.span(found.start("name"))


def find_raw_markup(path: str, text: str) -> Iterator[RawMarkup]:
    """Yield the tags of a page, and the attributes in braces that are neither id nor class."""
    lines = Lines(path, text)
    bare = without_front_matter(text)
    for pattern in (_FENCE, COMMENT, SLOT):
        bare = pattern.sub(lambda found: blank(found.group()), bare)
    for start, end in blocks(bare):
        block = without_spans(bare[start:end])
        if block.startswith(("    ", "\t")):
            continue  # code, or the inside of a list, where tags are shown as text all the same
        for tag in _TAG.finditer(block):
            yield RawMarkup(tag.group(), True, lines.span(start + tag.start()))  # noqa: FBT003
        for braces in _BRACES.finditer(block):
            for attribute in _ATTRIBUTE.finditer(braces.group(1)):
                if attribute.group("name") not in _HARMLESS:
                    at = lines.span(start + braces.start(1) + attribute.start())
                    yield RawMarkup(attribute.group(), False, at)  # noqa: FBT003
