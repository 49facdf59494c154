"""A sentence tells a fact, and holds neither a link to a claim nor a citation.

Why it matters: every fact of the report must lead to its evidence; this one leads nowhere.

What to do: bind the words to the claim that they rest on, or cite a source by hand, as in
[@key2014], or leave the fact out. A sentence counts as one that tells a fact if it holds a number
from two up, a month, a sign of money, a quotation mark, or the name of a person, an origin or a
place of the ledger; in a sentence that leads to another page of the report, a name does not count.
Headings and the texts of images are not looked at.

Fails, in docs/page.md:

    In June 2014 three people were taken.

Passes, in docs/page.md:

    [In June 2014 three people were taken](claim:first).
"""

import re
from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.naming import names_pattern
from claimledger.model.page import Assertion
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

_SIGN = re.compile(r"[\"“”$€£]")
SHORTEST_SURNAME = 4
"""Letters of a last name that counts by itself: a shorter one may be a word."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the sentences that tell a fact and rest on nothing."""
    names: re.Pattern[str] | None = None
    for page in ledger.pages.values():
        for assertion in page.assertions:
            if assertion.claims or assertion.keys:
                continue
            names = names or _names(ledger)
            found = _fact(assertion, names)
            if found:
                start, words = found
                sentence = assertion.sentence
                yield Hit(
                    span=sentence.place(start),
                    reason=f"the sentence tells '{words}' and rests on nothing",
                    remedy="bind its words to a claim, or cite a source as [@key]",
                    subject=subject_of_line(sentence.span),
                )


def _fact(assertion: Assertion, names: re.Pattern[str]) -> tuple[int, str] | None:
    """Return the first sign in a sentence that it tells a fact, and where it begins."""
    text = assertion.sentence.text
    found = [(day.start, day.end) for day in assertion.sentence.days]
    found += [(number.start, number.end) for number in assertion.sentence.numbers]
    found += [sign.span() for sign in _SIGN.finditer(text)]
    if not assertion.is_signpost:
        found += [name.span() for name in names.finditer(text)]
    if not found:
        return None
    start, end = min(found)
    return start, " ".join(text[start:end].split())


def _names(ledger: Ledger) -> re.Pattern[str]:
    """Return what finds the names of the ledger."""
    people = {name for claim in ledger.claims.values() for name in claim.people}
    names = people | {name for origin in ledger.origins.values() for name in origin.names}
    names |= {location.name for location in ledger.locations.values()}
    names |= {name.split()[-1] for name in people if len(name.split()[-1]) >= SHORTEST_SURNAME}
    return names_pattern(names)


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
