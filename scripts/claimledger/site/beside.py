"""While the site is edited: findings shown at the paragraph that they are about."""

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from claimledger.render.notice import beside
from claimledger.text.finding import Finding

AFTER_CLAIMS = 6
"""Priority among treeprocessors: after claims are bound at 7, before ``toc`` at 5."""

_BLOCKS = frozenset("p li h1 h2 h3 h4 h5 h6 dt dd pre tr".split())
_HOLD_MORE = frozenset({"li", "dd"})
"""Blocks in which a box may stand; behind the others it stands beside them."""

_PART_OF_MORE = frozenset({"tr", "thead", "tbody", "dt"})
"""What a box may not follow: it goes behind the whole."""

_STASHED = re.compile("\x02[^\x03]*\x03")
_NOT_WORDS = re.compile(
    r"\]\((?:[^()]|\([^()]*\))*\)|\]\[[^\]]*\]|\[\^[^\]]*\]|\[[^\[\]]*@[^\[\]]*\]|\{[^{}]*\}|<!--.*?-->"
)
"""Of a line of Markdown: addresses, names of references, footnotes, citations, attributes."""

_NUMBER = re.compile(r"[>\s]*\d+\.\s")
"""What numbers an item of a list: the page has it without."""

_WORD = re.compile(r"\w+")


class FindingsBeside(Treeprocessor):
    """Puts ``findings`` of one page beside its blocks; ``placed`` are those that found one.

    Python-Markdown does not say on which line a block began, so a block is known by its words:
    it holds those of the finding's line.
    """

    def __init__(self, md: Markdown | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(md)
        self.lines: Sequence[str] = ()
        self.findings: Sequence[Finding] = ()
        self.placed: frozenset[Finding] = frozenset()

    def show(self, text: str, findings: Iterable[Finding]) -> None:
        """Take the text of the page that comes next, and what was found in it."""
        self.lines = text.split("\n")
        self.findings = tuple(findings)
        self.placed = frozenset()

    def run(self, root: ET.Element) -> None:
        """Add a box behind each block that something was found in."""
        if not self.findings:
            return
        blocks = list(_blocks(root))
        found: dict[ET.Element, list[Finding]] = {}
        for finding in self.findings:
            block = self._block(finding, blocks)
            if block is not None:
                found.setdefault(block, []).append(finding)
        parents = {child: parent for parent in root.iter() for child in parent}
        behind: dict[ET.Element, ET.Element] = {}
        for block, findings in found.items():
            box = ET.Element("p")
            box.text = self.md.htmlStash.store(beside(findings))
            if block.tag in _HOLD_MORE:
                block.append(box)
                continue
            whole = _whole(block, parents)
            _put(box, behind.get(whole, whole), parents[whole])
            behind[whole] = box
        self.placed = frozenset(finding for findings in found.values() for finding in findings)

    def _block(
        self, finding: Finding, blocks: Sequence[tuple[ET.Element, str]]
    ) -> ET.Element | None:
        """Return the block that holds a finding's line; of equal lines, each has its own."""
        line = finding.span.line
        words = _words_of_line(self.lines[line - 1]) if line <= len(self.lines) else ""
        if not words.strip():
            return None
        # A line that is a whole block is that block, though others may hold the same words.
        holders = [block for block, text in blocks if text == words] or [
            block for block, text in blocks for _ in range(text.count(words))
        ]
        inner = [block for block in holders if not any(_holds(block, other) for other in holders)]
        before = sum(_words_of_line(other) == words for other in self.lines[: line - 1])
        return inner[min(before, len(inner) - 1)] if inner else None


def _blocks(root: ET.Element) -> Iterator[tuple[ET.Element, str]]:
    for element in root.iter():
        if element.tag in _BLOCKS:
            yield element, _words(_STASHED.sub(" ", "".join(_text(element))))


def _text(element: ET.Element) -> Iterator[str]:
    """Yield the text within an element, but not the numbers of its footnotes."""
    yield element.text or ""
    for child in element:
        if child.tag != "sup":
            yield from _text(child)
        yield " " if child.tag in {"td", "th", "br"} else ""
        yield child.tail or ""


def _words_of_line(line: str) -> str:
    return _words(
        _NOT_WORDS.sub(" ", _NUMBER.sub("", line, count=1) if _NUMBER.match(line) else line)
    )


def _words(text: str) -> str:
    """Return the words of a text, with a blank around each."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _holds(block: ET.Element, other: ET.Element) -> bool:
    return block is not other and other in block.iter()


def _whole(block: ET.Element, parents: dict[ET.Element, ET.Element]) -> ET.Element:
    """Return the table or list that a row or a term is part of; another block itself."""
    while block.tag in _PART_OF_MORE:
        block = parents[block]
    return block


def _put(box: ET.Element, block: ET.Element, parent: ET.Element) -> None:
    """Put a box behind a block; the text that followed the block follows the box."""
    box.tail, block.tail = block.tail, None
    parent.insert(list(parent).index(block) + 1, box)
