"""The HTML templates, and what they may call; everything that they print is escaped."""

from collections.abc import Iterable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from claimledger.model.claim import Claim, Verdict
from claimledger.render import words


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
    made.globals.update(
        verdict_words=words.VERDICTS,
        verdict_counts=words.VERDICT_COUNTS,
        confidence_words=words.CONFIDENCES,
        origin_name=words.origin_name,
        item_date=words.item_date,
        held=words.held,
        number_of=words.number_of,
        citation=words.citation,
        figure_value=words.figure_value,
        count_verdicts=count_verdicts,
    )
    made.filters.update(
        full_date=words.full_date,
        list_of=words.list_of,
        origin_of=lambda origin, ledger: words.origin_name(ledger, origin),
        short_date=words.short_date,
    )
    return made


def render(template: str, /, **values: object) -> Markup:
    """Return the named template filled with ``values``, as HTML that is safe to insert."""
    return Markup(environment().get_template(template).render(values))  # noqa: S704 - autoescaped


def count_verdicts(claims: Iterable[Claim]) -> list[tuple[Verdict, int]]:
    """Return each verdict that occurs with its count, in the order shown to readers."""
    counts = dict.fromkeys(Verdict, 0)
    for claim in claims:
        counts[claim.verdict] += 1
    return [(verdict, count) for verdict, count in counts.items() if count]
