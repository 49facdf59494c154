"""Faults in the entries of the bibliography."""

import re
from collections.abc import Callable, Iterator

from claimledger.mutation.choice import misspelt, pick
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.prose import told
from claimledger.mutation.report import Report

Entry = re.Match[str]
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def _field(name: str) -> re.Pattern[str]:
    return re.compile(rf"^  {name} = (?P<value>.*?)(?P<comma>,)\n", re.MULTILINE)


def _edits(
    report: Report, pattern: re.Pattern[str], new: Callable[[Entry, Entry], str | None]
) -> Iterator[Edit]:
    """Yield an edit for each entry in which a field is found and something is to be new."""
    text = report.bibliography_text
    for entry in report.entries:
        found = pattern.search(text, entry.start(), entry.end())
        put = new(entry, found) if found else None
        if found and put is not None:
            change = Change(*found.span(), put)
            what = f"{entry['key']}: {told(found.group(), put)}"
            yield Edit(report.files.bibliography.path, entry["key"], (change,), what, entry.span())


def misspelt_keys(report: Report) -> Iterator[Edit]:
    """Misspell a key."""
    for entry in report.entries:
        old = entry["key"]
        new = misspelt(old, old)
        change = Change(*entry.span("key"), new)
        yield Edit(report.files.bibliography.path, old, (change,), told(old, new), entry.span())


def duplicate_keys(report: Report) -> Iterator[Edit]:
    """Give an entry the key of another."""
    keys = [entry["key"] for entry in report.entries]
    for entry in report.entries:
        old = entry["key"]
        others = [key for key in keys if key != old]
        if others:
            new = pick(old, others)
            change = Change(*entry.span("key"), new)
            path = report.files.bibliography.path
            yield Edit(path, old, (change,), told(old, new), entry.span())


def lost_braces(report: Report) -> Iterator[Edit]:
    """Lose the last brace of a title."""
    return _edits(report, re.compile(r"\}\},\n"), lambda _entry, _found: "},\n")


def unprotected_titles(report: Report) -> Iterator[Edit]:
    """Take one of the two pairs of braces from a title."""
    pattern = re.compile(r"^  title = \{\{(.*)\}\},\n", re.MULTILINE)
    return _edits(report, pattern, lambda _entry, found: f"  title = {{{found[1]}}},\n")


def unsafe_addresses(report: Report) -> Iterator[Edit]:
    """Write an address that runs a program."""
    return _edits(report, _field("url"), lambda _entry, _found: "  url = {javascript:alert(1)},\n")


def lost_outlets(report: Report) -> Iterator[Edit]:
    """Take out who published a source."""
    return _edits(report, _field("howpublished"), lambda _entry, _found: "")


def lost_commas(report: Report) -> Iterator[Edit]:
    """Take out the comma behind a field."""
    return _edits(report, _field("howpublished"), lambda _entry, found: found.group()[:-2] + "\n")


def unknown_interests(report: Report) -> Iterator[Edit]:
    """Misspell a word of a closed list."""
    return _edits(report, _field("interest"), lambda _entry, _found: "  interest = {indepedent},\n")


def unknown_fields(report: Report) -> Iterator[Edit]:
    """Misspell the name of a field, so that it would be lost."""
    return _edits(
        report,
        re.compile(r"^  describes = ", re.MULTILINE),
        lambda _entry, _found: "  descirbes = ",
    )


def unknown_months(report: Report) -> Iterator[Edit]:
    """Write a month that is none."""
    pattern = re.compile(rf"(?<=# )(?:{'|'.join(_MONTHS)}),\n")
    return _edits(report, pattern, lambda _entry, _found: "jly,\n")


def years(report: Report) -> Iterator[Edit]:
    """Shift the year of a source by one."""

    def shifted(entry: Entry, found: Entry) -> str:
        return f"  year = {{{int(found[1]) + pick(entry['key'], (-1, 1))}}},\n"

    return _edits(report, re.compile(r"^  year = \{(\d{4})\},\n", re.MULTILINE), shifted)


def same_addresses(report: Report) -> Iterator[Edit]:
    """Give a source the address of another."""
    urls = [
        found.group()
        for entry in report.entries
        if (found := _field("url").search(report.bibliography_text, *entry.span()))
    ]

    def other(entry: Entry, found: Entry) -> str | None:
        others = [url for url in urls if url != found.group()]
        return pick(entry["key"], others) if others else None

    return _edits(report, _field("url"), other)


def addresses(report: Report) -> Iterator[Edit]:
    """Change a letter of an address."""

    def changed(entry: Entry, found: Entry) -> str | None:
        value = found["value"]
        at = [place for place in range(len(value) // 2, len(value) - 1) if value[place].isalpha()]
        if not at:
            return None
        place = pick(entry["key"], at)
        new = "q" if value[place] != "q" else "x"
        return f"  url = {value[:place]}{new}{value[place + 1 :]},\n"

    return _edits(report, _field("url"), changed)


def authors(report: Report) -> Iterator[Edit]:
    """Give a source the author of another."""
    lines = [
        found.group()
        for entry in report.entries
        if (found := _field("author").search(report.bibliography_text, *entry.span()))
    ]

    def other(entry: Entry, found: Entry) -> str | None:
        others = [line for line in lines if line != found.group()]
        return pick(entry["key"], others) if others else None

    return _edits(report, _field("author"), other)


def titles(report: Report) -> Iterator[Edit]:
    """Change a word of a title."""
    pattern = re.compile(r"(?<=title = \{\{)[^{}\n]*?(?P<word>[A-Z][a-z]{3,})(?=[^{}\n]*\}\})")
    return _edits(
        report, pattern, lambda _entry, found: found.group()[: -len(found["word"])] + "Elsewhere"
    )
