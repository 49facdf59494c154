"""The known word nearest to one that is not known."""

from claimledger.text.nearest import did_you_mean


def test_a_slip_of_two_letters_is_near() -> None:
    assert did_you_mean("reutres2014", ["ap2014", "reuters2014"]) == "did you mean 'reuters2014'?"


def test_another_word_is_not() -> None:
    assert did_you_mean("anadolu2014", ["ap2014", "reuters2014"]) == ""


def test_nothing_is_near_to_nothing() -> None:
    assert did_you_mean("", ["a"]) == did_you_mean("a", []) == ""
