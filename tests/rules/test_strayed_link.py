"""The rule strayed-link."""

import pytest
from tests.examples import Hits

CLAIMS = """\
article:
  source: article2014
  points: {A1: {paragraph: "1", says: that gendarmes stopped trucks, verdict: supported, answer: They did.}}
claims:
  first:
    statement: The captured drivers were released in Mosul.
    support: [{says: Villagers paid money., checked: 2026-11-22}]
    searched: [{for: a ministry statement, date: 2026-11-22}]
  second: {points: [], statement: Ministers knew about the shipment.}
"""

NEAR = {
    "the statement": "[drivers were released](claim:first)",
    "an item of evidence": "[villagers are said to have paid](claim:first)",
    "a point of the article": "[the trucks that gendarmes had stopped](claim:first)",
    "the name of a speaker": "[Reuters told of drivers](claim:first)",
    "two words in five": "[fourteen lorries without captured drivers](claim:first)",
    "one word alone": "[elsewhere](claim:first)",
    "not found": "[was searched for and not found](claim:first)",
    "the other of two claims": "[ministers knew](claim:first,second)",
}


@pytest.mark.parametrize("text", NEAR.values(), ids=NEAR.keys())
def test_words_that_are_about_their_claim_stay(hits: Hits, text: str) -> None:
    assert hits("strayed-link", CLAIMS, pages={"page.md": f"Here {text}.\n"}) == []


def test_words_that_are_about_something_else_are_found(hits: Hits) -> None:
    page = "Here [drivers were released](claim:second)\nand [villages burnt down, not drivers](claim:first).\n"
    assert hits("strayed-link", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:1:7 error: of 2 words bound to 'second', 0 stand in it | bind them to the claim that they rest on",
    ]


def test_one_word_in_three_is_too_few(hits: Hits) -> None:
    page = "Here [drivers burnt houses](claim:first).\n"
    assert hits("strayed-link", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:1:7 error: of 3 words bound to 'first', 1 stand in it | bind them to the claim that they rest on",
    ]


def test_words_of_an_unknown_claim_are_another_rules_matter(hits: Hits) -> None:
    page = "Here [forty lorries crossed](claim:first,third).\n"
    assert hits("strayed-link", CLAIMS, pages={"page.md": page}) == []
