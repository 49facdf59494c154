"""Two sources of the same year and outlet have nearly the same title.

Why it matters: they may be one source under two keys.

What to do: delete one and cite the other; if they are two, say so in an allowance.

Fails, in citations.bib:

    @misc{key2014, title = {{The title of it}}, howpublished = {Outlet}, year = {2014}}
    @misc{key2015, title = {{The Title of it.}}, howpublished = {Outlet}, year = {2014}}

Passes, in citations.bib:

    @misc{key2014, title = {{The title of it}}, howpublished = {Outlet}, year = {2014}}
    @misc{key2015, title = {{Another title}}, howpublished = {Outlet}, year = {2014}}
"""

import re
import unicodedata
from collections.abc import Iterator

from claimledger.model.ledger import Ledger
from claimledger.model.source import Source
from claimledger.rule import Rule
from claimledger.text.addresses import without_scheme
from claimledger.text.finding import Hit, Related, Severity


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the later of two sources whose titles differ only in case, accents and signs."""
    first: dict[tuple[str, str, int], Source] = {}
    for source in ledger.sources.values():
        words = _words(source.title)
        if not words:
            continue
        key = (words, _words(source.outlet), source.date.year if source.date else 0)
        same = first.setdefault(key, source)
        is_copy = bool(source.url) and without_scheme(source.url) == without_scheme(same.url)
        if same is not source and not is_copy:  # a copy is found by its address
            yield Hit(
                span=source.entry.of("title"),
                reason=f"'{source.key}' has nearly the same title as '{same.key}'",
                remedy="delete one, or say in an allowance why they are two",
                subject=source.subject,
                related=(Related(span=same.entry.of("title"), note="it stands here first"),),
            )


def _words(text: str) -> str:
    """Return the letters and digits alone, without case or accents."""
    letters = text if text.isascii() else unicodedata.normalize("NFKD", text)
    return re.sub(r"[\W_]+", "", letters.casefold())


RULE = Rule(severity=Severity.WARNING, since="0.1.0", check=check)
