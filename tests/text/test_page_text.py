"""The words of a web page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.page_text import PageText, as_words, holds, read_html

WORDS = {
    "It was, he said, “Over”.": "it was he said over",
    "  a\n\tb\u00a0c ": "a b c",
    "Erdoğan's ÇÖZÜM": "erdogan s cozum",
    "İSTANBUL": "istanbul",
    "7,200 men": "7 200 men",
    "ﬁre": "fire",
    "": "",
}


@pytest.mark.parametrize(("text", "words"), WORDS.items())
def test_words_are_the_same_however_they_are_spelt(text: str, words: str) -> None:
    assert as_words(text) == words


def test_words_are_found_whole() -> None:
    assert holds("the mill burnt", "the mill")
    assert not holds("the mills burnt", "the mill")
    assert not holds("bathe mill", "the mill")


PAGES = {
    "<title>A b</title><h1>C</h1><h2>D</h2>": PageText(head="a b c", body="a b c d"),
    "<p>a<script>b</script>c<style>d</style>e": PageText(head="", body="a c e"),
    "<svg/><p>a": PageText(head="", body="a"),
    "<noscript><p>b</noscript>a": PageText(head="", body="a"),
    "<script>'<p>b'</script>a": PageText(head="", body="a"),
    "a &amp; b &eacute;": PageText(head="", body="a b e"),
    "<meta property='og:title' content='A b'>c": PageText(head="", body="a b c"),
    "<meta name='description' content='A b'>c": PageText(head="", body="c"),
    "<input type=PassWord>a": PageText(head="", body="a", has_password=True),
    "<input type=text>a": PageText(head="", body="a"),
    "<!-- a -->b": PageText(head="", body="b"),
    "a<!-- b": PageText(head="", body="a"),
    "a<![b[c": PageText(head="", body="a"),
    "1 < 2": PageText(head="", body="1 2"),
}


@pytest.mark.parametrize(("text", "page"), PAGES.items())
def test_a_page_is_read_as_a_reader_sees_it(text: str, page: PageText) -> None:
    assert read_html(text) == page


@given(st.text(max_size=60))
def test_any_text_is_a_page(text: str) -> None:
    read_html(text)


@given(st.text(alphabet="<>!-/[]?&;# \"'=ascript", max_size=60))
def test_any_signs_are_a_page(text: str) -> None:
    read_html(text)
