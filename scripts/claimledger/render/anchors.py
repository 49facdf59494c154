"""The ids of bound words in a page: ``w3``, and ``w3-2`` where the same note is used again."""

from collections import Counter


class Anchors:
    """Gives out the ids of one page, in the order in which its bound words stand."""

    def __init__(self) -> None:
        """Begin a page."""
        self._used: Counter[int] = Counter()

    def next(self, number: int) -> str:
        """Return the id of the words that come next and open the note of that number."""
        self._used[number] += 1
        used = self._used[number]
        return f"w{number}" if used == 1 else f"w{number}-{used}"
