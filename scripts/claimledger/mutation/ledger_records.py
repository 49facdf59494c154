"""Faults in how claims are put together: what is missing, stands twice, or is elsewhere."""

from collections.abc import Iterator
from itertools import pairwise

from claimledger.model.claim import Claim, Evidence, Verdict
from claimledger.model.source import Origin, OriginKind
from claimledger.mutation.choice import misspelt, pick
from claimledger.mutation.ledger import (
    claims,
    is_removable,
    ledger_edit,
    record_of,
    removal,
    texts,
    value_edit,
)
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.report import Report
from claimledger.text.yaml_parts import Part

Pair = tuple[Evidence, Evidence]

ONE_SIDED = frozenset({Verdict.SUPPORTED, Verdict.CONTRADICTED})
"""Verdicts that say on which side a checked item may stand unanswered."""

_PAPERS = frozenset({OriginKind.PRESS, OriginKind.AGENCY})
"""Kinds of origins that publish, and so are named where they are carried."""

_NEEDED = frozenset({"title", "chapter", "statement", "verdict", "confidence", "why", "says"})


def lost_sides(report: Report) -> Iterator[Edit]:
    """Take out the side of a claim that its verdict rests on."""
    for part, claim in claims(report):
        side = "against" if claim.verdict is Verdict.CONTRADICTED else "support"
        if claim.verdict is not Verdict.UNVERIFIED and (*part.keys, side) in report.parts:
            yield removal(report, report.parts[*part.keys, side])


def lost_searches(report: Report) -> Iterator[Edit]:
    """Take out what was searched for, where nothing else bears the verdict out."""
    for part in report.fields("searched"):
        claim = report.ledger.claims[part.keys[1]]
        others = [item for item in claim.support if item.checked and item.origin not in claim.by]
        if claim.verdict is Verdict.UNVERIFIED and (others or not claim.support):
            yield removal(report, part)


def lost_corrections(report: Report) -> Iterator[Edit]:
    """Take out the correction."""
    return _removed(report, "correction")


def lost_responses(report: Report) -> Iterator[Edit]:
    """Take out the answer of those who are accused, where no search is recorded."""
    for part in report.fields("response"):
        claim = report.ledger.claims[part.keys[1]]
        if claim.accuses and not claim.searched:
            yield removal(report, part)


def lost_authors(report: Report) -> Iterator[Edit]:
    """Take out whose assertion a claim is."""
    return _removed(report, "by")


def lost_checks(report: Report) -> Iterator[Edit]:
    """Take out when one of the first two items of a side was held against its source."""
    for part in report.fields("*", "*", "checked"):
        if part.keys[2] in {"support", "against"} and part.keys[3] in {"0", "1"}:
            yield from _if_removable(report, part)


def lost_fields(report: Report) -> Iterator[Edit]:
    """Take out a field that there must be."""
    for part in texts(report, *_NEEDED):
        yield from _if_removable(report, part)


def lost_reasons(report: Report) -> Iterator[Edit]:
    """Take out the reason of an allowance."""
    for part in report.fields("allow", "*", "because"):
        yield from _if_removable(report, part)


def lost_allowances(report: Report) -> Iterator[Edit]:
    """Take out an allowance."""
    return _removed(report, "allow")


def lost_claims(report: Report) -> Iterator[Edit]:
    """Take out a whole claim."""
    for part, _ in claims(report):
        text = report.ledger_text
        start = text.rfind("\n", 0, part.at) + 1
        end = text.find("\n", part.end) + 1
        before = text.rfind("\n", 0, start - 1)
        what = f"claim '{part.keys[1]}' is gone"
        edit = ledger_edit(report, part, Change(start, end, ""), what)
        yield edit._replace(within=(before, end))


def _removed(report: Report, field: str) -> Iterator[Edit]:
    for part in report.fields(field):
        yield removal(report, part)


def _if_removable(report: Report, part: Part) -> Iterator[Edit]:
    if is_removable(report, part):
        yield removal(report, part)


def duplicate_fields(report: Report) -> Iterator[Edit]:
    """Write a field of a claim a second time."""
    for part in report.fields("*"):
        if part.value and not part.in_flow:
            line = report.line_of(report.files.ledger.path, part.at)
            change = Change(line[0], line[0], f"    {part.keys[2]}: again\n")
            yield ledger_edit(report, part, change, f"'{part.keys[2]}' stands twice")


def unknown_fields(report: Report) -> Iterator[Edit]:
    """Misspell the name of a field that need not be there."""
    optional = {"correction", "support", "against", "figures", "dates", "by", "people", "allow"}
    for part in report.fields("*"):
        if part.keys[2] in optional:
            old, new = part.keys[2], misspelt(part.keys[1], part.keys[2])
            change = Change(part.at, part.at + len(old), new)
            yield ledger_edit(report, part, change, f"'{old}' is named '{new}'")


def moved_items(report: Report) -> Iterator[Edit]:
    """Move an item to the other side of a claim whose verdict says where it may stand."""
    for part, claim in claims(report):
        if claim.verdict in ONE_SIDED:
            yield from _moved(report, part, claim)


def moved_items_of_open_claims(report: Report) -> Iterator[Edit]:
    """Move one of several items to the other side of a claim that may have items on both."""
    for part, claim in claims(report):
        if claim.verdict in {Verdict.PARTLY, Verdict.DISPUTED} and claim.against:
            yield from _moved(report, part, claim)


def _moved(report: Report, part: Part, claim: Claim) -> Iterator[Edit]:
    """Exchange the names of two lists of items, or name a list for the other side."""
    side, other = "support", "against"
    if claim.verdict is Verdict.CONTRADICTED:
        side, other = other, side
    items = report.parts.get((*part.keys, side))
    if items is None or items.in_flow:
        return
    text = report.ledger_text
    last = len(claim.support if side == "support" else claim.against) - 1
    item = report.parts[*items.keys, str(last)]
    if not last or (item.in_flow and text[item.start - 2 : item.start] != "- "):
        return
    start, end = text.rfind("\n", 0, item.start) + 1, text.find("\n", item.end) + 1
    body = text[start:end]
    there = report.parts.get((*part.keys, other))
    if there is None:
        changes: tuple[Change, ...] = (Change(start, end, f"    {other}:\n{body}"),)
    elif there.in_flow:
        return
    else:
        at = text.rfind("\n", 0, there.start) + 1
        changes = (Change(start, end, ""), Change(at, at, body))
    name = f"{'.'.join(item.keys)}"
    what = f"an item of '{claim.id}' moves from '{side}' to '{other}'"
    yield Edit(report.files.ledger.path, name, changes, what, record_of(report, part))


def swapped_sources(report: Report) -> Iterator[Edit]:
    """Exchange the sources of two items, of which both are what a paper or an agency says."""
    for part, pair, sources in _neighbours(report):
        papers = all(_is_paper(report.ledger.origins[item.origin]) for item in pair)
        if papers and pair[0].origin != pair[1].origin:
            yield _exchanged(report, part, sources)


def swapped_sources_of_speakers(report: Report) -> Iterator[Edit]:
    """Exchange the sources of two items, of which one is what somebody says in a paper."""
    for part, pair, sources in _neighbours(report):
        papers = all(_is_paper(report.ledger.origins[item.origin]) for item in pair)
        if not papers or pair[0].origin == pair[1].origin:
            yield _exchanged(report, part, sources)


def _neighbours(report: Report) -> Iterator[tuple[Part, Pair, tuple[Part, Part]]]:
    """Yield each two items of a side that follow each other and differ in source."""
    for part, claim in claims(report):
        for side, items in (("support", claim.support), ("against", claim.against)):
            for at, pair in enumerate(pairwise(items)):
                if pair[0].source != pair[1].source:
                    first = report.parts[*part.keys, side, str(at), "source"]
                    second = report.parts[*part.keys, side, str(at + 1), "source"]
                    yield part, pair, (first, second)


def _is_paper(origin: Origin) -> bool:
    """Say whether an origin is a paper or an agency with a name of its own."""
    return origin.kind in _PAPERS and origin.name[0].isupper()


def _exchanged(report: Report, part: Part, sources: tuple[Part, Part]) -> Edit:
    first, second = sources
    changes = (
        Change(first.start, first.end, second.value),
        Change(second.start, second.end, first.value),
    )
    what = f"'{first.value}' and '{second.value}' are exchanged"
    name = ".".join((*first.keys, second.value))
    return Edit(report.files.ledger.path, name, changes, what, record_of(report, part))


def swapped_papers(report: Report) -> Iterator[Edit]:
    """Lay an item to a paper or an agency of another claim."""
    return _swapped_origins(report, papers=True)


def swapped_speakers(report: Report) -> Iterator[Edit]:
    """Lay an item to a person or a body of another claim."""
    return _swapped_origins(report, papers=False)


def _swapped_origins(report: Report, *, papers: bool) -> Iterator[Edit]:
    origins = report.ledger.origins
    known = sorted(name for name, one in origins.items() if _is_paper(one) is papers)
    for part in report.items():
        value = report.parts[*part.keys, "origin"]
        claim = report.ledger.claims[part.keys[1]]
        here = {item.origin for item in claim.evidence()}
        others = [one for one in known if one not in here]
        if others:
            yield value_edit(report, value, pick(".".join(part.keys), others))


def circular_origins(report: Report) -> Iterator[Edit]:
    """Make an origin a part of itself, by way of another."""
    for origin in report.ledger.origins.values():
        whole = report.ledger.origins.get(origin.part_of)
        if whole is None or whole.part_of:
            continue
        parts = [report.parts["origins", one] for one in (origin.id, whole.id)]
        if report.ledger_text[parts[1].start] == "{":
            start = parts[1].start + 1
            what = f"'{whole.id}' is a part of '{origin.id}', which is a part of it"
            change = Change(start, start, f"part_of: {origin.id}, ")
            span = min(part.at for part in parts), max(part.end for part in parts)
            yield ledger_edit(report, parts[1], change, what)._replace(within=span)


def broken_indentation(report: Report) -> Iterator[Edit]:
    """Move a field of a claim one column to the right."""
    for part in report.fields("*"):
        if part.keys[2] != "title" and not part.in_flow:
            change = Change(part.at, part.at, " ")
            yield ledger_edit(report, part, change, f"'{part.keys[2]}' stands a column further in")


def lost_points(report: Report) -> Iterator[Edit]:
    """Take out that a claim bears on a point, where no other does."""
    for part in report.fields("points"):
        claim = report.ledger.claims[part.keys[1]]
        if any(len(report.ledger.claims_of_point(point)) == 1 for point in claim.points):
            yield removal(report, part)
