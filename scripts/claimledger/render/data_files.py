"""The files of data that the site offers to take away, by their path in the site."""

from claimledger.model.ledger import Ledger
from claimledger.model.series import all_estimates
from claimledger.render.export_csl import as_csl
from claimledger.render.export_csv import claims_table, evidence_table, figures_table
from claimledger.render.export_json import as_json, claim_as_json, schema
from claimledger.render.export_jsonld import as_jsonld
from claimledger.render.feed import FEED, as_feed, feed_exists
from claimledger.render.figures import figure_files


def data_files(
    ledger: Ledger, *, title: str, site: str, author: str, bibliography: str
) -> dict[str, str]:
    """Return the text of each data file under its path from the site's root.

    ``title``, ``site`` and ``author`` are the site's name, address and author, the last two empty
    where none is set; ``bibliography`` is the text of the .bib file, which is offered as it is.
    """
    files = {
        "data/claims.json": as_json(ledger),
        "data/claims.schema.json": schema(),
        "data/claims.csv": claims_table(ledger),
        "data/evidence.csv": evidence_table(ledger),
        "data/figures.csv": figures_table(ledger, all_estimates(ledger)),
        "data/report.jsonld": as_jsonld(ledger, title, site),
        "data/sources.csl.json": as_csl(ledger),
        "data/citations.bib": bibliography,
    }
    if feed_exists(ledger):
        files[FEED] = as_feed(ledger, title, site, author)
    for claim in ledger.claims.values():
        files[f"claims/{claim.id}/claim.json"] = claim_as_json(claim, ledger)
    files.update(figure_files(ledger))
    return files
