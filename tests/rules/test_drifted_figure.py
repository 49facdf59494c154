"""The rule drifted-figure."""

import pytest
from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    statement: Reuters counted 49 people, three of them drivers, on 11 June 2014.
    support:
      - {date: 2014-09-21, says: "On 3 July the 32 were freed, for $800 million.", checked: 2026-11-22}
    figures:
      - {name: barrels, value: 35000, qualifier: about, unit: a day, scope: all, origin: reuters, source: key2014}
  second:
    statement: It was in 2015.
    correction: It was in May 2016, and twelve came.
"""

KEPT = {
    "a number": "[49 people](claim:first)",
    "a number in a word": "[3 people](claim:first)",
    "a figure": "[35,000 barrels](claim:first)",
    "money in other words": "[0.8 billion dollars](claim:first)",
    "a day": "[on 11 June 2014](claim:first)",
    "a month of a day": "[in June 2014](claim:first)",
    "a year of a day": "[in 2014](claim:first)",
    "a day without its year": "[on 11 June](claim:first)",
    "a month alone": "[in June](claim:first)",
    "an ordinal": "[on the 11th](claim:first)",
    "the day of an item": "[on 21 September 2014](claim:first)",
    "a day that has its year from the item": "[on 3 July 2014](claim:first)",
    "a correction": "[a dozen, in May 2016](claim:second)",
    "another claim of the words": "[49 in May 2016](claim:first,second)",
    "free words beside two claims": "[a](claim:first) and [b](claim:second), 49 in May 2016",
    "the page of a claim": "49 people: [who](claims/first.md)",
    "the title of a claim": "[what was so](claim:first)",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_a_figure_that_the_claim_has_stays(hits: Hits, text: str) -> None:
    assert hits("drifted-figure", CLAIMS, pages={"page.md": f"It was so {text}.\n"}) == []


DRIFTED = {
    "a digit": ("[48 people](claim:first)", "48"),
    "a word": ("[four people](claim:first)", "four"),
    "a size": ("[$800 billion](claim:first)", "800 billion"),
    "a shifted year": ("[on 11 June 2015](claim:first)", "11 June 2015"),
    "a shifted month": ("[on 11 July 2014](claim:first)", "11 July 2014"),
    "a shifted day": ("[on 12 June 2014](claim:first)", "12 June 2014"),
    "more than the claim tells": ("[on 5 May 2016](claim:second)", "5 May 2016"),
    "parts of two dates": ("[on 3 June 2014](claim:first)", "3 June 2014"),
    "the figure of another's words": (
        "[a](claim:second) and [49](claim:first,second) [49](claim:second)",
        "49",
    ),
    "free words beside no such claim": ("[a](claim:second) and 49", "49"),
}


@pytest.mark.parametrize(("text", "figure"), DRIFTED.values(), ids=DRIFTED.keys())
def test_a_figure_that_the_claim_has_not_is_found(hits: Hits, text: str, figure: str) -> None:
    [found] = hits("drifted-figure", CLAIMS, pages={"page.md": f"It was so {text}.\n"})
    assert f"error: '{figure}' does not stand in" in found


def test_a_figure_is_placed_and_the_nearest_are_offered(hits: Hits) -> None:
    page = "It was so.\nReuters [said\nthat 48 people](claim:first) were taken in 2013.\n"
    assert hits("drifted-figure", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:3:6 error: '48' does not stand in 'first' | recorded there: 3, 32, 49, 35,000, 800,000,000; write it as recorded, or bind the claim that has it",
        "docs/page.md:3:44 error: '2013' does not stand in 'first' | recorded there: 2014-06-11, 2014-07-03, 2014-09-21; write it as recorded, or bind the claim that has it",
    ]


def test_a_sentence_that_cites_a_source_by_hand_keeps_to_it(hits: Hits) -> None:
    page = "An outlet printed it in 2014 [@key2014].\nIt printed it in 2015 [@key2014].\n"
    assert hits("drifted-figure", pages={"page.md": page}) == [
        "docs/page.md:2:18 error: '2015' does not stand in 'key2014' | recorded there: 2014; write it as recorded, or bind the claim that has it",
    ]


def test_why_a_verdict_is_as_it_is_bears_nothing_out(hits: Hits) -> None:
    claims = "claims:\n  first: {why: Reuters saw 49 people.}\n"
    [found] = hits("drifted-figure", claims, pages={"page.md": "[49 people](claim:first)\n"})
    assert "'49' does not stand in 'first'" in found


def test_a_sentence_without_claim_or_source_is_another_rules_matter(hits: Hits) -> None:
    page = "In 2013 48 people.\n\n[In 2013](claim:unknown) and [@unknown2014].\n"
    assert hits("drifted-figure", CLAIMS, pages={"page.md": page}) == []


def test_an_allowance_on_the_line_above_excuses_a_figure(hits: Hits) -> None:
    page = "<!-- allow drifted-figure: our own sum -->\n[48 people](claim:first)\n"
    assert hits("drifted-figure", CLAIMS, pages={"page.md": page}) == []
