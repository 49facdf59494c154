"""``claimledger check``: every rule over the whole report, nothing rendered, nothing written."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, assert_never, get_args

import click

from claimledger import checker
from claimledger.cli import options
from claimledger.model.build import build
from claimledger.outside.terminal import append_step_summary, shows_colour
from claimledger.outside.workspace import read_project
from claimledger.render.findings import as_text
from claimledger.render.findings_github import as_annotations, as_summary
from claimledger.render.findings_json import as_json
from claimledger.render.findings_sarif import as_sarif
from claimledger.text.files import lines_of
from claimledger.text.finding import Finding

Format = Literal["text", "json", "github", "sarif"]


@click.command()
@options.project
@click.option("--strict", is_flag=True, help="Let warnings fail the check too, as CI does.")
@click.option(
    "--rule", "rules", multiple=True, metavar="NAME", help="Run only this rule (repeatable)."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(get_args(Format)),
    default="text",
    help="text for people, json for programs, github for a workflow's annotations and summary,"
    " sarif for code scanning (default: text).",
)
def check(root: Path, rules: tuple[str, ...], form: Format, *, strict: bool) -> int:
    """Check the ledger, the bibliography and the pages, and print what is wrong with them.

    Findings go to standard output, a line each: path:line:column: severity[rule] reason; remedy.
    `claimledger explain RULE` tells what a rule is for.
    """
    unknown = sorted(set(rules) - checker.all_rules().keys())
    if unknown:
        raise click.BadParameter(options.no_such_rule(unknown[0]), param_hint="--rule")
    files = read_project(root)
    findings = checker.check(build(files), rules or None)
    lines = lines_of(files, {finding.span.path for finding in findings})
    click.echo(_told(findings, lines, form), nl=form in {"text", "github"})
    if form == "github":
        append_step_summary(as_summary(findings))
    return int(checker.has_errors(findings, strict=strict))


def _told(findings: Sequence[Finding], lines: Mapping[str, Sequence[str]], form: Format) -> str:
    match form:
        case "text":
            return as_text(findings, lines, colour=shows_colour())
        case "json":
            return as_json(findings)
        case "github":
            return as_annotations(findings)
        case "sarif":
            return as_sarif(findings)
        case _:
            assert_never(form)
