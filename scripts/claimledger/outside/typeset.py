"""A document made into a PDF by WeasyPrint, which may fetch nothing but the report's own fonts."""

import hashlib
import importlib
import logging
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

REMEDY = (
    "`make pdf` installs WeasyPrint, and your system has Pango"
    " (Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)"
)
FONT = "report:fonts/"
"""What the address of a font begins with in the style; the file's name follows."""

EPOCH = "SOURCE_DATE_EPOCH"

CHATTY = ("fontTools", "weasyprint.progress")
"""Loggers that tell every table and every page they come to."""


class CannotTypesetError(Exception):
    """WeasyPrint, or the Pango that it needs of the system, is not there."""


def typeset(html: str, style: str, fonts: Path) -> bytes:
    """Return an HTML document as a tagged PDF (PDF/UA-1), the same bytes for the same input.

    ``style`` names fonts as ``report:fonts/FILE``, files of the folder ``fonts``. Nothing else is
    fetched: an image or a style at any other address is left out.

    Raises:
        CannotTypesetError: what makes the PDF is not installed.
    """
    require()
    from weasyprint import CSS, HTML  # noqa: PLC0415 - see `require`
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415 - as above

    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    fetcher = _fetcher(fonts)
    configuration = FontConfiguration()
    sheet = CSS(string=style, font_config=configuration, url_fetcher=fetcher)
    with _fonts_dated():
        made = HTML(string=html, base_url="report:", url_fetcher=fetcher).write_pdf(
            stylesheets=[sheet],
            font_config=configuration,
            pdf_variant="pdf/ua-1",
            pdf_identifier=hashlib.sha256((html + style).encode()).digest()[:16],
        )
    return made or b""


def require() -> None:
    """Make sure that a PDF can be made here.

    WeasyPrint takes a second to import, and looks for Pango as it does: so nothing imports it that
    makes no PDF.

    Raises:
        CannotTypesetError: WeasyPrint is not installed, or finds no Pango.
    """
    try:
        importlib.import_module("weasyprint")
    except (ImportError, OSError) as error:
        raise CannotTypesetError(f"the PDF can't be made here; see that {REMEDY}") from error


@contextmanager
def _fonts_dated() -> Generator[None]:
    """Have fonts cut to size dated by SOURCE_DATE_EPOCH, or by 1970 where it is not set.

    fontTools writes the time of the cut into each, or else what this variable says.
    """
    is_set = EPOCH in os.environ
    os.environ.setdefault(EPOCH, "0")
    try:
        yield
    finally:
        if not is_set:
            del os.environ[EPOCH]


def _fetcher(fonts: Path) -> object:
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415 - see `require`

    files = {path.name: path for path in fonts.glob("*.woff2")}

    class Fetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
            name = url.removeprefix(FONT)
            if url.startswith(FONT) and name in files:
                return URLFetcherResponse(url, files[name].read_bytes())
            if url.startswith("data:"):
                return super().fetch(url, headers)
            raise ValueError(f"'{url}' is no font of the report")

    return Fetcher()
