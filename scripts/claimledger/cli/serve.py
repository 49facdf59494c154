"""``claimledger serve``: the site at a local address, made anew on every change."""

from pathlib import Path

import click

from claimledger.cli import options


@click.command()
@options.project
@click.option(
    "--address", default="127.0.0.1:8000", help="Host and port (default: 127.0.0.1:8000)."
)
def serve(root: Path, address: str) -> int:
    """Show the site at a local address, and rebuild it on every change.

    Findings stand at the top of each page and in the terminal; the site keeps running.
    """
    from mkdocs.commands.serve import serve as serve_site  # noqa: PLC0415 - as for `build`

    serve_site(str(root / "mkdocs.yml"), dev_addr=address)
    return 0
