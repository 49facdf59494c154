"""Turns the Markdown files of ``docs/`` into pages whose bound words are known."""

import re

from claimledger.model.claim import Allowance
from claimledger.model.page import ClaimReference, Page
from claimledger.text.markdown import CLAIM, Link, scan
from claimledger.text.span import Span

DOCS = "docs/"
"""Where the pages lie, below the project."""

_ID = re.compile(r"[^,\s](?:[^,]*[^,\s])?")
"""An id in the address of a link: what stands between commas, without the blanks around it."""


def build_page(path: str, text: str) -> tuple[Page, tuple[Allowance, ...]]:
    """Return the page at ``path`` and the exceptions that are written on it."""
    found = scan(path, text)
    page = Page(
        path=path,
        name=page_name(path),
        text=text,
        references=tuple(_reference(path, link) for link in found.links if _binds(link)),
        links=tuple(link for link in found.links if not _binds(link)),
        headings=found.headings,
        citations=found.citations,
    )
    allowances = tuple(
        Allowance(
            rule=written.rule,
            subject=subject_of_line(written.span._replace(line=written.line)),
            because=written.because,
            span=written.span,
        )
        for written in found.allowances
    )
    return page, allowances


def page_name(path: str) -> str:
    """Return the path of a page below ``docs/``."""
    return path.removeprefix(DOCS)


def subject_of_line(span: Span) -> str:
    """Return what an allowance must stand on to excuse a hit at ``span`` of a page."""
    return f"page:{span.path}:{span.line}"


def _binds(link: Link) -> bool:
    """Say whether a link binds its words to claims; an image has none that it could bind."""
    return link.address.startswith(CLAIM) and not link.is_image


def _reference(path: str, link: Link) -> ClaimReference:
    written = link.address.removeprefix(CLAIM)
    line, column = link.address_span.line, link.address_span.column + len(CLAIM)
    found = list(_ID.finditer(written))
    return ClaimReference(
        page=path,
        claims=tuple(identity.group() for identity in found),
        words=link.words,
        span=link.span,
        claims_span=Span(path, line, column),
        claim_spans=tuple(Span(path, line, column + identity.start()) for identity in found),
        in_heading=link.in_heading,
    )
