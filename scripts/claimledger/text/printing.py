"""Whether an entry of the bibliography prints, as pybtex prints it for the references of a page."""

import re
from typing import NamedTuple

from claimledger.text.bibtex import BibEntry, split_names

PRINTED = ("author", "title", "howpublished", "publisher", "month", "year", "note", "url")
"""The fields of @misc and @book that pybtex's plain style prints, of those the report uses."""


_LINKS = frozenset({"url", "urldate", "doi", "eprint", "pubmed"})
PRINTED_BY_KIND = {
    "misc": _LINKS | {"author", "title", "howpublished", "month", "year", "note"},
    "book": _LINKS
    | frozenset("author title volume number series publisher address edition".split())
    | {"month", "year", "isbn", "note"},
}
"""All fields that pybtex's plain style prints (tests/text/test_printing.py holds it against that),
for the two kinds of entry that the report uses."""


class PrintFault(NamedTuple):
    """The field that does not print, why, and what to write instead."""

    field: str
    reason: str
    remedy: str


_NEEDED = {"misc": frozenset[str](), "book": frozenset({"author", "title", "publisher", "year"})}
_OTHER_PEOPLE = ("editor",)
_TEX = re.compile(r"\\(?![%&_#])|(?<!\\)[%&_#^]|\$[^$]*\$|(?<![0-9])~")
"""TeX other than an escaped sign, and the blank that joins a day to its month. A dollar sign stands
alone, since pybtex prints the backslash of an escaped one; two may be mathematics."""

_PLAIN_NAME = re.compile(r"[^{},\\]+(?:, [^{},\\]+)?|\{[^{}]*\}|\{\{[^{}]*\}\}")
_TEXTS = tuple(field for field in PRINTED if field != "url")
_ADVICE = "use @misc or @book, 'Last, First', double braces around bodies, and no TeX"


def what_does_not_print(entry: BibEntry) -> PrintFault | None:
    """Return why pybtex can't print an entry without loss, or None if it can.

    Entries of the plain form that the report uses are known to print (tests/text/test_printing.py
    holds that against pybtex); only others are given to pybtex, which takes some 4 ms for each.
    """
    for field in _TEXTS:
        if "\\$" in entry.fields.get(field, ""):
            return PrintFault(field, f"its {field} prints a backslash before $", "write $ alone")
    return None if is_plain(entry) else ask_pybtex(entry)


def is_plain(entry: BibEntry) -> bool:
    """Say whether an entry is of the form that is known to print."""
    needed = _NEEDED.get(entry.kind)
    if needed is None or not all(entry.fields.get(field) for field in needed):
        return False
    if any(field in entry.fields for field in _OTHER_PEOPLE):
        return False
    if _suspect(entry):
        return False
    names = split_names(entry.fields.get("author", ""))
    return all(_PLAIN_NAME.fullmatch(name) for name in names)


def print_entry(entry: BibEntry) -> str:
    """Return an entry as pybtex's plain style prints it; raises what the style raises."""
    # Imported here because it costs a third of a second, and most runs have nothing to ask.
    from pybtex.backends.plaintext import Backend  # noqa: PLC0415
    from pybtex.database import Entry, Person  # noqa: PLC0415
    from pybtex.style.formatting.plain import Style  # noqa: PLC0415

    persons = [Person(name) for name in split_names(entry.fields.get("author", ""))]
    fields = {name: value for name, value in entry.fields.items() if name != "author"}
    form = Entry(entry.kind, fields=fields, persons={"author": persons})
    form.key = entry.key  # pyright: ignore[reportAttributeAccessIssue] - pybtex has no types
    return str(Style().format_entry("", form).text.render(Backend()))


def ask_pybtex(entry: BibEntry) -> PrintFault | None:
    """Print an entry with pybtex, and return what goes wrong or gets lost."""
    try:
        printed = print_entry(entry)
    except AttributeError:
        return PrintFault("", f"the style knows no @{entry.kind}", _ADVICE)
    except Exception as error:  # noqa: BLE001 - whatever a style raises, the entry does not print
        return PrintFault(_suspect(entry), f"pybtex says {type(error).__name__}: {error}", _ADVICE)
    for field in ("title", "howpublished", "note"):
        wanted = _letters(entry.fields.get(field, ""))
        if wanted and wanted not in _letters(printed):
            remedy = "write %, &, _ and # with a \\ before them"
            return PrintFault(field, f"its {field} loses text", remedy)
    return None


def _suspect(entry: BibEntry) -> str:
    """Return the first field that holds TeX; empty if none does, and the entry is at fault."""
    for field in _TEXTS:
        value = entry.fields.get(field)
        if value and _TEX.search(value):
            return field
    return ""


def _letters(text: str) -> str:
    """Return the letters and digits alone: what must not get lost in printing."""
    return "".join(character for character in text.casefold() if character.isalnum())
