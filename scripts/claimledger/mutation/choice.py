"""One of several ways to make the same fault, chosen by what stands at its place alone."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Option = TypeVar("Option")


def pick(name: str, options: Sequence[Option]) -> Option:
    """Return an option: the same for the same name, whatever stands elsewhere."""
    return options[int(hashlib.sha256(name.encode()).hexdigest(), 16) % len(options)]


def other_digit(name: str, digits: str) -> str:
    """Return a number with one of its digits changed; a first digit does not become nought."""
    at = pick(name, range(len(digits)))
    known = "123456789" if at == 0 else "0123456789"
    return digits[:at] + pick(name, known.replace(digits[at], "")) + digits[at + 1 :]


def misspelt(name: str, word: str) -> str:
    """Return a word with two neighbouring letters that differ exchanged, or one doubled."""
    places = [at for at in range(1, len(word) - 1) if word[at] != word[at + 1]]
    letters = [at for at in places if (word[at] + word[at + 1]).isalpha()]
    if not letters:
        return word + word[-1]
    at = pick(name, letters)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
