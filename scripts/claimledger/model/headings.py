"""The ids that a page's headings have in the site, so that links to them can be checked."""

import re

from claimledger.model.page import Page
from claimledger.text.prose import without_front_matter

GENERATED = ("evidence", "references")
"""Ids that the build adds below every page that binds claims."""

EXTENSIONS = ("attr_list", "fenced_code", "footnotes", "tables", "toc")
"""The extensions of Python-Markdown that the site is made with and that bear on ids."""

_ID = re.compile(r"<[^<>]*\sid=\"([^\"]+)\"")


def heading_ids(page: Page) -> frozenset[str]:
    """Return the ids that links to a page may name: of its headings, and those written by hand.

    Python-Markdown itself makes them, so that signs, repeats and raw HTML come out as in the site.
    """
    # Imported here because it takes as long as a small check, and few pages are asked for ids.
    from markdown import Markdown  # noqa: PLC0415

    text = without_front_matter(page.text)
    if page.references:
        text += "".join(f"\n\n## {name} {{#{name}}}" for name in GENERATED)
    return frozenset(_ID.findall(Markdown(extensions=EXTENSIONS).convert(text)))
