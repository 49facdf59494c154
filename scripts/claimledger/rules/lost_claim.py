"""A claim is gone and is not listed as retired, or a retired one no longer is.

Why it matters: the address of a claim is printed, cited and linked to. A reader who comes back to
check must be told that it was withdrawn and why, not that there is no such page; and an id that
is used again would say under an old citation what nobody cited.

What to do: list the id under 'retired' with the reason and, if another claim says what holds now,
that one under 'see'. This rule compares two revisions: claimledger diff BASE runs it.

Before, in claims.yaml:

    claims:
      first: {}
      second: {}

Fails, in claims.yaml:

    claims:
      second: {}

Passes, in claims.yaml:

    claims:
      second: {}
    retired:
      first: {because: the second says it better, see: second}
"""

from collections.abc import Collection, Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.span import Span


def compare(old: Ledger, new: Ledger) -> Iterator[Hit]:
    """Yield the ids that stood at the earlier revision and have no page at the later one."""
    standing = new.written.claims
    if standing is None:
        return  # nobody knows which claims there are
    for claim in old.written.claims or ():
        if claim not in standing and claim not in new.retired:
            reason = f"the claim '{claim}' is gone and is not retired"
            yield _hit(claim, reason, _gap(claim, old, new))
    for claim in old.retired:
        if claim not in new.retired:
            span = standing.get(claim)
            if span is not None:
                reason = f"'{claim}' was retired and is a claim again"
                remedy = "an id is never used again: give the claim another, and retire this one"
                yield Hit(span=span, reason=reason, remedy=remedy)
            else:
                reason = f"'{claim}' was retired and is no longer listed as such"
                yield _hit(claim, reason, Span(new.path, 1, 1))


def _hit(claim: str, reason: str, span: Span) -> Hit:
    return Hit(span=span, reason=reason, remedy=f"add '{claim}: {{because: ..}}' to 'retired'")


def _gap(claim: str, old: Ledger, new: Ledger) -> Span:
    """Return where a claim would be: at the next one of the earlier order that still stands."""
    ids = list(old.written.claims or ())
    behind: Collection[str] = ids[ids.index(claim) + 1 :]
    spans = new.written.claims or {}
    return next((spans[other] for other in behind if other in spans), Span(new.path, 1, 1))


RULE = Rule(severity=Severity.ERROR, since="0.1.0", compare=compare)
