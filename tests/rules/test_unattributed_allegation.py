"""The rule unattributed-allegation."""

import pytest
from tests.examples import Hits

CLAIMS = """\
origins:
  ciddi: {name: Sinan Ciddi, kind: author, aliases: [Ciddi]}
  times: {name: the Times, kind: press}
  ankara: {name: Turkish government, kind: state, aliases: [Turkey]}
claims:
  first:
    by: [ciddi, times]
    response: [{origin: ankara}]
  own: {}
"""

ATTRIBUTED = {
    "the full name": "Sinan Ciddi writes that [it was so](claim:first).",
    "an alias": "In Ciddi's account [it was so](claim:first).",
    "another of those who assert it": "The Times wrote that [it was so](claim:first).",
    "in the bound words": "So [it was for Ciddi](claim:first).",
    "over a line's end": "So wrote Sinan\nCiddi: [it was so](claim:first).",
    "in the sentence before, with a pronoun": "So wrote Ciddi.\nHe [saw it so](claim:first).",
    "in the sentence before, with a verb": "So wrote Ciddi.\nAlso said: [it was so](claim:first).",
    "another speaker of its evidence": "Turkey denied that [it was so](claim:first).",
    "another speaker whose verb is bound": "Turkey [has denied it](claim:first).",
    "a claim of our own": "At noon [it was so](claim:own).",
}


@pytest.mark.parametrize("text", ATTRIBUTED.values(), ids=ATTRIBUTED.keys())
def test_an_allegation_with_its_author_is_let_be(hits: Hits, text: str) -> None:
    assert hits("unattributed-allegation", CLAIMS, pages={"page.md": f"{text}\n"}) == []


UNATTRIBUTED = {
    "nobody": "At noon [it was so](claim:first).",
    "somebody else": "The Observer wrote that [it was so](claim:first).",
    "a name that is no word of its own": "In Ciddian words [it was so](claim:first).",
    "a common word that is spelt like a name": "Many times [it was so](claim:first).",
    "a sentence before that is not led back to": "So wrote Ciddi.\nAt noon [it was so](claim:first).",
    "the sentence before that one": "So wrote Ciddi.\nAnd so.\nHe [saw it](claim:first).",
    "another paragraph": "So wrote Ciddi.\n\nHe [saw it so](claim:first).",
    "one of its evidence who says nothing": "In Turkey [it was so](claim:first).",
    "one of its evidence in the bound words": "It is said: [Turkey did so](claim:first).",
    "beside a claim of our own": "At noon [it was so](claim:own,first).",
}


@pytest.mark.parametrize("text", UNATTRIBUTED.values(), ids=UNATTRIBUTED.keys())
def test_an_allegation_without_its_author_is_found(hits: Hits, text: str) -> None:
    [found] = hits("unattributed-allegation", CLAIMS, pages={"page.md": f"{text}\n"})
    assert "the sentence does not say that 'first' is the assertion of" in found


def test_the_words_are_placed_and_the_authors_named(hits: Hits) -> None:
    page = "So.\nAt noon [it was so](claim:first).\n"
    assert hits("unattributed-allegation", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:2:10 error: the sentence does not say that 'first' is the assertion of 'Sinan Ciddi' or 'the Times' | name one of them in it, or whoever else of the claim's evidence says it",
    ]


def test_an_unknown_claim_or_author_is_another_rules_matter(hits: Hits) -> None:
    claims = "claims:\n  first: {by: [nobody]}\n"
    page = "At noon [it was so](claim:first) and [so](claim:third).\n"
    assert hits("unattributed-allegation", claims, pages={"page.md": page}) == []
