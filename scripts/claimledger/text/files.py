"""The bytes of a project's files, and their decoding into text."""

import re
from codecs import BOM_UTF8
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from claimledger.text.finding import Faults
from claimledger.text.span import Lines, Span

LARGEST = 32 * 1024 * 1024
"""Bytes a file may have: four times a ledger of ten thousand claims; more is a mistake or worse."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """A file as it lies on disk; ``content`` is None where it was not read.

    ``trouble`` says why it was not, as in "leads out of the project"; empty means that there is
    no such file.
    """

    path: str
    content: bytes | None
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFiles:
    """The files that make up a report: the ledger, the bibliography, and the pages by path.

    ``others`` are the paths of all other files below ``docs/``, which links may point to;
    ``links`` is what earlier runs remembered of outside addresses, a file that need not be there.
    """

    ledger: RawFile
    bibliography: RawFile
    pages: tuple[RawFile, ...]
    others: frozenset[str] = frozenset()
    links: RawFile = RawFile(path="links.json", content=None)


def decode(file: RawFile, faults: Faults) -> str | None:
    """Return the text of a UTF-8 file with plain line ends, or record why it can't be read.

    Records ``unreadable-file`` for a missing file, one that is too large, one that is not UTF-8,
    and one that holds control characters, which no editor shows.
    """
    start = Span(file.path, 1, 1)
    if file.content is None:
        if file.trouble:
            faults.add("unreadable-file", start, file.trouble, "put a plain file in its place")
        else:
            faults.add("unreadable-file", start, f"there is no file '{file.path}'", "add it")
        return None
    if len(file.content) > LARGEST:
        size = f"{len(file.content):,} bytes or more, {LARGEST:,} allowed"
        faults.add("unreadable-file", start, f"the file has {size}", "split or shorten it")
        return None
    content = file.content.removeprefix(BOM_UTF8)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _place_of_byte(file.path, content, error.start)
        number = len(file.content) - len(content) + error.start + 1
        reason = f"byte {number} is not UTF-8"
        faults.add("unreadable-file", place, reason, "save the file as UTF-8")
        return None
    text = _plain_ends(text)
    control = CONTROL.search(text)
    if control is None:
        return text
    reason = f"there is a control character, U+{ord(control.group()):04X}"
    place = Lines(file.path, text).span(control.start())
    faults.add("unreadable-file", place, reason, "delete it")
    return None


def lines_of(files: ProjectFiles, paths: Collection[str]) -> Mapping[str, Sequence[str]]:
    """Return the lines of some files of a project, to be shown beside what is said about them.

    Lines count as in ``decode``; bytes that are not UTF-8 become a sign each.
    """
    return {
        file.path: _plain_ends(
            file.content.removeprefix(BOM_UTF8).decode("utf-8", errors="replace")
        ).split("\n")
        for file in (files.ledger, files.bibliography, *files.pages)
        if file.path in paths and file.content is not None
    }


def _plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place_of_byte(path: str, content: bytes, at: int) -> Span:
    """Return the place of the first byte that is not UTF-8: what stands before it is."""
    before = _plain_ends(content[:at].decode("utf-8"))
    return Lines(path, before).span(len(before))


CONTROL = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
"""What YAML refuses, what counts as a line end in some programs and not in others, and what makes
a line read otherwise than it is stored: C0 and C1 controls, the Unicode line and paragraph
separators, the signs that turn the direction of writing, a BOM inside the text, and the
non-characters of plane 0."""
