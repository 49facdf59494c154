"""A sentence names somebody whom none of its claims names.

Why it matters: words laid to the wrong person are the worst slip that a report about living people
can make, and the sentence reads as well as before.

What to do: name whom the claim names, bind the claim that names this person, or add the person to
the claim's "people". Names are those of people and origins anywhere in the ledger; a last name is
enough. All words of the claim count, those of its evidence and of its sources too. The article's
author may be named anywhere, and so may the body that somebody is "of".

Fails, in claims.yaml:

    claims:
      first: {people: [Ann Harper]}
      second: {people: [Bob Miller]}

Fails, in docs/page.md:

    Ann Harper [was there](claim:second), and [it was so](claim:first).
    Bob Miller said that [it was so](claim:first).

Passes, in claims.yaml:

    claims:
      first: {people: [Ann Harper]}
      second: {people: [Bob Miller]}

Passes, in docs/page.md:

    Ann Harper [was there](claim:first).
    Bob Miller said that [it was so](claim:second).
"""

import re
from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.naming import names_pattern
from claimledger.model.page import Assertion
from claimledger.model.wording import wording
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.quotations import without_quotations

SHORTEST_SURNAME = 4
"""Letters of a last name that counts by itself: a shorter one may be a word."""

_BODY = re.compile(r"(?<!\w)of\s+(?:the\s+)?\Z")
"""What stands before a name that tells where somebody works."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the names in sentences that stand in none of the claims that answer for them."""
    pattern: re.Pattern[str] | None = None
    texts: dict[str, str] = {}
    claims = ledger.claims.values()
    people = frozenset(name for claim in claims for name in claim.people)
    for page in ledger.pages.values():
        for assertion in page.assertions:
            bearers = [ledger.claims[name] for name in assertion.claims if name in ledger.claims]
            if not assertion.bound or len(bearers) < len(assertion.claims):
                continue
            pattern = pattern or names_pattern(_names(ledger))
            for claim in bearers:
                if claim.id not in texts:
                    texts[claim.id] = wording(claim, ledger)
            text = " ".join(texts[claim.id] for claim in bearers)
            for start, name in _strange(assertion, pattern, people, text):
                sentence = assertion.sentence
                named = ", ".join(f"'{claim.id}'" for claim in bearers)
                yield Hit(
                    span=sentence.place(start),
                    reason=f"'{name}' is named in no part of {named}",
                    remedy="name whom the claim names, or bind the claim that names this one",
                    subject=subject_of_line(sentence.span),
                )


def _strange(
    assertion: Assertion, pattern: re.Pattern[str], people: frozenset[str], text: str
) -> Iterator[tuple[int, str]]:
    for found in pattern.finditer(without_quotations(assertion.sentence.text)):
        name = " ".join(found.group().split())
        is_body = name not in people and _BODY.search(found.string, 0, found.start())
        if _last(name) not in text and not is_body:
            yield found.start(), name


def _names(ledger: Ledger) -> set[str]:
    """Return the names of the ledger that name somebody: "officials" and the like do not."""
    article = ledger.sources.get(ledger.article)
    authors = {author.last for author in article.authors} if article else set[str]()
    people = {name for claim in ledger.claims.values() for name in claim.people}
    names = people | {name for origin in ledger.origins.values() for name in origin.names}
    names |= {_last(name) for name in people if len(_last(name)) >= SHORTEST_SURNAME}
    return {name for name in names if _last(name)[0].isupper() and _last(name) not in authors}


def _last(name: str) -> str:
    """Return the last name, without the article before it."""
    return name.rsplit(maxsplit=1)[-1].removeprefix("al-")


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
