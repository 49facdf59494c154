"""``claimledger mutate``: faults planted in a copy of the report, and how many the check tells."""

import sys
from functools import partial
from pathlib import Path

import click

from claimledger import checker
from claimledger.cli import options
from claimledger.mutation.draw import draw
from claimledger.mutation.judge import judge, known, tally
from claimledger.mutation.kinds import KINDS
from claimledger.mutation.report import Report
from claimledger.outside.workers import spread
from claimledger.outside.workspace import read_project
from claimledger.render.mutations import as_table


@click.command()
@options.project
@click.option("--seed", type=click.IntRange(0), default=1, help="What is drawn (default: 1).")
@click.option(
    "--count",
    type=click.IntRange(1),
    default=300,
    help="How many faults, over all kinds that a machine can know (default: 300).",
)
@click.option(
    "--at-least",
    type=click.FloatRange(0, 100),
    default=0,
    metavar="PER_CENT",
    help="Fail where a smaller share is caught.",
)
def mutate(root: Path, seed: int, count: int, at_least: float) -> int:
    """Plant faults in a copy of the report, one at a time, and tell which the check finds.

    Nothing is written: each copy lives in memory. The same seed plants the same faults, save where
    the report itself changed.
    """
    files = read_project(root)
    report = Report(files)
    if checker.has_errors(checker.check(report.ledger)):
        raise click.ClickException("the report has errors; `claimledger check` tells them")
    mutations = draw(report, KINDS, seed, count)
    outcomes = spread(partial(judge, files, known(files)), mutations)
    with click.progressbar(
        outcomes, length=len(mutations), label=f"planting {len(mutations)} faults", file=sys.stderr
    ) as done:
        found = list(done)
    click.echo(as_table(found, KINDS, seed))
    total = tally(one for one in found if not one.mutation.beyond)
    return int(not total.is_at_least(at_least))
