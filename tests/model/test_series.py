"""Figures grouped into what may stand in one drawing."""

from collections.abc import Callable

import pytest

from claimledger.model.ledger import Ledger
from claimledger.model.series import quantities, slug

REST = "qualifier: exact, origin: reuters, source: key2014"


def figures(*rows: str) -> str:
    lines = "".join(f"      - {{{REST}, {row}}}\n" for row in rows)
    return f"claims:\n  first:\n    figures:\n{lines}"


def test_the_same_name_and_unit_make_a_quantity_and_each_scope_a_series(
    ledger: Callable[..., Ledger],
) -> None:
    made = quantities(
        ledger(
            figures(
                "name: Oil income, unit: dollars, scope: a day, value: 3",
                "name: Oil income, unit: dollars, scope: a year, value: 900",
                "name: lorries, unit: lorries, scope: a day, value: 2",
                "name: Oil income, unit: dollars, scope: a day, value: 4",
            )
        )
    )

    assert {
        name: [(series.scope, [one.figure.low for one in series.estimates]) for series in q.series]
        for name, q in made.items()
    } == {"oil-income": [("a day", [3, 4]), ("a year", [900])], "lorries": [("a day", [2])]}


def test_one_name_with_two_units_makes_two_quantities(ledger: Callable[..., Ledger]) -> None:
    made = quantities(
        ledger(
            figures(
                "name: fuel seized, unit: litres, scope: all, value: 3",
                "name: fuel seized, unit: tonnes, scope: all, value: 1",
            )
        )
    )

    assert list(made) == ["fuel-seized-litres", "fuel-seized-tonnes"]


def test_a_series_stands_by_date_and_size_whatever_the_order_of_the_ledger(
    ledger: Callable[..., Ledger],
) -> None:
    same = "name: a, unit: b, scope: c"
    rows = [
        f"{same}, value: 5",
        f"{same}, value: 4, as_of: 2015",
        f"{same}, value: 3, as_of: 2014-06-01",
        f"{same}, value: 2, as_of: 2014-06-01",
        f"{same}, value: 1, as_of: 2014-06",
    ]
    for order in (rows, rows[::-1]):
        [series] = quantities(ledger(figures(*order)))["a"].series
        assert [one.figure.low for one in series.estimates] == [1, 2, 3, 4, 5]


def test_only_what_is_dated_and_meant_for_it_is_drawn(ledger: Callable[..., Ledger]) -> None:
    same = "name: a, unit: b, scope: c"
    made = quantities(
        ledger(
            figures(
                f"{same}, value: 1, as_of: 2014",
                f"{same}, value: 2",
                f"{same}, value: 3, as_of: 2014, plot: false, because: it counts more",
            )
        )
    )

    assert [one.figure.low for one in made["a"].drawn] == [1]
    assert [one.figure.low for one in made["a"].estimates] == [1, 3, 2]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Turks in ISIS", "turks-in-isis"),
        ("Diyarbak\N{LATIN SMALL LETTER DOTLESS I}r, 5 June", "diyarbakir-5-june"),
        ("al-Nusra's  fighters", "al-nusra-s-fighters"),
        ("İşçi", "isci"),
        ("石油", "unnamed"),
    ],
)
def test_a_slug_is_plain_letters(words: str, expected: str) -> None:
    assert slug(words) == expected


def test_names_that_look_alike_in_an_address_stay_apart(ledger: Callable[..., Ledger]) -> None:
    made = quantities(
        ledger(
            figures(
                "name: oil-income, unit: b, scope: c, value: 1",
                "name: oil income, unit: b, scope: c, value: 2",
            )
        )
    )

    assert [quantity.name for quantity in made.values()] == ["oil-income", "oil income"]
    assert len(made) == 2
