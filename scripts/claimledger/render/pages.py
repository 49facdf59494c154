"""The pages that are made from the ledger: for each claim, source and rule, and their registers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from markupsafe import Markup

from claimledger import checker
from claimledger.model import addresses
from claimledger.model.claim import Claim, Evidence, Side
from claimledger.model.dates import PartialDate
from claimledger.model.ledger import Ledger, PublishedChange, Retired
from claimledger.model.page import Page
from claimledger.model.source import Source
from claimledger.render import rule_text
from claimledger.render.bound import bind, strength_in_words
from claimledger.render.feed import newest_first
from claimledger.render.templates import render
from claimledger.render.words import number_of


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedPage:
    """A page to add to the site: its path as a Markdown file's, its title as text, its HTML."""

    path: str
    title: str
    html: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Words of the report that are bound to a claim, and where they stand."""

    url: str
    title: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """When a claim's record was last edited, None where nobody knows, and its logged changes."""

    last_changed: PartialDate | None
    changes: tuple[PublishedChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A page of the report that claims name as their chapter."""

    name: str
    url: str
    title: str
    claims: tuple[Claim, ...]


def generated(
    ledger: Ledger, last_changed: Mapping[str, PartialDate] = MappingProxyType({})
) -> Iterator[GeneratedPage]:
    """Yield every page that is made from the ledger, registers first.

    ``last_changed`` is the day on which the record of a claim was last changed, where it is known.
    """
    yield _claim_register(ledger)
    yield _source_register(ledger)
    yield _rule_register()
    changes: dict[str, list[PublishedChange]] = {}
    for change in newest_first(ledger):
        changes.setdefault(change.claim, []).append(change)
    for claim in ledger.claims.values():
        history = History(
            last_changed=last_changed.get(claim.id), changes=tuple(changes.get(claim.id, ()))
        )
        yield _claim_page(ledger, claim, history)
    for retired in ledger.retired.values():
        yield _retired_page(ledger, retired)
    items = evidence_by_source(ledger)
    for source in ledger.sources.values():
        yield _source_page(ledger, source, items.get(source.key, ()))
    for name in checker.all_rules():
        yield _rule_page(name)


def base_of(path: str) -> str:
    """Return what leads from the page made of a Markdown file to the site's root.

    ``kobani.md`` is served as ``kobani/`` and gets ``../``; ``index.md`` gets nothing.
    """
    return "../" * url_of(path).count("/")


def url_of(path: str) -> str:
    """Return where the page made of a Markdown file is served, from the site's root."""
    stem = path.removesuffix(".md")
    if stem == "index":
        return ""
    return f"{stem.removesuffix('/index')}/"


def page_title(page: Page) -> str:
    """Return the words of a page's first heading, or its name where it has none."""
    return page.headings[0].words if page.headings else page.name.removesuffix(".md")


def chapters(ledger: Ledger) -> list[Chapter]:
    """Return the chapters that claims name, in the order in which the ledger comes to them."""
    names = dict.fromkeys(claim.chapter for claim in ledger.claims.values())
    found: list[Chapter] = []
    for name in names:
        page = ledger.pages.get(f"{name}.md")
        if page is not None:
            claims = tuple(claim for claim in ledger.claims.values() if claim.chapter == name)
            url = url_of(page.name)
            found.append(Chapter(name=name, url=url, title=page_title(page), claims=claims))
    return found


def evidence_by_source(ledger: Ledger) -> dict[str, list[tuple[Claim, Evidence]]]:
    """Return for each source the items of evidence that it carries, with their claims."""
    found: dict[str, list[tuple[Claim, Evidence]]] = {}
    for claim in ledger.claims.values():
        for item in claim.evidence():
            found.setdefault(item.source, []).append((claim, item))
    return found


def _claim_page(ledger: Ledger, claim: Claim, history: History) -> GeneratedPage:
    path = addresses.claim_page(claim.id)
    keys = dict.fromkeys(
        [item.source for item in claim.evidence()] + [figure.source for figure in claim.figures]
    )
    html = render(
        "claim.html",
        ledger=ledger,
        claim=claim,
        base=base_of(path),
        strength=strength_in_words(ledger, claim),
        uses=_uses(ledger, claim),
        points=[ledger.points[point] for point in claim.points if point in ledger.points],
        sources=[ledger.sources[key] for key in keys if key in ledger.sources],
        history=history,
    )
    return GeneratedPage(path=path, title=f"Claim: {claim.title}", html=html)


def _uses(ledger: Ledger, claim: Claim) -> list[Use]:
    uses: list[Use] = []
    for reference in ledger.references.get(claim.id, ()):
        page = ledger.pages[reference.page.removeprefix("docs/")]
        number = bind(ledger, page, "").number(claim.id)
        url = f"{url_of(page.name)}#w{number}"
        uses.append(Use(url=url, title=page_title(page), words=" ".join(reference.words.split())))
    return uses


def _retired_page(ledger: Ledger, retired: Retired) -> GeneratedPage:
    path = addresses.claim_page(retired.id)
    html = render("retired.html", ledger=ledger, retired=retired, base=base_of(path))
    return GeneratedPage(path=path, title=f"Claim withdrawn: {retired.id}", html=html)


def _source_page(
    ledger: Ledger, source: Source, items: list[tuple[Claim, Evidence]] | tuple[()]
) -> GeneratedPage:
    path = addresses.source_page(source.key)
    html = render(
        "source.html",
        ledger=ledger,
        source=source,
        base=base_of(path),
        uses={
            side.value: [(claim, item) for claim, item in items if item.side is side]
            for side in Side
        },
        reliance=_reliance(source, items),
    )
    return GeneratedPage(path=path, title=f"Source: {source.heading}", html=html)


def _reliance(source: Source, items: list[tuple[Claim, Evidence]] | tuple[()]) -> str:
    if not items:
        return "No item of evidence: it is cited for another reason."
    claims = {claim.id: claim for claim, _ in items}
    alone = [
        claim
        for claim in claims.values()
        if claim.support and all(item.source == source.key for item in claim.support)
    ]
    total = f"{number_of(len(items), 'item')} of evidence on {number_of(len(claims), 'claim')}."
    if not alone:
        return f"{total} No claim has it as its only support."
    titles = "; ".join(claim.title for claim in alone)
    return f"{total} It is the only support of {number_of(len(alone), 'claim')}: {titles}."


def _claim_register(ledger: Ledger) -> GeneratedPage:
    html = render(
        "claims.html",
        ledger=ledger,
        claims=list(ledger.claims.values()),
        chapters=chapters(ledger),
        base=base_of(addresses.CLAIM_REGISTER),
    )
    return GeneratedPage(path=addresses.CLAIM_REGISTER, title="Claims", html=html)


def _source_register(ledger: Ledger) -> GeneratedPage:
    items = evidence_by_source(ledger)
    rows = [
        (source, len({claim.id for claim, _ in items.get(source.key, [])}))
        for source in sorted(ledger.sources.values(), key=lambda source: source.heading.casefold())
    ]
    html = render("sources.html", rows=rows, base=base_of(addresses.SOURCE_REGISTER))
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
    return GeneratedPage(path=addresses.rule_page(name), title=f"Rule: {name}", html=html)
