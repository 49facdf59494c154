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
    r"(?<!\w)(?!no\s+(?:more|fewer|less)\s+than)(?:not|no|never|nor|neither|none|nothing|nobody|cannot|unless)(?!\w)|n't(?!\w)",
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


FEWEST = 2
"""Words of a clause that tell what it is about: fewer could be about anything."""

MUTUAL = 0.6
"""How much of each of two clauses must stand in the other before they tell the same thing."""


def contradicts(one: str, other: str) -> bool:
    """Say whether a text has a clause that tells what another denies, or the other way round.

    A text that denies by a verb, such as "rejected", is not looked at: it may need no "not".
    """
    if refuses(one) or refuses(other):
        return False
    return any(_is_opposed(clause, clauses(other)) for clause in clauses(one))


def _is_opposed(clause: Clause, others: tuple[Clause, ...]) -> bool:
    """Say whether those clauses that tell the same thing as one are of the other kind."""
    if len(clause.stems) < FEWEST:
        return False
    same = [
        (min(clause.covered_by(other), other.covered_by(clause)), other.denies)
        for other in others
        if len(other.stems) >= FEWEST
    ]
    best = max(same, default=(0.0, False))[0]
    return best >= MUTUAL and any(denies != clause.denies for part, denies in same if part >= best)


@lru_cache(maxsize=20_000)  # a report's texts are read again and again, by rules and by checks
def clauses(text: str) -> tuple[Clause, ...]:
    """Return the clauses of a text, parted where a sign or a word such as "but" parts them."""
    return tuple(Clause(stems_of(words), denies(words)) for words in _BETWEEN.split(text))


def denies(text: str) -> bool:
    """Say whether a text denies something."""
    return _DENIES.search(text) is not None


def refuses(text: str) -> bool:
    """Say whether a text denies by a verb, such as "rejected", and so may need no "not"."""
    return _REFUSES.search(text) is not None


def stems_of(text: str) -> frozenset[str]:
    """Return what a text is about: the stems of its words, but for the commonest."""
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(word[:STEM] for word in words if word not in _COMMON)
