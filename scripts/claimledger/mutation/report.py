"""The report in which faults are planted: its texts, what they mean, and where their parts are."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from claimledger.model.build import build
from claimledger.model.ledger import Ledger
from claimledger.model.page import Assertion, BoundWords
from claimledger.text.files import ProjectFiles, decode
from claimledger.text.finding import Faults
from claimledger.text.span import Span
from claimledger.text.yaml_parts import Part, find_parts

ITEM_LISTS = frozenset({"support", "against", "context", "response"})
"""The fields of a claim that hold items of evidence."""

_ENTRY = re.compile(r"^@\w+\{(?P<key>[^\s,{}]+),\n(?P<fields>.*?)^\}", re.MULTILINE | re.DOTALL)


class Bound(NamedTuple):
    """Words of a page that answer to claims, with their sentence and where that begins."""

    path: str
    at: int
    assertion: Assertion
    words: BoundWords

    @property
    def text(self) -> str:
        """The bound words."""
        return self.assertion.sentence.text[self.words.start : self.words.end]

    @property
    def line(self) -> tuple[int, int]:
        """From where to where the sentence stands in its page."""
        return self.at, self.at + len(self.assertion.sentence.text)


@dataclass(frozen=True)
class Report:
    """A report, read once; what is asked for often is kept."""

    files: ProjectFiles

    @cached_property
    def ledger(self) -> Ledger:
        """What the files mean."""
        return build(self.files)

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of every file, by path."""
        files = (self.files.ledger, self.files.bibliography, *self.files.pages)
        decoded = {file.path: decode(file, Faults()) for file in files}
        return {path: text for path, text in decoded.items() if text is not None}

    @cached_property
    def ledger_text(self) -> str:
        """The text of the ledger."""
        return self.texts.get(self.files.ledger.path, "")

    @cached_property
    def bibliography_text(self) -> str:
        """The text of the bibliography."""
        return self.texts.get(self.files.bibliography.path, "")

    @cached_property
    def parts(self) -> Mapping[tuple[str, ...], Part]:
        """The parts of the ledger, by the keys under which they stand."""
        return {part.keys: part for part in find_parts(self.ledger_text)}

    @cached_property
    def sentences(self) -> tuple[tuple[str, int, Assertion], ...]:
        """Every sentence of the pages: its file, where it begins there, and what it rests on."""
        return tuple(
            (page.path, self.offset(assertion.sentence.span), assertion)
            for page in self.ledger.pages.values()
            for assertion in page.assertions
        )

    @cached_property
    def bound(self) -> tuple[Bound, ...]:
        """All words that answer to claims."""
        return tuple(
            Bound(path, at, assertion, words)
            for path, at, assertion in self.sentences
            for words in assertion.bound
        )

    @cached_property
    def entries(self) -> tuple[re.Match[str], ...]:
        """The entries of the bibliography: ``key`` and ``fields`` are groups of each."""
        return tuple(_ENTRY.finditer(self.bibliography_text))

    def fields(self, *keys: str) -> Iterator[Part]:
        """Yield the parts of claims that stand in a field, such as ``"figures", "*", "value"``."""
        for part in self.parts.values():
            if part.keys[0] == "claims" and len(part.keys) == len(keys) + 2:
                here = part.keys[2:]
                if all(key in {"*", name} for key, name in zip(keys, here, strict=True)):
                    yield part

    def items(self) -> Iterator[Part]:
        """Yield the items of evidence, of every side."""
        for part in self.fields("*", "*"):
            if part.keys[2] in ITEM_LISTS:
                yield part

    def offset(self, span: Span) -> int:
        """Return at which character of its file's text a place is."""
        return self._starts[span.path][span.line - 1] + span.column - 1

    def span(self, path: str, at: int) -> Span:
        """Return the place of a character of a file: the inverse of ``offset``."""
        start, _ = self.line_of(path, at)
        line = bisect_right(self._starts[path], at)
        return Span(path, line, at - start + 1)

    def line_of(self, path: str, at: int) -> tuple[int, int]:
        """Return where the line of a character begins, and where the one below it does."""
        starts = self._starts[path]
        index = bisect_right(starts, at)
        end = starts[index] if index < len(starts) else len(self.texts[path])
        return starts[index - 1], end

    @cached_property
    def _starts(self) -> Mapping[str, list[int]]:
        return {
            path: [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
            for path, text in self.texts.items()
        }
