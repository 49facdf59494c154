"""unlogged-change: a published verdict or figure changes with an entry in 'changes'."""

from collections.abc import Callable

import pytest

Between = Callable[[str, str, str], list[str]]

SUPPORTED = "claims:\n  first: {verdict: supported}\n"
PARTLY = "claims:\n  first: {verdict: partly, correction: in part}\n"
ENTRY = "changes:\n  - {date: 2026-11-28, claim: first, was: a, now: b, because: c}\n"
OTHER = "changes:\n  - {date: 2026-11-28, claim: second, was: a, now: b, because: c}\n"

REMEDY = "add {date: .., claim: first, was: .., now: .., because: ..}"


def figure(number: str = "value: 49", more: str = "scope: all") -> str:
    fields = f"name: people, {number}, qualifier: exact, unit: people, {more}"
    return f"claims:\n  first:\n    figures: [{{{fields}, origin: reuters, source: key2014}}]\n"


def point(verdict: str) -> str:
    words = f"{{paragraph: '1', says: so, verdict: {verdict}, answer: It was.}}"
    return f"article:\n  source: article2014\n  points:\n    A1: {words}\n"


def test_a_verdict_that_moved_is_told_at_the_verdict(hits_between: Between) -> None:
    assert hits_between("unlogged-change", SUPPORTED, PARTLY) == [
        f"claims.yaml:2:20 error: claim 'first' changed (verdict supported, now partly) without a new entry in 'changes' | {REMEDY}"
    ]


def test_a_number_that_changed_is_told_at_the_figure(hits_between: Between) -> None:
    assert hits_between("unlogged-change", figure(), figure("value: 46")) == [
        f"claims.yaml:3:15 error: claim 'first' changed (figure people: 49 people, now 46 people) without a new entry in 'changes' | {REMEDY}"
    ]


def test_a_figure_that_is_gone_is_told_at_the_claim(hits_between: Between) -> None:
    assert hits_between("unlogged-change", figure(), "claims:\n  first: {}\n") == [
        f"claims.yaml:2:3 error: claim 'first' changed (figure people: 49 people, now gone) without a new entry in 'changes' | {REMEDY}"
    ]


def test_one_claim_is_told_once(hits_between: Between) -> None:
    old = figure() + "    verdict: supported\n"
    new = figure("value: 46") + "    verdict: partly\n    correction: in part\n"
    [found] = hits_between("unlogged-change", old, new)
    assert "(verdict supported, now partly; figure people: 49 people, now 46 people)" in found


def test_the_verdict_on_a_point_is_published_too(hits_between: Between) -> None:
    assert hits_between("unlogged-change", point("supported"), point("partly")) == [
        f"claims.yaml:4:45 error: point 'A1' changed (verdict supported, now partly) without a new entry in 'changes' | {REMEDY}"
    ]


NOTHING = {
    "nothing changed": (SUPPORTED, SUPPORTED),
    "the verdict's change is logged": (SUPPORTED, PARTLY + ENTRY),
    "the figure's change is logged": (figure(), figure("value: 46") + ENTRY),
    "the point's change is logged for its claim": (
        point("supported"),
        point("partly") + "claims: {first: {}}\n" + ENTRY,
    ),
    "a point is answered for the first time": (
        "article:\n  source: article2014\n  points:\n    A1: {paragraph: '1', says: so}\n",
        point("partly"),
    ),
    "a claim was added": (SUPPORTED, f"{SUPPORTED}  second: {{verdict: partly, correction: a}}\n"),
    "a figure was added": ("claims:\n  first: {}\n", figure()),
    "what the figure is of was told better": (figure(), figure(more="scope: all of them")),
    "confidence moved": (SUPPORTED, "claims:\n  first: {verdict: supported, confidence: low}\n"),
}
"""(before, after): projects whose published values changed in the open, or not."""


@pytest.mark.parametrize(("old", "new"), NOTHING.values(), ids=NOTHING.keys())
def test_what_is_logged_or_not_published_is_not_told(
    hits_between: Between, old: str, new: str
) -> None:
    assert hits_between("unlogged-change", old, new) == []


def test_an_entry_that_stood_before_does_not_count(hits_between: Between) -> None:
    assert len(hits_between("unlogged-change", SUPPORTED + ENTRY, PARTLY + ENTRY)) == 1


def test_an_entry_for_another_claim_does_not_count(hits_between: Between) -> None:
    assert len(hits_between("unlogged-change", SUPPORTED, PARTLY + OTHER)) == 1
