"""A page holds raw HTML, or an attribute in braces other than an id or a class.

Why it matters: pages are changed by anybody, and HTML can run programs and fetch from elsewhere.
The site shows tags as text and drops such attributes, so what was meant would not be there.

What to do: write it in Markdown. The one tag a page may hold, on a line of its own, is the place of
a part that is made from the ledger: <div data-ledger="verdict-count"></div>.

Fails, in docs/page.md:

    Here <b>[it was so](claim:first)</b>.

Passes, in docs/page.md:

    Here **[it was so](claim:first)**.
"""

from collections.abc import Iterator

from claimledger.model.build_pages import subject_of_line
from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity
from claimledger.text.raw_html import find_raw_markup


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the tags and attributes that the site would not let through."""
    for page in ledger.pages.values():
        for markup in find_raw_markup(page.path, page.text):
            kind = "the tag" if markup.is_tag else "the attribute"
            yield Hit(
                span=markup.span,
                reason=f"the page holds {kind} '{markup.words}'",
                remedy="write it in Markdown" if markup.is_tag else "delete it",
                subject=subject_of_line(markup.span),
            )


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
