"""The ids that a page's headings have in the site, so that links to them can be checked."""

import re

from markdown.extensions.toc import slugify, unique

from claimledger.model.page import Page

GENERATED = frozenset({"evidence", "references"})
"""Ids that the build adds below every page that binds claims."""

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[`*]|<[^>]*>|(?<!\w)_|_(?!\w)")


def heading_ids(page: Page) -> frozenset[str]:
    """Return the ids of a page's headings, written or made from their words as ``toc`` makes them."""
    ids: set[str] = set()
    for heading in page.headings:
        words = _SIGNS.sub("", _LINK.sub(r"\1", heading.words))
        ids.add(heading.id or unique(slugify(words, "-"), set(ids)))
    return frozenset(ids) | (GENERATED if page.references else frozenset())
