"""With which hedges a claim gives a number: exactly, about, at least, at most."""

from collections.abc import Iterable, Iterator, Mapping

from claimledger.model.claim import Claim, Qualifier
from claimledger.text.hedges import Hedge, find_hedge
from claimledger.text.numbers import days_and_numbers

_HEDGES: Mapping[Qualifier, frozenset[Hedge]] = {
    Qualifier.EXACT: frozenset({Hedge.NONE}),
    Qualifier.ABOUT: frozenset({Hedge.ABOUT}),
    Qualifier.AT_LEAST: frozenset({Hedge.AT_LEAST}),
    Qualifier.OVER: frozenset({Hedge.AT_LEAST}),
    Qualifier.UP_TO: frozenset({Hedge.AT_MOST}),
    Qualifier.NEARLY: frozenset({Hedge.AT_MOST, Hedge.ABOUT}),
    Qualifier.FEWER_THAN: frozenset({Hedge.AT_MOST}),
}


def hedges(claim: Claim, value: float) -> frozenset[Hedge]:
    """Return the hedges that a claim gives to a number; none if it does not have the number.

    Its figures decide, and its statement and correction; where none has the number, its evidence.
    """
    found: set[Hedge] = set()
    for figure in claim.figures:
        if value in {figure.low, figure.high}:
            found |= _HEDGES[figure.qualifier]
            found |= {Hedge.RANGE} if figure.low != figure.high else set()
    found.update(_in_texts((claim.statement, claim.correction), value))
    if not found:
        found.update(_in_texts((item.says for item in claim.evidence()), value))
    return frozenset(found)


def _in_texts(texts: Iterable[str], value: float) -> Iterator[Hedge]:
    for text in texts:
        for number in days_and_numbers(text)[1]:
            if number.value == value:
                yield find_hedge(text, number)
