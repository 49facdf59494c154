"""The sentences of a page, each with its place, and with blanks where it is no prose."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimledger.text.days import Day, find_days
from claimledger.text.numbers import Number, find_numbers
from claimledger.text.prose import blank
from claimledger.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as long as it is in the file: Markdown's signs and addresses are blanks in it.

    ``before`` is the sentence that stands before it in its paragraph, empty if there is none;
    ``days`` and ``numbers`` are the dates and the other numbers in it.
    """

    text: str
    span: Span
    before: str
    days: tuple[Day, ...]
    numbers: tuple[Number, ...]

    def place(self, index: int) -> Span:
        """Return where the character at ``index`` of the text stands."""
        line_ends = self.text.count("\n", 0, index)
        if not line_ends:
            return self.span._replace(column=self.span.column + index)
        column = index - self.text.rfind("\n", 0, index)
        return Span(self.span.path, self.span.line + line_ends, column)

    def index(self, place: Span) -> int:
        """Return at which character of the text a place lies: the inverse of ``place``."""
        start = 0
        for _ in range(place.line - self.span.line):
            start = self.text.index("\n", start) + 1
        return start + place.column - (1 if start else self.span.column)


_END = re.compile(r"[.!?][\"”’')\]]*\s+")
_SMALL = re.compile(r"[\"“‘'(\[]*(?:al-)?(?P<first>\w)")
_SHORT = re.compile(
    r"(?:(?<![\w'’])(?:[^\W\d_]|approx|art|ca|cf|Col|Dr|ed|Gen|Gov|Jr|Lt|Mr|Mrs|Ms|No|nos|pp|para|"
    r"Prof|Rep|Sen|Sr|St|vol|vs)|(?:[^\W\d_]\.)+[^\W\d_])\.$"
)
"""What ends with a full stop and ends no sentence: an initial, or one of these short forms."""

_ATTRIBUTES = re.compile(r"^[ ]*\{:?[^{}\n]*\}[ ]*$", re.MULTILINE)
_MARKS = re.compile(r"^[ ]{0,3}(?:(?:[-+*]|\d+\.|:)[ ]+|>[ ]?)+|[*\[\]]|!(?=\[)", re.MULTILINE)


def sentence(text: str, span: Span, before: str) -> Sentence:
    """Return the sentence with a text and a place."""
    days = tuple(find_days(text))
    numbers = tuple(find_numbers(text, days))
    return Sentence(text=text, span=span, before=before, days=days, numbers=numbers)


def without_marks(text: str) -> str:
    """Return a part of a page without the signs of lists, quotations, emphasis and links."""
    if "{" in text:
        text = _ATTRIBUTES.sub(lambda found: blank(found.group()), text)
    return _MARKS.sub(lambda found: " " * len(found.group()), text)


def split(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of a paragraph begins and ends; none ends within a quotation."""
    start = len(text) - len(text.lstrip())
    for end in _END.finditer(text):
        following = _SMALL.match(text, end.end())
        is_end = following is None or not following["first"].islower()
        is_end = is_end and not _SHORT.search(text, start, end.start() + 1)
        if is_end and not _in_quotation(text, start, end.end()):
            yield start, end.start() + len(end.group().rstrip())
            start = end.end()
    rest = text[start:].rstrip()
    if rest:
        yield start, start + len(rest)


def _in_quotation(text: str, start: int, end: int) -> bool:
    """Say whether a quotation that begins in a part of a text is still open at its end."""
    is_open = text.count('"', start, end) % 2 == 1
    return is_open or text.count("“", start, end) > text.count("”", start, end)
