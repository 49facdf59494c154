"""The rule turned-negation."""

import pytest
from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    statement: The captured drivers were not released in Mosul, but the consul was freed later.
    support: [{says: "Ankara paid money to villagers; no ransom was demanded by fighters.", checked: 2026-11-22}]
    searched: [{for: an answer of the ministry, date: 2026-11-22}]
  second:
    statement: Ministers of Ankara knew about the shipment.
    response: [{says: They did not know about the shipment.}]
"""

SAME = {
    "denied in both": "[the drivers captured were never released](claim:first)",
    "affirmed in both": "[the consul was later freed in Mosul](claim:first)",
    "each clause by itself": "[the captured drivers were not released, but the consul was freed](claim:first)",
    "an item of evidence": "[no ransom was demanded](claim:first)",
    "denied by a verb": "[fighters rejected that a ransom was demanded](claim:first)",
    "searched and not found": "[no answer of the ministry was found](claim:first)",
    "both sides are told": "[they knew about the shipment](claim:second), [did not know about the shipment](claim:second)",
    "too few words to tell": "[not released](claim:first) [was demanded](claim:first)",
    "found elsewhere": "[a grain of it was found in Mosul](claim:first)",
    "another matter": "[fourteen lorries carried captured grain](claim:first)",
    "two claims": "[ministers did not know about the shipment](claim:first,second)",
}


@pytest.mark.parametrize("text", SAME.values(), ids=SAME.keys())
def test_words_that_deny_what_the_claim_denies_stay(hits: Hits, text: str) -> None:
    assert hits("turned-negation", CLAIMS, pages={"page.md": f"Here {text}.\n"}) == []


TURNED = {
    "a lost not": (
        "[the captured drivers were released](claim:first)",
        "affirm what 'first' denies",
    ),
    "a lost no": ("[a ransom was demanded by fighters](claim:first)", "affirm what 'first' denies"),
    "a not that came in": (
        "[the consul was not freed later](claim:first)",
        "deny what 'first' affirms",
    ),
    "a lost not found": (
        "[an answer of the ministry was found](claim:first)",
        "affirm what 'first' denies",
    ),
    "a lost not behind what was searched for": (
        "[it was searched for and found](claim:first)",
        "affirm what 'first' denies",
    ),
}


@pytest.mark.parametrize(("text", "reason"), TURNED.values(), ids=TURNED.keys())
def test_words_that_turn_the_claim_round_are_found(hits: Hits, text: str, reason: str) -> None:
    assert hits("turned-negation", CLAIMS, pages={"page.md": f"Here {text}.\n"}) == [
        f"docs/page.md:1:7 error: the words {reason} | compare them with the claim, and mend what is wrong",
    ]


def test_words_of_an_unknown_claim_are_another_rules_matter(hits: Hits) -> None:
    page = "Here [the captured drivers were released](claim:first,third).\n"
    assert hits("turned-negation", CLAIMS, pages={"page.md": page}) == []
