"""Which files make up the project, and their bytes."""

import os
from collections.abc import Iterator
from pathlib import Path

from claimledger.text.files import LARGEST, ProjectFiles, RawFile

LEDGER = "claims.yaml"
BIBLIOGRAPHY = "citations.bib"
LINKS = "links.json"
DOCS = "docs"
PAGES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
"""Endings of the files that MkDocs makes pages of."""

LEADS_OUT = "it is a link that leads out of the project, or no file"
UNSHOWABLE = "the file's name holds a character that can't be shown"


def read_project(
    root: Path, ledger: str = LEDGER, bibliography: str = BIBLIOGRAPHY
) -> ProjectFiles:
    """Return the files of the project in ``root``; a file that is not there has no content.

    Pages are the Markdown files below ``docs/`` in order of path; what is hidden is left out, as
    MkDocs leaves it out. Nothing outside of the project is read: among the pages stands, without
    content and with what is wrong, each link that leads out or to a folder, and each file whose
    name can't be shown. Of a file that is too large only as much is read as shows it.

    Raises:
        OSError: a file is there and can't be read.
    """
    files = dict(sorted(_below(root, root / DOCS)))
    pages = [
        RawFile(path=path, content=None, trouble=trouble) if trouble else _read(root, path)
        for path, trouble in files.items()
        if trouble or path.endswith(PAGES)
    ]
    others = [path for path, trouble in files.items() if not trouble and not path.endswith(PAGES)]
    return ProjectFiles(
        ledger=_read(root, ledger),
        bibliography=_read(root, bibliography),
        pages=tuple(pages),
        others=frozenset(path.removeprefix(f"{DOCS}/") for path in others),
        links=_read(root, LINKS),
    )


def write_links(root: Path, text: str) -> None:
    """Write what is remembered of outside addresses, whole or not at all."""
    fresh = root / f"{LINKS}.new"
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(root / LINKS)


def _below(root: Path, docs: Path) -> Iterator[tuple[str, str]]:
    """Yield the path of every file below ``docs``, with what keeps it from being read."""
    for folder, folders, files in os.walk(docs):
        folders[:] = [name for name in folders if not name.startswith(".")]
        here = Path(folder)
        for name in [*folders, *files]:
            path = here / name
            shown = "".join(sign if sign.isprintable() else "?" for sign in _relative(root, path))
            if name.startswith(".") or (path.is_dir() and not path.is_symlink()):
                continue
            if shown != _relative(root, path):
                yield shown, UNSHOWABLE
            elif path.is_symlink() and path.is_dir():
                yield shown, "it is a link to a folder, whose pages would not be checked"
            elif not path.is_file() or not _is_inside(root, path):
                yield shown, LEADS_OUT
            else:
                yield shown, ""


def _relative(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()


def _is_inside(root: Path, path: Path) -> bool:
    return path.resolve().is_relative_to(root.resolve())


def _read(root: Path, path: str) -> RawFile:
    if not _is_inside(root, root / path):
        return RawFile(path=path, content=None, trouble=LEADS_OUT)
    try:
        with (root / path).open("rb") as file:
            # One byte more than is allowed is enough to see that there is too much.
            return RawFile(path=path, content=file.read(LARGEST + 1))
    except FileNotFoundError:
        return RawFile(path=path, content=None)
