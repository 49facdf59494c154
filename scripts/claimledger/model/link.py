"""An outside address: what came back from it, and what is remembered of it between runs."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimledger.model.dates import PartialDate

STRIKES = 3
"""Different days on which an address must fail before it counts as dead: a site may be down for a
night, and a network for a weekend."""

KEPT = 6
"""Days for which a good answer stands: a source is asked about once a week, a failing one daily."""


class LinkState(StrEnum):
    """What came back from an address; the order is the one of reports, the worst first."""

    GONE = "gone"
    UNREACHABLE = "unreachable"
    NOT_FOUND_PAGE = "not-found-page"
    PARKED = "parked"
    CHANGED = "changed"
    LOGIN = "login"
    REFUSED = "refused"
    MOVED = "moved"
    ANSWERS = "answers"
    LIVE = "live"


FAILED = frozenset(
    {LinkState.GONE, LinkState.UNREACHABLE, LinkState.NOT_FOUND_PAGE, LinkState.PARKED}
)
"""What counts towards a link's death. A page that asks for a login, refuses programs or was
reworded is there: that is told, and nobody is told that the page is dead."""

SEEN = frozenset({LinkState.LIVE, LinkState.MOVED})
"""The source was seen: its title, or words quoted from it, stood on the page."""

_GOOD = SEEN | {LinkState.ANSWERS}


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAnswer:
    """What came back from an address once.

    ``detail`` says more, such as "404 Not Found"; ``moved_to`` is where redirects ended, and
    ``capture`` an archived copy on which the words were seen. Both are empty where there is none.
    """

    state: LinkState
    detail: str = ""
    moved_to: str = ""
    capture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMemory:
    """What is remembered of an address.

    ``asked`` is the day of ``answer``, ``seen`` the last day on which the source was seen there.
    ``failed`` holds the days on which it failed since it last answered, and no more of them than
    it takes to be dead.
    """

    answer: LinkAnswer
    asked: PartialDate
    seen: PartialDate | None = None
    failed: tuple[PartialDate, ...] = ()

    @property
    def is_dead(self) -> bool:
        """Say whether the address failed on enough different days."""
        return len(self.failed) >= STRIKES


def remember(before: LinkMemory | None, answer: LinkAnswer, today: PartialDate) -> LinkMemory:
    """Return what to remember after ``answer``.

    An answer that is neither good nor a failure, such as a refusal, tells nothing new of whether
    the page is there: the days of failure stay as they were. A changed page is an answer too.
    """
    failed = before.failed if before else ()
    if answer.state in FAILED:
        failed = tuple(sorted({*failed, today}))[:STRIKES]
    elif answer.state is not LinkState.REFUSED:
        failed = ()
    seen = today if answer.state in SEEN else before.seen if before else None
    return LinkMemory(answer=answer, asked=today, seen=seen, failed=failed)


def is_due(memory: LinkMemory | None, today: PartialDate) -> bool:
    """Say whether an address is to be asked again: never twice a day, weekly while it is good."""
    if memory is None:
        return True
    age = abs((_day(today) - _day(memory.asked)).days)
    return age > KEPT if memory.answer.state in _GOOD else age > 0


def _day(day: PartialDate) -> date:
    return date(day.year, day.month or 1, day.day or 1)
