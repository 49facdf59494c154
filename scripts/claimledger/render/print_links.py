"""Links within the printed report: what was an address in the site becomes a place in the print."""

import re
from collections.abc import Mapping

from claimledger.render.print_notes import Note

_LINK = re.compile(r'<a\b(?P<before>[^>]*?) href="(?P<url>[^"]*)"')
_ID = re.compile(r'(<[a-z][^>]*? id=")')
_ALL_IDS = re.compile(r'<[a-z][^>]*? id="([^"]*)"')
_RECORD = re.compile(r"(?P<kind>claim|source)s/(?P<name>[^/#]+)/(?:#.*)?")
_PAGE = re.compile(r"(?P<page>[^:#]*?)/?(?:#(?P<part>.*))?")


def page_id(url: str) -> str:
    """Return the id under which the page at ``url``, from the site's root, stands in the print."""
    return f"page-{url.strip('/').replace('/', '-') or 'index'}"


def set_apart(html: str, url: str) -> str:
    """Return a page's HTML with its ids, and the links to them, made its own.

    Pages share ids, such as those of their headings, which must differ in one document.
    """
    own = page_id(url)
    html = _ID.sub(rf"\g<1>{own}--", html)
    return html.replace(' href="#', f' href="#{own}--')


def point_inside(html: str, notes: Mapping[str, Note], site: str) -> str:
    """Return the whole document with its links leading to places in it.

    Those to claims get the number of the note, for paper. A page that is not printed is linked
    where the site has an address; where it has none, its words stay without a link.
    """
    ids = frozenset(_ALL_IDS.findall(html))

    def point(found: re.Match[str]) -> str:
        target = _target(found["url"], ids)
        before = found["before"]
        if target.startswith("#claim-") and target.removeprefix("#claim-") in notes:
            note = notes[target.removeprefix("#claim-")]
            return f'<a{before} href="{target}" data-note="{note.chapter}.{note.number}"'
        if target:
            return f'<a{before} href="{target}"'
        return f'<a{before} href="{site}{found["url"]}"' if site else f"<a{before}"

    return _LINK.sub(point, html)


def _target(url: str, ids: frozenset[str]) -> str:
    """Return where a link leads, an address or a place in the print; empty where there is none."""
    if ":" in url or url.startswith("#"):
        return url
    record = _RECORD.fullmatch(url)
    if record is not None:
        names = [f"{record['kind']}-{record['name']}"]
    elif (page := _PAGE.fullmatch(url)) is not None:
        own = page_id(page["page"])
        names = [f"{own}--{page['part']}", own]
    else:
        return ""
    return next((f"#{name}" for name in names if name in ids), "")
