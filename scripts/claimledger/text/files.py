"""The bytes of a project's files, and their decoding into text."""

from dataclasses import dataclass

from claimledger.text.finding import Faults
from claimledger.text.span import Span, span_at

LARGEST = 32 * 1024 * 1024
"""Bytes a file may have: four times a ledger of ten thousand claims; more is a mistake or an attack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawFile:
    """A file as it lies on disk; ``content`` is None where there is no such file."""

    path: str
    content: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFiles:
    """The files that make up a report: the ledger, the bibliography, and the pages in order of path.

    ``others`` are the paths of all other files below ``docs/``, which links may point to.
    """

    ledger: RawFile
    bibliography: RawFile
    pages: tuple[RawFile, ...]
    others: frozenset[str] = frozenset()


def decode(file: RawFile, faults: Faults) -> str | None:
    """Return the text of a UTF-8 file with plain line ends, or record why it can't be read.

    Records ``unreadable-file`` for a missing file, one that is too large, one that is not UTF-8,
    and one that holds control characters, which no editor shows.
    """
    start = Span(file.path, 1, 1)
    if file.content is None:
        faults.add("unreadable-file", start, f"there is no file '{file.path}'", "add it")
        return None
    if len(file.content) > LARGEST:
        size = f"{len(file.content):,} bytes, {LARGEST:,} allowed"
        faults.add("unreadable-file", start, f"the file has {size}", "split or shorten it")
        return None
    try:
        text = file.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = file.content.count(b"\n", 0, error.start) + 1
        reason = f"byte {error.start + 1} is not UTF-8"
        faults.add("unreadable-file", Span(file.path, line, 1), reason, "save the file as UTF-8")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    at = _first_control_character(text)
    if at is None:
        return text
    reason = f"there is a control character, U+{ord(text[at]):04X}"
    faults.add("unreadable-file", span_at(file.path, text, at), reason, "delete it")
    return None


def _first_control_character(text: str) -> int | None:
    """Return the place in ``text`` of the first character that no editor shows, from 0."""
    places = [text.find(character) for character in _CONTROLS]
    return min((place for place in places if place >= 0), default=None)


_CONTROLS = tuple(
    chr(code)
    for code in (
        *(*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0)),
        *(0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF),
    )
)
"""What YAML refuses or counts as a line end while editors do not: C0 and C1 controls, the Unicode
line and paragraph separators, a BOM inside the text, and the non-characters of plane 0. Searched
for one by one: a search for one character runs in C at the speed of memory."""
