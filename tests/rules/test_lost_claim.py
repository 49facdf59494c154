"""lost-claim: an id stays, as a claim or as a retired one."""

from collections.abc import Callable

import pytest
from tests import examples

from claimledger import checker

Between = Callable[[str, str, str], list[str]]

TWO = "claims:\n  first: {}\n  second: {}\n"


def test_a_claim_that_is_gone_is_told_where_it_would_stand(hits_between: Between) -> None:
    assert hits_between("lost-claim", TWO, "claims:\n  second: {}\n") == [
        "claims.yaml:2:3 error: the claim 'first' is gone and is not retired | add 'first: {because: ..}' to 'retired'"
    ]


def test_the_last_claim_is_told_at_the_top(hits_between: Between) -> None:
    assert hits_between("lost-claim", TWO, "claims:\n  first: {}\n") == [
        "claims.yaml:1:1 error: the claim 'second' is gone and is not retired | add 'second: {because: ..}' to 'retired'"
    ]


def test_a_claim_renamed_is_lost_under_its_old_id(hits_between: Between) -> None:
    assert hits_between("lost-claim", TWO, "claims:\n  frist: {}\n  second: {}\n") == [
        "claims.yaml:3:3 error: the claim 'first' is gone and is not retired | add 'first: {because: ..}' to 'retired'"
    ]


NOTHING = {
    "nothing changed": (TWO, TWO),
    "a claim is retired": (TWO, "claims:\n  second: {}\nretired: {first: {because: why}}\n"),
    "a claim was added": ("claims:\n  first: {}\n", TWO),
    "claims stand in another order": (TWO, "claims:\n  second: {}\n  first: {}\n"),
    "a claim can't be read": (TWO, "claims:\n  first: {verdict: so}\n  second: {}\n"),
    "no claim can be read": (TWO, "claims: ["),
    "a retired claim stays retired": (
        "claims:\n  first: {}\nretired: {old: {because: why}}\n",
        "claims:\n  first: {}\nretired: {old: {because: for another reason}}\n",
    ),
}
"""(before, after): projects of which no claim is lost."""


@pytest.mark.parametrize(("old", "new"), NOTHING.values(), ids=NOTHING.keys())
def test_an_id_that_stays_is_not_told(hits_between: Between, old: str, new: str) -> None:
    assert hits_between("lost-claim", old, new) == []


def test_a_retired_claim_does_not_come_back(hits_between: Between) -> None:
    old = "claims:\n  second: {}\nretired: {first: {because: why}}\n"
    assert hits_between("lost-claim", old, TWO) == [
        "claims.yaml:2:3 error: 'first' was retired and is a claim again | an id is never used again: give the claim another, and retire this one"
    ]


def test_a_retired_claim_stays_listed(hits_between: Between) -> None:
    old = "claims:\n  second: {}\nretired: {first: {because: why}}\n"
    assert hits_between("lost-claim", old, "claims:\n  second: {}\n") == [
        "claims.yaml:1:1 error: 'first' was retired and is no longer listed as such | add 'first: {because: ..}' to 'retired'"
    ]


def test_a_ledger_alone_shows_no_loss() -> None:
    assert checker.check(examples.project(TWO).ledger(), ["lost-claim"]) == ()
