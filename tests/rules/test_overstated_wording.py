"""The rule overstated-wording."""

import pytest
from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    statement: At least 35 people, most of them drivers, were taken.
    support: [{says: 20 or more were freed., checked: 2026-11-22}]
    figures:
      - {name: a, value: 150, qualifier: about, unit: people, scope: all, origin: reuters, source: key2014}
      - {name: b, value: 900, qualifier: up to, unit: people, scope: all, origin: reuters, source: key2014}
      - {name: c, low: 5, high: 10, qualifier: exact, unit: people, scope: all, origin: reuters, source: key2014}
      - {name: d, value: 7, qualifier: exact, unit: people, scope: all, origin: reuters, source: key2014}
  admitted:
    verdict: disputed
    statement: The mayor admitted that all were taken.
"""

KEPT = {
    "plain words": "Reuters [said so](claim:first)",
    "a strong word of the claim": "[The mayor admitted it of every one](claim:admitted)",
    "in a quotation": 'Reuters said: "clearly" [so](claim:first)',
    "denied": "It was [not proved](claim:first)",
    "a condition": "He would go [if it were proved](claim:first)",
    "a part of a word": "[The alloy of the impetus](claim:first)",
    "about": "[about 150 people](claim:first)",
    "about in other words": "[an estimated 150 people](claim:first)",
    "up to": "[no more than 900](claim:first)",
    "at least": "[more than 35 people](claim:first)",
    "a range": "[5 to 10 people](claim:first)",
    "exactly": "[7 people](claim:first)",
    "weaker than the claim": "[about 7 people](claim:first)",
    "a number that the claim has not": "[12 people](claim:first)",
    "a hedge behind": "[20 or more](claim:first)",
    "success of what is supported": "Ciddi [is right](claim:first)",
    "no success": "It [is not right](claim:admitted)",
    "a claim's page": "[who was taken](claims/first.md)",
    "no claim": "It is clearly so",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_words_that_say_no_more_than_the_claim_stay(hits: Hits, text: str) -> None:
    assert hits("overstated-wording", CLAIMS, pages={"page.md": f"{text}.\n"}) == []


STRONGER = {
    "proved": ("It [was proved](claim:first)", "'proved' is more than 'first' says"),
    "before the bound words": ("He admitted that [it was so](claim:first)", "'admitted' is more"),
    "the word of another claim": (
        "[He](claim:admitted) [admitted](claim:first)",
        "'admitted' is more",
    ),
    "an absolute": ("[All of them](claim:first)", "'All' is more than 'first' says"),
    "undoubted": ("It was, without doubt, [so](claim:first)", "is more than 'first' says"),
    "denied elsewhere": ("Not so; it [was proved](claim:first)", "'proved' is more"),
    "about is lost": (
        "[150 people](claim:first)",
        "'150' stands with no hedge, in 'first' with about",
    ),
    "at least is lost": (
        "[35 people](claim:first)",
        "'35' stands with no hedge, in 'first' with at least",
    ),
    "up to is lost": (
        "[900 people](claim:first)",
        "'900' stands with no hedge, in 'first' with at most",
    ),
    "up to is turned": (
        "[at least 900](claim:first)",
        "'900' stands with at least, in 'first' with at most",
    ),
    "more than exactly": (
        "[over 7 people](claim:first)",
        "'7' stands with at least, in 'first' with no hedge",
    ),
    "success of what is disputed": ("It [is right](claim:admitted)", "'admitted' is disputed"),
}


@pytest.mark.parametrize(("text", "reason"), STRONGER.values(), ids=STRONGER.keys())
def test_words_that_say_more_than_the_claim_are_found(hits: Hits, text: str, reason: str) -> None:
    [found] = hits("overstated-wording", CLAIMS, pages={"page.md": f"{text}.\n"})
    assert reason in found


def test_what_is_overstated_is_placed(hits: Hits) -> None:
    page = "It was so.\nReuters [clearly said so](claim:first), of 35.\n"
    assert hits("overstated-wording", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:2:10 error: 'clearly' is more than 'first' says | take the words of the claim, such as 'said' or 'some'",
        "docs/page.md:2:44 error: '35' stands with no hedge, in 'first' with at least | give the number the hedge of the claim",
    ]


def test_a_sentence_with_an_unknown_claim_is_another_rules_matter(hits: Hits) -> None:
    page = "It [is clearly so](claim:third) and [so](claim:first).\n"
    assert hits("overstated-wording", CLAIMS, pages={"page.md": page}) == []


def test_the_bound_words_nearest_to_a_word_of_success_decide(hits: Hits) -> None:
    page = "He is right that [so](claim:first); [this](claim:admitted) is true.\n"
    assert hits("overstated-wording", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:1:60 error: the sentence says 'is true', and 'admitted' is disputed | say what the verdict says",
    ]


def test_one_fault_is_told_once(hits: Hits) -> None:
    [found] = hits(
        "overstated-wording", CLAIMS, pages={"page.md": "[It](claim:first) is proved.\n"}
    )
    assert "'proved' is more than 'first' says" in found
