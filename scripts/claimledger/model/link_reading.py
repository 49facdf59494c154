"""Whether a page that answers is still the source: told by the words that it is known by."""

import re

from claimledger.model.link import LinkAnswer, LinkState
from claimledger.model.link_targets import LinkTarget
from claimledger.text.addresses import split_address
from claimledger.text.page_text import PageText, holds

LITTLE = 40
"""Words of a page that has hardly any: what it shows is put there by programs, and is not seen."""

SHORT = 200
"""Words of a page so short that what it says anywhere is what it says; an article has more, and
beside it, in most layouts, a box for logging in."""

_NOT_FOUND = re.compile(
    r"""\b(?:
      404 | 410
      | not\ found | no\ longer\ (?:available|exists?) | (?:does\ not|doesn\ t)\ exist
      | (?:page|article|content|document|file|story)\ (?:is|was|has\ been)\ (?:unavailable|removed)
      | bulunamad\w | nicht\ gefunden | introuvable | no\ encontrada
    )\b""",
    re.VERBOSE,
)
_FOR_SALE = re.compile(
    r"""\b(?:
      (?:buy|purchase|get|own)\ this\ domain | domain\ for\ sale
      | domain\ (?:name\ )?(?:is|may\ be|has)\ (?:for\ sale|available|parked|expired)
      | domain\ parking | parked\ domain
    )\b""",
    re.VERBOSE,
)
_LOGIN = re.compile(r"\b(?:log ?in|sign ?in|giris yap|anmelden|subscribe to)\b")
_LOGIN_PATH = re.compile(r"/(?:login|log-in|signin|sign-in|sso|giris|account)\b", re.IGNORECASE)
_WHOLE_SITE = frozenset({"", "/", "/index.html", "/index.php", "/en", "/en/", "/tr", "/tr/"})


def judge(target: LinkTarget, page: PageText, final: str) -> LinkAnswer:
    """Return what a page that answered at ``final`` is, by the words that it shows.

    Quoted words settle it. The title does unless the page's own heading says "not found": such
    pages like to repeat what was asked for. Only a page without the words is looked at for signs
    of what stands in its place.
    """
    moved = "" if _is_same(target.address, final) else final
    if any(all(holds(page.body, part) for part in quote) for quote in target.quotes):
        return _seen(moved, "words quoted from it are there")
    says_not_found = _NOT_FOUND.search(page.head) and not _NOT_FOUND.search(target.title)
    if target.title and holds(page.body, target.title) and not says_not_found:
        return _seen(moved, "its title is there")
    return _without_words(page, moved)


def _seen(moved: str, detail: str) -> LinkAnswer:
    state = LinkState.MOVED if moved else LinkState.LIVE
    return LinkAnswer(state=state, detail=detail, moved_to=moved)


def _without_words(page: PageText, moved: str) -> LinkAnswer:
    is_short = page.body.count(" ") < SHORT
    if _NOT_FOUND.search(page.head) or (is_short and _NOT_FOUND.search(page.body)):
        detail = "the page says that it was not found"
        return LinkAnswer(state=LinkState.NOT_FOUND_PAGE, detail=detail, moved_to=moved)
    if _FOR_SALE.search(page.head) or (is_short and _FOR_SALE.search(page.body)):
        detail = "the page offers the domain for sale"
        return LinkAnswer(state=LinkState.PARKED, detail=detail, moved_to=moved)
    path = split_address(moved).path if moved else ""
    if (is_short and page.has_password) or _LOGIN_PATH.search(path) or _LOGIN.search(page.head):
        detail = "the page asks for a login"
        return LinkAnswer(state=LinkState.LOGIN, detail=detail, moved_to=moved)
    if moved and path in _WHOLE_SITE:
        detail = "the address leads to the site's first page"
        return LinkAnswer(state=LinkState.NOT_FOUND_PAGE, detail=detail, moved_to=moved)
    if page.body.count(" ") < LITTLE:
        detail = "the page shows hardly any text without its programs"
        return LinkAnswer(state=LinkState.ANSWERS, detail=detail, moved_to=moved)
    detail = "neither its title nor words quoted from it are there"
    return LinkAnswer(state=LinkState.CHANGED, detail=detail, moved_to=moved)


def _is_same(address: str, final: str) -> bool:
    """Say whether two addresses are of one page but for http, www, a last slash and a fragment."""
    return _plain(address) == _plain(final)


def _plain(address: str) -> str:
    parts = split_address(address.split("#", 1)[0])
    query = address.split("#", 1)[0].partition("?")[2]
    return f"{parts.host.removeprefix('www.')}{parts.path.rstrip('/')}?{query}"
