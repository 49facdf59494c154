"""``unrecorded-name``: a sentence names whom its claims name."""

import pytest
from tests.examples import Hits

CLAIMS = """\
origins:
  reuters: {name: Reuters, kind: agency}
  office: {name: State Office, kind: state}
claims:
  first: {people: [Ann Harper], why: Reuters saw it.}
  second: {people: [Bob al-Miller]}
"""


def test_a_name_of_another_claim_is_found(hits: Hits) -> None:
    page = "Bob al-Miller said that [it was so](claim:first).\n"
    assert hits("unrecorded-name", CLAIMS, pages={"page.md": page}) == [
        (
            "docs/page.md:1:1 warning: 'Bob al-Miller' is named in no part of 'first'"
            " | name whom the claim names, or bind the claim that names this one"
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Harper said that [it was so](claim:first).",
        "Harper said that [it was so](claim:first).",  # a last name is enough
        "Miller saw it, and [it was so](claim:first,second).",
        "Ann Harper of the State Office said that [it was so](claim:first).",
        'It was said that ["Miller did so"](claim:first).',  # a quotation is held to its own rule
        "Bob Miller was there.",  # what rests on nothing is a fault of its own
        "Ms Millerton said that [it was so](claim:first).",  # the nearest miss
    ],
)
def test_a_name_that_the_claims_know_is_let_be(hits: Hits, text: str) -> None:
    assert hits("unrecorded-name", CLAIMS, pages={"page.md": f"{text}\n"}) == []


def test_a_body_that_speaks_itself_is_found(hits: Hits) -> None:
    page = "The State Office said that [it was so](claim:first).\n"
    [found] = hits("unrecorded-name", CLAIMS, pages={"page.md": page})
    assert found.startswith("docs/page.md:1:5 warning: 'State Office'")
