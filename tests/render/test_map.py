"""The map: places where they are, names beside them, and a table of those without a mark."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.golden_file import compare
from tests.site.html_page import HtmlPage

from claimledger.model.ledger import Ledger
from claimledger.render.labels import Mark, place_labels, spread
from claimledger.render.map import draw_map, land
from claimledger.render.projection import Window

CLAIMS = """\
places:
  mosul: {name: Mosul, country: Iraq, latitude: 36.34, longitude: 43.12, from: a gazetteer}
  suruc: {name: Suruç, country: Turkey, latitude: 36.98, longitude: 38.43, from: a gazetteer}
  paris: {name: Paris, country: France, latitude: 48.85, longitude: 2.35, from: a gazetteer}
  hatay: {name: Hatay, country: Turkey}
  nowhere: {name: Nowhere, country: Iraq, latitude: 36, longitude: 43, from: a gazetteer}
claims:
  first: {places: [mosul, suruc, paris, hatay]}
  second: {places: [mosul], verdict: disputed}
"""

WINDOW = Window(name="a", west=26, south=32, east=46, north=42, width=680)


def drawn(html: str) -> list[tuple[str, str]]:
    """Return the marks of all maps: where they lead, and what they are called."""
    return [
        (link.attributes["href"], link.attributes["aria-label"])
        for link in HtmlPage(html).all("a")
        if any(element.has_class("map") for element in link.ancestors)
    ]


def test_a_mark_leads_to_its_claim_or_to_the_place_in_the_table(
    ledger: Callable[..., Ledger],
) -> None:
    html = str(draw_map(ledger(CLAIMS), "../"))
    assert drawn(html) == [
        ("#place-mosul", "Mosul, Iraq: 2 claims"),
        ("../claims/first/", "Suruç, Turkey: 1 claim"),
        ("../claims/first/", "Suruç, Turkey: 1 claim"),
    ]
    assert "place-mosul" in {row.attributes.get("id") for row in HtmlPage(html).all("tr")}


def test_the_table_of_places_is_as_it_was(ledger: Callable[..., Ledger]) -> None:
    html = str(draw_map(ledger(CLAIMS), "../"))
    compare("map-places.html", f"{html[html.index('<h2') :].rstrip()}\n")


def test_a_place_that_no_claim_names_is_not_on_the_map(ledger: Callable[..., Ledger]) -> None:
    assert "Nowhere" not in str(draw_map(ledger(CLAIMS), ""))


def test_harm_in_a_place_comes_out_as_text(ledger: Callable[..., Ledger]) -> None:
    claims = CLAIMS.replace("name: Mosul", 'name: "</text></svg><script>alert(1)</script>"')
    html = str(draw_map(ledger(claims), ""))
    assert HtmlPage(html).all("script") == []
    assert "&lt;script&gt;" in html


def test_the_corners_of_a_window_are_the_corners_of_its_drawing() -> None:
    assert WINDOW.point(WINDOW.north, WINDOW.west) == (0, 0)
    x, y = WINDOW.point(WINDOW.south, WINDOW.east)
    assert x == WINDOW.width
    assert abs(y - WINDOW.height) <= 0.5


def test_a_degree_is_stretched_as_much_upwards_as_sideways() -> None:
    x0, y0 = WINDOW.point(37, 36)
    x1, y1 = WINDOW.point(37.1, 36.1)
    assert math.isclose((x1 - x0) * 1, (y0 - y1) * math.cos(math.radians(37.05)), rel_tol=0.03)


# Towns on the coast and inland, and points of the sea around them.
GROUND = [
    *((39.92, 32.85, True), (36.34, 43.12, True), (35.93, 35.99, True), (41.01, 28.95, True)),
    *((36.0, 32.0, False), (42.2, 33.0, False), (36.6, 35.9, False), (35.1, 33.4, True)),
]


@pytest.mark.parametrize(("latitude", "longitude", "is_land"), GROUND)
def test_the_outline_tells_land_from_sea(
    latitude: float, longitude: float, *, is_land: bool
) -> None:
    crossings = 0
    for ring in land()[1]:
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], *ring[:1]], strict=True):
            if (y0 > latitude) != (y1 > latitude):
                crossings += longitude < x0 + (latitude - y0) / (y1 - y0) * (x1 - x0)
    assert crossings % 2 == is_land


MARKS = st.lists(
    st.tuples(st.floats(0, 600), st.floats(0, 400), st.floats(4, 11), st.text("abc", max_size=9)),
    max_size=12,
).map(
    lambda rows: [
        Mark(id=str(n), name=name, x=x, y=y, radius=radius)
        for n, (x, y, radius, name) in enumerate(rows)
    ]
)


@given(marks=MARKS)
def test_no_name_covers_another_or_a_mark(marks: list[Mark]) -> None:
    labels = place_labels(marks, marks, 600, 400)
    boxes = [
        (label.x, label.y - 10, label.x + 6.6 * len(label.mark.name), label.y + 3)
        for label in labels
    ]
    for at, one in enumerate(boxes):
        for two in boxes[at + 1 :]:
            assert one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]
        for mark in marks:
            is_beside = mark.x + mark.radius < one[0] or mark.x - mark.radius > one[2]
            is_apart = mark.y + mark.radius < one[1] or mark.y - mark.radius > one[3]
            assert is_beside or is_apart or mark == labels[at].mark or not labels[at].mark.name


def test_two_marks_at_one_place_are_moved_apart_by_little() -> None:
    one, other = spread([Mark(id=name, name=name, x=50, y=50, radius=4) for name in "ab"])
    assert one.x < other.x
    assert 7 <= math.dist((one.x, one.y), (other.x, other.y)) <= 8
    assert one.x + other.x == 100


def test_marks_that_are_apart_stay_where_they_are() -> None:
    marks = [
        Mark(id="a", name="a", x=50, y=50, radius=4),
        Mark(id="b", name="b", x=60, y=50, radius=4),
    ]
    assert spread(marks) == marks
