"""``claimledger diff``: what a change of the files does to the claims."""

from pathlib import Path

import click

from claimledger import checker
from claimledger.cli import options
from claimledger.model.build import build
from claimledger.model.compare import compare
from claimledger.model.ledger import Ledger
from claimledger.outside.git import GitError
from claimledger.outside.revision import read_revision
from claimledger.outside.workspace import read_project
from claimledger.render.changes import WORK_TREE, Differences, as_json, as_text
from claimledger.render.changes_markdown import as_markdown
from claimledger.render.findings import one_line

FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}


@click.command()
@click.argument("base")
@click.argument("head", default="")
@options.project
@click.option(
    "--format",
    "shape",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="How to print it; markdown is for a comment on a pull request (default: text).",
)
def diff(base: str, head: str, root: Path, shape: str) -> int:
    """Tell what changed in the claims between two git revisions, BASE and HEAD.

    Without HEAD, BASE is compared with the files as they lie. Exit status: 0 if every published
    change is logged and no claim is lost, 1 if not (the findings say where), 2 if a revision
    can't be read.
    """
    old, new = _read(root, base), _read(root, head)
    differences = Differences(
        base=base, head=head, changes=compare(old, new), findings=checker.compare(old, new)
    )
    click.echo(FORMATS[shape](differences).rstrip("\n"))
    return int(checker.has_errors(differences.findings))


def _read(root: Path, revision: str) -> Ledger:
    """Return the ledger at a revision, or that of the work tree if none is named."""
    try:
        ledger = build(read_revision(root, revision) if revision else read_project(root))
    except GitError as error:
        raise click.ClickException(error.reason) from error
    name = f"'{revision}'" if revision else WORK_TREE
    written = ledger.written
    if written.claims is None or written.sources is None:
        # What is not read would pass for removed.
        faults = checker.check(ledger, ["unreadable-file", "bad-value"])
        raise click.ClickException(f"{name} can't be read: {one_line(faults[0])}")
    unread = len(written.claims.keys() - ledger.claims.keys())
    if unread:
        click.echo(
            f"at {name} the claims that can't be read are left out: {unread};"
            " `claimledger check` says what is wrong with them",
            err=True,
        )
    return ledger
