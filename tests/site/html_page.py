"""A page of a built site, taken apart far enough to ask what a browser would make of it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Element:
    """A start tag: its name, its attributes, and the text directly in it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    ancestors: tuple["Element", ...] = field(default=(), repr=False)

    def has_class(self, name: str) -> bool:
        """Say whether a class is among its classes."""
        return name in self.attributes.get("class", "").split()


class HtmlPage(HTMLParser):
    """The elements of a page in their order."""

    def __init__(self, text: str) -> None:
        """Take a page's text apart."""
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(text)
        self.close()

    @classmethod
    def read(cls, path: Path) -> "HtmlPage":
        """Return the page in a file."""
        return cls(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        attributes = {name: value or "" for name, value in attrs}
        element = Element(tag, attributes, ancestors=tuple(self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element of that name."""
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag == tag:
                del self._open[index:]
                return

    def handle_data(self, data: str) -> None:
        """Add text to the innermost element."""
        if self._open:
            self._open[-1].text += data

    def all(self, tag: str) -> list[Element]:
        """Return the elements of that name."""
        return [element for element in self.elements if element.tag == tag]
