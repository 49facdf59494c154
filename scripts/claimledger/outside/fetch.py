"""One page of the web, read with care: so long, so much, from public machines alone."""

import http.client
import socket
import ssl
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from ipaddress import ip_address
from threading import Event, Timer
from urllib.parse import quote, urljoin, urlsplit

from claimledger.outside.manner import AGENT, Manner

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PATH_SIGNS = "%/:=&?~#+!$,;'@()*[]"
"""What an address may hold as it is; quoting leaves it alone."""


class FetchError(Exception):
    """A page can't be read; the message says why, in words for a report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What came: ``address`` is where redirects led, ``content_type`` as the server has it."""

    status: int
    address: str
    content_type: str
    body: bytes


def fetch(address: str, manner: Manner) -> Fetched:
    """Read one page, following redirects; of a page that is too large, the first part.

    Nothing but http and https is followed, and no machine of the own network is asked: the name
    is looked up once, and what it stands for is what is asked.

    Raises:
        FetchError: nothing came, or something that must not be followed.
    """
    for _ in range(manner.redirects + 1):
        try:
            fetched, following = _get(address, manner)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise FetchError(_why(error)) from error
        if not following:
            return fetched
        address = urljoin(address, following)
    raise FetchError(f"more than {manner.redirects} redirects")


def _get(address: str, manner: Manner) -> tuple[Fetched, str]:
    """Return what one address answers, and where it redirects to; empty if it does not."""
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        raise FetchError("it leads to what is no plain web address")
    host = parts.hostname.encode("idna").decode("ascii")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    connection = http.client.HTTPConnection(host, port, timeout=manner.seconds)
    # Connected here, so that the machine that was looked at is the one that is asked.
    connection.sock = _connect(host, port, manner, is_secure=parts.scheme == "https")
    target = quote(parts.path or "/", safe=_PATH_SIGNS)
    target += f"?{quote(parts.query, safe=_PATH_SIGNS)}" if parts.query else ""
    headers = {
        "Host": _host_header(host, parts.port),
        "User-Agent": AGENT,
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "Connection": "close",
    }
    with _within(manner.seconds, connection.sock):
        try:
            connection.request("GET", target, headers=headers)
            answer = connection.getresponse()
            location = answer.getheader("Location", "") if answer.status in _REDIRECTS else ""
            if answer.getheader("Content-Encoding", "identity") != "identity":
                raise FetchError("its text is packed")
            body = b"" if location else answer.read(manner.largest)
        finally:
            connection.close()
    content_type = answer.getheader("Content-Type", "")
    fetched = Fetched(status=answer.status, address=address, content_type=content_type, body=body)
    # Headers are read as Latin-1; what is not ASCII in them is mostly UTF-8.
    return fetched, location.encode("latin-1").decode("utf-8", errors="replace")


def _host_header(host: str, port: int | None) -> str:
    name = f"[{host}]" if ":" in host else host
    return f"{name}:{port}" if port else name


def _connect(host: str, port: int, manner: Manner, *, is_secure: bool) -> socket.socket:
    """Return a connection to the first of a host's machines that takes one."""
    failure: OSError = socket.gaierror("its host has no address")
    for family, kind, protocol, _, where in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        found = ip_address(where[0])
        if not found.is_global and not (manner.allows_loopback and found.is_loopback):
            raise FetchError("it leads to a machine of the own network")
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(manner.seconds)
        try:
            connection.connect(where)
            if is_secure:
                context = ssl.create_default_context()
                return context.wrap_socket(connection, server_hostname=host)
        except OSError as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure


@contextmanager
def _within(seconds: float, connection: socket.socket) -> Generator[None]:
    """End a connection after so many seconds, however busy a server keeps it.

    Raises:
        TimeoutError: it had to be ended.
    """
    ended = Event()

    def end() -> None:
        ended.set()
        with suppress(OSError):  # it may have ended by itself
            connection.shutdown(socket.SHUT_RDWR)

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    except (OSError, http.client.HTTPException) as error:
        if ended.is_set():
            raise TimeoutError from error
        raise
    finally:
        timer.cancel()
    if ended.is_set():
        raise TimeoutError


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it takes too long"
    if isinstance(error, socket.gaierror):
        return "its host is not known"
    if isinstance(error, ssl.SSLError):
        return "its certificate is not accepted"
    return f"it breaks off ({type(error).__name__})"
