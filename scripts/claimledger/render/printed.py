"""The whole report as one document for paper: its own HTML, with the evidence as numbered notes."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files

from markupsafe import Markup

from claimledger.model.addresses import HOME, url_of
from claimledger.model.chapters import Chapter, chapters
from claimledger.model.claim import Claim, Verdict
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page, page_title
from claimledger.model.source import Source
from claimledger.render import slots
from claimledger.render.print_links import page_id, point_inside, set_apart
from claimledger.render.print_notes import Note, notes_of, number_notes
from claimledger.render.publication import Publication
from claimledger.render.templates import render
from claimledger.text.raw_html import slot

AFTER_CHAPTERS = (
    *("points.md", "corrections.md", "disputes.md"),
    *("method.md", "about.md", "names.md"),
)
"""The pages that are printed behind the chapters, where they exist."""

BOUND = '<span class="claim"'
"""What bound words begin with."""

SHAPE = re.compile(r'<svg class="shape"[^>]*><use href="#(v-[a-z]+)"/></svg>')
"""A verdict's shape as the site draws it; the printed one is a picture of the style."""

LAST_BLANK = re.compile(r"(?<=[^\s>]) (?=<(?:a|b|code|em|q|small|span|strong)\b)")
"""A blank that ends a text before an element. WeasyPrint 70 breaks a line behind its first word
where all of a text fits but its last blank, so that blank stands by itself."""

INSTEAD = {
    "verdict-count": None,
    "disputes": Verdict.DISPUTED,
    "unverified": Verdict.UNVERIFIED,
}
"""Slots that the print fills in its own way: with nothing, or a table of claims by verdict."""

ConvertPage = Callable[[Page, Mapping[str, Note], int], str]
"""Turns a page's Markdown into HTML without its title, given the notes and its chapter (or 0)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPage:
    """A page as it is printed; ``chapter`` is its number among the chapters, or 0."""

    id: str
    title: str
    html: Markup
    chapter: int = 0
    claims: tuple[Claim, ...] = ()
    notes: tuple[Note, ...] = ()


def stylesheet() -> str:
    """Return the style of the printed report."""
    return (files("claimledger.render") / "print.css").read_text(encoding="utf-8")


def as_print(ledger: Ledger, publication: Publication, convert: ConvertPage) -> str:
    """Return the report as one HTML document whose links stay within it or name an address."""
    notes = number_notes(ledger)
    book = _Book(ledger=ledger, notes=notes, convert=convert)
    items = ledger.evidence()
    html = render(
        "print.html",
        ledger=ledger,
        publication=publication,
        article=ledger.sources.get(ledger.article),
        claims=list(ledger.claims.values()),
        items=len(items),
        carriers=len({item.source for item in items}),
        held=sum(item.checked is not None for item in items),
        pages=list(book.pages()),
        sources=sorted(ledger.sources.values(), key=_place_in_list),
        printable=_printable,
    )
    inside = point_inside(str(html), notes, publication.site)
    return LAST_BLANK.sub("<span> </span>", inside)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Book:
    """The pages in their order, and what they are made with."""

    ledger: Ledger
    notes: Mapping[str, Note]
    convert: ConvertPage

    def pages(self) -> Iterator[PrintedPage]:
        pages = self.ledger.pages
        if HOME in pages:
            yield self._home(pages[HOME])
        for number, chapter in enumerate(chapters(self.ledger), start=1):
            yield self._chapter(number, chapter)
        for name in AFTER_CHAPTERS:
            if name in pages:
                html = self.convert(pages[name], self.notes, 0)
                yield self._page(pages[name], page_title(pages[name]), html)

    def _home(self, page: Page) -> PrintedPage:
        """Return the home page's answer: of its parts only those that rest on claims.

        The others are about the site: where to press, what to open first. The first part's heading
        becomes the title, since the page's own stands on the title page.
        """
        first, *parts = self.convert(page, self.notes, 0).split("<h2")
        kept = [part.partition(">")[2].partition("</h2>") for part in parts if BOUND in part]
        html = first + "".join(
            f"<h2>{heading}</h2>{part}" if index else part
            for index, (heading, _, part) in enumerate(kept)
        )
        title = kept[0][0] if kept else page_title(page)
        return self._page(page, Markup(title).striptags(), html)  # noqa: S704 - becomes text

    def _chapter(self, number: int, chapter: Chapter) -> PrintedPage:
        html = self.convert(chapter.page, self.notes, number)
        return replace(
            self._page(chapter.page, chapter.title, html),
            chapter=number,
            claims=chapter.claims,
            notes=tuple(notes_of(self.notes, number)),
        )

    def _page(self, page: Page, title: str, html: str) -> PrintedPage:
        url = url_of(page.name)
        return PrintedPage(id=page_id(url), title=title, html=self._filled(html, url))

    def _filled(self, html: str, url: str) -> Markup:
        """Return a page's HTML with its slots filled and its ids its own.

        Left out is what the title page says. What shows whole cards in the site is a table here,
        since on paper the cards are the notes, and stand once.
        """
        for name, verdict in INSTEAD.items():
            if slot(name) in html:
                html = html.replace(slot(name), self._table(verdict) if verdict else "")
        filled = SHAPE.sub(r'<span class="shape \1"></span>', slots.fill(html, self.ledger, ""))
        return Markup(set_apart(filled, url))  # noqa: S704 - made without raw HTML, and escaped

    def _table(self, verdict: Verdict) -> str:
        shown = [note for note in self.notes.values() if note.claim.verdict is verdict]
        titles = {
            number: chapter.title for number, chapter in enumerate(chapters(self.ledger), start=1)
        }
        table = render("print_disputes.html", ledger=self.ledger, notes=shown, titles=titles)
        return str(table)


def _place_in_list(source: Source) -> tuple[str, str]:
    """Return what the list of sources is ordered by: names by their letters, not their quotes."""
    name = source.authors[0].last if source.authors else source.heading
    return "".join(sign for sign in name.casefold() if sign.isalnum()), source.key


def _printable(address: str) -> str:
    """Return an address as it can be typed: letters that a keyboard may lack are encoded."""
    return "".join(
        sign if "!" <= sign <= "~" else "".join(f"%{byte:02X}" for byte in sign.encode())
        for sign in address
    )
