"""A point of the article has no verdict, no answer, or no claim that bears on it.

Why it matters: the report promises to answer every factual point of the article it tests.

What to do: give the point a verdict and a one-sentence answer, and name it in a claim's "points".
A point whose chapter is not written yet may say so in an allowance.

Fails, in claims.yaml:

    article:
      source: key2014
      points:
        A1: {paragraph: "1", says: that it was so}

Passes, in claims.yaml:

    article:
      source: key2014
      points:
        A1: {paragraph: "1", says: that it was so, verdict: supported, answer: It was so.}
"""

from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the points that lack a verdict, an answer or a claim; one hit a point."""
    answered = {point for claim in ledger.claims.values() for point in claim.points}
    answered |= ledger.written.loose.get("points", frozenset())
    for point in ledger.points.values():
        lacks = [
            what
            for what, is_there in (
                ("verdict", point.verdict is not None),
                ("answer", bool(point.answer)),
                ("claim", point.id in answered or ledger.written.claims is None),
            )
            if not is_there
        ]
        if lacks:
            yield Hit(
                span=point.place.start,
                reason=f"point '{point.id}' has no {', no '.join(lacks)}",
                remedy="answer it, and name it in the 'points' of a claim",
                subject=point.subject,
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
