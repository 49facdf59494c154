"""The rule mixed-series."""

from tests.examples import Hits


def series(*figures: str) -> str:
    """Return a claim with figures, each completed to a number of a source for June 2014."""
    rows = "".join(
        "      - {qualifier: exact, unit: lorries, source: key2014, name: lorries, "
        + figure
        + "}\n"
        for figure in figures
    )
    return f"claims:\n  first:\n    figures:\n{rows}"


SAME = "origin: reuters, scope: a day, as_of: 2014-06"


def test_two_numbers_of_one_origin_for_one_month_mix_something(hits: Hits) -> None:
    claims = series(f"value: 3, {SAME}", f"value: 5, {SAME}")
    assert hits("mixed-series", claims) == [
        "claims.yaml:5:82 warning: 'reuters' has another number for 'lorries' at 2014-06 | tell the two apart by their scope, or keep one out with 'plot: false' (claims.yaml:4:82 it stands here)"
    ]


def test_a_range_and_a_number_mix_something_too(hits: Hits) -> None:
    claims = series(f"low: 3, high: 4, {SAME}", f"value: 3, {SAME}")
    assert hits("mixed-series", claims) == [
        "claims.yaml:5:82 warning: 'reuters' has another number for 'lorries' at 2014-06 | tell the two apart by their scope, or keep one out with 'plot: false' (claims.yaml:4:80 it stands here)"
    ]


def test_the_same_number_twice_is_no_contradiction(hits: Hits) -> None:
    assert hits("mixed-series", series(f"value: 3, {SAME}", f"value: 3, {SAME}")) == []


def test_rival_origins_may_differ(hits: Hits) -> None:
    claims = "origins: {afp: {name: AFP, kind: agency}}\n" + series(
        f"value: 3, {SAME}", "value: 5, origin: afp, scope: a day, as_of: 2014-06"
    )
    assert hits("mixed-series", claims) == []


def test_a_day_of_the_month_is_another_date(hits: Hits) -> None:
    claims = series(f"value: 3, {SAME}", f"value: 5, {SAME}-01")
    assert hits("mixed-series", claims) == []


def test_another_scope_makes_another_series(hits: Hits) -> None:
    claims = series(f"value: 3, {SAME}", "value: 5, origin: reuters, scope: a week, as_of: 2014-06")
    assert hits("mixed-series", claims) == []


def test_what_is_not_drawn_mixes_with_nothing(hits: Hits) -> None:
    claims = series(f"value: 3, {SAME}", f"value: 5, {SAME}, plot: false, because: a slip")
    assert hits("mixed-series", claims) == []
