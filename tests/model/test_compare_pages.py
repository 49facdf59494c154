"""The passages of a page that are compared: where each begins, and that nothing is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.model.build_pages import build_page
from claimledger.model.compare_pages import passages


def words(text: str) -> list[str]:
    page, _ = build_page("docs/page.md", text)
    return [passage.words for passage in passages(page)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a link, emphasis or a quotation mark at the start of a sentence belongs to it
        ("So. [It was](claim:a). Then.", ["So.", "[It was](claim:a).", "Then."]),
        ("So. *[It](claim:a)* was. **Then.**", ["So.", "*[It](claim:a)* was.", "**Then.**"]),
        ("[So.](claim:a) “It was.” So.", ["[So.](claim:a)", "“It was.”", "So."]),
        # what ends no sentence for the rules ends none here
        ("Gen. Key said: “So. It was.” Then.", ["Gen. Key said: “So. It was.”", "Then."]),
        # sentences end without regard to the ends of lines
        ("So\nit was. Then.\nSo.", ["So it was.", "Then.", "So."]),
        # a heading, an item, a quotation and a row each begin a passage, with their signs
        ("# So\nIt was.\n## Then", ["# So", "It was.", "## Then"]),
        ("- So\n- it was\n\n> [So](claim:a)", ["- So", "- it was", "> [So](claim:a)"]),
        ("| a | b |\n|---|---|\n| c | d |", ["| a | b |", "|---|---|", "| c | d |"]),
        # what no reader sees as prose is compared too
        ("---\ntitle: So\n---\n\nSo. `code`", ["--- title: So ---", "So. `code`"]),
        ("<!-- a comment -->\nSo.", ["<!-- a comment -->", "So."]),
    ],
)
def test_where_a_passage_begins(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text(alphabet="Ab.[](*#|-`>< \n", max_size=60))
def test_together_they_are_the_whole_page(text: str) -> None:
    assert "".join("".join(words(text)).split()) == "".join(text.split())
