"""What of a Markdown text is prose: all else is blanked out, so that what stays keeps its place."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Comment(NamedTuple):
    """An HTML comment: its words, and the offsets at which it begins and ends."""

    words: str
    start: int
    end: int


class Prose(NamedTuple):
    """A text of the same length and lines as the page's, with blanks where no prose is.

    Blanked out are front matter, code blocks, raw HTML blocks and comments. Code spans, escapes
    and inline HTML are still there; ``without_spans`` and ``without_tags`` take them out.
    """

    text: str
    comments: tuple[Comment, ...]


GONE = "\0"
"""What stands for raw HTML and block comments: not a blank, or the text behind would be indented.

No page holds it: ``decode`` refuses control characters.
"""

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FENCE = re.compile(
    r"^(?P<fence>~{3,}|`{3,})[ ]*"
    r"(?:\{[^\n]*\}|\.?[\w#.+-]*[ ]*(?:hl_lines=(?P<quote>[\"'])[^\n]*?(?P=quote)[ ]*)?)\n"
    r"(?:.*?\n)??(?P=fence)[ ]*$",
    re.MULTILINE | re.DOTALL,
)
_BLOCK_TAGS = (
    "address article aside blockquote body canvas center colgroup dd details div dl dt fieldset"
    " figcaption figure footer form group h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li"
    " main map math menu nav noscript object ol option output p pre progress script section style"
    " summary table tbody td textarea tfoot th thead tr ul video"
)
"""The tags that begin a raw HTML block in Python-Markdown."""

_ATTRIBUTES = r"(?:\"[^\"]{0,1000}+\"|'[^']{0,1000}+'|[^'\"<>]{1,1000}+){0,50}+"
"""What stands in a tag; bounded, so that a tag that is never closed is soon given up."""
_HTML_BLOCK = re.compile(
    r"^ {0,3}<(?:(?P<comment>!--)"
    rf"|(?P<tag>{_BLOCK_TAGS.replace(' ', '|')})(?=[\s/>]){_ATTRIBUTES}>)",
    re.MULTILINE | re.IGNORECASE,
)
_COMMENT_END = re.compile(r"--!?>")
_TAG = re.compile(rf"<(?P<end>/?)(?P<tag>[a-z][^\s/>]*)(?:(?=[\s/]){_ATTRIBUTES})?>", re.IGNORECASE)
_LIST_ITEM = re.compile(r" {0,3}(?:[-+*]|\d+\.) +")
_QUOTATION = re.compile(r" {0,3}>")
_NESTED_ITEM = re.compile(r"(?P<indent> *)(?:[-+*]|\d+\.) +")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\]]+\]:")
_ESCAPE_OR_TICKS = re.compile(r"\\[\\`*_{}\[\]()>#+\-.!]|`+")
_TICKS = re.compile(r"`+")
_INLINE_COMMENT = re.compile(r"<!--((?:(?!<!--|-->).)*)-->", re.DOTALL)
_INLINE_TAG = re.compile(rf"<(?:/?[a-z][\w-]*(?:\s{_ATTRIBUTES})?/?)>", re.IGNORECASE)


def find_prose(text: str) -> Prose:
    """Return the prose of a page."""
    text = without_front_matter(text)
    text = _FENCE.sub(_blanks, text)
    comments: list[Comment] = []
    text = _without_html(text, comments)
    return Prose(_without_indented(text), tuple(comments))


def without_front_matter(text: str) -> str:
    """Return a page's text with the settings at its top blanked out."""
    return _FRONT_MATTER.sub(_blanks, text)


_NOTHING = f" \t\n{GONE}"


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of lines that are not blank begins and ends.

    Raw HTML and a comment at the start of a line begin a new one, as does a quotation.
    """
    start = at = 0
    is_quoted = False
    for line in text.splitlines(keepends=True):
        is_blank = not line.strip(_NOTHING)
        is_quotation = not is_quoted and _QUOTATION.match(line) is not None
        if is_blank or is_quotation or line.startswith(GONE):
            if start < at:
                yield start, at
            start = at + len(line) if is_blank else at
        is_quoted = not is_blank and (is_quoted or is_quotation)
        at += len(line)
    if start < at:
        yield start, at


def without_spans(block: str) -> str:
    """Return a block with escaped signs and code spans blanked out."""
    if "`" not in block and "\\" not in block:
        return block
    at = 0
    pieces: list[str] = []
    while (found := _ESCAPE_OR_TICKS.search(block, at)) is not None:
        start, end = found.span()
        if found.group().startswith("`"):
            start, end = _code_span(block, found)
        pieces += (block[at:start], blank(block[start:end]))
        at = end
    return "".join(pieces) + block[at:]


def without_tags(block: str, at: int, comments: list[Comment]) -> str:
    """Return a block with comments and inline HTML blanked out.

    ``at`` is where the block begins; comments that stand in it are added to ``comments``.
    """
    if "<" not in block:
        return block

    def note(found: re.Match[str]) -> str:
        comments.append(Comment(found.group(1), at + found.start(), at + found.end()))
        return _blanks(found)

    return _INLINE_TAG.sub(_blanks, _INLINE_COMMENT.sub(note, block))


def blank(text: str) -> str:
    """Return as many blanks as ``text`` has characters, with its line ends."""
    return re.sub(r"[^\n]", " ", text)


def _blanks(found: re.Match[str]) -> str:
    return blank(found.group())


def _without_html(text: str, comments: list[Comment]) -> str:
    at = searched = 0
    unclosed = False
    pieces: list[str] = []
    while (opened := _HTML_BLOCK.search(text, searched)) is not None:
        if opened.group("comment"):
            closed = None if unclosed else _COMMENT_END.search(text, opened.end())
            if closed is None:
                # Python-Markdown takes a comment that is never closed for text, and so the rest.
                unclosed = True
                searched = opened.end()
                continue
            start, end = opened.end() - len("<!--"), closed.end()
            comments.append(Comment(text[opened.end() : closed.start()], start, end))
        else:
            start, end = opened.start(), _raw_block_end(text, opened)
        pieces += (text[at:start], re.sub(r"[^\n]", GONE, text[start:end]))
        at = searched = end
    return "".join(pieces) + text[at:]


def _raw_block_end(text: str, opened: re.Match[str]) -> int:
    """Return where the tag that was opened is closed, or the text's end if it never is."""
    tag = opened.group("tag").lower()
    if tag == "hr" or opened.group().endswith("/>"):
        return opened.end()
    open_tags = [tag]
    for found in _TAG.finditer(text, opened.end()):
        tag = found.group("tag").lower()
        if not found.group("end"):
            if not found.group().endswith("/>"):
                open_tags.append(tag)
        elif tag in open_tags:
            while open_tags.pop() != tag:
                pass
            if not open_tags:
                return found.end()
    return len(text)


def _without_indented(text: str) -> str:
    """Blank out indented code: a block that stands four columns further in than its list."""
    pieces: list[str] = []
    at = depth = 0
    for start, end in blocks(text):
        block = text[start:end]
        depth, is_code = _depth(block, depth)
        if is_code:
            pieces += (text[at:start], _without_leading(block, 4 * (depth + 1)))
            at = end
    return "".join(pieces) + text[at:]


def _depth(block: str, depth: int) -> tuple[int, bool]:
    """Return in how many lists a block leaves us, after ``depth``, and whether it is code."""
    block = block.expandtabs(4)
    indent = _indent(block)
    if indent >= 4 * (depth + 1):
        return depth, True
    if _LIST_ITEM.match(block) or (depth and indent and _NESTED_ITEM.match(block)):
        items = [_NESTED_ITEM.match(line) for line in block.split("\n")]
        return [len(item.group("indent")) // 4 + 1 for item in items if item][-1], False
    if _FOOTNOTE.match(block):
        return 1, False
    return indent // 4, False


def _indent(block: str) -> int:
    line = block.split("\n", 1)[0].expandtabs(4)
    return len(line) - len(line.lstrip(" "))


def _without_leading(block: str, indent: int) -> str:
    lines = block.split("\n")
    for index, line in enumerate(lines):
        if _indent(line) < indent:
            break
        lines[index] = " " * len(line)
    return "\n".join(lines)


def _code_span(block: str, opened: re.Match[str]) -> tuple[int, int]:
    """Return where the code that ticks open begins and ends; both at their end if they open none.

    As in Python-Markdown, a run of ticks that finds no equal closes at the longest shorter one.
    """
    length = len(opened.group())
    longest, end = 0, opened.end()
    for ticks in _TICKS.finditer(block, opened.end()):
        run = len(ticks.group())
        if run == length:
            return opened.start(), ticks.end()
        if run > longest:
            longest, end = run, ticks.end()
    if 0 < longest < length:
        return opened.end() - longest, end
    return opened.end(), opened.end()
