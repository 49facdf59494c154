"""The report as JSON-LD: its claims, and a review of each statement that a named party made."""

import json

from claimledger.model.claim import Claim, Verdict
from claimledger.model.ledger import Ledger
from claimledger.model.source import OriginKind
from claimledger.render.words import VERDICTS, origin_name

RATINGS = {
    Verdict.SUPPORTED: 5,
    Verdict.PARTLY: 3,
    Verdict.CONTRADICTED: 1,
}
"""Numbers that schema.org's Rating asks for, from 1 to 5; disputed and unverified have none."""

ORGANISATIONS = frozenset(
    {
        *(OriginKind.PRESS, OriginKind.AGENCY, OriginKind.THINK_TANK, OriginKind.ADVOCACY),
        *(OriginKind.COURT, OriginKind.COMPANY, OriginKind.INTERNATIONAL),
    }
)


def as_jsonld(ledger: Ledger, title: str, site: str) -> str:
    """Return the report and its claims; ``site`` is the site's address, empty where none is set.

    Without an address nothing has an ``@id``, and no reviews are made, since a review must say
    where it stands.
    """
    graph: list[dict[str, object]] = [
        {
            "@type": "Report",
            "name": title,
            **_identity(site, ""),
            "hasPart": [claim_node(claim, ledger, site) for claim in ledger.claims.values()],
        }
    ]
    if site:
        graph += [review_node(claim, ledger, site) for claim in ledger.claims.values() if claim.by]
    document = {"@context": "https://schema.org", "@graph": graph}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def claim_node(claim: Claim, ledger: Ledger, site: str) -> dict[str, object]:
    """Return a claim as schema.org's Claim."""
    node: dict[str, object] = {
        "@type": "Claim",
        **_identity(site, f"claims/{claim.id}/"),
        "name": claim.title,
        "text": claim.statement,
    }
    if claim.by:
        node["author"] = [_author(origin, ledger) for origin in claim.by]
    return node


def review_node(claim: Claim, ledger: Ledger, site: str) -> dict[str, object]:
    """Return the review of a statement that somebody named has made."""
    rating: dict[str, object] = {"@type": "Rating", "alternateName": VERDICTS[claim.verdict]}
    if claim.verdict in RATINGS:
        rating |= {"ratingValue": RATINGS[claim.verdict], "bestRating": 5, "worstRating": 1}
    return {
        "@type": "ClaimReview",
        "url": f"{site}claims/{claim.id}/",
        "claimReviewed": claim.statement,
        "reviewRating": rating,
        "itemReviewed": claim_node(claim, ledger, site),
    }


def _identity(site: str, path: str) -> dict[str, object]:
    return {"@id": f"{site}{path}", "url": f"{site}{path}"} if site else {}


def _author(origin: str, ledger: Ledger) -> dict[str, object]:
    known = ledger.origins.get(origin)
    is_body = known is not None and known.kind in ORGANISATIONS
    return {"@type": "Organization" if is_body else "Person", "name": origin_name(ledger, origin)}
