"""``claimledger build``: check, then MkDocs into a fresh folder that replaces the old site."""

import logging
from pathlib import Path

import click

from claimledger import checker
from claimledger.cli import options
from claimledger.model.build import build as build_ledger
from claimledger.outside import typeset
from claimledger.outside.site_folder import replacing
from claimledger.outside.terminal import shows_colour
from claimledger.outside.workspace import read_project
from claimledger.render.findings import as_text
from claimledger.text.files import lines_of


@click.command()
@options.project
@click.option("--strict", is_flag=True, help="Let warnings stop the build too, as CI does.")
@click.option("--pdf", is_flag=True, help="Print the report too, into data/report.pdf.")
def build(root: Path, *, strict: bool, pdf: bool) -> int:
    """Check the report and build the site.

    The site is built into a fresh folder, which takes the place of the old one only when all went
    well: after a failure the old site is as it was.
    """
    files = read_project(root)
    findings = checker.check(build_ledger(files))
    if findings:
        lines = lines_of(files, {finding.span.path for finding in findings})
        click.echo(as_text(findings, lines, colour=shows_colour()))
    if checker.has_errors(findings, strict=strict):
        click.echo("nothing was built; the old site, if there is one, is as it was", err=True)
        return 1
    if pdf:
        try:
            typeset.require()
        except typeset.CannotTypesetError as error:
            raise click.ClickException(str(error)) from error
    return _build_site(root, strict=strict, pdf=pdf)


def _build_site(root: Path, *, strict: bool, pdf: bool) -> int:
    # Imported here because MkDocs takes longer to import than a whole check takes.
    from mkdocs.commands.build import build as build_site  # noqa: PLC0415
    from mkdocs.config import load_config  # noqa: PLC0415
    from mkdocs.exceptions import Abort, MkDocsException  # noqa: PLC0415

    logging.basicConfig(level=logging.INFO, format="%(levelname)-7s %(message)s")
    try:
        config = load_config(str(root / "mkdocs.yml"), strict=strict)
        target = Path(config.site_dir)
        with replacing(target) as fresh:
            config.site_dir = str(fresh)
            if pdf:
                config.plugins["claims"].config["pdf"] = True
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build_site(config)
            finally:
                config.plugins.on_shutdown()
    except (Abort, MkDocsException) as error:
        click.echo(f"claimledger: {error}", err=True)
        return 1
    pages = sum(1 for _ in target.rglob("*.html"))
    printed = " and data/report.pdf" if pdf else ""
    click.echo(f"built {pages} pages{printed} in {target.name}/; open {target.name}/index.html")
    return 0
