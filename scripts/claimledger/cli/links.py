"""``claimledger links``: whether the pages that the report cites are still there."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from claimledger.cli import options
from claimledger.model.build import build
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState, is_due, remember
from claimledger.model.link_targets import LinkTarget, find_targets
from claimledger.outside.clock import today
from claimledger.outside.links import ask_all
from claimledger.outside.lychee import LycheeError, find_lychee
from claimledger.outside.manner import Manner
from claimledger.outside.workspace import LINKS, read_project, write_links
from claimledger.render.link_file import as_file
from claimledger.render.links import as_json, as_text
from claimledger.render.links_issue import as_markdown

FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}

WITNESSES = 3
"""Addresses that answered before, which are asked when none does now: is our own network down?"""


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
) -> tuple[Sequence[LinkTarget], dict[str, LinkMemory]]:
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
    memories = {address: kept for address, kept in ledger.links.items() if address in known}
    due = [target for target in chosen if key or is_due(memories.get(target.address), day)]
    click.echo(f"{len(due)} of {len(chosen)} addresses are due", err=True)
    try:
        find_lychee()
        witnesses = [target for target in targets if _is_witness(memories.get(target.address), day)]
        _ask(root, due, witnesses[:WITNESSES], memories, manner=manner, day=day)
    except LycheeError as error:
        raise CouldNotAsk(str(error)) from error
    return chosen, memories


def _ask(
    root: Path,
    due: Sequence[LinkTarget],
    witnesses: Sequence[LinkTarget],
    memories: dict[str, LinkMemory],
    *,
    manner: Manner,
    day: PartialDate,
) -> None:
    """Ask batch by batch, and write what is remembered after each, so that a break loses little.

    Nothing is written while no address has answered: a night without a network is no link's fault.
    """
    is_online = not due
    asked = 0
    for answers in ask_all(due, manner):
        is_online = is_online or _has_answer(answers)
        for target, answer in answers.items():
            memories[target.address] = remember(memories.get(target.address), answer, day)
        asked += len(answers)
        click.echo(f"{asked} of {len(due)} asked", err=True)
        if is_online:
            write_links(root, as_file(memories))
    if not is_online:
        if not any(map(_has_answer, ask_all(witnesses, manner))):
            raise CouldNotAsk("no address can be reached: is the network down? Nothing was written")
        write_links(root, as_file(memories))


def _has_answer(answers: Mapping[LinkTarget, LinkAnswer]) -> bool:
    return any(answer.state is not LinkState.UNREACHABLE for answer in answers.values())


def _is_witness(memory: LinkMemory | None, day: PartialDate) -> bool:
    """Say whether an address answered not long ago, and is not among those asked now."""
    return memory is not None and not memory.failed and not is_due(memory, day)


def _refuse_broken_memory(ledger: Ledger) -> None:
    for fault in ledger.faults.get("unreadable-file", ()):
        if fault.span.path == LINKS:
            raise CouldNotAsk(f"{fault.span}: {fault.reason}; {fault.remedy}")
