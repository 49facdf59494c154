"""Markdown scanned for what the ledger is bound to: links, headings, citations and allowances.

The scanner reads no more Markdown than that needs. It agrees with Python-Markdown on which links
there are (tests/site/test_scanner_agrees.py), and knows, as Python-Markdown does not, where they stand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimledger.text.span import Span

CLAIM = "claim:"
"""What the address of a link to claims begins with: ``claim:id`` or ``claim:id,id``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An inline link or image: its words, its address, and where each stands."""

    words: str
    address: str
    span: Span
    address_span: Span
    in_heading: bool
    is_image: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 6, with the id that is written on it, if any."""

    level: int
    words: str
    id: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCitation:
    """A source cited by hand: one ``@key`` of ``[@key; @other]``."""

    key: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenAllowance:
    """``<!-- allow RULE: because -->``: excuses ``rule`` on the line below it."""

    rule: str
    because: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What one page holds."""

    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    citations: tuple[KeyCitation, ...]
    allowances: tuple[WrittenAllowance, ...]


_FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL
)
_BLOCK_TAG = re.compile(
    r"^ {0,3}<(?P<tag>address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]"
    r"|header|hr|iframe|main|menu|nav|ol|p|pre|script|section|style|svg|table|ul|video)\b[^>]*>",
    re.MULTILINE | re.IGNORECASE,
)
_INDENTED = re.compile(r"(?:\A|\n[ \t]*\n)(?P<code>(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+)")
_CODE_SPAN = re.compile(r"(?<![\\`])(?P<ticks>`+)(?!`)(?:.+?)(?<!`)(?P=ticks)(?!`)", re.DOTALL)
_INLINE_TAG = re.compile(r"<(?:[a-z][\w-]*(?:\s[^<>]*)?/?|/[a-z][\w-]*\s*)>", re.IGNORECASE)
_AUTO_LINK = re.compile(r"<(?:[a-z][a-z0-9+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\[\\`*_{}\[\]()>#+\-.!]")
_HEADING = re.compile(
    r"^(?P<marks>#{1,6})[ \t]*(?P<words>[^\n]*?)[ \t]*#*[ \t]*"
    r"(?:\{:?[ \t]*(?P<attributes>[^}\n]*)\})?[ \t]*$",
    re.MULTILINE,
)
_HEADING_ID = re.compile(r"#([\w:.-]+)")
_OPEN = re.compile(r"!?\[")
_CITATION = re.compile(r"\[(?=@)[^\]\n]*\]")
_CITED_KEY = re.compile(r"@([\w:.-]+)")
_ALLOW = re.compile(r"\s*allow\s+(?P<rule>[\w-]+)\s*(?::\s*(?P<because>.*?))?\s*\Z", re.DOTALL)


def scan(path: str, text: str) -> Scan:
    """Return the links, headings, citations and allowances of a Markdown text, in their order."""
    lines = _LineStarts(path, text)
    allowances = tuple(_allowances(text, lines))
    prose = _without_code(text)
    headings = tuple(_headings(prose, text, lines))
    heading_lines = {heading.span.line for heading in headings}
    links = tuple(_links(prose, text, lines, heading_lines))
    return Scan(
        links=links,
        headings=headings,
        citations=tuple(_citations(prose, lines)),
        allowances=allowances,
    )


class _LineStarts:
    """Turns offsets into spans; the offsets of a page are asked for in order."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def span(self, offset: int) -> Span:
        low, high = 0, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._starts[middle] <= offset else (low, middle)
        return Span(self._path, low + 1, offset - self._starts[low] + 1)


def _blank(found: re.Match[str]) -> str:
    """Return as many blanks as were found, so that what follows keeps its place."""
    return re.sub(r"[^\n]", " ", found.group())


def _without_code(text: str) -> str:
    """Return the text with all that is not prose blanked out: same length, same lines."""
    text = _FRONT_MATTER.sub(_blank, text)
    text = _FENCE.sub(_blank, text)
    text = _COMMENT.sub(_blank, text)
    text = _without_raw_blocks(text)
    text = _without_indented(text)
    text = _ESCAPED.sub(_blank, text)
    text = _CODE_SPAN.sub(_blank, text)
    text = _AUTO_LINK.sub(_blank, text)
    return _INLINE_TAG.sub(_blank, text)


def _without_raw_blocks(text: str) -> str:
    at, pieces = 0, []
    while (opened := _BLOCK_TAG.search(text, at)) is not None:
        pieces.append(text[at : opened.start()])
        end = _raw_block_end(text, opened)
        pieces.append(re.sub(r"[^\n]", " ", text[opened.start() : end]))
        at = end
    return "".join(pieces) + text[at:]


def _raw_block_end(text: str, opened: re.Match[str]) -> int:
    tag = opened.group("tag").lower()
    if tag == "hr":
        return opened.end()
    depth = 0
    for found in re.finditer(rf"<(/?){tag}\b[^>]*>", text[opened.start() :], re.IGNORECASE):
        depth += -1 if found.group(1) else 1
        if depth == 0:
            return opened.start() + found.end()
    return len(text)


def _without_indented(text: str) -> str:
    """Blank out indented code: indented lines after a blank line, outside of any list."""
    blocks = re.split(r"(\n[ \t]*\n)", text)
    in_list = False
    for index in range(0, len(blocks), 2):
        block = blocks[index]
        first = block.lstrip("\n").split("\n", 1)[0]
        if re.match(r" {0,3}(?:[-+*]|\d+\.)[ \t]", first):
            in_list = True
        elif not first.startswith(("    ", "\t")):
            in_list = in_list and not first.strip()
        elif not in_list:
            lines = block.split("\n")
            blocks[index] = "\n".join(
                " " * len(line) if line.startswith(("    ", "\t")) else line for line in lines
            )
    return "".join(blocks)


def _headings(prose: str, text: str, lines: _LineStarts) -> Iterator[Heading]:
    for found in _HEADING.finditer(prose):
        written = _HEADING_ID.search(found.group("attributes") or "")
        start, end = found.span("words")
        yield Heading(
            level=len(found.group("marks")),
            words=text[start:end],
            id=written.group(1) if written else "",
            span=lines.span(found.start()),
        )


def _links(
    prose: str, text: str, lines: _LineStarts, heading_lines: set[int]
) -> Iterator[Link]:
    at = 0
    while (opened := _OPEN.search(prose, at)) is not None:
        at = opened.end()
        closed = _closing(prose, opened.end(), "[", "]")
        if closed is None or prose[closed : closed + 1] != "(":
            continue
        end = _closing(prose, closed + 1, "(", ")")
        if end is None or _crosses_paragraph(prose, opened.start(), end):
            continue
        start = closed + 1
        address = text[start : end - 1].strip().split(" ", 1)[0].strip("<>")
        span = lines.span(opened.start())
        yield Link(
            words=text[opened.end() : closed - 1],
            address=address,
            span=span,
            address_span=lines.span(start + len(text[start:]) - len(text[start:].lstrip())),
            in_heading=span.line in heading_lines,
            is_image=opened.group().startswith("!"),
        )
        if not opened.group().startswith("!"):
            at = end


def _closing(prose: str, at: int, opener: str, closer: str) -> int | None:
    depth = 1
    for index in range(at, min(len(prose), at + 4000)):
        character = prose[index]
        if character == opener:
            depth += 1
        elif character == closer:
            depth -= 1
            if depth == 0:
                return index + 1
    return None


def _crosses_paragraph(prose: str, start: int, end: int) -> bool:
    return re.search(r"\n[ \t]*\n", prose[start:end]) is not None


def _citations(prose: str, lines: _LineStarts) -> Iterator[KeyCitation]:
    for block in _CITATION.finditer(prose):
        for key in _CITED_KEY.finditer(block.group()):
            place = lines.span(block.start() + key.start())
            yield KeyCitation(key=key.group(1), span=place)


def _allowances(text: str, lines: _LineStarts) -> Iterator[WrittenAllowance]:
    for comment in _COMMENT.finditer(_FENCE.sub(_blank, text)):
        written = _ALLOW.match(comment.group(1))
        if written is not None:
            yield WrittenAllowance(
                rule=written.group("rule"),
                because=" ".join((written.group("because") or "").split()),
                span=lines.span(comment.start()),
            )
