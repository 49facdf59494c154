"""The table of planted faults: by kind, with the survivors' places, and what does not count apart."""

from collections.abc import Iterator

from claimledger.mutation.judge import Outcome
from claimledger.mutation.mutation import Edit, Kind, Mutation
from claimledger.mutation.report import Report
from claimledger.render.mutations import as_table
from claimledger.text.span import Span


def _outcome(kind: str, *, rule: str = "", there: bool = False, beyond: bool = False) -> Outcome:
    fault = Mutation(
        kind=kind,
        beyond=beyond,
        what="'1' becomes\n'2'",
        span=Span("claims.yaml", 3, 5),
        lines=(3, 3),
        content=b"",
    )
    return Outcome(mutation=fault, rule=rule, is_at_place=there)


def _nothing(_: Report) -> Iterator[Edit]:
    yield from ()


KINDS = (
    Kind(name="a digit", edits=_nothing),
    Kind(name="a verdict", edits=_nothing),
    Kind(name="an author", edits=_nothing, beyond="it stands on the page"),
)


def test_kinds_survivors_and_what_is_beyond_a_machine_are_told_apart() -> None:
    outcomes = [
        _outcome("a digit", rule="drifted-figure", there=True),
        _outcome("a digit"),
        _outcome("a verdict", rule="unearned-verdict"),
        _outcome("an author", beyond=True),
    ]
    assert as_table(outcomes, KINDS, 7).splitlines() == [
        "           planted  caught  at the place",
        "a digit          2       1             1",
        "a verdict        1       1             0",
        "",
        "Not caught:",
        "claims.yaml:3:5: a digit: '1' becomes\\n'2'",
        "",
        "Beyond a machine, and not counted:",
        "an author: 0 of 1 caught; it stands on the page",
        "",
        "2 of 3 planted faults caught (66.6 per cent), 1 of them at their place; seed 7",
    ]


def test_where_all_are_caught_nothing_is_listed() -> None:
    table = as_table([_outcome("a digit", rule="x", there=True)], KINDS, 1)
    assert table.splitlines()[1:] == [
        "a digit        1       1             1",
        "",
        "1 of 1 planted faults caught (100.0 per cent), 1 of them at their place; seed 1",
    ]
