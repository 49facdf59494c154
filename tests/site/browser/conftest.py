"""A real browser over the real report's site, served on this machine alone."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.site.browser.visit import Visit

MISSING = "no Chromium on this machine; REQUIRE_TOOLS=1 forbids this skip"


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        del format, args


@pytest.fixture(scope="session")
def address(report: Path) -> Iterator[str]:
    """Return the address at which the real report's site is served."""
    handler = partial(_QuietHandler, directory=str(report / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium; skip where there is none, unless that is forbidden."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    executable = executable or shutil.which("google-chrome")
    if executable is None:
        if os.environ.get("REQUIRE_TOOLS"):
            pytest.fail("REQUIRE_TOOLS is set, and there is no Chromium on this machine")
        pytest.skip(MISSING)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=executable,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Callable[..., Visit]]:
    """Return a function that opens a fresh window; at the end no request may have left the site."""
    visits: list[Visit] = []

    def open_window(*, width: int = 1280, scripts: bool = True, dark: bool = False) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            java_script_enabled=scripts,
            color_scheme="dark" if dark else "light",
            has_touch=width < 720,
        )
        made = Visit(page=context.new_page(), address=address)
        made.page.on("request", made.watch)
        visits.append(made)
        return made

    yield open_window
    strayed = [url for made in visits for url in made.strayed]
    for made in visits:
        made.page.context.close()
    assert strayed == []
