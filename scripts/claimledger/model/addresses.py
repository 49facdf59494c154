"""Where pages lie: the generated ones as paths of Markdown files, and any as it is served."""

from claimledger.model.ledger import Ledger

HOME = "index.md"
CLAIM_REGISTER = "claims/index.md"
SOURCE_REGISTER = "sources/index.md"
RULE_REGISTER = "rules/index.md"


def url_of(path: str) -> str:
    """Return where the page made of a Markdown file is served, from the site's root."""
    stem = path.removesuffix(".md")
    if stem == "index":
        return ""
    return f"{stem.removesuffix('/index')}/"


def claim_page(claim: str) -> str:
    """Return the path of a claim's page."""
    return f"claims/{claim}.md"


def source_page(key: str) -> str:
    """Return the path of a source's page."""
    return f"sources/{key}.md"


def rule_page(rule: str) -> str:
    """Return the path of a rule's page."""
    return f"rules/{rule}.md"


def generated_pages(ledger: Ledger) -> frozenset[str]:
    """Return the paths of all pages that are made from the ledger.

    Claims and sources that could not be read are among them: their fault is reported where it is.
    """
    claims = {*(ledger.written.claims or ledger.claims), *ledger.retired}
    sources = ledger.written.sources or ledger.sources
    return frozenset(
        {
            *(claim_page(claim) for claim in claims),
            *(source_page(key) for key in sources),
            *(CLAIM_REGISTER, SOURCE_REGISTER, RULE_REGISTER),
        }
    )
