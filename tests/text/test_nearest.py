"""The known word nearest to one that is not known."""

from claimledger.text.nearest import EFFORT, Nearest, did_you_mean


def test_a_slip_of_two_letters_is_near() -> None:
    assert did_you_mean("reutres2014", ["ap2014", "reuters2014"]) == "did you mean 'reuters2014'?"


def test_another_word_is_not() -> None:
    assert did_you_mean("anadolu2014", ["ap2014", "reuters2014"]) == ""


def test_nothing_is_near_to_nothing() -> None:
    assert did_you_mean("", ["a"]) == did_you_mean("a", []) == ""


def test_the_same_word_is_offered_however_they_are_ordered() -> None:
    words = ["reuters2014b", "reuters2014a", "reuters2014c"]
    assert {did_you_mean("reuters2014", order) for order in (words, words[::-1])} == {
        "did you mean 'reuters2014c'?"
    }


def test_offers_end_where_they_would_take_minutes() -> None:
    known = [f"source{number}" for number in range(EFFORT // 2)]
    nearest = Nearest(known)
    assert nearest.offer("sourse1") == "did you mean 'source1'?"
    assert nearest.offer("sourse1") == "did you mean 'source1'?"
    assert nearest.offer("") == ""
    assert nearest.offer("sourse2") == ""
