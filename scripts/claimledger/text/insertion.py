"""Where a new record belongs in a file that people wrote, and the file with it and nothing else."""

import re
from codecs import BOM_UTF8
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimledger.text.bibtex import BibEntry
from claimledger.text.yaml_nodes import Fields, Mark, Scalar

INDENT = 2
"""Blanks before the first record of a mapping that has none yet."""

_LINE_END = re.compile(rb"\r\n|\r|\n")


class NoPlaceError(Exception):
    """A file is not written so that a record could be added by adding lines."""


class Gap(NamedTuple):
    """Between which lines a record belongs: above it are ``line`` lines.

    ``indent`` is what stands before its first field; ``above`` and ``below`` say whether an empty
    line goes with it there.
    """

    line: int
    indent: int = 0
    above: bool = False
    below: bool = False


def gap_in_mapping(lines: Sequence[str], root: Fields, field: str, after: str, name: str) -> Gap:
    """Return where record ``name`` belongs in the mapping of a field of the ledger.

    That is behind the record ``after``; without one, in the order of the alphabet where the
    records stand in it, and else at the end.

    Raises:
        NoPlaceError: the mapping is not there, or stands in braces.
    """
    node = root.nodes.get(field)
    if node is None:
        raise NoPlaceError(f"there is no '{field}:' to add it to; write that line first")
    if isinstance(node, Scalar) and not node.text:
        return Gap(root.keys[field].line + 1, INDENT)
    if not isinstance(node, Fields) or lines[node.mark.line].startswith("{", node.mark.column):
        raise NoPlaceError(f"'{field}' is not written as lines of 'id: ..'; write it so first")
    names = list(node.keys)
    after = after or _before_in_alphabet(names, name) or ""
    indent = node.mark.column
    if not after:
        return Gap(root.keys[field].line + 1, indent, below=_are_spaced(lines, node.keys))
    following = names.index(after) + 1
    if following < len(names):
        end = node.keys[names[following]].line
    else:
        later = [mark.line for mark in root.keys.values() if mark.line > node.keys[after].line]
        end = min(later, default=len(lines))
    end = _end_of_record(lines, end, indent)
    return Gap(end, indent, above=_are_spaced(lines, node.keys))


def gap_in_bibliography(lines: Sequence[str], entries: Sequence[BibEntry], key: str) -> Gap:
    """Return where an entry belongs: by the alphabet where keys stand in it, else at the end."""
    keys = [entry.key for entry in entries]
    after = _before_in_alphabet(keys, key)
    following = keys.index(after) + 1 if after else 0
    if following == len(keys):
        end = len(lines)
        while end and not lines[end - 1].strip():
            end -= 1
        return Gap(end, above=end > 0)
    line = entries[following].span.line - 1
    while line and "@" not in lines[line]:
        line -= 1
    if not after:
        return Gap(line, below=True)
    while line and (not lines[line - 1].strip() or lines[line - 1].startswith("%")):
        line -= 1
    return Gap(line, above=True)


def insert(content: bytes, gap: Gap, record: Sequence[str]) -> bytes:
    """Return a file's content with the lines of a record in a gap; no other byte changes."""
    ends = [end.end() for end in _LINE_END.finditer(content)]
    first = _LINE_END.search(content)
    end = first.group() if first else b"\n"
    indent = " " * gap.indent
    lines = [f"{indent}{line}".rstrip().encode() for line in record]
    lines = [*[b""][: gap.above], *lines, *[b""][: gap.below]]
    added = b"".join(line + end for line in lines)
    if gap.line > len(ends):
        return content + end + added  # the last line has no end of its own
    start = len(BOM_UTF8) if content.startswith(BOM_UTF8) else 0
    at = ends[gap.line - 1] if gap.line else start
    return content[:at] + added + content[at:]


def _before_in_alphabet(names: Sequence[str], name: str) -> str | None:
    """Return what ``name`` belongs behind; None for the very beginning."""
    if list(names) != sorted(names):
        return names[-1]
    return max((known for known in names if known < name), default=None)


def _end_of_record(lines: Sequence[str], end: int, indent: int) -> int:
    """Return where a record ends whose next neighbour stands at line ``end``.

    Empty lines, and comments that are not indented more than the record, belong to what follows.
    """
    while end:
        line = lines[end - 1]
        bare = line.lstrip()
        if bare and not (bare.startswith("#") and len(line) - len(bare) <= indent):
            break
        end -= 1
    return end


def _are_spaced(lines: Sequence[str], keys: Mapping[str, Mark]) -> bool:
    """Say whether an empty line stands between the records of a mapping."""
    later = list(keys.values())[1:]
    ends = ((_end_of_record(lines, mark.line, mark.column), mark.line) for mark in later)
    return any(end < line and not lines[end].strip() for end, line in ends)
