"""The Markdown extension alone, without MkDocs."""

import re
from pathlib import Path

import pytest
from markdown import markdown

from claimledger.site.markdown_ext import ClaimsExtension


def convert(project: Path, text: str) -> str:
    """Return a page's HTML without the notes that follow it."""
    html = markdown(text, extensions=["attr_list", ClaimsExtension(project=str(project))])
    return re.split(r'<h2 [^>]*id="evidence"', html)[0]


def marks(html: str) -> list[str]:
    """Return what the marks of a page open, in their order."""
    return re.findall(r'popovertarget="(e\d+)"', html)


@pytest.mark.parametrize(
    ("text", "words", "opened"),
    [
        ("[a](claim:mill-burnt-june)", ["a"], ["e1"]),
        # two claims behind the same words: two marks
        ("[a](claim:mill-burnt-june,mill-burnt-may)", ["a"], ["e1", "e2"]),
        # a claim that comes again keeps its number
        ("[a](claim:mill-burnt-june) [b](claim:mill-burnt-june)", ["a", "b"], ["e1", "e1"]),
        # emphasis inside
        ("[a *b*](claim:mill-burnt-june)", ["a <em>b</em>"], ["e1"]),
        # not links
        ("`[a](claim:mill-burnt-june)`", [], []),
        ("```\n[a](claim:mill-burnt-june)\n```", [], []),
        ("    [a](claim:mill-burnt-june)", [], []),
        ("\\[a](claim:mill-burnt-june)", [], []),
        # an ordinary link is left alone
        ("[a](mill.md)", [], []),
    ],
)
def test_links_to_claims_become_words_and_marks(
    project: Path, text: str, words: list[str], opened: list[str]
) -> None:
    html = convert(project, text)

    assert re.findall(r'<span class="claim v-\w+" id="[\w-]+">(.*?)</span>', html) == words
    assert marks(html) == opened


def test_a_mark_stands_behind_the_closing_sign(project: Path) -> None:
    html = convert(project, 'He wrote "[it burnt](claim:mill-burnt-june)." Then more.')

    assert re.search(r'it burnt</span>\."<span class="marks" [a-z-]+>&nbsp;<button ', html)
    assert "</button></span> Then more." in html


def test_words_bound_twice_have_two_ids(project: Path) -> None:
    html = convert(project, "[a](claim:mill-burnt-june) [b](claim:mill-burnt-june)")

    assert re.findall(r'id="(w[\d-]+)"', html) == ["w1", "w1-2"]


def test_an_unknown_claim_leaves_plain_words_without_an_address(project: Path) -> None:
    html = convert(project, "[a](claim:nowhere)")

    assert '<span class="claim claim--unknown">a</span>' in html
    assert "claim:nowhere" not in html


def test_a_page_without_claims_is_left_alone(project: Path) -> None:
    assert convert(project, "# A\n\nb") == "<h1>A</h1>\n<p>b</p>"


def test_a_page_that_is_no_chapter_has_no_strip(project: Path) -> None:
    assert 'class="strip"' not in convert(project, "# T\n\n[a](claim:mill-burnt-june)")
