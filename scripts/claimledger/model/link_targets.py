"""Which outside addresses the report sends readers to, and by what words each page is known."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimledger.model.ledger import Ledger
from claimledger.model.source import Source
from claimledger.text.page_text import as_words
from claimledger.text.span import Span

FEWEST_WORDS, FEWEST_LETTERS = 3, 12
"""What a title or quotation must have, one or the other, to tell a page: "Turkey" is on any."""

_CUT = re.compile(r"\[?(?:\.\.\.|…)\]?")
"""Where a quotation leaves words out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTarget:
    """An outside address with all the places where it is written.

    ``title`` and ``quotes`` are the words by which the page is known, as ``as_words`` has them,
    each quotation in the parts between what it leaves out; ``archived`` is the copy that the
    bibliography names, if any.
    """

    address: str
    keys: tuple[str, ...]
    places: tuple[Span, ...]
    title: str
    quotes: tuple[tuple[str, ...], ...]
    archived: str

    @property
    def is_known(self) -> bool:
        """Say whether there is anything to look for on the page."""
        return bool(self.title or self.quotes)


def find_targets(ledger: Ledger, only: str = "") -> tuple[LinkTarget, ...]:
    """Return the outside addresses of the bibliography and the pages, in order of address.

    ``only`` is a source's key, and leaves the addresses of that source alone. An address that
    stands at several places is one target, known by the words of the first source that has it.
    """
    quotes = _quotes(ledger)
    found: dict[str, LinkTarget] = {}
    for source in ledger.sources.values():
        if only not in {"", source.key}:
            continue
        for field, address in _addresses(source):
            target = LinkTarget(
                address=address,
                keys=(source.key,),
                places=(source.entry.of(field),),
                title=_telling(source.title),
                quotes=quotes.get(source.key, ()),
                archived="" if field == "archived" else source.archived,
            )
            _add(found, target)
    for span, address in () if only else _page_links(ledger):
        target = LinkTarget(
            address=address, keys=(), places=(span,), title="", quotes=(), archived=""
        )
        _add(found, target)
    return tuple(found[address] for address in sorted(found))


def _add(found: dict[str, LinkTarget], target: LinkTarget) -> None:
    same = found.get(target.address)
    if same is None:
        found[target.address] = target
        return
    found[target.address] = LinkTarget(
        address=same.address,
        keys=same.keys + tuple(key for key in target.keys if key not in same.keys),
        places=(*same.places, *target.places),
        title=same.title or target.title,
        quotes=same.quotes or target.quotes,
        archived=same.archived or target.archived,
    )


def _addresses(source: Source) -> Iterator[tuple[str, str]]:
    for field, address in (
        ("url", source.url),
        ("original", source.original),
        ("archived", source.archived),
    ):
        if address:
            yield field, address


def _page_links(ledger: Ledger) -> Iterator[tuple[Span, str]]:
    for page in ledger.pages.values():
        for link in page.links:
            if re.match(r"https?://", link.address, re.IGNORECASE):
                yield link.address_span, link.address


def _quotes(ledger: Ledger) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for claim in ledger.claims.values():
        for item in claim.evidence():
            parts = tuple(filter(None, map(_telling, _CUT.split(item.quote))))
            if parts:
                found.setdefault(item.source, {})[parts] = None
    return {source: tuple(parts) for source, parts in found.items()}


def _telling(text: str) -> str:
    """Return text as words to look for, or nothing where it is too short to tell a page."""
    words = as_words(text)
    is_long = words.count(" ") + 1 >= FEWEST_WORDS or len(words) >= FEWEST_LETTERS
    return words if is_long else ""
