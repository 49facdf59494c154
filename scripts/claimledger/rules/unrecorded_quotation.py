"""Words in quotation marks are no recorded quotation of a claim that answers for them.

Why it matters: quotation marks say that somebody used these very words; the reader can check that
only against the source from which they were taken down.

What to do: quote as the claim's evidence does, or a part of that, or tell it without the marks.
Only the words count, not capitals or signs; the title of a source may be quoted too. For a name of
something on this site write **bold** or *italic* type.

Fails, in docs/page.md:

    Reuters called it ["an act of war"](claim:first).

Passes, in docs/page.md:

    Reuters [reported it](claim:first), under "A title".
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.model.page import Assertion
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.quotations import Quotation, find_quotations, pieces, same_words


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the quotations that no claim of their sentence records."""
    titles: frozenset[str] | None = None
    for page in ledger.pages.values():
        for assertion in page.assertions:
            sentence = assertion.sentence
            if not (assertion.claims or assertion.keys):
                continue  # what cites nothing at all is a fault of its own
            if not all(claim in ledger.claims for claim in assertion.claims):
                continue
            for quotation in find_quotations(sentence.text):
                titles = titles or frozenset(
                    same_words(source.title) for source in ledger.sources.values()
                )
                fault = _fault(quotation, assertion, ledger, titles)
                if fault:
                    reason, remedy = fault
                    yield Hit(
                        span=sentence.place(quotation.start),
                        reason=reason,
                        remedy=remedy,
                        subject=subject_of_line(sentence.span),
                    )


def _fault(
    quotation: Quotation, assertion: Assertion, ledger: Ledger, titles: frozenset[str]
) -> tuple[str, str] | None:
    if not quotation.is_closed:
        return "a quotation is not closed", "add the second quotation mark"
    if same_words(quotation.words) in titles:
        return None
    claims = assertion.claims_at(quotation.start)
    quotes = [item.quote for claim in claims for item in ledger.claims[claim].evidence()]
    if any(_is_part(quotation.words, quote) for quote in quotes if quote):
        return None
    names = ", ".join(f"'{claim}'" for claim in claims) or "a claim"
    words = " ".join(quotation.words.split())
    recorded = [f'"{quote}"' for quote in quotes if quote]
    there = f"recorded there: {', '.join(dict.fromkeys(recorded))}; " if recorded else ""
    return f'"{words}" is no recorded quotation of {names}', f"{there}tell it in our own words"


def _is_part(words: str, quote: str) -> bool:
    """Say whether all pieces of a quotation stand in a recorded one, one behind the other."""
    recorded = f" {same_words(quote)} "
    at = 0
    for piece in pieces(words):
        at = recorded.find(f" {piece} ", at)
        if at < 0:
            return False
        at += len(piece) + 1
    return True


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
