"""Markdown scanned for what the ledger is bound to: sentences, links, citations and allowances.

The scanner reads no more Markdown than that needs. It agrees with Python-Markdown on which links
there are (tests/text/test_markdown.py), and knows, as Python-Markdown does not, where they stand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claimledger.text.prose import (
    GONE,
    Comment,
    blank,
    blocks,
    find_prose,
    without_spans,
    without_tags,
)
from claimledger.text.sentences import Sentence, sentence, split, without_marks
from claimledger.text.span import Lines, Span

CLAIM = "claim:"
"""What the address of a link to claims begins with: ``claim:id`` or ``claim:id,id``."""

_ID = re.compile(r"[^,\s](?:[^,]*[^,\s])?")
"""An id in the address of a link: what stands between commas, without the blanks around it."""

DEEPEST = 30
"""Parentheses that may be open within an address: more is no link."""

LONGEST_LINK = 4000
"""Characters after a link's words in which its address must end: more is no link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link or image: its words, its address, and where each stands.

    The address of a link by reference, as in ``[words][name]``, stands where it is defined.
    """

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
    """``<!-- allow RULE: because -->``: excuses ``rule`` on ``line``, the one below it.

    Of several such comments, one below the other, each stands for the line below the last.
    """

    rule: str
    because: str
    span: Span
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What one page holds; its sentences are all but its headings."""

    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    citations: tuple[KeyCitation, ...]
    allowances: tuple[WrittenAllowance, ...]
    sentences: tuple[Sentence, ...]


class _Target(NamedTuple):
    """The address of a link, where it begins, and where the link ends."""

    address: str
    start: int
    end: int


_INSIDE = rf"{GONE}*+(?:[ ]{{0,3}}+>|[ ]*+(?:[-*+]|\d{{1,9}}\.)[ ]++)*+[ ]?"
"""What may stand before a heading: raw HTML, and the signs of a quotation or a list."""

_HEADING = re.compile(rf"^{_INSIDE}(?P<marks>#{{1,6}}+)(?P<line>[^\n]*)$", re.MULTILINE)
_UNDERLINED = re.compile(r"(?P<line>[^\n]*)\n(?P<marks>=++|-++)[ ]*+(?:\n|\Z)")
_ATTRIBUTES = re.compile(r"\{:?[ ]*([^{}\n]*)\}$")
_HEADING_ID = re.compile(r"(?:^|\s)#([^\s}]+)")
_LIST_ITEM = re.compile(r"[ ]*(?:[-+*]|\d+\.)[ \t]")
_TABLE = re.compile(r"[^\n]*\|[^\n]*\n[ |:-]*-[ |:-]*(?:\n|\Z)")
_DEFINITION = re.compile(
    r"^[ ]{0,3}\[(?P<name>[^^\[\]][^\[\]]*)\]:[ ]*(?:\n[ ]*)?(?P<address>\S+)[ ]*"
    r"(?:\n[ ]*)?(?:\"[^\n]*\"[ ]*|'[^\n]*'[ ]*|\([^\n]*\)[ ]*)?$",
    re.MULTILINE,
)
_NAME_BEHIND = re.compile(r"\s?\[(?P<name>[^\]]*)\]")
_IN_ANGLES = re.compile(r"\(\s*<(?P<address>[^<>]*)>\s*(?:(?:'[^']*'|\"[^\"]*\")\s*)?\)")
_AUTO_LINK = re.compile(r"<(?P<address>[A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!])")
_BRACKET = re.compile(r"[\[\]]")
_SIGN = re.compile(r"[()\"']")
_CITATION = re.compile(r"\[([^\[\]\n]*@[^\[\]\n]*)\]")
_CITED_KEY = re.compile(r"[^@;]*@([\w-]+)")
_EMAIL = re.compile(r"[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}")
_ALLOW = re.compile(r"\s*allow\s+(?P<rule>[\w-]+)\s*(?::\s*(?P<because>.*?))?\s*\Z", re.DOTALL)


def find_claims(address: str) -> Iterator[re.Match[str]]:
    """Yield the ids in the address of a link to claims, each with where it stands in it."""
    return _ID.finditer(address, len(CLAIM))


def claims_of(address: str) -> tuple[str, ...]:
    """Return the ids in the address of a link; none if it does not lead to claims."""
    if not address.startswith(CLAIM):
        return ()
    return tuple(identity.group() for identity in find_claims(address))


def scan(path: str, text: str) -> Scan:
    """Return the links, headings, citations and allowances of a Markdown text, in their order."""
    return _Scanner(path, text).scan()


class _Scanner:
    """Scans one page; what it finds is collected in lists, and put in order at the end."""

    def __init__(self, path: str, text: str) -> None:
        self._text = text
        self._lines = Lines(path, text)
        self._definitions: dict[str, _Target] = {}
        self._heading_lines: set[int] = set()
        self._links: list[Link] = []
        self._citations: list[KeyCitation] = []
        self._sentences: list[Sentence] = []

    def scan(self) -> Scan:
        prose = find_prose(self._text)
        comments = list(prose.comments)
        text = self._without_definitions(prose.text)
        headings = sorted(self._headings(text), key=lambda heading: heading.span)
        self._heading_lines = {heading.span.line for heading in headings}
        for start, end in self._segments(text):
            spans_free = without_spans(text[start:end])
            segment = without_tags(spans_free, start, comments)
            rest = self._find_links(segment, spans_free, start)
            rest = self._find_auto_links(rest, start)
            self._find_citations(segment, start)
            if self._lines.span(start).line not in self._heading_lines:
                self._find_sentences(without_tags(rest, start, []), start)
        return Scan(
            links=tuple(sorted(self._links, key=lambda link: link.span)),
            headings=tuple(headings),
            citations=tuple(sorted(self._citations, key=lambda citation: citation.span)),
            allowances=tuple(self._allowances(sorted(comments, key=lambda found: found.start))),
            sentences=tuple(self._sentences),
        )

    def _without_definitions(self, text: str) -> str:
        """Take out the definitions of references, ``[name]: address``, and remember them."""

        def note(found: re.Match[str]) -> str:
            address = found.group("address").lstrip("<").rstrip(">")
            target = _Target(address, found.start("address"), found.end())
            self._definitions[_name(found.group("name").strip())] = target
            return blank(found.group())

        return _DEFINITION.sub(note, text) if "]:" in text else text

    def _headings(self, text: str) -> Iterator[Heading]:
        for found in _HEADING.finditer(text):
            yield self._heading(found, 0, len(found.group("marks")))
        for start, end in blocks(text):
            underlined = _UNDERLINED.match(text[start:end])
            if underlined and not underlined.group("line").lstrip().startswith("#"):
                level = 1 if underlined.group("marks").startswith("=") else 2
                yield self._heading(underlined, start, level)

    def _heading(self, found: re.Match[str], at: int, level: int) -> Heading:
        words = self._text[at + found.start("line") : at + found.end("line")].strip()
        attributes = _ATTRIBUTES.search(words)
        if attributes:
            words = words[: attributes.start()].rstrip()
        written = _HEADING_ID.search(attributes.group(1)) if attributes else None
        return Heading(
            level=level,
            words=words.rstrip("#").rstrip(),
            id=written.group(1) if written else "",
            span=self._lines.span(at + found.start()),
        )

    def _segments(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the parts of a text that Python-Markdown reads one by one.

        They are its blocks; in a list each item, in a table each cell, and every heading.
        """
        for first, end in blocks(text):
            start, block = first, text[first:end]
            is_list = _LIST_ITEM.match(block) is not None
            is_table = _TABLE.match(block) is not None
            first_line = self._lines.span(start).line
            last = start
            for number, line in enumerate(block.splitlines(keepends=True), first_line):
                at = start
                start += len(line)
                is_heading = number in self._heading_lines
                if is_table or is_heading or (is_list and _LIST_ITEM.match(line)):
                    yield last, at
                    last = at
                if is_table:
                    yield from _cells(line, at)
                    last = start
                elif is_heading:
                    yield at, start
                    last = start
            yield last, end

    def _find_links(self, segment: str, spans_free: str, at: int) -> str:
        """Collect the links of a segment; ``spans_free`` still holds tags, as an address may.

        Returns ``spans_free`` without the addresses, and without images.
        """
        addresses: list[tuple[int, int]] = []
        words_end = link_end = 0
        for opened, closed in _bracketed(segment):
            is_image = segment[opened - 1 : opened] == "!"
            if opened < link_end and not (is_image and opened < words_end):
                continue  # a link within a link, or the name of a reference
            target = self._target(spans_free, opened, closed, at)
            if target is None:
                continue
            words = self._text[at + opened + 1 : at + closed]
            self._add_link(at + opened - is_image, words, target, is_image=is_image)
            end = target.end - at
            addresses.append((opened - 1 if is_image else closed, end))
            if end > link_end:
                words_end, link_end = closed, end
        return _without(spans_free, sorted(addresses))

    def _find_auto_links(self, segment: str, at: int) -> str:
        """Collect the addresses that stand for themselves, and return the segment without them."""
        if "://" not in segment:
            return segment
        for found in _AUTO_LINK.finditer(segment):
            address = found.group("address")
            target = _Target(address, at + found.start("address"), at + found.end())
            self._add_link(at + found.start(), address, target, is_image=False)
        return _AUTO_LINK.sub(lambda found: blank(found.group()), segment)

    def _add_link(self, at: int, words: str, target: _Target, *, is_image: bool) -> None:
        span = self._lines.span(at)
        self._links.append(
            Link(
                words=words,
                address=_ESCAPED.sub(r"\1", target.address),
                span=span,
                address_span=self._lines.span(target.start),
                in_heading=span.line in self._heading_lines,
                is_image=is_image,
            )
        )

    def _target(self, segment: str, opened: int, closed: int, at: int) -> _Target | None:
        """Return what the words between two brackets lead to, or None if they are no link's."""
        found = _address(segment, closed + 1) if segment.startswith("(", closed + 1) else None
        if found is not None:
            start, end, link_end = found
            raw = self._text[at + start : at + end]
            start += len(raw) - len(raw.lstrip())
            return _Target(raw.strip(), at + start, at + link_end)
        if not self._definitions:
            return None
        words = self._text[at + opened + 1 : at + closed]
        behind = _NAME_BEHIND.match(segment, closed + 1)
        if behind:
            target = self._definitions.get(_name(behind.group("name") or words))
            if target:
                return target._replace(end=at + behind.end())
        target = self._definitions.get(_name(words))
        return target._replace(end=at + closed + 1) if target else None

    def _find_citations(self, segment: str, at: int) -> None:
        for block in _CITATION.finditer(segment):
            start = at + block.start(1)
            for part in block.group(1).split(";"):
                cited = None if _EMAIL.match(part) else _CITED_KEY.match(part)
                if cited:
                    place = self._lines.span(start + cited.start(1) - 1)
                    self._citations.append(KeyCitation(key=cited.group(1), span=place))
                start += len(part) + 1

    def _find_sentences(self, segment: str, at: int) -> None:
        text = without_marks(_CITATION.sub(lambda found: blank(found.group()), segment))
        before = ""
        for start, end in split(text):
            span = self._lines.span(at + start)
            self._sentences.append(sentence(text[start:end], span, before))
            before = text[start:end]

    def _allowances(self, comments: list[Comment]) -> Iterator[WrittenAllowance]:
        below: dict[int, int] = {}
        for comment in reversed(comments):
            if _ALLOW.match(comment.words):
                line = self._lines.span(comment.end - 1).line + 1
                below[self._lines.span(comment.start).line] = below.get(line, line)
        for comment in comments:
            written = _ALLOW.match(comment.words)
            if written is not None:
                span = self._lines.span(comment.start)
                because = " ".join((written.group("because") or "").split())
                yield WrittenAllowance(
                    rule=written.group("rule"), because=because, span=span, line=below[span.line]
                )


def _without(text: str, parts: list[tuple[int, int]]) -> str:
    """Blank out parts of a text, given by where they begin and end, in order."""
    pieces: list[str] = []
    at = 0
    for start, end in parts:
        if start >= at:
            pieces += (text[at:start], blank(text[start:end]))
            at = end
    return "".join(pieces) + text[at:]


def _cells(line: str, at: int) -> Iterator[tuple[int, int]]:
    """Yield the cells of a line of a table, which begins at ``at``."""
    start = 0
    for mark in re.finditer(r"\|", without_spans(line)):
        yield at + start, at + mark.start()
        start = mark.end()
    yield at + start, at + len(line)


def _name(words: str) -> str:
    return " ".join(words.split()).lower()


def _bracketed(segment: str) -> list[tuple[int, int]]:
    """Return where each pair of brackets opens and closes, in order."""
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for bracket in _BRACKET.finditer(segment):
        if bracket.group() == "[":
            opened.append(bracket.start())
        elif opened:
            pairs.append((opened.pop(), bracket.start()))
    return sorted(pairs)


def _address(segment: str, opened: int) -> tuple[int, int, int] | None:
    """Return where the address behind words begins and ends, and where the link does.

    ``opened`` is where its parenthesis stands. As Python-Markdown has it, parentheses within the
    address come in pairs, and a title is what stands between two equal quotation marks, the
    second of them just before the parenthesis that ends the link.
    """
    angles = _IN_ANGLES.match(segment, opened)
    if angles is not None:
        return angles.start("address"), angles.end("address"), angles.end()
    start = opened + 1
    depth, paired = 1, 0
    quotes: dict[str, int] = {}
    second = -1
    for sign in _SIGN.finditer(segment, start, opened + LONGEST_LINK):
        at, character = sign.start(), sign.group()
        if character in "\"'":
            second = at if character in quotes else second
            quotes.setdefault(character, at)
        elif character == ")" and second > 0 and not segment[second + 1 : at].strip(" "):
            return start, quotes[segment[second]], at + 1
        elif not paired:
            depth += 1 if character == "(" else -1
            paired = at if depth == 0 else 0
        if depth > DEEPEST or (paired and not quotes):
            break
    return (start, paired, paired + 1) if paired else None
