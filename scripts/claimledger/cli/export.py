"""``claimledger export``: the report's data, and the schemas of what is read and written."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import click

from claimledger import checker
from claimledger.cli import options
from claimledger.model.build import build
from claimledger.outside.git import day_of, last_commit_time
from claimledger.outside.workspace import read_project
from claimledger.render import findings_json, ledger_schema
from claimledger.render.findings import as_text
from claimledger.render.publication import as_set
from claimledger.text.nearest import did_you_mean

SCHEMAS: Mapping[str, Callable[[], str]] = MappingProxyType(
    {"findings.schema.json": findings_json.schema, "ledger.schema.json": ledger_schema.schema}
)
"""What needs no report: the shapes of `check --format json` and of claims.yaml."""

_DATA = "data/"


@click.command()
@options.project
@click.argument("name", required=False)
def export(root: Path, name: str | None) -> int:
    """Print the report's data under NAME; without a name, list the names.

    These are the files that the site offers below data/, and the schemas of claims.yaml and of
    `check --format json`. As the site, they are made only of a report without errors.
    """
    if name is not None and name in SCHEMAS:
        click.echo(SCHEMAS[name](), nl=False)
        return 0
    project = read_project(root)
    ledger = build(project)
    findings = [found for found in checker.check(ledger) if checker.has_errors([found])]
    if findings:
        click.echo(as_text(findings), err=True)
        click.echo("nothing was exported", err=True)
        return 1
    # Imported here because MkDocs and the drawings take longer to import than a whole check takes.
    from mkdocs.config import load_config  # noqa: PLC0415
    from mkdocs.exceptions import ConfigurationError  # noqa: PLC0415

    from claimledger.render.data_files import data_files  # noqa: PLC0415

    try:
        config = load_config(str(root / "mkdocs.yml"))
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from error
    committed = last_commit_time(root)
    as_of = None if committed is None else day_of(committed)
    bibliography = (project.bibliography.content or b"").decode("utf-8")
    made = data_files(ledger, as_set(config, as_of), bibliography)
    files = {
        path.removeprefix(_DATA): text for path, text in made.items() if path.startswith(_DATA)
    }
    if name is None:
        click.echo("\n".join(sorted([*files, *SCHEMAS])))
        return 0
    if name not in files:
        remedy = did_you_mean(name, [*files, *SCHEMAS]) or "`claimledger export` lists the names"
        raise click.UsageError(f"nothing is exported as '{name}'; {remedy}")
    click.echo(files[name], nl=False)
    return 0
