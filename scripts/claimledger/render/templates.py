"""The HTML templates, and what they may call; everything that they print is escaped."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from claimledger.model.claim import Claim, Verdict
from claimledger.model.ledger import Ledger, Point
from claimledger.render import words
from claimledger.render.links import last_seen, where_else


@cache
def environment() -> Environment:
    """Return the templates' environment: autoescaped, and failing on any undefined name."""
    made = Environment(
        loader=PackageLoader("claimledger.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    callables: dict[str, object] = {
        "citation": words.citation,
        "confidence_words": words.CONFIDENCES,
        "count_verdicts": count_verdicts,
        "figure_value": words.figure_value,
        "extent_words": words.EXTENTS,
        "held": words.held,
        "interest_words": words.INTERESTS,
        "item_date": words.item_date,
        "last_seen": last_seen,
        "number_of": words.number_of,
        "origin_name": words.origin_name,
        "verdict_counts": words.VERDICT_COUNTS,
        "verdict_words": words.VERDICTS,
        "where_else": where_else,
    }
    filters: dict[str, Callable[..., str]] = {
        "capital": words.capital,
        "full_date": words.full_date,
        "list_of": words.list_of,
        "origin_of": _origin_of,
        "short_date": words.short_date,
        "word_in_address": words.word_in_address,
    }
    add_names(made.globals, callables)
    add_names(made.filters, filters)
    return made


def render(template: str, /, **values: object) -> Markup:
    """Return the named template filled with ``values``, as HTML that is safe to insert."""
    return Markup(environment().get_template(template).render(values))  # noqa: S704 - autoescaped


def count_verdicts(judged: Iterable[Claim | Point]) -> list[tuple[Verdict, int]]:
    """Return each verdict that occurs with its count, in the order shown to readers."""
    counts = dict.fromkeys(Verdict, 0)
    for one in judged:
        if one.verdict is not None:
            counts[one.verdict] += 1
    return [(verdict, count) for verdict, count in counts.items() if count]


def add_names(table: MutableMapping[str, Any], more: Mapping[str, object]) -> None:
    """Add names to one of the tables that templates look them up in."""
    # Jinja's own annotations are narrower than what its tables may hold.
    table.update(more)


def _origin_of(origin: str, ledger: Ledger) -> str:
    return words.origin_name(ledger, origin)
