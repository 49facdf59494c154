"""The sources as CSL-JSON, which reference managers read."""

import json

from claimledger.model.ledger import Ledger
from claimledger.model.source import Source

TYPES = {
    "news": "article-newspaper",
    "article": "article",
    "report": "report",
    "speech": "speech",
    "dataset": "dataset",
    "law": "legislation",
    "court": "legal_case",
    "hearing": "hearing",
    "book": "book",
}
"""CSL's type for each medium of the bibliography; what is none of these is a web page."""


def as_csl(ledger: Ledger) -> str:
    """Return every source as a CSL-JSON list, in the bibliography's order."""
    items = [_item(source) for source in ledger.sources.values()]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _item(source: Source) -> dict[str, object]:
    item: dict[str, object] = {
        "id": source.key,
        "type": TYPES.get(source.medium, "webpage"),
        "container-title": source.outlet,
    }
    if source.title:
        item["title"] = source.title
    if source.authors:
        item["author"] = [
            {"family": author.last, "given": author.first}
            if author.first
            else {"literal": author.last}
            for author in source.authors
        ]
    if source.date:
        parts = [part for part in (source.date.year, source.date.month, source.date.day) if part]
        item["issued"] = {"date-parts": [parts]}
    if source.url:
        item["URL"] = source.url
    if source.doi:
        item["DOI"] = source.doi
    if source.note:
        item["note"] = source.note
    return item
