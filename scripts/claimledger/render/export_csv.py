"""The ledger as tables: claims, items of evidence, figures. One row a record, UTF-8, RFC 4180."""

import csv
import io
from collections.abc import Iterable, Sequence

from claimledger.model.ledger import Ledger
from claimledger.model.series import Estimate
from claimledger.render.words import origin_name

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula: such cells get an apostrophe before them."""


def claims_table(ledger: Ledger) -> str:
    """Return a row for each claim."""
    rows = (
        (
            claim.id,
            claim.title,
            claim.chapter,
            " ".join(claim.points),
            claim.statement,
            "; ".join(origin_name(ledger, origin) for origin in claim.by),
            claim.verdict.value,
            claim.confidence.value,
            ledger.count_origins(claim.support),
            ledger.count_origins(claim.against),
            claim.why,
            claim.correction,
        )
        for claim in ledger.claims.values()
    )
    return _table(
        "id title chapter points statement by verdict confidence origins_for origins_against"
        " why correction".split(),
        rows,
    )


def evidence_table(ledger: Ledger) -> str:
    """Return a row for each item of evidence."""
    rows = (
        (
            claim.id,
            item.side.value,
            item.source,
            origin_name(ledger, item.origin),
            item.date or "",
            item.says,
            item.quote,
            item.locator,
            item.checked or "",
        )
        for claim in ledger.claims.values()
        for item in claim.evidence()
    )
    return _table("claim side source origin date says quote locator checked".split(), rows)


def figures_table(ledger: Ledger, estimates: Iterable[Estimate]) -> str:
    """Return a row for each of some figures."""
    rows = (
        (
            one.claim.id,
            one.figure.name,
            one.figure.scope,
            f"{one.figure.low:.15g}",
            f"{one.figure.high:.15g}",
            one.figure.qualifier.value,
            one.figure.unit,
            one.figure.as_of or "",
            origin_name(ledger, one.figure.origin),
            one.figure.source,
            one.figure.because,
        )
        for one in estimates
    )
    return _table(
        "claim name scope low high qualifier unit as_of origin source not_drawn_because".split(),
        rows,
    )


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return text.getvalue()


def _cell(value: object) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA) else text
