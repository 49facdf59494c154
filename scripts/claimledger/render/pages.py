"""The pages that are made from the ledger: for each claim, source and rule, and their registers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from markupsafe import Markup

from claimledger import checker
from claimledger.model import addresses
from claimledger.model.addresses import url_of
from claimledger.model.chapters import Chapter, chapters
from claimledger.model.claim import Claim, Evidence, Side
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger, PublishedChange, Retired
from claimledger.model.page import Page, page_title
from claimledger.model.reliance import Reliance, reliances
from claimledger.model.source import Source
from claimledger.render import rule_text
from claimledger.render.bound import bind, sources_shown, strength_in_words
from claimledger.render.earned import earned
from claimledger.render.feed import newest_first
from claimledger.render.registers import claim_row, in_order, source_groups
from claimledger.render.templates import count_verdicts, render
from claimledger.render.uses import PageUses, uses_by_claim
from claimledger.render.words import VERDICTS, capital
from claimledger.text.raw_html import slot

EARNING = "unearned-verdict"
"""The rule that says which verdict which evidence allows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedPage:
    """A page to add to the site: its path as a Markdown file's, its title as text, its HTML.

    ``kind`` says what it is about, such as ``Claim``; ``labels`` stand beside it in the search, and
    ``weight`` says how near the top it is found. A register has no kind and is not searched: what
    it lists is found on its own page.
    """

    path: str
    title: str
    html: Markup
    kind: str = ""
    labels: tuple[str, ...] = ()
    weight: float = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """When a claim's record was last edited, None where nobody knows, and its logged changes."""

    last_changed: PartialDate | None
    changes: tuple[PublishedChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """What the single pages need of the whole report, looked up once."""

    chapters: list[Chapter]
    uses: Mapping[str, tuple[PageUses, ...]]
    unearned: frozenset[str]
    rests: Mapping[str, Reliance]
    items: Mapping[str, list[tuple[Claim, Evidence]]]
    shown_on: Mapping[str, list[Page]]


def generated(
    ledger: Ledger, last_changed: Mapping[str, PartialDate] = MappingProxyType({})
) -> Iterator[GeneratedPage]:
    """Yield every page that is made from the ledger, registers first.

    ``last_changed`` is the day on which the record of a claim was last changed, where it is known.
    """
    whole = _Whole(
        chapters=chapters(ledger),
        uses=uses_by_claim(ledger),
        unearned=frozenset(hit.subject for hit in checker.all_rules()[EARNING].check(ledger)),
        rests=reliances(ledger.claims.values()),
        items=evidence_by_source(ledger),
        shown_on=_pages_by_source(ledger),
    )
    yield _claim_register(ledger, whole)
    yield _source_register(ledger, whole)
    yield _rule_register()
    changes: dict[str, list[PublishedChange]] = {}
    for change in newest_first(ledger):
        changes.setdefault(change.claim, []).append(change)
    for claim in ledger.claims.values():
        history = History(
            last_changed=last_changed.get(claim.id), changes=tuple(changes.get(claim.id, ()))
        )
        yield _claim_page(ledger, claim, whole, history)
    for retired in ledger.retired.values():
        yield _retired_page(ledger, retired)
    for source in ledger.sources.values():
        yield _source_page(ledger, source, whole)
    for name in checker.all_rules():
        yield _rule_page(name)


def base_of(path: str) -> str:
    """Return what leads from the page made of a Markdown file to the site's root.

    ``kobani.md`` is served as ``kobani/`` and gets ``../``; ``index.md`` gets nothing.
    """
    return "../" * url_of(path).count("/")


def url_of_slot(ledger: Ledger, name: str) -> str:
    """Return where the page stands that shows a generated part; empty where none does."""
    sign = slot(name)
    return next((url_of(page.name) for page in ledger.pages.values() if sign in page.text), "")


def evidence_by_source(ledger: Ledger) -> dict[str, list[tuple[Claim, Evidence]]]:
    """Return for each source the items of evidence that it carries, with their claims."""
    found: dict[str, list[tuple[Claim, Evidence]]] = {}
    for claim in ledger.claims.values():
        for item in claim.evidence():
            found.setdefault(item.source, []).append((claim, item))
    return found


def _pages_by_source(ledger: Ledger) -> dict[str, list[Page]]:
    """Return for each source the pages whose cards name it, or that cite it by hand."""
    found: dict[str, list[Page]] = {}
    for page in ledger.pages.values():
        cited = [citation.key for citation in page.citations]
        for key in dict.fromkeys(sources_shown(bind(ledger, page, "")) + cited):
            found.setdefault(key, []).append(page)
    return found


def _claim_page(ledger: Ledger, claim: Claim, whole: _Whole, history: History) -> GeneratedPage:
    path = addresses.claim_page(claim.id)
    keys = dict.fromkeys(
        [item.source for item in claim.evidence()] + [figure.source for figure in claim.figures]
    )
    neighbours = [one for one in ledger.claims.values() if one.chapter == claim.chapter]
    at = neighbours.index(claim)
    html = render(
        "claim.html",
        ledger=ledger,
        claim=claim,
        base=base_of(path),
        strength=strength_in_words(ledger, claim),
        rule=EARNING,
        earned="" if claim.subject in whole.unearned else earned(ledger, claim),
        exceptions=[one for one in ledger.allowances if one.subject == claim.subject],
        corrects=[one for one in ledger.claims.values() if claim.id in one.corrected_by],
        chapter=next((one for one in whole.chapters if one.name == claim.chapter), None),
        place=at + 1,
        places=len(neighbours),
        before=neighbours[at - 1] if at else None,
        after=neighbours[at + 1] if at + 1 < len(neighbours) else None,
        uses=[
            (page_title(one.page), url_of(one.page.name), one.sentences)
            for one in whole.uses.get(claim.id, ())
        ],
        points=[
            (ledger.points[point], [one for one in ledger.claims_of_point(point) if one != claim])
            for point in claim.points
            if point in ledger.points
        ],
        points_url=url_of_slot(ledger, "points"),
        sources=[ledger.sources[key] for key in keys if key in ledger.sources],
        history=history,
    )
    return GeneratedPage(
        path=path,
        title=capital(claim.title),
        html=html,
        kind="Claim",
        labels=(VERDICTS[claim.verdict],),
    )


def _retired_page(ledger: Ledger, retired: Retired) -> GeneratedPage:
    path = addresses.claim_page(retired.id)
    html = render("retired.html", ledger=ledger, retired=retired, base=base_of(path))
    return GeneratedPage(path=path, title=f"Withdrawn: {retired.id}", html=html, kind="Claim")


def _source_page(ledger: Ledger, source: Source, whole: _Whole) -> GeneratedPage:
    path = addresses.source_page(source.key)
    items = whole.items.get(source.key, [])
    html = render(
        "source.html",
        ledger=ledger,
        source=source,
        base=base_of(path),
        uses={
            side.value: [(claim, item) for claim, item in items if item.side is side]
            for side in Side
        },
        link=ledger.links.get(source.url),
        rests=whole.rests.get(source.key, Reliance()),
        all_items=sum(one.items for one in whole.rests.values()),
        shown_on=[
            (page_title(page), url_of(page.name)) for page in whole.shown_on.get(source.key, [])
        ],
        exceptions=[one for one in ledger.allowances if one.subject == source.subject],
    )
    labels = (source.interest.value.capitalize(),) if source.interest else ()
    return GeneratedPage(
        path=path,
        title=capital(source.heading),
        html=html,
        kind="Source",
        labels=labels,
        weight=0.5,
    )


def _claim_register(ledger: Ledger, whole: _Whole) -> GeneratedPage:
    groups = [
        (chapter, [claim_row(ledger, claim) for claim in chapter.claims])
        for chapter in whole.chapters
    ]
    rows = [row for _, group in groups for row in group]
    html = render(
        "claims.html",
        ledger=ledger,
        claims=[row.claim for row in rows],
        groups=groups,
        verdicts=count_verdicts(row.claim for row in rows),
        kinds=in_order(kind for row in rows for kind in row.kinds),
        years=in_order(year for row in rows for year in row.years),
        base=base_of(addresses.CLAIM_REGISTER),
    )
    return GeneratedPage(path=addresses.CLAIM_REGISTER, title="Claims", html=html)


def _source_register(ledger: Ledger, whole: _Whole) -> GeneratedPage:
    groups = source_groups(ledger, whole.rests)
    rows = [row for group in groups for row in group.rows]
    html = render(
        "sources.html",
        groups=groups,
        count=len(rows),
        kinds=in_order(row.source.kind for row in rows if row.source.kind),
        years=in_order(row.year for row in rows),
        base=base_of(addresses.SOURCE_REGISTER),
    )
    return GeneratedPage(path=addresses.SOURCE_REGISTER, title="Sources", html=html)


def _rule_register() -> GeneratedPage:
    rows = [
        (
            name,
            rule.severity.value,
            rule.needs_two,
            rule_text.parse(checker.documentation(name)).summary,
        )
        for name, rule in checker.all_rules().items()
    ]
    html = render("rules.html", rows=rows, base=base_of(addresses.RULE_REGISTER))
    return GeneratedPage(path=addresses.RULE_REGISTER, title="Rules", html=html)


def _rule_page(name: str) -> GeneratedPage:
    rule = checker.all_rules()[name]
    html = render(
        "rule.html",
        name=name,
        severity=rule.severity.value,
        needs_two=rule.needs_two,
        since=rule.since,
        text=rule_text.parse(checker.documentation(name)),
    )
    return GeneratedPage(
        path=addresses.rule_page(name), title=name, html=html, kind="Rule", weight=0.5
    )
