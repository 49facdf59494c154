"""A source that is to be added: from single values, or from a BibTeX entry of any form."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from claimledger.model.dates import PartialDate, read_date
from claimledger.model.source import KEY, Person
from claimledger.text.bibtex import MONTHS, BibEntry, split_names
from claimledger.text.unfinished import TODO

OWN = ("kind", "type", "interest", "describes", "read")
"""Our own fields, which every source has."""

_OUTLETS = (
    *("howpublished", "journal", "journaltitle", "booktitle", "maintitle", "publisher"),
    *("organization", "institution", "school"),
)
"""Fields of other forms that name where a source came out, the best first."""

_TEXTS = ("note", "titlenote", "repost_of", *OWN)
_ADDRESSES = ("url", "original", "archived")
_SPLIT = ("title", "subtitle", "author", "year", "month", "day", "date", "doi")
_URL = re.compile(r"(?:\\url\s*\{)?\s*(https?://[^\s{}]+)\s*\}?")
_ESCAPED = re.compile(r"\\([%&_#$~])")
_FORMATTING = re.compile(r"\\(?:emph|mbox|text[a-z]{0,2})\b\s*(?=\{)")
_YEAR = re.compile(r"\b([0-9]{4})\b")
_DAY = re.compile(r"(?<![0-9])([0-9]{1,2})(?![0-9])")
_MONTH = re.compile(rf"(?<![a-z])({'|'.join(MONTHS)})[a-z]*", re.IGNORECASE)
_UNDATED = re.compile(r"\W*n\.?\s?d\.?\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSource:
    """A source in the report's own form, as text free of BibTeX's signs.

    Where ``date`` is None the source has none, or ``date_is_open`` says that somebody is to look.
    ``left_out`` names the fields of an entry that the form has no place for.
    """

    key: str
    kind: str
    title: str
    authors: tuple[Person, ...]
    date: PartialDate | None
    date_is_open: bool
    texts: Mapping[str, str]
    addresses: Mapping[str, str]
    left_out: tuple[str, ...] = ()


def proper_key(key: str) -> str:
    """Return a key without what no key may hold; empty where nothing is left of it."""
    plain = unicodedata.normalize("NFKD", key).lower()
    proper = re.sub(r"[^a-z0-9_-]", "", plain).lstrip("0123456789_-")
    return proper if KEY.fullmatch(proper) else ""


def blank(key: str) -> NewSource:
    """Return a source of which nothing is known but its key."""
    return NewSource(
        key=key,
        kind="misc",
        title=TODO,
        authors=(),
        date=None,
        date_is_open=True,
        texts=MappingProxyType(dict.fromkeys(("howpublished", *OWN), TODO)),
        addresses=MappingProxyType({}),
    )


def from_entry(entry: BibEntry, key: str) -> NewSource:
    """Return the source that an entry describes, under a key; what is unknown is to be written."""
    fields = entry.fields
    texts = {name: _plain(fields[name]) for name in _TEXTS if fields.get(name)}
    addresses = {name: _address(fields[name]) for name in _ADDRESSES if fields.get(name)}
    written_at = _URL.fullmatch(fields.get("howpublished", "").strip())
    if written_at:
        addresses.setdefault("url", _address(written_at.group(1)))
    if fields.get("doi"):
        doi = re.sub(r"^https?://(?:dx\.)?doi\.org/", "", _address(fields["doi"]))
        # A DOI is an address; beside another one it stays what it is.
        name, address = ("doi", doi) if "url" in addresses else ("url", f"https://doi.org/{doi}")
        addresses[name] = address
    outlet = next(
        (
            name
            for name in _OUTLETS
            if fields.get(name) and not (written_at and name == "howpublished")
        ),
        "",
    )
    title = ": ".join(_plain(fields[name]) for name in ("title", "subtitle") if fields.get(name))
    date, is_open = _date(fields)
    authors = _authors(fields.get("author", ""))
    is_book = entry.kind == "book" and authors and title and date and fields.get("publisher")
    if is_book:
        outlet = "publisher"
    texts["publisher" if is_book else "howpublished"] = _plain(fields[outlet]) if outlet else TODO
    for name in OWN:
        texts.setdefault(name, TODO)
    used = {*_TEXTS, *_ADDRESSES, *_SPLIT, outlet, "howpublished" if written_at else ""}
    return NewSource(
        key=key,
        kind="book" if is_book else "misc",
        title=title or TODO,
        authors=authors,
        date=date,
        date_is_open=is_open,
        texts=MappingProxyType(texts),
        addresses=MappingProxyType(addresses),
        left_out=tuple(name for name in fields if name not in used),
    )


def _plain(value: str) -> str:
    """Return a value of TeX as readers see it."""
    # Imported here because it costs a third of a second, and only a new source needs it.
    from pybtex.richtext import Text  # noqa: PLC0415

    value = _FORMATTING.sub("", value)
    try:
        text = str(Text.from_latex(value))
    except UnicodeDecodeError:
        text = value  # no TeX: it is taken as it stands
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())


def _address(value: str) -> str:
    found = _URL.search(value)
    return _ESCAPED.sub(r"\1", found.group(1) if found else re.sub(r"[{}\s]", "", value))


def _authors(value: str) -> tuple[Person, ...]:
    from pybtex.database import Person as Name  # noqa: PLC0415 - as above

    found: list[Person] = []
    for written in split_names(value):
        if written.lower() == "others":
            continue
        if written.startswith("{") and written.endswith("}"):
            found.append(Person(last=_plain(written)))
            continue
        name = Name(written)
        last, first = (
            _plain(" ".join(part for kind in kinds for part in name.get_part(kind)))
            for kinds in (("prelast", "last", "lineage"), ("first", "middle"))
        )
        found.append(Person(last=last, first=first))
    return tuple(found)


def _date(fields: Mapping[str, str]) -> tuple[PartialDate | None, bool]:
    """Return the date of an entry, and whether somebody is to look it up."""
    iso = read_date(fields.get("date", "").strip())
    if iso:
        return iso, False
    written = fields.get("year", "")
    if _UNDATED.fullmatch(written.strip("{}")):
        return None, False
    years = _YEAR.findall(written)
    month_text = fields.get("month", "").strip().strip("{}")
    months = _MONTH.findall(month_text)
    days = _DAY.findall(fields.get("day", "") or (month_text if months else ""))
    if not months and month_text.isdecimal():
        months = [MONTHS[int(month_text) - 1]] if 0 < int(month_text) <= len(MONTHS) else []
    if len(years) != 1 or len(months) != bool(month_text) or len(days) > len(months):
        return None, True
    parts = [*years, *(f"{MONTHS.index(month.lower()) + 1:02}" for month in months)]
    date = read_date("-".join([*parts, *(f"{int(day):02}" for day in days)]))
    return date, date is None
