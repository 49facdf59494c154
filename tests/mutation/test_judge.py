"""Judging: a fault is caught by what is new, and at its place only where that stands there."""

from tests import examples

from claimledger.mutation.judge import Tally, by_kind, judge, known, tally
from claimledger.mutation.mutation import Mutation, planted
from claimledger.text.files import ProjectFiles
from claimledger.text.span import Span

PAGES = {"page.md": "# A page\n\nHere [it was so](claim:first).\n"}


def _fault(files: ProjectFiles, old: str, new: str, *, path: str = "docs/page.md") -> Mutation:
    file = next(file for file in (files.ledger, *files.pages) if file.path == path)
    text = (file.content or b"").decode()
    line = text[: text.index(old)].count("\n") + 1
    return Mutation(
        kind="a kind",
        beyond=False,
        what=f"{old} becomes {new}",
        span=Span(path, line, 1),
        lines=(line, line),
        content=text.replace(old, new, 1).encode(),
    )


def test_a_fault_that_a_rule_tells_there_is_caught_at_its_place() -> None:
    files = examples.project(pages=PAGES).files
    outcome = judge(files, known(files), _fault(files, "claim:first", "claim:frist"))
    assert (outcome.rule, outcome.is_at_place) == ("unknown-claim", True)


def test_a_fault_that_only_another_place_shows_is_caught_elsewhere() -> None:
    files = examples.project(pages=PAGES).files
    outcome = judge(files, known(files), _fault(files, "claim:first", "page.md"))
    assert (outcome.rule, outcome.is_at_place) == ("unbound-claim", False)


def test_a_fault_that_nothing_tells_survives() -> None:
    files = examples.project(pages=PAGES).files
    outcome = judge(files, known(files), _fault(files, "Here", "There"))
    assert not outcome.is_caught


def test_what_was_found_before_catches_nothing() -> None:
    files = examples.project(
        pages={"page.md": PAGES["page.md"] + "\nSo [it](gone.md) was.\n"}
    ).files
    before = known(files)
    assert {rule for rule, _ in before} == {"broken-link"}
    assert not judge(files, before, _fault(files, "Here", "There")).is_caught


def test_a_fault_is_planted_in_its_own_file_alone() -> None:
    files = examples.project(pages=PAGES).files
    fault = _fault(files, "Here", "There")
    mutated = planted(files, fault)
    assert (mutated.ledger, mutated.bibliography) == (files.ledger, files.bibliography)
    assert [file.content for file in mutated.pages] == [fault.content]


def test_outcomes_are_counted_by_kind() -> None:
    files = examples.project(pages=PAGES).files
    before = known(files)
    edits = [("claim:first", "claim:frist"), ("claim:first", "page.md"), ("Here", "There")]
    outcomes = [judge(files, before, _fault(files, *edit)) for edit in edits]
    assert tally(outcomes) == Tally(planted=3, caught=2, at_place=1)
    assert by_kind(outcomes) == {"a kind": Tally(planted=3, caught=2, at_place=1)}


def test_a_share_is_reached_exactly_or_not_at_all() -> None:
    assert Tally(planted=20, caught=19, at_place=0).is_at_least(95)
    assert not Tally(planted=1000, caught=949, at_place=0).is_at_least(95)
    assert Tally(planted=0, caught=0, at_place=0).is_at_least(100)
