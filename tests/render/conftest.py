"""The small report's ledger, to export and to print."""

from collections.abc import Callable

import pytest

from claimledger.model.ledger import Ledger

CLAIMS = """\
origins:
  reuters: {name: Reuters, kind: agency}
  ciddi: {name: Jane Author, kind: author}
  town: {name: Town council, kind: state}
claims:
  first:
    title: the day of the fire
    chapter: page
    statement: The mill burnt on 3 June 2014.
  second:
    title: who lit it
    chapter: other
    statement: The town lit the mill <script>alert(1)</script>.
    by: [ciddi]
    accuses: [town]
    verdict: contradicted
    correction: Nobody knows who lit it.
    against:
      - {says: Nobody knows., checked: 2026-11-22, quote: "=HYPERLINK(1)"}
    response:
      - {origin: town, says: We did not.}
    standing: [{who: Mary Mayor, latest: charged, as_of: 2015-01-02, not_known: the outcome}]
    figures:
      - {name: mills, value: 1, qualifier: exact, unit: mills, scope: burnt, origin: reuters, source: key2014}
      - {name: barns, low: 2, high: 4.5, qualifier: about, unit: barns, scope: burnt, origin: town, source: key2014, as_of: 2014, plot: false, because: a guess}
    dates: [{date: 2014-06-03, event: the mill burns}]
    not_consulted: [{what: the council's minutes, known_from: Reuters}]
left_out: [{finding: X1, because: it is about another mill}]
retired: {gone: {because: it was two claims, see: first}}
"""

PAGES = {
    "index.md": "# Home\n\nThe whole.\n\n## In short\n\nIt [burnt](claim:first).\n\n## About us\n\nPress here.\n",
    "page.md": "# The page\n\nHere it [burnt](claim:first), and the town [lit it](claim:second).\n"
    "See [@key2014] and [that page](other.md), and [the register](claims/index.md).\n",
    "other.md": '# The other\n\nThe town "[lit the mill](claim:second)".\n\n[Back](page.md#no-such-part)\n',
    "disputes.md": '# Disputes\n\n<div data-ledger="disputes"></div>\n',
}


@pytest.fixture
def small(ledger: Callable[..., Ledger]) -> Ledger:
    """Return a ledger of two claims in two chapters, with a page of the site besides."""
    return ledger(CLAIMS, pages=PAGES)
