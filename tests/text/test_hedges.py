"""How exactly a number is given."""

import pytest

from claimledger.text.hedges import Hedge, find_hedge
from claimledger.text.numbers import find_numbers

HEDGES = {
    Hedge.NONE: ["150 people", "in all 150", "the 150", "it put 150", "overly 150"],
    Hedge.ABOUT: [
        "about 150",
        "some 150",
        "an estimated 150",
        "around $150",
        "150 or so",
        "About\n150",
    ],
    Hedge.AT_LEAST: [
        "at least 150",
        "more than 150",
        "over the 150",
        "150 or more",
        "well above 150",
    ],
    Hedge.AT_MOST: [
        "up to 150",
        "no more than 150",
        "fewer than about 150",
        "nearly 150",
        "150 or less",
    ],
    Hedge.RANGE: [
        "150 to 200",
        "between 150 and 200",
        "rose from 150",
        "150-200",
        "150 or about 200",
    ],
}


@pytest.mark.parametrize(
    ("text", "hedge"), [(text, hedge) for hedge, texts in HEDGES.items() for text in texts]
)
def test_the_words_around_a_number_are_its_hedge(text: str, hedge: Hedge) -> None:
    number = next(iter(find_numbers(text, [])))
    assert find_hedge(text, number) is hedge


def test_the_end_of_a_range_is_of_it() -> None:
    _, number = find_numbers("$1-2 million", [])
    assert find_hedge("$1-2 million", number) is Hedge.RANGE
