"""Clauses: what they are about, and whether they deny."""

import pytest

from claimledger.text.clauses import Clause, clauses, denies, refuses


def test_a_text_is_parted_at_signs_and_turning_words() -> None:
    found = list(clauses("The drivers came, but no money; paid and not freed"))
    assert found == [
        Clause(frozenset({"drive", "came"}), denies=False),
        Clause(frozenset({"money"}), denies=True),
        Clause(frozenset({"paid"}), denies=False),
        Clause(frozenset({"freed"}), denies=True),
    ]


@pytest.mark.parametrize("text", ["was not", "No money", "never", "doesn't", "neither", "nothing"])
def test_these_words_deny(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize("text", ["noted", "another", "knot", "denied", "north"])
def test_these_do_not(text: str) -> None:
    assert not denies(text)


def test_a_verb_may_refuse() -> None:
    assert refuses("Turkey rejected it")
    assert not refuses("Turkey objected")


def test_a_clause_is_covered_by_the_share_of_its_words() -> None:
    one, other = clauses("Captured drivers were freed; the driver freed himself")
    assert one.covered_by(other) == pytest.approx(2 / 3)
    assert Clause(frozenset(), denies=False).covered_by(one) == 0
