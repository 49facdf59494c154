"""A page of the report, and the words in it that are bound to claims."""

from dataclasses import dataclass

from claimledger.text.markdown import Heading, KeyCitation, Link
from claimledger.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReference:
    """Words of a page that answer to one claim or several.

    ``span`` is where the link begins, ``claims_span`` where the ids do, and ``claim_spans`` where
    each of ``claims`` stands.
    """

    page: str
    claims: tuple[str, ...]
    words: str
    span: Span
    claims_span: Span
    claim_spans: tuple[Span, ...]
    in_heading: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown page: ``path`` is relative to the project, ``name`` to ``docs/``."""

    path: str
    name: str
    text: str
    references: tuple[ClaimReference, ...]
    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    citations: tuple[KeyCitation, ...]


def page_title(page: Page) -> str:
    """Return the words of a page's first heading, or its name where it has none."""
    return page.headings[0].words if page.headings else page.name.removesuffix(".md")
