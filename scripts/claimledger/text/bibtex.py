"""BibTeX read into entries that know where every field stands; values as they are written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from claimledger.text.finding import Faults, Related
from claimledger.text.span import Span, span_at

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own macros for the months, in order; their value here is the macro's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BibEntry:
    """One entry; ``fields`` maps lower-case names to values with their outer braces taken off."""

    kind: str
    key: str
    span: Span
    fields: Mapping[str, str]
    spans: Mapping[str, Span] = field(compare=False, repr=False)

    def of(self, name: str) -> Span:
        """Return the place of a field's name, or the entry's where there is no such field."""
        return self.spans.get(name, self.span)


class _BrokenError(Exception):
    def __init__(self, at: int, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.at, self.reason, self.remedy = at, reason, remedy


_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"[^\s,{}()\"#=%]+")
_NAME = re.compile(r"[A-Za-z][\w+.:-]*")
_BARE = re.compile(r"[\w+.:-]+")
_QUOTE_END = re.compile(r'[{}"]')
_BRACE = re.compile(r"[{}]")


def read_bibtex(path: str, text: str, faults: Faults) -> tuple[BibEntry, ...]:
    """Return the entries of a .bib text in their order, and record what can't be read.

    Records ``unreadable-file`` for an entry that breaks off (the next entry is read all the same),
    ``duplicate-key`` for a key or a field that stands twice, with both places. Keys that differ
    only in case are the same key: pybtex and BibTeX take them for one. Text between entries is a
    comment, as in BibTeX.
    """
    entries: dict[str, BibEntry] = {}
    macros = {month: month for month in MONTHS}
    at = 0
    while (start := text.find("@", at)) >= 0:
        head = _ENTRY.match(text, start)
        if head is None:
            at = start + 1
            continue
        kind = head.group(1).lower()
        try:
            if kind in {"comment", "preamble"}:
                at = _skip_block(text, head.end() - 1)
            elif kind == "string":
                (name, value, _), at = _field(text, _space(text, head.end()), macros)
                macros[name] = value
                at = _close(text, at, head.group(2))
            else:
                entry, at = _entry(path, text, head, macros, faults)
                _add(entries, entry, faults)
        except _BrokenError as broken:
            place = span_at(path, text, min(broken.at, max(len(text) - 1, 0)))
            begun = Related(span=span_at(path, text, start), note="the entry starts here")
            faults.add("unreadable-file", place, broken.reason, broken.remedy, begun)
            at = _next_entry(text, start + 1)
    return tuple(entries.values())


def _add(entries: dict[str, BibEntry], entry: BibEntry, faults: Faults) -> None:
    same = entries.get(entry.key.lower())
    if same is None:
        entries[entry.key.lower()] = entry
        return
    first = Related(span=same.span, note=f"'{same.key}' stands here first")
    reason, remedy = f"the key '{entry.key}' stands twice", "rename one, or delete the copy"
    faults.add("duplicate-key", entry.span, reason, remedy, first)


def _entry(
    path: str, text: str, head: re.Match[str], macros: Mapping[str, str], faults: Faults
) -> tuple[BibEntry, int]:
    key = _KEY.match(text, _space(text, head.end()))
    if key is None:
        raise _BrokenError(head.end(), "an entry has no key", "write a key after the brace")
    fields: dict[str, str] = {}
    spans: dict[str, Span] = {}
    at = _space(text, key.end())
    while text[at : at + 1] == ",":
        at = _space(text, at + 1)
        if text[at : at + 1] in {"}", ")"}:
            break
        (name, value, place), at = _field(text, at, macros)
        span = span_at(path, text, place)
        if name in fields:
            first = Related(span=spans[name], note="it stands here first")
            reason = f"the field '{name}' of '{key.group()}' stands twice"
            faults.add("duplicate-key", span, reason, "delete one", first)
        else:
            fields[name], spans[name] = value, span
    at = _close(text, at, head.group(2))
    entry = BibEntry(
        kind=head.group(1).lower(),
        key=key.group(),
        span=span_at(path, text, key.start()),
        fields=MappingProxyType(fields),
        spans=MappingProxyType(spans),
    )
    return entry, at


def _field(text: str, at: int, macros: Mapping[str, str]) -> tuple[tuple[str, str, int], int]:
    name = _NAME.match(text, at)
    if name is None:
        raise _BrokenError(at, "a field's name was expected here", "check the commas and braces")
    end = _space(text, name.end())
    if text[end : end + 1] != "=":
        raise _BrokenError(end, f"the field '{name.group()}' has no '='", "write name = {value}")
    parts: list[str] = []
    while True:
        part, end = _value(text, _space(text, end + 1), macros)
        parts.append(part)
        end = _space(text, end)
        if text[end : end + 1] != "#":
            break
    return (name.group().lower(), " ".join("".join(parts).split()), at), end


def _value(text: str, at: int, macros: Mapping[str, str]) -> tuple[str, int]:
    opener = text[at : at + 1]
    if opener == "{":
        end = _skip_block(text, at)
        return text[at + 1 : end - 1], end
    if opener == '"':
        depth, end = 0, at + 1
        while (mark := _QUOTE_END.search(text, end)) is not None:
            end = mark.end()
            if mark.group() == '"' and depth == 0:
                return text[at + 1 : end - 1], end
            depth += {"{": 1, "}": -1, '"': 0}[mark.group()]
        raise _BrokenError(at, "a quotation mark is never closed", 'add the missing "')
    bare = _BARE.match(text, at)
    if bare is None:
        raise _BrokenError(at, "a value was expected here", "write it in braces")
    word = bare.group()
    if word.isdecimal():
        return word, bare.end()
    if word.lower() not in macros:
        raise _BrokenError(at, f"the value '{word}' stands without braces", f"write {{{word}}}")
    return macros[word.lower()], bare.end()


def _skip_block(text: str, at: int) -> int:
    if text[at] == "(":
        closing = text.find(")", at)
        return len(text) if closing < 0 else closing + 1
    depth = 0
    for brace in _BRACE.finditer(text, at):
        depth += 1 if brace.group() == "{" else -1
        if depth == 0:
            return brace.end()
    raise _BrokenError(at, "a brace is never closed", "add the missing }")


def _close(text: str, at: int, opener: str) -> int:
    closer = "}" if opener == "{" else ")"
    if text[at : at + 1] != closer:
        found = text[at : at + 1]
        remedy = f"add a comma or '{closer}' before it" if found else f"add '{closer}'"
        reason = f"there is '{found}' where a field ends" if found else "the file ends in an entry"
        raise _BrokenError(at, reason, remedy)
    return at + 1


def _space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _next_entry(text: str, at: int) -> int:
    """Return where the next line that begins an entry starts: reading goes on from there."""
    found = re.compile(r"^\s*@", re.MULTILINE).search(text, at)
    return found.start() if found else len(text)
