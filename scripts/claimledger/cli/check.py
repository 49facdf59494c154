"""``claimledger check``: every rule over the whole report, nothing rendered, nothing written."""

from pathlib import Path

import click

from claimledger import checker
from claimledger.cli import options
from claimledger.model.build import build
from claimledger.outside.workspace import read_project
from claimledger.render.findings import as_text


@click.command()
@options.project
@click.option("--strict", is_flag=True, help="Let warnings fail the check too, as CI does.")
@click.option(
    "--rule", "rules", multiple=True, metavar="NAME", help="Run only this rule (repeatable)."
)
def check(root: Path, rules: tuple[str, ...], *, strict: bool) -> int:
    """Check the ledger, the bibliography and the pages, and print what is wrong with them.

    Findings go to standard output, a line each: path:line:column: severity[rule] reason; remedy.
    `claimledger explain RULE` tells what a rule is for.
    """
    unknown = sorted(set(rules) - checker.all_rules().keys())
    if unknown:
        message = f"no rule is named '{unknown[0]}'; `claimledger explain` lists them"
        raise click.BadParameter(message, param_hint="--rule")
    findings = checker.check(build(read_project(root)), rules or None)
    click.echo(as_text(findings))
    return int(checker.has_errors(findings, strict=strict))
