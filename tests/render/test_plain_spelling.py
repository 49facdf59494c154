"""Names with accents, spelt for those whose keyboards have none."""

import pytest

from claimledger.render.plain_spelling import plain_spellings, with_plain_spellings


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Erdoğan and Davutoğlu", ["Davutoglu", "Erdogan"]),
        ("\u015eanl\u0131urfa, \u0130dris, T\u00f8nnessen", ["Idris", "Sanliurfa", "Tonnessen"]),
        ("Erdoğan\u2019s word, and Erdoğan", ["Erdogan"]),
        # nothing to spell
        ("Ankara, 2014 \u201csaid\u201d", []),
        # another script has no plain spelling
        ("\u0623\u0631\u062f\u0648\u063a\u0627\u0646", []),
    ],
)
def test_accented_words_are_spelt_plainly(text: str, plain: list[str]) -> None:
    assert plain_spellings(text) == plain


def test_they_stand_unseen_at_the_end_of_the_first_part() -> None:
    html = '<h1>Erdo\u011fan</h1><p>a</p><h2 id="b">B</h2><h2 id="c">C</h2>'

    assert with_plain_spellings(html) == (
        '<h1>Erdo\u011fan</h1><p>a</p><p hidden>Without accents: Erdogan.</p><h2 id="b">B</h2><h2 id="c">C</h2>'
    )


def test_a_part_may_begin_with_a_heading_that_says_more() -> None:
    html = '<p>\u0130</p><h2 class="a" id="b">B</h2>'

    assert with_plain_spellings(html) == (
        '<p>\u0130</p><p hidden>Without accents: I.</p><h2 class="a" id="b">B</h2>'
    )


def test_a_page_of_one_part_ends_with_them() -> None:
    assert with_plain_spellings("<p>\u0130&ccedil;</p>").endswith("Without accents: Ic.</p>")


def test_a_page_without_accents_stays_as_it_is() -> None:
    assert with_plain_spellings("<p class='\u00e9'>a</p>") == "<p class='\u00e9'>a</p>"
