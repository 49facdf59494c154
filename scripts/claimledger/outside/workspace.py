"""Which files make up the project, and their bytes."""

from pathlib import Path

from claimledger.text.files import LARGEST, ProjectFiles, RawFile

LEDGER = "claims.yaml"
BIBLIOGRAPHY = "citations.bib"
DOCS = "docs"


def read_project(root: Path, ledger: str = LEDGER, bibliography: str = BIBLIOGRAPHY) -> ProjectFiles:
    """Return the files of the project in ``root``; a file that is not there has no content.

    Pages are the Markdown files below ``docs/`` in order of path. Links that lead out of the
    project are not followed, nor are files read that are much larger than may be.

    Raises:
        OSError: a file is there and can't be read.
    """
    docs = root / DOCS
    inside = sorted(
        path.relative_to(root).as_posix()
        for path in docs.rglob("*")
        if path.is_file() and path.resolve().is_relative_to(root.resolve())
    )
    pages = [path for path in inside if path.endswith(".md")]
    prefix = f"{DOCS}/"
    return ProjectFiles(
        ledger=_read(root, ledger),
        bibliography=_read(root, bibliography),
        pages=tuple(_read(root, path) for path in pages),
        others=frozenset(path.removeprefix(prefix) for path in inside if not path.endswith(".md")),
    )


def _read(root: Path, path: str) -> RawFile:
    try:
        with (root / path).open("rb") as file:
            # One byte more than is allowed is enough to see that there is too much.
            return RawFile(path=path, content=file.read(LARGEST + 1))
    except FileNotFoundError:
        return RawFile(path=path, content=None)
