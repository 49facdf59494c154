"""What a rule is: a weight, the version it came with, and a check of the whole ledger."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimledger.model.ledger import Ledger
from claimledger.text.finding import Hit, Severity

Check = Callable[[Ledger], Iterator[Hit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; its name is the name of its module, its documentation the module's docstring.

    ``check`` looks at the whole ledger and yields what it finds; it reads nothing else, keeps
    nothing, and knows no other rule. ``since`` is the version of this package that brought it.
    """

    severity: Severity
    since: str
    check: Check


def recorded(rule: str) -> Check:
    """Return the check of a rule whose faults the readers record while they read."""

    def check(ledger: Ledger) -> Iterator[Hit]:
        yield from ledger.faults.get(rule, ())

    return check
