"""How exactly a text gives a number: the words before and behind it that widen or bound it."""

import re
from enum import StrEnum

from claimledger.text.numbers import Number


class Hedge(StrEnum):
    """What a text says of a number beside its value."""

    NONE = "no hedge"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    RANGE = "a range"


_FILLERS = (
    r"(?:\s+(?:an?|the|just|only|well|some|about|around|another|an\s+estimated|US|first|as|many))*"
)
_BEFORE = re.compile(
    r"(?<!\w)(?:"
    r"(?P<least>at\s+least|(?:more|greater|no\s+fewer|no\s+less|not\s+less)\s+than|over|above"
    r"|exceed(?:s|ed|ing)?|upwards?\s+of|a\s+minimum\s+of)"
    r"|(?P<most>at\s+most|up\s+to|(?:no\s+more|not\s+more|fewer|less)\s+than|under|below"
    r"|as\s+many\s+as|as\s+much\s+as|a\s+maximum\s+of|nearly|almost)"
    r"|(?P<about>about|around|roughly|approximately|some|estimated|circa|near|close\s+to|perhaps"
    r"|probably|nearly)"
    rf"|(?P<range>between|from|to|and|or))(?:{_FILLERS}\s+[$€£]?|\s*[$€£])\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s*(?:[\w-]+\s+){0,2}?(?:(?P<least>or\s+more|and\s+more|or\s+above|at\s+least)"
    r"|(?P<most>or\s+fewer|or\s+less|at\s+most)|(?P<about>or\s+so))(?!\w)"
    r"|\s*(?P<range>-|–|(?:to|or|and)\s+(?:(?:about|around|some|nearly)\s+)?[$€£]?\d)",
    re.IGNORECASE,
)
_LONGEST = 45
"""Characters before a number in which its hedge stands."""


def find_hedge(text: str, number: Number) -> Hedge:
    """Return the hedge of a number in a text."""
    before = _BEFORE.search(text, max(0, number.start - _LONGEST), number.start)
    if before is not None and not before["range"]:
        return _kind(before)
    behind = _BEHIND.match(text, number.end)
    if behind is not None:
        return _kind(behind)
    joined = text[number.start - 1 : number.start] in {"-", "–"}
    return Hedge.RANGE if before or joined else Hedge.NONE


def _kind(found: re.Match[str]) -> Hedge:
    if found["least"]:
        return Hedge.AT_LEAST
    if found["most"]:
        return Hedge.AT_MOST
    return Hedge.ABOUT if found["about"] else Hedge.RANGE
