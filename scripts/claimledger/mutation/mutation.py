"""One planted fault: a precise edit of one file, what kind of fault it is, and where it stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from claimledger.mutation.report import Report
from claimledger.text.files import ProjectFiles, RawFile
from claimledger.text.span import Span


class Change(NamedTuple):
    """Characters of a text that others take the place of."""

    start: int
    end: int
    new: str


class Edit(NamedTuple):
    """A change to one file that makes one fault.

    ``name`` tells the place by what stands there, not by a line: it stays when other places are
    edited. ``within`` is the part of the text whose fault it is: a finding there is at the place.
    """

    path: str
    name: str
    changes: tuple[Change, ...]
    what: str
    within: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of fault; ``beyond`` says why no machine can know it from the files, if none can."""

    name: str
    edits: Callable[[Report], Iterator[Edit]]
    beyond: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """A fault to be planted: ``span`` is its place, ``lines`` those of what it is a fault of."""

    kind: str
    beyond: bool
    what: str
    span: Span
    lines: tuple[int, int]
    content: bytes


def mutation(kind: Kind, edit: Edit, report: Report) -> Mutation:
    """Return the fault that an edit plants in a report."""
    text = report.texts[edit.path]
    pieces: list[str] = []
    at = 0
    for change in sorted(edit.changes):
        pieces += (text[at : change.start], change.new)
        at = change.end
    mutated = "".join(pieces) + text[at:]
    first, last = edit.within
    span = report.span(edit.path, min(edit.changes).start)
    line = report.span(edit.path, first).line
    return Mutation(
        kind=kind.name,
        beyond=bool(kind.beyond),
        what=edit.what,
        span=span,
        lines=(line, line + mutated.count("\n", first, last + len(mutated) - len(text))),
        content=mutated.encode(),
    )


def planted(files: ProjectFiles, found: Mutation) -> ProjectFiles:
    """Return the files of a project with a fault in them."""

    def put(file: RawFile) -> RawFile:
        return replace(file, content=found.content) if file.path == found.span.path else file

    return replace(
        files,
        ledger=put(files.ledger),
        bibliography=put(files.bibliography),
        pages=tuple(map(put, files.pages)),
    )
