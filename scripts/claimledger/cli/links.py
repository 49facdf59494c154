"""``claimledger links``: whether the pages that the report cites are still there."""

from collections.abc import Sequence
from pathlib import Path

import click

from claimledger.cli import options
from claimledger.model.build import build
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.link import is_due
from claimledger.model.link_targets import LinkTarget, find_targets
from claimledger.outside.clock import today
from claimledger.outside.link_run import Memories, OfflineError, ask_due
from claimledger.outside.lychee import LycheeError, find_lychee
from claimledger.outside.manner import Manner
from claimledger.outside.workspace import LINKS, read_project, write_links
from claimledger.render.link_file import as_file
from claimledger.render.links import as_json, as_text
from claimledger.render.links_issue import as_markdown

FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}


class CouldNotAsk(click.ClickException):
    """The links could not be asked; ``main`` returns 2 for it."""


@click.command()
@options.project
@click.option("--only", "key", default="", metavar="KEY", help="Ask for this source alone, now.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="How to print what came back (default: text).",
)
def links(root: Path, key: str, form: str) -> int:
    """Ask whether the pages that the report cites are still there, and still what was cited.

    Every outside address of the bibliography and the pages is asked with lychee. A page that
    answers is read, and counts as seen if the source's title or words quoted from it are there.
    What came back is remembered in links.json: good answers stand for a week, and an address is
    dead after it failed on three different days. The site shows when each source was last seen.

    Exit status: 0 whatever came back, for a dead link must not stop anybody's work; 2 if the
    links could not be asked.
    """
    report = ask_links(root, key, Manner(), today())
    click.echo(FORMATS[form](*report))
    return 0


def ask_links(
    root: Path, key: str, manner: Manner, day: PartialDate
) -> tuple[Sequence[LinkTarget], Memories]:
    """Ask the links that are due on a day, remember what came back, and return all of it.

    Raises:
        CouldNotAsk: lychee is missing, the network is down, or links.json can't be read.
    """
    ledger = build(read_project(root))
    _refuse_broken_memory(ledger)
    if key and key not in ledger.sources:
        raise CouldNotAsk(f"no source has the key '{key}'")
    targets = find_targets(ledger)
    chosen = find_targets(ledger, key) if key else targets
    known = {target.address for target in targets}
    before = {address: kept for address, kept in ledger.links.items() if address in known}
    due = [target for target in chosen if key or is_due(before.get(target.address), day)]
    click.echo(f"{len(due)} of {len(chosen)} addresses are due", err=True)

    def keep(memories: Memories, asked: int) -> None:
        click.echo(f"{asked} of {len(due)} asked", err=True)
        write_links(root, as_file(memories))

    try:
        find_lychee()
        return chosen, ask_due(due, targets, before, manner, today=day, keep=keep)
    except LycheeError as error:
        raise CouldNotAsk(str(error)) from error
    except OfflineError as error:
        reason = "no address can be reached: is the network down? Nothing was written"
        raise CouldNotAsk(reason) from error


def _refuse_broken_memory(ledger: Ledger) -> None:
    for fault in ledger.faults.get("unreadable-file", ()):
        if fault.span.path == LINKS:
            raise CouldNotAsk(f"{fault.span}: {fault.reason}; {fault.remedy}")
