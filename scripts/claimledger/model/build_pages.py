"""Turns the Markdown files of ``docs/`` into pages whose bound words are known."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from claimledger.model.claim import Allowance
from claimledger.model.page import Assertion, BoundWords, ClaimReference, Page
from claimledger.text.markdown import CLAIM, Link, Scan, claims_of, find_claims, scan
from claimledger.text.sentences import Sentence
from claimledger.text.span import Span

DOCS = "docs/"
"""Where the pages lie, below the project."""

_CLAIM_PAGE = re.compile(r"(?:\.\./)*claims/(?!index\.md)(?P<claim>[a-z0-9-]+)\.md(?:#.*)?")
"""The address of a claim's page, from any folder below ``docs/``."""

_PAGE = re.compile(r"(?![a-z]+:)[^#]+\.md(?:#.*)?")
"""The address of a page of the report."""


@lru_cache(maxsize=64)  # of a report that is checked again, most pages are as they were
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
        assertions=tuple(_assertions(found)),
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
    _, line, column = link.address_span
    found = list(find_claims(link.address))
    return ClaimReference(
        page=path,
        claims=tuple(identity.group() for identity in found),
        words=link.words,
        span=link.span,
        claims_span=Span(path, line, column + len(CLAIM)),
        claim_spans=tuple(Span(path, line, column + identity.start()) for identity in found),
        in_heading=link.in_heading,
    )


def _assertions(found: Scan) -> Iterator[Assertion]:
    """Yield each sentence with the links and citations that stand in it."""
    links = [link for link in found.links if not link.is_image]
    link_starts = [link.span for link in links]
    citation_starts = [citation.span for citation in found.citations]
    for sentence in found.sentences:
        start, end = sentence.span, sentence.place(len(sentence.text))
        first = bisect_right(link_starts, start)
        if first and _end(links[first - 1]) > start:
            first -= 1
        inside = links[first : bisect_left(link_starts, end)]
        cited = found.citations[
            bisect_left(citation_starts, start) : bisect_left(citation_starts, end)
        ]
        bound = tuple(_bound(sentence, link, end) for link in inside if _binds(link))
        named = [claim for words in bound for claim in words.claims]
        named += [page["claim"] for link in inside if (page := _CLAIM_PAGE.fullmatch(link.address))]
        yield Assertion(
            sentence=sentence,
            bound=bound,
            claims=tuple(dict.fromkeys(named)),
            keys=tuple(citation.key for citation in cited),
            is_signpost=any(_PAGE.fullmatch(link.address) for link in inside),
        )


def _bound(sentence: Sentence, link: Link, sentence_end: Span) -> BoundWords:
    """Return the words of a link that stand in a sentence, which may hold a part of them."""
    end = _end(link)
    return BoundWords(
        claims=claims_of(link.address),
        start=sentence.index(link.span) + 1 if link.span >= sentence.span else 0,
        end=sentence.index(end) if end <= sentence_end else len(sentence.text),
    )


def _end(link: Link) -> Span:
    """Return where the words of a link end."""
    path, line, column = link.span
    line_ends = link.words.count("\n")
    if line_ends:
        return Span(path, line + line_ends, len(link.words) - link.words.rfind("\n"))
    return Span(path, line, column + 1 + len(link.words))
