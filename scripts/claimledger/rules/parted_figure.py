"""A number and a date stand together in bound words, and nowhere together in their claims.

Why it matters: a claim with many numbers and dates has each of them somewhere; a number under the
date of another is wrong all the same, and its digits look right.

What to do: give the number the date under which an item, a figure or a sentence of the claim has
it, or bind the claim that has both. Numbers up to nine are not looked at: they mostly count what is
told. An item has the dates of its source too. The answers to points are looked at in the same way,
part by part between full stops and semicolons.

Fails, in claims.yaml:

    claims:
      first:
        support:
          - {says: It counted 49 in June 2014., date: 2014-06-11, checked: 2026-11-22}
          - {says: It counted 94 in July 2013., date: 2013-07-11, checked: 2026-11-22}

Fails, in docs/page.md:

    Reuters counted [49 people in July 2013](claim:first).

Passes, in claims.yaml:

    claims:
      first:
        support:
          - {says: It counted 49 in June 2014., date: 2014-06-11, checked: 2026-11-22}
          - {says: It counted 94 in July 2013., date: 2013-07-11, checked: 2026-11-22}

Passes, in docs/page.md:

    Reuters counted [49 people in June 2014](claim:first).
"""

import re
from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.page import Assertion, BoundWords
from claimledger.model.recorded import Recorded, recorded, told_together
from claimledger.rule import Rule
from claimledger.text.days import Day
from claimledger.text.finding import Hit, Severity
from claimledger.text.numbers import Number, days_and_numbers

LEAST = 10
"""The smallest number that is looked at."""


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the numbers that their claims have, and not with that date."""
    yield from _of_answers(ledger)
    read: dict[str, tuple[Recorded, tuple[Recorded, ...]]] = {}
    for page in ledger.pages.values():
        for assertion in page.assertions:
            for words in assertion.bound:
                days, numbers = _figures(assertion, words)
                claims = [ledger.claims[name] for name in words.claims if name in ledger.claims]
                if not days or not numbers or len(claims) < len(words.claims):
                    continue
                for claim in claims:
                    if claim.id not in read:
                        read[claim.id] = recorded(claim), tuple(told_together(claim, ledger))
                known = [read[claim.id] for claim in claims]
                # What stands nowhere at all is a fault of its own.
                if not all(any(whole.has_date(day) for whole, _ in known) for day in days):
                    continue
                for number in numbers:
                    has = any(number.value in whole.numbers for whole, _ in known)
                    if has and not any(
                        number.value in part.numbers and any(part.has_date(day) for day in days)
                        for _, parts in known
                        for part in parts
                    ):
                        yield _hit(assertion, words, number)


def _of_answers(ledger: Ledger) -> Iterator[Hit]:
    for point in ledger.points.values():
        claims = ledger.claims_of_point(point.id)
        parts = [part for claim in claims for part in told_together(claim, ledger)]
        for text in re.split(r"[;.]\s", point.answer):
            days, numbers = days_and_numbers(text)
            for number in numbers if days else ():
                bearing = [part for part in parts if number.value in part.numbers]
                dated = any(part.has_date(day) for part in bearing for day in days)
                if number.value >= LEAST and bearing and not dated:
                    yield Hit(
                        span=point.place.of("answer"),
                        reason=f"'{text[number.start : number.end]}' in the answer to point"
                        f" '{point.id}' stands in its claims, and not with this date",
                        remedy="give it the date that it has there",
                        subject=point.subject,
                    )


def _figures(assertion: Assertion, words: BoundWords) -> tuple[list[Day], list[Number]]:
    """Return the dates in bound words, and the numbers that are looked at."""
    inside = range(words.start, words.end)
    days = [day for day in assertion.sentence.days if day.start in inside]
    numbers = [one for one in assertion.sentence.numbers if one.start in inside]
    return days, [number for number in numbers if number.value >= LEAST]


def _hit(assertion: Assertion, words: BoundWords, number: Number) -> Hit:
    sentence = assertion.sentence
    told = " ".join(sentence.text[number.start : number.end].split())
    names = ", ".join(f"'{name}'" for name in words.claims)
    return Hit(
        span=sentence.place(number.start),
        reason=f"'{told}' stands in {names}, and not with this date",
        remedy="give it the date that it has there, or bind the claim that has both",
        subject=subject_of_line(sentence.span),
    )


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
