"""Sentences: where they end, where they stand, and what is no part of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimledger.text.markdown import scan
from claimledger.text.sentences import split
from claimledger.text.span import Span

SPLIT = {
    "two": "It was. | Then more.",
    "one a line": "It was.\n | Then more.",
    "a question": "Was it? | It was! | So.",
    "no full stop at the end": "It was. | Then more",
    "an initial": "David L. Phillips wrote.",
    "an owner's s at the end": "It was the Colonel's. | He denied it.",
    "a title before a name": "Dr. Key and Gen. Key met.",
    "letters with stops": "The U.S. Treasury and C.A. Key.",
    "a decimal": "It was 10.9 million. | So.",
    "a name with a stop": "FactCheck.org found it. | PolitiFact too.",
    "a paragraph's number": "See ¶ 12. | Then more.",
    "a number at the end": "They were 49. | Then more.",
    "within a quotation": 'He said: "So it was. And more." | Then he left.',
    "within a curly quotation": "He said: “So it was. And more.” | Then he left.",
    "after a quotation": 'He called it "so". | Then he left.',
    "a small beginning": "It was so. and more.",
    "an article before a name": "It was so. | al-Nusra denied it.",
    "a bracket": "It was (so). | (Then more.)",
}


@pytest.mark.parametrize("text", SPLIT.values(), ids=SPLIT.keys())
def test_a_text_is_split_where_a_sentence_ends(text: str) -> None:
    whole = text.replace(" | ", " ").replace("\n ", "\n")
    expected = [part.strip() for part in text.split(" | ")]
    assert [whole[start:end] for start, end in split(whole)] == expected


@given(st.text(alphabet='Aa.! "\n)(', max_size=30))
def test_no_word_is_lost_and_no_sentence_overlaps(text: str) -> None:
    last, kept = 0, []
    for start, end in split(text):
        assert last <= start < end
        kept.append(text[start:end])
        last = end
    assert "".join("".join(kept).split()) == "".join(text.split())


PAGE = """\
---
title: So
---
# A heading

First [bound words](claim:a) and
*more*. ![A picture](a.png) Second [@key].
{: .lede }

<!-- a comment -->
- item `code` one
- item two

| a | b |
|---|---|
| c. | d. |

    code. More.
"""


def test_the_sentences_of_a_page_are_all_its_prose_below_the_headings() -> None:
    words = [" ".join(sentence.text.split()) for sentence in scan("p.md", PAGE).sentences]
    assert words[:4] == ["First bound words and more .", "Second .", "item one", "item two"]
    assert words[-2:] == ["c.", "d."]
    assert not any("code" in sentence or "comment" in sentence for sentence in words)


def test_the_sentence_before_is_that_of_the_same_paragraph() -> None:
    found = scan("p.md", "One.\nTwo.\n\nThree.\n").sentences
    assert [(sentence.text, sentence.before) for sentence in found] == [
        ("One.", ""),
        ("Two.", "One."),
        ("Three.", ""),
    ]


def test_each_character_of_a_sentence_knows_its_place() -> None:
    found = scan("p.md", PAGE).sentences[0]
    assert found.span == Span("p.md", 6, 1)
    assert found.place(found.text.index("bound")) == Span("p.md", 6, 8)
    assert found.place(found.text.index("more")) == Span("p.md", 7, 2)


@given(st.text(alphabet="Ab.[]()*\n ", max_size=40))
def test_place_and_index_are_each_others_inverse(text: str) -> None:
    for sentence in scan("p.md", text).sentences:
        for index in range(len(sentence.text)):
            assert sentence.index(sentence.place(index)) == index
