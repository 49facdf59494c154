"""The commands; each is a thin adapter that reads, calls and prints."""

import sys
from collections.abc import Sequence

import click

from claimledger import __version__
from claimledger.cli.build import build
from claimledger.cli.check import check
from claimledger.cli.diff import diff
from claimledger.cli.explain import explain
from claimledger.cli.export import export
from claimledger.cli.links import links
from claimledger.cli.mutate import mutate
from claimledger.cli.new import new
from claimledger.cli.serve import serve

COULD_NOT_RUN = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="claimledger")
def commands() -> None:
    """Check that every claim of the report cites a source, and build the site from it.

    Exit status: 0 if there is nothing to report, 1 if there are errors (with --strict, warnings
    too), 2 if the command could not run.
    """


for command in (check, build, serve, diff, new, links, mutate, export, explain):
    commands.add_command(command)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in ``argv`` (by default the process's own) and return its exit status."""
    try:
        status = commands.main(argv, prog_name="claimledger", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return COULD_NOT_RUN
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("claimledger: stopped", err=True)
        return COULD_NOT_RUN
    except OSError as error:
        click.echo(f"claimledger: {error.strerror}: {error.filename}", err=True)
        return COULD_NOT_RUN
    return int(status or 0)


def run() -> None:
    """Run as the installed program ``claimledger``."""
    sys.exit(main())
