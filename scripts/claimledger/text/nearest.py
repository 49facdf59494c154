"""The known word nearest to one that is not known, for "did you mean"."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

CLOSE_ENOUGH = 0.75
"""Similarity from 0 to 1 (difflib's ratio) above which a word is offered: a slip of a letter or
two in a key of usual length is above it, another key of the same year mostly below."""

EFFORT = 50_000
"""Comparisons for one set of known words, at some 8 µs each: when every name of a large ledger is
unknown, the first few are offered another, and the check does not take minutes."""


class Nearest:
    """Known words, asked again and again for the one nearest to a word."""

    __slots__ = ("_known", "_left", "_offers")

    def __init__(self, known: Collection[str]) -> None:
        """Take the words that are known."""
        self._known: Collection[str] = known
        self._left = EFFORT
        self._offers: dict[str, str] = {}

    def offer(self, word: str) -> str:
        """Return ``did you mean 'x'?`` for the nearest word, or an empty string."""
        if word not in self._offers:
            self._left -= len(self._known)
            near = word and self._left >= 0
            self._offers[word] = did_you_mean(word, self._known) if near else ""
        return self._offers[word]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean 'x'?`` for the known word nearest to ``word``, or an empty string.

    Of two that are as near it is the last by alphabet, however ``known`` is ordered.
    """
    near = get_close_matches(word, sorted(known), n=1, cutoff=CLOSE_ENOUGH)
    return f"did you mean '{near[0]}'?" if near else ""
