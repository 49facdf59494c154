"""Python-Markdown: a link to a claim becomes words, a mark, and a note that opens as a card."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from claimledger.model.build import build
from claimledger.model.build_pages import build_page
from claimledger.model.ledger import Ledger
from claimledger.outside.workspace import read_project
from claimledger.render.anchors import Anchors
from claimledger.render.bound import BoundPage, bind
from claimledger.render.chapter_head import chapter_head
from claimledger.render.trail import trail
from claimledger.site.beside import AFTER_CLAIMS, FindingsBeside
from claimledger.site.safe_markdown import forbid_raw_html
from claimledger.text.markdown import CLAIM, claims_of

BEFORE_ALL = 1000
"""Priority among preprocessors: before any of Python-Markdown's own."""

BEFORE_TOC = 7
"""Priority among treeprocessors: after links, footnotes and attributes, before ``toc`` at 5."""

CITED = "cited"
"""Class of the generated paragraph that cites the page's sources; it has done its work by then."""

CLOSING = re.compile("[.,;:!?)\\]\"'\N{HORIZONTAL ELLIPSIS}\u2019\u201d]+")
"""Signs that stay with the words before them: the mark stands behind them."""


class ClaimsExtension(Extension):
    """Binds ``[words](claim:id)`` to the claims of a project.

    Options: ``project``, the folder with claims.yaml and citations.bib; ``base``, what leads from
    the page to the site's root. Under MkDocs the plugin sets ``bound`` for each page instead.
    """

    def __init__(self, **options: object) -> None:
        """Take the options that Python-Markdown hands over."""
        self.config = {
            "project": [".", "folder of the project"],
            "base": ["", "what leads from the page to the site's root"],
        }
        self.bound: BoundPage | None = None
        self.source = ""
        self.beside = FindingsBeside()
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register with a Markdown instance."""
        forbid_raw_html(md)
        md.preprocessors.register(_SourceKeeper(md, self), "claims-source", BEFORE_ALL)
        md.treeprocessors.register(_BindingTreeprocessor(md, self), "claims", BEFORE_TOC)
        self.beside.md = md
        md.treeprocessors.register(self.beside, "findings", AFTER_CLAIMS)

    def bound_page(self) -> BoundPage:
        """Return what the page being converted binds."""
        if self.bound is not None:
            return self.bound
        page, _ = build_page("docs/page.md", self.source)
        ledger = self._ledger()
        return bind(ledger, page, str(self.getConfig("base")), trail=trail(ledger))

    def _ledger(self) -> Ledger:
        return build(read_project(Path(str(self.getConfig("project")))))


class _SourceKeeper(Preprocessor):
    """Keeps the page's text as it was written, for the scanner."""

    def __init__(self, md: Markdown, extension: ClaimsExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, lines: list[str]) -> list[str]:
        self._extension.source = "\n".join(lines)
        return lines


class _BindingTreeprocessor(Treeprocessor):
    def __init__(self, md: Markdown, extension: ClaimsExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, root: ET.Element) -> None:
        links = [link for link in root.iter("a") if link.get("href", "").startswith(CLAIM)]
        parents = {child: parent for parent in root.iter() for child in parent}
        _remove_cited(root, parents)
        if not links:
            return
        bound = self._extension.bound_page()
        anchors = Anchors()
        for link in links:
            self._bind(link, bound, anchors)
        if bound.is_chapter:
            self._add_head(root, bound)
        self._add_notes(root, bound)

    def _bind(self, link: ET.Element, bound: BoundPage, anchors: Anchors) -> None:
        known = map(bound.number, claims_of(link.get("href", "")))
        numbers = [number for number in known if number is not None]
        link.tag = "span"
        link.attrib.clear()
        if not numbers:
            # Only an editor's preview comes this far: the gate refuses unknown claims.
            link.set("class", "claim claim--unknown")
            return
        first = numbers[0]
        verdict = bound.claims[first - 1].verdict.value
        link.set("class", f"claim v-{verdict}")
        link.set("id", anchors.next(first))
        tail = link.tail or ""
        closing = CLOSING.match(tail)
        end = closing.end() if closing else 0
        marks = self.md.htmlStash.store(bound.marks(numbers))
        link.tail = f"{tail[:end]}{marks}{tail[end:]}"

    def _add_head(self, root: ET.Element, bound: BoundPage) -> None:
        head = ET.Element("p")
        head.text = self.md.htmlStash.store(chapter_head(bound.claims))
        blocks = list(root)
        after = 1 if blocks and blocks[0].tag == "h1" else 0
        if after < len(blocks) and "lede" in (blocks[after].get("class") or "").split():
            after += 1
        root.insert(after, head)

    def _add_notes(self, root: ET.Element, bound: BoundPage) -> None:
        heading = ET.Element("h2", {"id": "evidence", "data-search-exclude": "true"})
        heading.text = "Evidence on this page"
        notes = ET.Element("p")
        notes.text = self.md.htmlStash.store(bound.notes())
        blocks = list(root)
        references = next(
            (index for index, block in enumerate(blocks) if block.get("id") == "references"),
            len(blocks),
        )
        root.insert(references, heading)
        root.insert(references + 1, notes)


def with_citations(markdown: str, keys: Sequence[str]) -> str:
    """Return a page that cites its sources at its end, for mkdocs-bibtex; as it is without any."""
    if not keys:
        return markdown
    citations = "; ".join(f"@{key}" for key in keys)
    return (
        f"{markdown}\n\n## References {{#references data-search-exclude}}\n\n"
        f"[{citations}]\n{{: .{CITED} }}\n\n///Footnotes Go Here///\n"
    )


def _remove_cited(root: ET.Element, parents: dict[ET.Element, ET.Element]) -> None:
    """Take out the paragraph that cited the sources, and the links that lead back to it."""
    for paragraph in [block for block in root if block.get("class") == CITED]:
        root.remove(paragraph)
        for link in [link for link in root.iter("a") if link.get("class") == "footnote-backref"]:
            parents[link].remove(link)


def makeExtension(**options: Any) -> ClaimsExtension:  # noqa: N802, ANN401 - Python-Markdown's
    """Return the extension; the name that Python-Markdown looks for in a module."""
    return ClaimsExtension(**options)
