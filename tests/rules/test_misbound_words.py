"""``misbound-words``: bound words have words in common with their claim."""

import pytest
from tests.examples import Hits

CLAIMS = "claims:\n  first: {statement: The three captured drivers were released in July.}\n  second: {}\n"


def test_words_that_the_claim_does_not_know_are_found(hits: Hits) -> None:
    page = "So [smuggled oil reached the refinery](claim:first).\n"
    assert hits("misbound-words", CLAIMS, pages={"page.md": page}) == [
        (
            "docs/page.md:1:5 warning: 4 of the 4 words that tell what this is about stand nowhere in"
            " 'first' | bind the claim that the words retell, or write them nearer to it"
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "So [the drivers were freed](claim:first).",
        "So [two trucks with drivers](claim:first).",  # one of three is enough
        "So [smuggled drivers reached July](claim:second,first).",  # any of several claims
        "An answer [was searched for and not found](claim:first).",  # what is said of any claim
        "So [refineries](claim:first).",  # a single word could be another for the same
    ],
)
def test_words_that_the_claim_knows_are_let_be(hits: Hits, text: str) -> None:
    assert hits("misbound-words", CLAIMS, pages={"page.md": f"{text}\n"}) == []
