"""The known word nearest to one that is not known, for "did you mean"."""

from collections.abc import Iterable
from difflib import get_close_matches

CLOSE_ENOUGH = 0.75
"""Similarity from 0 to 1 (difflib's ratio) above which a word is offered: a slip of a letter or
two in a key of usual length is above it, another key of the same year mostly below."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean 'x'?`` for the known word nearest to ``word``, or an empty string."""
    near = get_close_matches(word, list(known), n=1, cutoff=CLOSE_ENOUGH)
    return f"did you mean '{near[0]}'?" if near else ""
