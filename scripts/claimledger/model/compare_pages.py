"""What became of the prose: the sentences bound to claims, and the text around them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from claimledger.model.change import Change, ChangeKind
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page, page_title
from claimledger.model.pairing import pair
from claimledger.text.prose import blocks
from claimledger.text.span import Lines, Span

_OPENING = "[*_"
"""The signs of Markdown that stand before the first word of a sentence, and belong to it."""

_LINK = re.compile(r"\]\(claim:[^()\s]*\)")


class Passage(NamedTuple):
    """A sentence with all that is written about it, and the claims bound in it.

    ``words`` are as they stand in the file but for line breaks.
    """

    page: str
    words: str
    claims: tuple[str, ...]
    span: Span


def passages(page: Page) -> Iterator[Passage]:
    """Yield the passages of a page: together they are the whole of it, code and comments too."""
    lines = Lines(page.path, page.text)
    starts = _starts(page, lines)
    waiting = sorted(page.references, key=lambda reference: reference.span, reverse=True)
    for start, end in blocks(page.text):
        inside = starts[bisect_right(starts, start) : bisect_left(starts, end)]
        for at, stop in pairwise((start, *inside, end)):
            words = page.text[at:stop]
            span = lines.span(at + len(words) - len(words.lstrip()))
            after = lines.span(stop)
            claims: list[str] = []
            while waiting and waiting[-1].span < after:
                claims += waiting.pop().claims
            if words.strip():
                unique = tuple(dict.fromkeys(claims))
                yield Passage(page.name, " ".join(words.split()), unique, span)


def _starts(page: Page, lines: Lines) -> list[int]:
    """Return where the passages begin: at each heading and sentence, with the signs before it.

    The first sentence of a paragraph, an item or a table's row has the whole line before it.
    """
    starts = {lines.offset(heading.span._replace(column=1)) for heading in page.headings}
    for assertion in page.assertions:
        sentence = assertion.sentence
        start = lines.offset(sentence.span._replace(column=1))
        if sentence.before:
            start += len(page.text[start : lines.offset(sentence.span)].rstrip(_OPENING))
        starts.add(start)
    return sorted(starts)


def compare_pages(old: Ledger, new: Ledger, changed: frozenset[str]) -> Iterator[Change]:
    """Yield what became of the pages; ``changed`` are the claims that say something else now."""
    before = [passage for page in old.pages.values() for passage in passages(page)]
    after = [passage for page in new.pages.values() for passage in passages(page)]
    yield from _bound(old, new, before, after, changed)
    yield from _unbound(old, new, before, after)


def _bound(
    old: Ledger,
    new: Ledger,
    before: Iterable[Passage],
    after: Iterable[Passage],
    changed: frozenset[str],
) -> Iterator[Change]:
    matched = pair(
        [passage for passage in before if passage.claims],
        [passage for passage in after if passage.claims],
        lambda passage: (passage.page, passage.words),
        lambda passage: passage.words,
        lambda passage: (passage.page, passage.claims),
        lambda passage: passage.claims,
        lambda passage: (passage.page, passage.claims[0]),
        lambda passage: (passage.page, passage.claims[-1]),
    )
    stay = [now for was, now in matched.pairs if was.words == now.words]
    differ = [(was, now) for was, now in matched.pairs if was.words != now.words]
    for was, now in differ:
        claims = tuple(dict.fromkeys((*was.claims, *now.claims)))
        is_alone = changed.isdisjoint(claims)
        yield Change(
            kind=ChangeKind.SENTENCE_CHANGED_ALONE if is_alone else ChangeKind.SENTENCE_CHANGED_TOO,
            subject=new.pages[now.page].path,
            span=now.span,
            old=_shown(was, now),
            new=_shown(now, was),
            claims=claims,
        )
    for was in matched.lost:
        span, words = was.span, _plain(was)
        yield Change(
            kind=ChangeKind.SENTENCE_REMOVED,
            subject=old.pages[was.page].path,
            span=span,
            is_gone=True,
            old=words,
            claims=was.claims,
        )
    for now in matched.gained:
        path, words = new.pages[now.page].path, _plain(now)
        kind = ChangeKind.SENTENCE_ADDED
        yield Change(kind=kind, subject=path, span=now.span, new=words, claims=now.claims)
    yield from _left(stay, [*(now for _, now in differ), *matched.gained], changed)


def _left(
    stay: Iterable[Passage], moved: Iterable[Passage], changed: frozenset[str]
) -> Iterator[Change]:
    """Yield the claims that say something else while every sentence bound to them stays."""
    followed = {claim for passage in moved for claim in passage.claims}
    left: dict[str, list[Passage]] = {}
    for passage in stay:
        for claim in passage.claims:
            if claim in changed and claim not in followed:
                left.setdefault(claim, []).append(passage)
    for claim, kept in left.items():
        words = " \u2026 ".join(map(_plain, kept))
        kind, span = ChangeKind.SENTENCE_LEFT, kept[0].span
        yield Change(kind=kind, subject=claim, span=span, old=words, new=words)


def _unbound(
    old: Ledger, new: Ledger, before: Iterable[Passage], after: Iterable[Passage]
) -> Iterator[Change]:
    for name, page in old.pages.items():
        if name not in new.written.pages:
            span = Span(page.path, 1, 1)
            kind, words = ChangeKind.PAGE_REMOVED, page_title(page)
            yield Change(kind=kind, subject=page.path, span=span, is_gone=True, old=words)
    had, has = _free(before), _free(after)
    for name, page in new.pages.items():
        span = Span(page.path, 1, 1)
        if name not in old.written.pages:
            kind, words = ChangeKind.PAGE_ADDED, page_title(page)
            yield Change(kind=kind, subject=page.path, span=span, new=words)
        elif name in old.pages:
            gone, come = had.get(name, {}), has.get(name, {})
            lost = [words for words in gone if words not in come]
            gained = [words for words in come if words not in gone]
            if lost or gained:
                yield Change(
                    kind=ChangeKind.PAGE_REWORDED,
                    subject=page.path,
                    span=come[gained[0]] if gained else span,
                    old=" \u2026 ".join(lost),
                    new=" \u2026 ".join(gained),
                )


def _free(found: Iterable[Passage]) -> dict[str, dict[str, Span]]:
    """Return, for each page, the sentences bound to nothing, and where each stands first."""
    free: dict[str, dict[str, Span]] = {}
    for passage in found:
        if not passage.claims:
            free.setdefault(passage.page, {}).setdefault(passage.words, passage.span)
    return free


def _shown(passage: Passage, other: Passage) -> str:
    """Return a passage without the addresses of its links, unless they are what differs."""
    words = _plain(passage)
    return passage.words if words == _plain(other) else words


def _plain(passage: Passage) -> str:
    return _LINK.sub("]", passage.words)
