"""A page of the report, and the words in it that are bound to claims."""

from dataclasses import dataclass

from claimledger.text.markdown import Heading, KeyCitation, Link
from claimledger.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReference:
    """Words of a page that answer to one claim or several."""

    page: str
    claims: tuple[str, ...]
    words: str
    span: Span
    claims_span: Span
    in_heading: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown page; ``path`` is relative to the project, ``name`` is the path below ``docs/``."""

    path: str
    name: str
    text: str
    references: tuple[ClaimReference, ...]
    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    citations: tuple[KeyCitation, ...]
