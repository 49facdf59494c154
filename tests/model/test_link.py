"""What is remembered of an address from day to day."""

import pytest

from claimledger.model.dates import PartialDate
from claimledger.model.link import LinkAnswer, LinkMemory, LinkState, is_due, remember

GONE, LIVE, REFUSED = LinkState.GONE, LinkState.LIVE, LinkState.REFUSED
CHANGED, ANSWERS = LinkState.CHANGED, LinkState.ANSWERS


def _day(day: int) -> PartialDate:
    return PartialDate(2026, 11, day)


def _after(*answers: tuple[int, LinkState]) -> LinkMemory:
    """Return what is remembered after answers on days of one month."""
    memory: LinkMemory | None = None
    for day, state in answers:
        memory = remember(memory, LinkAnswer(state=state), _day(day))
    assert memory is not None
    return memory


HISTORIES: dict[str, tuple[list[tuple[int, LinkState]], list[int], bool]] = {
    "one failure": ([(1, GONE)], [1], False),
    "two failures": ([(1, GONE), (2, GONE)], [1, 2], False),
    "three failures on one day": ([(1, GONE), (1, GONE), (1, GONE)], [1], False),
    "three failures on two days": ([(1, GONE), (2, GONE), (2, GONE)], [1, 2], False),
    "three failures on three days": ([(1, GONE), (2, GONE), (9, GONE)], [1, 2, 9], True),
    "failures of three kinds": (
        [(1, LinkState.UNREACHABLE), (2, LinkState.PARKED), (3, LinkState.NOT_FOUND_PAGE)],
        [1, 2, 3],
        True,
    ),
    "a fourth failure": ([(1, GONE), (2, GONE), (3, GONE), (4, GONE)], [1, 2, 3], True),
    "an answer between": ([(1, GONE), (2, GONE), (3, LIVE), (4, GONE)], [4], False),
    "a changed page between": ([(1, GONE), (2, GONE), (3, CHANGED), (4, GONE)], [4], False),
    "a refusal between": ([(1, GONE), (2, GONE), (3, REFUSED), (4, GONE)], [1, 2, 4], True),
    "an answer after death": ([(1, GONE), (2, GONE), (3, GONE), (4, LIVE)], [], False),
    "refusals alone": ([(1, REFUSED), (2, REFUSED), (3, REFUSED)], [], False),
    "changes alone": ([(1, CHANGED), (2, CHANGED), (3, CHANGED)], [], False),
}
"""(days and states, days of failure, whether it is dead)."""


@pytest.mark.parametrize(("answers", "failed", "is_dead"), HISTORIES.values(), ids=HISTORIES.keys())
def test_an_address_is_dead_after_failures_on_three_days(
    answers: list[tuple[int, LinkState]], failed: list[int], *, is_dead: bool
) -> None:
    memory = _after(*answers)
    assert memory.failed == tuple(map(_day, failed))
    assert memory.is_dead is is_dead


SEEN = {
    "live": ([(1, LIVE)], 1),
    "moved": ([(1, LinkState.MOVED)], 1),
    "seen before it was gone": ([(1, LIVE), (2, GONE)], 1),
    "seen again": ([(1, LIVE), (2, GONE), (3, LIVE)], 3),
    "never seen": ([(1, ANSWERS), (2, CHANGED)], None),
}


@pytest.mark.parametrize(("answers", "seen"), SEEN.values(), ids=SEEN.keys())
def test_the_day_on_which_the_source_was_last_seen_is_kept(
    answers: list[tuple[int, LinkState]], seen: int | None
) -> None:
    assert _after(*answers).seen == (None if seen is None else _day(seen))


DUE = {
    "never asked": (None, True),
    "good today": ((10, LIVE), False),
    "good six days ago": ((4, LIVE), False),
    "good a week ago": ((3, LIVE), True),
    "answered a day ago": ((9, ANSWERS), False),
    "failed today": ((10, GONE), False),
    "failed a day ago": ((9, GONE), True),
    "refused a day ago": ((9, REFUSED), True),
    "good on a day to come": ((20, LIVE), True),  # some clock was wrong
}


@pytest.mark.parametrize(("asked", "due"), DUE.values(), ids=DUE.keys())
def test_a_good_answer_stands_for_a_week_and_any_other_for_a_day(
    asked: tuple[int, LinkState] | None, *, due: bool
) -> None:
    memory = None if asked is None else _after(asked)
    assert is_due(memory, _day(10)) is due
