"""The files of the project as they were at one revision, read from git alone."""

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from claimledger.outside.git import GitError, ask
from claimledger.outside.workspace import BIBLIOGRAPHY, DOCS, LEADS_OUT, LEDGER, PAGES, UNSHOWABLE
from claimledger.text.files import LARGEST, ProjectFiles, RawFile

LINK = "120000"
"""Git's mode of a symbolic link; its content is where it leads."""

MOST_LINKS = 10
"""Links that lead to one another: more is a circle."""


def read_revision(root: Path, revision: str) -> ProjectFiles:
    """Return the project's files at ``revision``, by the same rules as ``read_project``.

    The work tree is neither read nor touched.

    Raises:
        GitError: there is no such revision, or it holds no ledger.
    """
    listed = _listed(root, _commit(root, revision))
    if LEDGER not in listed:
        raise GitError(f"'{revision}' holds no {LEDGER} in this folder")
    docs = {path: _follow(path, listed) for path in sorted(listed) if _is_below_docs(path)}
    pages = {path: found for path, found in docs.items() if _is_page(path, found)}
    needed = {path: _follow(path, listed) for path in (LEDGER, BIBLIOGRAPHY) if path in listed}
    files = dict(_files(root, {**needed, **pages}))
    return ProjectFiles(
        ledger=files[LEDGER],
        bibliography=files.get(BIBLIOGRAPHY, RawFile(path=BIBLIOGRAPHY, content=None)),
        pages=tuple(files[path] for path in pages),
        others=frozenset(path.removeprefix(f"{DOCS}/") for path in docs.keys() - pages.keys()),
    )


class _Blob(NamedTuple):
    """A file in git's list: its object, its size in bytes, and where it leads if it is a link."""

    id: str
    size: int
    leads_to: str | None


_Found = _Blob | str
"""A file, or what is wrong with it."""


def _commit(root: Path, revision: str) -> str:
    """Return the full name of the commit that a revision means."""
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    try:
        return ask(root, *asked).decode().strip()
    except GitError as error:
        # `--quiet` keeps git silent about a name that it does not know, and about that alone.
        if error.reason:
            raise
        remedy = "in a shallow clone it has to be fetched first"
        raise GitError(f"there is no revision '{revision}' here; {remedy}") from error


def _listed(root: Path, commit: str) -> dict[str, _Blob]:
    """Return every file of a commit below ``root``, under its path from there."""
    heads: dict[str, list[str]] = {}
    for line in ask(root, "ls-tree", "-r", "-z", "--long", commit).split(b"\0")[:-1]:
        head, _, path = line.partition(b"\t")
        heads[path.decode("utf-8", "surrogateescape")] = head.decode().split()
    links = {name for mode, _, name, _ in heads.values() if mode == LINK}
    targets = {name: target.decode("utf-8", "replace") for name, target in _read(root, links)}
    return {
        path: _Blob(name, int(size), targets.get(name) if mode == LINK else None)
        for path, (mode, kind, name, size) in heads.items()
        if kind == "blob"
    }


def _is_below_docs(path: str) -> bool:
    """Say whether a file lies below ``docs/`` and is not hidden."""
    folder, *names = path.split("/")
    return folder == DOCS and not any(name.startswith(".") for name in names)


def _is_page(path: str, found: _Found) -> bool:
    return isinstance(found, str) or path.endswith(PAGES)


def _follow(path: str, listed: Mapping[str, _Blob]) -> _Found:
    """Return the file that a path comes to in the end, or what is wrong with it."""
    if not path.isprintable():
        return UNSHOWABLE
    for _ in range(MOST_LINKS):
        blob = listed.get(path)
        if blob is None:
            break
        if blob.leads_to is None:
            return blob
        path = posixpath.normpath(posixpath.join(posixpath.dirname(path), blob.leads_to))
    return LEADS_OUT


def _files(root: Path, found: Mapping[str, _Found]) -> Iterator[tuple[str, RawFile]]:
    blobs = {blob for blob in found.values() if isinstance(blob, _Blob)}
    contents = dict(_read(root, {blob.id for blob in blobs if blob.size <= LARGEST}))
    for path, one in found.items():
        trouble = one if isinstance(one, str) else ""
        content = None if isinstance(one, str) else contents.get(one.id)
        if content is None and isinstance(one, _Blob):
            trouble = f"the file has {one.size:,} bytes, {LARGEST:,} allowed"
        shown = "".join(sign if sign.isprintable() else "?" for sign in path)
        yield path, RawFile(path=shown, content=content, trouble=trouble)


def _read(root: Path, ids: set[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the content of each of some objects."""
    told = "".join(f"{name}\n" for name in sorted(ids)).encode()
    answer = ask(root, "cat-file", "--batch", told=told)
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        name, _, size = answer[at:end].decode().split()
        at = end + 1 + int(size) + 1
        yield name, answer[end + 1 : at - 1]
