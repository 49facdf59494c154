"""Adds a record to the ledger or the bibliography, and tells what is left to be written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from claimledger import checker
from claimledger.model.addition import only_adds
from claimledger.model.build import build
from claimledger.model.format import IDENTITY, LONGEST_IDENTITY
from claimledger.model.ledger import Ledger
from claimledger.outside import project_file
from claimledger.outside.terminal import shows_colour
from claimledger.outside.workspace import read_project
from claimledger.render.findings import as_text, one_line
from claimledger.text.files import ProjectFiles, RawFile, decode, lines_of
from claimledger.text.finding import Faults
from claimledger.text.insertion import Gap, NoPlaceError, gap_in_mapping, insert
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Fields, read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The report that something is added to: its folder, its files, and what they say."""

    root: Path
    files: ProjectFiles
    ledger: Ledger


def read_report(root: Path) -> Report:
    """Return the report in a folder.

    Raises:
        click.ClickException: nobody can add to it before it can be read.
    """
    files = read_project(root)
    ledger = build(files)
    unreadable = checker.check(ledger, ["unreadable-file"])
    if unreadable:
        raise click.ClickException(f"nothing was added: {one_line(unreadable[0])}")
    return Report(root=root, files=files, ledger=ledger)


def refuse_identity(identity: str, what: str, taken: Mapping[str, object]) -> None:
    """Refuse an id that is not well formed, or is one already.

    Raises:
        click.UsageError: it is refused.
    """
    if not IDENTITY.fullmatch(identity) or len(identity) > LONGEST_IDENTITY:
        form = f"kebab-case, as in 'mosul-49-held', of at most {LONGEST_IDENTITY} signs"
        raise click.UsageError(f"the id '{identity}' is not {form}")
    if identity in taken:
        raise click.UsageError(f"{what} '{identity}' is there already: {taken[identity]}")


def add_to_ledger(
    report: Report, field: str, identity: str, lines: Sequence[str], after: str = ""
) -> None:
    """Add the lines of a record to a mapping of the ledger: behind another, or by the alphabet."""
    file = report.files.ledger
    text = decode(file, Faults())
    root = read_yaml(file.path, text or "", Faults())
    if text is None or not isinstance(root, Fields):
        raise click.ClickException(f"nothing was added: {file.path} is not a mapping of fields")
    try:
        gap = gap_in_mapping(text.split("\n"), root, field, after, identity)
    except NoPlaceError as error:
        raise click.ClickException(f"nothing was added to {file.path}: {error}") from error
    content = insert(file.content or b"", gap, lines)
    changed = replace(report.files, ledger=RawFile(path=file.path, content=content))
    write(report, file, changed, gap, lines)


def write(
    report: Report, file: RawFile, changed: ProjectFiles, gap: Gap, lines: Sequence[str]
) -> None:
    """Write a file with the lines of a record in a gap, and print what the check says of them.

    Raises:
        click.ClickException: the record would change another, or somebody else changed the file.
    """
    ledger = build(changed)
    if not only_adds(report.ledger, ledger):
        raise click.ClickException(
            f"nothing was added: in {file.path} the record would change what stands around it"
        )
    is_ledger = file is report.files.ledger
    content = (changed.ledger if is_ledger else changed.bibliography).content or b""
    if not project_file.replace(report.root, file, content):
        raise click.ClickException(f"nothing was added: {file.path} has just been changed")
    first = gap.line + 1 + gap.above
    place = Span(file.path, first, gap.indent + 1)
    click.echo(f"{place}: added {len(lines)} line{'s' * (len(lines) > 1)}, and changed no other")
    its_own = [
        finding
        for finding in checker.check(ledger)
        if finding.span.path == file.path and first <= finding.span.line < first + len(lines)
    ]
    if its_own:
        shown = lines_of(changed, {file.path})
        click.echo(as_text(its_own, shown, colour=shows_colour()))
