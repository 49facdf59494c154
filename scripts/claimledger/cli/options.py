"""Options that several commands share."""

from pathlib import Path

import click

project = click.option(
    "--project",
    "root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The folder with claims.yaml, citations.bib and docs/ (default: this one).",
)
