"""A link inside the report leads nowhere: there is no such file, or no such heading in it.

Why it matters: a reader who wants to check is sent away with nothing.

What to do: take the name that is offered. Links between pages name the Markdown file, as in
[the method](method.md#how-verdicts-are-reached). The page of a claim is claims/ID.md, that of a
source sources/KEY.md, and their registers are claims/index.md and sources/index.md.

Fails, in docs/page.md:

    See [the method](methods.md) and [it was so](claim:first).

Passes, in docs/page.md:

    See [this page](page.md) and [it was so](claim:first).
"""

from collections.abc import Iterator

import posixpath
from collections.abc import Collection


from claimledger.model.addresses import generated_pages
from claimledger.model.build_pages import subject_of_line
from claimledger.model.headings import heading_ids
from claimledger.model.page import Page
from claimledger.text.addresses import split_address, what_is_unsafe
from claimledger.text.nearest import did_you_mean

from claimledger.model.ledger import Ledger
from claimledger.rule import Rule
from claimledger.text.finding import Hit, Severity

def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the links to files and headings that are not there."""
    files = {*ledger.pages, *ledger.other_files, *generated_pages(ledger)}
    for page in ledger.pages.values():
        for link in page.links:
            fault = _fault(ledger, page, link.address, files)
            if fault:
                yield Hit(
                    span=link.address_span,
                    reason=fault[0],
                    remedy=fault[1],
                    subject=subject_of_line(link.span),
                )


def _fault(
    ledger: Ledger, page: Page, address: str, files: Collection[str]
) -> tuple[str, str] | None:
    parts = split_address(address)
    if parts.scheme or parts.host:
        fault = "" if parts.scheme == "mailto" else what_is_unsafe(address)
        return (f"the address {fault}", "write https://..") if fault else None
    if not address:
        return "a link has no address", "write one"
    if parts.path.startswith("/"):
        return f"'{address}' starts with a slash", "name the file from this page's folder"
    target = page.name
    if parts.path:
        folder = posixpath.dirname(page.name)
        target = posixpath.normpath(posixpath.join(folder, parts.path))
        if target not in files:
            remedy = did_you_mean(target, files) or "name a file below docs/"
            return f"there is no file 'docs/{target}'", remedy
    if parts.fragment and target in ledger.pages:
        known = heading_ids(ledger.pages[target])
        if parts.fragment not in known:
            remedy = did_you_mean(parts.fragment, known) or "see the headings of that page"
            return f"'docs/{target}' has no heading '#{parts.fragment}'", remedy
    return None


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
