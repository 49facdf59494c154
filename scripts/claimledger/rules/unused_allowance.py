"""An allowance excuses nothing, or names a rule that does not exist.

Why it matters: an exception that outlives its reason would hide the next fault at that place.

What to do: delete it.

Fails, in claims.yaml:

    claims:
      first: {allow: [{rule: long-title, because: the title is short}]}

Passes, in claims.yaml:

    claims:
      first: {allow: []}
"""

from collections.abc import Collection, Iterable, Iterator

from claimledger.model.claim import Allowance
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.nearest import did_you_mean


def find_unused(
    idle: Iterable[Allowance], rules: Collection[str], *, can_tell: bool
) -> Iterator[Hit]:
    """Yield a hit for each allowance that excused nothing, of ``rules``, the names there are.

    Only the checker knows which were used, so it calls this when the other rules have run; if
    they could not look at every file, ``can_tell`` is False, and only the names are looked at.
    """
    for allowance in idle:
        if allowance.rule not in rules:
            reason = f"no rule is named '{allowance.rule}'"
            remedy = did_you_mean(allowance.rule, rules) or "delete the allowance"
            yield Hit(span=allowance.span, reason=reason, remedy=remedy)
        elif can_tell:
            reason = f"the allowance for '{allowance.rule}' excuses nothing here"
            yield Hit(span=allowance.span, reason=reason, remedy="delete it")


def check(_: Ledger) -> Iterator[Hit]:
    """Yield nothing: a ledger alone does not tell which allowances were used."""
    yield from ()


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
