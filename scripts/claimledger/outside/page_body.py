"""The text of a page that was fetched, whatever it came as."""

import re

from claimledger.model.link_targets import LinkTarget
from claimledger.outside.fetch import Fetched
from claimledger.text.page_text import PageText, holds, read_html, read_plain

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.-]+)", re.IGNORECASE)
_SOUND_CHARSET = re.compile(
    r"(?:utf-?8|utf-?16|iso-?8859-?\d+|windows-?125\d|cp125\d|koi8-?[ru]|us-ascii|gb\w+|big5|euc-\w+)",
    re.IGNORECASE,
)
"""Character sets that pages have; Python knows others, some of them slow and some no sets."""

_START = 4096
"""Bytes at the start of a page in which it may say its character set."""


class NotReadError(Exception):
    """The page is of a kind that is not read; the message says which."""


def read_body(fetched: Fetched, target: LinkTarget) -> PageText:
    """Return the text of what was fetched.

    A PDF is read only as far as its text lies open: most is packed. Where the words of ``target``
    are not found, nobody knows whether they are in it.

    Raises:
        NotReadError: it is no text, or a PDF in which the words don't lie open.
    """
    kind = fetched.content_type.partition(";")[0].strip().lower()
    if not 200 <= fetched.status < 300:  # noqa: PLR2004 - the statuses of success
        raise NotReadError(f"it was not read: asked again, the server answered {fetched.status}")
    if kind == "application/pdf" or fetched.body.startswith(b"%PDF-"):
        page = read_plain(fetched.body.decode("latin-1"))
        words = [target.title, *(part for quote in target.quotes for part in quote)]
        if any(holds(page.body, part) for part in words if part):
            return page
        raise NotReadError("it is a PDF, and was not read")
    if kind == "text/plain":
        return read_plain(_decode(fetched))
    if kind in {"", "text/html", "application/xhtml+xml"}:
        return read_html(_decode(fetched))
    raise NotReadError("it is neither a page nor a text, and was not read")


def _decode(fetched: Fetched) -> str:
    start = fetched.body[:_START].decode("latin-1")
    said = _CHARSET.search(fetched.content_type) or _CHARSET.search(start)
    charset = said.group(1) if said and _SOUND_CHARSET.fullmatch(said.group(1)) else "utf-8"
    try:
        return fetched.body.decode(charset, errors="replace")
    except LookupError:
        return fetched.body.decode("utf-8", errors="replace")
