"""Pairing: what stands in one list goes with what it became in another."""

from hypothesis import given
from hypothesis import strategies as st

from claimledger.model.pairing import pair


def test_the_first_key_pairs_before_the_second() -> None:
    found = pair(["Ab", "ab"], ["ab", "aB"], lambda word: word, str.lower)
    assert found.pairs == (("ab", "ab"), ("Ab", "aB"))
    assert (found.lost, found.gained) == ((), ())


def test_what_has_no_partner_is_lost_or_gained() -> None:
    found = pair(["a", "b", "c"], ["c", "d"], lambda word: word)
    assert found.pairs == (("c", "c"),)
    assert (found.lost, found.gained) == (("a", "b"), ("d",))


def test_without_a_key_nothing_is_paired() -> None:
    found = pair(["a"], ["a"])
    assert (found.pairs, found.lost, found.gained) == ((), ("a",), ("a",))


@given(st.lists(st.integers(0, 5)), st.lists(st.integers(0, 5)))
def test_nothing_gets_lost_and_nothing_is_paired_twice(old: list[int], new: list[int]) -> None:
    found = pair(old, new, lambda number: number, lambda number: number % 2)
    assert sorted([*(a for a, _ in found.pairs), *found.lost]) == sorted(old)
    assert sorted([*(b for _, b in found.pairs), *found.gained]) == sorted(new)
    assert all(a % 2 == b % 2 for a, b in found.pairs)
