"""The chapters of the report: its pages that claims name as theirs."""

from dataclasses import dataclass

from claimledger.model.addresses import url_of
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page, page_title


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A page that claims name as their chapter, and those claims; ``name`` is as they write it."""

    name: str
    page: Page
    claims: tuple[Claim, ...]

    @property
    def url(self) -> str:
        """Where it is served, from the site's root."""
        return url_of(self.page.name)

    @property
    def title(self) -> str:
        """What its heading says."""
        return page_title(self.page)


def chapters(ledger: Ledger) -> list[Chapter]:
    """Return the chapters in the order in which the ledger comes to them."""
    claims: dict[str, list[Claim]] = {}
    for claim in ledger.claims.values():
        claims.setdefault(claim.chapter, []).append(claim)
    return [
        Chapter(name=name, page=page, claims=tuple(own))
        for name, own in claims.items()
        if (page := ledger.pages.get(f"{name}.md")) is not None
    ]
