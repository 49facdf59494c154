"""Faults in the single values of claims: ids, keys, verdicts, dates, figures."""

import re
from collections.abc import Iterator

from claimledger.model.claim import Qualifier, Verdict
from claimledger.mutation.choice import misspelt, other_digit, pick
from claimledger.mutation.ledger import claims, found_edit, ledger_edit, texts, value_edit
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.report import ITEM_LISTS, Report
from claimledger.text.hedges import Hedge, find_hedge
from claimledger.text.numbers import days_and_numbers
from claimledger.text.yaml_parts import Part

_YEAR = re.compile(r"\d{4}")


def misspelt_sources(report: Report) -> Iterator[Edit]:
    """Misspell the key of a source."""
    return _misspelt(report, "source")


def misspelt_origins(report: Report) -> Iterator[Edit]:
    """Misspell the id of an origin."""
    return _misspelt(report, "origin")


def _misspelt(report: Report, field: str) -> Iterator[Edit]:
    for part in texts(report, field):
        yield value_edit(report, part, misspelt(".".join(part.keys), part.value))


def misspelt_lists(report: Report) -> Iterator[Edit]:
    """Misspell an id in a list of them: who asserts, what corrects, which point, which place."""
    fields = {"by", "accuses", "corrected_by", "points", "places"}
    for part in report.fields("*", "*"):
        if part.keys[2] in fields and part.value:
            yield value_edit(report, part, misspelt(".".join(part.keys), part.value))


def misspelt_chapters(report: Report) -> Iterator[Edit]:
    """Misspell the name of a chapter."""
    return _misspelt(report, "chapter")


def figures(report: Report) -> Iterator[Edit]:
    """Change a digit of a figure whose number stands in an item of its source too."""
    return _figures(report, told_again=True)


def lone_figures(report: Report) -> Iterator[Edit]:
    """Change a digit of a figure whose number stands nowhere else in its claim."""
    return _figures(report, told_again=False)


def _figures(report: Report, *, told_again: bool) -> Iterator[Edit]:
    for part in texts(report, "value", "low", "high"):
        if part.value.isdigit() and bool(_hedges(report, part)) is told_again:
            yield value_edit(report, part, other_digit(".".join(part.keys), part.value))


def qualifiers(report: Report) -> Iterator[Edit]:
    """Give as exact a figure that an item of its source gives with a hedge."""
    for part in texts(report, "qualifier"):
        value = report.parts.get((*part.keys[:-1], "value"))
        hedges = _hedges(report, value) if value else set[Hedge]()
        if part.value != Qualifier.EXACT and hedges and not hedges & {Hedge.NONE, Hedge.RANGE}:
            yield value_edit(report, part, Qualifier.EXACT.value)


def _hedges(report: Report, part: Part) -> set[Hedge]:
    """Return how the items of a figure's source and origin give one of its numbers."""
    claim = report.ledger.claims[part.keys[1]]
    figure = claim.figures[int(part.keys[3])]
    said = figure.source, figure.origin
    texts_of = (
        text
        for item in claim.evidence()
        if (item.source, item.origin) == said
        for text in (item.says, item.quote)
    )
    return {
        find_hedge(text, number)
        for text in texts_of
        for number in days_and_numbers(text)[1]
        if number.value == float(part.value)
    }


def event_years(report: Report) -> Iterator[Edit]:
    """Shift the year of a dated event by one."""
    for part in report.fields("dates", "*", "*"):
        if part.keys[4] in {"date", "from"}:
            yield from _shifted(report, part.keys)


def evidence_years(report: Report) -> Iterator[Edit]:
    """Shift the year in which an item was said by one."""
    for part in report.fields("*", "*", "date"):
        if part.keys[2] in ITEM_LISTS:
            yield from _shifted(report, part.keys)


def _shifted(report: Report, keys: tuple[str, ...]) -> Iterator[Edit]:
    part = report.parts[keys]
    found = _YEAR.match(report.ledger_text, part.start)
    if found:
        year = int(found.group()) + pick(".".join(keys), (-1, 1))
        yield found_edit(report, part, found, str(year))


def impossible_days(report: Report) -> Iterator[Edit]:
    """Write a day that no calendar has."""
    for part in texts(report, "date", "checked"):
        if part.value.count("-") == 2:  # noqa: PLR2004 - a whole date
            yield value_edit(report, part, part.value[:5] + "13-32")


def verdicts(report: Report) -> Iterator[Edit]:
    """Give another verdict."""
    for part in report.fields("verdict"):
        others = [verdict.value for verdict in Verdict if verdict != part.value]
        yield value_edit(report, part, pick(part.keys[1], others))


def point_verdicts(report: Report) -> Iterator[Edit]:
    """Give another verdict on a point of the article."""
    for point in report.ledger.points.values():
        part = report.parts["article", "points", point.id, "verdict"]
        others = [verdict.value for verdict in Verdict if verdict != part.value]
        yield value_edit(report, part, pick(point.id, others))


def unlisted_verdicts(report: Report) -> Iterator[Edit]:
    """Give a verdict that is none."""
    for part in report.fields("verdict"):
        yield value_edit(report, part, "true-enough")


def duplicate_ids(report: Report) -> Iterator[Edit]:
    """Give a claim the id of another."""
    identities = sorted(report.ledger.claims)
    for part, claim in claims(report):
        others = [one for one in identities if one != claim.id]
        if others:
            other = pick(claim.id, others)
            change = Change(part.at, part.at + len(claim.id), other)
            yield ledger_edit(report, part, change, f"'{claim.id}' is named '{other}'")


def renamed_ids(report: Report) -> Iterator[Edit]:
    """Misspell the id of a claim where it stands."""
    for part, claim in claims(report):
        other = misspelt(claim.id, claim.id)
        change = Change(part.at, part.at + len(claim.id), other)
        yield ledger_edit(report, part, change, f"'{claim.id}' is named '{other}'")


def unfinished(report: Report) -> Iterator[Edit]:
    """Leave a text still to be written."""
    for part in texts(report, "why", "says", "statement"):
        yield value_edit(report, part, "TODO")


def figure_sources(report: Report) -> Iterator[Edit]:
    """Lay a figure to a source that its claim does not cite."""
    keys = sorted(report.ledger.sources)
    for part in report.fields("figures", "*", "source"):
        claim = report.ledger.claims[part.keys[1]]
        cited = {item.source for item in claim.evidence()}
        others = [key for key in keys if key not in cited]
        if others:
            yield value_edit(report, part, pick(".".join(part.keys), others))
