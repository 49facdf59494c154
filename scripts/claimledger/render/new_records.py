"""A new claim, origin or source as the lines that are added to the report's files."""

from collections.abc import Mapping, Sequence
from textwrap import wrap

import yaml

from claimledger.model.new_source import NewSource
from claimledger.text.bibtex import MONTHS
from claimledger.text.unfinished import TODO

WIDTH = 112
"""Signs of a line of a text that takes several."""

_ENDLESS = 10**9
_FOR_TEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "%&_#"} | dict.fromkeys("\\{}") | {"~": " "}
)
"""What is written for a sign that TeX would obey; its own three signs have no place in a text."""


def claim_lines(
    identity: str, texts: Mapping[str, str], lists: Mapping[str, Sequence[str]]
) -> list[str]:
    """Return a claim with the texts and lists that are known, and one item to be written."""
    lines = [f"{identity}:"]
    for field in ("title", "chapter"):
        lines += _text(field, texts[field])
    lines += _list("points", lists)
    lines += _text("statement", texts["statement"])
    lines += _list("by", lists)
    for field in ("verdict", "confidence", "why"):
        lines += _text(field, texts[field])
    item = [f"- source: {TODO}", f"  origin: {TODO}", f"  says: {TODO}"]
    return [*lines, "  support:", *(f"    {line}" for line in item)]


def origin_lines(
    identity: str, *, name: str, kind: str, aliases: Sequence[str], part_of: str
) -> list[str]:
    """Return an origin in one line."""
    fields: dict[str, object] = {"name": name, "kind": kind}
    if aliases:
        fields["aliases"] = list(aliases)
    if part_of:
        fields["part_of"] = part_of
    return [f"{identity}: {_flow(fields)}"]


def source_lines(source: NewSource) -> list[str]:
    """Return a source as an entry that prints without loss."""
    fields = {name: f"{{{_for_tex(value)}}}" for name, value in source.texts.items()}
    fields |= {name: f"{{{value}}}" for name, value in source.addresses.items() if value}
    if source.authors:
        names = (
            f"{_for_tex(author.last)}, {_for_tex(author.first)}"
            if author.first
            else f"{{{{{_for_tex(author.last)}}}}}"
            for author in source.authors
        )
        fields["author"] = f"{{{' and '.join(names)}}}"
    fields["title"] = f"{{{{{_for_tex(source.title)}}}}}"
    fields |= _date(source)
    order = [name for name in _ORDER if name in fields]
    return [
        f"@{source.kind}{{{source.key},",
        *(f"  {name} = {fields[name]}," for name in order),
        "}",
    ]


_ORDER = (
    *("author", "title", "howpublished", "publisher", "month", "year", "note", "url", "doi"),
    *(
        "original",
        "archived",
        "kind",
        "type",
        "interest",
        "describes",
        "read",
        "titlenote",
        "repost_of",
    ),
)
"""The order of an entry's fields."""


def _date(source: NewSource) -> dict[str, str]:
    if source.date is None:
        return {"year": f"{{{TODO}}}" if source.date_is_open else "{{n.d.}}"}
    fields = {"year": f"{{{source.date.year}}}"}
    if source.date.month:
        month = MONTHS[source.date.month - 1]
        fields["month"] = f'"{source.date.day}~" # {month}' if source.date.day else month
    return fields


def _for_tex(text: str) -> str:
    return " ".join(text.translate(_FOR_TEX).split())


def _text(field: str, text: str) -> list[str]:
    if len(text) <= WIDTH:
        return [f"  {field}: {_scalar(text)}"]
    lines = wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False)
    return [f"  {field}: >-", *(f"    {line}" for line in lines)]


def _list(field: str, lists: Mapping[str, Sequence[str]]) -> list[str]:
    return [f"  {field}: {_flow(list(lists[field]))}"] if lists[field] else []


def _scalar(text: str) -> str:
    dumped = yaml.safe_dump(text, allow_unicode=True, width=_ENDLESS)
    return dumped.removesuffix("\n").removesuffix("\n...")


def _flow(value: object) -> str:
    return yaml.safe_dump(
        value, allow_unicode=True, width=_ENDLESS, default_flow_style=True, sort_keys=False
    ).strip()
