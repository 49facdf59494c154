"""The map: an outline of land without borders, a mark for each place, and a table of all places."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger, Location
from claimledger.render.labels import Label, Mark, place_labels, spread
from claimledger.render.projection import Window
from claimledger.render.templates import render

WIDTH = 680
"""Pixels of a drawn map."""

BEYOND = 20
"""Pixels around a window within which the coast still goes its own way, out of sight."""

STEP = 0.6
"""Pixels that a point of the coast must be away from the last one to be drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that claims name, with these claims."""

    location: Location
    claims: tuple[Claim, ...]
    is_drawn: bool

    @property
    def why_not(self) -> str:
        """Return why it has no mark; nothing where it has one."""
        if self.is_drawn:
            return ""
        return "no mark" if self.location.latitude is None else "outside of the map"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A window with its coast, its marks and their names; ``frames`` are the nearer windows."""

    window: Window
    coast: str
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    frames: tuple[tuple[float, float, float, float], ...]
    meridians: tuple[tuple[float, int], ...]
    parallels: tuple[tuple[float, int], ...]


def draw_map(ledger: Ledger, base: str) -> Markup:
    """Return the drawn windows, and the table of all places."""
    windows, outlines = land()
    known = places(ledger, windows[0])
    by_id = {place.location.id: place for place in known}
    return render(
        "map.html",
        base=base,
        by_country=_by_country(known),
        drawings=[_drawing(window, windows, outlines, known) for window in windows],
        ledger=ledger,
        places=by_id,
    )


def _by_country(known: Sequence[Place]) -> list[tuple[str, list[Place]]]:
    """Return the places country by country, the one that has most of them first."""
    found: dict[str, list[Place]] = {}
    for place in known:
        found.setdefault(place.location.country, []).append(place)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))


def places(ledger: Ledger, window: Window) -> list[Place]:
    """Return the places that claims name, by name."""
    found: list[Place] = []
    for location in ledger.locations.values():
        claims = tuple(claim for claim in ledger.claims.values() if location.id in claim.places)
        is_drawn = (
            location.latitude is not None
            and location.longitude is not None
            and window.holds(location.latitude, location.longitude)
        )
        if claims:
            found.append(Place(location=location, claims=claims, is_drawn=is_drawn))
    return sorted(found, key=lambda place: (place.location.name.casefold(), place.location.id))


Ring = list[tuple[float, float]]


@cache
def land() -> tuple[tuple[Window, ...], tuple[Ring, ...]]:
    """Return the windows of the map, the widest first, and the outlines of land: see land.json."""
    text = (files("claimledger.render") / "land.json").read_text(encoding="utf-8")
    read = json.loads(text)
    windows = tuple(Window(**window, width=WIDTH) for window in read["windows"])
    return windows, tuple([(x, y) for x, y in ring] for ring in read["land"])


def _drawing(
    window: Window, windows: Sequence[Window], outlines: Sequence[Ring], known: Sequence[Place]
) -> Drawing:
    nearer = [other for other in windows if other != window and window.covers(other)]
    marks = spread([mark for place in known for mark in _marks(place, window)])
    # Large marks first: small ones lie upon them, and can still be met.
    marks.sort(key=lambda mark: (-mark.radius, mark.id))
    locations = {place.location.id: place.location for place in known}
    named = [mark for mark in marks if not any(_in(other, locations[mark.id]) for other in nearer)]
    return Drawing(
        window=window,
        coast="".join(_path(window, ring) for ring in outlines),
        marks=tuple(marks),
        labels=tuple(place_labels(marks, named, window.width, window.height)),
        frames=tuple(
            (*window.point(other.north, other.west), *window.point(other.south, other.east))
            for other in nearer
        ),
        meridians=tuple(
            (window.point(window.south, degree)[0], degree)
            for degree in _whole_degrees(window.west, window.east)
        ),
        parallels=tuple(
            (window.point(degree, window.west)[1], degree)
            for degree in _whole_degrees(window.south, window.north)
        ),
    )


def _marks(place: Place, window: Window) -> list[Mark]:
    location = place.location
    if not _in(window, location):
        return []
    x, y = window.point(location.latitude or 0, location.longitude or 0)
    radius = round(2.6 + 1.5 * math.sqrt(len(place.claims)), 1)
    return [Mark(id=location.id, name=location.name, x=x, y=y, radius=radius)]


def _in(window: Window, location: Location) -> bool:
    if location.latitude is None or location.longitude is None:
        return False
    return window.holds(location.latitude, location.longitude)


def _whole_degrees(low: float, high: float) -> list[int]:
    step = max(1, round((high - low) / 5))
    return [degree for degree in range(math.ceil(low), math.floor(high) + 1) if not degree % step]


def _path(window: Window, ring: Ring) -> str:
    """Return an outline as an SVG path, its parts that are out of sight pulled to the edge."""
    points: list[tuple[float, float]] = []
    for longitude, latitude in ring:
        x, y = window.point(latitude, longitude)
        x = min(max(x, -BEYOND), window.width + BEYOND)
        y = min(max(y, -BEYOND), window.height + BEYOND)
        if not points or math.dist(points[-1], (x, y)) > STEP:
            points.append((x, y))
    if len({x for x, _ in points}) == 1 or len({y for _, y in points}) == 1:
        return ""
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points) + "z"
