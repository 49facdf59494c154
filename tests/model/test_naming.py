"""How a text names people and bodies."""

import pytest

from claimledger.model.naming import names_pattern

FOUND = [
    ("Ciddi", "In Ciddi's account", "Ciddi"),
    ("The Times", "The\nTimes wrote", "The\nTimes"),
    ("the reply", "The reply said", "The reply"),
    ("FactCheck.org", "by FactCheck.org", "FactCheck.org"),
    ("İsmet Güneş", "said İsmet Güneş", "İsmet Güneş"),
]


@pytest.mark.parametrize(("name", "text", "words"), FOUND)
def test_a_name_is_found_as_it_is_written(name: str, text: str, words: str) -> None:
    found = names_pattern([name]).search(text)
    assert found
    assert found.group() == words


@pytest.mark.parametrize(
    ("name", "text"),
    [("Power", "the power"), ("Can", "Candid"), ("F.o", "Foo"), ("AP", "AFP and MAP")],
)
def test_what_is_not_the_name_is_not_found(name: str, text: str) -> None:
    assert names_pattern([name]).search(text) is None


def test_the_longest_name_is_found() -> None:
    found = names_pattern(["Ciddi", "Ciddi and others"]).search("by Ciddi and others")
    assert found
    assert found.group() == "Ciddi and others"


def test_without_a_name_nothing_is_found() -> None:
    assert names_pattern([]).search("Ciddi, or (?!)") is None
