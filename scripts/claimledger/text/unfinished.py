"""The word that stands where something is still to be written."""

import re

TODO = "TODO"
"""What a new record holds where nobody has written anything yet."""

_WORD = re.compile(rf"\b{TODO}\b")


def is_unfinished(text: str) -> bool:
    """Say whether a text holds the word by itself."""
    return TODO in text and _WORD.search(text) is not None
