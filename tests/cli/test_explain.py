"""``claimledger explain``: the text of a rule, or the list of them."""

import pytest

from claimledger import checker
from claimledger.cli import main


def test_a_rule_is_explained_from_its_docstring(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "single-origin"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("single-origin (warning, since 0.1.0)\n\nA claim is called supported")
    assert "Fails, in claims.yaml:" in out
    assert err == ""


def test_without_a_name_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == sorted(checker.all_rules())
    assert all(line.split()[1] in {"error", "warning"} for line in lines)


def test_a_slip_is_offered_the_name_that_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "single-orgin"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "no rule is named 'single-orgin'; did you mean 'single-origin'?" in err


def test_a_rule_that_compares_two_revisions_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "lost-claim"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(
        "lost-claim (error, between two revisions, since 0.1.0)\n\nA claim is gone"
    )


def test_a_word_of_several_names_is_offered_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "unknown"]) == 2
    err = capsys.readouterr().err
    named = err.split("these have the word: ")[1].strip().split(", ")
    assert named == [name for name in sorted(checker.all_rules()) if name.startswith("unknown-")]


def test_a_name_like_no_other_is_offered_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "xyz"]) == 2
    assert "no rule is named 'xyz'; `claimledger explain` lists them" in capsys.readouterr().err
