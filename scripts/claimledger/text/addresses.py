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

    Scheme, "www." and a last slash make no difference, nor does the host's case; a path's does.
    """
    rest = re.sub(r"^https?://", "", address, flags=re.IGNORECASE)
    end = re.search(r"[/?#]", rest)
    cut = end.start() if end else len(rest)
    return rest[:cut].lower().removeprefix("www.") + rest[cut:].rstrip("/")


def _unescape(text: str) -> str:
    def decode(found: re.Match[str]) -> str:
        return bytes.fromhex(found.group().replace("%", "")).decode("utf-8", errors="replace")

    return _ESCAPES.sub(decode, text)
