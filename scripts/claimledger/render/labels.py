"""Marks and their names on a map, moved so that none covers another."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

LETTER = 6.6
"""Pixels of a letter of a name, on the safe side."""

HEIGHT = 15
"""Pixels of a line of names."""

ROUNDS = 60
"""How often marks that cover each other are moved apart by a little."""

REACH = (0, 12, 24, 38, 54)
"""How far from its mark a name may stand, in pixels; the nearest that is free is taken."""

DIRECTIONS = (
    *((1, 0), (-1, 0), (0, -1), (0, 1)),
    *((0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
)
"""Where a name may stand as seen from its mark, the best place first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A circle that stands for a place."""

    id: str
    name: str
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A mark's name: where its text begins, and the line that leads to it from the mark, if any."""

    mark: Mark
    x: float
    y: float
    leader: tuple[float, float, float, float] | None


Box = tuple[float, float, float, float]


def spread(marks: Sequence[Mark]) -> list[Mark]:
    """Return marks moved apart until none covers more than a fifth of the way to another."""
    moved = list(marks)
    for _ in range(ROUNDS):
        for one in range(len(moved)):
            for other in range(one + 1, len(moved)):
                moved[one], moved[other] = _apart(moved[one], moved[other])
    return [replace(mark, x=round(mark.x, 1), y=round(mark.y, 1)) for mark in moved]


def _apart(one: Mark, other: Mark) -> tuple[Mark, Mark]:
    wanted = 0.9 * (one.radius + other.radius)
    across, down = other.x - one.x, other.y - one.y
    distance = math.hypot(across, down)
    if distance >= wanted:
        return one, other
    if not distance:
        across, distance = 1.0, 1.0
    step = (wanted - distance) / 2 / distance
    return (
        replace(one, x=one.x - across * step, y=one.y - down * step),
        replace(other, x=other.x + across * step, y=other.y + down * step),
    )


def place_labels(
    marks: Sequence[Mark], named: Sequence[Mark], width: float, height: float
) -> list[Label]:
    """Return names for ``named``, each where it covers neither a mark nor another name.

    A name that finds no such place within reach is left out; the table has it all the same.
    """
    taken: list[Box] = [_box_of(mark) for mark in marks]
    labels: dict[str, Label] = {}
    for reach in REACH:  # names beside their marks come first, then those that need a line
        for mark in named:
            if mark.id in labels:
                continue
            for label, boxes in _candidates(mark, reach):
                box = boxes[0]
                inside = box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height
                others = [other for other in taken if other != _box_of(mark)]
                if inside and not any(_meet(one, other) for one in boxes for other in others):
                    taken += boxes
                    labels[mark.id] = label
                    break
    return list(labels.values())


def _candidates(mark: Mark, reach: int) -> Iterator[tuple[Label, list[Box]]]:
    """Yield where a name may stand at some reach, with what it and its line would cover."""
    wide = LETTER * len(mark.name)
    gap = mark.radius + 3 + reach
    for across, down in DIRECTIONS:
        x, y = mark.x + across * gap, mark.y + down * gap
        left = x if across > 0 else x - wide if across < 0 else x - wide / 2
        middle = y + (HEIGHT / 2 * down if not across else 0)
        boxes = [(left, middle - HEIGHT / 2, left + wide, middle + HEIGHT / 2)]
        start = mark.x + across * mark.radius, mark.y + down * mark.radius
        if reach:
            boxes += _boxes_along(start, (x, y))
        label = Label(
            mark=mark,
            x=round(left, 1),
            y=round(middle + 4.5, 1),
            leader=(*_rounded(start), *_rounded((x, y))) if reach else None,
        )
        yield label, boxes


def _boxes_along(start: tuple[float, float], end: tuple[float, float]) -> list[Box]:
    """Return small boxes along a line that leads from a mark to its name."""
    boxes: list[Box] = []
    for share in (0.2, 0.4, 0.6, 0.8):
        x, y = (a + share * (b - a) for a, b in zip(start, end, strict=True))
        boxes.append((x - 1, y - 1, x + 1, y + 1))
    return boxes


def _rounded(point: tuple[float, float]) -> tuple[float, float]:
    return round(point[0], 1), round(point[1], 1)


def _box_of(mark: Mark) -> Box:
    reach = mark.radius + 1
    return mark.x - reach, mark.y - reach, mark.x + reach, mark.y + reach


def _meet(one: Box, other: Box) -> bool:
    is_beside = one[2] <= other[0] or other[2] <= one[0]
    return not (is_beside or one[3] <= other[1] or other[3] <= one[1])
