"""A page's bound words, numbered: which claim has which note, and what each mark and card shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from claimledger.model.addresses import url_of
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page
from claimledger.render.templates import render
from claimledger.render.trail import NO_TRAIL, SHOWN, Stop, Trail, shown
from claimledger.render.words import number_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A link from a card to other words of the report."""

    address: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundPage:
    """The claims that one page binds, in order of first appearance; a claim's note has its number.

    ``page`` is its name. ``base`` leads from it to the site's root, such as ``../``. ``trail``
    leads from card to card. ``is_chapter`` tells whether claims name the page as theirs.
    """

    ledger: Ledger
    page: str
    claims: tuple[Claim, ...]
    base: str
    repository: str
    trail: Trail
    is_chapter: bool

    def number(self, claim: str) -> int | None:
        """Return the number of a claim's note on this page, from 1; None if it has none."""
        ids = [known.id for known in self.claims]
        return ids.index(claim) + 1 if claim in ids else None

    def marks(self, numbers: Sequence[int]) -> Markup:
        """Return the marks that stand behind bound words, each of which opens a card."""
        claims = [self.claims[number - 1] for number in numbers]
        strengths = [strength_in_words(self.ledger, claim) for claim in claims]
        return render("marks.html", marks=list(zip(numbers, claims, strengths, strict=True)))

    def card(self, number: int) -> Markup:
        """Return the card behind a mark."""
        claim = self.claims[number - 1]
        return render(
            "card.html",
            ledger=self.ledger,
            claim=claim,
            number=number,
            strength=strength_in_words(self.ledger, claim),
            items=sum(1 for _ in claim.evidence()),
            base=self.base,
            beside=self._beside(claim),
            shown=SHOWN,
            report_url=report_url(self.repository, claim),
        )

    def notes(self) -> Markup:
        """Return all cards as the numbered notes at the end of the page."""
        cards = [self.card(number) for number in range(1, len(self.claims) + 1)]
        return render("notes.html", cards=cards)

    def _beside(self, claim: Claim) -> dict[str, tuple[Step | None, Step | None]]:
        """Return for each source that a card shows the steps to its uses before and after."""
        uses = {item.source: self.trail.beside(item.source, claim.id) for item in shown(claim)}
        return {
            source: (self._step(beside.before), self._step(beside.after))
            for source, beside in uses.items()
            if beside
        }

    def _step(self, stop: Stop | None) -> Step | None:
        if stop is None:
            return None
        if stop.page == self.page:
            return Step(address=f"#w{stop.number}", words=str(stop.number))
        address = f"{self.base}{url_of(stop.page)}#w{stop.number}"
        return Step(address=address, words=f"{stop.title} {stop.number}")


def bind(
    ledger: Ledger, page: Page, base: str, repository: str = "", trail: Trail = NO_TRAIL
) -> BoundPage:
    """Return the claims that ``page`` binds, each once, in their order."""
    claims = ledger.bound_in(page)
    name = page.name.removesuffix(".md")
    return BoundPage(
        ledger=ledger,
        page=page.name,
        claims=claims,
        base=base,
        repository=repository,
        trail=trail,
        is_chapter=any(claim.chapter == name for claim in claims),
    )


def sources_shown(bound: BoundPage) -> list[str]:
    """Return the keys of the sources that the page's cards name, in order of their citation."""
    ledger = bound.ledger
    keys = {item.source for claim in bound.claims for item in shown(claim)}
    known = [ledger.sources[key] for key in keys if key in ledger.sources]
    ordered = sorted(
        known,
        key=lambda source: (
            (source.authors[0].last if source.authors else source.heading).casefold(),
            source.key,
        ),
    )
    return [source.key for source in ordered]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page rests on, in numbers; ``held`` counts items held against their source's text."""

    claims: int
    sources: int
    origins: int
    items: int
    held: int


def facts(bound: BoundPage) -> PageFacts | None:
    """Return what a page rests on, or None where it binds nothing."""
    if not bound.claims:
        return None
    items = [item for claim in bound.claims for item in claim.evidence()]
    return PageFacts(
        claims=len(bound.claims),
        sources=len({item.source for item in items}),
        origins=bound.ledger.count_origins(items),
        items=len(items),
        held=sum(item.checked is not None for item in items),
    )


def strength_in_words(ledger: Ledger, claim: Claim) -> str:
    """Return how many origins speak on each side: ``4 origins for, 3 against``."""
    support = number_of(ledger.count_origins(claim.support), "origin")
    return f"{support} for, {ledger.count_origins(claim.against)} against"


def report_url(repository: str, claim: Claim) -> str:
    """Return the address that reports an error in a claim; empty where there is no repository."""
    if not repository:
        return ""
    return f"{repository.rstrip('/')}/issues/new?title=Claim%20{claim.id}"
