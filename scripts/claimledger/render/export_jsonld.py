"""The report as JSON-LD: its claims, and a review of each statement that a named party made."""

import json
from collections.abc import Sequence

from claimledger.model.claim import Claim, Verdict
from claimledger.model.ledger import Ledger
from claimledger.model.source import Source
from claimledger.render.publication import Publication
from claimledger.render.words import VERDICTS, origin_name

RATINGS = {
    Verdict.SUPPORTED: 5,
    Verdict.PARTLY: 3,
    Verdict.CONTRADICTED: 1,
}
"""Numbers that schema.org's Rating asks for, from 1 to 5; disputed and unverified have none."""

Node = dict[str, object]


def as_jsonld(ledger: Ledger, publication: Publication) -> str:
    """Return the report, its claims, and the reviews.

    Where the site has no address nothing has an ``@id``, and no reviews are made, since a review
    must say where it stands.
    """
    claims = ledger.claims.values()
    parts = [claim_node(claim, ledger, publication) for claim in claims]
    reviews = [review_node(claim, ledger, publication) for claim in claims if claim.by]
    graph = [{**report_node(ledger, publication), "hasPart": parts}]
    return document([*graph, *(reviews if publication.site else [])], indent=1) + "\n"


def document(graph: Sequence[Node], indent: int | None = None) -> str:
    """Return nodes as one JSON-LD document."""
    return json.dumps(
        {"@context": "https://schema.org", "@graph": list(graph)}, ensure_ascii=False, indent=indent
    )


def report_node(ledger: Ledger, publication: Publication) -> Node:
    """Return the report as schema.org's Report, with the article that it is about."""
    node: Node = {
        "@type": "Report",
        **_identity(publication, ""),
        "name": publication.title,
        "inLanguage": publication.language,
    }
    if publication.description:
        node["description"] = publication.description
    if publication.as_of:
        node["dateModified"] = str(publication.as_of)
    if publication.publisher:
        node["publisher"] = {"name": publication.publisher}
    article = ledger.sources.get(ledger.article)
    if article:
        node["about"] = _article(article)
    return node | _author(publication)


def claim_node(claim: Claim, ledger: Ledger, publication: Publication) -> Node:
    """Return a claim as schema.org's Claim.

    Whose assertion it is is a name without a type: the ledger does not tell persons from bodies.
    """
    node: Node = {
        "@type": "Claim",
        **_identity(publication, f"claims/{claim.id}/"),
        "name": claim.title,
        "text": claim.statement,
    }
    if claim.by:
        node["author"] = [{"name": origin_name(ledger, origin)} for origin in claim.by]
    return node


def review_node(claim: Claim, ledger: Ledger, publication: Publication) -> Node:
    """Return the review of a statement that somebody named has made."""
    rating: Node = {"@type": "Rating", "alternateName": VERDICTS[claim.verdict]}
    if claim.verdict in RATINGS:
        rating |= {"ratingValue": RATINGS[claim.verdict], "bestRating": 5, "worstRating": 1}
    return {
        "@type": "ClaimReview",
        "url": publication.address(f"claims/{claim.id}/"),
        "claimReviewed": claim.statement,
        "reviewRating": rating,
        "reviewBody": claim.why,
        "itemReviewed": claim_node(claim, ledger, publication),
        **_author(publication),
    }


def _identity(publication: Publication, path: str) -> Node:
    address = publication.address(path)
    return {"@id": address, "url": address} if address else {}


def _author(publication: Publication) -> Node:
    return {"author": {"name": publication.author}} if publication.author else {}


def _article(article: Source) -> Node:
    node: Node = {"@type": "Article", "headline": article.heading}
    if article.authors:
        node["author"] = [{"name": str(author)} for author in article.authors]
    if article.outlet:
        node["isPartOf"] = {"@type": "Periodical", "name": article.outlet}
    if article.date:
        node["datePublished"] = str(article.date)
    if article.url:
        node["url"] = article.url
    return node
