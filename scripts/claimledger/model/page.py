"""A page of the report, and the words in it that are bound to claims."""

from dataclasses import dataclass
from typing import NamedTuple

from claimledger.text.markdown import Heading, KeyCitation, Link
from claimledger.text.sentences import Sentence
from claimledger.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReference:
    """Words of a page that answer to one claim or several.

    ``span`` is where the link begins, ``claims_span`` where the ids do, and ``claim_spans`` where
    each of ``claims`` stands.
    """

    page: str
    claims: tuple[str, ...]
    words: str
    span: Span
    claims_span: Span
    claim_spans: tuple[Span, ...]
    in_heading: bool


class BoundWords(NamedTuple):
    """Where in a sentence words begin and end that answer to claims, and to which."""

    claims: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """A sentence of a page, and what it rests on.

    ``bound`` are its words that answer to claims; ``claims`` are those of ``bound`` and those to
    whose pages it leads; ``keys`` are the sources that it cites by hand;
    ``is_signpost`` says whether it leads to another page of the report.
    """

    sentence: Sentence
    bound: tuple[BoundWords, ...]
    claims: tuple[str, ...]
    keys: tuple[str, ...]
    is_signpost: bool

    def claims_at(self, index: int) -> tuple[str, ...]:
        """Return what must answer for a character: the claims of its bound words, else all."""
        for words in self.bound:
            if words.start <= index < words.end:
                return words.claims
        return self.claims

    def around_bound_words(self) -> str:
        """Return the sentence with the words that answer to claims blanked out."""
        text = self.sentence.text
        for words in self.bound:
            text = text[: words.start] + " " * (words.end - words.start) + text[words.end :]
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown page: ``path`` is relative to the project, ``name`` to ``docs/``."""

    path: str
    name: str
    text: str
    references: tuple[ClaimReference, ...]
    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    citations: tuple[KeyCitation, ...]
    assertions: tuple[Assertion, ...]


def page_title(page: Page) -> str:
    """Return the words of a page's first heading, or its name where it has none."""
    return page.headings[0].words if page.headings else page.name.removesuffix(".md")
