"""Turns the entries of citations.bib into sources: the one place where words become values."""

import re
from enum import StrEnum
from typing import TypeVar

from claimledger.model.claim import Allowance
from claimledger.model.dates import PartialDate, read_date
from claimledger.model.source import Extent, Interest, Person, Source
from claimledger.text.addresses import find_doi
from claimledger.text.bibtex import MONTHS, BibEntry, split_names
from claimledger.text.finding import Faults
from claimledger.text.nearest import did_you_mean
from claimledger.text.unfinished import is_unfinished

Choice = TypeVar("Choice", bound=StrEnum)

UNDATED = "{n.d.}"
"""What stands in ``year`` where no date is known: BibTeX styles want something there."""

_BIBTEX = re.compile(r"[\\{}~]")
_ESCAPED = re.compile(r"\\([%&_#$])")
_MONTH = re.compile(rf"(?:(?P<day>\d{{1,2}})~)?(?P<month>{'|'.join(MONTHS)})")
_ALLOW = re.compile(r"(?P<rule>[a-z-]+)\s*:\s*(?P<because>\S.*)")


def plain(value: str) -> str:
    """Return a BibTeX value as readers see it: without protecting braces and escapes."""
    if _BIBTEX.search(value):
        value = _ESCAPED.sub(r"\1", re.sub(r"(?<!\\)[{}]", "", value)).replace("~", " ")
    return value.strip()


def build_source(entry: BibEntry, faults: Faults) -> Source:
    """Return the source in an entry, and record ``bad-value`` for words outside closed sets."""
    fields = entry.fields
    return Source(
        key=entry.key,
        authors=tuple(map(_person, split_names(fields.get("author", "")))),
        title=plain(fields.get("title", "")),
        outlet=plain(fields.get("howpublished") or fields.get("publisher", "")),
        date=_date(entry, faults),
        url=_address(entry, "url"),
        note=plain(fields.get("note", "")),
        kind=plain(fields.get("kind", "")),
        medium=plain(fields.get("type", "")),
        interest=_choice(entry, "interest", Interest, faults),
        describes=plain(fields.get("describes", "")),
        read=_choice(entry, "read", Extent, faults),
        title_note=plain(fields.get("titlenote", "")),
        repost_of=plain(fields.get("repost_of", "")),
        original=_address(entry, "original"),
        archived=_address(entry, "archived"),
        doi=_doi(entry, faults),
        added=plain(fields.get("added", "")),
        entry=entry,
    )


def read_source_allowances(entry: BibEntry, faults: Faults) -> tuple[Allowance, ...]:
    """Return the exceptions in ``allow = {rule: because; rule: because}``."""
    found: list[Allowance] = []
    for part in filter(None, (part.strip() for part in entry.fields.get("allow", "").split(";"))):
        written = _ALLOW.fullmatch(plain(part))
        span = entry.of("allow")
        if written is None:
            reason = f"the allowance '{part}' of '{entry.key}' has no reason"
            faults.add("bad-value", span, reason, "write allow = {rule: because}")
            continue
        rule, because = written.group("rule"), written.group("because")
        subject = f"source:{entry.key}"
        found.append(Allowance(rule=rule, subject=subject, because=because, span=span))
    return tuple(found)


def _address(entry: BibEntry, field: str) -> str:
    """Return an address without BibTeX's escapes; any other backslash is a fault of its own."""
    address = _ESCAPED.sub(r"\1", entry.fields.get(field, ""))
    return "" if is_unfinished(address) else address


def _doi(entry: BibEntry, faults: Faults) -> str:
    """Return the DOI of an entry's own field; styles put "https://doi.org/" before it."""
    written = _address(entry, "doi").strip()
    found = find_doi(written)
    if written and found != written.lower():
        reason = f"the doi of '{entry.key}' is '{written}', which is not a plain DOI"
        remedy = f"write doi = {{{found}}}" if found else "write doi = {10.1000/182}, or delete it"
        faults.add("bad-value", entry.of("doi"), reason, remedy)
        return ""
    return found


def _person(name: str) -> Person:
    if name.startswith("{") and name.endswith("}"):
        return Person(last=plain(name))
    last, comma, first = name.partition(",")
    if comma:
        return Person(last=plain(last), first=plain(first))
    given, _, family = name.rpartition(" ")
    return Person(last=plain(family), first=plain(given))


def _date(entry: BibEntry, faults: Faults) -> PartialDate | None:
    year = entry.fields.get("year", "")
    if year in {"", UNDATED, "n.d."} or is_unfinished(year):
        return None
    month = _MONTH.fullmatch(entry.fields.get("month", ""))
    if "month" in entry.fields and month is None:
        reason = f"the month of '{entry.key}' is '{entry.fields['month']}'"
        faults.add(
            "bad-value", entry.of("month"), reason, 'write month = jun, or month = "11~" # jun'
        )
        return None
    number = MONTHS.index(month.group("month")) + 1 if month else 0
    day = int(month.group("day") or 0) if month else 0
    written = year + (f"-{number:02}" if number else "") + (f"-{day:02}" if day else "")
    found = read_date(written)
    if found is None:
        reason = f"the date of '{entry.key}' is '{written}', which is not a date"
        faults.add("bad-value", entry.of("year"), reason, "write year = {2014}, or {{n.d.}}")
    return found


def _choice(entry: BibEntry, field: str, kind: type[Choice], faults: Faults) -> Choice | None:
    word = plain(entry.fields.get(field, ""))
    if not word or is_unfinished(word):
        return None
    try:
        return kind(word)
    except ValueError:
        known = [member.value for member in kind]
        reason = f"'{field}' of '{entry.key}' is '{word}'"
        remedy = did_you_mean(word, known) or f"allowed: {', '.join(known)}"
        faults.add("bad-value", entry.of(field), reason, remedy)
        return None
