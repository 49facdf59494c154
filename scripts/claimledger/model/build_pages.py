"""Turns the Markdown files of ``docs/`` into pages whose bound words are known."""

from claimledger.model.claim import Allowance
from claimledger.model.page import ClaimReference, Page
from claimledger.text.markdown import CLAIM, Link, scan
from claimledger.text.span import Span

DOCS = "docs/"
"""Where the pages lie, below the project."""


def build_page(path: str, text: str) -> tuple[Page, tuple[Allowance, ...]]:
    """Return the page at ``path`` and the exceptions that are written on it."""
    found = scan(path, text)
    page = Page(
        path=path,
        name=path.removeprefix(DOCS),
        text=text,
        references=tuple(
            _reference(path, link) for link in found.links if link.address.startswith(CLAIM)
        ),
        links=tuple(link for link in found.links if not link.address.startswith(CLAIM)),
        headings=found.headings,
        citations=found.citations,
    )
    allowances = tuple(
        Allowance(
            rule=written.rule,
            subject=subject_below(written.span),
            because=written.because,
            span=written.span,
        )
        for written in found.allowances
    )
    return page, allowances


def subject_of_line(span: Span) -> str:
    """Return what an allowance must stand on to excuse a hit at ``span`` of a page."""
    return f"page:{span.path}:{span.line}"


def subject_below(span: Span) -> str:
    """Return the subject of the line below a comment."""
    return f"page:{span.path}:{span.line + 1}"


def _reference(path: str, link: Link) -> ClaimReference:
    ids = tuple(part.strip() for part in link.address.removeprefix(CLAIM).split(","))
    return ClaimReference(
        page=path,
        claims=tuple(identity for identity in ids if identity),
        words=link.words,
        span=link.span,
        claims_span=Span(path, link.address_span.line, link.address_span.column + len(CLAIM)),
        in_heading=link.in_heading,
    )
