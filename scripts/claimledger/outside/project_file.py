"""A file of the project, put in the place of the old one when it is whole."""

import os
import shutil
import tempfile
from pathlib import Path

from claimledger.text.files import RawFile


def replace(root: Path, file: RawFile, content: bytes) -> bool:
    """Write a file's new content, and say whether that was done.

    It is not where the file has changed since it was read. A reader sees the old file or the new
    one, never a part.

    Raises:
        OSError: the file can't be written.
    """
    path = (root / file.path).resolve()
    if path.read_bytes() != file.content:
        return False
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        shutil.copymode(path, fresh)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    return True
