"""Python-Markdown for the printed report: bound words get the number of their note."""

import posixpath
import re
from collections.abc import Callable, Mapping, Sequence
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from claimledger.model.addresses import url_of
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page
from claimledger.render.print_notes import Note
from claimledger.render.words import short_citation
from claimledger.site.markdown_ext import BEFORE_TOC, CLOSING
from claimledger.site.safe_markdown import forbid_raw_html
from claimledger.text.markdown import CLAIM, claims_of
from claimledger.text.prose import without_front_matter

AFTER_CODE = 185
"""Priority among inline patterns: after code spans at 190, before links at 160 and below."""

_CITED = r"\[(@[\w-]+(?:;\s*@[\w-]+)*)\]"


def converter(
    ledger: Ledger, extensions: Sequence[str], settings: Mapping[str, dict[str, object]]
) -> Callable[[Page, Mapping[str, Note], int], str]:
    """Return a function that turns a page into HTML for paper, without its title.

    ``extensions`` and ``settings`` are those of the site's Markdown.
    """

    def convert(page: Page, notes: Mapping[str, Note], chapter: int) -> str:
        own = _PrintExtension(ledger, notes, chapter, page.name)
        md = Markdown(extensions=[*extensions, own], extension_configs=dict(settings))
        return md.convert(without_front_matter(page.text))

    return convert


class _PrintExtension(Extension):
    def __init__(self, ledger: Ledger, notes: Mapping[str, Note], chapter: int, page: str) -> None:
        super().__init__()
        self.ledger = ledger
        self.notes = notes
        self.chapter = chapter
        self.page = page

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        forbid_raw_html(md)
        md.inlinePatterns.register(_Cited(_CITED, md, self.ledger), "cited", AFTER_CODE)
        md.treeprocessors.register(_Numbering(md, self), "numbering", BEFORE_TOC)


class _Cited(InlineProcessor):
    """Prints ``[@key]`` as the source's short citation, which leads to the list of sources."""

    def __init__(self, pattern: str, md: Markdown, ledger: Ledger) -> None:
        super().__init__(pattern, md)
        self._ledger = ledger

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the base types it for old patterns
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        del data
        span = ET.Element("span", {"class": "cited"})
        span.text = "("
        for part in m.group(1).split(";"):
            key = part.strip().removeprefix("@")
            source = self._ledger.sources.get(key)
            link = ET.SubElement(span, "a", {"href": f"sources/{key}/"})
            link.text = short_citation(source) if source else key
            link.tail = "; "
        span[-1].tail = ")"
        return span, m.start(0), m.end(0)


class _Numbering(Treeprocessor):
    """Puts a note's number behind bound words, and makes links start at the site's root."""

    def __init__(self, md: Markdown, extension: _PrintExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, root: ET.Element) -> None:
        title = root[0] if len(root) and root[0].tag == "h1" else None
        if title is not None:
            root.remove(title)
        for link in [link for link in root.iter("a") if link.get("href")]:
            address = link.get("href", "")
            if address.startswith(CLAIM):
                self._number(link)
            else:
                link.set("href", _from_root(address, self._extension.page))

    def _number(self, link: ET.Element) -> None:
        claims = claims_of(link.get("href", ""))
        notes = self._extension.notes
        link.tag = "span"
        link.attrib.clear()
        link.set("class", "claim")
        # No line ends between the last word, the sign that closes it, and the number.
        last = ET.Element("span", {"class": "last"})
        tail = link.tail or ""
        closing = CLOSING.match(tail)
        end = closing.end() if closing else 0
        last.text = _take_last_word(link) + tail[:end]
        link.tail = tail[end:]
        last.extend(
            _mark(notes[claim], self._extension.chapter) for claim in claims if claim in notes
        )
        link.append(last)


def _take_last_word(words: ET.Element) -> str:
    """Take the last word off an element's text, and return it; none where markup ends it."""
    text = (words[-1].tail if len(words) else words.text) or ""
    before, blank, last = text.rpartition(" ")
    if len(words):
        words[-1].tail = before + blank
    else:
        words.text = before + blank
    return last


def _mark(note: Note, chapter: int) -> ET.Element:
    verdict = note.claim.verdict.value
    mark = ET.Element("sup", {"class": f"v-{verdict}"})
    link = ET.SubElement(mark, "a", {"href": f"claims/{note.claim.id}/"})
    if verdict == "supported":
        link.text = note.shown(chapter)
    else:
        shape = ET.SubElement(link, "span", {"class": f"shape v-{verdict}"})
        shape.tail = note.shown(chapter)
    return mark


def _from_root(address: str, page: str) -> str:
    path, hash_, part = address.partition("#")
    if ":" in path or not path.endswith(".md"):
        return address
    return url_of(posixpath.normpath(posixpath.join(posixpath.dirname(page), path))) + hash_ + part
