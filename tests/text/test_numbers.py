"""Numbers in digits and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.days import find_days
from claimledger.text.numbers import find_numbers

NUMBERS = {
    "digits": ("49 people", [49]),
    "thousands": ("1,069 and 53,781", [1069, 53781]),
    "a decimal": ("10.9 km", [10.9]),
    "a scale": ("$800 million", [800_000_000]),
    "a short scale": ("2.5bn or 3m", [2_500_000_000, 3_000_000]),
    "a range with one scale": ("$1-2 million", [1_000_000, 2_000_000]),
    "a range in words": ("5 to 10 million dollars", [5_000_000, 10_000_000]),
    "a range with two scales": ("0.85 million to $2 million", [850_000, 2_000_000]),
    "no range": ("5 men with 10 million", [5, 10_000_000]),
    "a large number before a scale": ("3,300 or 2 million", [3300, 2_000_000]),
    "a word": ("Three of them", [3]),
    "a word with a scale": ("two hundred, twenty-five thousand", [200, 25_000]),
    "a dozen": ("a dozen, two dozen", [12, 24]),
    "one alone is no number": ("one of a few", []),
    "a part": ("two-thirds, three quarters, half", [0.666667, 0.75, 0.5]),
    "a size": ("dozens, hundreds of thousands", [-12, -100_000]),
    "per cent": ("64 per cent, 13%", [64, 13]),
    "a hyphen behind": ("98-kilometre", [98]),
    "within a name": ("T24, F-16, B2B and 4th", []),
    "within a word": ("often, Sixtus, weight", []),
    "beside dates": ("16 cables by 11 June 2014", [16]),
}


@pytest.mark.parametrize(("text", "values"), NUMBERS.values(), ids=NUMBERS.keys())
def test_a_number_has_the_value_of_its_words(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(text, list(find_days(text)))] == values


def test_a_number_stands_where_its_words_do() -> None:
    text = "about $800 million a day"
    [number] = find_numbers(text, [])
    assert text[number.start : number.end] == "800 million"


@given(st.integers(min_value=0, max_value=10**12))
def test_signs_between_thousands_change_nothing(value: int) -> None:
    assert [number.value for number in find_numbers(f"{value:,} {value}", [])] == [value, value]


@given(st.text(alphabet="0123456789 ,.-$kmtwohalfdozen", max_size=40))
def test_any_text_gives_numbers_within_it(text: str) -> None:
    numbers = list(find_numbers(text, list(find_days(text))))
    assert all(0 <= number.start < number.end <= len(text) for number in numbers)
