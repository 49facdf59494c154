"""From degrees to pixels, by Mercator, within a window of the map."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A part of the earth as it is drawn: its bounds in degrees, and its width in pixels."""

    name: str
    west: float
    south: float
    east: float
    north: float
    width: int

    @property
    def height(self) -> int:
        """Return how many pixels high the window is."""
        return round((_north_of(self.north) - _north_of(self.south)) * self._scale)

    def holds(self, latitude: float, longitude: float) -> bool:
        """Say whether a point lies in the window."""
        return self.south <= latitude <= self.north and self.west <= longitude <= self.east

    def covers(self, other: "Window") -> bool:
        """Say whether another window lies in this one."""
        return self.holds(other.south, other.west) and self.holds(other.north, other.east)

    def point(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Return where a point stands, in pixels from the window's upper left corner."""
        x = math.radians(longitude - self.west) * self._scale
        y = (_north_of(self.north) - _north_of(latitude)) * self._scale
        return round(x, 1), round(y, 1)

    @property
    def _scale(self) -> float:
        return self.width / math.radians(self.east - self.west)


def _north_of(latitude: float) -> float:
    """Return how far a latitude is from the equator on a sphere that is unrolled by Mercator."""
    return math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
