"""The parts of prose pages that are made from the ledger, each in a slot that the page names.

A page writes ``<div data-ledger="NAME"></div>`` where a part is to stand. A name that begins with
``figure-`` and goes on with the slug of a quantity is the place of its figure.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from markupsafe import Markup

from claimledger.model.chapters import Chapter, chapters
from claimledger.model.claim import Claim, Verdict
from claimledger.model.ledger import Ledger
from claimledger.model.series import FIGURE
from claimledger.model.source import Extent
from claimledger.render.feed import FEED, feed_exists, newest_first
from claimledger.render.figures import figure
from claimledger.render.map import draw_map
from claimledger.render.pages import evidence_by_source, url_of_slot
from claimledger.render.templates import render
from claimledger.render.timeline import timeline
from claimledger.text.raw_html import ANY_SLOT

MAIN_SOURCES = 30
"""How many sources the table of main sources shows: those that bear on the most claims."""

_SLOT = re.compile(ANY_SLOT)


def fill(html: str, ledger: Ledger, base: str) -> str:
    """Return a page's HTML with its slots filled; one whose name is not known stays empty."""

    def part(found: re.Match[str]) -> str:
        name = found["name"]
        if name.startswith(FIGURE):
            return str(figure(ledger, name.removeprefix(FIGURE), base) or found.group())
        make = SLOTS.get(name)
        return str(make(ledger, base)) if make else found.group()

    return _SLOT.sub(part, html)


def _chapters(ledger: Ledger, base: str) -> Markup:
    return render("chapters.html", chapters=chapters(ledger), base=base)


def _changes(ledger: Ledger, base: str) -> Markup:
    feed = FEED if feed_exists(ledger) else ""
    return render("changes.html", ledger=ledger, changes=newest_first(ledger), feed=feed, base=base)


def _corrections(ledger: Ledger, base: str) -> Markup:
    """Return what the article's author asserts that holds in part or not at all, and what holds."""
    article = ledger.sources.get(ledger.article)
    authors = {author.last for author in article.authors} if article else set()
    by_author = {
        origin.id
        for origin in ledger.origins.values()
        if any(name.split()[-1] in authors for name in origin.names)
    }

    def is_wrong(claim: Claim) -> bool:
        faulty = claim.verdict in {Verdict.PARTLY, Verdict.CONTRADICTED}
        return faulty and not by_author.isdisjoint(claim.by)

    shown = _only(ledger, is_wrong)
    return render(
        "corrections.html",
        ledger=ledger,
        chapters=shown,
        claims=[claim for chapter in shown for claim in chapter.claims],
        points_url=url_of_slot(ledger, "points"),
        author=" and ".join(sorted(authors)) or "the article",
        base=base,
    )


def _disputes(ledger: Ledger, base: str) -> Markup:
    return _with_verdict(ledger, base, Verdict.DISPUTED)


def _unverified(ledger: Ledger, base: str) -> Markup:
    return _with_verdict(ledger, base, Verdict.UNVERIFIED)


def _with_verdict(ledger: Ledger, base: str, verdict: Verdict) -> Markup:
    shown = _only(ledger, lambda claim: claim.verdict is verdict)
    prefix = f"{verdict.value}-"
    return render("disputes.html", ledger=ledger, chapters=shown, prefix=prefix, base=base)


def _only(ledger: Ledger, keep: Callable[[Claim], bool]) -> list[Chapter]:
    kept = [
        replace(chapter, claims=tuple(claim for claim in chapter.claims if keep(claim)))
        for chapter in chapters(ledger)
    ]
    return [chapter for chapter in kept if chapter.claims]


def _left_out(ledger: Ledger, _: str) -> Markup:
    return render("left_out.html", left_out=ledger.left_out)


def _held(ledger: Ledger, _: str) -> Markup:
    items = ledger.evidence()
    days = Counter(item.checked for item in items if item.checked is not None)
    keys = {item.source for item in items}
    read_most = sum(
        source.read is Extent.MOST for source in ledger.sources.values() if source.key in keys
    )
    return render(
        "held.html",
        items=len(items),
        sources=len(keys),
        most=read_most,
        days=sorted(days.items()),
        never=sum(item.checked is None for item in items),
    )


def _main_sources(ledger: Ledger, base: str) -> Markup:
    weights = {
        key: len({claim.id for claim, _ in items})
        for key, items in evidence_by_source(ledger).items()
        if key in ledger.sources
    }
    first = sorted(weights, key=lambda key: (-weights[key], key))[:MAIN_SOURCES]
    interests = Counter(
        source.interest.value for source in ledger.sources.values() if source.interest
    )
    return render(
        "main_sources.html",
        rows=[(ledger.sources[key], weights[key]) for key in first],
        interests=interests.most_common(),
        base=base,
    )


def _not_read(ledger: Ledger, _: str) -> Markup:
    rows = {one.what: one for claim in ledger.claims.values() for one in claim.not_consulted}
    return render("not_read.html", rows=[rows[what] for what in sorted(rows)])


def _points(ledger: Ledger, base: str) -> Markup:
    points = list(ledger.points.values())
    claims = {point.id: ledger.claims_of_point(point.id) for point in points}
    return render("points.html", points=points, claims=claims, base=base)


def _retired(ledger: Ledger, base: str) -> Markup:
    retired = list(ledger.retired.values())
    return render("retired_list.html", ledger=ledger, retired=retired, base=base)


def _searched(ledger: Ledger, base: str) -> Markup:
    rows = [(claim, search) for claim in ledger.claims.values() for search in claim.searched]
    return render("searched.html", rows=rows, base=base)


def _verdict_count(ledger: Ledger, _: str) -> Markup:
    items = ledger.evidence()
    return render(
        "verdict_count.html",
        claims=list(ledger.claims.values()),
        items=len(items),
        sources=len({item.source for item in items}),
        origins=ledger.count_origins(items),
        held=sum(item.checked is not None for item in items),
    )


SLOTS: dict[str, Callable[[Ledger, str], Markup]] = {
    "changes": _changes,
    "chapters": _chapters,
    "corrections": _corrections,
    "disputes": _disputes,
    "held": _held,
    "left-out": _left_out,
    "main-sources": _main_sources,
    "map": draw_map,
    "not-read": _not_read,
    "points": _points,
    "retired": _retired,
    "searched": _searched,
    "timeline": timeline,
    "unverified": _unverified,
    "verdict-count": _verdict_count,
}
