"""How a text names people, bodies and places: a pattern that finds any of their names."""

import re
from collections.abc import Iterable


def names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Return what finds any of some names as whole words, the longest first.

    A name that begins small, such as "the reply", may begin a sentence; else capitals count, so
    that Power the ambassador is not power. Without a name it finds nothing.
    """
    ordered = sorted({*names, ""}, key=lambda name: (-len(name), name))[:-1]
    written = "|".join(_pattern(name) for name in ordered)
    return re.compile(rf"(?<!\w)(?:{written or '(?!)'})(?!\w)")


def _pattern(name: str) -> str:
    first, rest = name[0], name[1:]
    start = f"[{first}{first.upper()}]" if first.islower() else re.escape(first)
    return start + r"\s+".join(re.escape(word) for word in rest.split(" "))
