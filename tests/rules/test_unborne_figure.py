"""``unborne-figure``: a figure's number and its exactness stand in the item of its source."""

import pytest
from tests.examples import Hits

CLAIMS = """\
origins: {{reuters: {{name: Reuters, kind: agency}}, harper: {{name: Ann Harper, kind: author}}}}
claims:
  first:
    support: [{{says: "{says}", checked: 2026-11-22}}]
    figures: [{{name: n, {number}, qualifier: {qualifier}, unit: {unit}, scope: s, origin: {origin}, source: {source}}}]
"""
FIGURE = {
    "says": "It counted 49.",
    "number": "value: 49",
    "qualifier": "exact",
    "unit": "people",
    "origin": "reuters",
    "source": "key2014",
}


def test_a_number_that_the_item_does_not_have_is_found(hits: Hits) -> None:
    assert hits("unborne-figure", CLAIMS.format(**FIGURE | {"number": "value: 94"})) == [
        (
            "claims.yaml:5:32 warning: '94' stands in no item of 'key2014' in 'first'"
            " | write it as the item has it, or mend the item"
        )
    ]


def test_a_number_that_lost_the_hedge_of_its_item_is_found(hits: Hits) -> None:
    assert hits("unborne-figure", CLAIMS.format(**FIGURE | {"says": "It counted about 49."})) == [
        (
            "claims.yaml:5:32 warning: '49' is given as exact, in 'key2014' with about"
            " | give the figure the qualifier of the item"
        )
    ]


def test_each_end_of_a_range_is_looked_up(hits: Hits) -> None:
    figure = FIGURE | {"says": "It counted 40 to 60.", "number": "low: 40, high: 50"}
    assert hits("unborne-figure", CLAIMS.format(**figure)) == [
        (
            "claims.yaml:5:40 warning: '50' stands in no item of 'key2014' in 'first'"
            " | write it as the item has it, or mend the item"
        )
    ]


def test_a_speaker_whom_the_source_shows_nowhere_is_found(hits: Hits) -> None:
    assert hits("unborne-figure", CLAIMS.format(**FIGURE | {"origin": "harper"})) == [
        (
            "claims.yaml:5:102 warning: nothing shows that 'key2014' carries a number by 'harper'"
            " | name the source that has it, or add the item of evidence"
        )
    ]


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"says": "It counted forty-nine."},
        {"says": "It counted about 49.", "qualifier": "about"},
        {"says": "It was 49 million.", "unit": "million dollars"},
        {"says": "It counted 40 to 49.", "number": "low: 40, high: 49"},
        {"says": "It counted at least 49.", "qualifier": "about"},  # less exact, and not more
    ],
)
def test_a_number_as_its_item_has_it_is_let_be(hits: Hits, change: dict[str, str]) -> None:
    assert hits("unborne-figure", CLAIMS.format(**FIGURE | change)) == []


def test_a_speaker_whom_the_key_names_is_let_be(hits: Hits) -> None:
    claims = CLAIMS.format(**FIGURE | {"origin": "harper", "source": "paper2014harper"})
    bib = "@misc{paper2014harper, title = {{A}}, howpublished = {B}}"
    assert hits("unborne-figure", claims, bib=bib) == []
