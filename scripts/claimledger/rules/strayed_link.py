"""Bound words have next to nothing in common with the claim that they are bound to.

Why it matters: the mark behind the words would open evidence for something else, and every check of
the sentence would be made against the wrong claim.

What to do: bind the words to the claim that they rest on; if it is the right one, write the words
nearer to it. At least two in five of their words, apart from the commonest, must stand somewhere in
the claims that they are bound to, or in the points of the article that these bear on.

Fails, in docs/page.md:

    Here [forty lorries crossed the river](claim:first).

Passes, in docs/page.md:

    Reuters wrote that [it was so](claim:first).
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.claim import Claim
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.clauses import stems_of
from claimledger.text.finding import Hit, Severity

FEWEST = 2
"""Words that tell what bound words are about: one alone may be another word for the same."""

SHARED = 0.4
"""How much of the words must stand in the claims; of links laid to other claims few reach it."""

_OF_SEARCHES = frozenset({"found", "searc", "answe", "eithe"})
"""Words with which a sentence tells that something was searched for and not found."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the bound words that are about something else than their claims."""
    about: dict[str, frozenset[str]] = {}
    for page in ledger.pages.values():
        for assertion in page.assertions:
            sentence = assertion.sentence
            for words in assertion.bound:
                stems = stems_of(sentence.text[words.start : words.end])
                known = [ledger.claims[name] for name in words.claims if name in ledger.claims]
                if len(stems) < FEWEST or not known or len(known) < len(words.claims):
                    continue
                for claim in known:
                    if claim.id not in about:
                        about[claim.id] = _about(claim, ledger)
                shared = stems & frozenset[str]().union(*(about[claim.id] for claim in known))
                if len(shared) < SHARED * len(stems):
                    names = ", ".join(f"'{name}'" for name in words.claims)
                    yield Hit(
                        span=sentence.place(words.start),
                        reason=f"of {len(stems)} words bound to {names}, {len(shared)} stand in it",
                        remedy="bind them to the claim that they rest on",
                        subject=subject_of_line(sentence.span),
                    )


def _about(claim: Claim, ledger: Ledger) -> frozenset[str]:
    stems = stems_of(" ".join(_texts(claim, ledger)))
    return stems | _OF_SEARCHES if claim.searched else stems


def _texts(claim: Claim, ledger: Ledger) -> Iterator[str]:
    yield from (claim.title, claim.statement, claim.correction, claim.why)
    for item in claim.evidence():
        yield from (item.says, item.quote)
        if item.origin in ledger.origins:
            yield ledger.origins[item.origin].name
    for standing in claim.standing:
        yield from (standing.who, standing.latest, standing.not_known)
    yield from (searched.what for searched in claim.searched)
    yield from (event.event for event in claim.dates)
    yield from (document.what for document in claim.not_consulted)
    for point in claim.points:
        if point in ledger.points:
            yield from (ledger.points[point].says, ledger.points[point].answer)


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
