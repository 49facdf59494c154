"""The pages that are cited by themselves: home, the chapters and the claims."""

from dataclasses import dataclass

from claimledger.model import addresses
from claimledger.model.addresses import HOME, url_of
from claimledger.model.chapters import chapters
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Citable:
    """A page to cite: ``key`` names it in BibTeX, ``title`` is empty for the report as a whole."""

    key: str
    title: str
    url: str
    claim: Claim | None = None


def citables(ledger: Ledger) -> dict[str, Citable]:
    """Return what can be cited, by the path of its page as a Markdown file's."""
    found = {HOME: Citable(key="report", title="", url="")} if HOME in ledger.pages else {}
    for chapter in chapters(ledger):
        key = chapter.name.replace("/", "-")
        found[chapter.page.name] = Citable(key=key, title=chapter.title, url=chapter.url)
    for claim in ledger.claims.values():
        path = addresses.claim_page(claim.id)
        found[path] = Citable(key=claim.id, title=claim.title, url=url_of(path), claim=claim)
    return found
