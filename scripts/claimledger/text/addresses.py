"""Web addresses and links inside the report, taken apart and judged without asking anybody."""

import re
from typing import NamedTuple


class Address(NamedTuple):
    """The parts of an address; each is empty where it is absent. ``path`` is percent-decoded."""

    scheme: str
    host: str
    path: str
    fragment: str


_PARTS = re.compile(
    r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?://(?P<host>[^/?#]*))?"
    r"(?P<path>[^?#]*)(?:\?[^#]*)?(?:#(?P<fragment>.*))?",
    re.DOTALL,
)
"""The parts of an address as RFC 3986, appendix B, takes them apart."""

_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_PUBLIC_HOST = re.compile(
    r"(?=.{1,253}(?::|$))(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]\.?(?::\d{1,5})?"
)
_NOT_PUBLIC = re.compile(
    r"(?:^|\.)(?:local|localhost|internal|intranet|invalid|test|home\.arpa)\.?$"
)


_NEVER = re.compile(r"[\s<>\"`{}|\\^]")
"""What no address may hold."""


_DOI = re.compile(r"\b10\.\d{4,9}/[^\s?#&\"<>{}]+")
_DOI_FORM = re.compile(r"(?:/(?:full|abstract|pdf|epdf|html|summary)|\.pdf)$")
_COPY_OF = re.compile(r"(?:/web/\d{4,14}(?:[a-z]{2}_|\*)?/|(?=https?:/))(?P<address>\S+\.\S+)")
_PORT = re.compile(r":(?:80|443)$")


def split_address(address: str) -> Address:
    """Return the parts of an address."""
    found = _PARTS.fullmatch(address)
    parts = found.groupdict(default="") if found else {}
    return Address(
        scheme=parts.get("scheme", "").lower(),
        host=parts.get("host", "").lower(),
        path=_unescape(parts.get("path", "")),
        fragment=_unescape(parts.get("fragment", "")),
    )


def what_is_unsafe(address: str) -> str:
    """Return what is wrong with an address that readers are to be sent to; empty if nothing is."""
    if _NEVER.search(address):
        return "holds a character that no address may hold"
    parts = split_address(address)
    if parts.scheme not in {"http", "https"}:
        return "does not begin with http:// or https://"
    if "@" in parts.host:
        return "holds a user name before its host"
    if not _PUBLIC_HOST.fullmatch(parts.host) or _NOT_PUBLIC.search(parts.host.split(":")[0]):
        return "names no public host"
    return ""


def without_scheme(address: str) -> str:
    """Return an address by which two spellings of one page are the same.

    Scheme, its usual port, "www." and a last slash make no difference, nor does the host's case; a
    path's does.
    """
    rest = re.sub(r"^https?:/{1,2}", "", address, flags=re.IGNORECASE)
    end = re.search(r"[/?#]", rest)
    cut = end.start() if end else len(rest)
    host = _PORT.sub("", rest[:cut].lower().removeprefix("www."))
    return host + rest[cut:].rstrip("/")


def find_doi(text: str) -> str:
    """Return the DOI in an address or a ``doi`` field, in small letters; empty if there is none.

    What publishers put behind it to name a form of the text is no part of it.
    """
    found = _DOI.search(_unescape(text))
    return _DOI_FORM.sub("", found.group().lower()).rstrip(".,;/") if found else ""


def find_archived(address: str) -> str:
    """Return the address of which an archive's address says that it is a copy; empty if it doesn't.

    Archives write it out whole, or behind a time stamp: ``https://web.archive.org/web/2014/..``.
    """
    found = _COPY_OF.search(_unescape(address), len("https://"))
    return found.group("address") if found else ""


def _unescape(text: str) -> str:
    def decode(found: re.Match[str]) -> str:
        return bytes.fromhex(found.group().replace("%", "")).decode("utf-8", errors="replace")

    return _ESCAPES.sub(decode, text)
