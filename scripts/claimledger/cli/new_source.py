"""``claimledger new source``: an entry of the bibliography, from answers or from pasted BibTeX."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from claimledger.cli import options
from claimledger.cli.addition import Report, read_report, write
from claimledger.cli.ask import ask, ask_name
from claimledger.model.dates import read_date
from claimledger.model.new_source import OWN, NewSource, blank, from_entry, proper_key
from claimledger.model.source import KEY, Extent, Interest, Person
from claimledger.render.new_records import source_lines
from claimledger.text.bibtex import BibEntry, read_bibtex
from claimledger.text.files import LARGEST, RawFile, decode
from claimledger.text.finding import Faults
from claimledger.text.insertion import gap_in_bibliography, insert
from claimledger.text.unfinished import TODO

INTERESTS = [interest.value for interest in Interest]
EXTENTS = [extent.value for extent in Extent]


@click.command()
@options.project
@click.argument("key", required=False)
@click.option("--bibtex", is_flag=True, help="Read a BibTeX entry of any form on standard input.")
@click.option("--title")
@click.option("--author", "authors", multiple=True, help="'Last, First', or a body (repeatable).")
@click.option("--outlet", help="Where it came out.")
@click.option("--date", help="YYYY-MM-DD, YYYY-MM or YYYY; n.d. if it shows none.")
@click.option("--url")
@click.option("--kind", help="primary, secondary or tertiary.")
@click.option("--type", "medium", help="news, report, speech, law ..")
@click.option("--interest", type=click.Choice(INTERESTS))
@click.option("--describes", help="What the outlet is, in one neutral line.")
@click.option("--read", "extent", type=click.Choice(EXTENTS), help="How much of it was read.")
def source(
    *,
    root: Path,
    key: str | None,
    authors: tuple[str, ...],
    title: str | None,
    outlet: str | None,
    date: str | None,
    url: str | None,
    kind: str | None,
    medium: str | None,
    interest: str | None,
    describes: str | None,
    extent: str | None,
    bibtex: bool,
) -> int:
    """Add source KEY to the bibliography, in the form that prints without loss."""
    report = read_report(root)
    entry = _pasted() if bibtex else None
    if entry:
        key = key or proper_key(entry.key) or entry.key
    key = ask_name(key, "the source's key, as in 'ap2014freed'")
    _refuse_key(key, report)
    known = from_entry(entry, key) if entry else blank(key)

    def value(given: str | None, was: str, label: str, choices: Sequence[str] = ()) -> str:
        return was if entry and not given else ask(given, label, choices)

    own = {"kind": kind, "type": medium, "interest": interest, "describes": describes}
    own["read"] = extent
    place = "publisher" if "publisher" in known.texts else "howpublished"
    texts = {
        **known.texts,
        place: value(outlet, known.texts[place], "Outlet"),
        **{
            name: value(own[name], known.texts[name], name.capitalize(), _CHOICES.get(name, ()))
            for name in OWN
        },
    }
    made = replace(
        known,
        title=value(title, known.title, "Title"),
        authors=tuple(map(_person, authors)) or known.authors,
        texts=texts,
        addresses={
            **known.addresses,
            "url": value(url, known.addresses.get("url", ""), "Address"),
        },
    )
    day = value(date, "", "Date (YYYY-MM-DD, YYYY-MM, YYYY, or n.d. if it shows none)")
    _add_source(report, _dated(made, day) if day else made)
    if made.left_out:
        click.echo(f"left out of the entry: {', '.join(made.left_out)}", err=True)
    return 0


_CHOICES = {"interest": INTERESTS, "read": EXTENTS}


def _dated(made: NewSource, day: str) -> NewSource:
    found = read_date(day)
    if found is None and day not in {TODO, "n.d."}:
        raise click.UsageError(f"'{day}' is not a date; write YYYY-MM-DD, YYYY-MM, YYYY or n.d.")
    return replace(made, date=found, date_is_open=day == TODO)


def _person(written: str) -> Person:
    last, _, first = written.partition(",")
    return Person(last=last.strip(), first=first.strip())


def _pasted() -> BibEntry:
    """Return the one entry on standard input."""
    pasted = sys.stdin.buffer.read(LARGEST + 1)
    faults = Faults()
    text = decode(RawFile(path="standard input", content=pasted), faults)
    entries = read_bibtex("standard input", text, faults) if text is not None else ()
    for rule, hits in faults.by_rule().items():
        raise click.ClickException(f"nothing was added: {hits[0].span}: [{rule}] {hits[0].reason}")
    if len(entries) != 1:
        found = f"are {len(entries)} entries" if entries else "is no entry"
        raise click.ClickException(f"nothing was added: there {found} on standard input")
    return entries[0]


def _refuse_key(key: str, report: Report) -> None:
    if not KEY.fullmatch(key):
        raise click.UsageError(
            f"the key '{key}' is not of small letters, digits, - and _, from a letter; give another"
        )
    for known in report.ledger.sources.values():
        if known.key.lower() == key:
            raise click.UsageError(f"source '{key}' is there already: {known.entry.span}")


def _add_source(report: Report, made: NewSource) -> None:
    file = report.files.bibliography
    text = decode(file, Faults()) or ""
    entries = [source.entry for source in report.ledger.sources.values()]
    gap = gap_in_bibliography(text.split("\n"), entries, made.key)
    lines = source_lines(made)
    content = insert(file.content or b"", gap, lines)
    changed = replace(report.files, bibliography=RawFile(path=file.path, content=content))
    write(report, file, changed, gap, lines)
