"""Python-Markdown without raw HTML: tags come out as text, and only harmless attributes stay."""

import re
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from claimledger.text.addresses import split_address
from claimledger.text.raw_html import COMMENT, SLOT

BEFORE_CLAIMS = 7.5
"""Priority among treeprocessors: after attributes in braces (8), before claims are bound."""

AT_HTML_BLOCKS = 20
"""Priority of Python-Markdown's own preprocessor for raw HTML, whose place is taken."""

_ATTRIBUTES = frozenset(
    "align alt class colspan data-search-exclude dir href id lang role rowspan src start"
    " title".split()
)
_ALIGNMENT = re.compile(r"text-align: (?:left|right|center);")
_SCHEMES = frozenset({"", "http", "https", "mailto", "claim"})


def forbid_raw_html(md: Markdown) -> None:
    """Change a converter so that no text of a page can become a tag or a program."""
    md.preprocessors.register(_SlotsAlone(md), "html_block", AT_HTML_BLOCKS)
    md.inlinePatterns.deregister("html")
    md.treeprocessors.register(_HarmlessAttributes(md), "harmless", BEFORE_CLAIMS)


class _SlotsAlone(Preprocessor):
    """Takes out comments, and keeps the places of generated parts; every other tag is text."""

    def run(self, lines: list[str]) -> list[str]:
        text = COMMENT.sub("", "\n".join(lines))
        return SLOT.sub(self._keep, text).split("\n")

    def _keep(self, found: re.Match[str]) -> str:
        return self.md.htmlStash.store(found.group().strip())


class _HarmlessAttributes(Treeprocessor):
    def run(self, root: ET.Element) -> None:
        for element in root.iter():
            for name, value in list(element.attrib.items()):
                if not _is_harmless(name, value):
                    del element.attrib[name]


def _is_harmless(name: str, value: str) -> bool:
    if name == "style":
        return _ALIGNMENT.fullmatch(value) is not None
    if name == "href":
        return split_address(value.strip()).scheme in _SCHEMES
    if name == "src":
        address = split_address(value.strip())
        return not address.scheme and not address.host
    return name in _ATTRIBUTES
