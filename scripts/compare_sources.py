"""Hold every bibliographic field of citations.bib against a folder of collected evidence.

Usage: python scripts/compare_sources.py FOLDER

FOLDER holds ``sources.yaml``: a list of records with ``key``, ``author``, ``title``, ``outlet``,
``date``, ``url``, ``canonical_url``, ``kind`` and ``type``. Prints each field that differs. An
entry with the field ``added`` was found since, or holds fields that were: it is listed, and does
not count as a fault. Exit status: 0 if nothing differs, 1 if something does, 2 if there is no such
file.
"""

import re
import sys
from pathlib import Path
from typing import Any

import yaml

from claimledger.model.build_sources import build_source
from claimledger.model.source import Source
from claimledger.text.bibtex import read_bibtex
from claimledger.text.finding import Faults

DATE = re.compile(r"[A-Za-z ,]*(\d{4}(?:-\d{2}(?:-\d{2})?)?)")
"""A date at the start of what was collected, behind a word such as "Summer" at most. A date that is
told in a sentence, such as "statement of 26 March 2014; reprint of ..", is no source's date."""


def main(argv: list[str]) -> int:
    """Compare, print and return the exit status."""
    if len(argv) != 1 or not (Path(argv[0]) / "sources.yaml").is_file():
        print(__doc__, file=sys.stderr)
        return 2
    with (Path(argv[0]) / "sources.yaml").open(encoding="utf-8") as file:
        known = {record["key"]: record for record in yaml.safe_load(file)}
    faults = Faults()
    entries = read_bibtex("citations.bib", Path("citations.bib").read_text("utf-8"), faults)
    sources = [build_source(entry, faults) for entry in entries]
    differing = 0
    for source in sources:
        record = known.get(source.key)
        lines = ["is not in sources.yaml"] if record is None else differences(source, record)
        for line in lines:
            excused = f" (found since: {source.added})" if source.added else ""
            print(f"{source.entry.span}: {source.key}: {line}{excused}")
            differing += not source.added
    found = sum(bool(source.added) for source in sources)
    print(f"{len(sources)} sources compared, {differing} fields differ, {found} found since")
    return 1 if differing or faults.by_rule() else 0


def differences(source: Source, record: dict[str, Any]) -> list[str]:
    """Return what differs between a source and the record of it, field by field."""
    authors = record.get("author") or []
    authors = [authors] if isinstance(authors, str) else authors
    ours = {
        "author": [spoken(str(author)) for author in source.authors],
        "title": source.title,
        "outlet": source.outlet,
        "date": str(source.date or ""),
        "url": source.url,
        "original": source.original,
        "kind": source.kind,
        "type": source.medium,
        "read": source.read.value if source.read else "",
    }
    written = DATE.match(str(record.get("date") or ""))
    original = record.get("canonical_url") or ""
    theirs = {
        "author": [spoken(author) for author in authors],
        "title": plain(record.get("title")),
        "outlet": plain(record.get("outlet")),
        "date": written.group(1) if written else "",
        "url": record.get("url") or "",
        "original": "" if original == record.get("url") else original,
        "kind": record.get("kind") or "",
        "type": record.get("type") or "",
        "read": "most" if record.get("read") == "most" else "excerpt",
    }
    return [
        f"{field} is {ours[field]!r}, collected as {theirs[field]!r}"
        for field in ours
        if ours[field] != theirs[field]
    ]


def spoken(author: str) -> str:
    """Return a name in the order it is spoken, whichever way it was written."""
    last, comma, first = (part.strip() for part in " ".join(author.split()).partition(","))
    return f"{first} {last}" if comma else last


def plain(text: str | None) -> str:
    """Return text without line breaks, and with the brackets that the bibliography uses."""
    return " ".join((text or "").split()).replace("{", "(").replace("}", ")").replace("~", " ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
