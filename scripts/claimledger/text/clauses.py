"""The clauses of a text: what each is about, and whether it denies."""

import re
from dataclasses import dataclass
from functools import lru_cache

STEM = 5
"""Letters of a word that count, so that "denied" and "denies" are one."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What a part of a sentence is about, as stems of its words, and whether it denies that."""

    stems: frozenset[str]
    denies: bool

    def covered_by(self, other: "Clause") -> float:
        """Return how much of what this clause is about stands in another, from 0 to 1."""
        return len(self.stems & other.stems) / len(self.stems) if self.stems else 0.0


_BETWEEN = re.compile(r"[;,:.]\s+|\s+(?:but|though|although|while|and(?=\s+not\s))\s+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_DENIES = re.compile(
    r"(?<!\w)(?:not|no|never|nor|neither|none|nothing|nobody|cannot|unless)(?!\w)|n't(?!\w)",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"(?<!\w)(?:den(?:y|ies|ied|ial)|refus\w+|reject\w*|unable|fail(?:s|ed)|without)(?!\w)",
    re.IGNORECASE,
)
_COMMON = frozenset(
    "the and for with from was were are been had has have that this its his her their they which"
    " who whom whose than then there one said says but not nor never none nothing".split()
)


@lru_cache(maxsize=20_000)  # a report's texts are read again and again, by rules and by checks
def clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a text, parted where a sign or a word such as "but" parts them."""
    return tuple(Clause(stems(words), denies(words)) for words in _BETWEEN.split(text))


def denies(text: str) -> bool:
    """Say whether a text denies something."""
    return _DENIES.search(text) is not None


def refuses(text: str) -> bool:
    """Say whether a text denies by a verb, such as "rejected", and so may need no "not"."""
    return _REFUSES.search(text) is not None


def stems(text: str) -> frozenset[str]:
    """Return what the words of a text that tell what it is about begin with."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(word[:STEM] for word in words if word not in _COMMON)
