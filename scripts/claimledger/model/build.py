"""Builds the ledger from the project's files, with everything that is wrong in them recorded."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from claimledger.model.build_claims import (
    CLAIM_FIELDS,
    build_claim,
    check_identity,
    read_allowances,
)
from claimledger.model.build_pages import build_page
from claimledger.model.build_sources import build_source, read_source_allowances
from claimledger.model.claim import Allowance, Claim, Verdict
from claimledger.model.ledger import (
    LeftOut,
    Ledger,
    Location,
    Point,
    PublishedChange,
    Retired,
    Written,
)
from claimledger.model.page import ClaimReference, Page
from claimledger.model.record import Record
from claimledger.model.source import Origin, OriginKind, Source, find_roots
from claimledger.text.bibtex import read_bibtex
from claimledger.text.files import ProjectFiles, decode
from claimledger.text.finding import Faults
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Fields, read_yaml

FORMAT = "1"
"""The version of the ledger's format that this program reads."""

_TOP = frozenset("ledger article origins places claims left_out changes retired".split())
_POINT = frozenset({"paragraph", "says", "verdict", "answer", "allow"})
_ORIGIN = frozenset({"name", "kind", "aliases", "part_of"})
_PLACE = frozenset({"name", "country", "latitude", "longitude", "from"})
_CHANGE = frozenset({"date", "claim", "was", "now", "because"})


def build(files: ProjectFiles) -> Ledger:
    """Return the ledger of a project; what could not be read is left out and in its faults.

    Never raises for what stands in the files: any bytes give a ledger.
    """
    faults = Faults()
    allowances: list[Allowance] = []
    top = _read_top(files, faults)
    ledger_was_read = top is not None
    # An unreadable ledger is read on as an empty one: its one fault is recorded already.
    top = top or Record(files.ledger.path, "the ledger", _NOTHING, _TOP, Faults())
    article = top.record("article", "the article", frozenset({"source", "points"}))
    article_source = article.needed("source") if article else ""
    points = _points(article, allowances) if article else {}
    origins = _origins(top, faults)
    claims, written_claims = _claims(top, allowances, faults)
    sources, written_sources = _sources(files, allowances, faults)
    pages = _pages(files, allowances, faults)
    return Ledger(
        path=files.ledger.path,
        article=article_source,
        article_place=article.place if article else top.place,
        points=MappingProxyType(points),
        origins=MappingProxyType(origins),
        locations=MappingProxyType(_locations(top, faults)),
        claims=MappingProxyType(claims),
        left_out=_left_out(top),
        changes=_changes(top),
        retired=MappingProxyType(_retired(top, faults)),
        sources=MappingProxyType(sources),
        pages=MappingProxyType(pages),
        other_files=files.others,
        allowances=tuple(allowances),
        written=Written(
            claims=MappingProxyType(written_claims) if ledger_was_read else None,
            origins=_written(top, "origins") if ledger_was_read else None,
            sources=written_sources,
        ),
        faults=faults.by_rule(),
        roots=MappingProxyType(find_roots(origins)),
        references=MappingProxyType(_references(pages)),
    )


class _Start(NamedTuple):
    line: int = 0
    column: int = 0


_NOTHING = Fields({}, {}, _Start())


def _read_top(files: ProjectFiles, faults: Faults) -> Record | None:
    path = files.ledger.path
    text = decode(files.ledger, faults)
    if text is None:
        return None
    node = read_yaml(path, text, faults)
    if not isinstance(node, Fields):
        if not faults.has("unreadable-file"):
            reason, remedy = "the ledger is not a mapping of fields", "begin it with 'ledger: 1'"
            faults.add("unreadable-file", Span(path, 1, 1), reason, remedy)
        return None
    top = Record(path, "the ledger", node, _TOP, faults)
    version = top.needed("ledger")
    if version and version != FORMAT:
        top.bad("ledger", f"the format is '{version}'", f"this program reads format {FORMAT}")
    for field in ("article", "origins", "claims"):
        if field not in node.nodes:
            top.need(field, f"the ledger has no '{field}'", f"add '{field}:'")
    return top


def _written(top: Record, field: str) -> frozenset[str]:
    node = top.place.fields.nodes.get(field)
    return frozenset(node.nodes) if isinstance(node, Fields) else frozenset()


def _points(article: Record, allowances: list[Allowance]) -> dict[str, Point]:
    points: dict[str, Point] = {}
    for identity, record in article.named_records("points", "point", _POINT):
        point = Point(
            id=identity,
            paragraph=record.needed("paragraph"),
            says=record.needed("says"),
            verdict=record.choice("verdict", Verdict),
            answer=record.text("answer"),
            place=record.place,
        )
        points[identity] = point
        allowances += read_allowances(record, point.subject)
    return points


def _origins(top: Record, faults: Faults) -> dict[str, Origin]:
    origins: dict[str, Origin] = {}
    for identity, record in top.named_records("origins", "origin", _ORIGIN):
        check_identity("an origin", identity, record, faults)
        kind = record.needed_choice("kind", OriginKind)
        name = record.needed("name")
        if kind is not None and record.is_whole:
            origins[identity] = Origin(
                id=identity,
                name=name,
                kind=kind,
                aliases=record.words("aliases"),
                part_of=record.text("part_of"),
                place=record.place,
            )
    return origins


def _locations(top: Record, faults: Faults) -> dict[str, Location]:
    locations: dict[str, Location] = {}
    for identity, record in top.named_records("places", "place", _PLACE):
        check_identity("a place", identity, record, faults)
        locations[identity] = Location(
            id=identity,
            name=record.needed("name"),
            country=record.text("country"),
            latitude=record.number("latitude"),
            longitude=record.number("longitude"),
            found_in=record.text("from"),
        )
    return locations


def _claims(
    top: Record, allowances: list[Allowance], faults: Faults
) -> tuple[dict[str, Claim], dict[str, Span]]:
    claims: dict[str, Claim] = {}
    node = top.place.fields.nodes.get("claims")
    written: dict[str, Span] = {}
    if isinstance(node, Fields):
        claims_place = top.place._replace(fields=node)
        written = {identity: claims_place.key(identity) for identity in node.nodes}
    for identity, record in top.named_records("claims", "claim", CLAIM_FIELDS):
        check_identity("a claim", identity, record, faults)
        claim = build_claim(identity, record)
        if claim is not None:
            claims[identity] = claim
        allowances += read_allowances(record, f"claim:{identity}")
    return claims, written


def _left_out(top: Record) -> tuple[LeftOut, ...]:
    found: list[LeftOut] = []
    known = frozenset({"finding", "because"})
    for record in top.records("left_out", "a finding left out", known):
        found.append(LeftOut(finding=record.needed("finding"), because=record.needed("because")))
    return tuple(found)


def _changes(top: Record) -> tuple[PublishedChange, ...]:
    found: list[PublishedChange] = []
    for record in top.records("changes", "a change", _CHANGE):
        day = record.needed_date("date")
        if day is not None:
            found.append(
                PublishedChange(
                    date=day,
                    claim=record.needed("claim"),
                    was=record.needed("was"),
                    now=record.needed("now"),
                    because=record.needed("because"),
                )
            )
    return tuple(found)


def _retired(top: Record, faults: Faults) -> dict[str, Retired]:
    retired: dict[str, Retired] = {}
    known = frozenset({"because", "see"})
    for identity, record in top.named_records("retired", "retired claim", known):
        check_identity("a retired claim", identity, record, faults)
        because = record.needed("because")
        retired[identity] = Retired(id=identity, because=because, see=record.text("see"))
    return retired


def _sources(
    files: ProjectFiles, allowances: list[Allowance], faults: Faults
) -> tuple[dict[str, Source], frozenset[str] | None]:
    text = decode(files.bibliography, faults)
    if text is None:
        return {}, None
    before = faults.count("unreadable-file")
    entries = read_bibtex(files.bibliography.path, text, faults)
    sources = {entry.key: build_source(entry, faults) for entry in entries}
    for entry in entries:
        allowances += read_source_allowances(entry, faults)
    # After a broken entry nobody knows which keys the file holds: rules that ask stay silent.
    is_whole = faults.count("unreadable-file") == before
    return sources, frozenset(sources) if is_whole else None


def _pages(
    files: ProjectFiles, allowances: list[Allowance], faults: Faults
) -> dict[str, Page]:
    pages: dict[str, Page] = {}
    for file in files.pages:
        text = decode(file, faults)
        if text is not None:
            page, written = build_page(file.path, text)
            pages[page.name] = page
            allowances += written
    return pages


def _references(pages: Mapping[str, Page]) -> dict[str, tuple[ClaimReference, ...]]:
    found: dict[str, list[ClaimReference]] = {}
    for page in pages.values():
        for reference in page.references:
            for claim in reference.claims:
                found.setdefault(claim, []).append(reference)
    return {claim: tuple(references) for claim, references in found.items()}
