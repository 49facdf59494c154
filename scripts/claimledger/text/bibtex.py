"""BibTeX read into entries that know where every field stands; values as they are written."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from claimledger.text.finding import Faults, Related
from claimledger.text.span import Lines, Span

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own macros for the months, in order; their value here is the macro's name."""

MOST_BROKEN = 20
"""Broken entries after which reading stops: each costs a look through the rest of the file."""

DEEPEST = 100
"""Levels of braces that pybtex reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BibEntry:
    """One entry; ``fields`` maps lower-case names to values with their outer braces taken off."""

    kind: str
    key: str
    span: Span
    fields: Mapping[str, str]
    offsets: Mapping[str, int] = field(compare=False, repr=False)
    lines: Lines = field(compare=False, repr=False)

    def of(self, name: str) -> Span:
        """Return the place of a field's name, or the entry's where there is no such field."""
        offset = self.offsets.get(name)
        return self.span if offset is None else self.lines.span(offset)


class _BrokenError(Exception):
    def __init__(self, at: int, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.at, self.reason, self.remedy = at, reason, remedy


class _Value(NamedTuple):
    text: str
    end: int


class _Field(NamedTuple):
    name: str
    value: str
    at: int
    end: int


_ENTRY = re.compile(r"@\s*([^\s\"#%'(),={}@\d][^\s\"#%'(),={}@]*)\s*([{(])", re.ASCII)
_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"[^\s,{}()\"#=%]+")
_NAME = re.compile(r"[A-Za-z][\w+.:-]*", re.ASCII)
_SIMPLE_FIELD = re.compile(
    r"([A-Za-z][\w+.:-]*)\s*=\s*\{([^{}]*+|\{[^{}]*+\})\}\s*(?=[,})])", re.ASCII
)
"""Nearly every field: a name, and a value in one or two pairs of braces; read in one step."""

_BARE = re.compile(r"[\w+.:-]+", re.ASCII)
_QUOTE_END = re.compile(r'[{}"]')
_BRACE = re.compile(r"[{}]")
_LINE_OF_ENTRY = re.compile(r"^[^\S\n]*@", re.MULTILINE)


def read_bibtex(path: str, text: str, faults: Faults) -> tuple[BibEntry, ...]:
    """Return the entries of a .bib text in their order, and record what can't be read.

    Records ``unreadable-file`` for an entry that breaks off (the next entry is read all the same)
    and for an ``@`` that begins none, at which pybtex stops; ``duplicate-key`` for a key or a
    field that stands twice, with both places. Keys that differ only in case are the same key:
    pybtex and BibTeX take them for one. Other text between entries is a comment, as in BibTeX;
    so is the word ``@comment`` alone, and what follows it is read, as pybtex does.
    """
    return _Reader(path, text, faults).read()


def split_names(value: str) -> list[str]:
    """Return the names of an ``author`` field: "and" inside braces joins no names."""
    if not value:
        return []
    names: list[str] = []
    depth = start = 0
    for mark in re.finditer(r"[{}]|(?= and )", value, re.IGNORECASE):
        if mark.group():
            depth += 1 if mark.group() == "{" else -1
        elif depth == 0 and mark.start() >= start:
            names.append(value[start : mark.start()])
            start = mark.start() + len(" and ")
    return [name.strip() for name in (*names, value[start:]) if name.strip()]


class _Reader:
    """Reads one text; ``_macros`` grows with each ``@string``."""

    def __init__(self, path: str, text: str, faults: Faults) -> None:
        self._text, self._faults = text, faults
        self._lines = Lines(path, text)
        self._macros = {month: month for month in MONTHS}
        self._entries: dict[str, BibEntry] = {}

    def read(self) -> tuple[BibEntry, ...]:
        at = broken_entries = 0
        while (start := self._text.find("@", at)) >= 0:
            try:
                at = self._command(start)
            except _BrokenError as broken:
                broken_entries += 1
                self._report(start, broken)
                if broken_entries == MOST_BROKEN:
                    reason = f"there are {MOST_BROKEN} broken entries, and reading stops here"
                    place = self._lines.span(start)
                    self._faults.add("unreadable-file", place, reason, "mend those first")
                    break
                following = _LINE_OF_ENTRY.search(self._text, start + 1)
                at = following.start() if following else len(self._text)
        return tuple(self._entries.values())

    def _report(self, start: int, broken: _BrokenError) -> None:
        place = self._lines.span(min(broken.at, max(len(self._text) - 1, 0)))
        begun = Related(span=self._lines.span(start), note="the entry starts here")
        related = () if broken.at == start else (begun,)
        self._faults.add("unreadable-file", place, broken.reason, broken.remedy, *related)

    def _command(self, start: int) -> int:
        """Read what begins at the ``@`` at ``start``, and return where it ends."""
        head = _ENTRY.match(self._text, start)
        if head is None:
            raise _BrokenError(start, "an '@' begins no entry", "delete it")
        match head.group(1).lower():
            case "comment":
                return head.end()
            case "preamble":
                value = self._joined(head.end())
                return self._close(value.end, head.group(2))
            case "string":
                macro = self._field(self._space(head.end()))
                self._macros[macro.name] = macro.value
                return self._close(macro.end, head.group(2))
            case kind:
                entry, end = self._entry(kind, head)
                end = self._close(end, head.group(2))
                self._add(entry)
                return end

    def _add(self, entry: BibEntry) -> None:
        same = self._entries.setdefault(entry.key.lower(), entry)
        if same is not entry:
            first = Related(span=same.span, note=f"'{same.key}' stands here first")
            reason, remedy = f"the key '{entry.key}' stands twice", "rename one, or delete the copy"
            self._faults.add("duplicate-key", entry.span, reason, remedy, first)

    def _entry(self, kind: str, head: re.Match[str]) -> tuple[BibEntry, int]:
        key = _KEY.match(self._text, self._space(head.end()))
        if key is None:
            raise _BrokenError(head.end(), "an entry has no key", "write a key after the brace")
        fields: dict[str, str] = {}
        offsets: dict[str, int] = {}
        at = self._space(key.end())
        if self._text[at : at + 1] not in {",", "}", ")", ""}:
            self._no_key(key, at)
        while self._text.startswith(",", at):
            at = self._space(at + 1)
            if self._text[at : at + 1] in {"}", ")"}:
                break
            name, value, place, at = self._field(at)
            if name in fields:
                first = Related(span=self._lines.span(offsets[name]), note="it stands here first")
                reason = f"the field '{name}' of '{key.group()}' stands twice"
                span = self._lines.span(place)
                self._faults.add("duplicate-key", span, reason, "delete one", first)
            else:
                fields[name], offsets[name] = value, place
        entry = BibEntry(
            kind=kind,
            key=key.group(),
            span=self._lines.span(key.start()),
            fields=MappingProxyType(fields),
            offsets=MappingProxyType(offsets),
            lines=self._lines,
        )
        return entry, at

    def _no_key(self, found: re.Match[str], at: int) -> None:
        if self._text[at] == "=":
            remedy = f"write a key and a comma before '{found.group()}'"
            raise _BrokenError(found.start(), "an entry has no key", remedy)
        reason = f"no comma follows the key '{found.group()}'"
        raise _BrokenError(at, reason, "add a comma; a key is one word")

    def _field(self, at: int) -> _Field:
        simple = _SIMPLE_FIELD.match(self._text, at)
        if simple:
            name, value = simple.groups()
            return _Field(name.lower(), " ".join(value.split()), at, simple.end())
        return self._any_field(at)

    def _any_field(self, at: int) -> _Field:
        name = _NAME.match(self._text, at)
        if name is None:
            raise _BrokenError(
                at, "a field's name was expected here", "check the commas and braces"
            )
        end = self._space(name.end())
        if self._text[end : end + 1] != "=":
            raise _BrokenError(
                end, f"the field '{name.group()}' has no '='", "write name = {value}"
            )
        value = self._joined(end + 1)
        return _Field(name.group().lower(), " ".join(value.text.split()), at, value.end)

    def _joined(self, at: int) -> _Value:
        """Read values that ``#`` joins, and the blanks behind them."""
        parts: list[str] = []
        while True:
            part, end = self._value(self._space(at))
            parts.append(part)
            end = self._space(end)
            if self._text[end : end + 1] != "#":
                return _Value("".join(parts), end)
            at = end + 1

    def _value(self, at: int) -> _Value:
        opener = self._text[at : at + 1]
        if opener == "{":
            end = self._block_end(at)
            return _Value(self._text[at + 1 : end - 1], end)
        if opener == '"':
            end = self._quotation_end(at)
            return _Value(self._text[at + 1 : end - 1], end)
        bare = _BARE.match(self._text, at)
        if bare is None:
            raise _BrokenError(at, "a value was expected here", "write it in braces")
        word = bare.group()
        if word.isdecimal():
            return _Value(word, bare.end())
        if word.lower() not in self._macros:
            raise _BrokenError(at, f"the value '{word}' stands without braces", f"write {{{word}}}")
        return _Value(self._macros[word.lower()], bare.end())

    def _quotation_end(self, at: int) -> int:
        depth = 0
        for mark in _QUOTE_END.finditer(self._text, at + 1):
            if mark.group() == '"':
                if depth == 0:
                    return mark.end()
            else:
                depth = self._deeper(mark, depth)
                if depth < 0:
                    raise _BrokenError(mark.start(), "there is a '}' too many", "delete it")
        raise _BrokenError(at, "a quotation mark is never closed", 'add the missing "')

    def _block_end(self, at: int) -> int:
        depth = 0
        for brace in _BRACE.finditer(self._text, at):
            depth = self._deeper(brace, depth)
            if depth == 0:
                return brace.end()
        raise _BrokenError(at, "a brace is never closed", "add the missing }")

    @staticmethod
    def _deeper(brace: re.Match[str], depth: int) -> int:
        if depth > DEEPEST:
            raise _BrokenError(brace.start(), f"braces nest deeper than {DEEPEST}", "flatten them")
        return depth + 1 if brace.group() == "{" else depth - 1

    def _close(self, at: int, opener: str) -> int:
        closer = "}" if opener == "{" else ")"
        found = self._text[at : at + 1]
        if found != closer:
            remedy = f"add a comma or '{closer}' before it" if found else f"add '{closer}'"
            what = f"there is '{found}' where a field ends"
            raise _BrokenError(at, what if found else "the file ends in an entry", remedy)
        return at + 1

    def _space(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found else at
