"""The rule unrecorded-quotation."""

import pytest
from tests.examples import Hits

CLAIMS = """\
claims:
  first:
    support:
      - {quote: "We don't deny it, nor confirm it", checked: 2026-11-22}
  second: {}
"""

RECORDED = {
    "all of it": '["We don\'t deny it, nor confirm it"](claim:first)',
    "a part": '["nor confirm"](claim:first)',
    "with other capitals and signs": '["we don’t deny it – nor confirm it."](claim:first)',
    "curly marks": "[“deny it, nor confirm it”](claim:first)",
    "words left out": '["deny ... confirm it"](claim:first)',
    "in free words": 'It was "nor confirm", [as said](claim:first)',
    "beside the page of a claim": '"nor confirm": [who](claims/first.md)',
    "the title of a source": '[it](claim:second) in "A title"',
    "the title of a source cited by hand": '"A title" [@key2014]',
    "over a sentence's end": '["deny it. Nor confirm"](claim:first)',
}


@pytest.mark.parametrize("text", RECORDED.values(), ids=RECORDED.keys())
def test_words_that_are_recorded_may_be_quoted(hits: Hits, text: str) -> None:
    assert hits("unrecorded-quotation", CLAIMS, pages={"page.md": f"Here {text}.\n"}) == []


CHANGED = {
    "another word": '["nor affirm"](claim:first)',
    "a word less": '["deny, nor confirm"](claim:first)',
    "a part of a word": '["nor conf"](claim:first)',
    "in another order": '["confirm it ... deny"](claim:first)',
    "of another claim": '["nor confirm"](claim:second) [b](claim:first)',
    "by hand": '"nor confirm" [@key2014]',
}


@pytest.mark.parametrize("text", CHANGED.values(), ids=CHANGED.keys())
def test_words_that_are_not_recorded_are_found(hits: Hits, text: str) -> None:
    [found] = hits("unrecorded-quotation", CLAIMS, pages={"page.md": f"Here {text}.\n"})
    assert "is no recorded quotation of" in found


def test_a_quotation_is_placed_and_what_is_recorded_is_offered(hits: Hits) -> None:
    page = 'It was so.\nReuters said: ["nor affirm it"](claim:first).\n'
    assert hits("unrecorded-quotation", CLAIMS, pages={"page.md": page}) == [
        'docs/page.md:2:16 error: "nor affirm it" is no recorded quotation of \'first\' | recorded there: "We don\'t deny it, nor confirm it"; tell it in our own words',
    ]


def test_a_quotation_that_is_not_closed_is_found(hits: Hits) -> None:
    page = 'Reuters said: ["nor confirm it](claim:first).\n'
    assert hits("unrecorded-quotation", CLAIMS, pages={"page.md": page}) == [
        "docs/page.md:1:16 error: a quotation is not closed | add the second quotation mark",
    ]


def test_what_cites_nothing_or_an_unknown_claim_is_another_rules_matter(hits: Hits) -> None:
    page = 'It was "affirmed".\n\nIt was ["affirmed"](claim:third).\n'
    assert hits("unrecorded-quotation", CLAIMS, pages={"page.md": page}) == []
