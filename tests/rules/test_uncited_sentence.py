"""The rule uncited-sentence."""

import pytest
from tests.examples import Hits

CLAIMS = """\
origins:
  telegraph: {name: The Daily Telegraph, kind: press, aliases: [Telegraph]}
places:
  mosul: {name: Mosul, country: Iraq}
claims:
  first: {people: [Ann Example, Li Wu]}
"""

FACTS = {
    "a digit": ("There were 49 of them.", "1:12", "49"),
    "a number word": ("There were three of them.", "1:12", "three"),
    "a month": ("It was in June.", "1:11", "June"),
    "money": ("It was sold for dollars, for $.", "1:30", "$"),
    "a quotation": ("They were called “thieves”.", "1:18", "“"),
    "a person": ("So said Li Wu.", "1:9", "Li Wu"),
    "a surname": ("So said Example.", "1:9", "Example"),
    "an origin": ("So wrote the Telegraph.", "1:14", "Telegraph"),
    "a place": ("It was in Mosul.", "1:11", "Mosul"),
    "in a list": ("- so\n- in Mosul\n", "2:6", "Mosul"),
    "a second sentence": ("It [was so](claim:first). In Mosul too.", "1:30", "Mosul"),
    "a figure beside a link to a page": ("[Here](page.md) are 49.", "1:21", "49"),
}


@pytest.mark.parametrize(("text", "place", "words"), FACTS.values(), ids=FACTS.keys())
def test_a_fact_that_rests_on_nothing_is_found(
    hits: Hits, text: str, place: str, words: str
) -> None:
    assert hits("uncited-sentence", CLAIMS, pages={"page.md": f"{text}\n"}) == [
        f"docs/page.md:{place} error: the sentence tells '{words}' and rests on nothing | bind its words to a claim, or cite a source as [@key]",
    ]


NONE = {
    "bound words": "In Mosul [it was so](claim:first) in June 2014.",
    "the page of a claim": "In June: [who was taken](claims/first.md).",
    "a citation by hand": "Ann Example wrote it in June [@key2014].",
    "no fact": "What this means is contested, and one of them may doubt it.",
    "a heading": "## Mosul in June 2014",
    "the text of an image": "![Mosul, 11 June 2014](mosul.png)",
    "a comment": "<!-- 49 in Mosul -->",
    "code": "    49 in Mosul\n\nSo `49`.",
    "a small word that is a short surname": "So wu.",
    "a name in a link to another page": "Mosul is told of in [another chapter](page.md).",
    "an address": "See <https://example.org/2014>.",
    "settings": "---\ndate: 2014\n---\nSo.",
    "a class": "So.\n{: .c2014 }",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_what_tells_no_fact_or_rests_on_something_is_let_be(hits: Hits, text: str) -> None:
    assert hits("uncited-sentence", CLAIMS, pages={"page.md": f"{text}\n"}) == []


def test_an_allowance_on_the_line_above_excuses_a_sentence(hits: Hits) -> None:
    page = "<!-- allow uncited-sentence: our own count -->\nThere were 49 of them.\n"
    assert hits("uncited-sentence", pages={"page.md": page}) == []
