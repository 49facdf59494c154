"""The words of a web page: what a reader of it would see, as far as no program has to run."""

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser

_HIDDEN = frozenset({"script", "style", "template", "noscript", "svg"})
_HEADS = frozenset({"title", "h1"})
_TITLES = frozenset({"og:title", "twitter:title", "citation_title", "dc.title"})
"""Names of the ``meta`` tags that hold a page's title."""

_SIGNS = re.compile(r"[\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """What a page shows: ``head`` is its title and main headings, ``body`` all of its text.

    Both are as ``as_words`` makes them. ``has_password`` says whether it asks for one.
    """

    head: str
    body: str
    has_password: bool = False


def as_words(text: str) -> str:
    """Return the words of a text alone, so that two spellings of one sentence are the same.

    Case, accents, signs and the kind of blank make no difference.
    """
    letters = text if text.isascii() else unicodedata.normalize("NFKD", text)
    return " ".join(_SIGNS.sub(" ", _MARKS.sub("", letters.casefold())).split())


def holds(text: str, words: str) -> bool:
    """Say whether words stand in a text, whole; both as ``as_words`` makes them."""
    return f" {words} " in f" {text} "


def read_html(text: str) -> PageText:
    """Return what an HTML page shows; any text gives one."""
    reader = _Reader()
    # `close` is not called: on what never ends it would look for the end again and again. What
    # the parser raises on some broken declarations is that; the text before it has been read.
    with suppress(AssertionError):
        reader.feed(text)
    return PageText(
        head=as_words(" ".join(reader.head)),
        body=as_words(" ".join((*reader.titles, *reader.body))),
        has_password=reader.has_password,
    )


def read_plain(text: str) -> PageText:
    """Return a text that is not HTML as a page without a heading."""
    return PageText(head="", body=as_words(text))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.head: list[str] = []
        self.titles: list[str] = []
        self.body: list[str] = []
        self.has_password = False
        self._hidden = ""
        self._in_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _HIDDEN:
            self._hidden = self._hidden or tag
        elif tag in _HEADS:
            self._in_head = True
        elif tag == "meta":
            values = {name: value or "" for name, value in attrs}
            name = values.get("property") or values.get("name", "")
            if name.lower() in _TITLES:
                self.titles.append(values.get("content", ""))
        elif tag == "input" and (dict(attrs).get("type") or "").lower() == "password":
            self.has_password = True

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # <svg/> hides nothing: nothing stands in it.
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hidden:
            self._hidden = ""
        elif tag in _HEADS:
            self._in_head = False

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        self.body.append(data)
        if self._in_head:
            self.head.append(data)
