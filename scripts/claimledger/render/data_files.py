"""The files of data that the site offers to take away, by their path in the site."""

from claimledger.model.ledger import Ledger
from claimledger.model.series import all_estimates
from claimledger.render.export_csl import as_csl
from claimledger.render.export_csv import claims_table, evidence_table, figures_table
from claimledger.render.export_json import as_json, claim_as_json
from claimledger.render.export_jsonld import as_jsonld
from claimledger.render.export_schema import schema
from claimledger.render.feed import FEED, as_feed, feed_exists
from claimledger.render.figures import figure_files
from claimledger.render.publication import Publication

PDF = "data/report.pdf"
"""Where the printed report lies in the site, where it was made."""


def data_files(ledger: Ledger, publication: Publication, bibliography: str) -> dict[str, str]:
    """Return the text of each data file under its path from the site's root.

    ``bibliography`` is the text of the .bib file, which is offered as it is.
    """
    files = {
        "data/claims.json": as_json(ledger),
        "data/claims.schema.json": schema(),
        "data/claims.csv": claims_table(ledger),
        "data/evidence.csv": evidence_table(ledger),
        "data/figures.csv": figures_table(ledger, all_estimates(ledger)),
        "data/report.jsonld": as_jsonld(ledger, publication),
        "data/sources.csl.json": as_csl(ledger),
        "data/citations.bib": bibliography,
    }
    if feed_exists(ledger):
        files[FEED] = as_feed(ledger, publication.title, publication.site, publication.author)
    for claim in ledger.claims.values():
        files[f"claims/{claim.id}/claim.json"] = claim_as_json(claim, ledger)
    files.update(figure_files(ledger))
    return files
