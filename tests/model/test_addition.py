"""Whether one ledger is another with a record added."""

from collections.abc import Callable

import pytest

from claimledger.model.addition import only_adds
from claimledger.model.ledger import Ledger

BEFORE = "claims:\n  first: {}\norigins:\n  reuters: {name: Reuters, kind: agency}\n"
AFTER = {
    "nothing more": (BEFORE, True),
    "a claim": (BEFORE.replace("first: {}", "first: {}\n  second: {}"), True),
    "an origin": (f"{BEFORE}  other: {{name: Other, kind: press}}\n", True),
    "a claim that is unfinished": (
        BEFORE.replace("first: {}", "first: {}\n  b: {why: TODO}"),
        True,
    ),
    "another claim changed": (BEFORE.replace("first: {}", "first: {why: no}\n  b: {}"), False),
    "another origin changed": (BEFORE.replace("name: Reuters", "name: R"), False),
    "a claim in place of another": (BEFORE.replace("first", "second"), False),
    "a claim that stands twice": (BEFORE.replace("first: {}", "first: {}\n  first: {}"), False),
    "a file that can't be read": (f"{BEFORE}  - a\n", False),
}
"""(ledger, whether it only adds)."""


@pytest.mark.parametrize(("text", "is_one"), AFTER.values(), ids=AFTER.keys())
def test_a_ledger_adds_to_another(
    ledger: Callable[..., Ledger], text: str, *, is_one: bool
) -> None:
    assert only_adds(ledger(BEFORE), ledger(text)) is is_one


def test_a_source_that_changes_is_no_addition(ledger: Callable[..., Ledger]) -> None:
    entry = "@misc{other2014, title = {{%s}}, howpublished = {Outlet}}"
    assert only_adds(ledger(), ledger(bib=entry % "A"))
    assert not only_adds(ledger(bib=entry % "A"), ledger(bib=entry % "B"))
