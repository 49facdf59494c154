"""Choices that depend on what stands at a place, and make a fault each time."""

from hypothesis import given
from hypothesis import strategies as st

from claimledger.mutation.choice import misspelt, other_digit, pick


@given(name=st.text(), number=st.integers(1, 10**9))
def test_a_number_gets_another_digit_and_keeps_its_length(name: str, number: int) -> None:
    changed = other_digit(name, str(number))
    assert len(changed) == len(str(number))
    assert sum(one != other for one, other in zip(changed, str(number), strict=True)) == 1
    assert changed[0] != "0"


@given(name=st.text(), word=st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True))
def test_a_misspelt_word_is_another(name: str, word: str) -> None:
    assert misspelt(name, word) != word


@given(name=st.text(), options=st.lists(st.integers(), min_size=1))
def test_the_same_name_picks_the_same_option(name: str, options: list[int]) -> None:
    assert pick(name, options) == pick(name, options)
    assert pick(name, options) in options
