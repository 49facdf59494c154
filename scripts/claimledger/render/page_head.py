"""What programs read in a page's head: what reference managers take, and JSON-LD."""

from collections.abc import Iterator

from markupsafe import Markup

from claimledger.model.addresses import HOME
from claimledger.model.ledger import Ledger
from claimledger.render.citable import Citable
from claimledger.render.data_files import PDF
from claimledger.render.export_jsonld import claim_node, document, report_node, review_node
from claimledger.render.publication import Publication
from claimledger.render.templates import render
from claimledger.render.words import citation

_UNSAFE = {
    ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
}
"""Signs that JSON may write as escapes, so that no text can end the element or open a comment."""


def page_head(path: str, citable: Citable, ledger: Ledger, publication: Publication) -> Markup:
    """Return the elements for the head of the page made of the file at ``path``."""
    data = _data(citable, ledger, publication)
    return render(
        "head.html",
        metas=list(_metas(path, citable, ledger, publication)),
        data=Markup(data.translate(_UNSAFE)),  # noqa: S704 - no sign of markup is left
    )


def _data(citable: Citable, ledger: Ledger, publication: Publication) -> str:
    claim = citable.claim
    if claim is not None:
        nodes = [claim_node(claim, ledger, publication)]
        if claim.by and publication.site:
            nodes.append(review_node(claim, ledger, publication))
        return document(nodes)
    return "" if citable.title else document([report_node(ledger, publication)])


def _metas(
    path: str, citable: Citable, ledger: Ledger, publication: Publication
) -> Iterator[tuple[str, str]]:
    """Yield Highwire's metas, as Zotero and search engines for papers read them."""
    yield "citation_title", citable.title or publication.title
    if publication.author:
        yield "citation_author", publication.author
    if publication.as_of:
        yield "citation_publication_date", str(publication.as_of).replace("-", "/")
    if publication.publisher:
        yield "citation_technical_report_institution", publication.publisher
    yield "citation_language", publication.language
    if publication.site:
        yield "citation_public_url", publication.address(citable.url)
        if publication.has_pdf and path == HOME:
            yield "citation_pdf_url", publication.address(PDF)
    # A chapter prints its references; fifty more in its head would be a tenth of its weight.
    items = citable.claim.evidence() if citable.claim else ()
    for key in dict.fromkeys(item.source for item in items):
        if key in ledger.sources:
            yield "citation_reference", citation(ledger.sources[key])
