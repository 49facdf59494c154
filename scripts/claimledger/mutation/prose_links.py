"""Faults in what the pages are bound to, and in their Markdown."""

import re
from collections.abc import Iterator

from claimledger.mutation.choice import misspelt, pick
from claimledger.mutation.mutation import Change, Edit
from claimledger.mutation.prose import told
from claimledger.mutation.report import Bound, Report

_ADDRESS = re.compile(r"\]\(claim:(?P<ids>[^)\s]+)\)")
_HEADING = re.compile(r"^## (?P<words>.+)$", re.MULTILINE)
_PAGE_LINK = re.compile(r"\]\((?P<address>[a-z][\w/-]*\.md)\)")
_ITEM = re.compile(r"^(?=[^\W\d_][^\n]*\]\(claim:)", re.MULTILINE)
_ADDED = (
    "In March 2016 officials spoke of 83 further cases.",
    "Erdoğan had known of this since 2012.",
    "The loss was put at $7 million.",
    'One witness called it "a plain arrangement".',
)


def swapped_claims(report: Report) -> Iterator[Edit]:
    """Bind words to another claim of the same chapter."""
    claims = report.ledger.claims
    for bound, found in _addresses(report):
        identity = found["ids"]
        if identity not in claims or " " not in bound.text:
            continue
        chapter = claims[identity].chapter
        others = [
            claim.id
            for claim in claims.values()
            if claim.chapter == chapter and claim.id not in bound.assertion.claims
        ]
        if others:
            yield _edit(bound, found.span("ids"), identity, pick(bound.text, others))


def misspelt_claims(report: Report) -> Iterator[Edit]:
    """Misspell the id of a claim."""
    for bound, found in _addresses(report):
        ids = found["ids"]
        yield _edit(bound, found.span("ids"), ids, misspelt(bound.text, ids))


def unbound(report: Report) -> Iterator[Edit]:
    """Take the link from the only bound words of a sentence that tells a number, date or name."""
    for bound, found in _addresses(report):
        sentence = bound.assertion.sentence
        if len(bound.assertion.bound) > 1 or not (sentence.days or sentence.numbers):
            continue
        start = bound.at + bound.words.start - 1
        yield Edit(
            path=bound.path,
            name=bound.text,
            changes=(Change(start, start + 1, ""), Change(*found.span(), "")),
            what=f"'{bound.text}' is bound to nothing",
            within=bound.line,
        )


def added_sentences(report: Report) -> Iterator[Edit]:
    """Add a sentence that tells a fact and rests on nothing."""
    for path, text in _pages(report):
        for found in _ITEM.finditer(text):
            line = report.line_of(path, found.start())
            new = pick(text[slice(*line)], _ADDED)
            change = Change(line[1], line[1], f"{new}\n")
            yield Edit(path, text[slice(*line)], (change,), told("", new), (line[1], line[1]))


def bound_headings(report: Report) -> Iterator[Edit]:
    """Bind the words of a heading."""
    claims = sorted(report.ledger.claims)
    for path, text in _pages(report):
        for found in _HEADING.finditer(text):
            words = found["words"]
            new = f"[{words}](claim:{pick(words, claims)})"
            change = Change(*found.span("words"), new)
            yield Edit(path, words, (change,), told(words, new), found.span())


def broken_links(report: Report) -> Iterator[Edit]:
    """Misspell the address of a page."""
    for path, text in _pages(report):
        for found in _PAGE_LINK.finditer(text):
            old = found["address"]
            new = misspelt(old, old.removesuffix(".md")) + ".md"
            change = Change(*found.span("address"), new)
            line = report.line_of(path, found.start())
            yield Edit(path, text[slice(*line)], (change,), told(old, new), found.span())


def raw_html(report: Report) -> Iterator[Edit]:
    """Put raw HTML around bound words."""
    for bound in report.bound:
        start = bound.at + bound.words.start
        end = bound.at + bound.words.end
        tag = pick(bound.text, ("b", "span", "u"))
        changes = (Change(start, start, f"<{tag}>"), Change(end, end, f"</{tag}>"))
        what = f"<{tag}> stands around '{bound.text}'"
        yield Edit(bound.path, bound.text, changes, what, bound.line)


def _addresses(report: Report) -> Iterator[tuple[Bound, re.Match[str]]]:
    for bound in report.bound:
        found = _ADDRESS.match(report.texts[bound.path], bound.at + bound.words.end)
        if found:
            yield bound, found


def _pages(report: Report) -> Iterator[tuple[str, str]]:
    for page in report.ledger.pages.values():
        yield page.path, page.text


def _edit(bound: Bound, span: tuple[int, int], old: str, new: str) -> Edit:
    name = f"{bound.text} {old}"
    return Edit(bound.path, name, (Change(*span, new),), told(old, new), bound.line)
