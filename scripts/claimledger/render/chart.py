"""A quantity drawn as rows: who gave which number and when, with a mark for each, by its kind.

Vega draws from data that stand in the specification. Nothing is fetched, and no width depends on
the typefaces of the machine, so that the same figures give the same bytes everywhere.
"""

import json
import math
from dataclasses import asdict
from functools import lru_cache
from typing import Any

import altair as alt
import vl_convert
from markupsafe import Markup

from claimledger.model.ledger import Ledger
from claimledger.model.series import Quantity
from claimledger.render.chart_rows import LETTER, LINE, Layout, Table, lay_out
from claimledger.render.svg import clean

CLAIM_ADDRESS = "https://claim.invalid/"
"""What stands for the claims' pages while Vega draws; ``clean`` puts the real links in."""

HEAD = 36
"""Pixels above the rows, for the scales."""

SHAPES = {
    "exact": ("circle", "var(--link)"),
    "about": ("circle", "var(--paper)"),
    "more": ("triangle-right", "var(--link)"),
    "less": ("triangle-left", "var(--link)"),
}
"""The mark of a single number, and what fills it."""

BARS = {"range": "var(--link)", "range-about": "var(--paper)"}
"""What fills the bar of a range."""

YEAR = 32
"""Pixels that the name of a year takes on the scale of time."""

SIZE = 70
"""Square pixels of a mark."""


def draw(ledger: Ledger, quantity: Quantity, layout: Layout, base: str) -> Markup:
    """Return a quantity's drawing as inline SVG; each mark leads to its claim."""
    table = lay_out(ledger, quantity, layout)
    chart = _filled(_template(layout), table, layout, quantity.unit)
    return clean(
        _render(json.dumps(chart, sort_keys=True)),
        label=f"{quantity.name}, {quantity.unit}: {len(table.rows)} numbers",
        classes=f"chart chart--{layout.name}",
        links={f"{CLAIM_ADDRESS}{row.claim}": f"{base}claims/{row.claim}/" for row in table.rows},
    )


@lru_cache(maxsize=100)  # while the site is being edited, most drawings stay as they are
def _render(specification: str) -> str:
    return vl_convert.vega_to_svg(specification, allowed_base_urls=[])


def _filled(template: dict[str, Any], table: Table, layout: Layout, unit: str) -> dict[str, Any]:
    """Return a drawing's specification: a template with its data and the bounds of its scales."""
    sets: dict[str, list[dict[str, Any]]] = {
        "rows": [{**asdict(row), "href": f"{CLAIM_ADDRESS}{row.claim}"} for row in table.rows],
        "titles": [asdict(title) for title in table.titles],
        "head": [{"unit": unit}],
    }
    bounds = {**_bounds_of_values(table, layout), **_bounds_of_dates(table, layout)}
    return {
        **template,
        "height": table.height,
        "data": [
            {**data, "values": sets[data["name"]]} if data["name"] in sets else data
            for data in template["data"]
        ],
        "signals": [{"name": name, "value": value} for name, value in bounds.items()],
    }


def _bounds_of_values(table: Table, layout: Layout) -> dict[str, object]:
    """Return the scale of values from nought, so short that every value's words fit behind it."""
    start, end = layout.values
    most = max((row.high for row in table.rows if row.high > 0), default=1.0)
    room = min(
        (end - start - 14 - LETTER * len(row.value)) * most / max(row.high, most / 100)
        for row in table.rows
    )
    scale = max(room, 40)
    step = _round_step(most * LETTER * len(f"{most:,.0f} ") / scale)
    ticks = [step * number for number in range(math.floor(most / step) + 1)]
    if step > most:
        ticks.append(most)
    return {"most": most, "furthest": start + scale, "ticks": ticks}


def _round_step(size: float) -> float:
    """Return the smallest round number, such as 1, 2, 2.5 or 5, that ``size`` does not exceed."""
    power = 10.0 ** math.floor(math.log10(size))
    return next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= size)


def _bounds_of_dates(table: Table, layout: Layout) -> dict[str, object]:
    if layout.dates is None:
        return {}
    first = math.floor(min(row.start for row in table.rows))
    last = math.ceil(max(row.end for row in table.rows))
    step = math.ceil((last - first) * YEAR / (layout.dates[1] - layout.dates[0]))
    return {"first": first, "last": last, "years": list(range(first, last + 1, step))}


@lru_cache
def _template(layout: Layout) -> dict[str, Any]:
    """Return the drawing of a layout without its data, compiled once for all figures.

    It names its sets of data, and has parameters for the bounds of its scales.
    """
    rows, titles, head = (alt.Chart(alt.NamedData(name)) for name in ("rows", "titles", "head"))
    y, words_y = (alt.Y(name, type="quantitative", axis=None, scale=None) for name in _HEIGHTS)
    start, end = layout.values
    left = layout.dates[0] if layout.dates else start
    layers = [
        rows.mark_rule(aria=False, stroke="var(--rule)").encode(
            x=alt.value(left), x2=alt.value(end), y=y
        ),
        titles.mark_text(**_text(weight=600)).encode(
            x=alt.value(0), y=y, text=alt.Text("lines", type="nominal"), color=_INK
        ),
        rows.mark_text(**_text()).encode(
            x=alt.value(0), y=words_y, text=alt.Text("words", type="nominal"), color=_INK
        ),
        head.mark_text(**_text()).encode(
            x=alt.value(start),
            y=alt.value(-27),
            text=alt.Text("unit", type="nominal"),
            color=_SOFT,
        ),
        *(_dates(rows, y, layout.dates) if layout.dates else []),
        *_values(rows, y, start),
    ]
    chart = (
        alt.layer(*layers)
        .resolve_scale(x="independent")
        .properties(width=layout.width, height=0)
        .configure_view(stroke=None)
    )
    bounds = ("most", "furthest", "ticks", "first", "last", "years")
    lite = {
        **chart.to_dict(validate=False),  # each part was, when it was made
        "autosize": {"type": "none"},
        "padding": {"left": 1, "right": 1, "top": HEAD, "bottom": 2},
        "params": [{"name": name, "value": 0} for name in bounds],
    }
    return vl_convert.vegalite_to_vega(lite)


_HEIGHTS = ("y", "words_y")
_INK = alt.value("var(--ink)")
_SOFT = alt.value("var(--soft)")


def _values(rows: alt.Chart, y: alt.Y, start: int) -> list[alt.Chart]:
    """Return the layers of the marks, each with its link, and of their values in words."""
    scale = alt.Scale(
        domain=[0, alt.ExprRef("most")], range=[start, alt.ExprRef("furthest")], nice=False
    )
    shapes = alt.Scale(domain=list(SHAPES), range=[shape for shape, _ in SHAPES.values()])
    filled = {**{name: fill for name, (_, fill) in SHAPES.items()}, **BARS}
    fills = alt.Scale(domain=list(filled), range=list(filled.values()))
    fill = alt.Fill("kind", type="nominal", legend=None, scale=fills)
    low = alt.X("low", type="quantitative", axis=None, scale=scale)
    high = alt.X("high", type="quantitative", axis=_axis("ticks", ",.6~f"), scale=scale)
    link: dict[str, Any] = {
        "href": alt.Href("href", type="nominal"),
        "description": alt.Description("told", type="nominal"),
    }
    line: dict[str, Any] = {"stroke": "var(--link)", "strokeWidth": 1.5}
    return [
        rows.transform_filter("indexof(datum.kind, 'range') >= 0")
        .mark_bar(orient="horizontal", size=9, **line)
        .encode(x=low, x2=alt.X2("high"), y=y, fill=fill, **link),
        rows.transform_filter("indexof(datum.kind, 'range') < 0")
        .mark_point(size=SIZE, opacity=1, **line)
        .encode(
            x=low,
            y=y,
            shape=alt.Shape("kind", type="nominal", legend=None, scale=shapes),
            fill=fill,
            **link,
        ),
        rows.mark_text(**_text(), dx=11).encode(
            x=high, y=y, text=alt.Text("value", type="nominal"), color=_INK
        ),
    ]


def _dates(rows: alt.Chart, y: alt.Y, room: tuple[int, int]) -> list[alt.Chart]:
    """Return the layers of the scale of time: a day is a stroke, a month or a year is a bar."""
    scale = alt.Scale(
        domain=[alt.ExprRef("first"), alt.ExprRef("last")],
        range=list(room),
        nice=False,
        zero=False,
    )
    x = alt.X("start", type="quantitative", axis=None, scale=scale)
    with_axis = alt.X("start", type="quantitative", axis=_axis("years", "d"), scale=scale)
    return [
        rows.mark_text(**_text(align="right")).encode(
            x=alt.value(room[0] - 14), y=y, text=alt.Text("when", type="nominal"), color=_SOFT
        ),
        rows.transform_filter("!datum.is_day")
        .mark_bar(orient="horizontal", size=6, aria=False, stroke="var(--soft)", strokeWidth=0.5)
        .encode(x=x, x2=alt.X2("end"), y=y, fill=_SOFT),
        rows.transform_filter("datum.is_day")
        .mark_tick(orient="vertical", size=12, thickness=1.5, aria=False)
        .encode(x=with_axis, y=y, color=_SOFT),
    ]


def _text(*, weight: int = 400, align: str = "left") -> dict[str, Any]:
    return {
        "align": align,
        "aria": False,
        "baseline": "middle",
        "fontSize": 13,
        "fontWeight": weight,
        "limit": 0,
        "lineHeight": LINE,
    }


def _axis(values: str, form: str) -> alt.Axis:
    return alt.Axis(
        aria=False,
        domain=False,
        format=form,
        grid=True,
        gridColor="var(--rule)",
        labelBound=False,
        labelColor="var(--soft)",
        labelFlush=False,
        labelFontSize=12,
        labelLimit=0,
        labelOverlap=False,
        orient="top",
        ticks=False,
        title=None,
        values=alt.ExprRef(values),
    )
