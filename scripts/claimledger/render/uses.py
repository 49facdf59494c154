"""Where the report uses each claim: whole sentences, with the words that answer for it marked.

They are read from the page's HTML and not from ``Page.assertions``, so that emphasis, code and
quotation marks are printed as in the page; they end where ``text.sentences`` ends a sentence.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import NamedTuple

from markdown import Markdown

from claimledger.model.chapters import chapters
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page
from claimledger.render.anchors import Anchors
from claimledger.render.bound import BoundPage, bind
from claimledger.text.markdown import claims_of
from claimledger.text.prose import without_front_matter
from claimledger.text.sentences import split

EXTENSIONS = ("attr_list", "def_list", "footnotes", "smarty", "tables")
"""The extensions of Python-Markdown that the site is made with and that bear on sentences."""

_SETTINGS = {"smarty": {"smart_dashes": False, "smart_ellipses": False}}

_BLOCKS = frozenset("blockquote dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre td th tr ul".split())


class Piece(NamedTuple):
    """Words of a sentence; those bound to the claim have the id that they have in their page."""

    words: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageUses:
    """The sentences of one page that a claim answers for, in their order."""

    page: Page
    sentences: tuple[tuple[Piece, ...], ...]


def uses_by_claim(ledger: Ledger) -> Mapping[str, tuple[PageUses, ...]]:
    """Return for each claim the pages that use it, its own chapter first."""
    found: dict[str, list[PageUses]] = {}
    for page in ledger.pages.values():
        for claim, sentences in _uses_on(ledger, page).items():
            found.setdefault(claim, []).append(PageUses(page=page, sentences=sentences))
    places = {chapter.page.name: place for place, chapter in enumerate(chapters(ledger))}

    def order(claim: str, uses: PageUses) -> tuple[bool, int, str]:
        own = ledger.claims[claim].chapter
        name = uses.page.name
        return name != f"{own}.md", places.get(name, -1), name

    return {
        claim: tuple(sorted(pages, key=lambda uses: order(claim, uses)))
        for claim, pages in found.items()
    }


def _uses_on(ledger: Ledger, page: Page) -> dict[str, tuple[tuple[Piece, ...], ...]]:
    """Return the sentences of a page that each claim answers for, by the claim's id."""
    if not page.references:
        return {}
    bound = bind(ledger, page, "")
    reader = _BlockReader()
    converter = Markdown(extensions=EXTENSIONS, extension_configs=_SETTINGS)
    reader.feed(converter.convert(without_front_matter(page.text)))
    reader.close()
    anchors = Anchors()
    found: dict[str, list[tuple[Piece, ...]]] = {}
    for block in reader.blocks:
        known = [_anchored(link, bound, anchors) for link in block.links]
        for start, end in split(block.text):
            inside = [words for words in known if words.start < end and start < words.end]
            for claim in dict.fromkeys(claim for words in inside for claim in words.claims):
                marked = [words for words in inside if claim in words.claims]
                found.setdefault(claim, []).append(_pieces(block.text, start, end, marked))
    return {claim: tuple(sentences) for claim, sentences in found.items()}


class _Bound(NamedTuple):
    """Where in a block words begin and end that answer to claims, and their id in the page."""

    claims: tuple[str, ...]
    start: int
    end: int
    anchor: str = ""


def _anchored(link: _Bound, bound: BoundPage, anchors: Anchors) -> _Bound:
    """Return bound words with their id, and without the claims that are not in the ledger."""
    numbers = [number for number in map(bound.number, link.claims) if number is not None]
    if not numbers:
        return link._replace(claims=())
    claims = tuple(bound.claims[number - 1].id for number in numbers)
    return link._replace(claims=claims, anchor=anchors.next(numbers[0]))


def _pieces(text: str, start: int, end: int, marked: Iterable[_Bound]) -> tuple[Piece, ...]:
    """Return the sentence that stands there in a block, apart where words of it are marked."""
    pieces: list[Piece] = []
    at = start
    for words in marked:
        first, last = max(start, words.start), min(end, words.end)
        pieces += (Piece(text[at:first], ""), Piece(text[first:last], words.anchor))
        at = last
    pieces.append(Piece(text[at:end], ""))
    return tuple(
        piece._replace(words=piece.words.replace("\n", " ")) for piece in pieces if piece.words
    )


class _Block(NamedTuple):
    """The words of a paragraph, an item or a cell, and the links to claims in it."""

    text: str
    links: tuple[_Bound, ...]


class _BlockReader(HTMLParser):
    """Reads the blocks of a page's HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self._text = ""
        self._links: list[_Bound] = []
        self._opened: _Bound | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag in _BLOCKS:
            self._end_block()
        elif tag == "a" and (claims := claims_of(address)):
            self._opened = _Bound(claims, len(self._text), len(self._text))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_block()
        elif tag == "a" and self._opened:
            self._links.append(self._opened._replace(end=len(self._text)))
            self._opened = None

    def handle_data(self, data: str) -> None:
        self._text += data

    def _end_block(self) -> None:
        self.blocks.append(_Block(self._text, tuple(self._links)))
        self._text, self._links, self._opened = "", [], None
