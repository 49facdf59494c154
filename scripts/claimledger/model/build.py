"""Builds the ledger from the project's files, with everything that is wrong in them recorded."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from claimledger.model.build_claims import (
    build_claim,
    check_identity,
    read_allowances,
)
from claimledger.model.build_links import read_links
from claimledger.model.build_pages import build_page, page_name
from claimledger.model.build_sources import build_source, read_source_allowances
from claimledger.model.claim import Allowance, Claim, Verdict
from claimledger.model.format import (
    ARTICLE,
    CHANGE,
    CLAIM,
    FORMAT,
    LEDGER,
    LEFT_OUT,
    ORIGIN,
    PLACE,
    POINT,
    RETIRED,
)
from claimledger.model.ledger import (
    Ledger,
    LeftOut,
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
from claimledger.text.collector import collector_paused
from claimledger.text.files import ProjectFiles, decode
from claimledger.text.finding import Faults, Related
from claimledger.text.span import Span
from claimledger.text.yaml_nodes import Fields, Items, Node, Scalar, read_yaml


def build(files: ProjectFiles) -> Ledger:
    """Return the ledger of a project; what could not be read is left out and in its faults.

    Never raises for what stands in the files: any bytes give a ledger.
    """
    with collector_paused():
        return _build(files)


def _build(files: ProjectFiles) -> Ledger:
    faults = Faults()
    allowances: list[Allowance] = []
    top = _read_top(files, faults)
    ledger_was_read = top is not None
    # An unreadable ledger is read on as an empty one: its one fault is recorded already.
    top = top or Record(files.ledger.path, "the ledger", _NOTHING, LEDGER.names, Faults())
    article = top.record("article", "the article", ARTICLE.names)
    article_source = article.needed("source") if article else ""
    points = _points(article, allowances) if article else {}
    origins = _origins(top, faults)
    written_claims = _written_claims(top) if ledger_was_read else None
    claims, loose = _claims(top, allowances, faults)
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
        retired=MappingProxyType(_retired(top, written_claims, faults)),
        sources=MappingProxyType(sources),
        links=MappingProxyType(dict(read_links(files.links, faults))),
        pages=MappingProxyType(pages),
        other_files=files.others,
        allowances=tuple(allowances),
        written=Written(
            claims=None if written_claims is None else MappingProxyType(written_claims),
            origins=_written(top, "origins") if ledger_was_read else None,
            points=_written(article, "points") if article else None,
            places=_written(top, "places") if ledger_was_read else None,
            sources=written_sources,
            pages=frozenset(page_name(file.path) for file in files.pages),
            loose=loose,
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
    top = Record(path, "the ledger", node, LEDGER.names, faults)
    version = top.needed("ledger")
    if version and version != FORMAT:
        top.bad("ledger", f"the format is '{version}'", f"this program reads format {FORMAT}")
    for field in ("article", "origins", "claims"):
        if top.is_empty(field):
            top.need(field, f"the ledger has no '{field}'", f"add '{field}:'")
    return top


def _written(record: Record, field: str) -> frozenset[str] | None:
    """Return the names that a mapping holds; None where there should be one and is none."""
    node = record.place.fields.nodes.get(field)
    if isinstance(node, Fields):
        return frozenset(node.nodes)
    is_optional = field in {"places", "points"}
    return frozenset() if is_optional and record.is_empty(field) else None


def _written_claims(top: Record) -> dict[str, Span] | None:
    node = top.place.fields.nodes.get("claims")
    if not isinstance(node, Fields):
        return None
    if not all(isinstance(claim, Fields) for claim in node.nodes.values()):
        return None  # what is no record may hold anything
    place = top.place._replace(fields=node)
    return {identity: place.key(identity) for identity in node.nodes}


def _gather(node: Node, field: str, found: dict[str, set[str]]) -> None:
    """Add the words below ``node`` to ``found``, each under the field that it stands in."""
    if isinstance(node, Scalar):
        found.setdefault(field, set()).add(node.text)
        return
    for name, child in (
        ((field, child) for child in node.nodes) if isinstance(node, Items) else node.nodes.items()
    ):
        _gather(child, name, found)


def _points(article: Record, allowances: list[Allowance]) -> dict[str, Point]:
    points: dict[str, Point] = {}
    for identity, record in article.named_records("points", "point", POINT.names):
        point = Point(
            id=identity,
            paragraph=record.needed("paragraph"),
            says=record.needed("says"),
            verdict=record.choice("verdict", Verdict),
            answer=record.text("answer"),
            place=record.place,
        )
        excuses = read_allowances(record, point.subject)
        if record.is_whole:
            points[identity] = point
            allowances += excuses
    return points


def _origins(top: Record, faults: Faults) -> dict[str, Origin]:
    origins: dict[str, Origin] = {}
    for identity, record in top.named_records("origins", "origin", ORIGIN.names):
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
    for identity, record in top.named_records("places", "place", PLACE.names):
        check_identity("a place", identity, record, faults)
        location = Location(
            id=identity,
            name=record.needed("name"),
            country=record.text("country"),
            latitude=record.number("latitude"),
            longitude=record.number("longitude"),
            found_in=record.text("from"),
            place=record.place,
        )
        if record.is_whole:
            locations[identity] = location
    return locations


def _claims(
    top: Record, allowances: list[Allowance], faults: Faults
) -> tuple[dict[str, Claim], Mapping[str, frozenset[str]]]:
    claims: dict[str, Claim] = {}
    loose: dict[str, set[str]] = {}
    for identity, record in top.named_records("claims", "claim", CLAIM.names):
        check_identity("a claim", identity, record, faults)
        claim = build_claim(identity, record)
        excuses = read_allowances(record, f"claim:{identity}")
        if claim is not None:
            claims[identity] = claim
            allowances += excuses
        else:
            _gather(record.place.fields, "", loose)
        for copy in record.place.fields.copies:
            _gather(copy, "", loose)
    node = top.place.fields.nodes.get("claims")
    for copy in node.copies if isinstance(node, Fields) else ():
        _gather(copy, "", loose)
    return claims, MappingProxyType({field: frozenset(words) for field, words in loose.items()})


def _left_out(top: Record) -> tuple[LeftOut, ...]:
    return tuple(
        LeftOut(finding=record.needed("finding"), because=record.needed("because"))
        for record in top.records("left_out", "a finding left out", LEFT_OUT.names)
    )


def _changes(top: Record) -> tuple[PublishedChange, ...]:
    found: list[PublishedChange] = []
    for record in top.records("changes", "a change", CHANGE.names):
        day, claim = record.needed_date("date"), record.needed("claim")
        was, now = record.needed("was"), record.needed("now")
        because, place = record.needed("because"), record.place
        if day is not None and record.is_whole:
            change = PublishedChange(
                date=day, claim=claim, was=was, now=now, because=because, place=place
            )
            found.append(change)
    return tuple(found)


def _retired(top: Record, claims: Mapping[str, Span] | None, faults: Faults) -> dict[str, Retired]:
    retired: dict[str, Retired] = {}
    for identity, record in top.named_records("retired", "retired claim", RETIRED.names):
        check_identity("a retired claim", identity, record, faults)
        because, see = record.needed("because"), record.text("see")
        retired[identity] = Retired(id=identity, because=because, see=see, place=record.place)
        claim = (claims or {}).get(identity)
        if claim is not None:
            first = Related(span=claim, note="it stands here as a claim")
            reason = f"'{identity}' is a claim and is retired"
            remedy = "an id is never used again: delete one"
            faults.add("duplicate-key", record.place.start, reason, remedy, first)
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


def _pages(files: ProjectFiles, allowances: list[Allowance], faults: Faults) -> dict[str, Page]:
    pages: dict[str, Page] = {}
    for file in files.pages:
        text = decode(file, faults)
        if text is not None:
            page, written = build_page(file.path, text)
            pages[page.name] = page
            allowances += [allowance for allowance in written if allowance.because]
            for allowance in written:
                if not allowance.because:
                    reason = f"the allowance for '{allowance.rule}' has no reason"
                    remedy = f"write <!-- allow {allowance.rule}: because -->"
                    faults.add("bad-value", allowance.span, reason, remedy)
    return pages


def _references(pages: Mapping[str, Page]) -> dict[str, tuple[ClaimReference, ...]]:
    found: dict[str, list[ClaimReference]] = {}
    for page in pages.values():
        for reference in page.references:
            for claim in reference.claims:
                found.setdefault(claim, []).append(reference)
    return {claim: tuple(references) for claim, references in found.items()}
