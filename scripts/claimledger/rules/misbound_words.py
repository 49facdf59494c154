"""Bound words have hardly a word in common with their claim.

Why it matters: a link to the wrong claim gives a sentence the evidence of another; the mark is
there, the card opens, and nothing looks amiss.

What to do: bind the claim that the words retell, or write them nearer to its words. All texts of a
claim count, with those of its evidence and the names of its speakers; a word is its first five
letters. Words such as "said" and "that" are none, nor are those by which the report itself judges
or tells that it searched, such as "holds in part" and "was not found".

Fails, in claims.yaml:

    claims:
      first: {statement: The three captured drivers were released in July.}

Fails, in docs/page.md:

    Here [smuggled oil reached the refinery](claim:first).

Passes, in claims.yaml:

    claims:
      first: {statement: The three captured drivers were released in July.}

Passes, in docs/page.md:

    Here [the drivers were set free in July](claim:first).
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.wording import wording
from claimledger.rule import Rule
from claimledger.text.clauses import stems
from claimledger.text.finding import Hit, Severity

FEWEST = 2
"""Words that tell what bound words are about: a single one could be another for the same."""

SHARED = 1 / 3
"""How much of bound words must stand in their claims: in the report nearly all of them do."""

_OWN = stems("searched search found holds part partly goes too far right wrong either")
"""What the report says of any claim."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the bound words that their claims do not know."""
    known: dict[str, frozenset[str]] = {}
    for page in ledger.pages.values():
        for assertion in page.assertions:
            sentence = assertion.sentence
            for words in assertion.bound:
                claims = [ledger.claims[name] for name in words.claims if name in ledger.claims]
                told = stems(sentence.text[words.start : words.end]) - _OWN
                if len(claims) < len(words.claims) or len(told) < FEWEST:
                    continue
                for claim in claims:
                    if claim.id not in known:
                        known[claim.id] = stems(wording(claim, ledger))
                strange = told.difference(*(known[claim.id] for claim in claims))
                if len(strange) > (1 - SHARED) * len(told):
                    names = ", ".join(f"'{claim.id}'" for claim in claims)
                    yield Hit(
                        span=sentence.place(words.start),
                        reason=f"{len(strange)} of the {len(told)} words that tell what this is"
                        f" about stand nowhere in {names}",
                        remedy="bind the claim that the words retell, or write them nearer to it",
                        subject=subject_of_line(sentence.span),
                    )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
