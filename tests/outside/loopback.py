"""A small web on this machine alone: a page for each kind of answer, and a stub of an archive."""

import json
import ssl
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

TLS = Path(__file__).parents[1] / "data" / "loopback-tls"

TITLE = "The mill of the town burnt down"
QUOTE = "we saw the flames from the bridge"
FILLER = "<p>" + "Some more of what a newspaper prints on a day without news. " * 30 + "</p>"


def article(title: str = TITLE, text: str = QUOTE) -> str:
    """Return a page as a newspaper has it, long enough to be one."""
    return f"<title>{title} - The Gazette</title><h1>{title}</h1><p>{text}</p>{FILLER}"


PAGES: dict[str, str] = {
    "/whole": article(),
    "/retitled": article(title="Fire in town"),
    "/quoteless": article(text="Nothing was said."),
    "/edited": article(title="Fire in town", text="Nothing was said."),
    "/new-home": article(),
    "/soft-404": "<title>Page not found</title><p>Perhaps you look for something else.</p>",
    "/soft-404-echo": article(title=f"404: {TITLE}", text="No such page."),
    "/parked": "<title>gazette.example</title><p>This domain is for sale. Make an offer.</p>",
    "/login": "<title>Gazette</title><form>E-mail <input type='PASSWORD'></form>",
    "/scripts": "<title>The Gazette</title><div id=app></div><script>go('Page not found')</script>",
    "/sign-in": "<title>Sign in</title>" + FILLER,
    "/": article(title="The Gazette", text="All the news."),
    "/broken": "<![x[" + article(),
    "/capture/named": article(),
    "/capture/found": article(),
    "/capture/empty": "<title>The archive</title><p>It has no such page.</p>" + FILLER,
}
REDIRECTS = {
    "/moved": "/new-home",
    "/moved-twice": "/moved",
    "/to-home": "/",
    "/to-login": "/sign-in?next=/to-login",
    "/moved-gone": "/404",
    "/loop": "/loop",
    "/to-file": "file:///etc/hostname",
    "/to-private": "http://10.0.0.1/",
    "/to-password": "http://user:word@127.0.0.1/",
}
STATUSES = {"/401": 401, "/403": 403, "/404": 404, "/410": 410, "/451": 451, "/500": 500}
CAPTURES = {"/404": "/capture/found", "/410": "/capture/empty"}
"""What the stub of an archive has, by the path of the page."""


@dataclass
class Loopback:
    """The running web: its ports, and when each path was asked for."""

    port: int = 0
    secure_port: int = 0
    asked: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    ended: threading.Event = field(default_factory=threading.Event)

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def secure(self, path: str) -> str:
        return f"https://127.0.0.1:{self.secure_port}{path}"


@contextmanager
def serve() -> Generator[Loopback]:
    """Serve the small web until the end of the block."""
    web = Loopback()
    plain = _Server("0.0.0.0", web)  # noqa: S104 - 127.0.0.2 is another host to lychee
    secure = _Server("127.0.0.1", web)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / "certificate.pem", TLS / "key.pem")
    secure.socket = context.wrap_socket(secure.socket, server_side=True)
    web.port, web.secure_port = plain.server_address[1], secure.server_address[1]
    threads = [threading.Thread(target=server.serve_forever) for server in (plain, secure)]
    for thread in threads:
        thread.start()
    try:
        yield web
    finally:
        web.ended.set()
        for server in (plain, secure):
            server.shutdown()
            server.server_close()
        for thread in threads:
            thread.join()


class _Server(ThreadingHTTPServer):
    def __init__(self, host: str, web: Loopback) -> None:
        super().__init__((host, 0), partial(_Handler, web))

    def handle_error(self, request: object, client_address: object) -> None:
        del request, client_address  # a client that goes away, or refuses a certificate


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, web: Loopback, *request: Any) -> None:  # noqa: ANN401 - passed through
        self.web = web
        super().__init__(*request)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        del format, args

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.web.asked.setdefault(path, []).append(time.monotonic())
        special = SPECIAL.get(path)
        if special:
            special(self)
        elif path in REDIRECTS:
            self.reply(301, "", {"Location": REDIRECTS[path]})
        elif path in PAGES:
            self.reply(200, PAGES[path])
        else:
            self.reply(STATUSES.get(path, 404), "<title>An error</title>")

    def reply(self, status: int, page: str | bytes, headers: dict[str, str] | None = None) -> None:
        body = page.encode() if isinstance(page, str) else page
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in {"Content-Type": "text/html; charset=utf-8", **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _busy_once(handler: _Handler) -> None:
    if len(handler.web.asked["/busy-once"]) == 1:
        handler.reply(429, "", {"Retry-After": "1"})
    else:
        handler.reply(200, article())


def _silent(handler: _Handler) -> None:
    handler.web.ended.wait()


def _dripping(handler: _Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    while not handler.web.ended.wait(0.02):
        handler.wfile.write(b".")


def _archive(handler: _Handler) -> None:
    [asked] = parse_qs(urlsplit(handler.path).query)["url"]
    capture = CAPTURES.get(urlsplit(asked).path)
    url = handler.web.at(capture) if capture else ""
    closest = {"closest": {"available": True, "url": url}} if capture else {}
    handler.reply(200, json.dumps({"archived_snapshots": closest}))


def _of_type(kind: str, body: bytes) -> Callable[[_Handler], None]:
    return lambda handler: handler.reply(200, body, {"Content-Type": kind})


SPECIAL: dict[str, Callable[[_Handler], None]] = {
    "/pdf": _of_type("application/pdf", b"%PDF-1.7 \x80\x81 packed"),
    "/open-pdf": _of_type("application/pdf", f"%PDF-1.7 ({TITLE}) Tj".encode()),
    "/picture": _of_type("image/png", b"\x89PNG"),
    "/plain-text": _of_type("text/plain", f"{TITLE}\n".encode()),
    "/packed": lambda handler: handler.reply(200, b"packed", {"Content-Encoding": "br"}),
    "/busy": lambda handler: handler.reply(429, ""),
    "/busy-once": _busy_once,
    "/silent": _silent,
    "/dripping": _dripping,
    "/wayback": _archive,
}
