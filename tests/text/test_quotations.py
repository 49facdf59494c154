"""Words in quotation marks."""

import pytest

from claimledger.text.quotations import (
    find_quotations,
    pieces,
    same_words,
    without_quotations,
)


def test_quotations_are_found_with_straight_and_curly_marks() -> None:
    text = 'He "said so", and “wrote it”.'
    found = [
        (quotation.words, text[quotation.start : quotation.end + 1])
        for quotation in find_quotations(text)
    ]
    assert found == [("said so", '"said so"'), ("wrote it", "“wrote it”")]


def test_a_quotation_that_is_not_closed_runs_to_the_end() -> None:
    [quotation] = find_quotations('He "said so')
    assert (quotation.words, quotation.is_closed) == ("said so", False)


def test_an_apostrophe_opens_no_quotation() -> None:
    assert list(find_quotations("It's Ciddi's and the others'")) == []


def test_a_text_without_its_quotations_keeps_its_length() -> None:
    assert without_quotations('He "said so".') == "He          ."


@pytest.mark.parametrize("text", ["We don't, ever.", "we don’t – ever", "WE DON'T (ever)"])
def test_only_the_words_count(text: str) -> None:
    assert same_words(text) == "we don't ever"


def test_what_is_left_out_parts_a_quotation() -> None:
    assert pieces("We do ... not [ever] deny … it") == ("we do", "not", "deny", "it")
