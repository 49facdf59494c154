"""The sentences that a claim answers for, as its page shows them."""

from collections.abc import Callable

import pytest

from claimledger.model.ledger import Ledger
from claimledger.render.uses import uses_by_claim

TWO = "claims: {first: {}, second: {}}"


def shown(ledger: Ledger, claim: str) -> list[str]:
    """Return each sentence with its page, and bound words as ``{anchor words}``."""
    return [
        f"{uses.page.name}: "
        + "".join(
            f"{{{part.anchor} {part.words}}}" if part.anchor else part.words for part in parts
        )
        for uses in uses_by_claim(ledger).get(claim, ())
        for parts in uses.sentences
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a sentence ends where the rules take it to end, within a line too, or with its block
        ("A start. Then [it was](claim:first) so. An end.", ["Then {w1 it was} so."]),
        ("A start.\nThen [it was](claim:first) so.\nAn end.", ["Then {w1 it was} so."]),
        ("- One.\n- Two [it was](claim:first).", ["Two {w1 it was}."]),
        ("| a | b |\n| --- | --- |\n| c | d [it](claim:first) |", ["d {w1 it}"]),
        # words that run over a line stay together
        ("Then [it\nwas](claim:first) so.", ["Then {w1 it was} so."]),
        # words that run over the end of a sentence stand in both
        ("Then [it was. So](claim:first) was that.", ["Then {w1 it was.}", "{w1 So} was that."]),
        # twice in a sentence: once, with both marked; again later: its own id
        ("[a](claim:first) and [b](claim:first).", ["{w1 a} and {w1-2 b}."]),
        ("[a](claim:first).\n\n[b](claim:first).", ["{w1 a}.", "{w1-2 b}."]),
        # words of another claim are plain here
        ("[a](claim:second) and [b](claim:first).", ["a and {w2 b}."]),
        # words of two claims stand under the first one's number
        ("[a](claim:second,first).", ["{w1 a}."]),
        ("[x](claim:first) [a](claim:second,first).", ["{w1 x} {w2 a}."]),
        # Markdown is gone, and quotation marks are the page's
        ('*So* "[it](claim:first)" `is`.', ["So \u201c{w1 it}\u201d is."]),
        # an unknown claim has no id, and takes none
        ("[a](claim:nowhere) [b](claim:first).", ["a {w1 b}."]),
        # settings at the top are no prose
        ("---\ntitle: x\n---\n[a](claim:first).", ["{w1 a}."]),
        # code is no link
        ("`[a](claim:first)` [b](claim:first).", ["[a](claim:first) {w1 b}."]),
    ],
)
def test_a_sentence_is_shown_whole(
    ledger: Callable[..., Ledger], text: str, expected: list[str]
) -> None:
    report = ledger(TWO, pages={"page.md": text})

    assert shown(report, "first") == [f"page.md: {sentence}" for sentence in expected]


def test_a_claims_own_chapter_comes_first(ledger: Callable[..., Ledger]) -> None:
    pages = dict.fromkeys(("a.md", "page.md", "z.md"), "[a](claim:first).")

    found = shown(ledger(TWO, pages=pages), "first")

    assert found == ["page.md: {w1 a}.", "a.md: {w1 a}.", "z.md: {w1 a}."]


def test_a_claim_without_words_has_no_uses(ledger: Callable[..., Ledger]) -> None:
    assert shown(ledger(TWO, pages={"page.md": "[a](claim:second)."}), "first") == []


def test_the_sentences_are_those_that_the_rules_read(ledger: Callable[..., Ledger]) -> None:
    text = (
        "# A heading\n\nOne [a](claim:first) here. *Then* [b](claim:first,second). And more.\n"
        "He said “[c](claim:second). So” and\nwent on [d](claim:first).\n\n"
        "- [e](claim:first). [f](claim:second).\n\n| g |\n|---|\n| [h](claim:first). So. |\n"
    )
    report = ledger(TWO, pages={"page.md": text})

    assertions = report.pages["page.md"].assertions
    for claim in ("first", "second"):
        read = [assertion for assertion in assertions if claim in assertion.claims]
        assert len(shown(report, claim)) == len(read)
