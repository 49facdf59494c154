"""Where the report uses each claim: whole sentences, with the words that answer for it marked."""

from collections.abc import Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import NamedTuple

from markdown import Markdown

from claimledger.model.ledger import Ledger
from claimledger.model.page import Page
from claimledger.render.anchors import Anchors
from claimledger.render.bound import bind
from claimledger.text.markdown import CLAIM
from claimledger.text.prose import without_front_matter

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
    places = {f"{claim.chapter}.md": place for place, claim in enumerate(ledger.claims.values())}

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
    reader = _Sentences()
    converter = Markdown(extensions=EXTENSIONS, extension_configs=_SETTINGS)
    reader.feed(converter.convert(without_front_matter(page.text)))
    reader.close()
    anchors = Anchors()
    found: dict[str, dict[int, dict[int, str]]] = {}
    for link in reader.links:
        numbers = [number for number in map(bound.number, link.claims) if number is not None]
        if not numbers:
            continue
        anchor = anchors.next(numbers[0])
        for number in numbers:
            sentences = found.setdefault(bound.claims[number - 1].id, {})
            sentences.setdefault(link.sentence, {})[link.at] = anchor
    return {
        claim: tuple(_pieces(reader.sentences[at], marked) for at, marked in sentences.items())
        for claim, sentences in found.items()
    }


def _pieces(parts: list[str], anchors: dict[int, str]) -> tuple[Piece, ...]:
    """Return a sentence's parts, those at the places in ``anchors`` as bound words."""
    pieces: list[Piece] = []
    for at, words in enumerate(parts):
        anchor = anchors.get(at, "")
        if pieces and not anchor and not pieces[-1].anchor:
            pieces[-1] = Piece(pieces[-1].words + words, "")
        elif words:
            pieces.append(Piece(words, anchor))
    return tuple(pieces)


class _Link(NamedTuple):
    """A link to claims: its words are part ``at`` of a sentence."""

    claims: tuple[str, ...]
    sentence: int
    at: int


class _Sentences(HTMLParser):
    """Reads a page's HTML; a sentence ends with its line, as pages are written, or its block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[_Link] = []
        self.sentences: list[list[str]] = [[]]
        self._is_in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href") or ""
        if tag in _BLOCKS:
            self._end_sentence()
        elif tag == "a" and address.startswith(CLAIM):
            ids = address.removeprefix(CLAIM).split(",")
            claims = tuple(identity.strip() for identity in ids)
            parts = self.sentences[-1]
            self.links.append(_Link(claims, len(self.sentences) - 1, len(parts)))
            parts.append("")
            self._is_in_link = True

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_sentence()
        elif tag == "a":
            self._is_in_link = False

    def handle_data(self, data: str) -> None:
        if self._is_in_link:
            self.sentences[-1][-1] += data.replace("\n", " ")
            return
        first, *others = data.split("\n")
        self.sentences[-1].append(first)
        for line in others:
            self._end_sentence()
            self.sentences[-1].append(line)

    def _end_sentence(self) -> None:
        self.sentences.append([])
        self._is_in_link = False
