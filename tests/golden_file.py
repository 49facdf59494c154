"""Whole outputs compared with what they were when somebody last read them.

``UPDATE_GOLDEN=1`` rewrites the files; their difference is then read like code.
"""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def compare(name: str, text: str) -> None:
    """Compare a text with the golden file of that name."""
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
