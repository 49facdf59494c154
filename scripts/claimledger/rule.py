"""What a rule is: a weight, the version it came with, and what it looks at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimledger.model.ledger import Ledger
from claimledger.text.finding import Hit, Severity

Check = Callable[[Ledger], Iterator[Hit]]
Comparison = Callable[[Ledger, Ledger], Iterator[Hit]]


def nothing(*_: Ledger) -> Iterator[Hit]:
    """Find nothing: what a rule does where it has no say."""
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; its name is the name of its module, its documentation the module's docstring.

    ``check`` looks at the whole ledger and yields what it finds; it reads nothing else, keeps
    nothing, and knows no other rule. ``compare`` looks in the same way at an earlier ledger and
    at what became of it, and yields places in the later one. ``since`` is the version of this
    package that brought the rule.
    """

    severity: Severity
    since: str
    check: Check = nothing
    compare: Comparison = nothing

    @property
    def needs_two(self) -> bool:
        """Say whether a ledger alone shows nothing to this rule: it looks at what changed."""
        return self.compare is not nothing


def recorded(rule: str) -> Check:
    """Return the check of a rule whose faults the readers record while they read."""

    def check(ledger: Ledger) -> Iterator[Hit]:
        yield from ledger.faults.get(rule, ())

    return check
