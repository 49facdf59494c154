"""Makes the outline of land that the map is drawn on, from a file of the npm package world-atlas.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python scripts/make_land.py package/land-10m.json > scripts/claimledger/render/land.json

It takes land alone and no border, since every ready map of borders takes sides in some dispute.
The outline is cut to the widest window of the map, and points that matter to nobody are left out.
"""

import json
import math
import sys
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Window = dict[str, Any]

WINDOWS: list[Window] = [
    {"name": "The region", "west": 25.6, "south": 32.4, "east": 46.6, "north": 42.4},
    {
        "name": "Between Adana and Ras al-Ayn",
        "west": 34.9,
        "south": 35.5,
        "east": 40.5,
        "north": 37.6,
    },
]
"""What the map shows, from wide to near, in degrees."""

MARGIN = 0.2
"""Degrees around the widest window, so that the cut itself is out of sight."""

TOLERANCE = 0.006
"""Degrees by which a line may be off: less than a pixel at the nearest window."""

SMALLEST = 0.0015
"""Square degrees below which an island is left out."""


def main(path: str) -> None:
    """Print the map's land and windows as JSON."""
    world = json.loads(Path(path).read_text(encoding="utf-8"))
    widest = WINDOWS[0]
    bounds = (
        widest["west"] - MARGIN,
        widest["south"] - MARGIN,
        widest["east"] + MARGIN,
        widest["north"] + MARGIN,
    )
    rings = [
        [[round(x, 3), round(y, 3)] for x, y in simplified]
        for ring in _rings(world)
        if (cut := _clip(ring, bounds))
        if abs(_area(simplified := _simplify(cut))) > SMALLEST
    ]
    note = "Natural Earth 4.1.0, 1:10m land, public domain, by way of world-atlas 2.0.2 (ISC)"
    land = {"source": note, "windows": WINDOWS, "land": sorted(rings)}
    sys.stdout.write(json.dumps(land, separators=(",", ":")) + "\n")


def _rings(world: dict[str, Any]) -> list[list[Point]]:
    """Return every ring of the land: outlines, and seas within them."""
    scale, shift = world["transform"]["scale"], world["transform"]["translate"]
    arcs: list[list[Point]] = []
    for arc in world["arcs"]:
        x = y = 0
        points: list[Point] = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    rings: list[list[Point]] = []
    for geometry in world["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"]
        for polygon in polygons if geometry["type"] == "MultiPolygon" else [polygons]:
            for indices in polygon:
                ring: list[Point] = []
                for index in indices:
                    points = arcs[index] if index >= 0 else arcs[~index][::-1]
                    ring += points[1:] if ring else points
                rings.append(ring)
    return rings


def _clip(ring: list[Point], bounds: tuple[float, float, float, float]) -> list[Point]:
    """Return the part of a ring within bounds, by Sutherland and Hodgman."""
    west, south, east, north = bounds
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        cut: list[Point] = []
        for start, end in zip(ring, [*ring[1:], *ring[:1]], strict=True):
            inside = [(point[axis] - limit) * sign >= 0 for point in (start, end)]
            if inside[0]:
                cut.append(start)
            if inside[0] != inside[1]:
                share = (limit - start[axis]) / (end[axis] - start[axis])
                crossing = [a + share * (b - a) for a, b in zip(start, end, strict=True)]
                cut.append((crossing[0], crossing[1]))
        ring = cut
    return ring


def _simplify(line: list[Point]) -> list[Point]:
    """Return a line without the points that it hardly bends at, by Douglas and Peucker."""
    if len(line) < 3:  # noqa: PLR2004 - a start and an end are all there is
        return line
    (x, y), (far_x, far_y) = line[0], line[-1]
    length = math.hypot(far_x - x, far_y - y)

    def distance(point: Point) -> float:
        if not length:
            return math.hypot(point[0] - x, point[1] - y)
        return abs((far_x - x) * (y - point[1]) - (x - point[0]) * (far_y - y)) / length

    at = max(range(1, len(line) - 1), key=lambda index: distance(line[index]))
    if distance(line[at]) <= TOLERANCE:
        return [line[0], line[-1]]
    return _simplify(line[: at + 1])[:-1] + _simplify(line[at:])


def _area(ring: list[Point]) -> float:
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


if __name__ == "__main__":
    main(sys.argv[1])
