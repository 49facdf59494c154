"""Why a verdict may stand: the condition of ``unearned-verdict`` that it meets, in numbers."""

from collections.abc import Collection, Iterator
from typing import assert_never

from claimledger.model.claim import Claim, Evidence, Verdict
from claimledger.model.ledger import Ledger
from claimledger.render.words import list_of, number_of, origin_name

_FEW = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def earned(ledger: Ledger, claim: Claim) -> str:
    """Return what a claim's evidence gives to the rule, as a sentence without its full stop.

    It is true of claims that the rule does not find fault with.
    """
    return "; ".join(_met(ledger, claim))


def _met(ledger: Ledger, claim: Claim) -> Iterator[str]:
    match claim.verdict:
        case Verdict.SUPPORTED:
            yield _held(claim.support, "for it")
            yield _answered(ledger, claim.against, "against it") or "nothing stands against it"
            yield "no part of it is corrected"
        case Verdict.PARTLY:
            yield _held(claim.support, "for it")
            yield "a correction says which part"
        case Verdict.DISPUTED:
            yield _held(claim.support, "for it")
            yield _held(claim.against, "against it")
            held = _only_held((*claim.support, *claim.against))
            yield f"these come from {number_of(ledger.count_origins(held), 'origin')}"
        case Verdict.CONTRADICTED:
            yield _held(claim.against, "against it")
            support = _only_held(claim.support)
            yield _answered(ledger, support, "for it") or "nothing for it was held against a source"
            yield "a correction says what is right"
        case Verdict.UNVERIFIED:
            yield from _unverified(ledger, claim)
        case _:
            assert_never(claim.verdict)


def _unverified(ledger: Ledger, claim: Claim) -> Iterator[str]:
    count = len(claim.searched)
    if count:
        yield f"{number_of(count, 'thing')} looked for {'was' if count == 1 else 'were'} not found"
    held = _only_held(claim.support)
    if claim.by and all(item.origin in claim.by for item in held):
        names = list_of([origin_name(ledger, origin) for origin in claim.by])
        rest = "nothing for it but that word" if held else "nothing for it"
        yield f"it is asserted by {names}, and {rest} was held against a source"


def _only_held(items: Collection[Evidence]) -> list[Evidence]:
    return [item for item in items if item.checked is not None]


def _held(items: Collection[Evidence], side: str) -> str:
    """Return how many items were held: ``two of three items for it were held against ..``."""
    held, count = len(_only_held(items)), len(items)
    source = "an excerpt of its source" if held == 1 else "excerpts of their sources"
    was = "was" if held == 1 else "were"
    if held == count:
        all_of_them = {1: "the one item", 2: "both items"}
        who = f"{all_of_them.get(count, f'all {_small(count)} items')} {side}"
    else:
        who = f"{_small(held)} of the {_small(count)} items {side}"
    return f"{who} {was} held against {source}"


def _answered(ledger: Ledger, items: Collection[Evidence], side: str) -> str:
    """Return whose items of a side the explanation answers; empty where there are none."""
    origins = dict.fromkeys(origin_name(ledger, item.origin) for item in items)
    if not origins:
        return ""
    return f"what stands {side}, by {list_of(list(origins))}, is answered by name"


def _small(count: int) -> str:
    return _FEW[count] if count < len(_FEW) else str(count)
