"""Sources, and the origins that speak in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from claimledger.model.dates import PartialDate
from claimledger.text.bibtex import BibEntry
from claimledger.text.yaml_nodes import Place

OWN_FIELDS = frozenset(
    "kind type interest describes read titlenote archived original repost_of allow added".split()
)
"""The fields of the bibliography that only this report knows: shown on a source's own page."""
KEY = re.compile(r"[a-z][a-z0-9_-]*")
"""What the key of a source looks like: a part of addresses, which the citation plugin can read."""


class OriginKind(StrEnum):
    """What kind of speaker an origin is."""

    STATE = "state"
    INTERNATIONAL = "international"
    PARTY = "party"
    ARMED_GROUP = "armed-group"
    PRESS = "press"
    AGENCY = "agency"
    AUTHOR = "author"
    SCHOLAR = "scholar"
    THINK_TANK = "think-tank"
    ADVOCACY = "advocacy"
    COURT = "court"
    WITNESS = "witness"
    COMPANY = "company"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Somebody who can be the first to say something; ``part_of`` names what it belongs to."""

    id: str
    name: str
    kind: OriginKind
    aliases: tuple[str, ...]
    part_of: str
    place: Place = field(compare=False, repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the aliases."""
        return (self.name, *self.aliases)


class Interest(StrEnum):
    """Where a source stands towards the matter."""

    STATE = "state"
    INTERNATIONAL = "international body"
    PARTY_TO_THE_CASE = "party to the case"
    PRO_GOVERNMENT = "pro-government"
    OPPOSITION = "opposition"
    AGENCY = "agency"
    INDEPENDENT_PRESS = "independent press"
    ADVOCACY = "advocacy"
    SCHOLAR = "scholar"
    COURT = "court"
    UNKNOWN = "unknown"


class Extent(StrEnum):
    """How much of a source was read."""

    MOST = "most"
    EXCERPT = "excerpt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """An author: a person's two names, or a body's one."""

    last: str
    first: str = ""

    def __str__(self) -> str:
        """Return the name in the order it is spoken."""
        return f"{self.first} {self.last}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One entry of the bibliography, as text free of BibTeX's own signs.

    Every field but ``key`` may be empty: what the source does not show is absent.
    """

    key: str
    authors: tuple[Person, ...]
    title: str
    outlet: str
    date: PartialDate | None
    url: str
    note: str
    kind: str
    medium: str
    interest: Interest | None
    describes: str
    read: Extent | None
    title_note: str
    repost_of: str
    original: str
    archived: str
    doi: str
    added: str
    entry: BibEntry = field(compare=False, repr=False)

    @property
    def subject(self) -> str:
        """What an allowance for this source stands on."""
        return f"source:{self.key}"

    @property
    def heading(self) -> str:
        """The title, or what stands for one where none is known."""
        return self.title or f"untitled page, {self.outlet}"


def find_roots(origins: Mapping[str, Origin]) -> dict[str, str]:
    """Return for each origin the one that it belongs to in the end, following ``part_of``.

    Where ``part_of`` names nothing, or runs in a circle, the walk stops at the last origin that
    is new: a fault of one origin must not hide the others.
    """
    roots: dict[str, str] = {}
    for start in origins:
        current, seen = start, {start}
        while (parent := origins[current].part_of) in origins and parent not in seen:
            seen.add(parent)
            current = parent
        roots[start] = current
    return roots
