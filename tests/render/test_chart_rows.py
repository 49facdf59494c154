"""The rows of a drawing: words, kinds of marks, and how far dates are known."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from claimledger.model.ledger import Ledger
from claimledger.model.series import quantities
from claimledger.render.chart_rows import NARROW, WIDE, Row, lay_out

SAME = "name: a, unit: lorries, origin: reuters, source: key2014"


@pytest.fixture
def rows(ledger: Callable[..., Ledger]) -> Callable[..., list[Row]]:
    """Lay out a drawing of figures, each with its own fields."""

    def run(*fields: str, narrow: bool = False) -> list[Row]:
        lines = "".join(f"      - {{{SAME}, {field}}}\n" for field in fields)
        made = ledger(f"claims:\n  first:\n    figures:\n{lines}")
        return list(lay_out(made, quantities(made)["a"], NARROW if narrow else WIDE).rows)

    return run


@pytest.mark.parametrize(
    ("figure", "kind", "value"),
    [
        ("value: 5300, qualifier: exact", "exact", "5,300"),
        ("value: 5300, qualifier: about", "about", "about 5,300"),
        ("value: 5300, qualifier: over", "more", "over 5,300"),
        ("value: 5300, qualifier: at least", "more", "at least 5,300"),
        ("value: 5300, qualifier: up to", "less", "up to 5,300"),
        ("value: 5300, qualifier: nearly", "less", "nearly 5,300"),
        ("value: 5300, qualifier: fewer than", "less", "fewer than 5,300"),
        ("low: 1, high: 2, qualifier: exact", "range", "1 to 2"),
        ("low: 1, high: 2, qualifier: about", "range-about", "about 1 to 2"),
    ],
)
def test_a_mark_tells_how_its_origin_gave_the_number(
    rows: Callable[..., list[Row]], figure: str, kind: str, value: str
) -> None:
    [row] = rows(f"scope: c, as_of: 2014, {figure}")
    assert (row.kind, row.value) == (kind, value)


@pytest.mark.parametrize(
    ("date", "start", "end", "is_day"),
    [
        ("2014", 2014, 2015, False),
        ("2014-12", 2014.9151, 2015, False),
        ("2014-01-01", 2014, 2014.0027, True),
        ("2016-12-31", 2016.9973, 2017, True),
    ],
)
def test_a_date_is_as_long_as_it_is_vague(
    rows: Callable[..., list[Row]], date: str, start: float, end: float, *, is_day: bool
) -> None:
    [row] = rows(f"scope: c, value: 1, qualifier: exact, as_of: {date}")
    assert (row.start, row.end, row.is_day) == (start, end, is_day)


def test_who_gave_it_stands_beside_every_mark(rows: Callable[..., list[Row]]) -> None:
    fields = "scope: c, qualifier: about, as_of: 2014-06"
    wide = rows(f"{fields}, value: 1", f"{fields}, value: 2")
    assert [(row.words, row.when) for row in wide] == [(("Reuters",), "Jun 2014")] * 2
    narrow = rows(f"{fields}, value: 1", narrow=True)
    assert [row.words for row in narrow] == [("Reuters, Jun 2014",)]
    assert wide[0].told == "about 1 lorries, Reuters, Jun 2014. Claim: what was so"


def test_scopes_of_one_number_each_name_the_rows(rows: Callable[..., list[Row]]) -> None:
    fields = "qualifier: exact, as_of: 2014-06"
    made = rows(f"{fields}, value: 1, scope: an attack", f"{fields}, value: 2, scope: another")
    assert [(row.words, row.when, row.value) for row in made] == [
        (("An attack",), "", "1, by Reuters"),
        (("Another",), "", "2, by Reuters"),
    ]


def test_no_row_stands_on_another(rows: Callable[..., list[Row]]) -> None:
    fields = "qualifier: exact, as_of: 2014-06"
    scopes = [f"{fields}, value: {n}, scope: {'a long scope ' * n}end" for n in (1, 1, 2, 3)]
    for narrow in (False, True):
        heights = [row.y for row in rows(*scopes, narrow=narrow)]
        steps = [b - a for a, b in pairwise(heights)]
        assert min(steps) >= 28
