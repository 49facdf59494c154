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

import posixpath
from collections.abc import Collection, Iterator

from claimledger.model.addresses import generated_pages
from claimledger.model.build_pages import subject_of_line
from claimledger.model.headings import heading_ids
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page
from claimledger.rule import Rule
from claimledger.text.addresses import Address, split_address, what_is_unsafe
from claimledger.text.finding import Hit, Severity
from claimledger.text.markdown import Link
from claimledger.text.nearest import Nearest, did_you_mean
from claimledger.text.span import Span


def check(ledger: Ledger) -> Iterator[Hit]:
    """Yield the links to files and headings that are not there."""
    files = {*ledger.written.pages, *ledger.other_files, *generated_pages(ledger)}
    nearest = Nearest(files)
    ids: dict[str, frozenset[str]] = {}
    told: set[Span] = set()  # several links may use one address that is written once
    for page in ledger.pages.values():
        for link in page.links:
            parts = split_address(link.address)
            fault = _fault_of_address(link.address, parts) or _fault_of_image(link, parts)
            if not (fault or parts.scheme or parts.host):
                target = _target(page, parts)
                fault = _fault_of_file(target, files, nearest) or _fault_of_heading(
                    ledger, target, parts.fragment, ids
                )
            if fault and link.address_span not in told:
                told.add(link.address_span)
                reason, remedy = fault
                subject = subject_of_line(link.span)
                yield Hit(span=link.address_span, reason=reason, remedy=remedy, subject=subject)


def _fault_of_address(address: str, parts: Address) -> tuple[str, str] | None:
    """Return what is wrong with an address by itself, and the remedy."""
    if not address:
        return "a link has no address", "write one"
    if parts.scheme or parts.host:
        fault = "" if parts.scheme == "mailto" else what_is_unsafe(address)
        return (f"the address {fault}", "write https://..") if fault else None
    if not (address + parts.path + parts.fragment).isprintable():
        return "the address holds a character that can't be shown", "name a file below docs/"
    if parts.path.startswith("/"):
        return f"'{address}' starts with a slash", "name the file from this page's folder"
    return None


def _fault_of_image(link: Link, parts: Address) -> tuple[str, str] | None:
    if link.is_image and (parts.scheme or parts.host):
        return "an image lies on another server", "put the file below docs/"
    return None


def _target(page: Page, parts: Address) -> str:
    """Return the path below ``docs/`` of what a page's link leads to."""
    if not parts.path:
        return page.name
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.name), parts.path))


def _fault_of_file(target: str, files: Collection[str], nearest: Nearest) -> tuple[str, str] | None:
    if target in files:
        return None
    remedy = nearest.offer(target) or "name a file below docs/"
    return f"there is no file 'docs/{target}'", remedy


def _fault_of_heading(
    ledger: Ledger, target: str, fragment: str, ids: dict[str, frozenset[str]]
) -> tuple[str, str] | None:
    if not fragment or target not in ledger.pages:
        return None
    if target not in ids:
        ids[target] = heading_ids(ledger.pages[target])
    if fragment in ids[target]:
        return None
    remedy = did_you_mean(fragment, ids[target]) or "see the headings of that page"
    return f"'docs/{target}' has no heading '#{fragment}'", remedy


RULE = Rule(severity=Severity.ERROR, since="0.1.0", check=check)
