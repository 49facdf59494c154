"""Whether an entry of the bibliography prints, as pybtex prints it for the references of a page."""

import re
from typing import NamedTuple

from claimledger.text.bibtex import BibEntry

PRINTED = ("author", "title", "howpublished", "publisher", "month", "year", "note", "url")
"""The fields of @misc and @book that pybtex's plain style prints, of those the report uses."""


class PrintFault(NamedTuple):
    """The field that does not print, why, and what to write instead."""

    field: str
    reason: str
    remedy: str


_NEEDED = {"misc": frozenset[str](), "book": frozenset({"author", "title", "publisher", "year"})}
_TEX = re.compile(r"\\(?![%&_#$])|(?<!\\)[%&_#$^~]")
_NAME = re.compile(r"[^{},\\]+(?:, [^{},\\]+)?|\{[^{}]*\}|\{\{[^{}]*\}\}")


def what_does_not_print(entry: BibEntry) -> PrintFault | None:
    """Return why pybtex can't print an entry without loss, or None if it can.

    Entries of the plain form that the report uses are known to print (tests/text/test_printing.py
    holds that against pybtex); only others are given to pybtex, which takes some 4 ms for each.
    """
    return None if _is_plain(entry) else _ask_pybtex(entry)


def _is_plain(entry: BibEntry) -> bool:
    needed = _NEEDED.get(entry.kind)
    if needed is None or not needed <= entry.fields.keys():
        return False
    for field in ("title", "howpublished", "publisher", "note"):
        if _TEX.search(entry.fields.get(field, "")):
            return False
    names = entry.fields.get("author")
    return names is None or all(_NAME.fullmatch(name) for name in names.split(" and "))


def _ask_pybtex(entry: BibEntry) -> PrintFault | None:
    # Imported here because it costs a third of a second, and most runs have nothing to ask.
    from pybtex.backends.plaintext import Backend  # noqa: PLC0415
    from pybtex.database import Entry, Person  # noqa: PLC0415
    from pybtex.style.formatting.plain import Style  # noqa: PLC0415

    use = "use @misc or @book, 'Last, First', double braces around bodies, and no TeX"
    try:
        authors = entry.fields.get("author")
        persons = [Person(name) for name in authors.split(" and ")] if authors else []
        fields = {name: value for name, value in entry.fields.items() if name != "author"}
        form = Entry(entry.kind, fields=fields, persons={"author": persons})
        form.key = entry.key
        printed = Style().format_entry("", form).text.render(Backend())
    except Exception as error:  # noqa: BLE001 - whatever a style raises, the entry does not print
        return PrintFault("", f"pybtex says {type(error).__name__}: {error}", use)
    for field in ("title", "howpublished", "note"):
        wanted = _letters(entry.fields.get(field, ""))
        if wanted and wanted not in _letters(printed):
            return PrintFault(field, f"its {field} loses text", "write %, &, _, # and $ with a \\")
    return None


def _letters(text: str) -> str:
    """Return the letters and digits alone: what must not get lost in printing."""
    return "".join(character for character in text.casefold() if character.isalnum())
