"""What became of the prose: the sentences bound to claims, and the text around them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimledger.model.change import Change, ChangeKind
from claimledger.model.ledger import Ledger
from claimledger.model.page import Page
from claimledger.model.pairing import pair
from claimledger.text.prose import blocks
from claimledger.text.span import Lines, Span

_SENTENCE_END = re.compile(
    r"[.!?\u2026][\"'\u2019\u201d)\]*_]*(?:\([^()\s]*\))?[\"'\u2019\u201d)*_]*(?=\s+[^a-z\s])"
    r"|\n(?=\s*(?:[-*+|:]|\d+\.)\s)"
)
"""Where a sentence ends: at its point and what closes behind it, or where a list or table goes on.

A point in an abbreviation may end one too early. It does so at both revisions alike.
"""

_LINK = re.compile(r"\]\(claim:[^()\s]*\)")


class Sentence(NamedTuple):
    """A sentence of a page, as it is written but for line breaks, and the claims bound in it."""

    page: str
    words: str
    claims: tuple[str, ...]
    span: Span


def sentences(page: Page) -> Iterator[Sentence]:
    """Yield the sentences of a page, with headings, items of lists and rows of tables as such."""
    lines = Lines(page.path, page.text)
    waiting = sorted(page.references, key=lambda reference: reference.span, reverse=True)
    for start, end in blocks(page.text):
        at = start
        for stop in [*(found.end() for found in _SENTENCE_END.finditer(page.text, at, end)), end]:
            words = page.text[at:stop]
            span = lines.span(at + len(words) - len(words.lstrip()))
            after = lines.span(stop)
            claims: list[str] = []
            while waiting and waiting[-1].span < after:
                claims += waiting.pop().claims
            if words.strip():
                unique = tuple(dict.fromkeys(claims))
                yield Sentence(page.name, " ".join(words.split()), unique, span)
            at = stop


def compare_pages(old: Ledger, new: Ledger, changed: frozenset[str]) -> Iterator[Change]:
    """Yield what became of the pages; ``changed`` are the claims that say something else now."""
    before = [sentence for page in old.pages.values() for sentence in sentences(page)]
    after = [sentence for page in new.pages.values() for sentence in sentences(page)]
    yield from _bound(old, new, before, after, changed)
    yield from _unbound(old, new, before, after)


def _bound(
    old: Ledger,
    new: Ledger,
    before: Iterable[Sentence],
    after: Iterable[Sentence],
    changed: frozenset[str],
) -> Iterator[Change]:
    matched = pair(
        [sentence for sentence in before if sentence.claims],
        [sentence for sentence in after if sentence.claims],
        lambda sentence: (sentence.page, sentence.words),
        lambda sentence: sentence.words,
        lambda sentence: (sentence.page, sentence.claims),
        lambda sentence: sentence.claims,
        lambda sentence: (sentence.page, sentence.claims[0]),
        lambda sentence: (sentence.page, sentence.claims[-1]),
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
    stay: Iterable[Sentence], moved: Iterable[Sentence], changed: frozenset[str]
) -> Iterator[Change]:
    """Yield the claims that say something else while every sentence bound to them stays."""
    followed = {claim for sentence in moved for claim in sentence.claims}
    left: dict[str, list[Sentence]] = {}
    for sentence in stay:
        for claim in sentence.claims:
            if claim in changed and claim not in followed:
                left.setdefault(claim, []).append(sentence)
    for claim, kept in left.items():
        words = " \u2026 ".join(map(_plain, kept))
        kind, span = ChangeKind.SENTENCE_LEFT, kept[0].span
        yield Change(kind=kind, subject=claim, span=span, old=words, new=words)


def _unbound(
    old: Ledger, new: Ledger, before: Iterable[Sentence], after: Iterable[Sentence]
) -> Iterator[Change]:
    for name, page in old.pages.items():
        if name not in new.written.pages:
            span = Span(page.path, 1, 1)
            kind, words = ChangeKind.PAGE_REMOVED, _title(page)
            yield Change(kind=kind, subject=page.path, span=span, is_gone=True, old=words)
    had, has = _free(before), _free(after)
    for name, page in new.pages.items():
        span = Span(page.path, 1, 1)
        if name not in old.written.pages:
            kind, words = ChangeKind.PAGE_ADDED, _title(page)
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


def _free(found: Iterable[Sentence]) -> dict[str, dict[str, Span]]:
    """Return, for each page, the sentences bound to nothing, and where each stands first."""
    free: dict[str, dict[str, Span]] = {}
    for sentence in found:
        if not sentence.claims:
            free.setdefault(sentence.page, {}).setdefault(sentence.words, sentence.span)
    return free


def _title(page: Page) -> str:
    return page.headings[0].words if page.headings else page.name


def _shown(sentence: Sentence, other: Sentence) -> str:
    """Return a sentence without the addresses of its links, unless they are what differs."""
    words = _plain(sentence)
    return sentence.words if words == _plain(other) else words


def _plain(sentence: Sentence) -> str:
    return _LINK.sub("]", sentence.words)
